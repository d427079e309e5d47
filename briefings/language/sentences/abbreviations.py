"""Closed lists: words that carry a stop of their own, and words that begin sentences.

The lists hold what style books and dictionaries of the languages give; nothing in them comes from a measured text.
"""

from __future__ import annotations

from enum import Enum


class Kind(Enum):
    """What a stop behind an abbreviation can mean."""

    NEVER = "a name or word follows always: Gen., e.g."
    NUMBER = "belongs to a number that follows: No. 5, p. 55"
    MAYBE = "ends a sentence only before a word that begins one: Inc., Jr."


NEVER, NUMBER, MAYBE = Kind.NEVER, Kind.NUMBER, Kind.MAYBE

_NEVER = (
    "Mr Mrs Ms Mx Dr Drs Prof Gen Lt Col Sgt Capt Cpt Maj Cmdr Adm Rev Hon Gov Sen Rep Pres Mt Ft vs v cf viz e.g i.e"
)
_NUMBER = "No no Nos nos N° Nr nr p pp Vol vol Fig fig Art art Sec sec Ch ch ca approx"
_MAYBE = "Inc Corp Co co Ltd Jr Sr St Ave Blvd Rd etc al Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec"

KIND: dict[str, Kind] = {
    **dict.fromkeys(_MAYBE.split(), MAYBE),
    **dict.fromkeys(_NUMBER.split(), NUMBER),
    **dict.fromkeys(_NEVER.split(), NEVER),
}

_STARTERS = (
    "The A An This That These Those It He She They We You I There His Her Their Its If In On At For But And When How "
    "What Why Who Did Do Does Is Are Was Were Has Have Had However Meanwhile After Before According"
)

STARTERS = frozenset(_STARTERS.split())
