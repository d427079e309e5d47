"""Captions that run into the text they came with: in the present, with the day and its year behind them."""

from __future__ import annotations

import pytest

from briefings import Document
from briefings.composing.captions import is_caption
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
        "A guard of Merrow moves a beam during the second round of the old bridge's repair on March 4, 2026 in Merrow.",
        "The mayor wore a vest at the bridge in Merrow, March 4, 2026 in this image obtained from social media.",
        "Displaced families look at the old bridge in Merrow on September 4, 2026.",
        "The mayor holds up the plan of a new bridge during a ceremony at the town hall of Merrow, September 4, 2026.",
        "MERROW (VELLAND), 04/09/2026.- Vista del viejo puente de la ciudad, que se cerró este lunes.",
        "Actor Sam Roe makes a speech at the foot of the bridge in Merrow, Velland, September 4, 2026.",
    ],
)
def test_what_is_seen_on_a_day_is_a_caption(caption: str) -> None:
    assert caption not in statements(caption)
    assert len(statements(caption)) == len(STORY.split(". "))


@pytest.mark.parametrize(
    "sentence",
    [
        "A storm broke two of its arches in Merrow, Velland, on September 4, 2024.",
        "The mayor made a speech at the foot of the bridge in Merrow, Velland, September 4, 2024.",
        "The vote on a new bridge takes place in Merrow on October 26, 2026.",
        "What was lost in this picture of the bridge in Merrow, the mayor said, was its owner.",
        "The toll rises for all who cross the bridge in Merrow.",
        "The firm, which makes cranes, said that it would mend the bridge of Merrow, September 4, 2026.",
        "The last day for offers is Friday, September 4, 2026.",
    ],
)
def test_what_was_or_will_be_on_a_day_is_none(sentence: str) -> None:
    assert sentence in statements(sentence)


@pytest.mark.parametrize(
    ("paragraph", "shows"),
    [
        ("Des vacanciers au bord de la rivière, à Merrow, le 6 juillet 2026.", True),
        ("La présidente Ines Calder, lors d'une conférence de presse à Merrow, le 1er mars 2026.", True),
        ("Des ouvriers devant la gare de Merrow après les inondations du 7 mars 2026.", True),
        ("La ville de Merrow a rouvert la gare après les inondations du 7 mars 2026.", False),
        ("Vecinos de Merrow ante el incendio, el 6 de julio de 2026.", True),
        ("Le maire de Merrow a démissionné le 6 juillet 2026.", False),
        ("L'usine de Merrow fermera le 6 juillet 2026.", False),
        ("El alcalde de Merrow dimitió el 6 de julio de 2026.", False),
    ],
)
def test_a_day_ends_captions_in_french_and_spanish_too(paragraph: str, *, shows: bool) -> None:
    assert is_caption(paragraph) is shows


@pytest.mark.parametrize(
    ("above", "is_news"),
    [
        ("The council's head, Ann Lee, weighs in on the closing of the old bridge in Merrow on ‘The Evening.’", False),
        ("Radio Merrow correspondent Sam Roe has the latest on the closing of the old bridge on 'Lee's Hour.'", False),
        ("Engineer Ann Lee joined 'The Evening' to discuss the closing of the old bridge in Merrow.", False),
        ("Former mayor Ann Lee tells ‘The Evening’ that the old bridge has to be torn down at once.", False),
        ("Radio Merrow's senior correspondent Sam Roe reports on the closing of the old bridge.", False),
        ("Ann Lee, a builder of bridges at Osk University, discusses the closing of the old bridge.", False),
        ("Ann Lee and Sam Roe react to the closing of the old bridge, which was forty years old.", False),
        ("Builder Ann Lee reports a loss for the third year, as the old bridge stays closed.", True),
        ("The council, which Ann Lee has led since May, discusses the closing of the old bridge today.", True),
        ("Ann Lee told the council that she joined the builders to discuss the closing of the old bridge.", True),
        ("Merrow's mayor, Ann Lee, said the old bridge would not open again this year on ‘The Evening.’", True),
        ("Merrow's choir will sing of the old bridge, which was closed on Monday, on “The Evening Show.”", True),
    ],
)
def test_what_a_film_above_a_text_shows_is_no_news_but_what_was_said_in_it_is(above: str, *, is_news: bool) -> None:
    document = Document.from_text(f"{above}\n\n{STORY.format('')}", title="The bridge")
    assert (above in [passage.text for passage in Cut(document, 0).statements()]) is is_news


@pytest.mark.parametrize(
    ("only", "is_news"),
    [
        ("'Evening in Merrow' host Ann Lee talks about how to cross the river as the old bridge stays closed.", False),
        ("CNBC's Ann Lee reports on the closing of the old bridge, as ferries in Merrow lose money.", False),
        ("Engineer Ann Lee joins 'The Evening' to discuss the closing of the old bridge in Merrow.", False),
        ("Mayor Ann Lee discusses the closing of the old bridge with the ferrymen of Merrow.", True),
    ],
)
def test_a_page_with_nothing_but_a_film_gives_no_line(only: str, *, is_news: bool) -> None:
    document = Document.from_text(only, title="The bridge")
    assert bool(list(Cut(document, 0).statements())) is is_news


@pytest.mark.parametrize(
    "above",
    [
        "Radio Merrow's Sam Roe has the latest on the closing of the bridge.",
        "Check out what else is new in Merrow today.",
    ],
)
def test_what_stands_above_a_story_is_none_of_its_sentences(above: str) -> None:
    document = Document.from_text(f"{above}\n\n{STORY.format('')}", title="The bridge")
    assert [passage.place for passage in Cut(document, 0).passages][:3] == [0, 0, 1]
