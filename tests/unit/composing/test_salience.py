"""Whose story a story is: what a newsroom names first is what it is about."""

from __future__ import annotations

import pytest

from briefings import compose
from briefings.composing.furniture import furniture_of
from briefings.composing.own_news import explains
from briefings.composing.passages import Cut
from briefings.composing.phrases import Phrases
from briefings.composing.salience import salience_of
from briefings.composing.scope import Belonging
from briefings.model import Document
from tests.unit.composing.test_ordinary_lines import OTHERS, lines
from tests.unit.composing.test_ordinary_news import NOW, OSK, card, paper

ABROAD = (
    "The lake district of Vell counted its swans on Monday with the help of 40 pupils.\n\n"
    "The pupils of four schools sat in boats.\n\nA count by air had failed in fog.\n\n"
    "A warden from Osk lent the boats.\n\nSwans live for twenty years.\n\nThe next count will be in May."
)


def salience(title: str, text: str) -> float:
    document, scope = Document.from_text(text, title=title, published="2026-07-06"), Phrases(("Osk",))
    passages = Cut(document, 0, furniture_of([document], own=400)).passages
    named = (scope.matches(passage.text) for passage in passages)
    belongings = [Belonging.NAMES if names else Belonging.UNRELATED for names in named]
    return salience_of(document, passages, belongings, scope)


def test_the_sooner_a_newsroom_names_the_scope_the_more_its_story_is_about_it() -> None:
    told = [
        salience("Osk counts swans", ABROAD),
        salience("Swans counted with boats from Osk", ABROAD),
        salience("Swans counted", ABROAD),
    ]
    assert told == sorted(told, reverse=True)
    assert len(set(told)) == len(told)


def test_a_story_without_the_scope_in_its_title_is_about_it_where_it_opens_with_it_and_comes_back_to_it() -> None:
    own = "The mill of Osk closed on Monday.\n\nOsk has no other mill.\n\nNinety people worked there."
    assert salience("Mill closed", own) > 1 > salience("Swans counted", ABROAD)
    once = ABROAD.replace("lake district of Vell", "lake of Osk").replace("from Osk", "from Vell")
    assert salience("Swans counted", once) < salience("Mill closed", own)


@pytest.mark.parametrize(
    "title",
    [
        "Factbox: Five facts about the mayor of Osk",
        "Osk votes: A guide to the parties",
        "A trader's guide to the port of Osk",
        "Analysis: Osk looks east",
        "Osk has a new mayor. Here's who she is",
        "Inside the oldest mill of Osk",
        "Why Osk votes again",
    ],
)
def test_a_piece_that_explains_the_news_stands_behind_it(title: str) -> None:
    opening = "Osk has a new mayor since Monday, and nine parties."
    assert explains(title)
    assert salience(title, opening) < salience("Osk has a new mayor", opening) / 2


@pytest.mark.parametrize("title", ["Guide saves four in Osk", "Timeline for Osk bridge slips", "Osk: mayor resigns"])
def test_a_report_is_no_such_piece(title: str) -> None:
    assert not explains(title)


def test_what_a_story_about_somewhere_else_tells_of_the_scope_gives_way_to_its_own_news() -> None:
    lent = "A warden from Osk lent the boats."
    assert lent not in lines(card(paper(ABROAD, "Swans counted", "2026-07-06"), *OTHERS))


def test_the_second_sentence_of_a_story_gives_way_to_another_story() -> None:
    council = paper(
        "The council of Osk agreed on Wednesday to pay 40 million crowns for a bridge to the island.\n\n"
        "The bridge to the island is to have two lanes for cars and one for bicycles, the council of Osk said.",
        "Osk council agrees to pay for bridge to island",
    )
    shown = lines(card(council, paper("Bees can count to five, keepers in Osk have found.", "Clever insects"), *OTHERS))
    assert "Bees can count to five, keepers in Osk have found." in shown
    assert sum("bridge to the island" in line for line in shown) == 1


def test_no_voice_and_no_figure_of_a_card_rests_on_a_story_about_something_else() -> None:
    abroad = (
        "The lake district of Vell counted 4,100 swans on Monday.\n\n"
        '"Nobody had expected so many birds on a lake as small as ours," said Ida Holt, a minister of Vell.\n\n'
        "The count took nine hours.\n\nIt was the first in five years.\n\nSwans live for twenty years.\n\n"
        '"The boats from Osk were a great help to all of us on Monday," said Ida Holt.'
    )
    found = card(paper(abroad, "Swans counted", "2026-07-08"), *OTHERS)
    assert not [voice.quote for voice in found.voices if "Osk" in voice.quote]
    own = abroad.replace("The lake district of Vell", "The lake district of Osk").replace("of Vell.", "of Osk.")
    assert card(paper(own, "Osk counts swans", "2026-07-08"), *OTHERS).voices


def test_of_few_documents_a_piece_that_explains_counts_like_a_report() -> None:
    told = [
        "Osk lifted its ban on ferries from Vell on Monday, after four years, its harbour master said.",
        "The ban on ferries was one of nine that Osk had imposed after the sinking of a trawler.",
    ]
    why = paper("\n\n".join(told), "Why is Osk letting ferries from Vell in again?")
    report = paper(
        "Osk and Vell will hold a regatta on 20 July, the first in eight years.", "Osk and Vell to hold regatta"
    )
    assert set(told) <= set(lines(card(why, report)))


def test_what_tells_of_several_dead_leads() -> None:
    sunk = paper(
        "Nineteen people drowned when a ferry sank off Osk on Wednesday.", "Osk ferry sinks in sight of the mole"
    )
    bridge = paper(
        "Osk will build a second bridge for 40 million crowns, its council said on Wednesday.", "Osk to build bridge"
    )
    for documents in ((sunk, bridge, *OTHERS), (bridge, *OTHERS, sunk)):
        edition = compose(OSK, documents, now=NOW)
        assert edition.lead[0].text.startswith("Nineteen people drowned")
