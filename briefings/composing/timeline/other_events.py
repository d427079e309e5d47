"""Dates that stand in a phrase about another event, so that they tell nothing of when the sentence's own happened.

"Expelled four men who were questioned over the bombing of two banks last month" is news of today; "With the finding of
a rifle 11 days ago, the authorities say" dates no statement; "the October slaying" is a name. Whether "the bombing of a
bank on Tuesday" or what is told of it was on Tuesday, no grammar says: the day of a paper's own news is near, that of
what it only recalls is further away. English only.
"""

from __future__ import annotations

import re
from datetime import date, timedelta

from briefings.composing.clauses import clause_from
from briefings.composing.timeline.happenings import HAPPENINGS
from briefings.language.finite_verbs import has_finite_verb
from briefings.patterns import late

_OPENING = late(
    r"(?:With|After|Before|Following|Despite|Since|Amid|Ahead of|Because of|In (?:response|reaction|reply|contrast) to"
    r"|In (?:the wake|view|spite) of|As a result of|Prior to)\s"
)
_ANY_HAPPENING = "|".join(sorted(HAPPENINGS, reverse=True))
_INTO = (
    r"of|for|over|about|from|into|to|after|following|behind|in|by|with|during"
    r"|(?:prais|condemn|deplor|denounc|welcom|criticis|criticiz|recall|remember|mourn|mark|investigat|prob|discuss)(?:ed|es|ing|s)"
)
_WITHIN = late(
    rf"\b(?P<into>{_INTO})\s(?:the\s|an?\s|its\s|their\s|his\s|her\s|this\s|that\s)?(?:(?!(?:of|in|from)\s)[\w’'.-]+\s){{0,4}}?"
    rf"(?P<what>{_ANY_HAPPENING})(?:\s(?:of|in|at|on|near|outside|against|by|for)\s[^,;:]{{1,70}})?"
    r"\s(?:on\s|in\s|of\s|late\s|early\s)?(?:the\s)?$"
)
# Who died "in a bombing last week" died last week; who is charged in it is not.
_OF_ONE = frozenset(("in", "by", "during", "from", "with"))
_INVOLVED = late(
    r"\b(?:evidence|roles?|part|suspect(?:s|ed)?|involve(?:d|ment)|help(?:ed)?|questioned|charged|wanted|arrested|sought|indicted"
    r"|convicted|witness(?:es)?|leads?|interest|clues|plead(?:ed)?|guilty|defendants?|verdicts?|case|sympathy|connection|relation|links?|linked)\s"
)
_MONTH = late(r"(?:mid-|early |late )?(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sep|Oct|Nov|Dec)[a-z]*\.?(?:\s\d{4})?$")
_OWNED = late(r"(?<!\bsince )(?:\b(?:the|an?|its|his|her|their|this|that)|['’]s)\s$", re.IGNORECASE)
_NAMED = late(rf"\s(?:[\w’'-]+\s){{0,2}}?(?:{_ANY_HAPPENING})\b")
_NOUN = late(
    r"\s(?!(?:and|or|but|at|in|on|by|to|for|from|with|of|after|before|when|while|as|that|which|who|where|until|during"
    r"|is|are|was|were|has|have|had|will|would|said|says)\b)[a-z]{3,}\b(?!ed\b)"
)
_OF_VICTIMS = late(  # "at the burial of five victims of the | weekend attack"
    r"\b(?:funerals?|burials?|victims|survivors|mourners|widows?|relatives|families) (?:of|for|from|in) "
    r"(?:[^,;]{0,40} )?"
    r"(?:the|an?|last|this) $"
)
_THERE = late(r"\b(?:in|at|during|on|by)\s(?:the|its|his|her|their)\s$", re.IGNORECASE)
_AFTERWARDS = late(r"\bafter\s(?!(?<=, after )[^,]*, (?:is|are|was|were|will|has|have|had)\b)")
_APPOSED = late(r",\s(?:the|an?)\s[^,;]*$")
_NEAR, _BESIDE = timedelta(days=5), 15
# What went before a sentence's own act: "has ordered a review after the vote on Nov. 7"; at its time: "when it opened".
_AFTER = late(
    r"(?<!\bnamed )(?<!\bcalled )(?<!\blook )(?<!\bmoments )(?<!\bminutes )(?<!\bhours )(?<!\bshortly )(?<!\bsoon )"
    r"\b(?:[Aa]fter|[Ff]ollowing|[Ii]n the wake of)\s"
    r"(?!(?:all|that|which|midnight|midday|noon|dawn|dusk|dark|sunrise|sunset|[\d.:]+\s?[ap]\.?m)\b)"
)
_WHEN, _QUOTED = late(r"\bwhen\s"), late(r"[\"“][^\"”]*[\"”]")
_BY_NOW = late(r"\b(?:has|have|is|are)\b")
_GOES_ON_NOW = late(r"[^,]*,\s(?:also |now |still )?(?:has|have|is|are|will)\b")
_RESUMED = late(
    r"\sand\s(?:[a-z]+ly\s|then\s|later\s)?(?:[a-z]{3,}ed|went|came|took|left|began|held|met|won|lost|made|became)\s"
)
# What only the sentence before it, or the clause that is cut away, says: "two farms in the country's west".
_OF_BEFORE = late(r"\bthe (?:country|nation|city|town|village|region|province|company|group|club|team|two)\b(?! of\b)")
_A_DAY = timedelta(days=1)


def dates_another_event(
    sentence: str, start: int, end: int, *, days: tuple[date, date], published: date | None
) -> bool:
    """Whether the date at `sentence[start:end]`, which covers `days`, belongs to a phrase about another event."""
    ahead = sentence[:start]
    ahead_of_paper = published is not None and days[0] > published
    if not ahead_of_paper and _stands_in_opening(sentence, start, end):
        return True
    if _MONTH.fullmatch(sentence[start:end]) and _OWNED.search(ahead) and _names_something(sentence, ahead, end):
        return True
    if _OF_VICTIMS.search(ahead) and _NAMED.match(sentence, end):
        return True
    if published is None:
        return False
    if days[1] < published - _NEAR and (_is_within(ahead) or _is_in_apposition(sentence, start, end)):
        return True
    return ahead_of_paper and _is_afterwards(sentence, start)


def told_before_act(
    sentence: str, start: int, end: int, *, days: tuple[date, date], published: date | None
) -> tuple[int, int] | None:
    """The clause that the date at `sentence[start:end]` dates where it only went before the sentence's own act.

    None where the act may have its day; an empty span where the clause can't be read alone. "Was arrested after he
    fired a gun on Monday" is near enough in Tuesday's paper, and no further; what has been done by now is of now.
    """
    plain = _QUOTED.sub(lambda quoted: " " * len(quoted[0]), sentence)
    after, when = _last(_AFTER, plain, start), _last(_WHEN, plain, start)
    if after and when and after.start() < when.start():
        after = None
    begun = after or when
    if published is None or begun is None or days[0] >= published:
        return None
    by_now = _BY_NOW.search(plain, 0, begun.start()) is not None or _GOES_ON_NOW.match(plain, end) is not None
    if not by_now and (after is None or days[0] >= published - _A_DAY):
        return None
    if not has_finite_verb(sentence[begun.end() : end]):
        return None if _RESUMED.search(plain, begun.end(), start) else (0, 0)
    first, last = clause_from(sentence, begun.end(), end) or (0, 0)
    return (0, 0) if _OF_BEFORE.search(sentence, first, last) else (first, last)


def _last(conjunction: re.Pattern[str], sentence: str, at: int) -> re.Match[str] | None:
    """The last such word before a place, with no comma between: its clause holds the place."""
    found = list(conjunction.finditer(sentence, max(0, sentence.rfind(",", 0, at)), at))
    return found[-1] if found else None


def _names_something(sentence: str, ahead: str, end: int) -> bool:
    """Whether a month names what follows: "the October slaying", "the March accession", not "in the May election"."""
    return bool(_NAMED.match(sentence, end) or (_NOUN.match(sentence, end) and not _THERE.search(ahead)))


def _stands_in_opening(sentence: str, start: int, end: int) -> bool:
    """Whether a date stands in words that open the sentence and are no more than its background, up to a comma."""
    if not _OPENING.match(sentence):
        return False
    comma = sentence.find(",", end)
    return comma > 0 and not has_finite_verb(sentence[start:comma]) and has_finite_verb(sentence[comma:])


def _is_in_apposition(sentence: str, start: int, end: int) -> bool:
    """Whether a date stands between the commas that only say who somebody is: "Sorg, the winner last year, and"."""
    begun = _APPOSED.search(sentence, 0, start)
    return begun is not None and sentence.startswith(",", end) and not has_finite_verb(sentence[begun.start() : start])


def _is_within(ahead: str) -> bool:
    found = None if HAPPENINGS.isdisjoint(ahead.split()) else _WITHIN.search(ahead)
    if found is None or ahead.endswith("to ", 0, found.start("what")):  # "shot to death"
        return False
    if found["into"] not in _OF_ONE:
        return True
    return _INVOLVED.search(ahead, max(0, found.start() - _BESIDE), found.start("what")) is not None


def _is_afterwards(sentence: str, start: int) -> bool:
    """Whether what is to come is told in a clause behind "after": what somebody had said by then."""
    clauses = _AFTERWARDS.finditer(sentence, 0, start)
    return any(has_finite_verb(sentence[found.end() : start]) for found in clauses)
