"""The newest status that a card's material tells, and the one before it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date
from typing import NamedTuple

from briefings.composing.citing import Citing
from briefings.composing.material import Material
from briefings.composing.status.telling import tellings
from briefings.composing.weighing import Candidate
from briefings.language.dates import DateMention, days_of
from briefings.model import Status, day_of

_UNDATED = date.min
_REACH = 120


class Told(NamedTuple):
    """A status as one sentence tells it. `dated` is that of the thing itself; `effective` orders statuses in time."""

    state: str
    action: str
    dated: str | None
    effective: date
    candidate: Candidate


def status_of(material: Material, citing: Citing) -> Status | None:
    """The newest status of a topic with the one before it, or None where no sentence tells one.

    Newest is by the date in the sentence, else by the document's; of one day, by weight. The previous status is the
    newest one in another state: of the same action ("set to lift", then "lifted"), else the newest earlier one.
    """
    told = _newest_first(material)
    if not told:
        return None
    current, others = told[0], [t for t in told[1:] if t.state != told[0].state]
    same = [t for t in others if t.action == current.action]
    previous = next(iter(same or [t for t in others if t.effective < current.effective]), None)
    return _status(current, citing, _status(previous, citing, None) if previous else None)


def superseded(material: Material) -> frozenset[tuple[int, int]]:
    """The candidates that tell an earlier state of what the newest one tells ("set to lift" once it is lifted)."""
    told = _newest_first(material)
    return frozenset(t.candidate.order for t in told[1:] if t.action == told[0].action and t.state != told[0].state)


def _newest_first(material: Material) -> list[Told]:
    return sorted(_all_told(material), key=lambda t: (-t.effective.toordinal(), -t.candidate.score, t.candidate.order))


def _status(told: Told, citing: Citing, previous: Status | None) -> Status:
    passage = told.candidate.passage
    return Status(
        state=told.state, date=told.dated, text=passage.text, previous=previous, citations=(citing.cite(passage),)
    )


def _all_told(material: Material) -> Iterator[Told]:
    for candidate in material.candidates:
        passage = candidate.passage
        published = day_of(material.mentions.document(passage).published) or _UNDATED
        for place in candidate.placing.places:
            for telling in tellings(passage.text, place):
                dated = _date_of(material.mentions.dates(passage), passage.sentence.start + telling.at)
                yield Told(
                    state=telling.state,
                    action=telling.action,
                    dated=dated,
                    effective=_effective(dated, published),
                    candidate=candidate,
                )


def _effective(dated: str | None, published: date) -> date:
    """The first day of the sentence's own date (a day outranks the week around it), else the document's day.

    What is still to come is as new as the document that tells of it, no newer.
    """
    span = days_of(dated) if dated else None
    if span is None:
        return published
    return span[0] if published == _UNDATED else min(span[0], published)


def _date_of(dates: Sequence[DateMention], at: int) -> str | None:
    """The value of the known date nearest to the verb."""
    near = [
        mention for mention in dates if mention.value and abs(mention.start - at) < _REACH and days_of(mention.value)
    ]
    return min(near, key=lambda mention: (abs(mention.start - at), mention.start)).value if near else None
