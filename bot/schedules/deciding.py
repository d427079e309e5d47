"""What becomes of the slots that are due: planned, skipped or missed, each with its reason. Pure.

::

    behind `after`, up to `now` ──> too many to tell one by one ──> missed, as one row that says how many
            └──> on a holiday ──> skipped
                   └──> put off by quiet hours, and a later one is put off to the same end ──> skipped
                          └──> the latest, within its grace ──> planned      (catch_up: all plans every one)
                                 └──> before it, or too late ──> skipped or missed
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from itertools import pairwise

from bot.ports.schedules import Slot, SlotState
from bot.schedules.holding import Rules
from bot.schedules.slots import Due, Older, times_of
from bot.settings.values import Schedule

MOST = 50
"""Slots of a schedule that are told one by one when it was not looked at for long; those before them are one row."""

_Fate = tuple[SlotState, str]
_COVERED: _Fate = ("skipped", "quiet hours: a later slot was put off to the same time")
_UNSEEN: _Fate = ("missed", "nothing ran at their times")

PROMPT = timedelta(minutes=1)
"""A slot that is no later than this was not missed: the alarm clock looks twice a minute."""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Held:
    """A slot that is due, and when it may be posted."""

    due: Due
    at: datetime


def slots_due(
    schedule: Schedule, *, after: datetime, now: datetime, settled: datetime | None = None
) -> tuple[Slot, ...]:
    """Every slot that may be posted behind `after` and up to `now`, with its state, in order.

    A slot that is put off by quiet hours is due before `after`; `settled` is the instant up to which there is nothing
    more to say even of those: the schedule began there, or they were planned.
    """
    rules = Rules.of(schedule)
    first, last = rules.spoken_up_to(after), rules.spoken_up_to(now)
    first = max(first, settled) if settled else first
    older, dues = times_of(schedule.cron, schedule.timezone).latest(first, last, most=MOST)
    held = [_Held(due=due, at=rules.released(due.at)) for due in dues]
    held = [each for each in held if after < each.at <= now]
    resting = {each.due.key: name for each in held if (name := rules.holiday(each.at))}
    working = [each for each in held if each.due.key not in resting]
    fates: dict[str, _Fate] = {key: ("skipped", f"holiday: {name}") for key, name in resting.items()}
    fates |= _Fates(schedule, now).of(working)
    told = [_summary(schedule, older, rules)] if older else []
    for each in held:
        state, reason = fates[each.due.key]
        told.append(Slot(schedule=schedule.name, key=each.due.key, at=each.at, state=state, reason=reason))
    return tuple(told)


@dataclass(frozen=True, slots=True)
class _Fates:
    """What becomes of slots on which the schedule works, by their keys."""

    schedule: Schedule
    now: datetime

    def of(self, slots: Sequence[_Held]) -> dict[str, _Fate]:
        """The state of each, and why."""
        covered = {each.due.key for each, later in pairwise(slots) if each.at == later.at != each.due.at}
        open_ones = [each for each in slots if each.due.key not in covered]
        return dict.fromkeys(covered, _COVERED) | dict(self._caught_up(open_ones))

    def _caught_up(self, slots: Sequence[_Held]) -> Iterator[tuple[str, _Fate]]:
        for place, each in enumerate(slots):
            late = self.now - each.at
            is_last = place == len(slots) - 1
            if self.schedule.catch_up == "all" or (is_last and late <= self._patience()):
                yield each.due.key, ("planned", self._why_planned(each, late))
            elif late > self._patience():
                yield each.due.key, self._too_late(late)
            else:
                yield each.due.key, ("skipped", "catch-up: only the latest of several slots is posted")

    def _patience(self) -> timedelta:
        return PROMPT if self.schedule.catch_up == "skip" else max(PROMPT, self.schedule.grace)

    def _too_late(self, late: timedelta) -> _Fate:
        if self.schedule.catch_up == "skip":
            return "skipped", f"catch-up: it was {span(late)} late, and missed slots are skipped"
        return "missed", f"nothing ran at its time: it was {span(late)} late, its grace is {span(self.schedule.grace)}"

    def _why_planned(self, each: _Held, late: timedelta) -> str:
        if late > PROMPT:
            return f"caught up, {span(late)} late"
        return "held in quiet hours" if each.at != each.due.at else ""


def _summary(schedule: Schedule, older: Older, rules: Rules) -> Slot:
    """One row for slots that are too many to tell; those of one night's quiet hours were not missed."""
    covered = older.last.at < rules.released(older.last.at) == rules.released(older.first.at)
    first, last = (f"{each.at:%Y-%m-%dT%H:%MZ}" for each in (older.first, older.last))
    state, why = _COVERED if covered else _UNSEEN
    reason = f"{why} ({older.count} slots from {first} to {last})"
    return Slot(schedule=schedule.name, key=f"{state}:{first}/{last}", at=older.last.at, state=state, reason=reason)


def span(time: timedelta) -> str:
    """A time as people say it: `2 h`, `3 days 4 h`, `45 s`."""
    seconds = int(time.total_seconds())
    days, hours, minutes = seconds // 86_400, seconds % 86_400 // 3600, seconds % 3600 // 60
    if days:
        return f"{days} day{'s' if days > 1 else ''}" + (f" {hours} h" if hours else "")
    if hours:
        return f"{hours} h" + (f" {minutes} min" if minutes else "")
    return f"{minutes} min" if minutes else f"{seconds} s"
