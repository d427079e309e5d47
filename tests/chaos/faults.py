"""What goes wrong on the wire: drawn anew for each request, from a seed, and counted."""

from __future__ import annotations

from collections import Counter, deque
from collections.abc import Callable, Sequence
from random import Random
from typing import Generic, TypeVar

from tests.fakes import discord_api, slack_api

Kind = TypeVar("Kind")

ON_SLACK: Sequence[slack_api.Fault] = ("429", "429", "500", "500 after", "lost", "reset", "slow")
ON_DISCORD: Sequence[discord_api.Fault] = ("429", "429", "500", "500 after", "lost", "reset", "slow")


class Faults(deque[Kind | None], Generic[Kind]):
    """The faults of one kind of request: never at an end, and most of them none."""

    def __init__(self, kinds: Sequence[Kind], *, share: float, dice: Random, drawn: Counter[Kind]) -> None:
        super().__init__()
        self._kinds, self._share, self._dice, self._drawn = kinds, share, dice, drawn

    def __len__(self) -> int:
        return 1

    def popleft(self) -> Kind | None:
        if self._dice.random() >= self._share:
            return None
        fault = self._dice.choice(self._kinds)
        self._drawn[fault] += 1
        return fault


def faults(kinds: Sequence[Kind], *, share: float, seed: str, drawn: Counter[Kind]) -> Callable[[], deque[Kind | None]]:
    """Makes the faults of each kind of request that comes; `drawn` counts them."""
    dice = Random(seed)
    return lambda: Faults(kinds, share=share, dice=dice, drawn=drawn)
