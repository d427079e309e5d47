"""Attacks and accidents: a country has several a day, so the country and their usual words make no two counts one.

What makes them one is what was hit or who was there: the market, the embassy, the name of a town or a ship.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import timedelta
from functools import lru_cache
from typing import NamedTuple

from briefings.composing.timeline.incidents import kinds_of, places_of
from briefings.composing.tolls.extent import Extent, extent_of
from briefings.composing.tolls.reading import COUNTING
from briefings.composing.tolls.toll import Toll
from briefings.language.places import countries
from briefings.language.tokens import content_terms
from briefings.patterns import late

_SOON, _LATER = timedelta(days=2), timedelta(days=7)
_FEW, _MORE = 1, 2
_SLOWLY = 12.0
_FREQUENT = late(
    r"\b(?:bomb|blast|explo|attack|gunm[ae]n|suicide|rocket|mortar|shell|raid|clash|ambush|shoot|shot\b|militant"
    r"|air ?strike|strikes?\b|missile|drone"
    r"|insurgen|booby|violence|riot|incident|operation|offensive|incursion|accident|crash|collision|collid|derail|overturn"
    r"|fire\b|fires\b|fired\b|blaze|mines?\b)",
    re.IGNORECASE,
)
USUAL = frozenset(
    content_terms(
        """
        incident incidents operation operations offensive incursion attack attacks attacked attacker attackers bomb
        bombs bombed bombing bombings bomber bombers suicide booby trap traps blast blasts explosion explosions
        explode exploded explosive explosives device detonated blew gunman gunmen shot shots shoot shooting shootings
        opened rocket rockets mortar mortars shell shelling raid raids clash clashes ambush ambushed airstrike
        airstrikes strike strikes missile missiles drone drones debris violence riot riots rioting bloody deadly
        deadliest militant militants insurgent insurgents insurgency rebel rebels fighter fighters terrorist
        terrorists soldier soldiers troops army military police policeman policemen force forces security civilian
        civilians claimed responsibility accident accidents crash crashed crashes collision collided collide derailed
        derailment overturned traffic road roadside highway car cars truck trucks bus buses van train vehicle vehicles
        passenger passengers driver drivers fire fires fired blaze burned burnt mine mines miner miners coal colliery
        factory plant worker workers rescue rescued rescuers official officials medic medics medical source sources
        doctor doctors hospital hospitals interior ministry city town village capital area district province county
        neighbourhood neighborhood north south east west northern southern eastern western central downtown near
        outside inside street crowd target targeted hit struck hours hour day today morning night evening afternoon
        dawn early late least another leaving left women children child man men woman body bodies anonymity condition
        informed dozen dozens rose rises risen one two three four five six seven eight nine ten eleven twelve
        """
    )
)


_MEANS = late(
    r"\b(?:(?P<afar>air ?strikes?|strikes?|missiles?|rockets?|shelling|shells?|drones?|artillery|bombardments?)"
    r"|(?P<blast>bomb\w*|blasts?|explo\w+|detonat\w+|mines?|landmines?|grenades?)"
    r"|(?P<hand>gunm[ae]n|gunfire|shot|shootings?|stabb\w+|knife|beheaded|executed))\b",
    re.IGNORECASE,
)


def may_be_two(a: Toll, b: Toll) -> bool:
    """Whether two tolls are of other kinds of events, of a blow and a war, or of attacks with too little in common.

    The same hour's counts are told soon after one another; what is told days apart, or names nobody and nothing, has to
    be more alike, or to say that the count has moved.
    """
    if _are_of_other_extent(a, b):
        return True
    one, other = _nature(a.passage.text), _nature(b.passage.text)
    if one.kinds and other.kinds and one.kinds.isdisjoint(other.kinds):
        return True
    if not (one.frequent and other.frequent):
        return False
    if _are_by_other_means(a, b):
        return True
    towns = [_towns(toll.passage.text) for toll in (a, b)]
    if all(towns) and towns[0].isdisjoint(towns[1]):
        return True
    apart = abs(a.day - b.day)
    near = a.events & b.events or apart <= (_LATER if one.moved or other.moved else _SOON)
    needed = _FEW if near and a.names and b.names else _MORE
    shared = (a.about & b.about) - USUAL - frozenset(content_terms(a.kind))
    return len(shared) < needed or sum(not countries(term.title()) for term in shared) < needed


def _are_of_other_extent(a: Toll, b: Toll) -> bool:
    """Whether one counts a blow and the other a day or a war, or both count on and not the same: that grows slowly."""
    one, other = extent_of(a.passage.text), extent_of(b.passage.text)
    return one is not other or (one is Extent.RUNNING and a.times(b) > _SLOWLY)


def _are_by_other_means(a: Toll, b: Toll) -> bool:
    """Whether what killed those of the one is not in the other's sentence at all: a strike, where pagers exploded."""
    one, other = (_means(toll.passage.text, toll.mention.start - toll.passage.sentence.start) for toll in (a, b))
    if not (one and other) or one[0] == other[0]:
        return False
    return one[0] not in other or other[0] not in one


@lru_cache(maxsize=2048)
def _means(text: str, at: int) -> Sequence[str]:
    """By what a sentence says that people were killed, nearest to the count at a place in it first."""
    found = [(abs(each.start() - at), each.lastgroup or "") for each in _MEANS.finditer(text)]
    return tuple(dict.fromkeys(means for _, means in sorted(found)))


def is_frequent(text: str) -> bool:
    """Whether a text tells of an attack or accident, of which a place may have several within days."""
    return _FREQUENT.search(text) is not None


class _Nature(NamedTuple):
    """The kinds of incidents that a text names, whether they are frequent ones, whether it says that a count moved."""

    kinds: frozenset[str]
    frequent: bool
    moved: bool


@lru_cache(maxsize=2048)
def _towns(text: str) -> frozenset[str]:
    return places_of(text).towns


@lru_cache(maxsize=2048)
def _nature(text: str) -> _Nature:
    """Each text is held against many others."""
    return _Nature(kinds_of(text), is_frequent(text), COUNTING.search(text) is not None)
