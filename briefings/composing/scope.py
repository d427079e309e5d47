"""Which passages belong to a briefing.

A passage that names the scope belongs. One that does not may belong by context, when its document is about the scope
and a passage shortly before it named it; where the title names a port, a firm or a person, all of the story is about
it. A document about something else gives what names the scope, but only in passing where the name stands late in the
sentence: a statement "read out by Peru's ambassador" is no news of Peru. Nor is a list of many countries, or what
somebody told reporters there.

For a briefing on a country there is a second rule, because news drifts: a passage that names another country and not
ours never belongs, and it ends the context until ours is named again. The countries that a document's title or opening
names together with ours (the other party of a treaty, say) are parties to the story and do not end it.

A scope of `*` is named everywhere: every passage belongs that the briefing does not exclude.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from enum import StrEnum
from itertools import takewhile
from typing import NamedTuple

from briefings.composing.passages import Passage
from briefings.composing.phrases import PhraseMatch, Phrases
from briefings.language.places import countries, find_places
from briefings.model import Briefing, Document
from briefings.patterns import late

_BACK = 16  # characters in which the word stands that says where
_WHERE = late(r"\b(?:in|at|near|visit(?:s|ed|ing)?|to|from|via)\s+$")
_REACH = 3
_OPENING, _FEW = 2, 4
_ABOUT_SHARE, _SEVERAL = 0.2, 2
_LONGEST_DATELINE = 60
_EARLY = 7  # words within which a sentence names what it is about
_LISTED = 3  # countries: where more stand in one sentence, it is a list of them
_SAID_IN = late(
    r"\b(?:issued|released|published|reporters|journalists|conference|briefing|interview|press)\s(?:here\s)?(?:in|at)\s(?:the\s)?$"
)
_REACH_BACK = 40


class Belonging(StrEnum):
    """Why a passage belongs to the briefing, or does not."""

    NAMES = "names the scope"
    PASSING = "names the scope in passing, in a document about something else"
    CONTEXT = "belongs by context"
    ELSEWHERE = "names another country and not the scope"
    UNRELATED = "does not name the scope and nothing near it does"
    EXCLUDED = "holds a phrase that the briefing excludes"

    @property
    def inside(self) -> bool:
        """Whether the passage may become a line."""
        return self in _INSIDE

    @property
    def named(self) -> bool:
        """Whether the passage names the scope."""
        return self in _NAMED


_NAMED = frozenset({Belonging.NAMES, Belonging.PASSING})
_INSIDE = _NAMED | {Belonging.CONTEXT}


class Scope(NamedTuple):
    """A briefing's scope, compiled. `home` are the countries that its phrases name."""

    phrases: Phrases
    exclude: Phrases
    home: frozenset[str]

    @classmethod
    def of(cls, briefing: Briefing) -> Scope:
        """Compiles the scope of a briefing.

        Raises:
            InvalidPhrase: a phrase cannot match anything.
        """
        named = " , ".join(phrase.replace("*", "") for phrase in briefing.scope)
        return cls(phrases=Phrases.of_scope(briefing.scope), exclude=Phrases(briefing.exclude), home=countries(named))

    def touches(self, document: Document) -> bool:
        """Whether a document names the scope at all; one that does not needs no further reading."""
        return self.phrases.matches(document.title) or self.phrases.matches(document.text)

    def judge(self, document: Document, passages: Sequence[Passage]) -> tuple[Belonging, ...]:
        """One judgement for each passage of a document, in order."""
        found = self.phrases.find_in(document.text, [passage.sentence for passage in passages])
        named, titled = [number in found for number in range(len(passages))], self.phrases.matches(document.title)
        once = sum(named) == 1 and passages[-1].place >= _FEW
        about = titled or _is_about(passages, named, within=0 if once or self._is_elsewhere(document, passages) else 1)
        judgements: list[Belonging] = []
        reach = len(passages) if titled and not self.home else _REACH
        last = 0 if titled else -_REACH if _opens(passages, named, within=1) else -len(passages) - _REACH
        dated = self._dated_from(document, passages)
        if dated is not None:
            about, last = True, max(last, dated)
        abroad = self._abroad(document, passages, named, titled=titled) if self.home else frozenset[int]()
        for passage, names in zip(passages, named, strict=True):
            if passage.place == 0 and passage.position and passages[passage.position - 1].place:
                last = -len(passages) - _REACH  # another story of a summary
            near = about and not passage.item and passage.position - last <= reach
            judgement = self._judge_one(passage, names=names, abroad=passage.position in abroad, near=near)
            if judgement is Belonging.NAMES:
                last = passage.position
                if self._is_passing(passage.text, found[passage.position], about=about, titled=titled):
                    judgement = Belonging.PASSING
            elif judgement is Belonging.CONTEXT and passage.position == dated:
                judgement = Belonging.NAMES
            elif judgement is Belonging.ELSEWHERE:
                last = -len(passages) - _REACH
            judgements.append(judgement)
        return tuple(judgements)

    def _dated_from(self, document: Document, passages: Sequence[Passage]) -> int | None:
        """The position of a story's first sentence, where its dateline names the scope: "OSK (AP) — The mayor ..."."""
        first = next((passage for passage in passages if passage.place == 0), None)
        if first is None:
            return None
        begin = document.text.rfind("\n", 0, first.sentence.start) + 1
        dateline = document.text[begin : first.sentence.start]
        return first.position if 0 < len(dateline) <= _LONGEST_DATELINE and self.phrases.matches(dateline) else None

    def _is_elsewhere(self, document: Document, passages: Sequence[Passage]) -> bool:
        """Whether title or first sentence tell of another country."""
        first = next((passage.text for passage in passages if passage.place == 0), "")
        return bool(self.home) and bool(countries(f"{document.title}. {first}") - self.home)

    def _is_passing(self, text: str, matches: Sequence[PhraseMatch], *, about: bool, titled: bool) -> bool:
        """Whether a sentence names the scope in passing: late, in a list of countries, or where it is said."""
        if titled:
            return False
        if not about and text.count(" ", 0, matches[0].start) >= _EARLY:
            return True
        listed = bool(self.home) and text.count(",") >= _LISTED and len(countries(text)) > _LISTED
        return listed or all(_SAID_IN.search(text, max(0, match.start - _REACH_BACK), match.start) for match in matches)

    def _judge_one(self, passage: Passage, *, names: bool, abroad: bool, near: bool) -> Belonging:
        if self.exclude.phrases and self.exclude.matches(passage.text):
            return Belonging.EXCLUDED
        if names:
            return Belonging.NAMES
        if abroad:
            return Belonging.ELSEWHERE
        return Belonging.CONTEXT if near else Belonging.UNRELATED

    def _abroad(
        self, document: Document, passages: Sequence[Passage], named: Sequence[bool], *, titled: bool
    ) -> frozenset[int]:
        """The positions of the passages that name a country other than the scope's and those that act with it."""
        opening = [p.text for p, names in zip(passages[:_OPENING], named, strict=False) if names]
        told = [document.title, *opening] if titled else opening
        return _naming_others(document.text, passages, self.home.union(*map(_actors, told)))


def _naming_others(text: str, passages: Sequence[Passage], parties: frozenset[str]) -> frozenset[int]:
    """The positions of the passages of a text that name a country other than these; one scan over the text."""
    others = [place for place in find_places(text) if place.country not in parties]
    begins = [passage.sentence.start for passage in passages] if others else []
    holding = ((passages[bisect_right(begins, place.start) - 1], place) for place in others)
    return frozenset(
        passage.position for passage, place in holding if passage.sentence.start <= place.start < passage.sentence.end
    )


def _is_about(passages: Sequence[Passage], named: Sequence[bool], *, within: int) -> bool:
    """A document is about the scope when its opening names it, or a good share of its sentences do.

    Where that tells of another country, or names the scope once in all, the opening is the first sentence alone.
    """
    return _opens(passages, named, within=within) or sum(named) >= max(_SEVERAL, _ABOUT_SHARE * len(named))


def _opens(passages: Sequence[Passage], named: Sequence[bool], *, within: int) -> bool:
    """Whether a story names the scope among its first sentences, those that have at most so many before them."""
    opening = takewhile(lambda passage: passage.place <= within, passages)
    return any(names for _, names in zip(opening, named, strict=False))


def _actors(text: str) -> frozenset[str]:
    """The countries that a text names other than as the place where something happens."""
    return frozenset(p.country for p in find_places(text) if not _WHERE.search(text, max(0, p.start - _BACK), p.start))
