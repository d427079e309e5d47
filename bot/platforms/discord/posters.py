"""The posters of Discord's destinations, by the platform that a destination names."""

from __future__ import annotations

from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager

from bot.platforms.discord.channels import ChannelPoster
from bot.platforms.discord.drawing import Drawing
from bot.platforms.discord.gate import Gate
from bot.platforms.discord.line import BotLine
from bot.platforms.discord.webhooks import WebhookPoster
from bot.ports.posting import Poster
from bot.settings.discord_account import DiscordAccount
from bot.settings.discord_webhooks import DiscordWebhook


@asynccontextmanager
async def open_posters(
    account: DiscordAccount | None, webhooks: Mapping[str, DiscordWebhook], drawing: Drawing, *, gate: Gate
) -> AsyncIterator[Mapping[str, Poster]]:
    """`discord` where there is an account, and `discord-webhook`; nothing is asked of Discord before the first post.

    `gate` is the one that the rest of this process goes through, because the limits are the bot's.
    """
    through = WebhookPoster(webhooks, drawing, gate)
    posters: dict[str, Poster] = {"discord-webhook": through}
    line = BotLine(account, gate) if account is not None else None
    if line is not None:
        posters["discord"] = ChannelPoster(line, drawing)
    try:
        yield posters
    finally:
        await through.close()
        if line is not None:
            await line.close()
