"""Text -> search words, and what a person types -> a query: done here, so that every database finds the same.

Databases split words each in its own way (`covid-19` is one word here, two there, and none in a third). So text is
folded and split here, and stored as words with single spaces; what a person typed never reaches a database's own query
language but in the quotes of `match_of`.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass

# Scripts that are found by pairs of letters: Thai, Lao, Burmese, Khmer, kana, Chinese, Hangul.
_UNSPACED = re.compile("[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")
_WORD = re.compile(r"\w+")
_TERM = re.compile(r'(-?)(?:"([^"]*)"|([^\s"]+))')
_SIGNS = {"c++": "cplusplus", "c#": "csharp", "_": " "}
_MOST_TERMS = 32
_LONGEST = 64  # letters of a word: no longer one is ever looked for


@dataclass(frozen=True, slots=True, kw_only=True)
class Term:
    """Words that stand together; `unwanted` where they must not. `beginning`: the last is the start of a word."""

    words: tuple[str, ...]
    unwanted: bool = False
    beginning: bool = False


def search_words(text: str) -> list[str]:
    """The words of a text without case and accents; pairs of letters where a script has no spaces."""
    folded = text.casefold() if text.isascii() else _folded(text)
    for sign, word in _SIGNS.items():
        folded = folded.replace(sign, word)
    words: list[str] = []
    for word in _WORD.findall(folded):
        cut = word[:_LONGEST]
        words += [cut[at : at + 2] for at in range(max(1, len(cut) - 1))] if _UNSPACED.search(cut) else [cut]
    return words


def _folded(text: str) -> str:
    """Without case and accents. Letters of mathematics have a case only once they are taken apart, hence the order."""
    apart = unicodedata.normalize("NFKD", unicodedata.normalize("NFKD", text).casefold())
    return "".join(each for each in apart if not unicodedata.combining(each))


def read_query(text: str) -> tuple[Term, ...]:
    """The terms of a query; none where nothing is asked for, or where everything is only unwanted."""
    terms = tuple(_terms(text))[:_MOST_TERMS]
    return terms if any(not term.unwanted for term in terms) else ()


def no_query(text: str) -> str:
    """Why a text without terms asks for nothing."""
    shown = text if len(text) <= _LONGEST else f"{text[:_LONGEST]}…"
    if any(term.unwanted for term in _terms(text)):
        return f"“{shown}” only says what to leave out; write a word to look for before it"
    return f"“{shown}” holds no word to look for; write one or more"


def _terms(text: str) -> Iterator[Term]:
    for unwanted, phrase, word in _TERM.findall(text):
        if words := tuple(search_words(phrase or word)):
            yield Term(words=words, unwanted=bool(unwanted), beginning=word.endswith("*"))


def match_of(terms: tuple[Term, ...]) -> str:
    """The query in the language of SQLite's FTS5; each term stands in quotes, and holds letters and digits alone."""
    wanted = [_quoted(term) for term in terms if not term.unwanted]
    unwanted = [_quoted(term) for term in terms if term.unwanted]
    without = f" NOT ({' OR '.join(unwanted)})" if unwanted else ""
    return f"({' AND '.join(wanted)}){without}"


def _quoted(term: Term) -> str:
    return f'"{" ".join(term.words)}"{"*" if term.beginning else ""}'
