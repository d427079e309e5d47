"""`newsbrief check`, `schema` and `init`: the configuration itself."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Literal

import typer

from bot.cli.edge import say
from bot.cli.options import Config, Sources, TakesSources, examples
from bot.errors import WrongUsage

if TYPE_CHECKING:
    from bot.settings.values import Settings


def add_to(program: typer.Typer) -> None:
    """Adds these commands."""
    program.command(
        cls=TakesSources,
        short_help="List every mistake in the configuration; measure its phrases.",
        **examples(
            "newsbrief check",
            "newsbrief check --config my-briefings/config",
            "newsbrief check --phrases --source news/",
        ),
    )(check)
    program.command(
        short_help="Print a JSON Schema for editors and programs.",
        **examples("newsbrief schema briefing > briefing.schema.json", "newsbrief schema edition"),
    )(schema)
    program.command(
        short_help="Lay out a configuration to start from, or join Slack or Discord.",
        **examples("newsbrief init my-briefings", "newsbrief init slack", "newsbrief init discord"),
    )(init)


def check(
    *,
    phrases: Annotated[
        bool,
        typer.Option("--phrases", help="Measure what the phrases find in the documents of the sources, and warn."),
    ] = False,
    source: Sources = None,
    config: Config = None,
) -> None:
    """List every mistake in the configuration at once, with file, line and column; templates are tried out too.

    With --phrases, or --source, it also warns of phrases that find other words ("bank" by ban*), that stand in
    documents of every topic, that are part of a name ("West Bank") or are never found, of topics that share their
    documents, and of documents on the scope that no topic asks for. Warnings leave the exit code as it is.
    """
    from bot.app.templates import check_overrides
    from bot.cli.reports import settings_of
    from bot.cli.terminal import put, seen_from_here

    settings = settings_of(config)
    check_overrides(settings)
    put(f"{seen_from_here(settings.folder)}: no mistakes\n")
    for briefing in settings.briefings:
        put(f"  {briefing.name}: {', '.join(topic.key for topic in briefing.topics)}\n")
    _put_schedules(settings)
    if phrases or source:
        _put_measured(settings, source)


def _put_schedules(settings: Settings) -> None:
    """When each schedule is due, in words, and its next times."""
    if not settings.schedules:
        return
    from datetime import UTC, datetime

    from bot.cli.terminal import put
    from bot.schedules.upcoming import told

    for schedule in settings.schedules:
        words, *times = told(schedule, datetime.now(UTC))
        put("\n".join((f"  {schedule.name}: {schedule.briefing}, {words}", *(f"    {each}" for each in times), "")))


def _put_measured(settings: Settings, source: Sequence[Path] | None) -> None:
    """What the phrases of each briefing find in the sources, with a warning for each that a person should look at."""
    from bot.app.library import read_documents
    from bot.app.phrases import LEAST, measured
    from bot.cli.reports import report_refusals
    from bot.cli.terminal import put, seen_from_here

    places, reading = read_documents(settings, source)
    report_refusals(places, reading)
    for each in measured(settings, reading.documents):
        for remark in each.remarks:
            put(f"{remark._replace(file=seen_from_here(Path(remark.file)))}\n")
        put(f"{each.briefing}: {each.inside} of {len(reading.documents)} documents name its scope")
        if each.inside < LEAST:
            put(f"; its phrases can be measured on {LEAST}\n")
        else:
            put(f", {len(each.remarks) or 'no'} warning{'' if len(each.remarks) == 1 else 's'}\n")


def schema(
    of: Annotated[Literal["briefing", "config", "edition"], typer.Argument(metavar="briefing|config|edition")],
) -> None:
    """Print the JSON Schema of a briefing's file, of newsbrief.yaml or of an edition.

    Editors complete and check a file with it that begins with the line
    "# yaml-language-server: $schema=briefing.schema.json".
    """
    import json

    from bot.app.editions import schema_of
    from bot.cli.terminal import put

    put(json.dumps(schema_of(of), ensure_ascii=False, indent=2) + "\n")


def init(
    directory: Annotated[
        Path,
        typer.Argument(
            metavar="DIR|slack|discord", help="Where to lay it out, made if need be; or a platform to join."
        ),
    ],
    url: Annotated[
        str | None,
        typer.Option(metavar="HTTPS://...", help="With slack: the public address of signed HTTP requests."),
    ] = None,
    request_url: Annotated[
        str | None,
        typer.Option(metavar="HTTPS://...", help="The same, for many workspaces that install the app themselves."),
    ] = None,
) -> None:
    """Lay out the starter configuration and documents, or what a platform needs to know of this bot.

    `init slack` writes the app's manifest and says the three clicks that are left; `init discord` prints the link that
    invites the bot. Folders of these names are `./slack` and `./discord`.
    What is there already stays as it is.
    """
    if directory.name == str(directory) == "slack" and not directory.is_dir():
        from bot.cli.joining import init_slack

        init_slack(_public(request_url or url), many=request_url is not None)
        return
    if directory.name == str(directory) == "discord" and not directory.is_dir() and not (url or request_url):
        from bot.cli.joining import init_discord

        init_discord()
        return
    if url or request_url:
        raise WrongUsage("--url and --request-url go with `newsbrief init slack`")
    from bot.cli.terminal import put, seen_from_here
    from bot.settings.starter import lay_out

    laid = lay_out(directory)
    for path in laid.written:
        put(f"wrote {seen_from_here(path)}\n")
    for path in laid.kept:
        say(f"newsbrief: kept {seen_from_here(path)}, which was there already")
    say(
        "newsbrief: next, edit config/briefings/cambodia.yaml there, put documents into seeds, and\n"
        f"  cd {seen_from_here(directory)} && newsbrief check && newsbrief brief cambodia"
    )


def _public(url: str | None) -> str | None:
    """The address, with the path that the bot listens at where it names none."""
    from urllib.parse import urljoin, urlsplit

    if url is None:
        return None
    parts = urlsplit(url)
    if parts.scheme not in ("http", "https") or not parts.netloc:
        raise WrongUsage(f"{url!r} is no address that Slack could call; write https://HOST/slack/events")
    return url if parts.path not in ("", "/") else urljoin(url, "/slack/events")
