"""Labels of a number that something has come to: "the number of homes without power has fallen to 20,000"."""

from __future__ import annotations

from briefings.language.numbers.hedges import BEFORE
from briefings.language.numbers.labels.setting import Setting
from briefings.language.numbers.labels.verbs import MOVES, STATES
from briefings.patterns import late, one_of

_VERBS = one_of(MOVES | STATES)
_BETWEEN = r"(?:has|have|had|will|could|may|now|also|already|since|then|been|is|was|expected|likely|to|[a-z]+ly)"
_TALLY = late(
    rf"\b(?P<what>[Nn]umber of [^,;:]{{3,70}}?)(?: {_BETWEEN})*? (?:{_VERBS})"
    rf"(?: (?:up|down|back|again|further|[a-z]+ly))?(?P<link> (?:to|at|by|from))? {BEFORE}$"
)


def tally_label(place: Setting) -> str:
    """Reads "number of refugees in Vell" before a number that it has reached; "" where a sentence tells of none."""
    if "number" not in place.before.lows:
        return ""
    ahead = place.text[place.since : place.start]
    ahead = ahead[ahead.rfind("umber of") - 1 :]
    found = _TALLY.match(ahead)
    return "" if found is None or found["link"] in {" by", " from"} else f"n{found['what'][1:]}"
