"""Which stops end a sentence: one pattern finds the candidates, cheap checks of the words around decide.

The pattern takes each run of stops at most once (possessive repeats, and a tail that can be empty), so that its time
grows with the text alone, whatever the text is.
"""

from __future__ import annotations

import re

from briefings.language.sentences.abbreviations import KIND, NEVER, NUMBER, STARTERS

_CANDIDATE = re.compile(
    r"""[.!?…؟۔।॥።។៕。！？｡](?![a-z0-9,])(?:\ ?[.!?…؟。！？])*+"""
    r"""(?:["'”’“»«›\])}」』）】]|[\u00a0\u202f\ ]?»|\[\d{1,3}\])*+(\s++)?"""
)
_WIDE = frozenset("。！？｡។៕۔؟")
_OPENERS = "\"'“‘„«»‚([{¿¡*_—–-「『（"
_WORD = re.compile(r"[\w.&°-]+$")
_NEXT = re.compile(r"\w+")
_LONGEST = 24
"""No abbreviation is longer: a token is looked for this far back, so that hostile text costs no more."""

Span = tuple[int, int]


def sentence_spans(text: str, start: int, end: int) -> list[Span]:
    """The (start, end) of the sentences inside a trimmed span of text."""
    spans: list[Span] = []
    for match in _CANDIDATE.finditer(text, start, end):
        after = match.end()
        if after == end:
            break
        gap = match.start(1)
        if _ends(text, start, match):
            last = gap if gap >= 0 else after
            spans.append((start, last))
            start = after
    spans.append((start, end))
    return spans


def _ends(text: str, start: int, match: re.Match[str]) -> bool:
    at, after = match.span()
    gap, end = match.start(1), match.endpos
    if gap < 0:
        return text[at] in _WIDE or (
            text[after].isupper() and text[after + 1 : after + 2].islower() and _before(text, start, at).islower()
        )
    following = after
    while following < end - 1 and text[following] in _OPENERS:
        following += 1
    character = text[following]
    if character.islower() or not (character.isalnum() or character in "$€£¥#@"):
        return False
    if text[at] != ".":
        return True
    return _full_stop_ends(text, start, at, following)


def _before(text: str, start: int, at: int) -> str:
    """The token before a stop, empty where it holds anything but letters."""
    token = text[text.rfind(" ", max(start, at - _LONGEST), at) + 1 : at]
    return token if token.isalpha() and len(token) > 1 else ""


def _full_stop_ends(text: str, start: int, at: int, following: int) -> bool:
    word = _before(text, start, at)
    if word and word not in KIND:
        return True
    token = _WORD.search(text, max(start, at - _LONGEST), at)
    word = token[0] if token else ""
    if token and token.start() == start and len(word) < 3:
        return False
    kind = KIND.get(word)
    if kind is NEVER:
        return False
    if kind is NUMBER:
        return not text[following].isdigit()
    if kind or (len(word) == 1 and word.isalpha()) or ("." in word and not any(map(str.isdigit, word))):
        upcoming = _NEXT.match(text, following)
        return upcoming is not None and upcoming[0] in STARTERS
    return True
