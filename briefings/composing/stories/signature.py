"""What a document is about: a few dozen weighted terms, and the name that it tells most of.

The weight of a term is how often the document says it times how few of the other documents do. A collection is often
small and about one thing, where rarity alone tells little; so it is judged as if fifty more documents stood beside it
that hold none of its terms. Names and numbers weigh more than words, the opening more than the rest. Words are cut to
their first letters, because most languages put cases, genders and tenses behind them; Arabic and Hebrew lose the
particles that they write before them, and being written without vowels their words are cut shorter.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Mapping, Sequence
from collections.abc import Set as AbstractSet
from typing import NamedTuple

from briefings.composing.furniture import repeated_lines, spans_of_lines
from briefings.composing.stories.particles import Bare, read_bare
from briefings.language.dates.words import MONTHS, WEEKDAYS
from briefings.language.tokens import content_terms, words
from briefings.model import Document
from briefings.patterns import late

_OPENING, _OPENING_COUNTS = 30, 3
_NAME, _NUMBER = 2.0, 1.5
_RARITY = 1.25
_UNSEEN = 50
_TELLING = math.log(7) ** _RARITY
_TERMS = 64
_READ = 4000
_STEM, _STEM_WITHOUT_VOWELS = 6, 5

_CAPITALISED = late(r"\b[^\W\d_a-zß-öø-ÿα-ωά-ώа-яё]\w*")  # what other small letters open is sorted out after
_CALENDAR = frozenset(content_terms(" ".join([*MONTHS, *WEEKDAYS])))


class Signature(NamedTuple):
    """The heaviest terms of a document with their weights; the squares of the weights of all its terms add up to 1.

    `name` is the heaviest that is a name; None where nothing tells names. `telling` says of every term, for all
    documents alike, how far it tells events apart: 1, but less for what a seventh of them hold or more. That is what
    the collection is about: everything there tells of the president.
    """

    weights: dict[str, float]
    name: str | None
    telling: Mapping[str, float]


def signatures(documents: Sequence[Document]) -> list[Signature]:
    """The signature of each document among these."""
    repeated = repeated_lines({document.text for document in documents})
    texts = [_read(document, repeated) for document in documents]
    bare = read_bare(words(text) for text in texts if not text.isascii())
    counted = [_counted(text, bare) for text in texts]
    holders = Counter(term for counts, _ in counted for term in counts)
    beside = len(documents) + _UNSEEN
    rarity = {term: math.log(beside / number) ** _RARITY for term, number in holders.items()}
    telling = {term: min(1.0, value / _TELLING) ** 2 for term, value in rarity.items()}
    return [_signature(counts, names, rarity, telling) for counts, names in counted]


def _signature(
    counts: dict[str, float], names: set[str], rarity: dict[str, float], telling: Mapping[str, float]
) -> Signature:
    weighed = sorted((-count * rarity[term], term) for term, count in counts.items())
    norm = math.sqrt(math.fsum(weight * weight for weight, _ in weighed)) or 1.0
    weights = {term: -weight / norm for weight, term in weighed[:_TERMS]}
    return Signature(weights=weights, name=next((term for term in weights if term in names), None), telling=telling)


def _read(document: Document, repeated: AbstractSet[str]) -> str:
    """Title and text, as far as news tells what it is about; a title that opens the text too is read once.

    What is put into other texts too is about nothing, whoever prints them: one more copy changes nothing.
    """
    own, at = list[str](), 0
    for start, end in spans_of_lines(document.text, repeated):
        own.append(document.text[at:start])
        at = end
    text = "".join((*own, document.text[at:])).lstrip()[:_READ]
    return text if text.startswith(document.title) else f"{document.title}\n{text}"


def _counted(text: str, bare: Bare) -> tuple[dict[str, float], set[str]]:
    """How often each term comes, weighed by its place and by what it is; and which terms are names.

    `bare` tells which words lose the particles before them.
    """
    terms = content_terms(text)
    counts = Counter(terms)
    opening = Counter(terms[:_OPENING])
    first, last = _capitalised(text)
    weighed: dict[str, float] = {}
    names: set[str] = set()
    for term, count in counts.items():
        form = bare.forms.get(term, term)
        stem = _stem(form)
        kind = _NAME if form in bare.names else _kind(term, count, first[term], last[term])
        if kind == _NAME:
            names.add(stem)
        weighed[stem] = weighed.get(stem, 0.0) + kind * (count + (_OPENING_COUNTS - 1) * opening[term])
    return weighed, names


def _capitalised(text: str) -> tuple[Counter[str], Counter[str]]:
    """How often each term is capitalised: before another capitalised word (Hillary), and as the last of a run."""
    first, last = list[str](), list[str]()
    before, end = "", -1
    for match in _CAPITALISED.finditer(text):
        if match[0][0].isupper():
            (first if match.start() == end + 1 else last).append(before)
            before, end = match[0], match.end()
    last.append(before)
    return Counter(content_terms(" ".join(first))), Counter(content_terms(" ".join(last)))


def _kind(term: str, count: int, first: int, last: int) -> float:
    """The weight of a number, a name or a word; a first name comes with its surname and so counts half of one."""
    if term[0].isdigit():
        return _NUMBER
    if 2 * (first + last) <= count or term in _CALENDAR:
        return 1.0
    return _NAME if last >= first else _NAME / 2


def _stem(term: str) -> str:
    if term[0].isdigit():
        return term
    return term[:_STEM_WITHOUT_VOWELS] if "\u0590" <= term[0] <= "\u06ff" else term[:_STEM]
