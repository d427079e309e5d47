"""What schedules would post now, beside the bot while it runs."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Mapping, Sequence
from contextlib import AsyncExitStack, asynccontextmanager, suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from bot.app.clock import SystemClock
from bot.app.editions import edition_of
from bot.delivery.editions import SlotEditions
from bot.delivery.previewing import Preview, Unwritten, preview
from bot.errors import NothingKept, UnknownName, WrongUsage
from bot.ports.deliveries import Gate
from bot.ports.posting import Poster
from bot.ports.schedules import KeptSchedule
from bot.schedules.running import Standing, standing
from bot.settings.names import fold, nearest
from bot.settings.values import Destination, Schedule, Settings
from briefings.model import Briefing, Edition

if TYPE_CHECKING:
    from bot.store import Store

NOBODY = "nobody"  # in the place of a token where nothing is posted
Told = Callable[[str], None]


@dataclass(frozen=True, slots=True, kw_only=True)
class ComposingHere:
    """Composes in this process from what is kept."""

    store: Store
    clock: SystemClock

    async def compose(self, briefing: Briefing, *, since: datetime | None, only: frozenset[str] | None) -> Edition:
        """The edition as of now."""
        from briefings.composing.compose import compose

        documents = await self.store.documents()
        if only is None:
            return compose(briefing, documents, now=self.clock.now(), since=since)
        return edition_of(briefing, documents, only=only, since=since, now=self.clock.now())

    async def against(self, edition: Edition, previous: Edition | None) -> Edition:
        """The edition with its changes against an earlier one."""
        from briefings.composing.since_last import compared

        return compared(edition, previous)


async def previews(
    settings: Settings, name: str, *, to: Destination | None, as_text: bool, told: Told
) -> tuple[Preview, ...]:
    """What the schedule of this name would post now, to each of its destinations or to this one.

    With `as_text` each edition is drawn for a terminal instead of its platform.

    Raises:
        UnknownName: there is no such schedule.
        WrongUsage: the schedule has no such destination.
        NothingKept: there is nothing to compose from yet.
    """
    from bot.store import opened

    async with opened(settings.database, owner=False) as store:
        every = standing(settings.schedules, await store.schedules.kept())
        schedule = _named(name, [each.schedule for each in every])
        wanted = [each for each in schedule.to if to is None or each == to]
        if not wanted:
            raise WrongUsage(f"{schedule.name} has no destination {to}; it has {', '.join(map(str, schedule.to))}")
        clock, tables = SystemClock(), Unwritten(store, store)
        editions = SlotEditions(
            {briefing.name: briefing for briefing in settings.briefings},
            composing=ComposingHere(store=store, clock=clock),
            arrivals=store,
            editions=tables,
            receipts=tables,
            slots=tables,
            pauses=store.pauses,
            clock=clock,
        )
        async with _posters(settings, store.gate, told) as posters:
            found = []
            for each in wanted:
                poster = posters["console" if as_text else each.platform]
                found.append(
                    await preview(schedule, each, poster=poster, editions=editions, tables=tables, clock=clock)
                )
        return tuple(found)


def _named(name: str, schedules: Sequence[Schedule]) -> Schedule:
    for each in schedules:
        if fold(each.name) == fold(name):
            return each
    names = tuple(each.name for each in schedules)
    raise UnknownName("schedule", name, nearest(name, names), names)


@asynccontextmanager
async def _posters(settings: Settings, gate: Gate, told: Told) -> AsyncIterator[Mapping[str, Poster]]:
    """Posters that only draw: they are never asked to post, so there need be no token."""
    from bot.app.templates import usable_overrides
    from bot.platforms.console.poster import ConsolePoster
    from bot.platforms.discord import posters as on_discord
    from bot.platforms.discord.drawing import Drawing
    from bot.platforms.discord.gate import Gate as DiscordGate
    from bot.platforms.slack import posters as on_slack
    from bot.settings.accounts import SlackAccount
    from bot.settings.discord_account import DiscordAccount

    overrides = usable_overrides(settings, told)
    slack = on_slack.open_posters(SlackAccount(bot_token=NOBODY), None, str, gate=gate, overrides=overrides)
    discord = on_discord.open_posters(
        DiscordAccount(token=NOBODY), {}, Drawing(overrides=overrides), gate=DiscordGate()
    )
    async with AsyncExitStack() as stack:
        found: dict[str, Poster] = {"console": ConsolePoster(told, overrides)}
        for opened in (slack, discord):
            found |= await stack.enter_async_context(opened)
        yield found


async def upcoming_times(settings: Settings) -> tuple[tuple[Standing, tuple[str, ...]], ...]:
    """Every schedule, of the files and of chat, with what it means and its next five times."""
    from bot.schedules.upcoming import told
    from bot.store import opened

    kept: Sequence[KeptSchedule] = ()
    with suppress(NothingKept):
        async with opened(settings.database, owner=False) as store:
            kept = await store.schedules.kept()
    now = datetime.now(UTC)
    return tuple((each, told(each.schedule, now)) for each in standing(settings.schedules, kept))
