"""The day that a line above a story names, in languages whose dates nothing else reads.

Czech, Greek, Arabic, Hebrew and Hindi. Such a line holds a day, a month's name, a year and little more ("Čtvrtek, 20.
ledna 2005"), so no grammar is needed.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from functools import cache

from briefings.language.tokens import words
from briefings.patterns import late

_NUMBER = late(r"\d{1,4}")
_MOST_WORDS = 6
_FIRST_YEAR, _LAST_YEAR, _LAST_DAY = 1900, 2100, 31
# By month; "-" stands at the end of a stem that is declined, "_" inside a name of two words.
_MONTHS = (
    "leden- ledn- Ιανουαρ- ינואר يناير كانون_الثاني जनवरी",
    "únor- Φεβρουαρ- פברואר فبراير شباط फरवरी फ़रवरी",
    "březen- březn- Μαρτ- מרץ מרס مارس آذار मार्च",
    "duben- dubn- Απριλ- אפריל أبريل نيسان अप्रैल",
    "květen- květn- Μαΐ- Μάιος מאי مايو أيار मई",
    "červen červn- Ιουν- יוני يونيو حزيران जून",
    "červenec červenc- Ιουλ- יולי يوليو تموز जुलाई",
    "srpen- srpn- Αυγουστ- אוגוסט أغسطس آب अगस्त",
    "září- Σεπτεμβρ- ספטמבר سبتمبر أيلول सितंबर सितम्बर",
    "říjen- říjn- Οκτωβρ- אוקטובר أكتوبر تشرين_الأول अक्टूबर अक्तूबर",
    "listopad- Νοεμβρ- נובמבר نوفمبر تشرين_الثاني नवंबर नवम्बर",
    "prosinec- prosinc- Δεκεμβρ- דצמבר ديسمبر كانون_الأول दिसंबर दिसम्बर",
)
_IN_HEBREW = ("ב", "ל")  # "in January", "of January", written as one word


def day_in(line: str) -> date | None:
    """The day that a date line names; None where it is no such line."""
    numbers = list(map(int, _NUMBER.findall(line)))
    if len(numbers) != len(("day", "year")):
        return None
    told = words(line)
    months = {number for name, number in _names() if name in f" {' '.join(told)} "}
    if len(told) > _MOST_WORDS or len(months) != 1:
        return None
    (day, year), (month,) = sorted(numbers), months
    return _day(year, month, day)


def _day(year: int, month: int, day: int) -> date | None:
    if not (_FIRST_YEAR <= year <= _LAST_YEAR and 1 <= day <= _LAST_DAY):
        return None
    try:
        return date(year, month, day)
    except ValueError:  # the 31st of a month of thirty days
        return None


@cache
def _names() -> tuple[tuple[str, int], ...]:
    """The names of months as they stand in folded text, between spaces."""
    return tuple((name, number) for number, names in enumerate(_MONTHS, 1) for name in _folded(names))


def _folded(names: str) -> Iterator[str]:
    for name in names.split():
        whole = " ".join(words(name.replace("_", " ").rstrip("-")))
        ending = "" if name.endswith("-") else " "
        yield f" {whole}{ending}"
        if "\u05d0" <= whole[0] <= "\u05ea":
            yield from (f" {prefix}{whole}{ending}" for prefix in _IN_HEBREW)
