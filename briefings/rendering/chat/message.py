"""A message as a platform takes it, and the controls that may stand below it; both are blind to the platform."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from briefings.rendering.charts import Chart
from briefings.rendering.chat.panels import Place

Payload = dict[str, Any]
"""What is sent, but for the address: JSON values under the platform's own names."""


@dataclass(frozen=True, slots=True, kw_only=True)
class File:
    """What is sent beside a payload that mentions it by name."""

    name: str
    data: bytes


@dataclass(frozen=True, slots=True, kw_only=True)
class Message:
    """One message of an edition.

    `lines` are the ids of the lines that it shows, in order, and `charts` its charts. The first message of an edition
    is in the channel; one whose `place` is `thread` answers to the last one before it that is in the channel.
    """

    payload: Payload
    lines: tuple[str, ...]
    place: Place = "channel"
    charts: tuple[Chart, ...] = ()
    files: tuple[File, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Button:
    """Something to press; `id` comes back when it is pressed. `main` makes it stand out."""

    id: str
    label: str
    main: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Choice:
    """One entry of a menu; `value` comes back when it is chosen."""

    value: str
    label: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Menu:
    """A list to choose one of; `id` comes back with the choice."""

    id: str
    placeholder: str
    choices: tuple[Choice, ...]


Action = Button | Menu
