"""A sentence that opens with a thing told before stands behind sentences that can be read alone."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from briefings import Briefing, Document, Topic, compose
from briefings.composing.anaphora import leans_back, opens_with_surname
from briefings.language.references import Leaning, leaning

STORY = (
    "A ferry with 40 people on board sank off Merrow on Monday after it was hit by a freighter. Divers of the town's "
    "company Seahand found a wreck and two bodies. Both captains were questioned by a judge, and talks on a text about "
    "safety at sea were called off. "
)


@pytest.mark.parametrize(
    "sentence",
    [
        "The ferry had been built in 1987.",
        "The company's divers will go down again on Tuesday.",
        "The wrecks were left where they lay.",
        "The two men were let go in the evening.",
        "During the talks, the mayor had asked for more lifeboats.",
        "According to the judge, nobody had kept watch.",
        "The text, which has nine pages, asks for radar on every ship.",
    ],
)
def test_what_the_story_told_before_is_missing_to_who_reads_the_sentence_alone(sentence: str) -> None:
    assert leans_back(sentence, STORY + sentence, len(STORY))


@pytest.mark.parametrize(
    "sentence",
    [
        "The government of Orewick sent its condolences.",
        "The captain of the freighter said nothing.",
        "The ferry Sea Rose had been built in 1987.",
        "The judge, Ann Lee, let both captains go.",
        "The company, called Seahand, has nine divers.",
        "The storm that followed kept helicopters on the ground.",
        "The harbour was closed on Tuesday.",
        "The parliament of the island mourned them.",
        "In the evening, hundreds lit candles.",
        "Divers will go down again on Tuesday.",
    ],
)
def test_nothing_is_missing_where_it_is_said_which_one_is_meant_or_nothing_was_told(sentence: str) -> None:
    assert not leans_back(sentence, STORY + sentence, len(STORY))


def test_the_subject_of_a_card_is_known_to_its_reader() -> None:
    sentence = "The ferry had been built in 1987."
    assert not leans_back(sentence, STORY + sentence, len(STORY), known=[4])


@pytest.mark.parametrize(
    "sentence",
    [
        "In the first nine months of the year, it carried 40,000 people.",
        "At the gates on Monday, they again found nobody.",
        "The other said that he had seen a light.",
        "Pinto made the remarks on Saturday at a meeting of harbour masters in Merrow.",
        "The mayor made this statement to reporters on Monday.",
    ],
)
def test_who_acts_behind_a_time_or_a_place_stands_in_an_earlier_sentence(sentence: str) -> None:
    assert leaning(sentence) is Leaning.POINTING


@pytest.mark.parametrize(
    "sentence",
    [
        "In its report, Merrow Ferries said it would buy two ships.",
        "In Merrow, it rained for a week.",
        "On Monday, it was announced that the port stays closed.",
        "The other ferry of Merrow sails on Tuesdays.",
        "Pinto made the announcement that ferries sail again in a letter to her crews.",
    ],
)
def test_a_name_before_it_may_be_what_it_is(sentence: str) -> None:
    assert leaning(sentence) is not Leaning.POINTING


def test_a_card_takes_the_sentence_that_can_be_read_alone() -> None:
    port = Briefing(
        name="port",
        title="Port",
        scope=("Merrow",),
        topics=(Topic(key="port", title="Port", match=("quay*",)),),
        lines=2,
    )
    text = (
        "A fire on a freighter closed a quay in the port of Merrow on Monday.\n\n"
        "The freighter was brought to another quay of 90 metres by two tugs from Orewick.\n\n"
        "Merrow's mayor promised to open the quay on Tuesday."
    )
    document = Document.from_text(text, title="Fire in Merrow", published="2026-03-10")
    (card,) = compose(port, [document], now=datetime(2026, 3, 11, tzinfo=UTC)).cards
    assert [line.text.split()[0] for line in card.lines] == ["A", "Merrow's"]


def test_a_surname_does_not_say_who_somebody_is_whom_only_the_story_told() -> None:
    first = "The fire was put out by noon, said Rosa Pinto, who leads the fire brigade of Merrow. "
    later = "Pinto said the quay can be used again."
    document = Document.from_text(first + later, title="Fire in Merrow")
    assert opens_with_surname(later, document, len(first))
    assert not opens_with_surname(later, Document.from_text(first + later, title="Pinto: quay opens"), len(first))
    assert not opens_with_surname("Merrow will pay for it.", document, len(first))


def test_a_line_that_leans_back_has_to_be_worth_more() -> None:
    port = Briefing(
        name="port", title="Port", scope=("Merrow",), topics=(Topic(key="port", title="Port", match=("quay*",)),)
    )
    text = (
        "A fire on a freighter closed a quay of 90 metres in the port of Merrow on Monday, its mayor said.\n\n"
        "Tugs brought it out to sea.\n\nNobody was hurt.\n\nRain helped the crews a good deal that night.\n\n"
        "The crews then left the quay."
    )
    document = Document.from_text(text, title="Fire closes quay in Merrow", published="2026-03-10")
    (card,) = compose(port, [document], now=datetime(2026, 3, 11, tzinfo=UTC)).cards
    assert [line.text.split()[0] for line in card.lines] == ["A"]
