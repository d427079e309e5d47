"""Sentences of some few, or quoted from a body, that the sentence before has told: "The three soldiers died". English.

"The two" are left alone, as sides and leaders of a story are, and so are those whom the sentence itself tells apart
("the three men who were held").
"""

from __future__ import annotations

from briefings.patterns import late

QUOTING = frozenset('"“')
"""What opens an English sentence that begins with a quotation."""
_THE_FEW = late(
    r"the (?:three|four|five|six|seven|eight|nine|ten|eleven|twelve) (?:[a-z-]+ ){0,2}"
    r"(?:soldiers|men|women|people|boys|girls|children|victims|suspects|officers|policemen|marines|militants|gunmen"
    r"|attackers|hostages|journalists|workers|miners|rebels|civilians|passengers|prisoners|detainees|students|others)\b"
    r"(?!['’]|,? (?:of|by|from|in|at|on|for|who|that|whose|killed|held|accused|charged|arrested|convicted"
    r"|(?:trapped|elected|chosen|named|wounded|injured|kidnapped|captured|detained|jailed|sentenced|seized|taken|stranded)"
    r" (?:in|on|at|by|for|to|near|from|as|during))\b)"
)
_QUOTED = late(
    r"^[\"“«„].*[\"”»“],? the (?:group|company|firm|agency|organi[sz]ation|official|spokes\w+|source|statement|report"
    r"|document|paper|study|authors?|witness|man|woman|minister|suspect|lawyer|diplomat|officer|leader)"
    r" (?:said|says|warned|added|told|wrote|noted|stressed|continued|insisted|stated|explained|concluded)\b"
)


def speaks_of_known(sentence: str, low: str) -> bool:
    """Whether a sentence, which is `low` in small letters and without marks ahead, speaks of whom the reader must know.

    So does a quotation of a body that is called no more than "the group".
    """
    if low.startswith("the ") and _THE_FEW.match(low):
        return True
    return sentence[:1] in QUOTING and _QUOTED.search(sentence) is not None
