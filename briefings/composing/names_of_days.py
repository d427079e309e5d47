"""Whether a date is part of a name, so that it dates nothing: "the Sept. 11 attacks", "a 2014 study". English only."""

from __future__ import annotations

import re

from briefings.language.quotes.verbs import PREPOSITIONS
from briefings.patterns import late

# "At Monday's debate" tells when; "the impact of Monday's debate" tells which debate.
_THERE = late(r"(?:^|\b(?:at|during|in|on)\s(?:the\s)?)$", re.IGNORECASE)
_LONGER = late(r"\b(?:year|decade|century|season|month)$")
_DAY = late(
    r"(?:\d{1,2}/\d{1,2}|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.?\s\d{1,2}(?:,?\s(?:19|20)\d\d)?"
    r"|\d{1,2}\s(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.?(?:\s(?:19|20)\d\d)?"
    r"|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.?\s(?:19|20)\d\d)$"
)
_FEAST = late(r"(?:Day|Eve|Christmas|Easter|Thanksgiving)$")
_MONTH = late(r"(?:January|February|March|April|May|June|July|August|September|October|November|December)$")
_LEADS = late(
    r"\b(?:(?:on|in|of|by|at|during|since|until|from|to|and|or|between|for|before|after|through|till)|[a-z]+ly"
    r"|this|last|next|early|late|mid|only|back|around|about|every|each|is|was|are|were|has|had)\s$",
    re.IGNORECASE,
)
_OWNED = late(r"(?:\b(?:the|an?|its|his|her|their|this|that)|['’]s)\s$", re.IGNORECASE)
_NOUN_NEXT = late(
    r"\s(?:[A-Z][\w-]+\s){0,4}(?!(?:and|or|but|at|in|on|by|to|for|from|with|of|after|before|when|while|as|that|which|who|where|until|during"
    r"|is|are|was|were|has|have|had|will|would|said|says)\b)[a-z]{3,}"
)
_YEAR = late(r"(?:1[5-9]|20)\d\d$")
_DESCRIBED = late(r"(?:\b(?:the|an?|its|his|her|their|this|that)|['’]s)\s(?:[a-z-]+\s){1,2}$", re.IGNORECASE)
_RANKED = late(r"\b(?:\w{3,}est|best|worst|most|first|last)\b[^,;.:]{0,40}\sof$")
_BEGUN = late(r"\b(?:the|an?|its|his|her|their|this|that)\s(?:1[5-9]|20)\d\d\s?[-–/]\s?$", re.IGNORECASE)
_OF_PAIR = late(r"(?:\b(?:the|an?|its|his|her|their|this|that)|['’]s)\s(?:1[5-9]|20)\d\d,?\s(?:and|or)$", re.IGNORECASE)
# "But 2020 candidates are": no preposition leads to a year that only says which ones.
_CLAUSE_OPENS = late(r"(?:^|[“\"]|\b(?:[Bb]ut|[Ww]hile|[Tt]hat|[Bb]ecause))\s?$")
_THOSE_OF_YEAR = late(
    r"\s(?:[A-Z][a-z]+s|[A-Z]?[a-z]+\s[a-z]+s|[a-z]{3,}s)\s(?:are|were|have|had|will|would|[a-z]+ed)\b"
)
_IS_FROM = late(r"\b(?:is|was|are|were)\s(?:an?|the|one)\s[^,;]*\sfrom$")  # "is the player from 1983"
_PARTS_OF_YEARS = frozenset("start beginning end middle half quarter rest part most much all course".split())
_WITHIN = frozenset(
    "in by during since until till before after around about early late mid through between and or to from circa "
    "spring summer autumn fall winter year years".split()
)
_NAMING = frozenset("the a an this that these those its his her their our my any each every another for".split())
_BEFORE_YEAR = frozenset(
    "in by during until since from to of and or between around about early late mid through till before after circa "
    "spring summer autumn fall winter year years end start beginning en em im nel dans depuis vers año anno année "
    "jahr jahre rok roce".split()
)


def is_in_name(before: str, date: str, behind: str) -> bool:
    """Whether the words around a date make it part of a name."""
    there = _THERE.search(before)
    if _DAY.fullmatch(date) and _NOUN_NEXT.match(behind) and not there and ("/" in date or _OWNED.search(before)):
        return True
    if _FEAST.search(date) and _OWNED.search(before) and not there and _NOUN_NEXT.match(behind):
        return True  # "the town's Christmas Day raid"
    if (_MONTH.fullmatch(date) or _DAY.fullmatch(date)) and _tells_kind(before, behind):
        return True
    if behind.startswith(("'s ", "’s ")) and (_LONGER.search(date) or not there):
        return True
    return _YEAR.fullmatch(date) is not None and _names_by_year(before.rstrip(), behind)


def _tells_kind(before: str, behind: str) -> bool:
    """Whether a month or day tells of what kind a thing is: "printed December accounts", "jailed May 6 rioters"."""
    word = before.split()[-1:] or [""]
    noun = _NOUN_NEXT.match(behind)
    if noun is None or noun[0].split()[-1] in PREPOSITIONS:
        return False
    leads = not word[0].islower() or _LEADS.search(before)
    return not noun[0].endswith(("ed", "ing", "ly")) and not leads


def _names_by_year(before: str, behind: str) -> bool:
    """The same for a year: "Trump's 1995 filings", "Expo 2010", "the Act of 1993", "the 2001-2003 period"."""
    words = before.split()
    if not words:
        return False
    word = words[-1].strip('(,“"')
    if word == "of" and ((len(words) > 1 and words[-2][:1].isupper()) or _RANKED.search(before)):
        return True
    if _IS_FROM.search(before) or _ends_pair(before, behind):
        return True
    if word.casefold() in _BEFORE_YEAR:
        return False
    those = _CLAUSE_OPENS.search(before) and _THOSE_OF_YEAR.match(behind)
    if those or _BEGUN.search(before) or (_DESCRIBED.search(f"{before} ") and _NOUN_NEXT.match(behind)):
        return True
    possessive = word.endswith(("'s", "’s", "s'", "s’"))
    return word.casefold() in _NAMING or possessive or word[:1].isupper()


def _ends_pair(before: str, behind: str) -> bool:
    """Whether a year tells of two things which ones they are: "the 2014 and 2016 elections"."""
    return _OF_PAIR.search(before) is not None and _NOUN_NEXT.match(behind) is not None


def tells_which(before: str, date: str, behind: str) -> bool:
    """Whether a year tells which one of its noun: "due to reveal 2004 earnings", "its estimate of 2005 demand"."""
    words = before.split()
    if not words or not _YEAR.fullmatch(date) or not _NOUN_NEXT.match(behind) or words[-1].casefold() in _WITHIN:
        return False
    return words[-1] != "of" or (len(words) > 1 and words[-2].casefold() not in _PARTS_OF_YEARS)
