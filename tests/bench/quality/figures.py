"""The rows of the figures table against what a reader judged right, sentence by sentence, on open news.

The judgements stand in `figures_gold.json` by the hash of the sentence: the values that may become a row, with words
that the label must hold. The sentences themselves stay where they are. A row that was not judged right counts as wrong.
"""

from __future__ import annotations

import gzip
import html
import json
import re
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import replace
from functools import partial
from pathlib import Path

from briefings import Document
from briefings.composing.figures import reads_alone, row_label
from briefings.composing.figures.labels import without_first_of_list
from briefings.composing.figures.told import manner_of
from briefings.composing.passages import Cut, Passage
from briefings.language.numbers import FigureMention, find_figures
from briefings.model import sha256_of
from tests.bench.quality.agreement import articles
from tests.bench.quality.table import Row, seconds

_NEWS = 1000
_TOKEN = re.compile(r'<token [^>]*sentence="(\d+)"[^>]*>([^<]*)</token>')


def sentences(data: Path) -> list[Passage]:
    """The statements of the open articles, each once; their places count in the sentence."""
    texts = [*articles(data), *_company_news(data), *_agency_news(data)]
    found = (passage for text in texts for passage in Cut(Document.from_text(text), 0).statements())
    return [_alone(passage) for passage in {passage.text: passage for passage in found}.values()]


def _alone(passage: Passage) -> Passage:
    """The passage as if its sentence were the whole document."""
    sentence = replace(passage.sentence, start=0, end=len(passage.text))
    return passage._replace(sentence=sentence)


def _company_news(data: Path) -> Iterator[str]:
    for path in sorted((data / "semeval2015_t4").rglob("*.xml")):
        lines: defaultdict[int, list[str]] = defaultdict(list)
        for number, word in _TOKEN.findall(path.read_text(encoding="utf-8", errors="replace")):
            lines[int(number)].append(html.unescape(word))
        joined = (" ".join(words) for _, words in sorted(lines.items()))
        yield "\n".join(
            re.sub(r" ([.,;:!?%)’'])", r"\1", line).replace("( ", "(").replace("$ ", "$") for line in joined
        )


def _agency_news(data: Path) -> Iterator[str]:
    with gzip.open(data / "neardup" / "articles_1000.train.gz", "rt", encoding="utf-8") as lines:
        for line, _ in zip(lines, range(_NEWS), strict=False):
            yield line.split(" ", 1)[1]


def shown(passage: Passage) -> list[tuple[str, FigureMention]]:
    """The rows that a sentence gives: label and figure."""
    found = []
    for mention in find_figures(passage.text):
        label = without_first_of_list(row_label(mention), passage.text)
        manner = manner_of(passage, mention, label) if label else None
        if manner is not None and reads_alone(label, count=mention.kind == "count"):
            found.append((label + manner, mention))
    return found


def rows(data: Path) -> list[Row]:
    """One row: the share of the table's rows that were judged right, and of the judged ones that are found."""
    gold = json.loads(Path(__file__).with_name("figures_gold.json").read_text(encoding="utf-8"))
    judged = [(each, gold[key]) for each in sentences(data) if (key := sha256_of(each.text)[:12]) in gold]
    right = made = 0
    for passage, accepted in judged:
        for label, mention in shown(passage):
            made += 1
            right += any(_is(label, mention, one) for one in accepted)
    wanted = sum(len(accepted) for _, accepted in judged)
    took = seconds(partial(_all, [passage for passage, _ in judged]))
    return [
        Row(
            component="figures table",
            data=f"{len(judged)} judged sentences of open news",
            system="newsbrief",
            measures=f"precision {right / max(1, made):.3f}, {right} of {wanted} judged rows",
            speed=f"{len(judged) / took:,.0f} sentences/s",
        )
    ]


def _all(passages: list[Passage]) -> None:
    for passage in passages:
        shown(passage)


def _is(label: str, mention: FigureMention, accepted: dict[str, object]) -> bool:
    words = accepted["label"]
    same = mention.unit == accepted["unit"] and abs(mention.value - float(str(accepted["value"]))) < 1e-6 * max(
        1.0, abs(mention.value)
    )
    return same and isinstance(words, list) and all(word in label.casefold() for word in words)
