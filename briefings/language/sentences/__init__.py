"""Splits a text into sentences with exact offsets; knows no document, topic or platform.

    text -> paragraphs.spans_of        line groups: lines, blocks, hard-wrapped blocks joined again
         -> pieces.pieces_of           list items and photo credits that share a line
         -> stops.sentence_spans       the stops inside a piece that end a sentence

White space belongs to no sentence; everything else to exactly one.
"""

from __future__ import annotations

from briefings.language.sentences.paragraphs import spans_of
from briefings.language.sentences.pieces import pieces_of
from briefings.language.sentences.stops import sentence_spans
from briefings.model import Sentence

__all__ = ["split_sentences"]


_set_text, _set_start, _set_end, _set_paragraph, _set_document = (
    Sentence.__dict__[name].__set__ for name in ("text", "start", "end", "paragraph", "document")
)


def split_sentences(text: str) -> tuple[Sentence, ...]:
    """The sentences of a text in order, without surrounding white space.

    `start` and `end` are code points into `text`, with `text[start:end]` the sentence itself; `paragraph` counts line
    groups from 0. A line that is no part of a hard-wrapped block is a group of its own, so a heading is a sentence.
    """
    return tuple(
        [
            _sentence(text[first:last], first, last, number)
            for number, start, end in pieces_of(text, spans_of(text))
            for first, last in sentence_spans(text, start, end)
        ]
    )


def _sentence(text: str, start: int, end: int, paragraph: int) -> Sentence:
    """A Sentence made slot by slot: a frozen dataclass looks each slot up by name, a fifth of all the time here."""
    sentence = object.__new__(Sentence)
    _set_text(sentence, text)
    _set_start(sentence, start)
    _set_end(sentence, end)
    _set_paragraph(sentence, paragraph)
    _set_document(sentence, None)
    return sentence
