"""Kept editions at hand: those that were asked for last are neither read nor written again."""

from __future__ import annotations

from bot.once import Once
from bot.ports.library import Editions
from briefings.model import Edition

_AT_HAND = 24


class ShelvedEditions:
    """`Editions` before other `Editions`: an edition never changes, so what is at hand is right."""

    def __init__(self, editions: Editions) -> None:
        self._editions = editions
        self._at_hand: Once[str, Edition] = Once(most=_AT_HAND)

    async def keep_edition(self, edition: Edition) -> None:
        """Keeps the edition, once however many ask for it."""
        await self._at_hand.get(edition.id, self._keep(edition))

    async def edition(self, identity: str) -> Edition | None:
        """The edition of this id."""
        try:
            return await self._at_hand.get(identity, self._find(identity))
        except KeyError:
            return None

    async def _keep(self, edition: Edition) -> Edition:
        await self._editions.keep_edition(edition)
        return edition

    async def _find(self, identity: str) -> Edition:
        """Raises KeyError where there is none: what was not found may be kept later, so it isn't remembered."""
        edition = await self._editions.edition(identity)
        if edition is None:
            raise KeyError(identity)
        return edition
