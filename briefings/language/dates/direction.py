"""Whether the words around a date speak of the past or of what is to come; knows nothing of calendars."""

from __future__ import annotations

import re
from collections.abc import Callable

from briefings.language.dates.beside import LEAST, LIKELY, RATHER, REPORTED, SAID, SURE
from briefings.language.dates.beside import stated as stated_beside
from briefings.language.dates.cues import CUE
from briefings.language.dates.pieces import WEEKDAY
from briefings.patterns import late

Direction = Callable[[str, int, int], float]
"""How a language tells, around a span of a text, what has been (-1) from what is to come (1)."""

_IF = late(r"\b(?:[Ii]f|[Uu]nless|[Ww]hether)\b")
_TITLES = "".join(
    rf"(?<!\b{title}[.!?])(?<!\b{title}\s[.!?])"
    for title in "Mr Mrs Ms Dr St vs Gen Sen Rep Gov Col Lt Sgt Prof Rev Capt Maj Adm Pres".split()
)
_ENDED = r"[\w)\]\"”’'%]{2}"
# It opens with one class of characters, so that the engine finds the next of them by itself.
_BOUNDARY = late(
    rf"[.!?\n](?:(?<!\n)(?:(?<={_ENDED}[.!?])|(?<={_ENDED}\s[.!?])){_TITLES}"
    r"(?:\s?[\"”’)]{1,2})?\s+(?=[\"“‘(`]?[A-Z])|(?<=\n)\s*\n)"
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
_HAD_LEFT = late(r"\bhad\s(?:\w+ly\s|also\s)?$")
_AWAITING = late(r"(?:is|are)\s(?:prepar|await|wait|brac|gear|look|plan|head|rehears|expect|eye|anticipat)")
# "The city is reeling after a blaze in which three people died on Monday".
_IN_ITS_WAKE = late(r"(?:\s\w+)?\s(?:after|following|since)\s[^.;]{1,160}$")
# "the reading, due on Wednesday, was put off" tells of a Wednesday that has been.
_ONCE_DUE, _OVERTAKEN = late(r"due|scheduled|slated|set\s+for"), late(r"\s?,\s(?:was|were)\b")
_PLANNED, _IS = late(r"scheduled|slated"), late(r"\b(?:is|are|was|were|been|be)\s$")
_ONCE = late(r"\b(?:once|first|originally|initially|previously)\s$")
# "Unveiled in September, the glasses are worn by few", not "Due in March", "Expected in May".
_OPENING_PARTICIPLE = late(
    r"[\"“‘(]?(?:(?:First|Originally|Initially|Newly|Last)\s(?:[a-z]+ed|held|built|sold|shown|seen|made|shot)|"
    r"(?!(?:Planned|Expected|Scheduled|Slated|Indeed)\b)[A-Z][a-z]{2,14}ed|Born|Built|Held|Made|Sold|Won|Written)"
    r"\s(?:back\s)?(?:in|on|during|late|early)\s$"
)
_CLAUSE, _WAS_AFTER = late(r"\b(?:after|because|since|when)\s[^.;,]{1,60}$"), late(r"\s(?:was|were|had)\b")
_AFTER_DOING = late(r"\b(?:after|since)\s[a-z]{3,}ing\s[^.;,]{3,80}$")
_AFTERWARDS = late(r"\b(?:[Aa]fter|[Dd]uring|[Ff]ollowing)\s[^.;,]{1,60}$")
_AGREEMENT = late(r"\bagreement\sto\s[a-z]+\s")
# What these are about is to come: "agreed to meet Monday", "has ordered an election in June".
_AGREED = late(r"agreed|offered|promised|pledged|vowed|proposed")
_DECIDED = late(
    r"ordered|decided|planned|invited|called|scheduled|summoned|announced|arranged|declared|sentenced|threatened|asked|urged"
)
_SPEECH = late(r"sa(?:id|ys?)|told|reported|announced|declared|stated|added|confirmed|warned|insisted|quoted")
_WAS = late(r"\b(?:was|were|been|be)\s$")
_TO_DEAL = late(r"\sto\s(?:buy|acquire|purchase|sell|merge|settle|pay|take\s(?:over|private))\b")
_TO_DO, _HAVING = late(r"\sto\s[a-z]+\s"), late(r"\b(?:has|have)\s(?:also\s|now\s|\w+ly\s)?$")
_SUPPOSED = late(r"\b(?:was|were)\s(?:\w+\s)?supposed\s$")
_HOUR = late(
    r"\b(?:(?:just|shortly)\s)?(?:after|before|around|about|at)\s(?:midnight|noon|dawn|dusk|\d{1,2}(?::\d\d)?(?:\s[ap]\.?m\.?)?)\s(?:on\s)?$"
)
_INFINITIVE = late(r"\bto\s(?!the\b|an?\b|his\b|her\b|its\b|their\b|this\b|that\b)[a-z]+\s")
_MEANS = late(
    r"plans?|intends?|hopes?|expects?|should|would|may|might|(?:is|are)\s\w+"
)  # "On Tuesday, the league plans to ..."
# "said Friday's vote would go ahead": what was said is no time of the vote.
_SAYING = late(
    r"\b(?:said|says|say|announced|warned|added|confirmed|insisted|believed?s?|thinks?|argued|claimed|hoped|promised)\s"
    rf"(?:(?:on\s)?(?:{WEEKDAY})\s)?(?:that\s)?(?P<the>the\s)?$"
)
_WILL = late(r"will\b|shall\b|['’]ll\b")
_WOULD = late(r"[^.;]{0,60}?\b(?:would|could|might)\b(?! have)")
_FIRST_WORDS = late(
    r"[\"“‘(]?\s*(?:(?:[A-Z]\w+|as|of|the|in|on|by|and|but)\s+){0,3}(?:\d{1,2}(?::\d\d)?\s(?:[ap]\.?m\.?\s)?(?:on\s)?)?"
)
_DATELINE = late(  # `MERROW, Norland (AP) — On Saturday, the mayor ...`: the sentence opens behind it
    r"(?:[A-Z][\w.'’/-]*,?\s){1,6}(?:\([A-Z][\w/. ]{1,24}\)\s)?(?:—|–|-{1,2})\s"
)
# "Passed a bill to fund the government through September": what it is for lasts from now on.
_FOR_AS_LONG = late(
    r"\b(?:bill|measure|stopgap|plan|deal|agreement|law|legislation|resolution|package|order|budget|contract|extension|"
    r"funding|funds|money|permit|licen[cs]e|waiver|proposal|truce|ceasefire)\s(?:[\w-]+\s){0,3}?"
    r"(?:to\s(?!the\b|an?\b)|that\s(?:would|will)\s)[^.;]{1,80}\s(?:through|until|till)\s(?:the\send\sof\s)?$"
)
_DASHES = (" - ", " – ", " — ")
# "Fought over cuts scheduled to kick in Friday"; what was, or had been, scheduled may be over.
_PLANNED_FOR = late(
    r"(?<!was )(?<!were )(?<!been )(?<!once )(?<!first )(?<!originally )(?<!initially )(?<!previously )(?<!had )\b"
    r"(?:scheduled|slated)\sto\s(?:[a-z]+\s){1,3}(?:on\s)?$"
)
_BEHIND_PLAN = 60
# "Cut the prices of seats for the final at Osk Arena on Tuesday": that may be the day of the final, which is to come.
_FOR_EVENT = late(
    r"\b(?:tickets?|prices?|seats?|odds|squads?|line-?ups?|rosters?|passes)\sfor\s"
    r"(?:the|an?|its|his|her|their|[A-Z]\w+['’]s)\s"
    r"(?:[\w-]+\s){0,3}?(?:(?:semi-?)?finals?|match|game|concert|gig|show|race|fight|bout|festival|parade|premiere|opener)"
    r"\b(?:\s[^.;]{1,120})?\s(?:on\s)?$"
)
_BEFORE_EVENT = 180
_LASTING = ("through", "until", "till", "end of")
_LEFT, _RIGHT, _NEAR, _BESIDE = 200, 120, 28, 5


def direction_of(text: str, start: int, end: int) -> float:
    """From 1, what is to come, to -1, what has been; 0 where the words around a span don't say, a half where they hint.

    The nearest verb before the date in its sentence decides, else the first clear one after it.
    """
    left = max(0, start - _LEFT)
    for boundary in _BOUNDARY.finditer(text, left, min(len(text), start + 1)):
        left = boundary.end()
    left = max(left, text.rfind(";", left, start) + 1)
    if dateline := _DATELINE.match(text, left, start):
        left = dateline.end()
    if (stated := _stated(text, left, start, end)) is not None:
        return stated
    last: re.Match[str] | None = None
    before: re.Match[str] | None = None
    owns = text[end : end + 2] in {"'s", "’s"}
    named = owns or text[max(left, start - 5) : start].rstrip().endswith("the")
    saying = _SAYING.search(text, left, start) if named else None
    if saying and (saying["the"] or owns):
        return _told_after(text, end, opening=True) or (LIKELY if _WOULD.match(text, end) else 0.0)
    for cue in CUE.finditer(text, left, start):
        if cue[0] in _ALIKE and text[cue.start() - 3 : cue.start()] == "to ":
            continue  # `threatened to cut it off`
        if not (last and _governs(text, last, cue)):
            last, before = cue, last
    if last:
        after_past = _told_after_past(text, before, last, left, start) if before and before["behind"] else 0.0
        return after_past or _told_before(text, last, left, start, end)
    after = _told_after(text, end, opening=bool(_FIRST_WORDS.fullmatch(text, left, start)))
    if after or _AFTERWARDS.search(text, left, start):
        return after or -RATHER  # `The hall, shortly after opening Friday`
    return LIKELY if text[max(left, start - 3) : start].lower() == "by " else 0.0


def _stated(text: str, left: int, start: int, end: int) -> float | None:
    """What the words beside a date or what opens its part of the sentence say; None where the verbs have to."""
    if (stated := stated_beside(text, left, start, end)) is not None:
        return stated
    if _OPENING_PARTICIPLE.match(text, left, start):
        return -SURE
    if planned := _planned_for(text, left, start):
        return planned
    dash = max(text.rfind(each, left, start) for each in _DASHES)
    if dash >= 0 and CUE.search(text, dash, start) is None and (own := _told_after(text, end, opening=False)) < 0:
        return own  # "chose to travel abroad - his visit in January was seen as a snub"
    return None


def _planned_for(text: str, left: int, start: int) -> float:
    """What a plan or an event says of a date behind it, which is that plan's or event's; 0 where there is none."""
    if _PLANNED_FOR.search(text, max(left, start - _BEHIND_PLAN), start):
        return SURE
    if text[max(left, start - 20) : start].rstrip().endswith(_LASTING) and _FOR_AS_LONG.search(text, left, start):
        return SURE
    for_event = " for " in text[max(left, start - _BEFORE_EVENT) : start] and _FOR_EVENT.search(text, left, start)
    return LEAST if for_event else 0.0


def _told_after_past(text: str, verb: re.Match[str], cue: re.Match[str], left: int, start: int) -> float:
    """What a cue tells that hangs on a verb in the past before it; 0 where it stands for itself."""
    if cue[0].startswith("to "):
        return _told_of_plan(text, verb, left, start) or LEAST  # `sent the police to end a strike in August`
    if cue[0].startswith("plan") and (verb[0].startswith("had ") or _HAD_LEFT.search(text, left, verb.start())):
        return -LIKELY  # `had announced plans for their return in August`
    planned = _PLANNED.fullmatch(cue[0]) and not _IS.search(text, left, cue.start())
    return LEAST if planned else 0.0  # `failed to come to the meetings scheduled Friday`


def _told_before(text: str, verb: re.Match[str], left: int, start: int, end: int) -> float:
    """What the nearest verb before a date says; `left` is where its clause begins."""
    if verb["behind"]:  # `were promised pay if they resign as of September 30`
        return LEAST if _IF.search(text, verb.end(), start) else _told_behind(text, verb, left, start)
    if _CLAUSE.search(text, verb.end(), start) and _WAS_AFTER.match(text, end):
        return -RATHER  # `will play in May after their match on Tuesday was put off`
    after = not verb["now"] and _AFTER_DOING.search(text, verb.end(), start)
    if verb["now"] or after:  # `will not back down after launching an attack Tuesday`: of that day, or before it
        return -LEAST if after else LEAST
    if verb["perhaps"]:
        return _told_of_going_on(text, verb, start)
    near = text[start : start + 5].lower() in {"this ", "next "}
    once = _OVERTAKEN.match(text, end) or _ONCE.search(text, left, verb.start())
    # `was going to meet them on Tuesday`: one that has been, or that will not be
    was_going = verb[0].startswith("going") and _WAS.search(text, left, verb.start())
    if was_going or (not near and _ONCE_DUE.fullmatch(verb[0]) and once):
        return -LEAST
    return SURE if start - verb.end() <= _NEAR else LIKELY


def _told_of_going_on(text: str, verb: re.Match[str], start: int) -> float:
    """What a verb that may look ahead says of a date after it: `is leaving`, `is reeling after`, `was supposed to`."""
    if _OVER.search(text, verb.end(), start):
        return -LIKELY
    if verb[0].endswith("supposed") or _SUPPOSED.search(text, max(0, verb.start() - _NEAR), verb.start()):
        return -LEAST  # `was supposed to end on Friday`: one that has been, or that will not be
    if text[start - 3 : start] in {"'s ", "’s "} and not _AWAITING.match(verb[0]):
        return -LEAST  # "is making clear what it thinks of his Friday speech"
    return -LEAST if _IN_ITS_WAKE.match(text, verb.end(), start) else LIKELY


def _told_behind(text: str, verb: re.Match[str], left: int, start: int) -> float:
    """What a verb in the past says of a date after it: less where other words come between."""
    if decided := _told_of_plan(text, verb, left, start):
        return decided
    hour = _HOUR.search(text, verb.end(), start)
    infinitive, near = (
        _INFINITIVE.search(text, verb.end(), start),
        (hour.start() if hour else start) - verb.end() <= _NEAR,
    )
    if infinitive and not near and text[start - 3 : start] == "by ":
        return LIKELY  # `a plan, told then, to pay it by February`
    if verb[0] in _ALIKE and _IF.search(text, left, verb.start()):
        return LEAST  # `if they beat them on Sunday`
    if verb[0].startswith("had ") or _IF.search(text, left, verb.start()):
        return -LIKELY  # `had been due to expire Friday`
    said = _SPEECH.match(verb[0]) and not _WAS.search(text, left, verb.start())
    if near:
        return -SAID if said else -SURE
    return -LIKELY if infinitive else -REPORTED if said else -RATHER


def _told_of_plan(text: str, verb: re.Match[str], left: int, start: int) -> float:
    """How surely a date is that of what somebody agreed on or ordered, and not of when they did; 0 for others."""
    if _AGREED.match(verb[0]) and _TO_DEAL.match(text, verb.end()):
        return -LEAST  # `agreed to buy a rival in June`: when they shook hands
    if (_AGREED.match(verb[0]) and _TO_DO.match(text, verb.end())) or _AGREEMENT.search(text, verb.end(), start):
        return LIKELY  # `agreed to meet Monday`
    decided = _DECIDED.match(verb[0])
    if not (decided or _AGREED.match(verb[0])) or start - verb.end() <= _BESIDE:
        return 0.0
    if _HAVING.search(text, left, verb.start()):
        return LIKELY  # `has agreed to talks Friday`
    if not decided or not _TO_DO.search(text, verb.end(), start):
        return 0.0
    begins = text[start - 5 : start] == "from "  # `threatened to cut them off from Friday`
    return LIKELY if begins else -LEAST  # `ordered them to leave Friday`


def _told_after(text: str, end: int, *, opening: bool) -> float:
    """The tense after a date; at the opening of a sentence the first verb is the date's own.

    So is one right behind it ("the port on Tuesday raised its dues"), but "Tuesday's vote was put off" looks ahead.
    """
    reach = end + (_LEFT if opening else _RIGHT)
    semicolon, stop = text.find(";", end, reach), _BOUNDARY.search(text, end, reach)
    last = min(stop.start() if stop else reach, semicolon if semicolon >= 0 else reach)
    helper: re.Match[str] | None = None
    for cue in CUE.finditer(text, end, last):
        if cue["perhaps"]:
            if opening and _MEANS.fullmatch(cue[0]) and not text.startswith(" have", cue.end()):
                return LIKELY
            helper = cue
        elif cue["now"]:
            if opening and cue[0][0] != "w":  # `Ann Lee, who leads the party, ...` says nothing of the day before it
                return LEAST
        elif not (helper and _governs(text, helper, cue)):
            own = opening or (cue[0] not in _HELPERS and _ADVERB.fullmatch(text, end, cue.start()))
            past = -SAID if _SPEECH.match(cue[0]) else -SURE
            will = SURE if opening and _WILL.match(cue[0]) else LIKELY
            return will if cue["ahead"] else past if own else -LIKELY
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
    ends = (found for found in _BOUNDARY.finditer(text, start, min(len(text), end + 1)) if found.end() <= end)
    return sum(2 if boundary[0].isspace() else 1 for boundary in ends)
