"""`newsbrief brief` and `newsbrief demo`: an edition, composed and shown."""

from __future__ import annotations

import os
from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Literal, NamedTuple, TypeVar

import typer

from bot.cli.edge import say, tell
from bot.cli.options import Config, Sources, TakesSources, briefing_names, examples, topic_keys
from bot.errors import WrongUsage

if TYPE_CHECKING:
    from zoneinfo import ZoneInfo

    from bot.settings.values import Settings
    from briefings.model import Edition

Value = TypeVar("Value")
Format = Literal["text", "json", "markdown", "html", "slack", "discord"]

DEMO_EXAMPLES = examples("newsbrief demo", "newsbrief demo > cambodia.txt")
BRIEF_EXAMPLES = examples(
    "newsbrief brief cambodia",
    "newsbrief brief cambodia tariffs --since 7d",
    "newsbrief brief cambodia --source news/*.txt --format html > cambodia.html",
    "newsbrief brief cambodia --format json --now 2025-11-14T08:00:00+07:00",
)


class Asked(NamedTuple):
    """What a person wants to see: names as typed, instants on the clocks of the configured zone."""

    name: str
    now: datetime
    topic: str | None = None
    sources: Sequence[Path] = ()
    since: datetime | None = None
    explain: bool = False


def add_to(program: typer.Typer) -> None:
    """Adds these commands."""
    program.command(short_help="Show what /brief answers, from documents that ship with it.", **DEMO_EXAMPLES)(demo)
    program.command(short_help="Compose a briefing and print it.", cls=TakesSources, **BRIEF_EXAMPLES)(brief)


def demo() -> None:
    """Show what `/brief cambodia` answers, from the two documents that ship with it."""
    from bot.app.library import settings_from
    from bot.settings.caches import compiled_before
    from bot.settings.moments import at, zone
    from bot.settings.places import starter

    say("newsbrief: this is what `/brief cambodia` answers in a channel, from two documents that ship with it.\n")
    settings = settings_from(starter() / "config")
    now = at(datetime.now(UTC), zone(settings.timezone))
    with compiled_before(os.environ):
        _show(_edition(settings, Asked(name="cambodia", now=now)), "text", settings)
    say(
        "\nnewsbrief: every line is a sentence of a document; the number behind it says which. Next:\n"
        "  newsbrief brief cambodia tariffs         one card\n"
        "  newsbrief brief cambodia --source DIR    from documents of your own\n"
        "  newsbrief init my-briefings              your own briefings, topics and documents"
    )


def brief(
    name: Annotated[
        str,
        typer.Argument(metavar="NAME", help="A briefing's name, alias or title.", autocompletion=briefing_names),
    ],
    topic: Annotated[
        str | None,
        typer.Argument(metavar="[TOPIC]", help="One of its topics: that card alone.", autocompletion=topic_keys),
    ] = None,
    *,
    form: Annotated[Format, typer.Option("--format", help="How the edition is written.")] = "text",
    now: Annotated[
        str | None, typer.Option(metavar="WHEN", help="The instant to compose at, ISO 8601; the clock's without it.")
    ] = None,
    since: Annotated[
        str | None,
        typer.Option(metavar="WHEN", help="Leave older documents out: today, 24h, 7d, 2025-11-01 or an instant."),
    ] = None,
    source: Sources = None,
    config: Config = None,
    explain: Annotated[bool, typer.Option("--explain", help="Say why each sentence is a line, or is not.")] = False,
) -> None:
    """Compose a briefing, or one of its cards, and print it."""
    from bot.cli.reports import settings_of
    from bot.settings.caches import compiled_before
    from bot.settings.moments import at, instant, zone

    if explain and form not in ("text", "json"):
        raise WrongUsage(f"--explain goes with --format text or json, not with {form}")
    settings = settings_of(config)
    local = zone(settings.timezone)
    moment = _option("--now", lambda: instant(now, local) if now else at(datetime.now(UTC), local))
    start = _option("--since", lambda: _start(since, moment, local) if since else None)
    asked = Asked(name=name, topic=topic, sources=source or (), now=moment, since=start, explain=explain)
    with compiled_before(os.environ):
        _show(_edition(settings, asked), form, settings)


def _option(name: str, read: Callable[[], Value]) -> Value:
    try:
        return read()
    except ValueError as error:
        raise WrongUsage(f"{name}: {error}") from error


def _start(words: str, now: datetime, local: ZoneInfo) -> datetime:
    from bot.settings.moments import window_start

    start = window_start(words, now=now, local=local)
    if start is None:
        raise ValueError("'since-last' needs a channel's last edition; write a span such as 24h, or a day")
    if start > now:
        raise ValueError(f"{words!r} is after the instant to compose at, {now.isoformat(timespec='minutes')}")
    return start


def _edition(settings: Settings, asked: Asked) -> Edition:
    """Names first, because they cost nothing to check; then the documents, what is wrong with them, and the edition."""
    from bot.app.editions import compose_edition
    from bot.app.library import read_documents
    from bot.cli.reports import report_refusals
    from bot.settings.names import briefing_named, topic_named

    briefing = briefing_named(settings, asked.name)
    topic = topic_named(briefing, asked.topic) if asked.topic else None
    places, reading = read_documents(settings, asked.sources)
    report_refusals(places, reading)
    return compose_edition(briefing, topic, reading, now=asked.now, since=asked.since, explain=asked.explain)


def _show(edition: Edition, form: Format, settings: Settings) -> None:
    from bot.app.editions import rendered
    from bot.cli.explaining import reasons
    from bot.cli.terminal import put, put_text, width

    if form != "text":
        put(rendered(edition, form, settings, width=width(), told=tell))
        return
    put_text(edition, settings)
    if edition.trace:
        put(reasons(edition))
