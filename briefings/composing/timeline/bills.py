"""Which step on the way of a law a sentence tells: its text, a committee's, a house's, the other's, the signature.

    "Senators unveiled a water bill on Monday"             text
    "The Senate passed the water bill on Tuesday"          upper house
    "The water bill cleared the House"                     lower house
    "The governor of Osk has signed the water bill"        signature

Two steps are two news, however alike they are told. English only.
"""

from __future__ import annotations

from enum import Enum
from functools import lru_cache

from briefings.composing.timeline.told import without_hanging
from briefings.patterns import late

_KEPT = 512


class Step(Enum):
    """Who decides on a law; `BOTH` is a parliament of which no house is named."""

    TEXT = "text"
    CABINET = "cabinet"
    COMMITTEE = "committee"
    LOWER = "lower house"
    UPPER = "upper house"
    BOTH = "parliament"
    SIGNED = "signature"
    VETOED = "veto"


_HOUSES = frozenset((Step.LOWER, Step.UPPER))
_BY_ONE = frozenset((Step.TEXT, Step.SIGNED, Step.VETOED))
_COMMITTEE = r"(?:[A-Z][\w'’-]+ ){0,6}(?:[a-z]+ )?(?:[Cc]ommittee|[Ss]ubcommittee|[Pp]anel)"
_LOWER = (
    r"(?:[Ll]ower (?:[Hh]ouse|[Cc]hamber)|(?<!White )(?<!Upper )House(?! of Lords)(?: of Representatives| of Commons)?"
    r"|(?:House of )?Commons|National Assembly|Chamber of Deputies|Bundestag|Lok Sabha|State Duma|Duma|Sejm)"
)
_UPPER = r"(?:[Uu]pper (?:[Hh]ouse|[Cc]hamber)|Senate|House of Lords|Lords|Bundesrat|Rajya Sabha|Federation Council)"
_BOTH = r"(?:Congress|[Pp]arliament|[Ll]egislature|Knesset)"
_CABINET = r"(?:[Cc]abinet|Council of Ministers)"
_LAW = r"(?:bill|law|legislation|act|Act|measure|ban|budget|package|deal|reform|repeal)\b"
_MEMBERS = (
    r"(?: (?:Republicans|Democrats|lawmakers|leaders|members|[Mm]inority|[Mm]ajority)"
    r"| (?:of|in) (?:the )?[A-Z][\w-]+(?:['’]s (?:[a-z]+ )?[Pp]arliament)?)?"
)
_DECIDES = (
    r"(?:(?:has|have|had|also|narrowly|overwhelmingly|unanimously|easily|finally|again|quickly|later|late|early|on"
    r"|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|afternoon|morning|night|evening|yesterday|today|then|of [A-Z]\w+) )*"
    r"(?:pass(?:es|ed)?|approv(?:es?|ed)|vot(?:es|ed)|adopt(?:s|ed)?|reject(?:s|ed)?|advanc(?:es?|ed)|confirm(?:s|ed)?"
    r"|back(?:s|ed)?|endors(?:es?|ed)|clear(?:s|ed)?|(?:gives?|gave) (?:final )?approval"
    r"|defeat(?:s|ed)?|block(?:s|ed)?|ratif(?:y|ies|ied)"
    rf"|sen(?:ds|t) (?:[\w-]+ ){{0,4}}{_LAW})\b"
)
_WHO = rf"(?P<COMMITTEE>{_COMMITTEE})|(?P<LOWER>{_LOWER})|(?P<UPPER>{_UPPER})|(?P<BOTH>{_BOTH})|(?P<CABINET>{_CABINET})"
_DECIDED = late(rf"\b(?:{_WHO}){_MEMBERS}[,]? {_DECIDES}")
_CLEARED = late(
    r"\b(?:clear(?:s|ed)|pass(?:es|ed) (?:in|through)|approved (?:by|in)|passed by|adopted (?:by|in)|rejected (?:by|in)"
    rf"|backed by|endorsed by) (?:the |a |[A-Z]\w+['’]s )?(?:[A-Z]\w+ )?(?:{_WHO})"
)
_SIGNS = late(rf"\b(?:(?P<SIGNED>sign(?:s|ed))|(?P<VETOED>veto(?:es|ed)))\b(?:[^.;]{{0,80}}? {_LAW}| into law\b)")
_WRITTEN = late(
    r"\b(?P<TEXT>unveil(?:s|ed|ing)|introduc(?:es|ed|ing)|releas(?:es|ed|ing)|publish(?:es|ed|ing)|tabl(?:es|ed|ing)"
    rf"|draft(?:s|ed|ing)) (?:the text of )?(?:an? |the |its |their )?(?:[\w’'-]+ ){{0,5}}?{_LAW}"
)
_TWO = late(rf"\b(?:{_LOWER}|{_UPPER}) and (?:the )?(?:{_LOWER}|{_UPPER})\b|\bboth (?:houses|chambers)\b")
_OWNER = late(r"\b(?!The |[A-Z]\w+day\b)(?P<of>[A-Z]\w+(?: [A-Z]\w+)?)(?:['’]s)? (?:state )?$")
_FIRST = late(r"(?:[A-Z][\w-]+ (?:\w+ )?)?(?:[Aa]fter|When|While|As|Since|[Bb]efore)\s[^,;]{4,160},\s")


def are_two_steps(a: str, b: str) -> bool:
    """Whether two sentences tell that two who have to decide on a law have done so, one here and another there."""
    here, there = _told(a), _told(b)
    if here is None or there is None:
        return False
    (one, owner), (other, of) = here, there
    if one is other:
        return bool(owner and of) and owner not in b and of not in a
    return Step.BOTH not in (one, other) or _HOUSES.isdisjoint((one, other))


@lru_cache(maxsize=_KEPT)
def _told(sentence: str) -> tuple[Step, str] | None:
    """The step that the main clause of a sentence tells, and whose house it is where that stands before it."""
    main = without_hanging(_FIRST.sub("", sentence, count=1) if _FIRST.match(sentence) else sentence)
    if _TWO.search(main):
        return None
    found = [each for pattern in (_DECIDED, _CLEARED, _SIGNS, _WRITTEN) if (each := pattern.search(main))]
    first = min(found, key=lambda each: each.start(), default=None)
    if first is None:
        return None
    step = next(name for name, words in first.groupdict().items() if words)
    owner = None if Step[step] in _BY_ONE else _OWNER.search(main[: first.start(step)])
    return Step[step], owner["of"] if owner else ""
