"""Text behind `/briefing` and `/brief follow` -> what is to be done with a schedule.

::

    schedule [list [NAME]]
    schedule create NAME BRIEFING WHEN... [in ZONE] [KEY=VALUE...]
    schedule pause|resume|remove|preview NAME
    schedule send now NAME
    follow [BRIEFING [WHEN...] [in ZONE]]        unfollow BRIEFING

WHEN are plain words or a cron; KEY is a key of a schedule in newsbrief.yaml.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Literal

from bot.errors import WrongUsage
from bot.ports.scheduling import Act
from bot.settings.moments import zone
from bot.settings.names import nearest

Verb = Literal["list", "create", "follow", "following", "unfollow"]
HOW = "schedule create NAME BRIEFING WHEN, such as: schedule create morning cambodia weekdays 08:00"
WEEKDAYS = "weekdays 08:00"
_ACTS: dict[str, Act] = {
    "pause": "pause", "stop": "pause", "resume": "resume", "start": "resume", "continue": "resume",
    "remove": "remove", "delete": "remove", "send": "send now", "preview": "preview", "show": "preview",
}  # fmt: skip
_OF_THEIR_OWN = frozenset({"name", "briefing", "to", "cron", "when"})


@dataclass(frozen=True, slots=True, kw_only=True)
class ScheduleRequest:
    """What is asked for: an act on the schedule of a name, or a verb. `values` are as a file's entry has them."""

    verb: Verb | Act
    name: str = ""
    briefing: str = ""
    when: str = ""
    values: Mapping[str, object] = field(default_factory=dict)


def read_schedule_request(text: str) -> ScheduleRequest | None:
    """The request that the text makes; None where it is about something else.

    Raises:
        WrongUsage: it is about schedules, and something is missing or not understood.
    """
    words = text.split()
    if words and words[0].casefold() in ("briefing", "/briefing", "brief", "/brief"):
        words = words[1:]
    first = words[0].casefold() if words else ""
    if first in ("follow", "following", "follows"):
        return _follow(words[1:]) if len(words) > 1 else ScheduleRequest(verb="following")
    if first in ("unfollow", "leave"):
        if len(words) < 2:
            raise WrongUsage("Say which briefing to leave: unfollow NAME")
        return ScheduleRequest(verb="unfollow", briefing=" ".join(words[1:]))
    if first in ("schedule", "schedules"):
        return _schedule(words[1:])
    return None


def _follow(words: Sequence[str]) -> ScheduleRequest:
    when, values = _sorted(words[1:])
    return ScheduleRequest(verb="follow", briefing=words[0], when=when or WEEKDAYS, values=values)


def _schedule(words: Sequence[str]) -> ScheduleRequest:
    verb = words[0].casefold() if words else "list"
    if verb in ("list", "ls"):
        if len(words) > 2:
            raise WrongUsage("Say one schedule, or none for all: schedule list NAME")
        return ScheduleRequest(verb="list", name=words[1] if len(words) > 1 else "")
    if verb in ("create", "add", "new"):
        return _create(words[1:])
    if (act := _ACTS.get(verb)) is None:
        close = nearest(verb, ("list", "create", *_ACTS), most=1)
        acts = "list, create, preview, pause, resume, remove or send now"
        meant = f"did you mean {close[0]!r}?" if close else f"write {acts}"
        raise WrongUsage(f"{verb!r} is not understood behind schedule; {meant}")
    rest = [word for word in words[1:] if act != "send now" or word.casefold() != "now"]
    if len(rest) != 1:
        raise WrongUsage(f"Say which schedule: schedule {act} NAME")
    return ScheduleRequest(verb=act, name=rest[0])


def _create(words: Sequence[str]) -> ScheduleRequest:
    if len(words) < 3:
        raise WrongUsage(f"Something is missing; write {HOW}")
    name, briefing, *rest = words
    when, values = _sorted(rest)
    values |= {"name": name, "briefing": briefing} | ({"when": when} if when else {})
    return ScheduleRequest(verb="create", name=name, briefing=briefing, values=values)


def _sorted(words: Sequence[str]) -> tuple[str, dict[str, object]]:
    """The words that say when, and the values of keys among them; a zone needs no key."""
    values: dict[str, object] = {}
    when: list[str] = []
    for word in words:
        key, equals, value = word.partition("=")
        if equals and key.casefold() not in _OF_THEIR_OWN:
            values[key.casefold()] = int(value) if value.isdecimal() and value.isascii() else value
        elif _is_zone(word):
            values["timezone"] = word
            when = when[:-1] if when and when[-1].casefold() == "in" else when
        else:
            when.append(word)
    return " ".join(when), values


def _is_zone(word: str) -> bool:
    """Whether a word is a zone, or was meant as one: no time and no day has a slash between letters."""
    if "/" in word and word[0].isalpha():
        return True
    try:
        return word.isupper() and bool(zone(word))
    except ValueError:
        return False
