"""`/healthz`, `/readyz` and `/metrics`: whether the process lives, whether it can do its work, and figures.

::

    /healthz   200 while the event loop turns
    /readyz    200 where all checks pass, else 503 with a line for each that doesn't
    /metrics   Prometheus' text format
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping
from contextlib import asynccontextmanager
from datetime import timedelta

from aiohttp import web

from bot.errors import BotError, WrongUsage
from bot.ports.clock import Clock
from bot.ports.deliveries import Tallies
from bot.web.metrics import CONTENT_TYPE, Metrics

Check = Callable[[], Awaitable[str]]
"""What is wrong in plain words; empty where all is well."""

ANSWER_WITHIN = 3.0  # seconds for a check
OVERDUE = timedelta(minutes=10)


@asynccontextmanager
async def serving_health(
    host: str | None, port: int, *, checks: Mapping[str, Check], metrics: Metrics, tallies: Tallies, clock: Clock
) -> AsyncIterator[int]:
    """Serves while the block runs; gives the port.

    Raises:
        WrongUsage: the address is taken, or is none of this machine.
    """

    async def alive(_: web.Request) -> web.Response:
        return web.Response(text="ok\n")

    async def ready(_: web.Request) -> web.Response:
        wrong = [f"{name}: {said}" for name, check in checks.items() if (said := await _checked(check))]
        return web.Response(text="\n".join(wrong or ["ok"]) + "\n", status=503 if wrong else 200)

    async def figures(_: web.Request) -> web.Response:
        now = clock.now()
        try:
            tally = await tallies.tally(now, overdue=OVERDUE)
        except BotError as error:
            return web.Response(text=f"{error}\n", status=503)
        return web.Response(body=metrics.text(tally, now), headers={"Content-Type": CONTENT_TYPE})

    app = web.Application()
    app.add_routes([web.get("/healthz", alive), web.get("/readyz", ready), web.get("/metrics", figures)])
    runner = web.AppRunner(app, access_log=None)
    await runner.setup()
    try:
        site = web.TCPSite(runner, host, port)
        try:
            await site.start()
        except OSError as error:
            raise WrongUsage(f"--health {host or ''}:{port}: {error.strerror or error}; name another port") from error
        yield runner.addresses[0][1]
    finally:
        await runner.cleanup()


async def _checked(check: Check) -> str:
    try:
        async with asyncio.timeout(ANSWER_WITHIN):
            return await check()
    except TimeoutError:
        return f"no answer within {ANSWER_WITHIN:.0f} s"
    except BotError as error:
        return str(error)
