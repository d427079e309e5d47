"""Where a sentence can be cut so that the part stands alone: verbatim excerpts for timelines and tables."""

from __future__ import annotations

from briefings.patterns import late

_BOUNDARY = late(
    r";|(?<!\d)\s[–-]\s(?!\d)|\s?—|,(?=\s(?:which|who|when|where|although|though|while|after|before|but|according to|"
    r"with|despite|and (?:the|a|he|she|it|they)\b))"
)
_RELATIVE = ("which ", "who ", "where ", "whose ")
_LEAST_WORDS = 5


def clause_around(sentence: str, at: int) -> tuple[int, int]:
    """The span of the clause that holds the offset `at`; the whole sentence where a cut would leave too little.

    Only the first clause is ever cut out: a later one (`, when …`) leans on it.
    """
    cut = _BOUNDARY.search(sentence)
    end = cut.start() if cut and not _goes_on(sentence, cut.end()) else len(sentence)
    if at >= end or len(sentence[:end].split()) < _LEAST_WORDS:
        return 0, len(sentence)
    return 0, end


def _goes_on(sentence: str, after: int) -> bool:
    """Whether the clause before a relative one is taken up again behind it: "a man, who had fled, was found"."""
    return sentence[after:].lstrip().startswith(_RELATIVE) and "," in sentence[after:]
