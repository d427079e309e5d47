"""Takes headings out of a text: they name what follows, they state nothing, and nobody can cite them.

A heading is a paragraph of one short line that ends without a stop, and stands in a text whose paragraphs end with
one. Texts that use no stops (Thai, lists, verse) keep every line.
"""

from __future__ import annotations

from itertools import groupby

from briefings.language.sentences.paragraphs import spans_of
from briefings.patterns import late

_STOPPED = late(r"""[.!?…:;,؟۔।॥።៕。！？｡，、][\])}"'”’»›」』\s]*$""")
_MARKER = late(r"(?:[-*+•⁃◦▪‣·–—>|#]|\(?\d{1,3}[.)]\s|\(?[a-zA-Z][.)]\s)")
_TO_YOU = late(r"\b[Yy]ours?\b|\b[Yy]ou\b")
_LONG = 90
_MOST_WORDS = 14
_MOST_TOGETHER = 2
"""A heading may stand over another one; three lines of the kind are a list."""


def ends_with_stop(text: str) -> bool:
    """Whether a paragraph ends as a sentence does, closing quotation marks and brackets aside."""
    return _STOPPED.search(text, max(0, len(text) - 12)) is not None


def is_heading(line: str) -> bool:
    """Whether a line by itself has the shape of a heading."""
    return (
        len(line) <= _LONG
        and "\n" not in line
        and line.count(" ") < _MOST_WORDS
        and not line[:1].islower()
        and not _MARKER.match(line)
        and not ends_with_stop(line)
    )


def asks_somebody(heading: str) -> bool:
    """Whether a heading asks somebody something, as those of an interview do: whose answer follows, it tells."""
    return heading.rstrip('"”’*_ ').endswith("?") and _TO_YOU.search(heading) is not None


def without_headings(text: str) -> str:
    """The text with its headings replaced by blank lines; unchanged where nothing else would be left."""
    spans = spans_of(text)
    paragraphs = [(start, end) for start, end in spans if end - start > _LONG]
    stopped = sum(ends_with_stop(text[start:end]) for start, end in paragraphs)
    if stopped * 2 < len(paragraphs) or not any(ends_with_stop(text[start:end]) for start, end in paragraphs or spans):
        return text
    parts, at = [], 0
    for start, end in _headings(text, spans):
        parts.append(text[at:start])
        at = end
    parts.append(text[at:])
    return "".join(parts)


def _headings(text: str, spans: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """The spans that are headings: short ones without a stop, but not where many follow one another, as in a list."""
    found: list[tuple[int, int]] = []
    shapes = [_stands_alone(text, spans, at) for at in range(len(spans))]
    for is_alone, run in groupby(range(len(spans)), key=shapes.__getitem__):
        together = list(run)
        if is_alone and len(together) <= _MOST_TOGETHER:
            found += [spans[at] for at in together]
    return found


def _stands_alone(text: str, spans: list[tuple[int, int]], at: int) -> bool:
    """Whether a span has a heading's shape, and neither runs on in the next line nor goes on from the last one."""
    start, end = spans[at]
    if end - start > _LONG or not is_heading(text[start:end]):
        return False
    if at + 1 < len(spans) and text[spans[at + 1][0]].islower() and text.count("\n", end, spans[at + 1][0]) == 1:
        return False
    before = text[slice(*spans[at - 1])] if at else ""
    runs_on = len(before) > _LONG // 2 and not ends_with_stop(before)
    return not (runs_on and text.count("\n", spans[at - 1][1], start) == 1)
