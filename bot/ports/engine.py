"""The engine behind deliveries: it makes sure that work on them runs, and runs again where its process died."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Sequence
from typing import Protocol

Work = Callable[[Sequence[str]], Awaitable[None]]
"""Works on deliveries by id; doing it again does no harm, because the ledger says what is left to do."""


class Engine(Protocol):
    """Durable work on deliveries. It knows their ids and nothing else of them."""

    async def enqueue(self, deliveries: Sequence[str], *, turn: str) -> None:
        """Has them worked on, even where this process dies now. The same deliveries and `turn` are enqueued once."""
        ...

    def wake(self) -> None:
        """There is work on the way, perhaps enqueued by another process: looks for it where it had stopped looking."""
        ...

    async def run(self, work: Work) -> None:
        """Works on what is enqueued until cancelled; what a dead process began is begun again."""
        ...
