"""What statements say as stems, and how much speaks for two openings of two papers being one news. English only.

    words ── of all that either says, how much both say, the rarer the more
    main ─── the same of their main clauses: what hangs on one is known and proves little
    title ── the same of their documents' titles
    others ─ the words that both have beside names: names are those of the topic
    act ──── whether one thing is done in both
    story ── whether their documents name the same

None of these tells one news from another of its topic: papers tell one event in other words, and two events of a war in
the same. What speaks in all of them at once is seldom chance, so they are summed.
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import cached_property
from typing import NamedTuple

from briefings.composing.agreement.comparing import Rarity
from briefings.composing.agreement.facts import fact_of
from briefings.composing.agreement.told import names_of, stems
from briefings.composing.headlines import headline_of
from briefings.composing.mentions import Mentions
from briefings.composing.telling import Telling, telling_of
from briefings.composing.timeline.told import without_hanging
from briefings.composing.weighing import Candidate
from briefings.language.synonyms import things_of
from briefings.language.tokens import cut
from briefings.patterns import late

_NEAR_IN_MAIN, _NEAR_IN_TITLE, _MOSTLY, _SHARED = 0.1, 0.15, 0.5, 4
_TELLING = 2  # words that two titles have to share
_A_WORD, _AN_ACT, _A_STORY = 0.04, 0.2, 0.1
_ANSWERS = late(r"\b(?:congratulat|condemn|welcom|hail|prais|mourn|denounc|applaud|lament)(?:es|ed|s|d)\b")
_REACTS = late(
    r"(?<!-)\b(?:condemn|welcom|hail|prais|mourn|denounc|applaud|lament|oppos|criticiz|criticis|defend|tout|decri|slam"
    r"|rebuk|ridicul)(?:es|ed|s|d)?\b"
    r"|\bblast(?:s|ed)\s(?!(?:at|in|on|of|near|outside|inside|that|which|and|a|killed|left|tore|ripped|hit|rocked)\b)"
    r"|\b(?:hits? back|brush(?:es|ed) (?:off|aside)|tore into|infuriat(?:es|ed)|apologi[sz](?:es|ed)|put off by|outrage"
    r"|pushback|backlash|under fire|fury|react(?:s|ed)|(?:sharply|bitterly|openly) questioned|(?:is|are) protesting"
    r"|fac(?:es?|ed|ing) (?:[a-z-]+ ){0,2}(?:calls|criticism|pressure|questions|scrutiny|anger)|(?:greeted|met) with"
    r" (?:[a-z-]+ ){0,2}(?:praise|criticism|anger|dismay|applause|scorn|relief|alarm)"
    r"|dr(?:ew|aws?|awn) (?:[a-z-]+ ){0,3}(?:reactions?|criticism|condemnation|praise|rebukes?|outcry|scorn))\b"
)
# "Lee, facing a growing backlash over the toll, lowered it": what stands between its commas is not what it tells.
_ASIDE = late(r",\s(?:facing|amid|despite|stung by)\b[^,]{3,120},(?=\s)")


def reacts(text: str) -> bool:
    """Whether the main clause of a sentence tells what somebody thinks of news."""
    return _REACTS.search(without_hanging(_ASIDE.sub("", text))) is not None


class Gist(NamedTuple):
    """What a statement says as stems: all of it, its main clause, its names, its document's title.

    `stands` says that it tells how things stand, which is nobody else's news, `answers` that somebody says in it what
    he thinks of news, `reacts` that its main clause is about that.
    """

    terms: frozenset[str]
    main: frozenset[str]
    names: frozenset[str]
    title: frozenset[str]
    stands: bool
    answers: bool
    reacts: bool


class Gists:
    """The gists of a topic's statements, each made once."""

    def __init__(self, statements: Iterable[Candidate], mentions: Mentions) -> None:
        self._statements = statements
        self._mentions = mentions
        self._made: dict[tuple[int, int], Gist] = {}

    @cached_property
    def _rarity(self) -> Rarity:
        return Rarity(cut(things_of(candidate.terms)) for candidate in self._statements)

    def of(self, candidate: Candidate) -> Gist:
        """The gist of a statement."""
        if candidate.order not in self._made:
            text, document = candidate.passage.text, self._mentions.document(candidate.passage)
            main = without_hanging(text)
            self._made[candidate.order] = Gist(
                terms=stems(text),
                main=stems(main),
                names=names_of(fact_of(text, document.published)),
                title=stems(headline_of(document)),
                stands=telling_of(text) is Telling.STATE,
                answers=_ANSWERS.search(text) is not None,
                reacts=reacts(text),
            )
        return self._made[candidate.order]

    def likeness_in_main(self, a: Candidate, b: Candidate) -> float:
        """How alike the main clauses of two statements are, 0 to 1."""
        return self._rarity.likeness(self.of(a).main, self.of(b).main)

    def say_the_same(self, a: Candidate, b: Candidate) -> bool:
        """Whether openings under like titles name the same and have most of their other words in common."""
        one, other, rarity = self.of(a), self.of(b), self._rarity
        shared = _beside_names(one, other)
        if not one.names & other.names or len(shared) < _SHARED or self.likeness_in_main(a, b) < _NEAR_IN_MAIN:
            return False
        least = min(rarity.of(one.terms - one.names), rarity.of(other.terms - other.names))
        return rarity.of(shared) >= _MOSTLY * least and self.are_titled_alike(a, b)

    def are_titled_alike(self, a: Candidate, b: Candidate) -> bool:
        """Whether the titles of two statements' documents have words in common that are rare."""
        return self._likeness_of_titles(a, b) >= _NEAR_IN_TITLE

    def _likeness_of_titles(self, a: Candidate, b: Candidate) -> float:
        """How alike the titles of two statements' documents are, 0 to 1; "Trade" above both of them says little."""
        one, other = self.of(a).title, self.of(b).title
        return self._rarity.likeness(one, other) * min(1.0, len(one & other) / _TELLING)

    def evidence(self, a: Candidate, b: Candidate, alike: float, *, act: bool, story: bool) -> float:
        """How much speaks for two openings being one news; `alike` is how alike all their words are, 0 to 1.

        What a title tells is told by the first sentence of its story: to later ones titles and story say nothing. An
        act counts twice where the titles are alike as well.
        """
        one, other = self.of(a), self.of(b)
        told = alike + self.likeness_in_main(a, b) + _A_WORD * len(_beside_names(one, other)) + _AN_ACT * act
        if a.passage.place or b.passage.place:
            return told
        titles = self._likeness_of_titles(a, b)
        return told + titles + _A_STORY * story + _AN_ACT * (act and titles >= _NEAR_IN_TITLE)


def _beside_names(a: Gist, b: Gist) -> frozenset[str]:
    """The words that both have and that are in no name of either."""
    return (a.terms & b.terms) - (a.names | b.names)
