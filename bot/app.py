"""The composition root: builds the parts and joins them, nothing else."""

from __future__ import annotations

import json
import os
from collections.abc import AsyncIterator, Callable, Iterator, Sequence
from contextlib import asynccontextmanager, contextmanager
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from bot.errors import ConfigurationFault, NothingKept, WrongUsage
from bot.ports.library import Reading
from bot.ports.platforms import Finding, Platform
from bot.settings.accounts import SlackAccount, slack_account
from bot.settings.discord_account import DiscordAccount, discord_account
from bot.settings.files import briefing_schema, config_schema
from bot.settings.moments import zone
from bot.settings.overrides import fault_in_override, template_overrides
from bot.settings.places import config_folder
from bot.settings.reading import read_settings
from bot.settings.values import Destination, Settings
from briefings.errors import TemplateFault
from briefings.model import Briefing, Document, Edition, Topic

if TYPE_CHECKING:
    from bot.commands import Commands
    from bot.ports.library import Documents
    from bot.sources.ingesting import Ingested
    from bot.sources.watching import Watch
    from bot.store import Store
    from bot.working.jobs import Form
    from bot.working.process import Worker
    from briefings.rendering.chat.message import Message
    from briefings.rendering.terminal.markup import Row


NO_PLATFORM = (
    "no platform has a token: set SLACK_BOT_TOKEN and SLACK_APP_TOKEN (for many workspaces SLACK_CLIENT_ID, "
    "SLACK_CLIENT_SECRET and SLACK_SIGNING_SECRET), or DISCORD_TOKEN; "
    "`newsbrief init slack` and `newsbrief init discord` say where from"
)


def settings_from(asked: Path | None) -> Settings:
    """The settings of this run: what `--config` names, else NEWSBRIEF_CONFIG, ./config or the starter.

    Raises:
        ConfigurationFault: with every mistake in them.
    """
    return read_settings(config_folder(asked, os.environ), os.environ)


def read_documents(settings: Settings, asked: Sequence[Path] | None) -> tuple[tuple[Path, ...], Reading]:
    """What stands at the places asked for, else at the configured ones; the places come with it.

    A configured place below the working directory is written from there, as a person would.
    """
    from bot.sources import read_sources

    here = Path.cwd()
    places = asked or (path.relative_to(here) if path.is_relative_to(here) else path for path in settings.sources)
    places = tuple(places)
    return places, read_sources(places)


async def ingest_sources(settings: Settings, asked: Sequence[Path] | None) -> tuple[tuple[Path, ...], Ingested]:
    """Reads the places asked for, else the configured ones, into what is kept; the places come with it.

    Raises:
        StoreFault: what is kept cannot be read or written.
    """
    from bot.sources.ingesting import ingest
    from bot.store import opened

    places = tuple(asked or settings.sources)
    async with opened(settings.database) as store:
        return places, await ingest(places, store, now=datetime.now(UTC))


async def search_documents(settings: Settings, query: str, *, most: int) -> tuple[Document, ...]:
    """The documents that hold all words of the query, best first.

    Raises:
        StoreFault: nothing is kept yet, or it cannot be read.
    """
    from bot.store import opened

    async with opened(settings.database, owner=False) as store:
        return await store.search(query, most=most)


def compose_edition(
    briefing: Briefing,
    topic: Topic | None,
    reading: Reading,
    *,
    now: datetime,
    since: datetime | None = None,
    explain: bool = False,
) -> Edition:
    """The edition of a briefing as of `now`, or its one card of a topic."""
    from briefings.composing.compose import compose
    from briefings.composing.narrowing import one_topic

    edition = compose(briefing, reading.documents, now=now, since=since, explain=explain)
    return one_topic(edition, topic.key) if topic else edition


def rendered(edition: Edition, kind: str, settings: Settings, *, width: int, told: Callable[[str], None]) -> str:
    """The edition as `text` of this width, `json`, `markdown` or `html`, through the admin's templates.

    `slack` and `discord` give a JSON list of the messages that would be posted there; pictures beside them are drawn
    and named. `told` hears where what is asked for could be more.

    Raises:
        ConfigurationFault: a template of the admin's does not compile or render.
    """
    local = zone(settings.timezone)
    with _templates(settings) as overrides:
        match kind:
            case "json":
                from briefings.rendering.edition_json import render_json

                return render_json(edition)
            case "markdown":
                from briefings.rendering.markdown import render_markdown

                return render_markdown(edition, zone=local, overrides=overrides)
            case "html":
                from briefings.rendering.html import render_html

                drawings = {name: drawing.decode() for name, drawing in _drawn(edition, "svg", told).items()}
                return render_html(edition, zone=local, overrides=overrides, pictures=drawings)
            case "slack":
                from briefings.rendering.slack.rendering import render_slack

                return _as_json(render_slack(edition, zone=local, overrides=overrides))
            case "discord":
                from briefings.rendering.discord.rendering import render_discord

                pictures = _drawn(edition, "png", told)
                return _as_json(render_discord(edition, zone=local, overrides=overrides, pictures=pictures))
            case _:
                from briefings.rendering.text import render_text

                return render_text(edition, width=width, zone=local, overrides=overrides)


def _drawn(edition: Edition, form: Form, told: Callable[[str], None]) -> dict[str, bytes]:
    """The edition's charts that can be drawn, by name."""
    from bot.working.drawing import MISSING
    from bot.working.jobs import drawn
    from briefings.rendering.chart_picture import is_drawable, vega_lite
    from briefings.rendering.charts import charts_of

    pictures: dict[str, bytes] = {}
    for chart in (chart for card in edition.cards for chart in charts_of(card) if is_drawable(chart)):
        picture = drawn(vega_lite(chart, inline=form == "svg"), form=form)
        if picture is None:
            told(MISSING)
            break
        pictures[chart.name] = picture
    return pictures


def terminal_rows(edition: Edition, settings: Settings, *, width: int, links: bool) -> tuple[Row, ...]:
    """The edition as rows of styled spans, for a terminal of this width.

    Raises:
        ConfigurationFault: a template of the admin's does not compile or render.
    """
    from briefings.rendering.text import text_rows

    with _templates(settings) as overrides:
        return text_rows(edition, width=width, zone=zone(settings.timezone), overrides=overrides, links=links)


def schema_of(what: str) -> dict[str, Any]:
    """The JSON Schema of a `briefing` file, of the `config` file, or of an `edition`."""
    match what:
        case "briefing":
            return briefing_schema()
        case "config":
            return config_schema()
        case _:
            from briefings.rendering.edition_schema import edition_schema

            return edition_schema()


def _as_json(messages: Sequence[Message]) -> str:
    """The payloads as they would be sent."""
    return json.dumps([message.payload for message in messages], ensure_ascii=False, indent=2) + "\n"


class SystemClock:
    """This machine's clock."""

    def now(self) -> datetime:
        """This instant, in UTC."""
        return datetime.now(UTC)


@asynccontextmanager
async def open_platforms(
    settings: Settings, *, listen: tuple[str | None, int], told: Callable[[str], None]
) -> AsyncIterator[tuple[Platform, ...]]:
    """Every platform that has tokens, over one store that holds what the sources say now. `told` hears what goes on.

    Raises:
        WrongUsage: no platform has tokens, or tokens are missing or mixed up.
        StoreFault: what is kept cannot be opened, or another process owns it.
    """
    slack, discord = _accounts()
    from bot.commands import Commands
    from bot.store import opened
    from bot.working.composing import ComposingBeside
    from bot.working.process import Worker

    async with opened(settings.database) as store, closing(Worker()) as worker:
        composing = ComposingBeside(worker)
        commands = Commands(
            settings, documents=store, editions=store, receipts=store, clock=SystemClock(), composing=composing
        )
        watch = _watch(settings, store, worker)
        _tell_taken(await watch.look(), told, always=True)
        platforms: list[Platform] = []
        if slack is not None:
            platforms.append(_slack(settings, slack, commands, store, listen=listen, told=told))
        if discord is not None:
            platforms.append(_discord(settings, discord, commands, told))
        async with _upkeep(settings, commands, watch, told):
            yield tuple(platforms)


@asynccontextmanager
async def closing(worker: Worker) -> AsyncIterator[Worker]:
    """The worker for as long as the block runs; then it is gone, whatever it was doing."""
    try:
        yield worker
    finally:
        await worker.close()


def _watch(settings: Settings, documents: Documents, worker: Worker) -> Watch:
    from bot.sources.watching import Watch
    from bot.working.jobs import Read

    async def read(paths: Sequence[Path]) -> Reading:
        reading: Reading = await worker.do(Read(places=tuple(paths)))
        return reading

    return Watch(settings.sources, documents, SystemClock(), read=read)


@asynccontextmanager
async def _upkeep(
    settings: Settings, commands: Commands, watch: Watch, told: Callable[[str], None]
) -> AsyncIterator[None]:
    """Looks at the sources again and composes ahead for as long as the block runs."""
    import asyncio

    from bot.commands.upkeep import PREPARING, every

    async def look() -> None:
        _tell_taken(await watch.look(), told)

    async def later() -> None:
        await asyncio.sleep(settings.reread.total_seconds())
        await every(settings.reread, look)

    chores = [asyncio.create_task(later()), asyncio.create_task(every(PREPARING, commands.prepare))]
    try:
        yield
    finally:
        for chore in chores:
            chore.cancel()
        await asyncio.wait(chores)


def _tell_taken(taken: Ingested, told: Callable[[str], None], *, always: bool = False) -> None:
    """Says what came, and what could not be read."""
    kept = taken.kept
    if always or kept.new or kept.changed:
        told(f"{len(kept.new)} new documents, {len(kept.changed)} changed, {len(kept.known)} known")
    for refusal in taken.reading.refusals:
        told(f"not read: {refusal.path}: {refusal.reason}")


def _accounts() -> tuple[SlackAccount | None, DiscordAccount | None]:
    """The accounts that have tokens, one at least."""
    slack, discord = slack_account(os.environ), discord_account(os.environ)
    if slack is None and discord is None:
        raise WrongUsage(NO_PLATFORM)
    return slack, discord


def _slack(
    settings: Settings,
    account: SlackAccount,
    commands: Commands,
    store: Store,
    *,
    listen: tuple[str | None, int],
    told: Callable[[str], None],
) -> Platform:
    from bot.platforms.slack.desk import Office
    from bot.platforms.slack.endpoint import Listening
    from bot.platforms.slack.messages import messages_of
    from bot.platforms.slack.platform import Slack
    from bot.platforms.slack.tokens import tokens_of

    office = Office(
        commands=commands,
        render=partial(messages_of, overrides=template_overrides(settings.folder)),
        clock=SystemClock(),
        briefings=tuple((briefing.name, briefing.title) for briefing in settings.briefings),
        handled=store.apps,
    )
    listening = Listening(host=listen[0], port=listen[1])
    tokens = tokens_of(account, store.apps, office.clock)
    return Slack(account=account, office=office, apps=store.apps, tokens=tokens, listening=listening, told=told)


def _discord(settings: Settings, account: DiscordAccount, commands: Commands, told: Callable[[str], None]) -> Platform:
    from bot.platforms.discord.desk import Office
    from bot.platforms.discord.messages import messages_of
    from bot.platforms.discord.platform import Discord

    office = Office(commands=commands, render=partial(messages_of, overrides=template_overrides(settings.folder)))
    return Discord(account=account, office=office, told=told)


async def check_ups(settings: Settings) -> tuple[Finding, ...]:
    """What each platform with tokens lets us do, and what it doesn't.

    Raises:
        WrongUsage: no platform has tokens, or tokens are missing or mixed up.
    """
    slack, discord = _accounts()
    channels = sorted({to for schedule in settings.schedules for to in schedule.to}, key=str)
    findings: tuple[Finding, ...] = ()
    if slack is not None:
        findings += await _slack_check_up(settings, slack, [to for to in channels if to.platform == "slack"])
    if discord is not None:
        from bot.platforms.discord import checkup as on_discord

        findings += await on_discord.check_up(discord, [to for to in channels if to.platform == "discord"])
    return findings


async def _slack_check_up(
    settings: Settings, account: SlackAccount, channels: Sequence[Destination]
) -> tuple[Finding, ...]:
    from bot.platforms.slack import checkup
    from bot.store import opened

    now = datetime.now(UTC)
    if account.bot_token is not None:
        return await checkup.check_up(account, channels, now=now)
    try:
        async with opened(settings.database, owner=False) as store:
            installations = await store.apps.installations()
    except NothingKept:
        installations = ()
    return await checkup.check_up_many(account, installations, channels, now=now)


def check_overrides(settings: Settings) -> None:
    """Tries the admin's templates in every format, on editions with nothing, one, many and very long parts.

    Raises:
        ConfigurationFault: a template does not compile or render; every one that doesn't is listed.
    """
    from briefings.rendering.checking import check_templates

    overrides = template_overrides(settings.folder)
    faults = check_templates(overrides) if overrides else ()
    if faults:
        told = [problem for fault in faults for problem in fault_in_override(settings.folder, fault).problems]
        raise ConfigurationFault(tuple(told))


@contextmanager
def _templates(settings: Settings) -> Iterator[dict[str, str]]:
    try:
        yield template_overrides(settings.folder)
    except TemplateFault as fault:
        raise fault_in_override(settings.folder, fault) from fault
