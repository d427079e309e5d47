"""Finds the figures of a text: one cheap scan for places where a number can start, and parsing only there.

::

    scan -> amount -> is it only a name, a date, a time? -> range or shared unit -> hedge -> mention
"""

from __future__ import annotations

from briefings.language.numbers.ages import as_age
from briefings.language.numbers.amounts import Amount, read_amount
from briefings.language.numbers.currencies import currency_signs
from briefings.language.numbers.labels.moves import is_from_to
from briefings.language.numbers.labels.reading import mentions
from briefings.language.numbers.mention import FigureMention
from briefings.language.numbers.multiples import WORDS, as_multiple, read_multiple
from briefings.language.numbers.naming import name_of
from briefings.language.numbers.plainunits import ARTICLE_WORDS
from briefings.language.numbers.ranges import inherited, joined, passed_on, second_of
from briefings.language.numbers.written import decade_end, glued_until, token_end
from briefings.patterns import late

_SIGNS = tuple(sign for sign in currency_signs() if sign[0].isalpha())
_SIGNS_BEHIND_LETTERS = tuple(sign for sign in _SIGNS if len(sign) > 1)  # "PHP5,000", and not "TVN24"
_WORDS = """
    zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen
    eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety tens dozens hundreds thousands millions
    billions trillions lakhs crores half several few many
""".split()
_AFTER_ARTICLE = """
    hundred thousand million billion trillion half third quarter fourth fifth sixth seventh eighth ninth tenth few
    couple gross baker square
""".split()


def _by_first_letter(words: list[str]) -> str:
    """A pattern of these words, in lower case, capitalised or in capitals, that fails fast on the first letter."""
    tails: dict[str, list[str]] = {}
    for word in sorted(words, key=lambda word: (-len(word), word)):
        tails.setdefault(word[0], []).append(word[1:])
    return "|".join(
        rf"[{first}{first.upper()}](?:{'|'.join([*rest, *map(str.upper, rest)])})\b"
        for first, rest in sorted(tails.items())
    )


_LETTERS = "".join(sorted({word[0] + word[0].upper() for word in [*_WORDS, *WORDS, "a"]}))
# Tried at every character, so each alternative begins with what most characters are not.
_START = late(
    rf"[0-9½⅓⅔¼¾⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞]|\.(?<![\w.…)\]]\.)(?=[0-9])"
    rf"|\b(?=[{_LETTERS}])(?:{_by_first_letter([*_WORDS, *WORDS])}"
    rf"|[Aa]n?(?=[ \u00a0](?:{'|'.join([*_AFTER_ARTICLE, *ARTICLE_WORDS])})\b))"
)


def find_figures(text: str, *, plain: bool = True) -> tuple[FigureMention, ...]:
    """The figures of a text, in order: each with its value, unit, span and what it measures.

    Args:
        text: any text; offsets are code points into it.
        plain: also give numbers that only name something: years ("1979") and the number of a thing ("Voyager 2").

    Returns:
        Mentions in the order of the text; they do not overlap.
    """
    found: list[Amount] = []
    names: set[str] = set()
    at = 0
    while match := _START.search(text, at):
        amounts, at = _at(text, match.start(), plain=plain, names=names)
        while amounts and found and found[-1].end > amounts[0].start:
            found.pop()  # what it took for its unit is the sign before this one: "One $ 0"
        found.extend(amounts)
    return mentions(text, found)


def may_give_figure(text: str, start: int, end: int) -> bool:
    """Whether a figure may begin between two places of a text, which costs little to see: half of news gives none."""
    return _START.search(text, start, end) is not None


def _at(text: str, start: int, *, plain: bool, names: set[str]) -> tuple[list[Amount], int]:
    """The amounts of the expression that starts there, and where to look on.

    `names` are the numbers that the text has used as names so far ("Boeing 787"): "the 787" is then one too.
    """
    digits, letters = text[start].isdigit(), text[start].isalpha()
    if digits and (until := glued_until(text, start, _SIGNS, _SIGNS_BEHIND_LETTERS)) > start:
        return [], until
    first = (read_multiple(text, start) if letters else None) or read_amount(text, start)
    if first is None:
        return [], token_end(text, start) if digits else start + 1
    if digits and (end := decade_end(text, start)) is not None:
        decade = first._replace(end=end, unit="dimensionless", kind="plain")
        return ([decade] if plain and end - start == 4 else []), token_end(text, start)
    if letters and _is_name_word(text, first):
        return [], start + 1
    if (named := name_of(text, first, names)) is not None:
        reason, end = named
        return ([first] if plain and reason in {"year", "name"} else []), max(end, first.end)
    return _figures(text, as_multiple(text, first))


def _figures(text: str, first: Amount) -> tuple[list[Amount], int]:
    """The same for an amount that is no name: with the one joined to it, and as an age where it is one."""
    if first.shape in {"words", "article"} and first.value == 1 and first.dimensionless:
        return [], first.end  # "one" alone is a pronoun more often than a number
    amounts, end = _with_second(text, first)
    return [as_age(text, amount) for amount in amounts], end


_NAMED_BEFORE = late(r"[A-Z][\w'’]*[ \u00a0]$")


def _is_name_word(text: str, amount: Amount) -> bool:
    """Whether a number word belongs to a name: "Ground Zero"; a capital counts only behind another one."""
    start = amount.start
    if text[start - 1 : start] == "-" and text[start - 2 : start - 1].isalpha():
        return True  # "high-five"
    behind_name = text[start].isupper() and _NAMED_BEFORE.search(text, max(0, start - 20), start) is not None
    return behind_name and amount.dimensionless


def _with_second(text: str, first: Amount) -> tuple[list[Amount], int]:
    """The first amount with the one that is joined to it, as a range or as two that share a unit."""
    pair = second_of(text, first) if first.kind != "multiple" else None
    if pair is None:
        return [first], first.end
    second, join = pair
    if join == "to" and is_from_to(text, first.start):
        return [inherited(first, passed_on(first, second))], first.end
    if (both := joined(text, first, second, join)) is not None:
        return [both], both.end
    if join in {"and", "or"} and first.dimensionless and second.kind == "measure" and first.bare:
        return [inherited(first, passed_on(first, second))], first.end
    return [first], first.end
