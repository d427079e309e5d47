"""Runs of capitalised words, cut into a name and the titles before it. Each run is judged alone, without its text.

Scripts without capital letters give no runs. A run never crosses a line or a sentence stop; `of`, `for` and `and` join
two runs only where the first ends with the head of a body's or a place's name (`Ministry of Trade and Industry`).
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from briefings.language.names.words import (
    ABBREVIATED_TITLES,
    LINKERS,
    NOT_NAMES,
    ORGANISATION_ENDS,
    PARTICLES,
    PLACE_ENDS,
    PLACES,
    PORTFOLIOS,
    TITLE_MODIFIERS,
    TITLES,
)
from briefings.language.places import find_places
from briefings.language.stop_words import STOP_WORDS

_UPPER = "A-Z" + "".join(c for c in map(chr, [*range(0xC0, 0x590), *range(0x1E00, 0x2000)]) if c.isupper())
_WORD = rf"[{_UPPER}]\w*(?:['’](?!s\b)\w+|-\w+)*"
_TOKEN = (
    rf"(?:[{_UPPER}]\.)+(?:[{_UPPER}](?!\w))?"
    rf"|(?:{'|'.join(sorted(ABBREVIATED_TITLES | {'St', 'Jr', 'Ft', 'Mt'}))})\.(?=[ \u00a0])"
    rf"|{_WORD}"
)
_PARTICLE = "|".join(sorted(PARTICLES))
_RUN = re.compile(
    rf"(?<!\w)(?:{_TOKEN})(?:[ \u00a0](?:(?:{_PARTICLE})[ \u00a0]){{0,2}}(?:{_TOKEN})|[ ]&[ ](?:{_TOKEN}))*"
)
_JOIN = re.compile(r" (?:of|for)(?: the)? | and | on ")
_DEMONYM_END = re.compile(r"(?:an|ans|ese|ish|i|is|ek|eks|ch|ss|men|man|ton|tons|ic|ot|ots|er|ers|aeli|aelis)$")
_LONGEST_PERSON = 5


@dataclass(slots=True)
class Run:
    """A candidate name: `text[start:end]` is the name, `text[lead:start]` the titles in front of it.

    `kind` is `person`, `organisation`, `place` or empty where the words alone don't tell; `head` says that the run
    opens a sentence, where a capital says nothing.
    """

    lead: int
    start: int
    end: int
    text: str
    title: str
    kind: str
    head: bool
    words: list[str] = field(default_factory=list)


def find_runs(text: str) -> list[Run]:
    """The capitalised runs that may be names, in order."""
    spans = _joined(text)
    judged: dict[tuple[str, bool], tuple[int, str, str] | None] = {}
    runs: list[Run] = []
    for start, end in spans:
        surface = text[start:end]
        head = _opens_sentence(text, start)
        key = (surface, head)
        if key not in judged:
            judged[key] = _judge(surface, head=head, text=text)
        found = judged[key]
        if found:
            offset, title, kind = found
            name = surface[offset:]
            runs.append(
                Run(
                    start + _lead_of(surface, offset, title),
                    start + offset,
                    end,
                    name,
                    title,
                    kind,
                    head and not offset,
                    name.split(),
                )
            )
    return runs


def _lead_of(surface: str, offset: int, title: str) -> int:
    return surface.find(title) if title else offset


def _joined(text: str) -> list[tuple[int, int]]:
    spans: list[tuple[int, int]] = []
    linking = False
    for match in _RUN.finditer(text):
        start, end = match.span()
        if spans and start - spans[-1][1] <= len(" for the "):
            between = text[spans[-1][1] : start]
            last = text[spans[-1][0] : spans[-1][1]].rsplit(" ", 1)[-1]
            if _JOIN.fullmatch(between) and (last in LINKERS if between != " and " else linking):
                spans[-1] = (spans[-1][0], end)
                linking = True
                continue
        linking = False
        spans.append((start, end))
    return spans


def _opens_sentence(text: str, start: int) -> bool:
    before = start - 1
    while before >= 0 and text[before] in " \u00a0\"“”‘'«„([":
        before -= 1
    return before < 0 or text[before] in ".!?:;\n…—–•"


def _judge(surface: str, *, head: bool, text: str) -> tuple[int, str, str] | None:
    """(offset of the name in the run, title before it, kind by its words), or None where the run names nothing."""
    words = surface.replace("\u00a0", " ").split(" ")
    first = _skip_common(words, head=head, text=text)
    rest = words[first:]
    if not rest:
        return None
    kind = _kind_by_words(rest)
    titles = 0 if kind in {"organisation", "place"} else _titles(rest)
    name = rest[titles:]
    while len(name) > 1 and _is_general(name[0]):
        titles, name = titles + 1, name[1:]
    if not name or (len(name) == 1 and (_is_general(name[0]) or name[0].rstrip(".") in TITLES)):
        return None
    title_words = rest[:titles]
    title = " ".join(title_words) if any(word.rstrip(".") in TITLES for word in title_words) else ""
    if title:
        kind = "person" if len(name) <= _LONGEST_PERSON else kind
    offset = len(" ".join(words[: first + titles])) + (1 if first + titles else 0)
    return offset, title, kind


def _skip_common(words: list[str], *, head: bool, text: str) -> int:
    """How many words at the front are no part of a name: articles anywhere, any common word that opens a sentence."""
    skipped = 0
    while skipped < len(words):
        word = words[skipped]
        lower = word.lower()
        dropped = lower in {"the", "a", "an"} or word in {"I", "I'm", "I’m"}
        if not dropped and (not head or word.isupper() or not (lower in STOP_WORDS or f" {lower} " in text)):
            break
        skipped += 1
        head = head or skipped == 0
    return skipped


def _is_general(word: str) -> bool:
    """Whether a word is capitalised though it names nothing by itself: a weekday, a people, a party's member."""
    bare = word.rstrip(".")
    if bare in NOT_NAMES or (len(bare) == 1 and bare != word) or bare.lower() in {"the", "a", "an"}:
        return bare in NOT_NAMES
    place = find_places(bare)
    return bool(place) and place[0].end == len(bare) and is_demonym(bare, place[0].country)


def is_demonym(word: str, country: str) -> bool:
    """Whether a country's word is the word for its people (`Cambodian`) and not for the country or its seat."""
    if word == country or not _DEMONYM_END.search(word):
        return False
    return word[:3] == country[:3] or word in {
        "Dutch",
        "Swiss",
        "British",
        "Briton",
        "Britons",
        "Khmer",
        "American",
        "Americans",
    }


def _kind_by_words(words: list[str]) -> str:
    last = words[-1].rstrip(".")
    name = " ".join(words)
    if name in PLACES:
        return "place"
    place = find_places(name)
    if place and place[0].start == 0 and place[0].end == len(name):
        return "place"
    if len(words) > 1 and (last in ORGANISATION_ENDS or words[0] in LINKERS & ORGANISATION_ENDS or _has_linker(words)):
        return "organisation"
    if len(words) > 1 and (
        last in PLACE_ENDS or words[0] in {"Lake", "Mount", "Fort", "Port", "Cape", "San", "Gulf", "New"}
    ):
        return "place"
    if len(words) == 1 and last.isupper() and len(last.replace(".", "")) > 1 and "." not in last:
        return "organisation"
    return ""


def _has_linker(words: list[str]) -> bool:
    return any(word in {"of", "for"} and words[at - 1] in ORGANISATION_ENDS for at, word in enumerate(words) if at)


def _titles(words: list[str]) -> int:
    """How many words at the front are titles, counting what stands before and between them (`US Defense Secretary`)."""
    last = -1
    for at, word in enumerate(words[:-1]):
        if word.rstrip(".") in TITLES:
            last = at
    if last < 0:
        return 0
    after = last + 1
    if words[after] == "of":
        after += 1
        while after < len(words) and words[after] in PORTFOLIOS:
            after += 1
    while after < len(words) - 1 and (words[after] in TITLE_MODIFIERS and words[after - 1] in TITLES):
        after += 1
    return after
