"""What the reader of English quotations takes for a speaker in French, and is none.

"..., qui a assuré « ... »"     "la présidente du groupe à l'Assemblée a dit"     "indique la ministre du Travail"
"""

from __future__ import annotations

from itertools import takewhile

from briefings.patterns import late

# Behind one of these a noun only says whose or where somebody is.
_HANGS = late(r"(?:\b(?:à|de|du|des|au|aux|en|sur|avec|pour|par|contre|chez|dans)(?: la| les)? |\b[dl]['’]|à l['’])$")
_SOMEBODY = late(r"(?:[A-ZÀ-ÞŒ]|(?:le|la|les|un|une|son|sa|ses|leur|leurs|ce|cette)\s|l['’])")
_ARTICLE = late(r"(?i:les?|la|une?|son|sa|ses|leurs?|cette|ce)\s|[Ll]['’]")
_PARTICLES = frozenset("de du des la le les von van der den ben bin el al et".split())
_CLAUSE = late(r"\b(?:qui|que|qu|dont)\b")


def is_nobody_in_french(text: str, speaker: str, at: int) -> bool:
    """Whether a speaker, whose words begin at a place in the text, is a word of another's name or no noun at all."""
    if _SOMEBODY.match(speaker) is None or _CLAUSE.search(speaker):
        return True
    return " " not in speaker and _HANGS.search(text, max(0, at - 10), at) is not None


def name_in_french(speaker: str) -> str:
    """A name without the time or place behind it that no comma parts from it: "Ada Lund lundi"."""
    words = speaker.split()
    if not words[0][:1].isupper() or _ARTICLE.match(speaker):
        return speaker
    kept = list(takewhile(lambda word: word[:1].isupper() or word in _PARTICLES, words))
    while kept[-1] in _PARTICLES:
        kept.pop()
    return " ".join(kept)
