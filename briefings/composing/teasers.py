"""Questions without a question mark that a sentence leaves to its story.

    "Why the mayor wants to sell the ferries."     "Warum der Strom noch tagelang fehlen wird."

They tell nothing themselves. Where a main clause stands behind the question it is one that is answered, or left open on
purpose: "Why he left is unclear", "Warum er ging, ist unklar". English, French, Spanish and German.
"""

from __future__ import annotations

from briefings.patterns import late

_OPENINGS = ("Why ", "How to ", "Warum ", "Wieso ", "Weshalb ", "Pourquoi ", "Comment ", "Por qué ", "Cómo ")
_ANSWERED = late(
    r"\b(?:unclear|unknown|known|clear|questions?|myster(?:y|ious)|puzzle|matters?|because|depends|disputed|debated"
    r"|remains?|beyond|explained|has (?:been|become|emerged|never)|(?:is|was) (?:a|the|no|not|one|what|hard|anyone)"
    r"|wonder(?:s|ed)?|asked|asks|said|says|wanted to know|only)\b"
    r"|,\s(?:was|das|dies|ist|sind|war|waren|bleibt|blieb|hat|haben|hatte|wird|wurden?|will|wollen|weiß|wissen|wollte"
    r"|zeigt|zeigen|erklärt|erklären|verrät|verraten|sagt|sagen|steht|lässt|liegt|fragt|fragen|beschreibt|erzählt"
    r"|untersucht|klärt|beantwortet|soll|sollen|muss|kann|können|konnte|berichte[tn]|schildert|hängt|geht|gab|gibt"
    r"|interessiert|beschäftigt|erläutert|sieht|weist|kommt)\b"
    r"|\b(?:mystère|inconnu|question|ignore|sait|flou|saber|sabe|incógnita|misterio|pregunta)\b"
)


def asks_only(sentence: str) -> bool:
    """Whether a sentence that ends in a stop is a question left to its story."""
    return sentence.startswith(_OPENINGS) and _ANSWERED.search(sentence) is None
