"""Calls that come while others are under way are done together, in one transaction: its costs are shared by all."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from typing import Any, Generic, TypeVar

from bot.errors import StoreFault

Item = TypeVar("Item")
Result = TypeVar("Result")

_MOST = 64


class Together(Generic[Item, Result]):
    """Hands items on to `work`, which gives a result for each, in their order; at most one batch is under way."""

    def __init__(self, work: Callable[[Sequence[Item]], Awaitable[Sequence[Result]]]) -> None:
        self._work = work
        self._waiting: list[tuple[Item, asyncio.Future[Result]]] = []
        self._task: asyncio.Task[None] | None = None

    async def __call__(self, item: Item) -> Result:
        """What became of the item; a caller who gives up doesn't take it back."""
        future: asyncio.Future[Result] = asyncio.get_running_loop().create_future()
        self._waiting.append((item, future))
        if self._task is None or self._task.done():
            self._task = asyncio.ensure_future(self._run())
        return await future

    async def _run(self) -> None:
        while self._waiting:
            batch, self._waiting = self._waiting[:_MOST], self._waiting[_MOST:]
            await self._do(batch)

    async def _do(self, batch: Sequence[tuple[Item, asyncio.Future[Result]]]) -> None:
        """Where a batch fails, each is tried by itself: one that cannot be written is no other's trouble."""
        waiting = [future for _, future in batch]
        try:
            results = await self._work([item for item, _ in batch])
        except StoreFault as fault:
            if len(batch) == 1:
                _tell(waiting, fault)
            for one in batch if len(batch) > 1 else ():
                await self._do([one])
        except asyncio.CancelledError as error:
            _tell(waiting, error)
            raise
        except Exception as error:  # noqa: BLE001  # a mistake of ours: whoever called hears of it
            _tell(waiting, error)
        else:
            for future, result in zip(waiting, results, strict=True):
                if not future.done():
                    future.set_result(result)


def _tell(waiting: Sequence[asyncio.Future[Any]], error: BaseException) -> None:
    for future in waiting:
        if isinstance(error, asyncio.CancelledError):
            future.cancel()
        elif not future.done():
            future.set_exception(error)
