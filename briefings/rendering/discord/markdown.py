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

from briefings.rendering.chat.panels import Span, Unit

_ANYWHERE = re.compile(r"[\\*_~`|\[\]<@]|:(?=\S)")
_AT_START = re.compile(r"^([#>+\-]|[0-9]{1,9}(?=[.)]))")
_URL_MARKS = str.maketrans({"(": "%28", ")": "%29"})
_BEFORE = {"p": "", "li": "- ", "quote": "> ", "small": "-# "}


def escape(text: str) -> str:
    """A neutralised text so that Discord shows it as it is, at the start of a line or within one."""
    return _AT_START.sub(_escape_start, _ANYWHERE.sub(r"\\\g<0>", text))


def _escape_start(found: re.Match[str]) -> str:
    return f"{found[1]}\\" if found[1][0].isdecimal() else f"\\{found[1]}"


def markdown(unit: Unit, linked: AbstractSet[int]) -> str:
    """The unit as lines of Markdown.

    A line's citations are links always, others' where their number is not in `linked`, because it was a link before.
    """
    before = _BEFORE[unit.kind]
    rows = "".join(_pieces(unit.spans, linked if unit.line is None else frozenset())).split("\n")
    return "\n".join(f"{before if not at or unit.kind != 'li' else '  '}{row}" for at, row in enumerate(rows))


def numbers_linked(unit: Unit) -> Iterator[int]:
    """The numbers of the citations that are links in this unit."""
    return (span.number for span in unit.spans if span.number is not None and span.href is not None)


def _pieces(spans: Iterable[Span], linked: AbstractSet[int]) -> Iterator[str]:
    """What each span is; looks close before a space, which Discord would not take as their end."""
    for span in spans:
        text = span.text
        if text == "\n":
            yield text
        elif span.instant is not None:
            yield f"<t:{span.instant}:f>"
        elif span.href is not None and span.number not in linked:
            yield f"[{escape(text)}]({span.href.translate(_URL_MARKS)})"
        else:
            yield _in_style(span, text)


def _in_style(span: Span, text: str) -> str:
    bare = text.strip(" ")
    if not bare:
        return text
    marks = ("**" if span.bold else "") + ("*" if span.italic else "") + ("~~" if span.strike else "")
    closing = "".join(reversed(re.findall(r"\*\*|\*|~~", marks)))
    start = text[: len(text) - len(text.lstrip(" "))]
    end = text[len(text.rstrip(" ")) :]
    return f"{start}{marks}{escape(bare)}{closing}{end}"
