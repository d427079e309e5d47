"""The markup that templates of chat platforms write; values in it are escaped as in HTML.

::

    <panel tone="settled">           what a card is shown as; tones: open, moving, settled, stopped
      <h>📦 Tariffs</h>              its heading; <h level="1"> is the edition's
      <part label="Timeline">        units under a label, which comes again where a message ends within the part
        <li line="l1">…</li>         an item; `line` says which line of the edition it shows
        <p>…</p> <quote>…</quote> <small>…</small>
        <chart>chart-5f…</chart>     the chart of the card that has this name
      </part>
    </panel>
    <message/>                       what follows begins a new message; <message place="thread"/>: in the thread
    <b> <i> <a href="…"> <br/>   looks, a link, a line break
    <cite number="3" href="…"/>      a citation's number, which is a link where it has an address
    <time at="2025-11-14T08:00:00+07:00">words</time>   an instant on the reader's own clock; a mere day stays in words

Runs of white space count as one space; none stands at either end of a unit.
"""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import datetime
from html import unescape

from briefings.errors import BriefingsError
from briefings.patterns import late
from briefings.rendering.chat.panels import Kind, Panel, Part, Place, Span, Unit, joined
from briefings.rendering.neutral import not_isolated

_TOKEN = late(r"<(?P<close>/?)(?P<name>[a-z]{1,10})(?P<attributes>(?: [a-z]{1,10}=\"[^\"<>]*\")*) ?/?>")
_ATTRIBUTE = late(r" ([a-z]{1,10})=\"([^\"]*)\"")
_BLANKS = late(r"[ \t\r\n\f]+")
_UNITS: dict[str, Kind] = {"p": "p", "li": "li", "quote": "quote", "small": "small", "chart": "chart"}
_STYLES = ("b", "i", "a", "time")
_OTHERS = ("panel", "h", "part", "message", "br", "cite")
_LATEST = 253_402_300_799  # 31 December 9999


class UnknownMarkup(BriefingsError):
    """A template wrote a tag that there is not."""

    def __init__(self, tag: str) -> None:
        super().__init__(f"there is no <{tag}> in this markup")
        self.tag = tag


def parse(markup: str) -> tuple[Panel, ...]:
    """The panels of a template's output; a panel in which nothing can be seen is left out.

    Raises:
        UnknownMarkup: a tag that there is not.
    """
    reader = _Reader()
    position = 0
    for token in _TOKEN.finditer(markup):
        reader.text(markup[position : token.start()])
        reader.tag(token)
        position = token.end()
    reader.text(markup[position:])
    reader.end_panel()
    return tuple(reader.panels)


def instant_of(value: str) -> int | None:
    """The Unix time of an instant of ISO 8601; None for a mere day, month or year, which no time zone shifts."""
    if len(value) <= len("2025-11-07"):
        return None
    try:
        instant = datetime.fromisoformat(value)
        seconds = int(instant.timestamp()) if instant.tzinfo is not None else -1
    except (ValueError, OverflowError):
        return None
    return seconds if 0 <= seconds <= _LATEST else None


class _Reader:
    """The panels so far, and what is open."""

    def __init__(self) -> None:
        self.panels: list[Panel] = []
        self._tone = ""
        self._level = 2
        self._place: Place = "channel"
        self._fresh = False
        self._heading = ""
        self._label = ""
        self._line: str | None = None
        self._kind: Kind = "p"
        self._in_heading = False
        self._styles: list[tuple[str, str]] = []
        self._spans: list[Span] = []
        self._units: list[Unit] = []
        self._parts: list[Part] = []

    def text(self, escaped: str) -> None:
        if not escaped:
            return
        text = _BLANKS.sub(" ", unescape(escaped) if "&" in escaped else escaped)
        self._add(self._styled(text))

    def tag(self, token: re.Match[str]) -> None:
        name, opens = token["name"], not token["close"]
        attributes = {key: not_isolated(unescape(value)) for key, value in _ATTRIBUTE.findall(token["attributes"])}
        if name in _STYLES:
            self._style(name, attributes, opens=opens)
        elif name in _UNITS:
            self._end_unit()
            self._kind = _UNITS[name] if opens else "p"
            self._line = attributes.get("line") if opens else None
        elif name in _OTHERS:
            self._other(name, attributes, opens=opens)
        else:
            raise UnknownMarkup(name)

    def _other(self, name: str, attributes: dict[str, str], *, opens: bool) -> None:
        if name == "br":
            self._add(Span(text="\n"))
        elif name == "cite":
            self._cite(attributes)
        elif name == "h":
            self._end_unit()
            self._in_heading = opens
            self._level = 1 if attributes.get("level") == "1" else self._level
        elif name == "part":
            self._end_part()
            self._label = attributes.get("label", "") if opens else ""
        else:
            self.end_panel()
            self._tone = attributes.get("tone", "") if name == "panel" and opens else ""
            if name == "message":
                self._fresh = True
                self._place = "thread" if attributes.get("place") == "thread" else self._place

    def _cite(self, attributes: dict[str, str]) -> None:
        number = attributes.get("number", "")
        known = int(number) if number.isdecimal() and number.isascii() else None
        self._add(Span(text=f"[{number}]", href=attributes.get("href"), number=known))

    def _style(self, name: str, attributes: dict[str, str], *, opens: bool) -> None:
        value = attributes.get({"a": "href", "time": "at"}.get(name, ""), "")
        if opens:
            self._styles.append((name, value))
        else:
            self._styles = [style for style in self._styles if style[0] != name]

    def _styled(self, text: str) -> Span:
        if not self._styles:
            return Span(text=text)
        styles = dict(self._styles)
        return Span(
            text=text,
            bold="b" in styles,
            italic="i" in styles,
            href=styles.get("a") or None,
            instant=instant_of(styles["time"]) if "time" in styles else None,
        )

    def _add(self, span: Span) -> None:
        if self._in_heading:
            self._heading += span.text
        elif span.text != " " or self._spans:
            self._spans.append(span)

    def _end_unit(self) -> None:
        spans = _tidied(self._spans)
        self._spans = []
        if spans:
            self._units.append(Unit(kind=self._kind, spans=spans, line=self._line))

    def _end_part(self) -> None:
        self._end_unit()
        if self._units:
            self._parts.append(Part(label=self._label, units=tuple(self._units)))
        self._units = []

    def end_panel(self) -> None:
        self._end_part()
        self._styles = []
        if self._parts or self._heading.strip():
            self.panels.append(
                Panel(
                    heading=" ".join(self._heading.split()),
                    parts=tuple(self._parts),
                    tone=self._tone,
                    level=self._level,
                    place=self._place,
                    fresh=self._fresh,
                )
            )
            self._fresh = False
        self._heading, self._level, self._parts, self._in_heading = "", 2, [], False


def _tidied(spans: list[Span]) -> tuple[Span, ...]:
    """Neighbours of one style joined, without white space at either end, beside a line break or twice in a row."""
    tidy: list[Span] = []
    for span in spans:
        text = span.text
        if text[0] == " " and (not tidy or tidy[-1].text[-1] in " \n"):
            text = text[1:]
        if text == "\n" and tidy and tidy[-1].text.endswith(" "):
            _cut_end(tidy)
        if text:
            tidy.append(span if text is span.text else replace(span, text=text))
    while tidy and tidy[-1].text[-1] in " \n":
        _cut_end(tidy)
    return joined(tidy)


def _cut_end(spans: list[Span]) -> None:
    last = spans.pop()
    text = last.text.rstrip(" \n")
    if text:
        spans.append(replace(last, text=text))
