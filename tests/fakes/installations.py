"""Installations in memory: what `bot.store.installations` does with a database, proven equal by contract."""

from __future__ import annotations

from datetime import datetime

from bot.errors import StoreFault
from bot.ports.installing import Installation


class FakeInstallations:
    """Keeps everything until the test ends. `kept_tokens` are all tokens that ever were kept, in order.

    While it is `broken` nothing can be kept or noted.
    """

    def __init__(self, *installations: Installation) -> None:
        self._installations = {each.place: each for each in installations}
        self._states: dict[str, datetime] = {}
        self._handled: set[str] = set()
        self.kept_tokens: list[str] = []
        self.broken = False

    async def keep_installation(self, installation: Installation, *, instead_of: str | None = None) -> bool:
        self._try()
        before = self._installations.get(installation.place)
        if instead_of is not None and (before is None or before.token != instead_of):
            return False
        self._installations[installation.place] = installation
        self.kept_tokens.append(installation.token)
        return True

    async def installation(self, place: str) -> Installation | None:
        return self._installations.get(place)

    async def installations(self) -> tuple[Installation, ...]:
        return tuple(self._installations[place] for place in sorted(self._installations))

    async def remove_installation(self, place: str, *, before: datetime) -> None:
        if (found := self._installations.get(place)) and found.installed_at < before:
            del self._installations[place]

    async def issue_state(self, state: str, *, until: datetime) -> None:
        self._states[state] = until

    async def take_state(self, state: str, *, now: datetime) -> bool:
        until = self._states.pop(state, None)
        return until is not None and now < until

    async def first_time(self, key: str, *, now: datetime) -> bool:
        assert now.tzinfo is not None
        self._try()
        if key in self._handled:
            return False
        self._handled.add(key)
        return True

    def _try(self) -> None:
        if self.broken:
            raise StoreFault("the fake is broken")
