"""What a ranker must beat: simple rules, the best that sentences can reach, and the rankers of sumy.

Each takes a case and gives its sentences as texts, whole and together no longer than the case allows.
"""

from __future__ import annotations

import importlib
import importlib.util
import itertools
import random
from collections.abc import Callable, Iterable, Sequence
from typing import Any

from briefings.language.sentences import split_sentences
from briefings.language.tokens import words
from briefings.model import Document
from tests.bench.quality.corpora import Case
from tests.bench.quality.rouge import rouge_of_several

Summariser = Callable[[Case], list[str]]

_LEAST_WORDS = 6
_SUMY = {
    "sumy LexRank": ("sumy.summarizers.lex_rank", "LexRankSummarizer"),
    "sumy TextRank": ("sumy.summarizers.text_rank", "TextRankSummarizer"),
    "sumy SumBasic": ("sumy.summarizers.sum_basic", "SumBasicSummarizer"),
}


def sentences_of(document: Document) -> list[str]:
    """The sentences of a document that end with a stop and have six words; headings and date lines fall away."""
    texts = [" ".join(sentence.text.split()) for sentence in split_sentences(document.text)]
    kept = [text for text in texts if len(text.split()) >= _LEAST_WORDS and not text[-1].isalnum()]
    return kept or texts


def within(sentences: Iterable[str], length: int) -> list[str]:
    """As many of the sentences as fit, in order; one that does not fit is passed over."""
    taken, left = list[str](), length
    for sentence in sentences:
        size = len(sentence.split())
        if size <= left:
            taken.append(sentence)
            left -= size
    return taken


def first_sentences(case: Case) -> list[str]:
    """The first document from its beginning, then the second; stops at the first sentence that does not fit."""
    everything = [sentence for document in case.documents for sentence in sentences_of(document)]
    lengths = itertools.accumulate(len(sentence.split()) for sentence in everything)
    return [s for s, length in zip(everything, lengths, strict=True) if length <= case.words]


def one_in_turn(case: Case) -> list[str]:
    """The first sentence of each document, then the second of each."""
    rounds = itertools.zip_longest(*(sentences_of(document) for document in case.documents))
    return within((sentence for turn in rounds for sentence in turn if sentence), case.words)


def at_random(case: Case) -> list[str]:
    """Sentences drawn with a fixed seed."""
    everything = [sentence for document in case.documents for sentence in sentences_of(document)]
    random.Random(case.name).shuffle(everything)
    return within(everything, case.words)


def oracle(case: Case) -> list[str]:
    """The sentences that greedily raise ROUGE-1 + ROUGE-2 against the human summaries: near the best there is."""
    everything = [sentence for document in case.documents for sentence in sentences_of(document)]
    taken, best = list[int](), 0.0
    while True:
        size = sum(len(everything[at].split()) for at in taken)
        fitting = [
            at for at, text in enumerate(everything) if at not in taken and size + len(text.split()) <= case.words
        ]
        worths = {at: _worth(case, [everything[i] for i in sorted([*taken, at])]) for at in fitting}
        added = max(worths, key=lambda at: worths[at], default=None)
        if added is None or worths[added] <= best:
            return [everything[at] for at in sorted(taken)]
        best = worths[added]
        taken.append(added)


def _worth(case: Case, summary: Sequence[str]) -> float:
    figures = rouge_of_several(" ".join(summary), case.references, english=case.english)
    return figures.one + figures.two


class _Tokenizer:
    """What sumy asks of a tokenizer, without NLTK's downloads."""

    def to_sentences(self, text: str) -> list[str]:
        return [sentence.text for sentence in split_sentences(text)]

    def to_words(self, text: str) -> list[str]:
        return words(text)


def sumy_installed() -> bool:
    """Whether sumy's rankers can run here."""
    return all(importlib.util.find_spec(name) is not None for name in ("sumy", "numpy"))


def sumy(name: str) -> Summariser:
    """A ranker of sumy by its name in the table, with its own stemmer and stop words."""
    module, kind = _SUMY[name]
    ranker = getattr(importlib.import_module(module), kind)
    dom = importlib.import_module("sumy.models.dom")
    stemmers = importlib.import_module("sumy.nlp.stemmers")
    stop_words = importlib.import_module("sumy.utils").get_stop_words
    tokenizer = _Tokenizer()

    def summarise(case: Case) -> list[str]:
        paragraphs = [
            dom.Paragraph([dom.Sentence(text, tokenizer) for text in sentences_of(document)])
            for document in case.documents
        ]
        summariser = ranker(stemmers.Stemmer(case.language))
        summariser.stop_words = stop_words(case.language)

        def fitting(ranked: list[Any]) -> list[Any]:
            left, taken = case.words, []
            for each in ranked:
                size = len(str(each.sentence).split())
                if size <= left:
                    taken.append(each)
                    left -= size
            return taken

        return [str(sentence) for sentence in summariser(dom.ObjectDocumentModel(paragraphs), fitting)]

    return summarise


SUMY_NAMES = tuple(_SUMY)
