"""The gate to Discord: never more than fifty requests in a second, and what is told apart."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager

import aiohttp
import pytest
import yarl
from aiohttp import web
from aiohttp.test_utils import TestServer
from hypothesis import given
from hypothesis import strategies as st

from bot.platforms.discord.gate import FRESH, Gate, Pace, at_most_once, of_an_interaction
from bot.platforms.discord.marks import nonce_of, numbers_of
from tests.fakes.gate import FakeGate

CHANNEL_WEBHOOK = f"https://discord.com/api/v10/webhooks/1/{'x' * 68}"


@given(st.lists(st.floats(min_value=0, max_value=0.5), min_size=1, max_size=120), st.integers(1, 20))
def test_no_second_holds_more_than_it_may_and_nobody_overtakes(pauses: list[float], most: int) -> None:
    clock = [0.0]
    passed: list[float] = []

    async def sleep(seconds: float) -> None:
        clock[0] += seconds

    async def story() -> None:
        pace = Pace(most, clock=lambda: clock[0], sleep=sleep)
        for pause in pauses:
            clock[0] += pause
            await pace.turn()
            passed.append(clock[0])

    asyncio.run(story())
    assert passed == sorted(passed)
    for first, later in zip(passed, passed[most:], strict=False):
        assert later - first >= 1.0 - 1e-9


@pytest.mark.parametrize(
    ("url", "interaction"),
    [
        ("https://discord.com/api/v10/interactions/1/abc/callback", True),
        (f"https://discord.com/api/v10/webhooks/1/aW50ZXJhY3Rpb246{'x' * 150}/messages/@original", True),
        (f"https://discord.com/api/v10/webhooks/1/{'x' * 150}", True),
        (CHANNEL_WEBHOOK, False),
        ("https://discord.com/api/v10/channels/1/messages", False),
        ("https://discord.com/api/v10/webhooks/1", False),
    ],
)
def test_what_belongs_to_an_interaction_is_not_held_up(url: str, interaction: bool) -> None:
    assert of_an_interaction(yarl.URL(url)) is interaction


@given(st.text())
def test_a_nonce_and_a_mark_fit_and_are_the_same_again_for_the_same_key_alone(key: str) -> None:
    assert len(nonce_of(key)) == 25
    assert (nonce_of(key), numbers_of(key)) == (nonce_of(key), numbers_of(key))
    assert {nonce_of(key), numbers_of(key)}.isdisjoint({nonce_of(f"{key}/1"), numbers_of(f"{key}/1")})
    even, odd = numbers_of(key)
    assert even != odd
    assert all(1 << 30 <= number < 1 << 31 for number in (even, odd))


def test_all_processes_go_through_one_gate_and_hold_where_discord_says_so() -> None:
    async def story() -> None:
        gate = FakeGate()
        answers = [{"Via": "1.1 google", "X-RateLimit-Scope": "global", "Retry-After": "7"}, None]

        async def answer(_: web.Request) -> web.Response:
            headers = answers.pop(0)
            return web.Response(status=429 if headers else 204, headers=headers)

        site = web.Application()
        site.router.add_post("/channels/1/messages", answer)
        async with (
            TestServer(site) as server,
            aiohttp.ClientSession(trace_configs=[Gate(shared=gate, now=lambda: 0.0).hooks()]) as session,
        ):
            for _ in range(2):
                with at_most_once() as made:
                    await session.post(server.make_url("/channels/1/messages"))
                assert made.doubtful == bool(not answers)
        first, second = gate.turns["discord"]
        assert second - first >= 7

    asyncio.run(story())


def test_what_the_http_client_sends_once_more_takes_a_turn_of_its_own() -> None:
    async def story() -> None:
        gate, came = FakeGate(), 0

        async def answer(request: web.Request) -> web.Response:
            nonlocal came
            came += 1
            if came == 2 and request.transport is not None:
                request.transport.abort()
            return web.Response(status=204)

        async with _asking(answer, Gate(shared=gate, now=lambda: 0.0)) as get:
            for _ in range(2):
                await get()
        assert came == len(gate.turns["discord"]) == 3

    asyncio.run(story())


def test_a_turn_that_passed_while_the_connection_opened_is_taken_anew() -> None:
    async def story(opened_within: float) -> int:
        gate, clock = FakeGate(), [0.0]

        def now() -> float:
            clock[0] += opened_within
            return clock[0]

        async def answer(_: web.Request) -> web.Response:
            return web.Response(status=204)

        async with _asking(answer, Gate(shared=gate, now=now)) as get:
            await get()
        return len(gate.turns["discord"])

    assert asyncio.run(story(FRESH / 2)) == 1
    assert asyncio.run(story(FRESH * 2)) == 2


@asynccontextmanager
async def _asking(
    answer: Callable[[web.Request], Awaitable[web.Response]], gate: Gate
) -> AsyncIterator[Callable[[], Awaitable[object]]]:
    """A Discord that answers so, and what asks it for a channel through the gate."""
    site = web.Application()
    site.router.add_get("/channels/1", answer)
    async with TestServer(site) as server, aiohttp.ClientSession(trace_configs=[gate.hooks()]) as session:

        async def get() -> object:
            async with session.get(server.make_url("/channels/1")) as answered:
                return await answered.read()

        yield get
