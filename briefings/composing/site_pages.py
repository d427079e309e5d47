"""Pages of a site that are no story: a search, a player, a section, whose title is the site's name and little else.

    "Osk Post", "Search : Osk Post", "World news - Osk Post International"        of oskpost.com

What text they have comes from whatever they promise, list or say of themselves. Where a long one stands below such a
title, only the title was lost.
"""

from __future__ import annotations

from collections.abc import Sequence

from briefings.model import Document, Sentence
from briefings.patterns import late

_WORD = late(r"[^\W_]+")
_OF_ADDRESSES = frozenset("www com org net co uk us go edition en de".split())
_OF_SECTIONS = frozenset(
    """
    news search home homepage page pages world international national local latest live breaking top headlines stories
    story video videos watch audio photos index section business politics sport sports technology tech health science
    entertainment opinion online error
    """.split()
)
_OF_SECTIONS_AND_BETWEEN = _OF_SECTIONS | frozenset("the and of from on in uk us".split())
_LONGEST, _SHORTEST = 8, 3


def is_site_page(document: Document, sentences: Sequence[Sentence]) -> bool:
    """Whether a short text stands under a title that names its publisher's site, or a section of it, and no news."""
    if len(sentences) > _LONGEST or not document.publisher:
        return False
    title = _words(document.title)
    own = [word for word in _words(document.publisher) if word not in _OF_ADDRESSES]
    run, of_address = "".join(title), " " not in document.publisher and "." in document.publisher
    named = [word for word in own if word in title or (len(word) >= _SHORTEST and word in run)]
    if not named or (len(named) < len(own) and not of_address):
        return False
    rest = [word for word in title if not any(word in name for name in named)]
    return not _OF_SECTIONS.isdisjoint(title) and _OF_SECTIONS_AND_BETWEEN.issuperset(rest)


def _words(text: str) -> list[str]:
    return [word.casefold() for word in _WORD.findall(text)]
