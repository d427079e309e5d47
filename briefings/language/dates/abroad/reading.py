"""What a language is made of for the reading of its dates, and how a match of one of its forms becomes an expression.

A form is a pattern with named groups; the groups say what was read, and each kind has one builder for all languages.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date

from briefings.language.dates.containers import STEPS
from briefings.language.dates.expressions import Expression, Fixed, Found, Inside, OnWeekday, Origin, Shifted, Yearly
from briefings.language.dates.periods import Period, within_year

Build = Callable[["Tongue", re.Match[str]], Expression | None]
_MULTIPLES = {"decade": (10, "year"), "century": (100, "year")}
_DIRECTIONS = {"that": "same"}
_ROMAN = {"I": 1, "V": 5, "X": 10}
_CLAUSE = 80  # code points around a date in which a verb is its own
_REACH = 24  # code points before a date that decide whether it is one


@dataclass(frozen=True, slots=True, kw_only=True)
class Tongue:
    """The words and forms of a language, all words in lower case."""

    units: Mapping[str, str]
    """Nouns of time to units: `semaine` to `week`."""
    weekdays: Mapping[str, int]
    months: Mapping[str, int]
    seasons: Mapping[str, str]
    numbers: Mapping[str, int]
    ordinals: Mapping[str, int]
    tens: Mapping[str, int]
    """Words of decades: `cinquante` to 50."""
    steps: Mapping[str, str]
    """Words that point to a period: `dernier` to `last`."""
    days: Mapping[str, int]
    """Words for days around the publication day: `hier` to -1."""
    told: Mapping[str, Shifted]
    """Words for periods around a date told before: `lendemain`."""
    trigger: re.Pattern[str]
    """Where a date may begin."""
    forms: tuple[tuple[re.Pattern[str], Build], ...]
    no_weekday: re.Pattern[str]
    """What stands before a weekday that is no day: `chaque`."""
    month_left: re.Pattern[str]
    """What stands before a month that is a date on its own: `en`."""
    deadline: re.Pattern[str]
    """What stands before an end that is a day: `avant`."""
    counted: re.Pattern[str]
    """What four digits before it count, so that they are no year."""
    ahead: re.Pattern[str]
    """Verbs of what is to come."""
    behind: re.Pattern[str]
    """Verbs of what has been."""
    since: re.Pattern[str]
    """What stands before a date that has been, whatever the tense."""
    season_left: re.Pattern[str]
    """What stands before a season that is one of a year."""
    unsaid: float
    """The direction of a sentence that has neither: a half where the present tells of what is to come."""

    def read(self, text: str, at: int) -> Found | None:
        """The date that begins at a place, if any."""
        for pattern, build in self.forms:
            match = pattern.match(text, at)
            expression = build(self, match) if match else None
            if match and expression:
                return Found(start=at, end=match.end(), expression=expression)
        return None


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
        return OnWeekday(weekday=tongue.weekdays[what], direction=direction)
    unit = tongue.units[what]
    if unit == "weekend":
        return OnWeekday(weekday=7, direction=direction)
    if unit == "day":
        which = {"next": "following"}.get(which, which)
        if which in {"last", "this"}:
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
    """`lundi`, `el lunes 3 de noviembre`, `Montag, dem 3. November 2025`."""
    day = tongue.weekdays[_words(match["weekday"])]
    if match["dom"]:
        code = f"{tongue.months[_words(match['month'])]:02}-{int(match['dom']):02}"
        return _in_year(match, code) if match["year"] else _yearly(code, day)
    return None if before(match, tongue.no_weekday) else OnWeekday(weekday=day)


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
    if not (match["year"] or match["whole"] or before(match, tongue.season_left)):
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
    return Shifted(unit=tongue.units[_words(match["unit"])], count=0, origin=Origin.NOW, closing=closing)


def told_before(tongue: Tongue, match: re.Match[str]) -> Expression | None:
    """`le lendemain`, `la víspera`, `am Tag darauf`."""
    return tongue.told[_words(match["told"])]


def _placed(tongue: Tongue, match: re.Match[str], code: str) -> Expression | None:
    groups = match.groupdict()
    if groups.get("year"):
        return _in_year(match, code)
    if groups.get("whole"):
        count, origin = STEPS[tongue.steps[_words(match["whole"])]]
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
