"""`newsbrief run`: the bot on its platforms, until stopped."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import typer

from bot.cli.edge import say
from bot.cli.options import Config, examples
from bot.errors import WrongUsage

if TYPE_CHECKING:
    from bot.settings.values import Settings

LISTEN = "127.0.0.1:3000"


def add_to(program: typer.Typer) -> None:
    """Adds this command."""
    program.command(
        short_help="Answer on the platforms that have tokens.",
        **examples("newsbrief run", "newsbrief run --listen :3000"),
    )(run)


def run(
    config: Config = None,
    listen: Annotated[
        str, typer.Option(metavar="HOST:PORT", help="Where signed HTTP is taken, when Slack has no app token.")
    ] = LISTEN,
) -> None:
    """Answer on every platform whose tokens are in the environment, until stopped."""
    import asyncio

    from bot.cli.reports import settings_of

    _log_to_stderr()
    asyncio.run(_until_stopped(settings_of(config), _address(listen)))
    say("newsbrief: stopped")


async def _until_stopped(settings: Settings, listen: tuple[str | None, int]) -> None:
    """Runs until SIGTERM or Ctrl-C; either ends it in order."""
    import asyncio
    import signal

    from bot.app.platforms import open_platforms
    from bot.platforms.together import run_together

    async with open_platforms(settings, listen=listen, told=_tell) as platforms:
        _tell(f"starting {' and '.join(platform.name for platform in platforms)}")
        work = asyncio.ensure_future(run_together(platforms, _tell))
        for number in (signal.SIGINT, signal.SIGTERM):
            asyncio.get_running_loop().add_signal_handler(number, work.cancel)
        await asyncio.wait([work])
        if not work.cancelled():
            work.result()


def _tell(message: str) -> None:
    say(f"newsbrief: {message}")


def _address(listen: str) -> tuple[str | None, int]:
    host, colon, port = listen.rpartition(":")
    if not (colon and port.isascii() and port.isdecimal() and int(port) < 65536):
        raise WrongUsage(f"--listen {listen!r}: write HOST:PORT, such as {LISTEN}")
    return host.strip("[]") or None, int(port)


def _log_to_stderr() -> None:
    """Events of ours from `info` on, warnings of the libraries; without secrets, whoever logs them."""
    import logging

    from bot.platforms.discretion import Discreet

    handler = logging.StreamHandler()
    handler.addFilter(Discreet())
    logging.basicConfig(level=logging.WARNING, format="%(asctime)s %(levelname)s %(message)s", handlers=[handler])
    for name in ("newsbrief", "bot"):
        logging.getLogger(name).setLevel(logging.INFO)
