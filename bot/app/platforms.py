"""The platforms that answer, over one store and one worker."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import asynccontextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from bot.app.accounts import accounts
from bot.ports.library import Reading
from bot.ports.platforms import Platform
from bot.settings.accounts import SlackAccount
from bot.settings.discord_account import DiscordAccount
from bot.settings.values import Settings

if TYPE_CHECKING:
    from bot.app.answers import Draw, Overrides
    from bot.commands import Commands, Reply
    from bot.ports.library import Documents
    from bot.sources.ingesting import Ingested
    from bot.sources.watching import Watch
    from bot.store import Store
    from bot.working.process import Worker
    from briefings.rendering.chat.message import Message


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
    slack, discord = accounts()
    from bot.app.answers import drawing_for_threads
    from bot.app.templates import usable_overrides
    from bot.commands import Commands
    from bot.store import opened
    from bot.working.composing import ComposingBeside
    from bot.working.drawing import Artist
    from bot.working.process import Worker

    overrides = usable_overrides(settings, told)
    async with opened(settings.database) as store, closing(Worker()) as worker, closing(Worker()) as drawer:
        composing = ComposingBeside(worker)
        commands = Commands(
            settings, documents=store, editions=store, receipts=store, clock=SystemClock(), composing=composing
        )
        watch = _watch(settings, store, worker)
        _tell_taken(await watch.look(), told, always=True)
        platforms: list[Platform] = []
        if slack is not None:
            platforms.append(_slack(settings, slack, commands, store, overrides, listen=listen, told=told))
        if discord is not None:
            draw = drawing_for_threads(Artist(drawer, told=told))
            platforms.append(_discord(discord, commands, overrides, draw, told))
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


def _slack(
    settings: Settings,
    account: SlackAccount,
    commands: Commands,
    store: Store,
    overrides: Overrides,
    *,
    listen: tuple[str | None, int],
    told: Callable[[str], None],
) -> Platform:
    from bot.app.answers import answers
    from bot.platforms.slack.desk import Office
    from bot.platforms.slack.endpoint import Listening
    from bot.platforms.slack.messages import messages_of
    from bot.platforms.slack.platform import Slack
    from bot.platforms.slack.tokens import tokens_of

    office = Office(
        commands=commands,
        render=answers(messages_of, overrides),
        clock=SystemClock(),
        briefings=tuple((briefing.name, briefing.title) for briefing in settings.briefings),
        handled=store.apps,
    )
    listening = Listening(host=listen[0], port=listen[1])
    tokens = tokens_of(account, store.apps, office.clock)
    return Slack(account=account, office=office, apps=store.apps, tokens=tokens, listening=listening, told=told)


def _discord(
    account: DiscordAccount, commands: Commands, overrides: Overrides, draw: Draw, told: Callable[[str], None]
) -> Platform:
    from bot.app.answers import answers, charts_shown
    from bot.platforms.discord.desk import Office
    from bot.platforms.discord.messages import messages_of
    from bot.platforms.discord.platform import Discord

    def render(reply: Reply, *, overrides: Overrides) -> Sequence[Message]:
        return messages_of(reply, overrides, pictures=draw(charts_shown(reply)))

    office = Office(commands=commands, render=answers(render, overrides))
    return Discord(account=account, office=office, told=told)
