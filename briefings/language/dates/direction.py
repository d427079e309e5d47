"""Whether the words around a date speak of the past or of what is to come; knows nothing of calendars."""

from __future__ import annotations

import re
from collections.abc import Callable

from briefings.patterns import late

Direction = Callable[[str, int, int], float]
"""How a language tells, around a span of a text, what has been (-1) from what is to come (1)."""

_PAST = (
    "was were had has have did been said told met took made won lost came went began held left got gave found saw "
    "became fell rose hit killed shot struck led fled spoke wrote broke sold bought brought thought felt kept "
    "paid sent spent stood ran set cut put grew drew flew threw knew ago died beat built caught chose drove ate "
    "fought forgot froze hid hung heard laid lay lent lit meant rode rang sang sank sat shook shrank slept slid "
    "swept swore taught tore understood woke wore begun since"
).split()
_VERBS = (
    "be begin start meet vote hold take open close resume visit decide announce release launch return travel "
    "discuss face appear speak address attend sign end expire leave arrive play testify report publish unveil "
    "host join stand run hear rule present give make go come reopen mark celebrate debate consider continue "
    "become finish complete deliver lift"
).split()
_PRESENT = (
    "begins starts opens closes ends expires airs premieres resumes reopens returns leaves meets votes "
    "arrives travels plays faces hears flies joins retires convenes sails"
).split()
_PLURAL = (
    "begin start open close end expire resume reopen return leave meet vote kick arrive travel play gather".split()
)
_AHEAD = (
    r"will|won['’]t|shall|['’]ll|scheduled|slated|payable|upcoming|"
    r"due(?!\s+to\s+(?:the|an?|its|his|her|their|this|that|these|those|such|what|[\w-]+(?:ing|ed)\s|[\w-]+\s(?:of|in|from)\b)"
    r"|\s+(?:process|diligence|course)\b)|"
    r"(?:runs|lasts)(?=\s(?:from|until|through|till|to)\s)|deadline(?!\s(?:passed|expired|lapsed|came|went))|set\s+(?:to|for)|going\s+to|ha(?:s|ve)\s+until|"
    rf"(?:is|are)\s+(?:expected\s+)?to|must(?!\s+have)|takes\s+(?:effect|place|office|over)|kicks\s+off|stands\s+(?:again|trial)|{'|'.join(_PRESENT)}|"
    r"(?:is|are)\s+(?:\w+ly\s+|also\s+|now\s+)?(?:forecast|expected|planned|predicted|supposed)|heads?\s+to|go(?:es)?\s+to|"
    rf"(?<=[b-hj-tv-z]s\s)(?:{'|'.join(_PLURAL)})|and\s(?:[A-Z][\w’'-]+\s){{1,4}}(?:{'|'.join(_PLURAL)})"
)
_PERHAPS_AHEAD = (
    r"(?<!\bthe )(?<!\ba )(?<!\bits )(?<!\bhis )(?<!\bher )(?<!\btheir )plan(?:s|ned|ning)?|"  # to plan, not the plan
    r"(?:was|were|been)\s+(?:originally\s+)?(?:scheduled|slated|due|set|supposed|expected)|would|may|might|could|should|expect(?:s|ed)?|intends?|hopes?|ahead|(?:was|were)\s+to|"
    rf"(?:is|are)\s+\w{{2,16}}ing|to\s+(?:{'|'.join(_VERBS)})"
)
# Words that end as a past does and are none: `succeed`, `unspecified`.
_NOT_PAST = r"(?!(?:succe|proce|exce|ne|inde|spe|fe|bre|ble|se|we|hundr|sacr|nak|emb)ed\b|un[a-z]{3,16}ed\b)"
_HAD_BEEN = (
    r"had\s+(?:\w+ly\s+)?been\s+(?:\w+ly\s+)?(?:scheduled|slated|due|set|supposed|expected)(?:\s+to(?:\s+\w+)?)?"
)
_DONE = rf"{_HAD_BEEN}|{'|'.join(_PAST)}|(?<!\ba )(?<!\ban )(?<!\bthe ){_NOT_PAST}[a-z]{{2,20}}ed"
_CUE = late(rf"\b(?:(?P<ahead>{_AHEAD})|(?P<perhaps>{_PERHAPS_AHEAD})|(?P<behind>{_DONE}))\b")
_IF = late(r"\b(?:[Ii]f|[Uu]nless|[Ww]hether)\b")
_TITLES = "".join(
    rf"(?<!\b{title})" for title in "Mr Mrs Ms Dr St vs Gen Sen Rep Gov Col Lt Sgt Prof Rev Capt Maj Adm Pres".split()
)
_BOUNDARY = late(
    rf"(?<=[\w)\]\"”’'%]{{2}})(?=\s?[.!?]){_TITLES}\s?[.!?](?:\s?[\"”’)]{{1,2}})?\s+(?=[\"“‘(`]?[A-Z])|\n\s*\n"
)
# Verbs that look the same in the past and after a helping verb ("will cut"): the helping verb decides.
_ALIKE = frozenset(
    "hit set cut put beat lent let cost read spread burst shut quit bet bid come run become have".split()
)
_HELPERS = frozenset("was were had has have been".split())
_BARE = late(r"(?:\s+(?:to|also|soon|then|now|again|not|be|\w+ly))*\s+")
_ADVERB = late(r"\s+(?:\w+ly\s+)?")
_PASSIVE = late(  # "will be published", "are expected to stay closed": what helps a participle decides for it
    r"(?:\s+(?:to|also|soon|then|now|again|not|have|\w+ly)){0,3}\s+(?:be|been|get|stay|remain|keep)\s+(?:\w+ly\s+)?(?:\w+ed\s+(?:and|or)\s+)?"
)
# "is raising questions about Monday's debate" may look ahead; "... of his words during Monday's debate" looks back.
_OVER = late(r"\b(?:during|after|following|since)\s(?:the\s)?$")
# "suspended until June" tells an end to come; "lasted until June" one that has been.
_HOUR = r"(?:(?:noon|midnight|\d{1,2}(?::\d\d)?)\s?(?:[ap]\.?m\.?\s?)?(?:[A-Z]{2,4}\s)?(?:on\s)?)?"
_UNTIL = late(rf"\b(?:until|till|through)\s(?:the\s)?(?:end\sof\s|early\s|late\s|mid-?)?{_HOUR}$")
_STANDS = late(
    r"\b(?:has|have|will|is|are|be|suspend\w*|postpon\w*|delay\w*|extend\w*|halt\w*|adjourn\w*|fr(?:eez|oz)\w*|paus\w*|"
    r"defer\w*|remand\w*|put off|barred|banned)\b"
)
# What these are set to lies ahead: "moved to Jan. 6", "set Jan. 15 as the date", "the parade is Monday".
_MOVED = late(
    r"\b(?:moved|postponed|rescheduled|delayed|adjourned|deferred|extended|put\s+off|pushed(?:\s+back)?)\s+(?:to|until|till|for)\s$"
    r"|\b(?:cancell?ed|called\s+off|closed)\s+for\s$"
    r"|\b(?:is|are)\s(?:(?:out|up|back|open|closed|off)\s)?(?:on\s|for\s|this\s|next\s)?$|\bas\s(?:soon|early)\sas\s$"
)
_SET = late(r"\b(?:set|fixed|chose|picked)\s$")
_AS_DATE = late(r"\s(?:as|for)\b")
# "the reading, due on Wednesday, was put off" tells of a Wednesday that has been.
_ONCE_DUE, _OVERTAKEN = late(r"due|scheduled|slated|set\s+for"), late(r"\s?,\s(?:was|were)\b")
_ONCE = late(r"\b(?:once|first|originally|initially|previously)\s$")
# "Monday's attack", "a June agreement" have been, whatever comes of them; "Friday's figures" where nothing looks ahead.
_STRUCK = late(
    r"(?:['’]s)?\s(?:[a-z]+\s)?(?:attacks?|bombings?|blasts?|explosions?|shootings?|massacre|killings?|murders?|crash|"
    r"collision|derailment|earthquake|quake|tsunami|typhoon|landslides?|coup|arrests?|raids?|ambush|assassination|"
    r"agreement|accord|ruling|verdict|resignation|defeat)\b"
)
_PUBLISHED = late(r"(?:['’]s)?\s(?:[a-z]+\s)?(?:remarks|comments|statement|disclosure|figures|data|numbers)\b")
_HAPPENED = late(
    r"\b(?:attacks?|bombings?|massacre|earthquake|quake|tsunami|shootings?|killings?|crash|explosions?|assassination)\sof\s$"
)
_AWAITED = late(
    r"\b(?:[Aa]head\sof|[Bb]efore|[Aa]wait\w*|[Uu]ntil|[Pp]lan\w*|[Ee]xpect\w*|upcoming|scheduled|if|unless)\s(?:an?\s|the\s)?$"
)
# "resigned, effective Jan. 1" looks either way; "a tweet to invite her to Monday's debate" not as its main verb does.
_EFFECTIVE = late(r"\beffective\s(?:on\s)?$")
_AGREED, _AGREEMENT = late(r"agreed|offered|promised|pledged|vowed|proposed"), late(r"\bagreement\sto\s[a-z]+\s")
_TO_DO = late(r"\sto\s[a-z]+\s")
_INFINITIVE = late(r"\bto\s(?!the\b|an?\b|his\b|her\b|its\b|their\b|this\b|that\b)[a-z]+\s")
_MEANS = late(
    r"plans?|intends?|hopes?|expects?|should|may|might|(?:is|are)\s\w+"
)  # "On Tuesday, the league plans to ..."
# "said Friday's vote would go ahead": what was said is no time of the vote.
_SAYING = late(
    r"\b(?:said|says|say|announced|warned|added|confirmed|insisted|believed?s?|thinks?|argued|claimed|hoped|promised)\s"
    r"(?:that\s)?(?P<the>the\s)?$"
)
_WOULD = late(r"[^.;]{0,60}?\b(?:would|could|might)\b(?! have)")
_FIRST_WORDS = late(r"[\"“‘(]?\s*(?:(?:[A-Z]\w+|as|of|the|in|on|by|and|but)\s+){0,2}")
_LEFT, _RIGHT, _NEAR = 200, 120, 28
_SURE, _RATHER, _LIKELY = 1.0, 0.75, 0.5


def direction_of(text: str, start: int, end: int) -> float:
    """From 1, what is to come, to -1, what has been; 0 where the words around a span don't say, a half where they hint.

    The nearest verb before the date in its sentence decides, else the first clear one after it.
    """
    left = max(0, start - _LEFT)
    for boundary in _BOUNDARY.finditer(text, left, min(len(text), start + 1)):
        left = boundary.end()
    left = max(left, text.rfind(";", left, start) + 1)
    if (stated := _stated(text, left, start, end)) is not None:
        return stated
    last: re.Match[str] | None = None
    saying = _SAYING.search(text, left, start)
    if saying and (saying["the"] or text[end : end + 2] in {"'s", "’s"}):
        return _told_after(text, end, opening=True) or (_LIKELY if _WOULD.match(text, end) else 0.0)
    for cue in _CUE.finditer(text, left, start):
        if not (last and _governs(text, last, cue)):
            last = cue
    if last:
        return _told_before(text, last, left, start, end)
    after = _told_after(text, end, opening=bool(_FIRST_WORDS.fullmatch(text, left, start)))
    return after or (_LIKELY if text[max(left, start - 3) : start].lower() == "by " else 0.0)


def _told_before(text: str, verb: re.Match[str], left: int, start: int, end: int) -> float:
    """What the nearest verb before a date says; `left` is where its clause begins."""
    if verb["behind"]:
        return _told_behind(text, verb, left, start)
    if verb["perhaps"]:
        return -_LIKELY if _OVER.search(text, verb.end(), start) else _LIKELY
    near = text[start : start + 5].lower() in {"this ", "next "}
    if (
        not near
        and _ONCE_DUE.fullmatch(verb[0])
        and (_OVERTAKEN.match(text, end) or _ONCE.search(text, left, verb.start()))
    ):
        return -_LIKELY
    return _SURE if start - verb.end() <= _NEAR else _LIKELY


def _told_behind(text: str, verb: re.Match[str], left: int, start: int) -> float:
    """What a verb in the past says of a date after it: less where other words come between."""
    if (_AGREED.match(verb[0]) and _TO_DO.match(text, verb.end())) or _AGREEMENT.search(text, verb.end(), start):
        return _LIKELY  # `agreed to meet Monday`
    infinitive, near = _INFINITIVE.search(text, verb.end(), start), start - verb.end() <= _NEAR
    if infinitive and not near and text[start - 3 : start] == "by ":
        return _LIKELY  # `a plan, told then, to pay it by February`
    if verb[0].startswith("had ") or _IF.search(text, left, verb.start()):
        return -_LIKELY  # `had been due to expire Friday`
    if near:
        return -_SURE
    return -_LIKELY if infinitive else -_RATHER


def _stated(text: str, left: int, start: int, end: int) -> float | None:
    """What the words right before a date settle, whatever the tense of the sentence."""
    if _has_been(text, left, start, end) and not _AWAITED.search(text, left, start):
        return -_LIKELY
    until = _UNTIL.search(text, left, start) and _STANDS.search(text, left, start)
    if until or text[max(left, start - 5) : start].lower() == "come ":  # `come September`
        return _SURE
    if _MOVED.search(text, left, start) or (_SET.search(text, left, start) and _AS_DATE.match(text, end)):
        return _LIKELY
    return _LIKELY if _EFFECTIVE.search(text, left, start) else None


def _has_been(text: str, left: int, start: int, end: int) -> bool:
    """Whether the thing that a date stands beside is of those that are known only once they have been."""
    if _STRUCK.match(text, end) or _HAPPENED.search(text, left, start):
        return True
    return bool(_PUBLISHED.match(text, end)) and not any(cue["ahead"] for cue in _CUE.finditer(text, left, start))


def _told_after(text: str, end: int, *, opening: bool) -> float:
    """The tense after a date; at the opening of a sentence the first verb is the date's own.

    So is one right behind it ("the port on Tuesday raised its dues"), but "Tuesday's vote was put off" looks ahead.
    """
    reach = end + (_LEFT if opening else _RIGHT)
    semicolon, stop = text.find(";", end, reach), _BOUNDARY.search(text, end, reach)
    last = min(stop.start() if stop else reach, semicolon if semicolon >= 0 else reach)
    helper: re.Match[str] | None = None
    for cue in _CUE.finditer(text, end, last):
        if cue["perhaps"]:
            if opening and _MEANS.fullmatch(cue[0]) and not text.startswith(" have", cue.end()):
                return _LIKELY
            helper = cue
        elif not (helper and _governs(text, helper, cue)):
            own = opening or (cue[0] not in _HELPERS and _ADVERB.fullmatch(text, end, cue.start()))
            return _LIKELY if cue["ahead"] else -_SURE if own else -_LIKELY
    return 0.0


def _governs(text: str, verb: re.Match[str], cue: re.Match[str]) -> bool:
    if verb["behind"] or not cue["behind"]:
        return False
    if verb[0].endswith("be") and _ADVERB.fullmatch(text, verb.end(), cue.start()):
        return True  # "to be held"
    bare = cue[0] in _ALIKE and _BARE.fullmatch(text, verb.end(), cue.start())
    return bool(bare or _PASSIVE.fullmatch(text, verb.end(), cue.start()))


def sentences_between(text: str, start: int, end: int) -> int:
    """How many sentences end between two places; a paragraph's end counts for two."""
    return sum(2 if boundary[0].isspace() else 1 for boundary in _BOUNDARY.finditer(text, start, end))
