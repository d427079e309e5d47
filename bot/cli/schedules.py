"""`newsbrief schedules` and `newsbrief preview`: when digests are due, and what they would say."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, Annotated

import typer

from bot.cli.deliveries import destination
from bot.cli.edge import say
from bot.cli.options import Config, examples

if TYPE_CHECKING:
    from bot.delivery.previewing import Preview
    from bot.schedules.running import Standing
    from bot.settings.values import Settings

MOST_CHANGES = 200


class Shown(StrEnum):
    """How a preview is shown."""

    TEXT = "text"
    PAYLOAD = "payload"


def add_to(program: typer.Typer) -> None:
    """Adds these commands."""
    program.command(
        short_help="Show when digests are due, where they go, and their next five times.",
        **examples("newsbrief schedules", "newsbrief schedules --history"),
    )(schedules)
    program.command(
        short_help="Show what a schedule would post now; nothing is posted.",
        **examples(
            "newsbrief preview morning",
            "newsbrief preview morning --to slack:C0123456789 --format payload",
        ),
    )(preview)


def schedules(
    *,
    history: Annotated[
        bool, typer.Option("--history", help="Who made, paused, resumed, removed or sent one in chat, and when.")
    ] = False,
    config: Config = None,
) -> None:
    """Show every schedule, of the files and of chat: its briefing, destinations, rules and next five times."""
    import asyncio

    from bot.app.previews import upcoming_times
    from bot.cli.reports import settings_of
    from bot.cli.terminal import put

    settings = settings_of(config)
    if history:
        _put_history(settings)
        return
    found = asyncio.run(upcoming_times(settings))
    if not found:
        say("newsbrief: there is no schedule; write one under `schedules` in newsbrief.yaml, or /briefing schedule")
    for standing, times in found:
        put("\n".join(_lines(standing, times)) + "\n\n")


def _put_history(settings: Settings) -> None:
    """A row for each change, the newest first."""
    import asyncio

    from bot.app.operating import schedule_changes
    from bot.cli.tables import table, zone_words
    from bot.cli.terminal import put
    from bot.settings.moments import zone

    local = zone(settings.timezone)
    found = asyncio.run(schedule_changes(settings, most=MOST_CHANGES))
    if not found:
        say("newsbrief: nobody has made or changed a schedule in chat yet; newsbrief.yaml has no history here")
        return
    cells = [("WHEN", "SCHEDULE", "DONE", "BY", "IN", "TIMES")]
    for each in found:
        there = each.at.astimezone(local)
        when = f"{there:%Y-%m-%d %H:%M} {zone_words(there)}"
        cells.append((when, each.schedule, each.done, each.by, each.here, each.times))
    put(table(cells))


def _lines(standing: Standing, times: tuple[str, ...]) -> list[str]:
    from bot.schedules.upcoming import rules

    schedule = standing.schedule
    paused = f" · paused since {standing.paused:%Y-%m-%d %H:%M} UTC by {standing.paused_by}" if standing.paused else ""
    made = {"file": "", "chat": f" · made in chat by {standing.owner}", "follow": f" · followed by {standing.owner}"}
    words, *next_times = times
    return [
        f"{schedule.name}: {schedule.briefing}{made[standing.origin]}{paused}",
        f"  {words}",
        f"  to {', '.join(map(str, schedule.to))}",
        f"  {rules(schedule)}",
        *(f"    {each}" for each in next_times),
    ]


def preview(
    name: Annotated[str, typer.Argument(metavar="NAME", help="The schedule's name.")],
    *,
    to: Annotated[str | None, typer.Option(metavar="DESTINATION", help="Only what this one would get.")] = None,
    shown: Annotated[
        Shown, typer.Option("--format", help="text to read; payload prints the exact messages, as JSON.")
    ] = Shown.TEXT,
    config: Config = None,
) -> None:
    """Show what a schedule would post now to each of its destinations, through the very path that posts it.

    Nothing is posted or written: the next digest is the same whether you look or not.
    """
    import asyncio

    from bot.app.previews import previews
    from bot.cli.reports import settings_of

    wanted = destination("--to", to) if to else None
    as_text = shown is Shown.TEXT
    settings = settings_of(config)
    found = asyncio.run(
        previews(settings, name, to=wanted, as_text=as_text, told=lambda text: say(f"newsbrief: {text}"))
    )
    if as_text:
        _put_texts(found)
    else:
        _put_payloads(found)


def _put_texts(found: tuple[Preview, ...]) -> None:
    """Each text once, behind the destinations that would get it."""
    from bot.cli.terminal import put

    texts: dict[str, list[str]] = {}
    for each in found:
        if each.none:
            say(f"newsbrief: {each.to}: nothing would be posted: {each.none}")
        else:
            texts.setdefault("\n".join(part.message.payload["text"] for part in each.parts), []).append(str(each.to))
    for text, destinations in texts.items():
        say(f"newsbrief: {', '.join(destinations)} would get:")
        put(f"{text}\n")


def _put_payloads(found: tuple[Preview, ...]) -> None:
    import json

    from bot.cli.terminal import put

    shown = [
        {
            "to": str(each.to),
            **({"none": each.none} if each.none else {}),
            "messages": [{"place": part.message.place, "payload": part.message.payload} for part in each.parts],
        }
        for each in found
    ]
    put(json.dumps(shown, ensure_ascii=False, indent=2) + "\n")


def _tell(text: str) -> None:
    say(f"newsbrief: {text}")
