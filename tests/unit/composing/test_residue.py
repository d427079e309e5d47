"""What comes along with a document and is none of its text: furniture, posts, transcripts, captions, who asks."""

from __future__ import annotations

import pytest

from briefings import Document
from briefings.composing.furniture import furniture_of
from briefings.composing.passages import Cut

LEAD = "The harbour board of Merrow opened a second berth on Monday, two years later than it had planned."
NEXT = "Shipping lines had complained about delays since the spring, and several of them had moved away."
LAST = "The board now hopes that the lines will come back to Merrow before the end of the year."


def statements(*paragraphs: str) -> list[str]:
    text = "\n\n".join(paragraphs)
    return [passage.text for passage in Cut(Document.from_text(text, title="Berth opens"), 0).statements()]


def story(title: str, lead: str, *rest: str, publisher: str = "Gazette") -> Document:
    return Document.from_text("\n\n".join([lead, *rest, told_of(title)]), title=title, publisher=publisher)


def told_of(title: str) -> str:
    """Five sentences that no other story has."""
    heard = "the mayor|two of the witnesses|a farmer nearby|the board|an old sailor".split("|")
    return " ".join(
        f'Asked about "{title}", {each} told this paper what had been seen and what had not.' for each in heard
    )


NOTE = "Posts from this desk will be added to your evening digest and to your own front page."
OTHERS = (
    story("Berth opens in Merrow", LEAD, NOTE),
    story("Rice harvest fails", "Farmers in Osk brought in a third less rice than they had a year before.", NOTE),
    story("Train leaves rails", "A goods train with forty wagons left the rails near Pinto early on Friday.", NOTE),
)


def test_a_line_of_several_stories_of_one_publisher_is_furniture() -> None:
    assert furniture_of(OTHERS) == {"Gazette": {NOTE}}
    first = Cut(OTHERS[0], 0, furniture_of(OTHERS))
    told = [passage.text for passage in first.statements()]
    assert told[0] == LEAD
    assert NOTE not in told
    assert [passage.place for passage in first.passages][:3] == [0, 1, 1]


def test_background_that_every_report_of_a_story_repeats_is_furniture() -> None:
    before = "A wave of two metres had broken through the old quay in the first days of the year."
    told = [
        story(f"Merrow counts its losses, day {day}", f"On day {day} Merrow counted {day + 2} boats lost.", before)
        for day in range(4)
    ]
    assert furniture_of(told) == {"Gazette": {before}}


def test_what_short_texts_have_in_common_may_be_their_news() -> None:
    told = [
        Document.from_text(
            f"{NEXT}\n\nThe mayor came to see berth number {number} with all of her council.",
            title="Berth",
            publisher="Gazette",
        )
        for number in range(4)
    ]
    assert furniture_of(told) == {"Gazette": {NEXT}}
    assert furniture_of(told, own=400) == {}


def test_what_versions_of_one_text_have_in_common_is_no_furniture() -> None:
    told = [story("Berth opens", LEAD, NEXT, LAST, f"Update {number}: two ships came in.") for number in range(4)]
    assert furniture_of(told) == {}


def test_what_two_publishers_have_is_no_furniture() -> None:
    first, second, _ = OTHERS
    assert furniture_of([first, second, story("Dam full", "The dam at Lund is full.", NOTE, publisher="Post")]) == {}


def test_furniture_before_a_story_is_not_its_first_sentence() -> None:
    told = [story(each.title, NOTE, each.text.split("\n")[0]) for each in OTHERS]
    places = {passage.text: passage.place for passage in Cut(told[0], 0, furniture_of(told)).passages}
    assert places[LEAD] == 0


def test_a_post_shown_in_a_text_is_no_statement() -> None:
    post = "So proud of our new berth. What a day for all of Merrow — Ann Lind (@annlind) January 4, 2026"
    assert statements(LEAD, post, NEXT, LAST) == [LEAD, NEXT, LAST]
    picture = "The new berth is really something to look at. pic.twitter.com/x1y2 — Harbour (@merrow) March 4, 2026"
    assert statements(LEAD, picture, NEXT) == [LEAD, NEXT]


def test_a_long_line_without_a_stop_is_a_caption_where_paragraphs_have_stops() -> None:
    caption = "Hundreds of people came to the quay to see the first ship of the new line make fast at the second berth"
    assert statements(LEAD, caption, NEXT, LAST) == [LEAD, NEXT, LAST]


def test_a_text_without_stops_keeps_its_lines() -> None:
    paragraphs = [each.removesuffix(".") + " and as most people of the old town had been told" for each in (LEAD, NEXT)]
    assert statements(*paragraphs) == paragraphs


@pytest.mark.parametrize(
    "torn", ["is a reporter who has written about harbours for ten years.", "and for bringing everyone to the quay."]
)
def test_what_begins_small_is_torn_from_something(torn: str) -> None:
    assert statements(torn, LEAD, NEXT) == [LEAD, NEXT]


@pytest.mark.parametrize(
    "whole", ["de Souza ran the old berth for thirty years.", "iPort runs the berth from today on."]
)
def test_a_name_may_begin_small(whole: str) -> None:
    assert statements(LEAD, whole) == [LEAD, whole]


def test_an_item_of_a_list_may_begin_small() -> None:
    item = "the second berth, which opens on Monday to all ships of the line;"
    assert statements(LEAD, f"- {item}", NEXT) == [LEAD, item, NEXT]


SAID = (
    "Good to have you with us. So what do we see in Merrow today? Well, you know, the new berth is open. "
    "And I think that we will see more ships. But it is early. Yeah, we have to look at the costs. "
    "The board spent 40 million on it. So that is a lot of money for you and me. And the lines have moved away. "
    "I mean, they told us in spring. Right, and what comes next for us? We will know in May. Thanks, good to see you."
)


@pytest.mark.parametrize("said", [SAID, SAID.upper()])
def test_the_bare_record_of_what_was_said_gives_no_statement(said: str) -> None:
    assert statements(said) == []


def test_a_column_in_one_paragraph_is_no_transcript() -> None:
    column = " ".join(
        f"The {ordinal} berth of our town cost us more than its board had told me it would."
        for ordinal in "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth".split()
    )
    assert len(statements(column)) == 12


def test_a_letter_in_one_paragraph_is_no_transcript() -> None:
    letter = " ".join(
        f"{begins} I told our board in the {ordinal} year that you and we would pay for its berth in Merrow."
        for begins, ordinal in zip(
            ("And", "So", "But") * 4,
            "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth".split(),
            strict=True,
        )
    )
    assert len(statements(letter)) == 12
    assert statements(f"{letter} Well, you know, that is what I said.") == []


def test_who_asks_in_an_interview_tells_nothing() -> None:
    turns = []
    for at in range(6):
        asked = "What did the berth cost?" if at % 3 == 0 else f"I hear that the ships of line {at} are back in port."
        turns += [f"GAZETTE: {asked}", f"LIND: The berth number {at} cost us ten million and two long years of work."]
    found = statements(LEAD, *turns)
    assert not any("I hear" in each for each in found)
    assert sum("cost us ten million" in each for each in found) == 6
