"""Nouns for what happens to people and places, or is done to them: each may have a day of its own. English only."""

from __future__ import annotations

_HAPPENING = """
attack bombing blast explosion killing slaying murder shooting death crash sinking collapse rescue arrest fire flood
flooding storm hurricane earthquake quake robbery theft hijacking kidnapping abduction strike walkout war invasion raid
massacre disappearance fraud poisoning search hunt protest riot assault collision accident disaster tragedy incident
finding discovery coup assassination violence unrest ruling verdict conviction victory defeat clash break-in hacking
leak spill derailment avalanche landslide
""".split()
_HARM = """
attack bombing blast explosion killing slaying murder shooting death crash sinking fire robbery theft hijacking
kidnapping abduction massacre riot assault collision assassination break-in leak stabbing ambush raid invasion
""".split()
HAPPENINGS = frozenset([*_HAPPENING, *(f"{word}s" for word in _HAPPENING), "crashes", "clashes"]) | frozenset(
    f"{word[:-1]}ies" for word in _HAPPENING if word.endswith("y")
)
"""The singular and the plural of each."""
HARMS = frozenset([*_HARM, *(f"{word}s" for word in _HARM), "strike", "strikes", "crashes", "robberies", "ambushes"])
"""What somebody is to blame for; a strike may be of workers too, and then one calls for it."""
