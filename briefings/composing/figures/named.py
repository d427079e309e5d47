"""Whether a label names somebody: a name has its capital not from the beginning of its sentence alone."""

from __future__ import annotations

import re

from briefings.composing.figures.labels import COMMON
from briefings.language.numbers.labels.indexes import index_named
from briefings.language.numbers.labels.wording import STOPS
from briefings.language.places import find_places
from briefings.patterns import late

_CAPITAL = late(r"(?<![\w.’'-])(?:[A-Z][\w&’'.-]*|[a-z]+[A-Z]\w*)")
_NO_NAMES = frozenset(
    """
    International Domestic Foreign GDP GNP CPI PPI PMI Price Producer Purchasing Managers Index
    VAT IPO M-0 M-1 M-2 M-3 Class Series State Christmas Government
    A B C D E Q1 Q2 Q3 Q4 H1 H2 EPS EBIT EBITDA Ebitda AI IT ESG PC PCs SUV SUVs TV TVs WTI Notes
    Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June July August September
    October November December Gross National Product Net Personal Consumer Housing Industrial Retail House
    """.split()
)
_DISEASE = late(r"\b(?:C(?i:ovid)(?:-?19)?|Ebola|Zika|AIDS|HIV|SARS|H\d+N\d+|Legionnaires)\b")
_TECHNICAL = frozenset("PV AC DC CO2 GHG FOB CIF MW GW LNG EV EVs".split())
_OF_ALL = late(r"(?i)\b(?:world\w*|global(?:ly)?)\b")
_DESCRIBING = ("-listed", "-based", "-traded", "-registered")
_REGION = late(
    r"\b(?:(?:North|South|Latin|Central) America|(?:(?:Western|Eastern) )?Europe|Asia|Africa|Middle East)(?:n|an)?\b"
)


def names_somebody(label: str, sentence: str, text: str) -> bool:
    """Whether a word of the label is a name, as the sentence and the whole text that it is from show."""
    if index_named(label):
        return True
    for found in _CAPITAL.finditer(label):
        word = found.group().removesuffix("'s").removesuffix("’s").rstrip(".'’")
        if word.endswith(_DESCRIBING):
            continue  # "London-listed shares": whose, that says not
        if word not in _NO_NAMES and (not sentence.startswith((word, f"The {word}")) or is_name(word, text)):
            return True
    return False


def names_anything(label: str) -> bool:
    """Whether a label names a place or somebody, or is of all the world; a disease or a technical term is no name."""
    if _OF_ALL.search(label):
        return True
    words = (found.group() for found in _CAPITAL.finditer(_DISEASE.sub("", label)))
    return any(word not in _NO_NAMES | _TECHNICAL for word in words)


def names_places_alone(label: str) -> bool:
    """Whether all names of a label are of countries and regions."""
    for place in reversed(find_places(label)):
        label = label[: place.start] + label[place.end :]
    return _CAPITAL.search(_REGION.sub("", label)) is None


def is_name(word: str, text: str) -> bool:
    """Whether a word that begins a sentence is a name: by its letters, or as it has its capital elsewhere too."""
    if not word[1:].islower() or find_places(word):
        return True
    within = re.search(rf"(?<=[a-z,;] ){re.escape(word)}\b|\b{re.escape(word)} (?:[A-Z]|&)", text)
    return within is not None and not _is_small(word, text)


def opens_with_name(sentence: str, text: str) -> bool:
    """Whether a sentence opens with the name of somebody, and of no country or people: "Disney passed $6 billion"."""
    found = _CAPITAL.match(sentence)
    if found is None:
        return False
    word = found.group().removesuffix("'s").removesuffix("’s")
    return not find_places(word) and word not in _NO_NAMES and word.casefold() not in STOPS and is_name(word, text)


def may_be_name(word: str, text: str) -> bool:
    """Whether a word that is a subject without an article may be a name, as it is no plural: "Vell cut its rate"."""
    return is_name(word, text) or not (COMMON.search(word.lower()) or _is_small(word, text))


def _is_small(word: str, text: str) -> bool:
    """Whether a text has the word without its capital, too."""
    return re.search(rf"(?<![\w-]){re.escape(word.lower())}\b", text) is not None
