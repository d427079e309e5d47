"""Labels that end in the middle of what their sentence names: "amount invested in cloud data | management firm Veeam".

Where the words of a label stand behind their figure, nothing but a verb, a preposition or a stop may follow them; a
noun or a name says that the label has lost the word that matters.
"""

from __future__ import annotations

import re

from briefings.language.dates.words import CALENDAR
from briefings.language.finite_verbs import PAST_FORMS, PRESENT_FORMS
from briefings.language.numbers.labels.wording import PREPOSITIONS
from briefings.language.quotes.verbs import DETERMINERS, POSSESSIVES, is_adverb
from briefings.patterns import late

_NEXT = late(r" (?!(?:Inc|Corp|Co|Ltd|Plc|PLC|LLC|AG|NV|SA|SE)\b)(?P<word>[A-Za-z][\w’'-]*)")
_NUMBERED = late(r" \d{1,3}(?![\d,.%]*\d|%| (?:percent|per cent|million|billion|points?)\b)")
_MANNER = late(r" \([a-z]+\)$")
_GOES_ON = frozenset(
    """
    and or but nor as than if when while where which who whose whom that because after before since until once so
    is are was were be been being has have had do does did will would could should may might must can shall not
    it he she they we you this these those there here then now today yesterday tomorrow each every all both either
    during despite including amid via per worldwide globally nationwide domestically abroad overseas ago earlier later
    last this next first back away apart together annually yearly monthly weekly daily online
    """.split()
)
_OF_DAYS = frozenset(("Black", "Cyber", "Good", "Super"))  # Friday, Monday, Friday, Sunday
_TAIL = 2  # words of the label that have to stand together


def is_cut_off(label: str, sentence: str, at: int) -> bool:
    """Whether a label ends before the noun or name that its words belong to; `at` is where its figure ends."""
    words = _MANNER.sub("", label).split(" ")
    if len(words) < _TAIL:
        return False
    anywhere = words[-_TAIL] in PREPOSITIONS and words[-1][0].isupper()  # "sales on Black | Friday rose"
    found = sentence.find(" ".join(words[-_TAIL:]), 0 if anywhere else at)
    if found < 0 or sentence[found - 1] != " ":
        return False
    if words[-1][0].isupper() and _NUMBERED.match(sentence, found + len(" ".join(words[-_TAIL:]))):
        return words[-1].casefold() not in CALENDAR  # "the expansion of Terminal | 1"
    following = _NEXT.match(sentence, found + len(" ".join(words[-_TAIL:])))
    return following is not None and _belongs(following["word"], words[-1])


def _belongs(word: str, last: str) -> bool:
    """Whether a word goes on with the noun phrase before it."""
    low = word.casefold()
    if word[0].isupper():
        return last[0].isupper() and (low not in CALENDAR or last in _OF_DAYS)
    if low in _GOES_ON or low in PREPOSITIONS or low in DETERMINERS | POSSESSIVES or is_adverb(low):
        return False
    if low in PAST_FORMS or low in PRESENT_FORMS or low.endswith(("ed", "ing", "s")):
        return False
    return re.fullmatch(r"[a-z-]+", low) is not None
