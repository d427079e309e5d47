"""`newsbrief run`: the bot on its platforms, until stopped."""

from __future__ import annotations

from collections.abc import Sequence
from enum import StrEnum
from typing import TYPE_CHECKING, Annotated

import typer

from bot.cli.edge import tell
from bot.cli.options import Config, examples
from bot.errors import WrongUsage

if TYPE_CHECKING:
    from bot.app.platforms import Listen
    from bot.app.running import Role
    from bot.ports.platforms import Platform
    from bot.settings.values import Settings

LISTEN = "127.0.0.1:3000"
ENDS_WITHIN = 9.5  # seconds from the signal to the end, whatever hangs: supervisors kill after ten


def add_to(program: typer.Typer) -> None:
    """Adds this command."""
    program.command(
        short_help="Answer on the platforms that have tokens, and post digests on schedule.",
        **examples(
            "newsbrief run",
            "newsbrief run --listen :3000",
            "newsbrief run --role worker",
            "newsbrief run --health 127.0.0.1:9090 --log-format json",
        ),
    )(run)


class Lines(StrEnum):
    """How log lines are written."""

    TEXT = "text"
    JSON = "json"


class Part(StrEnum):
    """What a process of the bot does."""

    ALL = "all"
    BOT = "bot"
    PLANNER = "planner"
    WORKER = "worker"


def run(
    config: Config = None,
    role: Annotated[
        Part, typer.Option(help="all; or on PostgreSQL: bot answers, planner plans digests, worker delivers them.")
    ] = Part.ALL,
    listen: Annotated[
        str, typer.Option(metavar="HOST:PORT", help="Where signed HTTP is taken, when Slack has no app token.")
    ] = LISTEN,
    health: Annotated[
        str | None, typer.Option(metavar="HOST:PORT", help="Serve /healthz, /readyz and /metrics (Prometheus) there.")
    ] = None,
    log_format: Annotated[
        Lines, typer.Option("--log-format", help="text to read; json, an object a line, for other programs.")
    ] = Lines.TEXT,
) -> None:
    """Answer on every platform whose tokens are in the environment and post digests on schedule, until stopped."""
    import asyncio

    from bot.cli.logs import log_to_stderr
    from bot.cli.reports import settings_of

    log_to_stderr(log_format.value)
    at = _address("--health", health) if health else None
    asyncio.run(_until_stopped(settings_of(config), role.value, _address("--listen", listen), at))
    tell("stopped")


async def _all(platforms: Sequence[Platform]) -> None:
    """Runs the platforms; without any, what goes on beside them."""
    import asyncio

    from bot.platforms.together import run_together

    if platforms:
        await run_together(platforms, tell)
    else:
        await asyncio.Event().wait()


async def _until_stopped(settings: Settings, role: Role, listen: Listen, health: Listen | None) -> None:
    """Runs until SIGTERM or Ctrl-C; either ends it in order."""
    import asyncio
    import signal

    from bot.app.running import open_bot

    async with open_bot(settings, role=role, listen=listen, health=health, told=tell) as bot:
        tell(f"starting {' and '.join(platform.name for platform in bot.platforms) or role}")
        _collect_as_usual()
        work = asyncio.ensure_future(_all(bot.platforms))

        def stop() -> None:
            _end_in_time()
            bot.stop()
            work.cancel()

        for number in (signal.SIGINT, signal.SIGTERM):
            asyncio.get_running_loop().add_signal_handler(number, stop)
        await asyncio.wait([work])
        if not work.cancelled():
            work.result()


def _end_in_time() -> None:
    """Ends the process where it takes too long: a database that hangs can't be waited for, nor its threads ended.

    That loses nothing, as no end does: what is not confirmed is looked for before it is posted again.
    """
    import os
    import threading

    def cut() -> None:
        tell(f"stopped after {ENDS_WITHIN:g} s, though something hung; what is not done is taken up at the next start")
        os._exit(0)

    timer = threading.Timer(ENDS_WITHIN, cut)
    timer.daemon = True
    timer.start()


def _collect_as_usual() -> None:
    """Looks for garbage as often as Python does by itself: short runs put that off, and a long one would pile it up.

    What stands after the start stands to the end, so it is not looked at again.
    """
    import gc

    gc.collect()
    gc.freeze()
    gc.set_threshold(700, 10, 10)


def _address(option: str, listen: str) -> Listen:
    host, colon, port = listen.rpartition(":")
    if not (colon and port.isascii() and port.isdecimal() and int(port) < 65536):
        raise WrongUsage(f"{option} {listen!r}: write HOST:PORT, such as {LISTEN}")
    return host.strip("[]") or None, int(port)
