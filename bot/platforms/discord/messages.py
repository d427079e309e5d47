"""Replies as Discord's messages: editions through the templates, panels as they are."""

from __future__ import annotations

from collections.abc import Mapping

from bot.commands import Reply
from bot.settings.moments import zone
from briefings.rendering.charts import Pictures
from briefings.rendering.chat.message import Message
from briefings.rendering.chat.packing import pack
from briefings.rendering.chat.panels import Panel, Part, Span, Unit, charts_in
from briefings.rendering.discord.controls import controls
from briefings.rendering.discord.payloads import Style, measure_of, payload_of
from briefings.rendering.discord.pictures import files_of, only_drawn
from briefings.rendering.discord.rendering import render_discord


def messages_of(
    reply: Reply,
    overrides: Mapping[str, str] | None = None,
    *,
    style: Style = "components",
    pictures: Pictures | None = None,
) -> tuple[Message, ...]:
    """The messages of an answer, in order; one at least. `pictures` are drawn charts, which are sent beside them.

    Raises:
        TemplateFault: an admin's template does not compile or render.
    """
    if reply.edition is not None and not reply.panels:
        return render_discord(
            reply.edition,
            style=style,
            layout=reply.layout,
            zone=zone(reply.zone),
            overrides=overrides,
            actions=reply.actions,
            pictures=pictures,
        )
    rows = controls(reply.actions)
    drawn = pictures or {}
    drafts = pack(only_drawn(reply.panels, drawn), measure_of(style, rows))
    return tuple(
        Message(
            payload=payload_of(style, draft.panels, rows if at == len(drafts) - 1 else []),
            lines=draft.lines(),
            place=draft.place,
            charts=charts_in(draft.panels),
            files=files_of(draft.panels, drawn),
        )
        for at, draft in enumerate(drafts)
    )


def note(text: str) -> Message:
    """A short message in our own words."""
    panel = Panel(heading="", parts=(Part(units=(Unit(kind="p", spans=(Span(text=text),)),)),))
    return Message(payload=payload_of("components", [panel], []), lines=())
