"""Names against GUM news: which are found, of what kind, and which mentions are one; beside runs of capitals.

Gold is every person, organisation and place whose head is a proper noun, where it is not part of a longer one. A name
is found where one of ours shares a word with its head, and is none too many where it shares one with a proper noun.
`told` are those with a kind; a country's team counts as an organisation there. `one and the same` is B-cubed, of our
full forms against gold coreference over what both have. The baseline takes runs of capitals; the same words are one.
"""

from __future__ import annotations

import gzip
import re
from bisect import bisect_right
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple

from briefings.language.names import find_names
from tests.bench.quality.table import Row, seconds

_KINDS = {"person": "person", "organization": "organisation", "place": "place"}
_ENTITY = re.compile(r"\((\d+)(?:\[\d+/\d+\])?-(\w+)-\w+(?::\w+)?-\w+-[\w*]+-([\d,]+)-")
_PRONOUN = re.compile(r"he|him|his|himself|she|her|hers|herself", re.IGNORECASE)
_CAPITALS = re.compile(r"[A-Z][\w’'.-]*(?: [A-Z][\w’'.-]*)*")


class Name(NamedTuple):
    """A mention; `same` is equal for those that mean the same, `kind` is empty where it is not told."""

    start: int
    end: int
    kind: str
    same: str


@dataclass(frozen=True, slots=True)
class Article:
    """A text, the names that count, every proper noun, and the pronouns with the names of those whom they mean."""

    text: str
    names: tuple[Name, ...]
    proper: tuple[Name, ...]
    pronouns: tuple[Name, ...]
    people: tuple[Name, ...]


def rows(data: Path) -> list[Row]:
    """Ours and the baseline on the twelve articles."""
    articles = [read(path) for path in sorted(data.glob("gum_news/conllu/*.gz"))]
    return [_row(name, find, articles) for name, find in (("newsbrief", _ours), ("runs of capitals", _capitals))]


def _row(system: str, find: Callable[[str], list[Name]], articles: Sequence[Article]) -> Row:
    found = gold = right = ours_in_all = told = kinds = 0
    links: list[tuple[float, float]] = []
    for article in articles:
        ours = find(article.text)
        pairs = [(name, match) for name in article.names if (match := _overlapping(ours, name))]
        found += len(pairs)
        gold += len(article.names)
        ours_in_all += len(ours)
        right += sum(_overlapping(article.proper, name) is not None for name in ours)
        told += sum(match.kind not in {"", "unknown"} for _, match in pairs)
        kinds += sum(name.kind == match.kind for name, match in pairs)
        links += _b_cubed(pairs)
    precision = sum(each for each, _ in links) / len(links)
    recall = sum(each for _, each in links) / len(links)
    taken = seconds(lambda: [find(article.text) for article in articles])
    return Row(
        component="names",
        data="GUM news",
        system=system,
        measures=f"found {found / gold:.3f} of {gold}, precision {right / ours_in_all:.3f}, "
        f"kind {kinds / max(1, told):.3f} of {told} told, one and the same P {precision:.3f} R {recall:.3f}",
        speed=f"{sum(len(article.text.split()) for article in articles) / taken:,.0f} words/s",
    )


def _ours(text: str) -> list[Name]:
    return [Name(each.start, each.end, each.kind, each.name) for each in find_names(text)]


def _capitals(text: str) -> list[Name]:
    return [Name(match.start(), match.end(), "", match[0]) for match in _CAPITALS.finditer(text)]


def _overlapping(names: Sequence[Name], asked: Name) -> Name | None:
    """The first of the names, which are in order, that shares a character with the one asked for."""
    for name in names[max(0, bisect_right(names, asked.start, key=lambda each: each.start) - 3) :]:
        if name.start >= asked.end:
            return None
        if name.end > asked.start:
            return name
    return None


def _b_cubed(pairs: Sequence[tuple[Name, Name]]) -> Iterator[tuple[float, float]]:
    for name, match in pairs:
        same = [other for other in pairs if other[0].same == name.same]
        held = [other for other in pairs if other[1].same == match.same]
        both = sum(other[1].same == match.same for other in same)
        yield both / len(held), both / len(same)


def read(path: Path) -> Article:
    """An article with a line for each paragraph."""
    text, names, nouns, pronouns, titled = "", list[Name](), list[Name](), list[Name](), list[Name]()
    for block in gzip.decompress(path.read_bytes()).decode().split("\n\n"):
        lines = block.splitlines()
        text += ("\n" if "# newpar" in lines else " ") if text else ""
        spans: list[tuple[int, int]] = []
        proper, entities = [], []
        for columns in (line.split("\t") for line in lines if line[:1].isdigit()):
            if "." in columns[0] or "-" in columns[0]:
                continue
            spans.append((len(text), len(text) + len(columns[1])))
            proper.append(columns[4] in {"NNP", "NNPS"})
            entities.append(next((part for part in columns[9].split("|") if part.startswith("Entity=")), ""))
            text += columns[1] + ("" if "SpaceAfter=No" in columns[9] else " ")
        text = text.rstrip()
        names += _names(spans, proper, entities)
        pronouns += _pronouns(text, spans, entities)
        titled += _titled(spans, proper, entities)
        nouns += [Name(*span, "", "") for span, is_proper in zip(spans, proper, strict=True) if is_proper]
    names.sort(key=lambda name: (name.start, -name.end))
    outermost = [name for name in names if not any(_within(name, other) for other in names)]
    counted = tuple(name for name in outermost if name.kind in _KINDS.values())
    return Article(text, counted, tuple(nouns), tuple(pronouns), (*counted, *titled))


def _titled(spans: Sequence[tuple[int, int]], proper: Sequence[bool], entities: Sequence[str]) -> Iterator[Name]:
    """The words of people's names right behind a head that is none: `defender Kyle Lee`."""
    for first, entity in enumerate(entities):
        for group, kind, heads in _ENTITY.findall(entity):
            behind = first + int(heads.split(",")[0])
            if kind == "person" and behind < len(spans) and proper[behind] and not proper[behind - 1]:
                yield Name(*spans[behind], kind, group)


def _pronouns(text: str, spans: Sequence[tuple[int, int]], entities: Sequence[str]) -> Iterator[Name]:
    for (start, end), entity in zip(spans, entities, strict=True):
        opened = _ENTITY.findall(entity)
        if opened and _PRONOUN.fullmatch(text, start, end):
            yield Name(start, end, "person", opened[-1][0])


def _names(spans: Sequence[tuple[int, int]], proper: Sequence[bool], entities: Sequence[str]) -> Iterator[Name]:
    for first, entity in enumerate(entities):
        for group, kind, heads in _ENTITY.findall(entity):
            words = [first + int(head) - 1 for head in heads.split(",")]
            if words[-1] >= len(spans) or not proper[words[0]]:
                continue
            last = words[-1]
            while last + 1 < len(spans) and proper[last + 1] and "(" not in entities[last + 1]:  # `President` is a head
                last += 1
            yield Name(spans[words[0]][0], spans[last][1], _KINDS.get(kind, kind), group)


def _within(name: Name, other: Name) -> bool:
    return (other.start, other.end) != (name.start, name.end) and other.start <= name.start and name.end <= other.end
