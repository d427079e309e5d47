"""A server in which the bot is at work: `FakeDiscord` on one side of the wire, commands and documents on the other."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from functools import partial

from bot.platforms.discord.desk import Office
from bot.platforms.discord.messages import messages_of
from bot.platforms.discord.patience import Patience
from bot.platforms.discord.platform import Discord
from bot.settings.discord_account import DiscordAccount
from briefings.rendering.discord.payloads import Style
from tests.fakes.discord_api import PATIENCE, TOKEN, FakeDiscord
from tests.fakes.discord_channels import Json, Posted
from tests.unit.bot.asking import World

QUICK = Patience(first=0.01, most=0.02, identify=0.01, guilds=0.05, defer=PATIENCE)


@dataclass(slots=True)
class Server:
    """What a story looks at: Discord's side, the world's side, and what the operator was told."""

    discord: FakeDiscord
    world: World
    style: Style = "components"
    told: list[str] = field(default_factory=list)
    stands: asyncio.Event = field(default_factory=asyncio.Event)

    @property
    def bot(self) -> Discord:
        """The bot."""
        account = DiscordAccount(token=TOKEN, api_url=self.discord.url, gateway_url=self.discord.gateway_url)
        office = Office(commands=self.world.commands, render=partial(messages_of, style=self.style))
        return Discord(account=account, office=office, patience=QUICK, told=self._hear)

    @asynccontextmanager
    async def at_work(self) -> AsyncIterator[None]:
        """The bot stands and answers until the end of the block; what ends it before fails the story."""
        self.stands.clear()
        running = asyncio.create_task(self.bot.run())
        stands = asyncio.create_task(self.stands.wait())
        await asyncio.wait([running, stands], return_when=asyncio.FIRST_COMPLETED, timeout=PATIENCE)
        stands.cancel()
        if running.done():
            running.result()
        assert self.told, "the bot did not come up"
        try:
            yield
        finally:
            running.cancel()
            await asyncio.gather(running, return_exceptions=True)

    def _hear(self, said: str) -> None:
        self.told.append(said)
        self.stands.set()


Story = Callable[[Server], Awaitable[None]]


def tell(story: Story, world: World | None = None) -> None:
    """Lets a story happen from beginning to end."""

    async def happen(known: World) -> None:
        async with FakeDiscord().open() as discord:
            await story(Server(discord=discord, world=known))

    with world or World() as known:
        known.run(happen(known))


def words(message: Posted) -> str:
    """All that a message says, a text a line."""
    return "\n".join(texts(message.payload.get("components", [])))


def texts(components: list[Json]) -> list[str]:
    """What components say, in order."""
    found: list[str] = []
    for component in components:
        if component["type"] == 10:
            found.append(component["content"])
        found += texts(component.get("components", []))
    return found


def button(message: Posted, label: str) -> str:
    """The id of the button, or the value of the choice, that is labelled so."""
    return pressable(message.payload.get("components", []))[label]


def pressable(components: list[Json]) -> dict[str, str]:
    """The ids of buttons and the values of choices, by label."""
    found: dict[str, str] = {}
    for component in components:
        if component["type"] == 2:
            found[component["label"]] = component["custom_id"]
        for option in component.get("options", []):
            found[option["label"]] = option["value"]
        found |= pressable(component.get("components", []))
    return found
