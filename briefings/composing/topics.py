"""Which topic a passage belongs to: one topic or none, so that nothing of one card stands on another.

A passage belongs to the topic whose phrases it holds; of several, to the one with most different phrases, then to the
one named first. A passage that holds none continues the topic of the passage before it in the same paragraph when it
adds a figure or goes on about the same names. The sentence that opens a story and holds no phrase belongs to the topic
that the title names or the story goes on about, if it names the scope or tells what the title tells: a newsroom put
first what has to be read first. A phrase of a topic's exclusions keeps the passage off that card, and so does another
country where the topic's title names one (`titled`).
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence, Set
from typing import NamedTuple

from briefings.composing.offices import without_offices
from briefings.composing.passages import Passage
from briefings.composing.passing import PASSING, stories_of, topics_in_passing
from briefings.composing.phrases import PhraseMatch, Phrases, lowered
from briefings.composing.titled import Country, admits
from briefings.errors import InvalidPhrase
from briefings.language.places import find_places
from briefings.language.tokens import content_terms
from briefings.model import REST, Document, Topic
from briefings.patterns import late

_NAME = late(r"[^\W\d_a-zß-öø-ÿ](?<!\w.)[\w'’-]+")
_FIGURE = late(
    r"[$€£¥₹%]|(?<![\d,.])\d[\d,.]*+\s?(?:percent|per cent|million|billion|trillion)|\b(?:million|billion|trillion)s?\b"
    r"|\b(?:half|third|quarter|two-thirds|\w+-fifths?|\w+-tenths?)\b"
)
_SIGN = late("[$€£¥₹%]")
_FIGURE_WORDS = ("illion", "percent", "per cent", "half", "third", "quarter", "fifth", "tenth")
_SHORT_NAME = 2
_NO_NAMES = frozenset("The This That These Those But And For When While After Although However".split())
_OWN, _CONTINUED = 1.0, 0.6
_SEVERAL, _EARLY, _TITLED = 0.08, 0.12, 1.2
_HEADINGS = 12
_RESTS = "of a story that no topic takes"
_OPENS, _GOES_ON, _OF_TITLE, _SHORT_STORY, _NEAR = 0.8, 2, 2, 4, 3


class Placing(NamedTuple):
    """A passage's place on a card: how strongly it belongs there (0 to 1.6), by which rule, where its phrases stand."""

    topic: str
    strength: float
    rule: str
    places: tuple[tuple[int, int], ...] = ()
    salience: float = 1.0
    """How far its story is about the briefing's scope."""
    aside: str = ""
    """Why the passage is no news of the topic, where its story names that in passing or is no report."""


class Topics:
    """The topics of a briefing, compiled."""

    def __init__(self, topics: Sequence[Topic], *, scope: frozenset[str] = frozenset()) -> None:
        """Compiles the phrases. `scope` are the countries that the briefing's scope names.

        Raises:
            InvalidPhrase: a phrase cannot match anything; the message names the topic.
        """
        try:
            self._match = {topic.key: Phrases.of_topic(topic.match, topic.title) for topic in topics}
            self._exclude = {topic.key: Phrases(topic.exclude) for topic in topics}
        except InvalidPhrase as error:
            raise InvalidPhrase(f"topics: {error}") from error
        self._rest = next((topic.key for topic in topics if REST in topic.match), "")
        # One topic alone takes all that is in scope, whatever it is called.
        of = {topic.key: Country.of(topic, scope) for topic in topics} if len(topics) > 1 else {}
        self._countries = {key: country for key, country in of.items() if country.home}

    def place(
        self,
        document: Document,
        passages: Sequence[Passage],
        inside: Sequence[bool],
        named: Sequence[bool] = (),
        *,
        titled: bool = False,
    ) -> tuple[Placing | None, ...]:
        """A placing, or None, for each passage of a document, in order; only passages inside the scope are placed.

        `named` says of each passage whether the scope is named there, where that is known, and `titled` whether the
        title names it.
        """
        spans = [passage.sentence for passage in passages]
        low, match = lowered(document.text), self._match if spans else {}
        held = {key: phrases.find_in(document.text, spans, low=low) for key, phrases in match.items()}
        found = without_offices(held, passages)
        parties = {key: country.parties(document, passages) for key, country in self._countries.items()}
        of_title = {key for key, phrases in self._match.items() if spans and phrases.matches(document.title)}
        passing = topics_in_passing(found, passages, of_title) if len(found) > 1 else {}
        placings = self._in_turn(passages, inside, found, parties, passing)
        of_title = {key for key in of_title if admits(document.title, parties.get(key, frozenset()))}
        placings = _with_title(placings, of_title) if of_title else placings
        first = sum(passage.place == 0 for passage in passages[:_HEADINGS]) - 1  # behind headings, which count as none
        if first >= 0 and inside[first] and placings[first] is None:
            hard = (named and named[first]) or _tells_title(passages[first].text, document.title)
            placings[first] = self._opened(passages[first].text, placings, of_title, about=titled) if hard else None
        if not self._rest:
            return tuple(placings)
        telling = [names or (titled and passage.place == 0) for names, passage in zip(named, passages, strict=False)]
        return tuple(self._with_rest(placings, passages, inside, telling or inside))

    def _with_rest(
        self,
        placings: Sequence[Placing | None],
        passages: Sequence[Passage],
        inside: Sequence[bool],
        telling: Sequence[bool],
    ) -> list[Placing | None]:
        """The placings, with the stories that no topic takes on the card of the topic that takes the rest.

        Of such a story those sentences are placed there which are `telling`: they name the scope, or open a story whose
        title does. What only names a topic in passing is part of it.
        """
        placed = list(placings)
        for story in stories_of(passages):
            if any(placing and not placing.aside for placing in placings[story.start : story.stop]):
                continue
            for number in story:
                if inside[number] and telling[number]:
                    strength = _OPENS if passages[number].place == 0 else _CONTINUED
                    out = self._exclude[self._rest].matches(passages[number].text)
                    placed[number] = None if out else Placing(topic=self._rest, strength=strength, rule=_RESTS)
        return placed

    def _in_turn(
        self,
        passages: Sequence[Passage],
        inside: Sequence[bool],
        found: Mapping[str, Mapping[int, Sequence[PhraseMatch]]],
        parties: Mapping[str, frozenset[str] | None],
        passing: Mapping[str, Set[int]],
    ) -> list[Placing | None]:
        """Each passage on the card of its own phrases, else on that of the passage before it."""
        held: dict[int, dict[str, Sequence[PhraseMatch]]] = {}
        for key, of_topic in found.items():
            for number, matches in of_topic.items():
                held.setdefault(number, {})[key] = matches
        placings: list[Placing | None] = []
        for number, passage in enumerate(passages):
            placing = None
            if inside[number]:
                own = held.get(number, {})
                for key in own.keys() & parties.keys():
                    if not admits(passage.text, parties[key]):
                        del own[key]
                placing = self._own(passage.text, own) if own else None
                if placing and number in passing.get(placing.topic, ()):
                    placing = placing._replace(rule=f"{placing.rule} in passing", aside=PASSING)
                if placing is None and number:
                    placing = self._continued(passages[number - 1], placings[-1], passage)
                    if placing and placing.topic in parties and not admits(passage.text, parties[placing.topic]):
                        placing = None
            placings.append(placing)
        return placings

    def _own(self, text: str, matches: Mapping[str, Sequence[PhraseMatch]]) -> Placing | None:
        """The place of a passage on the card of the topic that it holds most phrases of; of equals, the first named."""
        held = {
            key: {match.phrase for match in found}
            for key, found in matches.items()
            if not self._exclude[key].matches(text)
        }
        if not held:
            return None
        topic = max(held, key=lambda key: (len(held[key]), -matches[key][0].start))
        phrases, found = sorted(held[topic]), matches[topic]
        early = found[0].start < len(text) / 2
        strength = _OWN + _SEVERAL * min(2, len(phrases) - 1) + (_EARLY if early else 0.0)
        rule = f"holds {', '.join(map(repr, phrases))}"
        return Placing(topic, strength, rule, tuple([(match.start, match.end) for match in found]))

    def _opened(
        self, text: str, placings: Sequence[Placing | None], titled: Set[str], *, about: bool
    ) -> Placing | None:
        """The place of a story's first sentence that holds no phrase: on the card that the story goes on about.

        In a briefing of one topic one sentence about that is enough where the story is short, or `about` the scope and
        the sentence near its opening.
        """
        held = [placing if placing and placing.places and not placing.aside else None for placing in placings]
        told = Counter(placing.topic for placing in held if placing)
        if about and len(self._match) == 1:
            told.update({placing.topic for placing in held[:_NEAR] if placing})
        told.update({key: _GOES_ON for key in self._match if key in titled})  # in their order: of equals the first wins
        topic, times = max(told.items(), key=lambda pair: pair[1], default=("", 0))
        least = _GOES_ON if len(self._match) > 1 or len(placings) > _SHORT_STORY else 1
        if times < least or self._exclude[topic].matches(text):
            return None
        why = "whose title names the topic" if topic in titled else "that goes on about the topic"
        return Placing(topic=topic, strength=_OPENS, rule=f"opens a story {why}")

    def _continued(self, before: Passage, placing: Placing | None, passage: Passage) -> Placing | None:
        if placing is None or before.sentence.paragraph != passage.sentence.paragraph:
            return None
        if self._exclude[placing.topic].matches(passage.text):
            return None
        shared = _shared_names(before.text, passage.text)
        if not shared and not _has_figure(passage.text):
            return None
        why = f"goes on about {', '.join(sorted(shared))}" if shared else "adds a figure to the sentence before"
        return Placing(topic=placing.topic, strength=placing.strength * _CONTINUED, rule=why, aside=placing.aside)


def _with_title(placings: Sequence[Placing | None], titled: Set[str]) -> list[Placing | None]:
    """The placings, stronger where the title of the story names the topic too."""
    return [
        placing._replace(strength=placing.strength * _TITLED) if placing and placing.topic in titled else placing
        for placing in placings
    ]


def _tells_title(text: str, title: str) -> bool:
    """Whether a sentence tells what the title tells; one that sets a scene ("Rain beats on the roof") does not."""
    return len(set(content_terms(title)).intersection(content_terms(text))) >= _OF_TITLE


def names_in(text: str) -> frozenset[str]:
    """Capitalised words that are no country and open no clause; none where all is in capitals."""
    return _outside_places(text, _capitalised(text))


def _shared_names(one: str, other: str) -> frozenset[str]:
    """The names that two texts have in common; countries are looked for only where they have capitalised words so."""
    here, there = _capitalised(one), _capitalised(other)
    shared = frozenset(map(_bare, here.values())).intersection(map(_bare, there.values())) - _NO_NAMES
    return shared and shared & _outside_places(one, here) & _outside_places(other, there)


def _capitalised(text: str) -> dict[int, str]:
    """The capitalised words that may be names, by where they begin."""
    if text.isupper():
        return {}
    return {match.start(): match[0] for match in _NAME.finditer(text) if len(match[0]) > _SHORT_NAME}


def _outside_places(text: str, words: Mapping[int, str]) -> frozenset[str]:
    places = [(place.start, place.end) for place in find_places(text)] if words else []
    told = (word for start, word in words.items() if not any(first <= start < end for first, end in places))
    return frozenset(map(_bare, told)) - _NO_NAMES


def _bare(name: str) -> str:
    return name[:-2] if name.endswith(("'s", "’s")) else name


def _has_figure(text: str) -> bool:
    """Whether a sentence tells a sum, a share or a large number; most have none of the words that such a one needs."""
    if _SIGN.search(text):
        return True
    return any(map(text.__contains__, _FIGURE_WORDS)) and _FIGURE.search(text) is not None
