"""Replies as Slack's messages: editions through the templates, panels as they are."""

from __future__ import annotations

import json
import logging
from collections.abc import Mapping

from bot.commands import Reply
from bot.settings.moments import zone
from briefings.errors import TemplateFault
from briefings.rendering.chat.gist import gist
from briefings.rendering.chat.message import Message, Payload
from briefings.rendering.chat.packing import Size, pack
from briefings.rendering.chat.panels import Panel, Part, Span, Unit, charts_in
from briefings.rendering.limits import SLACK, length
from briefings.rendering.slack.blocks import BlockMeasure, blocks_of
from briefings.rendering.slack.controls import controls
from briefings.rendering.slack.elements import escape
from briefings.rendering.slack.rendering import render_slack

log = logging.getLogger("newsbrief.slack")


def messages_of(reply: Reply, overrides: Mapping[str, str] | None = None) -> tuple[Message, ...]:
    """The messages of an answer, in order; one at least. An admin's template that fails gives way to ours."""
    if reply.edition is not None and not reply.panels:
        try:
            return render_slack(
                reply.edition,
                layout=reply.layout,
                zone=zone(reply.zone),
                overrides=overrides,
                actions=reply.actions,
            )
        except TemplateFault as fault:
            log.warning("slack.template_passed_over: %s", fault)
            return render_slack(reply.edition, layout=reply.layout, zone=zone(reply.zone), actions=reply.actions)
    below = controls(reply.actions)
    reserved = Size(sum(length(json.dumps(block, ensure_ascii=False)) for block in below), len(below))
    drafts = pack(reply.panels, BlockMeasure(reserved=reserved))
    return tuple(
        Message(
            payload=_payload(draft.panels, below if at == len(drafts) - 1 else []),
            lines=draft.lines(),
            place=draft.place,
            charts=charts_in(draft.panels),
        )
        for at, draft in enumerate(drafts)
    )


def note(*paragraphs: str) -> Message:
    """A short message in our own words."""
    units = tuple(Unit(kind="p", spans=(Span(text=paragraph),)) for paragraph in paragraphs)
    return Message(payload=_payload([Panel(heading="", parts=(Part(units=units),))], []), lines=())


def _payload(panels: list[Panel], below: list[Payload]) -> Payload:
    return {
        "text": escape(gist(panels, most=int(SLACK.text) // 5)),  # an escaped character takes five at most
        "blocks": blocks_of(panels) + below,
        "unfurl_links": False,
        "unfurl_media": False,
    }
