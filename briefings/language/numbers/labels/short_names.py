"""The companies that a text names, and by which short names it goes on: "First Security Corp." is "First Security"."""

from __future__ import annotations

from collections.abc import Set as AbstractSet

from briefings.language.numbers.labels.firms import ENDS, FIRST, NAME, clean_name, is_firm
from briefings.language.places import countries
from briefings.patterns import late

_SHARED = frozenset("The First American National New General United International South North East West".split())
_SHORTEST = 3
_ACTS = late(
    rf"(?<![\w.’'-] )(?<=[\s,])(?P<name>{NAME}) "
    r"(?:posted|earned [$#£€]|closed at \$|(?:shares|stock) (?:closed|rose|fell)"
    r"|reported (?:an? |net |first-|second-|third-|fourth-|lower |higher |sales ))"
)


def firms_named(text: str) -> frozenset[str]:
    """The names of companies in a text that say so by their end or by what they do, with short forms, in lower case.

    "First Security Corp." is "First Security" as well, and "General Motors Acceptance Corp." is "GMAC".
    """
    forms = {clean_name(found["name"]) for found in _ACTS.finditer(text)}
    for found in FIRST.finditer(text):
        words = clean_name(found["name"]).replace(",", "").split(" ")
        if len(words) > 1 and words[-1].rstrip(".") in ENDS:
            forms.update(" ".join(words[:size]) for size in range(len(words), 0, -1) if _is_short_form(words[:size]))
            forms.add("".join(word[0] for word in words))
            forms.update([words[0].partition("-")[0]] if "-" in words[0] else [])
    return frozenset(form.casefold() for form in forms)


def firms_in(text: str, known: AbstractSet[str]) -> frozenset[str]:
    """The first words of the companies that a sentence names, in lower case."""
    names = (clean_name(found["name"]) for found in FIRST.finditer(text))
    return frozenset(name.split(" ")[0].casefold() for name in names if is_firm(name) or name.casefold() in known)


def is_one_firm(name: str, other: str) -> bool:
    """Whether two names are one company's: the same, the short form of the other, or its first letters."""
    short, full = sorted((clean_name(name).split(" "), clean_name(other).split(" ")), key=len)
    if short == full[: len(short)]:
        return len(short) == len(full) or _is_short_form(short)
    letters = short[0].upper() if len(short) == 1 else ""
    return len(letters) > 1 and letters == "".join(word[0] for word in full)


def _is_short_form(words: list[str]) -> bool:
    """Whether so many words of a company's name may stand for it."""
    if words[-1] in {"of", "de", "and", "&", "amp", "du", "des", "la", "for"}:
        return False
    return len(words) > 1 or not (words[0] in _SHARED or countries(words[0]) or len(words[0]) < _SHORTEST)
