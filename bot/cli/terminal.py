"""Standard output as it is: a terminal with a width, colours and links, or a pipe that gets plain text."""

from __future__ import annotations

import os
import shutil
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from bot.cli.edge import tell
from bot.settings.values import Settings

if TYPE_CHECKING:
    from briefings.model import Edition

NARROWEST, PIPED, WIDEST = 60, 80, 200


def put(text: str) -> None:
    """Writes a result."""
    sys.stdout.write(text)


def put_text(edition: Edition, settings: Settings) -> None:
    """The edition as text: with colours and links on a terminal (NO_COLOR is kept to), plain in a pipe or a file."""
    if not sys.stdout.isatty():
        from bot.app.editions import rendered

        put(rendered(edition, "text", settings, width=width(), told=tell))
        return
    from rich.console import Console

    from bot.app.editions import terminal_rows
    from briefings.rendering.terminal.painting import paint

    console = Console(width=width(), highlight=False)
    links = console.color_system is not None
    rows = terminal_rows(edition, settings, width=width(), links=links, told=tell)
    console.print(paint(rows), soft_wrap=True, end="")


def width() -> int:
    """Columns: the terminal's, or COLUMNS where it is set, within what the layout can use; 80 in a pipe."""
    asked = os.environ.get("COLUMNS", "")
    piped = PIPED if not asked.isdecimal() else int(asked)
    columns = shutil.get_terminal_size().columns if sys.stdout.isatty() else piped
    return max(NARROWEST, min(columns, WIDEST))


def seen_from_here(path: Path) -> str:
    """A path as a person would write it: from the working directory where it is below, and printable."""
    from bot.sources.folders import shown

    here = Path.cwd()
    return shown(path.relative_to(here) if path.is_relative_to(here) else path)
