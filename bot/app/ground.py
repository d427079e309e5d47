"""What all roles of the running bot stand on: the store, the clock, the workers, and what is made of templates."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING

from bot.app.accounts import Accounts
from bot.app.clock import SystemClock
from bot.settings.values import Settings

if TYPE_CHECKING:
    from bot.app.answers import Draw
    from bot.commands.composing import Composer
    from bot.platforms.discord.gate import Gate as DiscordGate
    from bot.platforms.slack.tokens import Tokens
    from bot.ports.deliveries import Gate
    from bot.store import Store
    from bot.web.metrics import Metrics
    from bot.working.process import Worker

Told = Callable[[str], None]


@dataclass(frozen=True, slots=True, kw_only=True)
class Ground:
    """The parts that answering and delivering share. `told` hears what a person should read.

    The gates are one for all that this process asks of a platform, and so are Slack's tokens: they are renewed once.
    `metrics` are there where somebody reads them.
    """

    settings: Settings
    accounts: Accounts
    store: Store
    clock: SystemClock
    worker: Worker
    drawer: Worker
    composer: Composer
    overrides: Mapping[str, str]
    draw: Draw
    gate: Gate
    discord_gate: DiscordGate
    slack_tokens: Tokens | None
    told: Told
    metrics: Metrics | None = None


@asynccontextmanager
async def open_ground(
    settings: Settings, accounts: Accounts, told: Told, *, metered: bool = False
) -> AsyncIterator[Ground]:
    """All of it, for as long as the block runs; `metered` where figures are to be kept.

    Raises:
        StoreFault: what is kept cannot be opened, or another process owns it.
    """
    from bot.app.answers import drawing_for_threads
    from bot.app.templates import usable_overrides
    from bot.commands.composing import Composer
    from bot.platforms.discord.gate import Gate as DiscordGate
    from bot.platforms.slack.tokens import tokens_of
    from bot.store import opened
    from bot.working.composing import ComposingBeside
    from bot.working.drawing import Artist
    from bot.working.process import Worker

    overrides = usable_overrides(settings, told)
    clock = SystemClock()
    async with opened(settings.database) as store, closing(Worker()) as worker, closing(Worker()) as drawer:
        metrics, gate = _metered(store.gate) if metered else (None, store.gate)
        yield Ground(
            settings=settings,
            accounts=accounts,
            store=store,
            clock=clock,
            worker=worker,
            drawer=drawer,
            composer=Composer(store, clock, timezone=settings.timezone, composing=ComposingBeside(worker)),
            overrides=overrides,
            draw=drawing_for_threads(Artist(drawer, told=told)),
            gate=gate,
            discord_gate=DiscordGate(shared=gate),
            slack_tokens=tokens_of(accounts.slack, store.apps, clock) if accounts.slack else None,
            told=told,
            metrics=metrics,
        )


@asynccontextmanager
async def closing(worker: Worker) -> AsyncIterator[Worker]:
    """The worker for as long as the block runs; then it is gone, whatever it was doing."""
    try:
        yield worker
    finally:
        await worker.close()


def _metered(gate: Gate) -> tuple[Metrics, Gate]:
    from bot.web.metrics import MeteredGate, Metrics

    metrics = Metrics()
    return metrics, MeteredGate(gate, metrics)
