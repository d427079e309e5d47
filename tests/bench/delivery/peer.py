"""The same posts by procrastinate: a job for each, PostgreSQL alone. It keeps no ledger, receipts or renderings."""

from __future__ import annotations

import asyncio
import json
import sys
import time
from zoneinfo import ZoneInfo

from procrastinate import App, PsycopgConnector
from procrastinate.types import JSONDict

from bot.delivery.delivering import AT_ONCE
from bot.ports.posting import Part, Posted
from tests.bench.delivery.world import MemoryLine, channels, example, poster, settings_for

CHUNK = 1000


async def prepare(address: str, count: int) -> None:
    """Defers a job for each of so many channels."""
    app = _app(address)
    task = app.task(name="deliver")(_nothing)
    async with app.open_async():
        await app.schema_manager.apply_schema_async()
        for start in range(0, count, CHUNK):
            jobs: list[JSONDict] = [{"number": number} for number in range(start, min(start + CHUNK, count))]
            await task.batch_defer_async(*jobs)


async def deliver(address: str, count: int) -> None:
    """Works until there is no job left."""
    line, to = MemoryLine(count), channels(count)
    settings, through = settings_for(address, count), poster(line)
    messages = through.render(example(settings), layout="compact", zone=ZoneInfo("UTC"))
    app = _app(address)

    async def post(number: int) -> None:
        for position, message in enumerate(messages):
            part = Part(key=f"{number}.{position}", message=message, title="")
            assert isinstance(await through.post(to[number], part), Posted)

    app.task(name="deliver")(post)
    async with app.open_async():
        print("ready", flush=True)
        await asyncio.to_thread(sys.stdin.readline)
        used = time.process_time()
        await app.run_worker_async(concurrency=AT_ONCE, wait=False, install_signal_handlers=False)
        used = time.process_time() - used
    first, last = (line.posts[0], line.posts[-1]) if line.posts else (time.time(), 0.0)  # it takes its time to end
    print(json.dumps({"first": first, "last": last, "posts": len(line.posts), "processor": used}))


async def _nothing(number: int) -> None:
    raise AssertionError(number)


def _app(address: str) -> App:
    return App(connector=PsycopgConnector(conninfo=address))
