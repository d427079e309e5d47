"""A source is changed after its sentences were posted: what it no longer says does not stay."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from briefings import Briefing, Document, Edition, Topic, compose
from briefings.composing.correcting import Corrected, correct
from briefings.model import Changes

NOW = datetime(2025, 11, 14, 8, tzinfo=UTC)
DUES = Briefing(
    name="port", title="Rotterdam", scope=("Rotterdam",), topics=(Topic(key="dues", title="Dues", match=("dues",)),)
)
FIRST = "Rotterdam raised its port dues by 49% on Monday. The port last changed its dues in Rotterdam in 2022."
OTHER = "Rotterdam keeps its dues for inland ships as they are, the port said on Tuesday."


def article(text: str, *, title: str = "Port dues rise", publisher: str = "The Harbour") -> Document:
    return Document.from_text(text, title=title, published="2025-11-13", publisher=publisher)


BEFORE, BESIDE = article(FIRST), article(OTHER, title="Inland ships", publisher="The Quay")


def posted() -> Edition:
    edition = compose(DUES, [BEFORE, BESIDE], now=NOW)
    assert [line.text for line in edition.cards[0].lines if "49%" in line.text]
    return edition


def corrected(text: str) -> Corrected | None:
    after = article(text)
    return correct(posted(), {BEFORE.id: after}, {BESIDE.id: BESIDE.text})


def texts(edition: Edition) -> list[str]:
    return [line.text for card in edition.cards for line in card.lines]


def test_an_edited_sentence_is_cited_as_it_reads_now() -> None:
    made = corrected(FIRST.replace("49%", "4%"))
    assert made is not None
    assert "Rotterdam raised its port dues by 4% on Monday." in texts(made.edition)
    assert not any("49%" in text for text in texts(made.edition))
    assert not any("49%" in figure.text for card in made.edition.cards for figure in card.figures)
    assert made.edition.notices[0] == ("Corrected after “Port dues rise” was changed by its publisher: 1 line changed.")
    (line,) = [line for card in made.edition.cards for line in card.lines if "4%" in line.text]
    assert line.id in made.edition.changes.changed


def test_every_line_is_verbatim_in_the_text_as_it_is_now() -> None:
    text = "Correction: an earlier version had a wrong figure. " + FIRST.replace("49%", "4%")
    made = corrected(text)
    assert made is not None
    by_id = {article(text).id: text, BESIDE.id: BESIDE.text}
    for document in made.edition.documents:
        for line in (line for card in made.edition.cards for line in card.lines):
            for citation in line.citations:
                if citation.document == document.ref:
                    assert by_id[document.id][citation.start : citation.end] == citation.text
    assert made.edition.verification.withheld == 0


def test_a_withdrawn_sentence_takes_its_line_with_it() -> None:
    made = corrected("This article has been withdrawn.")
    assert made is not None
    assert texts(made.edition) == [OTHER]
    assert "withdrawn" in made.edition.notices[0]
    assert all(now is None for _, now in made.lines)


def test_a_change_that_no_reader_sees_is_none() -> None:
    assert corrected(FIRST + " The port is in the Netherlands.") is None
    assert corrected("Updated at noon.\n\n" + FIRST) is None


def test_what_is_not_concerned_stays_as_it_was() -> None:
    before, made = posted(), corrected(FIRST.replace("49%", "4%"))
    assert made is not None
    assert OTHER in texts(made.edition)
    assert (made.edition.composed_at, made.edition.window) == (before.composed_at, before.window)
    assert made.edition.id != before.id
    assert corrected(FIRST.replace("49%", "4%")) == made, "the same change gives the same correction"


def test_a_line_that_another_document_states_too_stays_with_that_one() -> None:
    edition = posted()
    (line,) = [line for line in edition.cards[0].lines if "49%" in line.text]
    (beside,) = [line for line in edition.cards[0].lines if line.text == OTHER]
    backed = replace(line, citations=(*line.citations, *beside.citations), publishers=2)
    lines = tuple(backed if each.id == line.id else each for each in edition.cards[0].lines)
    edition = replace(edition, lead=(), cards=(replace(edition.cards[0], lines=lines),))
    made = correct(edition, {BEFORE.id: article("Withdrawn.")}, {BESIDE.id: BESIDE.text})
    assert made is not None
    (now,) = [after for before, after in made.lines if before.id == line.id]
    assert now is not None
    assert (now.text, now.publishers) == (OTHER, 1)


@pytest.mark.parametrize("text", ["", " ", "\x00", "…"])
def test_a_text_that_says_nothing_leaves_nothing(text: str) -> None:
    made = corrected(text)
    assert made is not None
    assert texts(made.edition) == [OTHER]


def test_marks_stay_on_the_lines_as_they_are_now_and_each_counts_once() -> None:
    before = posted()
    new = tuple(line.id for card in before.cards for line in card.lines)
    marked = replace(before, changes=Changes(since="earlier", new=new))
    made = correct(marked, {BEFORE.id: article(FIRST.replace("49%", "4%"))}, {BESIDE.id: BESIDE.text})
    assert made is not None
    lines = {line.id: line.text for card in made.edition.cards for line in card.lines}
    assert {lines[each] for each in made.edition.changes.changed} == {"Rotterdam raised its port dues by 4% on Monday."}
    assert sorted((*made.edition.changes.new, *made.edition.changes.changed)) == sorted(lines)


def test_several_sources_were_changed_by_their_publishers() -> None:
    newer = {BEFORE.id: article(FIRST.replace("49%", "4%")), BESIDE.id: article("Withdrawn.", title="Inland ships")}
    made = correct(posted(), newer, {})
    assert made is not None
    assert "“Inland ships” and “Port dues rise” were changed by their publishers: " in made.edition.notices[0]
