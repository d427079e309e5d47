"""Whose a company's measure is, where its own sentence leaves that open ("Sales rose to $3 million").

Business news names a company and goes on about it. So the sentences before are read back while they go on about "the
company", "it" or its sales; the first that speaks of a company tells the owner, the first that speaks of anybody else
leaves it unknown.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from itertools import islice

from briefings.composing.figures.periods import in_years, needs_period, period_in, with_words
from briefings.composing.mentions import Mentions
from briefings.composing.passages import Passage
from briefings.language.dates.words import CALENDAR
from briefings.language.numbers.labels.firms import company_first, owner_of
from briefings.language.numbers.labels.results import has_owner, lacks_owner, with_owner
from briefings.language.numbers.labels.short_names import firms_in, firms_named
from briefings.language.places import find_places
from briefings.model import day_of
from briefings.patterns import late

_FARTHEST, _NEAR = 12, 3
_READ_BACK, _READ_ON = 3_000, 1_000
_PART_OF_YEAR = late(
    r"\b(?i:(?P<which>(?:fiscal )?(?:first|second|third|fourth))[ -](?P<what>quarter"
    r"|half(?= (?:[a-z-]+ )?(?:profit|earnings|revenue|sales|income|loss|result))))|\bQ(?P<q>[1-4])\b"
)
_ORDINALS = dict(zip("1234", ("first", "second", "third", "fourth"), strict=True))
_NAMED = late(r"[a-z,] [A-Z](?!\w*day\b)")
_BY_IT = late(r"\bby it\b")
_IN_A_UNIT = late(
    r"\S+(?: per ?cent| percent| million| billion)? (?:in|at) (?:the )?(?P<unit>[A-Z][\w&.-]*(?: [A-Z][\w&.-]*)*)"
)
_IT = late(r"(?:In [^,]{1,40}, )?[Ii]ts?\b")


def owned(label: str, passage: Passage, start: int, mentions: Mentions) -> str:
    """The label with its owner, where it lacks one and the text tells; the figure stands at `start` of the document."""
    if not lacks_owner(label):
        return label
    ahead = passage.text[: start - passage.sentence.start]
    unit = _IN_A_UNIT.match(passage.text, start - passage.sentence.start)
    if unit and not find_places(unit["unit"]) and unit["unit"].partition(" ")[0].casefold() not in CALENDAR:
        return label  # "profit fell 6.1% in GE Aviation"
    found = firm_of(passage, start, mentions, alone=_is_by_another(label, ahead))
    return with_owner(label, found) if found else label


def firm_of(passage: Passage, start: int, mentions: Mentions, *, alone: bool = False) -> str:
    """The company that a figure is of, as its sentence or those before it tell; "" where that is unsure.

    `alone` asks the sentence only.
    """
    text = mentions.document(passage).text
    found = owner_of(text, passage.sentence.start, start, _known(text))
    if found is not None or alone or _is_of_several(passage, mentions):
        return found or ""
    for before in _back(passage, mentions):
        found = company_first(text, before.sentence.start, before.sentence.end, _known(text))
        if found is not None:
            return found
    return ""


def _is_by_another(label: str, ahead: str) -> bool:
    """Whether "it" may be somebody whom the sentence names: "the lawyer said that Yukos claimed | it had paid"."""
    return _BY_IT.search(label) is not None and _NAMED.search(ahead) is not None


def _is_of_several(passage: Passage, mentions: Mentions) -> bool:
    """Whether "it" or "its" opens a sentence behind one that speaks of several companies: any of them may be meant."""
    before = mentions.before(passage)
    if before is None or not _IT.match(passage.text):
        return False
    return len(firms_in(before.text, _known(mentions.document(passage).text))) > 1


def timed(
    label: str, passage: Passage, start: int, mentions: Mentions, *, alone: bool = False, before: bool = False
) -> str:
    """The label with the period that it is of, where its sentence or one of those just before gives that.

    Else it is the only quarter that the paper has told of, if it is not the value of the year `before`. `alone` asks
    the sentence only: what is to come is of no period that the paper has told.
    """
    if not needs_period(label):
        return label
    period = period_in(passage.text, start - passage.sentence.start)
    if period is None and not alone and has_owner(label):
        period = _period_before(passage, mentions)
        if period is None and not before:
            told = periods_told(passage, mentions)
            period = f"in the {min(told)}" if len(told) == 1 else None
    day = day_of(mentions.document(passage).published)
    return with_words(label, in_years(period, day.year if day else None)) if period else label


def periods_told(passage: Passage, mentions: Mentions) -> frozenset[str]:
    """The quarters and halves that a paper has named around a sentence, its title among them."""
    document = mentions.document(passage)
    begin, end = max(0, passage.sentence.end - _READ_BACK), passage.sentence.end + _READ_ON
    read = f"{document.title}\n{document.text[begin:end]}"
    return frozenset(
        f"{_ORDINALS[found['q']]} quarter" if found["q"] else f"{found['which']} {found['what']}".lower()
        for found in _PART_OF_YEAR.finditer(read)
    )


def _period_before(passage: Passage, mentions: Mentions) -> str | None:
    """The period that one of the sentences just before gives, while they speak of the same company."""
    near = [(before, period_in(before.text, len(before.text))) for before in islice(_back(passage, mentions), _NEAR)]
    if all(period is None for _, period in near):
        return None  # of whom they speak need not be known
    text = mentions.document(passage).text
    about = company_first(text, passage.sentence.start, passage.sentence.end, _known(text))
    for before, period in near:
        found = company_first(text, before.sentence.start, before.sentence.end, _known(text))
        if found == "" or (about and found and found != about):
            break
        if period is not None:
            return period if found or not about else None
        about = about or found
    return None


def _back(passage: Passage, mentions: Mentions) -> Iterator[Passage]:
    """The sentences before, nearest first."""
    for _ in range(_FARTHEST):
        before = mentions.before(passage)
        if before is None:
            return
        yield (passage := before)


@lru_cache(maxsize=4)
def _known(text: str) -> frozenset[str]:
    return firms_named(text)
