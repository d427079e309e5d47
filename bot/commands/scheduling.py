"""Schedules in chat: what is asked of them, and how they are shown."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from bot.commands.actions import View
from bot.commands.asking import Command
from bot.commands.replies import Reply
from bot.commands.schedule_panels import done, shown_list
from bot.commands.schedule_words import HOW, ScheduleRequest, read_schedule_request
from bot.commands.texts import failure
from bot.errors import UnknownName, WrongUsage
from bot.ports.scheduling import Asker, Listed, Scheduling
from bot.settings.moments import zone
from bot.settings.names import fold, names_of, nearest
from bot.settings.values import Destination, Settings

LONGEST_HEADING = 120  # characters: what every platform shows whole
LAID_OUT: dict[str, View] = {"full": "edition", "compact": "compact", "thread": "thread"}
"""The view that shows a whole edition in the layout of a schedule."""

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
            return failure(*_told(str(error)))

    async def _answer(self, request: ScheduleRequest, asker: Asker) -> Reply | Listed:
        match request.verb:
            case "list":
                return await self._list(request, asker)
            case "following":
                return shown_list(followed_by(asker, await self._desk.listed(asker)), "You follow", _NOTHING)
            case "preview":
                return await self._desk.act("preview", request.name, asker)
            case _:
                return done(request.verb, await self._do(request, asker), asker)

    async def _list(self, request: ScheduleRequest, asker: Asker) -> Reply:
        """All that the asker may see, or the one that is named."""
        every = await self._desk.listed(asker)
        if not request.name:
            return shown_list(every, "Schedules", f"There is none here yet. Write {HOW}")
        named = [each for each in every if fold(each.schedule.name) == fold(request.name)]
        if not named:
            names = tuple(each.schedule.name for each in every)
            raise UnknownName("schedule", request.name, nearest(request.name, names), names)
        return shown_list(named, "Schedule", "")

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


def _told(mistake: str) -> tuple[str, str]:
    """What is wrong, as short as a heading has to be, and the rest of it or that nothing was changed."""
    first, _, rest = mistake.partition("\n")
    if len(first) > LONGEST_HEADING and "; " in first:
        first, _, more = first.partition("; ")
        rest = f"{more[:1].upper()}{more[1:]}. {rest}".strip()
    return first, rest or "Nothing was changed."


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


def followed_by(asker: Asker, schedules: Iterable[Listed]) -> list[Listed]:
    """What the asker follows, among those."""
    return [each for each in schedules if each.origin == "follow" and each.owner == str(asker.person)]
