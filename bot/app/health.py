"""What those who run the bot can ask of it over HTTP."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import TYPE_CHECKING

from bot.app.digests import Digests
from bot.app.ground import Ground
from bot.app.platforms import Listen

if TYPE_CHECKING:
    from bot.web.health import Check


@asynccontextmanager
async def open_health(ground: Ground, digests: Digests | None, listen: Listen) -> AsyncIterator[None]:
    """Serves `/healthz`, `/readyz` and `/metrics` while the block runs.

    Raises:
        WrongUsage: the address is taken, or is none of this machine.
    """
    from bot.web.health import serving_health
    from bot.web.metrics import Metrics

    async def database() -> str:
        await ground.store.state()
        return ""

    checks: dict[str, Check] = {"database": database}
    if digests is not None:
        checks["deliveries"] = digests.wrong
    serving = serving_health(
        *listen,
        checks=checks,
        metrics=ground.metrics or Metrics(),
        tallies=ground.store.tallies,
        clock=ground.clock,
    )
    async with serving as port:
        ground.told(f"health at http://{listen[0] or '*'}:{port}/readyz")
        yield
