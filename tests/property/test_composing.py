"""What holds for every edition, whatever the documents say."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime
from functools import partial
from random import Random

from hypothesis import example, given, settings
from hypothesis import strategies as st

from briefings import Briefing, Document, Topic, compose, find_quotes
from briefings.composing.passages import Cut, text_key
from briefings.language.places import countries
from briefings.model import Citation, Edition, sha256_of
from tests.property.work import lines_run

NOW = datetime(2026, 3, 10, 8, 0, tzinfo=UTC)
BRIEFING = Briefing(
    name="cambodia",
    title="Cambodia",
    scope=("Cambodia*", "Phnom Penh"),
    topics=(
        Topic(key="tariffs", title="Tariffs", match=("tariff*", "export*")),
        Topic(key="drills", title="Drills", match=("drill*",)),
    ),
)

SENTENCES = st.sampled_from(
    [
        "Cambodia cut its tariff on rice to 7 percent in March.",
        "Tariffs on Cambodian shoes fell from 49% to 19%, the ministry said.",
        "The drills with Cambodia resume in May after eight years.",
        "Thailand raised its tariff on minerals to 30 percent.",
        "Vietnam and Laos held drills near the coast.",
        "He said the exports would recover.",
        "Phnom Penh said exports rose by a fifth last year.",
        "“The tariff is fair,” said a Cambodian official.",
        "Markets were calm.",
        "Export  figures\tfor Cambodia\nwere late.",
    ]
)
TEXTS = st.one_of(
    st.lists(SENTENCES, min_size=1, max_size=12).map(" ".join),
    st.lists(SENTENCES, min_size=1, max_size=8).map("\n\n".join),
    st.tuples(st.text(max_size=80), SENTENCES, st.text(max_size=80)).map("".join),
)
DOCUMENTS = st.lists(
    st.builds(
        lambda text, title, day, publisher: Document.from_text(text, title=title, published=day, publisher=publisher),
        TEXTS,
        st.sampled_from(["Cambodia and its trade", "Trade", ""]),
        st.one_of(st.none(), st.dates(date(2026, 1, 1), date(2026, 3, 10))),
        st.sampled_from(["Post", "Ledger", None]),
    ),
    max_size=5,
)


def citations(edition: Edition) -> list[Citation]:
    lines = [*edition.lead, *(line for card in edition.cards for line in card.lines)]
    return [citation for line in lines for citation in line.citations]


@given(DOCUMENTS)
@settings(max_examples=60, deadline=None)
def test_every_line_is_a_span_of_a_listed_document(documents: list[Document]) -> None:
    edition = compose(BRIEFING, documents, now=NOW)
    sources = {document.id: document.text for document in documents}
    listed = {document.ref: sources[document.id] for document in edition.documents}
    for citation in citations(edition):
        assert listed[citation.document][citation.start : citation.end] == citation.text
        assert citation.sha256 == sha256_of(citation.text)
    assert edition.verification.withheld == 0


@given(DOCUMENTS)
@settings(max_examples=60, deadline=None)
def test_no_line_stands_on_two_cards_or_twice_on_one(documents: list[Document]) -> None:
    ids = [line.id for card in compose(BRIEFING, documents, now=NOW).cards for line in card.lines]
    assert len(ids) == len(set(ids))


@given(DOCUMENTS)
@settings(max_examples=60, deadline=None)
def test_a_sentence_that_names_only_another_country_never_enters(documents: list[Document]) -> None:
    for citation in citations(compose(BRIEFING, documents, now=NOW)):
        assert countries(citation.text) <= {"Cambodia"} or "Cambodia" in countries(citation.text)


@given(DOCUMENTS, st.randoms(use_true_random=False))
@settings(max_examples=60, deadline=None)
def test_the_order_of_input_changes_nothing(documents: list[Document], random: Random) -> None:
    shuffled = list(documents)
    random.shuffle(shuffled)
    assert compose(BRIEFING, shuffled, now=NOW, explain=True) == compose(BRIEFING, documents, now=NOW, explain=True)


@example(  # under one title of one word, which says little
    [
        Document.from_text(text, title="Trade", publisher=who, published="2026-02-01")
        for who, text in (
            ("Post", "Cambodia cut its tariff on rice to 7 percent in March."),
            (None, "“The tariff is fair,” said a Cambodian official."),
        )
    ]
)
@given(DOCUMENTS)
@settings(max_examples=60, deadline=None)
def test_a_copy_of_a_document_under_another_title_changes_no_publisher_count(documents: list[Document]) -> None:
    copies = [replace(document, title="Copy", publisher=None) for document in documents]
    once = compose(BRIEFING, documents, now=NOW)
    twice = compose(BRIEFING, [*documents, *copies], now=NOW)
    assert [line.publishers for card in once.cards for line in card.lines] == [
        line.publishers for card in twice.cards for line in card.lines
    ]


@given(DOCUMENTS)
@settings(max_examples=60, deadline=None)
def test_every_event_status_and_quotation_stands_word_for_word_in_what_it_cites(documents: list[Document]) -> None:
    for card in compose(BRIEFING, documents, now=NOW).cards:
        assert all(event.text in event.citations[0].text for event in card.timeline)
        assert all(note.at <= len(event.text) for event in card.timeline for note in event.notes)
        status = card.status
        while status is not None:
            assert status.text == status.citations[0].text
            assert status.words in status.text
            status = status.previous


@given(DOCUMENTS, st.randoms(use_true_random=False))
@settings(max_examples=40, deadline=None)
def test_a_copy_printed_by_another_paper_adds_no_line_and_no_publisher_to_a_fact(
    documents: list[Document], random: Random
) -> None:
    documents = list({text_key(document): document for document in documents}.values())  # else some are copies already
    once = compose(BRIEFING, documents, now=NOW)
    copies = [
        replace(document, text=f"{document.text}\n", publisher=f"Copyist {n}") for n, document in enumerate(documents)
    ]
    random.shuffle(copies)
    twice = compose(BRIEFING, [*documents, *copies], now=NOW)
    assert [line.text for card in once.cards for line in card.lines] == [
        line.text for card in twice.cards for line in card.lines
    ]
    assert all(
        a.publishers == b.publishers
        for before, after in zip(once.cards, twice.cards, strict=True)
        for a, b in zip(before.lines, after.lines, strict=True)
    )


@given(DOCUMENTS, DOCUMENTS)
@settings(max_examples=60, deadline=None)
def test_what_is_said_to_be_replaced_or_gone_stands_word_for_word_in_the_edition_before(
    old: list[Document], new: list[Document]
) -> None:
    before = compose(BRIEFING, old, now=NOW)
    now = compose(BRIEFING, new, now=NOW, previous=before)
    said = {line.text for card in before.cards for line in card.lines}
    said |= {card.status.text for card in before.cards if card.status}
    texts = {document.id: document.text for document in (*old, *new)}
    listed = {document.ref: texts[document.id] for document in now.documents}
    assert tuple(earlier.line for earlier in now.changes.replaced) == now.changes.changed
    assert tuple(earlier.line for earlier in now.changes.gone) == now.changes.dropped
    for earlier in (*now.changes.replaced, *now.changes.gone):
        assert earlier.text in said
        assert earlier.value is None or earlier.value in earlier.text
        assert earlier.text == earlier.citations[0].text
    for citation in now.changes.cited():
        assert listed[citation.document][citation.start : citation.end] == citation.text


def test_an_interview_of_four_times_the_turns_is_four_times_the_work() -> None:
    def interview(turns: int) -> str:
        return "\n\n".join(f"Q: Is mill {at} open?\n\nA: We opened mill {at} on Monday." for at in range(turns))

    short, long = (Document.from_text(interview(turns), title="The mills of Merrow") for turns in (40, 160))
    assert lines_run(partial(Cut, long, 0)) < 5 * lines_run(partial(Cut, short, 0))
    assert lines_run(partial(find_quotes, long.text)) < 5 * lines_run(partial(find_quotes, short.text))
