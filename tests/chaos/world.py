"""What is to be delivered: a folder with a configuration and a document, and slots that are all due at once."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

from bot.ports.deliveries import delivery_id
from bot.ports.installing import Installation
from bot.ports.schedules import Slot
from bot.settings.values import Destination
from bot.sources.ingesting import ingest
from bot.store import opened
from tests.chaos.platforms import Wires

_NEVER = "0 3 29 2 *"  # not while this runs: what is due was planned before
_WORKSPACE = 25  # channels in a workspace of Slack
_BRIEFING = """
title: Port news
scope: ["Rotterdam"]
topics:
  - {key: cranes, title: Cranes, match: ["crane*"]}
  - {key: strike, title: Strike, match: ["strike*"]}
"""
_NEWS = """The port of Rotterdam in November
12 November 2025

The port of Rotterdam bought cranes worth 80 million euros on Monday. Dockers in Rotterdam went on strike
on Tuesday, the union said.
"""


@dataclass(frozen=True, slots=True, kw_only=True)
class World:
    """Who gets what. `lines` get a message a slot, `cards` a message with a thread below."""

    lines: tuple[Destination, ...]
    cards: tuple[Destination, ...]
    slots: int

    @classmethod
    def of(cls, destinations: int, slots: int) -> World:
        """Half of them on each platform; a tenth gets its cards in threads."""
        every = [_destination(number) for number in range(destinations)]
        cards = max(destinations // 10, 2)
        return cls(lines=tuple(every[cards:]), cards=tuple(every[:cards]), slots=slots)

    @property
    def destinations(self) -> tuple[Destination, ...]:
        """All of them."""
        return (*self.cards, *self.lines)

    @property
    def deliveries(self) -> dict[str, tuple[str, Destination]]:
        """The schedule and destination of each delivery, by its id."""
        return {
            delivery_id(name, _key(number), to): (name, to)
            for name, destinations in self._schedules()
            for number in range(self.slots)
            for to in destinations
        }

    def wires(self, *, share: float, seed: int) -> Wires:
        """The platforms that have these places."""
        slack = [to for to in self.destinations if to.platform == "slack"]
        return Wires(
            teams={_token(to.within or ""): to.within or "" for to in slack},
            slack=[to.channel for to in slack],
            discord=[to.channel for to in self.destinations if to.platform == "discord"],
            share=share,
            seed=seed,
        )

    def write(self, folder: Path) -> None:
        """Writes the configuration and the news."""
        (folder / "config" / "briefings").mkdir(parents=True)
        (folder / "news").mkdir()
        schedules = [
            {
                "name": name, "briefing": "port", "cron": _NEVER, "timezone": "UTC", "to": [str(to) for to in to_all],
                "window": "2025-11-01", "layout": "thread" if name == "cards" else "compact", "catch_up": "all",
            }
            for name, to_all in self._schedules()
        ]  # fmt: skip
        settings = {"sources": [{"folder": "news"}], "reread": "1h", "schedules": schedules}
        (folder / "config" / "newsbrief.yaml").write_text(json.dumps(settings))  # JSON is YAML
        (folder / "config" / "briefings" / "port.yaml").write_text(_BRIEFING)
        (folder / "news" / "port.txt").write_text(_NEWS)

    async def plan(self, database: str, folder: Path) -> None:
        """Keeps the news and plans every slot, through the store's own ports; has the app installed in each workspace.

        A planner plans only after the sources are read: a worker that begins first would find slots and no news.
        """
        now = datetime.now(UTC)
        async with opened(database) as store:
            await ingest([folder / "news"], store, now=now)
            for team in sorted({to.within for to in self.destinations if to.within}):
                await store.apps.keep_installation(_installation(team, now))
            for name, destinations in self._schedules():
                first = now - timedelta(seconds=self.slots)
                slots = [
                    Slot(schedule=name, key=_key(number), at=first + timedelta(seconds=number), state="planned")
                    for number in range(self.slots)
                ]
                await store.slots.plan(name, slots, destinations, watermark=now, now=now)

    def _schedules(self) -> Sequence[tuple[str, tuple[Destination, ...]]]:
        return (("lines", self.lines), ("cards", self.cards))


def _destination(number: int) -> Destination:
    if number % 2:
        return Destination(platform="discord", channel=str(1_200_000_000_000_000_000 + number))
    place = number // 2
    return Destination(platform="slack", channel=f"C{place:09}", within=f"T{place // _WORKSPACE:09}")


def _key(number: int) -> str:
    return f"slot-{number}"


def _token(team: str) -> str:
    return f"xoxb-{team}-test"


def _installation(team: str, now: datetime) -> Installation:
    return Installation(
        app="A1", workspace=team, organisation=None, name=team, bot_id="B1", bot_user="U0BOT", scopes=(),
        token=_token(team), installed_at=now,
    )  # fmt: skip
