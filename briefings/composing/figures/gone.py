"""What a sentence tells of an amount only as gone or come: lost, repaid, scrapped, added to what something is worth."""

from __future__ import annotations

from briefings.language.numbers import FigureMention
from briefings.patterns import late

_SCRAPPED = late(
    r"\b(?:killed|scuttled|scrapped|abandoned|blocked|derailed|torpedoed|called off|walked away from"
    r"|back(?:s|ed|ing)? (?:down|away|off) from) [^,;]*$"
)
_REPAID = late(
    r"\b(?:repa(?:id|ys?|ying)|pa(?:id|y|ys|ying) (?:down|off|back)|retir(?:ed?|es|ing)|refinanc\w+|repurchas\w+"
    r"|b(?:ought|uy(?:s|ing)?) back) [^,;]*$"
)
"""What becomes of a debt, which is no longer owed then."""

_LOST = late(
    r"\b(?:wip(?:ed|es|ing) out|eras(?:ed|es|ing)|knock(?:ed|s|ing) off|shav(?:ed|es|ing) off|within) (?:\w+ )?$"
)
_GAINED = late(r"\b(?:add(?:ed|s|ing)?|gain(?:ed|s|ing)?|shed(?:ding|s)?|los(?:t|ing|es?)) $")
_OF_WORTH = late(
    r" (?:in|of|from) (?:its |their |the )?(?:\w+[’']s )?(?:(?:combined|total|stock) )?(?:market )?"
    r"(?:value|capitali[sz]ation|worth|wealth)\b"
)
"""What makes an amount of worth only how much of it came or went: "has added | $3 billion in market value"."""

_GONE = late(
    r"[^.;]{0,120}\b(?:has|have|had) (?:since |now )?"
    r"(?:evaporated|vanished|disappeared|been (?:erased|wiped out|scrapped))\b"
)
_MOVED_OF = late(
    r"\b(?:declines?|drops?|fall|decrease|increase|rise|jump|surge|cuts?|reduction) in (?:[\w’'-]+ ){1,6}of "
    r"(?:about |around |nearly |almost |some |more than |over )?$"
)
"""What makes a value no level but how much something moved: "a decline in turnout of | 40 percent"."""


def is_gone(mention: FigureMention, text: str, at: int) -> bool:
    """Whether a level is told only as lost, as the distance to it, or as how much something moved."""
    if mention.delta:
        return False
    end = at + len(mention.text)
    if mention.kind in {"points", "percent"} and _GONE.match(text, end):
        return True
    if mention.kind == "money" and _GAINED.search(text, 0, at - _hedged(mention)) and _OF_WORTH.match(text, end):
        return True
    lost = mention.kind == "money" and any(words.search(text, 0, at) for words in (_LOST, _REPAID))
    lost = lost or (mention.kind != "count" and _SCRAPPED.search(text, 0, at) is not None)
    return bool(lost or _MOVED_OF.search(text, 0, at))


def _hedged(mention: FigureMention) -> int:
    """How many characters the word that loosens a figure takes ahead of it."""
    return len(mention.hedge) + 1 if mention.hedge and mention.words.startswith(mention.hedge) else 0
