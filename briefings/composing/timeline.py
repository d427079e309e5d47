"""The dated events among a card's material, oldest first, one line an event, with what is still ahead.

A date counts as an event's when it says when the action happened, not when something beside it did. Relative dates are
marked as inferred. Several documents on one event make one line.
"""

from __future__ import annotations

from collections.abc import Set as AbstractSet
from datetime import date
from typing import NamedTuple

from briefings.composing.agreement.comparing import Rarity, Relation, compare
from briefings.composing.agreement.facts import fact_of
from briefings.composing.citing import Citing
from briefings.composing.clauses import clause_around
from briefings.composing.dating import is_aside
from briefings.composing.material import Material
from briefings.composing.mentions import Mentions
from briefings.composing.notes import names_whom_it_means, notes_for, notes_within
from briefings.composing.translations import Translations
from briefings.composing.weighing import Candidate, likeness
from briefings.language.dates import DateMention, days_of
from briefings.model import Event, Note, day_of
from briefings.patterns import late

_MOST = 8
_SAME_EVENT = 0.45
_STANDING = 0.7
_THIS_YEAR = "this year"  # says no more than the year of the paper
_NUMBER = late(r"(?<![\w.,:])(?:[A-Z]+-?)?\d[\d.,]*\d(?![\w:])")
_MEANS = late(r"\b(?:it|they|them|this|that|these|those)\b")
_PRECISIONS = {"day": "day", "month": "month", "year": "year", "week": "day", "weekend": "day"}
_ISO = {"day": 10, "month": 7, "year": 4}


class When(NamedTuple):
    """A date to the day, month or year, with the end of the span where it names one, and the days that it covers."""

    value: str
    until: str | None
    precision: str
    first_day: date
    last_day: date


class Dated(NamedTuple):
    """A candidate with the date of its event, and the part of its sentence that tells it."""

    candidate: Candidate
    when: When
    inferred: bool
    text: str
    begins: int


def timeline_of(material: Material, citing: Citing, now: date, told: AbstractSet[str]) -> tuple[Event, ...]:
    """At most eight events, those of the best candidates, in order of time; events after `now` are marked ahead.

    `told` are the surnames of people whom the card's lines have named.
    """
    groups: list[list[Dated]] = []
    rarity = Rarity(candidate.terms for candidate in material.candidates)
    for candidate in material.candidates:
        dated = event_of(candidate, material.mentions)
        if dated and _stands_alone(dated, material.mentions):
            group = next((g for g in groups if _same_event(g[0], dated, material.mentions, rarity)), None)
            if group is None:
                groups.append([dated])
            elif all(d.candidate.passage.document != dated.candidate.passage.document for d in group):
                group.append(dated)
    chosen = sorted(groups[:_MOST], key=lambda g: (g[0].when.first_day, g[0].candidate.order))
    known = set(told)
    return tuple(_event(group, citing, now, notes=_notes(group, material.mentions, known)) for group in chosen)


def _stands_alone(event: Dated, mentions: Mentions) -> bool:
    """Whether an event can be read without what stood before it, if need be with a note on whom it means."""
    if dict(event.candidate.parts)["standing"] >= _STANDING:
        return True
    passage = event.candidate.passage
    return not passage.spoken and names_whom_it_means(passage, mentions)


def _telling(group: list[Dated]) -> Dated:
    """The most precise date of a group tells the event, the best-weighed of equals."""
    return max(group, key=lambda dated: (len(dated.when.value), dated.candidate.score))


def _notes(group: list[Dated], mentions: Mentions, told: set[str]) -> tuple[Note, ...]:
    event = _telling(group)
    return notes_within(notes_for(event.candidate.passage, mentions, told), event.text, event.begins)


def _event(group: list[Dated], citing: Citing, now: date, *, notes: tuple[Note, ...]) -> Event:
    told = _telling(group)
    return Event(
        date=told.when.value,
        until=told.when.until,
        precision=told.when.precision,
        inferred=told.inferred,
        text=told.text,
        citations=tuple(citing.cite(d.candidate.passage) for d in (told, *(d for d in group if d is not told))),
        ahead=told.when.first_day > now,
        notes=notes,
    )


def _same_event(a: Dated, b: Dated, mentions: Mentions, rarity: Rarity) -> bool:
    """Whether two sentences with one date, or with one cut short from the other, tell one fact.

    Of one paper and one date they do where they share half their words.
    """
    if a.when.value == b.when.value and Translations(mentions).say_the_same(a.candidate, b.candidate):
        return True
    short, long = sorted((a.when.value, b.when.value), key=len)
    if not long.startswith(short) or likeness(a.candidate.terms, b.candidate.terms) < _SAME_EVENT:
        return False
    if a.when.value == b.when.value and a.candidate.passage.document == b.candidate.passage.document:
        return True  # told twice by one paper, once with more
    if not mentions.is_english(a.candidate.passage) or not mentions.is_english(b.candidate.passage):
        return a.when.value == b.when.value and bool(_numbers(a) & _numbers(b))  # facts are read in English alone
    one, other = (fact_of(d.candidate.passage.text, mentions.document(d.candidate.passage).published) for d in (a, b))
    return compare(one, other, rarity).relation is not Relation.DIFFERENT


def _numbers(event: Dated) -> set[str]:
    """What a sentence numbers, beside its date: "52" dead, flight "447", an "A330"."""
    return set(_NUMBER.findall(event.candidate.passage.text)) - set(event.when.value.split("-"))


def event_of(candidate: Candidate, mentions: Mentions) -> Dated | None:
    """The event of a sentence: its first date that says when; none for a sentence that only counts from a date."""
    passage, start = candidate.passage, candidate.passage.sentence.start
    figures = mentions.figures(passage)
    since = {figure.since for figure in figures if figure.since}
    since |= {figure.previous.as_of for figure in figures if figure.previous and figure.previous.as_of}
    for mention in mentions.dates(passage):
        found = _dated(mention, day_of(mentions.document(passage).published))
        if found is None or mention.text in since or mention.text.casefold() == _THIS_YEAR:
            continue
        if is_aside(passage.text, mention.start - start, mention.end - start):
            continue
        first, last = clause_around(passage.text, mention.start - start)
        if first and not _is_on_topic(candidate, first, last):
            continue
        return Dated(
            candidate=candidate,
            when=found,
            inferred=mention.inferred,
            text=passage.text[first:last],
            begins=first,
        )
    return None


def _is_on_topic(candidate: Candidate, first: int, last: int) -> bool:
    """Whether a clause beside the main one names the topic, or means it by a pronoun."""
    named = any(first <= place < last for place, _ in candidate.placing.places)
    return named or _MEANS.search(candidate.passage.text, first, last) is not None


def _dated(mention: DateMention, published: date | None) -> When | None:
    """The date cut to the day, month or year; None where it is vaguer than that. A week is told by its days."""
    precision = _PRECISIONS.get(mention.precision)
    span = days_of(mention.value) if mention.value and precision else None
    if span is None or precision is None:
        return None
    first, last = span
    if published and first <= published <= last:
        first, last = _part(mention, first, published, last)
    end = days_of(mention.until) if mention.until else None
    cut = _ISO[precision]
    value, until = (day.isoformat()[:cut] for day in (first, end[1] if end else last))
    return When(value, until if until != value else None, precision, first, end[1] if end else last)


def _part(mention: DateMention, first: date, published: date, last: date) -> tuple[date, date]:
    """The part of a span that is over, or yet to come, on the day of the paper: "earlier this week"."""
    word = mention.text.split()[0].casefold()
    return (first, published) if word == "earlier" else (published, last) if word == "later" else (first, last)
