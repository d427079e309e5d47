"""Who stands with a verb of speech: its subject behind a quotation, whom somebody quotes, or according to whom."""

from __future__ import annotations

from typing import NamedTuple

from briefings.language.quotes.cues import verb_after
from briefings.language.quotes.narration import Narration, Token
from briefings.language.quotes.phrases import CALENDAR_WORDS, Subject, phrase_from
from briefings.language.quotes.subjects import phrase_before
from briefings.language.quotes.verbs import DETERMINERS, REGARDING, is_adverb

AUXILIARIES_ABROAD = frozenset({"a", "ont", "avait", "hat", "ha", "han"})  # `a déclaré le ministre`
_PARTICIPLES_ABROAD = frozenset({"dit", "reconnu", "promis", "conclu"})
_QUOTES, TELLS = (
    frozenset("quoted quotes quoting cited cites citing reported".split()),
    frozenset({"saying", "telling"}),
)
_QUOTED_REACH = 30
_QUOTED_BY = ["was", "quoted", "by"]
TELLS_SOMEBODY = frozenset({"told", "tells", "tell"})
_OPENERS = frozenset({"a", "an", "the", "one", "another", "his", "her", "their", "its", "he", "she", "they"})


class Attribution(NamedTuple):
    """Spans of the words that name the speaker and of the verb; `name` is the index of a name, or -1.

    `behind` says that it stands after the quotation. `named` is where the speaker is named if the mention only points
    there: `who`, or `he` in `what he called`.
    """

    mention: tuple[int, int]
    cue: tuple[int, int] | None
    name: int = -1
    behind: bool = False
    named: tuple[int, int] | None = None


def made(
    narration: Narration, tokens: list[Token], subject: Subject, cue: Token | None, *, behind: bool = False
) -> Attribution:
    """The attribution to a subject, the whole name where it has one."""
    span = (tokens[subject.first].start, tokens[subject.last].end)
    if subject.name >= 0:
        found = narration.names[subject.name]
        span = (found.start, found.end)
    return Attribution(span, (cue.start, cue.end) if cue else None, subject.name, behind)


def pointed(narration: Narration, tokens: list[Token], at: int, named: Subject, cue: Token) -> Attribution:
    """The attribution to the pronoun at a token, which points at a subject."""
    whole = made(narration, tokens, named, cue)
    return whole._replace(mention=(tokens[at].start, tokens[at].end), named=whole.mention)


def set_off(narration: Narration, tokens: list[Token], verb: int) -> Attribution | None:
    """Whose words between commas stand before a verb: `Ann Lee, head of the port, told`."""
    commas = [at for at in range(verb - 1) if tokens[at].text == ","]
    before = commas[-1] if commas else 0
    if tokens[verb - 1].text != "," or not before or tokens[before - 1].name < 0:
        return None
    subject = phrase_before(tokens, before)
    return made(narration, tokens, subject, tokens[verb], behind=True) if subject else None


def inverted(narration: Narration, tokens: list[Token], verb: int) -> Attribution | None:
    """`said Ann Lee`, `said the minister`; not `said on Monday`."""
    at = verb + 1
    while at < len(tokens) and tokens[at].name < 0 and is_adverb(tokens[at].lower):
        at += 1
    subject = phrase_from(tokens, at)
    if subject is None:
        return None
    first = tokens[subject.first]
    if subject.name >= 0 or first.lower in _OPENERS or first.lower not in CALENDAR_WORDS:
        return made(narration, tokens, subject, tokens[verb], behind=True)
    return None


def governing(narration: Narration, tokens: list[Token], at: int) -> Attribution | None:
    """The attribution to the phrase at `at` where it governs a speech verb behind it."""
    subject = phrase_from(tokens, at)
    if subject and [token.lower for token in tokens[subject.last + 1 :][:3]] == _QUOTED_BY:
        return made(narration, tokens, subject, tokens[subject.last + 2], behind=True)
    verb = verb_after(tokens, subject) if subject else None
    if subject is None or verb is None:
        return None
    if _ends_in_noun(tokens, subject, verb):
        subject = Subject(subject.first, verb - 1)
    if (person := _of_last_clause(tokens, subject, verb)) is not None:
        return made(narration, tokens, person, tokens[verb], behind=True)
    told = tokens[verb].lower in TELLS_SOMEBODY  # `Lee, an aide, told reporters`
    if (
        not told
        and tokens[verb - 1].text == ","
        and (verb == subject.last + 2 or tokens[subject.last + 1].text[0].isalnum())
    ):
        # `the boy was sent home, said Ann Lee`, `with "care" and kindness, said Ann Lee`
        return inverted(narration, tokens, verb) or made(narration, tokens, subject, tokens[verb], behind=True)
    return made(narration, tokens, subject, tokens[verb], behind=True)


def _ends_in_noun(tokens: list[Token], subject: Subject, verb: int) -> bool:
    """Whether what stands between a phrase and its verb ends in the noun of it, a verb elsewhere: `a second | post`."""
    if subject.name >= 0 or verb != subject.last + 2 or tokens[subject.first].lower not in DETERMINERS:
        return False
    between = tokens[subject.last + 1]
    return between.lower in REGARDING and between.name < 0 and not is_adverb(between.lower)


def _of_last_clause(tokens: list[Token], subject: Subject, verb: int) -> Subject | None:
    """The subject of a clause that one comma sets off: `as fights have gone on along the line, the ministry said`."""
    commas = [at for at in range(subject.last + 1, verb) if tokens[at].text == ","]
    if len(commas) != 1 or commas[0] in {subject.last + 1, verb - 1} or subject.name >= 0:
        return None
    own = phrase_before(tokens, verb)
    return own if own and own.first == commas[0] + 1 else None


def quoted_as(narration: Narration, tokens: list[Token], *, behind: bool = False) -> Attribution | None:
    """Whom somebody else quotes: `the newspaper quoted the executive as saying`."""
    for at in range(2, len(tokens)):
        if tokens[at].lower not in TELLS or tokens[at - 1].lower != "as":
            continue
        for verb in range(at - 2, max(-1, at - _QUOTED_REACH), -1):
            if tokens[verb].lower in _QUOTES and verb + 1 < at - 1 and (subject := phrase_from(tokens, verb + 1)):
                return made(narration, tokens, subject, tokens[at], behind=behind)
    return None


def according(narration: Narration, tokens: list[Token], at: int) -> Attribution | None:
    """The attribution to whoever stands behind `according to`."""
    subject = phrase_from(tokens, at + 2) if at + 2 < len(tokens) and tokens[at + 1].lower == "to" else None
    return made(narration, tokens, subject, tokens[at]) if subject else None


def is_participle_abroad(word: str) -> bool:
    """Whether a word behind `a` or `hat` is a participle of another language: "a claim" is an English noun."""
    return not word.isascii() or word in _PARTICIPLES_ABROAD
