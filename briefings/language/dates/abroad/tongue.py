"""What a language is made of for the reading of its dates: words, forms, and the tenses around them."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from typing import NamedTuple

from briefings.language.dates.expressions import Expression, Found, Shifted

Build = Callable[["Tongue", re.Match[str]], Expression | None]


class Tongue(NamedTuple):
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
    weekday: re.Pattern[str]
    """A weekday as it is written inside a sentence."""
    puts: re.Pattern[str]
    """Verbs that put ahead what follows them, in the past: `a annoncé`."""
    until: re.Pattern[str]
    """What stands before a date to come, unless a verb tells otherwise."""
    season_left: re.Pattern[str]
    """What stands before a season that is one of a year."""
    weekend_left: re.Pattern[str]
    """What stands before a weekend that is one of a year."""
    year_left: re.Pattern[str]
    """What stands before a year that is long ago."""
    holidays: Mapping[str, str]
    """Days of a name, to the code of their place in the year."""
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
