"""The account at Discord, as the environment gives it. The token never shows in a value's `repr`."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from urllib.parse import urlsplit

from bot.errors import WrongUsage

DISCORD_API = "https://discord.com/api/v10"
_TOKEN = re.compile(r"[\w-]{2,80}\.[\w-]{2,20}\.[\w-]{2,120}")


@dataclass(frozen=True, slots=True, kw_only=True)
class DiscordAccount:
    """One application's bot. `gateway_url` takes the place of the address that Discord's API names."""

    token: str = field(repr=False)
    api_url: str = DISCORD_API
    gateway_url: str | None = None


def discord_account(environment: Mapping[str, str]) -> DiscordAccount | None:
    """What the environment says about Discord; None where there is no token.

    Raises:
        WrongUsage: the token or an address can't be one; every such mistake is named, the token never.
    """
    token, api, gateway = (
        environment.get(name, "").strip()
        for name in ("DISCORD_TOKEN", "NEWSBRIEF_DISCORD_API_URL", "NEWSBRIEF_DISCORD_GATEWAY_URL")
    )
    if not token:
        return None
    token = token.removeprefix("Bot ")
    if mistakes := list(_mistakes(token, api, gateway)):
        raise WrongUsage("Discord: " + "; ".join(mistakes))
    return DiscordAccount(token=token, api_url=api.rstrip("/") or DISCORD_API, gateway_url=gateway or None)


def _mistakes(token: str, api: str, gateway: str) -> list[str]:
    found = []
    if not _TOKEN.fullmatch(token):
        found.append(
            "DISCORD_TOKEN is no bot token: those have three parts joined by dots (Developer Portal, Bot, Token)"
        )
    if api and urlsplit(api).scheme not in ("http", "https"):
        found.append("NEWSBRIEF_DISCORD_API_URL is no http or https address")
    if gateway and urlsplit(gateway).scheme not in ("ws", "wss"):
        found.append("NEWSBRIEF_DISCORD_GATEWAY_URL is no ws or wss address")
    return found
