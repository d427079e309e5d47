"""Command -> Reply: what every platform asks, and nothing of how it is shown there.

::

    text ── read_request ──> Request ──┬── Briefs ────── shown ──> Reply
    button ── read_action ──> Opening ─┴── the edition as kept ──────^
                         └──> Running ──> as if it had been typed

Whatever happens, a person gets a reply in plain words with the next step.
"""

from __future__ import annotations

import asyncio
import logging
from dataclasses import replace

from bot.commands.actions import Opening, Running, read_action
from bot.commands.asking import Command
from bot.commands.below import post_words, run_words
from bot.commands.briefs import Briefs, Frame, Wanted, shown
from bot.commands.coming import Coming, coming, follow_ways
from bot.commands.completing import completions
from bot.commands.composing import Composer
from bot.commands.failing import away
from bot.commands.front_page import Section, front_page
from bot.commands.naming import Misspelt
from bot.commands.parsing import Request, read_request
from bot.commands.reasons import Reasons
from bot.commands.replies import Reply
from bot.commands.schedule_panels import nothing_to_post
from bot.commands.scheduling import LAID_OUT, ScheduleTalk, asker_of
from bot.commands.searching import search_panels
from bot.commands.shelving import ShelvedEditions
from bot.commands.texts import briefings_list, failure, help_text, misspelt
from bot.errors import StoreFault
from bot.ports.clock import Clock
from bot.ports.library import Documents, Editions, Receipts
from bot.ports.scheduling import Scheduling
from bot.settings.moments import zone
from bot.settings.values import Schedule, Settings
from briefings.model import Briefing

log = logging.getLogger(__name__)

GONE = ("This edition is no longer kept", "Ask for the briefing again with /brief.")
OUTDATED = ("This button is not known any more", "Ask again with /brief.")
BROKEN = ("Something went wrong on our side", "It is recorded. Try again; if it stays so, tell whoever runs this bot.")
EMPTY = ("There are no documents yet", "Whoever runs this bot adds them with `newsbrief ingest`.")


class Commands:
    """Answers what people ask, from the settings and what is kept."""

    def __init__(
        self,
        settings: Settings,
        *,
        documents: Documents,
        editions: Editions,
        receipts: Receipts,
        clock: Clock,
        composer: Composer | None = None,
        scheduling: Scheduling | None = None,
    ) -> None:
        self._settings = settings
        self._documents = documents
        self._editions = ShelvedEditions(editions)
        self._receipts = receipts
        self._clock = clock
        self._composer = composer or Composer(documents, clock, timezone=settings.timezone)
        self._briefs = Briefs(self._composer, self._editions, receipts, clock)
        self._reasons = Reasons(settings, self._composer, self._editions, receipts)
        self._desk = scheduling
        self._schedules = ScheduleTalk(scheduling, settings) if scheduling else None

    async def answer(self, command: Command) -> Reply:
        """What to answer; never raises for anything that was typed."""
        try:
            return await self._answer(command)
        except Misspelt as error:
            return misspelt(error)
        except StoreFault as fault:
            return away("command.failed", fault, platform=command.platform)
        except Exception:  # the edge of a command
            log.exception("command.failed", extra={"platform": command.platform})
            return failure(*BROKEN)

    async def act(self, action_id: str, command: Command) -> Reply:
        """What to answer to a button or a menu's choice; the same whether the message is new or years old."""
        try:
            action = read_action(action_id)
            if isinstance(action, Opening):
                return await self._open(action, command)
            if isinstance(action, Running):
                asked = replace(command, text=action.words, shared=action.post or command.shared)
                return replace(await self.answer(asked), in_place=not action.post)
            return failure(*OUTDATED)
        except StoreFault as fault:
            return away("action.failed", fault, platform=command.platform)
        except Exception:  # the edge of a command
            log.exception("action.failed", extra={"platform": command.platform})
            return failure(*BROKEN)

    async def suggest(self, field: str, partial: str, *, briefing: str = "") -> tuple[str, ...]:
        """At most 25 values for a field of a form: `briefing`, `topic` (of that briefing) or `window`; best first."""
        return completions(self._settings, field, partial, briefing=briefing)

    async def front_page(self, command: Command) -> tuple[Section, ...]:
        """Every briefing with its latest edition and what changed for this person; never raises."""
        briefings = self._settings.briefings
        try:
            come = await self._coming(command)
            if not briefings or not await self._composer.count():
                return (Section.of(failure(*EMPTY) if briefings else briefings_list(())), *come.sections)
            return await front_page(
                briefings,
                self._briefs,
                asker=command.asker,
                zone=self._zone(command),
                further=come.sections,
                ways=lambda name: follow_ways(name) if self._desk and name not in come.followed else (),
            )
        except StoreFault as fault:
            return (Section.of(away("front_page.failed", fault, platform=command.platform)),)
        except Exception:  # the edge of a command
            log.exception("front_page.failed", extra={"platform": command.platform})
            return (Section.of(failure(*BROKEN)),)

    async def _coming(self, command: Command) -> Coming:
        if self._desk is None:
            return Coming(sections=(), followed=frozenset())
        titles = {each.name: each.title for each in self._settings.briefings}
        return await coming(self._desk, asker_of(command), titles, zone=self._zone(command))

    async def prepare(self) -> None:
        """Has every briefing ready, of the documents as they are now, so that the next to ask need not wait."""
        if await self._composer.count():
            for briefing in self._settings.briefings:
                await self._composer.prepare(briefing)

    async def delivered(self, reply: Reply) -> None:
        """Notes that the reply was posted, so that `since-last` and the marks of what is new begin behind it."""
        if reply.receipt is not None:
            try:
                await self._receipts.record(reply.receipt)
            except StoreFault as fault:  # the answer stands there; the next one tells as new what this one told
                log.log(fault.level, "receipt.not_noted: %s", fault)

    async def _answer(self, command: Command) -> Reply:
        if self._desk and self._schedules and (answer := await self._schedules.answer(command)) is not None:
            return answer if isinstance(answer, Reply) else await self._preview(self._desk, answer.schedule, command)
        request = read_request(command.text, self._settings)
        request = replace(request, share=request.share or command.shared)
        match request.verb:
            case "help":
                return self._seen(help_text(self._settings.briefings), request)
            case "list":
                return self._seen(briefings_list(self._settings.briefings), request)
            case "search":
                return await self._search(request, command)
            case "why" | "why not":
                return await self._reasons.answer(request, command, zone=self._zone(command))
            case _:
                return await self._brief(request, command)

    async def _brief(self, request: Request, command: Command) -> Reply:
        briefing = request.briefing or await self._at_hand(command)
        if briefing is None:
            ways = ((each.title, f"{each.name} {command.text}") for each in self._settings.briefings)
            return replace(failure("Which briefing?", "Choose one, or name it behind /brief."), actions=run_words(ways))
        if not await self._composer.count():
            return failure(*EMPTY)
        shared = request.share or self._settings.answer_to(briefing.name) == "channel"
        audience = command.place if shared else command.asker
        local = self._zone(command)
        wanted = Wanted(audience=audience, briefing=briefing, window=request.window, zone=local)
        try:
            edition = await self._briefs.edition(wanted)
        except ValueError as error:
            return failure("That is no window of time", f"{error}.")
        frame = Frame(command=command, shared=shared, zone=local, at=self._clock.now(), whole=wanted.whole)
        return shown(edition, request.view, request.topic.key if request.topic else None, frame)

    async def _preview(self, desk: Scheduling, schedule: Schedule, command: Command) -> Reply:
        """What the schedule would post now, for the asker alone; nobody has received it."""
        if all(each.name != schedule.briefing for each in self._settings.briefings):
            return failure(
                f"The briefing {schedule.briefing} is gone", "Nothing would be posted until it is there again."
            )
        foreseen = await desk.foresee(schedule, asker_of(command))
        if foreseen.empty:
            return nothing_to_post(schedule, foreseen.empty)
        edition = foreseen.edition
        await self._editions.keep_edition(edition)
        frame = Frame(command=command, shared=False, zone=schedule.timezone, at=self._clock.now(), whole=False)
        return replace(shown(edition, LAID_OUT[schedule.layout], None, frame), receipt=None)

    async def _at_hand(self, command: Command) -> Briefing | None:
        """The briefing that was shown here last, or the only one there is."""
        if len(self._settings.briefings) == 1:
            return self._settings.briefings[0]
        receipt = await self._receipts.last_of((command.asker, command.place))
        return next((each for each in self._settings.briefings if receipt and each.name == receipt.briefing), None)

    async def _open(self, opening: Opening, command: Command) -> Reply:
        edition = await self._editions.edition(opening.edition)
        if edition is None:
            return failure(*GONE)
        shared = opening.post or command.shared
        whole = opening.post and edition.window.since is None
        frame = Frame(command=command, shared=shared, zone=self._zone(command), at=self._clock.now(), whole=whole)
        return replace(shown(edition, opening.view, opening.topic, frame), in_place=not opening.post)

    async def _search(self, request: Request, command: Command) -> Reply:
        if not request.words:
            return failure("What to search for?", "Write words behind it: /brief search tariff deal")
        found = await self._documents.search(request.words, most=5)
        local = zone(self._zone(command))
        panels = await asyncio.to_thread(search_panels, request.words, found, zone=local)
        actions = post_words(f"search {request.words}", shared=request.share)
        return self._seen(Reply(kind="text", panels=panels, actions=actions if found else ()), request)

    def _seen(self, reply: Reply, request: Request) -> Reply:
        """The reply for whoever may see it: an error stays between us and the asker."""
        shared = reply.kind != "error" and request.share
        return replace(reply, visibility="channel" if shared else "asker")

    def _zone(self, command: Command) -> str:
        """The asker's zone where it is one, else the configured one."""
        try:
            return zone(command.zone).key if command.zone else self._settings.timezone
        except ValueError:
            return self._settings.timezone
