"""Which stops end a sentence: one pattern finds the candidates, cheap checks of what stands around them decide.

The pattern takes each run of stops at most once (possessive repeats, and a tail that can be empty), so that its time
grows with the text alone, whatever the text is. What the checks look at is bounded for the same reason.
"""

from __future__ import annotations

import re

from briefings.language.decimals import broken_decimals
from briefings.language.sentences.abbreviations import KIND, TAILS, Kind
from briefings.language.sentences.words import (
    LONGEST,
    OPENERS,
    begins_sentence,
    exclamation_is_name,
    full_stop_ends,
    is_missing_space,
)
from briefings.patterns import late

_CANDIDATE = late(
    r"""[.!?…;\u037e؟।॥。។៕！？｡۔։።፧။‼⁇⁈⁉](?![a-z0-9,]|[A-Z]\.)[.!?…؟。！？]*+"""
    r"""(?:["'”’“»«›\])}」』）】]|[\u00a0\u202f ]?(?:»(?!\w)|[\U0001F300-\U0001FAFF\ufe0f])"""
    r"""|[ ]?\[\d{1,3}(?:[ ]?[-–,][ ]?\d{1,3})*\])*+"""
    r"""(?:(\s++)(?=(?:["“‘„]|``)?[A-ZÀ-ÖØ-ÞΑ-ΩА-Я])|(\s++))?+"""
)
_UNSPACED = frozenset("。！？｡។៕؟।॥။።፧")
_EAST_ASIAN = "\u2e80"
_DASHES = frozenset("_-–—")
_QUOTES = frozenset("\"'”’»“«")
_OPENING = late(rf"(?:[{re.escape(OPENERS)}]|«\s?)*+")
_ELISION = late(r"[\[(]?(?:\.\.\.|…|\. \. \.)[\])]?\s+[^\W\d_a-z]")
_CITATION = late(r"\([^()\n]{1,60}\)[.?!,;]")
_ASIDE = late(r"\([^()\n]{1,40}\)(?:[,;]|\s[a-zß-öø-ÿ])")  # behind a name that ends so: `for Viva! (1965), and`
_ATTRIBUTION = late(
    r"(?!(?:He|She|It|They|We|You|I|The|An?)\s)(?:[^\W\d_a-z][\w.'’-]*\s+){1,3}(?:said|says|asked|asks|wrote|writes|added|adds|replied|replies|told|tells|"
    r"shouted|shouts|cried|cries|wondered|wonders|exclaimed|answered|joked|quipped|tweeted|posted|demanded)\b"
)
_DATELINE = late(r"[A-Z][A-Z.'’-]+(?: [A-Z][A-Z.'’-]*){0,3}, (?:[A-Z][\w.]*[ ,]*){1,3}\.?(?:\s\d{1,2}\.)?")

Span = tuple[int, int]


def sentence_spans(text: str, start: int, end: int) -> list[Span]:
    """The (start, end) of the sentences inside a trimmed span of text.

    Nearly every sentence ends in a plain word, one full stop and a capital: that case is decided here, at once.
    """
    spans: list[Span] = []
    for match in _CANDIDATE.finditer(text, start, end):
        at, after = match.span()
        if after == end:
            break
        tail = text[at - 3 : at]
        plain = match.lastindex == 1 and tail.isalpha() and tail not in TAILS and text[at] == "."
        if plain or _ends(text, start, match):
            spans.append((start, match.start(match.lastindex) if match.lastindex else after))
            start = after
    spans.append((start, end))
    return spans


def _ends(text: str, start: int, match: re.Match[str]) -> bool:
    """Whether a candidate ends the sentence that began at `start`."""
    at, after = match.span()
    word = max(0, at - LONGEST, text.rfind(" ", max(start, at - LONGEST), at) + 1)
    if KIND.get(text[word:at]) is Kind.NEVER and text[at] == ".":
        return False
    if (at - start < LONGEST and not text[start:at].strip(OPENERS)) or _stands_inside(text, start, at, after):
        return False
    if not match.lastindex:
        return _ends_unspaced(text, start, at, after)
    if not text[at - 1].isspace() and _ELISION.match(text, after):
        return True
    if text[after] == "." or text[at - 2 : at] == ". ":
        return _ends_spaced_ellipsis(text, start, at, after)
    return _ends_before_words(text, start, match)


def _stands_inside(text: str, start: int, at: int, after: int) -> bool:
    """Whether a stop stands in a dateline (`OSK, N.J. _ A`), a time (`10:35 a.m. (0735 GMT)`), a title or a figure."""
    if text[after].isdigit():
        return broken_decimals(text, at) is not None
    if text[after] == "(":
        timed = text[at - 3 : at] in {"a.m", "p.m"} and text[after + 1 : after + 2].isdigit()
        return timed or (text[at] in "!?" and _ASIDE.match(text, after) is not None)
    return text[after] in _DASHES and _DATELINE.fullmatch(text, start, at + 1) is not None


def _ends_before_words(text: str, start: int, match: re.Match[str]) -> bool:
    """Whether a candidate ends a sentence, as the words around it have it."""
    at, after = match.span()
    stop = text[at]
    if text[match.start(match.lastindex or 0) - 1] in _QUOTES and _goes_on(text, stop, after):
        return False
    opening = _OPENING.match(text, after, match.endpos)
    following = opening.end() if opening else after
    if following == match.endpos or not begins_sentence(text, start, at, following):
        return False
    if stop == ".":
        return full_stop_ends(text, start, at, following)
    if stop in ";\u037e":
        return "\u0370" <= text[at - 1] <= "\u1fff"
    return stop != "!" or not exclamation_is_name(text, start, at, following)


def _ends_unspaced(text: str, start: int, at: int, after: int) -> bool:
    """Whether a stop with no space behind it ends a sentence: the rule in some scripts, a slip in others."""
    stop = text[at]
    if stop in _UNSPACED:
        quoted = text[after - 1] in "」』”" and text[after] in "とっ、，"
        etcetera = stop == "។" and text[after + 1 : after + 2] == "។"
        return not quoted and not etcetera
    if stop in "!?" and text[at - 1] >= _EAST_ASIAN:
        return text[after] >= _EAST_ASIAN
    return stop in ".!?" and is_missing_space(text, start, at, after)


def _ends_spaced_ellipsis(text: str, start: int, at: int, after: int) -> bool:
    """Whether ". . ." ends a sentence: after a word, or with a fourth stop, and before a capital."""
    if not text[after].isupper():
        return False  # also every stop but the last: each row of stops is walked back along once
    first = at
    while first - 2 > start and text[first - 2 : first] == ". ":
        first -= 2
    detached = text[first - 1].isspace()
    return not detached or at - first >= len(". . . ")


def _goes_on(text: str, stop: str, after: int) -> bool:
    """Whether a sentence goes on behind a closed quotation: "Why?" Keller asked; "No." - Ann Keller."""
    if text[after] in "-–—":
        return True
    if text[after] == "(":
        return _CITATION.match(text, after) is not None
    return stop != "." and _ATTRIBUTION.match(text, after) is not None
