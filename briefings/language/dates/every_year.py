"""What returns every year, so that a month or a day of it is of no year: `the season runs from June to November`."""

from __future__ import annotations

from briefings.patterns import late

_TOLD = r"\b(?:will|was|were|had|has|have|did|said|but|since|this|[a-z]{2,14}ed)\b"  # of one year, or of another matter
_NO_OTHER = rf"(?:(?!{_TOLD})[^.;:!?\n])"
_WONT = (
    r"\b(?:[Ee]very|[Ee]ach)\s(?:year|spring|summer|autumn|winter)\b|"
    r"\b(?:[Aa]nnually|[Uu]sually|[Tt]ypically|[Nn]ormally|[Gg]enerally|[Tt]raditionally)\b"
)
_WONT_LEFT = late(rf"(?:{_WONT}){_NO_OTHER}{{1,60}}$")
_WONT_RIGHT = late(rf"{_NO_OTHER}{{0,40}}?(?:{_WONT})")
_SEASON_RUNS = late(
    r"\b(?:[Ss]eason|[Mm]onsoons?|[Rr]ains|[Yy]ear)\s(?:that\s|which\s)?(?:runs?|lasts?|extends?)\s"
    r"(?:from\s|between\s)[^.;!?\n]{0,30}$"
)
_THIS_ONE = late(r"\b(?:[Tt]his|[Cc]urrent|[Nn]ext|[Ll]ast|\d{4})\s(?:[\w'’-]+\s){0,3}$")


def is_of_every_year(text: str, start: int, end: int) -> bool:
    """Whether a part of a year is told as one that returns: `schools close every year between June and August`."""
    left = max(0, start - 90)
    if runs := _SEASON_RUNS.search(text, left, start):
        return _THIS_ONE.search(text, max(0, runs.start() - 30), runs.start()) is None
    return _WONT_LEFT.search(text, left, start) is not None or _WONT_RIGHT.match(text, end) is not None
