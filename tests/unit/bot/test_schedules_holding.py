"""Quiet hours on nights when clocks are put back: what is due may be posted in the first minute that is not quiet."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from bot.schedules.holding import Rules
from bot.settings.clock_times import between
from tests.property.schedules import posted_from

NIGHTS = [
    ("Europe/Berlin", datetime(2026, 10, 24, 20, tzinfo=UTC)),
    ("Europe/Berlin", datetime(2026, 3, 28, 20, tzinfo=UTC)),
    ("America/New_York", datetime(2026, 11, 1, 1, tzinfo=UTC)),
    ("Australia/Lord_Howe", datetime(2026, 4, 4, 10, tzinfo=UTC)),
]
QUIET = ["01:30-02:30", "22:00-07:00", "02:15-02:45", "01:15-01:45", "00:30-01:30", "02:30-08:00", "23:00-01:10"]
NIGHT = timedelta(hours=10)


@pytest.mark.parametrize("quiet", QUIET)
@pytest.mark.parametrize(("zone", "start"), NIGHTS, ids=lambda value: str(value)[:10])
def test_every_minute_of_a_night_is_released_when_a_look_at_every_clock_finds(
    zone: str, start: datetime, quiet: str
) -> None:
    rules = Rules(zone=ZoneInfo(zone), quiet=between(quiet), calendar="")
    free = {at: end for at, end in posted_from(quiet, zone, start, start + NIGHT).items() if at <= start + NIGHT}
    assert {at: rules.released(at) for at in free} == free
    for moment in free:
        spoken = rules.spoken_up_to(moment)
        assert [at for at in free if at <= spoken and free[at] > moment] == []
        assert [at for at in free if spoken < at <= moment and free[at] <= moment] == []
