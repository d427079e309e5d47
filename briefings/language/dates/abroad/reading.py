"""How a match of one of a language's forms becomes an expression: one builder for each kind, for all languages.

A form is a pattern with named groups; the groups say what was read.
"""

from __future__ import annotations

import re
from datetime import date

from briefings.language.dates.abroad.tongue import Tongue
from briefings.language.dates.containers import STEPS
from briefings.language.dates.expressions import (
    DayOfMonth,
    Expression,
    Fixed,
    Found,
    Inside,
    OnWeekday,
    Origin,
    Shifted,
    Yearly,
)
from briefings.language.dates.periods import Period, within_year, year_of
from briefings.language.dates.pieces import DAY, YEAR
from briefings.patterns import late

_IN_FIGURES = late(rf"(?P<dom>{DAY})(?P<mark>[/-])(?P<month>1[0-2]|0?[1-9])(?P=mark)(?P<year>{YEAR})(?![/-]?\d)")
_MULTIPLES = {"decade": (10, "year"), "century": (100, "year")}
_NEAREST = {"ce", "este"}  # `ce dimanche` is the nearest one, before or after
_DIRECTIONS = {"that": "same"}
_ROMAN = {"I": 1, "V": 5, "X": 10}
_CLAUSE = 80  # code points around a date in which a verb is its own
_REACH = 24  # code points before a date that decide whether it is one


def before(match: re.Match[str], pattern: re.Pattern[str]) -> bool:
    """Whether a pattern ends where a match begins."""
    return bool(pattern.search(match.string, max(0, match.start() - _REACH), match.start()))


def near_today(tongue: Tongue, match: re.Match[str]) -> Expression | None:
    """`hier`, `mañana`, `heute Abend`."""
    return Shifted(unit="day", count=tongue.days[_words(match["day"])], origin=Origin.NOW)


def directed(tongue: Tongue, match: re.Match[str]) -> Expression | None:
    """`le mois dernier`, `el próximo martes`, `kommenden Januar`, `cette année-là`."""
    what = _words(match["what"])
    which = "that" if match.groupdict().get("that") else tongue.steps[_words(match["which"])]
    direction = _DIRECTIONS.get(which, which)
    if what in tongue.months or what in tongue.seasons:
        return Yearly(code=tongue.seasons.get(what) or f"{tongue.months[what]:02}", direction=direction)
    if what in tongue.weekdays:
        nearest = _words(match["which"]) in _NEAREST
        return OnWeekday(weekday=tongue.weekdays[what], direction=None if nearest else direction)
    unit = tongue.units[what]
    if unit == "weekend":
        return OnWeekday(weekday=7, direction=direction)
    if unit == "day":
        which = {"next": "following", "this": "that" if match["which"].lower().startswith("dies") else "last"}.get(
            which, which
        )
        if which == "last":  # `à ce jour`, `am letzten Tag`
            return None
    count, origin = STEPS[which]
    return Shifted(unit=unit, count=count, origin=origin)


def counted_back(tongue: Tongue, match: re.Match[str]) -> Expression | None:
    """`il y a trois jours`, `hace dos años`, `vor drei Wochen`."""
    return _counted(tongue, match, -1, Origin.NOW)


def counted_on(tongue: Tongue, match: re.Match[str]) -> Expression | None:
    """`dans trois jours`, `dentro de dos años`."""
    return _counted(tongue, match, 1, Origin.NOW)


def counted_on_if_ahead(tongue: Tongue, match: re.Match[str]) -> Expression | None:
    """`in drei Tagen`, where the sentence looks ahead; elsewhere it says how long something took."""
    left = max(match.start() - _CLAUSE, 0, match.string.rfind(",", 0, match.start()))
    stop = match.string.find(",", match.end(), match.end() + _CLAUSE)
    ahead = tongue.ahead.search(match.string, left, stop if stop >= 0 else match.end() + _CLAUSE)
    return counted_on(tongue, match) if ahead else None


def counted_before(tongue: Tongue, match: re.Match[str]) -> Expression | None:
    """`trois jours plus tôt`, `un año antes`, `drei Wochen zuvor`."""
    return _counted(tongue, match, -1, Origin.TOLD)


def counted_after(tongue: Tongue, match: re.Match[str]) -> Expression | None:
    """`trois jours plus tard`, `un año después`, `drei Wochen später`."""
    return _counted(tongue, match, 1, Origin.NAMED)


def _counted(tongue: Tongue, match: re.Match[str], sign: int, origin: Origin) -> Shifted:
    word, unit = _words(match["count"]), tongue.units[_words(match["unit"])]
    times, unit = _MULTIPLES.get(unit, (1, unit))
    count = sign * times * (int(word) if word.isdecimal() else tongue.numbers[word])
    return Shifted(unit=unit, count=count, origin=origin, finer=origin is Origin.TOLD)


def weekday(tongue: Tongue, match: re.Match[str]) -> Expression | None:
    """`lundi`, `el lunes 3 de noviembre`, `Montag, dem 3. November`, `el jueves de esta semana`, `el martes 5,`."""
    day, groups = tongue.weekdays[_words(match["weekday"])], match.groupdict()
    if groups.get("alone"):
        return DayOfMonth(day=int(match["alone"]), weekday=day)
    if week := groups.get("week") or groups.get("week_after"):
        count, origin = STEPS[tongue.steps[_words(week)]]
        return Inside(part=OnWeekday(weekday=day), whole=Shifted(unit="week", count=count, origin=origin))
    if match["dom"]:
        code = f"{tongue.months[_words(match['month'])]:02}-{int(match['dom']):02}"
        return _in_year(match, code) if match["year"] else _yearly(code, day)
    return None if before(match, tongue.no_weekday) else OnWeekday(weekday=day)


def in_figures(text: str, at: int) -> Found | None:
    """`11/04/2024`: the day stands first, which English leaves open."""
    match = _IN_FIGURES.match(text, at)
    period = within_year(int(match["year"]), f"{int(match['month']):02}-{int(match['dom']):02}") if match else None
    return Found(start=at, end=match.end(), expression=Fixed(period=period)) if match and period else None


def day_of_month(tongue: Tongue, match: re.Match[str]) -> Expression | None:
    """`3 mars`, `3 de noviembre del año pasado`, `3. November`."""
    return _placed(tongue, match, f"{tongue.months[_words(match['month'])]:02}-{int(match['dom']):02}")


def month(tongue: Tongue, match: re.Match[str]) -> Expression | None:
    """`en août`, `en agosto del año pasado`, `Ende Oktober`."""
    if not (match.groupdict().get("lead") or before(match, tongue.month_left)):
        return None
    return _placed(tongue, match, f"{tongue.months[_words(match['month'])]:02}")


def season(tongue: Tongue, match: re.Match[str]) -> Expression | None:
    """`au printemps`, `en el verano`, `verano de 2024`, `im Sommer`."""
    if not (match["year"] or match["whole"] or match.groupdict().get("this") or before(match, tongue.season_left)):
        return None
    return _placed(tongue, match, tongue.seasons[_words(match["season"])])


def part_of_year(tongue: Tongue, match: re.Match[str]) -> Expression | None:
    """`troisième trimestre`, `segundo semestre de 2025`, `dritten Quartal`."""
    number, quarter = tongue.ordinals[_words(match["ordinal"])], tongue.units[_words(match["part"])] == "quarter"
    number = number if number > 0 else 4 if quarter else 2  # the last one
    if number > (4 if quarter else 2) or (match["ordinal"].isalpha() and number == 0):
        return None
    return _placed(tongue, match, f"{'Q' if quarter else 'H'}{number}")


def decade(tongue: Tongue, match: re.Match[str]) -> Expression | None:
    """`années 1950`, `los años sesenta`, `siebziger Jahre`."""
    word = _words(match["decade"])
    year = int(word) if word.isdecimal() else tongue.tens[word]
    year += 0 if year > 99 else 1900
    return Fixed(period=Period(unit="decade", first=date(year, 1, 1))) if year % 10 == 0 else None


def century(_: Tongue, match: re.Match[str]) -> Expression | None:
    """`XIXe siècle`, `siglo XIX`, `19. Jahrhundert`."""
    number = int(match["century"]) if match["century"].isdecimal() else _roman(match["century"])
    if not 2 <= number <= 21:
        return None
    return Fixed(period=Period(unit="century", first=date((number - 1) * 100, 1, 1)))


def edge(tongue: Tongue, match: re.Match[str]) -> Expression | None:
    """`la fin de l'année`, `final de mes`, `Jahresende`: the year, the month; after `avant` its last day."""
    closing = bool(match.groupdict().get("end")) and before(match, tongue.deadline)
    origin = Origin.HERE if " " in match[0] else Origin.NOW
    return Shifted(unit=tongue.units[_words(match["unit"])], count=0, origin=origin, closing=closing)


def told_before(tongue: Tongue, match: re.Match[str]) -> Expression | None:
    """`le lendemain`, `la víspera`, `am Tag darauf`."""
    return tongue.told[_words(match["told"])]


def weekend(tongue: Tongue, match: re.Match[str]) -> Expression | None:
    """`am Wochenende`, `el fin de semana`."""
    return OnWeekday(weekday=7) if before(match, tongue.weekend_left) else None


def year(tongue: Tongue, match: re.Match[str]) -> Expression | None:
    """`en 1550`, `im Jahr 1895`: old years need a word before them, others are read without."""
    if not before(match, tongue.year_left) or tongue.counted.match(match.string, match.end()):
        return None
    return Fixed(period=year_of(int(match["year"])))


def holiday(tongue: Tongue, match: re.Match[str]) -> Expression | None:
    """`Noël`, `Nochevieja de 2024`, `Ostern`."""
    return _placed(tongue, match, tongue.holidays[_words(match["holiday"])])


def _placed(tongue: Tongue, match: re.Match[str], code: str) -> Expression | None:
    groups = match.groupdict()
    if groups.get("year"):
        return _in_year(match, code)
    if whole := groups.get("whole") or groups.get("this"):
        count, origin = STEPS[tongue.steps[_words(whole)]]
        return Inside(part=Yearly(code=code), whole=Shifted(unit="year", count=count, origin=origin))
    return _yearly(code, None, tongue.steps[_words(groups["which"])] if groups.get("which") else None)


def _in_year(match: re.Match[str], code: str) -> Fixed | None:
    period = within_year(int(match["year"]), code)
    return Fixed(period=period) if period else None


def _yearly(code: str, day: int | None, direction: str | None = None) -> Yearly | None:
    known = within_year(2000, code)  # a leap year: 29 February has its place
    return Yearly(code=code, direction=direction, weekday=day) if known else None


def _roman(letters: str) -> int:
    values = [_ROMAN[letter] for letter in letters]
    return sum(
        -value if value < following else value for value, following in zip(values, [*values[1:], 0], strict=True)
    )


def _words(text: str) -> str:
    return " ".join(text.lower().replace("’", "'").split())
