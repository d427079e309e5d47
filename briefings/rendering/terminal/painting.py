"""Rows of spans -> rich's text: how each role looks. Whoever prints decides on colour, links and NO_COLOR.

Only the terminal's own sixteen colours are used, so that the briefing follows the reader's theme, light or dark.
"""

from __future__ import annotations

from collections.abc import Iterable

from rich.style import Style
from rich.text import Text

from briefings.rendering.terminal.markup import Row, Span

LOOKS = {
    "title": Style(bold=True),
    "heading": Style(bold=True),
    "strong": Style(bold=True),
    "label": Style(color="cyan"),
    "date": Style(color="cyan"),
    "ref": Style(color="cyan", bold=True),
    "open": Style(color="cyan", bold=True),
    "moving": Style(color="blue", bold=True),
    "settled": Style(color="green", bold=True),
    "stopped": Style(color="yellow", bold=True),
    "value": Style(bold=True),
    "old": Style(dim=True),
    "warning": Style(color="yellow", bold=True),
    "new": Style(color="green"),
    "changed": Style(color="yellow"),
    "note": Style(dim=True, italic=True),
    "muted": Style(dim=True),
    "cite": Style(dim=True),
    "rule": Style(dim=True),
}
"""The looks of the roles that text templates use; any other role looks like plain text."""


def paint(rows: Iterable[Row]) -> Text:
    """The rows as one text for `Console.print(text, soft_wrap=True, end="")`: they are wrapped already."""
    text = Text(no_wrap=True, overflow="ignore", end="")
    for row in rows:
        for span in row:
            text.append(span.text, _look(span))
        text.append("\n")
    return text


def _look(span: Span) -> Style:
    look = sum((LOOKS[role] for role in span.roles if role in LOOKS), Style())
    return look + Style(link=span.href) if span.href else look
