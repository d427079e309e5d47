"""Urgent alerts: at once, few a day, never twice, and not in the night."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from datetime import date

from bot.schedules.alerts import Alerts
from bot.schedules.planner import Planner
from bot.settings.values import Schedule
from briefings import Briefing, Document, Topic
from tests.fakes.clock import FakeClock
from tests.fakes.ledger import FakeLedger
from tests.fakes.schedules import FakeSchedules
from tests.fakes.store import FakeStore
from tests.unit.bot.scheduling import a_schedule, utc

SUNDAY = date(2026, 11, 29)
JUDGE = "A judge forbade every strike in Rotterdam until the New Year; unions will appeal."
PORT = Briefing(
    name="port",
    title="Rotterdam",
    scope=("Rotterdam",),
    topics=(Topic(key="strikes", title="Strikes", match=("strike*",)),),
)


def strike(place: str, *, day: str = "2026-11-28", title: str = "Strike at the {} of Rotterdam") -> Document:
    text = f"Workers at the {place} of Rotterdam began a strike that nobody there had expected."
    return Document.from_text(text, title=title.format(place), published=day, origin=f"/{place}.txt")


class Desk:
    """A bot with one schedule, and documents that arrive."""

    def __init__(self, schedule: Schedule, now: str) -> None:
        self.clock, self.ledger, self.store = FakeClock(utc(now)), FakeLedger(), FakeStore()
        self.schedule = schedule
        self.restart()
        self.look()

    def restart(self) -> None:
        alerts = Alerts({"port": PORT}, documents=self.store, arrivals=self.store, past=self.ledger)
        files = (self.schedule,)
        self.planner = Planner(
            lambda: files, slots=self.ledger, schedules=FakeSchedules(), clock=self.clock, alerts=alerts
        )

    def arrive(self, *documents: Document) -> None:
        self.clock.advance(seconds=1)
        asyncio.run(self.store.keep(documents, now=self.clock.now()))

    def look(self, at: str | None = None) -> int:
        if at:
            self.clock.advance(seconds=(utc(at) - self.clock.now()).total_seconds())
        return len(asyncio.run(self.planner.look()).deliveries)

    def slots(self) -> list[tuple[str, str]]:
        found = asyncio.run(self.ledger.slots(self.schedule.name, since=utc("2000-01-01")))
        return [(slot.state, slot.reason) for slot in found if slot.key.startswith("alert:")]


def rare(**other: object) -> Schedule:
    """A schedule whose own times are far away."""
    return a_schedule("0 0 1 1 *", "UTC", briefing="port", **{"urgent": 2, **other})


def test_a_document_that_matches_strongly_is_posted_at_the_next_look_and_once() -> None:
    desk = Desk(rare(), "2026-11-28T09:00")
    desk.look("2026-11-28T09:01")
    desk.arrive(strike("docks"), Document.from_text("It rained on Rotterdam.", title="Rain", published="2026-11-28"))
    assert desk.look("2026-11-28T09:02") == 1
    assert desk.look("2026-11-28T09:02") == 0
    desk.restart()
    assert desk.look("2026-11-28T09:03") == 0
    assert desk.slots() == [("planned", "alert on strikes: Strike at the docks of Rotterdam")]


def test_over_the_day_s_number_alerts_are_skipped_and_the_next_day_counts_anew() -> None:
    desk = Desk(rare(), "2026-11-28T09:00")
    other = Document.from_text(
        "Drivers want 7 percent more: tomorrow's strike will leave Rotterdam without trams.",
        title="Tram drivers plan Rotterdam strike",
        published="2026-11-28",
    )
    third = Document.from_text(
        "Teachers in Rotterdam voted for a walkout; the strike closes 60 schools.",
        title="Rotterdam schools close in teachers' strike",
        published="2026-11-28",
    )
    desk.arrive(strike("docks", title="Dockers strike in Rotterdam"), other, third)
    assert desk.look("2026-11-28T09:01") == 2
    assert sorted(desk.slots()) == [
        ("planned", "alert on strikes: Dockers strike in Rotterdam"),
        ("planned", "alert on strikes: Tram drivers plan Rotterdam strike"),
        ("skipped", "the 2 alerts of the day are posted"),
    ]
    desk.look("2026-11-29T09:00")
    desk.arrive(replace(other, id="another", title="Judge bans strike in Rotterdam", text=JUDGE, published=SUNDAY))
    assert desk.look("2026-11-29T09:01") == 1


def test_what_another_publisher_tells_again_is_no_second_alert() -> None:
    desk = Desk(rare(), "2026-11-28T09:00")
    desk.arrive(strike("docks"))
    desk.look("2026-11-28T09:01")
    again = Document.from_text(
        "Workers at Rotterdam's docks began a strike on Saturday, unions said.",
        title="Strike at Rotterdam docks",
        published="2026-11-28",
    )
    desk.arrive(again)
    assert desk.look("2026-11-28T09:05") == 0
    assert desk.slots()[-1] == ("skipped", "an alert has told this already: Strike at the docks of Rotterdam")


def test_an_archive_that_is_read_today_alerts_nobody() -> None:
    desk = Desk(rare(), "2026-11-28T09:00")
    undated = Document.from_text(strike("mill").text, title="Strike at the mill of Rotterdam")
    desk.arrive(strike("docks", day="2026-11-20"), undated)
    assert desk.look("2026-11-28T09:01") == 0
    assert desk.slots() == []


def test_documents_that_were_there_before_the_schedule_alert_nobody() -> None:
    desk = Desk(a_schedule("0 0 1 1 *", "UTC", briefing="port", name="other"), "2026-11-28T08:59")
    desk.arrive(strike("docks"))
    desk.look("2026-11-28T09:00")
    desk.schedule = rare()
    desk.restart()
    assert desk.look("2026-11-28T09:00") == desk.look("2026-11-28T09:01") == 0


def test_in_quiet_hours_an_alert_waits_for_their_end() -> None:
    desk = Desk(rare(quiet="22:00-07:00"), "2026-11-28T21:00")
    desk.look("2026-11-28T23:00")
    desk.arrive(strike("docks"))
    assert desk.look("2026-11-28T23:01") == 0
    desk.restart()
    assert desk.look("2026-11-29T06:59") == 0
    assert desk.look("2026-11-29T07:00") == 1


def test_on_a_holiday_an_alert_is_skipped_with_the_holiday_s_name() -> None:
    desk = Desk(rare(holidays="NL"), "2026-12-25T09:00")
    desk.arrive(strike("docks", day="2026-12-25"))
    desk.look("2026-12-25T09:01")
    assert desk.slots() == [("skipped", "holiday: Christmas Day")]
