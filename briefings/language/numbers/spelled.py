"""Numbers written in words: "forty-three", "a hundred and two", "three million, two hundred & forty"."""

from __future__ import annotations

import re
from typing import NamedTuple

from briefings.language.numbers.digits import Numeral
from briefings.language.numbers.parts import part_behind
from briefings.patterns import late

ONES = dict(zip("zero one two three four five six seven eight nine".split(), range(10), strict=True))
TEENS = dict(
    zip(
        "ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(),
        range(10, 20),
        strict=True,
    )
)
TENS = dict(zip("twenty thirty forty fifty sixty seventy eighty ninety".split(), range(20, 100, 10), strict=True))
SCALES = {
    "thousand": 1e3,
    "lakh": 1e5,
    "million": 1e6,
    "crore": 1e7,
    "billion": 1e9,
    "trillion": 1e12,
    "quadrillion": 1e15,
}
_WORDS = "|".join([*ONES, *TEENS, *TENS, "hundred", *SCALES])
_GAP = r"[ \u00a0]"
_FIRST = late(
    rf"(?P<article>an?{_GAP}(?=hundred|thousand|[mb]illion|trillion|lakh|crore))?(?P<word>{_WORDS})\b", re.IGNORECASE
)
_NEXT = late(rf"(?P<join>-|,?{_GAP}(?:and{_GAP}|&{_GAP})?)(?P<word>{_WORDS})\b", re.IGNORECASE)
_ORDINAL = late(
    r"-(?:first|third|fourth|fifth|sixth|seventh|eighth|ninth"
    r"|second (?:century|anniversary|birthday|amendment|congress|year|day|annual|session|edition|time))\b",
    re.IGNORECASE,
)
_ORDINAL_SCALE = late(r"[ \u00a0-](?:hundred|thousand|million|billion)th\b", re.IGNORECASE)
_POINT = late(rf"{_GAP}point(?P<digits>(?:{_GAP}(?:{'|'.join(ONES)})\b){{1,6}})", re.IGNORECASE)
_BLANKS, _SCALES_BEGIN = frozenset(" \u00a0-"), frozenset("htlmcbqHTLMCBQ")
_SCALE_AFTER = late(rf"[ \u00a0-]?(?P<word>hundred|{'|'.join(SCALES)})\b", re.IGNORECASE)


class _Sum(NamedTuple):
    """What has been read so far: whole groups of thousands, the group being read, and the rank of the last word."""

    end: int
    closed: float = 0.0
    group: float = 0.0
    rank: str = "start"
    scale: float = float("inf")

    @property
    def value(self) -> float:
        return self.closed + self.group


def read_spelled(text: str, at: int) -> Numeral | None:
    """The numeral in words that starts at `at`, or None."""
    first = _FIRST.match(text, at)
    if first is None:
        return None
    word = first["word"].lower()
    state = _add(
        _Sum(
            end=first.start("word"), group=1.0 if first["article"] else 0.0, rank="one" if first["article"] else "start"
        ),
        word,
        first.end(),
    )
    if state is None:
        return None
    state = _read_on(text, state)
    if (state.rank == "ten" and _ORDINAL.match(text, state.end)) or _ORDINAL_SCALE.match(text, state.end):
        return None
    value, end = _with_point(text, state)
    if state.rank == "scale" and (part := part_behind(text, end)):
        value, end = value + part[0] * state.scale, part[1]
    return Numeral(start=at, end=end, value=value, written="words")


def _read_on(text: str, state: _Sum) -> _Sum:
    """Takes in words as long as they build one number.

    "and" is taken back when the next word shows that a second number began: "between one hundred and two hundred".
    """
    before_and: _Sum | None = None
    while found := _NEXT.match(text, state.end):
        word, joined = found["word"].lower(), len(found["join"]) > 1 or found["join"] == "-"
        parted = state.rank == "scale" and part_behind(text, state.end) is not None
        if parted or not _may_join(state, found["join"], word):
            if before_and is not None and (word == "hundred" or word in SCALES):
                return before_and
            return state
        added = _add(state, word, found.end())
        if added is None:
            return before_and if before_and is not None and (word == "hundred" or word in SCALES) else state
        if joined and found["join"] != "-":
            before_and = state
        state = added
    return state


def _may_join(state: _Sum, join: str, word: str) -> bool:
    """Whether these words may follow with that join: "and" after hundreds, a comma after thousands."""
    magnitude = word == "hundred" or word in SCALES
    if "and" in join.lower() or "&" in join:
        return not magnitude and state.rank in {"hundred", "scale"}
    if join.startswith(","):
        return not magnitude and state.rank == "scale"
    return True


def _add(state: _Sum, word: str, end: int) -> _Sum | None:
    """The sum with one more word, or None where the word cannot belong to this number."""
    if word in SCALES:
        return _scaled(state, SCALES[word], end)
    if word == "hundred":
        if state.rank not in {"one", "teen"} or state.group >= 20 or state.group == 0:
            return None
        return state._replace(end=end, group=state.group * 100, rank="hundred")
    allowed = {"start", "hundred", "scale"}
    if word in ONES:
        allowed, rank, value = allowed | {"ten"}, "one", ONES[word]
    else:
        rank, value = ("teen", TEENS[word]) if word in TEENS else ("ten", TENS[word])
    if state.rank not in allowed or (word == "zero" and state.rank != "start"):
        return None
    return state._replace(end=end, group=state.group + value, rank=rank)


def _scaled(state: _Sum, scale: float, end: int) -> _Sum | None:
    """Closes a group: "two thousand"; "thousand million" multiplies what is closed already."""
    if state.rank == "scale" and scale >= state.scale and state.group == 0:
        return state._replace(end=end, closed=state.closed * scale, scale=scale)
    if state.group == 0 or scale >= state.scale:
        return None
    return state._replace(end=end, closed=state.closed + state.group * scale, group=0.0, rank="scale", scale=scale)


def _with_point(text: str, state: _Sum) -> tuple[float, int]:
    """Adds "point five" and a magnitude behind it."""
    found = _POINT.match(text, state.end)
    if found is None:
        return state.value, state.end
    decimals = "".join(str(ONES[word]) for word in found["digits"].lower().split())
    return magnified(text, state.value + float(f"0.{decimals}"), found.end())


def magnified(text: str, value: float, end: int) -> tuple[float, int]:
    """The value times the magnitude words behind it ("2 lakh crore", "3 million and a half"), and where they end."""
    begin, scale = text[end : end + 2], 1.0
    if not begin or (begin[-1] if begin[0] in _BLANKS else begin[0]) not in _SCALES_BEGIN:
        return value, end
    while found := _SCALE_AFTER.match(text, end):
        scale, end = scale * SCALES.get(found["word"].lower(), 100.0), found.end()
    value *= scale
    if scale > 1.0 and (part := part_behind(text, end)):
        value, end = value + part[0] * scale, part[1]
    return value, end
