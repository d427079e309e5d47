"""Whether two dated sentences tell of one event, so that a timeline gives it one line.

    days ── one day, or one inside the other ──> what befell a place: of one kind, and nowhere else
       └── the day after, where it is only that of a saying     └──> one act, by one party, on one thing
                                                                └──> the same fact in nearly the same words

Different events of one day are far more common than one event told twice, and a wrong line costs more than a double
one: whatever can't be told for one stays two.
"""

from __future__ import annotations

from collections.abc import Set as AbstractSet

from briefings.composing.agreement.comparing import Rarity, Relation, compare
from briefings.composing.mentions import Mentions
from briefings.composing.timeline.amounts import differ_in_amount, differ_in_magnitude, share_money
from briefings.composing.timeline.bills import are_two_steps
from briefings.composing.timeline.called import differ_in_count
from briefings.composing.timeline.dated import Dated
from briefings.composing.timeline.days import may_be_one_day
from briefings.composing.timeline.differing import (
    act_in_two_lands,
    are_two_deeds,
    befall_two_things,
    fight_each_other,
    hold_two_counts,
    is_denied_in_one,
    say_the_opposite,
)
from briefings.composing.timeline.incidents import (
    befalls,
    differ_in_means,
    lie_apart,
    lie_opposite,
    vehicles_in,
    words_of_harm,
    words_of_kind,
)
from briefings.composing.timeline.one_act import (
    LEAST_NAMES,
    OPEN_DEED,
    ROUGHLY,
    SAME_DEED,
    OneAct,
    are_one_meaning,
    name_one,
)
from briefings.composing.timeline.stories import Stories
from briefings.composing.timeline.strangers import Strangers
from briefings.composing.timeline.told import Told
from briefings.composing.translations import Translations
from briefings.composing.weighing import likeness
from briefings.language.synonyms import things
from briefings.patterns import late

_SAME_FACT, _OTHER_WORDS, _PLAN = 0.45, 0.6, 0.4
_LEAST_SHARED, _ONE_STORY, _ONE_SAYING, _WITH_AMOUNT = 3, 0.5, 0.75, 0.3
_TAKING = frozenset(("theft",))
_TAKEN = frozenset(("steal",))
_TO_THINGS = frozenset(("destroy", "damage", "burn", "collapse", "sink", "crash", "devastat", "gut"))
_REACTIONS = frozenset("condemn praise welcome deny visit mourn".split())
_SCORE = late(r"(?<![\w.,:-])\d{1,3}-\d{1,3}(?![\w-])")
_MATCH = late(
    r"\b(?:beat|beats|beaten|w[io]ns?|winning|victory|defeat(?:s|ed)?|los[est]+|overc[ao]me|drew|draw|over)\b"
)
_NUMBER = late(r"(?<![\w.,:])(?:[A-Z]+-?)?\d[\d.,]*\d(?![\w:])")


class Merging:
    """Tells which of a topic's dated sentences are of one event."""

    def __init__(self, mentions: Mentions, rarity: Rarity, stories: Stories) -> None:
        self._rarity = rarity
        self._stories = stories
        self._strangers = Strangers(stories)
        self._acts = OneAct(rarity, stories)
        self._mentions = mentions
        self._translations = Translations(mentions)

    def are_one(self, a: Told, b: Told) -> bool:
        """Whether two sentences tell of one event."""
        one, other = a.dated.candidate, b.dated.candidate
        if not (a.english and b.english):
            if a.dated.when == b.dated.when and self._translations.say_the_same(one, other):
                return True
            return a.dated.when == b.dated.when and self._is_one_abroad(a, b)
        return may_be_one_day(a, b) and self.tell_one(a, b)

    def tell_one(self, a: Told, b: Told) -> bool:
        """Whether two English sentences tell of one event, where their days may be one."""
        return _tell_one_score(a, b) or self._is_one_event(a, b)

    def _is_one_abroad(self, a: Told, b: Told) -> bool:
        one, other = a.dated, b.dated
        if likeness(one.candidate.terms, other.candidate.terms) < _SAME_FACT:
            return False
        same_paper = one.candidate.passage.document == other.candidate.passage.document
        return same_paper or bool(_numbers(one) & _numbers(other))

    def _is_one_event(self, a: Told, b: Told) -> bool:
        if self.are_apart(a, b):
            return False
        if a.deed is None or b.deed is None:
            return self._is_one_fact(a, b)
        if a.kinds and b.kinds:
            return not a.kinds.isdisjoint(b.kinds) and self._is_one_incident(a, b)
        pairs = [(one, other) for one in a.deed.acts for other in b.deed.acts if are_one_meaning(one, other)]
        if a.kinds or b.kinds:  # what one calls a storm, the other calls by its name
            much = self._acts.share_much(a, b, OPEN_DEED)
            pairs = [pair for pair in pairs if much or name_one(*pair) or not befalls({act.meaning for act in pair})]
        elif not pairs:
            return (
                self._is_one_plan(a, b)
                or self._is_one_fact(a, b)
                or self._is_one_story(a, b)
                or any(self._acts.is_of_one(one, other, a, b) for one in a.deed.acts for other in b.deed.acts)
            )
        if any(
            differ_in_count(one, other) or self._strangers.is_done_to_stranger(one, other, a, b) for one, other in pairs
        ):
            return False
        return any(self._acts.is_told(one, other, a, b) for one, other in pairs)

    def are_apart(self, a: Told, b: Told) -> bool:
        """Whether two sentences are of two stories, rivals or places, or one says it is not so, or the opposite."""
        said = (a.deed is not None and a.deed.said) or (b.deed is not None and b.deed.said)
        return (
            self._are_of_two_stories(a, b)
            or self._strangers.are_rivals(a, b)
            or (lie_apart(a.places, b.places, (_parties(a), _parties(b))) and not self._acts.know_both_places(a, b))
            or (said and is_denied_in_one(a, b))
            or say_the_opposite(a, b)
            or act_in_two_lands(a, b)
            or are_two_steps(*(told.dated.candidate.passage.text for told in (a, b)))
        )

    def are_of_others(self, a: Told, b: Told, here: AbstractSet[str], there: AbstractSet[str]) -> bool:
        """Whether each sentence, of these people, is of somebody or somewhere unknown to the other's document."""
        befell = all(told.deed and befalls(told.deed.meanings) for told in (a, b))
        return self._strangers.are_of_others(a, b, here, there) or (
            befell and self._strangers.lie_in_strange_places(a, b)
        )

    def _are_of_two_stories(self, a: Told, b: Told) -> bool:
        """Whether neither the sentences nor their documents have a name in common, though they name many."""
        one, other = (told.dated.candidate.passage.document for told in (a, b))
        return a.names.isdisjoint(b.names) and self._stories.are_two(one, other)

    def _is_one_plan(self, a: Told, b: Told) -> bool:
        """Whether what was planned for a day is what was done on it: of the same names, in many of the same words."""
        exact = a.dated.when.precision == b.dated.when.precision == "day"
        return (
            (a.planned or b.planned)
            and exact
            and len(a.names & b.names) >= LEAST_NAMES
            and (bool(a.places.towns & b.places.towns) or (a.planned and b.planned))
            and self._acts.share_much(a, b, _PLAN)
        )

    def _is_one_incident(self, a: Told, b: Told) -> bool:
        """Whether what befell is one: both name the place, or one names none and both name one kind of thing.

        A bomb of a month may be another than that of a day in it: then they have to say much the same.
        """
        if self._are_two_incidents(a, b):
            return False
        if a.dated.when.precision != b.dated.when.precision:
            return self._acts.share_much(_without_harm(a), _without_harm(b), OPEN_DEED)
        if a.kinds & b.kinds == _TAKING:  # robbers strike twice on a day more often than bombs
            return not differ_in_amount(a, b) and (share_money(a, b) or self._acts.share_much(a, b, ROUGHLY))
        if _are_placed_alike(a, b) or _act_on_one(a, b):
            return True
        least = OPEN_DEED if befall_two_things(a, b, _TO_THINGS) else ROUGHLY if _are_placed_apart(a, b) else 0
        if least:
            return self._acts.share_much(a, b, least)
        here, there = (words_of_kind(text) | vehicles_in(text) for text in (a.dated.text, b.dated.text))
        return not here.isdisjoint(there) or self._acts.share_much(a, b, SAME_DEED)

    def _are_two_incidents(self, a: Told, b: Told) -> bool:
        return (
            fight_each_other(a, b)
            or befall_two_things(a, b, _TAKEN)
            or lie_opposite(_text(a), _text(b))
            or differ_in_means(_text(a), _text(b))
            or differ_in_magnitude(a, b, self._mentions)
            or hold_two_counts(a, b)
            or self._strangers.lie_in_strange_places(a, b)
        )

    def _is_one_story(self, a: Told, b: Told) -> bool:
        """Whether two sentences that tell other acts are of one event by all that they are about."""
        if a.deed is None or b.deed is None or differ_in_amount(a, b) or is_denied_in_one(a, b):
            return False
        if a.dated.when.precision != b.dated.when.precision or not _REACTIONS.isdisjoint(
            a.deed.meanings | b.deed.meanings
        ):
            return False
        if a.names - b.names and b.names - a.names:
            return False
        shared = a.main & b.main - self._rarity.common
        named = frozenset(things(" ".join(a.names | b.names)))
        said = a.deed.said or b.deed.said
        least, share = (_LEAST_SHARED, _ONE_SAYING if said else _ONE_STORY)
        if share_money(a, b):
            least, share = 1, _WITH_AMOUNT
        smaller = min(self._rarity.of(a.main), self._rarity.of(b.main))
        return len(shared - named) >= least and self._rarity.of(shared) >= share * smaller

    def _is_one_fact(self, a: Told, b: Told) -> bool:
        if a.fact is None or b.fact is None or are_two_deeds(a, b) or differ_in_amount(a, b):
            return False
        if is_denied_in_one(a, b):
            return False
        both = a.deed is not None and b.deed is not None and a.deed.acts and b.deed.acts
        if likeness(a.dated.candidate.terms, b.dated.candidate.terms) < (_OTHER_WORDS if both else _SAME_FACT):
            return False
        return compare(a.fact, b.fact, self._rarity).relation is not Relation.DIFFERENT


def _numbers(event: Dated) -> set[str]:
    """What a sentence numbers, beside its date: "52" dead, flight "447", an "A330"."""
    return set(_NUMBER.findall(event.candidate.passage.text)) - set(event.when.value.split("-"))


def _are_placed_alike(a: Told, b: Told) -> bool:
    """Whether both name one town, or the same countries: "as an envoy landed in Israel" places no strike on Gaza."""
    return bool(a.places.towns & b.places.towns or (a.places.countries and a.places.countries == b.places.countries))


def _are_placed_apart(a: Told, b: Told) -> bool:
    """Whether both say where it was, and nothing else tells that it was in one place."""
    return all(told.places.countries or told.places.towns for told in (a, b)) and _parties(a).isdisjoint(_parties(b))


def _parties(told: Told) -> frozenset[str]:
    """The names of all who act, and to whom or to what it is done."""
    acts = told.deed.acts if told.deed else ()
    return frozenset(name for act in acts for party in (act.agent, act.patient) for name in party.names)


def _act_on_one(a: Told, b: Told) -> bool:
    """Whether two sentences tell one act that is done to what both name."""
    here, there = (told.deed.acts if told.deed else () for told in (a, b))
    return any(
        one.meaning == other.meaning and one.patient.names & other.patient.names for one in here for other in there
    )


def _tell_one_score(a: Told, b: Told) -> bool:
    """Whether both tell the result of a match: of one score and one name, "31-24", where somebody wins or loses."""
    here, there = (told.dated.candidate.passage.text for told in (a, b))
    exact = a.dated.when == b.dated.when and bool(a.names & b.names)
    return (
        exact
        and bool(set(_SCORE.findall(here)) & set(_SCORE.findall(there)))
        and all(map(_MATCH.search, (here, there)))
    )


def _text(told: Told) -> str:
    return told.dated.candidate.passage.text


def _without_harm(told: Told) -> Told:
    """An incident without the terms that any of its kind has."""
    return told._replace(terms=told.terms - words_of_kind(told.dated.text) - words_of_harm())
