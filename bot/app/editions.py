"""Editions for the command line: composed and rendered."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from typing import TYPE_CHECKING, Any, Literal, NamedTuple
from zoneinfo import ZoneInfo

from bot.app.templates import with_overrides
from bot.ports.library import Reading
from bot.settings.files import briefing_schema, config_schema
from bot.settings.moments import zone
from bot.settings.values import Settings
from briefings.model import Briefing, Document, Edition, Topic, Window

if TYPE_CHECKING:
    from bot.working.jobs import Form
    from briefings.rendering.chat.message import Message
    from briefings.rendering.terminal.markup import Row


def compose_edition(
    briefing: Briefing,
    topic: Topic | None,
    reading: Reading,
    *,
    now: datetime,
    since: datetime | None = None,
    explain: bool = False,
) -> Edition:
    """The edition of a briefing as of `now`, or its one card of a topic."""
    from briefings.composing.compose import compose
    from briefings.composing.narrowing import one_topic

    edition = compose(briefing, reading.documents, now=now, since=since, explain=explain)
    return one_topic(edition, topic.key) if topic else edition


def edition_of(
    briefing: Briefing, documents: Sequence[Document], *, only: frozenset[str], since: datetime | None, now: datetime
) -> Edition:
    """The edition of the documents with these ids alone, whenever published; it tells the window that was asked for."""
    from briefings.composing.compose import compose

    made = compose(briefing, [each for each in documents if each.id in only], now=now)
    return replace(made, window=Window(since=since.isoformat() if since else None, until=made.window.until))


def rendered(edition: Edition, kind: str, settings: Settings, *, width: int, told: Callable[[str], None]) -> str:
    """The edition as `text` of this width, `json`, `markdown` or `html`, through the admin's templates.

    `slack` and `discord` give a JSON list of the messages that would be posted there; pictures beside them are drawn
    and named. `told` hears where what is asked for could be more, and of templates that ours stand in for.
    """
    return with_overrides(
        settings,
        kind,
        told,
        lambda overrides: _rendered(
            edition, kind, Look(zone(settings.timezone), overrides, width, told, settings.discord_style)
        ),
    )


class Look(NamedTuple):
    """How an edition is to look."""

    zone: ZoneInfo
    overrides: Mapping[str, str]
    width: int
    told: Callable[[str], None]
    style: Literal["components", "embeds"]


def _rendered(edition: Edition, kind: str, look: Look) -> str:
    local, overrides, width, told, style = look
    match kind:
        case "json":
            from briefings.rendering.edition_json import render_json

            return render_json(edition)
        case "markdown":
            from briefings.rendering.markdown import render_markdown

            return render_markdown(edition, zone=local, overrides=overrides)
        case "html":
            from briefings.rendering.html import render_html

            drawings = {name: drawing.decode() for name, drawing in _drawn(edition, "svg", told).items()}
            return render_html(edition, zone=local, overrides=overrides, pictures=drawings)
        case "slack":
            from briefings.rendering.slack.rendering import render_slack

            return _as_json(render_slack(edition, zone=local, overrides=overrides))
        case "discord":
            from briefings.rendering.discord.rendering import render_discord

            pictures = _drawn(edition, "png", told)
            return _as_json(render_discord(edition, style=style, zone=local, overrides=overrides, pictures=pictures))
        case _:
            from briefings.rendering.text import render_text

            return render_text(edition, width=width, zone=local, overrides=overrides)


def _drawn(edition: Edition, form: Form, told: Callable[[str], None]) -> dict[str, bytes]:
    """The edition's charts that can be drawn, by name."""
    from briefings.rendering.chart_picture import is_drawable, vega_lite
    from briefings.rendering.charts import charts_of

    pictures: dict[str, bytes] = {}
    charts = [chart for card in edition.cards for chart in charts_of(card) if is_drawable(chart)]
    if not charts:
        return pictures
    from bot.working.drawing import MISSING
    from bot.working.jobs import drawn

    for chart in charts:
        picture = drawn(vega_lite(chart, inline=form == "svg"), form=form)
        if picture is None:
            told(MISSING)
            break
        pictures[chart.name] = picture
    return pictures


def terminal_rows(
    edition: Edition, settings: Settings, *, width: int, links: bool, told: Callable[[str], None]
) -> tuple[Row, ...]:
    """The edition as rows of styled spans, for a terminal of this width; `told` hears as in `rendered`."""
    from briefings.rendering.text import text_rows

    def rows(overrides: Mapping[str, str]) -> tuple[Row, ...]:
        return text_rows(edition, width=width, zone=zone(settings.timezone), overrides=overrides, links=links)

    return with_overrides(settings, "text", told, rows)


def schema_of(what: str) -> dict[str, Any]:
    """The JSON Schema of a `briefing` file, of the `config` file, or of an `edition`."""
    match what:
        case "briefing":
            return briefing_schema()
        case "config":
            return config_schema()
        case _:
            from briefings.rendering.edition_schema import edition_schema

            return edition_schema()


def _as_json(messages: Sequence[Message]) -> str:
    """The payloads as they would be sent."""
    return json.dumps([message.payload for message in messages], ensure_ascii=False, indent=2) + "\n"
