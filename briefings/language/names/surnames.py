"""Whose a surname alone is, said only where the text leaves no choice: `Lind` in a text about one Lind.

A family is nobody (`the Lind brothers`), nor is a compound (`anti-Lind`) or what has an article (`a Corolla`).
Where two people bear the name it is certain only of one who is named far more often; and of nobody whom the text mostly
calls by the given name, as texts about a family do: there the surname is as often a father's.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from briefings.language.names.mention import NameMention
from briefings.patterns import late

_FAMILY = late(
    r" (?:family|families|brothers?|sisters?|siblings?|clan|couple|household|home|twins|boys|girls|children|relatives|"
    r"dynasty|estate|era|administration|campaign)\b|-\w|/"
)
_OTHER = late(
    r"(?:\w-|\b(?:[Ee]lder|[Yy]ounger|[Oo]lder|[Ss]enior|[Jj]unior|[Tt]he two|[Bb]oth|[Aa]n?|[Tt]he|[Aa]nother) )$"
)
_TRUSTING = late(r"(?:trust|faith|confiden\w+|belie\w+|interest\w*)$")
_FAR_MORE, _TWICE = 4, 2
_REACH = 12


class Surnames:
    """The people of a text by the last word of their names."""

    def __init__(self, text: str, names: Sequence[NameMention]) -> None:
        self._text = text
        people = [name for name in names if name.kind == "person"]
        self._often = Counter(name.name for name in people)
        self._in_full = Counter(name.name for name in people if name.text == name.name)
        self._bearers: dict[str, set[str]] = {}
        by_given = Counter(name.name for name in people if name.name.startswith(f"{name.text} "))
        by_surname = Counter(name.name for name in people if name.name.endswith(f" {name.text}"))
        self._by_given = {name for name, often in by_given.items() if often * _FAR_MORE >= by_surname[name]}
        for name in self._often:
            if " " in name:
                surname = name.rsplit(" ", 1)[-1]
                for word in {surname, surname.rsplit("-", 1)[-1]}:  # `Zehaf-Lind` may be called Lind
                    self._bearers.setdefault(word, set()).add(name)

    def is_certain(self, name: NameMention) -> bool:
        """Whether a mention is the surname alone of one certain person."""
        if not name.name.endswith(f" {name.text}") or name.name.split() == name.text.split():
            return False
        if (
            self._is_place_too(name.text)
            or _FAMILY.match(self._text, name.end)
            or _OTHER.search(self._text, max(0, name.start - _REACH), name.start)
        ):
            return False
        return name.name not in self._by_given and not self.is_of_several(name)

    def _is_place_too(self, surname: str) -> bool:
        """Whether the text is somewhere "in" the surname, as in a state: `Fire Management Victoria`, `in Victoria`."""
        words = f" in {surname}"
        at = self._text.find(words)
        placed = at >= 0 and self._text[at + len(words) : at + len(words) + 1] in {" ", ",", "."}
        return placed and not _TRUSTING.search(self._text, max(0, at - _REACH), at)

    def is_of_several(self, name: NameMention) -> bool:
        """Whether the surname of a mention is another's, too, who is not named far less often."""
        others = self._bearers.get(name.name.rsplit(" ", 1)[-1], set()) - {name.name}
        return any(
            self._often[other] * _FAR_MORE > self._often[name.name]
            or self._in_full[other] >= max(_TWICE, self._in_full[name.name] // _TWICE)
            for other in others
        )

    def is_of_family(self, person: str) -> bool:
        """Whether somebody is mostly called by the given name, beside others who bear the surname."""
        others = self._bearers.get(person.rsplit(" ", 1)[-1], set()) - {person}
        return person in self._by_given and bool(others)
