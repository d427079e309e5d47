"""Whom a verb of speech or of calling takes for its subject, where both stand before what is said."""

from __future__ import annotations

from collections.abc import Mapping

from briefings.language.quotes.cues import is_cue, is_place, is_subordinate, relative
from briefings.language.quotes.governing import (
    AUXILIARIES_ABROAD,
    Attribution,
    inverted,
    is_participle_abroad,
    made,
    pointed,
)
from briefings.language.quotes.narration import Narration, Token
from briefings.language.quotes.phrases import CALENDAR_WORDS, Subject, phrase_from, phrase_to
from briefings.language.quotes.subjects import clause_start, first_subject, may_stand_before_verb, phrase_before
from briefings.language.quotes.verbs import QUOTING, is_adverb

_WITH_REACH = 8
_WRITTEN = frozenset(  # what somebody reads words on: `held a banner saying`
    """
banner banners sign signs placard placards poster posters hat hats cap caps shirt shirts t-shirt t-shirts button buttons
sticker stickers headline headlines headline caption captions plaque flag flags billboard billboards
""".split()
)
_WHO_REACH, _TIME_WORDS = 8, frozenset("in the past on at during week month year last this".split())
_LOOSE = frozenset({"and", "but", "then", "to", "by", "or"})  # far from the subject of their verb
_MOUTHS = frozenset({"spokesman", "spokeswoman", "spokesperson", "lawyer", "attorney", "aide"})
_INVERTING = frozenset(
    "said says explained explains added adds wrote writes argued argues noted notes recalled admitted insisted".split()
)


_WHERE_SAID = frozenset({"statement", "interview", "letter", "tweet", "post", "email", "e-mail", "release", "memo"})


def governed(narration: Narration, tokens: list[Token], at: int, verbs: Mapping[str, bool]) -> Attribution | None:
    """The attribution to the subject of the verb at `at`."""
    if at > 1 and tokens[at - 1].lower in AUXILIARIES_ABROAD and is_participle_abroad(tokens[at].lower):
        return governed(narration, tokens[: at - 1] + tokens[at:], at - 1, verbs)
    if not any(token.text[0].isalnum() for token in tokens[:at]):
        return inverted(narration, tokens, at)
    participle = verbs[tokens[at].lower]
    while participle and at > 1 and tokens[at - 1].name < 0 and is_adverb(tokens[at - 1].lower):
        tokens, at = tokens[: at - 1] + tokens[at:], at - 1  # `with Lee reportedly yelling`
    if found := (_of_participle if participle else _of_finite)(narration, tokens, at):
        return found
    behind = at - 1
    while behind > 0 and tokens[behind].name < 0 and is_adverb(tokens[behind].lower):
        behind -= 1
    begin = clause_start(tokens, at)
    if tokens[behind].lower == "and" and (found := _joined(narration, tokens, behind, verbs)):
        return found
    if participle and (found := _main_speaker(narration, tokens, begin, at)):
        return found
    opening = first_subject(tokens[:at], begin)  # `It was to end; Lee stayed, writing`
    loose = participle or tokens[behind].lower in _LOOSE
    subject = opening if loose else phrase_before(tokens, at) or opening
    return made(narration, tokens, subject, tokens[at]) if subject else None


def _of_participle(narration: Narration, tokens: list[Token], at: int) -> Attribution | None:
    """Who stands right before a participle: `Ann Lee saying`, `a banner saying`, `with one neighbour saying`."""
    before = tokens[at - 1]
    if before.name >= 0:
        mouth = _speaks_for(tokens, at - 1)
        if mouth or not is_place(narration, tokens, at - 1):
            return made(narration, tokens, mouth or Subject(at - 1, at - 1, before.name), tokens[at])
    subject = phrase_to(tokens, at - 1) if before.lower in _WRITTEN else _companion(tokens, at)
    return made(narration, tokens, subject, tokens[at]) if subject else None


def _of_finite(narration: Narration, tokens: list[Token], at: int) -> Attribution | None:
    """What `that` or `who` before a verb points at, or who is named behind one that is set into the sentence."""
    if tokens[at - 1].lower == "that" and at > 1 and (thing := relative(tokens, at - 2)):
        return made(narration, tokens, thing, tokens[at])
    if found := _of_relative(narration, tokens, at):
        return found
    set_in = tokens[at - 1].text == "," and tokens[at].lower in _INVERTING
    return _set_in(narration, tokens, at) if set_in else None


def _set_in(narration: Narration, tokens: list[Token], verb: int) -> Attribution | None:
    """Who is named behind a verb that is set into the sentence: `The plan, says Ann Lee, is`, `But, said Lee,`."""
    named = verb + 1 < len(tokens) and tokens[verb + 1].text[0].isupper()
    subject = phrase_from(tokens, verb + 1) if named and tokens[verb + 1].lower not in CALENDAR_WORDS else None
    closed = subject is not None and _is_closed(tokens, subject.last + 1)
    return made(narration, tokens, subject, tokens[verb]) if subject and closed else None


def _is_closed(tokens: list[Token], at: int) -> bool:
    """Whether who is named behind a verb is all that it has there: `said Ann Lee.`, `said Lee in a statement`."""
    if at >= len(tokens) or tokens[at].text in {",", ":", "."}:
        return at < len(tokens)
    return tokens[at].lower == "in" and any(token.lower in _WHERE_SAID for token in tokens[at + 1 : at + 4])


def _joined(
    narration: Narration, tokens: list[Token], conjunction: int, verbs: Mapping[str, bool]
) -> Attribution | None:
    """Who does what `and` joins a verb with, in one clause: `which Lee has called a plot and promised to`."""
    for at in range(conjunction - 1, 0, -1):
        if tokens[at].text == ",":
            return None
        if is_cue(tokens, at, verbs) and not verbs[tokens[at].lower]:
            return governed(narration, tokens, at, verbs)
    return None


def _main_speaker(narration: Narration, tokens: list[Token], begin: int, participle: int) -> Attribution | None:
    """Who speaks in the main clause that a participle goes on: `Asked so, an aide said no, adding`."""
    for at in range(begin, participle - 1):
        if is_cue(tokens, at, QUOTING) and not QUOTING[tokens[at].lower] and not is_subordinate(tokens, at):
            return governed(narration, tokens, at, QUOTING)
    return None


def _may_stand_behind_who(tokens: list[Token], at: int) -> bool:
    """Whether a token may stand between `who` and its verb: `who in the past has openly`."""
    inside = tokens[at].lower in _TIME_WORDS and tokens[at].name < 0
    return inside or may_stand_before_verb(tokens, at)


def _of_relative(narration: Narration, tokens: list[Token], verb: int) -> Attribution | None:
    """The attribution to the `who` of a verb's clause: `Ann Lee, who in May called it a`."""
    at = verb - 1
    while at > 0 and verb - at < _WHO_REACH and tokens[at].lower != "who" and _may_stand_behind_who(tokens, at):
        at -= 1
    if at < 1 or tokens[at].lower != "who":
        return None
    subject = phrase_before(tokens, at - (tokens[at - 1].text == ","))
    return pointed(narration, tokens, at, subject, tokens[verb]) if subject else None


def _speaks_for(tokens: list[Token], last: int) -> Subject | None:
    """Who speaks for the person whose name ends at `last`: `with a spokesman for Prime Minister Ann Lee saying`."""
    at = last
    while at and tokens[at].text[0].isupper():
        at -= 1
    if at < 1 or tokens[at].lower != "for" or tokens[at - 1].lower not in _MOUTHS:
        return None
    return Subject(at - 1 - (at > 1 and tokens[at - 2].lower in {"a", "the"}), last)


def _companion(tokens: list[Token], participle: int) -> Subject | None:
    """The phrase between `with` and a participle: `with one neighbour saying`."""
    for at in range(participle - 1, max(-1, participle - _WITH_REACH), -1):
        if tokens[at].lower == "with":
            subject = phrase_from(tokens, at + 1)
            return subject if subject and subject.last == participle - 1 else None
    return None
