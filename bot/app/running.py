"""The running bot: it answers, plans and delivers, or does one of the three beside others that do the rest.

::

    role      answers   plans   delivers
    all          x        x        x        the only one over a SQLite file, which has one owner
    bot          x
    planner               x
    worker                         x        any number of each over PostgreSQL
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from bot.app.accounts import NO_PLATFORM, Accounts, accounts
from bot.app.digests import for_posting, foresight_of, lease_of, open_delivering, open_planning
from bot.app.ground import Ground, open_ground
from bot.app.health import open_health
from bot.app.platforms import Listen, platforms_of
from bot.app.posters import destinations, open_posters
from bot.app.reading import open_reading
from bot.errors import WrongUsage
from bot.ports.platforms import Platform
from bot.settings.values import Settings

if TYPE_CHECKING:
    from bot.commands import Commands
    from bot.working.process import Worker

Role = Literal["all", "bot", "planner", "worker"]


@dataclass(frozen=True, slots=True)
class Bot:
    """The platforms that people ask on, and the processes beside this one that their answers may wait for."""

    platforms: tuple[Platform, ...]
    workers: tuple[Worker, ...]

    def stop(self) -> None:
        """Ends the work that answers wait for, so that the platforms, which let answers end, need not wait for it."""
        for worker in self.workers:
            worker.stop()


@asynccontextmanager
async def open_bot(
    settings: Settings,
    *,
    role: Role = "all",
    listen: Listen,
    health: Listen | None = None,
    told: Callable[[str], None],
) -> AsyncIterator[Bot]:
    """Plans and delivers while the block runs, as the role has it; gives the bot whose platforms are to be run.

    `health` is where `/healthz`, `/readyz` and `/metrics` are served.

    Raises:
        WrongUsage: there is nothing to run: no token, and no schedule that needs none; or the role needs PostgreSQL.
        StoreFault: what is kept cannot be opened, or another process owns it.
    """
    given = accounts()
    require_sense(settings, role, given)
    async with AsyncExitStack() as stack:
        ground = await stack.enter_async_context(open_ground(settings, given, told, metered=health is not None))
        platforms, changed = tuple[Platform, ...](), asyncio.Event()
        ahead = None
        if role in ("all", "bot"):
            commands = _commands(ground, changed.set)
            platforms, ahead = platforms_of(ground, commands, listen=listen), commands.prepare
        if role != "worker":
            await stack.enter_async_context(open_reading(ground, ahead=ahead))
        digests = None
        if role in ("all", "worker"):
            from bot.app.notes import NOTES

            lease = lease_of(ground)
            posters = await stack.enter_async_context(open_posters(for_posting(ground, lease)))
            digests = await stack.enter_async_context(open_delivering(ground, posters, NOTES, lease=lease))
        if role in ("all", "planner"):
            await stack.enter_async_context(open_planning(ground, digests.handing if digests else None, changed))
        if health is not None:
            await stack.enter_async_context(open_health(ground, digests, health))
        yield Bot(platforms, workers=(ground.worker, ground.drawer))


def _commands(ground: Ground, changed: Callable[[], None]) -> Commands:
    from bot.commands import Commands
    from bot.schedules.desk import ScheduleDesk
    from bot.schedules.planner import Planner

    store, settings, clock = ground.store, ground.settings, ground.clock
    planner = Planner(lambda: settings.schedules, slots=store.slots, schedules=store.schedules, clock=clock)
    desk = ScheduleDesk(
        settings,
        planner=planner,
        schedules=store.schedules,
        slots=store.slots,
        deliveries=store.deliveries,
        clock=clock,
        foresees=foresight_of(ground),
        changed=changed,
        alone=("slack",) if ground.accounts.slack and ground.accounts.slack.bot_token else (),
    )
    return Commands(
        settings,
        documents=store,
        editions=store,
        receipts=store,
        clock=clock,
        composer=ground.composer,
        scheduling=desk,
    )


def require_sense(settings: Settings, role: Role, given: Accounts | None = None) -> None:
    """Passes where there is something to run; the accounts are those of the environment.

    Raises:
        WrongUsage: there is not.
    """
    given = given or accounts()
    if role != "all" and settings.database.startswith("sqlite:"):
        raise WrongUsage(
            f"--role {role} needs PostgreSQL, because a SQLite file has one owner; "
            "set NEWSBRIEF_DATABASE_URL=postgresql://… or run without --role"
        )
    tokenless = any(to.platform.endswith(("console", "-webhook")) for to in destinations(settings))
    if not given.any and (role == "bot" or not tokenless):
        raise WrongUsage(NO_PLATFORM)
