"""Joins a date to the period named after it: `October` + `of last year`, `Tuesday` + `next week`."""

from __future__ import annotations

from briefings.language.dates.expressions import DayOfMonth, Found, Inside, OnWeekday, Origin, Shifted, Yearly
from briefings.language.dates.pieces import GAP
from briefings.patterns import late

_CONTAINER = late(
    rf"(?:\s?,)?(?:{GAP}(?:of|in))?{GAP}"
    rf"(?P<which>(?:earlier{GAP}|later{GAP})?this|last|next|that|the{GAP}(?:same|previous|following)){GAP}"
    r"(?P<unit>year|(?:week|month)(?!['’]s))\b"
)
STEPS = {
    "last": (-1, Origin.NOW),
    "this": (0, Origin.NOW),
    "next": (1, Origin.NOW),
    "current": (0, Origin.NOW),
    "previous": (-1, Origin.TOLD),
    "preceding": (-1, Origin.TOLD),
    "prior": (-1, Origin.TOLD),
    "following": (1, Origin.NAMED),
    "subsequent": (1, Origin.NAMED),
    "same": (0, Origin.NAMED),
    "that": (0, Origin.NAMED),
}
"""How many units a word moves, and from where."""


def contained(text: str, found: list[Found]) -> list[Found]:
    """The same dates, the last of them joined to the week or year named after it, if any."""
    if not found:
        return found
    last = found[-1]
    part = last.expression
    if not isinstance(part, Yearly | OnWeekday | DayOfMonth):
        return found
    match = _CONTAINER.match(text, last.end)
    if not match or (match["unit"] == "year") != isinstance(part, Yearly):
        return found
    if isinstance(part, DayOfMonth) and match["unit"] != "month":
        return found
    which = match["which"].split()[-1]
    if which == "this" and isinstance(part, Yearly) and part.code[0].isdigit():  # two dates: `March 11`, `this year`
        return [*found[:-1], Found(start=last.start, end=last.end, expression=part._replace(direction="this"))]
    count, origin = STEPS[which]
    whole = Shifted(unit=match["unit"], count=count, origin=origin)
    return [*found[:-1], Found(start=last.start, end=match.end(), expression=Inside(part=part, whole=whole))]
