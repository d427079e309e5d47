"""The public names do what their contract says, each from the façade alone."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest

import briefings
from briefings import (
    Briefing,
    Document,
    Topic,
    compose,
    find_dates,
    find_figures,
    find_names,
    find_quotes,
    split_sentences,
    summarise,
)

TEXT = "Ada Lind said: “The dam will cost 310 million crowns.” Work began on 3 March 2025. It rained."


def test_every_public_name_is_there() -> None:
    assert all(hasattr(briefings, name) for name in briefings.__all__)


@pytest.mark.parametrize("published", ["2025-11-13", date(2025, 11, 13), datetime(2025, 11, 13, 8, tzinfo=UTC), None])
def test_a_document_is_built_from_text_with_a_date_in_any_form(published: str | date | None) -> None:
    document = Document.from_text(TEXT, title="Dam", published=published)
    assert len(document.id) == 16
    assert document.text == TEXT


def test_each_value_found_stands_at_its_place() -> None:
    for found in (split_sentences(TEXT), find_dates(TEXT), find_figures(TEXT), find_quotes(TEXT), find_names(TEXT)):
        assert found
        assert all(TEXT[one.start : one.end] == one.text for one in found)


def test_a_quotation_has_speaker_role_and_mention_and_a_date_its_value() -> None:
    (quote,) = find_quotes(TEXT)
    assert (quote.speaker, quote.mention) == ("Ada Lind", (0, 8))
    assert [mention.value for mention in find_dates(TEXT, published=None)] == ["2025-03-03"]
    (figure,) = find_figures(TEXT)
    assert (figure.value, figure.approximate) == (310_000_000.0, False)


def test_a_summary_keeps_to_its_words_and_names_its_documents() -> None:
    document = Document.from_text(f"{TEXT} {TEXT.replace('rained', 'snowed')}", title="Dam")
    sentences = summarise([document], words=25)
    assert sentences
    assert sum(len(sentence.text.split()) for sentence in sentences) <= 25
    assert {sentence.document for sentence in sentences} == {document.id}


def test_an_edition_comes_from_the_facade_alone() -> None:
    briefing = Briefing(
        name="dam", title="Dam", scope=("dam",), topics=(Topic(key="dam", title="Dam", match=("dam",)),)
    )
    edition = compose(briefing, [Document.from_text(TEXT, title="Dam")], now=datetime(2025, 11, 14, tzinfo=UTC))
    assert edition.cards[0].lines[0].text in TEXT
