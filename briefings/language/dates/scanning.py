"""Finds the dates of a text in one pass: one cheap pattern stops at words that may begin a date, their forms decide."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator

from briefings.language.dates import (
    calendar_forms,
    counted_forms,
    occasion_forms,
    part_forms,
    relative_forms,
    report_forms,
    weekday_forms,
    year_forms,
)
from briefings.language.dates.containers import STEPS
from briefings.language.dates.expressions import Found, Yearly
from briefings.language.dates.pieces import (
    FOREIGN_NAMES,
    GAP,
    MONTH_NAMES,
    NUMBER,
    NUMBER_HEADS,
    SHORT_WEEKDAY_NAMES,
    WEEKDAY_NAMES,
    one_of,
    titled,
)
from briefings.language.dates.words import DECADES, MOVABLE_DAYS, NAMED_DAYS, ORDINALS, SEASONS, SPOKEN_CENTURIES
from briefings.patterns import late

Form = Callable[[str, int], list[Found]]
_EDGES = "end beginning start middle rest remainder close earlier later early late".split()
_DIGITS: tuple[Form, ...] = (
    calendar_forms.numeric,
    part_forms.nine_eleven,
    year_forms.short_years,
    calendar_forms.day_first,
    year_forms.decades,
    counted_forms.counted,
    year_forms.centuries,
    calendar_forms.day_alone,
    part_forms.quarters,
    year_forms.years,
)


def _cased(words: Iterable[str]) -> list[str]:
    return [form for word in words for form in (word, word.capitalize())]


_BY_WORD: dict[str, list[Form]] = {}
for _words, _forms in (
    (
        titled({name.partition(" ")[0].partition("'")[0].rstrip(".") for name in [*NAMED_DAYS, *MOVABLE_DAYS]}),
        [part_forms.named_days],
    ),
    (["Christmas"], [part_forms.christmas]),
    (["March", "June", "Sept", "September", "December"], [part_forms.named_quarters]),
    (MONTH_NAMES, [calendar_forms.month_first]),
    (FOREIGN_NAMES, [calendar_forms.foreign_month]),
    ([*WEEKDAY_NAMES, *SHORT_WEEKDAY_NAMES], [weekday_forms.weekday_first]),
    (["weekend"], [weekday_forms.weekend]),
    (
        [*_cased(["yesterday", "today", "tomorrow", "tonight"]), "TODAY", "YESTERDAY", "TOMORROW"],
        [relative_forms.deictic],
    ),
    (_cased(STEPS), [relative_forms.directed]),
    (_cased(["first", "second", "third", "fourth", "final"]), [part_forms.quarters]),
    (["Q1", "Q2", "Q3", "Q4", "H1", "H2"], [part_forms.quarters]),
    (_cased(ORDINALS), [year_forms.centuries, calendar_forms.worded_day]),
    (_cased(_EDGES), [relative_forms.edges]),
    (_cased(["week"]), [weekday_forms.week_of]),
    (_cased(["day", "night", "week", "month", "quarter", "year", "decade"]), [relative_forms.beside]),
    (_cased(["year", "month", "yearend"]), [relative_forms.year_end]),
    (_cased(["year"]), [report_forms.year_ago]),
    (_cased(["half"]), [counted_forms.half]),
    (["quarter"], [report_forms.quarter]),
    (["period"], [report_forms.latest_period]),
    (_cased(["full", "whole", "entire"]), [report_forms.whole_year]),
    (["year"], [report_forms.own_year]),
    (["day"], [relative_forms.of_the_day]),
    (_cased(["last", "latter"]), [part_forms.quarters]),
    (_cased(SPOKEN_CENTURIES), [year_forms.spoken_years, counted_forms.counted]),
    (_cased(SEASONS), [part_forms.seasons]),
    (_cased(["first", "second", "third", "fourth", "last"]), [weekday_forms.counted_in_month]),
    ([*ORDINALS, "opening", "closing", "final", "last", "day"], [occasion_forms.occasions]),
    (["fiscal", "Fiscal"], [part_forms.fiscal_years, report_forms.whole_year]),
    (_cased(DECADES), [year_forms.word_decades]),
):
    for _word in _words:
        _BY_WORD.setdefault(_word, []).extend(_forms)
_BY_LETTER: dict[str, list[str]] = {}
for _word in _BY_WORD:
    _BY_LETTER.setdefault(_word[0], []).append(_word[1:])
_WORDS = "(?:" + "|".join(letter + one_of(rests) for letter, rests in _BY_LETTER.items()) + ")"  # one look per letter
_UNITS = "hour|night|day|week|fortnight|month|quarter|year|decade|century"
# Tried at every character: a date begins where a word does, and its first letter is looked at before what stands there.
_ENDS_MONTH = "|".join(f"(?<={end}-.)" for end in sorted({name[-3:] for name in MONTH_NAMES if name.istitle()}))
_TRIGGER = late(
    rf"\b(?:{_WORDS}\b|\d(?<![\w$€£¥#@/.:+-].)(?<!\d,\d(?=\d\d(?!\d)))"
    rf"|\d(?:(?<=\bmid-.)|(?<=\bpre-.)|(?<=\bpost-.)|(?<=[Ee]arly-.)|(?<=late-.)|{_ENDS_MONTH})|FY(?=\s?\d)"
    rf"|(?=[{NUMBER_HEADS}])(?<!\d[,./]){NUMBER}(?=\]?(?:{GAP}|-)(?:{_UNITS}|and(?:{GAP}|-)a(?:{GAP}|-)half\b)))|['’`](?<!\w.)(?=\d0s|\d\d\b)"
)
_FIGURES = late(rf"\b{one_of([*MONTH_NAMES, *FOREIGN_NAMES])}\b|(?<![\w$€£¥#@/.:+-])\d")
_TIME_OF_DAY = late(rf"{GAP}(?:night|morning|afternoon|evening)\b")
_DAYLIKE = {"day", "row"}  # how weekdays, `yesterday` and `tomorrow` end
_LEAD = late(r"\b(?:[Ee]arly|[Ll]ate|[Ee]arlier|[Ll]ater|[Mm]id)[\s-]$")
_MAY_IS_A_NAME = late(r"\b(?:Theresa|M(?:rs|s|r)\.?)\s+May\b|\bMay (?:said|told)\b")


def scan(text: str, *, figures: bool = False) -> Iterator[Found]:
    """The dates of a text as it writes them, in order, none inside another; of another language those in figures."""
    done, may_is_a_name = 0, None
    for trigger in (_FIGURES if figures else _TRIGGER).finditer(text):
        at, word = trigger.start(), trigger[0]
        if at < done:
            continue
        for found in _at(text, at, word):
            if word == "May" and isinstance(found.expression, Yearly) and found.expression.code == "05":
                may_is_a_name = bool(_MAY_IS_A_NAME.search(text)) if may_is_a_name is None else may_is_a_name
                if may_is_a_name:
                    continue
            yield found
            done = found.end


def _at(text: str, at: int, word: str) -> list[Found]:
    forms = _BY_WORD.get(word) or (_DIGITS if word.isdigit() or word in "'’`" else (counted_forms.counted,))
    for form in forms if word != "FY" else (part_forms.fiscal_years,):
        if found := form(text, at):
            if lead := _LEAD.search(text, max(0, at - 8), at):
                found[0] = found[0]._replace(start=lead.start())
            last = found[-1]
            if text[last.end - 3 : last.end] in _DAYLIKE and (hours := _TIME_OF_DAY.match(text, last.end)):
                found[-1] = last._replace(end=hours.end())  # `Tuesday night` is told as one
            return found
    return []
