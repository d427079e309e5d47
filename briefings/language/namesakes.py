"""Names of places that hold the name of another place: South Sudan is no Sudan, and New Mexico no Mexico.

A part of a place is none of these: who asks for Macedonia is told of North Macedonia. A closed list, as `places` is.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache, lru_cache

from briefings.language.places import BY_FIRST_WORD

_NO_COUNTRIES = (
    *("New York", "New Jersey", "New Hampshire", "New South Wales", "New Orleans", "West Virginia", "Kansas City"),
    *("Gulf of Mexico", "Gulf of Guinea", "Indian Ocean", "Lake Victoria", "Victoria Falls"),
)


@lru_cache(maxsize=512)
def names_around(name: str) -> tuple[str, ...]:
    """The names of other places in which a place's name stands, in lower case: "south sudan" around "sudan".

    A `*` behind the name lets it end in any letters: "mexic*".
    """
    stem, open_ended = name.casefold().rstrip("*"), name.endswith("*")
    names = _lands()
    begun = [each for each in names if each.startswith(stem)] if open_ended else [stem]
    own = {land for each in begun if (land := names.get(each))}
    if len(own) > 1 or (open_ended and not own):
        return ()  # no one place's name: "new*"
    others = {each for each, land in names.items() if stem in each and land not in own} if own else set[str]()
    others |= {each for each in map(str.casefold, _NO_COUNTRIES) if stem in each}
    if not others - {stem}:
        return ()
    within = re.compile(rf"(?<![\w-]){re.escape(stem)}" + ("" if open_ended else r"(?!\w)"))
    return tuple(sorted(each for each in others if each != stem and within.search(each)))


@cache
def _lands() -> Mapping[str, str]:
    """Each name of a place in lower case, with the country that it is of."""
    return {each.casefold(): land for named in BY_FIRST_WORD.values() for each, land in named.items()}
