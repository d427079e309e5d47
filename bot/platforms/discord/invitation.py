"""How the bot comes to a server: the link, with the least rights that it needs, each with its reason."""

from __future__ import annotations

import base64
from urllib.parse import urlencode

import discord

RIGHTS = {
    "view_channel": "to see whether a channel is there before posting",
    "send_messages": "to post digests, and to publish them in announcement channels",
    "read_message_history": "to look whether a digest stands there already before it is posted again",
    "send_messages_in_threads": "to post cards in the thread of their digest",
    "create_public_threads": "to open that thread",
    "embed_links": "to show cards, where embeds are configured",
    "attach_files": "to show charts",
}
"""Permissions, each with the reason that an admin may ask for. Answers to /brief need none of them."""


def permissions() -> discord.Permissions:
    """The rights as Discord's bits."""
    return discord.Permissions(**dict.fromkeys(RIGHTS, True))


def invite_link(application: str) -> str:
    """Where an admin adds the bot to a server (discord.com/developers/docs/topics/oauth2, bot authorization flow)."""
    asked = {
        "client_id": application,
        "scope": "bot applications.commands",
        "permissions": permissions().value,
        "integration_type": 0,
    }
    return f"https://discord.com/oauth2/authorize?{urlencode(asked)}"


def application_of(token: str) -> str | None:
    """The application's id, which a bot's token begins with; None where it does not."""
    first = token.partition(".")[0]
    try:
        identity = base64.urlsafe_b64decode(first + "=" * (-len(first) % 4)).decode("ascii")
    except ValueError:  # no base64, or none of text
        return None
    return identity if identity.isdecimal() and 17 <= len(identity) <= 20 else None
