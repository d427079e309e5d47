"""What the title of a topic says of its card: whom and what it names, and which passages it keeps off.

A title that names a country is of that country.

"Korean peace talks" are matched by the phrase "peace talks", and so is what Zaire's warring parties agree on. As for a
whole briefing on a country, a passage that names other countries only has drifted away, and so has a document that
never names it. Whatever countries the phrases of the topic name belong to it as well, and those that the beginning of a
document names together with it are parties to the story.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence, Set
from dataclasses import replace
from functools import reduce
from typing import NamedTuple

from briefings.composing.passages import Passage
from briefings.language.places import SEATS, PlaceMention, countries, find_places
from briefings.language.tokens import content_terms, words
from briefings.language.tongues import is_english
from briefings.model import Document, Topic
from briefings.patterns import late

_OPENING = 2
_KOREAS, _KOREAN = frozenset(("North Korea", "South Korea")), late(r"(?<!North )(?<!South )\bKorean?\b")

_BETWEEN = late(r" and |(?<=\w)[-–](?=[A-Z])")
_NAME_BEFORE = late(r"[A-Z][\w’'-]+ $")
_WHOSE = late(r"\s(?:for|of)\s(?:the\s)?(?:[a-z]+\s){0,2}(?P<name>[A-Z][\w’'-]+(?:\s[A-Z][\w’'-]+)*)")
_NAME = late(r"[^\W\d_a-zß-öø-ÿ][\w.&'’-]*")
_INITIALS = late(r"(?<![\w’'-])(?!The\b)(?:\b[A-Z][\w’'-]+(?:\s(?:of|and|for|the|de)(?=\s[A-Z]))?\s?){2,6}")


def names_of_title(topic: Topic) -> frozenset[str]:
    """The names in a topic's title, as terms: "rafah" of "Rafah crossing", "eu" of "EU budget"; countries as `India`.

    Its first word is one, and so is any word of a title in which all begin with capitals, only where the topic's
    phrases write it as a name too.
    """
    lands = _lands(topic.title)
    told = {topic.title[place.start : place.end] for place in lands}
    title = reduce(lambda text, land: text.replace(land, " "), told, topic.title).split()
    phrases = " ".join(topic.match)
    capital = [word for word in title if _NAME.match(word)]
    surely = [word for word in title[1:] if _NAME.match(word)] if len(capital) < len(title) else []
    surely += [word for word in capital if word.isupper() and len(word) > 1]
    surely += [word for word in capital if word in phrases and re.search(rf"\b{re.escape(word)}\b", phrases)]
    names = _terms(" ".join(word for word in surely if word.casefold() not in phrases.split()))
    return names.union(place.country for place in lands)


def is_of_another(sentence: str, phrase: tuple[int, int], names: Set[str]) -> bool:
    """Whether a phrase goes on with whose it is, and that is none of a title's names: "the budget for the Union"."""
    found = _WHOSE.match(sentence, phrase[1]) if names else None
    return found is not None and not tells_of(names, (found["name"], sentence[slice(*phrase)]))


def parts_of_title(topic: Topic) -> frozenset[str]:
    """The terms of a title that several of its phrases make up: all of "Airline mergers", matched by either word."""
    matched = {term for phrase in topic.match if " " not in phrase for term in content_terms(phrase.rstrip("*"))}
    parts = frozenset(term for term in content_terms(topic.title) if term in matched)
    return parts if len(parts) > 1 and " and " not in topic.title else frozenset()


def is_in_name(sentence: str, phrase: tuple[int, int], topic: Topic) -> bool:
    """Whether what a topic writes as a common noun is part of a name here: "union" in "the European Union"."""
    start, end = phrase
    written = sentence[start:end]
    if not written[:1].isupper() or any(word[:1].isupper() for word in topic.match) or start == 0:
        return False
    return _NAME_BEFORE.search(sentence, 0, start) is not None


def sides_of_title(topic: Topic) -> tuple[frozenset[str], ...]:
    """The names on either side of an "and" or hyphen in a title: a card on two is about what is between them."""
    sides = [names_of_title(replace(topic, title=side)) for side in _BETWEEN.split(topic.title)]
    return tuple(sides) if len(sides) > 1 and all(sides) else ()


def _lands(title: str) -> list[PlaceMention]:
    """The countries that a title names by name or people; a capital in it may name a round of talks."""
    return [place for place in find_places(title) if title[place.start : place.end] not in SEATS]


def tells_of(names: Set[str], texts: Iterable[str]) -> bool:
    """Whether one of some texts names one of these, be it by the words that an abbreviation stands for."""
    return any(not names.isdisjoint(_terms(text) | _initials(text) | countries(text)) for text in texts)


def _terms(text: str) -> frozenset[str]:
    """The words of a text as they stand and as stems; "EU" is among the stop words of French."""
    return frozenset((*words(text), *content_terms(text)))


def _initials(text: str) -> frozenset[str]:
    """What names of several words are abbreviated to: "eu" of "the European Union"."""
    runs = (found[0].split() for found in _INITIALS.finditer(text))
    return frozenset("".join(word[0] for word in run if word[0].isupper()).casefold() for run in runs)


class Country(NamedTuple):
    """The countries that a topic is of by its title, none where it names none, and those that it may be about too."""

    home: frozenset[str] = frozenset()
    about: frozenset[str] = frozenset()

    @classmethod
    def of(cls, topic: Topic, scope: frozenset[str]) -> Country:
        """The countries of a topic in a briefing whose scope names the countries `scope`.

        A briefing on one country is about that one on every card, so a title that names it says nothing more.
        """
        ours = scope if len(scope) == 1 else frozenset[str]()
        home = frozenset(place.country for place in _lands(topic.title))
        home |= _KOREAS if _KOREAN.search(topic.title) else frozenset()
        if home <= ours:
            return cls()
        matched = countries(" , ".join(phrase.replace("*", "") for phrase in topic.match))
        return cls(home, home | matched | ours)

    def parties(self, document: Document, passages: Sequence[Passage]) -> frozenset[str] | None:
        """The countries that a document may tell of on this card: none where any will do, None where it is of others.

        Countries are known by their English names, so a document in another language is left alone.
        """
        named = countries(document.text)
        if not named or not is_english(document.text):
            return frozenset()
        if named.isdisjoint(self.about):
            return None
        opening = [document.title, *(passage.text for passage in passages[:_OPENING])]
        return self.about.union(*(found for found in map(countries, opening) if not found.isdisjoint(self.home)))


def admits(text: str, parties: frozenset[str] | None) -> bool:
    """Whether a passage may stand on the card, where its document may tell of these countries: it names none, or one.

    An empty set stands for any country, None for none.
    """
    if not parties:
        return parties is not None
    named = countries(text)
    return not named or not named.isdisjoint(parties)
