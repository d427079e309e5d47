"""Which words beside a quotation introduce it: a speech verb that is one here, and what it is said of."""

from __future__ import annotations

from collections.abc import Mapping

from briefings.language.quotes.narration import Narration, Token
from briefings.language.quotes.phrases import Subject, phrase_to
from briefings.language.quotes.verbs import (
    AUXILIARIES,
    BE,
    CONJUNCTIONS,
    DETERMINERS,
    FINDING,
    NAMING,
    NEGATIONS,
    PARTICLES,
    POSSESSIVES,
    PREPOSITIONS,
    PRONOUNS,
    QUOTING,
    REGARDING,
    SUBORDINATORS,
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
_LONGEST_OPENING, _ARTICLES = 5, frozenset({"the", "a", "an", "this", "that", "one", "another"})
_OWNERS = POSSESSIVES | {"a", "an", "the"}
_SMALL = PREPOSITIONS | CONJUNCTIONS | AUXILIARIES
_BY_REACH = 12
_MEANS = frozenset("phone telephone email e-mail text fax letter video videoconference teleconference message".split())
_QUOTED = frozenset({"quoted", "cited", "reported"})


def is_cue(tokens: list[Token], at: int, verbs: Mapping[str, bool]) -> bool:
    """Whether the token is an active, affirmed verb of the list: not a noun, neither `was told` nor `did not say`."""
    token = tokens[at]
    if token.lower not in verbs or token.name >= 0 or _is_of_listeners(tokens, at) or _lacks_particle(tokens, at):
        return False
    if at and at + 1 == len(tokens) and token.lower in NAMING:
        named = tokens[at - 1].name >= 0 and not tokens[at - 1].possessive
        return named or tokens[at - 1].lower in PRONOUNS or tokens[at - 1].text == ","
    if _is_denied(tokens, at, participle=verbs[token.lower]):
        return False
    following = tokens[at + 1].lower if at + 1 < len(tokens) else "that"
    if token.lower in FINDING:
        return following == "that"
    if (at > 0 and following in _OBJECTS) or (following == "that" and _is_of_opening_phrase(tokens, at)):
        return True
    last = tokens[at - 1] if at else None
    after_name = bool(last and last.name >= 0 and not last.possessive)
    return may_be_verb(token.lower, last.lower if last else "", after_name=after_name)


def _is_denied(tokens: list[Token], at: int, *, participle: bool) -> bool:
    """Whether a verb says that its subject does not speak: `was told`, `did not say`, `his stated aim`, `read from`."""
    ahead = tokens[at + 1].lower if at + 1 < len(tokens) else ""
    means = at + 2 < len(tokens) and tokens[at + 2].lower in _MEANS  # `said by phone`
    if (ahead == "by" and not means and not participle) or (ahead == "from" and tokens[at].lower in _READING):
        return True  # `Lee read from a letter`: somebody else's words
    before = at - 1
    while before >= 0 and tokens[before].name < 0 and is_adverb(tokens[before].lower):
        before -= 1
    passive = before >= 0 and tokens[before].lower in BE and not participle
    if passive or (before >= 0 and tokens[before].lower in NEGATIONS):
        return True
    return at > 0 and not participle and _may_be_adjective(tokens, at)


def _may_be_adjective(tokens: list[Token], at: int) -> bool:
    """Whether a past form is what somebody's thing is like: `his stated aim`, `Lee's repeated calls`, `a written`."""
    before = tokens[at - 1]
    owner = before.possessive and before.name >= 0
    small = before.text.islower() and before.lower in _OWNERS
    return (owner or small) and tokens[at].lower.endswith(("ed", "en"))


def _is_of_opening_phrase(tokens: list[Token], verb: int) -> bool:
    """Whether only a noun phrase stands before a word in its sentence: `The ad claims that`, `The judge rules that`."""
    if not 1 < verb <= _LONGEST_OPENING or tokens[0].lower not in _ARTICLES or not tokens[verb].lower.endswith("s"):
        return False
    return not any(map(_ends_noun, tokens[1:verb]))


def _ends_noun(token: Token) -> bool:
    return not token.text[0].isalnum() or token.possessive or token.lower in REGARDING or token.lower in _SMALL


def _lacks_particle(tokens: list[Token], at: int) -> bool:
    """Whether a verb speaks with its particle only and lacks it, or goes on to something else: `went on to promote`."""
    particle = PARTICLES.get(tokens[at].lower)
    if particle is None:
        return False
    ahead = [token.lower for token in tokens[at + 1 : at + 3]]
    return ahead[:1] != [particle] or (particle == "on" and len(ahead) > 1 and ahead[1][0].isalnum())


def _is_of_listeners(tokens: list[Token], at: int) -> bool:
    """Whether somebody hears something, which says nothing of who speaks; `the court heard` does."""
    return tokens[at].lower in _HEARING and (not at or tokens[at - 1].lower not in _HEARERS)


def closes_clause(tokens: list[Token], at: int) -> bool:
    """Whether the token is a verb, be it only because nothing but a stop or a comma follows (`the letter claims.`)."""
    if is_cue(tokens, at, QUOTING):
        return True
    ends = at + 1 >= len(tokens) or tokens[at + 1].text in {",", ".", ":"}
    noun = at > 0 and tokens[at - 1].lower in DETERMINERS | POSSESSIVES  # `along the edges of the state,`
    beside = at > 0 and (tokens[at - 1].name >= 0 or tokens[at - 1].lower in PRONOUNS)  # `he mocks.`
    verbs = REGARDING if beside else QUOTING
    told = tokens[at].lower in verbs and tokens[at].lower not in PARTICLES
    return ends and not noun and told and tokens[at].name < 0


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
        if (
            tokens[at - 1].lower != "to"
            and closes_clause(tokens, at)
            and (not REGARDING[token.lower] or _is_quoted_as(tokens, at))
        ):
            return at
        if pronoun and (
            at - subject.last > _PRONOUN_REACH or not (token.lower in AUXILIARIES or is_adverb(token.lower))
        ):
            return None
    return None


def relative(tokens: list[Token], noun: int) -> Subject | None:
    """What a relative clause is about: `carried a banner that said`; not `insists that said`."""
    token = tokens[noun]
    if not token.text[0].isalnum() or token.name >= 0 or token.lower in REGARDING or noun < 1:
        return None
    return phrase_to(tokens, noun) if tokens[noun - 1].lower in DETERMINERS | POSSESSIVES else None


def is_place(narration: Narration, tokens: list[Token], at: int) -> bool:
    """Whether a name is that of a place where somebody acts: `marched around the Central Park chanting`."""
    first = at
    while first and tokens[first - 1].name == tokens[at].name:
        first -= 1
    first -= bool(first) and tokens[first - 1].lower == "the"
    inside = first > 0 and tokens[first - 1].lower in _AROUND
    return inside and narration.names[tokens[at].name].kind != "person"


def is_subordinate(tokens: list[Token], verb: int) -> bool:
    """Whether the verb stands in a clause that a word such as `when` opens."""
    return opener_of(tokens, verb) is not None


def opener_of(tokens: list[Token], verb: int) -> str | None:
    """The word that opens the subordinate clause of a verb; None in a main clause, and behind `As` at the head."""
    for at in range(verb - 1, -1, -1):
        if tokens[at].lower in SUBORDINATORS and tokens[at + 1].lower.endswith("ing"):
            return None  # `before adding that`: of the clause around it
        if tokens[at].lower in SUBORDINATORS and tokens[at].name < 0:
            return None if at == 0 and tokens[at].lower == "as" else tokens[at].lower
        if tokens[at].text == ",":
            return None
    return None
