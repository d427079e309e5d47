"""Turns the amounts of a text into mentions: label, time, change, and the value that each replaces."""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter

from briefings.language.numbers.amounts import Amount
from briefings.language.numbers.hedges import hedge_before, hedge_behind
from briefings.language.numbers.labels.befallen import quake_label
from briefings.language.numbers.labels.counted import counted_label
from briefings.language.numbers.labels.firms import owner_of, past_blanks
from briefings.language.numbers.labels.indexes import of_index
from briefings.language.numbers.labels.measured import amount_label, measure_label, share_label, size_label
from briefings.language.numbers.labels.moves import move_of
from briefings.language.numbers.labels.nations import with_country
from briefings.language.numbers.labels.owners import poster_at
from briefings.language.numbers.labels.pairs import in_apposition, is_per_share, with_previous
from briefings.language.numbers.labels.phrases import opens_noun
from briefings.language.numbers.labels.predicates import grown_label, level_label
from briefings.language.numbers.labels.results import (
    OWNED,
    in_full,
    is_amount,
    is_compared,
    lacks_owner,
    with_owner,
    with_period,
)
from briefings.language.numbers.labels.setting import Setting, Words, nearby, sentence_stops, words_between
from briefings.language.numbers.labels.tallies import tally_label
from briefings.language.numbers.labels.timing import MOST_WORDS, as_of, counted_from
from briefings.language.numbers.labels.wording import PREPOSITIONS
from briefings.language.numbers.mention import FigureMention
from briefings.language.numbers.units import TIMES
from briefings.patterns import late

_CONVERTED = late(r" ?[(\[](?:about |around |or |roughly |approximately |equivalent to )?")
_AS_SHARE = late(
    r",?(?: (?:annually|a year|per year|every year))?,? (?:equivalent to|equal to|or|amounting to|representing"
    r"|which (?:is |was |would )?(?:equals?|equall?ed|equivalent to|equal to|represents?|amounts? to|corresponds? to))"
    r" (?:(?:about|around|nearly|almost|roughly|some|more than|over|at least) )?"
)
_TIME = late(r"(?:1[89]|20)\d\d\b(?![.,]\d|%)|\w+ (?:day|week|month|year|decade)s? (?:ago|earlier|before)\b")
_RATES = frozenset({"every", "each", "a", "per"})
_EACH = {"year": "annual", "quarter": "quarterly", "month": "monthly", "week": "weekly", "day": "daily"}
_ENDING = PREPOSITIONS - {"in"}
_BEFORE = frozenset("ago earlier before later after".split())
_EVERY = {"annually": "annual", "yearly": "annual", "monthly": "monthly", "weekly": "weekly", "daily": "daily"}
_NATIONAL = OWNED | {"measure"}
_LONGEST_LABEL = 110
_CROWDED = 60
"""So many figures stand in no sentence, but in a table or in noise."""


def mentions(text: str, amounts: list[Amount]) -> tuple[FigureMention, ...]:
    """The mentions of these amounts, which stand in the order of the text."""
    if not amounts:
        return ()
    stops = sentence_stops(text)
    sentences = [bisect_right(stops, amount.start) for amount in amounts]
    crowded = _crowded(sentences)
    places = [
        _alone(text, amount) if sentence in crowded else _setting(text, amount, stops, sentence)
        for amount, sentence in zip(amounts, sentences, strict=True)
    ]
    following = _following(text, amounts)
    found: list[FigureMention] = []
    for index, amount in enumerate(amounts):
        found.append(_mention(amount, places[index], found[-1] if found else None, following[index]))
    return tuple(with_previous(found, places))


def _crowded(sentences: list[int]) -> frozenset[int]:
    """The sentences that hold more figures than a sentence can; each of the list stands for a figure."""
    if len(sentences) <= _CROWDED:
        return frozenset()
    return frozenset(sentence for sentence, held in Counter(sentences).items() if held > _CROWDED)


def _setting(text: str, amount: Amount, stops: list[int], sentence: int) -> Setting:
    """The place of an amount in the sentence of that number, of which so many `stops` lie before."""
    begin = stops[sentence - 1] if sentence else 0
    since, until = nearby(text, stops, begin, amount.start, amount.end)
    before = words_between(text, since, amount.start)
    hedge, size = hedge_before(before.lows)
    loosened, behind = hedge_behind(text, amount.end)
    return Setting(
        text=text,
        start=amount.start,
        end=amount.end,
        since=since,
        until=until,
        before=before.up_to(size),
        after=words_between(text, behind, until, most=MOST_WORDS),
        hedge=hedge or loosened,
        begin=begin,
    )


def _alone(text: str, amount: Amount) -> Setting:
    """The place of an amount in a row of so many that no words around it can be its own."""
    nothing = words_between(text, amount.start, amount.start)
    return Setting(
        text=text,
        start=amount.start,
        end=amount.end,
        since=amount.start,
        until=amount.end,
        before=nothing,
        after=nothing,
        begin=amount.start,
    )


def _following(text: str, amounts: list[Amount]) -> list[int]:
    """Where for each amount the next figure starts that is no conversion of it in brackets and no time."""
    starts = [len(text)]
    if len(amounts) == 1:
        return starts
    for nearer, further in zip(amounts[-2::-1], amounts[:0:-1], strict=True):
        converted = _CONVERTED.fullmatch(text, nearer.end, further.start) is not None
        converted = converted or _is_second_conversion(nearer, further, text)
        converted = converted or _TIME.match(text, further.start) is not None or is_per_share(nearer, further, text)
        starts.append(starts[-1] if converted else further.start)
    return starts[::-1]


def _is_second_conversion(nearer: Amount, further: Amount, text: str) -> bool:
    """Whether two amounts of money stand in one bracket: "300bn yen ($2.9bn; £1.5bn)"."""
    beside = text[nearer.end : further.start] in {", ", "; "} and text[nearer.start - 1] == "("
    return beside and nearer.kind == further.kind == "money"


def _mention(amount: Amount, place: Setting, before: FigureMention | None, following: int) -> FigureMention:
    """The mention of one amount, whose part of the sentence ends where the next figure starts."""
    text, until = place.text, min(place.until, following)
    move = move_of(place, relative=amount.kind in {"percent", "points"}, money=amount.kind == "money")
    part = max(place.since, before.end) if before else place.since
    label, kind = _label(amount, place)
    when = as_of(place, part, until)
    if when is None and label and kind == "money" and is_compared(place.text, place.since, place.start, label):
        label = ""  # "…, versus net income of $5.3 million": of when, nothing says
    if kind == "percent" and not move.delta and is_amount(label):
        label = ""  # "its ratio of equity to total assets was 3.6%"
    mention = FigureMention(
        start=amount.start,
        end=amount.end,
        text=text[amount.start : amount.end],
        value=amount.value,
        unit=amount.unit,
        kind=kind,
        approximate=amount.approximate or bool(place.hedge),
        hedge=place.hedge,
        label=label,
        lower=amount.lower,
        upper=amount.upper,
        as_of=when,
        since=counted_from(text, amount.end, until) if move.delta else None,
        change=move.change,
        delta=move.delta,
    )
    return _beside(of_index(mention, place), place, before)


def _beside(mention: FigureMention, place: Setting, before: FigureMention | None) -> FigureMention:
    """The mention with what it takes from the figure before it: a conversion is about the same thing."""
    if before is None:
        return mention
    alike = before.kind == mention.kind or (before.delta and mention.kind == "percent")  # "28 points (0.2 percent)"
    if alike and _CONVERTED.fullmatch(place.text, before.end, mention.start):
        return mention._replace(label=before.label, as_of=before.as_of, change=before.change, delta=before.delta)
    if (
        before.label
        and mention.label.startswith("share of ")
        and _AS_SHARE.fullmatch(place.text, before.end, mention.start)
    ):
        return mention._replace(label=_short(f"{before.label} as a {mention.label}"))
    label = _short(in_apposition(place, mention, before)) if mention.delta else mention.label
    return mention if label == mention.label else mention._replace(label=label)


def _short(label: str) -> str:
    """The label, or "" where it has run on so far that something was misread."""
    return label if len(label) <= _LONGEST_LABEL else ""


def _label(amount: Amount, place: Setting) -> tuple[str, str]:
    """What the amount measures, with how often ("annual …"), and its kind."""
    label, kind = _measured(amount, place)
    if label and kind in OWNED:
        label = _owned(in_full(label), place)
    if label and kind in _NATIONAL:
        label = with_country(label, place.text, past_blanks(place.text, place.begin), place.start)
    every = _how_often(place.after, counted=kind == "count") if label else None
    return _short(f"{every} {label}" if every else label), kind


def _how_often(after: Words, *, counted: bool) -> str | None:
    """Reads "quarterly" from "$5 million in interest every quarter", "daily" from "12,000 cars a day"."""
    for at in range(0 if _RATES.isdisjoint(after.lows[:4]) else 4):
        rate = after.low(at) in {"every", "each"} or (counted and at and after.low(at) in {"a", "per"})
        if rate and (often := _EACH.get(after.low(at + 1))) and after.low(at + 2) not in _BEFORE:
            return often
        if not after.low(at)[:1].isalpha() or after.low(at) in _ENDING:
            break
    return _EVERY.get(after.first)


def _owned(label: str, place: Setting) -> str:
    """The label of a company's measure with the company that the sentence speaks of first."""
    if lacks_owner(label):
        owner = owner_of(place.text, past_blanks(place.text, place.begin), place.start) or poster_at(place.before)
        label = with_owner(label, owner) if owner else label
    return with_period(label, place.text, place.begin, place.until, at=place.end)


def _measured(amount: Amount, place: Setting) -> tuple[str, str]:
    """What the amount measures, and its kind, which a noun behind a bare number makes a count."""
    kind = amount.kind
    if kind in {"age", "multiple"}:
        verb = amount.shape == "multiple" and place.text[amount.end - 2 : amount.end] in {"ed", "ng"}
        return grown_label(place) if verb else "", kind
    if kind == "money":
        return amount_label(place, rate=" per " in amount.unit), kind
    if kind in {"percent", "points"}:
        return share_label(place, ratio=False), kind
    if kind == "measure":
        return measure_label(place, time=amount.unit in TIMES), kind
    if amount.dimensionless and amount.shape in {"fraction", "ratio", "slash"}:
        return _ratio_label(amount, place), "ratio"
    return _count_label(amount, place)


def _ratio_label(amount: Amount, place: Setting) -> str:
    """The label of a fraction of a whole, or of "seven out of 10 households …"."""
    if amount.shape != "ratio" or not place.after.first[:1].isalpha():
        return share_label(place, ratio=True)
    label, noun = counted_label(place, many=True)
    return f"share of {label}" if label and label != noun else ""


def _count_label(amount: Amount, place: Setting) -> tuple[str, str]:
    if quake := quake_label(place):
        return quake, "count"
    label, noun = counted_label(place, many=amount.value != 1 or amount.kind == "count")
    if not label and not noun and not opens_noun(place.after) and place.after.first != "-":
        label = size_label(place) or tally_label(place) or level_label(place, measured=True)
    return label, "count" if noun or label else amount.kind
