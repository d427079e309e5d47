"""Figures that are no size of what their words name: parts, distances, what was before, parts of a name."""

from __future__ import annotations

from briefings.composing.passages import Passage
from briefings.composing.tolls import ADDED
from briefings.language.dates.words import CALENDAR
from briefings.language.numbers import FigureMention
from briefings.language.numbers.labels.indexes import index_named
from briefings.language.numbers.labels.wording import PERSONAL
from briefings.language.places import countries
from briefings.patterns import late

_ROUGHLY = r"(?:about |around |some |up to |more than )?"
_AHEAD = late(
    rf", including [^,;]*$|\b(?:sav(?:e|es|ed|ing)|slash(?:es|ed|ing)?) {_ROUGHLY}$",
)
"""What makes a value a part, or a saving: "loans of $2 million, including $1 million in short-term loans"."""

_RAISED_FROM = late(rf"\b(?:rais|increas|lower|reduc|lift|cut)[a-z]* [^,;]{{0,60}}\bfrom {_ROUGHLY}$")
"""What makes a value the one before, where none follows: "raise the threshold from $60,000"."""

_SCOPE = late(
    r"\b(?:tariffs?|dut(?:y|ies)|lev(?:y|ies)|tax(?:es)?|rates|sanctions|curbs|restrictions|bans?)\b[^,;]{0,40}"
    rf"\bon {_ROUGHLY}(?:an? (?:additional|extra|further) )?$"
)
"""What makes an amount only that of which something is taken: "tariffs on $18 billion of imports"."""

_YEAR_AGO = late(
    r"\b(?:(?:year-ago|year-earlier|same|comparable) (?:period|quarter|month)(?: (?:of|in) (?:19|20)\d\d| last year)?"
    r"|a year (?:ago|earlier)|since (?:19|20)\d\d), when\b[^;]*$"
)
"""What makes a value that of the year before, which only its sentence tells."""

_AMONG = ("including ", "among them ")
_OF_WHAT = late(r" (?:worth )?of (?:the |its )?(?=\w)")
_GIVEN = late(r"\b(?:aid|assistance|funding|credits?|loans?|grants?|investments?|relief|support|damage)\b| by |^$")
_SCORE = late(r" to \d[\d.]*(?:%| percent| per cent)")
_STAFF = late(r" (?:[\w’'-]+ ){1,3}(?:staff|crew)\b")
_OF_NUMBER = late(r"\s(?:out )?of (?:the |its |their )?\d")
_ALONE = late(r"[^,;]{1,80} alone\b")
_PART_OF = late(r" (?:worth )?of (?:\w+ ){0,2}(?:debts?|loans)\b(?! (?:seized|held|owed)\b)")
_OTHERS = late(r"\s*other\b")
_MARK = late(
    r"[ -](?:points? )?(?:mark|barrier|threshold|milestone)\b| (?:by|at|as of) (?:about )?\d{1,2}(?::\d\d|[ap]m)"
)
_AND_PENCE = late(r" and \d+ (?:cents?|pence|pennies|paise|centavos|kopecks)\b")
_SECOND = 2
_WIDEST = 3


def is_apart(passage: Passage, mention: FigureMention) -> bool:
    """Whether a figure is no total, no whole, no value that is so, or stands in a name."""
    at = mention.start - passage.sentence.start
    ahead, behind = passage.text[:at], at + len(mention.text)
    words = ahead.split()
    others = words[-1:] == ["and"] and _OTHERS.match(passage.text, behind)
    part = ADDED.search(ahead) is not None and not _is_told_of(mention, ahead)
    mark = _is_mark(mention, passage.text[behind:])
    if mark or others or part or _is_no_range(mention) or _YEAR_AGO.search(ahead):
        return True  # "another 60 people"
    if mention.kind != "count":
        return _is_part(mention, ahead, passage.text[behind:])
    if _STAFF.match(passage.text, behind) and not ahead.endswith(" of "):
        return True  # "100 Marwen Office staff redeployed"
    if _OF_NUMBER.match(passage.text, behind):
        return True  # "52 of the 86 funds"
    if _ALONE.match(passage.text, behind):
        return True  # "2,000 children were vaccinated at the one clinic alone"
    return not mention.hedge and mention.text.isdigit() and len(words) >= _SECOND and _ends_a_name(words[-1])


def _is_mark(mention: FigureMention, rest: str) -> bool:
    """Whether points are a round level that something passed, or of an hour: "below 8,000", "8,439 by 17:30 UTC"."""
    if mention.delta or not (mention.kind == "points" or index_named(mention.label)):
        return False
    return mention.hedge in {"below", "above"} or _MARK.match(rest) is not None


def _is_told_of(mention: FigureMention, ahead: str) -> bool:
    """Whether those of a group among others are told of by what befell them: "including 12 children"."""
    group, _, befell = mention.label.rpartition(" ")
    return ahead.endswith(_AMONG) and befell in PERSONAL and group not in {"", "people", "others"}


def _is_part(mention: FigureMention, ahead: str, rest: str) -> bool:
    """Whether an amount is only a part, the value before, or how much a share is named by."""
    if mention.kind == "money" and (_PART_OF.match(rest) or _SCOPE.search(ahead) or _is_handled(mention, rest)):
        return True  # "the conversion of $80 million worth of debt"
    if mention.kind == "percent" and _SCORE.match(rest) and not ahead.endswith("from "):
        return True  # "a lead of 51% to 49%"
    if mention.kind == "money" and _AND_PENCE.match(rest):
        return True  # "four shillings | and 24 cents"
    if rest.startswith((" cent", " par ")) or (mention.kind == "points" and "-" in mention.text):
        return True  # "40 euro cents", "25 cent par shares", "a one-point rate cut"
    return _AHEAD.search(ahead) is not None or (mention.change is None and _RAISED_FROM.search(ahead) is not None)


def _is_handled(mention: FigureMention, rest: str) -> bool:
    """Whether an amount "of" something is what somebody did something to: "froze $3 million of Vell's assets"."""
    found = _OF_WHAT.match(rest)
    return found is not None and rest.startswith(mention.label, found.end()) and _GIVEN.search(mention.label) is None


def _is_no_range(mention: FigureMention) -> bool:
    """Whether a range is a move and what it leads to: "edged up 0.1% to 4.7%"."""
    low, high = mention.lower, mention.upper
    return mention.delta and low is not None and high is not None and high > _WIDEST * low


def _ends_a_name(word: str) -> bool:
    """Whether the number behind a word belongs to a name: "Trent 900 engines", "Boeing 717 jets"."""
    return word[0].isupper() and word.isalpha() and word.casefold() not in CALENDAR and not countries(word)
