"""`/briefing schedule`, as Discord is told about it: for whoever may manage the server, unless its admins say else."""

from __future__ import annotations

import discord
from discord import app_commands
from discord.app_commands import AppCommandContext, AppInstallationType, Choice

from bot.platforms.discord.command import joined
from bot.platforms.discord.desk import Desk, Interaction
from bot.platforms.discord.questions import ADMINS

Name = app_commands.Range[str, 1, 64]
_ACTS = {
    "pause": "Post nothing until it is resumed",
    "resume": "Let it run again, from now on",
    "remove": "Remove it; what it posted stays",
    "preview": "Show you what it would post now",
    "send": "Post it once, now",
}


def briefing_group(desk: Desk) -> app_commands.Group:
    """The group with its commands. Each asks what could have been typed behind `/briefing` elsewhere."""
    group = app_commands.Group(
        name=ADMINS,
        description="Schedules, for admins",
        default_permissions=discord.Permissions(manage_guild=True),
        allowed_installs=AppInstallationType(guild=True, user=False),
        allowed_contexts=AppCommandContext(guild=True, dm_channel=False, private_channel=False),
    )
    schedule = app_commands.Group(
        name="schedule", description="When a briefing is posted into this channel", parent=group
    )
    _add_create(schedule, desk)
    _add_list(schedule, desk)
    for act, does in _ACTS.items():
        _add_act(schedule, desk, act, does)
    return group


def _add_create(schedule: app_commands.Group, desk: Desk) -> None:
    @schedule.command(name="create", description="Post a briefing into this channel, again and again")
    @app_commands.describe(
        name="What the schedule is called, in one word",
        briefing="Which briefing",
        when="Plain words or a cron: weekdays 08:00, first monday of the month 9:00, every 2 hours",
        timezone="A time zone such as Europe/Berlin; the configured one without it",
        options="More, such as: quiet=22:00-07:00 holidays=KH urgent=3 layout=thread",
    )
    async def create(
        interaction: Interaction,
        *,
        name: Name,
        briefing: app_commands.Range[str, 1, 100],
        when: app_commands.Range[str, 1, 200],
        timezone: app_commands.Range[str, 1, 64] | None = None,
        options: app_commands.Range[str, 1, 200] | None = None,
    ) -> None:
        zone = f"timezone={timezone.strip()}" if timezone else None
        await desk.command(interaction, joined("schedule create", name, briefing, when, zone, options), share=False)

    @create.autocomplete("briefing")
    async def briefings(_: Interaction, partial: str) -> list[Choice[str]]:
        return [Choice(name=each, value=each) for each in await desk.suggest("briefing", partial)]


def _add_list(schedule: app_commands.Group, desk: Desk) -> None:
    @schedule.command(name="list", description="The schedules that post here, with their next times")
    @app_commands.describe(name="One of them; all without it")
    async def listed(interaction: Interaction, name: Name | None = None) -> None:
        await desk.command(interaction, joined("schedule list", name), share=False)


def _add_act(schedule: app_commands.Group, desk: Desk, act: str, says: str) -> None:
    @schedule.command(name=act, description=says)
    @app_commands.describe(name="The schedule's name")
    async def do(interaction: Interaction, name: Name) -> None:
        await desk.command(interaction, joined(f"schedule {act}", name), share=False)
