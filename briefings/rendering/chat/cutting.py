"""Makes what is too long for a message fit, and says so where it is seen.

A sentence of ordinary length never comes here: this is for the page without a full stop and the word without an end.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from briefings.rendering.chat.panels import Span, Unit
from briefings.rendering.limits import length
from briefings.rendering.terminal.cells import clusters

CUT = Span(text=" [cut here; the source has the rest]", italic=True)
"""The note that stands where words of a source are left out; ours, so in brackets as all notes are."""

_LEAST = 40  # characters: no run of text is cut below that while a longer one is left
_MOST = 8000  # characters: more than any platform shows in one message


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


def fitted(unit: Unit, *, fits: Callable[[Unit], bool]) -> Unit:
    """The unit as it is where it fits; else with links taken off from its end, and then with its longest runs cut."""
    if fits(unit):
        return unit
    unit = _with_fewer_links(unit, fits)
    while not fits(unit) and unit.spans != (CUT,):
        longest = max(range(len(unit.spans)), key=lambda at: len(unit.spans[at].text))
        shorter = cut_text(unit.spans[longest].text, max(_LEAST, min(_MOST, length(unit.spans[longest].text) * 3 // 4)))
        if shorter == unit.spans[longest].text:
            unit = replace(unit, spans=(*unit.spans[: len(unit.spans) // 2], CUT))
            continue
        spans = list(unit.spans)
        spans[longest] = replace(spans[longest], text=shorter)
        if spans[longest + 1 : longest + 2] != [CUT]:
            spans.insert(longest + 1, CUT)
        unit = replace(unit, spans=tuple(spans))
    return unit


def _with_fewer_links(unit: Unit, fits: Callable[[Unit], bool]) -> Unit:
    linked = [at for at, span in enumerate(unit.spans) if span.href is not None]
    spans = list(unit.spans)
    for at in reversed(linked[1:]):
        spans[at] = replace(spans[at], href=None)
        if fits(shorter := replace(unit, spans=tuple(spans))):
            return shorter
    words = max(length(span.text) for span in spans)
    if linked and length(spans[linked[0]].href or "") > words:
        spans[linked[0]] = replace(spans[linked[0]], href=None)
    return replace(unit, spans=tuple(spans))


def _first(text: str, most: int) -> str:
    """The longest beginning of a text that is no longer than `most` and ends where no cluster is broken."""
    kept, size = [], 0
    for cluster, _ in clusters(text[: most + 1]):
        size += length(cluster)
        if size > most:
            break
        kept.append(cluster)
    return "".join(kept)
