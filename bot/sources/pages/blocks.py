"""HTML tags and text -> the block elements of a page, and the runs of text inside them.

Only what separates text counts: a `div` is an element, a `span` or `b` is part of the text around it. Elements come
in document order, so a parent always stands before its children and every sum over the page is one backward pass.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field

from bot.sources.pages.tokens import End, Start, Token

_BLOCKS = frozenset(
    "html body div p section article main header footer nav aside address ul ol li dl dt dd table thead tbody "
    "tfoot tr td th caption h1 h2 h3 h4 h5 h6 hgroup pre blockquote figure figcaption form fieldset legend details "
    "summary dialog center hr button select option optgroup label svg math noscript template iframe object audio video "
    "canvas map menu picture".split()
)
_CLOSED_BY = {
    "p": frozenset("p"),
    "li": frozenset({"li", "p"}),
    "dt": frozenset({"dt", "dd", "p"}),
    "dd": frozenset({"dt", "dd", "p"}),
    "tr": frozenset({"tr", "td", "th", "p"}),
    "td": frozenset({"td", "th", "p"}),
    "th": frozenset({"td", "th", "p"}),
    "option": frozenset({"option"}),
}
"""An element that begins ends these, where they are the innermost ones (the HTML standard's optional end tags)."""
_EMPTY = frozenset({"hr"})
_TEXT = frozenset("p li td th dd".split())
"""Where one of these ends, so does a link that was never closed."""
_LINE = "\n"


@dataclass(slots=True)
class Element:
    """A block element: the number of its parent (-1 above the first), its tag and attributes."""

    parent: int
    tag: str
    attributes: dict[str, str]


@dataclass(slots=True)
class Block:
    """A run of text directly inside an element; `linked` counts its characters inside links."""

    element: int
    text: str
    linked: int


@dataclass(slots=True)
class Outline:
    """The elements and blocks of a page, each in document order."""

    elements: list[Element] = field(default_factory=lambda: [Element(-1, "#page", {})])
    blocks: list[Block] = field(default_factory=list)


class _Builder:
    """Follows the tags and keeps what is open."""

    def __init__(self) -> None:
        self.outline = Outline()
        self.open = [0]
        self.tags: Counter[str] = Counter()
        self.parts: list[str] = []
        self.links = False
        self.linked = 0

    def text(self, text: str) -> None:
        self.parts.append(text)
        if self.links:
            self.linked += len(text.strip())

    def flush(self) -> None:
        lines = [" ".join(line.split()) for line in "".join(self.parts).split(_LINE_MARK)]
        text = _LINE.join(line for line in lines if line)
        if text:
            self.outline.blocks.append(Block(self.open[-1], text, self.linked))
        self.parts, self.linked = [], 0

    def start(self, tag: Start) -> None:
        self.flush()
        closes = _CLOSED_BY.get(tag.name, _CLOSED_BY["p"])
        while len(self.open) > 1 and self.outline.elements[self.open[-1]].tag in closes:
            self.pop()
        self.outline.elements.append(Element(self.open[-1], tag.name, tag.attributes))
        if tag.name not in _EMPTY:
            self.open.append(len(self.outline.elements) - 1)
            self.tags[tag.name] += 1

    def end(self, name: str) -> None:
        self.flush()
        if not self.tags[name]:
            return
        if name in _TEXT:
            self.links = False
        while len(self.open) > 1 and self.pop() != name:
            pass

    def pop(self) -> str:
        tag = self.outline.elements[self.open.pop()].tag
        self.tags[tag] -= 1
        return tag


_LINE_MARK = "\x00"


def outline(page: list[Token]) -> Outline:
    """The elements and blocks of a page."""
    builder = _Builder()
    for token in page:
        if isinstance(token, Start):
            if token.name in _BLOCKS:
                builder.start(token)
            elif token.name == "a" and "href" in token.attributes:
                builder.links = True
            elif token.name == "br":
                builder.text(_LINE_MARK)
        elif isinstance(token, End):
            if token.name in _BLOCKS:
                builder.end(token.name)
            elif token.name == "a":
                builder.links = False
        elif not token.raw:
            builder.text(token.text)
    builder.flush()
    return builder.outline
