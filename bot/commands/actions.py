"""Ids of buttons: what is pressed, in at most 100 characters, so that it still works after a restart.

::

    nb1:EDITION:VIEW            show this view of an edition in place: edition, sources, timeline, figures, voices
                                or changes; compact and thread are the edition in another layout
    nb1:EDITION:VIEW:TOPIC      the same of one topic alone: its card, its timeline, ...
    nb1:EDITION:post:VIEW…      post the same to the channel
    nb1:run:WORDS               do what `/brief WORDS` does, in place
    nb1:post:WORDS              do what `/brief WORDS` does, and post it to the channel

`nb1` is the version of this grammar: old messages stay pressable for as long as it is read.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

from briefings.rendering.chat.layouts import Layout

View = Literal["edition", "compact", "thread", "card", "sources", "timeline", "figures", "voices", "changes"]
LAYOUTS: Mapping[View, Layout] = {"edition": "full", "compact": "compact", "thread": "thread"}
VIEWS: tuple[View, ...] = (*LAYOUTS, "card", "sources", "timeline", "figures", "voices", "changes")

LONGEST = 100  # characters of an id: Discord's custom_id, the least of all platforms
_OPENING = re.compile(r"nb1:(?P<edition>e[0-9a-f]{15}):(?P<post>post:)?(?P<view>[a-z]+)(?::(?P<topic>[^:]+))?")
_RUNNING = re.compile(r"nb1:(?P<verb>run|post):(?P<words>.*)", re.DOTALL)


@dataclass(frozen=True, slots=True, kw_only=True)
class Opening:
    """A view of a kept edition, or of one topic of it, shown in place or posted to the channel."""

    edition: str
    view: View
    topic: str | None = None
    post: bool = False

    def __str__(self) -> str:
        topic = f":{self.topic}" if self.topic else ""
        return f"nb1:{self.edition}:{'post:' if self.post else ''}{self.view}{topic}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Running:
    """Words as they could have been typed, answered in place or posted to the channel."""

    words: str
    post: bool = False

    def __str__(self) -> str:
        return f"nb1:{'post' if self.post else 'run'}:{self.words}"


def read_action(identity: str) -> Opening | Running | None:
    """What the id of a button asks for; None where it is no id of ours, or of a grammar that is not known here."""
    if found := _RUNNING.fullmatch(identity):
        return Running(words=found["words"], post=found["verb"] == "post")
    found = _OPENING.fullmatch(identity)
    view = next((view for view in VIEWS if found and found["view"] == view), None)
    if found is None or view is None:
        return None
    if (view == "card" and not found["topic"]) or (view in LAYOUTS and found["topic"]):
        return None
    return Opening(edition=found["edition"], view=view, topic=found["topic"], post=bool(found["post"]))


def fits(action: Opening | Running) -> bool:
    """Whether every platform can carry the id."""
    return len(str(action)) <= LONGEST
