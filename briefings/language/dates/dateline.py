"""The date that a text puts at its head: `Tuesday, June 19, 2018` on a line of its own, or before its first word."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta

from briefings.language.dates.expressions import Fixed, Found
from briefings.patterns import late

_HEAD = 600
_APART = timedelta(days=7)
_JOINED_LEFT = late(r"\b(?:on|of|by|since|until|from|to|after|before|the|and|in)\s+$|[,(]\s*$")
_PLACE, _DASHED = (
    late(r"(?:[A-Z][\w.'’-]*[ ,(]+){1,6}"),
    late(r"\)?\s?(?:/[\w -]+/|\([\w ]+\))?\s?(?:[—–-]|--)\s?[A-Z]"),
)
_YEARS = timedelta(days=365)
_STORY_BEGINS = late(r"(?:\s*[—–:(-])?\s+[A-Z\"“‘']")


def dateline(text: str, found: Sequence[Found], published: date | None) -> date | None:
    """The day that a text is told from: its dateline where one agrees with the publication date, else that date.

    Feeds and archives often know the day of upload only; "yesterday" counts from the day that stands above the story. A
    dateline is a full date near the head, alone on its line or right before a capital; one more than a week from the
    publication date is taken for something else, unless place and dash stand around it as in a press release: such a
    text was put on the web long after it was told.
    """
    for each in found[:4]:
        if each.start > _HEAD:
            break
        if isinstance(each.expression, Fixed) and each.expression.period.unit == "day":
            day = each.expression.period.first
            near = published is None or abs(day - published) <= _APART
            if (near and _stands_apart(text, each)) or (published and _is_released(text, each, published - day)):
                return day
    return published


def _is_released(text: str, found: Found, since: timedelta) -> bool:
    """Whether a day stands as in `MERROW, Orewick, June 26, 2014 --`; last year's in January is often a slip."""
    slipped = abs(since - _YEARS) <= _APART
    left = text.rfind("\n", 0, found.start) + 1
    placed = _PLACE.fullmatch(text, left, found.start) and _DASHED.match(text, found.end)
    return bool(placed) and since > _APART and not slipped


def _stands_apart(text: str, found: Found) -> bool:
    left = text.rfind("\n", 0, found.start) + 1
    right = text.find("\n", found.end)
    if text[left : found.start].isspace() or left == found.start:
        rest = text[found.end : right if right >= 0 else None].strip()
        return not rest or bool(_STORY_BEGINS.match(text, found.end))
    return not _JOINED_LEFT.search(text, left, found.start) and bool(_STORY_BEGINS.match(text, found.end))
