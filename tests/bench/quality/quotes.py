"""Quotations and their speakers on PolNeAR news: ours beside rules in the manner of textacy, quality and speed in one.

A gold quotation is a stretch between two quotation marks inside the Content of an attribution; parts of a Content that
only white space divides count as one, and a mark right behind a part belongs to it. A quotation given is right if it
shares at least seven tenths of its span with a gold one. Every quotation given counts against precision, titles and
scare quotes included. A speaker is right if the mention given overlaps the Source of the smallest attribution around
the gold quotation; quotations without Source don't count. Statements are gold quotations that are a whole part of a
Content. Where a text was annotated several times, the first annotation counts. Intervals: 95 %, jackknife over
articles.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from briefings.language.quotes import find_quotes
from tests.bench.quality.table import Row, seconds

Span = tuple[int, int]
Given = list[tuple[Span, Span | None]]
"""Each quotation with the mention of its speaker."""

_MARKED = re.compile(r"[\"“”][^\"“”]*(?:[\"“”]|$)")
_SAME = 0.7


@dataclass(frozen=True, slots=True, kw_only=True)
class Quotation:
    """A gold quotation: its span, the spans of its Source, whether it is a whole statement."""

    span: Span
    sources: tuple[Span, ...]
    statement: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Article:
    """A text with its gold quotations."""

    text: str
    gold: tuple[Quotation, ...]


@dataclass(slots=True, kw_only=True)
class Count:
    """What one article adds to the figures."""

    wanted: int = 0
    given: int = 0
    found: int = 0
    sourced: int = 0
    right: int = 0
    stated: int = 0
    stated_right: int = 0


def articles(folder: Path) -> Iterator[Article]:
    """The articles of a PolNeAR folder, each text once."""
    seen: set[str] = set()
    for path in sorted((folder / "attributions").glob("*.ann")):
        name = path.stem.rsplit("_", 1)[0]
        if name not in seen:
            seen.add(name)
            text = (folder / "text" / f"{name}.txt").read_bytes().decode()
            yield Article(text=text, gold=_quotations(text, path.read_text(encoding="utf-8")))


def _quotations(text: str, standoff: str) -> tuple[Quotation, ...]:
    """The gold quotations, outermost only, each with the Source of the smallest attribution around it."""
    best: dict[Span, tuple[int, Quotation]] = {}
    for sources, contents in _attributions(standoff):
        size = sum(end - start for start, end in contents)
        for span in _marked(text, contents):
            whole = any(abs(span[0] - start) < 2 and abs(span[1] - end) <= 2 for start, end in contents)
            before = best.get(span)
            if before is None or size < before[0]:
                whole = whole or (before is not None and before[1].statement)
                best[span] = size, Quotation(span=span, sources=sources, statement=whole)
    outer = [span for span in best if not any(o != span and o[0] <= span[0] and span[1] <= o[1] for o in best)]
    return tuple(best[span][1] for span in sorted(outer))


def _attributions(standoff: str) -> Iterator[tuple[tuple[Span, ...], list[Span]]]:
    """(Source spans, Content spans) of every attribution event of a brat file."""
    spans: dict[str, list[Span]] = {}
    events: list[list[str]] = []
    for line in standoff.splitlines():
        key, what = line.split("\t")[:2]
        if key.startswith("T"):
            numbers = [part.split() for part in what.split(" ", 1)[1].split(";")]
            spans[key] = [(int(start), int(end)) for start, end in numbers]
        elif key.startswith("E"):
            events.append(what.split())
    for roles in events:
        named = [role.split(":") for role in roles]
        sources = tuple(span for role, key in named if role.startswith("Source") for span in spans.get(key, []))
        yield sources, [span for role, key in named if role.startswith("Content") for span in spans.get(key, [])]


def _marked(text: str, contents: list[Span]) -> Iterator[Span]:
    """What stands between marks inside a Content."""
    merged: list[Span] = []
    for start, end in sorted(contents):
        joined = bool(merged) and not text[merged[-1][1] : start].strip()
        merged[len(merged) - joined :] = [(merged[-1][0] if joined else start, end)]
    for start, end in merged:
        for match in _MARKED.finditer(text, start, end + (text[end : end + 1] in {'"', "”"})):
            yield match.span()


def _shared(one: Span, other: Span) -> float:
    common = min(one[1], other[1]) - max(one[0], other[0])
    return max(0, common) / (max(one[1], other[1]) - min(one[0], other[0]))


def count(article: Article, given: Given) -> Count:
    """How one article's quotations compare with the gold ones."""
    figures = Count(wanted=len(article.gold), given=len(given))
    for gold in article.gold:
        span, mention = max(given, key=lambda one: _shared(one[0], gold.span), default=((0, 1), None))
        if _shared(span, gold.span) < _SAME:
            continue
        figures.found += 1
        if gold.sources:
            right = mention is not None and any(mention[0] < end and start < mention[1] for start, end in gold.sources)
            figures.sourced += 1
            figures.right += right
            figures.stated += gold.statement
            figures.stated_right += right and gold.statement
    return figures


def _total(counts: list[Count], field: str) -> int:
    return sum(getattr(one, field) for one in counts)


def found_f(counts: list[Count]) -> float:
    """F × 100 of quotations found."""
    return 200 * _total(counts, "found") / max(1, _total(counts, "wanted") + _total(counts, "given"))


def speakers(counts: list[Count]) -> float:
    """Per cent of the quotations found whose speaker is right."""
    return 100 * _total(counts, "right") / max(1, _total(counts, "sourced"))


def statement_speakers(counts: list[Count]) -> float:
    """The same for whole statements."""
    return 100 * _total(counts, "stated_right") / max(1, _total(counts, "stated"))


def interval(counts: list[Count], measure: Callable[[list[Count]], float]) -> str:
    """A measure with the half width of its 95 % interval, by leaving out each article in turn."""
    left_out = [measure(counts[:at] + counts[at + 1 :]) for at in range(len(counts))]
    mean = sum(left_out) / len(left_out)
    spread = (len(counts) - 1) / len(counts) * sum((value - mean) ** 2 for value in left_out)
    return f"{measure(counts):.1f} ± {1.96 * spread**0.5:.1f}"


def ours(text: str) -> Given:
    """Our quotations."""
    return [((quote.start, quote.end), quote.mention) for quote in find_quotes(text)]


_PAIR = re.compile(r"\"[^\"\n]+\"|“[^”\n]+”")
_VERB = (
    r"(?:say|says|said|tell|tells|told|add|adds|added|write|writes|wrote|argue[sd]?|claim(?:s|ed)?|explain(?:s|ed)?|ask(?:s|ed)?"
    r"|announce[sd]?|insist(?:s|ed)?|state[sd]?|report(?:s|ed)?|note[sd]?|reply|replie[sd]|suggest(?:s|ed)?|warn(?:s|ed)?)"
)
_WHO = r"([Hh]e|[Ss]he|[Tt]hey|(?:[A-Z][\w.’'-]*)(?: [A-Z][\w.’'-]*)*)"
_BESIDE = re.compile(rf"{_WHO} {_VERB}\b|\b{_VERB} {_WHO}")
_NEAR = 120


def beside_a_verb(text: str) -> Given:
    """Pairs of marks with capitalised words or a pronoun beside a reporting verb near them; the others are left out.

    Like textacy it gives a quotation only where it finds both a cue and a speaker.
    """
    given: Given = []
    for pair in _PAIR.finditer(text):
        behind = _BESIDE.search(text, pair.end(), pair.end() + _NEAR)
        before = list(_BESIDE.finditer(text, max(0, pair.start() - _NEAR), pair.start()))
        match = behind or (before[-1] if before else None)
        if match:
            given.append((pair.span(), match.span(1 if match.group(1) else 2)))
    return given


def rows(data: Path) -> list[Row]:
    """One row for us, one for the rules in the manner of textacy; none where the data is missing."""
    read = list(articles(data / "polnear" / "dev"))
    words = sum(len(article.text.split()) for article in read)
    systems = {"newsbrief": ours, "words beside a verb (textacy-style)": beside_a_verb}
    return [_row(name, find, read, words) for name, find in systems.items() if read]


def _row(name: str, find: Callable[[str], Given], read: list[Article], words: int) -> Row:
    counts = [count(article, find(article.text)) for article in read]
    measures = (
        f"found F {interval(counts, found_f)}; speakers {interval(counts, speakers)} % of those found, "
        f"{interval(counts, statement_speakers)} % of statements"
    )
    taken = seconds(lambda: [find(article.text) for article in read])
    return Row(
        component="quotations",
        data=f"PolNeAR, {len(read)} articles",
        system=name,
        measures=measures,
        speed=f"{words / taken:,.0f} words/s",
    )
