"""This machine's clock."""

from __future__ import annotations

from datetime import UTC, datetime


class SystemClock:
    """The system's time."""

    def now(self) -> datetime:
        """This instant, in UTC."""
        return datetime.now(UTC)
