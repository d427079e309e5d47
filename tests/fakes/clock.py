"""A clock that stands still until the test moves it."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta


class FakeClock:
    """Begins on the morning of 14 November 2025, UTC."""

    def __init__(self, start: datetime = datetime(2025, 11, 14, 1, tzinfo=UTC)) -> None:
        self._now = start

    def now(self) -> datetime:
        return self._now

    def advance(self, **span: float) -> None:
        """Moves it by so many `seconds`, `minutes`, `hours` or `days`."""
        self._now += timedelta(**span)
