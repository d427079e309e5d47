"""Units as Discord's Markdown.

Discord has no list of what to escape; it reads a backslash before any mark that is neither letter, digit nor white
space as that mark. Escaped are: emphasis, code, spoilers and brackets anywhere; `<`, which begins mentions, channels,
emoji, timestamps and commands; `@` of `@everyone`; `:` before anything, which begins emoji names and ends the scheme of
an address that would become a link; and what makes a heading, list or quotation at the start of a line.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from collections.abc import Set as AbstractSet

from briefings.patterns import late
from briefings.rendering.chat.panels import Span, Unit

_ANYWHERE = late(r"[\\*_~`|\[\]<@]|:(?=\S)")
_AT_START = late(r"^([#>+\-]|[0-9]{1,9}(?=[.)]))")
_URL_MARKS = str.maketrans({"(": "%28", ")": "%29"})
_BREAKS_LABEL = late(r"[\[\]\\]")  # a link's label ends at the wrong bracket, escaped or not
_BEFORE = {"p": "", "li": "- ", "quote": "> ", "small": "-# "}


def escape(text: str) -> str:
    """A neutralised text so that Discord shows it as it is, at the start of a line or within one."""
    return _AT_START.sub(_escape_start, _ANYWHERE.sub(r"\\\g<0>", text))


def _escape_start(found: re.Match[str]) -> str:
    return f"{found[1]}\\" if found[1][0].isdecimal() else f"\\{found[1]}"


def markdown(unit: Unit, linked: AbstractSet[int], *, subtext: bool = True) -> str:
    """The unit as lines of Markdown. Small print is small where there is `subtext`, which embeds don't have.

    A line's citations are links always, others' where their number is not in `linked`, because it was a link before.
    """
    before = _BEFORE[unit.kind] if subtext or unit.kind != "small" else ""
    rows = "".join(_pieces(unit.spans, linked if unit.line is None else frozenset())).split("\n")
    return "\n".join(f"{before if not at or unit.kind != 'li' else '  '}{row}" for at, row in enumerate(rows))


def _pieces(spans: Iterable[Span], linked: AbstractSet[int]) -> Iterator[str]:
    """What each span is, with a word joiner where the marks of two looks would otherwise run into one."""
    before = ""
    for span in spans:
        piece = _piece(span, linked)
        if before.endswith("*") and piece.startswith("*"):
            yield "\u2060"
        yield piece
        before = piece


def _piece(span: Span, linked: AbstractSet[int]) -> str:
    if span.text == "\n":
        return span.text
    if span.instant is not None:
        return f"<t:{span.instant}:f>"
    if span.href is None or span.number in linked:
        return _in_style(span, span.text)
    address = span.href.translate(_URL_MARKS)
    if span.number is None and _BREAKS_LABEL.search(span.text):
        return f"{_in_style(span, span.text)} [↗]({address})"
    return f"[{escape(span.text)}]({address})"


def _in_style(span: Span, text: str) -> str:
    """The text between the marks of its looks; they close before a space, which Discord would not take as their end."""
    bare = text.strip(" ")
    if not bare:
        return text
    marks = ("**" if span.bold else "") + ("*" if span.italic else "")
    start = text[: len(text) - len(text.lstrip(" "))]
    end = text[len(text.rstrip(" ")) :]
    return f"{start}{marks}{escape(bare)}{marks}{end}"
