"""What holds for quotations and names in any text at all."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from briefings.language.names import find_names, resolve_reference
from briefings.language.quotes import find_quotes
from tests.property.work import lines_run

_MARKS = "\"“”„«»‹›‘’'`「」"
_WORDS = st.sampled_from(
    "said says told according to Ann Lee Mr. President the a minister he she they and that who , . : ? — , Obama's "
    "U.S. Bank of claims not was called in On adding «x» ’s".split()
)
_TEXTS = st.one_of(
    st.text(),
    st.text(alphabet=st.sampled_from(_MARKS + "Aa b.\n,—:=5"), max_size=80),
    st.lists(st.one_of(_WORDS, st.sampled_from([*_MARKS, "\n\n", "\n"])), max_size=40).map(" ".join),
    st.lists(st.one_of(_WORDS, st.sampled_from([*_MARKS, "\n\n", " "])), max_size=40).map("".join),
)


@given(_TEXTS)
def test_every_quotation_is_a_stretch_of_its_text_in_order_and_apart(text: str) -> None:
    end = 0
    for quote in find_quotes(text):
        assert end <= quote.start < quote.end <= len(text)
        assert quote.text == text[quote.start : quote.end]
        assert quote.quote in quote.text
        end = quote.end


@given(_TEXTS)
def test_speakers_and_cues_are_words_of_the_text(text: str) -> None:
    for quote in find_quotes(text):
        for span in (quote.mention, quote.cue):
            if span is not None:
                assert text[slice(*span)].strip()
        assert quote.mention is not None or quote.speaker is None
        assert quote.speaker is not None or quote.role is None


@given(_TEXTS)
def test_every_name_is_a_stretch_of_its_text_in_order_and_apart(text: str) -> None:
    end = 0
    for name in find_names(text):
        assert end <= name.start < name.end <= len(text)
        assert name.text == text[name.start : name.end]
        assert name.name
        assert name.kind in {"person", "organisation", "place", "unknown"}
        end = name.end


@given(_TEXTS)
def test_one_full_name_has_one_kind_and_one_role(text: str) -> None:
    told: dict[str, tuple[str, str | None, str | None]] = {}
    for name in find_names(text):
        assert told.setdefault(name.name, (name.kind, name.role, name.gender)) == (name.kind, name.role, name.gender)


@given(_TEXTS, st.integers(0, 100), st.integers(0, 12))
def test_a_reference_means_a_person_whom_the_text_names_before_it(text: str, start: int, length: int) -> None:
    names = find_names(text)
    meant = resolve_reference(text, start, start + length, names=names)
    if meant is not None:
        assert any(name.name == meant and name.kind == "person" and name.start < start for name in names)


@given(_TEXTS)
def test_text_without_marks_quotes_nobody(text: str) -> None:
    bare = "".join(character for character in text if character not in _MARKS + "”“„‟『』‚")
    assert find_quotes(bare) == ()


@given(st.text(alphabet=st.characters(exclude_characters=_MARKS + "”“„‟『』‚\n=")))
def test_words_between_marks_are_found_whole(words: str) -> None:
    words = f"The {words.strip()} end"

    (found,) = find_quotes(f"It was “{words},” said Ann Lee.")

    assert found.quote == words
    assert found.speaker == "Ann Lee"


def test_a_quotation_among_many_of_one_long_sentence_costs_little() -> None:
    text = '"yes," he said. ' * 100
    assert lines_run(lambda: find_quotes(text)) < 3000 * 100
