"""Makes what is too long for a message fit, and says so where it is seen.

A sentence of ordinary length never comes here: this is for the page without a full stop and the word without an end.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable
from dataclasses import replace

from briefings.rendering.chat.panels import Span, Unit, joined
from briefings.rendering.ellipsis import cut_text
from briefings.rendering.limits import length

CUT = Span(text=" [cut here; the source has the rest]", italic=True)
"""The note that stands where words of a source are left out; ours, so in brackets as all notes are."""

_LEAST = 40  # characters: no run of text is cut below that while a longer one is left
_MOST = 4000  # characters: more than any platform shows in one unit
_LONGEST_LINK = 1000  # characters: beside a link of that length, every platform has room for a sentence


def fitted(unit: Unit, *, fits: Callable[[Unit], bool]) -> Unit:
    """The unit as it is where it fits; else with fewer links, and then with its longest runs cut.

    Endless addresses are no links any more; of the rest the first one is kept longest.
    """
    if fits(unit):
        return unit
    unit = _with_fewer_links(unit, fits)
    while not fits(unit) and unit.spans != (CUT,):
        unit = replace(unit, spans=_shorter(unit.spans))
    return unit


def _with_fewer_links(unit: Unit, fits: Callable[[Unit], bool]) -> Unit:
    """With as many of its first links as fit, and one at least."""
    spans = [replace(span, href=None) if length(span.href or "") > _LONGEST_LINK else span for span in unit.spans]
    linked = [at for at, span in enumerate(spans) if span.href is not None]

    def keeping(links: int) -> Unit:
        bare = frozenset(linked[links:])
        kept = (replace(span, href=None) if at in bare else span for at, span in enumerate(spans))
        return replace(unit, spans=joined(kept))

    most = bisect_left(range(1, len(linked) + 1), 1, key=lambda links: not fits(keeping(links)))
    return keeping(max(1, most))


def _shorter(spans: tuple[Span, ...]) -> tuple[Span, ...]:
    """With the longest run cut; where all are short, with fewer of them."""
    longest = max(range(len(spans)), key=lambda at: len(spans[at].text))
    text = spans[longest].text
    shorter = cut_text(text, max(_LEAST, min(_MOST, length(text) * 3 // 4)))
    if shorter == text:
        return (*spans[: len(spans) // 2], CUT)
    note = () if spans[longest + 1 : longest + 2] == (CUT,) else (CUT,)
    return (*spans[:longest], replace(spans[longest], text=shorter), *note, *spans[longest + 1 :])
