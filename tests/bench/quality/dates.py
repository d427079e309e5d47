"""Dates: exact values on GUM news, ours beside dateparser's `search_dates`, quality and speed in one run."""

from __future__ import annotations

import gzip
import html
import importlib.util
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path

from briefings.language.dates import find_dates
from tests.bench.quality.table import Row, seconds

_ATTRIBUTE = re.compile(r'(\w+)="([^"]*)"')
_CLOSING = {",", ".", ";", ":", "!", "?", ")", "]", "%", "'s", "’s", "n't", "”", "’"}
_OPENING = ("(", "[", "$", "“", "‘")
_BLOCK = re.compile(r"</?(?:p|head|item|figure|caption|list|quote|row)\b")

Found = list[tuple[int, int, str]]
"""Start, end and value of each date."""


@dataclass(slots=True, kw_only=True)
class Article:
    """A text with its publication day and its gold dates: start, end and the TEI attributes."""

    published: str
    text: str = ""
    gold: list[tuple[int, int, dict[str, str]]] = field(default_factory=list)

    def append(self, token: str, opened: list[dict[str, str]], open_at: list[int]) -> None:
        """Adds a token with the space that print would put before it; a date opened before it begins here."""
        if self.text and not self.text.endswith((*_OPENING, "\n")) and token not in _CLOSING:
            self.text += " "
        open_at.extend([len(self.text)] * (len(opened) - len(open_at)))
        self.text += token


def articles(folder: Path) -> Iterator[Article]:
    """The GUM news articles of a folder; its TEI has a tag or a token a line."""
    for path in sorted(folder.glob("*.xml.gz")):
        yield _article(gzip.decompress(path.read_bytes()).decode())


def _article(source: str) -> Article:
    lines = source.split("\n")
    article = Article(published=dict(_ATTRIBUTE.findall(lines[0]))["dateCreated"])
    opened: list[dict[str, str]] = []
    open_at: list[int] = []
    for line in lines[1:]:
        if line.startswith("<date"):
            opened.append(dict(_ATTRIBUTE.findall(line)))
        elif line.startswith("</date"):
            article.gold.append((open_at.pop(), len(article.text), opened.pop()))
        elif _BLOCK.match(line) and not article.text.endswith("\n\n"):
            article.text += "\n\n" if article.text else ""
        elif "\t" in line:
            article.append(html.unescape(line.split("\t")[0]), opened, open_at)
    return article


def score(given: list[Article], find: Callable[[Article], Found]) -> str:
    """Gold dates found with their exact value, spans overlapping; values without gold count against precision.

    Told twice: of all gold dates with one value, and of those with a `when`; the others are open spans (`notAfter`).
    """
    whole, single, told = [0, 0], [0, 0], 0  # right, wanted
    for article in given:
        found = find(article)
        told += len(found)
        for start, end, attributes in article.gold:
            value = attributes.get("when") or attributes.get("notAfter")
            if value is None:  # from/to spans: weeks and weekends, which TIMEX3 writes otherwise
                told -= sum(1 for here in found if here[0] < end and here[1] > start)
                continue
            right = any(here[0] < end and here[1] > start and here[2] == value for here in found)
            for counts in (whole, single) if "when" in attributes else (whole,):
                counts[0] += right
                counts[1] += 1
    f_score = 200 * whole[0] / max(1, told + whole[1])
    return f"{whole[0]} of {whole[1]} exact ({single[0]} of {single[1]} with `when`), F {f_score:.1f}"


def ours(article: Article) -> Found:
    """Our dates with a value."""
    found = find_dates(article.text, published=article.published)
    return [(each.start, each.end, each.value) for each in found if each.value]


def rows(data: Path) -> list[Row]:
    """One row for us, one for dateparser, which is told the publication day too."""
    given = list(articles(data / "gum_news" / "xml"))
    return [_row(given, "newsbrief", ours), _peer(given)]


def _row(given: list[Article], system: str, find: Callable[[Article], Found]) -> Row:
    words = sum(len(article.text.split()) for article in given)
    taken = seconds(lambda: [find(article) for article in given])
    return Row(
        component="dates",
        data="GUM news",
        system=system,
        measures=score(given, find),
        speed=f"{words / taken:,.0f} words/s",
    )


def _peer(given: list[Article]) -> Row:
    find = dateparser_dates("en")
    if find is None:
        return Row(component="dates", data="GUM news", system="dateparser", measures="not installed", speed="")
    return _row(given, "dateparser", find)


def dateparser_dates(language: str) -> Callable[[Article], Found] | None:
    """How dateparser finds the dates of an article; None where it is not installed."""
    told = dateparser_told(language)
    return (lambda article: told(article.text, article.published)) if told else None


def dateparser_told(language: str) -> Callable[[str, str | None], Found] | None:
    """How dateparser finds the dates of a text that was published on a day; None where it is not installed."""
    if importlib.util.find_spec("dateparser") is None:
        return None
    from dateparser.search import search_dates

    def find(text: str, published: str | None) -> Found:
        settings = {"RELATIVE_BASE": datetime.fromisoformat(published)} if published else {}
        found: Found = []
        at = 0
        for words, moment in search_dates(text, languages=[language], settings=settings) or []:
            start = text.find(words, at)
            at = start + len(words)
            found.append((start, at, moment.date().isoformat()))
        return found

    return find
