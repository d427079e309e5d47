"""Whom a fine or damages are for, where a verb says it: "fined | Savin | $5 million", "awarded | the farmer | …"."""

from __future__ import annotations

from briefings.language.numbers.hedges import BEFORE
from briefings.language.numbers.labels.backwards import phrase_before
from briefings.language.numbers.labels.frames import end_of_subject
from briefings.language.numbers.labels.phrases import phrase_after
from briefings.language.numbers.labels.setting import Setting, Words
from briefings.language.numbers.labels.wording import AUXILIARIES
from briefings.patterns import late

_FINED = frozenset({"fined", "fining", "fines", "fine"})
_AHEAD = frozenset("to will would could may might can".split())
_FARTHEST = 10
_MADE_TO_PAY = late(
    r"\b(?:ordered|told|forced|required|agreed|has|have|had|will|must)(?: (?P<who>[^,;]{2,50}?))? to pay "
    rf"(?:an? (?P<what>fine|penalty)|(?P<costs>damages|compensation)) of {BEFORE}$"
)
_AWARDED = late(rf"\b(?:awarded|granted) (?P<who>[^,;]{{2,60}}?) {BEFORE}$")
_IN_DAMAGES = late(r"(?: \([^)]*\))? in (?P<what>(?:[a-z]+ )?(?:damages|compensation))\b")


def fined_label(place: Setting) -> str:
    """Reads "fine for Savin", "damages awarded to the farmer" around an amount; "" where nobody tells for whom."""
    before = place.before
    if {"pay", "awarded", "granted"}.isdisjoint(before.lows[-_FARTHEST:]):
        return "" if _FINED.isdisjoint(before.lows[-_FARTHEST:]) else _fined(before)
    ahead = place.text[place.since : place.start]
    if made := _MADE_TO_PAY.search(ahead):
        who = _named(made["who"], before)
        return f"{made['what'] or made['costs']} to be paid by {who}" if who else ""
    awarded, what = _AWARDED.search(ahead), _IN_DAMAGES.match(place.text, place.end)
    return f"{what['what']} awarded to {awarded['who']}" if awarded and what else ""


def _named(who: str | None, before: Words) -> str:
    """Who has to pay: whom the verb before "to pay" names, else its subject."""
    if who:
        return who
    at = len(before) - 1 - before.lows[::-1].index("pay") - 2
    subject = phrase_before(before, end_of_subject(before, at))
    return subject.named if subject is not None and not subject.owned else ""


def _fined(before: Words) -> str:
    """Reads "fine for Savin" from the words before an amount; "" where they tell of none, or not for whom."""
    verb = max(at for at, word in enumerate(before.lows) if word in _FINED)
    if verb == len(before) - 1:
        passive = before.low(verb - 1) in AUXILIARIES and before.low(verb) == "fined"
        who = phrase_before(before, end_of_subject(before, verb)) if passive else None
    else:
        who = phrase_after(before, verb + 1) if before.low(verb) != "fine" or before.low(verb - 1) in _AHEAD else None
        who = who if who is not None and who.first <= verb + 2 and who.last == len(before) else None
    return f"fine for {who.named}" if who is not None and not who.owned else ""
