"""Whether a date that is so many units away is told roughly: `more than four decades ago`, `about two years ago`.

Such a date has a value to sort by, but no certain one to print: four decades and more before 2000 is no 1960. A round
number of years or months says as little without any word: `ten years ago`, `18 months ago`.
"""

from __future__ import annotations

from datetime import date

from briefings.language.dates.expressions import Expression, Found, Inside, OnWeekday, Origin, Shifted
from briefings.language.dates.periods import Period
from briefings.language.dates.pieces import GAP, NUMBER
from briefings.patterns import late

_ABOUT = (
    r"(?:more|less|fewer|greater|better|earlier|later)\sthan|well\sover|over|above|beyond|under|below|at\s(?:least|most)|"
    r"up\sto|upwards?\sof|in\sexcess\sof|nearly|almost|about|around|roughly|approximately|approaching|some|somewhere|"
    r"close\sto|near|not\squite|barely|hardly|scarcely|perhaps|maybe|possibly|probably|an?\sestimated|circa|"
    r"(?:no|not|little|much)\s(?:more|less|fewer)\sthan|as\s(?:much|many|long|far\sback|recently)\sas|"
    r"plus\sde|moins\sde|près\sde|autour\sde|environ|presque|quelque|à\speine|au\s(?:moins|plus)|"
    r"más\sde|menos\sde|casi|unos|unas|cerca\sde|alrededor\sde|aproximadamente|al\smenos|por\slo\smenos|apenas|"
    r"mehr\sals|weniger\sals|rund|etwa|knapp|gut|fast|ungefähr|über|mindestens|höchstens|beinahe|annähernd|circa|bis\szu"
)
_LEFT = late(rf"(?:\b(?i:{_ABOUT})|(?i:\b{NUMBER})\s(?:or|to|ou|à|o|a|oder|bis)|\d[-–])\s?(?:the\s|an?\s)?$")
_COUNT = late(
    rf"(?i:{NUMBER}\b|half\b|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|"
    r"une?\b|una\b|eine|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn)"
)
_WITHIN = late(rf"(?i:\b(?:{_ABOUT})\b|\b(?:près|plus|moins)\sd['’]|\bcouple{GAP}of\b|\bor{GAP}(?:so|more)\b|\bhalf\b)")
_REACH, _ALMOST_A_WEEK = 30, 6
_THIS_WEEK, _MONDAY = Shifted(unit="week", count=0, origin=Origin.NOW), 0
_ROUND_YEARS, _LEAST_ROUND, _HALF_A_YEAR = 5, 10, 6


def is_rough(text: str, found: Found) -> bool:
    """Whether an expression counts back or on to a date that its words leave open by a unit or more."""
    counted = _counted(found.expression)
    if counted is None:
        return False
    return (
        _is_round(counted)
        or _WITHIN.search(text, found.start, found.end) is not None
        or (_COUNT.match(text, found.start) and _LEFT.search(text, max(0, found.start - _REACH), found.start))
        is not None
    )


def is_almost_a_week_back(found: Found, period: Period, day: date | None) -> bool:
    """Whether a weekday that stands alone is that of six days ago, so that it is as soon the next one, or today's."""
    alone = isinstance(found.expression, OnWeekday) and found.expression.direction is None and period.unit == "day"
    return alone and day is not None and period.gap(day) == -_ALMOST_A_WEEK


def is_week_just_begun(text: str, found: Found, day: date | None) -> bool:
    """Whether it is "this week", said on a Monday: of what has been, it may be the week before as well."""
    this = found.expression == _THIS_WEEK and text[found.start] in "Tt"  # and not "earlier this week"
    return this and day is not None and day.weekday() == _MONDAY


def _counted(expression: Expression) -> Shifted | None:
    whole = expression.whole if isinstance(expression, Inside) else expression
    return whole if isinstance(whole, Shifted) and whole.count and not whole.closing else None


def _is_round(expression: Shifted) -> bool:
    count = abs(expression.count)
    if expression.unit in {"decade", "century"} and count > 1:
        return True
    if expression.unit == "year":
        return count >= _LEAST_ROUND and not count % _ROUND_YEARS
    return expression.unit == "month" and not count % _HALF_A_YEAR
