"""What holds for copies and stories in any pile of documents."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from datetime import date
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from briefings import Document, compose
from briefings.composing.stories import group_stories, near_duplicates
from briefings.composing.stories.groups import Groups
from tests.property.test_composing import BRIEFING, DOCUMENTS, NOW

Grouping = Callable[[Iterable[Document]], Groups]

SENTENCES = st.sampled_from(
    [
        "The mill at Orrin burned down on Tuesday and 43 workers lost their jobs.",
        "Governor Lena Hart promised 2.5 million crowns to the families by the end of May.",
        "Investigators found that the sprinklers had been switched off since February.",
        "In Orrin the bells rang for an hour.",
        "The union of paper makers wants the owners in court before the summer.",
        "Paper prices rose by 3 percent in a week.",
        "Le moulin d’Orrin a brûlé mardi; 43 ouvriers ont perdu leur emploi.",
        "奥林的造纸厂星期二被烧毁，四十三名工人失业。",
        "احترق مصنع الورق في أورين يوم الثلاثاء.",
    ]
)
TEXTS = st.one_of(st.lists(SENTENCES, max_size=9).map("\n".join), st.text(max_size=120))
PILES = st.lists(
    st.builds(
        lambda text, title, day, publisher: Document.from_text(text, title=title, published=day, publisher=publisher),
        TEXTS,
        st.sampled_from(["Fire at Orrin", "Paper", ""]),
        st.one_of(st.none(), st.dates(date(2026, 1, 1), date(2026, 2, 1))),
        st.sampled_from(["Post", "Ledger", None]),
    ),
    max_size=9,
)
both = pytest.mark.parametrize("grouping", [near_duplicates, group_stories])


def texts(groups: Groups) -> set[frozenset[str]]:
    return {frozenset(document.id for document in group) for group in groups}


@both
@given(pile=PILES)
@settings(max_examples=80, deadline=None)
def test_every_document_is_in_exactly_one_group_and_no_text_in_two(grouping: Grouping, pile: list[Document]) -> None:
    groups = grouping(pile)
    assert sorted(map(repr, pile)) == sorted(repr(document) for group in groups for document in group)
    assert sum(len({document.id for document in group}) for group in groups) == len({document.id for document in pile})


@both
@given(pile=PILES, random=st.randoms(use_true_random=False))
@settings(max_examples=80, deadline=None)
def test_the_order_of_documents_changes_no_group(grouping: Grouping, pile: list[Document], random: Random) -> None:
    shuffled = list(pile)
    random.shuffle(shuffled)
    assert grouping(shuffled) == grouping(pile)


@both
@given(pile=PILES, which=st.integers(0, 8), publisher=st.sampled_from(["Post", "Ledger", "Quay Gazette", None]))
@settings(max_examples=80, deadline=None)
def test_a_copy_joins_what_it_copies_and_moves_nothing_else(
    grouping: Grouping, pile: list[Document], which: int, publisher: str | None
) -> None:
    if pile:
        copy = replace(pile[which % len(pile)], publisher=publisher)
        assert texts(grouping([*pile, copy])) == texts(grouping(pile))


# A text that is there already under another date, or with other spaces, could become the one that is cited.
APART = DOCUMENTS.filter(lambda pile: len({" ".join(document.text.split()) for document in pile}) == len(pile))


def publishers(documents: Sequence[Document]) -> list[tuple[str, int]]:
    edition = compose(BRIEFING, documents, now=NOW)
    return [(line.id, line.publishers) for card in edition.cards for line in card.lines]


@given(APART, st.integers(0, 4), st.sampled_from(["Quay Gazette", None, "its own"]))
@settings(max_examples=80, deadline=None)
def test_a_copy_printed_by_the_same_paper_a_new_one_or_nobody_knows_whom_changes_no_publisher_count(
    documents: list[Document], which: int, publisher: str | None
) -> None:
    if documents:
        copied = documents[which % len(documents)]
        copy = copied if publisher == "its own" else replace(copied, publisher=publisher)
        assert publishers([*documents, copy]) == publishers(documents)


@given(APART, st.integers(0, 4), st.sampled_from(["Post", "Ledger"]))
@settings(max_examples=80, deadline=None)
def test_a_copy_printed_by_a_paper_that_is_there_already_never_adds_a_voice(
    documents: list[Document], which: int, publisher: str
) -> None:
    if documents:
        copy = replace(documents[which % len(documents)], publisher=publisher)
        before = dict(publishers(documents))
        assert all(count <= before[line] for line, count in publishers([*documents, copy]))
