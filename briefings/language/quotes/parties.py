"""Lawmakers called by state and party: "the Ohio Democrat" is whoever stands before as "Ann Lee, D-Ohio"."""

from __future__ import annotations

from collections.abc import Sequence

from briefings.language.names import NameMention
from briefings.patterns import late

_MEMBER = late(r"(?P<state>[A-Z][a-z]+(?: [A-Z][a-z]+)?) (?P<party>Republican|Democrat)")
_CODED = late(r"[RDI]-[A-Z][\w.]*")
_CODE = late(r"(?: \(|, ?)(?P<party>[RD])-(?P<state>[A-Z][A-Za-z.]*(?: [A-Z][a-z.]+)?)")
_APPOSED = late(r", (?:an? |the )(?:[a-z-]+ ){0,2}(?P<member>[A-Z][a-z]+(?: [A-Z][a-z]+)? (?:Republican|Democrat))\b")
_LAWMAKERS = frozenset(
    "Sen. Rep. Gov. Sen Rep Gov Senator Representative Governor Congressman Congresswoman senator congressman "
    "congresswoman governor representative".split()
)


def is_member(words: str) -> bool:
    """Whether words call somebody by state and party: `Ohio Democrat`."""
    return _MEMBER.fullmatch(words) is not None


def is_code(words: str) -> bool:
    """Whether words are what stands behind a lawmaker's name: `D-Ohio`."""
    return _CODED.fullmatch(words) is not None


def member(text: str, people: Sequence[NameMention], words: str) -> NameMention | None:
    """Whom `Ohio Democrat` means of the people named before, the nearest first; None where that is unsure.

    Who is called so, or has state and party behind the name, else the one lawmaker among them.
    """
    called = _MEMBER.fullmatch(words)
    if called is None:
        return None
    for person in people:
        apposed, code = _APPOSED.match(text, person.end), _CODE.match(text, person.end)
        if apposed and apposed["member"] == words:
            return person
        if code and code["party"] == called["party"][0] and _shortens(code["state"], called["state"]):
            return person
    lawmakers = {person.name: person for person in people if not _LAWMAKERS.isdisjoint((person.role or "").split())}
    return next(iter(lawmakers.values())) if len(lawmakers) == 1 else None


def _shortens(short: str, state: str) -> bool:
    """Whether letters are those of a state's name in their order, the first one first: `Ky.`, `N.M.`."""
    letters = iter(state.lower())
    wanted = [letter for letter in short.lower() if letter.isalpha()]
    return bool(wanted) and short[0] == state[0] and all(letter in letters for letter in wanted)
