"""Words beside a number that loosen or bound it: "almost", "at least", "up to", "or so"."""

from __future__ import annotations

import re

from briefings.patterns import late

_WORDS = """
    about | around | roughly | approximately | approx. | some | almost | nearly | close to | just under | just
    over | well over | well under | over | under | above | below | more than | less than | fewer than | greater
    than | up to | as many as | as much as | as few as | as little as | at least | at most | no more than | no
    less than | no fewer than | not more than | not less than | upwards of | upward of | in excess of |
    somewhere around | somewhere between | an estimated | estimated | an average of | circa | c. | ca. |
    virtually | practically | a minimum of | a maximum of | slightly more than | slightly less than | a little
    over | a little under | a little more than | much more than | far more than | maybe | perhaps | possibly | a
    reported | reportedly | an additional | nearer
"""
HEDGES = tuple(" ".join(word.split()) for word in _WORDS.split("|"))
_ALTERNATION = "|".join(re.escape(word).replace(r"\ ", r"[ \u00a0]") for word in sorted(HEDGES, key=len, reverse=True))
BEFORE = rf"(?:(?:{_ALTERNATION})[ \u00a0](?:an?[ \u00a0]|the[ \u00a0])?)?"
"""A pattern of a hedge that may stand before a number, for the patterns of other modules."""

_PHRASES = frozenset(tuple(word.rstrip(".").split()) for word in HEDGES) - {("an", "additional")}
_MOST_WORDS = max(map(len, _PHRASES))
_LAST = frozenset(phrase[-1] for phrase in _PHRASES)
_AFTER = late(
    r"(?i)-(?P<joined>odd|plus)\b|(?P<plus>\+)|[ \u00a0](?P<apart>or (?:so|more|less|fewer|thereabouts)|plus)\b"
)
_NO_HEDGE = {
    ("up", "to"): frozenset(
        "went gone go goes rose risen rising climbed climbs jumped grew shot soared came moved moving edged edges "
        "edging inched inches tick ticks ticked ticking crept creeps bumped nudged drifted spiked".split()
    ),
    ("over",): frozenset(
        "hand handed hands handing take takes took taken turn turned turning pay paid fight win".split()
    ),
    ("about",): frozenset(
        "more learn talk talks talked talking know knew said say asked worried concerned told".split()
    ),
}
"""Words before a hedge with which it is no hedge: "handed over $5 million", "went up to 19%"."""


def hedge_before(words: list[str]) -> tuple[str, int]:
    """The hedge that ends these words, and how many stand before it; "" and all where there is none.

    A paper may open in capitals: "AT least two". "went up to 19%" has none: "up to" bounds a value only where nothing
    moves.
    """
    size = len(words)
    if not words or words[-1].rstrip(".").lower() not in _LAST:
        return "", size
    phrase = tuple([word.rstrip(".").lower() for word in words[-_MOST_WORDS:]])
    while phrase:
        behind = size - len(phrase)
        if phrase in _PHRASES and (words[behind - 1] if behind else "") not in _NO_HEDGE.get(phrase, ()):
            return " ".join(phrase), behind
        phrase = phrase[1:]
    return "", size


def hedge_behind(text: str, end: int) -> tuple[str, int]:
    """The hedge behind a number that ends at `end`, and where it ends: "or so", "-odd", "+"; "" where there is none."""
    begin = text[end : end + 2]
    found = _AFTER.match(text, end) if begin and (begin[0] in "+-" or begin[-1] in "oOpP") else None
    return ((found["joined"] or found["plus"] or found["apart"]).lower(), found.end()) if found else ("", end)
