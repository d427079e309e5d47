"""A story begins where its title is told, whatever a page puts above it: a picture's words, a later paragraph."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from briefings import Briefing, Document, Topic, compose
from briefings.composing.passages import Cut

TITLE = "Council of Merrow lifts bridge toll for farmers after protests"
TOLD = "The council of Merrow has lifted the bridge toll for all farmers of the valley, the mayor said."
CAPTION = "Tractors had blocked the road to the market for two weeks, and few buses came through."
LATER = [
    "The decision follows a night of talks in the old town hall.",
    "It will cost the town nine thousand crowns a year, by its own count.",
    "Shops had asked for an end of the protests before the fair.",
    "Nobody was hurt while the road was closed, the police said.",
]


def places(*paragraphs: str, title: str = TITLE) -> dict[str, int]:
    document = Document.from_text("\n\n".join(paragraphs), title=title, published="2026-07-08")
    return {passage.text: passage.place for passage in Cut(document, 0).passages}


@pytest.mark.parametrize("above", [[CAPTION], [CAPTION, LATER[2]], [LATER[1], CAPTION, LATER[3]]])
def test_what_stands_above_the_sentence_that_tells_the_title_is_none_of_its_story(above: list[str]) -> None:
    found = places(*above, TOLD, *(text for text in LATER if text not in above))
    assert {found[text] for text in above} == {0}
    assert (found[TOLD], found[LATER[0]]) == (0, 1)


@pytest.mark.parametrize(
    ("paragraphs", "title"),
    [
        ([TOLD, CAPTION, *LATER], TITLE),
        (["The bridge toll is lifted for the farmers of Merrow.", TOLD, *LATER], TITLE),
        ([CAPTION, TOLD, *LATER], "Merrow toll"),
        ([CAPTION, TOLD, *LATER], "Nine mayors look back at a hard winter"),
        ([CAPTION, f"{LATER[0]} {TOLD}", *LATER[1:]], TITLE),
        (
            [CAPTION, *LATER, *(f"{number} crowns were paid at the bridge that day." for number in range(9)), TOLD],
            TITLE,
        ),
    ],
)
def test_a_story_begins_with_its_first_sentence_where_no_later_one_surely_opens_it(
    paragraphs: list[str], title: str
) -> None:
    first, second, *_ = places(*paragraphs, title=title).values()
    assert (first, second) == (0, 1)


def test_the_news_of_a_page_that_begins_with_the_words_of_a_picture_stands_on_the_card() -> None:
    briefing = Briefing(
        name="merrow", title="Merrow", scope=("Merrow",), topics=(Topic(key="toll", title="Toll", match=("toll*",)),)
    )
    above = [
        "The protests over the toll began in May.",
        "Mayor Ann Sorg of Merrow has called the toll a burden for years, and the bridge the pride of the valley.",
        "In Merrow the toll pays for the bridge.",
    ]
    text = "\n\n".join([*above, CAPTION, LATER[1], TOLD, LATER[0]])
    page = Document.from_text(text, title=TITLE, published="2026-07-08")
    others = [
        Document.from_text(f"{text} More is to come.", title=title, published="2026-07-08", publisher=title)
        for title, text in {
            "Toll pays for a roof": "The toll of Merrow paid for the roof of its school on Tuesday, a teacher said.",
            "Buses and the toll": "Buses of Merrow will pay half of the toll from Friday, their owner said on Tuesday.",
            "A thief of tolls": "Police in Merrow arrested a man on Tuesday who had stolen the toll of nine days.",
        }.items()
    ]
    edition = compose(briefing, [page, *others], now=datetime(2026, 7, 9, 8, tzinfo=UTC))
    assert TOLD in [line.text for line in edition.cards[0].lines]
