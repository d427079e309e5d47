"""What only simcord can play: deadlines, rights, shards, direct messages, and presses of all that can be pressed."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable

import discord
import pytest

from bot.commands import Command, Commands, Reply
from tests.scenario.discord_peers import Foreign, Seen, foreign
from tests.unit.bot.asking import World

CUT = "was cut on 8 November 2025"


def tell(story: Callable[[Foreign], Awaitable[None]], world: World | None = None, *, shards: int = 1) -> None:
    """Lets a story happen in simcord; what the bot swallows fails it."""

    async def happen(known: World) -> None:
        async with foreign(known, shards=shards) as discord:
            await story(discord)

    with world or World() as known:
        known.run(happen(known))


def test_everything_that_can_be_pressed_leads_somewhere_and_back() -> None:
    async def story(peer: Foreign) -> None:
        await peer.types(briefing="baltic", share=True)
        pressed: set[str] = set()
        while fresh := [each for each in _ways(peer.seen()) if each[1] not in pressed]:
            message, identity, label = fresh[0]
            pressed.add(identity)
            await peer.presses(message, label)
            assert all("not known" not in each.words for each in peer.seen())
        views = {identity.split(":")[2] for identity in pressed}
        assert {"edition", "card", "sources", "timeline", "figures", "voices"} <= views
        assert len(peer.seen()) == 1

    tell(story)


def _ways(seen: list[Seen]) -> list[tuple[Seen, str, str]]:
    return [(message, identity, label) for message in seen for label, identity in message.ways.items()]


def test_who_has_no_right_of_their_own_may_ask_until_an_admin_says_otherwise() -> None:
    async def story(peer: Foreign) -> None:
        assert peer.mari.available_commands(peer.channel) == ("brief",)
        command = next(each for each in await _commands(peer) if each.name == "brief")
        peer.guild.set_command_permissions(command, {peer.guild.default_role: False})
        assert peer.mari.available_commands(peer.channel) == ()

    tell(story)


async def _commands(peer: Foreign) -> list[discord.app_commands.AppCommand]:
    bot = peer.env.bot
    assert isinstance(bot, discord.AutoShardedClient)
    tree: discord.app_commands.CommandTree[discord.AutoShardedClient] = bot.tree  # type: ignore[attr-defined]  # ours
    return await tree.fetch_commands()


def test_an_answer_needs_no_right_of_the_bots_in_the_channel() -> None:
    async def story(peer: Foreign) -> None:
        nothing = discord.PermissionOverwrite(view_channel=False, send_messages=False, embed_links=False)
        assert peer.guild.me is not None
        closed = peer.guild.create_text_channel("closed", overwrites={peer.guild.me: nothing})
        await peer.mari.slash(closed, "brief", briefing="baltic", share=True)
        assert [CUT in message.words for message in peer.seen()] == [True]

    tell(story)


def test_mari_asks_in_a_direct_message() -> None:
    async def story(peer: Foreign) -> None:
        assert peer.mari.user.available_commands() == ("brief",)
        result = await peer.mari.user.slash("brief", briefing="baltic")
        assert result.acknowledged
        assert [CUT in message.words for message in peer.seen()] == [True]

    tell(story)


def test_mari_asks_in_a_thread() -> None:
    async def story(peer: Foreign) -> None:
        channel = peer.env.bot.get_channel(peer.channel.id)
        assert isinstance(channel, discord.TextChannel)
        await channel.create_thread(name="Cables", type=discord.ChannelType.public_thread)
        (thread,) = peer.channel.threads
        await peer.mari.slash(thread, "brief", briefing="baltic", share=True)
        assert [each.channel for each in peer.seen() if CUT in each.words] == [str(thread.id)]

    tell(story)


@pytest.mark.parametrize("shards", [1, 3])
def test_a_question_is_acknowledged_and_answered_on_any_shard(shards: int) -> None:
    async def story(peer: Foreign) -> None:
        for name in ("Second", "Third", "Fourth"):
            guild = peer.env.create_guild(name)
            mari = guild.add_member(peer.env.create_user(f"mari of {name}"))
            asked = await mari.slash(guild.create_text_channel("news"), "brief", briefing="baltic")
            assert asked.acknowledged
        assert len(peer.seen()) == 3

    tell(story, shards=shards)


class Slow(Commands):
    """Answers after so many seconds."""

    seconds = 0.0

    async def answer(self, command: Command) -> Reply:
        await asyncio.sleep(self.seconds)
        return await super().answer(command)


class Sluggish(World):
    """A world in which an answer takes its time."""

    def __init__(self, seconds: float) -> None:
        self._seconds = seconds
        super().__init__()

    def restart(self) -> None:
        store = self.store
        self.commands = Slow(self.settings, documents=store, editions=store, receipts=store, clock=self.clock)
        self.commands.seconds = self._seconds


def test_a_question_is_acknowledged_within_three_seconds_however_long_the_answer_takes() -> None:
    async def story(peer: Foreign) -> None:
        asked = await peer.mari.slash(peer.channel, "brief", briefing="baltic")
        assert asked.acknowledged
        assert peer.seen() == []
        await peer.env.advance_time(600)
        assert [CUT in message.words for message in peer.seen()] == [True]

    tell(story, Sluggish(590))


def test_an_answer_after_a_quarter_of_an_hour_comes_too_late_and_counts_as_unread() -> None:
    async def story(peer: Foreign) -> None:
        await peer.types(briefing="baltic")
        await peer.env.advance_time(16 * 60)
        assert peer.seen() == []
        assert await peer.world.store.last_of((f"discord:@{peer.mari.id}",)) is None
        await peer.env.advance_time(16 * 60)

    tell(story, Sluggish(15.5 * 60))
