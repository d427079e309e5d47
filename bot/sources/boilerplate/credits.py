"""Who wrote, edited or photographed: bylines, credits and the captions that end in one."""

from __future__ import annotations

import re

from bot.sources.boilerplate.people import are_names
from bot.sources.boilerplate.phrases import one_of

_WORKS = """
edited by | editing by | reporting by | reported by | additional reporting by | further reporting by | written by
| writing by | additional writing by | translated by | translation by | compiled by | produced by | photography by
| photographs by | photo by | photos by | video by | graphic by | graphics by | illustration by | illustrations by
| fact-checked by | fact checked by | fact-checking by | interview by | words by | text by | story by | research
by | adapted by | updated by | posted by | published by
"""
_ROLES = """
editor | editors | copy editor | web editor | night editor | news editor | photo editor | managing editor |
subeditor | author | authors | reporter | reporters | writer | writers | journalist | journalists | correspondent
| correspondents | translator | translators | with files from | redaktion | rédaction | edición | contact | source
"""
_AGENCIES = """
AP | AFP | EPA | EFE | Reuters | REUTERS | Getty | Getty Images | Xinhua | Bloomberg | TASS | ANSA | Kyodo |
Yonhap | dpa | Shutterstock | Alamy | picture alliance | AA | Anadolu
"""
_MAKERS = """
photo | photos | photograph | photographs | picture | pictures | image | images | foto | file photo | courtesy of |
photo by | handout
"""
WORK = one_of(_WORKS)
"""What somebody did to an article, up to the name."""
ROLE = one_of(_ROLES)
"""What somebody is to an article; a colon comes before the name."""

_BYLINE = re.compile(r"[^\w(\[]{0,3}(?:by|par|por|von|di|door)[:\s]\s*", re.IGNORECASE)
_CREDIT = re.compile(rf"[(\[*_–—-]{{0,2}}(?:{WORK}\s?:?\s+|{ROLE}\s?:\s*)", re.IGNORECASE)
_SHARED = re.compile(r".{0,250}\bcontributed (?:\w+ )?to this (?:report|story|article|piece)\b\W*", re.IGNORECASE)
_SIGNED = re.compile(r"[a-z]{2,4}(?:/[a-zA-Z]{2,4}){1,3}\s?(?:\([\w\s,./-]{2,80}\))?")
_COPYRIGHT = re.compile(
    r"©|\(c\)\s|copyright\b(?=\W{0,3}(?:©|\(c\)|\d{4}|by\b|the\b|(?-i:[A-Z])))|all rights reserved", re.IGNORECASE
)
_BRACKETED = re.compile(
    rf"[(\[](?:(?i:{one_of(_MAKERS)})\b|[^()\[\]]{{0,100}}?(?:©|\w/{one_of(_AGENCIES)}\b|\b{one_of(_AGENCIES)}/\w"
    rf"|\b{one_of(_AGENCIES)} (?i:photos?|images?)\b|\bvia {one_of(_AGENCIES)}\b))[^()\[\]]{{0,100}}[)\]]\W{{0,2}}$"
)
_UNBRACKETED = re.compile(rf"(?:©\s?[\w\s./-]{{2,60}}|\w\s?/\s?{one_of(_AGENCIES)}|\bvia {one_of(_AGENCIES)})$")
_FILE_PHOTO = re.compile(r"FILE(?: PHOTO)?(?:\s?[:–—-]|\.\s)")
_LONGEST_CAPTION = 70
_LONGEST_NOTICE = 300
_CREDIT_LENGTH = 210
_MOST_NAMES = 6


def is_credit(line: str) -> bool:
    """Whether a line names who made the article or its pictures, and says nothing else."""
    if _is_byline(line) or _is_caption(line):
        return True
    if match := _CREDIT.match(line):
        return are_names(line[match.end() :])
    if _COPYRIGHT.match(line):
        return len(line) <= _LONGEST_NOTICE
    return bool(_SIGNED.fullmatch(line) or _SHARED.fullmatch(line))


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
    return bool(_BRACKETED.search(line, tail) or _UNBRACKETED.search(line, tail))
