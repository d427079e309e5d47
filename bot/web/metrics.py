"""What an operator's monitoring reads: counters and gauges in Prometheus' format.

Counters are this process's own since it began; the ledger's gauges are everybody's, read from it at each scrape.
"""

from __future__ import annotations

import time
from datetime import datetime
from typing import get_args
from zoneinfo import ZoneInfo

from prometheus_client import CollectorRegistry, Counter, Gauge, Histogram, generate_latest
from prometheus_client.exposition import CONTENT_TYPE_LATEST

from bot.ports.deliveries import Gate, Limit, State, Tally
from bot.ports.posting import Failed, Found, Outcome, Part, Poster
from bot.settings.values import Destination
from briefings.model import Edition
from briefings.rendering.chat.message import Message

STATES: tuple[State, ...] = get_args(State)
CONTENT_TYPE = CONTENT_TYPE_LATEST
_WAITS = (0.01, 0.05, 0.1, 0.5, 1, 5, 15, 60, 300)


class Metrics:
    """The figures of one process."""

    def __init__(self) -> None:
        self._registry = CollectorRegistry()
        registry = self._registry
        self._posts = Counter(
            "newsbrief_posts", "Attempts to post, by platform and outcome.", ["platform", "outcome"], registry=registry
        )
        self._took = Histogram(
            "newsbrief_post_seconds", "How long a post took.", ["platform"], registry=registry, buckets=_WAITS
        )
        self._waited = Histogram(
            "newsbrief_gate_wait_seconds", "How long the rate gate held a request.", registry=registry, buckets=_WAITS
        )
        self._held = Counter(
            "newsbrief_gate_holds", "How often a platform said to slow down all the same.", registry=registry
        )
        self._deliveries = Gauge("newsbrief_deliveries", "Deliveries in the ledger.", ["state"], registry=registry)
        self._due = Gauge("newsbrief_due", "Deliveries that are due and have no result.", registry=registry)
        self._late = Gauge("newsbrief_late_seconds", "How long the oldest of them has been due.", registry=registry)
        self._overdue = Gauge("newsbrief_overdue_slots", "Slots that passed their time.", registry=registry)
        self._lag = Gauge("newsbrief_source_lag_seconds", "Since the sources were read last.", registry=registry)
        self._read_at: datetime | None = None

    def posted(self, platform: str, outcome: Outcome, seconds: float) -> None:
        """Counts an attempt."""
        doubtful = isinstance(outcome, Failed) and outcome.doubtful
        kind = "doubtful" if doubtful else type(outcome).__name__.casefold()
        self._posts.labels(platform, kind).inc()
        self._took.labels(platform).observe(seconds)

    def waited(self, seconds: float) -> None:
        """Counts a turn at the gate."""
        self._waited.observe(seconds)

    def held(self) -> None:
        """Counts a word of a platform's to slow down."""
        self._held.inc()

    def read_sources(self, at: datetime) -> None:
        """The sources were read just now."""
        self._read_at = at

    def text(self, tally: Tally, now: datetime) -> bytes:
        """Everything, as Prometheus reads it."""
        for state in STATES:
            self._deliveries.labels(state).set(tally.states.get(state, 0))
        self._due.set(tally.due)
        self._late.set((now - tally.oldest_due).total_seconds() if tally.oldest_due else 0)
        self._overdue.set(len(tally.overdue))
        if self._read_at is not None:
            self._lag.set((now - self._read_at).total_seconds())
        return generate_latest(self._registry)


class MeteredGate:
    """A gate whose waits are counted."""

    def __init__(self, gate: Gate, metrics: Metrics) -> None:
        self._gate, self._metrics = gate, metrics

    async def turn(self, *limits: Limit) -> None:
        """Comes back when a request may be made."""
        before = time.monotonic()
        await self._gate.turn(*limits)
        self._metrics.waited(time.monotonic() - before)

    async def hold(self, name: str, *, seconds: float) -> None:
        """Nobody gets a turn for so long."""
        self._metrics.held()
        await self._gate.hold(name, seconds=seconds)


class MeteredPoster:
    """A poster whose posts are counted."""

    def __init__(self, platform: str, poster: Poster, metrics: Metrics) -> None:
        self._platform, self._poster, self._metrics = platform, poster, metrics

    def render(self, edition: Edition, *, layout: str, zone: ZoneInfo) -> tuple[Message, ...]:
        """The messages of the edition."""
        return self._poster.render(edition, layout=layout, zone=zone)

    async def post(self, to: Destination, part: Part) -> Outcome:
        """Posts the part."""
        before = time.monotonic()
        outcome = await self._poster.post(to, part)
        self._metrics.posted(self._platform, outcome, time.monotonic() - before)
        return outcome

    async def find(self, to: Destination, part: Part, *, since: datetime) -> Found:
        """Looks for the part."""
        return await self._poster.find(to, part, since=since)

    async def edit(self, to: Destination, message: str, part: Part) -> Outcome:
        """Puts the part in the place of a message."""
        return await self._poster.edit(to, message, part)
