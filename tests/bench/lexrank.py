"""sumy's LexRank on our documents: its tokenizer wants a download, so it is given sentences and words by us."""

from __future__ import annotations

import re
from collections.abc import Iterable

from sumy.parsers.plaintext import PlaintextParser
from sumy.summarizers.lex_rank import LexRankSummarizer

from briefings import split_sentences

_WORD = re.compile(r"\w+")


class Tokenizer:
    """The two methods of sumy's own tokenizer that its parser calls."""

    def to_sentences(self, text: str) -> tuple[str, ...]:
        """The sentences of a paragraph."""
        return tuple(sentence.text for sentence in split_sentences(text))

    def to_words(self, sentence: str) -> tuple[str, ...]:
        """The words of a sentence."""
        return tuple(_WORD.findall(sentence))


def lexrank(texts: Iterable[str], *, sentences: int) -> list[str]:
    """The best sentences over all texts together, as sumy ranks them."""
    parser = PlaintextParser.from_string("\n\n".join(texts), Tokenizer())
    return [str(sentence) for sentence in LexRankSummarizer()(parser.document, sentences)]
