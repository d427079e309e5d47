"""Dated events in order: what was, what is inferred, what is ahead."""

from __future__ import annotations

from datetime import UTC, datetime

from briefings import Briefing, Document, Topic, compose
from briefings.model import Event

NOW = datetime(2026, 3, 12, 8, 0, tzinfo=UTC)
DAM = Briefing(
    name="dam", title="Dam", scope=("Merrow",), topics=(Topic(key="dam", title="Dam", match=("dam", "turbine*")),)
)


def timeline(*articles: tuple[str | None, str]) -> tuple[Event, ...]:
    documents = [Document.from_text(text, published=day, title="Merrow dam") for day, text in articles]
    return compose(DAM, documents, now=NOW).cards[0].timeline


STORY = (
    "Merrow began to build the dam in 2019.\n\nThe first turbine of the Merrow dam was delivered last month.\n\n"
    "The Merrow dam opens on 2 June 2026, the council said."
)


def test_events_stand_in_order_with_inferred_ones_and_those_ahead_marked() -> None:
    events = timeline(("2026-03-11", STORY))
    assert [(e.date, e.precision, e.inferred, e.ahead) for e in events] == [
        ("2019", "year", False, False),
        ("2026-02", "month", True, False),
        ("2026-06-02", "day", False, True),
    ]


def test_without_a_publication_date_a_relative_date_makes_no_event() -> None:
    assert [event.date for event in timeline((None, STORY))] == ["2019", "2026-06-02"]


def test_two_papers_on_one_event_make_one_line_with_the_preciser_date() -> None:
    events = timeline(
        ("2026-03-11", "The Merrow dam lost its second turbine in a storm in March 2025."),
        ("2026-03-10", "A storm took the second turbine of the Merrow dam on 3 March 2025."),
    )
    assert [event.date for event in events] == ["2025-03-03"]
    assert len(events[0].citations) == 2


def test_a_date_that_only_says_from_when_a_figure_counts_is_no_event() -> None:
    assert timeline(("2026-03-11", "The Merrow dam made 40% more power, an increase from 2023.")) == ()


def test_the_words_of_an_event_stand_in_its_citation() -> None:
    (event,) = timeline(("2026-03-11", "The Merrow dam broke in 1987, when the valley below it was still empty."))
    assert event.text == "The Merrow dam broke in 1987"
    assert event.text in event.citations[0].text
