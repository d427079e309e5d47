"""What an expression still says where nothing anchors it: its partial value and its precision."""

from __future__ import annotations

from briefings.language.dates.expressions import (
    Anniversary,
    DayOfMonth,
    Expression,
    Inside,
    Occasion,
    OnWeekday,
    Origin,
    Shifted,
    WeekdayOfMonth,
    WeekOf,
    Yearly,
)
from briefings.language.dates.periods import within_year
from briefings.language.dates.words import MOVABLE_DAYS


def partial_value(expression: Expression) -> str | None:
    """What an expression says without any other date: `XXXX-11-07`, `XXXX-WXX-1`; None for a relative one."""
    if isinstance(expression, Yearly):
        return None if expression.code in MOVABLE_DAYS else f"XXXX-{expression.code}"
    if isinstance(expression, OnWeekday):
        return "XXXX-WXX-WE" if expression.weekday == 7 else f"XXXX-WXX-{expression.weekday + 1}"
    if isinstance(expression, DayOfMonth):
        return f"XXXX-XX-{expression.day:02}"
    if isinstance(expression, WeekdayOfMonth):
        return partial_value(expression.month)
    return partial_value(expression.part) if isinstance(expression, Inside) else None


def refers_back(expression: Expression) -> bool:
    """Whether an expression means nothing but for a date told before it: `that day`, `two years later`."""
    if isinstance(expression, Inside):
        return refers_back(expression.whole)
    if isinstance(expression, WeekdayOfMonth):
        return refers_back(expression.month)
    if not isinstance(expression, Shifted):
        return isinstance(expression, Occasion)
    return expression.origin is Origin.NAMED or (expression.origin is Origin.REPORTED and expression.unit == "quarter")


def precision_of(expression: Expression) -> str:
    """The precision of an expression that could not be resolved."""
    if isinstance(expression, Shifted | Anniversary):
        return "day" if isinstance(expression, Shifted) and expression.closing else expression.unit
    if isinstance(expression, Inside | WeekdayOfMonth):
        return precision_of(expression.part if isinstance(expression, Inside) else expression.month)
    if isinstance(expression, OnWeekday):
        return "weekend" if expression.weekday == 7 else "day"
    if isinstance(expression, DayOfMonth | Occasion | WeekOf):
        return "week" if isinstance(expression, WeekOf) else "day"
    if isinstance(expression, Yearly):
        period = within_year(2000, expression.code)
        return period.unit if period else "year"
    return expression.period.unit
