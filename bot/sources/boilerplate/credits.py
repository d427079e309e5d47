"""Who wrote, edited or photographed: bylines, credits and the captions that end in one."""

from __future__ import annotations

import re

from bot.sources.boilerplate.people import are_names
from bot.sources.boilerplate.phrases import begins_with, first_words, folded, listed
from briefings.patterns import late

_WORKS = listed(
    """
edited by | editing by | reporting by | reported by | additional reporting by | further reporting by | written by
| writing by | additional writing by | translated by | translation by | compiled by | produced by | photography by
| photographs by | photo by | photos by | video by | graphic by | graphics by | illustration by | illustrations by
| fact-checked by | fact checked by | fact-checking by | interview by | words by | text by | story by | research
by | adapted by | updated by | posted by | published by
""",
)
_ROLES = listed(
    """
editor | editors | copy editor | web editor | night editor | news editor | photo editor | managing editor |
subeditor | author | authors | reporter | reporters | writer | writers | journalist | journalists | correspondent
| correspondents | translator | translators | with files from | redaktion | rédaction | edición | contact | source
""",
)
AGENCIES = listed(
    """
ap | afp | epa | efe | pa | reuters | getty | getty images | xinhua | bloomberg | tass | ansa | kyodo |
yonhap | dpa | shutterstock | alamy | picture alliance | aa | anadolu| pool | nurphoto | sputnik | zuma | imago |
magnum | ap photo | epa-efe
""",
)
_MAKERS = listed(
    """
photo | photos | photograph | photographs | picture | pictures | image | images | foto | file photo | courtesy of
| photo by | handout| photo illustration | screengrab | video still
""",
)


def _either(phrases: frozenset[str]) -> str:
    return "|".join(re.escape(phrase) for phrase in sorted(phrases, key=lambda phrase: (-len(phrase), phrase)))


WORK_OR_ROLE = rf"(?:(?:{_either(_WORKS)})(?:\s?:\s*|\s+)|(?:{_either(_ROLES)})\s?:\s*)"
"""What somebody did to an article, or is to it, up to the name; a role needs a colon."""

_FIRST_WORDS = first_words(_WORKS, _ROLES)
_CREDIT = late(rf"[(\[*_–—-]{{0,2}}{WORK_OR_ROLE}", re.IGNORECASE)
_BYLINE = late(r"[^\w(\[]{0,3}(?:by|par|por|von|di|door)[:\s]\s*", re.IGNORECASE)
_SHARED = late(r".{0,250}\bcontributed (?:\w+ )?to this (?:report|story|article|piece)\b\W*", re.IGNORECASE)
_SIGNED = late(r"[a-z]{2,4}(?:/[a-zA-Z]{2,4}){1,3}\s?(?:\([\w\s,./-]{2,80}\))?")
_COPYRIGHT = late(
    r"©|\(c\)\s|copyright\b(?=\W{0,3}(?:©|\(c\)|\d{4}|by\b|the\b|(?-i:[A-Z])))|all rights reserved", re.IGNORECASE
)
_CLOSING = frozenset(")]")
_IN_BRACKETS = late(r"[(\[]([^()\[\]]{2,200})[)\]]\W{0,2}$")
_AT_END = late(r"(\w[\w ]{0,30}(?:\s?/\s?|\svia\s)[\w -]{2,30})$")
_HOLDER = late(r"©\s?[\w\s./-]{2,60}$")
_PARTS = late(r"\s?/\s?|\bvia\b|,")
_FILE_PHOTO = late(r"FILE(?: PHOTO)?(?:\s?[:–—-]|\.\s)")
_LONGEST_CAPTION = 70
_LONGEST_NOTICE = 300
_CREDIT_LENGTH = 210
_MOST_NAMES = 6


def is_credit(line: str) -> bool:
    """Whether a line names who made the article or its pictures, and says nothing else."""
    if _is_byline(line) or _is_caption(line):
        return True
    if begins_with(line) in _FIRST_WORDS and (match := _CREDIT.match(line)):
        return are_names(line[match.end() :])
    if _COPYRIGHT.match(line):
        return len(line) <= _LONGEST_NOTICE
    return bool(_SIGNED.fullmatch(line)) or ("contributed" in line and bool(_SHARED.fullmatch(line)))


def _is_byline(line: str) -> bool:
    """Such as "By Jane Doe", "By Jane Doe and John Roe, Reuters", "Jane Doe | Reuters"."""
    if match := _BYLINE.match(line):
        return are_names(line[match.end() :], at_most=16)
    pieces = line.split("|")
    return 1 < len(pieces) <= 4 and all(are_names(piece, at_most=_MOST_NAMES) for piece in pieces)


def _is_caption(line: str) -> bool:
    """Such as "Soldiers at the border. (AP Photo/Jane Doe)", "FILE - Soldiers", "The port. Jane Doe/AFP"."""
    if line.count(" ") > _LONGEST_CAPTION:
        return False
    if _FILE_PHOTO.match(line):
        return True
    tail = max(0, len(line) - _CREDIT_LENGTH)
    if line[-1].isalnum():
        match = _AT_END.search(line, tail) if "/" in line or " via " in line else None
        return bool(match and _names_agency(match[1])) or ("©" in line and bool(_HOLDER.search(line, tail)))
    match = _IN_BRACKETS.search(line, tail) if not _CLOSING.isdisjoint(line[-2:]) else None
    return match is not None and _is_picture_credit(match[1])


def _is_picture_credit(words: str) -> bool:
    """Whether words in brackets credit a picture: "AP Photo/Jane Doe", "Photo: Jane Doe", "Jane Doe via Reuters"."""
    bare = folded(words)
    return (
        "©" in words
        or any(bare == each or bare.startswith((f"{each} ", f"{each}:", f"{each}/")) for each in _MAKERS)
        or _names_agency(words)
    )


def _names_agency(words: str) -> bool:
    """Whether a slash or "via" joins an agency to somebody."""
    parts = [folded(part) for part in _PARTS.split(words)]
    return len(parts) > 1 and any(
        part in AGENCIES or part.removesuffix(" images").removesuffix(" photo") in AGENCIES for part in parts
    )
