"""What a number counts: the dead, the missing, the injured, or those of one people among them.

What counts apart is none of these: children among the dead, "another 14", "dozens". English only.
"""

from __future__ import annotations

import re

from briefings.language.dates.words import MONTHS
from briefings.language.numbers import FigureMention
from briefings.patterns import late

_ENDS = {
    "dead": r"killed|dead|died|drowned|perished|murdered|lost their lives",
    "missing": r"missing|unaccounted for",
    "injured": r"injured|wounded|hurt",
}
LABELS = {"dead": "people dead", "missing": "people missing", "injured": "people injured"}
_STATES = (
    r"(?:(?:have|has|had|were|was|are|is|been|now|still|also|went|gone|reported|confirmed|known|believed|feared|thought|to|who)\s)*"
    rf"(?:{'|'.join(f'(?P<{kind}>{words})' for kind, words in _ENDS.items())})\b"
    r"(?!:)(?! (?:while )?(?:fighting|serving|defending)\b)"
)
_BEHIND = late(
    r"\s*(?:or (?:so|more)\s)?(?:(?:people|persons|lives|(?P<others>others))\b\s?)?"
    r"(?:,\snot\s[\w-]+,\s|,\s(?:including|among them|of whom)\s[^,.;]{1,40},\s)?"
    rf"{_STATES}",
    re.IGNORECASE,
)
_HEDGE = r"\s(?:(?:at least|about|around|nearly|almost|some|more than|over|up to|least)\s)?$"
_BEFORE = late(
    r"\b(?:(?P<dead>(?:death toll|toll (?:in|from|for|of|at)|(?:number|toll) of (?:the )?(?:dead|deaths|people killed))"
    r"\b[^.;]{0,100}?\b(?:to|at|of|is|was|reached|hit|topped|passed|exceeded)"
    r"|kill(?:ed|ing|s)|(?:cost|taken|taking|took) the lives of|claim(?:ed|ing|s)(?: the lives of)?)"
    r"|(?P<injured>injur(?:ed|ing)|wound(?:ed|ing)|number (?:of (?:the )?)?(?:injured|wounded)\b[^.;]{0,50}?"
    r"\b(?:to|at|of|is|was|reached|topped|passed|exceeded))"
    rf"|(?P<missing>number of (?:the )?missing\b[^.;]{{0,50}}?\b(?:to|at|of|is|was))){_HEDGE}",
    re.IGNORECASE,
)
# "took 12 lives", "with the loss of 12 lives", "12 lives were lost"
_TAKING = late(rf"\b(?:cost(?:ing|s)?|taken|taking|took|loss of|lost){_HEDGE}", re.IGNORECASE)
_TAKEN, _LOST = late(r"\slives\b"), late(r"\slives (?:(?:are|were|have been|had been) )?lost\b")
_LIVES = late(r"\b(?:lives|victims|casualties)\b", re.IGNORECASE)
_LEFT = late(rf"\b(?:left|leaving){_HEDGE}", re.IGNORECASE)
_PART = late(r"\s(?:more|of)\b", re.IGNORECASE)
_GROUP = late(
    r"\s(?!(?:people|persons|lives|others|in|on|and|or|but|after|when|while|as|across|at|by|"
    r"since|so|because|from|with|that|who|had|have|has|was|were|is|are|this|last|"
    r"overnight|yesterday|today|tonight|early|earlier|late|later|near|nearby|around|along|inside|outside|amid|among|"
    r"during|following|before|until|over|under|between|within|nationwide|worldwide|altogether|overall|according|"
    r"then|there|here|now|despite|though|although)\b)[a-z]+"
)
# Those of one people among the dead: "including 12 Americans", "eight of them Americans", "11 Americans were killed".
_AMONG = late(r"\b(?P<dead>killed|killing|died|dead|lives)\b[^.;]{0,40},\s(?:including|among them|of whom)\s$")
_PEOPLE = late(
    r"\s(?:of (?:them|whom|the dead) (?:were )?)?(?P<people>[A-Z][a-z]+(?:ns|is|ese|men|ards|rs|nes|cs|ks|ts)"
    r"|(?:[A-Z][a-z]+|U\.?S\.?) (?:citizens|nationals|tourists|residents))\b"
)
_AMERICANS = late(r"^(?:U\.?S\.?|American) (?:citizens|nationals)$")
_OF_PEOPLE = late(rf",?\s{_STATES}", re.IGNORECASE)
ADDED = late(r"\b(?:another|further|additional|other|including|among them|of whom)\s(?:\w+\s)?$", re.IGNORECASE)
_OR_ELSE = late(
    r"(?:\s[\w-]+){0,4}?\s(?:killed|dead|injured|wounded|missing) or (?:killed|dead|injured|wounded|missing)\b"
)
_BY_SOMEBODY = late(r"\bwho (?:had |have |has )?(?:killed|wounded|injured)\s(?:\w+\s){0,2}$")
"""What tells who somebody is, and no news: "the two teenagers who killed 13 people"."""

_ANEW = late(r"\b(?:another|further|additional|other)\s(?:\w+\s)?$", re.IGNORECASE)
_AT_FIRST = late(r"\b(?:first|initially|originally|earlier|previously|once)\b[^,;]{0,20}$")
# What a time has come to, of many events: "61 have died in December alone", "47 were killed in the past four months".
_OVER_A_TIME = late(
    r"\b(?:(?:in|over|during|within) (?:the )?(?:past|last|first) (?:\w+ )?(?:days|weeks|months|years|decade)"
    r"|so far this (?:month|year)|(?:this|last|each|every|per) (?:month|year)|a (?:month|year)|on average|annually"
    rf"|(?:{'|'.join(MONTHS)}|\d{{4}}) alone)\b",
    re.IGNORECASE,
)
_CLAUSE_ENDS = late(r"[,;:](?![0-9])|\b(?:that|which|who|where|when|while|after|before)\b")
_THERE = late(r"\b(?:there|here)\b(?! (?:were|was|are|is|had|have|has|will|would|may|could)\b)")


def kind_of(text: str, mention: FigureMention, start: int) -> str | None:
    """What a figure counts, or None where it is no toll, or only a part of one; "dozens" is no count."""
    before, behind = text[: mention.start - start], text[mention.end - start :]
    if mention.kind not in {"count", "plain"} or _is_vague(mention):
        return None
    kind = _counted(text, before, behind)
    if kind is None or _THERE.search(text) or _is_over_a_time(text, len(before)) or _AT_FIRST.search(before):
        return None
    return kind


def _counted(text: str, before: str, behind: str) -> str | None:
    """What the words around a number say that it counts, whatever the time."""
    if people := _PEOPLE.match(behind):
        return _of_people(before, behind[people.end() :], people["people"])
    if _BY_SOMEBODY.search(before) or ADDED.search(before) or _PART.match(behind) or _OR_ELSE.match(behind):
        return None
    found = _BEHIND.match(behind)
    if found and found["others"] and found["dead"]:
        return None  # they come on top of those who were counted before
    if found is None and not _GROUP.match(behind):
        found = _verb_before(before, text)
    if found is None and (_is_left_dead(before, behind) or _is_taken(before, behind)):
        return "dead"
    return next((kind for kind in _ENDS if found[kind]), None) if found else None


def _is_left_dead(before: str, behind: str) -> bool:
    """Whether a number says how many people an event has left dead."""
    return _LEFT.search(before) is not None and re.match(r"\s(?:people )?dead\b", behind) is not None


def _is_taken(before: str, behind: str) -> bool:
    """Whether a number says how many lives an event has taken."""
    return bool(_LOST.match(behind) or (_TAKEN.match(behind) and _TAKING.search(before)))


def _verb_before(before: str, text: str) -> re.Match[str] | None:
    """The words ahead that say what befell the counted; who "claimed six wickets" killed nobody."""
    found = _BEFORE.search(before)
    claimed = found is not None and found["dead"] is not None and found["dead"].startswith("claim")
    return None if claimed and _LIVES.search(text) is None else found


def _is_over_a_time(text: str, at: int) -> bool:
    """Whether the clause of a count, or what opens its sentence, names a time over which was counted."""
    ends = [found.start() for found in _CLAUSE_ENDS.finditer(text)]
    begin = max((end for end in ends if end < at), default=0)
    end = min((end for end in ends if end > at), default=len(text))
    return any(_OVER_A_TIME.search(text, *part) for part in ((begin, end), (0, min(ends, default=0))))


def _is_vague(mention: FigureMention) -> bool:
    """Whether words only name a magnitude: "dozens", "hundreds"."""
    return mention.approximate and not mention.hedge and not any(map(str.isdigit, mention.text))


def _of_people(before: str, behind: str, people: str) -> str | None:
    """The kind of a count of those of one people: "dead Americans"."""
    if _ANEW.search(before):
        return None
    found = _OF_PEOPLE.match(behind)
    kind = next((kind for kind in _ENDS if found[kind]), None) if found else None
    people = _AMERICANS.sub("Americans", people)
    return f"{kind or 'dead'} {people}" if kind or _AMONG.search(before) else None
