"""Numbers that are no figures because of the words around them: years, days of a month, the numbers in names."""

from __future__ import annotations

import re

from briefings.language.numbers.amounts import Amount
from briefings.language.numbers.labels.moves import is_from_to
from briefings.language.numbers.written import written_form
from briefings.patterns import late

_MONTH = (
    "(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?"
    "|Nov(?:ember)?|Dec(?:ember)?)"
)
_MONTH_BEFORE = late(
    rf"\b{_MONTH}\.?,?[ \u00a0](?:the )?(?:[0-9]{{1,2}}(?:st|nd|rd|th)?(?:[-–, ]| and | to ){{1,2}})?$"
)
_MONTH_AFTER = late(
    rf"(?:[ \u00a0]?[-–][ \u00a0]?[0-9]{{1,2}}| (?:and|or|to) [0-9]{{1,2}})?(?:st|nd|rd|th)?[ \u00a0](?:of )?{_MONTH}\b"
)
_YEAR = late(r"(?:(?:1[0-9]|20)[0-9]{2}|2100)$")
_VARIANT = late(r"[-–/][0-9A-Za-z]{1,8}\b")
_YEAR_COUNTS = late(
    r" (?:(?:more|new|other|young|local|foreign) )?(?!(?:levels|elections|games|figures|results|rules|polls|talks|"
    r"sales|prices|emissions|targets|records|standards|terms|estimates|winners|olympics|championships|was|has|is)\b)"
    r"(?:[a-z]{3,}s|people|[a-z]*children|[a-z]*men|[a-z]*women|police|personnel|staff)\b"
)
_TIME_WORDS = (
    "in since by until till from of during before after for late early mid the and to through between than year fy "
    "spring summer autumn fall winter annual below above pre post versus vs"
).split()
_YEAR_PLACE = late(rf"(?i)(?:\b(?:{'|'.join(_TIME_WORDS)}|mid-)|['’]s|[(\"“‘'’,–-]|^) ?$")
_OLD_YEAR_PLACE = late(r"(?i)\b(?:in|since|by|until|from|during|before|after|late|early|the) $")
_NUMBERED = """
    no. nos. number numbers route highway interstate road flight flights room rooms article articles section
    sections chapter chapters page pages p. pp. paragraph paragraphs clause clauses annex table figure
    figures fig. figs. stage phase step steps grade grades level levels tier tiers class category type
    version volume vol. issue episode season round gate platform line lot unit block building suite district
    ward zone area lake channel radio formula apollo boeing airbus windows psalm resolution protocol
    proposition measure rule code model matchday part day week covid reactor terminal
""".split()
_TITLED = (
    "World War|Group of|Big|Top|Super Bowl|Euro|Expo|Agenda|Vision|Catch|Studio|Pier|Bay|Sector|Camp|Base|Bus|Train"
    "|Tram|Title|Form|Bill|Order|Case|Docket|Convention|Directive|Regulation"
)
_YEAR_BEFORE_DAY = late(r"(?:19|20)[0-9]{2} (?:day|week|month|year|season|quarter|second|minute)\b(?! old)")
_DESIGNATOR = late(
    rf"(?:\b(?:(?i:{'|'.join(re.escape(word) for word in _NUMBERED)})|{_TITLED})[ \u00a0]|#|№)[ \u00a0]?$"
)
_DESIGNATED = ("#", "№", *_NUMBERED, *(title.rpartition(" ")[2].lower() for title in _TITLED.split("|")))
"""How the words before a number end that may be a name's."""
_NAME_BEFORE = late(r"(?:^|[^.!?:\n][ \u00a0\"“])(?P<name>[A-Z][\w'’]*[a-z]|[A-Z]{2,})[ \u00a0]$")
_CLOSED = "and or in to on at by was is has had were will for of from with as that who which".split()
_NOUN_AFTER = late(rf"[ \u00a0-](?!(?:{'|'.join(_CLOSED)})\b)[a-z]+|%")
_COUNTS = late(
    rf"[ \u00a0-](?:(?!(?:{'|'.join(_CLOSED)})\b)[A-Za-z-]+ ){{0,2}}"
    r"(?:[a-z]+s|people|men|women|children|police|percent)\b|%"
)
_INTRODUCES = frozenset(
    """
    The A An In On At By For From To Of And But Or With About Some Over Under Nearly Almost Around All Only
    Just Another Those These Least After Before Since Until Between More Up Roughly Approximately Its Their
    His Her Our My Your Both First Last Next Monday Tuesday Wednesday Thursday Friday Saturday Sunday Killed
    Kills Injured Dead
    """.split()
)


def name_of(text: str, amount: Amount, names: set[str]) -> tuple[str, int] | None:
    """Why this number measures nothing, and where to read on; None where it is a figure.

    "year" and "name" stand alone and may be wanted as plain numbers; "date", "time", "code", "score", "run" never.
    `names` are the numbers that are known to be names; one that is found out joins them.
    """
    if amount.shape == "words":
        return ("name", amount.end) if _is_counted_off(text, amount) else None
    if amount.shape not in {"digits", "slash"}:
        return None
    if amount.bare and _YEAR_BEFORE_DAY.match(text, amount.start):
        return "year", amount.end
    form = written_form(text, amount.start, amount.end, unit=amount.unit, kind=amount.kind)
    if form is not None:
        told = form[0] == "score" and (amount.shape == "slash" or is_from_to(text, amount.start))
        return None if told else form  # "was cut from 60 to 45" tells of a change
    return _named_by_words(text, amount, names) if amount.bare and amount.dimensionless else None


def _named_by_words(text: str, amount: Amount, names: set[str]) -> tuple[str, int] | None:
    """The same for bare digits, by the words around them."""
    before = text[max(0, amount.start - 24) : amount.start]
    if _MONTH_BEFORE.search(before) or _MONTH_AFTER.match(text, amount.end):
        return "date", amount.end
    if _is_year(text, amount, before):
        return "year", amount.end
    digits = text[amount.start : amount.end]
    if digits in names or _belongs_to_name(text, amount, before):
        if len(digits) > 2:
            names.add(digits)
        variant = _VARIANT.match(text, amount.end)  # the rest of "737-800"
        return "name", variant.end() if variant else amount.end
    return None


def _is_counted_off(text: str, amount: Amount) -> bool:
    """Whether a number word counts off a part: "day five", "phase two"."""
    before = text[max(0, amount.start - 24) : amount.start]
    if not amount.dimensionless or amount.factor != 1 or _NOUN_AFTER.match(text, amount.end):
        return False
    return _is_designated(before)


def _is_designated(before: str) -> bool:
    """Whether what numbers things stands at the end: "phase", "Flight", "World War"."""
    return before.rstrip().lower().endswith(_DESIGNATED) and _DESIGNATOR.search(before) is not None


def _is_year(text: str, amount: Amount, before: str) -> bool:
    """Four digits up to 2100 are a year, unless things are counted by them with no sign of a time in front."""
    if amount.end - amount.start != 4 or not _YEAR.match(text[amount.start : amount.end]):
        return False
    place = _YEAR_PLACE if amount.value >= 1900 else _OLD_YEAR_PLACE
    return not _YEAR_COUNTS.match(text, amount.end) or place.search(before) is not None


def _belongs_to_name(text: str, amount: Amount, before: str) -> bool:
    """Whether a word in front makes it the number of something: "Route 66", "Boeing 737", "Voyager 2"."""
    if _is_designated(before):
        return True
    *_, last = ("", *before.split())
    found = None if last.islower() else _NAME_BEFORE.search(before)
    if found is None or found["name"] in _INTRODUCES:
        return False
    return _COUNTS.match(text, amount.end) is None
