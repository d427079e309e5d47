"""Buttons and menus as Slack's `actions` blocks."""

from __future__ import annotations

from collections.abc import Sequence

from briefings.rendering.chat.message import Action, Button, Menu, Payload
from briefings.rendering.ellipsis import cut_text
from briefings.rendering.limits import SLACK


def controls(actions: Sequence[Action]) -> list[Payload]:
    """The blocks for the actions, in order, as many to a block as it holds.

    Raises:
        ValueError: an id or value that is longer than Slack takes, which cannot be cut.
    """
    elements = [_button(action) if isinstance(action, Button) else _menu(action) for action in actions]
    rows = (elements[start : start + SLACK.actions] for start in range(0, len(elements), SLACK.actions))
    return [{"type": "actions", "elements": row} for row in rows]


def _button(button: Button) -> Payload:
    element: Payload = {
        "type": "button",
        "action_id": _whole(button.id, SLACK.action_id),
        "text": _plain(button.label, SLACK.button_text),
    }
    return element | {"style": "primary"} if button.main else element


def _menu(menu: Menu) -> Payload:
    if not 0 < len(menu.choices) <= SLACK.menu_options:
        raise ValueError(f"{menu.id}: a menu has 1 to {SLACK.menu_options} choices, not {len(menu.choices)}")
    return {
        "type": "static_select",
        "action_id": _whole(menu.id, SLACK.action_id),
        "placeholder": _plain(menu.placeholder, SLACK.placeholder),
        "options": [
            {"text": _plain(choice.label, SLACK.option_text), "value": _whole(choice.value, SLACK.option_value)}
            for choice in menu.choices
        ],
    }


def _plain(text: str, most: int) -> Payload:
    return {"type": "plain_text", "text": cut_text(text, most), "emoji": True}


def _whole(value: str, most: int) -> str:
    if not 0 < len(value) <= most:
        raise ValueError(f"{value[:40]!r}: Slack takes 1 to {most} characters here, not {len(value)}")
    return value
