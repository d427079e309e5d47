"""From documents to an edition: what a reader of the cards is promised."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from briefings import Briefing, Document, Topic, compose
from briefings.composing.verification import verify
from briefings.errors import InvalidDocument
from briefings.model import Edition

NOW = datetime(2026, 3, 10, 8, 0, tzinfo=UTC)

RIVER = Briefing(
    name="river",
    title="The Alda",
    scope=("Alda", "river authority"),
    topics=(
        Topic(key="floods", title="Floods", emoji="🌊", match=("flood*", "water level*")),
        Topic(key="dam", title="The new dam", emoji="🧱", match=("dam", "turbine*")),
        Topic(key="fishing", title="Fishing", match=("fish*",)),
    ),
)

FLOOD = Document.from_text(
    "The Alda rose to 7.4 metres on Monday, the highest water level since 1954, and flooded the old town of Merrow.\n\n"
    "He said the pumps would hold. The river authority ordered 1,200 people to leave their homes before the flood. "
    "Volunteers handed out soup.\n\n"
    "Work on the new dam above Merrow stopped on Sunday because its second turbine stands under water, the river "
    "authority said.",
    title="Alda floods Merrow",
    published="2026-03-09",
    publisher="Merrow Post",
)
DAM = Document.from_text(
    "The dam on the Alda will cost 310 million crowns, a third more than planned, according to the river authority. "
    "Its first turbine is to start in June.",
    title="Dam on the Alda grows dearer",
    published="2026-02-20",
    publisher="The Ledger",
)


def texts(edition: Edition) -> dict[str, list[str]]:
    return {card.topic: [line.text for line in card.lines] for card in edition.cards}


def test_a_briefing_about_anything_becomes_cards_of_cited_sentences() -> None:
    edition = compose(RIVER, [FLOOD, DAM], now=NOW)
    cards = texts(edition)
    assert list(cards) == ["floods", "dam"]
    assert cards["floods"][0].startswith("The Alda rose to 7.4 metres")
    assert any("310 million crowns" in text for text in cards["dam"])
    assert not any("Volunteers" in text or text.startswith("He said") for lines in cards.values() for text in lines)
    by_ref = {document.ref: document for document in edition.documents}
    sources = {document.id: document.text for document in (FLOOD, DAM)}
    for card in edition.cards:
        for line in card.lines:
            for citation in line.citations:
                assert sources[by_ref[citation.document].id][citation.start : citation.end] == citation.text
            assert line.text == line.citations[0].text


def test_the_reader_is_told_which_topic_has_nothing() -> None:
    assert "No line in these documents on: Fishing." in compose(RIVER, [FLOOD], now=NOW).notices


def test_the_lead_takes_lines_from_different_cards() -> None:
    edition = compose(RIVER, [FLOOD, replace(DAM, published=FLOOD.published)], now=NOW)
    card_of = {line.id: card.topic for card in edition.cards for line in card.lines}
    topics = [card_of[line.id] for line in edition.lead]
    assert len(topics) == len(set(topics)) == 2


def test_a_document_that_comes_twice_counts_once() -> None:
    again = replace(FLOOD, publisher=None, title="copy")
    assert compose(RIVER, [FLOOD, again, DAM], now=NOW) == compose(RIVER, [FLOOD, DAM], now=NOW)


def test_the_order_of_documents_changes_nothing() -> None:
    assert compose(RIVER, [DAM, FLOOD], now=NOW) == compose(RIVER, [FLOOD, DAM], now=NOW)


def test_a_window_keeps_older_documents_out_and_undated_ones_too() -> None:
    undated = Document.from_text("The Alda flooded the mill at Orrin.", title="Mill")
    edition = compose(RIVER, [FLOOD, DAM, undated], now=NOW, since=datetime(2026, 3, 1, tzinfo=UTC))
    assert [document.title for document in edition.documents] == ["Alda floods Merrow"]
    assert "1 document without a publication date left out of this window." in edition.notices


def test_documents_from_after_now_stay_out() -> None:
    edition = compose(RIVER, [FLOOD, DAM], now=datetime(2026, 3, 1, tzinfo=UTC))
    assert [document.title for document in edition.documents] == ["Dam on the Alda grows dearer"]


def test_an_empty_window_says_how_old_the_newest_document_is() -> None:
    edition = compose(RIVER, [FLOOD, DAM], now=NOW, since=datetime(2026, 3, 10, tzinfo=UTC))
    assert edition.notices[0] == "No document falls into this window. The newest before it is of 9 March 2026."


@pytest.mark.parametrize(
    ("documents", "says"),
    [
        ([], "There are no documents to read."),
        ([Document.from_text("Prices rose in the capital.", title="Prices")], "The document does not name"),
        ([replace(FLOOD, published=datetime(2027, 1, 1, tzinfo=UTC))], "No document falls into this window."),
    ],
)
def test_an_empty_edition_says_why(documents: list[Document], says: str) -> None:
    edition = compose(RIVER, documents, now=NOW)
    assert edition.cards == ()
    assert any(notice.startswith(says) for notice in edition.notices)


def test_a_briefing_without_topics_gives_one_card_of_everything_in_scope() -> None:
    edition = compose(replace(RIVER, topics=()), [FLOOD, DAM], now=NOW)
    assert [card.title for card in edition.cards] == ["The Alda"]
    assert edition.cards[0].lines


def test_a_line_whose_document_has_changed_is_withheld_and_counted() -> None:
    edition = compose(RIVER, [FLOOD, DAM], now=NOW)
    changed = verify(edition, {FLOOD.id: FLOOD.text.replace("7.4", "8.4"), DAM.id: DAM.text})
    assert changed.verification.withheld == 1
    assert changed.verification.verified == edition.verification.verified - 1
    assert not any("7.4 metres" in text for lines in texts(changed).values() for text in lines)
    assert not any("7.4 metres" in line.text for line in changed.lead)


BAKERY, SCHOOL, MUSEUM = (
    Document.from_text(f"{lead} {dike}", title="High water", published="2026-03-09", publisher=publisher)
    for publisher, lead, dike in (
        ("Merrow Post", "Bread floated out of a bakery in the flood.", "The flood broke the north dike at Merrow."),
        (
            "The Ledger",
            "Pupils sat on the roof of a school in the flood.",
            "It broke the north dike at Merrow in one flood.",
        ),
        (
            "Brenn Times",
            "Old maps of a museum got wet in the flood.",
            "A flood broke the north dike at Merrow, it is said.",
        ),
    )
)


def test_what_several_papers_tell_goes_before_what_one_of_them_opens_with() -> None:
    shortest = replace(RIVER, lines=1, scope=("flood",))
    for one in (BAKERY, SCHOOL, MUSEUM):
        assert "dike" not in texts(compose(shortest, [one], now=NOW))["floods"][0]
    assert "the north dike at Merrow" in texts(compose(shortest, [BAKERY, SCHOOL, MUSEUM], now=NOW))["floods"][0]


def test_of_many_sentences_those_far_behind_are_not_compared_and_stay_behind() -> None:
    told = [f"The flood took the {number}th house of {9 * number} in Merrow away." for number in range(1, 600)]
    document = Document.from_text("\n\n".join(told), title="Flood in Merrow", published="2026-03-09")
    trace = compose(replace(RIVER, scope=("Merrow",)), [document], now=NOW, explain=True).trace
    supports = [dict(entry.scores)["support"] for entry in trace]
    assert set(supports[300:]) == {min(supports)}
    assert 0.0 < min(supports) < max(supports) == 1.0


def test_the_trace_tells_of_every_sentence_why_it_is_a_line_or_not() -> None:
    edition = compose(RIVER, [FLOOD, DAM], now=NOW, explain=True)
    soup = next(entry for entry in edition.trace if entry.text.startswith("Volunteers"))
    assert soup.line is None
    assert "no topic's phrase matches" in soup.rule
    chosen = {entry.line for entry in edition.trace if entry.line}
    assert chosen == {line.id for card in edition.cards for line in card.lines}
    assert all(dict(entry.scores)["score"] > 0 for entry in edition.trace if entry.line)


def test_against_an_earlier_edition_new_and_dropped_lines_are_named() -> None:
    first = compose(RIVER, [DAM], now=NOW)
    second = compose(RIVER, [FLOOD], now=NOW, previous=first)
    assert second.changes.since == first.id
    assert set(second.changes.new) <= {line.id for card in second.cards for line in card.lines}
    assert set(second.changes.dropped) == {line.id for card in first.cards for line in card.lines}


def test_a_time_without_a_zone_is_refused() -> None:
    with pytest.raises(InvalidDocument, match="now"):
        compose(RIVER, [FLOOD], now=NOW.replace(tzinfo=None))
