"""Text behind `/brief` -> Request: words in any order that leaves one meaning.

::

    words ── search, why, help begin a request of their own
      └───── share, windows and views are taken out wherever they stand
               └── the rest are names: a briefing's and a topic's, of one word or several

A name that nobody has is answered with the nearest, and with the text as it would have been right.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Literal

from bot.commands.actions import LAYOUTS, View
from bot.commands.naming import Misspelt, names_in
from bot.settings.moments import is_window
from bot.settings.values import Settings
from briefings.model import Briefing, Topic

Verb = Literal["list", "brief", "search", "why", "why not", "help"]

LONGEST = 1000  # characters that are read: more than anybody types, less than harms anybody
SHARE = ("share", "--share")
_VIEWS: dict[str, View] = {
    "sources": "sources", "documents": "sources", "timeline": "timeline", "dates": "timeline", "figures": "figures",
    "numbers": "figures", "voices": "voices", "quotes": "voices", "changes": "changes", "new": "changes",
    "compact": "compact", "--compact": "compact", "thread": "thread", "--thread": "thread",
}  # fmt: skip
_UNITS = {"minutes": "m", "hours": "h", "hour": "h", "days": "d", "day": "d", "weeks": "w", "week": "w"}
_NUMBER = re.compile(r"[\[(#]?([0-9]{1,4})[\])]?")


@dataclass(frozen=True, slots=True, kw_only=True)
class Request:
    """What is asked for. `window` is as people write it; `words` are those of a search or of a sentence."""

    verb: Verb
    briefing: Briefing | None = None
    topic: Topic | None = None
    view: View = "edition"
    window: str | None = None
    words: str = ""
    number: int | None = None
    share: bool = False


def read_request(text: str, settings: Settings) -> Request:
    """The request that the text makes.

    Raises:
        Misspelt: a word that is no name, window or view; carries the nearest.
    """
    words = [word for word in text[:LONGEST].split() if word]
    if words and words[0].casefold() in ("brief", "/brief"):
        words = words[1:]
    share = bool(words) and words[0].casefold() in SHARE
    words = words[1:] if share else words
    first = words[0].casefold() if words else ""
    if first in ("search", "find"):
        return Request(verb="search", words=" ".join(words[1:]), share=share)
    if first == "why" and [word.casefold() for word in words[1:2]] == ["not"]:
        return _why_not(words[2:], settings, share)
    return _read_any_order(words, settings, share)


def _why_not(words: Sequence[str], settings: Settings, share: bool) -> Request:
    """A briefing's name at either end counts as one where words of a sentence are left."""
    for end, rest in ((words[:1], words[1:]), (words[-1:], words[:-1])):
        briefing = _briefing_called(end, settings)
        if rest and briefing:
            return Request(verb="why not", briefing=briefing, words=" ".join(rest), share=share)
    return Request(verb="why not", words=" ".join(words), share=share)


def _briefing_called(words: Sequence[str], settings: Settings) -> Briefing | None:
    try:
        return names_in(words, settings.briefings).briefing
    except Misspelt:
        return None


@dataclass(slots=True)
class _Sorted:
    """The words of a request by what they are."""

    verb: Verb = "brief"
    view: View | None = None
    window: str | None = None
    number: int | None = None
    share: bool = False
    names: list[str] = field(default_factory=list)
    beside: list[str] = field(default_factory=list)

    def take(self, token: str) -> None:
        """Puts a word where it belongs; what is known but stands there twice counts once."""
        folded = token.casefold()
        if folded in SHARE:
            self.share = True
        elif folded in ("help", "?", "--help", "-h"):
            self.verb = "help"
        elif folded == "why":
            self.verb = "why"
        elif self.verb == "why" and (found := _NUMBER.fullmatch(token)):
            self.number = int(found[1])
        elif folded.startswith("since ") or is_window(folded):
            self.window = folded
        elif folded in _VIEWS:
            self.view = _VIEWS[folded]
        else:
            self.names.append(token)
            return
        self.beside.append(token)


def _read_any_order(words: Sequence[str], settings: Settings, share: bool) -> Request:
    found = _Sorted(share=share)
    for token in _tokens(words):
        found.take(token)
    if found.verb == "help":
        return Request(verb="help", share=found.share)
    named = names_in(found.names, settings.briefings, beside=found.beside)
    plain = found.verb == "brief" and not (named.briefing or found.window or found.view)
    return Request(
        verb="list" if plain else found.verb,
        briefing=named.briefing,
        topic=named.topic,
        view=_view(found.view, topic=named.topic is not None),
        window=found.window,
        number=found.number,
        share=found.share,
    )


def _view(asked: View | None, *, topic: bool) -> View:
    """A topic's card has one layout."""
    if topic and (asked is None or asked in LAYOUTS):
        return "card"
    return asked or "edition"


def _tokens(words: Sequence[str]) -> Iterator[str]:
    """Words, with those of a window joined: `since 2025-11-01`, `since last`, `last 7 days`."""
    at = 0
    while at < len(words):
        word = words[at].casefold()
        following = [each.casefold() for each in words[at + 1 : at + 3]]
        if word == "since" and following:
            yield "since-last" if following[0] == "last" else f"since {words[at + 1]}"
            at += 2
        elif word == "last" and len(following) == 2 and (span := _span(following[0], following[1])):
            yield span
            at += 3
        elif following and (span := _span(word, following[0])):
            yield span
            at += 2
        else:
            yield words[at]
            at += 1


def _span(count: str, unit: str) -> str | None:
    """`7d` of `7 days`."""
    return f"{count}{_UNITS[unit]}" if count.isdecimal() and count.isascii() and unit in _UNITS else None
