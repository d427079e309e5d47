"""`newsbrief run`: the bot on its platforms, until stopped."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, Annotated

import typer

from bot.cli.edge import tell
from bot.cli.options import Config, examples
from bot.errors import WrongUsage

if TYPE_CHECKING:
    from bot.app.platforms import Listen

LISTEN = "127.0.0.1:3000"


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

    from bot.cli.living import Life
    from bot.cli.logs import log_to_stderr
    from bot.cli.reports import settings_of

    log_to_stderr(log_format.value)
    at = _address("--health", health) if health else None
    life = Life(role=role.value, listen=_address("--listen", listen), health=at)
    asyncio.run(life.until_stopped(settings_of(config)))
    tell("stopped")


def _address(option: str, listen: str) -> Listen:
    host, colon, port = listen.rpartition(":")
    if not (colon and port.isascii() and port.isdecimal() and int(port) < 65536):
        raise WrongUsage(f"{option} {listen!r}: write HOST:PORT, such as {LISTEN}")
    return host.strip("[]") or None, int(port)
