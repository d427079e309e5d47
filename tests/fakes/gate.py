"""A rate gate with a time of its own: who waits, waits in no time."""

from __future__ import annotations

from collections import defaultdict

from bot.ports.deliveries import Limit


class FakeGate:
    """`Gate` as its `now` moves: by what turns wait for, and by the test.

    `turns` holds the instants of the requests under each limit.
    """

    def __init__(self) -> None:
        self.now = 0.0
        self.turns: defaultdict[str, list[float]] = defaultdict(list)
        self._free: dict[str, float] = {}

    async def turn(self, *limits: Limit) -> None:
        self.now = max([self.now, *(self._free.get(limit.name, 0.0) for limit in limits)])
        for limit in limits:
            self.turns[limit.name].append(self.now)
            self._free[limit.name] = self.now + 1 / limit.per_second

    async def hold(self, name: str, *, seconds: float) -> None:
        self._free[name] = max(self._free.get(name, 0.0), self.now + seconds)
