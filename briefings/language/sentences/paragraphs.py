"""Where the paragraphs of a text stand: line groups, with hard-wrapped lines joined again.

A newline inside a block of lines is soft (it only wraps) when the line before it is full: the next line's first word
would not have fitted into the block's width any more. That is how every wrapping program decides, so it needs no
guess about the width itself. One paragraph per line, headings, lists and tables fail the test and stay apart.
"""

from __future__ import annotations

import re
from itertools import pairwise

NARROWEST, WIDEST = 30, 130
"""A block whose longest line lies outside these code points is not hard-wrapped text."""

_MARKER = re.compile(r"(?:[-*+•⁃◦▪‣·–—>|#]|\(?\d{1,3}[.)]|\(?[a-zA-Z][.)])\s")
_STOPPED = re.compile(r"""[.!?…:;؟۔।॥።។៕。！？｡][\])}"'”’»›」』]*+$""")
_ALIGNED = re.compile(r"\S(?:\t| {3,}|\s*\|)\s*\S")

Span = tuple[int, int]


def spans_of(text: str) -> list[Span]:
    """The (start, end) of each paragraph, trimmed of white space, in order; blank ones are left out."""
    spans: list[Span] = []
    block: list[Span] = []
    offset = 0
    for line in text.splitlines(keepends=True):
        bare = line.strip()
        if bare:
            start = offset + line.index(bare[0])
            block.append((start, start + len(bare)))
        elif block:
            spans += _paragraphs(text, block)
            block = []
        offset += len(line)
    return spans + _paragraphs(text, block)


def _paragraphs(text: str, block: list[Span]) -> list[Span]:
    """Joins the lines of one block where it is hard-wrapped; gives the lines themselves where it is not."""
    if len(block) < 2:
        return block
    width = max(end - start for start, end in block)
    if not NARROWEST <= width <= WIDEST:
        return block
    lines = [text[start:end] for start, end in block]
    soft = [_is_soft(line, following, width) for line, following in pairwise(lines)]
    if not _is_wrapped(lines, soft):
        return block
    joined = [block[0]]
    for (start, end), belongs in zip(block[1:], soft, strict=True):
        if belongs:
            joined[-1] = (joined[-1][0], end)
        else:
            joined.append((start, end))
    return joined


def _is_soft(line: str, following: str, width: int) -> bool:
    """Whether the first word of the next line would not have fitted behind this one."""
    word = following.split(maxsplit=1)[0]
    return len(line) + 1 + len(word) > width and not _MARKER.match(following)


def _is_wrapped(lines: list[str], soft: list[bool]) -> bool:
    """Whether a block runs on over its lines: some line stops in mid-sentence, and those that do are full."""
    running = 0
    for number, full in enumerate(soft):
        line, following = lines[number], lines[number + 1]
        if _ALIGNED.search(line):
            return False
        if _STOPPED.search(line) or _MARKER.match(following):
            continue
        if not full:
            if number == 0 and not following[0].islower():
                continue
            return False
        if not following[0].isupper():
            running += 1
    return running > 0
