"""Work that several people wait for is done once."""

from __future__ import annotations

import asyncio
from collections.abc import Coroutine, Hashable
from typing import Any, Generic, TypeVar

Key = TypeVar("Key", bound=Hashable)
Value = TypeVar("Value")


class Once(Generic[Key, Value]):
    """The results of the last `most` keys, and the work that is under way for them. What failed is done again."""

    def __init__(self, *, most: int) -> None:
        self._most = most
        self._tasks: dict[Key, asyncio.Task[Value]] = {}

    def __contains__(self, key: Key) -> bool:
        return key in self._tasks

    async def get(self, key: Key, work: Coroutine[Any, Any, Value]) -> Value:
        """The result for the key: of `work` where there is none yet. Who stops waiting does not stop the others."""
        task = self._tasks.pop(key, None)
        if task is None:
            task = asyncio.create_task(work)
            task.add_done_callback(lambda done: self._forget_failure(key, done))
        else:
            work.close()
        self._tasks[key] = task  # the last key again
        while len(self._tasks) > self._most:
            del self._tasks[next(iter(self._tasks))]
        return await asyncio.shield(task)

    def forget(self, key: Key) -> None:
        """Drops the result; who waits for it still gets it."""
        self._tasks.pop(key, None)

    def _forget_failure(self, key: Key, task: asyncio.Task[Value]) -> None:
        if self._tasks.get(key) is task and (task.cancelled() or task.exception() is not None):
            del self._tasks[key]
