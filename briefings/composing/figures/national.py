"""A country's measures, "rise in exports", with the country that they are of where only the paper tells it."""

from __future__ import annotations

import re
from collections import Counter
from functools import lru_cache

from briefings.composing.mentions import Mentions
from briefings.composing.passages import Passage
from briefings.language.dates.words import CALENDAR
from briefings.language.numbers.labels.firms import company_first
from briefings.language.places import find_places
from briefings.patterns import late

_NATIONAL = late(
    r"\b(?:unemployment|jobless\w*|inflation|interest rates?"
    r"|(?:discount|prime|base|mortgage|lending|savings|birth|exchange|intervention|growth) rates?"
    r"|deficit|surplus|gross (?:domestic|national)|GDP|GNP|tax (?:rate|revenues?)|(?:income|sales|fuel|value-added) tax"
    r"|(?:consumer|producer|retail|wholesale) price index|purchasing managers[’']? index|[CP]PI|PMI"
    r"|(?:minimum|average|hourly|real) (?:wages?|earnings|pay)|wages?|econom(?:y|ic)|exports?"
    r"|imports?|(?:federal|state|national) budget|trade (?:gap|balance)|foreign trade|turnout|votes?|population"
    r"|(?:foreign|food) aid|sanctions|jobs|payrolls|inventories|orders for|foreign (?:debt|investment|reserves?)"
    r"|tourism|visitors|money supply|(?:mortgage|bank|consumer) lending"
    r"|(?:consumer|house|housing|retail|wholesale|producer|property|food) "
    r"(?:prices?|spending|sales|confidence|credit|debt|starts)"
    r"|(?:personal|government|public|military|defen[cs]e|state|federal) (?:income|spending|borrowing|debt|revenues?)"
    r"|(?:industrial|manufacturing|factory|crop) (?:production|output|orders)"
    r"|(?:worth|value|size|turnover) of the (?:[\w-]+ ){0,2}(?:sector|industry|market|trade|economy))\b",
    re.IGNORECASE,
)
_COUNTED = late(r"(?:rise in |fall in )?(?:unemployment|exports|imports|housing starts)\b", re.IGNORECASE)
_ANOTHERS = late(
    r"\b(?:(?:company|firm|group|bank|unit|industry|sector|club|airline)[’']s|(?:its|their|his|her)) (?:[\w-]+ ){0,2}$"
)
_HOLDS = late(
    r"\b[A-Z][\w’'-]+(?:, (?:which|where|whose)|,? with)(?: (?:has|had|have))?(?: (?:an?|the|its))?(?: [a-z-]+){0,2} $"
)
"""Whose a measure is, told right ahead of it: "Osk, which has an | unemployment rate"."""

_LOCAL = late(r"\b(?:provinc(?:e|ial)|city council|municipal|state (?:budget|government|legislature))\b")
_PART = late(
    r"\b(?:states?|provinces?|count(?:y|ies)|cit(?:y|ies)|legislatures?|city council|regions?)\b"
    r"(?! (?:department|spending|budget|jobs|workers|employees))|\b(?:[Ii]n|[Aa]cross|[Aa]round|state,) "
    r"(?P<name>[A-Z][a-z]+(?: [A-Z][a-z]+)*)"
)
"""A part of a country, whose the measure may be."""

_NO_PARTS = frozenset("Washington Congress Parliament Wall Beijing Brussels Monetary House Senate".split())
_GOVERNOR = late(r"\bgovernor\b")
_CENTRAL_BANK = late(r"\b(?:[Cc]entral [Bb]ank|Bank of [A-Z]|PBOC|ECB|Federal Reserve|deputy governor)\b")
_GOES_ON = late(
    r"(?:Its?|They|Their|This|That|The (?:company|firm|group|bank))\b"
    r"(?! (?:also |recently |now )?(?:said|says|forecasts?|estimate[sd]?|believe[sd]?|expect(?:s|ed)?|put)\b)"
)
_REGIONAL = late(r"\b(?:[Ee]uro ?zone|EU|European Union|OECD|G7|the region)\b")
_OF = late(r"\b(?:deficit|surplus|gap|balance|GDP|GNP|product|exports?|imports?|budget|debt|economy)$")
_ARTICLED = frozenset({"United Kingdom", "United States", "Philippines", "Netherlands", "Maldives", "Bahamas"})
_SHORT = {"United Kingdom": "UK", "United States": "US"}
_MOSTLY = 0.6


def is_national(label: str, kind: str) -> bool:
    """Whether a label without a name is of a country's measure; `kind` is the figure's."""
    return (_COUNTED if kind == "count" else _NATIONAL).search(label) is not None


def in_country(label: str, passage: Passage, start: int, mentions: Mentions) -> str:
    """The label with the country that its paper speaks of; as it is where that names none or the reader knows it.

    "" where it may be another's: a company's, a province's, a region's, or one of several countries'. The figure stands
    at `start` of the document.
    """
    document = mentions.document(passage)
    ahead = passage.text[: start - passage.sentence.start]
    if (
        _ANOTHERS.search(ahead.rpartition(label)[0] or ahead)
        or _is_held(ahead.rpartition(label)[0])
        or _is_local(document.text)
        or _is_of_part(passage.text)
        or _REGIONAL.search(passage.text)
        or _GOES_ON.match(passage.text)
        or _is_of_firm(document.text, passage.sentence.start, start)
    ):
        return ""
    country = _country(f"{document.title}\n{document.text}", passage.text, ahead)
    if country is None:
        return label
    if not country or (country.casefold() in mentions.known and " " in label):
        return label if country else ""
    return f"{label} {'of' if _OF.search(label) else 'in'} {named_country(country)}"


def _is_of_part(sentence: str) -> bool:
    """Whether a sentence speaks of states, or of a place that is no country: "in Osk, the jobless rate"."""
    for found in _PART.finditer(sentence):
        name = found["name"]
        if name is None:
            return True
        first = name.partition(" ")[0]
        if first.casefold() not in CALENDAR and first not in _NO_PARTS and not find_places(name):
            return True
    return False


def _is_held(ahead: str) -> bool:
    """Whether the words ahead of a label name whose it is, which is no country."""
    found = _HOLDS.search(ahead)
    return found is not None and not find_places(found.group())


def _is_local(text: str) -> bool:
    """Whether a paper speaks of a province or a state; a governor may be a central bank's."""
    governed = _GOVERNOR.search(text) is not None and _CENTRAL_BANK.search(text) is None
    return governed or _LOCAL.search(text) is not None


def named_country(country: str) -> str:
    """The country as it goes behind a preposition: "the US", "Kenya"."""
    return f"{'the ' if country in _ARTICLED else ''}{_SHORT.get(country, country)}"


def _is_of_firm(text: str, begin: int, start: int) -> bool:
    """Whether a sentence speaks of a company first, and of no country's own bank: "the Bank of France"."""
    firm = company_first(text, begin, start)
    return (
        firm is not None
        and firm != ""
        and not firm.endswith("Index")
        and not (firm.startswith("Bank of ") and find_places(firm))
    )


def _country(text: str, sentence: str, ahead: str) -> str | None:
    """The country that a sentence speaks of, itself or as its whole text does; "" if unsure, None where of none."""
    about = subject_of(text)
    here = {place.country for place in find_places(sentence)}
    if about and here <= {about}:
        return about
    if about is None:
        return "" if here else None
    return here.pop() if len(here) == 1 and find_places(ahead) else ""


@lru_cache(maxsize=4)
def subject_of(text: str) -> str | None:
    """The country that a text speaks of, above all others; "" where it speaks of several, None where of none."""
    counted = Counter(place.country for place in find_places(text))
    counted["the region"] = len(_REGIONAL.findall(text))
    country, times = counted.most_common(1)[0]
    if not times:
        return None
    return country if times >= _MOSTLY * counted.total() and country != "the region" else ""
