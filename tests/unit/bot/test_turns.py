"""Turns: one for each request that goes, given just before it goes."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable

import pytest
from aiohttp import web
from aiohttp.test_utils import TestServer

from bot.platforms.slack.calling import new_session
from bot.platforms.turns import Turn, in_turn

HOLDS = 0.05


@pytest.mark.parametrize(("later", "taken"), [(HOLDS / 2, 1), (HOLDS * 2, 2)])
def test_a_turn_is_taken_anew_once_it_is_stale(later: float, taken: int) -> None:
    clock, turns = [0.0], [0]
    turn = Turn(_counting(turns), fresh=HOLDS, now=lambda: clock[0])

    async def story() -> None:
        await turn.wait()
        clock[0] += later
        await turn.spend()

    asyncio.run(story())
    assert turns == [taken]


def test_slack_s_requests_spend_their_turn_and_others_need_none() -> None:
    async def answer(_: web.Request) -> web.Response:
        return web.Response(text="ok")

    async def story() -> list[int]:
        turns = [0]
        site = web.Application()
        site.router.add_post("/", answer)
        turn = Turn(_counting(turns), fresh=HOLDS, now=lambda: 0.0)
        async with TestServer(site) as server, new_session() as session:
            for where in (in_turn(turn), in_turn(turn)):
                with where:
                    async with session.post(server.make_url("/")):
                        pass
            async with session.post(server.make_url("/")):
                pass
        return turns

    assert asyncio.run(story()) == [2]


def _counting(turns: list[int]) -> Callable[[], Awaitable[None]]:
    async def take() -> None:
        turns[0] += 1

    return take
