"""Schedules made and mended in chat: checked as a file's are, kept, and every change kept with who made it."""

from __future__ import annotations

import logging
from collections.abc import Callable, Collection, Mapping
from datetime import UTC

from bot.errors import UnknownName, WrongUsage
from bot.ports.clock import Clock
from bot.ports.deliveries import Deliveries, Delivery
from bot.ports.schedules import CORRECTION, Done, KeptSchedule, ScheduleChange, Schedules, Slots
from bot.ports.scheduling import Act, Asker, Foreseen, Foresees, Listed
from bot.schedules.drafting import drafted, require_patience
from bot.schedules.permits import Permits, same
from bot.schedules.planner import Planner
from bot.schedules.running import Standing, paused_words, standing
from bot.schedules.upcoming import rules, told, upcoming
from bot.settings.names import briefing_named, fold, nearest
from bot.settings.values import Schedule, Settings

log = logging.getLogger("newsbrief.schedules")

MOST_FOLLOWS = 20
"""How many briefings a person may follow."""

LATEST = 100  # deliveries among which the latest slot's are looked for

MOST_MADE = 200
"""How many schedules chat may hold: more than any team needs, less than would slow the planner."""


class ScheduleDesk:
    """Makes, lists and mends schedules; `changed` is called behind every change, so that the alarms are set anew.

    `alone` are the platforms on which the bot serves one workspace.
    """

    def __init__(
        self,
        settings: Settings,
        *,
        planner: Planner,
        schedules: Schedules,
        slots: Slots,
        deliveries: Deliveries,
        clock: Clock,
        foresees: Foresees,
        changed: Callable[[], None] = lambda: None,
        alone: Collection[str] = (),
    ) -> None:
        self._settings = settings
        self._planner = planner
        self._schedules = schedules
        self._slots = slots
        self._deliveries = deliveries
        self._clock = clock
        self._foresees = foresees
        self._changed = changed
        self._alone = alone

    async def create(self, values: Mapping[str, object], asker: Asker) -> Listed:
        """Makes a schedule that posts into the channel it is asked for in."""
        if not self._permits(asker).creating:
            raise WrongUsage("Only admins make schedules. Anybody can follow a briefing: /brief follow NAME")
        schedule = drafted(values, self._settings, to=asker.here)
        every = await self._standing()
        if any(fold(each.schedule.name) == fold(schedule.name) for each in every):
            raise WrongUsage(f"There is a schedule {schedule.name} already. Take another name.")
        if sum(each.origin == "chat" for each in every) >= MOST_MADE:
            raise WrongUsage(f"There are {MOST_MADE} schedules made in chat already. Remove one first.")
        kept = KeptSchedule(schedule=schedule, origin="chat", owner=str(asker.person), made_at=self._clock.now())
        await self._put(kept, "created", asker)
        return self._listed(await self._named(schedule.name, asker))

    async def follow(self, briefing: str, when: str, asker: Asker) -> Listed:
        """Sends a briefing to the asker by direct message."""
        known = briefing_named(self._settings, briefing)
        name = f"{known.name[:24]}-{asker.person.platform}-{asker.person.channel.removeprefix('@')}"
        values: dict[str, object] = {
            "name": name,
            "briefing": known.name,
            "when": when,
            "to": [str(asker.person)],
            "empty": "skip",
        }
        values |= {"timezone": asker.zone} if asker.zone else {}
        schedule = drafted(values, self._settings, to=asker.person)
        require_patience(schedule, self._clock.now())
        every = await self._standing()
        theirs = [each for each in every if each.origin == "follow" and each.owner == str(asker.person)]
        if len(theirs) >= MOST_FOLLOWS and all(each.schedule.name != name for each in theirs):
            raise WrongUsage(f"You follow {MOST_FOLLOWS} briefings already. Leave one first: /brief unfollow NAME")
        kept = KeptSchedule(schedule=schedule, origin="follow", owner=str(asker.person), made_at=self._clock.now())
        await self._put(kept, "followed", asker)
        return self._listed(await self._named(name, asker))

    async def listed(self, asker: Asker) -> tuple[Listed, ...]:
        """The schedules that the asker may see."""
        permits = self._permits(asker)
        return tuple(self._listed(each) for each in await self._standing() if permits.managing(each))

    async def last(self, schedule: str) -> tuple[Delivery, ...]:
        """The deliveries of its latest slot, whatever was put right since."""
        found = await self._deliveries.deliveries(schedule=schedule, most=LATEST)
        digests = [each for each in found if not each.slot.startswith(CORRECTION)]
        return tuple(each for each in digests if each.slot == digests[0].slot)

    async def foresee(self, schedule: Schedule, asker: Asker) -> Foreseen:
        """What it would post now, here or else to its first destination."""
        to = next((each for each in schedule.to if same(each, asker.here)), schedule.to[0])
        return await self._foresees.foresee(schedule, to)

    async def act(self, act: Act, name: str, asker: Asker) -> Listed:
        """Pauses, resumes, removes or sends now; gives the schedule as it is then."""
        found = await self._named(name, asker)
        match act:
            case "pause":
                await self._pause(found, asker)
            case "resume":
                await self._resume(found, asker)
            case "remove":
                await self._remove(found, asker)
                return self._listed(found)
            case "send now":
                await self._planner.send_now(found.schedule, by=str(asker.person))
                await self._schedules.note(self._change("sent now", found.schedule, asker))
                self._tell("sent now", found.schedule, asker)
            case "preview":
                pass
        return self._listed(await self._named(name, asker))

    async def _pause(self, found: Standing, asker: Asker) -> None:
        if found.paused is not None:
            raise WrongUsage(f"{found.schedule.name} is paused already, by {found.paused_by}.")
        now = self._clock.now()
        kept = KeptSchedule(
            schedule=found.schedule,
            origin=found.origin,
            owner=found.owner,
            made_at=found.since or now,
            paused=now,
            paused_by=str(asker.person),
        )
        await self._put(kept, "paused", asker)

    async def _resume(self, found: Standing, asker: Asker) -> None:
        """Runs it again from now on: what was due meanwhile is not posted."""
        if found.paused is None:
            raise WrongUsage(f"{found.schedule.name} runs; there is nothing to resume.")
        now, name = self._clock.now(), found.schedule.name
        await self._slots.plan(name, (), (), watermark=now, now=now)
        if (known := await self._kept_name(name)) != name:  # a file may write it otherwise than when it was paused
            await self._schedules.remove(known)
        kept = KeptSchedule(schedule=found.schedule, origin=found.origin, owner=found.owner, made_at=now)
        await self._put(kept, "resumed", asker)

    async def _remove(self, found: Standing, asker: Asker) -> None:
        if found.origin == "file":
            name = found.schedule.name
            raise WrongUsage(f"{name} stands in newsbrief.yaml: whoever runs this bot removes it there, or pause it.")
        noted = self._change("removed", found.schedule, asker)
        await self._schedules.remove(await self._kept_name(found.schedule.name), noted=noted)
        self._tell("removed", found.schedule, asker)

    async def _put(self, kept: KeptSchedule, done: Done, asker: Asker) -> None:
        await self._schedules.put(kept, noted=self._change(done, kept.schedule, asker))
        self._tell(done, kept.schedule, asker)

    def _change(self, done: Done, schedule: Schedule, asker: Asker) -> ScheduleChange:
        return ScheduleChange(
            schedule=schedule.name,
            at=self._clock.now(),
            done=done,
            by=str(asker.person),
            here=str(asker.here),
            times=f"{schedule.cron} {schedule.timezone}",
        )

    async def _kept_name(self, name: str) -> str:
        """The name as it was kept: a file may write it in another case than chat did."""
        kept = await self._schedules.kept()
        return next((each.schedule.name for each in kept if fold(each.schedule.name) == fold(name)), name)

    async def _standing(self) -> tuple[Standing, ...]:
        return standing(self._settings.schedules, await self._schedules.kept())

    async def _named(self, name: str, asker: Asker) -> Standing:
        """The schedule of this name; one that the asker may not see is not there for them."""
        permits = self._permits(asker)
        seen = [each for each in await self._standing() if permits.managing(each)]
        for each in seen:
            if fold(each.schedule.name) == fold(name):
                return each
        names = tuple(each.schedule.name for each in seen)
        raise UnknownName("schedule", name, nearest(name, names), names)

    def _permits(self, asker: Asker) -> Permits:
        return Permits(asker=asker, admins=self._settings.admins, alone=self._alone)

    def _listed(self, standing: Standing) -> Listed:
        now = self._clock.now()
        words, *times = told(standing.schedule, now)
        coming = upcoming(standing.schedule, now, most=1)
        return Listed(
            schedule=standing.schedule,
            origin=standing.origin,
            words=words,
            times=tuple(times),
            rules=rules(standing.schedule),
            owner=standing.owner,
            paused=paused_words(standing),
            next=coming[0].at.astimezone(UTC) if coming else None,
        )

    def _tell(self, done: Done, schedule: Schedule, asker: Asker) -> None:
        """Says it to whoever plans, and to the log: who did what, where; the log knows when."""
        self._changed()
        told_of = {"schedule": schedule.name, "done": done, "by": str(asker.person), "here": str(asker.here)}
        log.info("schedule.changed", extra=told_of | {"cron": schedule.cron, "timezone": schedule.timezone})
