"""Labels of what a film or show took: "takings of “Vell at Dawn” in China over the weekend".

A sum of the box office is of a title, of a land or of the world, and of a time or of all so far. Without its title and
its time it says nothing, so a sentence that leaves one of them out gives no label.
"""

from __future__ import annotations

from briefings.language.numbers.hedges import BEFORE
from briefings.language.numbers.labels.setting import Setting
from briefings.patterns import late

_TITLE = late(r"[“\"‘](?P<title>[A-Z0-9][^”\"“]{1,60}?),?[”\"’](?=[ ,])")
_TOOK = late(
    r"(?P<has>\b(?:has|have) (?:now |already )?)?\b(?:earn(?:ed|ing)|gross(?:ed|ing)|collect(?:ed|ing)|adding|added"
    r"|made|(?:took|taken|taking|pulled|pulling|raked|raking|brought|bringing|hauled) in)"
    rf" (?:an? (?:[a-z-]+ )?)?{BEFORE}$"
)
_TOTAL = late(
    r"\b(?:lift|lifts|lifting|bring|brings|bringing|brought|push|pushes|pushing|take|takes|taking) (?:its|the) "
    rf"(?P<total>(?:[a-z-]+ )*(?:total|cume|tally|gross|haul)) (?:up )?(?:to|past) {BEFORE}$"
)
_WHERE = (
    r"(?:worldwide|globally|domestically|overseas|internationally"
    r"|(?:at|in) (?:the )?(?:global|worldwide|domestic|[A-Z][\w.]+(?: and [A-Z]\w+)?(?: American)?)"
    r" (?:box office|theaters)"
    r"|in (?:the )?[A-Z][\w.]+(?: and [A-Z]\w+)?)"
)
_WHEN = (
    r"(?:(?:in|on|over|during|for) (?:its|the|a) (?:[\w.–-]+ ){0,4}?(?:weekend|frame|week|day|run)\b"
    r"|after [\w ]{1,12} weekends?\b)"
)
_THERE = late(rf"(?: \([^)]{{1,60}}\))? (?P<where>{_WHERE})")
_THEN = late(rf"(?: \([^)]{{1,60}}\))?(?: {_WHERE})? (?P<when>{_WHEN})")
_WHEN_AHEAD, _WHERE_AHEAD = late(_WHEN), late(r"\bthe [A-Z][\w.]+(?: and [A-Z]\w+)? box office\b")
_GUARD = frozenset("earned earning grossed grossing in collected collecting adding added made to past".split())


def takings_label(place: Setting) -> str:
    """Reads "takings of “Vell at Dawn” worldwide in its opening weekend"; "" where the title or the time is unsure."""
    if place.before.last not in _GUARD and _GUARD.isdisjoint(place.before.lows[-4:]):
        return ""
    ahead = place.text[place.since : place.start]
    total = _TOTAL.search(ahead)
    took = total or _TOOK.search(ahead)
    titles = list(_TITLE.finditer(ahead)) if took else []
    if took is None or len(titles) != 1:
        return ""
    told = ahead[titles[0].end() :]
    where = _where(place, told)
    what = f"“{titles[0]['title']}”{where}"
    if total is not None:
        return f"{total['total']} of {what}" if where or total["total"] not in {"total", "cume", "tally"} else ""
    then = _THEN.match(place.text, place.end) or _WHEN_AHEAD.search(told)
    if then is not None:
        when = then.groupdict().get("when") or then.group()
        return f"takings of {what} {when.replace(' its ', ' the ', 1)}"
    return f"takings of {what}" if took["has"] else ""


def _where(place: Setting, told: str) -> str:
    """Where the sum was taken, as the words behind it say, or the box office that the sentence has spoken of."""
    if there := _THERE.match(place.text, place.end):
        return f" {there['where']}"
    office = _WHERE_AHEAD.search(told) if "box office" in told else None
    return f" at {office.group()}" if office else ""
