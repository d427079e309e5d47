"""Whether a label names a measure, or only a thing that the sentence gives an amount for.

"Profit of Savin" and "cars sold by Savin" are measured; "plan of Savin", "ECB guidelines" and "natural gas from Iran"
are things, and what the amount says of them only the sentence tells.
"""

from __future__ import annotations

from briefings.language.numbers.labels.firms import is_firm
from briefings.language.numbers.labels.wording import is_participle
from briefings.patterns import late

_MEASURES = frozenset(
    """
    net income profit earnings loss revenue sale turnover takings dividend payout charge write-off write-down gain
    asset deposit debt liability reserve stock share price value worth cost spending expenditure expense budget
    deficit surplus gap balance product gdp gnp economy growth rate level inflation unemployment joblessness wage
    salary pay bonus tax tariff duty fee fine penalty bail ransom reward prize aid assistance relief loan
    grant investment funding donation contribution export import trade output production capacity demand supply
    consumption order backlog stake holding interest ownership turnout vote support majority lead population poverty
    yield return margin premium offer bid compensation damages settlement subsidy rent traffic volume circulation
    membership index average ratio proportion percentage temperature magnitude depth height length width area size
    weight speed distance rainfall rain emission pollution payment repayment borrowing lending credit mortgage
    saving bill levy surcharge toll fare allowance pension benefit quota ceiling limit threshold target
    capitalisation capitalization equity capital provision placement confidence activity start amount market rating
    approval popularity
    workforce force staff employment crop harvest catch stockpile inventory reserves contract deal purchase
    acquisition takeover buy-out buyout outflow inflow cushion total sum number visitor arrival passenger estimate
    forecast outlook rise fall increase decrease drop decline jump cut surge plunge climb change bond note debenture
    facility proposal
    """.split()
)
_COMMODITIES = frozenset(
    "crude oil gold silver platinum copper tin zinc aluminium aluminum coffee sugar cocoa wheat".split()
)
_PRICED = _COMMODITIES | frozenset("dollar euro yen pound sterling".split())
_AMOUNTS = frozenset(
    """
    price gdp gnp product economy spending expenditure output production export import sale revenue turnover profit
    income earnings wage investment trade lending consumption tourism
    """.split()
)
"""What has a size of its own: a percentage is how it moves, or its share of something, and never how large it is."""

_SHARE = late(r"\b(?:shares?|proportion|percentage|rate|margin|growth|as a)\b")
_MOVE = late(r"^(?:[\w-]+ )?(?:rise|fall|increase|decrease|drop|jump|decline|growth|gain|cut|surge|plunge) in ")
_HANGING = late(r" (?:of|in|on|from|for|by|to|at|with|per|as|between|among|who|that|against|under|outside) ")
_NAMED_INDEX = late(r"\b(?:Index|Average|FTSE|Dow|Nikkei|Dax|DAX|Cac|CAC|Hang Seng|Nasdaq|S&P|Sensex|industrials)\b")


def moves_measure(label: str) -> bool:
    """Whether what a label says to move is no mere name: "fall in Savin Holdings" tells not of what."""
    segment = _head_segment(label)
    head = segment.split(" ")[-1]
    known = head[:1].islower() or _NAMED_INDEX.search(segment) is not None
    return known or (bool(_forms(head) & _MEASURES) and not is_firm(segment))


def names_measure(label: str, kind: str) -> bool:
    """Whether the head of a label, without the move and without what hangs on it, is a measure or what was done.

    `kind` is the figure's: money may price a good, and a percentage is no size of an amount.
    """
    segment = _head_segment(label)
    head = segment.split(" ")[-1]
    forms = _forms(head)
    if kind == "percent" and not _MOVE.match(label) and forms & _AMOUNTS and not _SHARE.search(label):
        return False
    if kind == "money" and forms & {"economy", "confidence"}:
        return False
    known = forms & (_MEASURES | _PRICED if kind == "money" else _MEASURES)
    done = segment.startswith("amount ") or is_participle(head.casefold())
    return bool(known) or done or _NAMED_INDEX.search(segment) is not None


def is_commodity(label: str) -> bool:
    """Whether a label names a good that markets have one price for: "light sweet crude"."""
    return _head_segment(label).split(" ")[-1].casefold() in _COMMODITIES


def _head_segment(label: str) -> str:
    """The label without its move, its manner and what hangs on its head."""
    return _HANGING.split(_MOVE.sub("", label).partition(" (")[0], maxsplit=1)[0]


def _forms(head: str) -> set[str]:
    """A head noun in lower case, as it is and in its singular."""
    word = head.casefold().removesuffix("'s").removesuffix("’s")
    return {word, word.removesuffix("s"), word.removesuffix("es"), f"{word.removesuffix('ies')}y"}
