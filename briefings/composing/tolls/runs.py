"""Tolls of one thing together, newest first: what they have come to, what they were before, and where papers differ."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import starmap

from briefings.composing.agreement.comparing import ROUNDING
from briefings.composing.agreement.contrast import name_two_things
from briefings.composing.agreement.facts import CORRECTION, fact_of
from briefings.composing.agreement.reach import places_apart
from briefings.composing.tolls.abroad import are_one_event_abroad
from briefings.composing.tolls.frequent import may_be_two
from briefings.composing.tolls.growth import is_one_toll
from briefings.composing.tolls.places import are_nearby, differ
from briefings.composing.tolls.toll import RECENT, Toll
from briefings.language.places import countries
from briefings.language.tokens import content_terms
from briefings.patterns import late

_SHARED, _MISSING = 2, "missing"
_FOUND = {"dead": _MISSING, _MISSING: "dead"}
"""Whom the missing become."""
_AS_OF_HOUR = late(r"\b(?:[Aa]s of|[Bb]y) (?P<hour>\d{1,2})(?:[:.](?P<minute>\d\d))? ?(?P<half>[ap])\.?m\b")
_NEAR = 0.85
_OF_TWO = late(r"\b(?:hours?|days?|weeks?) after\b[^;,]*,[^;]*\b(?:more|another|second|new|fresh|again)\b")
"""News of a second event, which may count the dead of the first: "a day after blasts killed nine, more followed"."""


def same_event(a: Toll, b: Toll) -> bool:
    """Whether two tolls count one thing of one event, days apart at most."""
    if a.language or b.language:
        return a.kind == b.kind and not _of_one_paper(a, b) and are_one_event_abroad(a, b)
    if a.kind != b.kind or abs(a.day - b.day) > RECENT or _of_one_paper(a, b) or a.is_old != b.is_old:
        return False
    if a.mine and b.mine and a.mine != b.mine:
        return False
    if _are_elsewhere(a, b) or (a.events and b.events and a.events.isdisjoint(b.events)) or may_be_two(a, b):
        return False
    if a.where and a.where == b.where and any(map(countries, a.where)):
        return bool((a.about & b.about) - frozenset(content_terms(" ".join(a.where))))
    return len(a.about & b.about) >= _SHARED and _may_name_one(a, b)


def _may_name_one(a: Toll, b: Toll) -> bool:
    """Whether nothing that two tolls name tells them apart; a title may say where a place lies: "Osk's Sarn"."""
    if not (_own_names(a) and _own_names(b)):
        return True
    shared = len(a.names & b.names)
    if shared in range(1, _SHARED) and places_apart(a.passage.text, b.passage.text):
        return a.names <= b.about or b.names <= a.about or _is_nearby(a, b)
    return shared > 0


def _own_names(toll: Toll) -> bool:
    """Whether a sentence names more than the country: "a resort in Norland" may be any of its places."""
    return any(not countries(name.title()) for name in toll.names)


def of_two_events(one: Iterable[Toll], other: Iterable[Toll]) -> bool:
    """Whether two passages count the same of two events, by the tolls that each states."""
    pairs = [(a, b) for a in one for b in other if a.kind == b.kind]
    return bool(pairs) and not any(same_event(a, b) for a, b in pairs) and all(starmap(may_be_two, pairs))


def _are_elsewhere(a: Toll, b: Toll) -> bool:
    """Whether two tolls hold for other places; those of one people among the dead are counted wherever they are."""
    if a.is_of_people:
        return bool(a.where and b.where) and a.where.isdisjoint(b.where)
    return differ(a.where, b.where) and not _is_nearby(a, b)


def _is_nearby(a: Toll, b: Toll) -> bool:
    """Whether the one was only near a place that the other names as well."""
    pairs = ((one, other) for one, other in ((a, b), (b, a)) if one.names & other.names)
    return any(are_nearby(one.where, one.passage.text) for one, _ in pairs)


def _of_one_paper(a: Toll, b: Toll) -> bool:
    """Whether one document gives both for one day: then the one counts a part of the other, or something else."""
    return a.passage.document == b.passage.document and a.day == b.day and a.value != b.value


def runs(tolls: Iterable[Toll]) -> list[list[Toll]]:
    """The tolls of one thing together, each run newest first; of one day the value that most documents give first.

    A toll joins those of which half at least are of its event: one that is like a single other may be of a third. One
    that says of no place where it was joins those that come nearest to it in number.
    """
    found: list[list[Toll]] = []
    for toll in sorted(tolls, key=lambda toll: (not toll.where, -toll.day.toordinal())):
        fitting = [run for run in found if 2 * sum(same_event(toll, other) for other in run) >= len(run)]
        if not fitting:
            found.append([toll])
        elif toll.where:
            fitting[0].append(toll)
        else:
            min(fitting, key=lambda run: toll.times(run[0])).append(toll)
    return [_newest_first(run) for run in found]


def _newest_first(run: list[Toll]) -> list[Toll]:
    """Of one day a correction, then what most documents give, the larger first; "over 250" is no news behind 257."""
    backing = {toll.value: len({other.passage.document for other in run if other.value == toll.value}) for toll in run}
    most = max(toll.value for toll in run)

    def order(toll: Toll) -> tuple[bool, int, bool, int, float]:
        corrects = CORRECTION.search(toll.passage.text) is not None
        behind = toll.is_least and toll.value < most
        return behind, -toll.day.toordinal(), not corrects, -backing[toll.value], -toll.value

    return sorted(run, key=order)


def before(run: Sequence[Toll]) -> Toll | None:
    """The last other toll from before the newest one was first given."""
    return next(iter(_earlier(run)), None)


def grown_from(run: Sequence[Toll]) -> Toll | None:
    """The highest toll before the newest, where that is more: a smaller one is a correction, or of something else.

    A paper may give an old count days later, so the highest and not the last is what it had come to.
    """
    highest = max(_earlier(run), key=lambda toll: (toll.value, toll.day), default=None)
    return highest if highest and highest.value < run[0].value else None


def surely_grown_from(run: Sequence[Toll]) -> Toll | None:
    """The highest toll before the newest that was surely the same event's; of the missing, some may be found."""
    fewer = run[0].kind == _MISSING and run[0].mention.change == "down"
    others = (toll for toll in _earlier(run) if fewer or toll.value < run[0].value)
    return max(
        (toll for toll in others if is_one_toll(run[0], toll)), key=lambda toll: (toll.value, toll.day), default=None
    )


def _earlier(run: Sequence[Toll]) -> list[Toll]:
    """The other tolls from before the newest one was first given."""
    first = min(toll.day for toll in run if toll.value == run[0].value)
    return [toll for toll in run if toll.value != run[0].value and toll.day < first]


def disputed(run: Sequence[Toll]) -> Toll | None:
    """Another toll that a document gives for a day for which a different one gives the newest."""
    agreed = [toll for toll in run if toll.value == run[0].value]
    return next((toll for toll in run if any(_disputes(one, toll) for one in agreed)), None)


def _disputes(one: Toll, other: Toll) -> bool:
    if one.value == other.value or one.day != other.day or one.passage.document == other.passage.document:
        return False
    if _says_less(one, other) or _says_less(other, one):
        return False
    if any(_OF_TWO.search(toll.passage.text) for toll in (one, other)):
        return False
    if name_two_things(fact_of(one.passage.text, one.day), fact_of(other.passage.text, other.day)):
        return False
    rough = any(toll.mention.approximate or toll.mention.hedge for toll in (one, other))
    return not rough or abs(one.value - other.value) > ROUNDING * max(one.value, other.value)


def in_steps(one: Toll, other: Toll, tolls: Iterable[Toll]) -> tuple[Toll, Toll] | None:
    """Two tolls of a day, the later first, where hours or the sums of the dead and the missing tell which that is.

    "24 dead and 10 missing" comes before "25 dead and nine missing", and 68 as of 2 p.m. before 134 as of 8 p.m.
    """
    if one.kind not in _FOUND:
        return None
    later, earlier = sorted((one, other), key=lambda toll: toll.value, reverse=one.kind != _MISSING)
    hours = _hour(later), _hour(earlier)
    if hours[0] is not None and hours[1] is not None and hours[0] > hours[1]:
        return later, earlier
    counted = {toll.at: toll.value for toll in tolls if toll.kind == _FOUND[one.kind]}
    beside = [counted.get(toll.at) for toll in (one, other)]
    sums = {toll.value + (value or 0) for toll, value in zip((one, other), beside, strict=True)}
    return None if None in beside or len(sums) > 1 else (later, earlier)


def _hour(toll: Toll) -> int | None:
    """The minute of the day as of which a sentence counts: "as of 8:00 p.m."."""
    found = _AS_OF_HOUR.search(toll.passage.text)
    if found is None:
        return None
    noon = 12 * 60 if found["half"].casefold() == "p" else 0
    return int(found["hour"]) % 12 * 60 + int(found["minute"] or 0) + noon


def outgrown(tolls: Iterable[Toll]) -> frozenset[tuple[int, int]]:
    """The passages whose toll an event has outgrown, and which do not give the newest one as well."""
    return outgrown_in(runs(tolls))


def outgrown_in(found: Sequence[Sequence[Toll]]) -> frozenset[tuple[int, int]]:
    """The passages of runs whose toll has been outgrown, and which do not give the newest one as well."""
    newest = {(toll.kind, toll.at) for run in found for toll in run if toll.value == run[0].value}
    past = {(toll.kind, toll.at) for run in found for toll in run if _is_outgrown(toll, run)}
    return frozenset(at for _, at in past - newest)


def _is_outgrown(toll: Toll, run: Sequence[Toll]) -> bool:
    """Whether a later toll is more, or one of the same day leaves nothing to what is only the least."""
    return toll.value < run[0].value and (toll.day < run[0].day or _says_less(toll, run[0]))


def _says_less(toll: Toll, other: Toll) -> bool:
    """Whether one is far less than the other and only the least, which then is no other count but an earlier hour's."""
    return toll.is_least and toll.value < other.value and (other.is_least or toll.value < _NEAR * other.value)
