"""Draws docs/briefing.svg, the README's picture: what `newsbrief brief cambodia` shows on a terminal, from the seeds.

`make picture` writes it; a test compares the file with what this draws, so that the picture stays true.
"""

from __future__ import annotations

import io
import re
from datetime import UTC, datetime
from pathlib import Path

from rich.console import Console

from bot.app.editions import compose_edition, terminal_rows
from bot.app.library import read_documents, settings_from
from bot.settings.names import briefing_named
from briefings.rendering.terminal.markup import Row, Span
from briefings.rendering.terminal.painting import paint

CHECKOUT = Path(__file__).parents[2]
PICTURE = CHECKOUT / "docs" / "briefing.svg"
NOW = datetime(2025, 11, 14, tzinfo=UTC)
WIDTH = 100
TALLEST = 70  # rows: the picture ends with the last card that ends within them

_FONT_FACES = re.compile(r"@font-face \{.*?\}\s*", re.DOTALL)


def draw() -> str:
    """The picture as SVG; it loads nothing from anywhere."""
    settings = settings_from(CHECKOUT / "config")
    _, reading = read_documents(settings, [CHECKOUT / "seeds"])
    edition = compose_edition(briefing_named(settings, "cambodia"), None, reading, now=NOW)
    console = Console(record=True, width=WIDTH, force_terminal=True, file=io.StringIO())
    console.print("[bold green]$[/] newsbrief brief cambodia", highlight=False)
    rows = terminal_rows(edition, settings, width=WIDTH, links=True, told=print)
    console.print(paint(_cut(rows)), soft_wrap=True, end="")
    svg = console.export_svg(title="newsbrief", unique_id="newsbrief")
    return _FONT_FACES.sub("", svg).replace("Fira Code, monospace", "ui-monospace, Menlo, Consolas, monospace")


def _cut(rows: tuple[Row, ...]) -> tuple[Row, ...]:
    headings = [at for at, row in enumerate(rows[:TALLEST]) if any("heading" in span.roles for span in row)]
    return (*rows[: headings[-1]], (Span("…", ("muted",)),)) if len(rows) > TALLEST else rows


if __name__ == "__main__":
    PICTURE.parent.mkdir(exist_ok=True)
    PICTURE.write_text(draw(), encoding="utf-8")
