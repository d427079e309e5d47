"""Editions for people: composed once, told apart by what each has seen, shown whole, by card or by side."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from bot.commands.actions import LAYOUTS, View
from bot.commands.asking import Command
from bot.commands.below import below_edition, run_words
from bot.commands.composing import FRESH, Asked, Composer
from bot.commands.replies import Reply
from bot.commands.spans import told
from bot.commands.views import view_panels
from bot.ports.clock import Clock
from bot.ports.library import Editions, Receipt, Receipts
from bot.settings.moments import window_start, zone
from briefings.composing.narrowing import one_topic
from briefings.model import Briefing, Edition
from briefings.rendering.dates import window_words

_REMEMBERED = 10_000  # answers of the last seconds


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    """An edition for an audience: a briefing within a window on the clocks of a zone."""

    audience: str
    briefing: Briefing
    window: str | None
    zone: str

    @property
    def whole(self) -> bool:
        """Whether it holds all there is to tell this audience, so that the next one is compared with it."""
        return self.window in (None, "since-last", "since since-last")


class Briefs:
    """Composes for an audience and keeps what it gives, so that buttons find it again after a restart."""

    def __init__(self, composer: Composer, editions: Editions, receipts: Receipts, clock: Clock) -> None:
        self._composer = composer
        self._editions = editions
        self._receipts = receipts
        self._clock = clock
        self._given: dict[Wanted, tuple[datetime, int, str]] = {}  # oldest first

    async def edition(self, wanted: Wanted) -> Edition:
        """The edition, with its changes against the audience's last; a repeat within seconds is the same again.

        Raises:
            ValueError: the window is none; says what is.
        """
        state = await self._composer.state()
        if again := await self._repeated(wanted, state):
            return again
        previous = await self._previous(wanted)
        asked, since = self._asked(wanted, previous)
        base = await self._composer.edition(asked, since=since)
        edition = await self._composer.against(base, previous)
        await self._editions.keep_edition(edition)
        self._given[wanted] = (self._clock.now(), state, edition.id)
        return edition

    async def _repeated(self, wanted: Wanted, state: int) -> Edition | None:
        given = self._given.get(wanted)
        if given and given[1] == state and timedelta() <= self._clock.now() - given[0] < FRESH:
            return await self._editions.edition(given[2])
        self._given.pop(wanted, None)
        self._forget_stale()
        return None

    def _forget_stale(self) -> None:
        """Drops what is too old to be given again: it comes first."""
        while self._given:
            oldest = next(iter(self._given))
            if len(self._given) < _REMEMBERED and self._clock.now() - self._given[oldest][0] < FRESH:
                return
            del self._given[oldest]

    async def _previous(self, wanted: Wanted) -> Edition | None:
        receipt = await self._receipts.last_whole(wanted.audience, wanted.briefing.name) if wanted.whole else None
        return await self._editions.edition(receipt.edition) if receipt else None

    def _asked(self, wanted: Wanted, previous: Edition | None) -> tuple[Asked, datetime | None]:
        """What to compose, and where its window begins; `since-last` begins with the last edition, if there was one."""
        if wanted.window is None:
            return Asked(briefing=wanted.briefing), None
        since = window_start(wanted.window, now=self._clock.now(), local=ZoneInfo(wanted.zone))
        if since is not None and since > self._clock.now():
            raise ValueError(f"{wanted.window!r} is still to come; write a day that has been, or a span such as 7d")
        if since is not None:
            return Asked(briefing=wanted.briefing, window=(wanted.window, wanted.zone)), since
        since = datetime.fromisoformat(previous.composed_at) if previous else None
        return Asked(briefing=wanted.briefing, window=since), since


@dataclass(frozen=True, slots=True, kw_only=True)
class Frame:
    """Who looks at an edition, when, and on which clocks; `whole` where the next edition is to be compared with it."""

    command: Command
    shared: bool
    zone: str
    at: datetime
    whole: bool = False


def shown(edition: Edition, view: View, topic: str | None, frame: Frame) -> Reply:
    """A view of the edition as a reply; where it would be empty, what can be asked instead."""
    if topic is not None and all(card.topic != topic for card in edition.cards):
        return _nothing(edition, f"Nothing on {topic} in this edition of {edition.title}", frame)
    if not edition.cards:
        return _nothing(edition, f"Nothing in {edition.title} here", frame)
    if view == "card" and topic is not None:
        return replace(_reply(edition, view, topic, frame), kind="card", edition=one_topic(edition, topic))
    if view in LAYOUTS:
        return replace(_reply(edition, view, None, frame), kind="edition", edition=edition, layout=LAYOUTS[view])
    side = one_topic(edition, topic) if topic else edition
    return replace(_reply(edition, view, topic, frame), panels=view_panels(side, view, zone=zone(frame.zone)))


def _reply(edition: Edition, view: View, topic: str | None, frame: Frame) -> Reply:
    return Reply(
        kind="text",
        visibility="channel" if frame.shared else "asker",
        actions=below_edition(edition, view, topic, shared=frame.shared),
        zone=frame.zone,
        receipt=_receipt(edition, view, topic, frame),
    )


def _receipt(edition: Edition, view: View, topic: str | None, frame: Frame) -> Receipt:
    part = str(view) if topic is None else f"{view}:{topic}"
    return Receipt(
        audience=frame.command.place if frame.shared else frame.command.asker,
        briefing=edition.name,
        edition=edition.id,
        at=frame.at,
        part="" if view in LAYOUTS and frame.whole else part,
    )


def _nothing(edition: Edition, what: str, frame: Frame) -> Reply:
    """No error: there is nothing to tell. All there is stays one press away."""
    window = window_words(edition.window, zone=zone(frame.zone))
    ways = [(f"All of {edition.title}", edition.name)]
    return Reply(
        kind="text",
        visibility="channel" if frame.shared else "asker",
        panels=(told(what, f"{window}.", *edition.notices),),
        actions=run_words(ways if edition.cards or edition.window.since else ()),
        zone=frame.zone,
    )
