"""The pieces that the patterns of dates are built from. Every repetition is bounded: the text may be hostile."""

from __future__ import annotations

from collections.abc import Iterable

from briefings.language.dates.words import FOREIGN_MONTHS, MONTHS, NUMBERS, WEEKDAYS

GAP = r"(?:[^\S\n]{1,4}\n?|\n)[^\S\n]{0,4}"
"""White space between two words of one phrase: a line may break there, a paragraph may not."""
DAY = r"(?:3[01]|[12]\d|0?[1-9])(?!\d)"
YEAR = r"(?:1\d|20|21)\d\d(?!\d)"
ORDINAL = r"(?:st|nd|rd|th|er|\.)?"
UNIT = r"(?:day|week|weekend|month|quarter|year|decade|century)"


def one_of(words: Iterable[str]) -> str:
    """An alternation of words, the longest first so that no word hides a longer one."""
    return (
        "(?:" + "|".join(sorted((word.replace(" ", GAP) for word in words), key=lambda word: (-len(word), word))) + ")"
    )


def titled(words: Iterable[str]) -> str:
    """The words with a capital, and in capitals throughout: `March`, `MARCH`, never the verb `march`."""
    names = sorted(words)
    return one_of([name.capitalize() for name in names] + [name.upper() for name in names])


def sentence_case(words: Iterable[str]) -> str:
    """The words in small letters, or with a first capital."""
    return one_of(f"[{word[0].upper()}{word[0]}]{word[1:]}" if word[0].isalpha() else word for word in sorted(words))


MONTH = titled(MONTHS)
ANY_MONTH = f"(?i:{one_of([*MONTHS, *FOREIGN_MONTHS])})"
WEEKDAY = titled(name for name in WEEKDAYS if name.endswith("day"))
SHORT_WEEKDAY = titled(name for name in WEEKDAYS if not name.endswith("day"))
TENS = (
    "(?:[Tt]wenty|[Tt]hirty|[Ff]orty|[Ff]ifty|[Ss]ixty|[Ss]eventy|[Ee]ighty|[Nn]inety)"
    "-(?:one|two|three|four|five|six|seven|eight|nine)"
)
NUMBER = rf"(?:\d{{1,3}}|{TENS}|{sentence_case(NUMBERS)})"


def number_of(words: str) -> int:
    """`3`, `three`, `a` or `twenty-five` as a number."""
    words = " ".join(words.lower().split())
    if words.isdigit():
        return int(words)
    tens, _, ones = words.partition("-")
    return NUMBERS[tens] + (NUMBERS[ones] if ones else 0)


def month_of(name: str) -> int:
    """The number of a month named in any of the languages."""
    name = name.lower()
    return MONTHS.get(name) or FOREIGN_MONTHS[name]
