"""Whether a day that an earlier sentence named as one to come has come, and a later one tells what was done on it.

    "The court will announce on Tuesday whether six managers are tried again"  ->  "The court ruled on Tuesday that ..."

Both have to be about much the same: of all that is due on one day a paper tells more than one thing.
"""

from __future__ import annotations

from briefings.composing.agreement.comparing import Rarity
from briefings.composing.agreement.doubts import beside_names
from briefings.composing.agreement.facts import Fact
from briefings.composing.moves.clauses import clause_at
from briefings.language.dates import days_of
from briefings.language.tokens import cut

_TELLING, _BESIDE, _HELD = 4, 2, 0.4


def day_come(now: Fact, before: Fact, rarity: Rarity) -> tuple[int, int] | None:
    """Where the clause of the earlier sentence stands that names the day to come; None where none has come."""
    if not before.coming or now.coming or now.day is None or before.day is None or now.day <= before.day:
        return None
    told = {date.value for date in now.dates if date.kind == "day"}
    for date in before.dates:
        span = days_of(str(date.value)) if date.kind == "day" and date.value in told else None
        if span and before.day < span[0] <= now.day and _are_about_one_thing(now, before, rarity):
            return clause_at(before.words, date.at, date.end)
    return None


def _are_about_one_thing(now: Fact, before: Fact, rarity: Rarity) -> bool:
    common = cut(rarity.common)
    here, there = cut(now.whole) - common, cut(before.whole) - common
    both = here & there
    if len(both) < _TELLING or len(both) < _HELD * min(len(here), len(there)):
        return False
    return len(beside_names(both, now, before)) >= _BESIDE
