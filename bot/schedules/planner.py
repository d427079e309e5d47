"""The planner: what is due becomes slots and deliveries, once, whoever looks and however often.

::

    look ──> each running schedule: since its watermark ──> slots_due, alerts_due ──> one transaction
       └──> when all of them went well: how far everything was looked at

A schedule is planned from its own watermark or from where everything was looked at last, whichever is later: so a new
time, a new zone or a name that comes back begins from then and brings no flood of the past. A watermark ahead of the
clock says that the clock was set back: the time until there is looked at a second time as it passes, known slots stay
as they are, and the store plans after all what a clock ahead of time had noted as missed.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from itertools import chain
from typing import Protocol

from bot.errors import StoreFault
from bot.ports.clock import Clock
from bot.ports.deliveries import delivery_id
from bot.ports.schedules import SENT_NOW, Schedules, Slot, Slots, slot_name
from bot.schedules.deciding import PROMPT, slots_due
from bot.schedules.holding import Rules
from bot.schedules.running import Standing, standing
from bot.schedules.slots import times_of
from bot.settings.values import Schedule

log = logging.getLogger(__name__)

EVERYTHING = "*"
"""The name under which it is kept how far all schedules were looked at; no schedule can have it."""


class Extra(Protocol):
    """Slots that no cron brings: urgent alerts."""

    async def due(
        self, schedule: Schedule, *, after: datetime, now: datetime, began: datetime | None
    ) -> tuple[Slot, ...]:
        """Those of the schedule behind `after` and up to `now`, and behind its beginning where it is new."""
        ...


@dataclass(frozen=True, slots=True, kw_only=True)
class Planned:
    """What a look brought: the deliveries to work on, and the slots that came with them or were noted without."""

    deliveries: tuple[str, ...] = ()
    slots: tuple[Slot, ...] = ()

    def __str__(self) -> str:
        """For the line at start-up: what was caught up, and what was not."""
        caught: dict[str, list[str]] = {}
        for each in self.slots:
            if each.state == "planned" and each.reason:
                caught.setdefault(each.schedule, []).append(each.reason.removeprefix("caught up, "))
        told = [f"{f'{len(all_)} of ' if len(all_) > 1 else ''}{name} ({all_[0]})" for name, all_ in caught.items()]
        parts = [f"caught up: {', '.join(told)}"] if told else []
        for state in ("missed", "skipped"):
            noted = [each for each in self.slots if each.state == state]
            if noted:
                names = ", ".join(sorted({each.schedule for each in noted}))
                parts.append(f"{state}: {len(noted)} of {names} (newsbrief deliveries says why)")
        return "; ".join(parts) or "nothing was missed"


_NEVER = datetime.max.replace(tzinfo=UTC)


@dataclass(slots=True)
class _Looked:
    """How far one schedule was looked at, as this process knows.

    Up to `mark`, its watermark, all is settled; `until` is up to when it was looked for what may be posted. `again` is
    the same for a time that was planned already. `began` is the beginning of a schedule that is new here. Behind
    `since` nothing of `schedule` is due before `next`.
    """

    mark: datetime
    until: datetime
    again: datetime | None = None
    began: datetime | None = None
    schedule: Schedule | None = None
    since: datetime = _NEVER
    next: datetime = _NEVER


class Planner:
    """Plans what is due; idempotent, and safe beside others on the same database."""

    def __init__(
        self,
        files: Callable[[], Sequence[Schedule]],
        *,
        slots: Slots,
        schedules: Schedules,
        clock: Clock,
        alerts: Extra | None = None,
    ) -> None:
        self._files = files
        self._slots = slots
        self._schedules = schedules
        self._clock = clock
        self._alerts = alerts
        self._looked: dict[str, _Looked] = {}
        self._everything: datetime | None = None
        self._one_at_a_time = asyncio.Lock()

    async def running(self) -> tuple[Standing, ...]:
        """The schedules that run now."""
        return tuple(each for each in standing(self._files(), await self._schedules.kept()) if each.paused is None)

    async def look(self, only: str | None = None) -> Planned:
        """Plans everything that is due by now, or what is due of one schedule.

        A schedule that cannot be planned is logged and looked at again next time; the others don't wait for it.
        """
        async with self._one_at_a_time:
            now = self._clock.now()
            self._everything = self._everything or await self._slots.watermark(EVERYTHING)
            found, well = list[Planned](), True
            for each in await self.running():
                if only not in (None, each.schedule.name):
                    continue
                try:
                    found.append(await self._plan(each, now))
                except StoreFault as fault:
                    well = False
                    log.log(fault.level, "planning.waiting: %s", fault, extra={"schedule": each.schedule.name})
                except Exception:  # the edge of a schedule
                    well = False
                    log.exception("planning.failed", extra={"schedule": each.schedule.name})
            if well and only is None:
                await self._slots.plan(EVERYTHING, (), (), watermark=now, now=now)
                self._everything = max(self._everything or now, now)
        ids, slots = [each.deliveries for each in found], [each.slots for each in found]
        return Planned(deliveries=tuple(chain(*ids)), slots=tuple(chain(*slots)))

    async def send_now(self, schedule: Schedule, *, by: str) -> Planned:
        """Plans a slot of its own for a schedule, running or paused; its times stay as they are."""
        now = self._clock.now()
        looked = await self._start(Standing(schedule=schedule, origin="file"), now)
        key = f"{SENT_NOW}{now.astimezone(UTC):%Y-%m-%dT%H:%M:%SZ}"
        slot = Slot(schedule=schedule.name, key=key, at=now, state="planned", reason=f"sent now by {by}")
        ids = await self._slots.plan(schedule.name, (slot,), schedule.to, watermark=looked.mark, now=now)
        _tell((slot,), schedule, ids)
        return Planned(deliveries=ids, slots=(slot,))

    async def _plan(self, standing: Standing, now: datetime) -> Planned:
        schedule = standing.schedule
        looked = await self._start(standing, now)
        seen = max(each for each in (looked.until, self._everything, standing.since) if each is not None)
        settled = max(looked.mark, standing.since or looked.mark) if seen <= now else None
        after = seen if seen <= now else self._again(looked, schedule, now)
        slots = _due(looked, schedule, after, now, settled)
        if seen > now and looked.again is None:  # what is not known was not due: the schedule is younger
            slots = tuple([each for each in slots if await self._slots.slot(schedule.name, each.key) is not None])
        if self._alerts is not None and schedule.urgent:
            slots += await self._alerts.due(schedule, after=after, now=now, began=looked.began)
        ids = await self._keep(looked, schedule, slots, now) if slots else ()
        looked.until, looked.again = max(looked.until, now), now if seen > now else None
        new = slots if seen <= now else tuple(each for each in slots if _is_new(each, schedule, ids))
        _tell(new, schedule, ids)
        return Planned(deliveries=ids, slots=new)

    async def _keep(self, looked: _Looked, schedule: Schedule, slots: Sequence[Slot], now: datetime) -> tuple[str, ...]:
        """Keeps the slots; what quiet hours put off stays ahead of the watermark."""
        mark = Rules.of(schedule).spoken_up_to(now)
        ids = await self._slots.plan(schedule.name, slots, schedule.to, watermark=mark, now=now)
        looked.mark = max(looked.mark, mark)
        return ids

    async def _start(self, standing: Standing, now: datetime) -> _Looked:
        """What is known of a schedule; a new one begins now, or when it was made."""
        name = standing.schedule.name
        if name not in self._looked:
            known = await self._slots.watermark(name)
            mark = known or standing.since or now
            if known is None:
                await self._slots.plan(name, (), (), watermark=mark, now=now)
            self._looked[name] = _Looked(mark=mark, until=mark, began=standing.since or (None if known else mark))
        return self._looked[name]

    def _again(self, looked: _Looked, schedule: Schedule, now: datetime) -> datetime:
        """From where to look at a time that was planned already, because the clock was set back."""
        if looked.again is not None and looked.again <= now:
            return looked.again
        log.warning("clock.set_back", extra={"schedule": schedule.name, "planned_until": looked.until.isoformat()})
        looked.again = None
        return now - max(PROMPT, schedule.grace)


def _due(
    looked: _Looked, schedule: Schedule, after: datetime, now: datetime, settled: datetime | None
) -> tuple[Slot, ...]:
    """What is due; in no time at all while the next slot lies ahead."""
    if looked.schedule == schedule and looked.since <= after and now < looked.next:
        return ()
    rules = Rules.of(schedule)
    following = times_of(schedule.cron, schedule.timezone).after(rules.spoken_up_to(now))
    looked.schedule, looked.since = schedule, now
    looked.next = rules.released(following.at) if following else _NEVER
    return slots_due(schedule, after=after, now=now, settled=settled)


def _is_new(slot: Slot, schedule: Schedule, deliveries: Sequence[str]) -> bool:
    return any(delivery_id(schedule.name, slot.key, to) in deliveries for to in schedule.to)


def _tell(slots: Sequence[Slot], schedule: Schedule, deliveries: Sequence[str]) -> None:
    """Says to the log what became of slots, under the id that their deliveries are logged with too."""
    planned = frozenset(deliveries)
    for each in slots:
        to = sum(delivery_id(schedule.name, each.key, place) in planned for place in schedule.to)
        fields = {"slot": slot_name(schedule.name, each.key), "schedule": schedule.name, "due": each.at.isoformat()}
        log.info("slot.%s", each.state, extra=fields | {"deliveries": to, "reason": each.reason})
