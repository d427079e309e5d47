"""Captions that run into the text they came with: in the present, with the day and its year behind them."""

from __future__ import annotations

import pytest

from briefings import Document
from briefings.composing.passages import Cut

STORY = "Merrow's council closed the old bridge on Monday. {} Repairs will take a year, its engineer said on Tuesday."


def statements(sentence: str) -> list[str]:
    return [
        passage.text for passage in Cut(Document.from_text(STORY.format(sentence), title="The bridge"), 0).statements()
    ]


@pytest.mark.parametrize(
    "caption",
    [
        "Workers carry planks from the old bridge in Merrow, Velland, on September 4, 2026.",
        "People wait for a ferry at the foot of the bridge that was closed in Merrow on 4 September 2026.",
        "Smoke rises over the old bridge after a fire destroyed its roof in Merrow, on May 14, 2026.",
        "Displaced families look at the old bridge in Merrow on September 4, 2026.",
    ],
)
def test_what_is_seen_on_a_day_is_a_caption(caption: str) -> None:
    assert caption not in statements(caption)
    assert len(statements(caption)) == len(STORY.split(". "))


@pytest.mark.parametrize(
    "sentence",
    [
        "A storm broke two of its arches in Merrow, Velland, on September 4, 2024.",
        "The vote on a new bridge takes place in Merrow on October 26, 2026.",
        "The toll rises for all who cross the bridge in Merrow.",
    ],
)
def test_what_was_or_will_be_on_a_day_is_none(sentence: str) -> None:
    assert sentence in statements(sentence)
