"""The headline of a document: its title without the publisher's name that feeds and sites put behind it.

    "Ferry sinks off Merrow - Osk Post", of the Osk Post  ->  "Ferry sinks off Merrow"

A briefing on a firm still finds its own pages by the whole title.
"""

from __future__ import annotations

from functools import lru_cache

from briefings.model import Document
from briefings.patterns import late

_KEPT = 4096
_MARKS = (" - ", " | ", " – ", " — ", " · ", " :: ", " » ")
_PARTS = late(r"(?P<headline>\S.*\S) (?:[|–—·»-]|::) (?P<name>\S.{1,60})")
_NOT_OF_NAME, _SHORT_NAME, _LONGER = late(r"^the\s|\.(?:com|org|net)$|[\W_]"), 3, 6


def headline_of(document: Document) -> str:
    """A document's title without its publisher's name behind it."""
    return _without(document.title, document.publisher or "")


@lru_cache(maxsize=_KEPT)
def _without(title: str, publisher: str) -> str:
    found = _PARTS.fullmatch(title) if publisher and any(mark in title for mark in _MARKS) else None
    if found is None or " " not in found["headline"]:
        return title
    name, own = (_NOT_OF_NAME.sub("", each.casefold()) for each in (found["name"], publisher))
    longer = name.startswith(own) and len(name) <= len(own) + _LONGER  # "Osk Post Online", no "Osk Post boys win"
    same = min(len(name), len(own)) >= _SHORT_NAME and (longer or own.startswith(name))
    return found["headline"] if same else title
