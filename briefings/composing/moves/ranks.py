"""Whether a later sentence tells of a later day or week of what an earlier one tells of: "on a fourth day".

"on a third day of protests over the price of bread"  ->  "Thursday was the fifth day of the protests over bread"
"""

from __future__ import annotations

from collections.abc import Iterator

from briefings.composing.agreement.doubts import beside_names
from briefings.composing.agreement.facts import Fact
from briefings.composing.agreement.told import stems
from briefings.language.tokens import cut
from briefings.patterns import late

_ORDINALS = (
    "second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth"
).split()
_RANK = late(
    rf"\b(?P<rank>{'|'.join(_ORDINALS)}|\d{{1,3}}(?:st|nd|rd|th))\s(?:straight\s|consecutive\s|successive\s)?"
    r"(?P<unit>day|night|week|weekend)\b"
)
_TELLING = 3


def rank_passed(now: Fact, before: Fact) -> tuple[int, int] | None:
    """Where the rank stands in the earlier sentence than which that of the later is higher; None where none is."""
    for _, unit, rank in _ranks(now.words):
        for span, other, lower in _ranks(before.words):
            if unit == other and lower < rank and _are_of_one_thing(now, before):
                return span
    return None


def _ranks(words: str) -> Iterator[tuple[tuple[int, int], str, int]]:
    """The ranks of a sentence: where each stands, of what unit it is, and its number."""
    for found in _RANK.finditer(words):
        rank = found["rank"]
        number = _ORDINALS.index(rank) + 2 if rank in _ORDINALS else int(rank[:-2])
        yield found.span(), found["unit"], number


def _are_of_one_thing(now: Fact, before: Fact) -> bool:
    """Whether both are about much that is neither a name nor the rank itself."""
    ranks = stems(" ".join((*_ORDINALS, "day night week weekend straight consecutive successive")))
    return len(beside_names(cut(now.whole & before.whole) - ranks, now, before)) >= _TELLING
