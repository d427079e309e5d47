"""Where the paragraphs of a text stand: line groups, with lines that only wrap joined again.

A newline inside a block of lines is soft (it only wraps) when the line before it is full: the next line's first word
would not have fitted into the width any more. That is how every wrapping program decides. The width shows in the lines
that break off in mid-sentence. One paragraph per line, headings, lists and tables fail the test and stay apart.
"""

from __future__ import annotations

from itertools import pairwise

from briefings.patterns import late

NARROWEST, WIDEST = 30, 130
"""Text whose lines break off at fewer or more code points is not hard-wrapped."""

_SLACK = 15
"""By how much a full line can be longer than the longest one that is seen to break off: a long word."""

_MARKER = late(r"(?:[*+•⁃▪◦‣·>|#]|\(?\d{1,3}[.)])\s")
_DOUBTFUL_MARKER = late(r"(?:[-–—]|\(?[a-zA-Z][.)])\s")
_STOPPED = late(r"""[.!?…:;؟۔।॥။។៕。！？｡][\])}"'”’»›」』]*+$""")
_ALIGNED = late(r"\S(?:\t| {3,}|\s*\|)\s*\S")
_EAST_ASIAN = "\u2e80"

Span = tuple[int, int]
Block = list[Span]


def spans_of(text: str) -> list[Span]:
    """The (start, end) of each paragraph, trimmed of white space, in order; blank ones are left out."""
    blocks = _blocks(text)
    newlines = [pair for block in blocks if len(block) > 1 for pair in pairwise(block)]
    width = _width(text, newlines)
    spans: list[Span] = []
    for block in blocks:
        spans += block if len(block) < 2 else _paragraphs(text, block, width)
    return spans


def _blocks(text: str) -> list[Block]:
    """The lines of a text, trimmed, in the blocks that blank lines part."""
    blocks: list[Block] = []
    offset = 0
    fresh = True
    for line in text.splitlines(keepends=True):
        bare = line.strip()
        if bare:
            start = offset + line.index(bare[0])
            span = (start, start + len(bare))
            if fresh:
                blocks.append([span])
            else:
                blocks[-1].append(span)
        fresh = not bare
        offset += len(line)
    return blocks


def _paragraphs(text: str, block: Block, width: int) -> list[Span]:
    """Joins the lines of one block where they only wrap, or run on for another reason."""
    newlines = list(pairwise(block))
    width = width or _width(text, newlines)
    soft = [_is_soft(text, newline, width) for newline in newlines] if width else _runs_on(text, newlines)
    joined = [block[0]]
    for (start, end), belongs in zip(block[1:], soft, strict=True):
        if belongs:
            joined[-1] = (joined[-1][0], end)
        else:
            joined.append((start, end))
    return joined


def _width(text: str, newlines: list[tuple[Span, Span]]) -> int:
    """The width that lines were wrapped at, 0 where they were not.

    The longest line that breaks off shows it, if nearly all that break off are full and few lines are longer.
    """
    broken = [newline for newline in newlines if _breaks_off(text, newline)]
    lengths = [end - start for (start, end), _ in broken]
    width = max(lengths, default=0)
    if not NARROWEST <= width <= WIDEST:
        return 0
    caseless = sum(not text[following[0]].islower() for _, following in broken)
    full = sum(_is_soft(text, newline, width) for newline in broken)
    longer = sum(end - start > width + _SLACK for (start, end), _ in newlines)
    certain = caseless < len(broken) or len(broken) > 3
    return width if certain and full >= 0.9 * len(broken) and longer <= 0.1 * len(newlines) else 0


def _breaks_off(text: str, newline: tuple[Span, Span]) -> bool:
    """Whether a line ends in mid-sentence: no stop behind it, no capital after it."""
    (start, end), (following, _) = newline
    character = text[following]
    if character.isupper() or not character.isalpha() or _STOPPED.search(text, max(start, end - 8), end):
        return False
    return not _ALIGNED.search(text, start, end)


def _is_soft(text: str, newline: tuple[Span, Span], width: int) -> bool:
    """Whether the first word of the next line would not have fitted behind this one; a list item never belongs."""
    (start, end), (following, last) = newline
    word = text[following : min(last, following + 20)].split(maxsplit=1)[0]
    room = 1 if word[0] >= _EAST_ASIAN else len(word)
    if end - start + 1 + room <= width or _MARKER.match(text, following):
        return False
    return not _DOUBTFUL_MARKER.match(text, following) or not (
        _DOUBTFUL_MARKER.match(text, start) or _STOPPED.search(text, max(start, end - 8), end)
    )


def _runs_on(text: str, newlines: list[tuple[Span, Span]]) -> list[bool]:
    """Which newlines stand in mid-sentence although nothing wraps there, as links in web pages leave them.

    The lines after them begin with a small letter, but the first of the run does not: its writer has capitals. The
    last ends with a stop: a list has none there.
    """
    soft = [False] * len(newlines)
    last = -1
    for number in range(len(newlines) - 1, -1, -1):
        (start, end), (following, stop) = newlines[number]
        if not text[following].islower() or _STOPPED.search(text, max(start, end - 8), end):
            last = -1
            continue
        if last < 0 and _STOPPED.search(text, max(following, stop - 8), stop):
            last = number
        if last >= 0 and not text[start].islower():
            soft[number : last + 1] = [True] * (last + 1 - number)
    return soft
