"""Of which time the value before is, where its sentence counts that back: "a year earlier", "the prior month"."""

from __future__ import annotations

from briefings.composing.passages import Passage
from briefings.language.numbers import FigureMention
from briefings.patterns import late

_YEAR_BEFORE = late(
    r"(?: \([^)]{1,30}\))?,? (?:(?:a|the|one) year (?:earlier|before|ago|previously)|the previous year)\b"
)
_MONTH = late(r"\d{4}-\d\d")
_MONTH_BEFORE = late(
    r",? (?:in |for )?(?:(?:a|the|one) month (?:earlier|before|ago|previously)"
    r"|the (?:previous|prior|preceding) month)\b"
)


def so_long_before(passage: Passage, mention: FigureMention, time: str | None) -> str | None:
    """The year, quarter or month that is so long before the `time` of a figure as its sentence says of the one before.

    "" where it says so and the time is not told; None where it doesn't, or may mean any year.
    """
    if mention.previous is None:
        return None
    text, behind = passage.text, mention.previous.end - passage.sentence.start
    if _MONTH_BEFORE.match(text, behind):
        return _month_before(time) if time and _MONTH.fullmatch(time) else ""
    if time and len(time) <= len("2004-Q4") and _YEAR_BEFORE.match(text, behind):
        return f"{int(time[:4]) - 1}{time[4:]}"  # "for the fourth quarter of 2004, up from $2 million a year ago"
    return None


def _month_before(month: str) -> str:
    year, number = int(month[:4]), int(month[5:])
    return f"{year}-{number - 1:02}" if number > 1 else f"{year - 1}-12"
