"""A small world to ask in: a briefing on the Baltic Sea, one on Rotterdam, five articles, a clock that stands still."""

from __future__ import annotations

import asyncio
from collections.abc import Coroutine
from pathlib import Path
from typing import Self, TypeVar

from bot.commands import Button, Command, Commands, Reply
from bot.schedules.desk import ScheduleDesk
from bot.schedules.planner import Planner
from bot.settings.values import Schedule, Settings
from briefings.model import Briefing, Document, Topic
from briefings.rendering.chat.panels import plain
from tests.fakes.clock import FakeClock
from tests.fakes.ledger import FakeLedger
from tests.fakes.schedules import FakeSchedules
from tests.fakes.store import FakeStore
from tests.unit.bot.foreseeing import foresight

Value = TypeVar("Value")

CABLES = Topic(key="cables", title="Sea cables", emoji="🔌", match=("cable*",))
PORTS = Topic(key="ports", title="Ports", match=("harbour*", "port of *"))
DUES = Topic(key="dues", title="Port dues", match=("port dues", "dues"))
BALTIC = Briefing(name="baltic", title="Baltic Sea", aliases=("sea",), scope=("Baltic*",), topics=(CABLES, PORTS))
ROTTERDAM = Briefing(name="rotterdam", title="Port of Rotterdam", scope=("Rotterdam*",), topics=(DUES,))

ARTICLES = (
    Document.from_text(
        "The Baltic data cable between Finland and Estonia was cut on 8 November 2025, the operator said. "
        "Repairs to the Baltic cable will cost 40 million euros, up from 25 million euros in 2023. "
        "“No storm explains a cable that is cut twice in one Baltic winter,” said Mari Kask, director of the operator. "
        "The insurance rate for a Baltic cable rose from 2 percent to 5 percent.",
        title="Baltic cable cut",
        publisher="Gulf Daily",
        published="2025-11-09",
        url="https://gulf.example/cable-cut",
        origin="/news/cable-cut.txt",
    ),
    Document.from_text(
        "Investigators boarded a tanker in the Baltic on 11 November 2025 after the cable damage. "
        "Estonia closed the harbour of Paldiski to Baltic ferries for two days.",
        title="Tanker boarded in the Baltic",
        publisher="Northern Post",
        published="2025-11-12",
        url="https://north.example/tanker",
        origin="/news/tanker.txt",
    ),
    Document.from_text(
        "Rotterdam raised its port dues by 4% on Monday, the port authority said. "
        "The port dues in Rotterdam last changed in 2022.",
        title="Port dues rise",
        publisher="Maas Courier",
        published="2025-11-13",
        url="https://maas.example/dues",
        origin="/news/dues.txt",
    ),
)
LATER = Document.from_text(
    "Divers found an anchor beside the Baltic cable on 15 November 2025, Finland's coast guard said.",
    title="Anchor found",
    publisher="Gulf Daily",
    published="2025-11-15",
    url="https://gulf.example/anchor",
    origin="/news/anchor.txt",
)

DEARER = Document.from_text(
    "Repairs to the Baltic cable will cost 65 million euros, the operator said on 15 November 2025.",
    title="Dearer repairs",
    publisher="Gulf Daily",
    published="2025-11-15",
    url="https://gulf.example/dearer",
    origin="/news/dearer.txt",
)


class World:
    """Everything a person's question meets. `channel` briefings answer to the whole channel."""

    def __init__(
        self,
        *,
        briefings: tuple[Briefing, ...] = (BALTIC, ROTTERDAM),
        documents: tuple[Document, ...] = ARTICLES,
        channel: tuple[str, ...] = (),
        schedules: tuple[Schedule, ...] = (),
    ) -> None:
        self._runner = asyncio.Runner()
        self.clock = FakeClock()
        self.store = FakeStore()
        self.kept, self.ledger = FakeSchedules(), FakeLedger()
        self.settings = Settings(
            folder=Path("config"),
            timezone="Europe/Tallinn",
            answer="asker",
            sources=(),
            schedules=schedules,
            briefings=briefings,
            answers=dict.fromkeys(channel, "channel"),
        )
        self.restart()
        self.arrives(*documents)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._runner.close()

    def run(self, work: Coroutine[object, object, Value]) -> Value:
        """Runs it to its end on the world's one event loop."""
        return self._runner.run(work)

    def restart(self) -> None:
        """A new process over what is kept."""
        store = self.store
        planner = Planner(lambda: (), slots=self.ledger, schedules=self.kept, clock=self.clock)
        desk = ScheduleDesk(
            self.settings,
            planner=planner,
            schedules=self.kept,
            slots=self.ledger,
            deliveries=self.ledger,
            clock=self.clock,
            foresees=foresight(self.settings.briefings, store, self.ledger, self.clock),
            alone=("slack",),
        )
        self.commands = Commands(
            self.settings, documents=store, editions=store, receipts=store, clock=self.clock, scheduling=desk
        )

    def arrives(self, *documents: Document) -> None:
        """Documents come in."""
        self.run(self.store.keep(documents, now=self.clock.now()))

    def ask(self, text: str, *, user: str = "mari", shared: bool = False, zone: str | None = None) -> Reply:
        """What a person types behind /brief; the answer is posted."""
        return self._posted(self.commands.answer(typed(text, user=user, shared=shared, zone=zone)))

    def press(self, reply: Reply, label: str, *, user: str = "mari") -> Reply:
        """Presses what is labelled so, as a platform would: by its id alone; the answer is posted."""
        identity = pressable(reply)[label]
        command = typed("", user=user, shared=reply.visibility == "channel")
        return self._posted(self.commands.act(identity, command))

    def _posted(self, answer: Coroutine[object, object, Reply]) -> Reply:
        reply = self.run(answer)
        self.run(self.commands.delivered(reply))
        return reply


def typed(text: str, *, user: str = "mari", shared: bool = False, zone: str | None = None) -> Command:
    """A command from a channel of a workspace."""
    return Command(platform="paper", workspace="desk", channel="news", user=user, text=text, shared=shared, zone=zone)


def pressable(reply: Reply) -> dict[str, str]:
    """The ids of all that can be pressed or chosen, by label, in the order shown."""
    found: dict[str, str] = {}
    for action in reply.actions:
        if isinstance(action, Button):
            found[action.label] = action.id
        else:
            found |= {choice.label: choice.value for choice in action.choices}
    return found


def words(reply: Reply) -> str:
    """Everything that the reply says in panels, a unit a line."""
    told: list[str] = []
    for panel in reply.panels:
        told.append(panel.heading)
        for part in panel.parts:
            told += [part.label, *map(plain, part.units)]
    return "\n".join(filter(None, told))


def lines(reply: Reply) -> list[str]:
    """The texts of the lines of the edition or card that is shown."""
    return [line.text for card in reply.edition.cards for line in card.lines] if reply.edition else []
