"""Dated sentences taken apart for comparing: deed, fact, incident, places and names.

A sentence of whose day no other may be is not looked into: nothing is compared with it.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import timedelta
from typing import NamedTuple

from briefings.composing.agreement.facts import Fact, fact_of
from briefings.composing.mentions import Mentions
from briefings.composing.timeline.dated import Dated
from briefings.composing.timeline.deeds import Deed, deed_of, without_dates
from briefings.composing.timeline.incidents import Places, befalls, kinds_of, places_of
from briefings.composing.timeline.parties import names_in
from briefings.language.synonyms import things
from briefings.model import day_of
from briefings.patterns import late

_HANGING = late(
    r"(?:,\s)?\b(?:that|who|which|whose|where|when|while|after|before|since|although|though|because(?! of)|as|until|if"
    r"|unless)\s[^,;]*"
)
# "Launched what it called early raids", "carried out what it described as": what is called so is what is done.
_CALLED = late(
    r"\bwhat (?:it|he|she|they|(?:[\w’'-]+ ){1,3}?) ?(?:has |have |had )?(?:called|calls|termed|terms|dubbed|branded"
    r"|(?:described|describes) as|(?:said|says) (?:was|were|is|are))\b"
    r"|\bin what (?:has|have|was|were|is|are) (?:[a-z]+ ){0,3}(?:called|described|seen|decried|hailed|condemned)"
    r"(?: as)?\b"
)
_THAT = late(r"\b(?P<said>said|says|announced|found|showed)\s+that\b")
_ALONG = late(r",\s(?:when|[a-z]{3,}ing)\s[^,;]{8,}")
_TOLL = frozenset(("die", "hurt"))
TOLD_AFTER = timedelta(days=3)
"""How long after a deed a paper may tell of it by the day of a saying."""


class Told(NamedTuple):
    """A dated sentence with what it tells, `planned` for a day after its paper; it is read only where it is English."""

    dated: Dated
    planned: bool
    english: bool = False
    deed: Deed | None = None
    fact: Fact | None = None
    kinds: frozenset[str] = frozenset()
    places: Places = Places()
    names: frozenset[str] = frozenset()
    terms: frozenset[str] = frozenset()
    main: frozenset[str] = frozenset()

    @property
    def is_saying(self) -> bool:
        """Whether its day is that of a saying."""
        return self.deed is not None and self.deed.told


def told_in(events: Sequence[Dated], mentions: Mentions) -> list[Told]:
    """What dated sentences tell, in their order; what no other may tell as well is not looked into."""
    return [_told(event, mentions, alone=not any(_are_near(event, other) for other in events)) for event in events]


def _are_near(a: Dated, b: Dated) -> bool:
    """Whether two sentences may be of one day: their days meet, or lie a few apart."""
    apart = max(a.when.first_day, b.when.first_day) - min(a.when.last_day, b.when.last_day)
    return a is not b and apart <= TOLD_AFTER


def _told(dated: Dated, mentions: Mentions, *, alone: bool) -> Told:
    passage, document = dated.candidate.passage, mentions.document(dated.candidate.passage)
    day = day_of(document.published)
    planned = day is not None and dated.when.first_day > day
    if alone or not mentions.is_english(passage):
        return Told(dated, planned, terms=dated.candidate.terms)
    start = passage.sentence.start + dated.begins
    dates = [(date.start - start, date.end - start) for date in mentions.dates(passage)]
    return told_by(dated, fact_of(passage.text, document.published), dates, document.title)._replace(planned=planned)


def told_by(dated: Dated, fact: Fact, dates: Iterable[tuple[int, int]], title: str) -> Told:
    """What an English sentence tells; `dates` are counted from where its event is told, `title` is its document's."""
    whole, text = dated.candidate.passage.text, _with_what_goes_along(dated)
    inside = [(first, last) for first, last in dates if first >= 0 and last <= len(text)]
    deed = deed_of(text, inside, dated.at - dated.begins)
    return Told(
        dated,
        planned=False,
        english=True,
        deed=deed,
        fact=fact,
        kinds=_kinds(deed, whole, title) if deed and befalls(deed.meanings) else frozenset(),
        places=places_of(whole),
        names=names_in(without_dates(text, inside)[: len(dated.text)]),
        terms=fact.whole,
        main=frozenset(things(without_hanging(fact.words))),
    )


def without_hanging(words: str) -> str:
    """A sentence without the clauses that hang on its main one: "who led it for years", "after a storm"."""
    return _HANGING.sub(" ", _THAT.sub(r"\g<said> ", _CALLED.sub(" ", words)))


def _with_what_goes_along(dated: Dated) -> str:
    """The clause that tells an event, with what hangs on it and is not shown: ", killing nine", ", when a fire"."""
    sentence, end = dated.candidate.passage.text, dated.begins + len(dated.text)
    behind = _ALONG.match(sentence, end)
    return sentence[dated.begins : behind.end() if behind else end]


def _kinds(deed: Deed, text: str, title: str) -> frozenset[str]:
    """The kinds of incident that a sentence tells of; where it only counts the dead, those that its title names."""
    return kinds_of(text, deed.meanings) or (frozenset() if deed.meanings.isdisjoint(_TOLL) else kinds_of(title))
