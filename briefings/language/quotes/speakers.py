"""Who a mention beside a quotation is: a name in full, an unnamed speaker in the source's words, or nobody certain."""

from __future__ import annotations

from briefings.language.quotes.attribution import Attribution
from briefings.language.quotes.narration import Narration

_SINGULAR = frozenset({"he", "she"})
_PLURAL = frozenset({"they", "it", "we", "you", "i"})


class Speakers:
    """Resolves mentions in the order of the text and remembers who spoke last."""

    def __init__(self, narration: Narration) -> None:
        self._narration = narration
        self._last: tuple[str | None, str | None] = (None, None)

    def resolve(self, attribution: Attribution | None) -> tuple[str | None, str | None]:
        """(speaker, role) of a quotation."""
        if attribution is None:
            return None, None
        found = self._resolved(attribution)
        if found[0]:
            self._last = found
        return found

    def _resolved(self, attribution: Attribution) -> tuple[str | None, str | None]:
        names = self._narration.names
        if attribution.name >= 0:
            return names[attribution.name].name, names[attribution.name].role
        words = self._narration.text[slice(*attribution.mention)]
        lower = words.lower()
        if lower in _PLURAL:
            return None, None
        if lower not in _SINGULAR:
            first, _, rest = words.partition(" ")
            return (f"{first.lower()} {rest}" if first in {"A", "An", "The", "One"} else words), None
        return self._pronoun(attribution.mention[0])

    def _pronoun(self, start: int) -> tuple[str | None, str | None]:
        people = [name for name in self._narration.names if name.end <= start and name.kind == "person"]
        if self._last[0]:
            return self._last
        return (people[-1].name, people[-1].role) if people else (None, None)
