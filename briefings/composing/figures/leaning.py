"""Labels that lean on their sentence: an owner that only the text before names, a name put together, a deed of nobody.

"Amount earned by the film", "value of the new AI startup" and "Series C raised by developer" read well where they
stand; in a row nobody knows which. What there is only one of, "the government", or what its own words tell apart, "the
trio of Avatar films", needs no text before it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from briefings.language.numbers.labels.wording import TIMES, is_plural
from briefings.language.places import PEOPLES
from briefings.patterns import late

_LINKS = "by|of|from|in|to|for|with|at|on|into|against|between|among|since|after|before|during|under|over"
_DEFINITE = late(
    rf"(?:^(?:(?:rise|fall) in )?|\b(?:{_LINKS}|who [a-z]+) )(?:the|this|that|these|those) "
    r"(?P<what>(?:[\w.’'&-]+ ){0,5}?(?P<head>[a-z][\w-]*))"
    rf"(?=$|[,(]| \(| (?P<link>{_LINKS}|who|that|which|as|[a-z]+(?:ing|ed|wn)|held|made|won|paid|sold|set)\b"
    r"(?P<rest>.*))"
)
_BARE = late(r"\bby (?P<what>(?:[a-z][\w-]* ){0,2}[a-z][\w-]*)(?=$| (?:in|on|from|to|at|since|over)\b| \()")
_NAME = late(r"\b[A-Z][\w’'-]+")
_NAMES = late(r"\b(?:[A-Z][\w&-]+ )+[A-Z][\w&-]+")
_LED = late(r"(?:[A-Z][\w’']+ )*[A-Z][\w’']+-[a-z]+\b")
"""What tells by whom a thing is led or made, and not which it is: "the Osk Vell-led comedy"."""

_INITIALS = late(r"(?!US$|UK$|EU$|UN$)[A-Z]{1,2}$")
_PEOPLE = late(r"(?:[aeiou]ns?|ese|ish|ch|[Ee]ast|[Ww]est|[Nn]orth|[Ss]outh)$")
_UNIQUE = frozenset(
    """
    world government economy public police army military navy state internet vote votes population sea air ground media
    press environment industry sector poor rich elderly unemployed opposition electorate bank president constitution
    treasury budget gdp total whole average market markets workforce past war rate majority right left arts law climate
    planet globe universe sun moon future half
    """.split()
)
"""What there is one of, or what a country has one of."""


@lru_cache(maxsize=2048)
def leans(label: str) -> bool:
    """Whether a label speaks of somebody or something by "the" or by a bare noun that only its text tells apart."""
    if any(_is_unknown(found) for found in _DEFINITE.finditer(label)):
        return True
    bare = _BARE.search(label)
    return bare is not None and not any(is_plural(word) or word in _UNIQUE for word in bare["what"].split(" "))


def holds_made_name(label: str, text: str) -> bool:
    """Whether a label joins names that the text has apart: "OpenAI Anthropic", of "OpenAI rival Anthropic"."""
    return any(found.group() not in text for found in _NAMES.finditer(label))


def _is_unknown(found: re.Match[str]) -> bool:
    """Whether nothing behind "the" says which it is: no name, no rarity, nothing that hangs on it."""
    head = found["head"]
    if head in _UNIQUE or head in TIMES:
        return False
    if any(not (word in PEOPLES or _PEOPLE.search(word)) for word in _names_in(found["what"])):
        return False
    hangs = found["link"] is not None and not found["link"].endswith("ing")
    return not (hangs and any(_names_in(found["rest"])))


def _names_in(words: str) -> Iterator[str]:
    """The names among words, without their owner's ending; "AI" and "PG" name nobody."""
    names = (found.group().removesuffix("'s").removesuffix("’s") for found in _NAME.finditer(_LED.sub("", words)))
    return (name for name in names if not _INITIALS.match(name))
