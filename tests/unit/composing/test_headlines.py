"""A headline is a title without the publisher's name behind it."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from briefings import Briefing, Document, compose
from briefings.composing.headlines import headline_of
from briefings.composing.own_news import explains


def document(title: str, publisher: str | None) -> Document:
    return Document.from_text("The ferry sank.", title=title, publisher=publisher)


@pytest.mark.parametrize(
    ("title", "publisher", "headline"),
    [
        ("Ferry sinks off Merrow - Osk Post", "Osk Post", "Ferry sinks off Merrow"),
        ("Ferry sinks off Merrow | The Osk Post", "Osk Post", "Ferry sinks off Merrow"),
        ("Why did the ferry sink? - OSKP.com", "oskp.com", "Why did the ferry sink?"),
        ("Ferry sinks off Merrow - OBC", "OBC News", "Ferry sinks off Merrow"),
        ("Ferry - a history - Osk Post", "Osk Post", "Ferry - a history"),
        ("Ferry sinks off Merrow - 40 lost", "Osk Post", "Ferry sinks off Merrow - 40 lost"),
        ("Ferry sinks off Merrow - Osk Post Online", "Osk Post", "Ferry sinks off Merrow"),
        ("Ferry row goes on - Osk calls for calm", "Osk", "Ferry row goes on - Osk calls for calm"),
        ("Osk - Vell", "Vell", "Osk - Vell"),
        ("Ferry sinks off Merrow - Osk Post", None, "Ferry sinks off Merrow - Osk Post"),
        ("Osk Post", "Osk Post", "Osk Post"),
    ],
)
def test_the_name_of_its_publisher_is_no_part_of_a_headline(title: str, publisher: str | None, headline: str) -> None:
    assert headline_of(document(title, publisher)) == headline


def test_a_question_is_one_whoever_asks_it() -> None:
    asked = document("Is this the end of the ferry? - Osk Post", "Osk Post")
    assert explains(headline_of(asked))
    assert not explains(asked.title)


def test_a_firm_s_own_page_is_found_by_the_name_behind_its_title() -> None:
    page = Document.from_text(
        "We are launching a lamp for wards today.",
        title="A lamp for wards | Novadyne",
        publisher="Novadyne",
        published="2026-03-09",
    )
    briefing = Briefing(name="novadyne", title="Novadyne", scope=("Novadyne",), topics=())
    edition = compose(briefing, [page], now=datetime(2026, 3, 9, 20, 0, tzinfo=UTC))
    assert [line.text for card in edition.cards for line in card.lines] == [page.text]
