"""Calls that are done together: what one's trouble means to the others."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence

import pytest

from bot.errors import StoreFault
from bot.store.together import Together


def test_calls_that_come_while_others_are_under_way_share_a_transaction() -> None:
    batches: list[Sequence[int]] = []

    async def double(items: Sequence[int]) -> Sequence[int]:
        batches.append(items)
        await asyncio.sleep(0)
        return [2 * each for each in items]

    async def story() -> None:
        together = Together(double)
        assert await asyncio.gather(*(together(number) for number in range(100))) == [2 * each for each in range(100)]
        assert [len(batch) for batch in batches] == [64, 36]

    asyncio.run(story())


def test_one_that_cannot_be_written_is_no_others_trouble() -> None:
    async def refuse_three(items: Sequence[int]) -> Sequence[int]:
        if 3 in items:
            raise StoreFault("three is too much")
        return items

    async def story() -> None:
        together = Together(refuse_three)
        results = await asyncio.gather(*(together(number) for number in range(5)), return_exceptions=True)
        assert [each for each in results if isinstance(each, int)] == [0, 1, 2, 4]
        assert isinstance(results[3], StoreFault)

    asyncio.run(story())


def test_a_mistake_reaches_every_caller_and_the_next_call_is_served() -> None:
    async def stumble(items: Sequence[str]) -> Sequence[str]:
        if "bad" in items:
            raise ZeroDivisionError
        return items

    async def story() -> None:
        together = Together(stumble)
        with pytest.raises(ZeroDivisionError):
            await together("bad")
        assert await together("good") == "good"

    asyncio.run(story())


def test_who_gives_up_waiting_leaves_the_others_alone() -> None:
    async def story() -> None:
        go_on = asyncio.Event()

        async def wait(items: Sequence[int]) -> Sequence[int]:
            await go_on.wait()
            return items

        together = Together(wait)
        first, second = asyncio.ensure_future(together(1)), asyncio.ensure_future(together(2))
        await asyncio.sleep(0)
        first.cancel()
        go_on.set()
        assert await second == 2
        with pytest.raises(asyncio.CancelledError):
            await first

    asyncio.run(story())
