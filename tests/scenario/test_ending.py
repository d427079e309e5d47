"""`newsbrief run` is asked to end while it posts: it ends in seconds, whatever hangs, and nothing comes twice."""

from __future__ import annotations

import sqlite3
from pathlib import Path

from tests.scenario.outages import CHANNELS, Office, in_plain_lines, tell

EVERY = len(CHANNELS)
NEVER = 600.0  # seconds until Slack answers: whoever waits for that does not end


def test_what_is_being_posted_is_finished_where_the_platform_answers(tmp_path: Path) -> None:
    async def story(office: Office) -> None:
        await office.plan("one", owner=True)
        office.slack.late = 1.5
        async with office.running() as bot:
            await office.slack.posts(1)
            assert await bot.stop() == 0
            sent = bot.count("delivery.sent")
            assert sent == len(office.posted()), "what was under way was confirmed"
            assert sent + bot.count("delivery.planned") == EVERY, "and the rest is left to the next start"
            in_plain_lines(bot, warnings=0)
        office.slack.late = 0.0
        async with office.running() as bot:
            await office.until_posted(1)

    tell(story, tmp_path)


def test_a_platform_that_does_not_answer_is_not_waited_for_and_what_it_took_is_found(tmp_path: Path) -> None:
    async def story(office: Office) -> None:
        await office.plan("one", owner=True)
        async with office.running() as bot:
            await bot.says("over Socket Mode")
            office.slack.late = NEVER
            await office.slack.posts(1)
            assert await bot.stop() == 0
            assert bot.said[-1].startswith("newsbrief: stopped")
            in_plain_lines(bot, warnings=0)
        office.slack.late = 0.0
        before = len(office.posted())
        assert before
        async with office.running() as bot:
            await bot.says("delivery.sent", times=EVERY)
            await bot.says("delivery.found", times=before)
            await office.until_posted(1)

    tell(story, tmp_path)


def test_a_database_that_is_locked_does_not_keep_it_from_ending(tmp_path: Path) -> None:
    async def story(office: Office) -> None:
        async with office.running() as bot:
            await bot.says("over Socket Mode")
            office.slack.late = 0.5
            await office.plan("one")
            await office.slack.posts(1)
            other = sqlite3.connect(tmp_path / "disk" / "kept.db", isolation_level=None)
            other.execute("BEGIN IMMEDIATE")
            assert await bot.stop() == 0
            assert bot.said[-1].startswith("newsbrief: stopped after 9.5 s, though something hung")
            in_plain_lines(bot, warnings=1)
            other.close()
        office.slack.late = 0.0
        async with office.running() as bot:
            await office.until_posted(1)
            await bot.says("delivery.sent")

    tell(story, tmp_path)
