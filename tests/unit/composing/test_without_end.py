"""Text that repeats one thing without end takes the time of its length: what was quadratic once shall not be again.

Each of these took minutes at the length that is read of a document; where it can be counted what is looked at, it is.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import overload

from briefings import Document
from briefings.composing.captions import credited
from briefings.composing.phrases import Phrases
from briefings.composing.stories import near_duplicates
from briefings.language.sentences import split_sentences
from briefings.model import Sentence

_LENGTH = 100_000


class Looked(Sequence[Sentence]):
    """Sentences that count how often one is looked up."""

    def __init__(self, sentences: Sequence[Sentence]) -> None:
        self.sentences, self.looked = sentences, 0

    def __len__(self) -> int:
        return len(self.sentences)

    @overload
    def __getitem__(self, at: int) -> Sentence: ...

    @overload
    def __getitem__(self, at: slice) -> Sequence[Sentence]: ...

    def __getitem__(self, at: int | slice) -> Sentence | Sequence[Sentence]:
        self.looked += 1
        return self.sentences[at]


def test_a_paragraph_of_nothing_but_credits_is_gone_through_once() -> None:
    sentences = Looked(split_sentences("Photo: Ann Lee. " * 2_000))
    assert len(credited(sentences)) == len(sentences) > 1_000
    assert sentences.looked <= 12 * len(sentences)


def test_a_text_without_spaces_is_split_at_every_stop() -> None:
    assert len(split_sentences("中。" * (_LENGTH // 2))) == _LENGTH // 2


def test_a_star_in_front_reaches_a_hundred_letters_back_in_a_run_without_end() -> None:
    assert not Phrases(["*国"]).matches("中" * _LENGTH)
    (found,) = Phrases(["*国"]).find(f"{'中' * 500}国")
    assert found.end - found.start == len("国") + 100
    assert Phrases(["a*b"]).matches(f"a{'-' * 100}b")
    assert not Phrases(["a*b"]).matches("a-" * _LENGTH)


def test_a_star_at_the_end_takes_a_word_of_any_length() -> None:
    (found,) = Phrases(["strike*"]).find(f"strike{'s' * 500} on")
    assert found.end == len("strike") + 500


def test_two_texts_that_repeat_one_sentence_are_held_against_each_other_sentence_by_sentence() -> None:
    said = "The men of the port of Merrow went on strike on Monday, said Ann Lee. "
    other = "Nobody at the tall mill by the river has ever seen such a flood in May. "
    count = _LENGTH // len(said)
    long = [Document.from_text(said * count), Document.from_text(said * (count - 5)), Document.from_text(other * count)]
    assert sorted(map(len, near_duplicates(long))) == [1, 2]
