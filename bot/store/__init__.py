"""What is kept from one run to the next: documents, editions, and who was shown what."""

from __future__ import annotations

from bot.store.opening import opened
from bot.store.store import Store

__all__ = ["Store", "opened"]
