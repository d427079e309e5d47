"""Two Discords that a story can happen in and that it doesn't tell apart: our own over the wire, and simcord's.

Ours speaks HTTP and a websocket and has bad days; simcord, which somebody else wrote, knows members, rights and
deadlines, takes the place of the library's transport, and refuses what it believes that Discord refuses.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass, replace
from datetime import datetime
from functools import partial
from typing import Any, Literal, Protocol

import discord
import simcord

from bot.platforms.discord.calling import TO_POST
from bot.platforms.discord.channels import ChannelPoster
from bot.platforms.discord.client import BriefClient
from bot.platforms.discord.desk import Desk, Office
from bot.platforms.discord.drawing import Drawing
from bot.platforms.discord.gate import Gate
from bot.platforms.discord.line import BotLine, ClientLine
from bot.platforms.discord.messages import messages_of
from bot.platforms.discord.webhooks import WebhookPoster
from bot.ports.posting import Poster
from bot.settings.discord_account import DiscordAccount
from bot.settings.discord_webhooks import DiscordWebhook
from bot.settings.values import Destination
from briefings.rendering.discord.payloads import Style
from tests.fakes.discord_api import TOKEN, FakeDiscord
from tests.fakes.discord_channels import EPHEMERAL, Json
from tests.fakes.discord_facts import CHANNEL, GUILD, USER
from tests.scenario.discord import QUICK, Server, pressable, texts
from tests.scenario.discord_referee import Request
from tests.unit.bot.asking import World

HOOK = DiscordWebhook(id="1100000000000000009", token="hush" * 17)
AWAITED = 1 << 7  # the flag LOADING (discord.com/developers/docs/resources/message, message flags)


@dataclass(frozen=True, slots=True, kw_only=True)
class Seen:
    """A message as it stands in a channel; `hidden` ones are seen by the asker alone."""

    id: str
    channel: str
    components: list[Json]
    embeds: list[Json]
    hidden: bool = False

    @property
    def words(self) -> str:
        """All that it says, a text a line."""
        told = [embed.get(key, "") for embed in self.embeds for key in ("title", "description")]
        return "\n".join([*texts(self.components), *filter(None, told)])

    @property
    def ways(self) -> dict[str, str]:
        """What can be pressed or chosen in it: labels and ids."""
        return pressable(self.components)


Messages = Sequence[Seen]
Kind = Literal["text", "news", "forum", "mute", "person", "webhook"]
TAGS = ("Ports", "Cables")


class Peer(Protocol):
    """A Discord in which the bot is at work and Mari asks."""

    world: World

    async def types(self, **options: Any) -> None:
        """She uses `/brief` with these options."""
        ...

    async def presses(self, message: Seen, label: str) -> None:
        """She presses the button, or makes the choice, that is labelled so."""
        ...

    async def completes(self, option: str, typed: str, **filled: str) -> list[str]:
        """What she is offered while she types into an option."""
        ...

    async def sees(self, holds: Callable[[Messages], object]) -> list[Seen]:
        """The messages before her, oldest first, as soon as this holds."""
        ...

    async def restarts(self) -> None:
        """The bot's process ends, and another one begins over what is kept."""
        ...

    def requests(self) -> list[Request]:
        """What the bot asked of Discord so far."""
        ...

    def destination(self, kind: Kind) -> Destination:
        """A place to post to: a channel, the only one of its kind; `mute` gives no history; `person` is Mari."""
        ...

    def poster(self, kind: Kind = "text") -> Poster:
        """What posts there."""
        ...

    def now(self) -> datetime:
        """This instant, on this Discord's clock."""
        ...

    def thread(self, of: str) -> tuple[str, list[str]]:
        """The name and the tags of a thread or forum post."""
        ...

    def published(self) -> list[str]:
        """The ids of the messages that are published to other servers."""
        ...


@dataclass(slots=True)
class Ours:
    """Our fake, on the other side of a wire."""

    server: Server
    closing: AsyncExitStack
    at_work: Any = None
    style: Style = "components"

    @property
    def world(self) -> World:
        return self.server.world

    async def types(self, **options: Any) -> None:
        await self.server.discord.typed(**options)

    async def presses(self, message: Seen, label: str) -> None:
        identity = message.ways[label]
        menu = next((one["custom_id"] for one in menus(message.components) if _offers(one, identity)), None)
        if menu is None:
            await self.server.discord.pressed(message.id, identity)
        else:
            await self.server.discord.pressed(message.id, menu, value=identity)

    async def completes(self, option: str, typed: str, **filled: str) -> list[str]:
        answered = len(self.server.discord.choices)
        await self.server.discord.completed(option, **filled, **{option: typed})
        await self.server.discord.until(lambda: len(self.server.discord.choices) > answered)
        return self.server.discord.choices[answered]

    async def sees(self, holds: Callable[[Messages], object]) -> list[Seen]:
        await self.server.discord.until(lambda: holds(self._seen()))
        return self._seen()

    def _seen(self) -> list[Seen]:
        return [
            Seen(
                id=message.id,
                channel=message.channel,
                components=message.payload.get("components", []),
                embeds=message.payload.get("embeds", []),
                hidden=message.hidden,
            )
            for message in self.server.discord.visible()
        ]

    async def restarts(self) -> None:
        await self.at_work.__aexit__(None, None, None)
        self.world.restart()
        self.server.discord.gateway.sessions.clear()
        self.at_work = self.server.at_work()
        await self.at_work.__aenter__()

    def requests(self) -> list[Request]:
        return [Request(call.method, call.path, call.given) for call in self.server.discord.calls]

    def destination(self, kind: Kind) -> Destination:
        there = self.server.discord.there
        if kind == "webhook":
            there.webhooks[HOOK.id] = (HOOK.token, CHANNEL)
            return Destination(platform="discord-webhook", channel="desk")
        if kind == "person":
            return Destination(platform="discord", channel=f"@{USER}")
        place = CHANNEL if kind == "text" else str(int(CHANNEL) + len(kind) * 100)
        tags = [{"id": str(number), "name": name} for number, name in enumerate(TAGS, start=71)]
        types = {"news": 5, "forum": 15}
        about = {"type": types.get(kind, 0), "name": kind, "guild_id": GUILD, "position": 0, "available_tags": tags}
        there.known.setdefault(place, about)
        if kind == "mute":
            there.unreadable.add(place)
        return Destination(platform="discord", channel=place)

    def poster(self, kind: Kind = "text", *, patience: float = TO_POST) -> Poster:
        gate = Gate()
        if kind == "webhook":
            hook = replace(HOOK, api_url=self.server.discord.url)
            through = WebhookPoster({"desk": hook}, Drawing(style=self.style), gate, patience=patience)
            self.closing.push_async_callback(through.close)
            return through
        line = BotLine(DiscordAccount(token=TOKEN, api_url=self.server.discord.url), gate)
        self.closing.push_async_callback(line.close)
        return ChannelPoster(line, Drawing(style=self.style), patience=patience)

    def now(self) -> datetime:
        return self.server.discord.there.now

    def thread(self, of: str) -> tuple[str, list[str]]:
        about = self.server.discord.there.known[of]
        names = {str(number): name for number, name in enumerate(TAGS, start=71)}
        return about["name"], [names[tag] for tag in about.get("applied_tags", [])]

    def published(self) -> list[str]:
        return [message.id for message in self.server.discord.messages.values() if message.published]


@dataclass(slots=True)
class Foreign:
    """simcord: a server with a text channel, in which Mari is a member without any right of her own."""

    env: simcord.Env
    world: World
    guild: simcord.GuildHandle
    channel: simcord.ChannelHandle
    mari: simcord.MemberActor
    closing: AsyncExitStack
    style: Style = "components"

    async def types(self, **options: Any) -> None:
        await self.mari.slash(self.channel, "brief", **options)

    async def presses(self, message: Seen, label: str) -> None:
        identity = message.ways[label]
        stored = self.env.backend.get_message(int(message.channel), int(message.id))
        there = simcord.ResponseMessage(self.env, stored)
        menu = next((one["custom_id"] for one in menus(message.components) if _offers(one, identity)), None)
        if menu is None:
            await self.mari.click(there, custom_id=identity)
        else:
            await self.mari.select(there, [identity], custom_id=menu)

    async def completes(self, option: str, typed: str, **filled: str) -> list[str]:
        return [each["value"] for each in await self.mari.autocomplete(self.channel, "brief", option, typed, **filled)]

    async def sees(self, holds: Callable[[Messages], object]) -> list[Seen]:
        await self.env.settle()
        seen = self.seen()
        assert holds(seen), [message.words for message in seen]
        return seen

    def seen(self) -> list[Seen]:
        """Every message of every channel, oldest first."""
        return [
            Seen(
                id=str(message.id),
                channel=str(message.channel_id),
                components=message.components,
                embeds=message.embeds,
                hidden=bool(message.flags & EPHEMERAL),
            )
            for stored in self.env.backend.messages.values()
            for message in stored.values()
            if not message.flags & AWAITED
        ]

    async def restarts(self) -> None:
        self.world.restart()
        await self.env.restart_bot(client_of(self.world, self.style))

    def requests(self) -> list[Request]:
        return [Request(entry.method, entry.path, entry.json) for entry in self.env.http_requests]

    def destination(self, kind: Kind) -> Destination:
        if kind == "webhook":
            return Destination(platform="discord-webhook", channel="desk")
        if kind == "person":
            return Destination(platform="discord", channel=f"@{self.mari.id}")
        known = self.guild.channels.get(f"{kind}-place")
        return Destination(platform="discord", channel=str((known or self._channel(kind)).id))

    def _channel(self, kind: Kind) -> simcord.ChannelHandle:
        if kind == "forum":
            forum = self.guild.create_forum_channel("forum-place")
            tags = [{"id": str(number), "name": name} for number, name in enumerate(TAGS, start=71)]
            self.env.backend.get_channel(forum.id).available_tags = tags
            return forum
        if kind == "news":
            return self.guild.create_news_channel("news-place")
        assert self.guild.me is not None
        silent = discord.PermissionOverwrite(read_message_history=False) if kind == "mute" else None
        return self.guild.create_text_channel(f"{kind}-place", overwrites={self.guild.me: silent} if silent else None)

    def poster(self, kind: Kind = "text") -> Poster:
        if kind != "webhook":
            return ChannelPoster(ClientLine(self.env.bot), Drawing(style=self.style))
        made = self.env.backend.create_webhook(self.channel.id, "digests", self.mari.id)
        webhook = DiscordWebhook(id=str(made.id), token=made.token)
        through = WebhookPoster({"desk": webhook}, Drawing(style=self.style), Gate())
        self.closing.push_async_callback(through.close)
        return through

    def now(self) -> datetime:
        return self.env.now()

    def thread(self, of: str) -> tuple[str, list[str]]:
        thread = self.env.backend.get_thread(int(of))
        names = dict(enumerate(TAGS, start=71))
        return thread.name or "", [names[int(tag)] for tag in thread.applied_tags]

    def published(self) -> list[str]:
        stored = (message for there in self.env.backend.messages.values() for message in there.values())
        return [str(message.id) for message in stored if message.flags & 2]  # Discord: 1, CROSSPOSTED


def menus(components: list[Json]) -> list[Json]:
    """Every menu among components and those inside them."""
    found = [one for one in components if one["type"] == 3]
    return found + [menu for one in components for menu in menus(one.get("components", []))]


def _offers(menu: Json, value: str) -> bool:
    return any(option["value"] == value for option in menu["options"])


def client_of(world: World, style: Style = "components") -> BriefClient:
    """The bot as it is run, over what is kept in this world."""
    office = Office(commands=world.commands, render=partial(messages_of, style=style))
    return BriefClient(Desk(office, QUICK), Gate(), QUICK)


@asynccontextmanager
async def ours(world: World, *, style: Style = "components") -> AsyncIterator[Ours]:
    """Our fake, with the bot at work."""
    async with FakeDiscord().open() as there, AsyncExitStack() as closing:
        peer = Ours(Server(discord=there, world=world, style=style), closing, style=style)
        peer.at_work = peer.server.at_work()
        await peer.at_work.__aenter__()
        try:
            yield peer
        finally:
            await peer.at_work.__aexit__(None, None, None)


@asynccontextmanager
async def foreign(world: World, *, shards: int = 1, style: Style = "components") -> AsyncIterator[Foreign]:
    """simcord, with the bot at work; an error that the bot swallows fails the story."""
    async with simcord.run(client_of(world, style), shard_count=shards) as env:
        guild = env.create_guild("Desk")
        channel = guild.create_text_channel("news")
        mari = guild.add_member(env.create_user("mari"))
        async with AsyncExitStack() as closing:
            with env.time_context():
                yield Foreign(
                    env=env, world=world, guild=guild, channel=channel, mari=mari, closing=closing, style=style
                )
