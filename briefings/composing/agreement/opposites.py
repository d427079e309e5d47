"""Words by which one sentence says the opposite of another: rose and fell, higher and lower, approved and rejected.

    "Jobless claims rose last week"       amount  up    claims
    "Jobless claims fell last week"       amount  down  claims      ── opposite: one subject, one scale, two ways
    "The rupee fell against the dollar", "The dollar rose against the rupee" ── two subjects, and no opposites

Each clause is read by itself, and one that goes both ways on a scale ("the rate cut lifted shares") tells no way. A
denied word ("did not rise") tells none either: that is told by the stance of its sentence. English only.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache
from typing import NamedTuple

from briefings.composing.agreement.courses import forms, meanings
from briefings.composing.agreement.facts import Value
from briefings.composing.agreement.scales import DOWN, NOWHERE, SCALES, UP, known
from briefings.language.finite_verbs import PAST_FORMS
from briefings.language.synonyms import things
from briefings.patterns import late, one_of

_KEPT = 1024


# What goes nowhere, which is neither a rise nor a fall.
_FLAT = late(r"\b(?:unchanged|steady|on hold|flat)\b")
_NAMED = frozenset(("opening", "closing", "winning"))
# "up" and "down" say which way something went only behind these.
_WENT = late(
    r"\b(?:is|are|was|were|be|been|go|goes|went|gone|move[sd]?|edge[sd]|inch(?:es|ed)|tick(?:s|ed)?|clos(?:es|ed)"
    r"|end(?:s|ed)|finish(?:es|ed)|open(?:s|ed)|trad(?:es|ed|ing)|turn(?:s|ed)|push(?:es|ed)|driv(?:es|en)|drove"
    r"|sent|settled|revised)\s(?:[\w-]+\s)?(?P<way>up|down)\b(?!\s(?:to|by|for)\s[a-z])"
)
_CLAUSE = late(
    r"[;:,()—–]|\b(?:and|but|while|whereas|when|after|as|since|before|because|although|though|who|which|that|where"
    r"|until|despite|following|amid|from|than)\b"
)
_DENIED = late(r"(?:\b(?:not|no|never|nor|neither|without|cannot|failed to|refused to|yet to)|n['’]t)\s", re.IGNORECASE)
_UNDOING = "lift end reverse overturn repeal scrap remove cancel drop abandon avoid avert block change"
# What is undone goes no way: "reversed the decision to allow", "lifted the ban".
_UNDONE = late(
    rf"\b(?:{one_of(form for verb in _UNDOING.split() for form in forms(verb))})\s"
    r"(?:the|an?|its|his|her|their|all|[\w-]+['’]s)\s(?:[\w'’-]+\s){0,5}$|\bagainst\s(?:[\w'’-]+\s){0,3}$"
)
# "Plans to raise" tells a way, "leaders to win back voters" and "began allowing" tell none of their subjects.
_EMBEDDED = late(r"\bto\s(?:\w+ly\s)?$")
_MEANT = late(
    r"\b(?:set|due|expected|likely|about|going|ready|poised|plan(?:s|ned)?|agree[sd]?|vot(?:es|ed)|decid(?:es|ed)|want(?:s|ed)?"
    r"|intend(?:s|ed)?|promise[sd]|vow(?:s|ed)|pledge[sd]|continue[sd]?|is|are)\sto\s(?:\w+ly\s)?$"
)
_LASTING = late(r"(?:^|\b(?:is|are|was|were|been|be|keeps?|kept)\s(?:\w+ly\s)?)$")
_PASSIVE = late(r"\b(?:was|were|is|are|been|be|being)\s(?:\w+ly\s)?$")
_OF = late(r"\s(?:in|of|for|to|against)\s")
# Not what is sold gains pace, but how fast it is sold; and who stops short of a thing hasn't begun it.
_HOW_FAST = late(r"\s(?:pace|momentum|speed|traction|steam|short)\b")
_NAME = late(r"(?<=\s)[A-Z][\w-]+|^\W*[A-Z][\w-]+(?=['’]s\b)")
_WORD = late(r"\b[A-Za-z]+\b(?!-)")
_NEAR, _OPPOSITE = 12, "opposite"


class Way(NamedTuple):
    """A word that tells one way of a scale, where it stands, and the terms of what goes that way.

    `subject` are those before a verb that says so of its subject, `names` its names: "Norland's women won".
    """

    scale: int
    course: str
    word: str
    at: int
    end: int
    things: frozenset[str]
    subject: frozenset[str] = frozenset()
    names: frozenset[str] = frozenset()

    @property
    def in_steps(self) -> bool:
        """Whether the other way may come next, on the same day: what has begun ends."""
        return SCALES[self.scale].steps

    @property
    def value(self) -> Value:
        """The word as a value that stands against another: "rose" beside "fell"."""
        label = SCALES[self.scale].label
        return Value(self.word, _OPPOSITE, self.word, frozenset(), label, at=self.at, end=self.end)


def opposed(a: str, b: str) -> tuple[Way, Way] | None:
    """The words by which two sentences say the opposite of one thing; None where they don't.

    Of each clause that tells a way, the other sentence's likest one has to go the other way, and the other way round.
    """
    here, there = ways(a), ways(b)
    for one in here:
        other = _likest(one, there)
        if other is not None and other.course != one.course and _likest(other, here) == one:
            return one, other
    return None


def told_by(both: Iterable[Way]) -> frozenset[str]:
    """The terms and meanings of the words that tell ways, and so are none of what goes that way."""
    words = [way.word for way in both]
    return frozenset(things(" ".join(words))) | frozenset(meanings().get(word, "") for word in words)


def _likest(way: Way, others: tuple[Way, ...]) -> Way | None:
    """The way of the other sentence that is told of most of the same; the first of several."""
    of_scale = [other for other in others if other.scale == way.scale and _are_of_one(way, other)]
    return max(of_scale, key=lambda other: (len(way.things & other.things), other.course == way.course), default=None)


def _are_of_one(one: Way, other: Way) -> bool:
    """Whether two ways may be of one thing, and not of two subjects or of two who are named."""
    if one.subject and other.subject and one.subject.isdisjoint(other.subject):
        return False
    if one.names and other.names and one.names.isdisjoint(other.names):
        return False
    return not one.things.isdisjoint(other.things)


@lru_cache(maxsize=_KEPT)
def ways(words: str) -> tuple[Way, ...]:
    """The ways that the clauses of a sentence tell, in order."""
    found = list[Way]()
    for start, end in _clauses(words):
        told = sorted(_in_clause(words, start, end), key=lambda way: way.at)
        told = [way for way in told if not any(_leads_to(way, other) for other in told)]
        for scale in dict.fromkeys(way.scale for way in told):
            of_scale = [way for way in told if way.scale == scale]
            if len({way.course for way in of_scale}) == 1:
                found.append(of_scale[0])
    return tuple(found)


def _leads_to(way: Way, other: Way) -> bool:
    """Whether a verb only leads to the word that tells which way something went: "ended lower"."""
    return SCALES[way.scale].leads and other.scale == 0 and 0 < other.at - way.end <= _NEAR


def _clauses(words: str) -> Iterator[tuple[int, int]]:
    start = 0
    for found in _CLAUSE.finditer(words):
        yield start, found.start()
        start = found.end()
    yield start, len(words)


def _in_clause(words: str, start: int, end: int) -> Iterator[Way]:
    """Each word of a clause that tells a way, with what goes that way."""
    clause = words[start:end]
    if flat := _FLAT.search(clause):
        at, stop = flat.span()
        yield _way(clause, Way(0, NOWHERE, flat[0], at, stop, frozenset()), start)
        return
    telling = [found for found in _WORD.finditer(clause) if found[0].lower() in known()]
    telling += _WENT.finditer(clause)
    for found in telling:
        name = "way" if "way" in found.groupdict() else 0
        word, at, stop = found[name].casefold(), found.start(name), found.end(name)
        if (
            _tells_none(clause[:at], word)
            or _HOW_FAST.match(clause, stop)
            or (name == 0 and found[0][0].isupper() and at + start > 0)
        ):
            continue
        for scale, course in _ways_of(word):
            if SCALES[scale].of_subject and scale and _PASSIVE.search(clause, 0, at):
                continue
            yield _way(clause, Way(scale, course, word, at, stop, frozenset()), start)


def _tells_none(before: str, word: str) -> bool:
    """Whether a word tells no way behind others of its clause: it is denied, undone, or part of something else."""
    if _DENIED.search(before) or _UNDONE.search(before):
        return True
    if _EMBEDDED.search(before):
        return not _MEANT.search(before)
    return word.endswith("ing") and word not in _NAMED and not _LASTING.search(before)


def _way(clause: str, way: Way, start: int) -> Way:
    """A way that a clause tells with what goes that way; the clause begins at `start` of its sentence."""
    before, behind = clause[: way.at], clause[way.end :]
    placed = way._replace(at=way.at + start, end=way.end + start)
    if not SCALES[way.scale].of_subject:
        return placed._replace(things=frozenset(things(f"{before} {behind}")))
    subject = frozenset(things(before))
    if not (
        way.word.endswith("ed") or way.word in PAST_FORMS
    ):  # a noun or an adjective, of which all the clause tells what it is of
        return placed._replace(things=subject | frozenset(things(behind)))
    of = _OF.search(behind)
    names = frozenset(things(" ".join(_NAME.findall(before))))
    return placed._replace(
        things=subject | frozenset(things(behind[: of.start()] if of else behind)), subject=subject, names=names
    )


def _ways_of(word: str) -> tuple[tuple[int, str], ...]:
    return ((0, word),) if word in (UP, DOWN) else known()[word]
