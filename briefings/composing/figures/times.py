"""Of which time a figure is: the date that its clause ties to it, the year before, or the year of an old story."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from briefings.composing.dating import is_aside
from briefings.composing.passages import Passage
from briefings.language.dates import DateMention
from briefings.language.numbers import FigureMention
from briefings.language.numbers.labels.results import has_owner, is_year_earlier
from briefings.patterns import late

_YEAR_BEFORE = late(r"(?i)\byear-(?:ago|earlier)\b|\b(?:year|quarter|month) (?:ago|earlier|before)\b")
_AT_A_DAY = late(r"\b(?:share price|shares|stock|assets|deposits|debts?|liabilities|reserves?|price)\b")
_ENDED = late(r"\b(?:quarter|period) (?:that )?ended\b")
_COMPARED = late(r"\b(?:from|compare[sd]?|versus|against|than|twice|double|up|down)\b")


def as_of(
    passage: Passage, mention: FigureMention, dates: Sequence[DateMention], day: date | None, *, label: str, fact: bool
) -> str | None:
    """The date of a figure, or None; `day` is that of its paper, and `fact` says that the figure is no plan."""
    value = tied_to(mention, dates, day, label) or _long_ago(passage, mention, dates, day)
    if value and has_owner(label) and not _AT_A_DAY.search(label):
        value = _of_books(value, passage.text, day, past=is_of_year_before(mention, label))
    return None if value and fact and day and _is_ahead(value, day) else value


def _of_books(value: str, text: str, day: date | None, *, past: bool) -> str | None:
    """The time of what a company earned; a day or a month is the one that it was told on, and its quarter is its own.

    "Last week BRT reported third-quarter earnings", "for the fourth quarter ended Aug. 26".
    """
    if "Q" in value:
        own = _ENDED.search(text) or (past and day is not None and value[5:] != _quarter_ended(day))
        return value if not own else value[:4] if past else None
    return value if len(value) == len("1989") else None


def _quarter_ended(day: date) -> str:
    """The quarter that ended last before a day."""
    return f"Q{(day.month - 1) // 3 or 4}"


def is_of_year_before(mention: FigureMention, label: str) -> bool:
    """Whether the sentence gives the figure for the year before the one that it reports on."""
    return bool(mention.as_of and _YEAR_BEFORE.search(mention.as_of)) or is_year_earlier(label)


def tied_to(mention: FigureMention, dates: Sequence[DateMention], day: date | None, label: str = "") -> str | None:
    """The value of the date that the clause ties to the figure; the year before its paper's where it says only that."""
    words = mention.as_of or ""
    tied = [each for each in dates if each.value and each.text.casefold() in words.casefold()]
    if not tied:
        return str(day.year - 1) if day and is_of_year_before(mention, label) else None
    nearest = min(tied, key=lambda each: abs(each.start - mention.start))
    value = nearest.value or ""
    if not _YEAR_BEFORE.search(words):
        return value
    if not _YEAR_BEFORE.search(nearest.text):
        return f"{int(value[:4]) - 1}{value[4:]}"  # "the year-ago | third quarter"
    return value if "Q" in value else value[:4]


def _is_ahead(value: str, day: date) -> bool:
    """Whether a month or day lies behind the day of the paper: "in January", said of what has been, is an older one."""
    return value[5:7].isdigit() and value > day.isoformat()


def _long_ago(passage: Passage, mention: FigureMention, dates: Sequence[DateMention], day: date | None) -> str | None:
    """The date of a sentence that speaks of another year than its paper's, where it holds only one."""
    if day is None or len(dates) != 1 or not dates[0].value or dates[0].value[:4] >= str(day.year) or mention.since:
        return None
    begin = passage.sentence.start
    start, end = dates[0].start - begin, dates[0].end - begin
    if _COMPARED.search(passage.text, mention.end - begin, start):
        return None  # "up from $2 million a year earlier"
    return None if is_aside(passage.text, start, end, of=mention.start - begin) else dates[0].value
