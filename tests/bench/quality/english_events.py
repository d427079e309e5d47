"""Ranking on English events of ten documents; two folders hold some, each named by a variable of the environment.

`NEWSBRIEF_MULTILING` names MultiLing 2011 whole, `SourceTexts` and `Model Summaries`; of its seven languages only the
English one is read here. It is what the goal for English is set on, so **nothing is tuned on it**: it is measured, and
what is learned from it goes into the notes, not into the coefficients.

`NEWSBRIEF_TIMEML` names AQUAINT, wire and newspaper reports, whole or drawn out over months; the summaries are our own,
and a first sentence tells less of the event than in MultiLing. Its figures compare with those of the other systems in
this table, not with those on other data.
"""

from __future__ import annotations

import html
import os
import re
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

from briefings.model import Document
from tests.bench.quality.corpora import MULTILING, Case, english_events
from tests.bench.quality.ranking import compared, measures
from tests.bench.quality.rouge import mean, rouge_of_several
from tests.bench.quality.table import Row
from tests.bench.quality.timeml import read

_GOLD = Path(__file__).with_name("english_events_gold.txt")
_TITLE = re.compile(r"<TITLE>\s*([^<\n]*)")
_PARAGRAPHS = re.compile(r"\n\s*\n|\n {3,}")
_WORDS = 250


def events(gold: str, folder: Path) -> list[Case]:
    """The events of which every document lies below the folder, in the order of `gold`."""
    texts = {path.stem: path for path in sorted(folder.rglob("*.tml"))}
    cases = list[Case]()
    for event in gold.split("\n== ")[1:]:
        heading, *summaries = event.split("\n--\n")
        name, _, documents = heading.partition(":")
        told = [document for each in documents.split() if each in texts and (document := _document(texts[each]))]
        if len(told) == len(documents.split()):
            cases.append(
                Case(
                    name=name,
                    language="english",
                    documents=tuple(told),
                    references=tuple(" ".join(summary.split()) for summary in summaries),
                    words=_WORDS,
                    english=True,
                )
            )
    return cases


def _document(path: Path) -> Document | None:
    """Headline, day and story one above the other, as MultiLing has them."""
    source = path.read_text("utf-8", "replace")
    article, title = read(source), _TITLE.search(source)
    if not article:
        return None
    text = article.text.replace("``", '"').replace("''", '"')
    paragraphs = (" ".join(paragraph.split()) for paragraph in _PARAGRAPHS.split(text))
    heading = html.unescape(title[1]).strip() if title else ""
    return Document.from_text("\n\n".join(filter(None, [heading, article.published, *paragraphs])))


def rows(_data: Path) -> list[Row]:
    """Each system of the ranking on each of the two, and who wrote the summaries against one another."""
    published = f"English events of {MULTILING}, 250 words, never tuned on"
    ours = "English events, 250 words, our summaries"
    return [
        *_rows(published, "NEWSBRIEF_MULTILING", english_events),
        *_rows(ours, "NEWSBRIEF_TIMEML", lambda folder: events(_GOLD.read_text("utf-8"), folder)),
    ]


def _rows(label: str, variable: str, read_from: Callable[[Path], list[Case]]) -> list[Row]:
    """What is measured on the folder that a variable names; or that there are no documents."""
    folder = os.environ.get(variable)
    cases = read_from(Path(folder)) if folder else []
    if cases:
        return list(_measured(f"{len(cases)} {label}", cases))
    why = f"not measured: no event below {folder}" if folder else f"not measured: {variable} names no folder"
    return [Row(component="ranking", data=label, system="newsbrief", measures=why, speed="")]


def _measured(label: str, cases: Sequence[Case]) -> Iterator[Row]:
    yield from compared(label, cases)
    writers = [mean([rouge_of_several(one, others, english=True) for one, others in _apart(case)]) for case in cases]
    yield Row(
        component="ranking", data=label, system="the writers among themselves", measures=measures(writers), speed=""
    )


def _apart(case: Case) -> Iterator[tuple[str, Sequence[str]]]:
    for at, reference in enumerate(case.references):
        yield reference, case.references[:at] + case.references[at + 1 :]
