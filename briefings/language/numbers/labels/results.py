"""What companies report of themselves: "net loss", "revenue", "dividend".

Such a measure says nothing without its owner. That is the company that the sentence speaks of first, or the one that
it goes on about (`firms`). The label takes it behind its noun ("net loss of Savin"), or in front where more hangs on:
"Savin's profit from coal".
"""

from __future__ import annotations

import re
from functools import lru_cache

from briefings.patterns import late

OWNED = frozenset({"money", "percent", "points"})
"""The kinds of figures that companies report of themselves."""

_NOUNS = "|".join(
    r"""
    net income profits? earnings loss(?:es)? revenues? sales turnover dividends? charges? write-?(?:offs?|downs?) gains?
    capital reserves? provisions? assets deposits liabilities debts? debt\ load payout outflows? inflows? cushion
    cash\ position book\ value originations expenses backlog shareholders[’']\ equity net\ worth adjustments?
    carry-?forwards? stock bonds notes debentures loans? placement return buy-?back share\ price market\ share
    operating\ (?:cost|margin|result)s? (?:share|rights)\ offering shares price traffic payments? facilit(?:y|ies)
    credit\ lines? overhead tax\ credits?
    """.replace("\\ ", "_").split()
).replace("_", " ")
KINDS = "|".join(
    r"""
    new non-?performing bad troubled conversion interim stock passenger issue offering overhead credit bank bridge
    initial total mortgage
    U\.S\.? U\.K\.? US UK domestic European world-?wide global (?:year|month|quarter)-(?:earlier|ago)
    (?:[\w-]+-)?(?:quarter|quarterly|period|year|half) net gross operating pre-?tax after-?tax extraordinary one-time
    non-?recurring special unusual annual consolidated combined fiscal [12][0-9]{3} interest non-?interest additional
    loss loan loan-loss cash common preferred convertible subordinated senior junior long-term short-term restructuring
    asset-valuation earlier latest regular record planned private international minority majority the share closing
    average underlying core group current parent company full-year half-year first-half second-half six-month nine-month
    """.split()
)
"""What may stand before such a noun without saying whose it is."""

_RELATED = "|".join(
    (
        "tender offer",
        "acquisitions",
        "overhead costs",
        "restructuring costs",
        "(?:revenue|earnings|sales|profit) growth (?:forecast|rate)",
    )
)
_MOVED = (
    r"(?:(?:[\w-]+ )?(?:rise|fall|increase|decrease|drop|jump|decline|growth|gain|cut|change|plunge|slump|surge|climb)"
    r" (?:in|of) )?"
)
_RESULT = late(
    rf"(?P<move>{_MOVED})(?!price of )"
    rf"(?P<what>(?i:(?:(?:{KINDS}) ){{0,4}}(?:{_NOUNS})|(?:[a-z-]+ ){{0,2}}(?:{_RELATED})))"
    r"(?P<more> (?:per share|as a share of|from|in|on|of|at|for|to|with) [^A-Z]*)?(?P<manner> \([a-z]+\))?"
)
_COMPANY = (
    r"(?:[\w.’'-]+ ){0,3}(?:company|firm|concern|thrift|carrier|airline|insurer|retailer|lender|utility|brewer|"
    r"publisher|manufacturer|producer|chain|giant|club)"
)
_OWNED_STOCK = late(r"(?P<move>.*?)(?:the )?(?:company|firm|group|bank|concern)[’']s (?P<what>[^A-Z]+)")
_BY_COMPANY = late(
    rf"(?P<head>.* by )(?:the )?(?:{_COMPANY}|group|bank|it)(?P<more> (?:to|from|in|for|on) .*| [^A-Z]*)?"
)
_OF_COMPANY = late(rf"(?P<head>.* of )the {_COMPANY}")
_EARLIER = ("year-earlier ", "year-ago ")
_PERIODS = late(r"\b(?:year-(?:earlier|ago)|(?:[\w-]+-)?(?:quarter|period|half)|fiscal|latest|[12][0-9]{3})\b")
_COMPARED = late(
    r"\b(?:compared (?:with|to)|versus|against|up from|down from) (?:an? |its |the )?(?:[\w-]+ ){0,3}"
    r"(?:net|income|loss(?:es)?|profits?|earnings|sales|revenues?) of (?:about |around |some |nearly )?$"
)
_MONTHS = late(
    r"\b(?:[Ff]or|[Ii]n|[Tt]hrough|[Dd]uring) the "
    r"(?:(?:first |latest |year-(?:earlier|ago) )?(?P<many>nine|six) months|full year|(?P<half>first|second) half)\b"
)
_MEASURE = late(rf"\b(?:{_NOUNS})\b|\bearned by\b", re.IGNORECASE)
_EARNED = late(
    r"\b(?:net|income|profits?|earnings|loss(?:es)?|revenues?|sales|turnover|earned by|lost by)\b", re.IGNORECASE
)
_AMOUNTS = "asset deposit sales revenue income net profit loss debt earnings reserve notes bonds debentures".split()
_AMOUNTS += "stock shares loan".split()
_AMOUNT = late(
    rf"(?i:(?:(?:{KINDS}) )*"
    r"(?:assets|deposits|sales|revenues?|income|net|profits?|loss(?:es)?|debts?|earnings|reserves?|notes|bonds|"
    r"debentures|stock|shares|loans?))"
    r"(?: of .*)?"
)
_PERIOD = late(r"\b(?:quarter(?:ly)?|annual|year|months|half|share price)\b|-(?:quarter|half|month)\b")
_GOT = late(r"amount (?P<done>lost|earned) by (?:the )?(?:[a-z-]+ )*(?P<who>[A-Z](?:(?! (?:to|on|in) ).)*)")
_RESULTS = {"lost": "loss", "earned": "profit"}
_PERIOD_BEHIND = late(r" (?:in|over|for) (?:the |\d|six |nine ).*$")
_KEPT = 256  # labels
_NET = late(r"\b([Nn]et)(?= of |$)")


@lru_cache(maxsize=_KEPT)
def lacks_owner(label: str) -> bool:
    """Whether a label names a company's measure, or what "the company" did, and not whose it is."""
    return any(shape.fullmatch(label) for shape in (_RESULT, _OWNED_STOCK, _BY_COMPANY, _OF_COMPANY))


def has_owner(label: str) -> bool:
    """Whether a label names a company's measure and whose it is."""
    measure = _MEASURE.search(label) or _GOT.fullmatch(label)
    return measure is not None and not lacks_owner(label)


def with_owner(label: str, owner: str) -> str:
    """The label of a measure that lacks its owner, with it."""
    if found := _BY_COMPANY.fullmatch(label):
        return f"{found['head']}{owner}{found['more'] or ''}"
    if found := _OF_COMPANY.fullmatch(label):
        sold = label.startswith("price of ")  # whom its sentence speaks of is who buys
        return label if sold else f"{found['head']}{owner}"
    if found := _OWNED_STOCK.fullmatch(label):
        return f"{found['move']}{possessive(owner)} {found['what']}"
    found = _RESULT.fullmatch(label)
    if found is None:
        return label
    what = found["what"].removeprefix("the ")
    what = what if what.startswith(("U", "European")) else what[0].lower() + what[1:]
    manner = found["manner"] or ""
    if found["more"]:
        return f"{found['move']}{possessive(owner)} {what}{found['more']}{manner}"
    return f"{found['move']}{what} of {owner}{manner}"


def with_period(label: str, text: str, start: int, end: int, *, at: int) -> str:
    """The label of a company's measure that is not of one quarter, with how many months it is of, as `text` says.

    The figure ends at `at`; what stands behind another one is that one's.
    """
    if all(text.find(word, start, end) < 0 for word in (" months", "full year", " half")):
        return label
    found = _MONTHS.search(text, start, end)
    if found is None or not _EARNED.search(label) or _PERIOD.search(label):
        return label
    if any(map(str.isdigit, text[at : found.start()])):
        return label
    head, opened, manner = label.partition(" (")
    period = f"{found['many']} months" if found["many"] else f"the {found['half']} half" if found["half"] else ""
    return f"{head} in {period or 'the full year'}{opened}{manner}"


def is_same_measure(label: str, other: str) -> bool:
    """Whether two labels name one measure of one owner, periods aside: "year-earlier loss", "third-quarter loss"."""
    return label == other or (measure_and_owner(label) == measure_and_owner(other) != ("", ""))


def is_year_earlier(label: str) -> bool:
    """Whether a label says itself that its value is of the year before."""
    return label.startswith(_EARLIER)


def is_compared(text: str, since: int, start: int, label: str) -> bool:
    """Whether a value is only what another is compared with, and not said to be of the year before."""
    return bool(label) and not is_year_earlier(label) and _COMPARED.search(text, since, start) is not None


def is_amount(label: str) -> bool:
    """Whether what a label names is an amount of money, which is no percentage."""
    low = label.lower()
    return any(noun in low for noun in _AMOUNTS) and _AMOUNT.fullmatch(label) is not None


def in_full(label: str) -> str:
    """The label with "net income" for "net" alone."""
    return _NET.sub(r"\1 income", label)


def measure_and_owner(label: str) -> tuple[str, str]:
    """What a label measures, periods aside, and whose it is: "loss" of Savin, also where "amount lost by" tells it.

    Empty words where it is no company's measure.
    """
    if done := _GOT.fullmatch(label):
        return _RESULTS[done["done"]], done["who"]
    noun, _, owner = label.partition(" of ")
    owner = _PERIOD_BEHIND.sub("", owner)
    kept = " ".join(word for word in _PERIODS.sub("", noun.lower()).split() if word != "net")
    return (kept, owner) if owner and kept and _RESULT.fullmatch(kept) else ("", "")


def possessive(owner: str) -> str:
    """The name as an owner: "Savin's", "Waters'"."""
    return f"{owner}'" if owner.endswith("s") else f"{owner}'s"
