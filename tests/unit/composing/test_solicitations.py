"""Law firms that seek plaintiffs and sellers of market reports come as news releases and are none."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from briefings import Briefing, Document, Topic, compose
from briefings.composing.solicitations import solicits

NOW = datetime(2026, 3, 12, 8, 0, tzinfo=UTC)
ORRO = Briefing(name="orro", title="Orro", scope=("Orro",), topics=(Topic(key="law", title="Law", match=("court",)),))
SEEKS_PLAINTIFFS = (
    "Lee & Hart LLP reminds investors in Orro Inc. that a suit is before the court of Merrow.\n\n"
    "If you suffered losses of more than $50,000, contact Ann Lee at 555-010-0199. The suit says Orro hid its debts."
)
SELLS_REPORT = (
    'The "Ferries: Global Outlook to 2031" report has been added to the offering of Harbour Research.\n\n'
    "The market is projected to reach $9 billion by 2031, at a CAGR of 7%. Orro is among the firms it covers."
)
NEWS = (
    "A class action against Orro may go on, a court in Merrow ruled on Tuesday. The law firm Lee & Hart brought it for "
    "two hundred investors. It says that Orro hid its debts from them for three years. Orro denies that."
)
SELLS_COURSE = 'The "Bridges of Steel" course has been added to HarbourResearch.com\'s offering. It lasts two days.'
MARKET = (
    "Orro expects the market for ferries to grow by a tenth in 2026, its yearly report says. The market was valued at "
    "$2 billion a year ago. Orro means to build four ferries by the spring."
)


def document(text: str, title: str = "Orro") -> Document:
    return Document.from_text(text, title=title, published="2026-03-11", publisher="Merrow Post")


@pytest.mark.parametrize("text", [SEEKS_PLAINTIFFS, SELLS_REPORT, SELLS_COURSE])
def test_an_advertisement_solicits(text: str) -> None:
    assert solicits(document(text))


@pytest.mark.parametrize("text", [NEWS, MARKET])
def test_news_of_suits_and_markets_does_not(text: str) -> None:
    assert not solicits(document(text))


def test_an_advertisement_gives_a_line_only_where_there_is_nothing_else() -> None:
    advertisement, news = document(SEEKS_PLAINTIFFS, "Reminder"), document(NEWS, "Suit goes on")
    beside = compose(ORRO, [advertisement, news], now=NOW, explain=True)
    assert [line.text for card in beside.cards for line in card.lines] == [NEWS.partition(" The ")[0]]
    assert any(entry.rule.endswith("buyers of a report, no news") for entry in beside.trace)
    alone = compose(ORRO, [advertisement], now=NOW)
    assert [line.text for card in alone.cards for line in card.lines] == [SEEKS_PLAINTIFFS.partition("\n")[0]]


def test_a_card_of_a_large_briefing_that_only_advertisements_touch_is_none() -> None:
    briefing = replace(ORRO, topics=(*ORRO.topics, Topic(key="ferries", title="Ferries", match=("ferries",))))
    told = "Orro bought {} ferries from {} on Tuesday, and its workers at {} cheered them with a brass band."
    towns = ("Merrow", "Lorn", "Vell", "Osk", "Tarn", "Hale", "Ness", "Dorn", "Wick", "Mull", "Arran", "Bute", "Skye")
    news = [document(told.format(20 + at, town, town), town) for at, town in enumerate(towns)]
    edition = compose(briefing, [document(SEEKS_PLAINTIFFS, "Reminder"), *news], now=NOW)
    assert [card.topic for card in edition.cards] == ["ferries"]
