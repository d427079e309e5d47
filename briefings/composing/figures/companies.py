"""Whose a company's measure is, where its own sentence leaves that open ("Sales rose to $3 million").

Business news names a company and goes on about it. So the sentences before are read back while they go on about "the
company", "it" or its sales; the first that speaks of a company tells the owner, the first that speaks of anybody else
leaves it unknown.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from itertools import islice

from briefings.composing.mentions import Mentions
from briefings.composing.passages import Passage
from briefings.language.numbers.labels.firms import company_first, firms_in, firms_named, owner_of
from briefings.language.numbers.labels.results import has_owner, lacks_owner, with_owner, with_period
from briefings.patterns import late

_FARTHEST, _NEAR = 12, 3
_FIRM = late(r"[A-Z][\w’'&.-]*,? (?:Inc|Corp|Co|Cos|Ltd|PLC|Plc|N\.V|S\.A|AG|AB|Bancorp)\b")
_IT = late(r"(?:In [^,]{1,40}, )?[Ii]ts?\b")
_QUARTER = late(r"\b(?i:quarter|annual|fiscal|closed|trading)\b")


def owned(label: str, passage: Passage, start: int, mentions: Mentions) -> str:
    """The label with its owner, where it lacks one and the text tells; the figure stands at `start` of the document."""
    if not lacks_owner(label):
        return label
    text = mentions.document(passage).text
    found = owner_of(text, passage.sentence.start, start, _known(text))
    if found is None and _is_of_several(passage, mentions):
        return label
    for before in _back(passage, mentions) if found is None else ():
        found = company_first(text, before.sentence.start, before.sentence.end, _known(text))
        if found is not None:
            break
    return with_owner(label, found) if found else label


def _is_of_several(passage: Passage, mentions: Mentions) -> bool:
    """Whether "it" or "its" opens a sentence behind one that speaks of several companies: any of them may be meant."""
    before = mentions.before(passage)
    if before is None or not _IT.match(passage.text):
        return False
    return len(firms_in(before.text, _known(mentions.document(passage).text))) > 1


def timed(label: str, passage: Passage, mentions: Mentions) -> str:
    """The label with how many months it is of, where one of the sentences just before speaks of so many."""
    if not has_owner(label):
        return label
    text = mentions.document(passage).text
    near = (passage, *islice(_back(passage, mentions), _NEAR))
    if all(with_period(label, text, said.sentence.start, said.sentence.end) == label for said in near):
        return label  # none of them speaks of months: of whom they speak need not be known
    about = company_first(text, passage.sentence.start, passage.sentence.end, _known(text))
    for before in near:
        since, until = before.sentence.start, before.sentence.end
        found = company_first(text, since, until, _known(text))
        if found == "" or (about and found and found != about):
            break
        told = with_period(label, text, since, until)
        if told != label and (found or not about or before is passage):
            return told
        if before is not passage and _QUARTER.search(text, since, until):
            break
        about = about or found
    return label


def is_company_news(text: str) -> bool:
    """Whether a text names a company by what it is ("Inc."): money that is nobody's is somebody's there."""
    return _FIRM.search(text) is not None


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
