"""Schedules in chat: what is asked of them, and how they are shown."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from bot.commands.actions import View
from bot.commands.asking import Command
from bot.commands.below import run_words
from bot.commands.replies import Reply
from bot.commands.schedule_words import HOW, ScheduleRequest, read_schedule_request
from bot.commands.spans import bold, told, unit
from bot.commands.texts import failure
from bot.errors import UnknownName, WrongUsage
from bot.ports.scheduling import Act, Asker, Listed, Scheduling
from bot.settings.moments import zone
from bot.settings.names import fold, names_of
from bot.settings.values import Destination, Schedule, Settings
from briefings.rendering.chat.message import Action
from briefings.rendering.chat.panels import Panel, Part, Unit
from briefings.rendering.neutral import neutralise

LAID_OUT: dict[str, View] = {"full": "edition", "compact": "compact", "thread": "thread"}
"""The view that shows a whole edition in the layout of a schedule."""

_DONE: dict[str, str] = {
    "create": "{} is made",
    "pause": "{} is paused",
    "resume": "{} runs again",
    "remove": "{} is removed",
    "send now": "{} is on its way",
    "follow": "You follow {}",
    "unfollow": "You don't follow {} any more",
}


_NOTHING = "You follow nothing yet. Write /brief follow NAME weekdays 08:00"


class ScheduleTalk:
    """Answers what people ask of schedules."""

    def __init__(self, desk: Scheduling, settings: Settings) -> None:
        self._desk = desk
        self._settings = settings

    async def answer(self, command: Command) -> Reply | Listed | None:
        """The answer; None where the command is about something else, and the schedule that is to be previewed."""
        try:
            request = read_schedule_request(command.text)
            return None if request is None else await self._answer(request, asker_of(command))
        except UnknownName as error:
            meant = f"Did you mean {' or '.join(error.nearest)}?" if error.nearest else ""
            there = f"There is: {', '.join(error.known)}." if error.known else "There is none here."
            return failure(f"There is no {error.kind} “{error.name[:60]}”", meant or there)
        except WrongUsage as error:
            first, _, rest = str(error).partition("\n")
            return failure(first, rest or "Nothing was changed.")

    async def _answer(self, request: ScheduleRequest, asker: Asker) -> Reply | Listed:
        match request.verb:
            case "list":
                return shown_list(await self._desk.listed(asker), "Schedules", f"There is none here yet. Write {HOW}")
            case "following":
                return shown_list(followed_by(asker, await self._desk.listed(asker)), "You follow", _NOTHING)
            case "preview":
                return await self._desk.act("preview", request.name, asker)
            case _:
                return _done(request.verb, await self._do(request, asker))

    async def _do(self, request: ScheduleRequest, asker: Asker) -> Listed:
        """What changes something."""
        match request.verb:
            case "create":
                return await self._desk.create(request.values, asker)
            case "follow":
                local = str(request.values.get("timezone") or asker.zone or self._settings.timezone)
                return await self._desk.follow(request.briefing, request.when, replace(asker, zone=local))
            case "unfollow":
                return await self._desk.act("remove", await self._follow(request, asker), asker)
            case "pause" | "resume" | "remove" | "send now" as act:
                return await self._desk.act(act, request.name, asker)
        raise WrongUsage(f"{request.verb!r} changes nothing")

    async def _follow(self, request: ScheduleRequest, asker: Asker) -> str:
        """The name under which the asker follows a briefing."""
        theirs = {
            each.schedule.briefing: each.schedule.name for each in followed_by(asker, await self._desk.listed(asker))
        }
        known = {fold(word): each.name for each in self._settings.briefings for word in names_of(each)}
        name = theirs.get(known.get(fold(request.briefing), request.briefing))
        if name is None:
            raise UnknownName("briefing that you follow:", request.briefing, (), tuple(theirs))
        return name


def nothing_to_post(schedule: Schedule, why: str) -> Reply:
    """A preview where there is nothing to tell: whether that would be said there, or nothing be posted."""
    done = "It would post nothing." if schedule.empty == "skip" else "It would post just that."
    return Reply(kind="text", panels=(told(f"Preview of {schedule.name}", why, done),))


def asker_of(command: Command) -> Asker:
    """Who asks, and where, as destinations."""
    person = Destination(platform=command.platform, channel=f"@{command.user}", within=command.workspace)
    here = replace(person, channel=command.channel) if command.channel else person
    return Asker(person=person, here=here, admin=command.admin, zone=_known(command.zone))


def _known(name: str | None) -> str | None:
    """The zone, where it is one: a platform may know zones that we don't."""
    try:
        return zone(name).key if name else None
    except ValueError:
        return None


def shown_list(schedules: Sequence[Listed], heading: str, none: str) -> Reply:
    """Every schedule with what it means and its next time, and what can be done with each."""
    if not schedules:
        return Reply(kind="text", panels=(told(heading, none),))
    units = tuple(unit(bold(neutralise(each.schedule.name)), f" {_in_short(each)}") for each in schedules)
    return Reply(
        kind="list", panels=(Panel(heading=heading, parts=(Part(units=units),)),), actions=schedule_ways(schedules)
    )


def _in_short(listed: Listed) -> str:
    next_time = f" · next {listed.times[0]}" if listed.times and not listed.paused else ""
    paused = f" · paused since {listed.paused}" if listed.paused else ""
    return neutralise(f"{listed.schedule.briefing} · {listed.words}{next_time}{paused}")


def _done(verb: str, listed: Listed) -> Reply:
    """What was done, and the schedule in plain words, as cron, with its next times."""
    schedule = listed.schedule
    name = schedule.briefing if listed.origin == "follow" else schedule.name
    lines = [unit(neutralise(f"{schedule.briefing} · {listed.words}")), *_times(verb, listed)]
    to = unit(
        neutralise("by direct message" if listed.origin == "follow" else f"to {', '.join(map(str, schedule.to))}")
    )
    panel = Panel(heading=neutralise(_DONE[verb].format(name)), parts=(Part(units=(*lines, to)),))
    ways = () if verb in ("remove", "unfollow") else schedule_ways((listed,))
    return Reply(kind="text", panels=(panel,), actions=ways, changed=True)


def _times(verb: str, listed: Listed) -> list[Unit]:
    if verb in ("remove", "unfollow") or listed.paused:
        return []
    return [unit(neutralise(each)) for each in listed.times]


def schedule_ways(schedules: Sequence[Listed]) -> tuple[Action, ...]:
    """Something to press: all that can be done with one schedule, or the pause of each of several."""
    if len(schedules) == 1:
        acts: tuple[Act, ...] = ("preview", "send now", "resume" if schedules[0].paused else "pause")
        name = schedules[0].schedule.name
        return run_words((f"{act.capitalize()} {name}", f"schedule {act} {name}") for act in acts)
    words = ((each, "resume" if each.paused else "pause") for each in schedules)
    return run_words(
        (f"{act.capitalize()} {each.schedule.name}", f"schedule {act} {each.schedule.name}") for each, act in words
    )


def followed_by(asker: Asker, schedules: Iterable[Listed]) -> list[Listed]:
    """What the asker follows, among those."""
    return [each for each in schedules if each.origin == "follow" and each.owner == str(asker.person)]
