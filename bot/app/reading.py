"""Sources looked at again and briefings composed ahead, beside answering."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from contextlib import asynccontextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from bot.app.ground import Ground, Told
from bot.ports.library import Reading

if TYPE_CHECKING:
    from bot.sources.ingesting import Ingested
    from bot.sources.watching import Watch


@asynccontextmanager
async def open_reading(ground: Ground, *, ahead: Callable[[], Awaitable[object]] | None) -> AsyncIterator[None]:
    """Reads the sources now, and again as long as the block runs; `ahead` composes what people will ask for."""
    from bot.commands.upkeep import PREPARING, every

    watch = _watch(ground)

    async def look(*, always: bool = False) -> None:
        _tell_taken(await watch.look(), ground.told, always=always)
        if ground.metrics is not None:
            ground.metrics.read_sources(ground.clock.now())

    await look(always=True)

    async def later() -> None:
        await asyncio.sleep(ground.settings.reread.total_seconds())
        await every(ground.settings.reread, look)

    chores = [asyncio.create_task(later())]
    if ahead is not None:
        chores.append(asyncio.create_task(every(PREPARING, ahead)))
    try:
        yield
    finally:
        for chore in chores:
            chore.cancel()
        await asyncio.wait(chores)


def _watch(ground: Ground) -> Watch:
    from bot.sources.watching import Watch
    from bot.working.jobs import Read

    async def read(paths: Sequence[Path]) -> Reading:
        reading: Reading = await ground.worker.do(Read(places=tuple(paths)))
        return reading

    return Watch(ground.settings.sources, ground.store, ground.clock, read=read)


def _tell_taken(taken: Ingested, told: Told, *, always: bool = False) -> None:
    """Says what came, and what could not be read."""
    kept = taken.kept
    if always or kept.new or kept.changed:
        told(f"{len(kept.new)} new documents, {len(kept.changed)} changed, {len(kept.known)} known")
    for refusal in taken.reading.refusals:
        told(f"not read: {refusal.path}: {refusal.reason}")
