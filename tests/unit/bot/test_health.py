"""Monitoring asks the bot how it is."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from datetime import UTC, datetime, timedelta

import aiohttp
import pytest

from bot.errors import StoreFault, WrongUsage
from bot.ports.deliveries import Limit, Tally
from bot.ports.posting import Failed, Posted
from bot.web.health import Check, serving_health
from bot.web.metrics import MeteredGate, Metrics
from tests.fakes.clock import FakeClock
from tests.fakes.gate import FakeGate


class Numbers:
    """The ledger in numbers, or a database that is away."""

    away = False

    async def tally(self, now: datetime, *, overdue: timedelta) -> Tally:
        if self.away:
            raise StoreFault("kept.db: disk I/O error")
        return Tally(states={"sent": 7, "unknown": 1}, due=2, oldest_due=now - timedelta(seconds=90), overdue=())


def asked(path: str, checks: Mapping[str, Check], metrics: Metrics, numbers: Numbers) -> tuple[int, str]:
    async def ask() -> tuple[int, str]:
        serving = serving_health(
            "127.0.0.1", 0, checks=checks, metrics=metrics, tallies=numbers, clock=FakeClock(datetime.now(UTC))
        )
        async with serving as port, aiohttp.request("GET", f"http://127.0.0.1:{port}{path}") as answer:
            return answer.status, await answer.text()

    return asyncio.run(ask())


async def well() -> str:
    return ""


async def unwell() -> str:
    return "the lease is not held"


async def away() -> str:
    raise StoreFault("kept.db: database is locked")


def test_it_lives_and_is_ready() -> None:
    assert asked("/healthz", {"x": unwell}, Metrics(), Numbers()) == (200, "ok\n")
    assert asked("/readyz", {"database": well}, Metrics(), Numbers()) == (200, "ok\n")


def test_it_says_what_keeps_it_from_its_work() -> None:
    status, said = asked("/readyz", {"database": away, "deliveries": unwell, "more": well}, Metrics(), Numbers())
    assert status == 503
    assert said == "database: kept.db: database is locked\ndeliveries: the lease is not held\n"


def test_its_figures_are_prometheus() -> None:
    metrics = Metrics()
    metrics.posted("slack", Posted(message="1"), 0.2)
    metrics.posted("slack", Failed(reason="lost", doubtful=True), 3)
    asyncio.run(MeteredGate(FakeGate(), metrics).turn(Limit(per_second=1, name="slack C1")))
    status, said = asked("/metrics", {}, metrics, Numbers())
    assert status == 200
    for line in (
        'newsbrief_posts_total{outcome="posted",platform="slack"} 1.0',
        'newsbrief_posts_total{outcome="doubtful",platform="slack"} 1.0',
        'newsbrief_deliveries{state="sent"} 7.0',
        'newsbrief_deliveries{state="failed"} 0.0',
        "newsbrief_due 2.0",
        "newsbrief_late_seconds 90.0",
        "newsbrief_gate_wait_seconds_count 1.0",
    ):
        assert line in said


def test_without_a_database_there_are_no_figures() -> None:
    numbers = Numbers()
    numbers.away = True
    assert asked("/metrics", {}, Metrics(), numbers)[0] == 503


def test_a_taken_address_is_said() -> None:
    async def twice() -> None:
        first = serving_health("127.0.0.1", 0, checks={}, metrics=Metrics(), tallies=Numbers(), clock=FakeClock())
        async with first as port:
            second = serving_health(
                "127.0.0.1", port, checks={}, metrics=Metrics(), tallies=Numbers(), clock=FakeClock()
            )
            with pytest.raises(WrongUsage, match="name another port"):
                async with second:
                    pass

    asyncio.run(twice())
