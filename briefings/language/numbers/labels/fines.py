"""Whom a fine is for, where a verb says it: "fined | Savin Holdings | $5 million", "Savin was fined"."""

from __future__ import annotations

from briefings.language.numbers.labels.backwards import phrase_before
from briefings.language.numbers.labels.frames import end_of_subject
from briefings.language.numbers.labels.phrases import phrase_after
from briefings.language.numbers.labels.setting import Words
from briefings.language.numbers.labels.wording import AUXILIARIES

_FINED = frozenset({"fined", "fining", "fines", "fine"})
_AHEAD = frozenset("to will would could may might can".split())
_FARTHEST = 10


def fined_label(before: Words) -> str:
    """Reads "fine for Savin" from the words before an amount; "" where they tell of none, or not for whom."""
    if _FINED.isdisjoint(before.lows[-_FARTHEST:]):
        return ""
    verb = max(at for at, word in enumerate(before.lows) if word in _FINED)
    if verb == len(before) - 1:
        passive = before.low(verb - 1) in AUXILIARIES and before.low(verb) == "fined"
        who = phrase_before(before, end_of_subject(before, verb)) if passive else None
    else:
        who = phrase_after(before, verb + 1) if before.low(verb) != "fine" or before.low(verb - 1) in _AHEAD else None
        who = who if who is not None and who.first <= verb + 2 and who.last == len(before) else None
    return f"fine for {who.named}" if who is not None and not who.owned else ""
