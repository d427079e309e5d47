"""The words beside a quotation that say whose it is: after it, before it, or inside the sentence it is part of."""

from __future__ import annotations

from dataclasses import dataclass

from briefings.language.quotes.narration import Narration, Token
from briefings.language.quotes.subjects import Subject, phrase_before, phrase_from
from briefings.language.quotes.verbs import AUXILIARIES, CALLING, PRONOUNS, SAYING, is_adverb

_SKIPPED = frozenset({",", "—", "–", "-", "―", "−", ";"})
_DASHES = frozenset({"—", "–", "-", "―"})
_PRONOUN_REACH = 5


@dataclass(frozen=True, slots=True)
class Attribution:
    """Spans of the words that name the speaker and of the verb; `name` is the index of a name, or -1."""

    mention: tuple[int, int]
    cue: tuple[int, int] | None
    name: int = -1


def _made(narration: Narration, tokens: list[Token], subject: Subject, cue: Token | None) -> Attribution:
    span = (tokens[subject.first].start, tokens[subject.last].end)
    if subject.name >= 0:
        found = narration.names[subject.name]
        span = (found.start, found.end)
    return Attribution(span, (cue.start, cue.end) if cue else None, subject.name)


def read_after(narration: Narration, tokens: list[Token]) -> Attribution | None:
    """The attribution that begins right behind a closing mark: `he said`, `said Ann Lee`, `according to Ann Lee`."""
    at = 0
    while at < len(tokens) and (tokens[at].text in _SKIPPED or tokens[at].lower == "as"):
        at += 1
    if at >= len(tokens):
        return None
    if tokens[at].lower == "according" and at + 2 < len(tokens):
        subject = phrase_from(tokens, at + 2)
        return _made(narration, tokens, subject, tokens[at]) if subject else None
    if tokens[at].lower in SAYING and tokens[at].name < 0:
        return _inverted(narration, tokens, at)
    subject = phrase_from(tokens, at)
    if subject is None:
        return None
    verb = _verb_after(tokens, subject)
    if verb is not None:
        return _made(narration, tokens, subject, tokens[verb])
    signed = at > 0 and tokens[at - 1].text in _DASHES and subject.name >= 0
    return _made(narration, tokens, subject, None) if signed else None


def _inverted(narration: Narration, tokens: list[Token], verb: int) -> Attribution | None:
    at = verb + 1
    while at < len(tokens) and is_adverb(tokens[at].lower):
        at += 1
    if at >= len(tokens):
        return None
    subject = phrase_from(tokens, at)
    if subject is None or not _can_speak(tokens, subject):
        return None
    return _made(narration, tokens, subject, tokens[verb])


def _can_speak(tokens: list[Token], subject: Subject) -> bool:
    first = tokens[subject.first].lower
    return (
        subject.name >= 0
        or first in {"a", "an", "the", "one", "another", "his", "her", "their", "its", "he", "she", "they"}
        or first[0].islower()
    )


def _verb_after(tokens: list[Token], subject: Subject) -> int | None:
    """The speech verb that the phrase governs: beside it, or behind an aside between commas."""
    pronoun = tokens[subject.first].lower in PRONOUNS
    for at in range(subject.last + 1, len(tokens)):
        token = tokens[at]
        if token.name < 0 and token.lower in SAYING and not SAYING[token.lower]:
            return at
        if pronoun and (
            at - subject.last > _PRONOUN_REACH or not (token.lower in AUXILIARIES or is_adverb(token.lower))
        ):
            return None
    return None


def read_before(narration: Narration, tokens: list[Token], *, fragment: bool) -> Attribution | None:
    """The attribution in the words that lead up to an opening mark."""
    verbs = CALLING if fragment else SAYING
    for at in range(len(tokens) - 1, -1, -1):
        token = tokens[at]
        if token.name >= 0:
            continue
        if token.lower == "according" and at + 2 < len(tokens):
            subject = phrase_from(tokens, at + 2)
            if subject:
                return _made(narration, tokens, subject, token)
        if token.lower in verbs:
            subject = None if verbs[token.lower] else phrase_before(tokens, at)
            subject = subject or first_subject(tokens[:at])
            if subject:
                return _made(narration, tokens, subject, token)
    return None


def first_subject(tokens: list[Token]) -> Subject | None:
    """The subject of a sentence: its first name or pronoun, past an opening phrase that a comma closes."""
    begin = 0
    for at, token in enumerate(tokens):
        if (
            token.text == ","
            and at + 1 < len(tokens)
            and (tokens[at + 1].name >= 0 or tokens[at + 1].lower in PRONOUNS)
        ):
            begin = at + 1
            break
        if at > 14:
            break
    for start in dict.fromkeys((0, begin)) if begin and tokens[0].name >= 0 else (begin, 0):
        subject = phrase_from(tokens, start)
        if subject:
            return subject
    return None
