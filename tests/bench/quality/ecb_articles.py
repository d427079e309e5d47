"""The articles of ECB+ as documents may hold them: sentences without the spaces that cut tokens, and their dated acts.

Gold marks the words of each act and which acts of several papers are one, in a chain; sentences that were checked are
listed in a file of their own.
"""

from __future__ import annotations

import csv
import html
import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

WEEK = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()
_TOKEN = re.compile(r'<token t_id="(\d+)" sentence="(\d+)" number="\d+">([^<]*)</token>')
_ACT = re.compile(r'<(?:NEG_)?ACTION_(\w+) m_id="(\d+)"[^>]*>\s*((?:<token_anchor[^>]*>\s*)+)<')
_ANCHOR = re.compile(r't_id="(\d+)"')
_CHAIN = re.compile(r'<CROSS_DOC_COREF [^>]*note="(\w+)"[^>]*>(.*?)</CROSS_DOC_COREF>', re.DOTALL)
_SOURCE = re.compile(r'<source m_id="(\d+)"')
_JOINED = (
    (re.compile(r"``\s*|\s*''"), '"'),
    (re.compile(r" ([.,;:!?%)’]|['’]s\b|n['’]t\b|['’](?:re|ve|ll|d|m)\b)"), r"\1"),
    (re.compile(r"([($]) "), r"\1"),
    (re.compile(r"(?<=\w) - (?=\w)"), "-"),
    (re.compile(r"(?<=\d), (?=\d{3})"), ","),
    (re.compile(r"(?<=\d)([.:]) (?=\d)"), r"\1"),
    (re.compile(r"\b([ap])\. m\."), r"\1.m."),
    (re.compile(r'^"(?=[^"]*$)'), ""),
)
_DATE = re.compile(r"\b(?:Jan|Feb|March|April|May|June|July|Aug|Sept|Oct|Nov|Dec)[a-z]*\.? \d")
_LEAST = 8
_TITLE = re.compile(r"(?!.*http).{20,120}[\w’')]")
_WEEKDAY = re.compile(
    rf",?\s(?:on )?(?:last |late |early )?(?:{'|'.join(WEEK)})(?: (?:morning|afternoon|evening|night))?\b,?"
)


class Act(NamedTuple):
    """A mention of what happened: its words by number of token, and its chain."""

    places: tuple[int, ...]
    chain: str


class Article(NamedTuple):
    """A paper's story: its sentences by number, as they are written."""

    topic: int
    name: str
    story: str
    lines: Mapping[int, str]

    @property
    def title(self) -> str:
        """Its title, or nothing where it has none that looks like one."""
        return next((line for _, line in sorted(self.undated.items()) if line and _TITLE.fullmatch(line)), "")

    @property
    def undated(self) -> dict[int, str]:
        """Its sentences without the days of the week that they name."""
        return {number: _WEEKDAY.sub(" ", line) for number, line in self.lines.items()}


class Told(NamedTuple):
    """A checked sentence of an article: its day in the week, the chain of its main act, and those of all its acts."""

    article: Article
    number: int
    day: int | None
    main: str
    chains: frozenset[str]

    @property
    def text(self) -> str:
        """The sentence as it is written."""
        return self.article.lines[self.number]


def told(folder: Path) -> Iterator[Told]:
    """The checked sentences of all files below a folder that tell of an act."""
    checked = _checked(folder)
    for path in sorted(folder.rglob("*_*ecb*.xml")):
        topic, _, name = path.stem.partition("_")
        read = list(_read(path.read_text("utf-8", "replace")))
        lines = {number: _written(words) for number, words, _ in read}
        article = Article(int(topic), path.stem, "plus" if "plus" in name else "ecb", lines)
        for number, words, acts in read:
            days = [at for at, word in words.items() if word in WEEK]
            if (topic, name, number) in checked and _is_plain(words, lines[number], days):
                main = _nearest(acts, words, days[0]) if days else _first_verb(acts, words)
                if main:
                    day = WEEK.index(words[days[0]]) if days else None
                    yield Told(article, number, day, main.chain, frozenset(act.chain for act in acts))


def _checked(folder: Path) -> frozenset[tuple[str, str, int]]:
    path = next(folder.rglob("ECBplus_coreference_sentences.csv"), None)
    if path is None:
        return frozenset()
    with path.open(encoding="utf-8") as lines:
        return frozenset((row[0].strip(), row[1].strip(), int(row[2])) for row in list(csv.reader(lines))[1:])


def _read(source: str) -> Iterator[tuple[int, dict[int, str], list[Act]]]:
    """Each sentence by number: its words by token, and its acts but those of saying."""
    lines: defaultdict[int, dict[int, str]] = defaultdict(dict)
    for token, sentence, word in _TOKEN.findall(source):
        lines[int(sentence)][int(token)] = html.unescape(word)
    chains = {mention: note for note, body in _CHAIN.findall(source) for mention in _SOURCE.findall(body)}
    acts = [
        Act(tuple(map(int, _ANCHOR.findall(anchors))), chains.get(mention, f"-{mention}"))
        for kind, mention, anchors in _ACT.findall(source)
        if kind not in ("REPORTING", "PERCEPTION")
    ]
    for number, words in lines.items():
        yield number, words, [act for act in acts if act.places[0] in words]


def _written(words: Mapping[int, str]) -> str:
    """A sentence without the spaces that cut its tokens."""
    text = " ".join(words[at] for at in sorted(words))
    for pattern, plain in _JOINED:
        text = pattern.sub(plain, text)
    return text.strip()


def _is_plain(words: Mapping[int, str], text: str, days: Sequence[int]) -> bool:
    """Whether a sentence is a whole one, names no two days of the week and no day of a month."""
    whole = len(words) >= _LEAST and text.endswith((".", '"'))
    return whole and len({words[at] for at in days}) < 2 and not _DATE.search(text)


def _nearest(acts: Sequence[Act], words: Mapping[int, str], day: int) -> Act | None:
    """The act that is dated: the nearest one; first those that no comma parts from the day, and that are before it."""

    def distance(act: Act) -> tuple[bool, bool, int]:
        first, last = sorted((act.places[0], day))
        return any(words.get(at) in (",", ";") for at in range(first, last)), act.places[0] > day, last - first

    return min(acts, key=distance, default=None)


def _first_verb(acts: Sequence[Act], words: Mapping[int, str]) -> Act | None:
    """The first act that is told by what looks like a verb."""
    inside = [act for act in acts if words[act.places[0]].islower()]
    return min(inside, key=lambda act: act.places[0], default=None)
