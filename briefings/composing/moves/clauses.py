"""The clause of a word in a long sentence, with the subject that stands before it. English only."""

from __future__ import annotations

from collections.abc import Sequence

from briefings.composing.timeline.tokens import Token
from briefings.composing.timeline.verbs import is_verb
from briefings.patterns import late

_CLAUSE = frozenset(
    ", ; : -- — – ( ) that who which whom whose where when while after before because since although though as until "
    "if unless whether".split()
)
_MARK = late(r"[,;:]|\.\s*$|\b(?:who|which|when|where|after|before|because|since|although|though|while|but)\b")
_PRONOUNS = frozenset("he she it they his her its their".split())
_WHO = frozenset("who which whom whose".split())
_ANTECEDENT = 4


def clause_of(words: Sequence[Token], at: int) -> tuple[int, int]:
    """Where the clause of a word begins and ends, as numbers of tokens, with the subject that stands before it.

    That is behind a comma ("The premier, Miro Enk, will pay"), who says what "he" will do, or whom "who" means.
    """
    begin, end = (
        begin_of(words, at),
        next((place for place in range(at + 1, len(words)) if _parts(words, place)), len(words)),
    )
    lead = words[begin - 1].low if begin else ""
    if (lead == "," and is_verb(words, begin)) or (lead == "that" and words[begin].low in _PRONOUNS):
        begin = begin_of(words, begin - 2)
        if begin and lead == "," and words[begin - 1].low == ",":
            begin = begin_of(words, begin - 2)
    elif lead in _WHO and begin > 1:
        begin = max(begin_of(words, begin - 1), begin - _ANTECEDENT)
    return begin, end


def clause_at(words: str, start: int, end: int) -> tuple[int, int]:
    """Where the clause begins and ends that holds a span of a sentence."""
    begin = 0
    for mark in _MARK.finditer(words, 0, start):
        begin = mark.end()
    behind = _MARK.search(words, end)
    return begin, behind.start() if behind else len(words)


def begin_of(words: Sequence[Token], at: int) -> int:
    """Where the clause of a word begins by its own words, as the number of a token."""
    return next((place + 1 for place in range(at - 1, -1, -1) if _parts(words, place)), 0)


def _parts(words: Sequence[Token], place: int) -> bool:
    """Whether a word parts two clauses; brackets around the initials of the name before them do not."""
    low = words[place].low
    if low == "(" and place + 2 < len(words) and words[place + 2].low == ")":
        return not words[place + 1].text.isupper()
    if low == ")" and place > 1 and words[place - 2].low == "(":
        return not words[place - 1].text.isupper()
    return low in _CLAUSE
