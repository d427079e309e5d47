"""The form behind the global shortcut."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from briefings.rendering.chat.message import Payload
from briefings.rendering.ellipsis import cut_text

FORM = "brief_form"

_BRIEFING, _TOPIC, _WINDOW, _VALUE = "briefing", "topic", "window", "value"
_WINDOWS = (("Everything", "all"), ("Today", "today"), ("Last 24 hours", "24h"), ("Last 7 days", "7d"))


def form(briefings: Sequence[tuple[str, str]]) -> Payload:
    """A form to ask with: which briefing (names and titles), which topic, from when."""
    windows = [_option(label, value) for label, value in _WINDOWS]
    choices = [_option(title or name, name) for name, title in briefings[:100]]
    return {
        "type": "modal",
        "callback_id": FORM,
        "title": _plain("Get a briefing"),
        "submit": _plain("Send it to me"),
        "close": _plain("Cancel"),
        "blocks": [
            _input(_BRIEFING, "Briefing", {"type": "static_select", "options": choices, "initial_option": choices[0]}),
            _input(
                _TOPIC, "Topic", {"type": "plain_text_input", "max_length": 100, "placeholder": _ALL}, optional=True
            ),
            _input(_WINDOW, "Published", {"type": "static_select", "options": windows, "initial_option": windows[0]}),
        ],
    }


def nothing() -> Payload:
    """In the place of the form, where there is nothing to choose."""
    said = "There is no briefing yet. An admin writes one into config/briefings/NAME.yaml."
    return {
        "type": "modal",
        "title": _plain("Get a briefing"),
        "close": _plain("Close"),
        "blocks": [{"type": "section", "text": _plain(said)}],
    }


def form_text(view: Mapping[str, Any]) -> str:
    """What the form asks for, as it would have been typed."""
    values = view["state"]["values"]

    def chosen(block: str) -> str:
        return str((values[block][_VALUE].get("selected_option") or {}).get("value") or "")

    window = chosen(_WINDOW)
    topic = str(values[_TOPIC][_VALUE].get("value") or "")
    return " ".join(filter(None, (chosen(_BRIEFING), topic.strip(), "" if window == "all" else window)))


def _input(block: str, label: str, element: Payload, *, optional: bool = False) -> Payload:
    return {
        "type": "input",
        "block_id": block,
        "label": _plain(label),
        "element": element | {"action_id": _VALUE},
        "optional": optional,
    }


def _option(label: str, value: str) -> Payload:
    return {"text": _plain(cut_text(label, 75)), "value": value}


def _plain(text: str) -> Payload:
    return {"type": "plain_text", "text": text}


_ALL = _plain("All of it, where you leave this empty")
