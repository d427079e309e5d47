"""Units as elements of Slack's `rich_text` and `context` blocks.

Sources' words stand in `rich_text` and `plain_text` alone, where Slack reads no markup: `*stars*`, `<!channel>` and
`:smile:` are shown as they stand, with nothing put between their letters. `mrkdwn` holds instants only.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby

from briefings.rendering.chat.message import Payload
from briefings.rendering.chat.panels import Span, Unit
from briefings.rendering.limits import SLACK, length

_DATE = "{date_short_pretty} at {time}"
_BREAK: Payload = {"type": "text", "text": "\n"}


def escape(text: str) -> str:
    """A text as `mrkdwn` and a message's `text` take it: `&`, `<` and `>` are Slack's only control characters."""
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def rich_text(units: Sequence[Unit]) -> Payload:
    """A block of paragraphs, lists and quotations; items in a row make one list."""
    elements: list[Payload] = []
    for kind, run in groupby(units, key=lambda unit: unit.kind):
        if kind == "li":
            items = [{"type": "rich_text_section", "elements": _inline(unit)} for unit in run]
            elements.append({"type": "rich_text_list", "style": "bullet", "elements": items})
        elif kind == "quote":
            elements += ({"type": "rich_text_quote", "elements": _inline(unit)} for unit in run)
        else:
            elements.append({"type": "rich_text_section", "elements": list(_joined(run))})
    return {"type": "rich_text", "elements": elements}


def _joined(units: Iterable[Unit]) -> Iterator[Payload]:
    """Paragraphs one below the other, which Slack does not promise for sections in a row."""
    for position, unit in enumerate(units):
        if position:
            yield _BREAK
        yield from _inline(unit)


def _inline(unit: Unit) -> list[Payload]:
    return [_element(span) for span in unit.spans]


def _element(span: Span) -> Payload:
    style = {name: True for name in ("bold", "italic") if getattr(span, name)}
    element: Payload
    if span.instant is not None:
        element = {"type": "date", "timestamp": span.instant, "format": _DATE, "fallback": span.text}
    elif span.href is not None and length(span.href) <= SLACK.url:
        element = {"type": "link", "url": span.href, "text": span.text}
    else:
        element = {"type": "text", "text": span.text}
    return element | {"style": style} if style else element


def is_context(unit: Unit) -> bool:
    """Whether a unit can stand in a `context` block: small print, without a link to follow."""
    return unit.kind == "small" and all(span.href is None for span in unit.spans)


def context(unit: Unit) -> Payload:
    """Small print: plain text, and instants in the `mrkdwn` that they need; in plain text too where they are many."""
    elements: list[Payload] = []
    for instant, run in groupby(unit.spans, key=lambda span: span.instant):
        text = "".join(span.text for span in run).strip()
        if instant is not None:
            words = escape(text.replace("|", "¦"))
            elements.append({"type": "mrkdwn", "text": f"<!date^{instant}^{_DATE}|{words}>", "verbatim": True})
        elif text:
            elements.append(_plain(text))
    if len(elements) > SLACK.context_elements:
        elements = [_plain("".join(span.text for span in unit.spans))]
    return {"type": "context", "elements": elements}


def _plain(text: str) -> Payload:
    return {"type": "plain_text", "text": text, "emoji": False}
