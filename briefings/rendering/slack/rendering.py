"""Edition -> messages for Slack's `chat.postMessage`, through the templates of `templates/slack/`.

::

    Edition ── show ──> ShownEdition ── templates ──> markup ── parse ──> panels ── pack ──> drafts ──> messages
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from datetime import tzinfo

from briefings.model import Edition
from briefings.rendering.chat.gist import gist
from briefings.rendering.chat.layouts import Layout, panels_of
from briefings.rendering.chat.message import Action, Message, Payload
from briefings.rendering.chat.packing import Draft, Size, pack
from briefings.rendering.chat.panels import charts_in
from briefings.rendering.limits import SLACK, length
from briefings.rendering.neutral import neutralise
from briefings.rendering.slack.blocks import BlockMeasure, blocks_of
from briefings.rendering.slack.controls import controls
from briefings.rendering.slack.elements import escape
from briefings.rendering.templating import layers

EVENT = "newsbrief_edition"
"""The `event_type` of the metadata of every message."""


def render_slack(
    edition: Edition,
    *,
    layout: Layout = "full",
    zone: tzinfo | None = None,
    overrides: Mapping[str, str] | None = None,
    actions: Sequence[Action] = (),
) -> tuple[Message, ...]:
    """The edition as messages that fit, in the order to post them; their payloads lack `channel` and `thread_ts`.

    `layout` is `full`, `compact` (the lead and one line a card) or `thread` (the lead in the channel, cards in its
    thread). `zone` is the time zone for dates that are words; instants show on each reader's own clock. `overrides` are
    templates by name (`slack/card.xml`) that stand before ours. `actions` stand below the first message in the channel
    of a thread, else below the last.

    Raises:
        TemplateFault: a template does not compile or render.
        ValueError: an action that Slack would refuse.
    """
    below = controls(actions)
    reserved = Size(sum(length(json.dumps(block, ensure_ascii=False)) for block in below), len(below))
    if reserved.text > SLACK.all_blocks // 2:
        raise ValueError(f"the actions take {reserved.text} characters of a message's {SLACK.all_blocks}")
    panels = panels_of(edition, "slack", layout=layout, zone=zone, overrides=layers(overrides))
    drafts = pack(panels, BlockMeasure(reserved=reserved))
    last = max(at for at, draft in enumerate(drafts) if draft.place == "channel")
    return tuple(
        Message(
            payload=_payload(edition, draft, below if at == last else [], part=at + 1, parts=len(drafts)),
            lines=draft.lines(),
            place=draft.place,
            charts=charts_in(draft.panels),
        )
        for at, draft in enumerate(drafts)
    )


def _payload(edition: Edition, draft: Draft, below: list[Payload], *, part: int, parts: int) -> Payload:
    """What `chat.postMessage` takes; `text` is for notifications, screen readers and clients without blocks."""
    return {
        "text": _text(draft),
        "blocks": blocks_of(draft.panels) + below,
        "unfurl_links": False,
        "unfurl_media": False,
        "metadata": {
            "event_type": EVENT,
            "event_payload": {
                "edition": neutralise(edition.id),
                "briefing": neutralise(edition.name),
                "part": part,
                "parts": parts,
            },
        },
    }


def _text(draft: Draft) -> str:
    """The gist, shortened further where escaping makes it longer than Slack takes."""
    most = int(SLACK.text)
    while length(text := escape(gist(draft.panels, most=most))) > SLACK.text:
        most -= length(text) - SLACK.text
    return text
