"""The life of a running bot: begun anew with each change of its configuration, ended by SIGTERM or Ctrl-C."""

from __future__ import annotations

import asyncio
import gc
import os
import signal
import threading
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from bot.app.following import Following
from bot.app.running import Role, open_bot
from bot.cli.edge import tell
from bot.platforms.together import run_together

if TYPE_CHECKING:
    from bot.app.platforms import Listen
    from bot.ports.platforms import Platform
    from bot.settings.values import Settings

ENDS_WITHIN = 9.5  # seconds from the signal to the end, whatever hangs: supervisors kill after ten


@dataclass(frozen=True, slots=True, kw_only=True)
class Life:
    """What stays the same however often the configuration changes."""

    role: Role
    listen: Listen
    health: Listen | None
    _stopped: asyncio.Event = field(default_factory=asyncio.Event)

    async def until_stopped(self, settings: Settings) -> None:
        """Runs until it is asked to stop, and ends in order."""
        going_on: Settings | None = settings
        while going_on is not None and not self._stopped.is_set():
            going_on = await self._with(going_on)
            if going_on is not None:
                tell("the configuration changed: beginning anew with it")

    async def _with(self, settings: Settings) -> Settings | None:
        """Runs with these settings; gives those to go on with, or None where it is to end."""
        following = Following(settings, self.role, tell)
        running = open_bot(settings, role=self.role, listen=self.listen, health=self.health, told=tell)
        async with running as bot:
            tell(f"starting {' and '.join(platform.name for platform in bot.platforms) or self.role}")
            _collect_as_usual()
            for number in (signal.SIGINT, signal.SIGTERM):
                asyncio.get_running_loop().add_signal_handler(number, self._stop)
            work = asyncio.ensure_future(_all(bot.platforms))
            changed = asyncio.ensure_future(following.changed())
            stopped = asyncio.ensure_future(self._stopped.wait())
            await asyncio.wait([work, changed, stopped], return_when=asyncio.FIRST_COMPLETED)
            found = changed.result() if changed.done() else None
            bot.stop()
            for task in (work, changed, stopped):
                task.cancel()
            await asyncio.wait([work, changed, stopped])
            if not work.cancelled():
                work.result()
        return found

    def _stop(self) -> None:
        _end_in_time()
        self._stopped.set()


async def _all(platforms: Sequence[Platform]) -> None:
    """Runs the platforms; without any, what goes on beside them."""
    if platforms:
        await run_together(platforms, tell)
    else:
        await asyncio.Event().wait()


def _end_in_time() -> None:
    """Ends the process where it takes too long: a database that hangs can't be waited for, nor its threads ended.

    That loses nothing, as no end does: what is not confirmed is looked for before it is posted again.
    """

    def cut() -> None:
        tell(f"stopped after {ENDS_WITHIN:g} s, though something hung; what is not done is taken up at the next start")
        os._exit(0)

    timer = threading.Timer(ENDS_WITHIN, cut)
    timer.daemon = True
    timer.start()


def _collect_as_usual() -> None:
    """Looks for garbage as often as Python does by itself: short runs put that off, and a long one would pile it up.

    What stands after the start stands to the end, or to the next change, so it is not looked at again.
    """
    gc.unfreeze()
    gc.collect()
    gc.freeze()
    gc.set_threshold(700, 10, 10)
