"""Dates: exact values on news annotated in TimeML, any folder of it named by `NEWSBRIEF_TIMEML`; none lies here.

TempEval-3 made such folders known: TimeBank, AQUAINT and its own test texts. Counted are the TIMEX3 of type DATE or
TIME that name a calendar date, spans overlapping; where gold has a DURATION, a SET or a reference to the present, past
or future, what a system gives counts for nothing. A value given where gold has no TIMEX3 counts against precision.

F is told three times. *Levelled*, with its interval from resampled documents: notation aside, no more than that: times
and parts of days count by their day, `W7` is `W07`, the ISO writing of a decade (`199X`) is TIMEX3's, an open end
(`1998-XX`) is left off, and a date that gold gives as a length (`P2D`) is none. *As written*: values compared letter by
letter. *All*: as written, of every TIMEX3 with a value: durations, sets and references too, which none here looks for.
"""

from __future__ import annotations

import html
import os
import random
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from briefings.language.tongues import tongue_of
from tests.bench.quality.dates import Article, Found, dateparser_dates, ours
from tests.bench.quality.table import Row, seconds

_ATTRIBUTE = re.compile(r'(\w+)="([^"]*)"')
_CREATED = re.compile(r"<DCT>.*?\bvalue=\"(\d{4}-\d\d-\d\d|\d{8})", re.DOTALL)
_TEXT = re.compile(r"<TEXT>(.*)</TEXT>", re.DOTALL)
_TAG = re.compile(r"<[^>]+>")
_WEEK_OF_ONE_DIGIT = re.compile(r"-W(?=\d(?!\d))")
_PART_OF_DAY = re.compile(r"(?<=\d)T.*")
_OPEN = re.compile(r"(?:-[WQ]?X+)+$|X+$")
_DATES = {"DATE", "TIME"}
_INTERVAL = (25, 974)  # of a thousand resamplings

Counts = tuple[int, int, int]
"""Dates with their value, dates given, dates wanted."""


def articles(folder: Path) -> list[Article]:
    """The texts below a folder, by path; the attributes of a gold date are those of its TIMEX3."""
    return [article for path in sorted(folder.rglob("*.tml")) if (article := read(path.read_text("utf-8", "replace")))]


def read(source: str) -> Article | None:
    """The text of a TimeML file; None where it has no text or no creation date."""
    created, body = _CREATED.search(source), _TEXT.search(source)
    if not created or not body:
        return None
    day = created[1] if "-" in created[1] else f"{created[1][:4]}-{created[1][4:6]}-{created[1][6:]}"
    article, done, opened = Article(published=day), 0, list[tuple[int, dict[str, str]]]()
    for tag in _TAG.finditer(body[1]):
        article.text += html.unescape(body[1][done : tag.start()])
        done = tag.end()
        if tag[0].startswith("<TIMEX3"):
            opened.append((len(article.text), dict(_ATTRIBUTE.findall(tag[0]))))
        elif tag[0].startswith("</TIMEX3"):
            start, attributes = opened.pop()
            article.gold.append((start, len(article.text), attributes))
    article.text += html.unescape(body[1][done:])
    return article


def levelled(value: str) -> str:
    """A value without what is notation alone; empty where it is a length or says nothing."""
    if value.startswith("P"):
        return ""
    value = _WEEK_OF_ONE_DIGIT.sub("-W0", value)
    return _OPEN.sub("", _PART_OF_DAY.sub("", value))


def as_written(value: str) -> str:
    """The value itself."""
    return value


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """What a measure counts: how values are compared, and whether TIMEX3 that are no dates are wanted too."""

    write: Callable[[str], str]
    everything: bool = False

    def wanted(self, attributes: dict[str, str]) -> str:
        """The value that a system should give; empty where none is wanted."""
        value = attributes.get("value", "")
        if self.everything:
            return value
        return self.write(value) if attributes.get("type") in _DATES and not value.endswith("_REF") else ""

    def counts(self, article: Article, found: Found) -> Counts:
        """Counts one article."""
        given, right, wanted = set(range(len(found))), 0, 0
        for start, end, attributes in article.gold:
            value = self.wanted(attributes)
            here = [index for index, each in enumerate(found) if each[0] < end and each[1] > start]
            if not value:
                given.difference_update(here)
                continue
            wanted += 1
            right += any(self.write(found[index][2]) == value for index in here)
        return right, len(given), wanted


LEVELLED, AS_WRITTEN, ALL = (
    Reading(write=levelled),
    Reading(write=as_written),
    Reading(write=as_written, everything=True),
)


def f_score(counts: list[Counts]) -> float:
    """F × 100."""
    right, given, wanted = totals(counts)
    return 200 * right / max(1, given + wanted)


def totals(counts: list[Counts]) -> Counts:
    """The counts of all articles together."""
    right, given, wanted = zip(*counts, strict=True)
    return sum(right), sum(given), sum(wanted)


def rows(_data: Path) -> list[Row]:
    """Ours and dateparser's on all texts, all of one language, and ours on each half; or that there are none."""
    folder = os.environ.get("NEWSBRIEF_TIMEML")
    given = articles(Path(folder)) if folder else []
    if not given:
        why = f"no TimeML file with a text and a date below {folder}" if folder else "NEWSBRIEF_TIMEML names no folder"
        return [Row(component="dates", data="TimeML", system="newsbrief", measures=f"not measured: {why}", speed="")]
    return list(_measured(given))


def _measured(given: list[Article]) -> Iterator[Row]:
    for name, part in (("", given), (", 1st, 3rd, ...", given[::2]), (", 2nd, 4th, ...", given[1::2])):
        if part:
            yield _row(f"TimeML, {len(part)} texts{name}", part, "newsbrief", ours)
    peer = dateparser_dates(tongue_of(given[0].text) or "en")
    if peer is None:
        yield Row(component="dates", data="TimeML", system="dateparser", measures="not installed", speed="")
    else:
        yield _row(f"TimeML, {len(given)} texts", given, "dateparser", peer)


def _row(data: str, given: list[Article], system: str, find: Callable[[Article], Found]) -> Row:
    found: list[Found] = []

    def work() -> None:
        found[:] = [find(article) for article in given]

    taken, words = seconds(work, least=0.1), sum(len(article.text.split()) for article in given)
    told = {
        reading: [reading.counts(article, dates) for article, dates in zip(given, found, strict=True)]
        for reading in (LEVELLED, AS_WRITTEN, ALL)
    }
    right, told_in_all, wanted = totals(told[LEVELLED])
    low, high = _interval(told[LEVELLED])
    return Row(
        component="dates",
        data=data,
        system=system,
        measures=f"F {f_score(told[LEVELLED]):.1f} [{low:.1f}, {high:.1f}] ({right} right, {told_in_all} given, "
        f"{wanted} wanted); as written {f_score(told[AS_WRITTEN]):.1f}; all {f_score(told[ALL]):.1f}",
        speed=f"{words / taken:,.0f} words/s",
    )


def _interval(counts: list[Counts]) -> tuple[float, float]:
    """The middle 95 percent of F over 1,000 resamplings of the documents, always the same ones."""
    chance = random.Random(48)
    scores = sorted(f_score(chance.choices(counts, k=len(counts))) for _ in range(1_000))
    return scores[_INTERVAL[0]], scores[_INTERVAL[1]]
