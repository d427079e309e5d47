"""What was announced for a day is no line once newer stories were written behind that day."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from briefings import Briefing, Document, Topic, compose
from briefings.composing.overdue import is_for_day

NOW = datetime(2026, 3, 13, 8, 0, tzinfo=UTC)
TALKS = Topic(key="talks", title="Talks", match=("talks", "meet*"))
LUNDO = Briefing(name="lundo", title="Lundo", scope=("Lundo*",), topics=(TALKS,))


def document(text: str, title: str, *, day: int) -> Document:
    return Document.from_text(text, title=title, published=f"2026-03-{day:02}", publisher=f"Paper {title}")


def lines(ahead: str, *, newest: int = 12) -> list[str]:
    told = ("fish", "ferries", "wood", "coal", "bread")
    others = [
        document(f"Talks on {what} between Lundo and Orrin ended after {at} hours.", f"Talks on {what}", day=newest)
        for at, what in enumerate(told, 3)
    ]
    edition = compose(LUNDO, [document(ahead, "Premiers to meet", day=6), *others], now=NOW)
    return [line.text for card in edition.cards for line in card.lines]


@pytest.mark.parametrize("when", ["on Tuesday", "at the weekend", "on March 9"])
def test_a_day_ahead_that_has_passed_is_no_news(when: str) -> None:
    ahead = f"The premier of Lundo will meet the premier of Orrin {when} to speak about the islands."
    assert ahead not in lines(ahead)
    assert ahead in lines(ahead, newest=7)


@pytest.mark.parametrize("when", ["on March 25", "next month", "this spring", "on Thursday last week"])
def test_a_day_that_is_still_to_come_or_had_come_then_is(when: str) -> None:
    ahead = f"The premier of Lundo meets the premier of Orrin {when} to speak about the islands."
    assert ahead in lines(ahead)


@pytest.mark.parametrize("when", ["later", "on Friday", "later today"])
def test_what_is_to_come_on_the_very_day_of_the_paper_is_no_news_on_the_next(when: str) -> None:
    ahead = f"The premier of Lundo will meet the premier of Orrin {when}, with the islands to be spoken of."
    assert ahead not in lines(ahead)
    assert ahead in lines(ahead, newest=6)


@pytest.mark.parametrize("told", [", her office said on Friday", ", she announced at the port today"])
def test_what_somebody_said_on_that_day_will_be_is_news(told: str) -> None:
    ahead = f"The premier of Lundo will meet the premier of Orrin about the islands later this month{told}."
    assert ahead in lines(ahead)


@pytest.mark.parametrize(
    ("sentence", "ahead"),
    [
        ("The council of Osk will meet on Monday to discuss the bridge.", True),
        ("Osk will open the bridge, the longest of its kind, on Monday.", True),
        ("Osk will ban cars from its centre, the council decided on Monday.", False),
        ("Taxes in Osk will rise under a budget passed on Monday.", False),
        ("A bridge that will cost 40 million crowns was approved by Osk council on Monday.", False),
    ],
)
def test_what_was_decided_on_a_day_is_not_to_come_on_it(sentence: str, *, ahead: bool) -> None:
    assert is_for_day(sentence, sentence.index("Monday")) is ahead
