"""The same news in two documents of the same days, however each words it: who did what to whom, by the deeds they tell.

    one paper ── "Halvor Lind quit on Monday after ..."       ──┐  days ── each other's, or none is named
    another   ── "The minister, Halvor Lind, has stepped ..." ──┘  deed ── one act, by one party, on one thing

What tells two deeds apart is the timeline's (`timeline.merging`); here the day of a sentence that names none is its
paper's. The news of a paper opens it: what stands deep in a story has to share more words. Other languages than
English go by words alone (`one_news_abroad`).
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date, timedelta
from functools import cached_property

from briefings.composing.agreement.acts import acts_of
from briefings.composing.agreement.comparing import Rarity
from briefings.composing.agreement.courses import tells_nothing_done
from briefings.composing.agreement.facts import Fact, fact_of
from briefings.composing.agreement.values import share_money
from briefings.composing.gists import Gists
from briefings.composing.mentions import Mentions
from briefings.composing.moves.stages import Staged, acts_in
from briefings.composing.news_days import NEWS, days_told, is_of_earlier_month, may_be_one_day
from briefings.composing.one_news_abroad import OneNewsAbroad
from briefings.composing.reactions import is_reaction
from briefings.composing.same_act import tell_one_act
from briefings.composing.tickers import are_of_two_firms
from briefings.composing.timeline.amounts import differ_in_amount
from briefings.composing.timeline.bills import are_two_steps
from briefings.composing.timeline.dated import Dated, When
from briefings.composing.timeline.merging import Merging
from briefings.composing.timeline.stories import Stories
from briefings.composing.timeline.told import Told, told_by, without_hanging
from briefings.composing.two_news import (
    act_apart,
    are_at_other_steps,
    are_two_deeds_of_one,
    befalls_anybody,
    deny_in_main,
    differ_in_a_word,
    give_other_values,
    have_other_subjects,
    is_called_off_in_one,
    say_two_things,
    share_an_act,
    take_other_stances,
    tell_otherwise,
)
from briefings.composing.weighing import Candidate, likeness
from briefings.language.synonyms import things
from briefings.language.tokens import without_accents
from briefings.model import day_of
from briefings.patterns import late

_APART = timedelta(days=2)
_OPENING = 1
_ALIKE_ACT, _ALIKE, _ALIKE_DEEP, _ALIKE_OPEN, _ALIKE_ALONE = 0.06, 0.1, 0.18, 0.2, 0.3
_NAMED, _MOST = 2, 16
# Found on 858 pairs of openings of real reports of two days, told apart by readers: of those that are told to be one
# news or stages of it .93 are (.83 before these), of those that are .46 are told (.41).
_ALIKE_IN_ACT, _ALIKE_IN_EVENT, _ALIKE_THOUGH_STANDING = 0.14, 0.14, 0.5
# Found with the weights of the evidence (`gists`) on 355 pairs of openings of real reports, told apart by a reader: of
# those that are told to be one news .96 are, of those that are .46 are told (.25 without it).
# `_SURELY` and `_MUCH` were found on the openings of three papers on each of fifty events, `_TITLED_ALIKE` and
# `_WHOEVER_SAYS_SO` on 256 others: above the first nearly all pairs are of one news, above the second a second line
# mostly tells again what the first does, and only above the last is what two say one thing.
_SURELY, _ENOUGH, _MUCH, _WORDED_ALIKE, _MOSTLY_ALIKE = 1.1, 0.9, 0.6, 0.35, 0.5
_TITLED_ALIKE, _WHOEVER_SAYS_SO = 1.0, 1.3  # what is sure enough under like titles
_RECALLED = late(r"\b(?:after|since|when|before|following|who|which|that had|days? later)\s[^,;]*$")
_OWNS, _PARTS = late(r"['’]s?\b"), late(r"[\s'’-]")
_ADDS = late(r"^[^,;:—–]*\balso\b|\b(?:is|are|was|were|has|have|had|will|would) also\b")


class OneNews:
    """Tells which statements of a topic's papers are one news; each is taken apart once, and only if it has to be."""

    def __init__(self, statements: Sequence[Candidate], mentions: Mentions) -> None:
        self._mentions = mentions
        self._rarity = Rarity(candidate.terms for candidate in statements)
        self._statements = statements
        self._told: dict[tuple[int, int], Told | None] = {}
        self._acts: dict[tuple[int, int], Sequence[Staged]] = {}
        self._gists = Gists(statements, mentions)
        self._abroad = OneNewsAbroad(statements, mentions)

    def of(self, first: Candidate, others: Iterable[Candidate]) -> list[Candidate]:
        """The others that are the news of the first, or of one that is and that is much like the first as well."""
        found, rest = list[Candidate](), list[Candidate]()
        for each in self._likest(first, others):
            (found if self.tell_one(first, each) else rest).append(each)
        like = (each for each in rest if found and self._rarity.likeness(first.terms, each.terms) >= _ALIKE_OPEN)
        return [*found, *(each for each in like if any(self.tell_one(one, each) for one in found))]

    def _likest(self, first: Candidate, others: Iterable[Candidate]) -> list[Candidate]:
        """The others of the same days that are most like the first, in their order."""
        near = [each for each in others if self._are_of_one_time(first, each)]
        if len(near) > _MOST:
            by_likeness = sorted(near, key=lambda each: (-self._rarity.likeness(first.terms, each.terms), each.order))
            near = sorted(by_likeness[:_MOST], key=lambda each: each.order)
        return near

    def open_one_story(self, a: Candidate, b: Candidate) -> bool:
        """Whether two papers open one story of one day with them, and say much alike, though each otherwise.

        That it has come is another news than that it would.
        """
        if a.stance.ahead and not b.stance.ahead:
            return False
        if a.passage.place or b.passage.place or not self._are_of_one_time(a, b):
            return False
        if self._abroad.are_abroad(a, b):
            return self._abroad.open_one_story(a, b)
        if not self._are_one_story(a, b):
            return False
        one, other = self._told_by(a), self._told_by(b)
        if one is None or other is None or not may_be_one_day(one, other) or self._are_two_in_a_word(a, b):
            return False
        return self._evidence(a, b, one, other) >= _MUCH

    def tell_one(self, a: Candidate, b: Candidate) -> bool:
        """Whether two statements are the same news, told by two documents."""
        if not (self._are_of_one_time(a, b) and self._are_alike(a, b)):
            return False
        if self._abroad.are_abroad(a, b):
            return self._abroad.tell_one(a, b)
        one = self._told_by(a)
        other = self._told_by(b) if one else None
        if one is None or other is None or not may_be_one_day(one, other):
            return False
        surely = self._are_surely_one(a, b, one, other)
        told = not self._disagree(a, b, one, other) if surely else self._speaks_for_one(a, b, one, other)
        texts = a.passage.text, b.passage.text
        if not told or are_two_steps(*texts) or are_of_two_firms(*texts) or self._are_of_others(a, b, one, other):
            return False
        return not is_reaction(*((each.passage.text, self._every_act(each)) for each in (a, b)))

    def _are_alike(self, a: Candidate, b: Candidate) -> bool:
        """Whether two statements have so many words in common that they may be one news; deep in a story, more."""
        return self._rarity.likeness(a.terms, b.terms) >= (_ALIKE_DEEP if _are_deep(a, b) else _ALIKE_ACT)

    def _speaks_for_one(self, a: Candidate, b: Candidate, one: Told, other: Told) -> bool:
        """Whether nothing tells two statements apart, and what they have in common is enough."""
        alike = self._rarity.likeness(a.terms, b.terms)
        two = self._are_two_in_a_word(a, b)
        enough = not _are_deep(a, b) and alike >= _ALIKE and self._enough_speaks_for_it(a, b, one, other)
        apart = take_other_stances(one, other)
        if two or (apart and not enough) or act_apart(one, other) or tell_otherwise(one, other, self._rarity):
            return False
        if enough and not self._are_two(a, b, one, other):
            return True
        return not apart and not self._stands_beside(a, b) and self._tell_the_same(a, b, one, other)

    def _disagree(self, a: Candidate, b: Candidate, one: Told, other: Told) -> bool:
        """Whether two statements of one thing give other values for it, or one denies it or is a step on."""
        return (
            give_other_values(one, other, self._rarity)
            or (say_two_things(one, other) and not self._are_surely_one(a, b, one, other, _WHOEVER_SAYS_SO))
            or deny_in_main(one, other)
            or is_called_off_in_one(one, other)
            or (_differ_in_one_term(a, b) and self.surely_two(a, b))
            or (take_other_stances(one, other) and are_at_other_steps(self._acts_of(a), self._acts_of(b)))
        )

    def _are_surely_one(
        self, a: Candidate, b: Candidate, one: Told, other: Told, enough: float = _TITLED_ALIKE
    ) -> bool:
        """Whether two first sentences under like titles have so much in common that no word tells them apart."""
        if a.passage.place or b.passage.place or not self._gists.are_titled_alike(a, b):
            return False
        return self._enough_speaks_for_it(a, b, one, other, enough)

    def _are_of_others(self, a: Candidate, b: Candidate, one: Told, other: Told) -> bool:
        """Whether each of two statements is of somebody or of somewhere of whom the other's document knows nothing."""
        return self._merging.are_of_others(one, other, self._persons(a, one), self._persons(b, other))

    def _persons(self, candidate: Candidate, told: Told) -> frozenset[str]:
        """The last names, in small letters, of the people of whom a main clause is: not of who says so, or owns it."""
        text, begins = candidate.passage.text, candidate.passage.sentence.start
        frame = told.fact.frame & told.main if told.fact else frozenset[str]()
        persons = (
            name.text
            for name in self._mentions.names(candidate.passage)
            if name.kind == "person"
            and not _OWNS.match(text, name.end - begins)
            and not text.endswith("-", 0, name.start - begins)  # "a pro-Lind march"
        )
        last = (_PARTS.split(name)[-1] for name in persons)
        return frozenset(without_accents(name.casefold()) for name in last if not frame.isdisjoint(things(name)))

    def _are_two_in_a_word(self, a: Candidate, b: Candidate) -> bool:
        return likeness(a.terms, b.terms) >= _MOSTLY_ALIKE and self.surely_two(a, b)

    def surely_two(self, a: Candidate, b: Candidate) -> bool:
        """Whether two statements that are worded alike tell two deeds: the school reopened, and the church."""
        if self._abroad.are_abroad(a, b):
            return self._abroad.differ(a, b)
        if a.terms <= b.terms or b.terms <= a.terms:
            return False  # where one says no more than the other, it is no other thing
        one = self._told_by(a)
        other = self._told_by(b) if one else None
        if one is None or other is None:
            return False
        alike = self._rarity.likeness(a.terms, b.terms)
        opens = not (a.passage.place or b.passage.place) and alike < _WORDED_ALIKE
        if opens and self._evidence(a, b, one, other) >= _SURELY:
            return False  # what opens two papers that have so much in common is one deed, in whatever words
        return not self._merging.tell_one(one, other) and (
            act_apart(one, other)
            or (differ_in_a_word(one, other) and not (self._are_one_story(a, b) and befalls_anybody(one, other)))
            or are_two_deeds_of_one(one, other)
            or have_other_subjects(one, other)
            or self._merging.are_apart(one, other)
        )

    def _tell_the_same(self, a: Candidate, b: Candidate, one: Told, other: Told) -> bool:
        """Whether two statements that nothing keeps apart tell one act or one event, or say the same of one."""
        alike, deep = self._rarity.likeness(a.terms, b.terms), _are_deep(a, b)
        if not deep and (self._gists.say_the_same(a, b) or self._tell_one_act(a, b, one, other)):
            return True
        return alike >= _ALIKE and self._tell_one_event(a, b, one, other)

    def _stands_beside(self, a: Candidate, b: Candidate) -> bool:
        """Whether one of two statements tells how things stand, in other words than the other, or answers to news."""
        here, there = self._gists.of(a), self._gists.of(b)
        if here.answers != there.answers or here.reacts != there.reacts:
            return True
        return (here.stands or there.stands) and self._gists.likeness_in_main(a, b) < _ALIKE_THOUGH_STANDING

    def _tell_one_act(self, a: Candidate, b: Candidate, one: Told, other: Told) -> bool:
        """Whether two openings tell in any clause of one act by the same, with some words of their main ones in common.

        Names that both have do as well.
        """
        surely = len(self._gists.of(a).names & self._gists.of(b).names) >= _NAMED
        if len(one.names & other.names) < _NAMED or not (surely or self._gists.likeness_in_main(a, b) >= _ALIKE_IN_ACT):
            return False
        return tell_one_act(self._acts_of(a), self._acts_of(b))

    def _tell_one_event(self, a: Candidate, b: Candidate, one: Told, other: Told) -> bool:
        """Whether two statements that may be one news tell one event, by their deeds and their documents' story."""
        alike, deep = self._rarity.likeness(a.terms, b.terms), _are_deep(a, b)
        story = self._are_one_story(a, b)
        if not story and len(one.names & other.names) < _NAMED and not _share_money(one, other):
            return False
        main = self._gists.likeness_in_main(a, b)
        if main >= _ALIKE_IN_EVENT and self._merging.tell_one(one, other):
            return alike >= _ALIKE_ALONE or _share_money(one, other) or share_an_act(one, other)
        return story and not deep and min(alike, main) >= _ALIKE_OPEN and _open_alike(one, other)

    def _enough_speaks_for_it(
        self, a: Candidate, b: Candidate, one: Told, other: Told, enough: float = _ENOUGH
    ) -> bool:
        """Whether all that two openings have in common is enough to be one news, and neither answers to the other's."""
        here, there = self._gists.of(a), self._gists.of(b)
        if here.reacts != there.reacts or here.answers != there.answers:
            return False
        return self._evidence(a, b, one, other) >= enough

    def _evidence(self, a: Candidate, b: Candidate, one: Told, other: Told) -> float:
        """How much speaks for two openings being one news."""
        alike, story = self._rarity.likeness(a.terms, b.terms), self._are_one_story(a, b)
        return self._gists.evidence(a, b, alike, act=share_an_act(one, other), story=story)

    def _are_two(self, a: Candidate, b: Candidate, one: Told, other: Told) -> bool:
        """Whether something tells two openings apart of which enough speaks for one news."""
        worded_alike = self._rarity.likeness(a.terms, b.terms) >= _WORDED_ALIKE
        return (
            deny_in_main(one, other)
            or is_called_off_in_one(one, other)
            or differ_in_amount(one, other)
            or are_two_deeds_of_one(one, other)
            or (worded_alike and differ_in_a_word(one, other))
            or self._merging.are_apart(one, other)
            or are_at_other_steps(self._acts_of(a), self._acts_of(b))
        )

    def _are_one_story(self, a: Candidate, b: Candidate) -> bool:
        return self._stories.are_one(a.passage.document, b.passage.document)

    @cached_property
    def _stories(self) -> Stories:
        numbers = sorted({each.passage.document for each in self._statements})
        return Stories((number, self._mentions.documents[number]) for number in numbers)

    @cached_property
    def _merging(self) -> Merging:
        return Merging(self._mentions, self._rarity, self._stories)

    def _are_of_one_time(self, a: Candidate, b: Candidate) -> bool:
        """Whether two documents told them within days."""
        if a.passage.document == b.passage.document:
            return False
        here, there = (self._mentions.document(each.passage) for each in (a, b))
        days = day_of(here.published), day_of(there.published)
        return days[0] is not None and days[1] is not None and abs(days[0] - days[1]) <= _APART

    def _told_by(self, candidate: Candidate) -> Told | None:
        if candidate.order not in self._told:
            self._told[candidate.order] = self._read(candidate)
        return self._told[candidate.order]

    def _acts_of(self, candidate: Candidate) -> Sequence[Staged]:
        """What the clauses of a statement tell that is done, but for what they only recall."""
        text = candidate.passage.text
        return [act for act in self._every_act(candidate) if not _RECALLED.search(text, 0, act.start)]

    def _every_act(self, candidate: Candidate) -> Sequence[Staged]:
        if candidate.order not in self._acts:
            text = candidate.passage.text
            fact = fact_of(text, self._mentions.document(candidate.passage).published)
            self._acts[candidate.order] = acts_in(text, fact)
        return self._acts[candidate.order]

    def _read(self, candidate: Candidate) -> Told | None:
        """A statement with its deed and the day of it; None for what adds to other news or is none of these days."""
        passage = candidate.passage
        document = self._mentions.document(passage)
        day = day_of(document.published)
        if day is None or _ADDS.search(passage.text) or not self._mentions.is_english(passage):
            return None
        fact = fact_of(passage.text, document.published)
        if (days := days_told(fact, passage.text)) and day - max(days) > NEWS:
            return None
        if is_of_earlier_month(fact, day):
            return None
        return told_by(_dated(candidate, day), fact, [(date.at, date.end) for date in fact.dates], document.title)


def _differ_in_one_term(a: Candidate, b: Candidate) -> bool:
    """Whether two statements are one form, filled in twice: the duty on sugar, the duty on salt."""
    return len(a.terms - b.terms) == len(b.terms - a.terms) == 1


def _are_deep(a: Candidate, b: Candidate) -> bool:
    """Whether one of two statements stands behind the opening of its document."""
    return max(a.passage.place, b.passage.place) > _OPENING


def _dated(candidate: Candidate, day: date) -> Dated:
    """A whole sentence as what is told of a day."""
    when = When(day.isoformat(), None, "day", day, day)
    return Dated(candidate, when, inferred=True, at=0, text=candidate.passage.text, begins=0)


def _open_alike(a: Told, b: Told) -> bool:
    """Whether the openings of one story name the same and tell one act or one sum in their main clauses."""
    if a.fact is None or b.fact is None or len(a.names & b.names) < _NAMED:
        return False
    return _share_money(a, b) or not _acts(a.fact).isdisjoint(_acts(b.fact))


def _share_money(a: Told, b: Told) -> bool:
    return a.fact is not None and b.fact is not None and share_money(a.fact, b.fact)


def _acts(fact: Fact) -> frozenset[str]:
    """What is done in the main clause of a sentence, by its meaning."""
    acts = acts_of(without_hanging(fact.words))
    return frozenset(act.meaning for act in acts if not (act.named or tells_nothing_done(act.meaning)))
