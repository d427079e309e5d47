"""Which words beside a quotation introduce it: a speech verb that is one here, and what it is said of."""

from __future__ import annotations

from collections.abc import Mapping

from briefings.language.quotes.narration import Narration, Token
from briefings.language.quotes.subjects import Subject, phrase_before
from briefings.language.quotes.verbs import (
    AUXILIARIES,
    BE,
    CALLING,
    DETERMINERS,
    FINDING,
    NAMING,
    NEGATIONS,
    POSSESSIVES,
    PRONOUNS,
    SAYING,
    is_adverb,
    may_be_verb,
)

_PRONOUN_REACH = 5
_OBJECTS = frozenset({"him", "them", "me", "us"})
_AROUND = frozenset({"in", "at", "around", "through", "across", "outside", "near", "to", "along", "inside", "on"})
_HEARING = frozenset({"hear", "hears", "heard", "hearing"})
_HEARERS = frozenset(  # in whose room somebody speaks: `the court heard`
    "court jury jurors inquest tribunal inquiry hearing committee panel conference parliament delegates trial".split()
)
_READING = frozenset({"read", "reads", "reading"})
_BY_REACH = 12
_QUOTED = frozenset({"quoted", "cited", "reported"})


def is_cue(tokens: list[Token], at: int, verbs: Mapping[str, bool]) -> bool:
    """Whether the token is an active, affirmed verb of the list: not a noun, neither `was told` nor `did not say`."""
    token = tokens[at]
    if token.lower not in verbs or token.name >= 0 or _is_of_listeners(tokens, at):
        return False
    ahead = tokens[at + 1].lower if at + 1 < len(tokens) else ""
    if (ahead == "by" and not verbs[token.lower]) or (ahead == "from" and token.lower in _READING):
        return False  # `Lee read from a letter`: somebody else's words
    if at and at + 1 == len(tokens) and token.lower in NAMING:
        return tokens[at - 1].lower in PRONOUNS or (tokens[at - 1].name >= 0 and not tokens[at - 1].possessive)
    before = at - 1
    while before >= 0 and tokens[before].name < 0 and is_adverb(tokens[before].lower):
        before -= 1
    if before >= 0 and (tokens[before].lower in NEGATIONS or (tokens[before].lower in BE and not verbs[token.lower])):
        return False
    following = tokens[at + 1].lower if at + 1 < len(tokens) else "that"
    if token.lower in FINDING:
        return following == "that"
    last = tokens[at - 1] if at else None
    after_name = bool(last and last.name >= 0 and not last.possessive)
    takes_object = at > 0 and following in _OBJECTS
    return takes_object or may_be_verb(token.lower, last.lower if last else "", after_name=after_name)


def _is_of_listeners(tokens: list[Token], at: int) -> bool:
    """Whether somebody hears something, which says nothing of who speaks; `the court heard` does."""
    return tokens[at].lower in _HEARING and (not at or tokens[at - 1].lower not in _HEARERS)


def closes_clause(tokens: list[Token], at: int) -> bool:
    """Whether the token is a verb, be it only because nothing but a stop or a comma follows (`the letter claims.`)."""
    if is_cue(tokens, at, SAYING):
        return True
    ends = at + 1 >= len(tokens) or tokens[at + 1].text in {",", ".", ":"}
    noun = at > 0 and tokens[at - 1].lower in DETERMINERS | POSSESSIVES  # `along the edges of the state,`
    return ends and not noun and tokens[at].lower in SAYING and tokens[at].name < 0


def _is_quoted_as(tokens: list[Token], at: int) -> bool:
    """`Ann Lee was quoted as saying`, `was quoted by the paper as saying`: the participle is what she does."""
    if at < 2 or tokens[at - 1].lower != "as":
        return False
    by = next((here for here in range(at - 2, max(0, at - _BY_REACH), -1) if tokens[here].lower == "by"), at - 1)
    return tokens[by - 1].lower in _QUOTED


def verb_after(tokens: list[Token], subject: Subject) -> int | None:
    """The speech verb that the phrase governs: beside it, or behind an aside between commas."""
    pronoun = tokens[subject.first].lower in PRONOUNS
    for at in range(subject.last + 1, len(tokens)):
        token = tokens[at]
        if closes_clause(tokens, at) and (not SAYING[token.lower] or _is_quoted_as(tokens, at)):
            return at
        if pronoun and (
            at - subject.last > _PRONOUN_REACH or not (token.lower in AUXILIARIES or is_adverb(token.lower))
        ):
            return None
    return None


def relative(tokens: list[Token], noun: int) -> Subject | None:
    """What a relative clause is about: `carried a banner that said`; not `insists that said`."""
    token = tokens[noun]
    if not token.text[0].isalnum() or token.name >= 0 or token.lower in CALLING or noun < 1:
        return None
    return phrase_before(tokens, noun + 1) if tokens[noun - 1].lower in DETERMINERS | POSSESSIVES else None


def is_place(narration: Narration, tokens: list[Token], at: int) -> bool:
    """Whether a name is that of a place where somebody acts: `marched around the Central Park chanting`."""
    first = at
    while first and tokens[first - 1].name == tokens[at].name:
        first -= 1
    first -= bool(first) and tokens[first - 1].lower == "the"
    inside = first > 0 and tokens[first - 1].lower in _AROUND
    return inside and narration.names[tokens[at].name].kind != "person"
