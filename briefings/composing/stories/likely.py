"""Which texts are worth comparing in full: those that share pairs of neighbouring words that few others have.

A copy with a third of its words swapped keeps nearly half of its pairs; two reports of one event share one pair in
twenty. Every pair is looked up once, so the time grows with the words and not with the square of the texts.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import chain, pairwise
from zlib import crc32

from briefings.language.tokens import content_terms

_LEAST_SHARE = 0.1
_COMMON = 40
_COMPARED = 12
_SAME = 0.9
_KEPT = 400_000

Pairs = frozenset[tuple[str, str]]


def likely_pairs(texts: Sequence[str]) -> Iterator[tuple[int, int]]:
    """Pairs of numbers (earlier, later) of texts that may be copies, the likeliest of each text first.

    A text that shares nearly all its words with an earlier one is stood for by that one: a thousand copies of a text
    give a thousand pairs, not half a million.
    """
    holding: dict[tuple[str, str], list[int]] = {}
    kept: dict[int, int] = {}
    for number, pairs in enumerate(_sampled(texts)):
        known = (numbers for pair in pairs if (numbers := holding.get(pair)) and len(numbers) < _COMMON)
        shared = Counter(chain.from_iterable(known))
        least = _LEAST_SHARE * len(pairs)
        likely = sorted(
            (-count, other) for other, count in shared.items() if count >= least or count >= _LEAST_SHARE * kept[other]
        )[:_COMPARED]
        yield from ((other, number) for _, other in likely)
        if any(-count >= _SAME * max(len(pairs), kept[other]) for count, other in likely):
            continue
        kept[number] = len(pairs)
        for pair in pairs:
            holding.setdefault(pair, []).append(number)


def _sampled(texts: Sequence[str]) -> Iterator[Pairs]:
    """The pairs of content terms of each text; in large collections only those whose first term's hash is chosen."""
    one_in = 1 + sum(map(len, texts)) // (12 * _KEPT)
    chosen: dict[str, bool] = {}
    for text in texts:
        pairs = pairwise(content_terms(text))
        if one_in == 1:
            yield frozenset(pairs)
        else:
            yield frozenset(pair for pair in pairs if _is_chosen(pair[0], one_in, chosen))


def _is_chosen(term: str, one_in: int, chosen: dict[str, bool]) -> bool:
    if term not in chosen:
        chosen[term] = crc32(term.encode("utf-8", "surrogatepass")) % one_in == 0
    return chosen[term]
