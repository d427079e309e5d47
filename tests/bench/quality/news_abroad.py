"""One news in German, French and Spanish: pairs of openings of our own making, beside words in common."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

from briefings import Document
from briefings.composing.mentions import Mentions
from briefings.composing.one_news_abroad import OneNewsAbroad
from briefings.composing.passages import Cut
from briefings.composing.topics import Placing
from briefings.composing.weighing import Candidate, likeness, terms_of
from tests.bench.quality.table import Row, seconds

_DAY, _HALF = "2026-05-05", 0.5
_LANGUAGES = {"de": "German", "fr": "French", "es": "Spanish"}


class Pair(NamedTuple):
    """Two reports of a language, and whether they tell one news."""

    language: str
    one_news: bool
    reports: tuple[Document, Document]


def pairs() -> Iterator[Pair]:
    """The pairs of `news_abroad_gold.txt`."""
    text = Path(__file__).with_name("news_abroad_gold.txt").read_text(encoding="utf-8")
    for block in text.split("\n\n")[1:]:
        kind, *told = block.strip().splitlines()
        one, other = map(_report, told)
        yield Pair(kind[:2], kind.endswith("one"), (one, other))


def _report(line: str) -> Document:
    title, text = line.split(" | ")
    return Document.from_text(text, title=title, published=_DAY)


def told_one(pairs: Sequence[Pair]) -> list[bool]:
    """Which pairs of a language we tell as one news, among the reports of all its pairs."""
    reports = list(dict.fromkeys(report for pair in pairs for report in pair.reports))
    mentions = Mentions(reports, [passage for at, each in enumerate(reports) for passage in Cut(each, at).passages])
    openings = [_opening(mentions, at) for at in range(len(reports))]
    news = OneNewsAbroad(openings, mentions)
    at = {report: number for number, report in enumerate(reports)}
    return [news.tell_one(*(openings[at[report]] for report in pair.reports)) for pair in pairs]


def _opening(mentions: Mentions, at: int) -> Candidate:
    passage = Cut(mentions.documents[at], at).passages[0]
    return Candidate(passage, Placing(topic="all", strength=1.0, rule=""), terms_of(passage), 1.0)


def words_in_common(pairs: Sequence[Pair]) -> list[bool]:
    """One news are those that have half the words of the shorter in common."""
    terms = [[terms_of(Cut(report, 0).passages[0]) for report in pair.reports] for pair in pairs]
    return [likeness(one, other) >= _HALF for one, other in terms]


def rows(data: Path) -> list[Row]:
    """Two rows a language: precision and recall of the pairs told to be one news."""
    every = list(pairs())
    return [
        _row([pair for pair in every if pair.language == language], name, system, told)
        for language, name in _LANGUAGES.items()
        for system, told in (("newsbrief", told_one), ("half of the words", words_in_common))
    ]


def _row(pairs: Sequence[Pair], name: str, system: str, told: Callable[[Sequence[Pair]], list[bool]]) -> Row:
    found = told(pairs)
    right = sum(pair.one_news and each for pair, each in zip(pairs, found, strict=True))
    wanted = sum(pair.one_news for pair in pairs)
    return Row(
        component="one news abroad",
        data=f"{len(pairs)} pairs of {name} openings of ours",
        system=system,
        measures=f"precision {right / max(1, sum(found)):.3f}, recall {right / wanted:.3f} of {wanted}",
        speed=f"{len(pairs) / seconds(lambda: told(pairs)):,.0f} pairs/s",
    )
