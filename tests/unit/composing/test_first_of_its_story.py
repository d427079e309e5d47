"""What a newsroom put first has the best chance to become a line, whatever is printed above it."""

from __future__ import annotations

from datetime import UTC, datetime

from briefings import Briefing, Document, Topic, compose
from briefings.composing.passages import Cut
from briefings.model import Card

NOW = datetime(2026, 3, 12, 8, 0, tzinfo=UTC)
MERROW = Briefing(
    name="merrow",
    title="Merrow",
    scope=("Merrow",),
    topics=(
        Topic(key="ferries", title="Ferries", match=("ferr*", "captain*")),
        Topic(key="schools", title="Schools", match=("school*", "teacher*")),
    ),
)
SUNK = (
    "Forty people were rescued from the sea off Merrow on Monday night.\n\n"
    "A ferry that took them to the island had hit a rock.\n\n"
    "The captain of that ferry was questioned by the coast guard of Merrow until noon."
)


def cards(*documents: Document) -> dict[str, Card]:
    return {card.topic: card for card in compose(MERROW, documents, now=NOW).cards}


def document(text: str, title: str) -> Document:
    return Document.from_text(text, title=title, published="2026-03-11")


def test_a_headline_and_a_byline_above_a_story_count_as_no_sentences() -> None:
    text = f"Forty rescued\n\nBy Ann Lee\n\n11 March 2026\n\n{SUNK}"
    places = {passage.text.split()[0]: passage.place for passage in Cut(document(text, "Forty rescued"), 0).passages}
    assert [places[word] for word in ("Forty", "A", "The")] == [0, 1, 2]


def test_where_nothing_ends_in_a_stop_every_sentence_counts() -> None:
    text = (
        "the port of Merrow is closed again today\n\nferries stay in the harbour until the evening\n\nso says the mayor"
    )
    assert [passage.place for passage in Cut(document(text, "Live"), 0).passages] == [0, 1, 2]


def test_the_sentence_that_opens_a_story_is_on_the_card_that_the_story_goes_on_about() -> None:
    lines = [line.text for line in cards(document(SUNK, "Rescue at night"))["ferries"].lines]
    assert lines[0].startswith("Forty people were rescued")


def test_the_title_tells_of_which_topic_the_first_sentence_is() -> None:
    text = (
        "Nobody needs to be afraid of losing a job, Merrow's mayor said on Tuesday.\n\nMerrow has nine thousand people."
    )
    assert cards(document(text, "Merrow keeps its teachers"))["schools"].lines
    assert not cards(document(text, "Merrow's mayor speaks"))


def test_a_topic_that_a_story_touches_once_does_not_get_its_first_sentence() -> None:
    text = (
        "Merrow will have a new market hall, its mayor said on Tuesday.\n\n"
        "Stalls are to open in May beside the old school of Merrow."
    )
    lines = [line.text for line in cards(document(text, "A new hall for Merrow"))["schools"].lines]
    assert lines == ["Stalls are to open in May beside the old school of Merrow."]


def test_two_sentences_that_give_one_figure_of_one_thing_are_one_line() -> None:
    first = "Merrow's ferry office said on Monday that 240 swans had been found dead near the ferry landing."
    again = "The swans of Merrow, 240 of them, were found dead by children beside a ferry on the island's north coast."
    lines = cards(document(first, "Swans die in Merrow"), document(again, "More on Merrow"))["ferries"].lines
    assert len(lines) == 1


def test_a_first_sentence_that_sets_a_scene_is_no_news_of_its_story() -> None:
    text = (
        "Rain beats on the roof while nine-year-old Ada looks for her shoes.\n\n"
        "Schools in Merrow have no room for children like her.\n\nTeachers in Merrow say that 400 wait for a school."
    )
    lines = [line.text for line in cards(document(text, "Merrow's schools are full"))["schools"].lines]
    assert lines
    assert not any(line.startswith("Rain") for line in lines)


SUMMARY = (
    "MERROW, March 11 (Ledger) -- Forty people were rescued from the sea off Merrow on Monday night.\n\n"
    "A ferry that took them to the island of Orrin had hit a rock.\n\n"
    "The coast guard towed it back to the harbour at noon.\n\n"
    "ORRIN, March 11 (Ledger) -- Teachers of Orrin ended their strike on Monday after nine days.\n\n"
    "They will have a month more of leave than they had.\n\n"
    "MERROW -- A school of Merrow burned down on Monday morning, and nobody was hurt.\n\n"
    "HARD-WON -- that is what the mayor called the peace among the fishermen of Merrow's port."
)


def test_each_story_of_a_summary_begins_anew_and_its_dateline_is_no_part_of_its_line() -> None:
    passages = Cut(document(SUMMARY, "News summary"), 0).passages
    assert [passage.place for passage in passages] == [0, 1, 2, 0, 1, 0, 1]
    assert [passage.text.split()[0] for passage in passages] == [
        "Forty", "A", "The", "Teachers", "They", "A", "HARD-WON",
    ]  # fmt: skip


def test_what_one_story_of_a_summary_is_about_says_nothing_of_the_next() -> None:
    (school,) = cards(document(SUMMARY, "News summary"))["schools"].lines
    assert school.text.startswith("A school of Merrow burned down")
    one_story = SUMMARY.replace("ORRIN, March 11 (Ledger) -- ", "")
    assert len(cards(document(one_story, "News summary"))["schools"].lines) > 1
