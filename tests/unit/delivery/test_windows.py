"""What a briefing holds: from which instant on, what came late, and what it says where there is nothing new."""

from __future__ import annotations

import asyncio
from dataclasses import replace

from bot.ports.posting import Failed, Refused
from briefings.model import Document
from tests.unit.delivery.office import MORNING, NEWS, Office


def test_a_day_with_nothing_new_says_so_or_is_skipped() -> None:
    for empty, state, texts in (("note", "sent", 2), ("skip", "skipped", 1)):
        office = Office(replace(MORNING, empty=empty))
        office.plan()
        office.run()
        office.clock.advance(days=1)
        office.composes.unchanged = True
        office.plan()
        office.run()
        assert office.states()[NEWS] == state
        assert len(office.discord.taken) == texts
        if empty == "note":
            assert office.discord.taken[-1].text.startswith("Nothing new on The sea since your last brief.")
        else:
            assert office.reasons()[NEWS] == "Nothing new on The sea since your last brief."


def test_the_next_window_begins_where_the_destination_furthest_behind_left_off() -> None:
    office = Office()
    office.plan()
    office.run()
    first = office.clock.now()
    office.clock.advance(days=1)
    office.slack.answer = lambda to, part: Failed(reason="503", doubtful=False)
    office.plan()
    office.run()
    office.slack.answer = lambda to, part: None
    office.clock.advance(days=1)
    office.plan()
    office.run()
    assert office.composes.since == [None, first, first], "Slack missed a day, so the third edition covers it"


def test_an_article_that_arrives_late_is_in_the_next_briefing_and_an_archive_is_not() -> None:
    office = Office()
    office.plan()
    office.run()
    told, old = (
        Document.from_text(text, title="The sea", published=published)
        for text, published in (("The sea rose on Friday.", "2025-11-14"), ("The sea fell in May.", "2025-05-02"))
    )
    office.clock.advance(minutes=10)
    asyncio.run(office.store.keep([told, old], now=office.clock.now()))
    office.clock.advance(hours=23)
    office.plan()
    office.run()
    assert office.composes.only == [None, frozenset({told.id})]


def test_a_paused_destination_holds_no_window_back() -> None:
    office = Office()
    office.plan()
    office.run()
    office.discord.answer = lambda to, part: Refused(reason="the channel is gone")
    for _ in range(2):
        office.clock.advance(days=1)
        office.plan()
        office.run()
    second = office.clock.now()
    office.clock.advance(days=1)
    office.plan()
    office.run()
    assert office.composes.since[-1] == second


def test_an_alert_says_that_it_is_one() -> None:
    office = Office()
    office.plan(key="alert:a-document")
    office.run()
    (row, *_) = asyncio.run(office.ledger.deliveries())
    edition = asyncio.run(office.store.edition(row.edition or ""))
    assert edition is not None
    assert edition.title == "Alert: The sea"


def test_where_there_is_nothing_new_one_message_says_so_and_counts_no_changes() -> None:
    office = Office(replace(MORNING, layout="thread", to=MORNING.to[:1]))
    office.plan()
    office.run()
    office.composes.unchanged = True
    office.clock.advance(days=1)
    office.plan()
    office.run()
    assert [taken.text for taken in office.discord.taken] == [
        "e1 thread 0",
        "Nothing new on The sea since your last brief. compact 0",
    ]
