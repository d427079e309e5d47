"""The two or three lines above the cards: the briefing's main news, each from another card and, if it can be, story."""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from datetime import date, timedelta
from typing import NamedTuple

from briefings.composing.prominence import leading, opening
from briefings.composing.stories import group_stories
from briefings.composing.support import beginnings_of, retold
from briefings.composing.trading import reports_trading
from briefings.composing.weighing import Candidate, freshness_of, likeness
from briefings.model import Document, day_of

_REPEATS = 0.4
_WORTH = 0.5
_DEVELOPED = 1.1
_OF_WEEKS, _OF_A_MONTH = 0.7, 0.52
_MAIN_NEWS, _MAIN_NEWS_LATER = 0.35, 0.7
_BESIDE = 40  # beginnings of other stories
_GOES_ON = timedelta(days=6)


class Story(NamedTuple):
    """The number of the story that a document tells, and the day of the document."""

    number: int
    day: date | None


def choose_lead(
    firsts: Sequence[Sequence[Candidate]],
    documents: Sequence[Document],
    *,
    most: int,
    considered: Iterable[Candidate],
    developments: AbstractSet[tuple[int, int]] = frozenset(),
    of_many: bool = False,
    of_markets: bool = False,
) -> tuple[Candidate, ...]:
    """The line of each card that best opens a briefing, strongest cards first, at most `most`.

    `firsts` has each card's candidates as they are read: what opens a card opens the briefing. Which card comes first
    is decided by how far the stories of the whole briefing retell its line, for a score is worth what the others on its
    card are; `considered` are the candidates of all cards. `developments` are the places of lines that overtake others.
    A line that repeats one already in the lead gives way to its card's next; so does one whose story is told already,
    where the next is worth it. Only when no card has another story left does a story come twice. What is weeks older
    than the card's newest line opens nothing, and beside news a card of a month ago is none, nor is a line of little
    weight: it may be all that its card has, but main news it is not. In a briefing `of_many` documents that holds the
    more for one from the middle of a story. What shares did in a session comes last, unless it is `of_markets`.
    """
    least = frozenset(
        line.order for chosen in firsts for line in chosen if not of_markets and reports_trading(line.passage.text)
    )
    fresh = freshness_of({c.passage.document: documents[c.passage.document] for chosen in firsts for c in chosen})
    newest = [_without_old(chosen, fresh) for chosen in firsts if chosen]
    by_card = [_first_and_best(chosen, least) for chosen in newest]
    lines, beginnings = [line for chosen in by_card for line in chosen], beginnings_of(considered)
    told_by = retold(lines, beginnings)
    by_card.sort(key=lambda c: (c[0].order in least, -_weight(c[0], fresh, told_by, developments), c[0].order))
    stories = _stories(documents, [*lines, *beginnings[:_BESIDE]])
    lead: dict[int, Candidate] = {}
    for again in (False, True):
        for card, chosen in enumerate(by_card):
            if len(lead) == most or card in lead:
                continue
            told = [] if again else [stories[other.passage.document] for other in lead.values()]
            best = next(_fresh(chosen, lead.values(), stories, told), None)
            if best and (not lead or _is_main(best, next(iter(lead.values())), fresh, of_many=of_many)):
                lead[card] = best
    return tuple(lead.values())


def _without_old(chosen: Sequence[Candidate], fresh: Mapping[int, float]) -> list[Candidate]:
    """A card's lines without those that are weeks older than its newest."""
    newest = max(fresh[candidate.passage.document] for candidate in chosen)
    return [candidate for candidate in chosen if fresh[candidate.passage.document] >= _OF_WEEKS * newest]


def _first_and_best(chosen: Sequence[Candidate], least: AbstractSet[tuple[int, int]]) -> list[Candidate]:
    """A card's first line and its others, the best first, those at `least` behind them."""
    lines = [chosen[0], *sorted(chosen[1:], key=lambda c: (-opening(c), c.order))]
    return sorted(lines, key=lambda c: c.order in least)


def _weight(
    first: Candidate,
    fresh: Mapping[int, float],
    told_by: Mapping[tuple[int, int], float],
    developments: AbstractSet[tuple[int, int]],
) -> float:
    """How much of main news a card's first line is; a newer value, toll or status is what a story has come to."""
    developed = _DEVELOPED if first.order in developments else 1.0
    freshness = fresh[first.passage.document]
    return leading(first) * freshness * math.sqrt(freshness) * told_by[first.order] * developed


def _is_main(candidate: Candidate, first: Candidate, fresh: Mapping[int, float], *, of_many: bool) -> bool:
    """Whether a line may stand beside the first of the lead."""
    freshness = fresh[candidate.passage.document]
    share = _MAIN_NEWS_LATER if of_many and candidate.passage.place else _MAIN_NEWS
    least = share * leading(first) * fresh[first.passage.document]
    return freshness >= _OF_A_MONTH and leading(candidate) * freshness >= least


def _fresh(
    chosen: Sequence[Candidate], lead: Iterable[Candidate], stories: Mapping[int, Story], told: Sequence[Story]
) -> Iterator[Candidate]:
    """A card's lines that say nothing that the lead says, and are of no story that is told; the best first."""
    before = list(lead)
    for candidate in chosen:
        if told and opening(candidate) < _WORTH * opening(chosen[0]):
            return
        repeats = any(likeness(candidate.terms, other.terms) >= _REPEATS for other in before)
        if not repeats and not any(_is_one(stories[candidate.passage.document], other) for other in told):
            yield candidate


def _stories(documents: Sequence[Document], candidates: Iterable[Candidate]) -> dict[int, Story]:
    """The story that each document behind the candidates tells.

    The few of a lead have much in common, being of one subject; among others of it, it shows how much they differ.
    """
    numbers = sorted({candidate.passage.document for candidate in candidates})
    groups = group_stories([documents[number] for number in numbers])
    story = {document.id: number for number, group in enumerate(groups) for document in group}
    return {number: Story(story[documents[number].id], day_of(documents[number].published)) for number in numbers}


def _is_one(one: Story, other: Story) -> bool:
    """Whether two documents tell one story; what comes of it a week later is news of its own."""
    if one.number != other.number or one.day is None or other.day is None:
        return one.number == other.number
    return abs(one.day - other.day) <= _GOES_ON
