"""How many cells of a terminal a text takes, and where it may be cut: a base character keeps what is attached to it.

Widths follow Unicode's East Asian Width (UAX #11): Wide and Fullwidth take two cells, marks none. Emoji sequences
(joined, with a skin tone, a flag of two letters, or with the emoji selector) are one picture of two cells (UTS #51).
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from unicodedata import category, east_asian_width

from briefings.patterns import late

_JOINER = "\u200d"
_EMOJI_SELECTOR = "\ufe0f"
_MARKS = ("Mn", "Me", "Cf")
_NARROW = late("[\x00-\xac\xae-\u02ff\u2010-\u2027\u2030-\u205e]*")


def cell_width(text: str) -> int:
    """The cells that a neutralised text takes."""
    return len(text) if is_narrow(text) else sum(width for _, width in clusters(text))


def is_narrow(text: str) -> bool:
    """Whether each character of a text is Latin or a typographic sign, which takes one cell and may stand alone."""
    return text.isascii() or _NARROW.fullmatch(text) is not None


def clusters(text: str) -> Iterator[tuple[str, int]]:
    """The pieces of a text that must not be cut, each with its width in cells; joined they are the text."""
    start = 0
    for position in range(1, len(text) + 1):
        if position == len(text) or not _attached(text, start, position):
            cluster = text[start:position]
            yield cluster, _cluster_width(cluster)
            start = position


def _attached(text: str, start: int, position: int) -> bool:
    """Whether the character at `position` belongs to the cluster that begins at `start`."""
    character, before = text[position], text[position - 1]
    if before == _JOINER and _character_width(character) == 2:
        return True
    if _is_flag_letter(character):
        return position - start == 1 and _is_flag_letter(before)
    return "\U0001f3fb" <= character <= "\U0001f3ff" or _character_width(character) == 0


def _cluster_width(cluster: str) -> int:
    if (_EMOJI_SELECTOR in cluster and not cluster[0].isalpha()) or (len(cluster) > 1 and _is_flag_letter(cluster[0])):
        return 2
    return max(map(_character_width, cluster))


def _is_flag_letter(character: str) -> bool:
    return "\U0001f1e6" <= character <= "\U0001f1ff"


@lru_cache(maxsize=4096)
def _character_width(character: str) -> int:
    if category(character) in _MARKS:
        return 0
    return 2 if east_asian_width(character) in "WF" else 1
