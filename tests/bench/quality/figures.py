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
from functools import partial
from pathlib import Path

from briefings import Document
from briefings.composing.figures import reads_alone, row_label
from briefings.composing.passages import Cut
from briefings.language.numbers import FigureMention, find_figures
from briefings.model import sha256_of
from tests.bench.quality.agreement import articles
from tests.bench.quality.table import Row, seconds

_NEWS = 60
_TOKEN = re.compile(r'<token [^>]*sentence="(\d+)"[^>]*>([^<]*)</token>')


def sentences(data: Path) -> list[str]:
    """The statements of the open articles, each once."""
    texts = [*articles(data), *_company_news(data), *_agency_news(data)]
    found = (p.text for text in texts for p in Cut(Document.from_text(text), 0).statements())
    return list(dict.fromkeys(found))


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


def shown(sentence: str) -> list[tuple[str, FigureMention]]:
    """The rows that a sentence gives: label and figure."""
    labelled = ((row_label(mention), mention) for mention in find_figures(sentence))
    return [(label, mention) for label, mention in labelled if reads_alone(label, count=mention.kind == "count")]


def rows(data: Path) -> list[Row]:
    """One row: the share of the table's rows that were judged right, and of the judged ones that are found."""
    gold = json.loads(Path(__file__).with_name("figures_gold.json").read_text(encoding="utf-8"))
    judged = [(text, gold[key]) for text in sentences(data) if (key := sha256_of(text)[:12]) in gold]
    right = made = 0
    for text, accepted in judged:
        for label, mention in shown(text):
            made += 1
            right += any(_is(label, mention, one) for one in accepted)
    wanted = sum(len(accepted) for _, accepted in judged)
    took = seconds(partial(_all, [text for text, _ in judged]))
    return [
        Row(
            component="figures table",
            data=f"{len(judged)} judged sentences of open news",
            system="newsbrief",
            measures=f"precision {right / max(1, made):.3f}, {right} of {wanted} judged rows",
            speed=f"{len(judged) / took:,.0f} sentences/s",
        )
    ]


def _all(texts: list[str]) -> None:
    for text in texts:
        shown(text)


def _is(label: str, mention: FigureMention, accepted: dict[str, object]) -> bool:
    words = accepted["label"]
    same = mention.unit == accepted["unit"] and abs(mention.value - float(str(accepted["value"]))) < 1e-6 * max(
        1.0, abs(mention.value)
    )
    return same and isinstance(words, list) and all(word in label.casefold() for word in words)
