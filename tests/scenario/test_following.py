"""An admin edits the files while `newsbrief run` goes on: what is right is taken up, what is wrong is told."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from tests.scenario.outages import CHANNELS, Bot, Office, in_plain_lines, tell

STRIKES = """
title: Port news
scope: ["Rotterdam"]
topics:
  - {key: strikes, title: Strikes in the port, match: ["strike*"]}
  - {key: cranes, title: Cranes and quays, match: ["crane*"]}
"""


def edited(folder: Path, **values: Any) -> None:
    """Writes some keys of `newsbrief.yaml` anew."""
    file = folder / "config" / "newsbrief.yaml"
    file.write_text(json.dumps(json.loads(file.read_text()) | values))


async def begun(bot: Bot, times: int) -> None:
    await bot.says("over Socket Mode", times=times)


def test_an_edited_topic_and_a_new_schedule_are_there_without_a_new_process(tmp_path: Path) -> None:
    async def story(office: Office) -> None:
        edited(tmp_path, reread="1s")
        async with office.running() as bot:
            await begun(bot, 1)
            assert bot.count("newsbrief: admins: newsbrief.yaml names nobody who is told") == 1
            (tmp_path / "config" / "briefings" / "port.yaml").write_text(STRIKES)
            await bot.says("newsbrief: the configuration changed: beginning anew with it")
            await begun(bot, 2)
            await office.slack.typed("port")
            (answer,) = await office.slack.posts(1)
            assert "Cranes and quays" in answer.arguments["text"]
            edited(tmp_path, admins=[f"slack:{CHANNELS[3]}"], schedules=[
                {"name": "soon", "briefing": "port", "when": "every minute", "to": [f"slack:{CHANNELS[0]}"]},
                {"name": "later", "briefing": "port", "when": "mondays 08:00", "to": [f"slack:{CHANNELS[0]}"]},
            ])  # fmt: skip
            await bot.says("newsbrief: schedules: 2 run")
            await begun(bot, 3)
            assert bot.count("newsbrief: admins: ") == 2, "nothing to say once somebody is named"
            assert await bot.stop() == 0
            assert bot.said[-1] == "newsbrief: stopped"
            in_plain_lines(bot, warnings=0)

    tell(story, tmp_path)


def test_a_mistake_is_told_with_its_place_and_what_stood_before_goes_on(tmp_path: Path) -> None:
    async def story(office: Office) -> None:
        edited(tmp_path, reread="1s")
        file = tmp_path / "config" / "briefings" / "port.yaml"
        async with office.running() as bot:
            await begun(bot, 1)
            file.write_text(STRIKES.replace("match:", "mtach:"))
            await bot.says("port.yaml:5:")
            await bot.says(
                "newsbrief: the configuration changed and can't be taken up; what was read before stays in force"
            )
            await office.slack.typed("port")
            (answer,) = await office.slack.posts(1)
            assert "Cranes" in answer.arguments["text"]
            assert bot.count("did you mean 'match'?") == 2, "each mistake once"
            file.write_text(STRIKES)
            await begun(bot, 2)
            assert bot.count("the configuration changed: beginning anew with it") == 1

    tell(story, tmp_path)


def test_what_changes_nothing_is_passed_over_and_another_database_waits_for_the_next_start(tmp_path: Path) -> None:
    async def story(office: Office) -> None:
        edited(tmp_path, reread="1s")
        async with office.running() as bot:
            await begun(bot, 1)
            edited(tmp_path, reread="1s", timezone="UTC")
            await office.plan("one")
            await office.until_posted(1)
            edited(tmp_path, timezone="Europe/Tallinn")
            await begun(bot, 2)
            assert bot.count("beginning anew") == 1, "UTC is what it was"

    tell(story, tmp_path)
