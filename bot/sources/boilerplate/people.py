"""Whether words are names and nothing else: what tells "By Jane Doe, Reuters" from "By Friday the army had left"."""

from __future__ import annotations

_JOINTS = frozenset(
    "and in for of the at with from via as to a an & y e et und von der den de da do di del la le van bin binti al el "
    "ibn by editing writing reporting additional edited written reported contributed photo photos photography".split()
)
_OFFICES = frozenset(
    "staff correspondent reporter reporters editor writer writers contributor contributors special agencies agency "
    "wire wires desk our senior chief political diplomatic foreign news service bureau team guest columnist".split()
)
_EDGES = " \t,;:.()[]|/*_–—-·•"
_MOST_WORDS = 24


def are_names(text: str, *, at_most: int = _MOST_WORDS) -> bool:
    """Whether a text consists of capitalised words, initials and the small words that join names.

    Digits, quotation marks, or a lower-case word that joins no names make it something else.
    """
    words = text.split()
    if not words or len(words) > at_most:
        return False
    capitalised = 0
    for word in words:
        bare = word.strip(_EDGES)
        if not bare or bare.lower() in _JOINTS:
            continue
        if "@" in bare:
            capitalised += 1
        elif not bare.replace("'", "").replace("’", "").replace("-", "").replace(".", "").replace("/", "").isalpha():
            return False
        elif bare[0].isupper():
            capitalised += 1
        elif bare.lower() not in _OFFICES:
            return False
    return capitalised > 0
