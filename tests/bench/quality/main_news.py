"""Main news: which of a week's documents lead a briefing and stand on its cards, in briefings of our own making.

Each document of `main_news_gold.txt` has a grade, from 3, what an editor would lead with, to 0, what only names the
scope. Beside ours stand the first sentences of the newest documents that name the scope and hold a phrase of a topic,
and of those first whose titles name it.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import NamedTuple

from briefings import Briefing, Document, Topic, compose, split_sentences
from briefings.composing.phrases import Phrases
from tests.bench.quality.table import Row, seconds

_BEGINNING, _MOST = 600, 6
_MAIN, _FIT = 3, 2


class Graded(NamedTuple):
    """A document with its grade and the event that it tells."""

    document: Document
    grade: int
    event: str


class Week(NamedTuple):
    """A briefing, its documents, and when it is read."""

    briefing: Briefing
    told: tuple[Graded, ...]
    now: datetime


Answer = tuple[Sequence[str], Sequence[Sequence[str]]]
"""The documents' ids behind the lines of a lead, and behind those of each card."""


def weeks(name: str = "main_news_gold.txt") -> Iterator[Week]:
    """The weeks of a file beside this one."""
    for block in Path(__file__).with_name(name).read_text(encoding="utf-8").split("\n\n"):
        lines = [line for line in block.splitlines() if line and not line.startswith("#")]
        if lines:
            title, scope, topics, day = (part.strip() for part in lines[0].split("|"))
            yield Week(
                briefing=Briefing(
                    name="week",
                    title=title,
                    scope=_phrases(scope),
                    topics=tuple(_topic(number, told) for number, told in enumerate(topics.split(";"))),
                ),
                told=tuple(map(_graded, lines[1:])),
                now=datetime.fromisoformat(f"{day}T20:00:00+00:00").astimezone(UTC),
            )


def _topic(number: int, told: str) -> Topic:
    title, _, match = told.partition(":")
    return Topic(key=f"t{number}", title=title.strip(), match=_phrases(match))


def _phrases(told: str) -> tuple[str, ...]:
    return tuple(phrase.strip() for phrase in told.split(","))


def _graded(line: str) -> Graded:
    head, title, text = (part.strip() for part in line.split("|", 2))
    grade, event, day, publisher = head.split(" ", 3)
    document = Document.from_text(text.replace(" / ", "\n\n"), title=title, published=day, publisher=publisher)
    return Graded(document, int(grade), event)


def ours(week: Week) -> Answer:
    """What a briefing composed from the week shows."""
    edition = compose(week.briefing, [each.document for each in week.told], now=week.now)
    ids = {cited.ref: cited.id for cited in edition.documents}
    return (
        [ids[line.citations[0].document] for line in edition.lead],
        [[ids[line.citations[0].document] for line in card.lines] for card in edition.cards],
    )


def newest(week: Week, *, titled_first: bool = False) -> Answer:
    """The first sentences of the newest documents on scope and topic, six a topic.

    Those with the scope in their title come first where `titled_first`.
    """
    scope, used, cards = Phrases(week.briefing.scope), set[str](), list[list[str]]()
    documents = sorted((each.document for each in week.told), key=lambda each: str(each.published), reverse=True)
    if titled_first:
        documents.sort(key=lambda each: not scope.matches(each.title))
    for topic in week.briefing.topics:
        phrases, card = Phrases(topic.match), list[str]()
        for document in documents:
            beginning = f"{document.title}\n{document.text[:_BEGINNING]}"
            fits = scope.matches(beginning) and phrases.matches(beginning) and split_sentences(document.text)
            if fits and document.id not in used and len(card) < _MOST:
                card.append(document.id)
                used.add(document.id)
        cards.append(card)
    return [card[0] for card in cards if card], cards


def measured(weeks: Sequence[Week], answer: Callable[[Week], Answer]) -> str:
    """How many leads open with main news, how many events of it stand on a card, how many lines are of fitting news."""
    counts = Counter[str]()
    for week in weeks:
        lead, cards = answer(week)
        grades = {each.document.id: each.grade for each in week.told}
        events = {each.document.id: each.event for each in week.told}
        main = {each.event for each in week.told if each.grade == _MAIN}
        lines = [document for card in cards for document in card]
        counts["leads"] += bool(lead) and grades[lead[0]] == _MAIN
        counts["main"] += len(main)
        counts["told"] += len(main & {events[document] for document in lines})
        counts["lines"] += len(lines)
        counts["fit"] += sum(grades[document] >= _FIT for document in lines)
    return (
        f"{counts['leads']} of {len(weeks)} leads open with main news; {counts['told']} of {counts['main']} events of "
        f"it on cards; {counts['fit'] / max(1, counts['lines']):.2f} of {counts['lines']} lines are of fitting news"
    )


def rows(_: Path) -> list[Row]:
    """Ours beside the newest documents, and the newest whose titles name the scope."""
    gold = list(weeks())
    documents = sum(len(week.told) for week in gold)
    systems: list[tuple[str, Callable[[Week], Answer]]] = [
        ("newsbrief", ours),
        ("newest first", newest),
        ("newest first, scope in the title before", partial(newest, titled_first=True)),
    ]
    return [
        Row(
            component="main news",
            data=f"{len(gold)} weeks of ours, {documents} documents",
            system=name,
            measures=measured(gold, answer),
            speed=f"{documents / seconds(partial(_all, gold, answer)):,.0f} documents/s",
        )
        for name, answer in systems
    ]


def _all(gold: Sequence[Week], answer: Callable[[Week], Answer]) -> None:
    for week in gold:
        answer(week)
