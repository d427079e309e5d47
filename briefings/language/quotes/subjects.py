"""Who does the saying: the noun phrase before or after a speech verb, found without a parser.

News puts the speaker beside the verb in a handful of shapes: `he said`, `Ann Lee, a lawyer, told`, `said the minister`,
`an official in the ministry who asked not to be named said`. Each function reads tokens and gives the span of the head:
the name alone where there is one, the whole phrase for an unnamed speaker.
"""

from __future__ import annotations

from dataclasses import dataclass

from briefings.language.quotes.narration import Token
from briefings.language.quotes.verbs import (
    AUXILIARIES,
    CALLING,
    CONJUNCTIONS,
    DETERMINERS,
    POSSESSIVES,
    PREPOSITIONS,
    PRONOUNS,
    SAYING,
    is_adverb,
)

_NP_STOPS = PREPOSITIONS | CONJUNCTIONS | (AUXILIARIES - {"'s", "’s", "to"})
_APPOSITIVE_HEADS = frozenset("a an the who whose which one then former his her their now".split())
_LONGEST_PHRASE = 12
_NEGATIVE = frozenset({"nobody", "nothing", "none"})


@dataclass(frozen=True, slots=True)
class Subject:
    """The head of a noun phrase: tokens `[first, last]`; `name` is the index of the name it is, or -1."""

    first: int
    last: int
    name: int = -1


def phrase_from(tokens: list[Token], at: int) -> Subject | None:
    """The noun phrase that begins at token `at`, cut before the first comma, preposition or verb."""
    if at >= len(tokens):
        return None
    if tokens[at].lower in PRONOUNS:
        return Subject(at, at)
    end = at
    while end < len(tokens) and end - at < _LONGEST_PHRASE and not _ends_phrase(tokens, end, at):
        end += 1
    if end == at or not tokens[at].text[0].isalnum():
        return None
    return _headed(tokens, at, end - 1)


def _ends_phrase(tokens: list[Token], here: int, first: int) -> bool:
    token = tokens[here]
    if token.name >= 0:
        return False
    if not token.text[0].isalnum():
        return (
            not (token.text == "." and tokens[here - 1].text[0].isupper() and here > first) and token.text not in "'’-"
        )
    lower = token.lower
    if lower == "and" and here + 1 < len(tokens):
        return not (tokens[here - 1].name >= 0 and tokens[here + 1].name >= 0)
    return (
        lower in _NP_STOPS
        or lower in PRONOUNS
        or (here > first and (lower in SAYING or (lower in CALLING and lower.endswith(("ed", "ing")))))
    )


def _headed(tokens: list[Token], first: int, last: int) -> Subject:
    """The phrase cut down to its last name where it ends with one; an unnamed phrase as it stands."""
    while last > first and (
        not tokens[last].text[-1].isalnum() or (is_adverb(tokens[last].lower) and tokens[last].name < 0)
    ):
        last -= 1
    if tokens[last].name < 0:
        return Subject(first, last)
    start = last
    while start > first and tokens[start - 1].name == tokens[last].name:
        start -= 1
    if start - 2 >= first and tokens[start - 1].lower == "and" and tokens[start - 2].name >= 0:
        return Subject(first, last)
    return Subject(start, last, tokens[last].name)


def phrase_before(tokens: list[Token], verb: int) -> Subject | None:
    """The subject of the verb at `verb`, read leftwards; None where nothing there can speak."""
    at = verb - 1
    while at >= 0 and tokens[at].name < 0 and (tokens[at].lower in AUXILIARIES or is_adverb(tokens[at].lower)):
        at -= 1
    if at < 0:
        return None
    token = tokens[at]
    if token.lower in PRONOUNS:
        return Subject(at, at)
    if token.text in {",", ")", "—", "–"}:
        return _before_aside(tokens, at)
    if not token.text[-1].isalnum():
        return None
    return _leftwards(tokens, at)


def _before_aside(tokens: list[Token], comma: int) -> Subject | None:
    """The subject in front of an aside that a comma closes: `Ann Lee, a lawyer in Utah,` gives `Ann Lee`."""
    at = comma - 1
    while at > 0:
        token = tokens[at]
        if token.text in {",", "(", "—", "–"}:
            opener = tokens[at + 1]
            appositive = (
                opener.lower in _APPOSITIVE_HEADS
                or opener.text[0].isdigit()
                or token.text != ","
                or opener.text[0].islower()
            )
            if appositive and at and tokens[at - 1].text[-1].isalnum():
                return _leftwards(tokens, at - 1)
        at -= 1
    return phrase_from(tokens, 0)


def _leftwards(tokens: list[Token], last: int) -> Subject | None:
    """The phrase that ends at `last`, with the phrases it hangs on: `an official in the ministry`."""
    first = _phrase_start(tokens, last)
    while (
        first >= 2
        and tokens[first - 1].lower in {"of", "in", "at", "for", "from", "with", "on"}
        and tokens[first - 1].name < 0
    ):
        outer = first - 2
        if not tokens[outer].text[-1].isalnum() or tokens[outer].lower in _NP_STOPS or tokens[outer].lower in SAYING:
            break
        last = outer
        first = _phrase_start(tokens, outer)
    if tokens[first].lower in _NP_STOPS or tokens[last].lower in _NEGATIVE:
        return None
    return _headed(tokens, first, last)


def _phrase_start(tokens: list[Token], last: int) -> int:
    at = last
    while at > 0 and last - at < _LONGEST_PHRASE:
        if tokens[at].lower in DETERMINERS or (tokens[at].lower in POSSESSIVES and tokens[at].name < 0):
            break
        if _ends_phrase(tokens, at - 1, -1):
            break
        at -= 1
    return at
