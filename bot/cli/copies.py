"""`newsbrief backup` and `newsbrief restore`: copies of what is kept."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Annotated

import typer

from bot.cli.options import Config, examples


def add_to(program: typer.Typer) -> None:
    """Adds these commands."""
    program.command(
        short_help="Copy what is kept, while the bot runs.",
        **examples(
            "newsbrief backup kept.db", 'newsbrief backup "kept-$(date +%F).db"', "newsbrief backup kept.db --force"
        ),
    )(backup)
    program.command(
        short_help="Put a copy back, while the bot is stopped.",
        **examples("newsbrief restore kept.db"),
    )(restore)


def backup(
    file: Annotated[Path, typer.Argument(metavar="FILE", help="Where the copy goes.")],
    *,
    force: Annotated[bool, typer.Option("--force", help="Write over FILE where it is there already.")] = False,
    config: Config = None,
) -> None:
    """Copy what is kept into one file, as it is at this instant; the bot may run meanwhile.

    The copy holds documents, editions, schedules and deliveries, and the tokens of workspaces that installed the app:
    keep it where nobody else can read it.
    """
    from bot.app.copies import back_up
    from bot.cli.reports import settings_of
    from bot.cli.terminal import put

    settings = settings_of(config)
    with _progress("copying") as progress:
        copied = back_up(settings, file, force=force, progress=progress)
    put(f"{copied.path}: {copied.documents} documents, {_size(copied.size)}, checked\n")


def restore(
    file: Annotated[Path, typer.Argument(metavar="FILE", help="A copy that `newsbrief backup` made.")],
    config: Config = None,
) -> None:
    """Put a copy in the place of what is kept; what is there now stays beside it under another name.

    The bot must be stopped. What was posted since the copy was made is not posted again where the platform lets us look
    for it; where it doesn't, each schedule's `doubtful` says what is done.
    """
    from bot.app.copies import put_back
    from bot.cli.reports import settings_of
    from bot.cli.terminal import put

    settings = settings_of(config)
    with _progress("putting back") as progress:
        copied = put_back(settings, file, progress=progress)
    put(f"{copied.path}: {copied.documents} documents, {_size(copied.size)}, checked\n")
    if copied.aside is not None:
        put(f"what was there before: {copied.aside}\n")


@contextmanager
def _progress(doing: str) -> Iterator[Callable[[int, int], None]]:
    """Shows how far it is on a terminal, and nothing elsewhere."""
    if not sys.stderr.isatty():
        yield lambda done, pages: None
        return
    from rich.console import Console
    from rich.progress import Progress

    with Progress(console=Console(stderr=True), transient=True) as bar:
        task = bar.add_task(doing, total=None)
        yield lambda done, pages: bar.update(task, completed=done, total=pages)


def _size(octets: int) -> str:
    return f"{octets / 1e6:.1f} MB"
