"""The frozen settings that the rest of the bot works with: checked, resolved, and silent about files and lines."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import timedelta
from pathlib import Path
from typing import Literal

from briefings.model import Briefing


@dataclass(frozen=True, slots=True, kw_only=True)
class Destination:
    """Where an edition goes. `within` is the workspace, where one is named; `channel` is empty for the console.

    A channel that begins with `@` is a person, who gets a direct message.
    """

    platform: str
    channel: str = ""
    within: str | None = None

    def __str__(self) -> str:
        place = f"{self.within}/{self.channel}" if self.within else self.channel
        return f"{self.platform}:{place}" if place else self.platform


@dataclass(frozen=True, slots=True, kw_only=True)
class Schedule:
    """When a briefing goes where. `cron` has the five fields of crontab; `timezone` is an IANA name.

    Several crons stand in `cron` with `;` between. `quiet` are hours on the clocks of the zone, `22:00-07:00`, and
    `holidays` a country with or without its part, `DE-BY`; both empty where there are none. `urgent` is the most
    alerts of a day.
    """

    name: str
    briefing: str
    cron: str
    timezone: str
    to: tuple[Destination, ...]
    window: str
    layout: str
    empty: str
    catch_up: str
    grace: timedelta
    quiet: str = ""
    holidays: str = ""
    urgent: int = 0
    correction: str = "edit"
    doubtful: str = "ask"


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """Everything that the configuration says. `folder` holds `newsbrief.yaml`; `sources` are absolute paths.

    `answer` says who sees an answer, `asker` or `channel`; `answers` says it for briefings that differ, by name.
    `discord_style` is what editions are made of on Discord.
    `reread` is how often the sources are looked at again, `keep_ledger` how long ended deliveries stay in the ledger.
    `database` is the address of what is kept, such as
    `sqlite:////srv/newsbrief/data/newsbrief.db`.
    """

    folder: Path
    timezone: str
    answer: str
    sources: tuple[Path, ...]
    schedules: tuple[Schedule, ...]
    briefings: tuple[Briefing, ...]
    answers: Mapping[str, str] = field(default_factory=dict)
    database: str = field(default="sqlite:///data/newsbrief.db", repr=False)  # it may hold a password
    admins: tuple[Destination, ...] = ()
    reread: timedelta = timedelta(minutes=1)
    keep_ledger: timedelta = timedelta(days=365)
    discord_style: Literal["components", "embeds"] = "components"

    def answer_to(self, briefing: str) -> str:
        """Who sees the answer to `/brief` with this briefing: `asker` or `channel`."""
        return self.answers.get(briefing, self.answer)
