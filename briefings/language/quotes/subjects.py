"""Who does the saying: the noun phrase before or after a speech verb, found without a parser.

News puts the speaker beside the verb in a handful of shapes: `he said`, `Ann Lee, a lawyer, told`, `said the minister`,
`an official in the ministry who asked not to be named said`. Each function reads tokens and gives the span of the head:
the name alone where there is one, the whole phrase for an unnamed speaker.
"""

from __future__ import annotations

from typing import NamedTuple

from briefings.language.names.jobs import ROLE_NOUNS
from briefings.language.names.words import CALENDAR, COURTESY, PORTFOLIOS
from briefings.language.quotes.narration import Token
from briefings.language.quotes.verbs import (
    AUXILIARIES,
    CALLING,
    CONJUNCTIONS,
    DETERMINERS,
    PASTS,
    POSSESSIVES,
    PREPOSITIONS,
    PREPOSITIONS_ABROAD,
    PRONOUNS,
    SAYING,
    is_adverb,
)

_NP_STOPS = PREPOSITIONS | PREPOSITIONS_ABROAD | CONJUNCTIONS | (AUXILIARIES - {"'s", "’s", "to"})
_APPOSITIVE_HEADS = frozenset("a an the who whose which one then former his her their now".split())
_BEFORE_NOUNS = PREPOSITIONS | DETERMINERS | POSSESSIVES
_LONGEST_PHRASE = 12
_LONGEST_OFFICE, _OFFICE_WORDS = 16, frozenset({"of", "for", "and", "in", "the"})
_LONGEST_OPENING = 30
_LONGEST_HANGING = 8
_LONGEST_ROLE = 6
_NOUN_PREPOSITIONS = frozenset({"of", "in", "at", "for", "from", "with", "on"})
_CALENDAR_WORDS = frozenset(word.lower() for word in CALENDAR)
_TIMES = frozenset("today yesterday tonight afterwards afterward later earlier".split()) | _CALENDAR_WORDS
_ACTS = frozenset("gave went took came saw began drew flew grew wore wrote knew chose became was were had".split())
_BEGINNERS = frozenset({"a", "an", "the", "this", "that"}) | POSSESSIVES | PRONOUNS
_SENT = frozenset("ambassador envoy delegate representative observer adviser advisor emissary".split())
_HANGING = frozenset("held still now already once also being kept taken caught shot left born stuck".split())
_NEGATIVE = frozenset({"nobody", "nothing", "none", "such"})


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
    if tokens[at].lower in _NEGATIVE:
        return None
    end = at
    while end < len(tokens) and end - at < _LONGEST_PHRASE and not _ends_phrase(tokens, end, at):
        end += 1
    if end == at or not tokens[at].text[0].isalnum():
        return None
    subject = _headed(tokens, at, end - 1)
    if subject.name < 0 and tokens[at].name >= 0 and end < len(tokens) and tokens[end].lower in _BEGINNERS:
        return _headed(tokens, at, _name_end(tokens, at))  # `Lee made the remark`: the verb is not in any list
    own = subject if subject.name >= 0 else _named_behind(tokens, subject)
    return _behind_office_in(tokens, subject) or own or _with_hanging(tokens, subject)


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
        is_office = token.lower in ROLE_NOUNS or token.text in PORTFOLIOS
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
    if first >= len(tokens) or tokens[comma].text != "," or tokens[first].name < 0:
        return None
    end = first + 1
    while end < len(tokens) and tokens[end].name == tokens[first].name:
        end += 1
    closed = end == len(tokens) or tokens[end].text in {",", "."} or tokens[end].lower in SAYING
    return Subject(first, end - 1, tokens[first].name) if closed and not tokens[end - 1].possessive else None


def _with_hanging(tokens: list[Token], subject: Subject) -> Subject:
    """An unnamed phrase with the one that hangs on it: `one of the workers`, `an official in the ministry`."""
    at = subject.last + 1
    sent = tokens[at - 1].lower in _SENT and at < len(tokens) and tokens[at].lower == "to"
    if at + 1 >= len(tokens) or (tokens[at].lower not in _NOUN_PREPOSITIONS - {"on", "with"} and not sent):
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
    if end > at + 1 and (person := _behind_office(tokens, at + 1, end - 1)):
        return person
    following = tokens[at + 1]
    return Subject(subject.first, end - 1) if end > at + 1 and following.lower not in _CALENDAR_WORDS else subject


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
    behind_article = here > 0 and (tokens[here - 1].lower in DETERMINERS or tokens[here - 1].lower in POSSESSIVES)
    if behind_article and lower not in _NP_STOPS:
        return False
    return (
        lower in _NP_STOPS
        or lower in PRONOUNS
        or (here > first >= 0 and (lower in _ACTS or _takes_name(tokens, here)))
        or (here > first >= 0 and lower in _BEGINNERS)
        or (here > first and (lower in SAYING or (lower in CALLING and lower.endswith(("ed", "ing")))))
    )


def _begins_predicate(word: str) -> bool:
    """Whether a word behind a name is its verb, or an adverb before that: `Lee initially kept to the line`."""
    return word.endswith("ed") or word == "then" or word in PASTS | _TIMES or is_adverb(word)


def _joins_roles(tokens: list[Token], here: int) -> bool:
    """Whether `and` joins two roles of one who is named behind them: `chairman and chief executive Ann Lee`."""
    if tokens[here - 1].lower not in ROLE_NOUNS:
        return False
    for token in tokens[here + 1 : here + _LONGEST_ROLE]:
        if token.name >= 0:
            return token.text[0].isupper()
        if not token.text.isalpha() or token.text[0].isupper() or token.lower in _NP_STOPS | DETERMINERS:
            return False
    return False


def _takes_name(tokens: list[Token], at: int) -> bool:
    """Whether a word is the verb of a plural before it, with a name as its object: `several groups granted Lee`."""
    named = at + 1 < len(tokens) and tokens[at + 1].text[0].isupper()
    return named and tokens[at].lower.endswith("ed") and tokens[at - 1].lower.endswith("s")


def _headed(tokens: list[Token], first: int, last: int) -> Subject:
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


def phrase_before(tokens: list[Token], verb: int) -> Subject | None:
    """The subject of the verb at `verb`, read leftwards; None where nothing there can speak."""
    at = verb - 1
    while at >= 0 and tokens[at].name < 0 and (tokens[at].lower in AUXILIARIES | _TIMES or is_adverb(tokens[at].lower)):
        at -= 1
    if at < 0:
        return None
    token = tokens[at]
    if token.lower in PRONOUNS:
        return Subject(at, at)
    if token.text in {",", ")", "—", "–"}:
        return _with_others(tokens, _before_aside(tokens, at))
    if not token.text[0].isalnum():
        return None
    subject = _leftwards(tokens, at)
    bare = subject and tokens[subject.first].lower in ROLE_NOUNS  # `Ann Lee, head of relations for the ministry said`
    return _named_before(tokens, subject) if bare else _with_others(tokens, subject)


def _with_others(tokens: list[Token], subject: Subject | None) -> Subject | None:
    """The whole list where a name ends one, who doesn't speak alone: `Ann Lee, Bo Roe, and Cy Poe wrote`."""
    if subject is None or subject.name < 0 or subject.first < 3 or tokens[subject.first - 1].lower != "and":
        return subject
    before = subject.first - 2 - (tokens[subject.first - 2].text == ",")
    return Subject(before, subject.last) if tokens[before].name >= 0 else subject


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
            if opener.name >= 0 and tokens[comma - 1].name == opener.name:
                return Subject(at + 1, comma - 1, opener.name)
            if appositive and at and tokens[at - 1].text[0].isalnum():
                return _named_before(tokens, _leftwards(tokens, at - 1))
        at -= 1
    return phrase_from(tokens, 0)


def _named_before(tokens: list[Token], subject: Subject | None) -> Subject | None:
    """The name that an aside of two parts stands behind: `Ann Lee, publisher of a weekly, a newsletter, said`."""
    if subject is None or subject.name >= 0 or subject.first < 2 or tokens[subject.first - 1].text != ",":
        return subject
    name = tokens[subject.first - 2].name
    if name < 0 or not any(token.lower in ROLE_NOUNS for token in tokens[subject.first : subject.last + 1]):
        return subject
    return _headed(tokens, max(0, subject.first - 2), subject.first - 2)


def _leftwards(tokens: list[Token], last: int) -> Subject | None:
    """The phrase that ends at `last`, with the phrases it hangs on: `an official in the ministry`."""
    first, end = _phrase_start(tokens, last), last
    if person := _behind_office(tokens, first, last):
        return person
    while first >= 2 and (outer := _hung_on(tokens, first - 1)) is not None:
        first, end = _phrase_start(tokens, outer), outer
    subject = _headed(tokens, first, end)
    if subject.name < 0:
        subject = Subject(first, last)
    hanging = first and tokens[first - 1].lower in PREPOSITIONS and tokens[first - 1].name < 0
    if tokens[first].lower in _NP_STOPS or tokens[end].lower in _NEGATIVE or (hanging and subject.name < 0):
        return None
    return subject


def _hung_on(tokens: list[Token], preposition: int) -> int | None:
    """The noun that a preposition hangs the phrase behind it on, past a participle (`those living in`)."""
    outer = preposition - 1
    if tokens[preposition].name >= 0 or tokens[preposition].lower not in PREPOSITIONS:
        return None
    participle = tokens[outer].name < 0 and tokens[outer].lower.endswith("ing")
    if participle and outer:
        outer -= 1
    elif tokens[preposition].lower not in _NOUN_PREPOSITIONS and tokens[outer].lower not in ROLE_NOUNS:
        return None
    token = tokens[outer]
    if token.name < 0 and (token.lower in _NP_STOPS or token.lower in SAYING or token.lower.endswith("ed")):
        return None
    return outer if token.text[0].isalnum() else None


def _behind_office(tokens: list[Token], first: int, last: int) -> Subject | None:
    """The name at the end of a phrase, where what it is beside shows that it is nobody's office or body.

    `Minister of Education Ann Lee`, `head of the Refugee Council Ann Lee`; not `head of the New York Times`.
    """
    named = _headed(tokens, first, last)
    beside = named.first - 1
    if named.name < 0 or beside < first:
        return None
    if tokens[beside].text == "." and beside > first:
        beside -= 1
    other = tokens[beside].name >= 0 and tokens[beside].name != named.name
    office = tokens[beside].text in PORTFOLIOS or tokens[beside].text in COURTESY or tokens[beside].text in ROLE_NOUNS
    return named if other or office else None


def _phrase_start(tokens: list[Token], last: int) -> int:
    at = last
    while at > 0 and last - at < _LONGEST_PHRASE:
        if tokens[at].lower in DETERMINERS or (tokens[at].lower in POSSESSIVES and tokens[at].name < 0):
            break
        if _ends_phrase(tokens, at - 1, -1):
            break
        at -= 1
    return at


def first_subject(tokens: list[Token], begin: int = 0) -> Subject | None:
    """The subject of what begins at a token: its first words, or what follows an opening phrase that a comma closes."""
    if begin >= len(tokens):
        return None
    if not _can_open(tokens[begin]):
        clause = begin
        begin += tokens[begin].lower in CONJUNCTIONS or is_adverb(tokens[begin].lower)
        for at in range(clause, min(len(tokens) - 1, clause + _LONGEST_OPENING)):
            if tokens[at].text == "," and (_can_open(tokens[at + 1]) or tokens[at + 1].text[0].isupper()):
                begin = at + 1
                break
    return phrase_from(tokens, begin)


def _can_open(token: Token) -> bool:
    return token.name >= 0 or token.lower in PRONOUNS or token.lower in DETERMINERS or token.lower in POSSESSIVES
