"""The verbs that tell what a sentence's main clause says happened, without parsing it. English only.

    text ── tokens ──> skip what opens it ("After a night of talks,") ──> skip what is put between commas
         ──> let each "who", "which", "before" take a verb of its own ──> the first verb that is left, and those joined
             to it by "and"

Words that end in -ed are verbs or only describe ("a rifle buried near the house was found"): where another verb follows
before the clause ends, the first only described.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import lru_cache

from briefings.composing.timeline.passives import (
    OPENERS,
    SUBORDINATE,
    Predicate,
    as_passive,
    as_reduced,
    stands_before_preposition,
)
from briefings.composing.timeline.tokens import COMMAS, Token
from briefings.composing.timeline.verbs import ADJECTIVES, AUXILIARIES, NO_VERB_BEHIND, is_verb
from briefings.language.finite_verbs import PAST_FORMS
from briefings.language.quotes.verbs import PREPOSITIONS, SAYING, is_adverb

_BE = frozenset("is are was were be been being".split())
_FUTURE = frozenset("will would shall to".split())
_RELATIVE = frozenset("who which whose whom where".split())
_COUNTING = frozenset("about over under around near up between".split())
"""Prepositions that open a sentence as words of its subject: "About 100 people"."""
_AHEAD = frozenset(
    "set due scheduled expected slated ready likely poised about planned prepared asked ordered willing".split()
)
_OF_PARTICIPLES = ("ed", "en", "wn", "un", "ung", "unk")
_THOUGHT = frozenset("known believed thought feared reported said alleged understood".split())
_RESOLVING = frozenset("decided decides agreed agrees voted plans planned intends offered offers".split())
_REACH = 9
_BEHIND_PARTICIPLE = frozenset(("to", "that", "as", ",", "a", "an", "the", "up", "out", "and", "down"))
_NO_PARTICIPLES = frozenset(
    "being thing bring spring string ceiling wedding evening morning sibling nothing something".split()
)
_LEAST_PARTICIPLE = len("using")
_WHEN = frozenset(("before", "after"))
_HOW_LONG = frozenset(
    "just less more only nearly almost a an some minutes hours days weeks months years decades two three four five six "
    "seven eight nine ten".split()
)
_UNITS = frozenset("minute hour day week month year decade century".split())
_DASHES = frozenset(("--", "—", "–"))
_TERMS = frozenset("life death jail prison the a an its his her their".split())
"""What somebody is sentenced to, or something is sent to, and no verb behind "to"."""
_DEGREES = frozenset(("almost", "nearly", "virtually", "all"))
_KEPT = 512  # clauses
_MEANT = frozenset("meant aimed designed intended needed able".split())


def predicates(words: Sequence[Token], begin: int = 0) -> tuple[Predicate, ...]:
    """The main verb from a token on, and those that are joined to it by "and"; none where none is found."""
    return _predicates(tuple(words), begin)


@lru_cache(maxsize=_KEPT)
def _predicates(words: tuple[Token, ...], begin: int) -> tuple[Predicate, ...]:
    found: list[Predicate] = []
    at, owed = behind_opening(words, begin), 0
    while at < len(words):
        low = words[at].low
        if found and _closes(words, at):
            break
        if low in COMMAS:
            at = at + 1 if found else _behind_aside(words, at)
        elif _owes_verb(words, at):
            owed, at = owed + 1, at + 1
        elif is_verb(words, at):
            group = as_reduced(words, _group(words, at))
            if owed:
                owed -= 1
            elif found or not _only_describes(words, group):
                found.append(as_passive(words, found, group))
            at = group.head + 1
        else:
            at += 1
    return tuple(found)


def every_predicate(words: Sequence[Token]) -> Iterator[Predicate]:
    """The verbs of all clauses in order, and those behind a "to" that no verb governs: "a plan to lift the ban"."""
    at = 0
    while at < len(words):
        if is_verb(words, at):
            group = _group(words, at)
            yield group
            at = group.head
        elif words[at].low == "to" and at + 1 < len(words) and _is_infinitive(words, at + 1):
            be = words[at + 1].low == "be" and at + 2 < len(words)
            yield Predicate(begin=at, head=at + 1 + be, passive=be, ahead=True)
            at += 1 + be
        at += 1


def _is_infinitive(words: Sequence[Token], at: int) -> bool:
    low = words[at].low
    bare = not low.endswith("s") or low.endswith(("ss", "us"))  # "due to issues": a noun
    return bare and words[at].text[0].islower() and low not in NO_VERB_BEHIND and low not in PREPOSITIONS


def _closes(words: Sequence[Token], at: int) -> bool:
    """Whether the predicate of a clause ends: with a comma, a clause beside it, a verb that "and" doesn't join."""
    low = words[at].low
    if low in COMMAS:
        return not _joins(words, at)
    if low in _RELATIVE or low in SUBORDINATE or low == "that":
        return True
    before = at - 2 if is_adverb(words[at - 1].low) else at - 1
    return is_verb(words, at) and words[before].low not in {"and", "but"}


def _owes_verb(words: Sequence[Token], at: int) -> bool:
    """Whether a word begins a clause that takes a verb before the main one comes."""
    low = words[at].low
    once = low == "once" and at + 1 < len(words) and words[at + 1].low not in ("more", "again", ",")
    if low in SUBORDINATE or once:
        return _verbs_ahead(words, at + 1) > 1
    return low in _RELATIVE or (low == "that" and _is_relative(words, at))


def behind_opening(words: Sequence[Token], at: int = 0) -> int:
    """Where the clause begins behind what opens it, up to a comma: a preposition's phrase, a participle's."""
    while at < len(words) and (_opens(words, at) or _opens_by_time(words, at)) and not _is_count(words, at):
        comma = next((place for place in range(at, len(words)) if words[place].low == ","), None)
        if comma is None or not _verbs_ahead(words, comma + 1):
            return at
        at = comma + 1
    return at


def _opens_by_time(words: Sequence[Token], at: int) -> bool:
    """Whether what opens a sentence says how long before or after: "Just six weeks before he took office,"."""
    if words[at].low not in _HOW_LONG and not words[at].low[0].isdigit():
        return False
    before = next((place for place in range(at + 1, min(len(words), at + _REACH)) if words[place].low in _WHEN), None)
    return before is not None and words[before - 1].low.removesuffix("s") in _UNITS


def _is_count(words: Sequence[Token], at: int) -> bool:
    """Whether a preposition opens a count: "At least 20 people"."""
    return words[at].low == "at" and at + 1 < len(words) and words[at + 1].low in ("least", "most")


def _opens(words: Sequence[Token], at: int) -> bool:
    """Whether a word opens something that stands before its clause; "Convicted mobster Ivo Koll" opens nothing."""
    low = words[at].low
    if low in OPENERS or low in _RELATIVE:
        return low not in _COUNTING
    if low.endswith("ed") and low not in ADJECTIVES:
        return at + 1 < len(words) and (words[at + 1].low in OPENERS or words[at + 1].low in _BEHIND_PARTICIPLE)
    return low.endswith("ing") and len(low) >= _LEAST_PARTICIPLE and low not in _NO_PARTICIPLES


def _behind_aside(words: Sequence[Token], comma: int) -> int:
    """Where it goes on behind a comma: behind the next one where what stands between only describes."""
    closing = words[comma].low if words[comma].low in _DASHES else ","
    end = next((place for place in range(comma + 1, len(words)) if words[place].low == closing), None)
    if end is None or end + 1 >= len(words) or words[comma + 1].low in ("and", "or"):
        return comma + 1
    return end + 1 if _is_aside(words, comma + 1, end) and _verbs_ahead(words, end + 1) else comma + 1


def _is_aside(words: Sequence[Token], first: int, end: int) -> bool:
    """Whether the words between two commas only describe: "who had fled", "52", "a doctor", "Dean Acheson"."""
    low = words[first].low
    if low in _RELATIVE or low in SUBORDINATE or low.endswith("ing"):
        return True
    resumed = is_verb(words, end + 1) or is_adverb(words[end + 1].low)
    if low.endswith("ed") or low in PAST_FORMS:
        return resumed
    if words[first - 1].low in _DASHES and not any(words[place].low in AUXILIARIES for place in range(first, end)):
        return resumed
    if any(is_verb(words, place) for place in range(first, end)):
        return False
    return resumed or low in OPENERS or low in NO_VERB_BEHIND or low[0].isdigit()


def _joins(words: Sequence[Token], comma: int) -> bool:
    """Whether a comma stands before "and" and another verb of the same subject."""
    following = words[comma + 1 : comma + 3]
    return len(following) > 1 and following[0].low == "and" and is_verb(words, comma + 2)


def _is_relative(words: Sequence[Token], at: int) -> bool:
    """Whether "that" follows a noun, and not a verb of saying."""
    return at > 0 and words[at - 1].low not in SAYING and words[at - 1].low not in COMMAS


def _verbs_ahead(words: Sequence[Token], at: int) -> int:
    """How many groups of verbs follow."""
    count = 0
    while at < len(words):
        if is_verb(words, at):
            count, at = count + 1, _group(words, at).head
        at += 1
    return count


def _group(words: Sequence[Token], at: int) -> Predicate:
    """The group of a verb: "will officially join", "has been halted", "is scheduled to open", "agreed to buy"."""
    begin, be, ahead = at, False, False
    while at + 1 < len(words) and _goes_on(words, at):
        be = be or words[at].low in _BE
        ahead = ahead or words[at].low in _FUTURE
        at += 1
        if words[at].low in _THOUGHT and _follows(words, at, "to", "have"):  # "are known to have died"
            at, be = at + 3, False
        elif words[at].low in _AHEAD and _follows(words, at, "to"):
            at, be, ahead = at + 2, words[at + 2].low == "be", True
    if words[at].low in _RESOLVING and (resolved := _resolved(words, at)):
        at, be, ahead = resolved, False, True
    head = words[at]
    passive = be and (head.low in PAST_FORMS or head.low.endswith(_OF_PARTICIPLES))
    return Predicate(begin=begin, head=at, passive=passive, ahead=ahead)


def _resolved(words: Sequence[Token], at: int) -> int:
    """Where stands what is agreed or voted: "agreed to buy", "agreed at a meeting to buy"; else 0."""
    if _follows(words, at, "to"):
        return at + 2 if words[at + 2].low not in NO_VERB_BEHIND else 0
    if at + 1 >= len(words) or words[at + 1].low not in PREPOSITIONS:
        return 0
    for place in range(at + 2, min(len(words) - 1, at + _REACH)):
        if words[place].low in COMMAS or words[place].low in _RELATIVE or words[place].low == "that":
            return 0
        if words[place].low in _MEANT or (is_verb(words, place) and words[place].low not in NO_VERB_BEHIND):
            return 0
        if (
            words[place].low == "to"
            and words[place + 1].text[0].islower()
            and words[place + 1].low not in NO_VERB_BEHIND
        ):
            return place + 1
    return 0


def _follows(words: Sequence[Token], at: int, *wanted: str) -> bool:
    """Whether words follow a place, and one more behind them."""
    end = at + 1 + len(wanted)
    return end < len(words) and [word.low for word in words[at + 1 : end]] == list(wanted)


def _goes_on(words: Sequence[Token], at: int) -> bool:
    """Whether the head of a group is still to come behind the word at a place."""
    low, following = words[at].low, words[at + 1].low
    if low in AUXILIARIES or low in ("to", "not"):
        return following not in COMMAS | NO_VERB_BEHIND | SUBORDINATE and following[0].isalpha()
    return (is_adverb(low) or low in _DEGREES) and following not in COMMAS and following not in NO_VERB_BEHIND


def _only_describes(words: Sequence[Token], group: Predicate) -> bool:
    """Whether a verb without a helping one is a participle: it has no object, and the clause another verb behind it."""
    head = words[group.head].low
    if group.begin != group.head or head in SAYING or not (head.endswith("ed") or head in PAST_FORMS):
        return False
    if not stands_before_preposition(words, group.head):
        return False
    for at in range(group.head + 1, len(words)):
        low = words[at].low
        if low in COMMAS or low in _RELATIVE or low in SUBORDINATE or low in ("and", "or", "but", "that"):
            return False
        if low == "to" and at + 1 < len(words) and words[at + 1].low not in _TERMS:
            return False
        if is_verb(words, at):
            return low in AUXILIARIES or not stands_before_preposition(words, at)
    return False
