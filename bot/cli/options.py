"""Options that several commands share, and the words that shells complete."""

from __future__ import annotations

import os
from collections.abc import Iterator
from itertools import islice
from pathlib import Path
from typing import Annotated, Any

import typer
from typer.core import TyperCommand

from bot.errors import BotError

Config = Annotated[
    Path | None,
    typer.Option(
        "--config",
        metavar="DIR",
        help="The folder that holds newsbrief.yaml. Without it: $NEWSBRIEF_CONFIG, ./config, else the starter.",
    ),
]
Sources = Annotated[
    list[Path] | None,
    typer.Option("--source", metavar="PATH...", help="Folders or files to read in place of the configured sources."),
]


class TakesSources(TyperCommand):
    """A command whose `--source` takes several paths, as a shell makes them of `--source news/*.txt`."""

    def parse_args(self, ctx: Any, args: list[str]) -> list[str]:
        """Repeats `--source` before each further word that is a path."""
        return super().parse_args(ctx, list(_one_source_each(args)))


def _one_source_each(args: list[str]) -> Iterator[str]:
    taking = False
    words = iter(args)
    for word in words:
        if word == "--source":
            yield from (word, *islice(words, 1))
            taking = True
        elif taking and not word.startswith("-") and os.path.lexists(word):
            yield from ("--source", word)
        else:
            yield word
            taking = word.startswith("--source=")


def briefing_names(ctx: typer.Context, incomplete: str) -> list[tuple[str, str]]:
    """The briefings' names and aliases with their titles, for a shell."""
    try:
        from bot.app.library import settings_from

        settings = settings_from(ctx.params.get("config"))
    except (BotError, OSError):
        return []
    words = ((word, each.title) for each in settings.briefings for word in (each.name, *each.aliases))
    return [(word, title) for word, title in words if word.casefold().startswith(incomplete.casefold())]


def topic_keys(ctx: typer.Context, incomplete: str) -> list[tuple[str, str]]:
    """The keys of the topics of the briefing that is already typed, for a shell."""
    try:
        from bot.app.library import settings_from
        from bot.settings.names import briefing_named

        briefing = briefing_named(settings_from(ctx.params.get("config")), str(ctx.params.get("name")))
    except (BotError, OSError):
        return []
    return [(topic.key, topic.title) for topic in briefing.topics if topic.key.startswith(incomplete.casefold())]


def examples(*lines: str) -> dict[str, Any]:
    """A command's epilog: its examples, each on a line of its own."""
    return {"epilog": "\n".join(("\b", "Examples:", *(f"  {line}" for line in lines)))}
