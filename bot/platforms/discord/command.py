"""`/brief`, as Discord is told about it."""

from __future__ import annotations

from typing import Any

import discord
from discord import app_commands
from discord.app_commands import AppCommandContext, AppInstallationType, Choice, locale_str

from bot.platforms.discord import words
from bot.platforms.discord.desk import Desk, Interaction

Chosen = list[Choice[str]]


def brief_command(desk: Desk) -> app_commands.Command[Any, ..., None]:
    """The command with its options, for servers and for people who installed it for themselves, anywhere they write."""

    @app_commands.describe(
        briefing=locale_str(words.BRIEFING_SAYS),
        topic=locale_str(words.TOPIC_SAYS),
        window=locale_str(words.WINDOW_SAYS),
        more=locale_str(words.MORE_SAYS),
        share=locale_str(words.SHARE_SAYS),
    )
    @app_commands.rename(
        briefing=locale_str(words.BRIEFING),
        topic=locale_str(words.TOPIC),
        window=locale_str(words.WINDOW),
        more=locale_str(words.MORE),
        share=locale_str(words.SHARE),
    )
    async def brief(
        interaction: Interaction,
        *,
        briefing: app_commands.Range[str, 1, 100] | None = None,
        topic: app_commands.Range[str, 1, 100] | None = None,
        window: app_commands.Range[str, 1, 100] | None = None,
        more: app_commands.Range[str, 1, 300] | None = None,
        share: bool = False,
    ) -> None:
        await desk.command(interaction, joined(briefing, topic, window, more), share=share)

    command: app_commands.Command[Any, ..., None] = app_commands.Command(
        name=locale_str(words.COMMAND),
        description=locale_str(words.COMMAND_SAYS),
        callback=brief,
        allowed_installs=AppInstallationType(guild=True, user=True),
        allowed_contexts=AppCommandContext(guild=True, dm_channel=True, private_channel=True),
    )
    _complete(command, desk)
    return command


def joined(*options: str | None) -> str:
    """The options as they would have been typed behind `/brief`."""
    return " ".join(" ".join(option.split()) for option in options if option)


def _complete(command: app_commands.Command[Any, ..., None], desk: Desk) -> None:
    async def briefings(_: Interaction, partial: str) -> Chosen:
        return _choices(await desk.suggest("briefing", partial))

    async def topics(interaction: discord.Interaction[Any], partial: str) -> Chosen:
        return _choices(await desk.suggest("topic", partial, briefing=interaction.namespace.briefing or ""))

    async def windows(_: Interaction, partial: str) -> Chosen:
        return _choices(await desk.suggest("window", partial))

    command.autocomplete("briefing")(briefings)
    command.autocomplete("topic")(topics)
    command.autocomplete("window")(windows)


def _choices(values: list[str]) -> Chosen:
    return [Choice(name=value, value=value) for value in values]
