"""Schedules to try things on."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

from bot.settings.values import Destination, Schedule

CHANNEL = Destination(platform="slack", channel="C0123456789")


def a_schedule(cron: str = "0 8 * * *", timezone: str = "Asia/Phnom_Penh", **other: Any) -> Schedule:
    """A schedule of the briefing `cambodia` to one channel; `other` takes the place of any of its values."""
    schedule = Schedule(
        name="morning",
        briefing="cambodia",
        cron=cron,
        timezone=timezone,
        to=(CHANNEL,),
        window="since-last",
        layout="full",
        empty="note",
        catch_up="latest",
        grace=timedelta(hours=2),
    )
    return replace(schedule, **other)


def utc(text: str) -> datetime:
    """`2026-03-29T01:00` as an instant in UTC."""
    return datetime.fromisoformat(text).replace(tzinfo=UTC)
