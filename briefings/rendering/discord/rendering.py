"""Edition -> messages for Discord's `Create Message`, through the templates of `templates/discord/`.

::

    Edition ── show ──> ShownEdition ── templates ──> markup ── parse ──> panels ── pack ──> drafts ──> messages

On Discord an address counts as text, and a message holds 4,000 characters of it: so the citations of lines are links
always, those of figures, events and quotations where their number has not been a link in the message before.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import tzinfo

from briefings.model import Edition
from briefings.rendering.charts import Pictures
from briefings.rendering.chat.layouts import Layout, panels_of
from briefings.rendering.chat.message import Action, Message
from briefings.rendering.chat.packing import pack
from briefings.rendering.chat.panels import charts_in
from briefings.rendering.discord.controls import controls
from briefings.rendering.discord.payloads import Style, measure_of, payload_of
from briefings.rendering.discord.pictures import files_of, only_drawn
from briefings.rendering.templating import layers


def render_discord(
    edition: Edition,
    *,
    style: Style = "components",
    layout: Layout = "full",
    zone: tzinfo | None = None,
    overrides: Mapping[str, str] | None = None,
    actions: Sequence[Action] = (),
    pictures: Pictures | None = None,
) -> tuple[Message, ...]:
    """The edition as messages that fit, in the order to post them; their payloads lack a nonce.

    `style` is `components` (Components V2) or `embeds`. `layout` is `full`, `compact` (the lead and one line a card) or
    `thread` (the lead in the channel, cards in its thread or forum post). `zone` is the time zone for dates that are
    words; instants show on each reader's own clock. `overrides` are templates by name (`discord/card.xml`) that stand
    before ours. `actions` stand below the last message in the channel. `pictures` are drawn charts by name; a chart
    that is not among them is left out, since its figures stand there as text.

    Raises:
        TemplateFault: a template does not compile or render.
        ValueError: an action that Discord would refuse.
    """
    rows = controls(actions)
    panels = panels_of(edition, "discord", layout=layout, zone=zone, overrides=layers(overrides))
    drawn = pictures or {}
    drafts = pack(only_drawn(panels, drawn), measure_of(style, rows))
    last = max(at for at, draft in enumerate(drafts) if draft.place == "channel")
    return tuple(
        Message(
            payload=payload_of(style, draft.panels, rows if at == last else []),
            lines=draft.lines(),
            place=draft.place,
            charts=charts_in(draft.panels),
            files=files_of(draft.panels, drawn),
        )
        for at, draft in enumerate(drafts)
    )
