"""What a command answers: an edition or panels to show, who sees it, and what can be pressed below it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from bot.ports.library import Receipt
from briefings.model import Edition
from briefings.rendering.chat.layouts import Layout
from briefings.rendering.chat.message import Action, Button, Choice, Menu
from briefings.rendering.chat.panels import Panel

__all__ = ["Action", "Button", "Choice", "Kind", "Menu", "Reply", "Visibility"]

Kind = Literal["edition", "card", "list", "text", "error"]
Visibility = Literal["asker", "channel"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Reply:
    """An answer.

    Kinds `edition` and `card` show `edition` in `layout`, which for a card holds that card alone; the others show
    `panels`.
    `visibility` says who sees a new message. `in_place` answers take the place of the message whose button was pressed.
    `zone` is the IANA zone for dates that are words. `receipt` is what `Commands.delivered` notes once the reply was
    posted. `changed` says that what is to come is another since: what shows it anywhere is out of date.

    The id of a button, and the value of a menu's choice, is what `Commands.act` takes; it holds at most 100 characters
    and all that is needed after a restart.
    """

    kind: Kind
    visibility: Visibility = "asker"
    edition: Edition | None = None
    panels: tuple[Panel, ...] = ()
    actions: tuple[Action, ...] = ()
    in_place: bool = False
    layout: Layout = "full"
    zone: str = "UTC"
    receipt: Receipt | None = None
    changed: bool = False
