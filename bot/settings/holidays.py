"""Public holidays: a country or a part of it, as ISO 3166 writes them, and the names of its holidays.

The library knows hundreds of countries and loads late: who has no such schedule doesn't wait for it.
"""

from __future__ import annotations

from datetime import date
from functools import lru_cache

from bot.settings.names import nearest


def holiday_calendar(text: str) -> str:
    """The calendar as `KH` or `DE-BY`.

    Raises:
        ValueError: nobody knows its holidays; says the nearest, or the parts that there are.
    """
    import holidays

    country, dash, part = text.strip().partition("-")
    country = country.upper()
    countries = holidays.list_supported_countries(include_aliases=False)
    if country not in countries:
        close = nearest(country, countries, most=3)
        meant = f"did you mean {' or '.join(close)}?" if close else "write two letters of ISO 3166, such as KH or DE-BY"
        raise ValueError(f"the holidays of {text!r} are not known; {meant}")
    parts = {each.casefold(): each for each in countries[country]}
    if dash and part.casefold() not in parts:
        known = f"its parts are {', '.join(parts.values())}" if parts else f"write {country} alone"
        raise ValueError(f"{country} has no part {part!r} with holidays of its own; {known}")
    return f"{country}-{parts[part.casefold()]}" if dash else country


def holiday(calendar: str, day: date) -> str | None:
    """What the calendar calls this day, in English where it can; None for a day that is no holiday."""
    return _of_year(calendar, day.year).get(day)


@lru_cache(maxsize=256)
def _of_year(calendar: str, year: int) -> dict[date, str]:
    import holidays

    country, _, part = calendar.partition("-")
    languages = holidays.list_localized_countries(include_aliases=False).get(country, [])
    language = next((each for each in ("en_US", "en_GB", "en") if each in languages), None)
    return dict(holidays.country_holidays(country, subdiv=part or None, years=year, language=language))
