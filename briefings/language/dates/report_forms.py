"""Dates that a report on figures is about: `in the quarter`, `the latest period`, `year-earlier`, `the full year`."""

from __future__ import annotations

from briefings.language.dates.expressions import Found, Origin, Shifted, just
from briefings.language.dates.pieces import GAP
from briefings.patterns import late

_QUARTER_LEFT = late(
    r"\b(?:(?:[Ii]n|[Ff]or|[Dd]uring|[Tt]hroughout|[Oo]f)\s+the\s+|[Tt]he\s+(?:latest|most\s+recent|just-ended)\s+)$"
)
_QUARTER_RIGHT = late(rf"{GAP}(?:of|century|mile|finals?|hour|pound|cent)\b|-")
_WHOLE_YEAR = late(rf"(?:[Ff]ull|[Ww]hole|[Ee]ntire|[Ff]iscal){GAP}year\b(?!{GAP}(?:of|ended|ending|\d)\b|-)")
_OWN_YEAR_LEFT = late(
    r"\b(?:(?:results?|profits?|sales|loss|earnings|revenues?|high|low|forecasts?|estimates?|net|income|record|up|down|total|"
    r"budget|target|outlook)\s+(?:for|on)|(?:months|quarters|weeks|half|quarter|quarters)\s+of)\s+the\s+$"
)
_FOR_THE_LEFT, _SUMMED_UP_RIGHT = late(r"(?<![\w,] )\bFor\sthe\s$"), late(r"\s?,|\sended\b")
_OWN_YEAR_RIGHT = late(r"(?=\s?[.,;:)\"”]|\s*$|\s(?:and|but|as|while|with|was|were|of\s[$€£]|fell|rose|grew)\b)")
_A_YEAR_AGO = late(rf"{GAP}a{GAP}year{GAP}(?:ago|earlier)\b")
_WHOLE_LEFT = late(r"\b(?:[Ff]or|[Ii]n|[Oo]ver|[Dd]uring|[Tt]hroughout)\s+the\s+$")
_AGO_ADJECTIVE = late(r"[Yy]ear-(?:ago|earlier)\b")
_LATEST_LEFT = late(r"\b[Tt]he\s+latest\s+$")
_SAME_LEFT = late(r"\bsame\s(?:month|quarter|period|half)\s(?:(?:of|in)\s)?(?:the\s)?$")


def is_of_same(text: str, at: int) -> bool:
    """Whether a year says which one is meant by the words before it: `the same month | a year ago`."""
    return _SAME_LEFT.search(text, max(0, at - 24), at) is not None


def whole_year(text: str, at: int) -> list[Found]:
    """`for the full year`: the year that the sentence speaks of."""
    match = _WHOLE_YEAR.match(text, at)
    if not match or not _WHOLE_LEFT.search(text, max(0, at - 20), at):
        return []
    return just(at, match.end(), Shifted(unit="year", count=0, origin=Origin.HERE))


def own_year(text: str, at: int) -> list[Found]:
    """`profit for the year`, `For the year, sales fell`, `nine months of the year`: the one the sentence speaks of."""
    end = at + len("year")
    summed_up = _FOR_THE_LEFT.search(text, max(0, at - 10), at) and _SUMMED_UP_RIGHT.match(text, end)
    if not summed_up and not (_OWN_YEAR_LEFT.search(text, max(0, at - 30), at) and _OWN_YEAR_RIGHT.match(text, end)):
        return []
    return just(at, end, Shifted(unit="year", count=0, origin=Origin.HERE))


def quarter(text: str, at: int) -> list[Found]:
    """`in the quarter`, `the latest quarter`: the one reported on; `in the quarter a year ago`: that of then."""
    end = at + len("quarter")
    if (
        not _QUARTER_LEFT.search(text, max(0, at - 24), at)
        or _QUARTER_RIGHT.match(text, end)
        or text[end : end + 1] == "s"
    ):
        return []
    if ago := _A_YEAR_AGO.match(text, end):
        return just(at, ago.end(), Shifted(unit="year", count=-1, origin=Origin.REPORTED, finer=True))
    return just(at, end, Shifted(unit="quarter", count=0, origin=Origin.REPORTED))


def latest_period(text: str, at: int) -> list[Found]:
    """`the latest period`: the quarter that is reported on."""
    if not _LATEST_LEFT.search(text, max(0, at - 24), at):
        return []
    return just(at, at + len("period"), Shifted(unit="quarter", count=0, origin=Origin.REPORTED))


def year_ago(text: str, at: int) -> list[Found]:
    """`the year-ago quarter`, `year-earlier`: as precise as the date it is compared with."""
    match = _AGO_ADJECTIVE.match(text, at)
    expression = Shifted(unit="year", count=-1, origin=Origin.REPORTED, finer=True)
    return just(at, match.end(), expression) if match else []
