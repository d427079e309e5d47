"""Takes headings out of a text: they name what follows, they state nothing, and nobody can cite them.

A heading is a paragraph of one short line that ends without a stop, and stands in a text whose paragraphs end with
one. Texts that use no stops (Thai, lists, verse) keep every line.
"""

from __future__ import annotations

import re

from briefings.language.sentences.paragraphs import spans_of

_STOPPED = re.compile(r"""[.!?…:;,؟۔।॥።៕。！？｡，、][\])}"'”’»›」』\s]*$""")
_MARKER = re.compile(r"(?:[-*+•⁃◦▪‣·–—>|#]|\(?\d{1,3}[.)]\s|\(?[a-zA-Z][.)]\s)")
_LONG = 90
_MOST_WORDS = 14


def ends_with_stop(text: str) -> bool:
    """Whether a paragraph ends as a sentence does, closing quotation marks and brackets aside."""
    return _STOPPED.search(text, max(0, len(text) - 12)) is not None


def is_heading(line: str) -> bool:
    """Whether a line by itself has the shape of a heading."""
    return (
        len(line) <= _LONG
        and line.count(" ") < _MOST_WORDS
        and not line[:1].islower()
        and not _MARKER.match(line)
        and not ends_with_stop(line)
    )


def without_headings(text: str) -> str:
    """The text with its headings replaced by blank lines; unchanged where nothing else would be left."""
    spans = spans_of(text)
    paragraphs = [(start, end) for start, end in spans if end - start > _LONG]
    stopped = sum(ends_with_stop(text[start:end]) for start, end in paragraphs)
    if stopped * 2 < len(paragraphs) or not any(ends_with_stop(text[start:end]) for start, end in paragraphs or spans):
        return text
    parts, at = [], 0
    for start, end in spans:
        if end - start <= _LONG and is_heading(text[start:end]):
            parts.append(text[at:start])
            at = end
    parts.append(text[at:])
    return "".join(parts)
