"""The dates of a timeline against the gold timelines of SemEval-2015 task 4 (Wikinews on one company).

The gold orders every event of an entity, most of them by the date of the article alone. A timeline of ours holds only
what a sentence itself dates, so two things are measured over the sentences that hold a gold event: how often a date of
ours is the gold date of that sentence, and what share of all dated gold sentences we date. Beside it: the date of the
article for every sentence.
"""

from __future__ import annotations

import html
import re
from collections import defaultdict
from collections.abc import Mapping
from functools import partial
from pathlib import Path

from briefings import Document
from briefings.composing.mentions import Mentions
from briefings.composing.passages import Passage
from briefings.composing.timeline import event_of
from briefings.composing.topics import Placing
from briefings.composing.weighing import Candidate
from briefings.model import Sentence
from tests.bench.quality.table import Row, seconds

_TOKEN = re.compile(r'<token [^>]*sentence="(\d+)"[^>]*>([^<]*)</token>')
_CREATED = re.compile(r'functionInDocument="CREATION_TIME"[^>]*value="([\d-]+)"')
_EVENT = re.compile(r"(\d+)-(\d+)-")

Place = tuple[str, int]
"""A document and the number of a sentence in it, as the gold counts."""
Span = tuple[str, str]
"""The first and the last day, month or year of a date."""


def articles(data: Path) -> dict[str, tuple[Document, list[Passage]]]:
    """The articles by number: the document and its sentences as the gold cuts them."""
    found = {}
    for path in sorted((data / "semeval2015_t4").rglob("*.xml")):
        source = path.read_text(encoding="utf-8", errors="replace")
        lines: defaultdict[int, list[str]] = defaultdict(list)
        for number, word in _TOKEN.findall(source):
            lines[int(number)].append(html.unescape(word))
        created = _CREATED.search(source)
        texts = {number: re.sub(r" ([.,;:!?%)’'])", r"\1", " ".join(words)) for number, words in sorted(lines.items())}
        document = Document.from_text("\n".join(texts.values()), published=created[1] if created else None)
        found[path.name.split("_")[0]] = (document, _passages(texts))
    return found


def _passages(texts: Mapping[int, str]) -> list[Passage]:
    passages, start = [], 0
    for number, text in texts.items():
        sentence = Sentence(text=text, start=start, end=start + len(text), paragraph=number)
        passages.append(Passage(document=0, position=number, sentence=sentence))
        start += len(text) + 1
    return passages


def gold(data: Path) -> dict[Place, set[str]]:
    """The dates of each sentence's events over all timelines, `XX` cut off; undated ones are left out."""
    dates: defaultdict[Place, set[str]] = defaultdict(set)
    for path in sorted((data / "semeval2015_t4").rglob("TimeLines_Gold_Standard/*.txt")):
        for line in path.read_text(encoding="utf-8").splitlines()[1:]:
            _, date, *events = line.split("\t")
            value = date.split("-XX")[0]
            if not value.startswith("XXXX"):
                for event in events:
                    if match := _EVENT.match(event):
                        dates[match[1], int(match[2])].add(value)
    return dict(dates)


def ours(found: Mapping[str, tuple[Document, list[Passage]]]) -> dict[Place, Span]:
    """The date of our event for each sentence that has one."""
    dated: dict[Place, Span] = {}
    placing = Placing(topic="all", strength=1.0, rule="everything")
    for name, (document, passages) in found.items():
        mentions = Mentions([document], passages)
        for passage in passages:
            event = event_of(Candidate(passage=passage, placing=placing, terms=frozenset(), score=1.0), mentions)
            if event:
                dated[name, passage.position] = event.when.value, event.when.until or event.when.value
    return dated


def _score(dated: Mapping[Place, Span], wanted: Mapping[Place, set[str]]) -> str:
    judged = {place: value for place, value in dated.items() if place in wanted}
    right = sum(any(_agree(value, date) for date in wanted[place]) for place, value in judged.items())
    share = right / max(1, len(judged))
    return f"{share:.3f} of {len(judged)} dates right, {right} of {len(wanted)} dated sentences"


def _agree(span: Span, date: str) -> bool:
    """Whether a date is the one that the gold has, either cut short, or a day of the span."""
    first, last = span
    short, long = sorted((first, date), key=len)
    return long.startswith(short) or (len(date) >= len(first) and first <= date[: len(first)] <= last)


def rows(data: Path) -> list[Row]:
    """Our dates, and the article's date for every sentence."""
    found, wanted = articles(data), gold(data)
    created = {(name, p.position): (str(document.published),) * 2 for name, (document, ps) in found.items() for p in ps}
    took = seconds(partial(ours, found))
    measured = {"newsbrief": _score(ours(found), wanted), "article's date": _score(created, wanted)}
    speeds = {"newsbrief": f"{len(found) / took:,.0f} documents/s"}
    return [
        Row(component="timeline", data="SemEval-2015 task 4", system=name, measures=text, speed=speeds.get(name, ""))
        for name, text in measured.items()
    ]
