"""Where a sentence can be cut so that the part stands alone: verbatim excerpts for timelines and tables."""

from __future__ import annotations

from briefings.patterns import late

_BOUNDARY = late(
    r";|\s[–-]\s|\s?—|,(?=\s(?:which|who|when|where|although|though|while|after|before|but|according to|with|despite|"
    r"and (?:the|a|he|she|it|they)\b))"
)
_LEAST_WORDS = 5


def clause_around(sentence: str, at: int) -> tuple[int, int]:
    """The span of the clause that holds the offset `at`; the whole sentence where a cut would leave too little.

    Only the first clause is ever cut out: a later one (`, when …`) leans on it.
    """
    cuts = [match.start() for match in _BOUNDARY.finditer(sentence)]
    end = cuts[0] if cuts else len(sentence)
    if at >= end or len(sentence[:end].split()) < _LEAST_WORDS:
        return 0, len(sentence)
    return 0, end
