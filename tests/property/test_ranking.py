"""What holds for a summary of any documents, whatever they contain."""

from __future__ import annotations

from collections.abc import Hashable, Sequence
from itertools import pairwise

from hypothesis import given, settings
from hypothesis import strategies as st

from briefings.composing.ranking import score_sentences, select, summarise
from briefings.language.numbered import Numbers, units_of
from briefings.language.sentences import split_sentences
from briefings.language.tokens import content_terms, forms, words
from briefings.model import Document

_SAID = st.sampled_from(
    [
        "The main dam gave way on Tuesday and water ran into the town.",
        "Engineers had warned of cracks in the main dam in the spring.",
        "« Le barrage a cédé mardi matin », a déclaré la gouverneure de la région.",
        "Photo: Coast Guard.",
        "Rescue in Brenn",
        "Jan 8: the 2005 report",
        "Monday, June 3, 2024",
        "Nobody was hurt when the old bridge over the river fell in the night!",
        "大坝在星期二早上决堤了，河水流进城里。",
        "ទំនប់បានបាក់នៅថ្ងៃអង្គារ។",
    ]
)
_TEXTS = st.one_of(st.text(max_size=300), st.lists(_SAID, max_size=8).map(" ".join), st.lists(_SAID).map("\n".join))
_DOCUMENTS = st.lists(st.builds(Document.from_text, _TEXTS, title=st.text(max_size=40)), max_size=6)


@given(documents=_DOCUMENTS, length=st.integers(-5, 120))
@settings(deadline=None)
def test_a_summary_is_verbatim_within_its_length_and_never_repeats_itself(
    documents: list[Document], length: int
) -> None:
    summary = summarise(documents, words=length)
    texts = {document.id: document.text for document in documents}
    for sentence in summary:
        assert sentence.document is not None
        assert texts[sentence.document][sentence.start : sentence.end] == sentence.text != ""
    assert len({(sentence.document, sentence.start) for sentence in summary}) == len(summary)
    assert len(summary) <= 1 or sum(len(sentence.text.split()) for sentence in summary) <= length


@given(documents=_DOCUMENTS, data=st.data())
@settings(deadline=None)
def test_neither_order_nor_copies_of_the_input_change_a_summary(documents: list[Document], data: st.DataObject) -> None:
    shuffled = data.draw(st.permutations(documents))
    assert summarise(shuffled, words=50) == summarise(documents, words=50) == summarise(documents * 2, words=50)


@given(documents=_DOCUMENTS)
@settings(deadline=None)
def test_scores_are_finite_positive_and_name_real_sentences(documents: list[Document]) -> None:
    sentences = [split_sentences(document.text) for document in documents]
    for each in score_sentences(sentences, titles=[document.title for document in documents]):
        assert 0.0 <= each.score < 100.0
        assert all(
            0.0 <= value <= 1.0 + 1e-9 for name, value in each.parts if name in {"centrality", "headline", "place"}
        )
        assert sentences[each.document][each.position].text


@given(documents=_DOCUMENTS, length=st.integers(0, 120))
@settings(deadline=None)
def test_the_order_of_candidates_changes_no_selection(documents: list[Document], length: int) -> None:
    scored = score_sentences([split_sentences(document.text) for document in documents])
    assert select(scored, words=length) == select(scored[::-1], words=length)


@given(text=st.text())
def test_words_hold_no_space_and_terms_come_from_words(text: str) -> None:
    found = words(text)
    assert all(word and not any(letter.isspace() for letter in word) for word in found)
    assert words(text) == found
    assert len(content_terms(text)) <= len(found)


@given(texts=st.lists(st.one_of(st.text(max_size=80), _SAID), max_size=6))
def test_numbers_tell_apart_just_what_words_do(texts: list[str]) -> None:
    read = Numbers().read(texts)
    assert read.lengths == [len(words(text)) for text in texts]
    assert read.pieces == [len(text.split()) for text in texts]
    units = units_of(read.words)
    stems = [[form.stem for form in forms(text)] for text in texts]
    assert _renamed(units.pairs) == _renamed([list(pairwise(stem)) for stem in stems])
    assert _renamed(units.terms) == _renamed([content_terms(text) for text in texts])


def _renamed(rows: Sequence[Sequence[Hashable]]) -> list[list[int]]:
    """Everything by the order in which it came first, so that two ways of naming the same are equal."""
    names = dict[Hashable, int]()
    return [[names.setdefault(each, len(names)) for each in row] for row in rows]
