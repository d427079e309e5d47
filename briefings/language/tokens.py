"""Words and content terms of a text in any script: the units that ranking, topics and agreement compare.

One regular expression finds the tokens between two spaces, and what it finds there is folded once and remembered, so
that reading news costs one look-up a word. It must not know what a sentence, a document or a topic is.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from itertools import chain, pairwise
from operator import itemgetter
from typing import NamedTuple

from briefings.language.stop_words import STOP_WORDS
from briefings.patterns import late

# Characters that belong inside a word and that `\w` leaves out: Latin and Greek accents written apart, Hebrew points,
# Arabic vowel signs, the signs of the Indic scripts, Tibetan and the joiners between them.
_MARKS = (
    "\u0300-\u036f\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u0610-\u061a\u064b-\u065f\u0670"
    "\u0900-\u0963\u0971-\u0df3\u0f71-\u0f84\u200c\u200d"
)
# Scripts that write no space between words: Thai, Lao, Burmese, Khmer, kana and Chinese characters.
_UNSPACED = "\u0e01-\u0e4e\u0e81-\u0ece\u1000-\u1049\u1050-\u109f\u1780-\u17d3\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff"
_UNSPACED += "\U00020000-\U0003ffff"


def _token_pattern(marks: str, flags: int) -> re.Pattern[str]:
    """The pattern of a token, the commonest form first: four tokens of five are letters and nothing else."""
    return late(
        rf"[^\W\d]\w++(?!['’{marks}])"
        r"|\d+(?:[.,\u00a0\u202f]\d+)*(?:[ \u00a0\u202f]?%|\w+)?"  # 1,500  49%  3.5m  2nd
        r"|[^\W\d_](?:\.[^\W\d_](?!\w))+\.?"  # U.S.  U.N.
        r"|[cdjlmnstCDJLMNST]['’](?=\w)"  # l'armée is two words
        rf"|[\w{marks}]+(?:['’][\w{marks}]+)*",
        flags,
    )


_TOKEN = _token_pattern(_MARKS + _UNSPACED, re.UNICODE)
_LATIN_TOKEN = _token_pattern("", re.UNICODE)
_ASCII_TOKEN = _token_pattern("", re.ASCII)
_BEYOND_LATIN = late("[^\x00-\u02ff\u2010-\u2fff]")  # Latin letters, typographic signs and symbols need no marks
_SPACED_NUMBER = late(r"\d(?: %|[\u00a0\u202f])")  # the only tokens that hold a space: 49 %, 1 500
UNSPACED = late(f"[{_UNSPACED}]")
"""A letter of a script that writes no space between words."""
_UNSPACED_RUN = late(f"[{_UNSPACED}]+")
_ELIDED = late("(?:qu|jusqu|lorsqu|puisqu)'")
_THOUSANDS = late(r"(?<=\d)[,\u00a0\u202f](?=\d{3}(?!\d))")
_ACCENTS = late("[\u0300-\u036f\u0591-\u05c7\u0610-\u061a\u064b-\u065f\u0670\u0640\u200c\u200d]")
_KHMER_SUBSCRIPT = "\u17d2"  # the letter after it is written below the one before it
_AROUND = ".,:;!?\"'()[]-“”‘’«»–—…"  # signs around a word that make no other word of it
_UPPER_CASE_NAMES = frozenset({"US", "U.S.", "U.S", "WHO", "IT"})

REMEMBERED, LONGEST_REMEMBERED = 50_000, 40
"""Of so many pieces of text, none longer than this, is kept what was read of them."""
_STEM = 6
_SHORTEST_STEM = 3


def words(text: str) -> list[str]:
    """The words of a text, folded, in order.

    Folding takes away case, accents of Latin and Greek letters, vowel signs of Arabic and Hebrew, the possessive 's and
    the stops of `U.S.`. A hyphen and an elision (`l'armée`) separate words; a number stays one word and loses its
    thousands separators (`1,500` gives `1500`, `49 %` gives `49%`). Scripts without spaces give overlapping pairs of
    characters.
    """
    if holds_spaced_number(text):
        return [form.folded for form in forms(text)]
    return list(chain.from_iterable(map(_words_in, map(_PIECES.__getitem__, text.split()))))


def content_terms(text: str) -> list[str]:
    """The words of a text that carry its subject, lightly stemmed, in order.

    `Ministers announced` and `the minister's announcement` share `minister`. Stop words of nine languages are left out,
    numbers stay, and so do `US` and `WHO` where they are written in capitals. Endings are taken off words of plain
    Latin letters only, by rules that serve English and French.
    """
    if holds_spaced_number(text):
        return [form.term for form in forms(text) if form.term]
    return list(chain.from_iterable(map(_terms_in, map(_PIECES.__getitem__, text.split()))))


def cut(terms: Iterable[str]) -> frozenset[str]:
    """Terms as stems of six letters: "Syria" and "Syrians" are one."""
    return frozenset([term[:_STEM] for term in terms])


def holds_spaced_number(text: str) -> bool:
    """Whether a token of a text holds a space, so that its pieces can't be read one by one.

    A look for the space spares most texts the pattern.
    """
    if " %" in text or (not text.isascii() and ("\u00a0" in text or "\u202f" in text)):
        return _SPACED_NUMBER.search(text) is not None
    return False


def _tokens(text: str) -> list[str]:
    if text.isascii():
        return _ASCII_TOKEN.findall(text)
    if not _BEYOND_LATIN.search(text):
        return _LATIN_TOKEN.findall(text)
    tokens: list[str] = _TOKEN.findall(text)
    return _paired(tokens) if UNSPACED.search(text) else tokens


def _paired(tokens: list[str]) -> list[str]:
    """Tokens with each run of an unspaced script cut into pairs of characters, and the rest of the token kept."""
    cut: list[str] = []
    for token in tokens:
        at = 0
        for run in _UNSPACED_RUN.finditer(token):
            cut.append(token[at : run.start()])
            cut.extend(_pairs(run.group()))
            at = run.end()
        cut.append(token[at:])
    return [token for token in cut if token]


def _pairs(run: str) -> list[str]:
    """Overlapping pairs of characters; a vowel sign or tone mark counts with the letter before it."""
    letters: list[str] = []
    for character in run:
        if letters and (unicodedata.category(character) in {"Mn", "Mc"} or letters[-1].endswith(_KHMER_SUBSCRIPT)):
            letters[-1] += character
        else:
            letters.append(character)
    return [a + b for a, b in pairwise(letters)] or letters


def _fold(token: str) -> str:
    """A token's folded form; empty for one that holds no letter or digit."""
    folded = token.casefold()
    if folded.isalpha():
        return folded if folded.isascii() else without_accents(folded)
    if token[0].isdigit():
        folded = _THOUSANDS.sub("", folded).replace(" ", "")
    folded = folded.replace("’", "'").strip("_'")
    if not folded.isascii():
        folded = without_accents(folded)
    if "." in folded and not folded[0].isdigit():
        return folded.replace(".", "")
    elided = _ELIDED.match(folded)
    return folded[elided.end() :] if elided else folded.removesuffix("'s")


def without_accents(folded: str) -> str:
    """A word without accents and vowel signs, which one paper writes and another leaves out: Moïse, Moise."""
    return unicodedata.normalize("NFC", _ACCENTS.sub("", unicodedata.normalize("NFKD", folded)))


def _is_content(token: str, folded: str) -> bool:
    """Whether a token carries a subject: it is no stop word and no lone letter."""
    if folded in STOP_WORDS and token not in _UPPER_CASE_NAMES:
        return False
    return len(folded) > 1 or not folded.isascii() or folded.isdigit()


def _stem(word: str) -> str:
    """The word without its plural, past and participle endings, English and French; other scripts pass unchanged."""
    if len(word) <= _SHORTEST_STEM or not (word.isascii() and word.isalpha()):
        return word
    if word[-1] in "sx":
        word = _without_plural(word)
    if word.endswith(("ing", "ed")):
        stem = word[: -3 if word[-1] == "g" else -2]
        if len(stem) >= _SHORTEST_STEM:
            return stem[:-1] if stem[-1] == stem[-2] and stem[-1] not in "lsze" else stem.rstrip("e")
    return word[:_SHORTEST_STEM] + word[_SHORTEST_STEM:].rstrip("e") if word[-1] == "e" else word


def _without_plural(word: str) -> str:
    if word.endswith("ies") and len(word) > _SHORTEST_STEM + 1:
        return word[:-3] + "y"
    if word.endswith("aux") and len(word) > _SHORTEST_STEM + 2:
        return word[:-2] + "l"
    if word.endswith("s") and not word.endswith(("ss", "us", "is")):
        return word[:-1]
    return word


class Form(NamedTuple):
    """A word: folded, as a content term (empty where it carries no subject), and stemmed."""

    folded: str
    term: str
    stem: str


class _Forms(dict[str, Form]):
    """The form of each token, kept for as many tokens as news repeats, never for so many that it grows."""

    def __missing__(self, token: str) -> Form:
        folded = _fold(token)
        stem = _stem(folded)
        form = Form(folded, stem if _is_content(token, folded) else "", stem)
        if len(token) <= LONGEST_REMEMBERED:
            if len(self) >= REMEMBERED:
                self.clear()
            self[token] = form
        return form


class _Pieces(dict[str, tuple[tuple[str, ...], tuple[str, ...]]]):
    """The words and the terms of what stands between two spaces, remembered as `_Forms` remembers."""

    def __missing__(self, piece: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
        found = forms(piece)
        taken = tuple([form.folded for form in found]), tuple([form.term for form in found if form.term])
        if len(piece) <= LONGEST_REMEMBERED:
            if len(self) >= REMEMBERED:
                self.clear()
            self[piece] = taken
        return taken


def forms(text: str) -> list[Form]:
    """The words of a text; most that stand between spaces are one word and a sign, which no pattern has to find."""
    word = text.strip(_AROUND)
    if word.isalpha() and (word.isascii() or not UNSPACED.search(word)):
        form = _FORMS[word]
        if form.folded:
            return [form]
    return [form for form in map(_FORMS.__getitem__, _tokens(text)) if form.folded]


_FORMS = _Forms()
_PIECES = _Pieces()
_words_in, _terms_in = itemgetter(0), itemgetter(1)
