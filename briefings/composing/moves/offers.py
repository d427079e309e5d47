"""Whether a later sentence gives another sum for what one party offers, raises or is to pay.

    "Osk Foods has made a bid of $2 billion for Merrow"   ->   "Osk Foods sweetened its offer for Merrow to $3 billion"

Sums of money stand in all news of business; two are of one thing where one party gives both, by words of one kind, and
what else it has to do with has one name in both.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import product

from briefings.composing.agreement.comparing import equal_figures
from briefings.composing.agreement.facts import Fact, Value
from briefings.composing.agreement.told import names_of, stems
from briefings.composing.agreement.values import share_money
from briefings.composing.moves.clauses import clause_at
from briefings.composing.moves.near import Main
from briefings.language.numbers.currencies import currency_units
from briefings.language.tokens import cut
from briefings.patterns import late

_KINDS = (
    late(r"\b(?:bids?|offers?|offered|takeover|acquisition|buyout|acquire|buy|purchase)\b"),
    late(r"\b(?:raise|raising|(?:share|stock|bond) (?:sale|offering)|listing|flotation|public offering|IPO)\b"),
    late(r"\b(?:fined?|penalty|settle|settlement|damages|compensation)\b"),
)
_EACH = late(r"\s+(?:a|per|each|apiece)\b")
_NEAR, _NAMED = 60, 2
_FIRM = stems("inc corp co ltd plc company group holding holdings bank ag sa chief executive officer")


def offer_moved(now: Fact, here: Main, before: Fact, there: Main) -> Value | None:
    """The sum of the earlier sentence in whose place the later gives another; None where it gives none."""
    if share_money(now, before) or now.day is None or before.day is None or now.day <= before.day:
        return None
    if not is_one_party(now, here, before, there):
        return None
    agents = names_in(here, now) | names_in(there, before)
    pairs = product(_sums(now), _sums(before))
    return next(
        (
            other
            for (kind, one), (same, other) in pairs
            if kind == same and one.kind == other.kind and not equal_figures(one, other)
            if _of_one_thing(one, now, other, before, agents)
        ),
        None,
    )


def is_one_party(now: Fact, here: Main, before: Fact, there: Main) -> bool:
    """Whether the subjects of two sentences share a name, and not each has another that the other sentence lacks."""
    ours, theirs = names_in(here, now), names_in(there, before)
    return not (ours.isdisjoint(theirs) or (ours - cut(before.whole) and theirs - cut(now.whole)))


def names_in(main: Main, fact: Fact) -> frozenset[str]:
    """The stems of names in the subject of a sentence, without those that say what kind of firm it is."""
    first = fact.words.split(maxsplit=1)[:1]
    return main.subject & (names_of(fact) | stems(" ".join(first))) - _FIRM


def _sums(fact: Fact) -> Iterator[tuple[int, Value]]:
    """The sums of money of a sentence, each with the kind of thing for which it is given in its clause."""
    units = currency_units()
    for value in fact.figures:
        if value.kind not in units or value.move or _EACH.match(fact.words, value.end):
            continue
        start, end = clause_at(fact.words, value.at, value.end)
        near = fact.words[max(start, value.at - _NEAR) : min(end, value.end + _NEAR)]
        yield from ((number, value) for number, kind in enumerate(_KINDS) if kind.search(near))


def _of_one_thing(one: Value, now: Fact, other: Value, before: Fact, agents: frozenset[str]) -> bool:
    """Whether the clauses of both sums name one thing beside who gives them."""
    names = [
        stems(fact.words[slice(*clause_at(fact.words, value.at, value.end))]) & names_of(fact) - agents - _FIRM
        for value, fact in ((one, now), (other, before))
    ]
    return not names[0].isdisjoint(names[1]) and len(cut(now.whole) & cut(before.whole)) > _NAMED
