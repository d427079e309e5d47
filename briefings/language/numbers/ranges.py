"""Joins amounts that belong together: ranges ("10-15%", "3 to 5 million") and shared units ("45 and 50 mg")."""

from __future__ import annotations

from briefings.language.numbers.amounts import Amount, read_amount
from briefings.language.numbers.hedges import BEFORE
from briefings.patterns import late

_JOIN = late(
    r"(?P<dash>[ \u00a0]?(?:[–—]|--?)(?:to-|[ \u00a0]?(?:to[ \u00a0])?))"
    r"|[ \u00a0](?P<word>to|and|or|until|through)[ \u00a0]"
)
_BLANKS, _JOINTS = frozenset(" \u00a0"), frozenset("-–—taou")  # what may begin a joint: most amounts have none
_HEDGE = late(BEFORE)
_NUMBER_STARTS = late(r"(?:[A-Z]{0,3}[$€£¥₹]|[A-Z]{3} ?|Rs\.? ?)?(?P<number>[-−]?[0-9a-zA-Z½⅓¼¾])")
_BY = late(rf"(?i)\bby {BEFORE}$")
_MOVED = late(
    rf"(?i)\b(?:rose|fell|gained|lost|dropped|slid|slipped|eased|jumped|climbed|tumbled|plunged|sank|added|up|down|off|"
    rf"skidded|shed|surged|soared|slumped|advanced|declined|increased|decreased|grew|cut|dipped|edged|rises?|falls?|drops?)"
    rf"[ \u00a0](?:up |down )?(?:an? )?(?:another |further )?{BEFORE}$"
)
_ENDS = late(r"\s*(?:[.,;:]\s|$|(?:in|on|at|after|and|while|with|as)\b)")
_SHORT_FORM = late(r"(?P<shared>[0-9]+\.(?:[0-9]{2})?)[0-9]{2}-(?P<last>[0-9]{2})(?![0-9.,])")
_WIDEST_STEP = 5
_BETWEEN = late(rf"(?i)\bbetween {BEFORE}$")


def second_of(text: str, first: Amount) -> tuple[Amount, str] | None:
    """The amount behind a joining word or dash, and that word ("-" for a dash); None where nothing is joined."""
    begin = text[first.end : first.end + 2]
    if not begin or (begin[-1] if begin[0] in _BLANKS else begin[0]) not in _JOINTS:
        return None
    found = _JOIN.match(text, first.end)
    if found is None:
        return None
    hedge = _HEDGE.match(text, found.end()) if found["word"] else None
    start = _NUMBER_STARTS.match(text, hedge.end() if hedge else found.end())
    if start is None:
        return None
    at = start.start("number")
    if text[at] in "-−":
        at += 1
    second = read_amount(text, at) if at < len(text) else None
    if second is None or second.start > start.start("number") or second.shape == "loose":
        return None
    return second, found["word"] or "-"


def joined(text: str, first: Amount, second: Amount, join: str) -> Amount | None:
    """Both as one range, or None where they are two figures."""
    between = join == "and" and _BETWEEN.search(text, max(0, first.start - 24), first.start)
    if join in {"or", "and"} and not between and not (join == "or" and _consecutive(first, second)):
        return None
    if join == "to" and _is_step(text, first, second):
        return None
    second = _completed(text, first, passed_on(first, second))
    first, second = _same_dollar(inherited(first, second), second)
    if first.unit != second.unit or not _ascends(first, second):
        return None
    lower, upper = sorted((first.value, second.value))
    start = between.start() if between else first.start
    return second._replace(
        start=start, value=(lower + upper) / 2, lower=lower, upper=upper, bare=False, approximate=True
    )


def _completed(text: str, first: Amount, second: Amount) -> Amount:
    """The second amount of a market's short form: the 116.06 of "116.04-06 yen"."""
    found = _SHORT_FORM.match(text, first.start) if second.kind == "money" and not first.bare else None
    if found is None or found.start("last") != second.start:
        return second
    value = float(found["shared"] + found["last"])
    return second._replace(value=value) if value > first.value else second


def _is_step(text: str, first: Amount, second: Amount) -> bool:
    """Whether the first is a change and the second what it led to: "rose by 9,000 to 240,000", "fell $1.25 to $13"."""
    small = second.value > _WIDEST_STEP * first.value
    moved = _MOVED.search(text, max(0, first.start - 24), first.start) is not None
    if moved and small and first.kind == second.kind == "percent":
        return True
    alone = first.kind == second.kind in {"money", "measure"} or (second.bare and _ENDS.match(text, second.end))
    if alone and moved and second.value > 2 * first.value:
        return True
    return small and _BY.search(text, max(0, first.start - 24), first.start) is not None


def _same_dollar(first: Amount, second: Amount) -> tuple[Amount, Amount]:
    """Both with the dollar that one of them names: "US$16 million to $28 million"."""
    if first.unit == "dollar" and second.unit.endswith(" dollar"):
        return first._replace(unit=second.unit), second
    if second.unit == "dollar" and first.unit.endswith(" dollar"):
        return first, second._replace(unit=first.unit)
    return first, second


def inherited(first: Amount, second: Amount) -> Amount:
    """The first amount with the unit and the magnitude of the second, where it has none: "$10-15 million"."""
    if first.factor == 1 < second.factor and first.value < 1000 and first.value < second.value / second.factor:
        first = first._replace(value=first.value * second.factor, factor=second.factor)
    if second.unit.startswith(f"{first.unit} per "):
        return first._replace(unit=second.unit)  # "$115 to $125 a share"
    if first.dimensionless and not second.dimensionless:
        return first._replace(unit=second.unit, kind=second.kind)
    return first


def passed_on(first: Amount, second: Amount) -> Amount:
    """The second amount with the currency of the first: the 15 of "$10-15 million"."""
    if second.dimensionless and first.kind == "money":
        return second._replace(unit=first.unit, kind=first.kind)
    return second


def _consecutive(first: Amount, second: Amount) -> bool:
    return first.dimensionless and 0 < second.value - first.value <= 5


def _ascends(first: Amount, second: Amount) -> bool:
    """Whether the second is the larger; below zero, and with its unit on both, the order may be the other way."""
    if first.value < second.value:
        return True
    return first.value != second.value and second.value < 0 and not second.dimensionless
