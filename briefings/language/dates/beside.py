"""What the words right beside a date settle of its side, whatever the tense of the sentence: `put off until Friday`."""

from __future__ import annotations

import re
from typing import NamedTuple

from briefings.language.dates.cues import CUE
from briefings.patterns import late

LEAST, LIKELY, REPORTED, SAID, RATHER, SURE, CERTAIN = 0.25, 0.5, 0.6, 0.7, 0.75, 1.0, 2.0
"""How surely words look one way; `SAID` is a verb of speech right beside a date, `REPORTED` one farther off, and where
words are `CERTAIN`, nothing but that way is possible."""

_OWNS = frozenset(("'s", "’s"))
_LONGEST_LAST = 20  # characters of a word before a date and of the white space behind it
_LAST_WORD = late(r"(\w+)\s+$")


class Before(NamedTuple):
    """What stands before a date, from `left` to `start` of its text; `last` is the word right before it."""

    text: str
    left: int
    start: int
    last: str

    @classmethod
    def of(cls, text: str, left: int, start: int) -> Before:
        """The same with its last word looked up: none where no white space parts it from the date, none of the long."""
        found = _LAST_WORD.search(text, max(0, start - _LONGEST_LAST), start)
        return cls(text, left, start, found[1] if found else "")


class Ending:
    """Words that end right before a date; `lasts` are all that the last one may be.

    Nearly all dates have another word before them, and that is seen far sooner than that a pattern fails.
    """

    def __init__(self, lasts: str, pattern: re.Pattern[str]) -> None:
        self.lasts, self.pattern = frozenset(lasts.split()), pattern

    def search(self, before: Before) -> re.Match[str] | None:
        """The words, where they stand before the date."""
        return self.pattern.search(*before[:3]) if before.last in self.lasts else None


# "suspended until June" tells an end to come; "lasted until June" one that has been.
_HOUR = r"(?:(?:noon|midnight|\d{1,2}(?::\d\d)?)\s?(?:[ap]\.?m\.?\s?)?(?:[A-Z]{2,4}\s)?(?:on\s)?)?"
_UNTIL = late(
    r"\b(?:until|till|through)\s(?:at\sleast\s)?(?:(?:\w+\s)?after\s)?(?:the\s)?(?:end\sof\s|early\s|late\s|mid-?)?"
    rf"{_HOUR}$"
)
_STANDS = late(
    r"\b(?:has|have|will|is|are|be|suspend\w*|postpon\w*|delay\w*|exten[ds]\w*|renew\w*|halt\w*|adjourn\w*|fr(?:eez|oz)\w*|paus\w*|"
    r"defer\w*|shelv\w*|reschedul\w*|remand\w*|put(?:s|ting)?\s(?:[\w-]+\s){0,3}?off|gives?|giving|given|barred|banned)\b"
)
_GAVE = late(r"\bgave\b")  # the time that somebody was given may be over: "a resolution that gave Iran until August"
# What these are set to lies ahead: "moved to Jan. 6", "set Jan. 15 as the date", "the parade is Monday".
_MOVED = late(
    r"\b(?:moved|postponed|rescheduled|delayed|adjourned|deferred|extended|put\s+off|pushed(?:\s+back)?)\s+(?:to|"
    r"until|till|for)\s(?:the\s(?:end|middle|start)\sof\s)?$"
    r"|\b(?:postponed|rescheduled|delayed|adjourned|deferred|extended|pushed\s+back)\s(?:[\w'’-]+\s){1,5}(?:to|until|till)\s$"
    r"|\b(?:cancell?ed|called\s+off|closed)\s+for\s$"
    rf"|\b(?:had|have|has)\suntil\s{_HOUR}$"
    r"|\b(?:is|are)\s(?:(?:out|up|back|open|closed|off)\s)?(?:on\s|for\s|this\s|next\s)?$|\bas\s(?:soon|early)\sas\s$"
)
_SET = Ending("set fixed chose picked aside", late(r"\b(?:set(?:\saside)?|fixed|chose|picked)\s$"))
_AS_DATE = late(r"\s(?:as|for)\b")
# "Monday's attack", "a June agreement" have been, whatever comes of them; "Friday's figures" where nothing looks ahead.
_STRUCK = late(
    r"(?:['’]s)?\s(?:[a-z]+\s)?(?:attacks?|bombings?|blasts?|explosions?|shootings?|massacre|killings?|murders?|crash|"
    r"collision|derailment|earthquake|quake|tsunami|typhoon|landslides?|coup|arrests?|raids?|ambush|assassination|"
    r"incident|accident|stabbings?|blaze|riots?|disaster|tragedy|violence|unrest|"
    r"agreement|accord|ruling|verdict|resignation|defeat|(?:missile|rocket|drone|air) (?:strikes?|barrages?))\b"
)
# What a month names and is held on a set day may be to come, whatever was said or done about it.
HELD = late(
    r"(?i:(?:['’]s)?\s(?:[\w-]+\s){0,3}?(?:elections?|votes?|polls?|ballot|referendum|primar(?:y|ies)|budget|summit|"
    r"convention|conference|inauguration|games|trial|debate)\b)"
)
_PUBLISHED = late(
    r"(?:['’]s)?\s(?:[a-z]+\s)?(?:remarks|comments|clos(?:e|ing)|statement|disclosure|figures|data|numbers)\b"
)
_HAPPENED = Ending(
    "of",
    late(
        r"\b(?:attacks?|bombings?|massacre|earthquake|quake|tsunami|shootings?|killings?|crash|explosions?|"
        r"assassination)\sof\s$"
    ),
)
# "It will not sign, saying on Sunday that …": whatever comes, it has been said.
_SAYING = late(
    r"(?<!\bis )(?<!\bare )(?<!\bbe )\b(?:saying|adding|claiming|insisting|announcing|telling\s(?:[\w.]+\s){1,3}?)"
    r"\s?(?:(?:late|early|in\sa\sstatement)\s)?(?:on\s)?$"
)
_SAID_IN = Ending(
    "interview statement speech tweet letter briefing address appearance conference on",
    late(  # "admitted that they will lose in an interview Tuesday"
        r"\b(?:said|told|admitted|acknowledged|conceded|argued|warned|wrote|insisted|declared|denied|vowed)\b[^.;]*\s(?:in|during)"
        r"\s(?:an?|his|her|their)\s(?:[\w-]+\s){0,2}(?:interview|statement|speech|tweet|letter|briefing|address|appearance"
        r"|(?:news|press)\sconference)\s(?:on\s)?$"
    ),
)
_HAPPENED_AT = Ending(
    "on last the",
    late(
        r"(?:(?P<definite>\b(?:[Tt]he|[Tt]heir|[Ii]ts|[Hh]is|[Tt]hat)|['’]s?)|\b[Aa]n?)\s(?:[\w-]+\s){0,2}"
        r"(?:attacks?|massacre|earthquake|quake|tsunami|shootings?|crash|explosions?|assassination|bombings?|blasts?|blaze|fire"
        r"|stabbings?|killings?|murders?|collision|derailment|accident|incident|robber(?:y|ies)|burglar(?:y|ies)|outrages?"
        r"|riots?|deaths?|disaster|collapse|abduction|kidnapping|ambush|assault)"
        r"\s(?:(?:on|in|at|against|near|of|outside|inside)\s(?:[\w'’-]+\s){1,5})?(?:on|last|early\son|late\son)\s(?:the\s)?$"
    ),
)
_INQUIRES = late(
    r"(?:is|are)\s(?:investigat|prob|hunt|seek|appeal|look|search|examin|mourn|recover|reel|review|question)ing"
)  # into what has been
_AWAITED = late(
    r"\b(?:[Aa]head\sof|[Bb]efore|[Aa]wait\w*|[Uu]ntil|[Pp]lan\w*|[Ee]xpect\w*|upcoming|scheduled|if|"
    r"unless)\s(?:an?\s|the\s)?$"
)
# "resigned, effective Jan. 1" looks either way; "a tweet to invite her to Monday's debate" not as its main verb does.
_EFFECTIVE = Ending("effective on", late(r"\beffective\s(?:on\s)?$"))
_WENT_BEFORE = late(r"\b(?:follow(?:s|ed|ing)|after|in\sthe\swake\sof)\s(?:the\s)?$")
# "He will go after the shooting of a guard on Monday": nobody plans what came before.
_IN_THE_WAKE = late(
    r"\b(?:after|following|over)\s(?:the|an?|last|two|three)\s(?:[\w-]+\s){0,3}?(?:attacks?|bombings?|blasts?|explosions?|"
    r"shootings?|massacres?|killings?|murders?|crash(?:es)?|earthquake|quake|coup|arrests?|raids?|ambush|assassination|"
    r"derailment|collision|deaths?)\s[^.;,]{1,90}$"
)
_WHEN = late(r"\swhen\s")  # "kept secret until Tuesday, when it came out"
_SINCE = Ending("since Since the early late", late(r"\b[Ss]ince\s(?:the\s|early\s|late\s)?$"))
# "the January contract", "crude for delivery in January" are of a month to come, whatever they closed at.
_TRADED_LEFT = Ending("in for", late(r"\b(?:for\s|on\s)?delivery\s(?:in|for)\s$"))
_TRADED_RIGHT = late(
    r"\s(?:crude\s|gold\s|silver\s|copper\s|oil\s|gas\s|wheat\s|sugar\s)?(?:contracts?|deliver(?:y|ies)|futures)\b"
)
# "won his way into Sunday's final": who reaches a match has yet to play it.
_REACHED = late(
    r"\b(?:through\s(?:in)?to|into|advance[ds]?\sto|reach(?:ed|es|ing)?|qualif(?:y|ied|ies)\sfor|book(?:ed|"
    r"s)?\s[^.;,]{1,40}\sin"
    r"|progress(?:ed|es)?\sto|places?\sin|berth\sin|set\sup)\s(?:an?\s|the\s)?$"
)
_MATCH = late(
    r"['’]s\s(?:[\w-]+\s){0,2}?(?:(?:semi-?|quarter-?)?finals?|race|play-?off|decider|title\smatch|showdown|clash)\b"
)
# "a possible meeting on Sunday", "talks starting Monday": the nearest such day, and rather a coming one.
_THOUGHT_OF = late(
    r"\b(?:possible|planned|proposed|expected|forthcoming|prospective|potential)\s(?:[\w-]+\s){1,5}?"
    r"(?:(?:on|in|over|at|for)\s)?(?:the\s)?$"
)
_IS_PLANNED = late(
    r"\s(?:was|were|is|are)\s(?:scheduled|due|set|slated|expected|likely|to)\b"
    r"|['’]s\s(?:planned|expected|scheduled|proposed|forthcoming|upcoming)\b"
)
# "as November's elections approach", "with the June vote looming"
_AS = Ending("as with the As With", late(r"\b(?:[Aa]s|[Ww]ith)\s(?:the\s)?$"))
_NEARS = late(
    r"(?:['’]s)?\s(?:[\w-]+\s){1,4}?(?:approach(?:es|ing)?|loom(?:s|ing)?|near(?:s|ing)?|draw(?:s|ing)?\snear(?:er)?|"
    r"gets?\s(?:closer|nearer))\b"
)
# "senators up for re-election in November", "told staff that he was leaving in May".
_STANDS_FOR = Ending(
    "in on this next",
    late(
        r"(?<!was )(?<!were )(?<!been )\b(?:(?:up|standing|running|runs?|bids?|campaign\w*|hop(?:es?|ing))\sfor"
        r"\s(?:a\s\w+\sterm|(?:re-?)?election)|(?:faces?|facing|seeks?|seeking)\s(?:re-?election|(?:an?|the)\s"
        r"(?:[\w-]+\s){0,2}election))\s(?:in|on|this|next)\s$"
    ),
)
_SAID_TO_LEAVE = Ending(
    "on in of",
    late(
        r"\b(?:said|says|announced|tweeted|confirmed|told\s(?:[\w’'.-]+\s){1,4})\s?(?:that\s)?(?!an?\s)(?:[\w’'.-]+\s){1,6}?"
        r"(?:was|were)\s(?:leaving|resigning|retiring|quitting|departing|closing|stepping\sdown)\s(?:\w+\s){0,4}?"
        r"(?:on|in|at\sthe\send\sof)\s$"
    ),
)
_WHEN = late(r"\s(?:when|as|while)\b")  # "he was leaving a bar on Saturday when"
_BEFORE = Ending("their his her its our", late(r"\bbefore\s(?:their|his|her|its|our)\s$"))
_NAMED = late(r"['’]s|\s[a-z]+\b")
_FOR = Ending("for", late(r"\bfor\s$"))
_TO_BEGIN = Ending("from", late(r"\bto\s[a-z]+\s[^;]{1,80}\sfrom\s$"))
_WAS = late(r"\s(?:was|were|had)\b")
_PREPARED = late(
    r"\b(?:warm(?:ed|ing)?\sup|prepar\w+|build-?up|gear(?:ed|ing)?\sup|attention|ready|head(?:s|ed|ing)?)\s(?:for|to|"
    r"into)\s(?:the\s)?$"
)
_STARTING = Ending(
    "starting beginning commencing from on in the",
    late(r"\b(?:starting|beginning|commencing)\s(?:from\s|on\s|in\s)?(?:the\s)?$"),
)
# "The court set a | Tuesday | deadline": nobody sets one that is over.
_LIMIT_LEFT = Ending(
    "a an new strict",
    late(r"\b(?:set|sets|has set|gave|given|issued|imposed|fixed) (?:\w+ ){0,3}?an? (?:new |strict )?$"),
)
_LIMIT_RIGHT = late(r"(?: \w+)? deadline\b(?! (?:that )?(?:passed|expired|lapsed|came|went))")


def stated(text: str, left: int, start: int, end: int) -> float | None:
    """What the words right before a date settle, whatever the tense of the sentence."""
    before = Before.of(text, left, start)
    if _SINCE.search(before) or text[max(left, start - 11) : start].endswith(("an earlier ", "the earlier ")):
        return -SURE
    owns = text[end : end + 2] in _OWNS
    if owns and _WENT_BEFORE.search(text, left, start):
        return -SURE
    if past := _known_past(before, end):
        return past
    come = text[max(left, start - 5) : start].lower() == "come "  # `come September`
    delivered = _TRADED_RIGHT.match(text, end) and not text.endswith("quarter", start, end)
    traded = _TRADED_LEFT.search(before) or delivered
    if ahead := SURE if come or traded else _lasting(text, left, start, end):
        return ahead
    limit = _LIMIT_LEFT.search(before) and _LIMIT_RIGHT.match(text, end)
    if limit or _MOVED.search(text, left, start) or (_SET.search(before) and _AS_DATE.match(text, end)):
        return LIKELY
    return _perhaps_ahead(before, end, owns=owns)


def _known_past(before: Before, end: int) -> float:
    """How surely a date is that of what nobody plans, an attack or words that were said: 0 for others."""
    text, left, start, _ = before
    wake = _IN_THE_WAKE.search(text, left, start)
    came_before = wake is not None and CUE.search(text, wake.start(), start) is None
    if not (came_before or _has_been(before, end)) or _AWAITED.search(text, left, start):
        return 0.0
    if any(map(str.isdigit, text[start:end])):
        return -CERTAIN
    return -SURE if came_before else -RATHER


def _lasting(text: str, left: int, start: int, end: int) -> float:
    """How surely what is told to last until a date still lasts: 0 where nothing says so."""
    if not _UNTIL.search(text, left, start) or _WHEN.match(text, end):
        return 0.0
    if _GAVE.search(text, left, start):
        return LIKELY if text.endswith("day", start, end) else LEAST
    return SURE if _STANDS.search(text, left, start) else 0.0


def _perhaps_ahead(before: Before, end: int, *, owns: bool) -> float | None:
    if due := _due(before, end, owns=owns):
        return due
    if _WAS.match(before.text, end):
        return None
    if owns and _FOR.search(before):
        return -LEAST  # `rested for Saturday's match`: the one before or the one to come
    if _BEFORE.search(before) and _NAMED.match(before.text, end):
        return LEAST
    thought_of = _STARTING.search(before) or _TO_BEGIN.search(before) or _THOUGHT_OF.search(*before[:3])
    return LEAST if thought_of else None


def _due(before: Before, end: int, *, owns: bool) -> float:
    """How surely something is yet to come that has its date already: 0 where nothing says so."""
    if _STANDS_FOR.search(before) or (_AS.search(before) and _NEARS.match(before.text, end)):
        return SURE
    if _EFFECTIVE.search(before) or (_MATCH.match(before.text, end) and _REACHED.search(*before[:3])):
        return LIKELY
    prepared = owns and _PREPARED.search(*before[:3])
    leaves = _SAID_TO_LEAVE.search(before) and not _WHEN.match(before.text, end)
    return LIKELY if prepared or leaves or _IS_PLANNED.match(before.text, end) else 0.0


def _has_been(before: Before, end: int) -> bool:
    """Whether what a date stands beside is of those that are known only once they have been: attacks, words."""
    text, left, start, _ = before
    if _STRUCK.match(text, end) or _HAPPENED.search(before) or _SAID_IN.search(before):
        return True
    if _SAYING.search(text, left, start):
        return True
    attack = _HAPPENED_AT.search(before)
    if not attack and not _PUBLISHED.match(text, end):
        return False
    cues = list(CUE.finditer(text, left, start))
    definite = not attack or attack["definite"] or any(cue["behind"] or _INQUIRES.match(cue[0]) for cue in cues)
    return bool(definite) and not any(cue["ahead"] for cue in cues)
