"""Admins make schedules in Slack and Discord, and everybody follows what they like."""

from __future__ import annotations

import re

from tests.fakes.discord_channels import Posted
from tests.fakes.discord_facts import CHANNEL as DISCORD_CHANNEL
from tests.fakes.slack_api import CHANNEL, TEAM, USER, Call
from tests.scenario import discord, slack
from tests.scenario.discord import Server
from tests.scenario.slack import Workspace


def said_in_discord(message: Posted) -> str:
    """What people read: without the escapes that keep Markdown away."""
    return re.sub(r"\\(.)", r"\1", discord.words(message))


def said_in_slack(call: Call) -> str:
    """What people read: without the invisible joiners that keep Slack's marks away."""
    return str(call.arguments["text"]).replace("\u200b", "").replace("\u2060", "")


def test_a_slack_admin_makes_a_schedule_for_the_channel_behind_briefing() -> None:
    async def story(desk: Workspace) -> None:
        desk.slack.admins.add(USER)
        async with desk.at_work():
            await desk.slack.typed("schedule create morning baltic weekdays 08:00", command="/briefing")
            (answer,) = await desk.slack.posts(1)
            assert answer.arguments["response_type"] == "ephemeral"
            assert "morning is made" in said_in_slack(answer)
            assert "weekdays at 08:00 · 0 8 * * mon-fri · Europe/Tallinn" in said_in_slack(answer)
        (kept,) = await desk.world.kept.kept()
        assert (kept.owner, str(kept.schedule.to[0])) == (f"slack:{TEAM}/@{USER}", f"slack:{TEAM}/{CHANNEL}")

    slack.tell(story)


def test_who_is_no_admin_in_slack_makes_none_but_follows() -> None:
    async def story(desk: Workspace) -> None:
        async with desk.at_work():
            await desk.slack.typed("schedule create morning baltic weekdays 08:00", command="/briefing")
            (refused,) = await desk.slack.posts(1)
            assert "Only admins make schedules" in said_in_slack(refused)
            await desk.slack.typed("follow baltic 7:30")
            _, followed = await desk.slack.posts(2)
            assert "every day at 07:30 · 30 7 * * * · Asia/Phnom_Penh" in said_in_slack(followed)
        (kept,) = await desk.world.kept.kept()
        assert (kept.origin, str(kept.schedule.to[0])) == ("follow", f"slack:{TEAM}/@{USER}")

    slack.tell(story)


def test_discord_gives_the_command_to_those_who_manage_the_server() -> None:
    async def story(server: Server) -> None:
        async with server.at_work():
            told = {each["name"]: each for each in server.discord.commands}
            assert told["briefing"]["default_member_permissions"] == 32  # Manage Server
            assert told["briefing"]["contexts"] == [0]
            (group,) = told["briefing"]["options"]
            names = ["create", "list", "pause", "resume", "remove", "preview", "send"]
            assert [each["name"] for each in group["options"]] == names

    discord.tell(story)


def test_a_schedule_is_made_paused_and_listed_in_discord() -> None:
    async def story(server: Server) -> None:
        async with server.at_work():
            await server.discord.scheduled(
                "create", name="morning", briefing="baltic", when="weekdays 08:00", timezone="Europe/Riga"
            )
            (made,) = await server.discord.shown()
            assert made.hidden
            assert "morning is made" in said_in_discord(made)
            assert f"to this channel (discord:{DISCORD_CHANNEL})" in said_in_discord(made)
            await server.discord.scheduled("pause", name="morning")
            await server.discord.scheduled("list")
            *_, listed = await server.discord.shown(3)
            assert "weekdays at 08:00 · 0 8 * * mon-fri · Europe/Riga · paused since" in said_in_discord(listed)
        (kept,) = await server.world.kept.kept()
        assert kept.paused is not None

    discord.tell(story)


def test_who_cannot_use_the_admins_command_cannot_make_one_by_brief_either() -> None:
    async def story(server: Server) -> None:
        async with server.at_work():
            await server.discord.typed(briefing="schedule create morning baltic weekdays 08:00")
            (refused,) = await server.discord.shown()
            assert "Only admins make schedules" in said_in_discord(refused)
            await server.discord.typed(briefing="follow baltic", more="mondays 9:00 in Europe/Riga")
            _, followed = await server.discord.shown(2)
            assert "mondays at 09:00 · 0 9 * * mon · Europe/Riga" in said_in_discord(followed)

    discord.tell(story)
