"""The verb that a number hangs on: "these tariffs | were reduced | to 19%". Subject, verb and preposition, by words."""

from __future__ import annotations

from functools import lru_cache
from typing import NamedTuple

from briefings.language.numbers.labels.backwards import EXPECTING, is_adverb, phrase_before
from briefings.language.numbers.labels.phrases import Phrase
from briefings.language.numbers.labels.setting import Words
from briefings.language.numbers.labels.verbs import MOVES, PUTTING
from briefings.language.numbers.labels.wording import AUXILIARIES, DETERMINERS, TIMES

_SIZES = frozenset("a an another full half quarter third of one percentage basis point points percent % $".split())
_LONGEST_SIZE = 6
_PREPOSITIONS = frozenset("to at by from".split())
_PARTICLED = frozenset("make makes made making set put give gave take took".split())
_MOVING = MOVES | PUTTING
_AHEAD = frozenset(
    """
    expected forecast projected predicted likely set due unlikely tipped slated expects expect plans plan planned aims
    intends intend going
    """.split()
)
_LIGHT = frozenset("a an the another further additional".split())
_DRIVING = frozenset(
    "drove drive drives driving pushed push pushes pushing brought bring brings sent took dragged pulled".split()
)
_WAYS = {"up": "rose", "higher": "rose", "down": "fell", "lower": "fell"}
_RECORDS = frozenset("low high lows highs peak record".split())
_PRAISE = frozenset(
    """
    robust strong sharp modest mere solid healthy steep whopping record slight scant hefty historic unprecedented
    staggering stunning massive huge measly meagre meager astonishing
    """.split()
)
_ADVERBS = frozenset(
    """
    also already since then now further again still later reportedly ever once not never just even more another only
    """.split()
)


_PARTICLED_VERBS = MOVES | frozenset("is are was were".split())
_WHEN = frozenset("in for at during of".split())
_OF_PERIODS = frozenset(
    "the latest first third fourth fiscal half year-earlier year-ago same full six nine three ended this its".split()
)
_LONGEST_PERIOD = 9
_LONGEST_ASIDE, _LONGEST_DELIVERY = 14, 6
_DELIVERED = frozenset("delivery settlement".split())


class Frame(NamedTuple):
    """The verb before a number, the preposition between them, and where in the words the subject ends."""

    verb: str
    preposition: str
    at: int
    subject_end: int
    passive: bool = False
    particle: str = ""


@lru_cache(maxsize=16)
def frame_of(before: Words) -> Frame | None:
    """The frame that ends at the number; None where no word stands there."""
    at = _past_record(before, len(before))
    while (word := before.low(at - 1)) in _LIGHT or _praises(word, before, at - 1):
        at -= 1
    preposition = word if word in _PREPOSITIONS else ""
    at = _past_time(before, at - 1) if preposition else at  # "rose | last year | by"
    while (verb := before.low(at - 1)) in _ADVERBS or (at > 1 and is_adverb(before, at - 1)):
        at -= 1
    if not verb or not verb[0].isalpha() or before.low(at - 2) in DETERMINERS:
        return None  # "the lower 95 percent"
    if verb in {"up", "down"} and before.low(at - 2) in _PARTICLED:
        return None  # "make up 80 percent"
    particle = verb if verb in {"up", "down", "ahead"} and before.low(at - 2) in _PARTICLED_VERBS else ""
    if particle:
        at -= 1
        verb = before.low(at - 1)  # "revenue inched | up"
    end = end_of_subject(before, at - 1)
    passive = any(word in {"was", "were", "been", "be", "is", "are", "being"} for word in before.lows[end : at - 1])
    return Frame(verb=verb, preposition=preposition, at=at - 1, subject_end=end, passive=passive, particle=particle)


def end_of_subject(before: Words, end: int) -> int:
    """Where the subject ends before the verb at `end`: without auxiliaries, "expected to", "more than"."""
    while (word := before.low(end - 1)) in AUXILIARIES or word in _ADVERBS or (end > 0 and is_adverb(before, end - 1)):
        end -= 1
    if word == "to" and before.low(end - 2) in _AHEAD:  # "prices are expected to | rise to 5%"
        end -= 2
        while before.low(end - 1) in AUXILIARIES or before.low(end - 1) in _ADVERBS:
            end -= 1
    elif word == "to" and not EXPECTING.isdisjoint(before.lows[max(0, end - _LONGEST_ASIDE) : end - 1]):
        end -= 1  # "expects net profit | to rise by 5%"
    if before.low(end - 1) == "than" and before.low(end - 2) == "more":
        end -= 2  # "profit more than | doubled to"
    return end


def _past_record(before: Words, end: int) -> int:
    """The words without what the number is besides: "hit | a new low of", "rose to | an 11-year high of"."""
    if before.low(end - 1) != "of" or before.low(end - 2) not in _RECORDS:
        return end
    article = next(
        (at for at in range(end - 3, max(-1, end - 7), -1) if before.low(at) in {"a", "an", "the", "its"}), None
    )
    return end if article is None else article


def _praises(word: str, before: Words, at: int) -> bool:
    """Whether the word at a place, under an article, only says what to think of the number: "a robust 19%"."""
    return (word in _PRAISE or "-than-" in word) and before.low(at - 1) in {"a", "an"}


def subject_of(before: Words, frame: Frame) -> Phrase | None:
    """The noun phrase that is the subject of the verb, or None."""
    end = _past_aside(before, past_period(before, _past_delivery(before, frame.subject_end)))
    subject = phrase_before(before, end)
    if subject is None and frame.verb.endswith("ing"):  # "lower, with the index | falling 3 points"
        absolute = phrase_before(before, end, anywhere=True)
        return absolute if absolute and before.low(absolute.first - 1) == "with" else None
    return subject


def _past_delivery(before: Words, end: int) -> int:
    """The words without when a good is to come: "Brent crude | for December delivery", "| for delivery in June ,"."""
    at = end - 1 if before.low(end - 1) == "," else end
    for first in range(at - 1, max(0, at - _LONGEST_DELIVERY), -1):
        if before.low(first) in {"for", "to"} and not _DELIVERED.isdisjoint(before.lows[first:at]):
            return first
    return end


def _past_aside(before: Words, end: int) -> int:
    """The words without an aside behind a name: "Hallwood, | a Cleveland bank,", "Seagram Co., | which"."""
    at = end
    if before.low(end - 1) in {"which", "who"}:
        at = end - 2 if before.low(end - 2) == "," else end - 1
    elif before.low(end - 1) == "," and "," in before.lows[max(0, end - _LONGEST_ASIDE) : end - 1]:
        at = end - 2 - before.lows[: end - 1][::-1].index(",")
        if before.low(at + 1) in {"which", "who"}:
            return at
        if before.low(at + 1) not in {"a", "an", "the", "with", "based"}:
            return end
    if at == end:
        return end
    at -= 1 if before.low(at - 1) == "." else 0
    return at if at > 0 and before.words[at - 1][0].isupper() else end


def past_period(before: Words, end: int) -> int:
    """The words without the period at their end: "net | in the latest quarter", "assets | as of Sept. 30"."""
    at = end
    while end - at < _LONGEST_PERIOD and _is_timely(before.low(at - 1)):
        at -= 1
    if at == end or before.low(at - 1) not in _WHEN:
        return end
    at -= 2 if before.low(at - 1) == "of" and before.low(at - 2) == "as" else 1
    return at if before.low(at) != "of" else end


def _is_timely(word: str) -> bool:
    plain = word.removesuffix("'s").removesuffix("’s")
    return (
        plain in TIMES or plain in _OF_PERIODS or word.isdigit() or word == "." or word.endswith(("-quarter", "-half"))
    )


def _past_size(before: Words, at: int) -> int:
    """The words without the size of the move: "cut its rate | by a quarter point | to", "… | half a point | to"."""
    first = at
    while first > at - _LONGEST_SIZE and (before.low(first - 1) in _SIZES or before.low(first - 1)[:1].isdigit()):
        first -= 1
    if first == at:
        return at
    if before.low(first - 1) == "by":
        return first - 1
    return first if before.low(at - 1) in {"point", "points", "percent", "%"} else at


def _past_time(before: Words, at: int) -> int:
    """The words without a time at their end: "its forecast | for 2025", "the rate | last year"."""
    word, last = before.low(at - 2), before.low(at - 1)
    year = len(last) == len("2025") and last.isdigit() and word in {"for", "in"}
    return at - 2 if year or (word in {"this", "last", "next"} and last in TIMES) else at


def _driven(before: Words, at: int) -> tuple[Phrase, str] | None:
    """What is driven up or down: "drove | the trade deficit | down sharply to 58 billion"."""
    while at > 0 and is_adverb(before, at - 1):
        at -= 1
    if (way := before.low(at - 1)) not in _WAYS:
        return None
    phrase = phrase_before(before, at - 1, anywhere=True)
    return (phrase, _WAYS[way]) if phrase and before.low(phrase.first - 1) in _DRIVING else None


@lru_cache(maxsize=16)
def moved_object(before: Words) -> tuple[Phrase, str] | None:
    """What is moved and by which verb, where an object stands between: "cut | the tariff on cars | to 19%"."""
    if _MOVING.isdisjoint(before.lows) and _DRIVING.isdisjoint(before.lows):
        return None
    at = len(before)
    while before.low(at - 1) in _LIGHT:
        at -= 1
    preposition = before.low(at - 1)
    if preposition == "to" and (driven := _driven(before, at - 1)) is not None:
        return driven
    if preposition not in {"to", "from", "by", "at"}:
        return None
    phrase = phrase_before(before, _past_time(before, _past_size(before, at - 1)))
    verb = before.low(phrase.first - 1) if phrase else ""
    return (phrase, verb) if phrase and verb in (PUTTING if preposition == "at" else MOVES) else None
