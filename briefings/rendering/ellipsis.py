"""Text that has to be short, ended between two words by an ellipsis where it is cut."""

from __future__ import annotations

from briefings.rendering.limits import length
from briefings.rendering.terminal.cells import clusters


def cut_text(text: str, most: int) -> str:
    """The text with an ellipsis at its end where it had to be cut, between words where it has words."""
    if length(text) <= most:
        return text
    kept = _first(text, most - 1)
    words = _without_last_word(kept)
    return f"{words if length(words) > most // 2 else kept}…"


def _without_last_word(text: str) -> str:
    """The text up to a word that may be torn, and up to a number before that, which may have lost its unit."""
    words = text.rpartition(" ")[0]
    while words and any(character.isdigit() for character in words.rpartition(" ")[2]):
        words = words.rpartition(" ")[0]
    return words


def _first(text: str, most: int) -> str:
    """The longest beginning of a text that is no longer than `most` and ends where no cluster is broken."""
    kept, size = [], 0
    for cluster, _ in clusters(text[: most + 1]):
        size += length(cluster)
        if size > most:
            break
        kept.append(cluster)
    return "".join(kept)
