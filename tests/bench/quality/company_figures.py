"""The rows of whole articles of ours about companies, countries and events, against those that a reader wants.

`company_figures_gold.txt` holds both. A row is right where label, figure, time and earlier figure are. That a company
is named once and gone on about, only whole articles show; the open ones may not lie here.
"""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import NamedTuple

from briefings import Document, Topic
from briefings.composing.figures import rows_of, values_in
from briefings.composing.figures.rows import Row as Figures
from briefings.composing.material import Material
from briefings.composing.mentions import Mentions
from briefings.composing.passages import Cut
from briefings.composing.topics import Placing
from briefings.composing.weighing import Candidate
from tests.bench.quality.table import Row, seconds

_DAY = "1989-11-02"

Told = tuple[str, str, str, str]
"""Label, figure, time and the figure before it; "-" where there is none."""


class Article(NamedTuple):
    """A text and the rows that it should give."""

    text: str
    wanted: frozenset[Told]


def articles() -> list[Article]:
    """The articles of the file."""
    lines = Path(__file__).with_name("company_figures_gold.txt").read_text(encoding="utf-8").splitlines()
    blocks = "\n".join(line for line in lines if not line.startswith("#")).strip().split("\n\n")
    return [_article(block.splitlines()) for block in blocks]


def _article(lines: list[str]) -> Article:
    wanted = frozenset(_told(line) for line in lines if line.startswith("= "))
    return Article(text=" ".join(line for line in lines if not line.startswith("= ")), wanted=wanted)


def _told(line: str) -> Told:
    label, figure, time, before = line.removeprefix("= ").split(" | ")
    return label, figure, time, before


def given(text: str) -> list[Told]:
    """The rows that a table with room for all would hold."""
    document = Document.from_text(text, published=_DAY)
    cut = Cut(document, 0)
    candidates = tuple(
        Candidate(passage=passage, placing=Placing(topic="all", strength=1.0, rule=""), terms=frozenset(), score=1.0)
        for passage in cut.statements()
    )
    mentions = Mentions((document,), cut.passages)
    topic = Topic(key="all", title="All", match=())
    material = Material(topic=topic, standings=(), candidates=candidates, mentions=mentions)
    return [_as_told(row) for row in rows_of(material, values_in(material))]


def _as_told(row: Figures) -> Told:
    one, earlier = row.one, row.earlier
    return one.label, one.mention.words, one.as_of or "-", earlier.mention.words if earlier else "-"


def rows(data: Path) -> list[Row]:
    """One row: precision and recall of the rows."""
    read = articles()
    told = [(article.wanted, given(article.text)) for article in read]
    right = sum(len(wanted.intersection(found)) for wanted, found in told)
    made, wanted = sum(len(found) for _, found in told), sum(len(article.wanted) for article in read)
    taken = seconds(partial(_all, read))
    return [
        Row(
            component="figures table",
            data=f"{len(read)} articles of ours on companies and more",
            system="newsbrief",
            measures=f"precision {right / max(1, made):.3f}, {right} of {wanted} rows",
            speed=f"{len(read) / taken:,.0f} articles/s",
        )
    ]


def _all(read: list[Article]) -> None:
    for article in read:
        given(article.text)
