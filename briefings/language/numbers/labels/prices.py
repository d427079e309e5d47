"""What shares closed at, and what something was bought or sold for."""

from __future__ import annotations

from briefings.language.numbers.labels.backwards import phrase_before
from briefings.language.numbers.labels.phrases import phrase_after
from briefings.language.numbers.labels.setting import Setting, Words
from briefings.language.numbers.labels.wording import TIMES
from briefings.patterns import late

_CLOSED = late(
    r"\b(?P<verb>close|closed|closing|ended|finished|settled)(?: (?:yesterday|today|(?:Mon|Tues|Wednes|Thurs|Fri)day))?"
    r"(?: (?:unchanged|(?:up|down|off) [^,;]{1,25}?))? (?:at|to) (?:about )?$"
)
_CLOSES = frozenset("close closed closing ended finished settled".split())
_NO_PRICES = frozenset("damages fines taxes compensation".split())
_SHARES = frozenset("shares stock stocks".split())
_TRADED = {
    **dict.fromkeys("acquire acquired acquires acquiring".split(), "acquired"),
    **dict.fromkeys("buy buys bought buying purchase purchased".split(), "bought"),
    **dict.fromkeys("sell sells sold selling".split(), "sold"),
}
_LONGEST = 24
_TRADES = frozenset("acquisition purchase takeover sale buy-out buyout".split())
_OF = frozenset({"of"})
_NOT_SOLD = TIMES | frozenset("shares stock stocks stake bonds notes debentures warrants rights".split())


def closing_label(place: Setting) -> str:
    """Reads "closing share price of Citadel" from "Citadel shares closed yesterday at"; without the owner if unsure."""
    if _CLOSES.isdisjoint(place.before.lows):
        return ""
    found = _CLOSED.search(place.text, place.since, place.start)
    if found is None:
        return ""
    subject = phrase_before(place.before, place.before.index_from(found.start("verb")))
    if subject is None or subject.head not in _SHARES:
        index = subject is not None and subject.head in {"index", "average"}
        return subject.text if subject and index else "closing share price"
    shares, _, firm = subject.text.partition(" in ")
    if shares.lower() in _SHARES:  # "Shares in Phytopharm | closed at"
        return f"closing share price of {firm}" if firm[:1].isupper() else "closing share price"
    owner = subject.text.rpartition(" ")[0].removesuffix("'s").removesuffix("’s")
    return f"closing share price of {owner}" if owner[:1].isupper() else "closing share price"


def bought_label(place: Setting) -> str:
    """Reads "price of the extrusion division" from "sell the extrusion division for"; "" where unsure."""
    before = place.before
    last = len(before) - 1
    if before.last != "for" or (place.after.low(0) == "in" and place.after.low(1) in _NO_PRICES):
        return ""
    verb = next((at for at in range(last, max(-1, last - _LONGEST), -1) if _is_trade(before, at)), None)
    what = phrase_after(before, verb + 1, links=_OF) if verb is not None else None
    if verb is None or what is None or what.head in _NOT_SOLD or what.first > verb + 2:
        return ""
    certain = what.text[0].isupper() or before.low(verb + 1) in {"the", "its"}
    behind = what.last + (before.low(what.last) == ".")  # of a shortened name: a sentence's stop is never inside
    closed = behind == last or before.low(behind) == "from"
    closed = closed or (before.low(behind) == "," and before.low(behind + 1) in {"a", "an", "the"})
    return f"price of {what.named}" if certain and closed else ""


def _is_trade(before: Words, at: int) -> bool:
    """Whether what is bought or sold stands behind this word: "sell | the division", "acquisition of | Midwest"."""
    return before.low(at) in _TRADED or (before.low(at) == "of" and before.low(at - 1) in _TRADES)
