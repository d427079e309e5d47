"""What was so before a time that only another sentence tells: "The index had lost 5% by then", "in that period"."""

from __future__ import annotations

from briefings.composing.passages import Passage
from briefings.language.numbers import FigureMention
from briefings.patterns import late

_SAME_PERIOD = late(
    r"\b(?:in|during|over|for) (?:(?:the same|that) (?:period|time|month|quarter|year)|the period)\b"
    r"(?! (?:of|in|a|last|from|to|between|ended|ending|since))"
)
_BACK_THEN = late(r"(?:Prior to|Before|Until|By the time|At the time|When)\b")
_HAD_COME = late(
    r"\bhad (?:[a-z]+ly |already |since |by then )?(?:[a-z]+ed|risen|fallen|grown|shrunk|sunk|hit|come) "
    r"(?:[a-z]+ )?(?:to|at|by) (?:[a-z]+ ){0,3}$"
)
_HAD_MOVED = late(
    r"\bhad (?:[a-z]+ly |already |since |by then )?(?:[a-z]+ed|risen|fallen|grown|shrunk|sunk|lost) (?:by )?"
    r"(?:(?:about|almost|nearly|around|more than|over|as much as) )?$"
)
_TOLD_OF = late(r"\b(?:said|says?|sa(?:id|ys) that|report\w*|show\w*|estimat\w*|according|announc\w*|data|figures)\b")
"""What somebody tells had come is so as he tells it; else it was so before something that another sentence tells."""


def is_of_time_before(passage: Passage, mention: FigureMention) -> bool:
    """Whether a figure without a date is of a time that only the sentences before tell."""
    text, at = passage.text, mention.start - passage.sentence.start
    had = _HAD_MOVED if mention.delta else _HAD_COME
    if had.search(text, 0, at) and not _TOLD_OF.search(text):
        return True
    return (mention.delta and _SAME_PERIOD.search(text) is not None) or (
        mention.kind == "percent" and _BACK_THEN.match(text) is not None
    )
