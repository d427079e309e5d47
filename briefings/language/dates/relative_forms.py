"""Dates told from another date: `yesterday`, `last month`, `that year`, `the following day`, `the rest of the year`."""

from __future__ import annotations

import re
from dataclasses import replace

from briefings.language.dates.containers import STEPS
from briefings.language.dates.expressions import Expression, Found, Inside, OnWeekday, Origin, Shifted, Yearly, just
from briefings.language.dates.pieces import DAY, GAP, MONTH, SHORT_WEEKDAY, UNIT, WEEKDAY, month_of
from briefings.language.dates.report_forms import is_of_same
from briefings.language.dates.words import MONTHS, SEASONS, WEEKDAYS
from briefings.patterns import late

_DEICTIC = late(
    rf"(?P<word>[Yy]esterday|[Tt]oday|[Tt]omorrow|[Tt]onight|TODAY|YESTERDAY|TOMORROW)\b(?!{GAP}(?:Show|programme|newspaper)\b)"
)
_BETTER_LEFT = late(r"\b(?:a|better|brighter)\s$")
_THESE_TIMES = late(  # `in today's world`
    rf"['’]s{GAP}(?:[a-z]+{GAP})?(?:world|society|youth|young|youngsters|generation|children|kids|teenagers|women|men|"
    r"technology|computers|standards|climate|culture|economy|environment|consumers|production|capacity|levels|money|dollars)\b"
)
_NOWADAYS = late(
    r"\b(?:(?:lessons?|examples?|advice|warnings?)\sfor\s[\w’'-]+|we\s(?:see|know|live\sin|have)|on\sthe\smarket|in\suse|in\sexistence|in\sthe\sworld|(?:what|who|where|than|size|way|place|man|woman)\s"
    r"(?:that\s)?(?:it|he|she|they|we|you|I)\s(?:is|are|am|know\s(?:it|them))|(?:is|are)\sstill\s(?:[a-z]+ly\s)?"
    r"(?:used|known|found|seen|practi[sc]ed|spoken|celebrated|remembered|taught|read|standing|visible|alive|made)"
    r"|(?:with|among|for|of|by|like|how|most|many|few|why|that)\s(?:[a-z]+\s)?(?:kids|children|people|women|men|girls|boys"
    r"|teenagers|teens|youngsters|adults|students|consumers|families|parents|workers|couples|readers|voters))\s$"
)
_COMPARED_LEFT = late(
    r"\b(?:[Aa]s|[Mm]ore|[Ll]ess|[A-Za-z]+er|[Ww]orse)\b[^.;:!?\n]{0,60}$"
)  # "as strong today as in 1989"
_COMPARED_RIGHT = late(r"\s(?:as|than)\s(?:it|they|he|she|we|ever|at\sany|when|before|in\s(?:the\s)?(?:19|20)\d\d)\b")
_BUT_NOW = late(r"\b(?:was|were|once|used\sto|had)\b[^.;!?]{3,90}\bbut\s$")  # "was poor once, but today it is rich"
_IS_NOW = late(r",?\s(?:he|she|it|they|the\s[\w-]+|[A-Z][\w’'-]+)\s(?!was\b)(?:is|are|has|have|[a-z]+s)\b")
_TIMES_TO_COME = late(r"(?<!\bas )\bof\s$")  # `the leaders of tomorrow`
_DEICTIC_DAYS = {"yesterday": -1, "today": 0, "tonight": 0, "tomorrow": 1}
_DIRECTED = late(
    rf"(?P<which>[Ll]ast|[Tt]his(?:{GAP}(?:past|coming|last))?|[Nn]ext|[Pp]revious|[Pp]receding|[Pp]rior|[Ff]ollowing|"
    rf"[Ss]ubsequent|[Ss]ame|[Tt]hat|[Cc]urrent){GAP}(?:(?:calendar|fiscal|financial|full|school|academic){GAP})?"
    rf"(?P<what>(?i:{UNIT}|night|morning|afternoon|evening|{'|'.join(SEASONS)})|{MONTH}|{WEEKDAY}|{SHORT_WEEKDAY}(?=\.))(?P<plural>s?)\b"
    rf"(?!{GAP}(?:Olympics?|Paralympics?|Games)\b)"
    rf"(?:(?<=[a-z])\.?{GAP}(?P<day>{DAY})\b(?![,.:]\d|%))?"
)
_DAY_OF_WEEK = late(  # `next week on Monday`, `last week Tuesday when`
    rf"{GAP}(?:on{GAP}(?P<on>{WEEKDAY})\b(?!['’])|(?P<day>{WEEKDAY})"
    rf"(?=\s?[.,;:)]|\s*$|{GAP}(?:when|as|after|before|by|in|at|that|and|with|for|to|night|morning|afternoon|evening)\b))"
)
_TITLE_LEFT = late(r"\b[A-Z]\w*[^\S\n]+$")
_DURATION_LEFT = late(r"\b(?:[Oo]ver|[Ii]n|[Ff]or|[Dd]uring|[Ww]ithin|[Tt]hroughout|[Oo]f)\s+[Tt]he\s+$")
_OF_RIGHT = late(r"\s(?:of|as)\s")
_YEAR_RIGHT = late(  # `the same month last year`, `the same quarter in 2007`
    rf"{GAP}(?:last\b|(?:a|the{GAP}previous|one|two|three|four|five){GAP}years?\b|the{GAP}year{GAP}(?:before|earlier|previous)\b|in{GAP}[12]\d{{3}}\b)"
)
_THAT_LEFT = late(r"(?:[,;:–—]|\b(?:[Ii]n|[Oo]n|[Bb]y|[Uu]ntil|[Ss]ince|[Oo]f))\s+$|[.!?][\"”]?\s+$|^$")
_THE_LEFT = late(r"\b[Tt]he\s+(?:very\s+)?$")
_EDGE = late(
    rf"(?P<edge>[Ee]nd|[Bb]eginning|[Ss]tart|[Mm]iddle|[Rr]est|[Rr]emainder|[Cc]lose|[Ee]arlier|[Ll]ater|[Ee]arly|[Ll]ate)"
    rf"{GAP}(?P<of>of|in){GAP}(?:the|(?P<this>this)){GAP}(?P<unit>{UNIT})\b(?!{GAP}(?:of|before|after)\b)"
)
_YEAR_END = late(rf"(?P<unit>[Yy]ear|[Mm]onth)(?:-|['’]s{GAP}|{GAP})?end\b")
_DEADLINE_LEFT = late(r"\b(?:[Bb]y|[Bb]efore|[Uu]ntil)(?:\s+the)?\s+$")
_BESIDE = late(
    rf"(?P<unit>[Dd]ay|[Nn]ight|[Ww]eek|[Mm]onth|[Qq]uarter|[Yy]ear|[Dd]ecade){GAP}(?:(?P<twice>before{GAP}(?:yesterday|last)|after{GAP}(?:tomorrow|next))\b"
    rf"|(?P<once>before|after|earlier|previous)(?=\s?[.,;:)\"”]|\s*$|{GAP}(?:and|but|when|that|in|at|on|there|had|was|were)\b))"
)
_FIGURES_LEFT = late(
    r"\b(?:compared|against|versus|from|up|down)\b[^.;\n]{0,40}(?:[$€£¥][\d.,]*\d|\b(?:million|billion|cents|a\sshare))(?:\s?,)?\s+$"
    r"|\b(?:corresponding|comparable)\s(?:quarter|period)\s(?:of\s)?$"
)
_OF_THE_DAY_LEFT = late(
    r"\b(?:[Ff]irst|[Ss]econd|[Tt]hird|[Ff]ourth|[Ll]ast|[Ff]inal|[Oo]nly|[Oo]ther|\w+est)\s+"
    r"(?:[\w-]+\s+)?(?!(?:times?|parts?|half|hours?|moments?|meals?|light|cup|thing)\s)[\w-]+\s+of\s+the\s+$"
)
_SINCE_LEFT = late(r"\b[Ss]ince(?:\s+the)?\s+$")


def deictic(text: str, at: int) -> list[Found]:
    """`yesterday`, `today`, `tomorrow`, `tonight`."""
    match = _DEICTIC.match(text, at)
    if not match or (match["word"][0].isupper() and _TITLE_LEFT.search(text, max(0, at - 20), at)):
        return []  # `USA Today`, `Orewick Tonight`
    word = match["word"].lower()
    if word == "tomorrow" and _is_the_future(text, at, match.end()):
        return []
    nowadays = _THESE_TIMES.match(text, match.end()) or _NOWADAYS.search(text, max(0, at - 32), at)
    nowadays = nowadays or (
        _COMPARED_RIGHT.match(text, match.end()) and _COMPARED_LEFT.search(text, max(0, at - 70), at)
    )
    nowadays = nowadays or (_BUT_NOW.search(text, max(0, at - 120), at) and _IS_NOW.match(text, match.end()))
    if word == "today" and nowadays:
        return []
    origin = Origin.SPOKEN if word in {"today", "tonight"} else Origin.NOW
    return just(at, match.end(), Shifted(unit="day", count=_DEICTIC_DAYS[word], origin=origin))


def _is_the_future(text: str, start: int, end: int) -> bool:
    """`a better tomorrow`, `the people of tomorrow`; not `of tomorrow's vote`."""
    if _BETTER_LEFT.search(text, max(0, start - 10), start):
        return True
    return bool(_TIMES_TO_COME.search(text, max(0, start - 6), start)) and text[end : end + 1] in {"", ".", ",", "\n"}


def directed(text: str, at: int) -> list[Found]:
    """`last month`, `this summer`, `next Tuesday`, `the previous year`, `that day`, `last night`."""
    match = _DIRECTED.match(text, at)
    if not match:
        return []
    told = match["which"].lower().split()[-1]
    which = {"past": "last", "coming": "next"}.get(told, told)
    the = bool(_THE_LEFT.search(text, max(0, at - 12), at))
    if _is_no_date(which, match, the=the) or (told == "past" and match["what"].lower() == "week"):
        return []  # "this past week": the last seven days, be they of one week of the calendar or of two
    if the and which == "next":
        if _DURATION_LEFT.search(text, max(0, at - 20), at):
            return []
        which = "following"
    what = match["what"].lower()
    if which == "that" and (what in MONTHS or what in WEEKDAYS) and not _THAT_LEFT.search(text, max(0, at - 10), at):
        return []  # `said that Monday was`
    expression = _directed(which, what)
    if isinstance(expression, OnWeekday) and told == "last" and what in WEEKDAYS:
        expression = expression._replace(of_last_week=True)
    if match["day"] and isinstance(expression, Yearly) and what in MONTHS:  # `last Oct. 13`
        expression = Yearly(code=f"{expression.code}-{int(match['day']):02}", direction=expression.direction)
        return just(at, match.end(), expression)
    in_week = _day_of_week(text, at, match.end("plural"), expression)
    return in_week or (just(at, match.end("plural"), _compared(text, at, expression)) if expression else [])


def _day_of_week(text: str, start: int, end: int, week: Expression | None) -> list[Found]:
    match = _DAY_OF_WEEK.match(text, end) if isinstance(week, Shifted) and week.unit == "week" else None
    if not match or not isinstance(week, Shifted):
        return []
    weekday = OnWeekday(weekday=WEEKDAYS[(match["on"] or match["day"]).lower()])
    return just(start, match.end(), Inside(part=weekday, whole=week))


def _is_no_date(which: str, match: re.Match[str], *, the: bool) -> bool:
    """`the last month` lasts, `Following Monday's debate` follows, `This Morning` is a show, `last week of` counts."""
    text_before = match.string[max(0, match.start() - 1) : match.start()]
    if (which == "last" and the) or (which in {"following", "subsequent"} and not the) or match["what"] == "Morning":
        return True
    if match[0] == "This Week" and text_before in {'"', "“", "`"}:  # a programme's name
        return True
    if match["plural"] and which != "this":  # `this years` is a slip for `this year's`
        return True
    if which in {"last", "next", "same"} and _OF_RIGHT.match(match.string, match.end()):
        return True
    return which == "same" and bool(_YEAR_RIGHT.match(match.string, match.end()))


def _directed(which: str, what: str) -> Expression | None:
    count, origin = STEPS[which]
    direction = {"that": "same", "preceding": "previous", "prior": "previous", "subsequent": "following"}.get(
        which, which
    )
    if what in MONTHS or what in SEASONS:
        return Yearly(code=SEASONS.get(what) or f"{month_of(what):02}", direction=direction)
    if what in WEEKDAYS or what == "weekend":
        return OnWeekday(weekday=WEEKDAYS.get(what, 7), direction=direction)
    if what == "day" and which in {"last", "this"}:
        return None
    unit = "day" if what in {"morning", "afternoon", "evening", "night"} else what
    return Shifted(unit=unit, count=count, origin=origin)


def _compared(text: str, at: int, expression: Expression) -> Expression:
    """`the same month last year` is a month where the sentence speaks of one; so is `last year` beside figures."""
    if not isinstance(expression, Shifted) or expression.unit != "year":
        return expression
    if expression.count == -1 and _FIGURES_LEFT.search(text, max(0, at - 80), at):
        return replace(expression, finer=True, origin=Origin.REPORTED)
    if is_of_same(text, at):
        return replace(expression, finer=True)
    return expression


def edges(text: str, at: int) -> list[Found]:
    """`the rest of the year`, `earlier in the week`: the year, the week; `by the end of the year`: its last day."""
    match = _EDGE.match(text, at)
    if not match or (match["unit"] == "day" and match["of"] == "of"):
        return []
    closing = match["edge"].lower() == "end" and bool(_DEADLINE_LEFT.search(text, max(0, at - 12), at))
    origin = Origin.NOW if match["this"] else Origin.TOLD if match["unit"] == "day" else Origin.HERE
    return just(at, match.end(), Shifted(unit=match["unit"], count=0, origin=origin, closing=closing))


def year_end(text: str, at: int) -> list[Found]:
    """`year-end`: the year; `by year-end`: its last day; `since year-end`: that of the one before."""
    match = _YEAR_END.match(text, at)
    if not match:
        return []
    since = bool(_SINCE_LEFT.search(text, max(0, at - 12), at))
    closing = since or bool(_DEADLINE_LEFT.search(text, max(0, at - 12), at))
    count = -1 if since else 0
    return just(at, match.end(), Shifted(unit=match["unit"].lower(), count=count, origin=Origin.NOW, closing=closing))


def beside(text: str, at: int) -> list[Found]:
    """`the day before yesterday`, `the year before last`, `the day before`, `the week after`."""
    match = _BESIDE.match(text, at)
    if not match or (match["once"] and not _THE_LEFT.search(text, max(0, at - 8), at)):
        return []
    unit = {"night": "day"}.get(match["unit"].lower(), match["unit"].lower())
    if match["twice"]:
        if (unit == "day") != match["twice"].endswith(("yesterday", "tomorrow")):
            return []
        return just(
            at, match.end(), Shifted(unit=unit, count=-2 if "before" in match["twice"] else 2, origin=Origin.NOW)
        )
    if match["once"] == "after":
        return just(at, match.end(), Shifted(unit=unit, count=1, origin=Origin.NAMED))
    return just(at, match.end(), Shifted(unit=unit, count=-1, origin=Origin.TOLD, finer=is_of_same(text, at)))


def of_the_day(text: str, at: int) -> list[Found]:
    """`the last match of the day`: the day that the story is about."""
    end = at + len("day")
    if not _OF_THE_DAY_LEFT.search(text, max(0, at - 50), at) or text[end : end + 1].isalpha():
        return []
    return just(at, end, Shifted(unit="day", count=0, origin=Origin.TOLD))
