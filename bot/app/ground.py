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
    from bot.platforms.discord.gate import Gate
    from bot.platforms.slack.tokens import Tokens
    from bot.store import Store
    from bot.working.process import Worker

Told = Callable[[str], None]


@dataclass(frozen=True, slots=True, kw_only=True)
class Ground:
    """The parts that answering and delivering share. `told` hears what a person should read.

    The gate is one for all that this process asks of Discord, and so are Slack's tokens: they are renewed once.
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
    discord_gate: Gate
    slack_tokens: Tokens | None
    told: Told


@asynccontextmanager
async def open_ground(settings: Settings, accounts: Accounts, told: Told) -> AsyncIterator[Ground]:
    """All of it, for as long as the block runs.

    Raises:
        StoreFault: what is kept cannot be opened, or another process owns it.
    """
    from bot.app.answers import drawing_for_threads
    from bot.app.templates import usable_overrides
    from bot.commands.composing import Composer
    from bot.platforms.discord.gate import Gate
    from bot.platforms.slack.tokens import tokens_of
    from bot.store import opened
    from bot.working.composing import ComposingBeside
    from bot.working.drawing import Artist
    from bot.working.process import Worker

    overrides = usable_overrides(settings, told)
    clock = SystemClock()
    async with opened(settings.database) as store, closing(Worker()) as worker, closing(Worker()) as drawer:
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
            discord_gate=Gate(shared=store.gate),
            slack_tokens=tokens_of(accounts.slack, store.apps, clock) if accounts.slack else None,
            told=told,
        )


@asynccontextmanager
async def closing(worker: Worker) -> AsyncIterator[Worker]:
    """The worker for as long as the block runs; then it is gone, whatever it was doing."""
    try:
        yield worker
    finally:
        await worker.close()
