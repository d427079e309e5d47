"""Lists of values of one thing: "worth $8.0 billion in 2021, $9.1 billion in 2022 and $7.8 billion in 2023".

Only the first of them stands beside the words for what is measured. Another one belongs to it where it has the same
unit and a date of its own, and where nothing but that date and words that join stand between the two.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from briefings.language.numbers import FigureMention
from briefings.patterns import late

_JOINS = late(
    r"(?:[\s,;()–—-]|\b(?:and|then|but|in|on|by|for|to|of|the|end|year|a|an|just|only|about|some)\b)*", re.IGNORECASE
)


def labelled(mentions: Iterable[FigureMention], text: str) -> Iterator[FigureMention]:
    """The mentions of a sentence, those that go on with a list under the label of its first."""
    before: FigureMention | None = None
    for mention in sorted(mentions, key=lambda each: each.start):
        goes_on = before is not None and _goes_on(before, mention, text)
        before = mention._replace(label=before.label) if before and goes_on else mention
        yield before


def _goes_on(before: FigureMention, mention: FigureMention, text: str) -> bool:
    if mention.label or not before.label or mention.as_of is None or before.as_of is None:
        return False
    if (mention.unit, mention.kind) != (before.unit, before.kind) or mention.delta or before.delta:
        return False
    between = text[before.end : mention.start].replace(before.as_of, " ", 1).rstrip()
    between = between.removesuffix(mention.hedge)  # "and almost $4 million"
    return before.as_of != mention.as_of and _JOINS.fullmatch(between) is not None
