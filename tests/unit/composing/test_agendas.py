"""Lists of what an agency means to cover are no news, whatever their items name."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from briefings import Briefing, Document, Topic, compose
from briefings.composing.agendas import is_agenda

NOW = datetime(2026, 3, 12, 8, 0, tzinfo=UTC)
TALKS = Topic(key="talks", title="Talks", match=("talk*", "cabinet"))
OSK = Briefing(name="osk", title="Osk", scope=("Osk",), topics=(TALKS,))
PLANNED = (
    "The following are some of the news stories due to be covered by the Norland agency on Thursday.\n\n"
    "-- Monitoring the talks in Osk as the mayor on Sunday called for another cabinet."
)


def document(text: str, title: str) -> Document:
    return Document.from_text(text, title=title, published="2026-03-11", publisher="Norland agency")


@pytest.mark.parametrize(
    ("title", "text"),
    [
        ("Northern news advisory -- March 12", "-- Osk: talks go on."),
        ("The NPA world news agenda at 0900 GMT", "+ Osk prepares for talks"),
        ("Coverage advisory", "OSK: Reporting as talks open in the town hall."),
        ("Planned coverage for Thursday", "OSK: Reporting as talks open in the town hall."),
        ("Norland, Thursday", PLANNED),
        ("Norland, Thursday", "The agency plans to file the following on Thursday: Osk talks."),
    ],
)
def test_title_or_first_words_tell_what_is_to_be_covered(title: str, text: str) -> None:
    assert is_agenda(document(text, title))


@pytest.mark.parametrize(
    ("title", "text"),
    [
        ("Trade tops the agenda of the Osk talks", "Trade topped the agenda of the talks in Osk on Wednesday."),
        ("Osk issues travel advisory", "The foreign ministry issued a travel advisory for Osk on Wednesday."),
        ("Osk budget is passed", "The news of the budget is likely to be welcomed in Osk, the mayor said."),
        ("Health coverage plan passes", "The senate of Norland passed the plan on Wednesday."),
        ("Insurer widens planned coverage of floods", "Norland Mutual widened its planned coverage on Wednesday."),
        ("Paper names editorial advisory board", "The Osk Herald named a board on Wednesday."),
        ("Drought tops news agenda for Monday", "The drought in Osk was told of first on Wednesday."),
        ("State network trims news budget", "The network of Norland cut its spending on Wednesday."),
        ("Wreck gives up its treasure", "Forty items from the wreck are due to be moved to a museum in Osk."),
        ("Games open", "Twelve events in Osk are set to be covered live by state television."),
        ("Abuse panel opens", "Stories of abuse in Osk are likely to be reported to the new panel."),
        ("Adviser leaves", "Two events are scheduled to be held in Osk on Thursday, the mayor said."),
    ],
)
def test_news_of_agendas_and_of_what_is_scheduled_is_news(title: str, text: str) -> None:
    assert not is_agenda(document(text, title))


def test_what_is_to_be_covered_is_no_line() -> None:
    report = document("The mayor of Osk opened the talks on a new cabinet on Wednesday.", "Talks open in Osk")
    (card,) = compose(OSK, [document(PLANNED, "Northern news advisory"), report], now=NOW).cards
    assert [line.text for line in card.lines] == [report.text]


def test_a_briefing_of_agendas_alone_has_no_line() -> None:
    cards = compose(OSK, [document(PLANNED, "Northern news advisory")], now=NOW).cards
    assert [line.text for card in cards for line in card.lines] == []
