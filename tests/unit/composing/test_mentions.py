"""Dates and figures are read as far as they are asked for, and mean what they mean in the whole document."""

from __future__ import annotations

from itertools import permutations

from briefings.composing.mentions import Mentions, inside
from briefings.composing.passages import Cut
from briefings.language.dates import find_dates
from briefings.language.numbers import find_figures
from briefings.model import Document

_DOCUMENT = Document.from_text(
    "\n\n".join(
        [
            "The port of Merrow closed on Monday. It will open again in March or April 2027.",
            "Its dues rose from 4% to 6% on 3 October, the harbour board said.",
            "The day before, 40 ships had left; a Brent 90 stayed until the following Friday.",
        ]
    ),
    title="Port of Merrow closes",
    published="2026-10-13",
    publisher="Merrow Mail",
)


def test_in_whatever_order_paragraphs_are_asked_for_they_mean_the_same() -> None:
    passages = Cut(_DOCUMENT, 0).passages
    dates = find_dates(_DOCUMENT.text, published=_DOCUMENT.published)
    figures = find_figures(_DOCUMENT.text, plain=False)
    assert len(dates) >= 5
    assert len(figures) >= 3
    for asked in permutations(passages):
        mentions = Mentions([_DOCUMENT], passages)
        for passage in asked:
            assert mentions.dates(passage) == inside(dates, passage)
            assert mentions.figures(passage) == inside(figures, passage)
