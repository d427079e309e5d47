"""Copies of one text: printed by several newsrooms, cut, moved about, a few words swapped, a head or tail of their own.

A text is taken for a copy when about half of its sentences stand in the other one, each as it was or lightly reworded.
A sentence is compared by its runs of three words: two reports of one event share its names and figures, and now and
then a quotation; a copy shares the run of its sentences. It matters neither in which order paragraphs come nor what
stands around them.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from typing import NamedTuple

from briefings.composing.stories.groups import Connected, Groups, as_documents, ordered
from briefings.composing.stories.likely import likely_pairs
from briefings.language.sentences import split_sentences
from briefings.language.tokens import words
from briefings.model import Document

_ALIKE, _SHARE = 0.45, 0.45
_SHORT, _ALIKE_IN_SHORT, _SHARE_OF_SHORT = 80, 0.5, 0.6
_BRIEF, _ALIKE_IN_BRIEF = 2, 0.9
_LEAST_RUNS = 4

Runs = frozenset[tuple[str, ...]]


class _Told(NamedTuple):
    """A text as its sentences' runs of words; `holding` has for each run the sentences that hold it."""

    sentences: tuple[Runs, ...]
    holding: dict[tuple[str, ...], list[int]]
    size: int


class Copies:
    """Tells copies; reads each text once."""

    def __init__(self) -> None:
        self._told: dict[str, _Told] = {}

    def are_copies(self, a: Document, b: Document) -> bool:
        """Whether one of two documents is a copy or a rewording of the other, or both are of a third.

        A short text proves little. Where one has fewer than eighty runs, more of it has to be the same and more
        alike; one or two sentences, which any reporter may word so, have to be the same words.
        """
        if a.id == b.id:
            return True
        shorter, longer = sorted((self._read(a), self._read(b)), key=lambda told: told.size)
        if shorter.size >= _SHORT:
            return _retold(shorter, longer, _ALIKE) >= _SHARE
        brief = len(shorter.sentences) <= _BRIEF
        return _retold(shorter, longer, _ALIKE_IN_BRIEF if brief else _ALIKE_IN_SHORT) >= _SHARE_OF_SHORT

    def _read(self, document: Document) -> _Told:
        if document.id not in self._told:
            self._told[document.id] = _told(document.text)
        return self._told[document.id]


def near_duplicates(documents: Iterable[Document]) -> Groups:
    """Groups the documents by the text that they print: copies and rewordings together, every other one alone.

    Groups are connected ones: a copy of a copy belongs, however much either has cut. The order of `documents` changes
    nothing. Time and space grow with the number of words: only documents that share rare pairs of words are compared.
    """
    given = ordered(documents)
    first = {document.id: number for number, document in reversed(list(enumerate(given)))}
    connected, copies = Connected(len(given)), Copies()
    for number, document in enumerate(given):
        connected.join(number, first[document.id])
    texts = sorted(first)
    for a, b in likely_pairs([given[first[text]].text for text in texts]):
        one, other = first[texts[a]], first[texts[b]]
        if connected.root(one) != connected.root(other) and copies.are_copies(given[one], given[other]):
            connected.join(one, other)
    return as_documents(given, connected.groups())


def _retold(a: _Told, b: _Told, alike: float) -> float:
    """How much of a text, by the length of its sentences, stands in sentences of another at least so much alike."""
    retold = sum(len(sentence) for sentence in a.sentences if _likest(sentence, b) >= alike)
    return retold / a.size if a.size else 0.0


def _likest(sentence: Runs, other: _Told) -> float:
    """The likeness (Dice) of a sentence to the one of another text that is most like it."""
    shared = Counter(number for run in sentence for number in other.holding.get(run, ()))
    return max(
        (2 * count / (len(sentence) + len(other.sentences[number])) for number, count in shared.items()), default=0.0
    )


def _told(text: str) -> _Told:
    """The sentences that say something; where none is long enough, the whole text as one."""
    every = [_runs(sentence.text) for sentence in split_sentences(text)]
    sentences = tuple(runs for runs in every if len(runs) >= _LEAST_RUNS) or (_runs(text),)
    holding: dict[tuple[str, ...], list[int]] = {}
    for number, runs in enumerate(sentences):
        for run in runs:
            holding.setdefault(run, []).append(number)
    return _Told(sentences=sentences, holding=holding, size=sum(map(len, sentences)))


def _runs(text: str) -> Runs:
    """Every three words in a row; a shorter text is one run."""
    said = words(text)
    return frozenset(zip(said, said[1:], said[2:], strict=False)) or frozenset({tuple(said)})
