"""Copies of one text: printed by several newsrooms, cut, moved about, a few words swapped, a head or tail of their own.

A text is taken for a copy when most of its sentences stand in the other one, each as it was or reworded. Sentences are
compared as sets of content terms, so that it matters neither in which order paragraphs come nor what stands around
them. Two reports of one event share its names and a quotation; a copy shares its sentences.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from briefings.composing.stories.groups import Connected, Groups, as_documents, ordered
from briefings.composing.stories.likely import likely_pairs
from briefings.language.sentences import split_sentences
from briefings.language.tokens import content_terms
from briefings.model import Document

_SHARE = 0.5
_REWORDED, _REWORDED_IN_SHORT, _SHORT = 0.5, 0.75, 5
_LEAST_TERMS = 4


@dataclass(frozen=True, slots=True, kw_only=True)
class _Told:
    """A text as its sentences' terms; `holding` has for each term the sentences that hold it."""

    sentences: tuple[frozenset[str], ...]
    holding: dict[str, list[int]]
    size: int


class Copies:
    """Tells copies; reads each text once."""

    def __init__(self) -> None:
        self._told: dict[str, _Told] = {}

    def are_copies(self, a: Document, b: Document) -> bool:
        """Whether one of two documents is a copy or a rewording of the other, or both are of a third."""
        if a.id == b.id:
            return True
        short, long = sorted((self._read(a), self._read(b)), key=lambda told: told.size)
        return retold(short, long) >= _SHARE

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


def retold(a: _Told, b: _Told) -> float:
    """How much of a text's sentences, by their length, another one tells too: 0 to 1.

    Few sentences prove little, so a short text's have to be nearly the same ones.
    """
    needed = _REWORDED if len(a.sentences) > _SHORT else _REWORDED_IN_SHORT
    told = sum(len(sentence) for sentence in a.sentences if _likest(sentence, b) >= needed)
    return told / a.size if a.size else 0.0


def _likest(sentence: frozenset[str], other: _Told) -> float:
    """The likeness (Dice) of a sentence to the one of another text that is most like it."""
    shared = Counter(number for term in sentence for number in other.holding.get(term, ()))
    return max(
        (2 * count / (len(sentence) + len(other.sentences[number])) for number, count in shared.items()), default=0.0
    )


def _told(text: str) -> _Told:
    """The sentences that say something; where none is long enough, the whole text as one."""
    every = [frozenset(content_terms(sentence.text)) for sentence in split_sentences(text)]
    sentences = tuple(terms for terms in every if len(terms) >= _LEAST_TERMS) or (frozenset(content_terms(text)),)
    return _Told(sentences=sentences, holding=_holding(sentences), size=sum(map(len, sentences)))


def _holding(sentences: Sequence[frozenset[str]]) -> dict[str, list[int]]:
    holding: dict[str, list[int]] = {}
    for number, terms in enumerate(sentences):
        for term in terms:
            holding.setdefault(term, []).append(number)
    return holding
