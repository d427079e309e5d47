"""What a changed line takes the place of: the earlier edition's words, and where they stand."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from briefings import Briefing, Document, Topic, compose
from briefings.composing.correcting import correct
from briefings.composing.narrowing import one_topic
from briefings.composing.since_last import compared
from briefings.composing.verification import verify
from briefings.model import Earlier, Edition, sha256_of

MERROW = Briefing(
    name="merrow",
    title="Merrow",
    scope=("Merrow",),
    topics=(
        Topic(key="dam", title="Dam", match=("dam", "turbine*")),
        Topic(key="mine", title="Mine", match=("mine*",)),
        Topic(key="trade", title="Trade", match=("embargo", "treaty")),
    ),
)
COST = "The Merrow dam will cost 310 million crowns, the river authority said."
DEARER = "The Merrow dam will cost 405 million crowns, the river authority said."


def article(text: str, day: int) -> Document:
    return Document.from_text(text, title="Merrow", published=f"2026-03-{day:02}", publisher="Post")


def edition(*documents: Document, day: int, previous: Edition | None = None) -> Edition:
    return compared(compose(MERROW, documents, now=datetime(2026, 3, day, 23, tzinfo=UTC)), previous)


def replaced(before: str, now: str) -> Earlier:
    first = edition(article(before, 2), day=2)
    (earlier,) = edition(article(now, 4), day=4, previous=first).changes.replaced
    return earlier


def test_the_value_is_found_behind_a_dateline_that_an_older_edition_kept() -> None:
    blast = "An earthquake shook a coal mine near Merrow on Sunday, killing at least 27 people, officials said."
    first = edition(article(blast, 2), day=2)
    (card,) = first.cards
    kept = replace(card.lines[0], text=f"MERROW (AP) — {blast}")
    risen = "The death toll from the earthquake at the coal mine near Merrow rose to 41 on Tuesday, officials said."
    older = replace(first, cards=(replace(card, lines=(kept,)),))
    (earlier,) = edition(article(risen, 4), day=4, previous=older).changes.replaced
    assert earlier.value == "27 people"


@pytest.mark.parametrize(
    ("before", "now", "value"),
    [
        (COST, DEARER, "310 million crowns"),
        (
            "At least 27 miners were killed in a blast in a coal mine near Merrow on Sunday.",
            "The death toll from the blast in the coal mine near Merrow rose to 41 on Tuesday, officials said.",
            "27 miners",
        ),
        (
            "Norland is expected to sign a treaty on fishing with Merrow on Tuesday, its foreign ministry said.",
            "Norland signed the treaty on fishing with Merrow on Tuesday after two years of talks in the capital.",
            "is expected to sign a treaty on fishing with Merrow on Tuesday",
        ),
        (
            "Merrow plans to open the dam in summer.",
            "The mayor of Merrow opened the dam under blue skies.",
            "plans to open the dam in summer",
        ),
        (
            "Two men are missing in the mine at Merrow.",
            "Two men were found alive in the mine at Merrow.",
            None,
        ),
    ],
)
def test_a_changed_line_tells_what_it_replaces_and_which_words_hold_no_longer(
    before: str, now: str, value: str | None
) -> None:
    earlier = replaced(before, now)
    assert (earlier.text, earlier.value) == (before, value)
    assert earlier.citations[0].text == before


def test_what_was_said_is_cited_by_a_document_that_the_edition_lists_behind_its_own() -> None:
    old = article(COST, 2)
    now = edition(article(DEARER, 4), day=4, previous=edition(old, day=2))
    (earlier,) = now.changes.replaced
    assert [document.ref for document in now.documents] == ["A", "B"]
    cited = {document.ref: document.id for document in now.documents}
    assert cited[earlier.citations[0].document] == old.id
    assert earlier.line == now.changes.changed[0]


def test_a_document_that_both_editions_cite_is_listed_once() -> None:
    old = article(f"{COST} A crack was found in the second turbine at Merrow.", 2)
    only_cost = replace(first := edition(old, day=2), cards=(replace(card := first.cards[0], lines=card.lines[:1]),))
    now = edition(old, article(DEARER, 4), day=4, previous=only_cost)
    assert sorted(document.id for document in now.documents) == sorted({old.id, article(DEARER, 4).id})


def test_what_is_dropped_is_told_with_where_it_stood() -> None:
    now = edition(
        article("A crack was found in the second turbine at Merrow.", 4),
        day=4,
        previous=edition(article(COST, 2), day=2),
    )
    (gone,) = now.changes.gone
    assert (gone.line, gone.text, gone.citations[0].text) == (now.changes.dropped[0], COST, COST)


def test_a_card_on_its_own_keeps_what_its_lines_replace_and_no_other() -> None:
    mine = "At least 27 miners were killed in a blast in a coal mine near Merrow on Sunday."
    toll = "The death toll from the blast in the coal mine near Merrow rose to 41 on Tuesday, officials said."
    first = edition(article(COST, 2), article(mine, 2), day=2)
    both = edition(article(DEARER, 4), article(toll, 4), day=4, previous=first)
    assert len(both.changes.replaced) == 2
    card = one_topic(both, "mine")
    assert [earlier.text for earlier in card.changes.replaced] == [mine]
    assert {citation.document for earlier in card.changes.replaced for citation in earlier.citations} <= {
        document.ref for document in card.documents
    }


def test_what_was_said_stays_where_its_document_reads_otherwise_now_but_is_cited_there_no_longer() -> None:
    old = article(COST, 2)
    now = edition(article(DEARER, 4), day=4, previous=edition(old, day=2))
    own = {article(DEARER, 4).id: DEARER}
    assert verify(now, own).changes.replaced == now.changes.replaced, "its document is not at hand"
    (earlier,) = verify(now, own | {old.id: "The page is gone."}).changes.replaced
    assert (earlier.text, earlier.citations) == (COST, ())


def test_a_line_that_its_publisher_corrected_tells_what_was_posted_and_cites_nothing_for_it() -> None:
    posted = edition(old := article(COST, 2), day=2)
    made = correct(posted, {old.id: article(DEARER, 2)}, {})
    assert made is not None
    (earlier,) = made.edition.changes.replaced
    assert earlier == Earlier(line=made.edition.changes.changed[0], text=COST, citations=())


def test_a_correction_keeps_what_other_lines_replace() -> None:
    mine = "At least 27 miners were killed in a blast in a coal mine near Merrow on Sunday."
    toll = "The death toll from the blast in the coal mine near Merrow rose to 41 on Tuesday, officials said."
    first = edition(article(COST, 2), article(mine, 2), day=2)
    wrong, right = article(DEARER, 4), article(DEARER.replace("405", "450"), 4)
    posted = edition(wrong, article(toll, 4), day=4, previous=first)
    made = correct(posted, {wrong.id: right}, {article(toll, 4).id: toll})
    assert made is not None
    assert {earlier.text for earlier in made.edition.changes.replaced} == {mine, DEARER}


def test_the_hash_of_what_was_said_is_that_of_its_words() -> None:
    (citation,) = replaced(COST, DEARER).citations
    assert citation.sha256 == sha256_of(COST)
