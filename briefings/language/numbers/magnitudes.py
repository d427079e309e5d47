"""Letters that multiply the number before them: "$10bn", "€10M", "0.5k miles", "5m people", "Rs 500 cr"."""

from __future__ import annotations

from briefings.language.numbers.units import read_unit
from briefings.patterns import late

_CLEAR = {
    "bn": 1e9,
    "Bn": 1e9,
    "BN": 1e9,
    "MN": 1e6,
    "mn": 1e6,
    "mln": 1e6,
    "bln": 1e9,
    "tn": 1e12,
    "trn": 1e12,
    "lakhs": 1e5,
    "crores": 1e7,
}
_CLEAR |= {"lac": 1e5, "lacs": 1e5}
_WITH_MONEY = {"k": 1e3, "K": 1e3, "m": 1e6, "M": 1e6, "MM": 1e6, "b": 1e9, "B": 1e9, "T": 1e12, "t": 1e12, "cr": 1e7}
_WITH_MONEY |= {"Cr": 1e7, "mil": 1e6, "bil": 1e9, **_CLEAR}
_LETTERS = late(rf"[ \u00a0]?(?P<letters>{'|'.join(sorted(_WITH_MONEY, key=len, reverse=True))})(?!\w)")
_BLANKS = frozenset(" \u00a0")
_FIRST_LETTERS = frozenset(letters[0] for letters in _WITH_MONEY)
_COUNTED = late(
    r"[ \u00a0](?:more |new |extra |other )?"
    r"(?:people|users|customers|voters|children|workers|jobs|residents|viewers|visitors|tourists|followers|subscribers"
    r"|passengers|homes|households|families|refugees|migrants|members|shares|units|copies|cars|vehicles|doses|cases"
    r"|barrels|tonnes|tons|acres|hectares|litres|liters|gallons|miles|kilometres|kilometers|bushels|feet|views|downloads"
    r"|RMB|CNY|USD|EUR|GBP|yuan|won|rand|roubles|rubles|pesos|dirhams|riyals|naira|shillings|kronor|kroner|reais"
    r"|votes|deaths|students|employees|patients|accounts|records|trees|tests|pounds|dollars|euros|yen|baht|riel|rupees"
    r"|of (?:those|them|these|whom|which|us)|who|times|encounters|meals|streams|plays|tickets|adults|men|women|pupils"
    r"|girls|boys|immigrants|pensioners|listeners|fans|readers|travellers|travelers|visits|trips|journeys|likes|tweets|posts|messages"
    r"|calls|phones|devices|computers|vaccines|eggs|chickens|signatures|ballots|sales|customers|[A-Z][a-z]+(?:ns|lis|is)"
    r"|(?:illegal|displaced|registered|eligible|additional|undocumented|unemployed|foreign) [a-z]+s)\b"
)
_COUNTS_BEFORE = late(
    r"\b(?:number|total|population|audience|passengers|people|visitors|users|customers|subscribers|viewers) [^.;]*$"
)
_WARM = late(r"°|\b(?:[Tt]emperature|[Kk]elvin|[Cc]elsius)")


def with_money(text: str, end: int) -> tuple[float, int]:
    """The factor that letters behind an amount of money make, and where they end; 1 where there are none."""
    found = _LETTERS.match(text, end)
    return (_WITH_MONEY[found["letters"]], found.end()) if found else (1.0, end)


def with_number(text: str, start: int, end: int) -> tuple[float, int]:
    """The same behind a number that has no currency, where a letter may be a unit as well: metre, byte, kelvin."""
    first = text[end + 1 : end + 2] if text[end : end + 1] in _BLANKS else text[end : end + 1]
    found = _LETTERS.match(text, end) if first in _FIRST_LETTERS else None
    if found is None:
        return 1.0, end
    letters, past = found["letters"], found.end()
    if letters in _CLEAR or (letters in {"k", "K"} and past == end + 1 and _is_thousand(text, start, past)):
        return _WITH_MONEY[letters], past
    counted = letters in {"m", "M"} and past == end + 1 and _COUNTS_BEFORE.search(text, max(0, start - 48), start)
    if counted or _COUNTED.match(text, past) or text[past : past + 1] in {"€", "£"}:
        return _WITH_MONEY[letters], past
    return 1.0, end


def _is_thousand(text: str, start: int, past: int) -> bool:
    """Whether the k of "50k" means a thousand: no temperature about, and no symbol of a unit behind it."""
    if text[past - 1] == "K" and (
        text.find(".", start, past) >= 0 or _WARM.search(text, max(0, start - 60), past + 20)
    ):
        return False
    unit = read_unit(text, past) if text[past : past + 1] == " " else None
    return unit is None or not unit.symbol
