"""Ranking on English events of ten documents against summaries of our own; `NEWSBRIEF_TIMEML` names their folder.

The open data beside the project has such events in French and five more languages, none in English. These are wire and
newspaper reports of AQUAINT, whole or drawn out over months, so a first sentence tells less of the event than in the
articles of MultiLing: figures compare with those of the other systems in this table, not with those on other data.
"""

from __future__ import annotations

import html
import os
import re
from collections.abc import Iterator, Sequence
from pathlib import Path

from briefings.model import Document
from tests.bench.quality.corpora import Case
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
    """Each system of the ranking, and the three writers against one another; or that there are no documents."""
    folder = os.environ.get("NEWSBRIEF_TIMEML")
    cases = events(_GOLD.read_text("utf-8"), Path(folder)) if folder else []
    if not cases:
        why = f"no AQUAINT below {folder}" if folder else "NEWSBRIEF_TIMEML names no folder"
        return [
            Row(
                component="ranking",
                data="English events",
                system="newsbrief",
                measures=f"not measured: {why}",
                speed="",
            )
        ]
    return list(_measured(cases))


def _measured(cases: Sequence[Case]) -> Iterator[Row]:
    label = f"{len(cases)} English events, 250 words, our summaries"
    yield from compared(label, cases)
    writers = [mean([rouge_of_several(one, others, english=True) for one, others in _apart(case)]) for case in cases]
    yield Row(
        component="ranking", data=label, system="the writers among themselves", measures=measures(writers), speed=""
    )


def _apart(case: Case) -> Iterator[tuple[str, Sequence[str]]]:
    for at, reference in enumerate(case.references):
        yield reference, case.references[:at] + case.references[at + 1 :]
