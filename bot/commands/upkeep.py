"""What goes on beside answering: sources are looked at again, briefings composed ahead. Neither holds answers up."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable
from datetime import timedelta

from bot.errors import StoreFault

log = logging.getLogger("newsbrief.upkeep")

PREPARING = timedelta(seconds=5)
"""How often is asked whether documents came; the answer is one number of the database."""

Work = Callable[[], Awaitable[object]]
Sleep = Callable[[float], Awaitable[object]]


async def every(span: timedelta, work: Work, *, sleep: Sleep = asyncio.sleep) -> None:
    """Does the work again and again until cancelled, with so much time between. What goes wrong is logged."""
    while True:
        try:
            await work()
        except StoreFault as fault:
            log.log(fault.level, "upkeep.waiting: %s", fault)
        except Exception:  # the edge of a piece of upkeep
            log.exception("upkeep.failed")
        await sleep(span.total_seconds())
