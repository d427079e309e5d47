"""Whether a French, Spanish or German sentence speaks of the past or of what is to come, around a date in it."""

from __future__ import annotations

import re

from briefings.language.dates.abroad.tongue import Tongue
from briefings.patterns import late

# A stop behind a number is an ordinal's: `am 19. Dezember`.
_BOUNDARY = late(
    r"(?<=[^\W\d_][\w)\]\"”’'»%])\s?[.!?…](?:\s?[\"”’“)»]{1,2})?\s+(?=[\"“„‘(«¿¡]?\s?[^\W\d_a-zà-ÿ])|\n\s*\n"
    r"|\s\+\+\+\s"  # between the reports of a ticker
)
_CLAUSE = late(r"[,;:–—(]\s?|\s(?:que|dass|mais|pero|aber|et|y|und)\s|\squ['’]")
_LEFT, _RIGHT, _NEAR = 200, 160, 28
_IS = ("est ", "sont ")  # `est ouvert jusqu'à samedi`
# A chronology: `16 de enero: Los rebeldes toman el puerto`; what is to come says so by its verb.
_OPENS_ENTRY, _BULLETS = late(r"\s?:\s"), " \t•·*–—-"
_FROM = "Desde"  # at the head of a sentence: as of a day that has been, or that is to come
_SURE, _LIKELY, _EITHER = 1.0, 0.5, -0.25


def direction_abroad(tongue: Tongue, text: str, start: int, end: int) -> float:
    """From 1, what is to come, to -1, what has been: the verb of the date's own clause decides, else its sentence's."""
    left, right = max(0, start - _LEFT), min(len(text), end + _RIGHT)
    since = tongue.since.search(text, left, start)
    for boundary in _BOUNDARY.finditer(text, left, start):
        left = boundary.end()
    if stop := _BOUNDARY.search(text, end, right):
        right = stop.start()
    if _OPENS_ENTRY.match(text, end) and not text[left:start].strip(_BULLETS):
        return _LIKELY if _by_verbs(tongue, text, (start, start), (end, right)) > 0 else -_SURE
    if since:  # `Desde el 9 de diciembre, el puerto abrirá`
        opens = since[0].startswith(_FROM) and not text[left : since.start()].strip()
        return _LIKELY if opens and _by_verbs(tongue, text, (start, start), (end, right)) > 0 else -_SURE
    opening, closing = left, _CLAUSE.search(text, end, right)
    for mark in _CLAUSE.finditer(text, left, start):
        opening = mark.end()
    lasted = [verb[0] for verb in tongue.behind.finditer(text, opening, start) if not verb[0].startswith(_IS)]
    if not lasted and tongue.until.search(text, left, start):
        return _LIKELY
    own = _by_verbs(tongue, text, (opening, start), (end, closing.start() if closing else right))
    return own or _by_verbs(tongue, text, (left, start), (end, right)) or tongue.unsaid


def _by_verbs(tongue: Tongue, text: str, before: tuple[int, int], after: tuple[int, int]) -> float:
    """The nearest verb before the date, else the first one after it; 0 where there is none."""
    ahead, behind = _last(tongue.ahead, text, *before), _last(tongue.behind, text, *before)
    if behind > ahead and tongue.weekday.search(text, behind, before[1]):  # the verb has its day
        return _LIKELY if tongue.puts.search(text, before[0], before[1]) else _EITHER
    if ahead or behind:
        sure = _SURE if before[1] - max(ahead, behind) <= _NEAR else _LIKELY
        return sure if ahead >= behind else -sure
    first, past = tongue.ahead.search(text, *after), tongue.behind.search(text, *after)
    if not first and not past:
        return 0.0
    return _LIKELY if first and (not past or first.start() <= past.start()) else -_LIKELY


def _last(pattern: re.Pattern[str], text: str, left: int, start: int) -> int:
    """Where the last such verb before a date ends; 0 where there is none."""
    end = 0
    for verb in pattern.finditer(text, left, start):
        end = verb.end()
    return end
