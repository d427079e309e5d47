"""How much a passage deserves to be a line on its card, in named parts that the trace can show.

The parts and why they are there: position is most of the signal in news (leads are written to be read alone);
centrality and the headline find what the documents are about; substance prefers sentences with a figure or a
name; an opinion piece stands behind reports; leaning sentences ("He said…") can't be read alone, so they are nearly
ruled out, and a quotation that doesn't say whose words it is stands behind what the paper itself says (`standing`).
What several documents tell is looked at last (`support`).
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from itertools import islice
from typing import NamedTuple

from briefings.composing.currency import currency_of
from briefings.composing.headlines import headline_of
from briefings.composing.opinion import is_opinion
from briefings.composing.parts import Parts
from briefings.composing.passages import Passage
from briefings.composing.passing import PASSING
from briefings.composing.ranking.vectors import spread
from briefings.composing.scope import Belonging
from briefings.composing.service import SERVICE, TALK
from briefings.composing.solicitations import SOLICITS
from briefings.composing.standing import WITH_NOTE, standing_of
from briefings.composing.topics import Placing
from briefings.language.stance import Stance, stance_of
from briefings.language.tokens import content_terms
from briefings.model import Document, day_of
from briefings.patterns import late

# What is looked for in every sentence begins with its first letter: only there is what stands before it looked at.
_SIGN = late(r"[\d$€£¥₹%]")
_NUMERAL = late(r"\b(?:million|billion|half|third|fifths?|thousands?)\b")
_NUMERALS = ("illion", "half", "third", "fifth", "thousand")
_NAME = late(r"[^\W\d_a-zß-öø-ÿ](?<=[\w,;:'’\"”)] .)[\w'’-]+")
_MOST_NAMES = 3
_BEST_WORDS, _MANY_WORDS, _IN_CAPITALS = (10, 34), 60, 0.8
_LATER = 0.25
_SUPPORT = 0.58
_SCOPE = {Belonging.NAMES: 1.0, Belonging.CONTEXT: 0.85, Belonging.PASSING: 0.5}
_FAR = 8  # sentences into a story: beyond them all are as far
_AT_PLACE = [(1.0 + place) ** -_LATER for place in range(_FAR + 1)]
_OPINION = 0.6
_NO_REPORT = frozenset((SERVICE, TALK, SOLICITS))
_UNDATED, _LEAST_FRESH, _HALF_LIFE = 0.85, 0.15, 30.0
_FORTNIGHT, _A_DAY = 15, 0.02


Placed = tuple[Passage, Placing, Belonging]
"""A passage with its place on a card, and why it belongs to the briefing."""


class Candidate(NamedTuple):
    """A passage placed on a card, with its terms, its score and the parts that made the score."""

    passage: Passage
    placing: Placing
    terms: frozenset[str]
    score: float
    parts: Parts = Parts()

    @property
    def standing(self) -> float:
        """How far it can be read alone."""
        return self.parts.standing

    @property
    def reported(self) -> bool:
        """Whether it stands in a report, not in an opinion piece."""
        return self.parts.report == 1.0

    @property
    def aside(self) -> str:
        """Why it is no news of the topic: its story is no report, or names the topic or the scope in passing.

        An item of a list is a story of its own. Empty for news.
        """
        later = self.passage.place > 0 and not self.passage.item
        return self.placing.aside or (PASSING if later and self.parts.scope == _SCOPE[Belonging.PASSING] else "")

    @property
    def background(self) -> bool:
        """Whether it tells what was so before the news; what a story opens with is its news."""
        return self.passage.place > 0 and self.parts.currency < 1.0

    @property
    def stance(self) -> Stance:
        """What the sentence does to its subject; two stances never repeat each other."""
        return stance_of(self.passage.text)

    @property
    def order(self) -> tuple[int, int]:
        """The place that breaks ties: document, then position in it."""
        return self.passage[:2]


def weigh(
    placed: Sequence[Placed],
    *,
    documents: Sequence[Document],
    terms: Sequence[frozenset[str]],
) -> tuple[Candidate, ...]:
    """Scores passages against one another; `terms` are the terms of each."""
    told = {number: documents[number] for number in {passage.document for passage, _, _ in placed}}
    freshness = freshness_of(told)
    headlines = {number: frozenset(content_terms(headline_of(document))) for number, document in told.items()}
    days = {number: day_of(each.published) for number, each in told.items()}
    reports = {number: _OPINION if is_opinion(document) else 1.0 for number, document in told.items()}
    candidates = []
    for (passage, placing, belonging), own, central in zip(placed, terms, spread(terms).centrality, strict=True):
        number, text = passage.document, passage.text
        parts = Parts(  # by place: to give a dozen parts by their names takes longer than to find half of them
            placing.strength,
            _SCOPE[belonging],
            placing.salience,
            _OPINION if placing.aside in _NO_REPORT else reports[number],
            _AT_PLACE[min(passage.place, _FAR)],
            freshness[number],
            currency_of(passage, days[number]),
            central,
            _share(headlines[number], own),
            _substance(text),
            _length(text),
            standing_of(passage, placing, told[number]),
        )
        candidates.append(Candidate(passage, placing, own, parts.score, parts))
    return tuple(candidates)


def freshness_of(documents: Mapping[int, Document]) -> dict[int, float]:
    """1 for the newest document, 0.7 for one a fortnight older, a third of two months; 0.85 without a date.

    Within two weeks a story is one story; of months the newest is the news, and what came of it before is background.
    """
    days = {number: day_of(document.published) for number, document in documents.items()}
    newest = max((day.toordinal() for day in days.values() if day), default=0)
    unknown = _UNDATED if newest else 1.0
    return {number: _fresh(newest - day.toordinal()) if day else unknown for number, day in days.items()}


def _fresh(age: int) -> float:
    """What a document weighs that is so many days older than the newest."""
    if age <= _FORTNIGHT:
        return 1.0 - _A_DAY * age
    since = 1.0 - _A_DAY * _FORTNIGHT - _LEAST_FRESH
    return _LEAST_FRESH + since * math.exp2((_FORTNIGHT - age) / _HALF_LIFE)


def terms_of(passage: Passage) -> frozenset[str]:
    """The content terms of a passage as a set: what redundancy and centrality compare."""
    return frozenset(content_terms(passage.text))


def _share(headline: frozenset[str], own: frozenset[str]) -> float:
    """The share of a headline that a passage holds."""
    return len(headline & own) / len(headline) if headline else 0.0


def _substance(text: str) -> float:
    names = len(list(islice(_NAME.finditer(text), _MOST_NAMES)))
    return min(1.0, 0.5 * _has_figure(text) + 0.17 * names)


def _has_figure(text: str) -> bool:
    if _SIGN.search(text):
        return True
    return any(map(text.__contains__, _NUMERALS)) and _NUMERAL.search(text) is not None


def _length(text: str) -> float:
    """1 for an ordinary news sentence; less for one that is hard to read in chat or says too little."""
    words = len(text.split())
    least, most = _BEST_WORDS
    if text.isupper():
        return _IN_CAPITALS
    if words < least:
        return 0.5 + 0.5 * words / least
    return 1.0 if words <= most else max(0.6, 1.0 - 0.4 * (words - most) / (_MANY_WORDS - most))


def with_note(candidate: Candidate) -> Candidate:
    """The candidate weighed as one that a note explains: "He [Hun Manet] said" says who."""
    parts = candidate.parts._replace(standing=WITH_NOTE)
    return candidate._replace(parts=parts, score=candidate.score / candidate.standing * WITH_NOTE)


def supported(candidate: Candidate, support: float) -> Candidate:
    """The candidate weighed by how far others bear it out, 0 to 1."""
    passage, placing, terms, score, parts = candidate
    return Candidate(passage, placing, terms, score * support**_SUPPORT, Parts(*parts[:-2], support=support))


def heir(candidate: Candidate, score: float) -> Candidate:
    """The candidate weighed at least as one whose place it takes."""
    if score <= candidate.score:
        return candidate
    parts = candidate.parts._replace(inheritance=candidate.parts.inheritance * score / candidate.score)
    return candidate._replace(score=score, parts=parts)


def likeness(a: frozenset[str], b: frozenset[str]) -> float:
    """The share of the shorter passage's terms that the other has too, 0 to 1."""
    smaller = min(len(a), len(b))
    return len(a & b) / smaller if smaller else 0.0
