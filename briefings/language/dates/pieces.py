"""The pieces that the patterns of dates are built from. Every repetition is bounded: the text may be hostile."""

from __future__ import annotations

from collections.abc import Iterable

from briefings.language.dates.words import COUNTED, FOREIGN_MONTHS, GERMAN_MONTHS, MONTHS, NUMBERS, WEEKDAYS

GAP = r"(?:[^\S\n]{1,4}\n?|\n)[^\S\n]{0,4}"
"""White space between two words of one phrase: a line may break there, a paragraph may not."""
DAY = r"(?:3[01]|[12]\d|0?[1-9])(?!\d)"
YEAR = r"(?:1\d|20|21)\d\d(?!\d)"
ORDINAL = r"(?:st|nd|rd|th|er|\.)?"
UNIT = r"(?:day|week|weekend|month|quarter|year|decade|century)"
COUNTS = rf"(?:(?:{GAP}|-)(?:{'|'.join(COUNTED)}|year[\s-]old)\b|\s?[x×]\s?\d)"
"""What follows a number that counts things and is no year."""
DASH = r"\s?[-–—]\s?"


def one_of(words: Iterable[str]) -> str:
    """An alternation of words, the longest first so that no word hides a longer one."""
    return (
        "(?:" + "|".join(sorted((word.replace(" ", GAP) for word in words), key=lambda word: (-len(word), word))) + ")"
    )


def titled(words: Iterable[str]) -> list[str]:
    """The words with a capital, and in capitals throughout: `March`, `MARCH`, never the verb `march`."""
    names = sorted(words)
    return [name.capitalize() for name in names] + [name.upper() for name in names]


def sentence_case(words: Iterable[str]) -> str:
    """The words in small letters, or with a first capital; one look at a letter passes over those of others."""
    tails: dict[str, list[str]] = {}
    for word in sorted(words):
        tails.setdefault(word[0], []).append(word[1:])
    return "(?:" + "|".join(f"[{first.upper()}{first}]{one_of(rest)}" for first, rest in tails.items()) + ")"


MONTH_NAMES = titled(MONTHS)
MONTH = one_of(MONTH_NAMES)
ANY_MONTH = f"(?i:{one_of([*MONTHS, *FOREIGN_MONTHS])})"
FOREIGN_NAMES = sorted(FOREIGN_MONTHS) + titled(GERMAN_MONTHS)
FOREIGN_MONTH = one_of(FOREIGN_NAMES)
WEEKDAY_NAMES = titled(name for name in WEEKDAYS if name.endswith("day"))
WEEKDAY = one_of(WEEKDAY_NAMES)
SHORT_WEEKDAY_NAMES = titled(name for name in WEEKDAYS if not name.endswith("day"))
SHORT_WEEKDAY = one_of(SHORT_WEEKDAY_NAMES)
_TENS = sentence_case(word for word, number in NUMBERS.items() if word.endswith("ty"))
_ONES = one_of(word for word, number in NUMBERS.items() if 0 < number < 10 and word not in ("a", "an"))
NUMBER_HEADS = r"\d" + "".join(sorted({letter for word in NUMBERS for letter in (word[0], word[0].upper())}))
"""What a `NUMBER` begins with, for a class of characters."""
NUMBER = rf"(?:\d{{1,3}}|{_TENS}-{_ONES}|{sentence_case(NUMBERS)}(?:{GAP}couple{GAP}of|{GAP}hundred)?)"


def number_of(words: str) -> int:
    """`3`, `three`, `a`, `a couple of`, `a hundred` or `twenty-five` as a number."""
    first, _, rest = " ".join(words.lower().split()).partition(" ")
    if rest:
        return 2 if rest == "couple of" else NUMBERS[first] * 100
    if first.isdigit():
        return int(first)
    tens, _, ones = first.partition("-")
    return NUMBERS[tens] + (NUMBERS[ones] if ones else 0)


def full_year(digits: str) -> int:
    """`1994`, `'94` or `94` as a year; two digits mostly look back."""
    year = int(digits.lstrip("'’"))
    return year if year > 99 else year + (2000 if year < 40 else 1900)


def month_of(name: str) -> int:
    """The number of a month named in any of the languages."""
    name = name.lower()
    return MONTHS.get(name) or FOREIGN_MONTHS[name]
