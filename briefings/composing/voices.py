"""Who said what: the direct quotations among a card's material, exact, with speaker and role."""

from __future__ import annotations

import re
from collections.abc import Iterator

from briefings.composing.citing import Citing
from briefings.composing.material import Material
from briefings.composing.passages import Passage
from briefings.language.places import find_places
from briefings.language.quotes import QuoteMention
from briefings.language.tokens import content_terms
from briefings.model import Voice
from briefings.patterns import late

_MOST = 3
# What words stand in is nobody who says them.
_THING = late(
    r"\b(?:following|above|e-?mails?|messages?|letters?|notes?|posts?|tweets?|texts?|signs?|banners?|placards?|captions?|"
    r"headlines?|slogans?|articles?|stor(?:y|ies)|songs?|books?|films?|videos?)$"
)
# Speakers that give themselves away as misread: a verb or a small word at an end, a number, a crowd.
_NOBODY = late(
    r"^(?:only|some|many|most|several|small|large|few|hundreds|thousands|dozens|one of|among|hope|when|while|if|as|"
    r"that|this|these|those|what|how|why|there|here|released|published|used|called|according)\b"
    r"|\b(?:used|quoted|cited)\b|\d|%|[—–:;,]|\b(?:on|in|at|of|to|by|for|from|with|and|or|but|that|made|"
    r"said|says|is|was|are|were|has|had|will|would|this|these)$|\b(?:analysis|statistics|website|tweet|results|data|"
    r"polls?|percent|voters|protesters|crowds?|signs?)\b|\b(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)\b",
    re.IGNORECASE,
)
_JOBS = frozenset("Spokesman Spokeswoman Spokesperson Analyst Lawyer Producer Author Researcher Resident".split())
_WORD, _LONG, _TITLE = late(r"[^\W\d_][\w’'-]*"), 4, 2
_LABEL = late(r"[A-Z][A-Z .'’-]{2,25}:\s")
_LEAST_WORDS, _LEAST_OF_FRAGMENT, _MOST_WORDS = 4, 6, 70


def voices_of(material: Material, citing: Citing) -> tuple[Voice, ...]:
    """At most three quotations with a known speaker, the best-weighed first; the same words count once.

    A quotation cites every sentence that it reaches into, so that its words stand in what is cited.
    """
    voices: list[Voice] = []
    said: set[str] = set()
    for passage, quote in _quotations(material):
        if quote.quote in said or len(voices) == _MOST:
            continue
        said.add(quote.quote)
        cited = material.mentions.passages_over(passage, quote.end)
        voices.append(
            Voice(
                speaker=quote.speaker,
                role=_small(quote.role),
                quote=quote.quote,
                citations=tuple(citing.cite(one) for one in cited),
            )
        )
    return tuple(voices)


def _small(role: str | None) -> str | None:
    """A role without the capital that only the head of its sentence gave it: "spokeswoman"."""
    return role[0].lower() + role[1:] if role and role.split(" ")[0] in _JOBS else role


def _is_of_use(quote: QuoteMention) -> bool:
    """Long enough to say something by itself, short enough to be read in chat, and no label or question."""
    least = _LEAST_OF_FRAGMENT if quote.fragment else _LEAST_WORDS
    if _LABEL.match(quote.quote) or quote.quote[-1:] == "?" or _is_title(quote.quote):
        return False  # a transcript's label stands inside; a question says nothing
    return least <= len(quote.quote.split()) <= _MOST_WORDS


def _is_title(quoted: str) -> bool:
    """Whether words have a title's capitals: "Hedwig and the Angry Inch", "American Skin (41 Shots)"."""
    words = [word for word in _WORD.findall(quoted) if len(word) >= _LONG]
    return len(words) >= _TITLE and all(word[0].isupper() for word in words)


def _can_speak(speaker: str) -> bool:
    """Whether words can be somebody's: of no thing that holds them, no place and no small word ("However")."""
    places = find_places(speaker)
    is_place = bool(places) and places[0].end - places[0].start == len(speaker)
    return not (is_place or _THING.search(speaker) or _NOBODY.search(speaker)) and bool(content_terms(speaker))


def _quotations(material: Material) -> Iterator[tuple[Passage, QuoteMention]]:
    """Whole statements before quoted fragments, each in the order of the material."""
    found = [(c.passage, quote) for c in material.candidates for quote in material.mentions.quotes(c.passage)]
    spoken = [(p, q) for p, q in found if q.speaker and _can_speak(q.speaker) and _is_of_use(q)]
    yield from (pair for pair in spoken if not pair[1].fragment)
    yield from (pair for pair in spoken if pair[1].fragment)
