"""Where a sentence says which nameless official tells it: what his office is called is no news of that office.

"Fourteen farmers were found dead, a government official said" is no politics, and "police said" none of the police.
What an office goes on to say behind a few words is its own: "After the raid, the army said it had withdrawn".
Who speaks with a name or as the head of an office makes news of it. English.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from briefings.composing.passages import Passage
from briefings.composing.phrases import PhraseMatch
from briefings.patterns import late

_SAYS = r"(?:said|says|told|reported|confirmed|announced|added|reports)\b"
_SAYING = ("said", "says", "told", "report", "confirmed", "announced", "added")
_WHO = (
    r"(?:(?:an?|one|two|some|other|several|the) )?(?:[\w.'’-]+ ){0,4}?"
    r"(?:officials?|sources?|spokes(?:man|woman|person|people)|officers?)(?: (?:in|at|for|from) [^,;]{1,40}?)?"
    r"|(?:(?:the|local|[A-Z]\w+) )?(?:police|army|military|court officials|authorities)"
)
# What is told stands ahead: behind the verb comes no clause of his own, "the army said it had withdrawn".
_NO_CLAUSE = (
    r"(?:(?<=told)|(?! (?:it|its|he|his|she|her|they|their|we|the|an?|there|some|more|less|no|all|both|\d[\d,.]*)\b))"
    r"(?:(?! that\b)[^,;\"“”]){0,80}(?:,[^;\"“”]{0,120})?$"
)
_BEHIND = late(rf"[,\"”] ?(?P<who>{_WHO}) (?:\w+day )?{_SAYS}{_NO_CLAUSE}")
_AHEAD = late(rf"^(?P<who>An? (?:[\w.'’-]+ ){{0,4}}?(?:official|source|spokes\w+|officer)) (?:\w+day )?{_SAYS}")


def without_offices(
    found: Mapping[str, Mapping[int, Sequence[PhraseMatch]]], passages: Sequence[Passage]
) -> dict[str, dict[int, Sequence[PhraseMatch]]]:
    """The phrases of each topic by passage, without those that only stand in what an official's office is called.

    One topic alone takes whatever it is told by.
    """
    kept: dict[str, dict[int, Sequence[PhraseMatch]]] = {}
    if len(found) == 1:
        return {topic: dict(of_topic) for topic, of_topic in found.items()}
    numbers = frozenset().union(*found.values())
    tellers = {number: spans for number in numbers if (spans := _tellers(passages[number].text))}
    for topic, of_topic in found.items():
        told = ((number, _outside(tellers.get(number, ()), matches)) for number, matches in of_topic.items())
        kept[topic] = {number: matches for number, matches in told if matches}
    return kept


def _tellers(text: str) -> Sequence[tuple[int, int]]:
    """Where a sentence says which official tells it."""
    if not any(map(text.__contains__, _SAYING)):
        return ()
    return [match.span("who") for match in (_BEHIND.search(text), _AHEAD.match(text)) if match]


def _outside(spans: Sequence[tuple[int, int]], matches: Sequence[PhraseMatch]) -> Sequence[PhraseMatch]:
    """The phrases that stand in what is told."""
    if not spans:
        return matches
    return [each for each in matches if not any(start <= each.start and each.end <= end for start, end in spans)]
