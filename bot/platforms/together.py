"""Platforms side by side: one that fails doesn't take the others with it."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable, Sequence

from bot.errors import AccessRefused
from bot.ports.platforms import Platform

log = logging.getLogger("newsbrief.platforms")

AGAIN_AFTER = 5.0  # seconds before a platform is started anew that ended by a mistake of ours


async def run_together(platforms: Sequence[Platform], told: Callable[[str], None]) -> None:
    """Runs them until cancelled. One that refuses us is told and left out.

    Raises:
        AccessRefused: the last one refuses us too.
    """
    refused: list[AccessRefused] = []

    async def keep(platform: Platform) -> None:
        try:
            await _for_ever(platform)
        except AccessRefused as error:
            refused.append(error)
            if len(refused) < len(platforms):
                told(f"{error}; going on without it")

    async with asyncio.TaskGroup() as group:
        for platform in platforms:
            group.create_task(keep(platform))
    if refused:
        raise refused[-1]


async def _for_ever(platform: Platform) -> None:
    """The edge of a platform: what it ends by is logged, and it begins anew."""
    while True:
        try:
            await platform.run()
        except (AccessRefused, OSError):
            raise
        except Exception:
            log.exception("platform.failed")
        await asyncio.sleep(AGAIN_AFTER)
