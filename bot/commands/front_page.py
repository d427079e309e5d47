"""The front page: every briefing with its latest edition and what changed since its reader last saw it.

It stands where a platform gives the bot a page of its own. A person's follows and the digests to come are sections as
well, behind those of the briefings.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from bot.commands.actions import Opening, Running
from bot.commands.below import run_words
from bot.commands.briefs import Briefs, Wanted
from bot.commands.replies import Reply
from bot.commands.spans import bold, cited, soft, told, unit
from bot.settings.moments import zone as zone_of
from briefings.model import Briefing, Edition
from briefings.rendering.chat.message import Action, Button, Choice, Menu
from briefings.rendering.chat.panels import Panel, Part, Span, Unit
from briefings.rendering.neutral import neutralise
from briefings.rendering.showing import show
from briefings.rendering.shown import ShownEdition, ShownLine

WHOLE = 8  # briefings with their latest edition; what more there is stands in a menu
_LEADS = 2  # lines of each
_MENU = 100

BACK = Running(words="")
"""What the way back to the front page does: `/brief` alone."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Section:
    """One part of the front page: what it says, and what can be pressed below it."""

    panel: Panel
    actions: tuple[Action, ...] = ()

    @classmethod
    def of(cls, reply: Reply) -> Section:
        """A reply of one panel as a section."""
        return cls(panel=reply.panels[0], actions=reply.actions)


async def front_page(
    briefings: Sequence[Briefing],
    briefs: Briefs,
    *,
    asker: str,
    zone: str,
    further: Sequence[Section] = (),
    ways: Callable[[str], tuple[Action, ...]] = lambda _: (),
) -> tuple[Section, ...]:
    """The sections in the order to show them; `further` ones stand behind the briefings.

    `ways` gives what else can be pressed below a briefing of this name.
    """
    editions = [
        await briefs.edition(Wanted(audience=asker, briefing=briefing, window=None, zone=zone))
        for briefing in briefings[:WHOLE]
    ]
    latest = [await asyncio.to_thread(_latest, edition, zone, ways(edition.name)) for edition in editions]
    return (*latest, *_others(briefings[WHOLE:]), *further)


def _latest(edition: Edition, zone: str, more: tuple[Action, ...]) -> Section:
    """An edition in a few lines."""
    shown = show(edition, zone=zone_of(zone), dropped=False)
    if not edition.cards:
        panel = told(shown.title, "Nothing in the documents yet.", *shown.notices)
        return Section(panel=panel, actions=(*run_words([("Look again", edition.name)]), *more))
    return Section(panel=Panel(heading=shown.title, parts=tuple(_parts(shown))), actions=(*_ways(edition), *more))


def _parts(shown: ShownEdition) -> list[Part]:
    news = shown.changes or "You haven't opened it yet."
    topics = " · ".join(f"{card.emoji} {card.title}".strip() for card in shown.cards)
    return [
        Part(units=(unit(bold(news), kind="p"),)),
        Part(units=tuple(map(_line, shown.lead[:_LEADS]))),
        Part(units=(unit(topics, kind="small"), unit(f"{shown.composed.words} · {shown.counts}", kind="small"))),
    ]


def _line(line: ShownLine) -> Unit:
    pieces = (soft(piece.text) if piece.ours else Span(text=piece.text) for piece in line.pieces)
    return unit(*pieces, *cited(line.marks), line=line.id)


def _ways(edition: Edition) -> tuple[Action, ...]:
    """To open it asks for it anew, so that it counts as shown and the next is compared with it."""
    ways = [Button(id=str(Running(words=edition.name)), label="Open", main=True)]
    if edition.changes.new or edition.changes.changed or edition.changes.dropped:
        ways.append(Button(id=str(Opening(edition=edition.id, view="changes")), label="What changed"))
    ways.append(Button(id=str(Opening(edition=edition.id, view="sources")), label="Sources"))
    return tuple(ways)


def _others(briefings: Sequence[Briefing]) -> tuple[Section, ...]:
    """The rest, by name alone."""
    if not briefings:
        return ()
    choices = tuple(
        Choice(value=str(Running(words=each.name)), label=neutralise(each.title)) for each in briefings[:_MENU]
    )
    names = ", ".join(neutralise(each.title) for each in briefings)
    menu = Menu(id="nb1:run:others", placeholder="Open a briefing", choices=choices)
    return (Section(panel=told("More briefings", names), actions=(menu,)),)
