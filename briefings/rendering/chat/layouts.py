"""An edition through a platform's templates to panels."""

from __future__ import annotations

from datetime import tzinfo
from functools import lru_cache
from html import escape
from typing import Literal

from briefings.errors import TemplateFault
from briefings.model import Edition
from briefings.rendering.chat.markup import UnknownMarkup, parse
from briefings.rendering.chat.panels import Panel, with_charts
from briefings.rendering.neutral import isolated
from briefings.rendering.showing import show
from briefings.rendering.templating import Layers, Templates

Layout = Literal["full", "compact", "thread"]


def panels_of(
    edition: Edition, platform: str, *, layout: Layout, zone: tzinfo | None, overrides: Layers
) -> tuple[Panel, ...]:
    """What `templates/PLATFORM/edition.xml` makes of the edition; one panel at least, with a heading.

    Raises:
        TemplateFault: a template does not compile or render, or writes markup that there is not.
    """
    shown = show(edition, zone=zone, dropped=False)
    name = f"{platform}/edition.xml"
    markup = _templates(overrides).render(name, {"edition": shown, "layout": layout})
    try:
        panels = parse(markup)
    except UnknownMarkup as error:
        where, line = _place_of(error.tag, platform, overrides) or (name, 1)
        raise TemplateFault(where, line, str(error)) from error
    panels = with_charts(panels, (chart for card in shown.cards for chart in card.charts))
    return panels or (Panel(heading=shown.title or "Briefing", parts=(), level=1),)


@lru_cache(maxsize=8)
def _templates(overrides: Layers) -> Templates:
    return Templates(overrides=overrides, escape=lambda text: escape(isolated(text), quote=True))


def _place_of(tag: str, platform: str, overrides: Layers) -> tuple[str, int] | None:
    """The override and line that write a tag, where it stands in one as it is."""
    for name, source in overrides:
        if name.startswith(f"{platform}/") and (at := source.find(f"<{tag}")) >= 0:
            return name, source.count("\n", 0, at) + 1
    return None
