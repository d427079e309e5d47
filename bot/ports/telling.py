"""Telling a person that something has to be mended."""

from __future__ import annotations

from typing import Protocol

from bot.ports.deliveries import Delivery


class Admins(Protocol):
    """Those who are told what only a person can mend."""

    async def tell(self, delivery: Delivery, what: str) -> None:
        """Tells whoever answers for the destination; never raises, and never tells the same twice within a day."""
        ...
