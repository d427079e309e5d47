"""Whether a sentence states what it tells as a fact: no condition, no doubt, no look back, no words of somebody."""

from __future__ import annotations

import re

from briefings.patterns import late

_DOUBT = late(
    r"\bno (?:reason|need|plans?|intention|intent|desire|wish|sign|evidence|chance|question)\b"
    r"|\b(?:if|would|could|might|may|should|unless|whether|not|never|without|reportedly|allegedly|confiden(?:ce|t)"
    r"|hop(?:es?|ed|ing)|believe[sd]?|predict(?:s|ed)|fear(?:s|ed)|thinks?|thought|doubts?|doubted)\b|n['’]t\b",
    re.IGNORECASE,
)
_IF_FIRST = late(r"[\"“]?(?:But |And |Even )?(?:if|unless|provided that)\b", re.IGNORECASE)
_ONLY_IF = late(r"\b(?:if|unless|provided that)\b(?! only)", re.IGNORECASE)
_IF_BEFORE = late(r"\b(?:if|unless)\s[^,;]*, $", re.IGNORECASE)  # "unless the others cut theirs, the talks will fail"
_LOOK_BACK = late(
    r"\b(?:since|until|before|when|after|while|because|as soon as|now that|although|whether"
    r"|who|whose|which|what|how|why|where)"
    r"\b[^,;]*$"
    r"|\b(?:day|week|month|year|time|moment)\s(?:that\s)?(?:the\s|its\s|their\s)?$"
    r"|\b(?:is|was|be) the \w+ time\b[^,;]*$|^(?:or|nor)\s"
    # "Poland is the first country the minister decided to visit": a clause that only describes
    r"|\b(?:is|are|was|were)\s(?:the|an?)\s(?:[\w'’-]+\s){1,4}the\s(?:[\w'’-]+\s){0,3}$"
    r"|\bas (?:much|many|far|well|long|often|high|low|big|large|fast) (?:[^,;]|,\d)*\bas\b[^,;]*$"
    r"|\b(?:is|are|was|were)\sthe\s(?:first|last|only|next)\s(?:[\w'’-]+\s){1,5}$",
    re.IGNORECASE,
)
# What was once so is background, whatever has become of it.
_BACKGROUND = late(r"\b(?:initially|originally|previously|formerly|once|long ago|earlier)\b", re.IGNORECASE)
# "Denied a report that the drill was called off": what is denied has not happened.
_DENIED_THAT = late(
    r"\b(?:den(?:y|ied|ies|ying)|dismiss(?:ed|es)|disput(?:ed|es)|rul(?:ed|es) out)\b[^.;]*\bthat\b[^.;]*$"
)
_TALLY = late(r"(?:So far|To date|Back in|Back then)\b")  # "So far, Norland has launched eight satellites", or of then
_FIRST_PERSON = late(r"\b(?:I|I['’]m|[Mm]y)\b")
# "..., she said": who says so stands in a sentence before, which a status has not.
_BY_PRONOUN = late(r", (?:he|she|they|it) (?:also )?(?:said|says|added|told [a-z]+|noted|stressed)\b[^,;]{0,40}[.!]?$")
_QUOTES = late(r"[\"“”]")
_CLOSING = late(r"[^\"“”]*[\w.,!?][\"”](?:\s|$)")  # of a quotation that a sentence before it began
# "News that the father is coming" tells of news.
_CLAIMED = late(
    r"\b(?:news|reports?|rumou?rs?|claims?|suggestions?|speculation|idea|possibility|chance|allegations?|threats?|fears?|"
    r"hopes?|optimis(?:m|tic)|expectations?|belief|conviction|signs?|question(?:ed|s)?|ridicul(?:e|ed|es))\s(?:\w+\s){0,2}that\b[^.;]*$",
    re.IGNORECASE,
)
# "Members must ensure that the pact takes effect", "did not know that he had quit": wished or unknown, and no fact.
_WISHED = late(
    r"(?:\b(?:ensure|ensuring|make sure|making sure|make certain|demand(?:s|ed|ing)?|insist(?:s|ed|ing)?|urge[sd]?"
    r"|urging|propos(?:e|es|ed|ing)|recommend(?:s|ed|ing)?|request(?:s|ed|ing)?)"
    r"|(?:\bnot|\bnever|n['’]t)\s\w+)\sthat\b[^.;]*$"
)
# "The firm has claimed that the state imposed the bill": what one side says of the other has not therefore happened.
_ALLEGED = late(
    r"\b(?:claim(?:s|ed)|alleg(?:es|ed)|argu(?:es|ed)|contend(?:s|ed)|suggest(?:s|ed)?|indicat(?:es?|ed)|suspect(?:s|ed))\b[^.;]*$"
)
# A second verb of the main clause: "a man who is the subject of a manhunt was charged".
_RELATIVE = late(r"\b(?:who|which|that|whose\s\w+)\s(?P<verb>is|was|are|were|has|had|have)\b[^,;]*$")
# "a firm which was to buy it before the deal was announced": the verb is of a clause inside.
_OTHER_TIME = late(r"\b(?:since|until|before|when|after|while|because)\b")


def is_plain(before: str, *, just: bool = False) -> bool:
    """Whether the clause before the verb states a fact: no condition, no negation, no look back.

    `just` says that it tells of these days, as a clause behind "after" may: "after a court Thursday refused".
    """
    clause = re.split(r"[;:]|, ", before)[-1]
    if relative := _RELATIVE.search(clause):
        if not just and _OTHER_TIME.search(clause, relative.end("verb")):
            return False
        clause = clause[: relative.start()]
    if _IF_BEFORE.search(before.removesuffix(clause)):
        return False
    back = None if just else _LOOK_BACK.search(clause)
    return back is None and not any(sign.search(where) for sign, where in _signs(before, clause))


def _signs(before: str, clause: str) -> tuple[tuple[re.Pattern[str], str], ...]:
    return (
        (_DENIED_THAT, before),
        (_CLAIMED, before),
        (_WISHED, before),
        (_ALLEGED, clause),
        (_DOUBT, clause),
        (_BACKGROUND, clause),
    )


def is_open(words: str) -> bool:
    """Whether words say no more than what may be, or what was so at first."""
    return bool(_DOUBT.search(words) or _BACKGROUND.search(words))


def is_told(sentence: str, start: int, end: int) -> bool:
    """Whether a sentence itself tells of the phrase at these offsets: not as a condition, nor in somebody's words."""
    if (
        _TALLY.match(sentence)
        or _FIRST_PERSON.search(sentence)
        or _BY_PRONOUN.search(sentence)
        or _ONLY_IF.search(sentence, end)
        or _IF_FIRST.match(sentence)
    ):
        return False
    return len(_QUOTES.findall(sentence, 0, start)) % 2 == 0 and _CLOSING.match(sentence, end) is None
