"""Looks whether the webhooks that schedules name are there. Posts nothing and shows no address."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import aiohttp
import discord
from discord.http import Route
from discord.webhook.async_ import async_context

from bot.platforms.discord.calling import FAILED, TO_START, code_of, within
from bot.platforms.discord.pointing import point_rest_at
from bot.ports.platforms import Finding
from bot.settings.discord_webhooks import DiscordWebhook, webhook_variable

_MAKE = "make one in Discord (Edit Channel, Integrations, Webhooks), copy its address and set ${variable} to it"
_AGAIN = "look at the network; then run doctor again"


async def check_webhooks(names: Sequence[str], webhooks: Mapping[str, DiscordWebhook]) -> tuple[Finding, ...]:
    """A finding for each name."""
    async with aiohttp.ClientSession() as session:
        return tuple([await _webhook(name, webhooks.get(name), session) for name in names])


async def _webhook(name: str, webhook: DiscordWebhook | None, session: aiohttp.ClientSession) -> Finding:
    called, mend = f"discord-webhook:{name}", _MAKE.format(variable=webhook_variable(name))
    if webhook is None:
        return Finding(well=False, said=f"{called} has no address", mend=mend)
    point_rest_at(webhook.api_url)
    path = "/webhooks/{webhook_id}/{webhook_token}"
    route = Route("GET", path, webhook_id=webhook.id, webhook_token=webhook.token)
    try:
        found = await within(TO_START, async_context.get().request(route, session))
    except (discord.NotFound, discord.Forbidden):
        return Finding(well=False, said=f"{called} is gone", mend=mend)
    except FAILED as error:
        return Finding(well=False, said=f"{called}: Discord gave no answer ({code_of(error)})", mend=_AGAIN)
    return Finding(
        well=True, said=f"{called} posts as {found.get('name') or 'a webhook'} to channel {found['channel_id']}"
    )
