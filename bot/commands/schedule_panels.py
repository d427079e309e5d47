"""How schedules are shown in chat: what each means, where it posts, its next times, and what can be pressed below."""

from __future__ import annotations

from collections.abc import Sequence

from bot.commands.below import run_words
from bot.commands.replies import Reply
from bot.commands.spans import bold, told, unit
from bot.ports.scheduling import Act, Asker, Listed
from bot.settings.values import Destination, Schedule
from briefings.rendering.chat.message import Action
from briefings.rendering.chat.panels import Panel, Part, Unit
from briefings.rendering.neutral import neutralise

FEW = 3
"""How many schedules a list shows with all their next times; of more it shows the very next of each."""

_DONE: dict[str, str] = {
    "create": "{} is made",
    "pause": "{} is paused",
    "resume": "{} runs again",
    "remove": "{} is removed",
    "send now": "{} is on its way",
    "follow": "You follow {}",
    "unfollow": "You don't follow {} any more",
}


def nothing_to_post(schedule: Schedule, why: str) -> Reply:
    """A preview where there is nothing to tell: whether that would be said there, or nothing be posted."""
    done = "It would post nothing." if schedule.empty == "skip" else "It would post just that."
    return Reply(kind="text", panels=(told(f"Preview of {schedule.name}", why, done),))


def shown_list(schedules: Sequence[Listed], heading: str, none: str) -> Reply:
    """Every schedule with what it means and its next times, and what can be done with each."""
    if not schedules:
        return Reply(kind="text", panels=(told(heading, none),))
    if len(schedules) <= FEW:
        units = [each for listed in schedules for each in _whole(listed)]
    else:
        units = [unit(bold(_name(each)), f" {_in_short(each)}") for each in schedules]
        units.append(unit("The next five times of one: /briefing schedule list NAME", kind="p"))
    panel = Panel(heading=heading, parts=(Part(units=tuple(units)),))
    return Reply(kind="list", panels=(panel,), actions=schedule_ways(schedules))


def _name(listed: Listed) -> str:
    """What people call it: who follows a briefing knows nothing of a schedule's name."""
    return neutralise(listed.schedule.briefing if listed.origin == "follow" else listed.schedule.name)


def _whole(listed: Listed) -> list[Unit]:
    """What it means, and its next times below."""
    first = unit(bold(_name(listed)), f" {_meaning(listed)}")
    rules = [] if listed.origin == "follow" else [unit(neutralise(listed.rules), kind="small")]
    times = [] if listed.paused else [unit(neutralise(each), kind="small") for each in listed.times]
    return [first, *times, *rules]


def _in_short(listed: Listed) -> str:
    next_time = f" · next {listed.times[0]}" if listed.times and not listed.paused else ""
    return neutralise(f"{_meaning(listed)}{next_time}")


def _meaning(listed: Listed) -> str:
    of = "" if listed.origin == "follow" else f"{listed.schedule.briefing} "
    paused = f" · paused since {listed.paused}" if listed.paused else ""
    return neutralise(f"{of}· {listed.words}{paused}")


def done(verb: str, listed: Listed, asker: Asker) -> Reply:
    """What was done, and the schedule in plain words, as cron, with its rules and its next times."""
    schedule, follows = listed.schedule, listed.origin == "follow"
    lines = [unit(neutralise(f"{schedule.briefing} · {listed.words}")), *_times(verb, listed)]
    to = "by direct message" if follows else f"to {', '.join(_place(each, asker) for each in schedule.to)}"
    lines.append(unit(neutralise(to)))
    if verb in ("create", "resume"):
        lines.append(unit(neutralise(listed.rules)))
    panel = Panel(heading=_DONE[verb].format(_name(listed)), parts=(Part(units=tuple(lines)),))
    ways = () if verb in ("remove", "unfollow") else schedule_ways((listed,))
    return Reply(kind="text", panels=(panel,), actions=ways, changed=True)


def _place(to: Destination, asker: Asker) -> str:
    """A destination; the one where it is asked is also called what it is to whoever asks."""
    if (to.platform, to.channel) != (asker.here.platform, asker.here.channel):
        return str(to)
    return f"{'you' if to.channel == asker.person.channel else 'this channel'} ({to})"


def _times(verb: str, listed: Listed) -> list[Unit]:
    if verb in ("remove", "unfollow") or listed.paused:
        return []
    return [unit(neutralise(each)) for each in listed.times]


def schedule_ways(schedules: Sequence[Listed]) -> tuple[Action, ...]:
    """Something to press: all that can be done with one schedule, or the pause of each of several."""
    if len(schedules) == 1:
        acts: tuple[Act, ...] = ("preview", "send now", "resume" if schedules[0].paused else "pause")
        called, name = _name(schedules[0]), schedules[0].schedule.name
        return run_words((f"{act.capitalize()} {called}", f"schedule {act} {name}") for act in acts)
    words = ((each, "resume" if each.paused else "pause") for each in schedules)
    return run_words(
        (f"{act.capitalize()} {_name(each)}", f"schedule {act} {each.schedule.name}") for each, act in words
    )
