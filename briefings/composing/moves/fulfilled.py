"""Whether a later sentence says as done, in much the same words, what an earlier one says is under way or would be.

"The heirs would become rich if Osk Foods buys a third"   ->   "The heirs became rich after Osk Foods bought a third"
"Workers are voting on whether to form a union"           ->   "Workers voted to form a union"
"""

from __future__ import annotations

from briefings.composing.agreement.acts import is_past
from briefings.composing.agreement.facts import Fact
from briefings.composing.moves.near import Main, are_alike
from briefings.language.tokens import cut
from briefings.patterns import late

_YET = late(r"\b(?:(?:would|will|could|may|might)\s(?P<open>[a-z]{3,})|(?:is|are)\s(?P<doing>[a-z]{3,})ing)\b")
_WORD = late(r"\b[a-z]{3,}\b")
_ALIKE = 3  # letters that a verb keeps in its irregular forms: "become", "became"


def fulfilled(now: Fact, here: Main, before: Fact, there: Main) -> tuple[int, int] | None:
    """Where the earlier sentence says what is yet to be done; None where the later does not tell it as done."""
    if not here.done or there.done or not here.subject or here.subject != there.subject:
        return None
    yet = _YET.search(before.words)
    if yet is None or now.stance.denies != before.stance.denies:
        return None
    if now.day is None or before.day is None or now.day <= before.day or not are_alike(now, before):
        return None
    stem = (yet["open"] or yet["doing"])[:_ALIKE]
    beside = cut(now.whole) & cut(before.whole) - here.subject
    if all(term.startswith(stem) for term in beside):
        return None  # one and the same party votes on this and on that
    done = next((word for word in _WORD.finditer(now.words) if word[0].startswith(stem) and is_past(word[0])), None)
    return yet.span() if done and not _YET.search(now.words, 0, done.start()) else None
