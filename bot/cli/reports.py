"""What was read and what was not, told on standard error; nothing here is a result."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from bot.cli.edge import say
from bot.cli.terminal import seen_from_here
from bot.errors import NothingToRead
from bot.ports.library import Reading
from bot.settings.values import Settings


def settings_of(config: Path | None) -> Settings:
    """The settings of this run; where they are the starter's because there are no others, that is said.

    Raises:
        ConfigurationFault: with every mistake in them.
    """
    from bot.app.library import settings_from
    from bot.settings.places import starter

    settings = settings_from(config)
    if settings.folder == starter() / "config" != config:
        say("newsbrief: there is no ./config, so this is the starter's; `newsbrief init DIR` lays out your own")
    return settings


def report_refusals(places: Sequence[Path], reading: Reading) -> None:
    """Names each document that was refused, with the reason.

    Raises:
        NothingToRead: nothing is left to work with.
    """
    for refusal in reading.refusals:
        say(f"newsbrief: not read: {refusal.path}: {refusal.reason}")
    if not reading.documents:
        raise NothingToRead(_nothing_at(places))


def _nothing_at(places: Sequence[Path]) -> str:
    if not places:
        return (
            "no document could be read: the configuration names no source\n"
            "Next: add a folder under `sources` in newsbrief.yaml, or name one with --source"
        )
    looked = ", ".join(seen_from_here(place) for place in places)
    return (
        f"no document could be read; looked at: {looked}\n"
        "Next: put .txt, .md or .html files there, or name other places with --source"
    )
