"""Cuts HTML into tags and text, in time that grows with its length alone, whatever the HTML is.

A tree builder follows the whole HTML standard and can be made to take hours by a hostile file (unclosed tags by the
hundred thousand). Reading needs less: where elements begin and end, their attributes, and the text between. Each
search below either moves past what it found or is the last of its kind.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from html import unescape

from briefings.patterns import late

_NAME = late(r"/?[a-zA-Z][a-zA-Z0-9:-]{0,40}")
_ATTRIBUTE = late(r"""([^\s=/>"'<]{1,60})(?:\s{0,9}=\s{0,9}(?:"([^"]*)"|'([^']*)'|([^\s>"']+)))?""")
_RAW = {name: late(rf"</{name}(?=[\s/>])", re.IGNORECASE) for name in ("script", "style", "textarea", "title")}
_PROGRAMS = frozenset({"script", "style"})
_LONGEST_TAG = 20_000
"""Characters of a tag that are looked at: pictures inside attributes are longer, and say nothing."""


@dataclass(frozen=True, slots=True)
class Start:
    """A tag that opens; attribute names are in lower case."""

    name: str
    attributes: dict[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class End:
    """A tag that closes."""

    name: str


@dataclass(frozen=True, slots=True)
class Text:
    """What stands between tags, character references resolved; `raw` names the element whose content is no markup."""

    text: str
    raw: str = ""


Token = Start | End | Text


def tokens(html: str) -> Iterator[Token]:
    """The tags and texts of a page in order; comments, declarations and broken tags give nothing."""
    at = 0
    while at < len(html):
        opening = html.find("<", at)
        if opening != at:
            stop = opening if opening >= 0 else len(html)
            yield Text(unescape(html[at:stop]))
            at = stop
            continue
        name = _NAME.match(html, at + 1)
        if name is None:
            at = _past_other(html, opening)
            if at == opening + 1:
                yield Text("<")
            continue
        end = _tag_end(html, name.end())
        if end < 0:
            return
        at = end + 1
        tag = name[0].lower()
        if tag.startswith("/"):
            yield End(tag[1:])
            continue
        yield Start(tag, _attributes(html[name.end() : min(end, name.end() + _LONGEST_TAG)]))
        if tag in _RAW:
            stop = _raw_end(html, at, tag)
            yield Text(html[at:stop] if tag in _PROGRAMS else unescape(html[at:stop]), tag)
            at = stop


def _raw_end(html: str, at: int, tag: str) -> int:
    closing = _RAW[tag].search(html, at)
    return closing.start() if closing else len(html)


def _past_other(html: str, opening: int) -> int:
    """Where to go on behind a comment, a declaration, or a "<" that opens no tag."""
    if html.startswith("<!--", opening):
        closing, length = html.find("-->", opening + 2), 3
    elif html.startswith(("<!", "<?", "</"), opening):
        closing, length = html.find(">", opening), 1
    else:
        return opening + 1
    return closing + length if closing >= 0 else len(html)


def _tag_end(html: str, at: int) -> int:
    """Where the ">" of a tag stands; one inside quotation marks is part of an attribute. -1 where there is none."""
    while (end := html.find(">", at)) >= 0:
        quote = _open_quote(html, at, end)
        if not quote:
            return end
        closing = html.find(quote, end)
        if closing < 0:
            return end
        at = closing + 1
    return -1


def _open_quote(html: str, at: int, end: int) -> str:
    """The quotation mark that opens between two places and does not close there, or nothing."""
    while at < end:
        double, single = html.find('"', at, end), html.find("'", at, end)
        if double < 0 and single < 0:
            return ""
        first = single if double < 0 or 0 <= single < double else double
        closing = html.find(html[first], first + 1, end)
        if closing < 0:
            # An apostrophe inside an unquoted value opens nothing.
            return html[first] if html[at:first].rstrip().endswith("=") else ""
        at = closing + 1
    return ""


def _attributes(text: str) -> dict[str, str]:
    found: dict[str, str] = {}
    if "=" not in text and not text.strip(" /\n\t"):
        return found
    for name, double, single, bare in _ATTRIBUTE.findall(text):
        value = double or single or bare
        found.setdefault(name.lower(), unescape(value) if "&" in value else value)
    return found
