"""How a status is worded: a verb with what its clause says behind it, whole or not at all.

It must not know what a card is, nor what the verb means for it. English only.
"""

from __future__ import annotations

from briefings.language.finite_verbs import PAST_FORMS
from briefings.patterns import late

DAY = r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?: (?:morning|afternoon|evening|night))?"
MONTH = r"(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]*\.?"
_JOINTS = (
    r"in|on|at|by|for|to|with|from|against|(?:over|under)(?!\s[\d$€£¥])|of|near|into|as|than|until|till|during|after|"
    r"before|since|between|among|without|within|following|amid|despite|through"
)
# What is done goes on to the end of its clause: "refused to order a hearing", "arrived in the capital".
_REST = late(
    r"(?:\s(?!(?:and|or|but|while|when|after|before|as|because|who|which|that|where|said|says)\b|-\s)"
    r"(?:(?:Mrs?|Ms|Dr|St|Gen|Gov|Sen|Rep|[A-Z])\.(?:[A-Z]\.)*(?=\s[A-Za-z])|[\w'’$€£¥-]+(?:[.,]\d+\w*)*%?))*"
)
_MORE = late(r"\b(?:more|less|fewer|better|worse|[a-z]{3,}(?<!oth)er)\b")
_OPEN_END = late(  # "sold to pay off a $27.5bn (£14.5bn) back tax bill"
    r"\s\([^)]{1,40}\)\s(?!(?:and|or|but|to|in|on|at|by|for|with|from|against|over|under|as|of|after|before)\b)[a-z]"
)
_LISTED = late(r"\s(?:and|or)\b|,\s(?!(?:[a-z]|\d))|\.[\w]|:\d|\s[\"“]")
_NEXT_DEED = late(r"\sand\s(?:\w+ly\s)?(?P<verb>[a-z]+)\s")
_JOINED_TO = (
    "either|both|only|mainly|due|according|prior|owing|compared|together|along|because|instead|ahead"  # "due to"
)
_JOINT = late(rf"\s(?:(?:{_JOINED_TO}|\w+ed(?= by))\s)?(?P<by>{_JOINTS})(?=\s|$)")
_AT_JOINT = late(rf"\s(?:{_JOINTS})\b")
_CLAUSE = late(r"\s(?:that|whether|how|why)\s")
_FINITE = late(r"\s(?:will|would|could|might|is|are|was|were|has|had)\s")
_OPEN_WORD = late(
    r"\s(?:an?|the|its|their|his|her|our|some|any|no|more|other|of|and|still|also|now|even|only|already)$"
)
_OF_CLAUSE = late(r"(?:\s(?:on|of|to|in|for|by|with|at|over|about|from))?\s(?:what|whatever)\s.*")
_LEADING_ON = late(  # "tankers linked", "a protest demanding"
    r"(?:\s(?:[a-z]+ed|meant|known|seen|held|made|built|sold|bought|taken|given|demanding|saying|urging|asking|warning))+$"
)
_LONGEST_REST = 7
_WHEN = late(
    rf"\s(?:on |in |at |by |late |early |last |next |this )*(?:{DAY}|today|yesterday|tomorrow|week|month|year"
    rf"|{MONTH}(?: \d{{1,2}})?(?:,? \d{{4}})?|\d{{1,2}} {MONTH}(?: \d{{4}})?|(?:19|20)\d\d)$"
)
_ORDER = late(r"(?:ha(?:s|ve) )?ordered\s(?:(?!(?:that|which|who)\b)[\w'’-]+\s){1,12}?to\s[a-z]+\b")
_ORDERED = late(r"(?:ha(?:s|ve) )?ordered\b")
_MEASURE = late(
    r"\s(?:(?:nearly |almost |about |around |some |over |more than |less than )?(?:[a-z]+|\d+) )?"
    r"(?:year|month|week|day|hour|minute)s?$"
)
_SINCE = late(r"\s(?:after|before|since)\b")
_DANGLING = late(  # "sold in the third quarter of 2004" goes on to the year
    r"\b(?:of|by|in|for|to|from|the|end|until|till|before|after|since|over|with|than|between|as|about)$"
)
_HELPS = late(r"(?:(?:has|have|had)(?: been)?|was|were)\s(?:(?:also|now|later|finally)\s)?")
_HELPERS = frozenset({"is", "are", "was", "were", "has", "have", "had", "will", "would"})
_TO_DO, _QUOTE_NEXT = late(r"\bto [a-z]+$"), late(r"\s[\"“‘]")
_WANTS_TO = late(r"\b(?:refused|declined|agreed|offered|decided|promised|vowed|pledged)$")


def with_rest(sentence: str, start: int, end: int) -> str | None:
    """The verb with what its clause says behind it, as far as that is short and whole, without the day.

    A list, and what is longer, is cut before its last preposition, so that no half of a thing stands there. The verb
    that only helps another ("has decided") is left away, and an order holds what is ordered. None where nothing whole
    is left of what the verb needs: "refused", "is set to lift fraud".
    """
    order = _ORDER.match(sentence, start)
    end = order.end() if order else end
    rest = _REST.match(sentence, end)
    told = rest[0] if rest else ""
    words = _whole(sentence, end, told)
    if words and order is None and _ORDERED.match(sentence, start) and sentence.startswith(",", end + len(words)):
        return None  # "ordered the lawyer, who had shouted, be led out"
    if words is None or (not words and _needs_more(sentence, start, end, told)):
        return None
    if (day := _WHEN.search(words)) and not _DANGLING.search(words, 0, day.start()):
        words = words[: day.start()]
    helping = _HELPS.match(sentence, start)
    return sentence[helping.end() if helping else start : end + len(words)]


def _whole(sentence: str, end: int, told: str) -> str | None:
    """As much of a clause's rest as can stand; None where it runs into another verb."""
    words = _OF_CLAUSE.sub("", " ".join(told.split(" ")[: _LONGEST_REST + 1]))
    if _FINITE.search(f"{words} "):
        return None
    if (measure := _MEASURE.search(words)) and _SINCE.match(sentence, end + len(words)):
        words = words[: measure.start()]  # "restore full rule nearly three years after the war"
    behind = end + len(words)
    is_cut = len(words) < len(told) or _OPEN_WORD.search(words) or _OPEN_END.match(sentence, behind)
    if is_cut or (_LISTED.match(sentence, behind) and not _is_deed_next(sentence, behind)):
        words = _up_to_joint(words)
    if sentence.startswith((" that ", " to "), end + len(words)):
        words = _LEADING_ON.sub("", words)  # "a protest demanding that"
    if _OPEN_WORD.search(words) or (" than " in told[len(words) :] and _MORE.search(words)):
        return ""  # "will pay out more" is less than "will pay out more in benefits than it takes in"
    return words


def _up_to_joint(words: str) -> str:
    """What stands before the last preposition of what is cut there; "of" holds together what it joins."""
    cuts = [found.start() for found in _JOINT.finditer(words) if found["by"] != "of"]
    if cuts and (cuts[-1] or not words.startswith(" to ")):
        return _LEADING_ON.sub("", words[: cuts[-1]])
    return ""


def _is_deed_next(sentence: str, at: int) -> bool:
    """Whether no list goes on there, but another thing that was done: "and launched an inquiry"."""
    found = _NEXT_DEED.match(sentence, at)
    return found is not None and (found["verb"].endswith("ed") or found["verb"] in PAST_FORMS | _HELPERS)


def _needs_more(sentence: str, start: int, end: int, told: str) -> bool:
    """Whether a verb that stands alone has lost what it acts on."""
    if _WANTS_TO.search(sentence, start, end) or (
        _TO_DO.search(sentence, start, end) and _QUOTE_NEXT.match(sentence, end)
    ):
        return True
    return _CLAUSE.match(sentence, end) is not None or (
        bool(told) and _AT_JOINT.match(told) is None and not _WHEN.fullmatch(told)
    )
