"""Days that an occasion counts, told as another name of the date beside them: `Saturday night, the opening night`."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from briefings.language.dates.expressions import Found, Occasion
from briefings.language.dates.mention import DateMention
from briefings.language.dates.pieces import GAP, sentence_case
from briefings.language.dates.words import NUMBERS, ORDINALS
from briefings.patterns import late

_OCCASION = late(
    rf"(?:(?:opening|closing|final|last|{sentence_case(ORDINALS)}){GAP}(?:day|night)"
    rf"|day{GAP}(?:\d{{1,2}}|{sentence_case(word for word in NUMBERS if len(word) > 2)}))\b"
)
_BESIDE_A_DATE = late(r"(?:day|night|morning|afternoon|evening|\d)\s?[,(]\s?(?:the\s)?$")
_KNOWN_BY_NAME = late(r"day\s|opening\s|closing\s")  # `the first day` may be another's
_MOST = 8  # occasions that are looked for again: the text may be hostile


def occasions(text: str, at: int) -> list[Found]:
    """`the opening night`, `day five`: the day told right before it, and no date of its own."""
    if not _BESIDE_A_DATE.search(text, max(0, at - 20), at):
        return []
    match = _OCCASION.match(text, at)
    return [Found(start=at, end=match.end(), expression=Occasion())] if match else []


def with_repeated(text: str, mentions: list[DateMention], named: Sequence[DateMention]) -> list[DateMention]:
    """The mentions and, wherever the text says the words of an occasion that it has dated once, that date again."""
    known: dict[str, DateMention | None] = {}
    for mention in named:
        if _KNOWN_BY_NAME.match(mention.text):
            words = mention.text.casefold()
            known[words] = None if words in known else mention
    again = [other for mention in list(known.values())[:_MOST] if mention for other in _repeated(text, mention)]
    if not again:
        return mentions
    taken = {place for mention in mentions for place in range(mention.start, mention.end)}
    free = [other for other in again if other.start not in taken and other.end - 1 not in taken]
    return sorted([*mentions, *free], key=lambda mention: mention.start)


def _repeated(text: str, mention: DateMention) -> Iterator[DateMention]:
    for match in re.finditer(rf"\b{re.escape(mention.text)}\b", text, re.IGNORECASE):
        if match.start() != mention.start:
            yield mention._replace(start=match.start(), end=match.end(), text=match[0])
