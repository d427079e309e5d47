"""What stands before a sentence and is no part of it: a bullet, a clock time, who is speaking, where it was written.

A line is cited without it. The words that stay are the source's, character for character.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

from briefings.composing.cities import CITIES
from briefings.composing.glued import length_of_credit
from briefings.language.places import find_places
from briefings.model import Sentence
from briefings.patterns import late

_MARKER = late(
    r"(?:(?:[-*+•‣◦·–—_]|--)\s+|_(?=[A-Z][^_]*$)|\d{1,2}[.)]\s+|[QA]:\s+"
    r"|\d{1,2}[:.]\d{2}(?:\s?[ap]\.?m\.?|\s?h\.?|\.)?(?:\s*[-–—:])?\s+(?=[A-ZÀ-Þ¿¡“«\"])"
    # of a ticker: "0 h 15 : La ville", "10H54 - Le port", "23.46Los barcos"
    r"|\d{1,2}\s?[hH](?:\s?\d{2})?\s*[-–—:.]\s*(?=[^\W\d_a-zà-ÿ]|[\"«“])|\d{2}[.:]\d{2}(?=[A-ZÀ-Þ][a-zà-ÿ]))"
)
_DASH = r"(?:\s?(?:—|–|―|-|\.-)\s+|\s?[—―]\s*|\s–|\s?(?:[-–]{2,3}|_)\s*)(?=[^\W_a-zß-öø-ÿ]|[\"“‘«$€£])"
_AGENCY = r"(?:\s?\((?:[A-Z]|dpa|epd|sda|kna|ansa|efe|afp)[\w /,.&-]{0,25}\)|\s?/[A-Z][\w -]{1,20}/)"
_BARE = (
    r"(?:(?:[^\W\d_a-z][\w.'’/-]*|and|near|on|the|de|al|border|region|(?:east|west|north|south)ern|central),?\s){1,8}"
    r"(?:CNN(?: Business)?|AP|AFP|UPI|BBC|Reuters|Bloomberg|CNBC|NBC News|VOA)"
)
_KNOWN = r"\s?\((?:AP|AFP|UPI|CNN|VOA|IPS|BBC|Reuters|Xinhua|Bloomberg|Kyodo|TASS)\)\s+(?=[A-Z\"“‘])"
_CODE = late(r"(?:&[A-Z]{1,3};\s*)+")  # of a wire's typesetters: `&LR; "Expect no more," he said. &UR;`
_CODE_BEHIND = late(r"(?:\s+(?:&[A-Z]{1,3};|\((?i:more|end)\)|\([a-z]{2,4}(?:/[a-z]{2,4}){1,3}\)|Enditem))+$")
_COPYRIGHT = late(r"(?<=[.!?\"”’])\s+© ?(?:\d{4} )?[A-Z][\w &,'’-]{2,60}\.?$")
_MONTHS = (
    "Jan|Feb|March|April|May|June|July|Aug|Sept?|Oct|Nov|Dec|janv|févr|mars|avril|mai|juin|juil|août|sept|oct|nov|déc|"
    "ene|feb|mar|abr|may|jun|jul|ago|dic|Januar|Februar|März|Mai|Juni|Juli|Okt|Dez"
)
_DAY = (
    rf",?\s(?:(?:{_MONTHS})[^\W\d_]*\.?\s\d{{1,2}}|(?:le )?\d{{1,2}}\.?(?: de)?\s(?:{_MONTHS})[^\W\d_]*\.?)"
    r"(?:,?\s\d{4})?"
)
_FULL_DAY = rf"(?:(?i:{_MONTHS})[^\W\d_]*\.?\s\d{{1,2}},?\s\d{{4}}|\d{{1,2}}\.?\s(?i:{_MONTHS})[^\W\d_]*\.?,?\s\d{{4}})"
_CITY_IN_CAPITALS = r"[A-Z][A-Z.'’ -]{2,30}"
_CITY_NAME = r"[^\W\d_a-z][\w.'’ -]{2,30}"
_WORD_OF_CITY = r"[^\W\d_a-z][\w.'’-]+"
_PLAIN_CITY = rf"{_WORD_OF_CITY}(?:\s{_WORD_OF_CITY}){{0,3}}(?:,\s{_WORD_OF_CITY}(?:\s{_WORD_OF_CITY})?){{0,2}}"
_SHORT_CITY = r"[^\W\d_a-z][\w'’]+(?:\s[^\W\d_a-z][\w'’]+)?"
_REGION = r"(?:,\s[A-Z][\w.' -]{1,25}){0,2}"
_ANY_REGION = r"(?:,\s[^\W\d_a-z][\w.'’ -]{1,25}){0,2}"
_DASHED = late(r"[—―]|[–-]\s|\s–|--|_|\)\s")
"""What parts a dateline from its sentence."""
_DATELINE = late(
    rf"(?:(?:{_CITY_NAME}{_ANY_REGION}\s/\s)?{_CITY_NAME}{_ANY_REGION}\s?[—–-]\s?{_FULL_DAY}(?:{_AGENCY})?"
    rf"|{_CITY_IN_CAPITALS}{_REGION}(?:{_DAY})?(?:{_AGENCY})?"  # BUFFALO, N.Y., Oct. 25 (AP) _
    rf"|{_CITY_IN_CAPITALS}(?:{_REGION},?/{_CITY_IN_CAPITALS}){{1,2}}{_REGION}{_AGENCY}"  # MERROW/OREWICK (Reuters) -
    rf"|{_CITY_NAME}{_ANY_REGION}(?:{_DAY}(?:{_AGENCY})?|{_AGENCY})"  # Kyiv, 3 November (dpa) -
    rf"|{_CITY_NAME}{_ANY_REGION}(?:,?\s\({_FULL_DAY}\)|,?\s[–—-]\s{_FULL_DAY})"  # Merrow (May 2, 2026) –
    rf"|{_FULL_DAY}(?:{_AGENCY})?"  # January 8, 2026 —
    rf"|{_SHORT_CITY},\s[^\W\d_a-z][\w'’-]+(?:\s[^\W\d_a-z][\w'’]+)?){_DASH}"  # Merrow, North Orewick —
    rf"|{_BARE}{_DASH}"  # Beirut, Lebanon CNN —
    rf"|{_AGENCY}{_DASH}|\((?:Undated|UNDATED)\)\s+(?=[A-Z\"“‘])"
    rf"|(?:{_PLAIN_CITY})?{_KNOWN}"  # NEW YORK (CNN), (CNN)
)
_DAY_OF_WEEK = r"(?:MON|TUES|WEDNES|THURS|FRI|SATUR|SUN)DAY"
_UPDATED = (  # "UPDATED, 2 PM: ", "FRIDAY AM: ", "Updated: "
    rf"(?:UPDATED?(?: with [\w ]{{3,30}})?|BREAKING|DEVELOPING|LATEST|PREVIOUSLY|Updated?|{_DAY_OF_WEEK})"
    r"[A-Z0-9 ,.:&-]{0,30}"
)
_REFRESH = late(r"(?:Refresh|REFRESH) for [\w ]{3,30}?(?:…|\.\.\.):?\s*(?=[A-Z0-9\"“‘])")  # what a page says of itself
_CITY = late(
    r"(?:(?:EDITORIAL|COMMENTARY|OPINION|ANALYSIS|COLUMN|FEATURE|EXCLUSIVE|PROFILE|FACTBOX|EXPLAINER)"
    rf"|{_UPDATED}): (?=[A-Z\"“‘])"
    r"|\[(?:Updated?|Posted|Published)(?: at)? [^\[\]]{3,30}\] (?=[A-Z\"“‘])"
    r"|(?P<city>[A-Z][A-Z.'’ -]{3,30})(?P<state>, (?:[A-Z]\.[A-Z]\.|[A-Z][a-z]{1,4}\.))?: (?=[A-Z\"“‘])"
)
_SMALL_CITY = late(  # "New York – In his ...", "Osk: The mayor ..."
    r"(?P<city>[A-Z][\w'’]+(?: [A-Z][\w'’]+){0,2})(?: [–—]| ?:) (?=[A-Z\"“‘])"
)
_BEHIND = r"(?=[^\W_a-z]|[\"“‘])"
_DATED_CITY = late(  # "Osk, August 12, 2026: The mayor ...", "Aug 12 - The mayor ...", "Aug. 11, 2026 | The mayor ..."
    rf"(?:{_SHORT_CITY}{_DAY},? ?:\s+|(?i:{_MONTHS})[^\W\d_]*\.?\s\d{{1,2}}(?:,?\s\d{{4}})?\s[-–—|]\s){_BEHIND}"
)
_LIVE = late(  # what a page that is written while things happen calls itself: "Flood in Osk LIVE updates: The dam ..."
    r"[^.:;!?\n]{0,70}\b(?:LIVE|Live|HIGHLIGHTS|Highlights)(?: (?i:news|updates?|blog|coverage|score)){0,2}"
    rf":\s*{_BEHIND}"
)
# "Recent Corporate Events In December 2024, the company sold": a heading that a page has glued to its paragraph.
_HEADING = late(
    r"(?=[A-Z0-9]\S* [A-Z0-9aofitw–&/-])"  # most sentences go on in small letters, and end the search here
    r"(?:[A-Z0-9][\w™®/&’'-]*(?: (?:and|of|for|the|in|on|with|to|–|-|&|/))? ){2,8}"
    r"(?=(?:In|On|During|By|As of|Since) (?:the (?:first|second|third|fourth) (?:quarter|half)\b"
    rf"|(?:early |late |mid-)?(?i:{_MONTHS})[^\W\d_]*\.?,? (?:\d|of \d)|(?:19|20)\d\d\b)[^,.;]{{0,25}},\s)"
)
# "PAYING FOR THE BERTH If all goes well, the board": the heading of a box within a story. A story's first words stand
# in capitals as well, and are part of its sentence.
_HEADING_OF_BOX = late(r"(?:[A-Z][A-Z’'&-]* ){2,8}[A-Z][A-Z’'&-]+ (?=[A-Z][a-z]+ )")
_LONG_WORD, _FEWEST_LONG = 4, 2
_BEGINNING, _CAPITALS, _LONGEST = 3, 3, 90
_MARKS = frozenset("-*+•‣◦·–—_QA")  # what a marker begins with, where it is no number
_DATED = late(r"\d|\(|/")
_CODED = frozenset(";)m")
_THERE = "(?:in|of|at|near|from|to|on)"
_NAMED_THERE, _FIRST_WORD = late(rf"\b{_THERE} (?=([^\W_a-z]\w*))"), late(r"\w+")


class Opening(NamedTuple):
    """How many characters of a sentence stand before it, and whether they make it an item of a list."""

    length: int
    item: bool


_NOTHING = Opening(0, False)


def opening_of(text: str, place: int, label: str | None, *, within: str = "") -> Opening:
    """What stands before a sentence that has so many before it; a dateline stands before a story's first words.

    `label` is the speaker's label of the paragraph, where it is an interview's; `within` is the document's text.
    """
    if label and (found := re.match(rf"[*_]*{re.escape(label)}[*_]*\s+", text)) and found.end() < len(text):
        return Opening(found.end(), False)
    before = _CODE.match(text) if text[:1] == "&" else _REFRESH.match(text) if text[:1] == "R" else None
    at = before.end() if before else length_of_credit(text)
    first = text[at : at + 1]
    marker = _MARKER.match(text, at) if first in _MARKS or first.isdecimal() else None
    if marker and marker.end() < len(text):
        return Opening(marker.end(), True)
    opens = place < _BEGINNING and _is_dashed(text)
    dateline = (_DATELINE.match(text, at) if opens else None) or _city(text, within)
    above = _label(text, within) if place == 0 else _heading_of_box(text, at)
    heading = dateline or above or _HEADING.match(text, at)
    length = heading.end() if heading else at
    return Opening(length, False) if length else _NOTHING


def _label(text: str, within: str) -> re.Match[str] | None:
    """What stands before a story's first sentence, where no capitals tell: a city, a day, a live page."""
    city = _SMALL_CITY.match(text)
    if city and _is_city(city["city"], within):
        return city
    return _DATED_CITY.match(text) or _LIVE.match(text)


def _is_dashed(text: str) -> bool:
    """Whether anything parts a text as a dateline is parted; a look for three signs spares most texts the pattern."""
    return ("-" in text or "_" in text or ")" in text or not text.isascii()) and _DASHED.search(text) is not None


def _heading_of_box(text: str, at: int) -> re.Match[str] | None:
    """A heading in capitals, of words and not of bodies' short names."""
    found = _HEADING_OF_BOX.match(text, at)
    words = found[0].split() if found else []
    return found if sum(len(word) >= _LONG_WORD for word in words) >= _FEWEST_LONG else None


def stories_begin(sentences: Sequence[Sentence], within: str) -> frozenset[int]:
    """The positions where another story begins in a summary of several: paragraphs with a dateline of their own.

    Names in capitals stand before dashes, too: a dateline says when or by whom, or its city is one.
    """
    return frozenset(
        at
        for at in range(_BEGINNING, len(sentences))
        if sentences[at].paragraph != sentences[at - 1].paragraph and _is_dateline(sentences[at].text, within)
    )


def _is_dateline(text: str, within: str) -> bool:
    if not (text[:_CAPITALS].isupper() or text[:1] == "(") or not _DASHED.search(text, 0, _LONGEST):
        return False
    found = _DATELINE.match(text)
    if found is None or _DATED.search(found[0]):
        return found is not None
    return _is_city(found[0].strip(" -–—―_").title(), within)


def end_of(text: str) -> int:
    """Where a sentence ends without what a wire's typesetters put behind it, or whose right a page says it is."""
    coded = _COPYRIGHT if "©" in text else _CODE_BEHIND if text[-1:] in _CODED else None
    code = coded.search(text) if coded else None
    return code.start() if code else len(text)


def _city(text: str, within: str) -> re.Match[str] | None:
    """The city in capitals, or the section, that a story or a brief begins with.

    Speakers stand before a colon, too: it is a city where its state stands behind it, where it is one of the places
    that are known, or where the text speaks of being in it ("PINTO:" where somebody is "in Pinto").
    """
    found = _CITY.match(text) if text[:_CAPITALS].isupper() or text[:6] == "Update" or text[:1] == "[" else None
    if found is None:
        return None
    if found["state"] or not found["city"]:
        return found
    return found if _is_city(found["city"].title(), within) else None


def _is_city(name: str, within: str) -> bool:
    """Whether a name is one of the places that are known, or the text speaks of being there."""
    if name in CITIES or find_places(name):
        return True
    first = _FIRST_WORD.match(name)
    if first and (first[0] == name or first[0] not in _named_there(within)):
        return first[0] in _named_there(within)
    return re.search(rf"\b{_THERE} {re.escape(name)}\b", within) is not None


@lru_cache(maxsize=4)
def _named_there(text: str) -> frozenset[str]:
    """The first words of all names that a text speaks of being in: each of its paragraphs may ask for another."""
    return frozenset(_NAMED_THERE.findall(text))
