"""The posters of all platforms, by the platform that a destination names."""

from __future__ import annotations

import os
import sys
from collections.abc import AsyncIterator, Mapping
from contextlib import AsyncExitStack, asynccontextmanager
from functools import partial
from typing import TYPE_CHECKING

from bot.app.ground import Ground
from bot.ports.posting import Poster
from bot.settings.values import Destination, Settings
from briefings.model import Edition
from briefings.rendering.charts import Pictures, charts_of

if TYPE_CHECKING:
    from bot.web.metrics import Metrics


@asynccontextmanager
async def open_posters(ground: Ground) -> AsyncIterator[Mapping[str, Poster]]:
    """Those that have what they need; nothing is asked of a platform before the first post.

    Raises:
        WrongUsage: the address of a webhook is none.
    """
    from bot.platforms.console.poster import ConsolePoster
    from bot.platforms.discord import posters as on_discord
    from bot.platforms.discord.drawing import Drawing
    from bot.platforms.slack import posters as on_slack
    from bot.settings.discord_webhooks import discord_webhooks
    from bot.settings.slack_webhooks import webhook_address

    def pictures(edition: Edition) -> Pictures:
        return ground.draw(chart for card in edition.cards for chart in charts_of(card))

    names = [to.channel for to in destinations(ground.settings) if to.platform == "discord-webhook"]
    drawing = Drawing(overrides=ground.overrides, style=ground.settings.discord_style, pictures=pictures)
    slack = on_slack.open_posters(
        ground.accounts.slack,
        ground.slack_tokens,
        partial(webhook_address, environment=os.environ),
        gate=ground.gate,
        overrides=ground.overrides,
    )
    discord = on_discord.open_posters(
        ground.accounts.discord, discord_webhooks(names, os.environ), drawing, gate=ground.discord_gate
    )
    async with AsyncExitStack() as stack:
        found: dict[str, Poster] = {"console": ConsolePoster(_put, ground.overrides)}
        for opened in (slack, discord):
            found |= await stack.enter_async_context(opened)
        yield found if ground.metrics is None else _metered(found, ground.metrics)


def _metered(posters: Mapping[str, Poster], metrics: Metrics) -> Mapping[str, Poster]:
    from bot.web.metrics import MeteredPoster

    return {platform: MeteredPoster(platform, poster, metrics) for platform, poster in posters.items()}


def destinations(settings: Settings) -> tuple[Destination, ...]:
    """Every destination that the configuration names, once."""
    named = {to for schedule in settings.schedules for to in schedule.to} | set(settings.admins)
    return tuple(sorted(named, key=str))


def _put(text: str) -> None:
    sys.stdout.write(text)
    sys.stdout.flush()
