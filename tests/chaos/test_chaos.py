"""A small chaos on each database, and the counting that judges it."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from pathlib import Path

import pytest

from bot.platforms.discord.marks import nonce_of
from bot.settings.values import Destination
from tests.chaos.counting import count, most_in_a_second
from tests.chaos.grounds import OnPostgres, OnSqlite
from tests.chaos.platforms import Seen
from tests.chaos.run import Ground, Plan, run
from tests.servers.postgres import NoServer, Server

SMALL = Plan(destinations=24, slots=2, kills=2, seed=3, share=0.1, deadline=150)
SLACK = Destination(platform="slack", channel="C000000001")
DISCORD = Destination(platform="discord", channel="1200000000000000001")
DUE = {"a": ("cards", SLACK), "b": ("cards", SLACK), "c": ("lines", DISCORD)}


@pytest.fixture
def own_server() -> Iterator[Server]:
    """A server that nobody minds being crashed."""
    try:
        server = Server.made()
    except NoServer as why:
        pytest.skip(str(why))
    yield server
    server.stop("immediate")


def test_all_arrives_once_from_a_file_however_often_its_process_is_killed(tmp_path: Path) -> None:
    arrives_once(OnSqlite(folder=tmp_path), tmp_path)


def test_all_arrives_once_from_a_server_whichever_process_is_killed(own_server: Server, tmp_path: Path) -> None:
    own_server.create("chaos")
    arrives_once(OnPostgres(server=own_server, database=own_server.url("chaos")), tmp_path)


def arrives_once(ground: Ground, folder: Path) -> None:
    result = asyncio.run(run(SMALL, ground, folder))
    assert not result.wrong, result
    assert result.killed + result.crashed == 2
    assert sum(result.faults.values()) > 0
    assert result.states == {"sent": 48}


def test_what_is_missing_and_what_came_twice_is_counted_at_the_platforms() -> None:
    whole = seen(("slack", "a.0"), ("slack", "a.1"), ("slack", "b.0"), ("slack", "b.1"), ("discord", nonce_of("c.0")))
    assert (found := count(DUE, whole)).messages == 5
    assert (found.lost, found.twice, found.strange) == (0, 0, 0)
    less = seen(("slack", "a.0"), ("slack", "a.1"), ("slack", "b.0"))
    assert (count(DUE, less).lost, count(DUE, seen()).lost) == (2, 3)
    more = seen(*[("discord", nonce_of("c.0"))] * 3, ("slack", "d.0"))
    assert (count(DUE, more).twice, count(DUE, more).strange) == (2, 1)


def test_the_busiest_second_is_any_and_not_one_of_a_clocks() -> None:
    assert most_in_a_second([]) == 0
    assert most_in_a_second([0.0, 1.1, 2.2]) == 1
    assert most_in_a_second([0.9, 0.1, 1.05, 1.8]) == 3
    assert most_in_a_second([0.0, 0.5, 7.0], hung=[(0.4, 0.5)]) == 1, "what came at once had waited"
    assert most_in_a_second([0.52, 0.52, 7.0], hung=[(0.4, 0.5)]) == 1


def seen(*messages: tuple[str, str]) -> Seen:
    told = [(platform, "channel", key) for platform, key in messages]
    return Seen(messages=told, discord=[], slack={}, requests=0, faults={}, hung=[])
