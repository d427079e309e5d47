"""The letters of a share say which firm a sentence is of."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from briefings import Briefing, Document, Topic, compose
from briefings.composing.tickers import are_of_two_firms, tickers_in

RESULTS = Topic(key="results", title="Results", match=("results",))
ALL = Topic(key="rest", title="News", match=("*",))
MARKETS = Briefing(name="markets", title="Markets", scope=("Nasdaq", "results"), topics=(RESULTS,))


@pytest.mark.parametrize(
    ("sentence", "letters"),
    [
        ("Osk Bank (NYSE: OSKB) has a new head.", {"OSKB"}),
        ("Novadyne, Inc. (Nasdaq: NVDY, NVDYP), a maker of lamps, grew.", {"NVDY", "NVDYP"}),
        ("Helion Ltd. (TSX-V: HEL) (OTCQB: HELF; FSE: 4HL) found copper.", {"HEL", "HELF"}),
        ("It is listed (VIE:OMN) in Vienna.", {"OMN"}),
        ("The hearing (in Room B: USE THE LIFT) is at noon.", set()),
        ("The Nasdaq fell: OSKB lost most.", set()),
    ],
)
def test_the_letters_stand_in_brackets_behind_their_exchange(sentence: str, letters: set[str]) -> None:
    assert tickers_in(sentence) == letters


def test_two_firms_have_no_letters_in_common() -> None:
    bank, lamps = "Osk Bank (NYSE: OSKB) grew.", "Novadyne (Nasdaq: NVDY) grew."
    assert are_of_two_firms(bank, lamps)
    assert not are_of_two_firms(bank, "Osk Bank (NYSE: OSKB) will buy Novadyne (Nasdaq: NVDY).")
    assert not are_of_two_firms(bank, "Osk Bank grew.")


def lines(*papers: tuple[str, str], briefing: Briefing) -> dict[str, int]:
    """The lines of papers, each with its title, with the number of publishers behind each."""
    documents = [
        Document.from_text(text, title=title, published="2026-03-09", publisher=f"Wire {number}")
        for number, (title, text) in enumerate(papers)
    ]
    edition = compose(briefing, documents, now=datetime(2026, 3, 9, 20, 0, tzinfo=UTC))
    return {line.text: line.publishers for card in edition.cards for line in card.lines}


def test_two_firms_that_report_in_one_form_are_not_one_news() -> None:
    care = (
        "CarePoint, Inc. (Nasdaq: CPNT, CPNTO), a leader in healthcare technology and lamps, today announced strong"
        " financial results for the full year ended December 31, 2025."
    )
    vell = (
        "Vell Therapeutics, Inc. (Vell or the Company) (Nasdaq: VELL), a clinical stage company focused on developing"
        " therapies to help patients fight fevers, announced today financial results for the fourth quarter and year"
        " ended December 31, 2025, and provided a corporate update."
    )
    others = [
        "A fire destroyed a warehouse in Tarn on Monday.",
        "Ann Holt won the mayor's race in Osk on Sunday.",
        "Snow closed the road from Vik to Halmsta on Sunday night.",
        "A strike stopped all trams in Halmsta on Monday.",
    ]
    told = lines(
        ("CarePoint Reports Record Full Year 2025 Net Income", care),
        ("Vell Therapeutics Reports Fourth Quarter and Full Year 2025 Financial Results", vell),
        *((other[:20], other) for other in others),
        briefing=Briefing(name="all", title="All", scope=("*",), topics=(ALL,), lines=10),
    )
    assert (told.get(care), told.get(vell)) == (1, 1)


def test_what_one_firm_tells_in_the_words_of_another_repeats_nothing() -> None:
    lamps = (
        "Novadyne, Inc. (Nasdaq: NVDY), a leader in healthcare technology and lamps for wards, today announced strong"
        " financial results for the full year ended December 31, 2025."
    )
    fevers = (
        "Helion Therapeutics, Inc. (Helion or the Company) (Nasdaq: HELI), a clinical stage company that makes"
        " therapies to help patients fight fevers, today reported financial results for the fourth quarter and full"
        " year ended December 31, 2025, and gave a corporate update."
    )
    told = lines(("Full Year Results", lamps), ("Full Year Results", fevers), briefing=MARKETS)
    assert told == {lamps: 1, fevers: 1}
