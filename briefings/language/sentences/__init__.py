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


def split_sentences(text: str) -> tuple[Sentence, ...]:
    """The sentences of a text in order, without surrounding white space.

    `start` and `end` are code points into `text`, with `text[start:end]` the sentence itself; `paragraph` counts line
    groups from 0. A line that is no part of a hard-wrapped block is a group of its own, so a heading is a sentence.
    """
    sentences: list[Sentence] = []
    for number, start, end in pieces_of(text, spans_of(text)):
        sentences += [
            Sentence(text=text[first:last], start=first, end=last, paragraph=number)
            for first, last in sentence_spans(text, start, end)
        ]
    return tuple(sentences)
