"""Opinion pieces: editorials, columns, letters, reviews, which judge and do not report.

A newspaper says of itself what is opinion: above the story, at its beginning or in its address. Where it says nothing
a text counts as a report; no wording inside is weighed up.
"""

from __future__ import annotations

import re

from briefings.composing.addresses import sections_of
from briefings.composing.headlines import headline_of
from briefings.model import Document
from briefings.patterns import late

_LABEL = (
    r"(?:editorials?|opinions?|op-?eds?|comment(?:ary)?|viewpoint|guest (?:essay|column)|(?:our|my) view|columns?"
    r"|letters? to the editor|tribune|éditorial|édito|chronique|opinión|columna|cartas? al director"
    r"|kommentar|leitartikel|meinung|kolumne|gastbeitrag)"
)
_NAMES = (
    "editorial opinion op-ed oped comment viewpoint guest view column letter tribune édito chronique opinión carta"
    " kommentar leitartikel meinung kolumne gastbeitrag"
).split()
"""One of these stands in every label."""
_HEADED = late(rf"\s*(?:[\[(]\s*)?{_LABEL}\s*(?:[\])]\s*|[:|/]\s|[–—]\s?|-{{1,2}} )\S", re.IGNORECASE)
_ENDED = late(rf"\S\s*(?:[|–—]\s*|\s-\s|[\[(]\s*){_LABEL}\s*[\])]?\s*\Z", re.IGNORECASE)
_LABEL_ALONE = late(rf"\s*{_LABEL}\s*", re.IGNORECASE)
_IN_EDITORIAL = "in an editorial"
_SAID_ABOVE = late(
    rf"[^.!?\n]{{1,80}}\b(?:said|says|wrote|writes)\b[^.!?\n]{{0,40}}\b{_IN_EDITORIAL}\b[^!?\n]{{0,60}}:\s"
)
_REVIEW = late(
    r"(?:^|['’\"”)] )reviews?:\s|\b(?:tv|film|movie|theat(?:er|re)|concert|album|music|book|game) reviews?\b\s*(?::|\Z)"
    r"|[–—|] reviews?\s*\Z",
    re.IGNORECASE,
)
_SECTIONS = frozenset(
    "review reviews tv-reviews film-reviews "
    "opinion opinions editorial editorials op-ed op-eds oped opeds commentisfree commentary columnists letters "
    "tribunes idees opiniones analisis columnas columnistas meinung kommentare kommentar".split()
)
_BEGINNING = 300


def is_opinion(document: Document) -> bool:
    """Whether a document is marked as opinion by its title, its first words or the section its address names."""
    if _is_labelled(headline_of(document)):
        return True
    beginning = document.text[:_BEGINNING].lstrip()
    if _IN_EDITORIAL in beginning and _SAID_ABOVE.match(beginning):
        return True
    return bool(document.url) and not _SECTIONS.isdisjoint(sections_of(document.url or ""))


def _is_labelled(title: str) -> bool:
    low = title.lower()
    if "review" in low and _REVIEW.search(title):
        return True
    if not any(name in low for name in _NAMES):
        return False
    return any((_HEADED.match(title), _ENDED.search(title), _LABEL_ALONE.fullmatch(title)))
