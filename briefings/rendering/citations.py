"""Numbers an edition's citations, and links each to the very sentence it cites.

The links follow the URL Fragment Text Directives of the WICG (https://wicg.github.io/scroll-to-text-fragment/):
`url#fragment:~:text=start,end`. Inside a text `-`, `,` and `&` are percent-encoded, because they are its syntax.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from urllib.parse import quote

from briefings.model import Citation, Edition
from briefings.patterns import late
from briefings.rendering.neutral import neutralise

Span = tuple[str, int, int]
"""What makes two citations one: the document's letter, start and end."""

_WEB_ADDRESS = late(r"https?://[^/?#\s\\@]+(?:[/?#].*)?", re.IGNORECASE)
_UNSAFE_IN_ADDRESS = late(r"[^!#$%&'()*+,\-./0-9:;=?@A-Z\[\]_a-z~]")
_WHOLE = 100  # code points: up to here the whole sentence stands in the link
_LONGEST = 600  # code points: a longer text that has no words to cut at is not put into a link at all
_WORDS = 6  # words from each end of a longer sentence: enough to be found once, short enough for a chat message


def span_of(citation: Citation) -> Span:
    """The key under which `number_citations` files a citation."""
    return citation.document, citation.start, citation.end


def number_citations(edition: Edition) -> dict[Span, int]:
    """Numbers from 1 in order of first appearance in reading order; one span has one number wherever it is cited.

    Reading order: the lead; then in each card its status, lines, conflicts, figures, timeline and voices. What an
    earlier edition said comes last, so that one line has one number for readers of different ones.
    """
    numbers: dict[Span, int] = {}
    for citation in _in_reading_order(edition):
        numbers.setdefault(span_of(citation), len(numbers) + 1)
    return numbers


def _in_reading_order(edition: Edition) -> Iterator[Citation]:
    for line in edition.lead:
        yield from line.citations
    for card in edition.cards:
        yield from card.cited()
    yield from edition.changes.cited()


def web_address(url: str | None) -> str | None:
    """The address where it is a plain http or https one, ready to stand in any markup; else None: show it as text.

    An address with white space, a backslash or a name and password before its host is not plain. Characters that a URL
    may not hold as they are come percent-encoded.
    """
    if url is None or _WEB_ADDRESS.fullmatch(url) is None or neutralise(url) != url:
        return None
    return _UNSAFE_IN_ADDRESS.sub(lambda found: quote(found[0], safe=""), url)


def citation_link(url: str | None, text: str) -> str | None:
    """An address that opens the page at `text`, or None where there is no plain web address.

    The page's own `#fragment` is kept. Short texts stand in the link whole; of longer ones the first and last words do,
    which also finds them where the page breaks its lines elsewhere.
    """
    address = web_address(url)
    if address is None:
        return None
    directive = text_directive(text)
    page, _, fragment = address.partition("#")
    fragment = fragment.partition(":~:")[0]
    if not directive:
        return f"{page}#{fragment}" if fragment else page
    return f"{page}#{fragment}:~:{directive}"


def text_directive(text: str) -> str:
    """`text=…` for a sentence, or an empty string where no reliable one can be made."""
    text = neutralise(text)
    words = text.split(" ")
    if len(text) > _WHOLE and len(words) > 2 * _WORDS:
        return f"text={_encoded(words[:_WORDS])},{_encoded(words[-_WORDS:])}"
    return f"text={_encoded(words)}" if 0 < len(text) <= _LONGEST else ""


def _encoded(words: list[str]) -> str:
    return quote(" ".join(words), safe="").replace("-", "%2D")
