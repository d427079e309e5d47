"""A date in what only went before an act is not the act's: the timeline shows what it dates, or nothing."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from briefings import Briefing, Document, Topic, compose

NOW = datetime(2026, 3, 20, 8, 0, tzinfo=UTC)
TOPIC = Topic(key="dam", title="Dam", match=("Merrow", "dam"))
DAM = Briefing(name="dam", title="Dam", scope=("Merrow",), topics=(TOPIC,))


def events(text: str) -> list[tuple[str, str]]:
    document = Document.from_text(text, published="2026-03-12", title="Merrow dam")
    return [(event.date, event.text) for event in compose(DAM, [document], now=NOW).cards[0].timeline]


@pytest.mark.parametrize(
    ("text", "date", "shown"),
    [
        (
            "Merrow has ordered a new plan of the dam after the Greens won the vote on the dam on February 7.",
            "2026-02-07",
            "the Greens won the vote on the dam on February 7",
        ),
        (
            "Divers have found oil in Merrow's lake after two pumps of the dam were broken earlier this week.",
            "2026-03-09",
            "two pumps of the dam were broken earlier this week",
        ),
        (
            "The talks on Merrow ended after the owner said on Sunday that it will mend the dam, a spokesman added.",
            "2026-03-08",
            "the owner said on Sunday that it will mend the dam",
        ),
    ],
)
def test_the_clause_that_a_date_stands_in_is_shown_alone(text: str, date: str, shown: str) -> None:
    assert events(text) == [(date, shown)]


@pytest.mark.parametrize(
    "text",
    [
        "Merrow has closed the road over the dam after the storm on March 2.",
        "The guards of the Merrow dam were doubled after last week's attack on a bridge.",
        "The mayor of Merrow, who grew up when the dam was built in 1975, has been a target of the press.",
        "Power sold by the Merrow dam rose to 4.2 million units worth 9 million from 3.1 million on Tuesday.",
        "Shares in the Merrow dam rose 34 points, or 0.2 percent, from Tuesday.",
        "Merrow's owner was fined after he opened the gates of the dam on February 7.",
    ],
)
def test_what_cannot_be_shown_alone_makes_no_event(text: str) -> None:
    assert events(text) == []


@pytest.mark.parametrize(
    ("text", "date"),
    [
        ("The Merrow dam was shut on March 9 after a storm.", "2026-03-09"),
        ("A guard of the Merrow dam was held after he fired a gun on Wednesday.", "2026-03-11"),
        ("The Merrow dam was shut minutes after the alarm on Sunday.", "2026-03-08"),
        ("The dam was named after Merrow and went into service on 1 May 2003.", "2003-05-01"),
        ("Guards of the Merrow dam were off duty after a drill when they fell ill on March 8.", "2026-03-08"),
        ("Two men were hurt when a gate of the Merrow dam fell on Sunday.", "2026-03-08"),
    ],
)
def test_an_act_of_the_same_day_keeps_its_day(text: str, date: str) -> None:
    assert [day for day, _ in events(text)] == [date]
