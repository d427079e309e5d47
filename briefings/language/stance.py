"""What a sentence does to its subject: says it will be, says it is over, or denies it. English only.

Two sentences about one thing that take different stances ("will hold the drill", "has cancelled the drill") never say
the same, however many words they share.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

from briefings.patterns import late

# The first two are looked for in lower case; all at the beginnings of words, for at the ends is a boundary, too.
_AHEAD = late(
    r"\b(?=[a-z])(?:(?:will|shall)\b|(?:is|are) (?:(?:set|due|about|expected|scheduled|poised|ready|going|likely) )?"
    r"to\b|(?:plans?|intends?|wants?|hopes?|aims?|threaten(?:s|ed)?|promise[sd]|pledge[sd]|vow(?:s|ed)|agreed|planned)"
    r" to\b)|, to be \w"
)
_OVER = late(
    r"\b(?=[a-z])(?:cancel(?:s|led|ed)|call(?:s|ed) off|suspend(?:s|ed)|halt(?:s|ed)|postpone(?:s|d)|scrap(?:s|ped)|"
    r"drop(?:s|ped)|shelve(?:s|d)|abandon(?:s|ed)|revoke(?:s|d)|repeal(?:s|ed)|withdr(?:e|a)wn?|lift(?:s|ed)|"
    r"reverse(?:s|d)|(?:is|are|was|were|been)(?: not)? off(?= ?[,.;]|$)"
    r")(?!\w)"
)
_DENIES = late(
    r"\b(?=[nwdrfuc])(?:not|no|never|none|nor|neither|without|denied|denies|deny|denying|refused|refuses|failed|fails|fail|unable|unlikely|cannot)\b"
    r"|n['’]t\b",
    re.IGNORECASE,
)


# "Has not yet said whether he will sign" leaves open what it speaks of, and denies nothing of it.
_LEFT_OPEN = late(
    r"(?:\bnot|\bnever|n['’]t)\s(?:\w+\s){0,2}(?:sa(?:id|y)|reveal(?:ed)?|decided?|known?|clear|certain|sure|confirm(?:ed)?"
    r"|disclosed?|announced?|determined?|indicated?|ruled)\s(?:if|whether)\b"
)
# "Staffers and others who did not work for him" denies nothing that is told.
_OF_OTHERS = late(r"\bothers\swho\s\w+(?:\snot\b|n['’]t\b)")
_DENIED, _KEPT = 60, 1024  # characters, sentences
_CLAUSE = late(r"[,;:.!?]")


class Stance(NamedTuple):
    """Whether a sentence speaks of what is to come, of something called off, and whether it denies or leaves open."""

    ahead: bool
    over: bool
    denies: bool
    leaves_open: bool = False


@lru_cache(maxsize=_KEPT)
def stance_of(sentence: str) -> Stance:
    """The stance of a sentence, by the words of three closed lists."""
    low, denies = sentence.lower(), _DENIES.search(sentence) is not None
    rest = _LEFT_OPEN.sub(" ", sentence) if denies else sentence
    left_open = rest != sentence
    if denies and " who " in rest:
        rest = _OF_OTHERS.sub(" ", rest)
    return Stance(
        ahead=_AHEAD.search(low) is not None,
        over=_OVER.search(low) is not None,
        denies=denies if rest is sentence else _DENIES.search(rest) is not None,
        leaves_open=left_open,
    )


def denied(sentence: str) -> str:
    """The words behind each denial of a sentence, as far as its clause goes."""
    reach = (sentence[found.end() : found.end() + _DENIED] for found in _DENIES.finditer(sentence))
    return " ".join(_CLAUSE.split(words, 1)[0] for words in reach)
