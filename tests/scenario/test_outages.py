"""A disk that is full, read-only or refuses to write, a database that is locked or gone: said in a line, nothing lost.

Each story lets the trouble come while digests are being posted, so that what stands in the channels can't be noted.
"""

from __future__ import annotations

import resource
import sqlite3
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.scenario.disks import Disk
from tests.scenario.outages import CHANNELS, Office, in_plain_lines, tell
from tests.servers.postgres import NoServer, Server

SLOW = 1.0  # seconds that Slack's answers take: long enough for the trouble to come before them
EVERY = len(CHANNELS)


def test_a_full_disk_is_said_once_and_all_comes_once_there_is_room(tmp_path: Path) -> None:
    disk = Disk(folder=tmp_path / "disk")

    async def story(office: Office) -> None:
        async with office.running(*disk.small(4)) as bot:
            await bot.says("over Socket Mode")
            office.slack.late = SLOW
            await disk.plan(bot, office.database, "one")
            await office.slack.posts(1)
            await disk.fill(bot)
            await bot.says("kept.db: the disk is full; make room on it. Nothing is lost")
            await disk.clear(bot)
            await bot.says("store.back")
            await office.until_posted(1)
            await bot.says("delivery.sent", times=EVERY)
            assert await bot.stop() == 0
            in_plain_lines(bot, warnings=1)

    tell(story, tmp_path)


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux lets one process be kept from writing, by prlimit")
def test_a_disk_that_refuses_to_write_is_said_once_and_what_is_due_meanwhile_comes_behind(tmp_path: Path) -> None:
    """As a disk does that the system makes read-only while files on it are open: reading goes on."""

    async def story(office: Office) -> None:
        async with office.running() as bot:
            await bot.says("over Socket Mode")
            office.slack.late = SLOW
            await office.plan("one")
            await office.slack.posts(1)
            resource.prlimit(bot.process.pid, resource.RLIMIT_FSIZE, (0, resource.RLIM_INFINITY))
            await office.plan("two")
            await bot.says("kept.db: the disk refuses to read or write; see whether it is full, read-only or broken")
            unlimited = (resource.RLIM_INFINITY, resource.RLIM_INFINITY)
            resource.prlimit(bot.process.pid, resource.RLIMIT_FSIZE, unlimited)
            await office.until_posted(2)
            await bot.says("delivery.sent", times=2 * EVERY)
            assert await bot.stop() == 0
            in_plain_lines(bot, warnings=1)

    tell(story, tmp_path)


def test_on_a_read_only_disk_it_does_not_start_and_what_was_due_comes_once_it_can_be_written_to(tmp_path: Path) -> None:
    disk = Disk(folder=tmp_path / "disk")

    async def story(office: Office) -> None:
        await office.plan("one", owner=True)
        async with office.running(*disk.read_only()) as bot:
            assert await bot.ended() == 1
            assert bot.said == [
                f"newsbrief: {disk.folder}: Read-only file system; the database needs a folder that can be written to"
            ]
        async with office.running() as bot:
            await office.until_posted(1)
            await bot.says("delivery.sent", times=EVERY)

    tell(story, tmp_path)


def test_a_database_that_another_program_locks_is_said_once_and_waited_for(tmp_path: Path) -> None:
    async def story(office: Office) -> None:
        async with office.running() as bot:
            await bot.says("over Socket Mode")
            office.slack.late = SLOW
            await office.plan("one")
            await office.plan("two")
            await office.slack.posts(1)
            other = sqlite3.connect(tmp_path / "disk" / "kept.db", isolation_level=None)
            other.execute("BEGIN IMMEDIATE")
            await bot.says("kept.db: another program keeps it locked; end that program, or wait until it is done")
            other.close()
            await office.until_posted(2)
            await bot.says("delivery.sent", times=2 * EVERY)
            in_plain_lines(bot, warnings=1)

    tell(story, tmp_path)


def test_tables_of_the_engine_that_cannot_be_opened_are_said_and_tried_again(tmp_path: Path) -> None:
    async def story(office: Office) -> None:
        in_the_way = tmp_path / "disk" / "kept-engine.db"
        in_the_way.mkdir()
        await office.plan("one", owner=True)
        async with office.running() as bot:
            await bot.says(f"engine.waiting: {in_the_way} cannot be opened")
            in_the_way.rmdir()
            await office.until_posted(1)
            in_plain_lines(bot, warnings=3)

    tell(story, tmp_path)


@pytest.fixture
def server() -> Iterator[Server]:
    """A server that nobody minds being stopped."""
    try:
        server = Server.made()
    except NoServer as why:
        pytest.skip(str(why))
    server.create("kept")
    yield server
    server.stop("immediate")


def test_a_server_that_is_gone_for_a_while_is_said_in_a_line_and_not_by_everybody(
    server: Server, tmp_path: Path
) -> None:
    async def story(office: Office) -> None:
        async with office.running() as bot:
            await bot.says("over Socket Mode")
            office.slack.late = SLOW
            await office.plan("one")
            await office.plan("two")
            await office.slack.posts(1)
            server.stop("immediate")
            where = f"PostgreSQL database kept at 127.0.0.1:{server.port}"
            await bot.says(f"{where}: nobody listens there; start the server, or mend NEWSBRIEF_DATABASE_URL")
            await office.slack.typed("port")
            (answer,) = await office.slack.posts(1, "response_url")
            assert answer.arguments["text"].startswith("Not just now\nWhat is kept can't be reached.")
            server.start()
            await bot.says("store.back")
            await office.until_posted(2)
            await bot.says("delivery.sent", times=2 * EVERY)
            assert await bot.stop() == 0
            in_plain_lines(bot, warnings=3)
            assert bot.count(where) == bot.count("WARNING") + 1, "why it was away, and that it is back"

    tell(story, tmp_path, server.url("kept"))
