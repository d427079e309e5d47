"""What is delivered: the example briefing to so many channels of Discord, by the real poster over a line in memory."""

from __future__ import annotations

import itertools
import time
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from bot.delivery.editions import audience_of
from bot.platforms.discord.channels import ChannelPoster
from bot.platforms.discord.drawing import Drawing
from bot.ports.library import Receipt
from bot.ports.schedules import Slot
from bot.settings.reading import read_settings
from bot.settings.values import Destination, Schedule, Settings
from bot.sources import read_sources
from bot.store import Store
from briefings import compose
from briefings.model import Edition

CHECKOUT = Path(__file__).parents[3]
SERVERS = 20  # that the channels are on
_FIRST = 10**17
PREVIOUS = datetime(2025, 10, 20, tzinfo=UTC)


def channels(count: int) -> tuple[Destination, ...]:
    """So many channels."""
    return tuple(Destination(platform="discord", channel=str(_FIRST + number)) for number in range(count))


def settings_for(address: str, count: int) -> Settings:
    """The example configuration with a schedule to so many channels, over the database at the address."""
    read = read_settings(CHECKOUT / "config")
    schedule = Schedule(
        name="morning",
        briefing=read.briefings[0].name,
        cron="0 8 * * *",
        timezone="UTC",
        to=channels(count),
        window="since-last",
        layout="compact",
        empty="note",
        catch_up="latest",
        grace=timedelta(hours=2),
    )
    return replace(read, schedules=(schedule,), database=address)


async def plan(store: Store, settings: Settings, now: datetime) -> None:
    """A slot to every channel, each of which has had yesterday's edition."""
    (schedule,) = settings.schedules
    documents = read_sources(settings.sources).documents
    await store.keep(documents, now=now)
    yesterdays = compose(settings.briefings[0], documents[::2], now=PREVIOUS)
    await store.keep_edition(yesterdays)
    for to in schedule.to:
        receipt = Receipt(audience=audience_of(to), briefing=schedule.briefing, edition=yesterdays.id, at=PREVIOUS)
        await store.record(receipt)
    slot = Slot(schedule=schedule.name, key=now.isoformat(), at=now, state="planned")
    await store.slots.plan(schedule.name, [slot], schedule.to, watermark=now, now=now)


async def at_once() -> None:
    """No wait."""


@dataclass(slots=True)
class MemoryLine:
    """Discord as its REST API answers who posts: behind `turn`, and after `answer`.

    It notes when requests were made, and when posts were answered.
    """

    count: int
    turn: Callable[[], Awaitable[None]] = at_once
    answer: Callable[[], Awaitable[None]] = at_once
    clock: Callable[[], float] = time.time
    requests: list[float] = field(default_factory=list)
    posts: list[float] = field(default_factory=list)
    _ids: itertools.count[int] = field(default_factory=lambda: itertools.count(2 * _FIRST))

    async def me(self) -> str:
        """The bot's own id."""
        return "1"

    async def request(self, method: str, path: str, *, at: dict[str, str], **how: Any) -> Any:
        """What Discord answers."""
        await self.turn()
        self.requests.append(self.clock())
        await self.answer()
        match method, path:
            case "GET", "/users/@me/guilds":
                return [{"id": str(number)} for number in range(SERVERS)]
            case "GET", "/guilds/{guild_id}/channels":
                theirs = range(int(at["guild_id"]), self.count, SERVERS)
                return [{"id": str(_FIRST + number), "type": 0} for number in theirs]
            case "GET", "/channels/{channel_id}":
                return {"id": at["channel_id"], "type": 0, "guild_id": "1"}
            case "POST", "/channels/{channel_id}/messages":
                self.posts.append(self.clock())
                return {"id": str(next(self._ids)), "channel_id": at["channel_id"]}
        raise AssertionError((method, path))


def poster(line: MemoryLine) -> ChannelPoster:
    """The poster of Discord's channels over the line."""
    return ChannelPoster(line, Drawing())


def example(settings: Settings) -> Edition:
    """An edition of the example's documents."""
    documents = read_sources(settings.sources).documents
    return compose(settings.briefings[0], documents, now=datetime(2025, 11, 14, tzinfo=UTC))
