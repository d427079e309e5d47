"""The dated events among a card's material, oldest first, one line an event, with what is still ahead.

A date counts as an event's when it says when the action happened, not when it only says from when a figure is
counted ("up from 2023"). Relative dates are marked as inferred. Several documents on one event make one line.
"""

from __future__ import annotations

from datetime import date
from typing import NamedTuple

from briefings.composing.agreement.comparing import Rarity, Relation, compare
from briefings.composing.agreement.facts import fact_of
from briefings.composing.citing import Citing
from briefings.composing.clauses import clause_around
from briefings.composing.material import Material
from briefings.composing.mentions import Mentions
from briefings.composing.weighing import Candidate, likeness
from briefings.language.dates import DateMention, days_of
from briefings.model import Event

_MOST = 8
_SAME_EVENT = 0.45
_STANDING = 0.5
_PRECISIONS = {"day": "day", "month": "month", "year": "year", "week": "month", "weekend": "month"}
_ISO = {"day": 10, "month": 7, "year": 4}


class Dated(NamedTuple):
    """A candidate with the date of its event, to the day, month or year."""

    candidate: Candidate
    value: str
    precision: str
    inferred: bool
    first_day: date
    text: str


def timeline_of(material: Material, citing: Citing, now: date) -> tuple[Event, ...]:
    """At most eight events, those of the best candidates, in order of time; events after `now` are marked ahead."""
    groups: list[list[Dated]] = []
    rarity = Rarity(candidate.terms for candidate in material.candidates)
    for candidate in filter(_stands_alone, material.candidates):
        dated = event_of(candidate, material.mentions)
        if dated:
            group = next((g for g in groups if _same_event(g[0], dated, material.mentions, rarity)), None)
            if group is None:
                groups.append([dated])
            elif all(d.candidate.passage.document != dated.candidate.passage.document for d in group):
                group.append(dated)
    chosen = sorted(groups[:_MOST], key=lambda g: (g[0].first_day, g[0].candidate.order))
    return tuple(_event(group, citing, now) for group in chosen)


def _stands_alone(candidate: Candidate) -> bool:
    return dict(candidate.parts)["standing"] >= _STANDING


def _event(group: list[Dated], citing: Citing, now: date) -> Event:
    """The event as the group's most precise date tells it, the best-weighed of equals."""
    told = max(group, key=lambda dated: (len(dated.value), dated.candidate.score))
    return Event(
        date=told.value,
        precision=told.precision,
        inferred=told.inferred,
        text=told.text,
        citations=tuple(citing.cite(d.candidate.passage) for d in (told, *(d for d in group if d is not told))),
        ahead=told.first_day > now,
    )


def _same_event(a: Dated, b: Dated, mentions: Mentions, rarity: Rarity) -> bool:
    """Whether two sentences with one date, or with one cut short from the other, tell one fact."""
    short, long = sorted((a.value, b.value), key=len)
    if not long.startswith(short) or likeness(a.candidate.terms, b.candidate.terms) < _SAME_EVENT:
        return False
    one, other = (fact_of(d.candidate.passage.text, mentions.document(d.candidate.passage).published) for d in (a, b))
    return compare(one, other, rarity).relation is not Relation.DIFFERENT


def event_of(candidate: Candidate, mentions: Mentions) -> Dated | None:
    """The event of a sentence: its first date that says when; none for a sentence that only counts from a date."""
    passage, start = candidate.passage, candidate.passage.sentence.start
    since = {figure.since for figure in mentions.figures(passage) if figure.since}
    for mention in mentions.dates(passage):
        found = _dated(mention)
        if found is None or mention.text in since or _is_counted_from(passage.text, mention.start - start):
            continue
        value, precision, first_day = found
        first, last = clause_around(passage.text, mention.start - start)
        return Dated(
            candidate=candidate,
            value=value,
            precision=precision,
            inferred=mention.inferred,
            first_day=first_day,
            text=passage.text[first:last],
        )
    return None


def _is_counted_from(sentence: str, at: int) -> bool:
    """Whether a date follows a comparison: "up from 2023", "more than in 2019"."""
    words = sentence[:at].split()[-3:]
    return any(word in {"than", "increase", "decrease", "rise", "fall", "drop"} for word in words)


def _dated(mention: DateMention) -> tuple[str, str, date] | None:
    """The value cut to the day, month or year, its precision and its first day; None where it is vaguer than that."""
    precision = _PRECISIONS.get(mention.precision)
    span = days_of(mention.value) if mention.value and precision else None
    if span is None or precision is None:
        return None
    if span[0].month != span[1].month and precision == "month":
        return None
    return span[0].isoformat()[: _ISO[precision]], precision, span[0]
