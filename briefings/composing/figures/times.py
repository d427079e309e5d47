"""Of which time a figure is: the date that its clause ties to it, the year before, or the year of an old story."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta

from briefings.composing.dating import is_aside
from briefings.composing.figures.named import names_places_alone
from briefings.composing.figures.periods import parts_of_years
from briefings.composing.mentions import Mentions
from briefings.composing.passages import Passage
from briefings.language.dates import DateMention, days_of
from briefings.language.dates.words import MONTHS
from briefings.language.numbers import FigureMention
from briefings.language.numbers.labels.results import has_owner, is_year_earlier
from briefings.patterns import late, one_of

_YEAR_BEFORE = late(r"(?i)\byear-(?:ago|earlier)\b|\b(?:year|quarter|month) (?:ago|earlier|before)\b")
_SAME_LAST_YEAR = late(r"\bsame (?:quarter|period|half)(?: (?:of|in))? last year\b")
_AT_A_DAY = late(r"\b(?:[Ii]ndex|share price|shares|stock|assets|deposits|debts?|liabilities|reserves?|price)\b")
_ENDED = late(r"\b(?:quarter|period) (?:that )?ended\b")
_CONVERTED = late(r"(?: \([^()]{2,40}\))? (?:in|during|for) (?:calendar )?(?P<year>(?:19|20)\d\d)\b(?!-)")
_YEAR_AHEAD = late(r"(?:19|20)\d\d (?!.*(?:forecast|estimate))[a-z]")
_COUNTED_FROM = (" from ", " over ", " than ")
_OTHER_CLAUSE = late(r"\b(?:while|whilst|whereas)\b|;")
_HAS_BEEN = late(r"(?: [\w-]+){0,3} (?:has|have) (?:[a-z]+ )?been\b")
_HAS_KILLED = late(r"\b(?:has|have) (?:[a-z]+ )?(?:killed|injured|wounded|displaced) (?:[a-z]+ ){0,3}$")
"""What has come together up to now is of no day before."""

_RECENT = timedelta(days=45)
_SEEN_THEN = late(r"\b(?:levels?|highs?|lows?|peaks?|than|below|above) (?:\w+ )?(?:seen|reached|hit|recorded|set)\b")
_FROM_A_PEAK = late(r" from (?:an?|its|their|the) (?:[\w-]+ )?(?:records?|highs?|lows?|peaks?)\b")
"""From when something has moved: "down 36 percent | from a record hit in July"."""

_RIGHT_BEHIND = frozenset((" ", " in ", " during ", " for "))
_PART_OF_IT = late(
    r", (?:including|among them|most of|some of|(?:mostly|mainly|largely|much of it) (?:[a-z]+ )?[a-z]+ed)\b"
)
_NOW = late(r"\b(?:currently|now|today)\b")
_WHO_IT_IS = late(r", (?:an?|the|which|who|whose|once|founded|formed|launched|spun)\b[^,;]*$")
_CLOSED = late(r"[^,;]{0,30},")
"""Where an aside that only tells who somebody is ends again: "Vell, a lender set up in | 2024, has"."""

_ALTHOUGH = late(r"(?:Although|Though|While|Whereas|Despite|Because)\b[^,]*$")
_TOLD_THEN = late(
    r"[^;]*\b(?:report|study|survey|analysis|audit|documents?|records|papers?)\b[^,;]{0,60}"
    r"\b(?:showed|shows|found|finds|said|says|revealed|suggested|concluded|estimated|indicated)\b"
)
"""When something was told that was before: "earlier this | year a report showed that Osk freed 60"."""

_WHO_THEY_ARE = late(
    r"\b(?:who|whom|which|that(?! (?:ended|began|runs?|ran)\b)"
    r"|kidnapped|abducted|captured|seized|taken|imprisoned|jailed|convicted|sentenced)\b"
)
_DONE_THEN = late(
    r"(?:First |Originally )?(?:[A-Z]|(?<=t )[a-z])[a-z]+ed (?:[^,;]{0,60} )?(?:in|on) (?:late |early )?$"
)
"""A time that only tells of whom the sentence speaks: "First launched in | 2015, Osk raised"."""

_COMPARED_AHEAD = late(r"\b(?:up|down) from [^,;]{1,40} (?:for|in) (?:the )?$")
_FOR_THE_YEAR = late(r"(?: \([^()]{1,40}\))? for the year(?=[,.;]|$| (?:as|and|after|but|while|because|on)\b)")
_WHOLE = ("the entire", "the whole", "the full")
_RESULTS_UNTIL = 4
"""The last month in which a year's results are told that ended with the calendar's."""

_MONTHS = late(rf"(?:-| to |-to-| through )(?:{one_of(map(str.title, MONTHS))})\b")
_SINCE = late(r"\b[Ss]ince $")
_BEGAN_SINCE = late(r"(?:But |And )?(?:In the [\w-]+ (?:days|weeks|months|years) )?[Ss]ince [^,;]*$")
_AFTER_SINCE = late(r"\b[Ss]ince [^,;]*$")
_THE_SAME = late(r"(?i)\bsame\b")
_WHOLE_YEAR = late(
    r"(?:(?:But|However|Meanwhile|And),? )?(?:For|In|During|Over|[a-z]+) (?:(?:all|the whole) of )?(?:calendar )?"
    r"(?P<year>(?:19|20)\d\d)(?: as a whole)?, "
)
_ANOTHER_VERB = late(
    r"\b(?:having|and (?!\w+ (?:by|of|from|to|in)\b)|which|who|when|after|before|since|until|but|while)\b"
)
_THROUGH = late(
    r"\b(?:months|quarter|year|half|weeks) (?:to|ended|ending|through|until) (?:the end of )?(?:\d{1,2} )?$"
)
_COMPARED = late(r"\b(?:from|compare[sd]?|versus|against|than|twice|double|up|down)\b")


def dates_in(passage: Passage, mentions: Mentions) -> list[DateMention]:
    """The dates of a passage whose days are known."""
    return [date for date in mentions.dates(passage) if date.value and days_of(date.value)]


def as_of(
    passage: Passage, mention: FigureMention, dates: Sequence[DateMention], day: date | None, *, label: str, fact: bool
) -> str | None:
    """The date of a figure, or None; `day` is that of its paper, and `fact` says that the figure is no plan."""
    start, end = mention.start - passage.sentence.start, mention.end - passage.sentence.start
    if day and (_HAS_BEEN.match(passage.text, end) or _HAS_KILLED.search(passage.text, 0, start)):
        dates = [each for each in dates if each.start >= mention.end or not is_long_past(each.value, day)]
    own = [
        each
        for each in dates
        if not (_is_of_another(passage, mention, each) or tells_who(passage, mention, each, label))
    ]
    value = (
        tied_to(mention, own, day, label)
        or _year_behind(passage, mention)
        or _long_ago(passage, mention, own if len(dates) == 1 else dates, day)
        or _opening_year(passage, own, mention)
        or _named_year(label)
        or _year_of_results(mention, day, label)
    )
    parts = parts_of_years(passage.text, day.year if day else None)
    value = value or next(iter(parts), None)
    value = parts.get(value, value) if value and not _ends_a_period(passage, dates, value) else None
    value = _of_whole_year(passage, mention, value, day, fact=fact)
    books = has_owner(label) and not _AT_A_DAY.search(label) and not names_places_alone(label)
    if value and books and not _is_of_its_month(passage, mention, dates):
        value = _of_books(value, passage.text, day, past=is_of_year_before(mention, label))
    if value and (len(value) < len("1989") or (fact and day and _is_ahead(value, day))):
        return None
    return value


def is_long_past(value: str | None, day: date) -> bool:
    """Whether a date ended so long before the day of a paper that it is no news there."""
    span = days_of(value) if value else None
    return span is not None and span[1] < day - _RECENT


def _of_books(value: str, text: str, day: date | None, *, past: bool) -> str | None:
    """The time of what a company earned; a day or a month is the one that it was told on, and its quarter is its own.

    "Last week BRT reported third-quarter earnings", "for the fourth quarter ended Aug. 26".
    """
    if "Q" in value:
        own = _ENDED.search(text) or (past and day is not None and value[5:] != _quarter_ended(day))
        return value if not own else value[:4] if past else None
    return value if len(value) == len("1989") or "H" in value else None


def _is_of_its_month(passage: Passage, mention: FigureMention, dates: Sequence[DateMention]) -> bool:
    """Whether a move is of the month right behind it, as sales are told: "deliveries fell 42% | last month"."""
    begin = passage.sentence.start
    behind = (each for each in dates if each.precision == "month" and each.start > mention.end)
    return mention.delta and any(
        passage.text[mention.end - begin : each.start - begin] in _RIGHT_BEHIND for each in behind
    )


def _quarter_ended(day: date) -> str:
    """The quarter that ended last before a day."""
    return f"Q{(day.month - 1) // 3 or 4}"


def is_of_year_before(mention: FigureMention, label: str) -> bool:
    """Whether the sentence gives the figure for the year before the one that it reports on."""
    words = mention.as_of or ""
    return is_year_earlier(label) or any(shape.search(words) for shape in (_YEAR_BEFORE, _SAME_LAST_YEAR))


def tied_to(mention: FigureMention, dates: Sequence[DateMention], day: date | None, label: str = "") -> str | None:
    """The value of the date that the clause ties to the figure; the year before its paper's where it says only that."""
    words = mention.as_of or ""
    tied = [each for each in dates if each.value and each.text.casefold() in words.casefold()]
    if not tied:
        return str(day.year - 1) if day and is_of_year_before(mention, label) else None
    nearest = min(tied, key=lambda each: abs(each.start - mention.start))
    if _THE_SAME.search(nearest.text):
        return None
    value = _within(nearest, dates)
    if not _YEAR_BEFORE.search(words):
        return value
    if not _YEAR_BEFORE.search(nearest.text):
        return f"{int(value[:4]) - 1}{value[4:]}"  # "the year-ago | third quarter"
    return value if "Q" in value or "month" in nearest.text else value[:4]


def _within(found: DateMention, dates: Sequence[DateMention]) -> str:
    """The value of a date, or of what beside it lies in it: "August | this year", "2018's final quarter"."""
    value = found.value or ""
    beside = [
        each for each in dates if 0 < found.start - each.end <= len(" of ") or each.start - found.end == len("'s ")
    ]
    closer = [each.value or "" for each in beside]
    return next((each for each in closer if each.startswith(f"{value}-")), value)


def tells_who(passage: Passage, mention: FigureMention, found: DateMention, label: str) -> bool:
    """Whether a date is only that of a clause which tells who the counted are: "freed 82 pupils taken in | 2014"."""
    if mention.kind != "count" or found.start < mention.end:
        return False
    begin = passage.sentence.start
    who = _WHO_THEY_ARE.search(passage.text, mention.end - begin, found.start - begin)
    return who is not None and who.group() not in label.split()


def _is_of_another(passage: Passage, mention: FigureMention, date: DateMention) -> bool:
    """Whether a date is what the figure is compared with, or stands ahead in another clause.

    "up 2.6% on 2003"; "up from 443 million for 1985, on turnover of"; "in 1986 while supply was".
    """
    text, begin = passage.text, passage.sentence.start
    counted = mention.delta or mention.kind == "count"
    if _MONTHS.match(text, date.end - begin) or (counted and _SINCE.search(text, 0, date.start - begin)):
        return True  # "in the July-September period", "has risen 22 percent since August"
    if counted and date.end < mention.start and _BEGAN_SINCE.match(text, 0, date.start - begin):
        return True  # "Since the dispute grew in | February, it has fallen 9%"
    if date.start >= mention.end:
        between = text[mention.end - begin : date.start - begin]
        compared = between.startswith(_COUNTED_FROM) and (between in _COUNTED_FROM or any(map(str.isdigit, between)))
        if _SEEN_THEN.search(between) or _FROM_A_PEAK.match(between) or _PART_OF_IT.search(between):
            return True  # "$77, below levels seen | earlier this year", "$3 billion, including a round in | August"
        return mention.delta and (compared or (between == " on " and date.text.isdigit()))
    gap = date.end - begin, mention.start - begin
    if _TOLD_THEN.match(text, *gap) or (_DONE_THEN.match(text, 0, date.start - begin) and text[gap[0]] == ","):
        return True
    other = _OTHER_CLAUSE.search(text, *gap) or _NOW.search(text, *gap)
    conceded = _ALTHOUGH.match(text, 0, date.start - begin) and "," in text[slice(*gap)]
    told_of = _WHO_IT_IS.search(text, 0, date.start - begin) and _CLOSED.match(text, *gap)
    return bool(other or conceded or told_of) or _COMPARED_AHEAD.search(text, 0, date.start - begin) is not None


def _ends_a_period(passage: Passage, dates: Sequence[DateMention], value: str) -> bool:
    """Whether a date is only where a period ends: "in the three months to September"."""
    ends = (date.start - passage.sentence.start for date in dates if date.value == value)
    return any(_THROUGH.search(passage.text, 0, end) for end in ends)


def _is_ahead(value: str, day: date) -> bool:
    """Whether a month or day lies behind the day of the paper: "in January", said of what has been, is an older one."""
    return value[5:7].isdigit() and value > day.isoformat()


def _long_ago(passage: Passage, mention: FigureMention, dates: Sequence[DateMention], day: date | None) -> str | None:
    """The date of a sentence that speaks of another year than its paper's, where it holds only one."""
    if day is None or len(dates) != 1 or not dates[0].value or dates[0].value[:4] >= str(day.year) or mention.since:
        return None
    if _YEAR_BEFORE.search(dates[0].text) or _AFTER_SINCE.search(
        passage.text, 0, dates[0].start - passage.sentence.start
    ):
        return None
    begin = passage.sentence.start
    start, end = dates[0].start - begin, dates[0].end - begin
    if _COMPARED.search(passage.text, mention.end - begin, start):
        return None  # "up from $2 million a year earlier"
    if _ANOTHER_VERB.search(passage.text, mention.end - begin, start):
        return None  # "owns 56% of Ferrari, having first bought into it in 1969"
    return None if is_aside(passage.text, start, end, of=mention.start - begin) else dates[0].value


def _year_behind(passage: Passage, mention: FigureMention) -> str | None:
    """The year behind what a value comes to in other money: "1.33bn Australian dollars ($1bn; £550m) in 2004"."""
    found = _CONVERTED.match(passage.text, mention.end - passage.sentence.start)
    return found["year"] if found else None


def _named_year(label: str) -> str | None:
    """The year that a label opens with: "1988 sales of Teller"."""
    return label[:4] if _YEAR_AHEAD.match(label) else None


def _of_whole_year(
    passage: Passage, mention: FigureMention, value: str | None, day: date | None, *, fact: bool
) -> str | None:
    """The time of a figure; the year where the words behind it say so and only its last quarter is named before.

    A year that is not over has no result yet, so "for the whole year" is then none that a date tells.
    """
    if value and "-Q" in value and _FOR_THE_YEAR.match(passage.text, mention.end - passage.sentence.start):
        return value[:4] if value.endswith("-Q4") and "fiscal" not in passage.text else None
    whole = fact and day is not None and mention.as_of is not None and mention.as_of.startswith(_WHOLE)
    return None if whole and day and value == str(day.year) else value


def _year_of_results(mention: FigureMention, day: date | None, label: str) -> str | None:
    """The year that "an annual profit for the last year" is of, where a paper of early in the next tells it."""
    told = label.startswith("annual ") and mention.as_of == "last year" and day is not None
    return str(day.year - 1) if told and day and day.month <= _RESULTS_UNTIL else None


def _opening_year(passage: Passage, dates: Sequence[DateMention], mention: FigureMention) -> str | None:
    """The year that a sentence opens with, "For the whole of 2004, GM earned", if no other date stands in between."""
    found = _WHOLE_YEAR.match(passage.text)
    if found is None:
        return None
    start = passage.sentence.start
    between = any(start + found.end() <= date.start < mention.start for date in dates)
    return None if between else found["year"]
