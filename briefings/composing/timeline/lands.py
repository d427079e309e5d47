"""Of which land or part of the world the subject of a sentence is: "US stocks", "Stocks in Asia". English only."""

from __future__ import annotations

from functools import lru_cache

from briefings.composing.timeline.predicates import behind_opening, predicates
from briefings.composing.timeline.tokens import tokens_of
from briefings.language.places import countries
from briefings.patterns import late

_KEPT = 512
_PARTS = late(
    r"\b(?:(?P<Asia>Asian?)|(?P<Europe>Europe(?:an)?)\b(?! Union)|(?P<Africa>African?)|(?P<Wall>Wall Street)"
    r"|(?P<South>Latin America|South America)|(?P<Gulf>Gulf|Middle East))\b"
)


def are_of_two_lands(a: str, b: str) -> bool:
    """Whether the subjects of two sentences are each of a land that the other sentence does not name."""
    one, other = _of_subject(a), _of_subject(b)
    return bool(one and other) and one.isdisjoint(_lands(b)) and other.isdisjoint(_lands(a))


@lru_cache(maxsize=_KEPT)
def _of_subject(sentence: str) -> frozenset[str]:
    words = tokens_of(sentence)
    begin, verb = behind_opening(words), next(iter(predicates(words)), None)
    return _lands(sentence[words[begin].start : words[verb.begin].start]) if verb else frozenset()


def _lands(text: str) -> frozenset[str]:
    """The countries and parts of the world that a text names."""
    parts = (found.lastgroup or "" for found in _PARTS.finditer(text))
    return countries(text) | frozenset("United States" if part == "Wall" else part for part in parts)
