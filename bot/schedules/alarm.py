"""The alarm clock: it says "look now" when a schedule is due, and twice a minute in any case. It decides nothing.

APScheduler keeps its jobs in memory; nothing is lost with them, because the planner knows from the database what is
due. An alarm is set for the very instant that our own arithmetic gives: one calculator everywhere.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable, Mapping
from datetime import UTC, datetime, timedelta
from typing import Protocol

from apscheduler.schedulers.asyncio import AsyncIOScheduler
from apscheduler.triggers.base import BaseTrigger
from apscheduler.triggers.interval import IntervalTrigger

from bot.errors import StoreFault
from bot.schedules.planner import Planned
from bot.schedules.running import Standing
from bot.schedules.slots import Times, times_of
from bot.settings.values import Schedule

log = logging.getLogger(__name__)

SWEEP = timedelta(seconds=30)
Then = Callable[[Planned], Awaitable[None]]


class Looking(Protocol):
    """What the alarm wakes: the planner."""

    async def running(self) -> tuple[Standing, ...]:
        """The schedules that run now."""
        ...

    async def look(self, only: str | None = None) -> Planned:
        """Plans what is due."""
        ...


class DueTrigger(BaseTrigger):  # type: ignore[misc]  # APScheduler has no types
    """Rings at the next instant that our own arithmetic gives; what passed meanwhile is one look, not many."""

    def __init__(self, times: Times) -> None:
        self._times = times

    def get_next_fire_time(self, previous: datetime | None, now: datetime) -> datetime | None:
        """The first instant behind `now`, in UTC: a local one would lose which pass of a repeated hour it is."""
        due = self._times.after(now.astimezone(UTC))
        return due.at if due else None


class Alarm:
    """Wakes the planner, and hands what it planned to `then`: the engine.

    `leads` says whether this process plans; it is asked each time, and only saves work: two planners do no harm.
    """

    def __init__(
        self,
        planner: Looking,
        *,
        then: Then,
        leads: Callable[[], Awaitable[bool]] | None = None,
        sweep: timedelta = SWEEP,
    ) -> None:
        self._planner = planner
        self._then = then
        self._leads = leads
        self._sweep = sweep
        self._set: dict[str, Schedule] = {}
        self._one_at_a_time = asyncio.Lock()
        self._scheduler = AsyncIOScheduler(
            timezone=UTC, job_defaults={"misfire_grace_time": None, "coalesce": True, "max_instances": 1}
        )

    async def start(self) -> Planned:
        """Looks once, so that what was missed is caught up, and sets the alarms; gives what was planned."""
        planned = await self._look()
        self._scheduler.start()
        seconds = self._sweep.total_seconds()
        self._scheduler.add_job(self._do_sweep, IntervalTrigger(seconds=seconds, timezone=UTC), id="sweep")
        await self.sync()
        return planned

    async def sync(self) -> None:
        """Sets the alarms of schedules that are new or changed, and takes those away that are gone.

        One after the other, so that what is read last is what stands.
        """
        async with self._one_at_a_time:
            await self._sync()

    async def heed(self, changed: asyncio.Event) -> None:
        """Sets the alarms anew whenever schedules changed, until cancelled: a new one is due at its very next time."""
        while True:
            await changed.wait()
            changed.clear()
            await self._try_to_sync()

    async def _sync(self) -> None:
        wanted = {each.schedule.name: each.schedule for each in await self._planner.running()}
        for name in self._set.keys() - wanted.keys():
            self._scheduler.remove_job(f"due {name}")
        for name, schedule in wanted.items():
            if self._set.get(name) != schedule:
                trigger = DueTrigger(times_of(schedule.cron, schedule.timezone))
                self._scheduler.add_job(self._look, trigger, id=f"due {name}", args=(name,), replace_existing=True)
        self._set = wanted

    def alarms(self) -> Mapping[str, datetime]:
        """When it will ring next, by the schedule's name."""
        return {job.id.removeprefix("due "): job.next_run_time for job in self._scheduler.get_jobs()}

    def stop(self) -> None:
        """Rings no more."""
        if self._scheduler.running:
            self._scheduler.shutdown(wait=False)

    async def _do_sweep(self) -> None:
        await self._look()
        await self._try_to_sync()

    async def _try_to_sync(self) -> None:
        try:
            await self.sync()
        except StoreFault as fault:
            log.log(fault.level, "alarms.waiting: %s", fault)
        except Exception:  # the edge of a sweep: the next one makes up for it
            log.exception("alarms.failed")

    async def _look(self, only: str | None = None) -> Planned:
        try:
            if self._leads is not None and not await self._leads():
                return Planned()
            planned = await self._planner.look(only)
            if planned.deliveries:
                await self._then(planned)
        except StoreFault as fault:
            log.log(fault.level, "looking.waiting: %s", fault)
            return Planned()
        except Exception:  # the edge of a look: the next one makes up for it
            log.exception("looking.failed")
            return Planned()
        return planned
