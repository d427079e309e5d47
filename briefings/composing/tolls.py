"""Tolls: how many people an event has killed, injured or left missing, as several documents count them.

A toll grows by the day and every paper words it in its own way ("12 people were killed", "the death toll rose to 43"),
so two counts are known for the same by what is counted and by the event, not by their words. What counts apart stays
apart: children among the dead, "another 14", the victims of an earlier year. English only.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date, timedelta
from typing import NamedTuple

from briefings.composing.agreement.comparing import ROUNDING
from briefings.composing.agreement.contrast import name_two_things
from briefings.composing.agreement.facts import fact_of
from briefings.composing.agreement.reach import places_apart
from briefings.composing.material import Material
from briefings.composing.passages import Passage
from briefings.language.dates import days_of
from briefings.language.dates.words import MONTHS, WEEKDAYS
from briefings.language.numbers import FigureMention
from briefings.language.tokens import content_terms
from briefings.model import day_of
from briefings.patterns import late

_ENDS = {
    "dead": r"killed|dead|died|lost their lives",
    "missing": r"missing|unaccounted for",
    "injured": r"injured|wounded|hurt",
}
LABELS = {"dead": "people dead", "missing": "people missing", "injured": "people injured"}
_BEHIND = late(
    r"\s*(?:(?:people|persons|lives)\b\s?)?(?:,\snot\s[\w-]+,\s)?(?:(?:have|has|had|were|was|are|is|been|now|still|also|reported|confirmed|known|believed|feared|thought|to|who)\s)*"
    rf"(?:{'|'.join(f'(?P<{kind}>{words})' for kind, words in _ENDS.items())})\b",
    re.IGNORECASE,
)
_HEDGE = r"\s(?:(?:at least|about|around|nearly|almost|some|more than|over|up to|least)\s)?$"
_BEFORE = late(
    r"\b(?:(?P<dead>(?:death toll|toll (?:in|from)|(?:number|toll) of (?:the )?(?:dead|deaths|people killed))\b"
    r"[^.;]{0,70}?\b(?:to|at|of|is|was)|kill(?:ed|ing|s)|claim(?:ed|ing|s)(?: the lives of)?)"
    r"|(?P<injured>injur(?:ed|ing)|wound(?:ed|ing))"
    rf"|(?P<missing>number of (?:the )?missing\b[^.;]{{0,50}}?\b(?:to|at|of|is|was))){_HEDGE}",
    re.IGNORECASE,
)
_LEFT = late(rf"\b(?:left|leaving){_HEDGE}", re.IGNORECASE)
_PART = late(r"\s(?:more|of)\b", re.IGNORECASE)
_GROUP = late(
    r"\s(?!(?:people|persons|lives|others|in|on|and|or|but|after|when|while|as|across|at|by|"
    r"since|so|because|from|with|that|who|had|have|has|was|were|is|are|this|last)\b)[a-z]+"
)
ADDED = late(r"\b(?:another|further|additional|other|including|among them|of whom)\s(?:\w+\s)?$", re.IGNORECASE)
_COUNTED = frozenset(
    content_terms(
        "people person killed dead died death deaths toll missing injured wounded number rises police officials "
        "officers authorities hospital hospitals ministry government agency news report reports"
    )
)
_NAME = late(r"(?<=[\w,;:'’\"”)] )[^\W\d_a-zß-öø-ÿ][\w'’-]+")
_SINCE = late(r"\b(?:since|after|before|until)\s(?:\w+\s)?$", re.IGNORECASE)
_CALENDAR = frozenset(content_terms(" ".join([*MONTHS, *WEEKDAYS])))
_RECENT = timedelta(days=45)
_SHARED = 2


class Toll(NamedTuple):
    """A count of one kind (`dead`, `missing`, `injured`) on a day, as a passage states it.

    `about` are the terms of its sentence and title, `names` the names that the sentence itself holds.
    """

    kind: str
    value: float
    day: date
    passage: Passage
    mention: FigureMention
    about: frozenset[str]
    names: frozenset[str]

    @property
    def at(self) -> tuple[int, int]:
        """The place of its sentence: document and position."""
        return self.passage.document, self.passage.position


def tolls_of(material: Material) -> Mapping[tuple[int, int, int], Toll]:
    """The tolls that the card's material states, by document, position and place."""
    found = (toll for candidate in material.candidates for toll in _tolls(material, candidate.passage))
    return {place(toll.passage, toll.mention): toll for toll in found}


def place(passage: Passage, mention: FigureMention) -> tuple[int, int, int]:
    """Where a figure stands: document, position, offset."""
    return passage.document, passage.position, mention.start


def same_event(a: Toll, b: Toll) -> bool:
    """Whether two tolls count one thing of one event, days apart at most."""
    if a.kind != b.kind or abs(a.day - b.day) > _RECENT or len(a.about & b.about) < _SHARED:
        return False
    if not (a.names and b.names):
        return True
    shared = len(a.names & b.names)
    return shared >= _SHARED or (shared > 0 and not places_apart(a.passage.text, b.passage.text))


def runs(tolls: Iterable[Toll]) -> list[list[Toll]]:
    """The tolls of one thing together, each run newest first; of one day the value that most documents give first.

    A toll joins those of which half at least are of its event: one that is like a single other may be of a third.
    """
    found: list[list[Toll]] = []
    for toll in sorted(tolls, key=lambda toll: -toll.day.toordinal()):
        run = next((run for run in found if 2 * sum(same_event(toll, other) for other in run) >= len(run)), None)
        if run is None:
            found.append([toll])
        else:
            run.append(toll)
    return [_newest_first(run) for run in found]


def _newest_first(run: list[Toll]) -> list[Toll]:
    backing = {toll.value: len({other.passage.document for other in run if other.value == toll.value}) for toll in run}
    return sorted(run, key=lambda toll: (-toll.day.toordinal(), -backing[toll.value]))


def before(run: Sequence[Toll]) -> Toll | None:
    """The last other toll from before the newest one was first given."""
    first = min(toll.day for toll in run if toll.value == run[0].value)
    return next((toll for toll in run if toll.value != run[0].value and toll.day < first), None)


def grown_from(run: Sequence[Toll]) -> Toll | None:
    """The last toll before the newest, where that is more: a smaller one is a correction, or of something else."""
    last = before(run)
    return last if last and last.value < run[0].value else None


def disputed(run: Sequence[Toll]) -> Toll | None:
    """Another toll that a document gives for a day for which a different one gives the newest."""
    agreed = [toll for toll in run if toll.value == run[0].value]
    return next((toll for toll in run if any(_disputes(one, toll) for one in agreed)), None)


def _disputes(one: Toll, other: Toll) -> bool:
    if one.value == other.value or one.day != other.day or one.passage.document == other.passage.document:
        return False
    if name_two_things(fact_of(one.passage.text, one.day), fact_of(other.passage.text, other.day)):
        return False
    rough = any(toll.mention.approximate or toll.mention.hedge for toll in (one, other))
    return not rough or abs(one.value - other.value) > ROUNDING * max(one.value, other.value)


def outgrown(tolls: Iterable[Toll]) -> frozenset[tuple[int, int]]:
    """The passages whose toll an event has outgrown."""
    return frozenset(
        toll.at
        for run in runs(tolls)
        if (last := grown_from(run))
        for toll in run
        if toll.day <= last.day and toll.value != run[0].value
    )


def _tolls(material: Material, passage: Passage) -> Iterator[Toll]:
    document = material.mentions.document(passage)
    published = day_of(document.published)
    if published is None or passage.spoken:
        return
    about = frozenset(content_terms(f"{document.title} {passage.text}")) - _COUNTED - _CALENDAR
    dates = [(date, span) for date in material.mentions.dates(passage) if date.value and (span := days_of(date.value))]
    if any(last < published - _RECENT for _, (_, last) in dates):
        return
    days = [span for date, span in dates if not _SINCE.search(document.text, 0, date.start)]
    for mention in material.mentions.figures(passage):
        kind = _kind(passage.text, mention, passage.sentence.start)
        if kind:
            own = [first for first, last in days if first == last <= published]
            yield Toll(
                kind=kind,
                value=mention.in_ones,
                day=max(own, default=published),
                passage=passage,
                mention=mention,
                about=about,
                names=frozenset(content_terms(" ".join(_NAME.findall(passage.text)))) - _CALENDAR,
            )


def _kind(text: str, mention: FigureMention, start: int) -> str | None:
    """What a figure counts, or None where it is no toll, or only a part of one."""
    before, behind = text[: mention.start - start], text[mention.end - start :]
    if mention.kind not in {"count", "plain"} or ADDED.search(before) or _PART.match(behind):
        return None
    found = _BEHIND.match(behind)
    if found is None and not _GROUP.match(behind):
        found = _BEFORE.search(before)
    if found is None and _LEFT.search(before) and re.match(r"\s(?:people )?dead\b", behind):
        return "dead"
    return next((kind for kind in _ENDS if found[kind]), None) if found else None
