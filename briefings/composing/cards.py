"""One card from its material: lines first, then what they say in figures, dates, voices and status."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import date, datetime, timedelta

from briefings.composing.agreement.conflicts import conflicts_of
from briefings.composing.agreement.supporting import standings
from briefings.composing.arranging import Arranged
from briefings.composing.citing import Citing
from briefings.composing.figures import figures_of
from briefings.composing.figures.rows import Row
from briefings.composing.material import Material, Standing
from briefings.composing.mentions import Mentions
from briefings.composing.notes import notes_for
from briefings.composing.passages import Passage
from briefings.composing.passing import STRAYS
from briefings.composing.phrases import Phrases
from briefings.composing.salience import ABOUT
from briefings.composing.selection import Selection
from briefings.composing.status import status_of
from briefings.composing.timeline import timeline_of
from briefings.composing.tolls import counting_one
from briefings.composing.voices import voices_of
from briefings.composing.weighing import Candidate
from briefings.model import REST, Card, Conflict, Figure, Line, Topic, day_of

_CANDIDATES = 24
_NEAR = 3
_ELSEWHERE = 0.6  # how far a story is about the scope, at most, that is about something else
_LATEST = timedelta(days=3)


def material_of(
    topic: Topic,
    selection: Selection,
    mentions: Mentions,
    elsewhere: Sequence[Candidate] = (),
    *,
    of_many: bool = False,
) -> Material:
    """The material of a topic's card: its lines, and the best of what reports say beside them.

    An opinion piece gives lines at most: no figure, event, status or voice rests on it, nor on what strays from the
    scope, nor on a story about something else where a line is of a story about the scope. In a briefing `of_many`
    documents what stands deep in a story that has no line gives nothing, and what stands deep in any gives no figure.
    `elsewhere` are the lines of other cards, which may tell how this one's subject stands.
    """
    rest = [candidate for candidate, _ in selection.left_out]
    statements = sorted([*selection.chosen, *rest], key=lambda c: (-c.score, c.order))
    at_home = any(line.placing.salience >= ABOUT for line in selection.chosen)
    of_scope = [each for each in statements if each.placing.aside != STRAYS]
    reported = [each for each in of_scope if each.reported and not (at_home and each.placing.salience < _ELSEWHERE)]
    if of_many:
        told = {line.passage.document for line in selection.chosen}
        reported = [each for each in reported if each.passage.document in told or _is_near(each.passage)]
    best, newest = reported[:_CANDIDATES], [each for each in selection.newest if each in reported]
    shown = {each.order for each in (*selection.chosen, *newest)}
    candidates = (*best, *(candidate for candidate in newest if candidate not in best))
    return Material(
        topic=topic,
        standings=standings(selection.chosen, statements, mentions, selection.retold, selection.news),
        candidates=candidates,
        mentions=mentions,
        deep=frozenset(each.order for each in candidates if of_many and not _is_near(each.passage)) - shown,
        of_many=of_many,
        latest=(*_latest(reported[_CANDIDATES:], mentions), *_of_topic(topic, elsewhere)),
        sides=selection.sides,
    )


def _is_near(passage: Passage) -> bool:
    """Whether a sentence stands near the opening of its story, as an item of a list does."""
    return passage.item or passage.place <= _NEAR


def _latest(rest: Sequence[Candidate], mentions: Mentions) -> tuple[Candidate, ...]:
    """The best of the newest documents among the candidates that are not the best of all."""
    days = {each.order: day_of(mentions.document(each.passage).published) or date.min for each in rest}
    newest = max(days.values(), default=date.min)
    return tuple(each for each in rest if newest - days[each.order] <= _LATEST)[:_CANDIDATES]


def _of_topic(topic: Topic, elsewhere: Sequence[Candidate]) -> Iterator[Candidate]:
    """The lines of other cards that this topic's phrases stand in as well, placed by those."""
    phrases, excluded = Phrases.of_topic(topic.match, topic.title), Phrases(topic.exclude)
    for line in elsewhere:
        text = line.passage.text
        places = tuple((found.start, found.end) for found in phrases.find(text))
        if places and not excluded.matches(text) and line.reported:
            yield line._replace(placing=line.placing._replace(places=places))


def lines_of(
    found: Sequence[Standing], mentions: Mentions, citing: Citing, told: set[str] | None = None
) -> tuple[Line, ...]:
    """Lines that are read in this order: each with those who state the same, and the notes that make it clear.

    `told` are the surnames that the reader knows; those whom the lines name are added.
    """
    told = set(mentions.known) if told is None else told
    return tuple(
        citing.line(
            standing.line.passage,
            others=[candidate.passage for candidate in standing.behind],
            notes=notes_for(standing.line.passage, mentions, told),
        )
        for standing in found
    )


def build_card(card: Arranged, rows: Iterable[Row], citing: Citing, *, now: datetime) -> Card:
    """The card of a topic as of `now`; `rows` are those of its figures."""
    material = card.material
    topic, told = material.topic, set(material.mentions.known)
    lines = lines_of(material.standings, material.mentions, citing, told)
    figures, tolls = figures_of(rows, citing), card.values.tolls.values()
    # What the other topics leave is of many matters, and no state is that of all.
    status = None if REST in topic.match else status_of(card.statuses, material, citing, now.date())
    return Card(
        topic=topic.key,
        title=topic.title,
        emoji=topic.emoji,
        lines=lines,
        status=status,
        figures=figures,
        timeline=timeline_of(material, citing, now.date(), told, count_one=counting_one(tolls)),
        voices=voices_of(material, citing),
        conflicts=tuple(
            conflict
            for conflict in conflicts_of(material.standings, tolls, material.mentions, citing)
            if not _is_shown(conflict, figures)
        ),
    )


def _is_shown(conflict: Conflict, figures: Sequence[Figure]) -> bool:
    """Whether the figures already give the two values of an update, old to new."""
    values = {side.value for side in conflict.sides}
    pairs = ({figure.text, figure.previous.text} for figure in figures if figure.previous)
    return conflict.kind == "update" and any(values <= pair for pair in pairs)
