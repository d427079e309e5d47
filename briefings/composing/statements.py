"""Whether a sentence has the form of a statement: no heading, question, row of a table, appeal or torn sentence."""

from __future__ import annotations

import re
from collections.abc import Sequence
from string import ascii_letters
from typing import NamedTuple
from unicodedata import category

from briefings.composing.appeals import is_appeal, is_slug
from briefings.composing.closings import is_small_print
from briefings.composing.glued import holds_link
from briefings.composing.teasers import asks_only
from briefings.language.finite_verbs import has_small_verb
from briefings.language.tokens import UNSPACED
from briefings.model import Sentence
from briefings.patterns import late

CLOSING = "'\"”’»)]›*_\u200b\ufeff"
"""What may stand behind the stop that ends a sentence, spaces without width among it."""
TERMINAL = frozenset(".!?…。！？｡؟۔।॥។៕;")
"""The stops that end sentences."""
_UNENDED, _QUESTION = frozenset(":：,"), frozenset("?？؟")
_TABULAR = late(r"\t|\|.*\||\S {3,}\S.* {3,}\S")
_MARKUP, _MARKS_UP = late(r"\s*(?:#{1,6} |>)"), frozenset("#>")
_HEADING_CHARACTERS = 100
_PARAGRAPH, _MOSTLY = 90, 0.5
# "Dates: 1-7 May Venue: Osk Arena Medals on offer: Two", "Friday Osk v Vell - 14:30 Merrow v Lorn - 18:30 ..."
_LABEL, _MOST_LABELS = late(r"(?:^|[\w)] )[A-Z][a-z]+(?: [a-z]+){0,3}: "), 1
_CLOCK, _MOST_CLOCKS = late(r"(?<![\d:])\d{1,2}:\d\d(?![\d:])"), 3
_REFERENCE = late(r"(?<!\])(?:\[\d{1,3}\])+$")
_FIRST_WORD = late(r"[(\[…. ]*([^\W\d_]+)(?:[’'.,;:]\w*)? (?P<next>\w?)")
_PARTICLES = frozenset("de del della der di du la le van von ter ten al el bin ibn da dos zu af".split())
_LEAST_LETTERS = 0.55
# What a feed has cut off: "said the ha...", "in a state of anx…", "the minister, according", "the heads of the".
_CUT_OFF = late(r"(?:\.\s?\.|…)\W*(?:(?:continue reading|read more|\d+ char(?:acter)?s)\W*)?$", re.IGNORECASE)
_GO_ON = frozenset(
    """
    a an the and or but nor of to from in on at by for with without into onto upon over under between among during
    against toward towards through than as that which who whose whom when while where whether because although though
    if unless until since after before per via despite including regarding concerning according amid is are was were
    be been being am has have had having will would can could may might must shall should its their his her my our
    your this these those such
    de des du la le les et ou que qui avec pour sur dans par au aux ce cette ses sa
    el los las y que con para del por una un sus su
    der den dem und oder mit von zu ein eine einen einem einer auf für im am dass
    """.split()
)
"""Words with which no sentence ends, where no stop ends it."""
_BEFORE_NAME = tuple(f" {title}." for title in "Dr Mr Mrs Ms Prof Gov Sen Rep Gen Lt Col Sgt Capt vs".split())
_SHORTEST, _LONGEST = 25, 700
_SHORT_WORD, _TITLE_CASE, _HEADLINE = 4, 0.85, 16
_LONGEST_WORD, _LONGEST_TAIL = 24, 40
_SMALL_IN_TITLE = int((1 - _TITLE_CASE) * _HEADLINE)
"""How many longer words of a headline may be written small at most."""
_LETTERS = late(r"[^\W\d_]+")
_GERMAN, _TITLE_WORDS = late(r"\b(?:der|die|das|den|dem|und|ein|eine|mit|von|am|im|zu|hat|ist|nicht|wie|auf|für)\b"), 2
_WITHOUT_LETTERS = dict.fromkeys(map(ord, ascii_letters))


class Writing(NamedTuple):
    """How a document is written: all in capitals, in sentences that end in stops, in sentences that begin large."""

    in_capitals: bool
    stopped: bool
    large: bool


def writing_of(sentences: Sequence[Sentence]) -> Writing:
    """How the sentences of a document are written."""
    not_large = (sentence.text for sentence in sentences if not sentence.text[:1].isupper())
    last = {sentence.paragraph: sentence.text for sentence in sentences}
    length: dict[int, int] = {}
    for sentence in sentences:
        length[sentence.paragraph] = length.get(sentence.paragraph, 0) + len(sentence.text)
    ends = [ends_in_stop(text) for paragraph, text in last.items() if length[paragraph] > _PARAGRAPH]
    return Writing(
        in_capitals=bool(sentences) and all(sentence.text == sentence.text.upper() for sentence in sentences),
        stopped=(any(ends) and sum(ends) >= _MOSTLY * len(ends)) or (len(last) == 1 and _run_on(sentences)),
        large=sum(map(begins_small, not_large)) <= _MOSTLY * len(sentences),
    )


def _run_on(sentences: Sequence[Sentence]) -> bool:
    """Whether there are several sentences, and those before the last end in stops, as Thai ones do not."""
    ends = [ends_in_stop(sentence.text) for sentence in sentences[:-1]]
    return any(ends) and sum(ends) >= _MOSTLY * len(ends)


def ends_in_stop(text: str) -> bool:
    """Whether a text ends as sentences do, marks of quotation and of references aside."""
    if text[-1:] in TERMINAL:
        return True
    return (_REFERENCE.sub("", text) if text[-1:] == "]" else text).rstrip(CLOSING)[-1:] in TERMINAL


def begins_small(text: str) -> bool:
    """Whether the first word has a small letter, and is no part of a name as in "de Souza" or "iRobot"."""
    if text[:1].isupper():
        return False
    first = _FIRST_WORD.match(text)
    if first is None or not first[1].islower():
        return False
    return not (first[1] in _PARTICLES and first["next"].isupper())


def has_form_of_statement(text: str, writing: Writing, *, alone: bool, item: bool = False) -> bool:
    """Whether a sentence can be posted as a line: long enough, whole, mostly letters, no heading, no row of a table.

    `alone` says that it is a paragraph, `item` that it is one of a list, whose items may begin small. Capitals tell a
    heading, unless the whole document is written so, as old wires and alerts are. Where paragraphs end in stops, or
    one has several sentences and is all there is, what ends in none is a caption, a heading or a torn sentence; where
    sentences begin large, one that doesn't is torn. So is what ends in dots: a feed has cut it off.
    """
    if len(text) > _LONGEST or len(text) < _SHORTEST > len(text) + 2 * len(UNSPACED.findall(text)):
        return False
    stop = text.rstrip(CLOSING)[-1:]
    if stop in _QUESTION or stop in _UNENDED or _is_markup(text) or _is_tabular(text) or _is_listing(text):
        return False
    if writing.large and not item and begins_small(text):
        return False
    if (
        is_appeal(text)
        or holds_link(text)
        or '="http' in text
        or is_slug(text)
        or is_small_print(text)
        or asks_only(text)
        or (not writing.in_capitals and ((alone and text.isupper()) or _is_in_title_case(text)))
        or _letters(text) < _LEAST_LETTERS * len(text)
    ):
        return False
    if _is_cut_off(text):
        return False
    return ends_in_stop(text) or not (writing.stopped or (alone and len(text) <= _HEADING_CHARACTERS))


def _is_cut_off(text: str) -> bool:
    """Whether a text ends before its sentence does: in dots, or behind a word or a title that has to go on."""
    if text[-1:].isalnum():
        last = text[-_LONGEST_WORD:].rsplit(maxsplit=1)[-1]
        return last.lower() in _GO_ON or (len(last) == 1 and last.islower() and last.isascii())
    tail = text[-_LONGEST_TAIL:]
    cut = ("…" in tail or tail.count(".") > 1) and _CUT_OFF.search(text, max(0, len(text) - _LONGEST_TAIL)) is not None
    return cut or text.endswith(_BEFORE_NAME)


def _is_markup(text: str) -> bool:
    return text.lstrip()[:1] in _MARKS_UP and _MARKUP.match(text) is not None


def _is_tabular(text: str) -> bool:
    """Whether a text holds columns; a look for what parts them spares most texts the pattern."""
    return ("\t" in text or "|" in text or "   " in text) and _TABULAR.search(text) is not None


def _is_listing(text: str) -> bool:
    """Whether a text is a list of labels with what they stand for, or of times, as of fixtures."""
    if text.count(": ") > _MOST_LABELS and len(_LABEL.findall(text)) > _MOST_LABELS:
        return True
    return text.count(":") > _MOST_CLOCKS and len(_CLOCK.findall(text)) > _MOST_CLOCKS


def _letters(text: str) -> int:
    """How many characters are letters, or the vowel signs that Hindi or Khmer write on them."""
    if text.isascii():
        return len(text) - len(text.translate(_WITHOUT_LETTERS))
    others = _LETTERS.sub("", text)
    marks = 0 if others.isascii() else sum(category(character)[0] == "M" for character in others)
    return len(text) - len(others) + marks


def _is_in_title_case(text: str) -> bool:
    """Whether nearly all longer words are capitalised, as in a headline that ends with a stop."""
    small = large = 0
    for word in text.split(maxsplit=_HEADLINE)[:_HEADLINE]:
        if len(word) > _SHORT_WORD and word[0].isalpha():
            if word[0].isupper():
                large += 1
            elif small == _SMALL_IN_TITLE:
                return False
            else:
                small += 1
    if small + large <= _SHORT_WORD or large <= _TITLE_CASE * (small + large):
        return False
    in_german = len(_GERMAN.findall(text)) >= _TITLE_WORDS  # there every noun has a capital
    return not in_german and not has_small_verb(text)
