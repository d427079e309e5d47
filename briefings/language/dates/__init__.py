"""Dates in news text: where they stand, what they mean, how precisely. The publication day is an argument."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from briefings.language.dates.expressions import Fixed, Found
from briefings.language.dates.mention import DateMention
from briefings.language.dates.ranges import ends_range, share_years
from briefings.language.dates.resolution import Scene, partial_value, precision_of
from briefings.language.dates.scanning import scan
from briefings.model import Published, as_published, day_of

__all__ = ["DateMention", "find_dates"]


def find_dates(text: str, *, published: str | Published | None = None) -> tuple[DateMention, ...]:
    """The dates that a text names, in order, none overlapping another.

    Absolute dates are always read fully. Partial and relative ones are resolved against the publication day and
    against dates told before them; where neither helps, a partial date keeps `XXXX` for its year and a relative one has
    no value. Each end of a range is a mention of its own; the first carries the second's value in `until`. Values
    follow TIMEX3 of TimeML 1.2.1; see `DateMention`.

    Args:
        text: any text.
        published: when it was published: an ISO 8601 string, a date or an aware datetime; None when that is not known.

    Raises:
        InvalidDocument: `published` is not a date.
    """
    day = day_of(as_published(published))
    return tuple(_joined(text, _mentions(text, share_years(text, list(scan(text))), day)))


def _mentions(text: str, found: list[Found], day: date | None) -> list[DateMention]:
    scene = Scene(text=text, day=day)
    mentions = []
    for each in found:
        period = scene.resolve(each)
        if period:
            scene.told.append((each.start, period))
        mentions.append(
            DateMention(
                start=each.start,
                end=each.end,
                text=text[each.start : each.end],
                value=period.value if period else partial_value(each.expression),
                precision=period.unit if period else precision_of(each.expression),
                inferred=period is not None and not isinstance(each.expression, Fixed),
            )
        )
    return mentions


def _joined(text: str, mentions: list[DateMention]) -> list[DateMention]:
    for index in range(len(mentions) - 1):
        if ends_range(text, mentions[index], mentions[index + 1]):
            mentions[index] = replace(mentions[index], until=mentions[index + 1].value)
    return mentions
