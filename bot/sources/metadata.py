"""Fields that a file states about itself -> a draft; what cannot be understood becomes a note, never a guess."""

from __future__ import annotations

import re

from bot.sources.draft import Draft
from bot.sources.front_matter import FrontMatter
from bot.sources.publication_date import read_date_line
from briefings.patterns import late

_UNSHOWN = late("[\x00-\x1f\x7f-\x9f\ud800-\udfff]")
"""Control characters and lone surrogates: JSON and YAML can write them as escapes, and a terminal obeys them."""
_ADDRESS = late(r"https?://[^\s<>\"'\\]+", re.IGNORECASE)
_NOTHING = frozenset({"", "~", "null", "none", "unknown"})
_TITLE = ("title", "headline")
_PUBLISHER = ("publisher", "source", "outlet", "site")
_PUBLISHED = ("published", "date", "published_at", "publication_date")
_URL = ("url", "link", "canonical_url", "source")


def web_address(text: str) -> str | None:
    """The text where it is an http or https address and nothing else: any other scheme could run code in a browser."""
    text = text.strip()
    return text if _ADDRESS.fullmatch(text) and not _UNSHOWN.search(text) else None


def one_line(text: str) -> str:
    """The text with its white space folded, and nothing in it that cannot be shown."""
    return _UNSHOWN.sub("", " ".join(text.split()))


def from_front_matter(matter: FrontMatter, *, notes: tuple[str, ...]) -> Draft:
    """A draft of the text below the front matter, with the fields that are known."""
    draft = Draft(text=matter.body, title=one_line(_first(matter, _TITLE) or ""), notes=notes)
    publisher = _first(matter, _PUBLISHER)
    if publisher and web_address(publisher) is None:
        draft = draft._replace(publisher=one_line(publisher))
    draft = _with_published(draft, matter)
    key = next((key for key in _URL if web_address(matter.fields.get(key, ""))), None)
    if key:
        return draft._replace(url=web_address(matter.fields[key]))
    unread = _first(matter, ("url", "link"))
    if unread:
        return draft._replace(notes=(*draft.notes, f"url not used: {unread!r} is no http or https address"))
    return draft


def _with_published(draft: Draft, matter: FrontMatter) -> Draft:
    key = next((key for key in _PUBLISHED if _stated(matter, key)), None)
    if key is None:
        return draft
    line = read_date_line(matter.fields[key])
    if line and line.published:
        return draft._replace(published=line.published)
    why = line.problem if line else f"{matter.fields[key][:60]!r} is no date such as 2025-11-13"
    return draft._replace(notes=(*draft.notes, f"publication date not clear: line {matter.lines[key]}: {why}"))


def _first(matter: FrontMatter, keys: tuple[str, ...]) -> str | None:
    return next((matter.fields[key] for key in keys if _stated(matter, key)), None)


def _stated(matter: FrontMatter, key: str) -> bool:
    return matter.fields.get(key, "").casefold() not in _NOTHING
