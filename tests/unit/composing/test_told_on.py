"""A live page is filed under its last post, a morning in the east under an evening in the west: its own day counts."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest

from briefings import Briefing, Document, Edition, Topic, compose
from briefings.composing.told_on import told_on
from briefings.model import day_of

PORT = Briefing(name="port", title="Port", scope=("Vell",), topics=(Topic(key="port", title="Port", match=("port",)),))


def told(text: str, title: str = "The port of Vell", *, stored: str = "2026-03-12", url: str | None = None) -> str:
    """The day that a text is told from; the twelfth is a Thursday."""
    document = Document.from_text(text, title=title, published=stored, url=url)
    (found,) = told_on([document], date(2026, 3, 20))
    return str(day_of(found.published))


def edition_of(text: str, title: str, *, now: datetime) -> Edition:
    document = Document.from_text(text, title=title, published="2026-03-12", publisher="Osk Times")
    return compose(PORT, [document], now=now)


@pytest.mark.parametrize(
    ("title", "day"),
    [
        ("March 11, 2026 - Strike at the port of Vell", "2026-03-11"),
        ("11 March 2026: strike at the port of Vell", "2026-03-11"),
        ("March 10 news from the port of Vell", "2026-03-10"),
        ("March 2, 2026 - Strike at the port of Vell", "2026-03-12"),  # ten days before: what it looks back on
        ("March 14 vote at the port of Vell", "2026-03-12"),
        ("Port of Vell agrees on March 11 vote", "2026-03-12"),
        ("March at the port of Vell", "2026-03-12"),
    ],
)
def test_a_title_that_opens_with_a_day_is_of_that_day(title: str, day: str) -> None:
    assert told("The dockers walk out today.", title) == day


LIVE = (
    "Our live coverage has moved here. The port shut on Wednesday. On Wednesday ships turned. It was a long Wednesday."
)


def test_a_live_page_that_names_only_the_day_before_is_of_that_day() -> None:
    assert told(LIVE) == "2026-03-11"
    assert told(LIVE.removeprefix("Our live coverage has moved here. ")) == "2026-03-12"
    assert told(LIVE[34:], url="https://osk.example/news/live-blog/port") == "2026-03-11"
    assert told(f"{LIVE} It opened again on Thursday.") == "2026-03-12"


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("The port of Vell reopened on Friday.", "2026-03-13"),
        ("The port of Vell reopened on Thursday after a strike that began on Friday.", "2026-03-12"),
        ("The port of Vell will reopen on Friday.", "2026-03-12"),
        ("The port of Vell reopened last Friday.", "2026-03-12"),
        ("The port of Vell reopened. The mayor thanked the dockers.", "2026-03-12"),
    ],
)
def test_an_opening_that_tells_of_tomorrow_as_past_is_tomorrows(text: str, day: str) -> None:
    assert told(text) == day


def test_but_not_before_tomorrow_has_come() -> None:
    document = Document.from_text("The port of Vell reopened on Friday.", title="Vell", published="2026-03-12")
    assert told_on([document], date(2026, 3, 12)) == (document,)


def test_a_text_without_a_day_keeps_none() -> None:
    document = Document.from_text("The port of Vell reopened on Friday.", title="March 11, 2026 - Vell")
    assert told_on([document], date(2026, 3, 12)) == (document,)


def test_today_on_a_live_page_is_its_own_day_and_the_page_is_shown_as_it_is_stored() -> None:
    text = "Our live coverage has moved here.\n\nDockers in Vell closed the port today over unpaid wages."
    edition = edition_of(text, "March 11, 2026 - Strike in Vell", now=datetime(2026, 3, 12, 20, 0, tzinfo=UTC))
    assert [event.date for event in edition.cards[0].timeline] == ["2026-03-11"]
    assert [document.published for document in edition.documents] == ["2026-03-12"]


def test_a_weekday_of_six_days_ago_that_may_be_tomorrows_has_no_row() -> None:
    text = "Vell was quiet on Thursday.\n\nDockers in Vell closed the port over unpaid wages on Friday."
    edition = edition_of(text, "Strike in Vell", now=datetime(2026, 3, 14, 20, 0, tzinfo=UTC))
    assert all(event.date != "2026-03-06" for event in edition.cards[0].timeline)


def test_what_was_shut_on_fridays_morning_in_the_east_has_its_own_day() -> None:
    text = "Dockers in Vell closed the port over unpaid wages on Friday. Their union called on the mayor to step in."
    edition = edition_of(text, "Strike in Vell", now=datetime(2026, 3, 14, 20, 0, tzinfo=UTC))
    assert [event.date for event in edition.cards[0].timeline] == ["2026-03-13"]
