"""The two rules that people start with when they group news: words of the title, and TF-IDF over the text."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Callable, Sequence

from briefings import Document
from briefings.composing.stories import Connected
from briefings.language.tokens import content_terms

_TITLES, _TEXTS = 0.55, 0.5


def alike_in_title(documents: Sequence[Document]) -> list[list[Document]]:
    """Single linkage of titles that share more than 0.55 of all their words (Jaccard)."""
    titles = [set(content_terms(document.title)) for document in documents]

    def alike(a: int, b: int) -> bool:
        return len(titles[a] & titles[b]) > _TITLES * max(1, len(titles[a] | titles[b]))

    return _linked(documents, alike)


def alike_in_words(documents: Sequence[Document]) -> list[list[Document]]:
    """Single linkage of texts whose TF-IDF vectors have a cosine of 0.5 or more."""
    counts = [Counter(content_terms(document.text)) for document in documents]
    holders = Counter(term for count in counts for term in count)
    vectors = [
        {term: (1 + math.log(n)) * math.log(len(documents) / holders[term]) for term, n in count.items()}
        for count in counts
    ]
    norms = [math.sqrt(sum(weight * weight for weight in vector.values())) or 1.0 for vector in vectors]

    def alike(a: int, b: int) -> bool:
        short, long = sorted((vectors[a], vectors[b]), key=len)
        dot = sum(weight * long[term] for term, weight in short.items() if term in long)
        return dot >= _TEXTS * norms[a] * norms[b]

    return _linked(documents, alike)


def _linked(documents: Sequence[Document], alike: Callable[[int, int], bool]) -> list[list[Document]]:
    connected = Connected(len(documents))
    for a in range(len(documents)):
        for b in range(a):
            if alike(a, b):
                connected.join(a, b)
    return [[documents[number] for number in group] for group in connected.groups()]
