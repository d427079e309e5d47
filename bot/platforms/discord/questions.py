"""What Discord says, as values: who asks, where, and what. Reads interactions; calls nothing."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import discord

from bot.commands import Command
from bot.commands.actions import read_action

PLATFORM = "discord"
ADMINS = "briefing"
"""The command that Discord gives to those who manage the server."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """A command, and how it is deferred.

    `action` is what was pressed, where something was. `hidden` says that the deferred answer is seen by the asker
    alone. `fresh` answers get a message of their own; others take the place of the one whose button was pressed.
    """

    command: Command
    hidden: bool
    fresh: bool = True
    action: str | None = None


def typed(interaction: discord.Interaction[Any], text: str, *, share: bool) -> Asked:
    """`/brief` with its options joined."""
    return Asked(command=_command(interaction, text=text, shared=share), hidden=not share)


def pressed(interaction: discord.Interaction[Any]) -> Asked | None:
    """A button, or a choice of a menu: what comes back is the button's id or the choice's value.

    An answer takes the place of the message, but not that of a digest, which stays as it is for everybody else: who
    presses there is answered alone. None for what no message of ours has: no id at all.
    """
    data: Any = interaction.data or {}
    action = str((data.get("values") or [data.get("custom_id") or ""])[0])
    if not action:
        return None
    meant = read_action(action)
    posting = meant is not None and meant.post
    if _is_digest(interaction) and not posting:
        return Asked(command=_command(interaction, text="", shared=False), hidden=True, action=action)
    hidden = interaction.message is not None and interaction.message.flags.ephemeral
    command = _command(interaction, text="", shared=not hidden)
    return Asked(command=command, hidden=hidden and not posting, fresh=posting, action=action)


def _is_digest(interaction: discord.Interaction[Any]) -> bool:
    """Whether the message was posted to a server's channel by itself: nobody asked for it."""
    message = interaction.message
    return interaction.guild_id is not None and message is not None and message.interaction_metadata is None


def _command(interaction: discord.Interaction[Any], *, text: str, shared: bool) -> Command:
    """The person's language is known, their time zone is not: instants show on their own clock anyway.

    No server is named: people and channels have ids that no other server's have, and a schedule's destination names
    none either, so both mean the same audience.
    """
    return Command(
        platform=PLATFORM,
        user=str(interaction.user.id),
        channel=str(interaction.channel_id) if interaction.channel_id else None,
        text=text,
        locale=interaction.locale.value.partition("-")[0],
        shared=shared,
        admin=interaction.permissions.manage_guild or _admitted(interaction),
    )


def _admitted(interaction: discord.Interaction[Any]) -> bool:
    """Whether Discord let them use the admins' command: a server's admins may give it to other roles."""
    data: Any = interaction.data or {}
    return interaction.guild_id is not None and data.get("name") == ADMINS
