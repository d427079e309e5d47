"""The addresses that Slack calls with signed requests, and that people install the app at."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass

from aiohttp import web
from slack_bolt.adapter.aiohttp import to_aiohttp_response, to_bolt_request
from slack_bolt.app.async_app import AsyncApp
from slack_bolt.request.async_request import AsyncBoltRequest
from slack_bolt.response import BoltResponse

from bot.platforms.slack.installing import Installing

EVENTS = "/slack/events"
LARGEST = 1024 * 1024  # bytes of a request; Slack's are far smaller


@dataclass(frozen=True, slots=True, kw_only=True)
class Listening:
    """Where to listen; None is every address of the machine, port 0 any that is free."""

    host: str | None = "127.0.0.1"
    port: int = 3000


async def serve(
    app: AsyncApp, listening: Listening, ready: Callable[[str], None], *, installing: Installing | None = None
) -> None:
    """Answers signed requests until cancelled; Bolt refuses a wrong or old signature.

    `ready` is told `http://HOST:PORT`. With `installing` people can install the app there.

    Raises:
        OSError: the port is taken.
    """
    site = web.Application(client_max_size=LARGEST)
    site.router.add_post(EVENTS, _through(app.async_dispatch))
    if installing is not None:
        site.router.add_get(installing.install_path, _through(installing.handle_installation))
        site.router.add_get(installing.redirect_uri_path, _through(installing.handle_callback))
    runner = web.AppRunner(site, access_log=None)
    await runner.setup()
    try:
        await web.TCPSite(runner, listening.host, listening.port).start()
        host, port = runner.addresses[0][:2]
        ready(f"http://{host}:{port}")
        await asyncio.Event().wait()
    finally:
        await runner.cleanup()


def _through(
    dispatch: Callable[[AsyncBoltRequest], Awaitable[BoltResponse]],
) -> Callable[[web.Request], Awaitable[web.Response]]:
    async def receive(request: web.Request) -> web.Response:
        return await to_aiohttp_response(await dispatch(await to_bolt_request(request)))

    return receive
