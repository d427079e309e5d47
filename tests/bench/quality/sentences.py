"""Sentence boundaries against gold: UD English news and web text, and the golden rules; ours beside nupunkt and pySBD.

Documents are put together again from their sentences, one paragraph per line. The peers don't know lines, so each line
is given to them by itself. F is that of the places where sentences end; its interval comes from resampled documents.
"""

from __future__ import annotations

import gzip
import json
import random
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path

from briefings.language.sentences import split_sentences
from tests.bench.quality.table import Row, seconds

Splitter = Callable[[str], list[str]]
Counts = tuple[int, int, int]


@dataclass(frozen=True, slots=True, kw_only=True)
class GoldDocument:
    """A text with one paragraph per line, and the offsets at which its sentences end."""

    text: str
    ends: frozenset[int]


def rows(data: Path) -> list[Row]:
    """Ours and each peer on every set that is in `data`; a peer that is not installed has a row that says so."""
    sets = {
        "GUM news": [document for path in sorted(data.glob("gum_news/conllu/*.gz")) for document in read_conllu(path)],
        "UD English EWT test": [document for path in data.glob("sbd/*.conllu.gz") for document in read_conllu(path)],
    }
    golden = data / "sbd" / "pysbd_golden_en_48.json"
    table = []
    for system, splitter in _systems().items():
        for name, documents in sets.items():
            if documents:
                table.append(_on_documents(name, documents, system, splitter))
        if golden.is_file():
            table.append(_on_rules(json.loads(golden.read_text("utf-8")), system, splitter))
    return table


def boundary_counts(document: GoldDocument, splitter: Splitter) -> Counts:
    """How many sentence ends were found rightly, found wrongly, and missed."""
    found = set()
    offset = 0
    for line in document.text.split("\n"):
        position = 0
        for sentence in splitter(line):
            bare = sentence.strip()
            at = line.find(bare, position)
            if bare and at >= 0:
                position = at + len(bare)
                found.add(offset + position)
        offset += len(line) + 1
    return len(found & document.ends), len(found - document.ends), len(document.ends - found)


def read_conllu(path: Path) -> Iterator[GoldDocument]:
    """The documents of a gzipped CoNLL-U file."""
    paragraphs: list[list[str]] = []
    glued = False
    for line in gzip.decompress(path.read_bytes()).decode("utf-8").splitlines():
        if line.startswith("# newdoc"):
            if paragraphs:
                yield _document(paragraphs)
            paragraphs = []
        elif line == "# newpar" or line.startswith("# newpar id"):
            paragraphs.append([])
        elif line.startswith("# text = "):
            text = line.removeprefix("# text = ").strip()
            paragraphs = paragraphs or [[]]
            paragraphs[-1].append(text if glued or not paragraphs[-1] else f" {text}")
        elif line.strip():
            glued = "SpaceAfter=No" in line
    if paragraphs:
        yield _document(paragraphs)


def _document(paragraphs: list[list[str]]) -> GoldDocument:
    text = ""
    ends = []
    for paragraph in filter(None, paragraphs):
        text += "\n" if text else ""
        for sentence in paragraph:
            text += sentence
            ends.append(len(text))
    return GoldDocument(text=text, ends=frozenset(ends))


def _ours(text: str) -> list[str]:
    return [sentence.text for sentence in split_sentences(text)]


def _systems() -> dict[str, Splitter | None]:
    systems: dict[str, Splitter | None] = {"Newsbrief": _ours, "nupunkt": None, "pySBD": None}
    if find_spec("nupunkt"):
        systems["nupunkt"] = import_module("nupunkt").sent_tokenize
    if find_spec("pysbd"):
        systems["pySBD"] = import_module("pysbd").Segmenter(language="en", clean=False).segment
    return systems


def _on_documents(name: str, documents: list[GoldDocument], system: str, splitter: Splitter | None) -> Row:
    if splitter is None:
        return Row(component="sentences", data=name, system=system, measures="not installed", speed="")
    counts = [boundary_counts(document, splitter) for document in documents]
    low, high = _interval(counts)
    texts = [document.text for document in documents]
    number = sum(len(splitter(text)) for text in texts)
    spent = seconds(lambda: [None for text in texts if not splitter(text)])
    return Row(
        component="sentences",
        data=f"{name} ({len(documents)} documents)",
        system=system,
        measures=f"boundary F {_f_score(counts):.3f} [{low:.3f}, {high:.3f}]",
        speed=f"{number / spent:,.0f} sentences/s",
    )


def _on_rules(rules: list[tuple[str, list[str]]], system: str, splitter: Splitter | None) -> Row:
    measures = "not installed"
    if splitter is not None:
        kept = sum([sentence.strip() for sentence in splitter(text)] == gold for text, gold in rules)
        measures = f"{kept} of {len(rules)} rules"
    return Row(component="sentences", data="golden rules, English", system=system, measures=measures, speed="")


def _f_score(counts: list[Counts]) -> float:
    right = sum(count[0] for count in counts)
    return 2 * right / (2 * right + sum(wrong + missed for _, wrong, missed in counts))


def _interval(counts: list[Counts]) -> tuple[float, float]:
    """The middle 95 percent of F over 1,000 resamplings of the documents, always the same ones."""
    chance = random.Random(48)
    scores = sorted(_f_score(chance.choices(counts, k=len(counts))) for _ in range(1_000))
    return scores[25], scores[974]
