"""Who does what a sentence says ahead of a figure, and what for: "ABN Amro, the bank, said it will cut 2,850 jobs"."""

from __future__ import annotations

import re

from briefings.composing.figures.named import may_be_name
from briefings.language.numbers.labels.firms import NAME, clean_name
from briefings.patterns import late

_AUXILIARY = (
    "has|have|had|is|are|was|were|will|would|plans?|planned|planning|expects?|expected|intends?|aims?|going|set|due|to"
    "|announced|unveiled|confirmed|reported|reports|be|also|already|since|now|currently|still|recently|been|then"
)
_BODY = (
    "(?:central bank|government|council|parliament|cabinet|board|regulator|city council|ministry|state|administration)"
)
_OPENS_CLAUSE = "When|While|After|Although|As|If|Because|Before|Until|Since|Once"
_WHO = rf"(?!(?:The|{_OPENS_CLAUSE})\b)(?:(?:{_BODY} of )?{NAME}|{NAME}['’]s {_BODY}|{NAME} {_BODY})"
_BEGINNING = (
    r"(?:(?:In|During|For|By|Since|On|Last|This|Just|Earlier|Recently|Now|Meanwhile|However)\b(?:[^,;]{0,50},)? )?"
    rf"(?P<the>[Tt]he )?(?P<name>{_WHO})(?:, [^,;]{{1,70}},| \([^)]{{1,20}}\)| <[^>]{{1,8}}>)?"
    r"(?:(?: (?:on )?[A-Z][a-z]+day)? (?:said|says|announced)(?: (?:on )?[A-Z]?[a-z]+day)?(?: that)? (?:it|s?he|they))?"
    rf"(?: (?:{_AUXILIARY}))* [a-z]+"
)
_DOER = late(
    _BEGINNING + r" (?:(?:about|around|some|roughly|nearly|almost|over|more than|up to|at least|an?|another) ){0,2}"
)
_OWNER = late(_BEGINNING)
_TARIFF = late(
    r"(?:rise in |fall in )?(?:[a-z-]+ ){0,3}(?:tariffs?|dut(?:y|ies)|lev(?:y|ies)|border tax)(?: on| against| in|$)"
)
_MOVE = late(r"^(?:rise|fall) in ")
_SETTING = late(
    _BEGINNING.removesuffix(" [a-z]+")
    + r" (?:impos|slap|lev[iy]|introduc|announc|plac|put|quadrupl|tripl|doubl|rais|hik|increas|cut|lower|reduc)[a-z]*"
    r"(?: (?:a|an|the|new|extra|sweeping|its|all|additional|further|to|up|of|from|at|plans?|impose|raise|cut)){0,6} "
)
_ROUND = late(
    r"(?:[\w-]+ ){0,3}(?:valuation|(?:funding|financing|seed|investment) rounds?|round|Series [A-H]\d?"
    r"|funding|financing)$"
)
_RAISING = late(
    _BEGINNING.removesuffix(" [a-z]+")
    + r"(?: (?:rais|clos|secur|land|complet|announc|nabb|pull|bagg|reel)[a-z]*|’s raised|'s raised) "
    r"(?:(?!\b(?:said|says|which|who|whose|while|but|after|when|as|from)\b)[^;.](?!, and\b)|\.\d){0,160}"
)
_LAST_CLAUSE = late(r"^.*(?:, (?:and|but|which)|\b(?:when|after|as|that|while|because)) ")
_PRONOUNS = frozenset("It He She They We I You That This There These Those Its Their".split())
_FOR_WHAT = late(
    r"amount (?:transferred|received|collected) by (?:(?! (?:for|to|in|on|from|against) ).)*"
    r"|amount (?:offered|spent|paid|invested|committed|given|provided|added|bid|allocated|contributed|set aside|pledged"
    r"|promised|donated) by (?:(?! (?:for|to|in|on|against) ).)*"
)
_LINKING = "in|on|from|to|by|last|this|and|as|after|over|since|although|but|when|which|that|at|while"
_ENDS = rf"(?=[,.;]|$| (?:[–—-]|{_LINKING})(?!\w))"
_NOUNS = (
    r"(?:(?:a|an|the) )?(?!(?:its|their|his|her|each|every|this|last|next|the)\b)[A-Za-z][\w’'-]*"
    rf"(?: (?!(?:{_LINKING})\b)[\w’'-]+){{0,5}}"
)
_PURPOSE = late(
    rf"(?: [(\[][^)\]]*[)\]])? (?:(?P<link>for|to buy|to acquire) (?P<what>(?:the )?{NAME})"
    rf"|(?P<doing>(?:in|on)? ?(?!according\b)[a-z]{{2,}}ing) (?P<it>{_NOUNS})){_ENDS}"
)


def doer_of(ahead: str, text: str) -> str:
    """Who does what the words ahead of a count say; "" where that is unsure."""
    return _subject(_DOER, ahead, text)


def is_tariff(label: str) -> bool:
    """Whether a label is of a tariff that names nobody whose it is: "tariff on cars from Peru"."""
    return _TARIFF.match(label) is not None


def set_by(label: str, ahead: str, text: str) -> str:
    """Who sets the tariff of a label, as the words ahead of its figure say: " set by Vell"; "" where that is unsure."""
    before, _, _ = ahead.partition(_MOVE.sub("", label).split(" on ", maxsplit=1)[0])
    who = _subject(_SETTING, before, text) or _subject(_SETTING, _LAST_CLAUSE.sub("", before, count=1), text)
    return f" set by {who}" if who else ""


def holder_of(label: str, ahead: str, text: str) -> str:
    """Whose "its" is, where the words ahead say "Vell cut its rate"; "" where they don't, or that is unsure."""
    before, its, _ = ahead.partition(f" its {label} ")
    return _subject(_OWNER, before, text) if its else ""


def is_of_round(label: str) -> bool:
    """Whether a label is of a round of funding, or of what the company that raises it is valued at."""
    return _ROUND.match(label) is not None


def with_raiser(label: str, ahead: str, text: str) -> str:
    """The label of a round with who raises it, as the words ahead say: "seed round of Vell"; "" where they don't."""
    who = _subject(_RAISING, ahead, text)
    return f"{label} of {who}" if who else ""


def lacks_purpose(label: str) -> bool:
    """Whether a label tells who paid, and not what for."""
    return _FOR_WHAT.fullmatch(label) is not None


def purpose_at(sentence: str, at: int) -> str:
    """What money is for, as the words behind it say: " for the London Stock Exchange"; "" where they don't."""
    found = _PURPOSE.match(sentence, at)
    if found is None:
        return ""
    return f" {found['link']} {clean_name(found['what'])}" if found["what"] else f" {found['doing']} {found['it']}"


def _subject(shape: re.Pattern[str], ahead: str, text: str) -> str:
    found = shape.fullmatch(ahead)
    if found is None or found["name"] in _PRONOUNS or not (" " in found["name"] or may_be_name(found["name"], text)):
        return ""
    return f"{(found['the'] or '').lower()}{clean_name(found['name'])}"
