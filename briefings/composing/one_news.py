"""The same news in two documents of the same days, however each words it: who did what to whom, by the deeds they tell.

    one paper ── "Halvor Lind quit on Monday after ..."       ──┐  days ── each other's, or none is named
    another   ── "The minister, Halvor Lind, has stepped ..." ──┘  deed ── one act, by one party, on one thing

What tells two deeds apart is the timeline's (`timeline.merging`); here the day of a sentence that names none is its
paper's. The news of a paper opens it: what stands deep in a story has to share more words. English only.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date, timedelta
from functools import cached_property
from typing import NamedTuple

from briefings.composing.agreement.acts import acts_of
from briefings.composing.agreement.comparing import (
    Rarity,
    Relation,
    compare,
    denies_the_other,
    equal_figures,
    tell_of_others,
)
from briefings.composing.agreement.courses import tells_nothing_done
from briefings.composing.agreement.facts import Fact, Value, fact_of
from briefings.composing.agreement.told import names_of, stems
from briefings.composing.agreement.values import share_money
from briefings.composing.mentions import Mentions
from briefings.composing.moves.stages import Staged, acts_in
from briefings.composing.same_act import tell_one_act
from briefings.composing.telling import Telling, telling_of
from briefings.composing.timeline.dated import Dated, When
from briefings.composing.timeline.merging import Merging
from briefings.composing.timeline.one_act import are_one_meaning
from briefings.composing.timeline.stories import Stories
from briefings.composing.timeline.told import Told, told_by, without_hanging
from briefings.composing.weighing import Candidate
from briefings.language.dates import days_of
from briefings.language.synonyms import things_of
from briefings.language.tokens import cut
from briefings.model import day_of
from briefings.patterns import late

_NEWS, _APART = timedelta(days=5), timedelta(days=2)
_OPENING = 1
_ALIKE_ACT, _ALIKE, _ALIKE_DEEP, _ALIKE_OPEN, _ALIKE_ALONE = 0.06, 0.1, 0.18, 0.2, 0.3
_NAMED, _MOST = 2, 16
# Found on 858 pairs of openings of real reports of two days, told apart by readers: of those that are told to be one
# news or stages of it .93 are (.83 before these), of those that are .46 are told (.41).
_ALIKE_IN_ACT, _ALIKE_IN_EVENT, _ALIKE_THOUGH_STANDING = 0.14, 0.14, 0.5
_NEAR_IN_MAIN, _NEAR_IN_TITLE, _MOSTLY, _SHARED = 0.1, 0.15, 0.5, 4
_RECALLED = late(r"\b(?:after|since|when|before|following|who|which|that had|days? later)\s[^,;]*$")
_ANSWERS = late(r"\b(?:congratulat|condemn|welcom|hail|prais|mourn|denounc|applaud|lament)(?:es|ed|s|d)\b")
_ADDS = late(r"^[^,;:—–]*\balso\b|\b(?:is|are|was|were|has|have|had|will|would) also\b")


class Gist(NamedTuple):
    """What a statement says as stems: all of it, its main clause, its names, its document's title.

    `stands` says that it tells how things stand, which is nobody else's news, `answers` that somebody says in it what
    he thinks of news.
    """

    terms: frozenset[str]
    main: frozenset[str]
    names: frozenset[str]
    title: frozenset[str]
    stands: bool
    answers: bool


class OneNews:
    """Tells which statements of a topic's papers are one news; each is taken apart once, and only if it has to be."""

    def __init__(self, statements: Sequence[Candidate], mentions: Mentions) -> None:
        self._mentions = mentions
        self._rarity = Rarity(candidate.terms for candidate in statements)
        self._statements = statements
        self._told: dict[tuple[int, int], Told | None] = {}
        self._acts: dict[tuple[int, int], Sequence[Staged]] = {}
        self._gists: dict[tuple[int, int], Gist] = {}

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

    def tell_one(self, a: Candidate, b: Candidate) -> bool:
        """Whether two statements are the same news, told by two documents."""
        if not self._are_of_one_time(a, b):
            return False
        alike, deep = self._rarity.likeness(a.terms, b.terms), max(a.passage.place, b.passage.place) > _OPENING
        if alike < (_ALIKE_DEEP if deep else _ALIKE_ACT):
            return False
        one, other = self._told_by(a), self._told_by(b)
        if one is None or other is None or not _may_be_one_day(one, other) or self._differ(one, other):
            return False
        if self._stands_beside(a, b):
            return False
        if not deep and (
            self._say_the_same(self._gist_of(a), self._gist_of(b)) or self._tell_one_act(a, b, one, other)
        ):
            return True
        return alike >= _ALIKE and self._tell_one_event(a, b, one, other)

    def _stands_beside(self, a: Candidate, b: Candidate) -> bool:
        """Whether one of two statements tells how things stand, in other words than the other, or answers to news."""
        here, there = self._gist_of(a), self._gist_of(b)
        if here.answers != there.answers:
            return True
        return (here.stands or there.stands) and self._likeness_in_main(a, b) < _ALIKE_THOUGH_STANDING

    def _tell_one_act(self, a: Candidate, b: Candidate, one: Told, other: Told) -> bool:
        """Whether two openings tell in any clause of one act by the same, with some words of their main ones in common.

        Names that both have do as well.
        """
        surely = len(self._gist_of(a).names & self._gist_of(b).names) >= _NAMED
        if len(one.names & other.names) < _NAMED or not (surely or self._likeness_in_main(a, b) >= _ALIKE_IN_ACT):
            return False
        return tell_one_act(self._acts_of(a), self._acts_of(b))

    def _likeness_in_main(self, a: Candidate, b: Candidate) -> float:
        """How alike the main clauses of two statements are, 0 to 1."""
        return self._gist_rarity.likeness(self._gist_of(a).main, self._gist_of(b).main)

    def _say_the_same(self, a: Gist, b: Gist) -> bool:
        """Whether openings under like titles name the same and have most of their other words in common."""
        shared, named = a.terms & b.terms, a.names | b.names
        other, rarity = shared - named, self._gist_rarity
        if not a.names & b.names or len(other) < _SHARED or rarity.likeness(a.main, b.main) < _NEAR_IN_MAIN:
            return False
        least = min(rarity.of(a.terms - a.names), rarity.of(b.terms - b.names))
        return rarity.of(other) >= _MOSTLY * least and rarity.likeness(a.title, b.title) >= _NEAR_IN_TITLE

    def _tell_one_event(self, a: Candidate, b: Candidate, one: Told, other: Told) -> bool:
        """Whether two statements that may be one news tell one event, by their deeds and their documents' story."""
        alike, deep = self._rarity.likeness(a.terms, b.terms), max(a.passage.place, b.passage.place) > _OPENING
        story = self._stories.are_one(a.passage.document, b.passage.document)
        if not story and len(one.names & other.names) < _NAMED and not _share_money(one, other):
            return False
        main = self._likeness_in_main(a, b)
        if main >= _ALIKE_IN_EVENT and self._merging.tell_one(one, other):
            return alike >= _ALIKE_ALONE or _share_money(one, other) or _share_an_act(one, other)
        return story and not deep and min(alike, main) >= _ALIKE_OPEN and _open_alike(one, other)

    def _differ(self, a: Told, b: Told) -> bool:
        """Whether two sentences give a value differently, or one denies or plans what the other tells.

        So do figures of one kind and none in common: the later may be of more dead.
        """
        if a.fact is None or b.fact is None or _is_denied(a.fact, b.fact) or _is_denied(b.fact, a.fact):
            return True
        if _is_ahead(a) != _is_ahead(b) and not _share_money(a, b):
            return True
        relation = compare(a.fact, b.fact, self._rarity).relation
        return relation is Relation.CONFLICT or _give_other_figures(a.fact, b.fact) or tell_of_others(a.fact, b.fact)

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

    @cached_property
    def _gist_rarity(self) -> Rarity:
        return Rarity(cut(things_of(candidate.terms)) for candidate in self._statements)

    def _gist_of(self, candidate: Candidate) -> Gist:
        if candidate.order not in self._gists:
            text, document = candidate.passage.text, self._mentions.document(candidate.passage)
            self._gists[candidate.order] = Gist(
                terms=stems(text),
                main=stems(without_hanging(text)),
                names=names_of(fact_of(text, document.published)),
                title=stems(document.title),
                stands=telling_of(text) is Telling.STATE,
                answers=_ANSWERS.search(text) is not None,
            )
        return self._gists[candidate.order]

    def _told_by(self, candidate: Candidate) -> Told | None:
        if candidate.order not in self._told:
            self._told[candidate.order] = self._read(candidate)
        return self._told[candidate.order]

    def _acts_of(self, candidate: Candidate) -> Sequence[Staged]:
        """What the clauses of a statement tell that is done, but for what they only recall."""
        if candidate.order not in self._acts:
            text = candidate.passage.text
            acts = acts_in(text, fact_of(text, self._mentions.document(candidate.passage).published))
            self._acts[candidate.order] = [act for act in acts if not _RECALLED.search(text, 0, act.start)]
        return self._acts[candidate.order]

    def _read(self, candidate: Candidate) -> Told | None:
        """A statement with its deed and the day of it; None for what adds to other news or is none of these days."""
        passage = candidate.passage
        document = self._mentions.document(passage)
        day = day_of(document.published)
        if day is None or _ADDS.search(passage.text) or not self._mentions.is_english(passage):
            return None
        fact = fact_of(passage.text, document.published)
        days = [span[0] for value in fact.dates if value.kind == "day" and (span := days_of(str(value.value)))]
        if days and day - max(days) > _NEWS:
            return None
        return told_by(_dated(candidate, day), fact, [(date.at, date.end) for date in fact.dates], document.title)


def _dated(candidate: Candidate, day: date) -> Dated:
    """A whole sentence as what is told of a day."""
    when = When(day.isoformat(), None, "day", day, day)
    return Dated(candidate, when, inferred=True, at=0, text=candidate.passage.text, begins=0)


def _may_be_one_day(a: Told, b: Told) -> bool:
    """Whether two sentences name a day in common, or one of them none."""
    here, there = (_days(told.fact) if told.fact else frozenset[str]() for told in (a, b))
    return not (here and there) or not here.isdisjoint(there)


def _days(fact: Fact) -> frozenset[str]:
    return frozenset(str(value.value) for value in fact.dates if value.kind == "day")


def _is_denied(denying: Fact, other: Fact) -> bool:
    """Whether one sentence denies something of which the other speaks, and that one does not."""
    return denying.stance.denies and not other.stance.denies and denies_the_other(denying, other)


def _is_ahead(told: Told) -> bool:
    """Whether what a sentence tells is yet to come."""
    return told.deed.ahead if told.deed else bool(told.fact and told.fact.stance.ahead)


def _give_other_figures(a: Fact, b: Fact) -> bool:
    """Whether two sentences give figures of one kind and none in common; "more than 100" films may be 130."""
    pairs = [(one, other) for one in a.figures for other in b.figures if one.is_like(other)]
    return bool(pairs) and not any(_agree(one, other) or _agree(other, one) for one, other in pairs)


def _agree(one: Value, other: Value) -> bool:
    return equal_figures(one, other) or (one.least and not one.fate and one.is_less(other))


def _share_an_act(a: Told, b: Told) -> bool:
    """Whether both tell something that is done, by one meaning."""
    here, there = (told.deed.acts if told.deed else () for told in (a, b))
    return any(are_one_meaning(one, other) for one in here for other in there)


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
