"""What two sentences of one day measure: sums and terms that tell two events apart, and magnitudes of quakes."""

from __future__ import annotations

from collections.abc import Sequence

from briefings.composing.agreement.comparing import equal_figures
from briefings.composing.agreement.facts import Value
from briefings.composing.mentions import Mentions
from briefings.composing.timeline.told import Told
from briefings.language.numbers.currencies import currency_units
from briefings.patterns import late

_COUNT = "dimensionless"
_OF_LIKE_WORTH, _MOST_APART = frozenset(("dollar", "united states dollar", "euro", "pound sterling")), 3
_LEAST_COUNT = 10
# How far and how high something was each paper measures in its own units, and how old somebody is tells who, not what.
_LENGTHS = frozenset(("metre", "kilometre", "centimetre", "foot", "mile", "inch", "yard"))
_AGE = late(r"[\w-]*?-year(?:-| )old|\w+ years? old")
_MAGNITUDE = late(
    r"\b(?:magnitude[ -](?:of )?|measur(?:ing|ed) )(?:at least |about )?(?P<behind>\d\.\d)\b"
    r"|\b(?P<ahead>\d\.\d)(?:[ -]+magnitude|[ -](?:earth)?quake|[ -]temblor| on the (?:\S+ )?Richter)",
)
# Most observatories agree to a fifth, and of two quakes that are nearer to each other than that nothing tells.
_TWO_QUAKES = 0.25


def differ_in_amount(a: Told, b: Told) -> bool:
    """Whether both tell of money, percent, weights or terms, and of no amount that both have."""
    here, there = _amounts(a), _amounts(b)
    alike = [(one, other) for one in here for other in there if one.is_like(other)]
    if not alike:
        return _differ_in_any_currency(here, there)
    return not any(equal_figures(one, other) for one, other in alike)


def _differ_in_any_currency(here: Sequence[Value], there: Sequence[Value]) -> bool:
    """Whether sums in dollars, euros and pounds lie further apart than these have ever been."""
    one, other = ([value.value for value in each if value.kind in _OF_LIKE_WORTH] for each in (here, there))
    return bool(one and other) and all(
        isinstance(a, float) and isinstance(b, float) and max(a, b) > _MOST_APART * min(a, b)
        for a in one
        for b in other
    )


def share_money(a: Told, b: Told) -> bool:
    """Whether both tell of one sum of money."""
    units = currency_units()
    return any(one.kind in units and equal_figures(one, other) for one in _amounts(a) for other in _amounts(b))


def share_count(a: Told, b: Told) -> bool:
    """Whether two sentences count the same, and not just a few."""
    here, there = (
        {value.value for value in told.fact.figures if value.kind == _COUNT} if told.fact else set() for told in (a, b)
    )
    return any(isinstance(value, float) and value >= _LEAST_COUNT for value in here & there)


def differ_in_magnitude(a: Told, b: Told, mentions: Mentions) -> bool:
    """Whether both give a magnitude, and none that may be of one quake: a quake and its aftershock.

    What a sentence leaves out stands in its document.
    """
    here, there = _magnitudes(a, mentions), _magnitudes(b, mentions)
    return bool(here and there) and all(abs(one - other) > _TWO_QUAKES for one in here for other in there)


def _amounts(told: Told) -> list[Value]:
    if told.fact is None:
        return []
    text = told.dated.candidate.passage.text
    return [
        value
        for value in told.fact.figures
        if value.kind != _COUNT and value.kind not in _LENGTHS and not _AGE.match(text, value.at)
    ]


def _magnitudes(told: Told, mentions: Mentions) -> list[float]:
    passage = told.dated.candidate.passage
    return _magnitudes_in(passage.text) or _magnitudes_in(mentions.document(passage).text)


def _magnitudes_in(text: str) -> list[float]:
    return [float(found["behind"] or found["ahead"]) for found in _MAGNITUDE.finditer(text)]
