"""Copies of one text: printed by several newsrooms, cut, moved about, many words swapped, a head or tail of their own.

A text is taken for a copy when about half of its sentences stand in the other one, each as it was or reworded. A
sentence is compared by its words in their order: two reports of one event share its names and figures, and now and then
a quotation; a copy goes through its sentences word by word, even where every third word is another. It matters neither
in which order paragraphs come nor what stands around them. What is reported every day in the same words has other
figures each time: sentences whose figures all differ are two sentences.
"""

from __future__ import annotations

from collections.abc import Iterable, MutableSequence, Sequence
from functools import cached_property
from struct import unpack
from typing import NamedTuple

from briefings.composing.stories.groups import Connected, Groups, as_documents, ordered
from briefings.composing.stories.likely import likely_pairs
from briefings.language.sentences import split_sentences
from briefings.language.tokens import words
from briefings.model import Document

_ALIKE, _SHARE = 0.6, 0.45
_SHORT, _ALIKE_IN_SHORT, _SHARE_OF_SHORT = 100, 0.65, 0.6
_BRIEF, _ALIKE_IN_BRIEF = 2, 0.9
_LEAST_WORDS = 6
_LOOKED_AT, _NARROW, _WIDE = 2, 8, 32


class _Said:
    """A sentence as its words in order; what only some sentences are asked for is found then, and once."""

    def __init__(self, words: list[str]) -> None:
        self.words = words
        self.different = list(dict.fromkeys(words))

    @cached_property
    def places(self) -> dict[str, int]:
        """For each word a number whose set bits are its places."""
        places: dict[str, int] = {}
        for place, word in enumerate(self.words):
            places[word] = places.get(word, 0) | 1 << place
        return places

    @cached_property
    def figures(self) -> frozenset[str]:
        """The words that are figures."""
        return frozenset(word for word in self.different if word[0].isdigit())


class _Told(NamedTuple):
    """A text as its sentences; `holding` has for each word a number with a field of bits for each sentence.

    In it stands 1 where the sentence holds the word, so that such numbers add up to how many words each holds; a field
    is as wide as the most that a sentence may hold. `size` counts words, `shortest` those of the shortest sentence.
    """

    sentences: tuple[_Said, ...]
    longest_first: tuple[_Said, ...]
    holding: dict[str, int]
    field: int
    size: int
    shortest: int


class Copies:
    """Tells copies; reads each text once, and compares two of them once."""

    def __init__(self) -> None:
        self._told: dict[str, _Told] = {}
        self._compared: dict[tuple[str, str], bool] = {}

    def are_copies(self, a: Document, b: Document) -> bool:
        """Whether one of two documents is a copy or a rewording of the other, or both are of a third.

        A short text proves little. Where one has fewer than a hundred words, more of it has to be the same and more
        alike; one or two sentences, which any reporter may word so, have to be the same words.
        """
        if a.id == b.id:
            return True
        pair = (a.id, b.id)
        if pair not in self._compared:
            self._compared[pair] = self._compare(a, b)
        return self._compared[pair]

    def _compare(self, a: Document, b: Document) -> bool:
        shorter, longer = sorted((self._read(a), self._read(b)), key=lambda told: told.size)
        if shorter.size >= _SHORT:
            return _is_retold(shorter, longer, alike=_ALIKE, share=_SHARE)
        brief = len(shorter.sentences) <= _BRIEF
        return _is_retold(shorter, longer, alike=_ALIKE_IN_BRIEF if brief else _ALIKE_IN_SHORT, share=_SHARE_OF_SHORT)

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


def _is_retold(a: _Told, b: _Told, *, alike: float, share: float) -> bool:
    """Whether such a share of a text's words stands in sentences of another that are at least so much alike.

    Most texts are no copies, and a text stops being one as soon as too much of it is its own: of long sentences a few.
    """
    own = (1.0 - share) * a.size
    for sentence in a.longest_first:
        if not _stands_in(sentence, b, alike):
            own -= len(sentence.words)
            if own < 0:
                return False
    return a.size > 0


def _stands_in(sentence: _Said, other: _Told, alike: float) -> bool:
    """Whether another text has a sentence at least so much alike; only those that share most words are looked at.

    Two sentences have no more in common, in whatever order, than the words that both hold and what comes twice.
    """
    holding = list(filter(None, map(other.holding.get, sentence.different)))
    shared = _counted(sum(holding), other)
    size, twice = len(sentence.words), len(sentence.words) - len(sentence.different)
    for _ in range(min(_LOOKED_AT, len(shared))):
        most = max(shared)
        if not most or 2 * (most + twice) / (size + other.shortest) < alike:
            return False
        likest = shared.index(most) if shared.count(most) == 1 else _first(holding, shared, most, other.field)
        near = other.sentences[likest]
        if 2 * (most + twice) / (size + len(near.words)) >= alike and _likeness(sentence, near) >= alike:
            return True
        shared[likest] = 0
    return False


def _counted(holding: int, told: _Told) -> MutableSequence[int]:
    """The fields of a number by the sentences of a text; bytes are read three times as fast as wider fields."""
    number = len(told.sentences)
    if told.field == _NARROW:
        return bytearray(holding.to_bytes(number, "little"))
    return list(unpack(f"<{number}I", holding.to_bytes(4 * number, "little")))


def _first(holding: Iterable[int], shared: Sequence[int], most: int, field: int) -> int:
    """Of the sentences that share most words the one that holds the first of them; `holding` tells of each word."""
    likest = [number for number, count in enumerate(shared) if count == most]
    return next(number for held in holding for number in likest if held >> number * field & 1)


def _length(sentence: _Said) -> int:
    return len(sentence.words)


def _likeness(a: _Said, b: _Said) -> float:
    """The share of two sentences' words that both have in the same order; 0 where their figures have nothing in common.

    The longest common subsequence, all of one sentence's places in one number (H. Hyyrö, "Bit-parallel LCS-length
    computation revisited", 2004).
    """
    if a.figures and b.figures and a.figures.isdisjoint(b.figures):
        return 0.0
    row = full = (1 << len(b.words)) - 1
    for word in a.words:
        met = row & b.places.get(word, 0)
        row = (row + met | row - met) & full
    return 2 * (len(b.words) - row.bit_count()) / (len(a.words) + len(b.words))


def _told(text: str) -> _Told:
    """The sentences that say something; where none is long enough, the whole text as one."""
    every = [words(sentence.text) for sentence in split_sentences(text)]
    sentences = tuple(_Said(said) for said in [said for said in every if len(said) >= _LEAST_WORDS] or [words(text)])
    holding: dict[str, int] = {}
    field = _NARROW if max(len(sentence.different) for sentence in sentences) < 1 << _NARROW else _WIDE
    for number, sentence in enumerate(sentences):
        for word in sentence.different:
            holding[word] = holding.get(word, 0) | 1 << number * field
    sizes = [len(sentence.words) for sentence in sentences]
    return _Told(
        sentences=sentences,
        longest_first=tuple(sorted(sentences, key=_length, reverse=True)),
        holding=holding,
        field=field,
        size=sum(sizes),
        shortest=min(sizes),
    )
