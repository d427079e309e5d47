"""Short messages in our own words, as each platform takes them."""

from __future__ import annotations

from collections.abc import Mapping

from bot.delivery.telling import Note
from bot.platforms.discord import messages as on_discord
from bot.platforms.slack import messages as on_slack
from briefings.rendering.chat.message import Message


def _plain(text: str) -> Message:
    return Message(payload={"text": text}, lines=())


NOTES: Mapping[str, Note] = {
    "slack": on_slack.note,
    "slack-webhook": on_slack.note,
    "discord": on_discord.note,
    "discord-webhook": on_discord.note,
    "console": _plain,
}
