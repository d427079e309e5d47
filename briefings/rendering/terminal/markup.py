"""The markup of text templates, one output line at a time.

::

    <role>…</role>        a run of text with a role, such as <title> or <muted>; the theme says how a role looks
    <a href="…">…</a>     a link
    left<tab/>right       columns: they line up over neighbouring lines, and each wraps within itself
    left<fill/>right      pushes what follows to the right edge; <rule/> and <bar/> do so with a thin or a heavy line
      indented            leading spaces indent a line with all its continuations
    &nbsp;                a space that no line is broken at

Values are escaped as in HTML. Runs of spaces count as one, runs of empty lines as one, and none stands at either end.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from briefings.patterns import late

_TAG = late(r'<(?P<close>/?)(?P<name>[a-z]{1,20})(?: href="(?P<href>[^"]*)")?/?>')
_ENTITY = late("&(?:lt|gt|amp|nbsp|#34|#39);")
_ENTITIES = {"&lt;": "<", "&gt;": ">", "&amp;": "&", "&nbsp;": "\u00a0", "&#34;": '"', "&#39;": "'"}
_LEADERS = {"fill": " ", "rule": "─", "bar": "━"}
_SPACES = late("  +")


class Span(NamedTuple):
    """A run of text with the roles it stands in, outermost first, and the address it links to."""

    text: str
    roles: tuple[str, ...] = ()
    href: str | None = None


Row = tuple[Span, ...]
"""One line of a terminal."""


class TemplateLine(NamedTuple):
    """A line of a template's output: `cells` are its columns, or the sides of a leader where it has one."""

    indent: int
    cells: tuple[Row, ...]
    leader: str = ""


EMPTY = TemplateLine(0, ((),))


def parse(markup: str) -> list[TemplateLine]:
    """The lines of a template's output."""
    lines: list[TemplateLine] = []
    for source in markup.split("\n"):
        line = _parse_line(source)
        if line != EMPTY or (lines and lines[-1] != EMPTY):
            lines.append(line)
    if lines and lines[-1] == EMPTY:
        lines.pop()
    return lines


def _parse_line(source: str) -> TemplateLine:
    content = source.strip(" ")
    if not content:
        return EMPTY
    reader = _LineReader()
    position = 0
    for tag in _TAG.finditer(content):
        reader.text(content[position : tag.start()])
        reader.tag(tag)
        position = tag.end()
    reader.text(content[position:])
    return TemplateLine(len(source) - len(source.lstrip(" ")), tuple(map(tuple, reader.cells)), reader.leader)


class _LineReader:
    """The open roles and the cells of a line so far."""

    def __init__(self) -> None:
        self.cells: list[list[Span]] = [[]]
        self.leader = ""
        self._open: list[tuple[str, str | None]] = []

    def text(self, escaped: str) -> None:
        text = _ENTITY.sub(lambda entity: _ENTITIES[entity[0]], _SPACES.sub(" ", escaped))
        if text:
            roles = tuple(name for name, _ in self._open if name != "a")
            href = next((href for _, href in reversed(self._open) if href is not None), None)
            self.cells[-1].append(Span(text, roles, href))

    def tag(self, tag: re.Match[str]) -> None:
        name = tag["name"]
        if name in _LEADERS or name == "tab":
            self.leader = self.leader or _LEADERS.get(name, "")
            self.cells.append([])
        elif not tag["close"]:
            href = tag["href"]
            self._open.append((name, None if href is None else _ENTITY.sub(lambda found: _ENTITIES[found[0]], href)))
        elif any(name == opened for opened, _ in self._open):
            while self._open.pop()[0] != name:
                pass
