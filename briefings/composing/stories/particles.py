"""Particles that Hebrew and Arabic write together with the word behind them: `and`, `the`, `in`, `to`, `from`, `that`.

Most of them are single letters that words begin with as well: without its first letter London is nothing. So a word
loses them only where the rest is itself a word of the same documents, or stands behind two particles; the Arabic
article alone is told by its shape. What is left is one form for a word, whatever stands before it.

Neither script has capitals, but both have an article, and names take none: what stands behind a preposition and hardly
ever behind the article is taken for a name. Endings are left out there: `the Haitian one` is as good as `the Haitians`.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import pairwise
from typing import NamedTuple

from briefings.patterns import late

_HEBREW = frozenset("ושהבלמכ")
_ARABIC = frozenset("وفبلك")
_ARTICLE = late("[وف]?(?:[بك]?ال|لل)(?=.{3})")
_MOST, _LEAST = 3, 3  # particles before a word, letters of a word
_PREPOSITIONS = frozenset("في من الى عن على".split())
_GLUED = frozenset("בלמ")
_ENDING = late("(?:ים|ות|ית|[התי]|ات|ين|ون|ية|[ةي])$")
_ARTICLED = 0.2


class Bare(NamedTuple):
    """Words of Hebrew and Arabic without the particles before them, and which of these are names."""

    forms: Mapping[str, str]
    names: frozenset[str]


def read_bare(texts: Iterable[Sequence[str]]) -> Bare:
    """Takes the particles off the words of some texts; words of other scripts are left out."""
    counts, behind = Counter[str](), Counter[str]()
    for words in texts:
        counts.update(word for word in words if "\u0590" <= word[0] <= "\u06ff")
        behind.update(word for before, word in pairwise(words) if before in _PREPOSITIONS)
    forms = _bare_forms(counts)
    return Bare(forms=forms, names=_names(counts, behind, forms))


def _names(counts: Mapping[str, int], behind: Mapping[str, int], forms: Mapping[str, str]) -> frozenset[str]:
    """The forms that a preposition leads, glued or apart (`behind`), and whose root hardly ever has the article."""
    articled, every, led = Counter[str](), Counter[str](), dict[str, str]()
    for word, bare in forms.items():
        root, particles = _ENDING.sub("", bare), word[: len(word) - len(bare)]
        every[root] += counts[word]
        if particles.endswith(("ה", "ال", "لل")):
            articled[root] += counts[word]
        elif behind.get(word) or not _GLUED.isdisjoint(particles):
            led[bare] = root
    return frozenset(bare for bare, root in led.items() if articled[root] <= _ARTICLED * every[root])


def _bare_forms(words: Iterable[str]) -> Mapping[str, str]:
    articled = {word: _without_article(word) for word in words}
    before: dict[str, set[str]] = {}
    for word in articled.values():
        for particle, rest in _rests(word):
            before.setdefault(rest, set()).add(particle)
    known = frozenset(articled.values()).union(rest for rest, found in before.items() if len(found) > 1)
    return {word: _bare(form, known) for word, form in articled.items()}


def _bare(word: str, known: frozenset[str]) -> str:
    """The shortest rest that is known, or a number; the word itself where none is."""
    rests = [rest for _, rest in _rests(word) if rest in known or rest.isdigit()]
    return rests[-1] if rests else word


def _rests(word: str) -> Iterator[tuple[str, str]]:
    """What is left of a word without one particle, two, three, each with the particle that stood before it."""
    particles = _HEBREW if word[0] <= "\u05ff" else _ARABIC
    for at in range(min(_MOST, len(word) - 1)):
        if word[at] not in particles:
            return
        rest = word[at + 1 :]
        if len(rest) >= _LEAST or rest.isdigit():
            yield word[at], rest


def _without_article(word: str) -> str:
    return _ARTICLE.sub("", word, count=1) if word[0] >= "\u0600" else word
