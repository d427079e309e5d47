"""A line of a briefing of many documents is news of its story: what the title tells, or what somebody did."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from briefings import Briefing, Document, Topic, compose
from briefings.composing.own_news import AGAIN, BACKGROUND, NO_BEGINNING, UNDATED, OwnNews
from tests.unit.composing.candidates import found, read

NOW = datetime(2026, 3, 12, 8, 0, tzinfo=UTC)
TITLE = "Merrow closes its old harbour to ferries after flood"
NEWS = "Merrow has closed its old harbour to all ferries after a flood that tore away two piers."
STANDS = "The port is the largest employer of Merrow and of the islands around it."


def document(text: str, title: str) -> Document:
    return Document.from_text(text, title=title, published="2026-03-11", publisher="Merrow Post")


def why_not(sentence: str, *, title: str = TITLE, before: str = f"{NEWS}\n\nNobody was hurt, the mayor said.") -> str:
    """Why a sentence of a story is no news of it, where the card has the story's opening."""
    mentions, candidates = read([document(f"{before}\n\n{sentence}\n\nWork begins in May.".strip(), title)])
    return OwnNews(mentions).why_not(found(sentence, candidates), candidates[:1])


@pytest.mark.parametrize(
    "sentence",
    [
        STANDS,
        "The port earns most of what the town spends on its schools.",
        "Merrow's fishermen have been leaving the port for larger towns on the coast.",
        "The port of Merrow had lost a third of its trade to its neighbours.",
        "On Monday the head of the port, Rosa Pinto, had said that nothing would be closed.",
        "Merrow's port is known for its red cranes and its long stone quay.",
        "A storm in 2014 sank nine boats in the port of Merrow and its own ferry.",
        "Rosa Pinto was speaking a day after the council met.",
    ],
)
def test_how_things_stand_and_what_was_long_ago_is_no_news(sentence: str) -> None:
    assert why_not(sentence) == BACKGROUND


@pytest.mark.parametrize(
    "sentence",
    [
        "Merrow's port sent its pilots home and let the crews go ashore.",
        "The port is the largest employer of Merrow, the mayor told the council on Tuesday.",
        "A storm last week sank nine boats in the port of Merrow and its own ferry.",
        "The port lost 40 boats, more than in 2014.",
        "The old harbour is closed to ferries until the flood is gone.",
    ],
)
def test_an_act_of_these_days_is_and_what_the_title_tells(sentence: str) -> None:
    assert why_not(sentence) == ""


def test_away_from_its_opening_an_act_needs_its_day() -> None:
    before = "\n\n".join([NEWS, *(f"The council paid {at} million crowns for a new pier." for at in range(20, 24))])
    assert why_not("Merrow's port sent its pilots home and let the crews go ashore.", before=before) == UNDATED
    assert why_not("Merrow's port sent its pilots home on Tuesday and let the crews go ashore.", before=before) == ""
    assert why_not("Merrow's port has sent its pilots home and let the crews go ashore.", before=before) == ""
    mentions, candidates = read([document(f"{NEWS}\n\nThe port sent its pilots home.", TITLE)])
    assert OwnNews(mentions).why_not(candidates[-1], candidates[:1]) == ""
    assert OwnNews(mentions).why_not(candidates[-1]) == UNDATED


def test_what_a_story_tells_once_more_far_behind_its_opening_is_told_already() -> None:
    before = "\n\n".join([NEWS, *(f"The council paid {at} million crowns for a new pier." for at in range(20, 24))])
    again = "Merrow closed the harbour to ferries on Tuesday, when the water had come as far as the mill."
    assert why_not(again, before=before) == AGAIN
    assert why_not(again) == ""


def test_a_text_that_opens_with_something_else_than_its_title_has_lost_its_beginning() -> None:
    scene = "Nets hang in the rain on the long quay, and nobody mends them any more."
    assert why_not(scene, before="") == NO_BEGINNING
    assert why_not(NEWS, before="") == ""
    assert why_not(scene, before="", title="Rain") == ""


def test_a_day_of_late_tells_as_well_that_a_text_opens_with_its_news() -> None:
    sunk = "Nine boats sank in the port of Merrow on Tuesday while their crews slept in the town."
    assert why_not(sunk, before="", title="Crews lose their boats, their nets, their savings and all they own") == ""


def test_of_what_explains_the_news_only_its_beginning_and_what_has_a_day_of_late_are_news() -> None:
    later = "The port spent nine million crowns on the quay and on its lights."
    assert why_not(later) == ""
    doubt = "Is this the end of a harbour and of its ferries?"
    for title in (f"Why {TITLE}", f"{TITLE}: what to know", f"‘All was water’: {TITLE}", doubt):
        assert why_not(later, title=title) == BACKGROUND
    assert why_not(f"On Monday {later[0].lower()}{later[1:]}", title=f"Why {TITLE}") == ""


def test_of_few_documents_every_sentence_counts() -> None:
    port = Topic(key="port", title="Port", match=("port", "harbour"))
    merrow = Briefing(name="merrow", title="Merrow", scope=("Merrow",), topics=(port,))
    told = ("cranes", "tugs", "cold stores", "rails", "gates")
    others = [
        document(f"The port of Merrow bought {what} for {at} million crowns.", f"Merrow's port buys {what}")
        for at, what in enumerate(told, 31)
    ]
    few, many = (
        [line.text for card in compose(merrow, documents, now=NOW).cards for line in card.lines]
        for documents in ([document(f"{NEWS}\n\n{STANDS}", TITLE)], [document(f"{NEWS}\n\n{STANDS}", TITLE), *others])
    )
    assert STANDS in few
    assert STANDS not in many


def test_an_act_of_those_days_is_news_in_whatever_words_its_title_has() -> None:
    acquitted = "Judges in Osk acquitted the editor Pia Rund of libel on Wednesday."
    assert why_not(acquitted, title="Free at last", before="") == ""


def test_an_act_of_a_year_ago_opens_no_news_whoever_passes_it_on() -> None:
    text = "In the early hours of 7 October 2024 a flood tore away two piers of Merrow, according to the port."
    assert why_not(text, title="Pictures of Merrow's flood", before="") == NO_BEGINNING
    assert why_not(f"{text[:-1]}, and on Tuesday a third.", title="Pictures of Merrow's flood", before="") == ""


def test_what_a_wire_says_of_its_copy_is_no_title() -> None:
    """A newsroom put first what the story tells, and the title says nothing of it."""
    sunk = (
        "Nine boats were lost in a storm which the mayor of Merrow blamed on the port and which came without warning."
    )
    assert why_not(sunk, before="", title="Fishers ask for loans and for a new quay") == NO_BEGINNING
    assert why_not(sunk, before="", title="ATTENTION - ADDS details, mayor quotes ///") == ""


def test_a_summary_of_a_sentence_or_two_sets_no_scene() -> None:
    title = "Merrow's shipyard has grand plans for ferries that sail by night without a crew on any of the lakes"
    text = "The yard is getting ready to try its ferries on a lake, its head said."
    assert why_not(text, title=title, before="") == ""
    mentions, candidates = read([document(f"{text}\n\nIt has 40 people.\n\nThe lake is deep.", title)])
    assert OwnNews(mentions).why_not(candidates[0]) == NO_BEGINNING
