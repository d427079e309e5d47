"""A briefing comes once, to each destination on its own, whatever dies on the way."""

from __future__ import annotations

import asyncio
import logging
from collections import Counter
from dataclasses import replace
from datetime import timedelta

import pytest

from bot.delivery.delivering import AT_ONCE
from bot.errors import StoreFault
from bot.ports.posting import Failed, Limited, Outcome, Part, Refused
from bot.settings.destinations import read_destination
from bot.settings.values import Destination
from tests.fakes.poster import FakePoster, Fate
from tests.unit.delivery.office import MORNING, NEWS, PORTS, Office


def test_a_slot_reaches_every_destination_with_one_edition() -> None:
    office = Office()
    office.plan()
    assert office.run()
    assert office.states() == {NEWS: "sent", PORTS: "sent"}
    assert [taken.text for taken in office.discord.taken] == ["e1 full 0"]
    assert [taken.text for taken in office.slack.taken] == ["e1 full 0"]
    assert office.composes.count == 1, "composed once for both"


def test_destinations_that_get_the_same_are_rendered_for_once_and_others_for_themselves() -> None:
    places = [Destination(platform="discord", channel=str(10**17 + number)) for number in range(4)]
    office = Office(replace(MORNING, to=tuple(places[:3])))
    office.plan()
    office.run()
    assert (len(office.discord.taken), office.discord.rendered) == (3, 1)
    office.clock.advance(days=1)
    office.book.schedules["morning"] = replace(MORNING, to=tuple(places))
    office.plan()
    office.run()
    assert office.discord.rendered == 3, "marked against the first for those who had it, and unmarked for the new one"
    assert Counter(taken.text for taken in office.discord.taken[3:]) == {"e2-e1 full 0": 3, "e2 full 0": 1}


def test_planned_twice_is_posted_once() -> None:
    office = Office()
    office.plan()
    office.plan()
    office.run()
    office.run()
    assert len(office.discord.taken) == len(office.slack.taken) == 1


@pytest.mark.parametrize("fate", ["dies before", "dies after", "lost", "fails"])
@pytest.mark.parametrize("survived", [0, 1, 2])
def test_each_part_of_a_briefing_is_there_once_whenever_the_process_dies(fate: Fate, survived: int) -> None:
    office = Office(parts=4)
    before: list[Fate] = ["takes"] * survived
    office.discord.fates = [*before, fate]
    office.plan()
    for _ in range(3):
        if office.run():
            break
        office.start()
    assert office.states()[NEWS] == "sent"
    assert [taken.text for taken in office.discord.taken] == [f"e1 full {part}" for part in range(4)], "in order"


def test_a_resumed_briefing_goes_on_with_the_edition_that_it_began_with() -> None:
    office = Office(parts=3)
    office.discord.fates = ["takes", "dies after"]
    office.plan()
    assert not office.run()
    office.composes.count = 7
    office.start()
    assert office.run()
    assert {taken.text[:2] for taken in office.discord.taken} == {"e1"}
    assert office.discord.looks == 2, "the part that may have been posted is looked for, and as it is there, the next"


def test_where_nobody_can_look_an_operator_is_asked() -> None:
    office = Office()
    office.slack.fates, office.slack.blind = ["lost"], "the app may not read the channel"
    office.plan()
    office.run()
    assert office.states() == {NEWS: "sent", PORTS: "unknown"}
    assert office.reasons()[PORTS] == "perhaps posted: the app may not read the channel"
    assert office.told.said == [f"{PORTS}: unknown: perhaps posted: the app may not read the channel"]
    assert len(office.slack.taken) == 1


@pytest.mark.parametrize(("policy", "posts", "state"), [("resend", 2, "sent"), ("skip", 1, "skipped")])
def test_or_the_schedule_says_what_to_do_then(policy: str, posts: int, state: str) -> None:
    office = Office(replace(MORNING, doubtful=policy))
    office.slack.fates, office.slack.blind = ["lost"], "no history"
    office.plan()
    office.run()
    assert office.states()[PORTS] == state
    assert len(office.slack.taken) == posts


def test_a_gone_channel_is_paused_and_its_admin_told_once_while_the_other_gets_its_briefing() -> None:
    office = Office()
    office.discord.answer = lambda to, part: Refused(reason="the channel is gone")
    for _ in range(3):
        office.plan()
        office.run()
        office.clock.advance(days=1)
    assert Counter(office.states()) == {NEWS: "paused", PORTS: "sent"}
    assert office.told.said == [f"{NEWS}: paused: the channel is gone"]
    assert len(office.slack.taken) == 3


def test_a_message_that_the_platform_will_not_take_fails_without_pausing_the_channel() -> None:
    office = Office()
    office.discord.answer = lambda to, part: Refused(reason="too long", place=False)
    office.plan()
    office.run()
    assert office.states()[NEWS] == "failed"
    office.discord.answer = lambda to, part: None
    office.clock.advance(days=1)
    office.plan()
    office.run()
    assert office.states()[NEWS] == "sent"


def test_a_platform_that_is_slow_down_gets_its_time() -> None:
    office = Office()
    limits = [Limited(seconds=2.0, scope="channel"), Limited(seconds=600.0, scope="workspace")]

    def answer(to: Destination, part: Part) -> Limited | None:
        return limits.pop(0) if limits else None

    office.slack.answer = answer
    office.plan()
    office.run()
    assert 2.0 in office.waited, "a short wait is spent at once"
    assert office.states() == {NEWS: "sent", PORTS: "planned"}
    assert office.reasons()[PORTS] == "asked to wait 600.0 s (workspace)"
    office.clock.advance(minutes=11)
    office.run()
    assert office.states()[PORTS] == "sent"
    assert office.slack.looks == 0, "what was certainly not posted is not looked for"


def test_a_platform_that_stays_away_is_tried_until_its_time_is_over() -> None:
    office = Office()
    office.slack.answer = lambda to, part: Failed(reason="503", doubtful=False)
    office.plan()
    for _ in range(60):
        office.run()
        office.clock.advance(minutes=6)
    assert office.states() == {NEWS: "sent", PORTS: "failed"}
    assert office.reasons()[PORTS] == "its time is over: 503"
    assert len(office.told.said) == 1


def test_a_slot_that_nobody_could_work_on_in_time_is_missed_and_not_posted_late() -> None:
    office = Office()
    office.plan()
    office.clock.advance(hours=3)
    office.run()
    assert office.states() == {NEWS: "missed", PORTS: "missed"}
    assert "its time was over at 2025-11-14 10:00 UTC" in office.reasons()[NEWS]


def test_unless_all_of_its_slots_are_wanted() -> None:
    office = Office(replace(MORNING, catch_up="all"))
    office.plan()
    office.clock.advance(days=3)
    office.run()
    assert office.states() == {NEWS: "sent", PORTS: "sent"}


def test_a_removed_schedule_posts_nothing_more() -> None:
    office = Office()
    office.plan()
    office.book.schedules.clear()
    office.run()
    assert office.reasons() == {NEWS: "the schedule was removed", PORTS: "the schedule was removed"}
    assert office.states()[NEWS] == "skipped"


def test_a_paused_schedule_posts_nothing_more_but_what_somebody_sends_now() -> None:
    office = Office()
    office.plan()
    office.book.paused = "2025-11-14 07:59 UTC by slack:U1"
    office.plan(key="now:2025-11-14T08:00:00Z")
    office.run()
    rows = asyncio.run(office.ledger.deliveries(to=MORNING.to[0]))
    assert sorted((row.state, row.reason) for row in rows) == [
        ("sent", "posted"),
        ("skipped", "the schedule is paused since 2025-11-14 07:59 UTC by slack:U1"),
    ]
    assert len(office.discord.taken) == 1


def test_what_was_begun_before_the_pause_is_finished() -> None:
    office = Office(parts=3)
    office.plan()
    office.discord.fates = ["takes", "dies after"]
    office.run()
    office.book.paused = "2025-11-14 08:00 UTC by slack:U1"
    office.start()
    office.run()
    assert office.states()[NEWS] == "sent"


def test_parts_for_the_thread_answer_to_the_one_in_the_channel() -> None:
    office = Office(replace(MORNING, layout="thread"), parts=3)
    office.plan()
    office.run()
    assert [taken.under for taken in office.slack.taken] == [None, "m1", "m1"]


def test_a_mistake_of_ours_is_recorded_and_tried_again_later() -> None:
    office = Office()

    def broken(to: Destination, part: Part) -> None:
        raise ZeroDivisionError

    office.discord.answer = broken
    office.plan()
    office.run()
    assert office.states() == {NEWS: "planned", PORTS: "sent"}
    assert office.reasons()[NEWS] == "a mistake of ours: ZeroDivisionError"
    office.discord.answer = lambda to, part: None
    office.clock.advance(minutes=2)
    office.run()
    assert office.states()[NEWS] == "sent"


def test_slots_reach_a_destination_in_their_order() -> None:
    office = Office(replace(MORNING, catch_up="all"))
    for _ in range(3):
        office.plan()
        office.clock.advance(days=1)
    office.run()
    assert [taken.text for taken in office.slack.taken] == ["e1 full 0", "e2-e1 full 0", "e3-e2-e1 full 0"]
    assert office.clock.now() - MORNING.grace > office.clock.now() - timedelta(days=3)


def test_a_database_that_is_away_for_a_moment_is_no_mistake_of_ours() -> None:
    office = Office()

    def away(to: Destination, part: Part) -> None:
        raise StoreFault("the database is away")

    office.discord.answer = away
    office.plan()
    office.run()
    assert office.reasons()[NEWS] == "the database is away"
    office.discord.answer = lambda to, part: None
    office.clock.advance(seconds=6)
    office.run()
    assert office.states() == {NEWS: "sent", PORTS: "sent"}


class Heard(FakePoster):
    """A platform of which one hears that something was posted."""

    def __init__(self) -> None:
        super().__init__()
        self.heard = asyncio.Event()

    async def post(self, to: Destination, part: Part) -> Outcome:
        self.heard.set()
        return await super().post(to, part)


class Jammed(FakePoster):
    """A platform that answers nobody until it is `free`."""

    def __init__(self) -> None:
        super().__init__()
        self.free = asyncio.Event()

    async def post(self, to: Destination, part: Part) -> Outcome:
        await self.free.wait()
        return await super().post(to, part)


def test_a_crowd_that_waits_for_one_platform_holds_up_no_other() -> None:
    crowd = tuple(read_destination(f"slack:C{number:09}") for number in range(2 * AT_ONCE))
    office = Office(replace(MORNING, to=(*crowd, read_destination(NEWS))))
    jammed, heard = Jammed(), Heard()
    office.slack, office.discord = jammed, heard
    office.start()

    async def story() -> None:
        ids = await office.ledger.hand_out(office.clock.now(), most=1000, again_after=timedelta(minutes=2))
        work = asyncio.create_task(office.delivering.work(ids))
        await heard.heard.wait()
        jammed.free.set()
        await work

    office.plan()
    asyncio.run(asyncio.wait_for(story(), 20))
    assert set(office.states().values()) == {"sent"}


def test_one_id_leads_through_the_log_from_the_slot_to_its_messages(caplog: pytest.LogCaptureFixture) -> None:
    office = Office(parts=2)
    office.slack.fates = ["takes", "lost"]
    office.plan(key="2025-11-14T08:00")
    with caplog.at_level(logging.INFO, "newsbrief"):
        office.run()
    told = {vars(each)["destination"]: vars(each) for each in caplog.records if each.msg.startswith("delivery.")}
    assert {each["slot"] for each in told.values()} == {"morning/2025-11-14T08:00"}
    row = next(each for each in asyncio.run(office.ledger.deliveries()) if str(each.to) == NEWS)
    assert told[NEWS]["messages"] == ",".join(row.messages)
    assert len(row.messages) == 2
