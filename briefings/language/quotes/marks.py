"""Which passages of a text stand between quotation marks. Knows nothing of speakers.

A mark is read by its face: one that touches the word after it and not the word before it opens, the reverse closes, and
one that touches both or neither does what is due. Newspapers leave marks out, mix straight and typographic ones, and
repeat the opening mark at the head of every paragraph of a long quotation; the rules are written for all three.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import pairwise
from typing import NamedTuple

from briefings.language.quotes.singles import find_singles
from briefings.patterns import late

_MARK = late("[\"“”„‟«»‹›「」『』]|``|''")
_CLOSERS = {
    '"': '"”', "“": '”"“', "”": "”", "„": '“”‟"', "‟": '”"', "«": "»", "»": "«", "‹": "›", "›": "‹",
    "「": "」", "『": "』", "``": "''\"",
}  # fmt: skip
_SIDES = {"“": "opens", "‟": "opens", "„": "opens", "「": "opens", "『": "opens", "``": "opens", "”": "closes",
          "」": "closes", "』": "closes", "''": "closes"}  # fmt: skip
_BEFORE_OPENING = frozenset("([{—–―-/‘'“")
_AFTER_CLOSING = frozenset(".,;:!?)]}—–―-…’'”")
_SINGLE = late(r"'(?<!\w.)\w|‘|‚")
_FEWEST_STATED = 3
_LONGEST_NICKNAME, _LONGEST_CAPTION = 16, 160
_STOPS = frozenset(".!?:,…")
_NAME_LEFT, _NAME_RIGHT = late(r"(?<![.!?] )\b[A-Z][\w.'’-]* $"), late(r" [A-Z][a-z]")
_WRAPPED = late(r"\n(?<=[^\W\d_A-Z]\n)[a-z]")
_LINES = late(r"[^\n]+")
_BLOCKS = late(r"[^\n]+(?:\n(?!\s*\n)[^\n]+)*")


class Passage(NamedTuple):
    """`text[start:end]` with its marks; the words between them are `text[inner:inner_end]`.

    `paragraph` is the span of the paragraph it stands in. `resumes` says that it goes on with the quotation of the
    paragraph before.
    """

    start: int
    inner: int
    inner_end: int
    end: int
    paragraph: tuple[int, int]
    resumes: bool = False


class _Mark(NamedTuple):
    text: str
    start: int
    end: int
    opens: bool
    closes: bool


@dataclass(slots=True)
class _Reading:
    """A quotation that waits for its closing mark.

    `nested` is the opening mark of another one inside it, at `nested_start`; `within` holds those that have closed.
    """

    mark: str
    start: int
    inner: int
    resumes: bool = False
    nested: str = ""
    nested_start: int = 0
    within: list[Passage] = field(default_factory=list)


def find_paragraphs(text: str) -> list[tuple[int, int]]:
    """Spans of the paragraphs: lines, or blocks between blank lines where lines are wrapped in mid-sentence."""
    return [match.span() for match in (_BLOCKS if _WRAPPED.search(text) else _LINES).finditer(text)]


def find_passages(text: str) -> list[Passage]:
    """Every passage between quotation marks, outermost marks only, in order.

    Single marks are read only where they are the text's first choice: an American text keeps them for headlines and for
    quotations in quotations. Marks that never pair are left out, as are inch signs and the attributes of markup.
    """
    doubles = [passage for passage in _find_doubles(text) if not _is_nickname(text, passage)]
    singles = _find_singles(text) if _SINGLE.search(text) else []
    outer = _outside(singles, doubles)
    if len(outer) <= len(_outside(doubles, singles)) or not any(_is_statement(text, one) for one in outer):
        return doubles
    return sorted([*outer, *_outside(doubles, outer)], key=lambda passage: passage.start)


def holds_marks(text: str, start: int, end: int) -> bool:
    """Whether a mark stands between two places: where none does in a whole paragraph, no passage begins there."""
    return _MARK.search(text, start, end) is not None or _SINGLE.search(text, start, end) is not None


def _is_nickname(text: str, passage: Passage) -> bool:
    """Whether one quoted word stands inside a name: `Robert "Bobby" Scott`."""
    if passage.inner_end - passage.inner > _LONGEST_NICKNAME or not text[passage.inner : passage.inner_end].istitle():
        return False
    before = _NAME_LEFT.search(text, max(0, passage.start - _LONGEST_NICKNAME), passage.start)
    return before is not None and _NAME_RIGHT.match(text, passage.end) is not None


def _is_statement(text: str, passage: Passage) -> bool:
    """Whether a passage holds its own punctuation, as statements do and headlines' words don't."""
    words = text[passage.inner : passage.inner_end]
    return words[-1] in ",.!?" and len(words.split()) >= _FEWEST_STATED


def _find_singles(text: str) -> list[Passage]:
    """The passages between single marks, double marks disregarded."""
    return [
        Passage(opening, opening + 1, closing - 1, closing, paragraph)
        for paragraph in find_paragraphs(text)
        for opening, closing in find_singles(text, *paragraph)
        if closing - opening > len("''")
    ]


def _outside(passages: list[Passage], others: list[Passage]) -> list[Passage]:
    """The passages that don't begin inside one of the others."""
    starts = [other.start for other in others]
    return [
        passage
        for passage in passages
        if not (at := bisect_right(starts, passage.start)) or others[at - 1].end <= passage.start
    ]


def _find_doubles(text: str) -> list[Passage]:
    """The passages between double marks and guillemets."""
    marks = _read_marks(text)
    found: list[Passage] = []
    reading: _Reading | None = None
    at, before = 0, (0, 0)
    paragraphs = find_paragraphs(text) if marks else []
    for paragraph, following in pairwise([*paragraphs, (0, 0)]):
        first = at
        while at < len(marks) and marks[at].start < paragraph[1]:
            at += 1
        here = marks[first:at]
        if reading and not here and _is_caption(text, paragraph) and _opens_again(text, reading, marks[at:], following):
            continue
        if reading:
            if kept := _left_open(text, reading, here, before, paragraph):
                found.append(kept)
            reading = _carried(text, reading, here, paragraph)
        reading = _scan(text, here, reading, paragraph, found)
        if reading and reading.mark == '"' and reading.within:
            # A straight mark left open before typographic ones in its paragraph is the remains of a block quotation.
            found += reading.within
            reading = None
        before = paragraph
    if reading and (kept := _left_open(text, reading, [], before, before)):
        found.append(kept)
    return found


def _is_caption(text: str, paragraph: tuple[int, int]) -> bool:
    """Whether a paragraph is short and ends in no stop, as what a picture shows among the words that it broke up."""
    words = text[slice(*paragraph)].rstrip()
    return len(words) <= _LONGEST_CAPTION and words[-1:] not in _STOPS


def _opens_again(text: str, reading: _Reading, marks: list[_Mark], paragraph: tuple[int, int]) -> bool:
    """Whether an open quotation opens again at the head of a paragraph that these marks begin with."""
    first = marks[0] if marks else None
    return (
        first is not None
        and paragraph[0] <= first.start < paragraph[1]
        and first.opens
        and first.text == reading.mark
        and not text[paragraph[0] : first.start].strip()
    )


def _scan(
    text: str, marks: list[_Mark], reading: _Reading | None, paragraph: tuple[int, int], found: list[Passage]
) -> _Reading | None:
    """Pairs the marks of one paragraph; gives back the quotation that is still open at its end."""
    for index, mark in enumerate(marks):
        if reading is None:
            if mark.opens:
                reading = _Reading(mark.text, mark.start, mark.end)
        elif mark.start < reading.inner:
            continue
        elif reading.nested and mark.closes and mark.text in _CLOSERS[reading.nested]:
            inner = reading.nested_start + len(reading.nested)
            reading.within.append(Passage(reading.nested_start, inner, mark.start, mark.end, paragraph))
            reading.nested = ""
        elif mark.closes and mark.text in _CLOSERS[reading.mark]:
            if mark.start > reading.inner:
                found.append(Passage(reading.start, reading.inner, mark.start, mark.end, paragraph, reading.resumes))
            reading = None
        elif mark.opens and (mark.text != reading.mark or _closes_twice(marks, index + 1)):
            reading.nested, reading.nested_start = mark.text, mark.start
        elif mark.opens:
            parts = list(_cut_off(text, reading, mark, paragraph))
            found += parts
            reading = _Reading(mark.text, mark.start, mark.end, resumes=bool(parts))
    return reading


def _cut_off(text: str, reading: _Reading, mark: _Mark, paragraph: tuple[int, int]) -> Iterator[Passage]:
    """What an open quotation has said where it opens again: a page has joined its paragraphs. `"We tried. "We lost."`.

    Only whole sentences behind a stop, a comma or a colon: another opening mark may have lost its closing one.
    """
    end = reading.inner + len(text[reading.inner : mark.start].rstrip())
    lead = text[paragraph[0] : reading.start].rstrip()
    whole = text[reading.inner].isupper() and end < mark.start and text[end - 1] in ".!?…"
    if not reading.nested and whole and (not lead or lead[-1] in ',:.!?”"'):
        yield Passage(reading.start, reading.inner, end, end, paragraph, reading.resumes)


def _closes_twice(marks: list[_Mark], index: int) -> bool:
    """Whether the next two marks both close: then an opening mark before them opened a quotation in a quotation."""
    following = marks[index : index + 2]
    return len(following) == 2 and all(mark.closes and not mark.opens for mark in following)


def _left_open(
    text: str, reading: _Reading, following: list[_Mark], paragraph: tuple[int, int], next_paragraph: tuple[int, int]
) -> Passage | None:
    """What an unclosed quotation gives at the end of its paragraph.

    Everything up to there if the quotation goes on in the next paragraph; if it doesn't, only where it stands at the
    head of the paragraph or after a comma or colon, so that the missing mark is surely at the end.
    """
    goes_on = _carried(text, reading, following, next_paragraph) is not None
    lead = text[paragraph[0] : reading.start].rstrip()
    if reading.nested and not goes_on:
        return None
    if goes_on or not lead or lead[-1] in ",:":
        end = paragraph[0] + len(text[paragraph[0] : paragraph[1]].rstrip())
        if end > reading.inner:
            return Passage(reading.start, reading.inner, end, end, paragraph, reading.resumes)
    return None


def _carried(text: str, reading: _Reading, marks: list[_Mark], paragraph: tuple[int, int]) -> _Reading | None:
    """The open quotation as it goes on in this paragraph, or None where it doesn't."""
    if not marks:
        return None
    first = marks[0]
    head = len(text[paragraph[0] : paragraph[1]]) - len(text[paragraph[0] : paragraph[1]].lstrip())
    if first.opens and first.text == reading.mark and first.start == paragraph[0] + head:
        return _Reading(first.text, first.start, first.end, resumes=True)
    if first.closes and not first.opens and first.text in _CLOSERS[reading.mark]:
        return _Reading(reading.mark, paragraph[0] + head, paragraph[0] + head, resumes=True)
    return None


def _read_marks(text: str) -> list[_Mark]:
    """Every mark with what it can do, from its shape and its face."""
    marks: list[_Mark] = []
    french = "»" not in text or 0 <= text.find("«") < text.find("»")
    for match in _MARK.finditer(text):
        mark, start, end = match.group(), match.start(), match.end()
        if mark in "«»":
            marks.append(_Mark(mark, start, end, (mark == "«") == french, (mark == "»") == french))
            continue
        opens, closes = _face(text, start, end)
        side = _SIDES.get(mark)
        if side and opens and closes:
            opens, closes = side == "opens", side == "closes"
        marks.append(_Mark(mark, start, end, opens and mark in _CLOSERS, closes))
    return marks


def _face(text: str, start: int, end: int) -> tuple[bool, bool]:
    """(can open, can close) by what the mark touches; both where that says nothing."""
    before = text[start - 1] if start else " "
    after = text[end] if end < len(text) else " "
    if before == "=":
        return False, False
    if before == "\n" or not start:
        return True, False
    if before.isspace() == after.isspace():
        if before.isspace():
            return True, True
        if before in _BEFORE_OPENING and after not in _AFTER_CLOSING:
            return True, False
        return (False, True) if after in _AFTER_CLOSING or before.isdigit() else (True, True)
    return before.isspace(), after.isspace()
