"""What the words right beside a date settle of its side, whatever the tense of the sentence: `put off until Friday`."""

from __future__ import annotations

from briefings.language.dates.cues import CUE
from briefings.patterns import late

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


LEAST, LIKELY, RATHER, SURE, SETTLED = 0.25, 0.5, 0.75, 1.0, 2.0


def stated(text: str, left: int, start: int, end: int) -> float | None:
    """What the words right before a date settle, whatever the tense of the sentence."""
    if _has_been(text, left, start, end) and not _AWAITED.search(text, left, start):
        return -LIKELY
    until = _UNTIL.search(text, left, start) and _STANDS.search(text, left, start)
    if until or text[max(left, start - 5) : start].lower() == "come ":  # `come September`
        return SURE
    if _MOVED.search(text, left, start) or (_SET.search(text, left, start) and _AS_DATE.match(text, end)):
        return LIKELY
    return LIKELY if _EFFECTIVE.search(text, left, start) else None


def _has_been(text: str, left: int, start: int, end: int) -> bool:
    """Whether the thing that a date stands beside is of those that are known only once they have been."""
    if _STRUCK.match(text, end) or _HAPPENED.search(text, left, start):
        return True
    return bool(_PUBLISHED.match(text, end)) and not any(cue["ahead"] for cue in CUE.finditer(text, left, start))
