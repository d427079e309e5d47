"""Digests to come, as sections of the front page: what a person follows, and for admins what is posted in channels."""

from __future__ import annotations

import asyncio
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from zoneinfo import ZoneInfo

from bot.commands.below import run_words
from bot.commands.front_page import Section
from bot.commands.schedule_panels import schedule_ways
from bot.commands.schedule_words import HOW
from bot.commands.scheduling import followed_by
from bot.commands.spans import bold, told, unit
from bot.ports.deliveries import Delivery, State
from bot.ports.scheduling import Asker, Listed, Scheduling
from bot.settings.plain_saying import say_when
from briefings.rendering.chat.message import Action
from briefings.rendering.chat.panels import Panel, Part, Span, Unit
from briefings.rendering.dates import instant_words
from briefings.rendering.ellipsis import cut_text
from briefings.rendering.neutral import neutralise

SHOWN = 20  # schedules, or follows, of which the page tells; what more there is stands in the list
DAILY = "every day 08:00"
"""What the button to follow asks for, on the person's own clock."""

_STATES: Mapping[State, str] = {
    "planned": "on its way",
    "claimed": "on its way",
    "sent": "posted",
    "unknown": "perhaps posted",
    "paused": "held back",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Coming:
    """The sections, and the names of the briefings that the person follows."""

    sections: tuple[Section, ...]
    followed: frozenset[str]


async def coming(desk: Scheduling, asker: Asker, titles: Mapping[str, str], *, zone: str) -> Coming:
    """What comes to a person and, for admins, to channels; `titles` are the briefings', `zone` is the person's."""
    listed = await desk.listed(asker)
    follows = followed_by(asker, listed)
    schedules = [each for each in listed if each.origin != "follow"]
    lasts = await asyncio.gather(*(desk.last(each.schedule.name) for each in schedules[:SHOWN]))
    local = ZoneInfo(zone)
    told_of = [
        _unit(each, each.schedule.name, titles, local, last) for each, last in zip(schedules, lasts, strict=False)
    ]
    sections = (
        *_section(
            "You follow", [_unit(each, "", titles, local) for each in follows[:SHOWN]], _leaving(follows, titles)
        ),
        *_section("Schedules", [*told_of, *_further(schedules)], schedule_ways(schedules[:SHOWN])),
    )
    if asker.admin and not schedules:
        sections += (Section(panel=told("Schedules", f"There is none here yet. Write /briefing {HOW}")),)
    return Coming(sections=sections, followed=frozenset(each.schedule.briefing for each in follows))


def follow_ways(briefing: str) -> tuple[Action, ...]:
    """The button that follows a briefing at the time most people want it; others say theirs behind `/brief follow`."""
    return run_words([("Follow, daily at 08:00", f"follow {briefing} {DAILY}")])


def _section(heading: str, units: Sequence[Unit], ways: tuple[Action, ...]) -> tuple[Section, ...]:
    panel = Panel(heading=heading, parts=(Part(units=tuple(units)),))
    return (Section(panel=panel, actions=ways),) if units else ()


def _leaving(follows: Sequence[Listed], titles: Mapping[str, str]) -> tuple[Action, ...]:
    names = [each.schedule.briefing for each in follows]
    return run_words((f"Unfollow {titles.get(name, name)}", f"unfollow {name}") for name in names)


def _further(schedules: Sequence[Listed]) -> list[Unit]:
    more = len(schedules) - SHOWN
    return [unit(f"and {more} more: /briefing schedule list", kind="li")] if more > 0 else []


def _unit(listed: Listed, name: str, titles: Mapping[str, str], zone: ZoneInfo, last: Sequence[Delivery] = ()) -> Unit:
    """A schedule in plain words, with its next time and what became of the last."""
    schedule = listed.schedule
    title = titles.get(schedule.briefing, schedule.briefing)
    when = f"{f'{title} ' if name else ''}· {say_when(schedule.cron)}, {schedule.timezone}"
    spans: list[Span | str] = [bold(neutralise(name or title)), f" {neutralise(when)}"]
    if listed.paused:
        spans.append(f" · paused since {neutralise(listed.paused)}")
    elif listed.next is not None:
        spans += [" · next ", _at(listed.next, zone)]
    if last:
        spans += [" · last ", _at(last[0].at, zone), f": {neutralise(_became(last))}"]
    return unit(*spans)


def _at(instant: datetime, zone: ZoneInfo) -> Span:
    """On the reader's own clock where the platform knows it, else in words of their zone."""
    return Span(text=instant_words(instant.isoformat(), zone=zone), instant=int(instant.timestamp()))


def _became(deliveries: Sequence[Delivery]) -> str:
    """`posted`; `2 posted, 1 failed (…)` where a slot went to several places and not all is well."""
    counts = Counter(_STATES.get(each.state, each.state) for each in deliveries)
    told_of = [state if len(counts) == 1 else f"{count} {state}" for state, count in counts.most_common()]
    reason = next((each.reason for each in deliveries if each.state not in ("planned", "claimed", "sent")), "")
    return ", ".join(told_of) + (f" ({cut_text(reason, 80)})" if reason else "")
