"""Ages: "a 43-year-old", "aged 43", "43 years old", and the number between commas behind a full name."""

from __future__ import annotations

from briefings.language.numbers.amounts import Amount
from briefings.patterns import late

_OLD = late(r"(?i)[- ]olds?\b|[ \u00a0]of[ \u00a0]age\b")
_AGED = late(r"(?i)\b(?:aged|age|age of|ages|turned|turning|turns)[ \u00a0]$")
_NAMED = late(r"\b[A-Z][\w'’.-]*[ \u00a0](?:[A-Z]\.?[ \u00a0])?[A-Z][\w'’-]+,[ \u00a0]$")
_CLOSED = late(r"[,;)]|\.(?:\s|$)| of\b")


def as_age(text: str, amount: Amount) -> Amount:
    """The amount as an age where it is one; otherwise as it is."""
    if amount.unit in {"year", "month", "week", "day"} and _OLD.match(text, amount.end):
        return amount._replace(kind="age")
    if not (amount.dimensionless and 0 < amount.value <= 115 and amount.factor == 1):
        return amount
    if _AGED.search(text, max(0, amount.start - 9), amount.start):
        return amount._replace(unit="year", kind="age", bare=False)
    named = (
        amount.bare and _CLOSED.match(text, amount.end) and _NAMED.search(text, max(0, amount.start - 40), amount.start)
    )
    return amount._replace(unit="year", kind="age", bare=False) if named else amount
