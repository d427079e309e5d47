"""Whose sentence a quotation is part of, by the words before it: `She said that he favours a "strong hand"` is hers.

Whoever reports the clause reports the words in it; where nobody reports it, whoever calls something so, or owns the
claim that they are.
"""

from __future__ import annotations

from collections.abc import Iterator

from briefings.language.quotes.cues import is_cue, is_subordinate, opener_of
from briefings.language.quotes.governed import governed
from briefings.language.quotes.governing import Attribution, according, made, pointed
from briefings.language.quotes.narration import Narration, Token
from briefings.language.quotes.phrases import Subject, phrase_from
from briefings.language.quotes.subjects import first_subject, phrase_before
from briefings.language.quotes.verbs import (
    BE,
    NAMING,
    POSSESSIVES,
    PRONOUNS,
    QUOTING,
    REGARDING,
    SPEECH_NOUNS,
    SUBORDINATORS,
)

_CLAUSES = PRONOUNS | {"that"}
_MADE_OF = frozenset({"of", "in", "after"})
_WORDS = SPEECH_NOUNS | frozenset(
    """
chant chants call calls conclusion critique criticism emphasis jab joke lament quip rebuke retort arguments assertions
demands pledges predictions promises warnings
""".split()
)
_OWNERS = frozenset({"his", "her", "their"})
_TOLD_BEHIND = frozenset({"that", "of", "for", "to", "about", ":", ","})
_OBJECTS = frozenset({"him", "them", "me", "us"})
_OBJECT_OPENERS = frozenset({"what", "which", "who", "whom"})
_USED = frozenset("use uses used using coined invoked repeated repeats".split())
_EXPRESSIONS = frozenset("phrase term word words expression nickname slogan".split())
REPORTED, SAID = frozenset({"reported", "reports"}), frozenset({"said", "says", "told", "added"})
_REPORTING = frozenset(("according", *QUOTING, *REGARDING))
_TELLING = SUBORDINATORS - {"who", "which", "whose", "if", "unless", "until"}  # a clause that tells what was said


def read_around(narration: Narration, tokens: list[Token]) -> Attribution | None:
    """Whose sentence a fragment is part of: the first speech verb of its clause, else the nearest verb of calling.

    `She said that he favours a "strong hand"` is hers: whoever reports the clause reports the words in it.
    """
    tokens = tokens[next((at + 1 for at in range(len(tokens) - 2, 0, -1) if tokens[at].text == ";"), 0) :]
    if found := _accompanied(narration, tokens):
        return found
    if found := _reported(narration, tokens):
        inside = _reported_inside(narration, tokens) or _passed_on(narration, tokens)
        return inside or _called_last(narration, tokens) or found
    found = _reported_inside(narration, tokens) or _called(narration, tokens) or _painted(narration, tokens)
    return found or next(_possessors(narration, tokens), None)


def _accompanied(narration: Narration, tokens: list[Token]) -> Attribution | None:
    """Who speaks in a clause that `with` opens at the end: `They left, with Lee calling it a`."""
    for at in range(len(tokens) - 1, 1, -1):
        if tokens[at].text == ",":
            return None
        if tokens[at].lower == "with":
            subject = phrase_from(tokens, at + 1)
            verb = subject.last + 1 if subject else len(tokens)
            speaks = verb < len(tokens) and REGARDING.get(tokens[verb].lower, False)
            return made(narration, tokens, subject, tokens[verb]) if subject and speaks else None
    return None


def _reported(narration: Narration, tokens: list[Token]) -> Attribution | None:
    """Who reports what stands at the end: the first finite verb of speech, else an infinitive (`went on to say`)."""
    told = [at for at, token in enumerate(tokens) if token.lower in _REPORTING]
    for infinitive in (False, True):
        found: Attribution | None = None
        for at in told:
            if tokens[at].lower == "according" and not found:
                found = according(narration, tokens, at)
            elif at and not infinitive and tokens[at - 1].lower == "to":
                continue
            elif found is None and is_cue(tokens, at, QUOTING) and _reports(tokens, at):
                found = governed(narration, tokens, at, QUOTING)
            elif found and is_cue(tokens, at, REGARDING) and _reports(tokens, at) and _is_coordinate(tokens, at):
                found = governed(narration, tokens, at, REGARDING) or found
        if found:
            return found
    return None


def _called(narration: Narration, tokens: list[Token]) -> Attribution | None:
    """Who calls something by what stands at the end, by the nearest verb that may."""
    for at in range(len(tokens) - 1, -1, -1):
        if _names_passively(tokens, at):
            continue
        if is_cue(tokens, at, REGARDING) and (found := governed(narration, tokens, at, REGARDING)):
            return _main(narration, tokens, at) or found
    return None


def _names_passively(tokens: list[Token], verb: int) -> bool:
    """Whether a noun behind another verb is only named by what follows: `They oppose a formula called the`."""
    if verb < 2 or tokens[verb].lower not in NAMING or verb + 2 != len(tokens):
        return False
    before = tokens[verb - 1]
    noun = before.text.isalpha() and before.text.islower() and before.name < 0 and before.lower not in PRONOUNS
    return noun and any(is_cue(tokens, at, REGARDING) for at in range(verb - 1))


def _reported_inside(narration: Narration, tokens: list[Token]) -> Attribution | None:
    """Who speaks in the subordinate clause that a fragment ends: `Lee said so, after Poe said it was "no hurry"`."""
    for at in range(len(tokens) - 1, 0, -1):
        if tokens[at].text == ",":
            return None
        if is_cue(tokens, at, QUOTING) and not QUOTING[tokens[at].lower] and _may_report(tokens, at):
            return governed(narration, tokens, at, QUOTING)
    return None


def _may_report(tokens: list[Token], verb: int) -> bool:
    """Whether the clause of a verb tells what was said: `after Lee said`, `, who said it`, `critics who say he`."""
    opener = opener_of(tokens, verb)
    if opener != "who":
        return opener in _TELLING
    who = max(at for at in range(verb) if tokens[at].lower == "who")
    told = verb + 1 < len(tokens) and tokens[verb + 1].lower in _CLAUSES
    return told or tokens[who - 1].text == ","


def _passed_on(narration: Narration, tokens: list[Token]) -> Attribution | None:
    """Whose words a report passes on: `The agency reported that President Lee said it was "no hurry"`."""
    for at in range(1, len(tokens) - 2):
        if tokens[at].lower not in REPORTED or tokens[at + 1].lower != "that":
            continue
        inside = tokens[at + 2 :]
        for verb in range(1, len(inside)):
            if inside[verb].text == ",":
                return None
            if inside[verb].lower in SAID and is_cue(inside, verb, QUOTING):
                found = governed(narration, inside, verb, QUOTING)
                return found if found and found.name >= 0 else None
    return None


def _called_last(narration: Narration, tokens: list[Token]) -> Attribution | None:
    """Who calls something by the fragment that follows at once: `Lee said no, which Poe called "odd"`."""
    at = len(tokens) - 1
    if at < 1 or tokens[at].lower not in NAMING or not is_cue(tokens, at, REGARDING):
        return None
    subject = phrase_before(tokens, at)
    return (
        made(narration, tokens, subject, tokens[at])
        if subject and tokens[subject.first].lower not in PRONOUNS
        else None
    )


def _painted(narration: Narration, tokens: list[Token]) -> Attribution | None:
    """The subject of a sentence that paints somebody (`Lee admires Kim as a`) or uses a word (`used the phrase`)."""
    words = [token.lower for token in tokens[-3:]]
    if len(words) < 3:
        return None
    subject = first_subject(tokens)
    if words[1] == "as" and words[2] in {"a", "an"} and (tokens[-3].name >= 0 or words[0] in _OBJECTS | {"her"}):
        if tokens[0].name >= 0:
            subject = Subject(0, 0, tokens[0].name)  # `Lee openly admires Kim as a`: a verb that is in no list
        painted = subject and subject.last < len(tokens) - 3 and (subject.name < 0 or subject.name != tokens[-3].name)
        return made(narration, tokens, subject, None) if subject and painted else None
    if words[0] in _USED and words[1] in {"the", "a"} and words[2] in _EXPRESSIONS and subject:
        return made(narration, tokens, subject, tokens[-3])
    return None


def _main(narration: Narration, tokens: list[Token], verb: int) -> Attribution | None:
    """The subject of the sentence, where the verb's own only points back at it: `Lee condemned what he called a`."""
    subject = phrase_before(tokens, verb)
    if not subject or subject.first < 1 or tokens[subject.first].lower not in PRONOUNS:
        return None
    opener = tokens[subject.first - 1].lower
    main = first_subject(tokens) if opener in _OBJECT_OPENERS else None
    if main is None:
        return None
    if opener == "what" and (main.name >= 0 or main.first == main.last) and _is_object(tokens, subject.first - 1):
        return made(narration, tokens, main, tokens[verb])
    return pointed(narration, tokens, subject.first, main, tokens[verb])


def _is_object(tokens: list[Token], what: int) -> bool:
    """Whether `what` is the object of a main verb: `Lee condemned what he called`, not `the end of what it calls`."""
    before = tokens[what - 1].lower
    made_of = before in _MADE_OF or (before.endswith("ing") and tokens[what - 2].lower not in BE)
    return what > 0 and not made_of


def _reports(tokens: list[Token], verb: int) -> bool:
    """Whether the sentence may hang on a speech verb: finite or behind a comma, and not subordinate."""
    if REGARDING[tokens[verb].lower]:
        return verb > 0 and tokens[verb - 1].text == ","
    return not is_subordinate(tokens, verb)


def _is_coordinate(tokens: list[Token], verb: int) -> bool:
    """Whether the verb begins a clause of its own behind `and` or `but`."""
    subject = phrase_before(tokens, verb)
    first = _with_title(tokens, subject) if subject else 0
    if subject is None or not first or tokens[first - 1].lower not in {"and", "but", ";"}:
        return False
    before = tokens[first - 2] if first > 1 else tokens[0]  # not `the states and their allies called`
    return tokens[subject.first].lower not in POSSESSIVES or not before.text[0].isalnum()


def _with_title(tokens: list[Token], subject: Subject) -> int:
    """Where the title before a subject's name begins, if it has one: `Lee asked, but U.S. Judge Ann Poe ruled`."""
    at = subject.first
    while subject.name >= 0 and at and (tokens[at - 1].text[0].isupper() or tokens[at - 1].text == "."):
        at -= 1
    return at


def _tells(tokens: list[Token], noun: int) -> bool:
    """Whether what somebody said stands behind a noun: `his warning that`, `their chants of`."""
    return noun + 1 == len(tokens) or tokens[noun + 1].lower in _TOLD_BEHIND


def _possessors(narration: Narration, tokens: list[Token]) -> Iterator[Attribution]:
    """`Lee's claim that ...`, nearest first."""
    for at in range(len(tokens) - 1, 0, -1):
        if tokens[at].lower not in _WORDS:
            continue
        for owner in range(at - 1, max(-1, at - 5), -1):
            pronoun = tokens[owner].lower in _OWNERS and _tells(tokens, at)
            if pronoun or (tokens[owner].name >= 0 and tokens[owner].possessive):
                yield made(narration, tokens, Subject(owner, owner, tokens[owner].name), tokens[at])
                break
