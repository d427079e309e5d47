"""Clauses that only describe a noun, with "that" or with nothing to open them. English only.

"the bank that Osk rescued"    "the deal he signed"    "a suit his aide had filed"
"""

from __future__ import annotations

from collections.abc import Sequence

from briefings.composing.timeline.passives import Predicate
from briefings.composing.timeline.reduced import OPENING, PRONOUNS
from briefings.composing.timeline.tokens import COMMAS, Token
from briefings.language.quotes.verbs import DETERMINERS, POSSESSIVES, PREPOSITIONS, SAYING, is_adverb

_TITLES = frozenset("mr mrs ms".split())
_DETERMINERS, _LONGEST = DETERMINERS | POSSESSIVES, 6
_BEFORE_SUBJECT = (_DETERMINERS | PREPOSITIONS | OPENING | COMMAS) - {"of"}
_SUBJECTS = frozenset("i he she they we".split())
_NAMING = frozenset("the a an these those this such some its his her their".split())
_COMPLETED = frozenset(
    "so now clear true sure certain likely evidence idea fact news claim claims fear fears sign hope hopes".split()
)
"""What "that" completes, and does not describe."""


def is_described(words: Sequence[Token], verbs: Sequence[Predicate], that: int) -> bool:
    """Whether "that" describes the noun before it, and opens no words of somebody: "the bank that Osk rescued"."""
    before = words[that - 1] if that else None
    named = that > 1 and words[that - 2].low in _NAMING  # "those states that", "the protests that"
    if before is None or (before.low in SAYING and not named) or before.low in _COMPLETED:
        return False
    if any(each.begin == that + 1 for each in verbs) or "same" in [word.low for word in words[max(0, that - 3) : that]]:
        return True  # "— that received", "the same plan that it rejected"
    if before.low in COMMAS:
        return False
    comma = max((at for at in range(that) if words[at].low in COMMAS), default=-1)
    governing = (each.head for each in verbs if comma < each.head < that)
    return all(head != that - 1 and words[head].low not in SAYING for head in governing)


def is_contact(words: Sequence[Token], verbs: Sequence[Predicate], verb: Predicate, begin: int) -> bool:
    """Whether a clause stands behind its noun with no word to open it: "the deal he signed", "a man Mr Enk knew"."""
    last = verb.begin - 1
    while last > begin and is_adverb(words[last].low):
        last -= 1
    if words[last].low == ",":  # "the suit his aide, Ann Lee, had filed"
        last = next((at - 1 for at in range(last - 1, begin, -1) if words[at].low == ","), last)
    first, sure = _subject_begin(words, begin, last)
    noun = first - 1
    if noun < begin or first > last:
        return False
    low = words[noun].low
    small = words[noun].text[0].islower() and not is_adverb(low) and low not in PREPOSITIONS | OPENING | COMMAS
    says = low in SAYING and words[noun - 1].low not in PREPOSITIONS | _DETERMINERS  # "over remarks he made"
    if not small or says or any(each.head == noun for each in verbs):
        return False
    earlier = [each for each in verbs if begin <= each.head < noun]
    told = any(words[each.head].low in SAYING for each in earlier[-1:])  # "told reporters the mayor had left"
    going_on = begin > 0 and words[begin - 1].low == "," and words[begin].low.endswith("ing")
    return sure or (not told and (bool(earlier) or going_on))


def opens_contact(words: Sequence[Token], verbs: Sequence[Predicate], at: int) -> bool:
    """Whether a pronoun behind a noun begins a clause whose verb no form tells: "a bill | they hope to vote on"."""
    if words[at].low not in _SUBJECTS or at < 1 or not words[at - 1].text[0].islower():
        return False
    low = words[at - 1].low
    noun = low not in _BEFORE_SUBJECT and low != "of" and low not in SAYING and not is_adverb(low)
    return noun and all(each.head != at - 1 for each in verbs)


def _subject_begin(words: Sequence[Token], begin: int, last: int) -> tuple[int, bool]:
    """Where the subject that ends at a word begins, and whether its form says so: "he", "Mr Enk", not "the mayor"."""
    if words[last].low in PRONOUNS:
        return last, True
    first = last
    while first > begin and words[first].text[0].isupper():
        first -= 1
    if words[first].low in _TITLES:
        return first, True
    if first < last and words[first].low not in _DETERMINERS and words[first].low != "of":
        return first + 1, words[first + 1].low in _TITLES
    while first > max(begin, last - _LONGEST) and words[first].low not in _BEFORE_SUBJECT:
        first -= 1
    return (first, False) if words[first].low in _DETERMINERS else (last + 1, False)
