"""Where Discord is, for the whole process: the library knows one address of each kind."""

from __future__ import annotations

import logging

import discord
import yarl
from discord.gateway import DiscordWebSocket
from discord.http import Route

from bot.settings.discord_account import DISCORD_API, DiscordAccount

log = logging.getLogger("newsbrief.discord")

discord.VoiceClient.warn_nacl = discord.VoiceClient.warn_dave = False  # no voice here, so no warning that it is missing


def point_at(account: DiscordAccount) -> None:
    """Tells the library where Discord is."""
    point_rest_at(account.api_url)
    if account.gateway_url is not None:
        DiscordWebSocket.DEFAULT_GATEWAY = yarl.URL(account.gateway_url)
    if account.api_url != DISCORD_API:
        log.info("discord.address_given")


def point_rest_at(api_url: str) -> None:
    """Tells the library where Discord's REST API is."""
    Route.BASE = api_url
