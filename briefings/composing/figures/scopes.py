"""Of which part a figure is, where only the words around it say that: "a loss of $5 million in Norland".

A label tells whose a figure is and not that it is only a part of it. Where the words behind the figure name the place,
the row names it too; where they say "on the stake" or "at the plant", nothing can, and there is no row.
"""

from __future__ import annotations

from briefings.composing.figures.sessions import is_quoted
from briefings.composing.passages import Passage
from briefings.language.numbers import FigureMention
from briefings.language.numbers.labels.results import has_owner
from briefings.language.places import find_places
from briefings.patterns import late

_LAND = r"(?P<place>(?:the )?[A-Z][\w.’'-]+(?: [A-Z][\w.’'-]+){0,2})"
_BEHIND = late(
    rf"(?: \([^()]{{1,40}}\))?(?: year[- ](?:over|on)[- ]year)?"
    rf"(?: (?:loss|profit|sales|revenue|earnings))? in {_LAND}(?=[,;]|\.?$"
    r"| (?:in|for|during|over|last|this|on|from|after|as|and|while|by|since)\b)"
)
_WITH_WHOM = late(
    r" (?:(?:[a-z]+ )?trade )?(?:deficit|surplus|gap) with (?P<whom>(?:the )?[A-Z][\w’'-]+(?: [A-Z][\w’'-]+)*)"
)
_CONTINENT = late(r"Africa|Asia(?:[ -]Pacific)?|Europe|(?:Latin|North|South) America|the Middle East")
_AHEAD = late(rf"In {_LAND}, (?!(?:which|where)\b)[^,;]*$")
_RESULT = late(r"\b(?:loss|profit|gain|income|earnings)\b")
_ON_ONE = late(r"(?: \([^()]{1,40}\))? on (?:the|its|that|an?|their) (?!.*\byear\b)[a-z]")
_SOLD_AT = late(r"\bat an? (?:[a-z]+ )?(?:loss|profit|gain) of (?:about |around |some |nearly |almost )?$")
_OF_ITS_BUSINESS = late(
    r"(?: \([^()]{1,40}\))? in (?:revenue|sales|profits?|income|earnings) from (?:its|their|the|his|her) "
)
_STATION = late(
    r"[^,;.]{0,60}?\b(?P<done>stationed|deployed|posted)(?P<where> (?:in|on|at|along|near|across) (?:the )?"
    r"[A-Z][\w’'-]+(?: [A-Z][\w’'-]+){0,2})(?! [a-z]{3,}(?:s|er|or)\b)"
)
_SENT_TO = late(r"[^,;.]{0,80}\bdeployed [^,;.]{0,20}?\b(?:to|in|on|along|near) (?:the )?[A-Z]")
_AT_A_SITE = late(
    r" (?:[a-z-]+ ){1,3}(?:at|in) (?:its|the|an?|one|that|this) (?:[\w’'-]+ ){0,4}"
    r"(?:plant|factory|site|facility|mill|headquarters|office|branch|warehouse|store|yard|mine|centre|center)\b"
)
_EMPLOYED = late(r"\bemployed by\b")


def with_scope(label: str, passage: Passage, mention: FigureMention) -> str | None:
    """The label with the place that its figure holds for; None where it is of a part that no label can tell."""
    text, at = passage.text, mention.start - passage.sentence.start
    behind = at + len(mention.text)
    if mention.kind == "count":
        return _of_people(label, text, behind)
    if mention.kind not in {"money", "percent"} or is_quoted(label, mention):
        return label
    if whom := _WITH_WHOM.match(text, behind):
        return label if whom["whom"] in label else f"{label} with {whom['whom']}"
    if _is_of_a_part(label, text, at, behind):
        return None
    found = (_BEHIND.match(text, behind) or _AHEAD.match(text, 0, at)) if has_owner(label) else None
    place = found["place"] if found else ""
    named = place and (find_places(place) or _CONTINENT.fullmatch(place)) and place.removeprefix("the ") not in label
    return _in_place(label, place) if named else label


def _is_of_a_part(label: str, text: str, at: int, behind: int) -> bool:
    """Whether a result is that of one deal, or of one business alone: "a net loss of $5 million | on the stake"."""
    if " by " in label and _OF_ITS_BUSINESS.match(text, behind):
        return True
    of_one = _ON_ONE.match(text, behind) or _SOLD_AT.search(text, 0, at)
    return bool(of_one) and has_owner(label) and _RESULT.search(label) is not None


def _of_people(label: str, text: str, behind: int) -> str | None:
    """The label of those who are somewhere: "troops stationed in Osk"; None where they are some of a firm's."""
    if _EMPLOYED.search(label):
        return None if _AT_A_SITE.match(text, behind) else label
    found = _STATION.match(text, behind)
    if found and label.endswith(f" {found['done']}"):
        return f"{label}{found['where']}"
    return None if label.endswith(" deployed") and _SENT_TO.match(text, behind) else label


def _in_place(label: str, place: str) -> str:
    """The label with its place, ahead of its period: "loss of Vell in Norland in the second quarter"."""
    head, period, rest = label.partition(" in the ")
    return f"{head} in {place}{period}{rest}"
