"""The noun phrases that name a speaker, found without a parser: where one begins and ends, which word is its head.

Each function reads tokens and gives the span of the head: the name alone where there is one, the whole phrase for an
unnamed speaker.
"""

from __future__ import annotations

from typing import NamedTuple

from briefings.language.names.jobs import ROLE_NOUNS
from briefings.language.names.words import CALENDAR, COURTESY, PORTFOLIOS, TITLES
from briefings.language.quotes.narration import Token
from briefings.language.quotes.verbs import (
    AUXILIARIES,
    CALLING,
    CONJUNCTIONS,
    DETERMINERS,
    PARTICLES,
    PASTS,
    POSSESSIVES,
    PREPOSITIONS,
    PREPOSITIONS_ABROAD,
    PRONOUNS,
    QUOTING,
    REGARDING,
    SAYING,
    is_adverb,
)

NP_STOPS = PREPOSITIONS | PREPOSITIONS_ABROAD | CONJUNCTIONS | (AUXILIARIES - {"'s", "’s", "to"})
_BEFORE_NOUNS = PREPOSITIONS | DETERMINERS | POSSESSIVES
_LONGEST_PHRASE = 12
_LONGEST_OFFICE, _OFFICE_WORDS = 16, frozenset({"of", "for", "and", "in", "the"})
_LONGEST_HANGING = 8
LONGEST_ROLE = 6
NOUN_PREPOSITIONS = frozenset({"of", "in", "at", "for", "from", "with", "on"})
CALENDAR_WORDS = frozenset(word.lower() for word in CALENDAR)
TIMES = frozenset("today yesterday tonight afterwards afterward later earlier".split()) | CALENDAR_WORDS
_CONTRACTED = frozenset(f"{word}{mark}s" for word in ("it", "that", "there", "here", "what") for mark in "'’")
_SUBJECTLESS = frozenset("keeps lifts raises lowers maintains reiterates upgrades downgrades boosts trims cuts".split())
"""Verbs that open a note of an analyst whom the line names nowhere: `Keeps neutral rating`."""
_LED_BY = ["led", "by"]  # `strategists led by Ann Lee wrote`
_MEASURES = frozenset(
    "miles mile kilometers kilometres yards feet blocks steps day days week weeks month months".split()
)
_ACTS = frozenset("gave went took came saw began drew flew grew wore wrote knew chose became was were had".split())
_TRIES = frozenset(
    """
    tried wanted sought hoped refused declined attempted continued failed managed struggled rushed intended needed liked
    """.split()
)
"""Verbs that another one goes on behind "to", and that no list of verbs of speech has."""
_BEGINNERS = frozenset({"a", "an", "the", "this", "that"}) | POSSESSIVES | PRONOUNS
_SENT = frozenset("ambassador envoy delegate representative observer adviser advisor emissary".split())
_HANGING = frozenset("held still now already once also being kept taken caught shot left born stuck".split())
_QUALIFYING = frozenset("based backed owned named led appointed elected related armed sponsored affiliated".split())
NEGATIVE = frozenset({"nobody", "nothing", "none", "such", "there", "rather", "alongside"})


class Subject(NamedTuple):
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
    if tokens[at].lower in NEGATIVE | _SUBJECTLESS or _is_participle(tokens[at]):
        return None
    end = at
    while end < len(tokens) and end - at < _LONGEST_PHRASE and not _ends_phrase(tokens, end, at):
        end += 1
    subject = headed(tokens, at, end - 1) if end > at and tokens[at].text[0].isalnum() else None
    if subject is None or is_nobody(tokens, subject):
        return None
    if subject.name < 0 and tokens[at].name >= 0 and end < len(tokens) and tokens[end].lower in _BEGINNERS:
        return headed(tokens, at, _name_end(tokens, at))  # `Lee made the remark`: the verb is not in any list
    own = subject if subject.name >= 0 else _named_behind(tokens, subject)
    return _behind_office_in(tokens, subject) or own or _with_hanging(tokens, subject)


def is_nobody(tokens: list[Token], subject: Subject) -> bool:
    """Whether a phrase of one small word is a verb's form or a contraction: `politicizing`, `reported`, `it's`."""
    word = tokens[subject.first]
    if word.lower == "every" and tokens[subject.last].lower in _MEASURES:
        return True  # `Every few miles`
    if subject.name >= 0 or subject.first != subject.last or word.lower in ROLE_NOUNS:
        return False
    return word.text[0].islower() and (word.lower.endswith(("ing", "ed")) or word.lower in _CONTRACTED)


def _is_participle(token: Token) -> bool:
    """Whether a word begins a clause about who was named before: `saying they knew`, `having called it a`."""
    return token.name < 0 and (REGARDING.get(token.lower, False) or token.lower in {"having", "being", "including"})


def _behind_office_in(tokens: list[Token], subject: Subject) -> Subject | None:
    """The name behind an office of many parts.

    `Conference for Safety in Europe envoy Ann Lee`, `Secretary of State for Asian Affairs Ann Lee`.
    """
    if not tokens[subject.first].text[0].isupper():
        return None
    at, is_office = subject.last + 1, False
    while at < len(tokens) and at - subject.first < _LONGEST_OFFICE:
        token = tokens[at]
        if is_office and token.name >= 0:
            return Subject(at, _name_end(tokens, at), token.name)
        is_office = token.name < 0 and (token.lower in ROLE_NOUNS or token.text in PORTFOLIOS)
        if not (is_office or token.text[0].isupper() or token.lower in _OFFICE_WORDS):
            return None
        at += 1
    return None


def _name_end(tokens: list[Token], at: int) -> int:
    end = at
    while end + 1 < len(tokens) and tokens[end + 1].name == tokens[at].name:
        end += 1
    return end


def _named_behind(tokens: list[Token], subject: Subject) -> Subject | None:
    """The name in apposition to an unnamed phrase: `the head of the union, Ann Lee, said`."""
    comma = subject.last + 1
    while comma < len(tokens) and tokens[comma].text != "," and tokens[comma].lower not in SAYING:
        comma += 1
    first = comma + 1
    titled = first + 1 < len(tokens) and tokens[first].text.rstrip(".") in TITLES and tokens[first].name < 0
    first += titled + (titled and tokens[first + 1].text == ".")
    if first >= len(tokens) or tokens[comma].text != "," or tokens[first].name < 0:
        return None
    end = first + 1
    while end < len(tokens) and tokens[end].name == tokens[first].name:
        end += 1
    after = end + 2 if titled and [token.lower for token in tokens[end : end + 1]] == ["of"] else end
    closed = after >= len(tokens) or tokens[after].text in {",", "."} or tokens[after].lower in SAYING
    return Subject(first, end - 1, tokens[first].name) if closed and not tokens[end - 1].possessive else None


def _with_hanging(tokens: list[Token], subject: Subject) -> Subject:
    """An unnamed phrase with the one that hangs on it: `one of the workers`, `an official in the ministry`."""
    at = subject.last + 1
    sent = tokens[at - 1].lower in _SENT and at < len(tokens) and tokens[at].lower == "to"
    if at + 1 >= len(tokens) or (tokens[at].lower not in NOUN_PREPOSITIONS - {"on", "with"} and not sent):
        return subject
    end = at + 1
    while (
        end < len(tokens)
        and end - at < (_LONGEST_PHRASE if sent else _LONGEST_HANGING)
        and not _ends_phrase(tokens, end, at + 1)
    ):
        hangs = tokens[end].lower.endswith("ed") or tokens[end].lower in _HANGING
        if end > at + 1 and hangs and tokens[end - 1].lower not in _BEFORE_NOUNS:
            break  # `a spokesman for the company declined`, `the father of a hostage held in the hills`
        end += 1
    if end > at + 1 and (person := behind_office(tokens, at + 1, end - 1)):
        return person
    following = tokens[at + 1]
    return Subject(subject.first, end - 1) if end > at + 1 and following.lower not in CALENDAR_WORDS else subject


def _ends_phrase(tokens: list[Token], here: int, first: int) -> bool:
    token = tokens[here]
    if token.name >= 0:
        return False
    if not token.text[0].isalnum():
        return (
            not (token.text == "." and tokens[here - 1].text[0].isupper() and here > first) and token.text not in "'’-"
        )
    lower = token.lower
    if here > first >= 0 and tokens[here - 1].name >= 0 and _begins_predicate(lower):
        return not tokens[here - 1].possessive
    if lower == "and" and here + 1 < len(tokens):
        return not (tokens[here - 1].name >= 0 and tokens[here + 1].name >= 0) and not _joins_roles(tokens, here)
    if here > 0 and _stands_before_noun(tokens[here - 1], lower) and lower not in NP_STOPS:
        return False
    return (
        lower in NP_STOPS
        or (here > first >= 0 and [each.lower for each in tokens[here : here + 2]] == _LED_BY)
        or lower in PRONOUNS
        or (here > first >= 0 and (lower in _ACTS or _takes_name(tokens, here) or _tries(tokens, here)))
        or (here > first >= 0 and lower in _BEGINNERS)
        or (here == first + 1 and _is_verb_of_unknown(tokens[first], token))
        or (here > first >= 0 and _is_verb_of_noun(tokens, here, first))
        or (here > first and (_speaks(tokens, here) or (lower in CALLING and lower.endswith(("ed", "ing")))))
    )


def _tries(tokens: list[Token], here: int) -> bool:
    """Whether somebody sets out to do something: `tried to`, but not `the wanted man`."""
    return tokens[here].lower in _TRIES and here + 1 < len(tokens) and tokens[here + 1].lower == "to"


def _stands_before_noun(before: Token, word: str) -> bool:
    """Whether a word behind another describes a noun still to come: `the ruling`, `Corvia's ruling council`."""
    if before.name >= 0 and before.possessive:
        return word == "ruling"
    return before.lower in DETERMINERS or before.lower in POSSESSIVES


def _speaks(tokens: list[Token], at: int) -> bool:
    """Whether a word is in the list of verbs of speech, with its particle where it needs one: not `fire service`."""
    particle = PARTICLES.get(tokens[at].lower)
    if particle is None:
        return tokens[at].lower in QUOTING
    return at + 1 < len(tokens) and tokens[at + 1].lower == particle


def _is_verb_of_unknown(first: Token, token: Token) -> bool:
    """Whether a word is the verb of a capitalised one that is no known name: `Lee backed it`, whoever Lee is."""
    return first.text[0].isupper() and first.lower not in DETERMINERS and _is_past(token)


def _is_verb_of_noun(tokens: list[Token], here: int, first: int) -> bool:
    """Whether a word is the verb of an unnamed phrase before it: `the chief refused`, `the company apologised`."""
    if tokens[here - 1].lower in ROLE_NOUNS:
        return _is_past(tokens[here])
    plain = (
        tokens[here - 1].text.isalpha() and tokens[here - 1].text.islower() and not is_adverb(tokens[here - 1].lower)
    )
    behind = here > first + 1 and tokens[first].lower in DETERMINERS | POSSESSIVES and plain
    return behind and tokens[here].lower.endswith("ed") and tokens[here].lower not in _QUALIFYING


def _is_past(token: Token) -> bool:
    return token.text[0].islower() and (token.lower.endswith("ed") or token.lower in PASTS)


def _begins_predicate(word: str) -> bool:
    """Whether a word behind a name is its verb, or an adverb before that: `Lee initially kept to the line`."""
    return word.endswith("ed") or word == "then" or word in PASTS | TIMES or is_adverb(word)


def _joins_roles(tokens: list[Token], here: int) -> bool:
    """Whether `and` joins two roles of one who is named behind them: `chairman and chief executive Ann Lee`."""
    if tokens[here - 1].lower not in ROLE_NOUNS:
        return False
    for token in tokens[here + 1 : here + LONGEST_ROLE]:
        if token.name >= 0:
            return token.text[0].isupper()
        if not token.text.isalpha() or token.text[0].isupper() or token.lower in NP_STOPS | DETERMINERS:
            return False
    return False


def _takes_name(tokens: list[Token], at: int) -> bool:
    """Whether a word is the verb of a plural before it, with a name as its object: `several groups granted Lee`."""
    named = at + 1 < len(tokens) and tokens[at + 1].text[0].isupper()
    return named and tokens[at].lower.endswith("ed") and tokens[at - 1].lower.endswith("s")


def headed(tokens: list[Token], first: int, last: int) -> Subject:
    """The phrase cut down to its last name where it ends with one; an unnamed phrase as it stands."""
    while last > first and (
        not tokens[last].text[0].isalnum() or (is_adverb(tokens[last].lower) and tokens[last].name < 0)
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


def behind_office(tokens: list[Token], first: int, last: int) -> Subject | None:
    """The name at the end of a phrase, where what it is beside shows that it is nobody's office or body.

    `Minister of Education Ann Lee`, `head of the Refugee Council Ann Lee`; not `head of the New York Times`.
    """
    named = headed(tokens, first, last)
    beside = named.first - 1
    if named.name < 0 or beside < first:
        return None
    if tokens[beside].text == "." and beside > first:
        beside -= 1
    other = tokens[beside].name >= 0 and tokens[beside].name != named.name
    office = tokens[beside].text in PORTFOLIOS or tokens[beside].text in COURTESY or tokens[beside].text in ROLE_NOUNS
    return named if other or office else None


def phrase_start(tokens: list[Token], last: int) -> int:
    """The first token of the phrase that ends at a token."""
    at = last
    while at > 0 and last - at < _LONGEST_PHRASE:
        if tokens[at].lower in DETERMINERS or (tokens[at].lower in POSSESSIVES and tokens[at].name < 0):
            break
        if _ends_phrase(tokens, at - 1, -1):
            break
        at -= 1
    return at


def phrase_to(tokens: list[Token], last: int) -> Subject:
    """The noun phrase that ends at a token, whatever it hangs on."""
    first = phrase_start(tokens, last)
    return Subject(first + (first < last and tokens[first].lower.endswith("ing")), last)
