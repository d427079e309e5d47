"""Finds the dates of a text in one pass: a cheap pattern stops at words that may begin one, forms decide."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from briefings.language.dates import calendar_forms, part_forms, relative_forms, year_forms
from briefings.language.dates.expressions import Found
from briefings.language.dates.pieces import GAP, MONTH, NUMBER, SHORT_WEEKDAY, WEEKDAY
from briefings.language.dates.words import DECADES, FOREIGN_MONTHS, ORDINALS

Form = Callable[[str, int], list[Found]]
_UNITS = r"(?:hour|day|week|month|quarter|year|decade|century)"
_TRIGGERS: dict[str, tuple[str, tuple[Form, ...]]] = {
    "digit": (
        r"(?<![\w$€£¥#@/.:+-])(?=\d)|(?<=[A-Za-z]-)(?=\d)|(?<!\w)(?=['’`]\d0s)",
        (
            calendar_forms.numeric, calendar_forms.day_first, year_forms.decades, relative_forms.counted,
            year_forms.centuries, part_forms.quarters, year_forms.years,
        ),
    ),
    "month": (rf"\b(?={MONTH}\b)", (calendar_forms.month_first,)),
    "weekday": (rf"\b(?=(?:{WEEKDAY}|{SHORT_WEEKDAY})\b)", (calendar_forms.weekday_first,)),
    "deictic": (r"\b(?=[Yy]esterday|[Tt]o(?:day|morrow|night))", (relative_forms.deictic,)),
    "directed": (
        r"\b(?=(?:[Ll]ast|[Tt]his|[Nn]ext|[Pp]revious|[Pp]receding|[Pp]rior|[Ff]ollowing|[Ss]ubsequent|[Ss]ame|[Tt]hat|[Cc]urrent)\b)",
        (relative_forms.directed,),
    ),
    "ordinal": (
        r"\b(?=(?:[Ff]irst|[Ss]econd|[Tt]hird|[Ff]ourth)[ -]|Q[1-4]\b|H[12]\b)",
        (part_forms.quarters, year_forms.centuries),
    ),
    "century": (rf"\b(?=(?i:{'|'.join(ORDINALS)})[\s-][Cc]ent)", (year_forms.centuries,)),
    "counted": (rf"\b(?={NUMBER}(?:{GAP}|-){_UNITS})", (relative_forms.counted,)),
    "edge": (
        r"\b(?=(?:[Ee]nd|[Bb]eginning|[Ss]tart|[Mm]iddle|[Rr]est|[Rr]emainder|[Cc]lose|[Ee]arlier|[Ll]ater)\s(?:of|in)\sthe)",
        (relative_forms.edges,),
    ),
    "beside": (r"\b(?=[Dd]ay\s(?:before|after)\s[yt])", (relative_forms.beside,)),
    "season": (r"\b(?=[Ss]pring\b|[Ss]ummer\b|[Aa]utumn\b|[Ff]all\b|[Ww]inter\b)", (part_forms.seasons,)),
    "fiscal": (r"\b(?=[Ff]iscal\s|FY)", (part_forms.fiscal_years,)),
    "named": (
        r"\b(?=New\sYear|Christmas\s|Boxing\s|Valentine|Halloween|May\sDay|St\.\sPat|April\sFool|Fourth\sof)",
        (part_forms.named_days,),
    ),
    "decade": (rf"\b(?=(?:{'|'.join(DECADES)})\b)", (year_forms.word_decades,)),
    "foreign": (
        rf"\b(?=(?:{'|'.join(sorted(FOREIGN_MONTHS))}|Januar|Februar|März|Juni|Juli|Oktober|Dezember)\s)",
        (calendar_forms.foreign_month,),
    ),
}  # fmt: skip
_TRIGGER = re.compile("|".join(f"(?P<{name}>{pattern})" for name, (pattern, _) in _TRIGGERS.items()))
_FORMS = {name: forms for name, (_, forms) in _TRIGGERS.items()}
_LEAD = re.compile(r"\b(?:[Ee]arly|[Ll]ate|[Ee]arlier|[Ll]ater|[Mm]id)[\s-]$")


def scan(text: str) -> Iterator[Found]:
    """The dates of a text as it writes them, in order, none inside another."""
    done = 0
    for trigger in _TRIGGER.finditer(text):
        at = trigger.start()
        if at < done:
            continue
        for found in _at(text, at, trigger.lastgroup or ""):
            yield found
            done = found.end


def _at(text: str, at: int, kind: str) -> list[Found]:
    for name in (kind, "named") if kind == "month" else (kind,):
        for form in _FORMS[name]:
            if found := form(text, at):
                lead = _LEAD.search(text, max(0, at - 8), at)
                if lead:
                    found[0] = Found(start=lead.start(), end=found[0].end, expression=found[0].expression)
                return found
    return []
