"""What becomes of a delivery after an outcome. Pure: outcomes, counts and instants in, a verdict out.

::

    Posted    ──> Confirm
    Limited   ──> Again, as late as the platform says; not doubtful
    Failed    ──> Again, later each time; doubtful where it may have been posted: then it is looked for first
    Refused   ──> Pause where the place refuses everything, else End as failed
    CannotLook ─> as the schedule says: ask (unknown), resend (Post), skip
    any of Again after the deadline ──> End as failed, or as unknown where it is doubtful
"""

from __future__ import annotations

import zlib
from dataclasses import dataclass
from datetime import datetime, timedelta

from bot.ports.deliveries import Delivery, State
from bot.ports.posting import Absent, CannotLook, Failed, Found, Limited, Outcome, Posted, Refused

FIRST_WAIT = timedelta(seconds=2)
LONGEST_WAIT = timedelta(minutes=5)
PATIENCE = timedelta(hours=1)
"""How long a delivery is tried at least, however short the grace of its slot."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Confirm:
    """It is there; `message` is its id."""

    message: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Post:
    """It is not there, or may be posted all the same."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Again:
    """To be tried once more, not before `due`."""

    due: datetime
    reason: str
    doubtful: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class End:
    """Nothing more is tried; the state and why."""

    state: State
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Pause:
    """The destination takes nothing until a person has mended it."""

    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Sent:
    """Every part is confirmed; `messages` are their ids."""

    messages: tuple[str, ...]


Verdict = Confirm | Post | Again | End | Pause


@dataclass(frozen=True, slots=True, kw_only=True)
class Terms:
    """What the schedule allows: until when a delivery is tried, and what is done where nobody can look."""

    deadline: datetime
    doubtful: str = "ask"


def deadline_of(at: datetime, *, planned: datetime, grace: timedelta) -> datetime:
    """Until when the delivery of a slot is tried: its grace, and an hour behind its planning at least."""
    return max(at + grace, planned + PATIENCE)


def after_post(outcome: Outcome, delivery: Delivery, terms: Terms, *, now: datetime) -> Verdict:
    """What an attempt to post a part leads to."""
    match outcome:
        case Posted(message=message):
            return Confirm(message=message)
        case Refused(reason=reason, place=place):
            return Pause(reason=reason) if place else End(state="failed", reason=reason)
        case Limited() | Failed():
            return _again(outcome, delivery, terms, now=now)


def after_look(found: Found, delivery: Delivery, terms: Terms, *, now: datetime) -> Verdict:
    """What looking for a part that may have been posted leads to."""
    match found:
        case Posted(message=message):
            return Confirm(message=message)
        case Absent():
            return Post()
        case CannotLook(reason=reason):
            return _blind(reason, terms)
        case Limited(seconds=seconds, scope=scope):
            return _again(Limited(seconds=seconds, scope=scope), delivery, terms, now=now, doubtful=True)
        case Failed(reason=reason):
            return _again(Failed(reason=reason, doubtful=True), delivery, terms, now=now)


def backoff(tries: int, key: str) -> timedelta:
    """Twice as long after each try, up to five minutes; spread by the key so that not all come back at once."""
    wait = min(FIRST_WAIT * float(1 << min(max(tries, 1) - 1, 10)), LONGEST_WAIT)
    return wait * (0.75 + zlib.crc32(f"{key}{tries}".encode()) % 1000 / 2000)


def _blind(reason: str, terms: Terms) -> Verdict:
    match terms.doubtful:
        case "resend":
            return Post()
        case "skip":
            return End(state="skipped", reason=f"perhaps posted, not posted again: {reason}")
        case _:
            return End(state="unknown", reason=f"perhaps posted: {reason}")


def _again(
    outcome: Limited | Failed, delivery: Delivery, terms: Terms, *, now: datetime, doubtful: bool = False
) -> Verdict:
    if isinstance(outcome, Limited):
        wait = timedelta(seconds=outcome.seconds)
        reason = f"asked to wait {outcome.seconds:.1f} s ({outcome.scope})"
    else:
        wait, reason = backoff(delivery.tries, delivery.id), outcome.reason
        doubtful = outcome.doubtful
    due = now + wait
    if due <= terms.deadline:
        return Again(due=due, reason=reason, doubtful=doubtful)
    if doubtful:
        return End(state="unknown", reason=f"perhaps posted, and its time is over: {reason}")
    return End(state="failed", reason=f"its time is over: {reason}")
