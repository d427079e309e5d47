"""Sentences in the middle of a story whose subject was told before: "The text calls for cuts", "During the talks, ...".

A thing is told with "a" the first time and with "the" from then on. So a "the" before a noun that the story has told
before says to whoever reads the sentence alone that something is missing. Nothing is missing where words behind the
noun say which one is meant ("the mayor of Merrow"), where a name stands with it, or where there is but one ("the
government"). Nor does a surname say who somebody is whom the story has told in full ("Pinto said"), unless its title
names him. English only; the story's own first sentence is never asked.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from itertools import islice

from briefings.language.finite_verbs import ends_subject
from briefings.model import Document
from briefings.patterns import late

_OPENING = late(
    r"(?:The|(?:In|During|After|Before|Until|Under|Despite|Following|With|For|On|At|As part of|Because of|Through|By|"
    r"According to) the) "
)
_SURNAME = late(r"([A-Z][a-zß-öø-ÿ]+(?:-[A-Z]\w+)?)(?:['’]s)?,? (?=[a-z\d])")
_WORD = late(r"[^\s,;:.!?]+|[,;:.!?]")
_LONGEST, _SHORTEST_STEM = 6, 4
_FURTHEST = 60  # characters of a first name
_ENDINGS = late(r"(?:['’]s?|ies|es|s|ing|ings|y|ion|ions|ment|ments)$")
# Behind these comes what says which one is meant.
_TELLS_WHICH = frozenset(
    "of in for on at by from to between against behind near who whose about that into over".split()
)
_NAMING = frozenset("called named dubbed known titled entitled codenamed".split())
_NUMERALS = frozenset("two three four five six seven eight nine ten pair trio duo".split())
_ONE_OF_A_KIND = frozenset(
    """
    government army military police parliament president king queen premier prime ministry country nation state
    world capital economy currency cabinet opposition constitution public people media internet dollar euro yen pound
    weather sun moon sea coast border north south east west region year month week weekend day night morning afternoon
    evening past future time season summer winter spring autumn decade century quarter end beginning first last
    following next coming poor rich elderly young unemployed environment climate pope
    """.split()
)


def leans_back(sentence: str, text: str, start: int, *, known: Collection[int] = ()) -> bool:
    """Whether a sentence opens with a thing that its text told before, and does not say which it is.

    The sentence stands in the text at `start`. `known` are offsets in the sentence of words that its reader knows, such
    as those of the card's topic.
    """
    opening = _OPENING.match(sentence)
    if opening is None:
        return False
    phrase = _noun_phrase(list(islice(_WORD.finditer(sentence, opening.end()), _LONGEST + 1)), known)
    return bool(phrase) and (phrase[0] in _NUMERALS or _is_told(phrase[-1], text, start))


def opens_with_surname(sentence: str, document: Document, start: int) -> bool:
    """Whether a sentence, at an offset of its document, opens with the surname of somebody who was told in full."""
    opening = _SURNAME.match(sentence)
    if opening is None or opening[1] in document.title:
        return False
    at = document.text.find(f" {opening[1]}", 0, start)
    before = document.text[max(0, at - _FURTHEST) : at].rsplit(None, 1)[-1:] if at > 0 else []
    return bool(before) and before[0][:1].isupper() and before[0][-1:].isalpha()


def _noun_phrase(words: Sequence[re.Match[str]], known: Collection[int]) -> list[str]:
    """The words of a noun and what stands before it; none where what follows or a name tells which it is."""
    phrase = list[str]()
    for word, behind in zip(words, [*words[1:], None], strict=True):
        text = word[0]
        if phrase and (not text[0].isalpha() or ends_subject(text) or text in _TELLS_WHICH):
            is_named = text == "," and behind is not None and (behind[0][0].isupper() or behind[0] in _NAMING)
            return [] if text in _TELLS_WHICH or is_named else phrase
        if not text[0].islower() or word.start() in known or text.removesuffix("'s") in _ONE_OF_A_KIND:
            return []
        phrase.append(text)
        if text.endswith(("'s", "’s", "s'", "s’")):
            return phrase
    return []


def _is_told(noun: str, text: str, end: int) -> bool:
    """Whether a text has a noun before an offset, or a word of its family: "kidnapped" before "the kidnappings"."""
    stem = _ENDINGS.sub("", noun)
    if len(stem) < _SHORTEST_STEM:
        stem = noun
    return _begins_word(stem, text, end) or _begins_word(stem.capitalize(), text, end)


def _begins_word(stem: str, text: str, end: int) -> bool:
    at = text.find(stem, 0, end)
    while at > 0 and text[at - 1].isalnum():
        at = text.find(stem, at + 1, end)
    return at >= 0
