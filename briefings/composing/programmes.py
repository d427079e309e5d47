"""Stories about programmes: what an evening show said of the news, who was asked on air about it, a film to come of it.

On a card about the news they stand behind it. Where a good share of a card's stories are of that kind, programmes are
its news. English.
"""

from __future__ import annotations

from collections.abc import Sequence

from briefings.composing.weighing import Placed
from briefings.model import Document
from briefings.patterns import late

_PROGRAMME = late(
    r"\b(?:episodes?|(?:tv|news|new) segments?|monologues?|podcasts?|talk shows?|late[- ]night (?:host|show|tv)"
    r"|newscasts?|sitcoms?|docuseries|docudramas?|documentar(?:y|ies)|biopics?|showrunners?|red carpet"
    r"|(?:news )?anchors? (?:of|at|for)|prime-?time|viewers|viewership"
    r"|(?:tv|television) (?:shows?|hosts?|series|specials?))\b"
    r"|\b(?:appear(?:s|ed|ing)?|join(?:s|ed)) (?:on )?[\"“‘'][a-z1-9]|\b(?:to|will|is|are) (?:air(?:ing)?|broadcast) ",
)
_ASIDE, _WEAKER = 1 / 3, 0.4


def behind_news(placed: Sequence[Placed], documents: Sequence[Document]) -> list[Placed]:
    """The passages of a card, weaker where title or first sentence of their stories tell of a programme."""
    told = {passage.document: documents[passage.document].title for passage, placing, _ in placed if not placing.aside}
    for passage, _, _ in placed:
        if passage.place == 0 and passage.document in told:
            told[passage.document] += f"\n{passage.text}"
    of_programmes = {number for number, text in told.items() if _PROGRAMME.search(text.lower())}
    if not of_programmes or len(of_programmes) > _ASIDE * len(told):
        return list(placed)
    return [
        (passage, placing._replace(strength=placing.strength * _WEAKER), belonging)
        if passage.document in of_programmes
        else (passage, placing, belonging)
        for passage, placing, belonging in placed
    ]
