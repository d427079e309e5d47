"""What no message can hold is cut, and a reader sees that it is."""

from __future__ import annotations

import pytest

from briefings.rendering.chat.cutting import CUT, fitted
from briefings.rendering.chat.panels import Span, Unit, plain
from briefings.rendering.ellipsis import cut_text
from briefings.rendering.limits import length


@pytest.mark.parametrize(
    ("text", "most", "kept"),
    [
        ("Ports open in spring", 20, "Ports open in spring"),
        ("Ports open in spring", 19, "Ports open in…"),
        ("Exports rose 2.9 percent this year", 17, "Exports rose…"),
        ("unbrokenandlonger", 9, "unbroken…"),
        ("👩‍👩‍👧‍👦👩‍👩‍👧‍👦", 15, "👩‍👩‍👧‍👦…"),
    ],
)
def test_a_text_is_cut_between_words_and_never_behind_a_number(text: str, most: int, kept: str) -> None:
    assert cut_text(text, most) == kept


def test_links_go_before_words_do_and_the_first_link_stays() -> None:
    spans = (Span(text="Ports open "), *(Span(text=f"[{n}]", href="https://a.example/" + "x" * 90) for n in range(5)))
    unit = fitted(Unit(kind="li", spans=spans), fits=lambda unit: _size(unit) <= 260)
    assert plain(unit) == "Ports open [0][1][2][3][4]"
    assert [span.href is not None for span in unit.spans] == [False, True, True, False]


def test_a_sentence_without_end_is_cut_with_a_note_and_keeps_its_citation() -> None:
    spans = (Span(text="and so on " * 900), Span(text="[1]", href="https://a.example/"))
    unit = fitted(Unit(kind="li", spans=spans, line="l1"), fits=lambda unit: _size(unit) <= 1000)
    assert 500 < _size(unit) <= 1000
    assert plain(unit).endswith(f"…{CUT.text}[1]")
    assert unit.line == "l1"


def _size(unit: Unit) -> int:
    return sum(length(span.text) + length(span.href or "") for span in unit.spans)
