"""Whether a day that an earlier sentence named as one to come has come, and a later one tells what was done on it.

    "The court will announce on Tuesday whether six managers are tried again"  ->  "The court ruled on Tuesday that ..."

Both have to be about much the same: of all that is due on one day a paper tells more than one thing.
"""

from __future__ import annotations

import re

from briefings.composing.agreement.comparing import Rarity
from briefings.composing.agreement.doubts import beside_names
from briefings.composing.agreement.facts import Fact, Value
from briefings.composing.moves.clauses import clause_at
from briefings.language.dates import days_of
from briefings.language.tokens import cut
from briefings.patterns import late

_TELLING, _BESIDE, _HELD = 4, 2, 0.4
_NOTHING: frozenset[str] = frozenset()
_AHEAD_OF = late(r"\b(?:before|ahead of|until|by)\s(?:an?\s|the\s)?$", re.IGNORECASE)
_PAST = late(
    r"\b(?:(?!expected|scheduled|supposed|slated|planned)[a-z]+ed\s+(?:on\s+)?"
    r"|(?:which|who)\s(?:was|were)\s[a-z]+\b[^,;]*)$"
)
_SPEECH = late(
    r"\b(?:speech|address|interview|testimony|statement|(?:will|would|is to|set to|due to) (?:[a-z]+ ){0,2}"
    r"(?:announce|say|speak|outline|unveil|testify|declare|explain|decide|rule))\b"
)
_DID = late(r"\bdid(?:n['’]t|\s+not)?\b[^,;]*$")
_PAST_BEHIND = late(r"\s+[a-z]+ed\b")
_CALLED_OFF = late(r"\b(?:cancel\w*|call(?:s|ed|ing)? off|scrap\w*|postpon\w*|put(?:s|ting)? off)\b[^,;]*$")
_OPEN = late(r"\b(?:will|would|is|are|was|were|has|have|due|set|plans?|expects?)\b")
_AFTER = late(r"\bafter\b[^,;]*$", re.IGNORECASE)


def day_come(now: Fact, before: Fact, rarity: Rarity, *, done: bool, of_one: bool = False) -> tuple[int, int] | None:
    """Where the clause of the earlier sentence stands that names the day to come; None where none has come.

    `done` says that the main clause of the later sentence tells what was done; else a verb has to do so beside the day.
    Where it is `of_one` who acts in both, what all of a topic is about tells as much as other words do.
    """
    if not before.coming or now.coming or now.day is None or before.day is None or now.day <= before.day:
        return None
    told = {each.value for each in now.dates if each.kind == "day" and _is_of_what_was_done(each, now, done=done)}
    for due in before.dates:
        span = days_of(str(due.value)) if due.kind == "day" and due.value in told else None
        if not span or not before.day < span[0] <= now.day or _is_past(due, before):
            continue
        if _are_about_one_thing(now, before, _NOTHING if of_one and done else rarity.common):
            start, end = clause_at(before.words, due.at, due.end)
            return start if _OPEN.search(before.words, start, end) else 0, end
    return None


def is_to_be_said(fact: Fact) -> bool:
    """Whether what a sentence announces is itself that somebody says something: a speech, a decision."""
    return _SPEECH.search(fact.words) is not None


def _is_past(date: Value, before: Fact) -> bool:
    """Whether something was done on a day, or nothing will be: "Thursday shared", "canceled a vote Thursday"."""
    return _PAST_BEHIND.match(before.words, date.end) is not None or any(
        mark.search(before.words, 0, date.at) for mark in (_AFTER, _DID, _CALLED_OFF)
    )


def _is_of_what_was_done(date: Value, now: Fact, *, done: bool) -> bool:
    """Whether something was done on a day of the later sentence: "ruled on Tuesday", not "before a Tuesday session"."""
    if _AHEAD_OF.search(now.words, 0, date.at):
        return False
    return done or _PAST.search(now.words, 0, date.at) is not None


def _are_about_one_thing(now: Fact, before: Fact, common: frozenset[str]) -> bool:
    here, there = cut(now.whole) - cut(common), cut(before.whole) - cut(common)
    both = here & there
    if len(both) < _TELLING or len(both) < _HELD * min(len(here), len(there)):
        return False
    return len(beside_names(both, now, before)) >= _BESIDE
