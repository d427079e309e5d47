"""Nouns for what happens to people and places, or is done to them: each may have a day of its own. English only."""

from __future__ import annotations

from collections.abc import Iterable

_HARM = """
attack bombing blast explosion killing slaying murder shooting stabbing death crash sinking fire robbery theft hijacking
kidnapping abduction strike invasion raid ambush massacre riot assault collision assassination break-in leak
""".split()
_OTHER = """
collapse rescue arrest flood flooding storm hurricane earthquake quake walkout war disappearance fraud poisoning search
hunt protest accident disaster tragedy incident finding discovery coup violence unrest ruling verdict conviction victory
defeat clash closure shutdown hacking spill derailment avalanche landslide
""".split()


def _with_plurals(words: Iterable[str]) -> frozenset[str]:
    return frozenset(form for word in words for form in (word, _plural(word)))


def _plural(word: str) -> str:
    if word.endswith("y"):
        return f"{word[:-1]}ies"
    return f"{word}es" if word.endswith("sh") else f"{word}s"


HARMS = _with_plurals(_HARM)
"""What somebody is to blame for; a strike may be of workers too, and then one calls for it."""
HAPPENINGS = HARMS | _with_plurals(_OTHER)
"""What happens or is done, the singular and the plural of each."""
