"""The client that holds the gateway's connections and hands interactions to the desk."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable
from typing import Any

import discord
import yarl
from discord import app_commands

from bot.platforms.discord.calling import TO_START, within
from bot.platforms.discord.command import brief_command
from bot.platforms.discord.desk import Desk
from bot.platforms.discord.gate import Gate
from bot.platforms.discord.patience import Patience
from bot.platforms.discord.schedule_command import briefing_group
from bot.platforms.discord.words import Words

log = logging.getLogger("newsbrief.discord")


class Tree(app_commands.CommandTree[Any]):
    """The commands; an error that reaches it is one of a command that is not ours any more."""

    async def on_error(self, interaction: discord.Interaction[Any], error: app_commands.AppCommandError, /) -> None:
        """Logs it without what was typed."""
        log.warning("discord.command_failed: %s", type(error).__name__)


class BriefClient(discord.AutoShardedClient):
    """Answers interactions on as many shards as Discord asks for; keeps nothing of what people write.

    It asks for no intent but that of the servers' names and channels, and reads no message. Buttons are not tied to
    views that would have to be kept: whatever is pressed comes to `on_interaction` with its id, so those of old
    messages and of an earlier process are answered like new ones. `gateway` takes the place of the address that Discord
    names.
    """

    def __init__(
        self,
        desk: Desk,
        gate: Gate,
        patience: Patience,
        *,
        ready: Callable[[str], None] = lambda _: None,
        gateway: str | None = None,
    ) -> None:
        super().__init__(
            intents=discord.Intents(guilds=True),
            allowed_mentions=discord.AllowedMentions.none(),
            http_trace=gate.hooks(),
            max_ratelimit_timeout=patience.limit,
            max_messages=None,
            member_cache_flags=discord.MemberCacheFlags.none(),
            chunk_guilds_at_startup=False,
            guild_ready_timeout=patience.guilds,
        )
        self._desk, self._patience, self._told_ready = desk, patience, ready
        self._gateway = yarl.URL(gateway) if gateway else None
        self.tree = Tree(self)
        self.tree.add_command(brief_command(desk))
        self.tree.add_command(briefing_group(desk))

    async def setup_hook(self) -> None:
        """Tells Discord the commands, before the gateway opens: they replace what it knew in one call."""
        await self.tree.set_translator(Words())
        await within(TO_START, self.tree.sync())

    async def launch_shard(self, gateway: yarl.URL, shard_id: int, *, initial: bool = False) -> None:
        """Opens one connection, where it is to be opened."""
        await super().launch_shard(self._gateway or gateway, shard_id, initial=initial)

    async def before_identify_hook(self, shard_id: int | None, *, initial: bool = False) -> None:
        """Waits between shards: one identification in five seconds is what every bot may do."""
        if not initial:
            await asyncio.sleep(self._patience.identify)

    async def on_ready(self) -> None:
        """Every shard stands."""
        servers = len(self.guilds)
        self._told_ready(f"Discord: {self.user}, on {servers} server{'' if servers == 1 else 's'}")
        log.info("discord.ready")

    async def on_interaction(self, interaction: discord.Interaction[Any]) -> None:
        """Buttons and menus; the tree takes the commands."""
        if interaction.type is discord.InteractionType.component:
            await self._desk.pressed(interaction)

    async def on_error(self, event_method: str, /, *args: Any, **kwargs: Any) -> None:
        """Logs what broke without what was sent."""
        log.exception("discord.event_failed: %s", event_method)
