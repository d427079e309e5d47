"""Dates in French, Spanish and German: each language is data, and one reader turns it into the expressions of English.

What is resolved, and how, is the same in every language; only the words and the tenses differ.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from briefings.language.dates.abroad.reading import in_figures
from briefings.language.dates.abroad.tense import direction_abroad
from briefings.language.dates.abroad.tongue import Tongue
from briefings.language.dates.expressions import Fixed, Found

__all__ = ["Tongue", "direction_abroad", "scan_abroad", "tongue_named"]


def tongue_named(code: str) -> Tongue:
    """French (`fr`), Spanish (`es`) or German (`de`); each is loaded when a text asks for it."""
    if code == "fr":
        from briefings.language.dates.abroad.french import FRENCH

        return FRENCH
    if code == "es":
        from briefings.language.dates.abroad.spanish import SPANISH

        return SPANISH
    from briefings.language.dates.abroad.german import GERMAN

    return GERMAN


def scan_abroad(text: str, tongue: Tongue, others: Iterable[Found]) -> Iterator[Found]:
    """The dates of a text in its language and, of `others`, the absolute ones that stand beside them; in order."""
    own = list(_scan(text, tongue))
    taken = {place for found in own for place in range(found.start, found.end)}
    beside = [
        found
        for found in others
        if found.start not in taken and found.end - 1 not in taken and not _is_none(text, tongue, found)
    ]
    yield from sorted([*own, *beside], key=lambda found: found.start)


def _scan(text: str, tongue: Tongue) -> Iterator[Found]:
    done = 0
    for trigger in tongue.trigger.finditer(text):
        at = trigger.start()
        found = (in_figures(text, at) or tongue.read(text, at)) if at >= done else None
        if found:
            done = found.end
            yield found


def _is_none(text: str, tongue: Tongue, found: Found) -> bool:
    """Whether it is no date in this language: digits that count something, `2000 personnes`, or an English word."""
    if not any(letter.isdigit() for letter in text[found.start : found.end]):
        return True
    bare = isinstance(found.expression, Fixed) and text[found.start : found.end].isdecimal()
    return bare and bool(tongue.counted.match(text, found.end))
