"""Looks whether Discord lets us do what we do: token, intents, gateway, servers, schedules' channels. Posts nothing."""

from __future__ import annotations

from collections.abc import AsyncIterator, Mapping, Sequence
from typing import Any

import discord
from discord.http import Route

from bot.platforms.discord.calling import FAILED, TO_START, code_of, refusal, within
from bot.platforms.discord.invitation import RIGHTS, invite_link
from bot.platforms.discord.pointing import point_at
from bot.ports.platforms import Finding
from bot.settings.discord_account import DiscordAccount
from bot.settings.values import Destination

INTENTS = discord.Intents(guilds=True)
"""What is asked for at the gateway; none of them has to be switched on or applied for."""

_AGAIN = "look at the network, at a proxy, and at NEWSBRIEF_DISCORD_API_URL where it is set; then run doctor again"
_POST_TYPES = ("text", "news", "forum", "media", "public_thread", "private_thread", "news_thread")


async def check_up(
    account: DiscordAccount, channels: Sequence[Destination], tags: Mapping[Destination, Sequence[str]] | None = None
) -> tuple[Finding, ...]:
    """Every finding, in the order in which things have to be mended.

    `tags` are what posts in a channel may be tagged with, where it is a forum.
    """
    point_at(account)
    async with discord.Client(intents=INTENTS) as client:
        return tuple([finding async for finding in _findings(client, account.token, channels, tags or {})])


async def _findings(
    client: discord.Client, token: str, channels: Sequence[Destination], tags: Mapping[Destination, Sequence[str]]
) -> AsyncIterator[Finding]:
    try:
        await within(TO_START, client.login(token))
    except FAILED as error:
        yield _trouble("DISCORD_TOKEN", error)
        return
    yield Finding(well=True, said=f"DISCORD_TOKEN is {client.user}, application {client.application_id}")
    yield Finding(well=True, said="no privileged intent is asked for: no message is read")
    for look in (_gateway, _servers, _command):
        try:
            yield await within(TO_START, look(client))
        except FAILED as error:
            yield _trouble(look.__name__.strip("_"), error)
    for channel in channels:
        try:
            yield await within(TO_START, _place(client, channel, tags.get(channel, ())))
        except FAILED as error:
            yield _unseen(channel, error)


async def _gateway(client: discord.Client) -> Finding:
    shards, _, limit = await client.http.get_bot_gateway()
    said = f"the gateway asks for {shards} shard{'' if shards == 1 else 's'}"
    said += f"; {limit['remaining']} of {limit['total']} starts are left today"
    if limit["remaining"] >= shards:
        return Finding(well=True, said=said)
    hours = limit["reset_after"] / 3_600_000
    return Finding(well=False, said=said, mend=f"wait {hours:.1f} hours, and find out what starts it so often")


async def _servers(client: discord.Client) -> Finding:
    found: list[dict[str, Any]] = await client.http.request(Route("GET", "/users/@me/guilds"))
    if found:
        names = ", ".join(str(server["name"]) for server in found[:5]) + (" and more" if len(found) > 5 else "")
        return Finding(well=True, said=f"it is on {len(found)} server{'' if len(found) == 1 else 's'}: {names}")
    mend = f"add it with {invite_link(str(client.application_id))}"
    return Finding(well=False, said="it is on no server", mend=mend)


async def _command(client: discord.Client) -> Finding:
    known = await client.http.get_global_commands(client.application_id or 0)
    if any(command["name"] == "brief" for command in known):
        return Finding(well=True, said="/brief is known to Discord")
    return Finding(well=True, said="/brief is not known to Discord yet; `newsbrief run` makes it so")


async def _place(client: discord.Client, to: Destination, tags: Sequence[str]) -> Finding:
    if not to.channel.startswith("@"):
        return await _channel(client, to, tags)
    person = await client.fetch_user(int(to.channel.removeprefix("@")))
    return Finding(well=True, said=f"{to} is {person}, who gets direct messages where they share a server with the bot")


async def _channel(client: discord.Client, channel: Destination, tags: Sequence[str]) -> Finding:
    found = await client.fetch_channel(int(channel.channel))
    if isinstance(found, discord.abc.PrivateChannel) or found.type.name not in _POST_TYPES:
        mend = "name a text, announcement or forum channel, or a thread, in newsbrief.yaml"
        return Finding(well=False, said=f"{channel} is no channel that editions can be posted to", mend=mend)
    guild = await client.fetch_guild(found.guild.id, with_counts=False)
    me = await guild.fetch_member(client.user.id if client.user else 0)
    seen = found if isinstance(found, discord.Thread) else await guild.fetch_channel(found.id)
    allowed = await guild.fetch_channel(found.parent_id) if isinstance(found, discord.Thread) else seen
    have = allowed.permissions_for(me)
    missing = [f"{right} ({why})" for right, why in RIGHTS.items() if not getattr(have, right)]
    name = f"{channel} (#{found.name} on {guild.name})"
    if not missing and isinstance(found, discord.ForumChannel) and _lacks_tag(found, tags):
        mend = f"give the forum a tag that is called {' or '.join(tags)}" if tags else "let posts go without a tag"
        return Finding(well=False, said=f"{name} wants a tag, and has none that fits", mend=mend)
    if not missing:
        return Finding(well=True, said=f"{name} can be posted to")
    return Finding(well=False, said=f"{name} lacks {', '.join(missing)}", mend="grant it in the channel's permissions")


def _lacks_tag(forum: discord.ForumChannel, wanted: Sequence[str]) -> bool:
    names = {name.casefold() for name in wanted}
    return forum.flags.require_tag and not any(tag.name.casefold() in names for tag in forum.available_tags)


def _unseen(channel: Destination, error: Exception) -> Finding:
    if isinstance(error, discord.NotFound | discord.Forbidden):
        mend = "copy the id with Developer Mode on; let the bot's role view the channel"
        return Finding(well=False, said=f"{channel} is not to be seen", mend=mend)
    return _trouble(str(channel), error)


def _trouble(what: str, error: Exception) -> Finding:
    if refused := refusal(error):
        return Finding(well=False, said=f"{what} is refused", mend=refused.reason)
    return Finding(well=False, said=f"{what}: Discord gave no answer ({code_of(error)})", mend=_AGAIN)
