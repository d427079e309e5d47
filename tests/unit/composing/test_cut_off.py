"""What a feed has cut off is no line: its sentence ends nowhere."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from briefings import Briefing, Document, compose

MERROW = Briefing(name="merrow", title="Merrow", scope=("Merrow",), topics=())
WHOLE = "The port of Merrow has raised its dues by 4% from Monday on."


def lines(text: str) -> list[str]:
    document = Document.from_text(text, title="Dues in Merrow", published="2026-03-09")
    edition = compose(MERROW, [document], now=datetime(2026, 3, 9, 20, 0, tzinfo=UTC))
    return [line.text for card in edition.cards for line in card.lines]


@pytest.mark.parametrize(
    "torn",
    [
        "Merrow's council will not delay the new dues, despite calls from",
        "Owners of ferries have filed a complaint with Merrow's council over the dues, according",
        "Ferry crews in Merrow reached a deal with the port, ending a strike of two weeks after the port and its",
        "Merrow's tugs have an 8% lower risk of running aground, albeit only in the short term, a new study ha...",
        "Two of Merrow's three tugs may be sold in May, which may highlight impairments that contribute to chronic de…",
        "Merrow's harbour office found a stone that may date from the days of its founder, … Continue reading →",
        "The harbour office of Merrow offers its tugs to the navy for less, in the latest of its… [+366 chars]",
        "Merrow's ferry office faced a setback when its capsule, carrying the ashes of 166 i",
        "The actor Otto Brandt, who lives in Merrow, was known to all for playing Dr.",
        "Le port de Merrow ne retardera pas la hausse des droits, malgré les demandes de",
        "Der Hafen von Merrow wird die neuen Gebühren nicht verschieben, sagte ein Sprecher der",
    ],
)
def test_a_sentence_that_is_cut_off_is_no_line(torn: str) -> None:
    assert lines(torn) == []
    assert lines(f"{WHOLE} {torn}") == [WHOLE]


def test_behind_whole_sentences_one_that_ends_in_no_stop_is_torn() -> None:
    torn = "The council of Merrow expects some four million crowns a year from them, and crews expect fewer ferr"
    assert lines(f"{WHOLE} {torn}") == [WHOLE]


@pytest.mark.parametrize(
    "whole",
    [
        "A hugely popular singer sang of war at a concert in Merrow, drawing criticism from all sides of its council",
        WHOLE,
    ],
)
def test_a_summary_that_only_lacks_its_stop_is_a_line(whole: str) -> None:
    assert lines(whole) == [whole]
