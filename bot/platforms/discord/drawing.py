"""Editions as they are posted to destinations: in the configured style and the admin's templates."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import cast
from zoneinfo import ZoneInfo

from bot.commands.below import below_edition
from briefings.model import Edition
from briefings.rendering.charts import Pictures
from briefings.rendering.chat.layouts import Layout
from briefings.rendering.chat.message import Message
from briefings.rendering.discord.payloads import Style
from briefings.rendering.discord.rendering import render_discord


def undrawn(_: Edition) -> Pictures:
    """No pictures: charts stand there as their figures."""
    return {}


@dataclass(frozen=True, slots=True, kw_only=True)
class Drawing:
    """How editions look. `pictures` draws their charts."""

    overrides: Mapping[str, str] = field(default_factory=dict)
    style: Style = "components"
    pictures: Callable[[Edition], Pictures] = undrawn

    def messages(self, edition: Edition, *, layout: str, zone: ZoneInfo, pressable: bool = True) -> tuple[Message, ...]:
        """The messages in order; where something may be pressed, cards and views can be opened below the edition.

        Raises:
            TemplateFault: an admin's template does not compile or render.
        """
        return render_discord(
            edition,
            style=self.style,
            layout=cast(Layout, layout),  # one of the words that the configuration takes
            zone=zone,
            overrides=self.overrides,
            actions=below_edition(edition, "edition", shared=True) if pressable and edition.cards else (),
            pictures=self.pictures(edition),
        )
