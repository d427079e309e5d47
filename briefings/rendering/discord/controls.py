"""Buttons and menus as Discord's action rows: up to five buttons a row, a menu a row of its own."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby

from briefings.rendering.chat.message import Action, Button, Menu, Payload
from briefings.rendering.ellipsis import cut_text
from briefings.rendering.limits import DISCORD

_ROW, _BUTTON, _MENU = 1, 2, 3
_MAIN, _OTHER = 1, 2


def controls(actions: Sequence[Action]) -> list[Payload]:
    """The rows for the actions, in order.

    Raises:
        ValueError: more rows than a message holds, or an id or value that is longer than Discord takes.
    """
    rows = list(_rows(actions))
    if len(rows) > DISCORD.rows:
        raise ValueError(f"{len(rows)} rows of actions are more than Discord's {DISCORD.rows}")
    return rows


def count(rows: Sequence[Payload]) -> int:
    """The components that rows are made of, the rows counted."""
    return sum(1 + len(row["components"]) for row in rows)


def _rows(actions: Sequence[Action]) -> Iterator[Payload]:
    for is_menu, run in groupby(actions, key=lambda action: isinstance(action, Menu)):
        elements = [_menu(action) if isinstance(action, Menu) else _button(action) for action in run]
        width = 1 if is_menu else int(DISCORD.action_row)
        for start in range(0, len(elements), width):
            yield {"type": _ROW, "components": elements[start : start + width]}


def _button(button: Button) -> Payload:
    return {
        "type": _BUTTON,
        "style": _MAIN if button.main else _OTHER,
        "label": cut_text(button.label, DISCORD.button_label),
        "custom_id": _whole(button.id, DISCORD.custom_id),
    }


def _menu(menu: Menu) -> Payload:
    if not 0 < len(menu.choices) <= DISCORD.menu_options:
        raise ValueError(f"{menu.id}: a menu has 1 to {DISCORD.menu_options} choices, not {len(menu.choices)}")
    return {
        "type": _MENU,
        "custom_id": _whole(menu.id, DISCORD.custom_id),
        "placeholder": cut_text(menu.placeholder, DISCORD.placeholder),
        "options": [
            {
                "label": cut_text(choice.label, DISCORD.option_label),
                "value": _whole(choice.value, DISCORD.option_value),
            }
            for choice in menu.choices
        ],
    }


def _whole(value: str, most: int) -> str:
    if not 0 < len(value) <= most:
        raise ValueError(f"{value[:40]!r}: Discord takes 1 to {most} characters here, not {len(value)}")
    return value
