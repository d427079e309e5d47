"""Whose an amount is by the words right before it: "its $21 billion investment", "Kenya has €210bn of assets"."""

from __future__ import annotations

from briefings.composing.figures.named import names_places_alone
from briefings.composing.figures.subjects import holder_of
from briefings.composing.passages import Passage
from briefings.language.numbers import FigureMention
from briefings.language.numbers.labels.firms import NAME, clean_name
from briefings.language.numbers.labels.results import possessive
from briefings.patterns import late

_ITS = late(r"\b(?:[Ii]ts|[Tt]heir|[Hh]is|[Hh]er|[Oo]ur|[Mm]y) (?:[a-z]+ )?$")
_HAD = late(
    rf"(?:(?P<who>(?!(?:It|They|He|She|We|I|That|This|The)\b){NAME})|\w+) (?:[a-z]+ly |now |still |also )?"
    r"(?:has|have|had|holds?|held|owns?|owned) (?:(?:about|around|some|nearly|almost|over|more than|up to|at least) )?"
    r"(?:\S+ \()?$"
)
"""Who has what the figure is worth, past what it comes to in other money: "has €210bn (£183bn)"."""


def held_label(label: str, passage: Passage, mention: FigureMention, text: str) -> str | None:
    """The label with its holder; "" where only the text before tells that, None where nobody is said to hold it.

    `text` is the whole of the paper.
    """
    if mention.kind == "count":
        return None
    ahead = passage.text[: mention.start - passage.sentence.start]
    if _ITS.search(ahead):
        holder = holder_of(label, _ITS.sub(f"its {label} ", ahead), text)
        return f"{possessive(holder)} {label}" if holder else ""
    had = _HAD.search(ahead) if mention.kind == "money" and names_places_alone(label) else None
    if had is None:
        return None
    return f"{label} of {clean_name(had['who'])}" if had["who"] else ""
