"""The webhooks of Discord's channels, as the environment gives them: who knows an address can post there.

`discord-webhook:NAME` takes its address from DISCORD_WEBHOOK_NAME, in capitals and with _ for -.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from urllib.parse import urlsplit

from bot.errors import WrongUsage
from bot.settings.discord_account import DISCORD_API

_PATH = re.compile(r"(?:/api(?:/v[0-9]+)?)?/webhooks/(?P<id>[0-9]{17,20})/(?P<token>[\w-]{20,120})/?")
_HOSTS = ("discord.com", "discordapp.com")


@dataclass(frozen=True, slots=True, kw_only=True)
class DiscordWebhook:
    """A webhook; the token never shows in its `repr`."""

    id: str
    token: str = field(repr=False)
    api_url: str = DISCORD_API


def webhook_variable(name: str) -> str:
    """The variable of the environment that holds the webhook's address."""
    return f"DISCORD_WEBHOOK_{name.upper().replace('-', '_')}"


def discord_webhooks(names: Iterable[str], environment: Mapping[str, str]) -> dict[str, DiscordWebhook]:
    """Those of these names whose address is in the environment.

    Raises:
        WrongUsage: an address is none of Discord's; every such variable is named, the address never.
    """
    found, wrong = {}, []
    for name in sorted(set(names)):
        address = environment.get(webhook_variable(name), "").strip()
        webhook = _read(address, environment.get("NEWSBRIEF_DISCORD_API_URL", "").strip())
        if webhook is not None:
            found[name] = webhook
        elif address:
            wrong.append(webhook_variable(name))
    if wrong:
        ways = "copy it in Discord: Edit Channel, Integrations, Webhooks, Copy Webhook URL"
        raise WrongUsage(f"{', '.join(wrong)}: this is no address of a Discord webhook; {ways}")
    return found


def _read(address: str, api: str) -> DiscordWebhook | None:
    """The webhook at Discord, or at the address that takes its place."""
    try:
        url, other = urlsplit(address), urlsplit(api)
        host = (url.hostname or "").casefold()
    except ValueError:
        return None
    at_discord = url.scheme == "https" and any(host == each or host.endswith(f".{each}") for each in _HOSTS)
    path = _PATH.fullmatch(url.path)
    if path is None or not (at_discord or (api and url.netloc == other.netloc)):
        return None
    return DiscordWebhook(id=path["id"], token=path["token"], api_url=api.rstrip("/") or DISCORD_API)
