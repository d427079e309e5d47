"""A topic that takes the stories that no other topic takes."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from briefings import Briefing, Document, Topic, compose
from briefings.composing.phrasing.found import BriefingFound
from briefings.composing.phrasing.rules import findings
from briefings.composing.urgency import urgency
from briefings.errors import InvalidPhrase
from briefings.model import Edition

NOW = datetime(2026, 3, 12, 8, 0, tzinfo=UTC)
FERRIES = Topic(key="ferries", title="Ferries", match=("ferry", "ferries"))
OTHER = Topic(key="other", title="Other news", match=("*",))
MERROW = Briefing(name="merrow", title="Merrow", scope=("Merrow",), topics=(FERRIES, OTHER))

FERRY = "The ferry to Merrow ran aground on Tuesday with 40 people on board.\n\nDivers in Merrow looked at its keel."
SCHOOL = "Merrow opened a school for 300 pupils on Tuesday.\n\nIt cost 4 million crowns.\n\nMerrow has two others."
BEACH = (
    "Merrow closed its beach on Tuesday after 90 swans had died.\n\nThe ferry landing stays open, Merrow's mayor said."
)
ABROAD = "Orrin opened a harbour on Tuesday.\n\nA pilot from Merrow was there."


def document(text: str, title: str) -> Document:
    return Document.from_text(text, title=title, published="2026-03-11")


def composed(*documents: Document, briefing: Briefing = MERROW) -> Edition:
    return compose(briefing, documents, now=NOW)


def lines(edition: Edition, topic: str) -> list[str]:
    return [line.text for card in edition.cards if card.topic == topic for line in card.lines]


def test_it_takes_a_story_that_no_other_topic_takes_and_no_sentence_of_one_that_a_topic_has() -> None:
    edition = composed(document(FERRY, "Ferry runs aground off Merrow"), document(SCHOOL, "Merrow opens school"))
    assert lines(edition, "other")[0] == "Merrow opened a school for 300 pupils on Tuesday."
    assert "Divers in Merrow looked at its keel." not in lines(edition, "other")
    assert lines(edition, "ferries")[0].startswith("The ferry to Merrow ran aground")


def test_without_it_the_story_is_told_nowhere() -> None:
    alone = replace(MERROW, topics=(FERRIES,))
    edition = composed(document(SCHOOL, "Merrow opens school"), briefing=alone)
    assert not any(card.lines for card in edition.cards)


def test_the_order_of_the_topics_changes_nothing_but_that_of_the_cards() -> None:
    documents = [document(FERRY, "Ferry runs aground off Merrow"), document(SCHOOL, "Merrow opens school")]
    turned = replace(MERROW, topics=(OTHER, FERRIES))
    for topic in ("other", "ferries"):
        assert lines(composed(*documents), topic) == lines(composed(*documents, briefing=turned), topic)


def test_what_it_takes_has_to_be_on_the_scope_and_its_exclusions_hold() -> None:
    assert "Orrin opened a harbour on Tuesday." not in lines(composed(document(ABROAD, "Orrin opens harbour")), "other")
    without = replace(MERROW, topics=(FERRIES, replace(OTHER, exclude=("school",))))
    edition = composed(document(SCHOOL, "Merrow opens school"), briefing=without)
    assert "Merrow opened a school for 300 pupils on Tuesday." not in lines(edition, "other")


def test_a_card_of_what_is_left_has_no_status() -> None:
    banned = document("Merrow has lifted its ban on dogs on the beach, the mayor said.", "Merrow lifts ban on dogs")
    asked = replace(MERROW, topics=(FERRIES, Topic(key="dogs", title="Ban on dogs", match=("ban",))))
    (card,) = [card for card in composed(banned, briefing=asked).cards if card.topic == "dogs"]
    (rest,) = [card for card in composed(banned).cards if card.topic == "other"]
    assert card.status is not None
    assert rest.lines
    assert rest.status is None


def test_it_may_have_phrases_of_its_own() -> None:
    both = replace(MERROW, topics=(FERRIES, replace(OTHER, match=("*", "swans"))))
    edition = composed(document(BEACH, "Merrow closes beach"), briefing=both)
    assert "Merrow closed its beach on Tuesday after 90 swans had died." in lines(edition, "other")


def test_a_scope_of_all_takes_every_document() -> None:
    everything = replace(MERROW, scope=("*",))
    bus = "Novadyne showed its electric bus at a fair in Tarn on Monday."
    edition = composed(document(SCHOOL, "Merrow opens school"), document(bus, "A bus"), briefing=everything)
    assert {bus, "Merrow opened a school for 300 pupils on Tuesday."} <= set(lines(edition, "other"))


def test_a_scope_of_all_keeps_out_what_is_excluded_and_leaves_topics_what_is_theirs() -> None:
    everything = replace(MERROW, scope=("*",), exclude=("harbour",))
    ferry = document("A ferry sank off Tarn on Monday with 40 on board.", "Ferry sinks")
    edition = composed(ferry, document(ABROAD, "Orrin opens harbour"), briefing=everything)
    assert lines(edition, "ferries") == ["A ferry sank off Tarn on Monday with 40 on board."]
    assert "Orrin opened a harbour on Tuesday." not in lines(edition, "other")


def test_other_phrases_of_a_scope_of_all_have_to_be_phrases() -> None:
    with pytest.raises(InvalidPhrase, match="-"):
        composed(document(SCHOOL, "Merrow opens school"), briefing=replace(MERROW, scope=("*", "-")))


def test_a_document_is_urgent_for_a_topic_of_a_scope_of_all() -> None:
    ferry = document("A ferry sank off Tarn on Monday with 40 on board.", "Ferry sinks off Tarn")
    found = urgency(replace(MERROW, scope=("*",)), ferry)
    assert found is not None
    assert found.topic == "ferries"


def test_the_check_of_phrases_says_nothing_of_it_and_what_it_takes_is_not_missed() -> None:
    schools = [document(f"Merrow opened school number {n} on Tuesday.", f"Merrow opens school {n}") for n in range(30)]
    told = [finding.message for finding in findings(BriefingFound(MERROW, schools))]
    assert not any('"*"' in message or "no topic's phrase" in message for message in told)
    everything = BriefingFound(replace(MERROW, scope=("*",)), schools)
    assert len(everything.texts) == len(schools)
    assert not any('"*"' in finding.message for finding in findings(everything))
    missed = [finding.message for finding in findings(BriefingFound(replace(MERROW, topics=(FERRIES,)), schools))]
    assert any('match: ["*"]' in message for message in missed)


def test_the_only_topic_of_which_nothing_is_told_is_named() -> None:
    alone = replace(MERROW, topics=(FERRIES,))
    for scope in (("Merrow",), ("*",)):
        edition = composed(document(SCHOOL, "Merrow opens school"), briefing=replace(alone, scope=scope))
        assert edition.notices == ("No line in these documents on: Ferries.",)
