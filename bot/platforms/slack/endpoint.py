"""The address that Slack calls with signed requests, where there is no socket."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from dataclasses import dataclass

from aiohttp import web
from slack_bolt.adapter.aiohttp import to_aiohttp_response, to_bolt_request
from slack_bolt.app.async_app import AsyncApp

PATH = "/slack/events"
LARGEST = 1024 * 1024  # bytes of a request; Slack's are far smaller


@dataclass(frozen=True, slots=True, kw_only=True)
class Listening:
    """Where to listen; None is every address of the machine, port 0 any that is free."""

    host: str | None = "127.0.0.1"
    port: int = 3000


async def serve(app: AsyncApp, listening: Listening, ready: Callable[[str], None]) -> None:
    """Answers signed requests until cancelled; `ready` is told the address. Bolt refuses a wrong or old signature.

    Raises:
        OSError: the port is taken.
    """

    async def receive(request: web.Request) -> web.Response:
        return await to_aiohttp_response(await app.async_dispatch(await to_bolt_request(request)))

    site = web.Application(client_max_size=LARGEST)
    site.router.add_post(PATH, receive)
    runner = web.AppRunner(site, access_log=None)
    await runner.setup()
    try:
        await web.TCPSite(runner, listening.host, listening.port).start()
        host, port = runner.addresses[0][:2]
        ready(f"http://{host}:{port}{PATH}")
        await asyncio.Event().wait()
    finally:
        await runner.cleanup()
