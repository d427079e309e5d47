"""Dates in news text: where they stand, what they mean, how precisely. The publication day is an argument."""

from __future__ import annotations

from functools import partial
from itertools import zip_longest

from briefings.language.dates.beside import RATHER
from briefings.language.dates.dateline import dateline
from briefings.language.dates.direction import Direction, direction_of
from briefings.language.dates.expressions import Fixed, Found, Occasion
from briefings.language.dates.mention import DateMention
from briefings.language.dates.occasion_forms import with_repeated
from briefings.language.dates.periods import Period, days_of
from briefings.language.dates.ranges import joined, share_years
from briefings.language.dates.resolution import Scene
from briefings.language.dates.rough import is_almost_a_week_back, is_rough, is_week_just_begun
from briefings.language.dates.scanning import scan
from briefings.language.dates.unresolved import partial_value, precision_of, refers_back
from briefings.language.tongues import tongue_of
from briefings.model import Published, as_published, day_of

__all__ = ["DateMention", "days_of", "find_dates"]


def find_dates(text: str, *, published: str | Published | None = None) -> tuple[DateMention, ...]:
    """The dates that a text names, in order, none overlapping another.

    English, French, Spanish and German are read; a text in another language gives only what it writes as these do.
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
    read, direction = _read(text)
    found = share_years(text, read)
    scene = Scene(text=text, day=dateline(text, found, day_of(as_published(published))), direction=direction)
    nexts = zip_longest(found, found[1:])
    dated = [(each, mention) for each, after in nexts if (mention := _mention(scene, each, after))]
    named = [mention for each, mention in dated if isinstance(each.expression, Occasion)]
    return joined(text, with_repeated(text, [mention for _, mention in dated], named))


def _read(text: str) -> tuple[list[Found], Direction]:
    """The dates as the text writes them, and how its language tells what has been from what is to come."""
    code = tongue_of(text)
    if code is None:
        return list(scan(text)), direction_of
    from briefings.language.dates.abroad import direction_abroad, scan_abroad, tongue_named  # not for English

    tongue = tongue_named(code)
    return list(scan_abroad(text, tongue, scan(text, figures=True))), partial(direction_abroad, tongue)


def _mention(scene: Scene, found: Found, after: Found | None) -> DateMention | None:
    period = scene.resolve(found, after)
    if period is None and refers_back(found.expression):
        return None  # `that day` with no day told: words, no date
    return DateMention(
        start=found.start,
        end=found.end,
        text=scene.text[found.start : found.end],
        value=period.value if period else partial_value(found.expression),
        precision=period.unit if period else precision_of(found.expression),
        inferred=period is not None and not isinstance(found.expression, Fixed),
        rough=is_rough(scene.text, found) or (period is not None and _is_open(scene, found, period)),
    )


def _is_open(scene: Scene, found: Found, period: Period) -> bool:
    """Whether a weekday or a week may as well be the one before or after."""
    if is_week_just_begun(scene.text, found, scene.day):
        return scene.direction(scene.text, found.start, found.end) <= -RATHER
    return is_almost_a_week_back(found, period, scene.day)
