"""Sentences that are somebody's words and don't say whose: the middle of a long quotation, an answer of an interview.

On a card such a sentence would read as the paper's own. So it stands behind what the paper itself says, and where it
becomes a line, a note says who is speaking. Only cheap signs, for every sentence is looked at: quotation marks counted
within a paragraph, and the labels of an interview (`Q:`, `Dara Chan:`).
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence
from typing import NamedTuple

from briefings.language.names import find_names
from briefings.language.quotes.introductions import interviewee
from briefings.language.quotes.turns import Turn, answers, is_surely_answered
from briefings.model import Document, Sentence
from briefings.patterns import late

_MARKS = late(r"[\"“”«»„]")
_OPENING, _CLOSING, _GUILLEMETS = frozenset("“„"), frozenset("”"), frozenset("«»")
_BEFORE_OPENING, _AFTER_OPENING = frozenset("([{—–-/"), frozenset("…›‚'")
_WORDS = late(r"[^\W\d_]")
_I, _WORD_BEFORE, _LONGEST = late(r"\bI(?:['’](?:m|ve|ll|d)\b| [a-z])"), late(r"[\w’'.]+(?=,? $)"), 32
_WE = late(r"\b[Ww]e(?:['’](?:re|ve|ll|d)\b| [a-z])|\b[Oo]ur [a-z]")
# What is everybody's: "our galaxy", "older than we thought", "we all know".
_EVERYBODY = late(
    r"\b[Oo]ur (?:(?:own|home|inner|entire|whole|daily|modern|human|early|earliest|closest|nearest|distant) ){0,2}"
    r"(?:galaxy|solar system|planet|universe|world|cosmos|star|sun|moon|[Ee]arth|Milky Way|atmosphere|oceans?|climate"
    r"|species|ancestors?|ancestry|evolution|brains?|minds?|bod(?:y|ies)|skin|guts?|hearts?|lungs?|bones?|cells|genes"
    r"|genomes?|DNA|immune systems?|health|li(?:fe|ves)|sleep|eyes|senses|memor(?:y|ies)|understanding|knowledge"
    r"|perception|place in|view of|society|times?|era|children|kids|history|civili[sz]ation|nature|neighbou?rhood)\b"
    r"|\b[Ww]e all\b|\bas we (?:enter|head|near|approach|age|know|move|get|grow)\b"
    r"|\b(?:than|how|what|ways?|where|why|that|everything|all|world) we"
    r" (?:(?:now|once|still|currently|first) )?(?:thought|think|know|knew|understand|understood|see|live|age"
    r"|sleep|eat|breathe|perceive|experience|remember|believed?|imagined|expected|call)\b"
    r"|\bwe (?:see|know(?: it)?|live in|have) today\b"
)
_MOST_STRAY, _SHORT = 2, 1_500
_BEFORE_I = frozenset("When As If And But So While Then Today What That Because Since Though Although Here Now".split())


class Answer(NamedTuple):
    """A paragraph of an answer: where it stands, the label before it, empty where there is none, and who answers."""

    start: int
    end: int
    label: str
    speaker: str | None


def answers_of(document: Document, turns: Sequence[Turn]) -> list[Answer]:
    """The answers of an interview, in order: `Dara Chan:` is Dara Chan, `A:` or no label whoever is named.

    Empty for everything that is no interview. Nobody is guessed: `A:` is somebody only where title and introduction
    name one person, or say whom the paper spoke to.
    """
    found, speakers = list[Answer](), dict[str, str | None]()
    for start, end, turn in answers(document.text, turns):
        label = document.text[slice(*turn.label)]
        if label not in speakers:
            speakers[label] = _named(label, document, turns[0].label[0])
        opens = bool(label) and start == turn.said[0]
        speaker = speakers[label] if is_surely_answered(document.text, start, end, turn) else None
        found.append(Answer(turn.label[0] if opens else start, end, f"{label}:" if opens else "", speaker))
    return found


def _named(label: str, document: Document, introduction: int) -> str | None:
    if label not in {"A", "Answer", ""}:
        return label
    text = f"{document.title}. {document.text[:introduction]}"
    person = interviewee(text, find_names(text))
    return person.name if person else None


def answer_at(answers: Sequence[Answer], at: int) -> Answer | None:
    """The answer that a place stands in."""
    index = bisect_right(answers, at, key=lambda answer: answer.start) - 1 if answers else -1
    return answers[index] if index >= 0 and at < answers[index].end else None


def quoted(sentences: Sequence[Sentence]) -> frozenset[int]:
    """The positions of sentences all of whose words stand in quotation marks; the marks may be other sentences'.

    A quotation that its paragraph doesn't close counts only where the next one opens it again, as newspapers do, or
    where the text ends; else the mark was a stray one.
    """
    found = set[int]()
    open_ones = list[int]()
    paragraph, inside = -1, False
    for at, sentence in enumerate(sentences):
        if sentence.paragraph != paragraph:
            if open_ones and inside and not _MARKS.match(sentence.text):
                found.difference_update(open_ones)
            paragraph, inside, open_ones = sentence.paragraph, False, []
        if not inside and not _has_marks(sentence.text):
            continue
        outside, inside = _outside(sentence.text, inside)
        open_ones = [*open_ones, at] if inside else []
        if not _WORDS.search(outside):
            found.add(at)
    return frozenset(found)


def is_of_oneself(text: str) -> bool:
    """Whether somebody says "I" outside quotation marks: a speech, a letter, a writer; not "World War I"."""
    if "I " not in text and "I'" not in text and "I’" not in text:
        return False
    outside, _ = _outside(text, inside=False)
    starts = (found.start() for found in _I.finditer(outside))
    before = (_WORD_BEFORE.search(outside, max(0, start - _LONGEST), start) for start in starts)
    return any(word is None or word[0][0].islower() or word[0] in _BEFORE_I for word in before)


def is_of_us(text: str) -> bool:
    """Whether somebody says "we" or "our" outside quotation marks, and not of everybody: "our galaxy"."""
    return bool(_WE.search(text)) and _WE.search(_of_its_own(text)) is not None


def house_of(document: Document, text: str) -> str | None:
    """Who says the "we" of a sentence on the pages of a firm or an office: the publisher, "" if it may be another.

    None in a report, where a "we" or two inside its sentences are everybody's.
    """
    paragraphs = [_of_its_own(each) for each in document.text.split("\n")]
    told = sum(len(_WE.findall(paragraph)) for paragraph in paragraphs)
    if told <= (0 if len(document.text) < _SHORT or _WE.match(text) else _MOST_STRAY):
        return None
    return "" if any(map(is_of_oneself, paragraphs)) else document.publisher or ""


def _of_its_own(text: str) -> str:
    """A text without what stands in quotation marks, and without the "we" that is everybody's."""
    return _EVERYBODY.sub("", _outside(text, inside=False)[0])


def _has_marks(text: str) -> bool:
    return '"' in text if text.isascii() else _MARKS.search(text) is not None


def _outside(text: str, inside: bool) -> tuple[str, bool]:
    """What of a text stands outside quotation marks, and whether it ends inside."""
    kept, at, low = "", 0, False
    again = inside and text[:1] == '"' and text[1:2].isalnum()  # the next paragraph, where the text keeps no line ends
    for mark in _MARKS.finditer(text, 1 if again else 0):
        kept += "" if inside else text[at : mark.start()]
        closes = low and mark[0] == "“"  # „so in German“
        low = mark[0] == "„" or (low and not closes)
        if closes:
            inside, at = False, mark.end()
            continue
        opens = _opens(text, mark) if mark[0] in _GUILLEMETS else _is_opening(mark[0], inside=inside)
        inside = opens or (not inside and mark.start() == 0)  # ”some papers” open so, too
        at = mark.end()
    return kept + ("" if inside else text[at:]), inside


def _is_opening(mark: str, *, inside: bool) -> bool:
    return mark in _OPENING or (mark not in _CLOSING and not inside)


def _opens(text: str, mark: re.Match[str]) -> bool:
    """Whether a guillemet opens: « in French, » before a word and behind none »so in German«."""
    before, after = text[: mark.start()][-1:], text[mark.end() :][:1]
    apart = not before or before.isspace() or before in _BEFORE_OPENING
    if mark[0] == "»":
        return apart and (after.isalnum() or after in _AFTER_OPENING)
    return apart or after.isalnum()
