"""What the address of a document says of it: the sections of its site."""

from __future__ import annotations

from urllib.parse import urlsplit


def sections_of(url: str) -> list[str]:
    """The folders of an address in small letters, without the document's own name; empty for what is no address."""
    try:
        return [part.casefold() for part in urlsplit(url).path.split("/")[:-1]]
    except ValueError:
        return []
