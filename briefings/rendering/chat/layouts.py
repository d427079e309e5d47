"""An edition through a platform's templates to panels."""

from __future__ import annotations

from datetime import tzinfo
from typing import Literal

from briefings.errors import TemplateFault
from briefings.model import Edition
from briefings.rendering.chat.markup import UnknownMarkup, parse
from briefings.rendering.chat.panels import Panel
from briefings.rendering.showing import show
from briefings.rendering.templating import Templates

Layout = Literal["full", "compact", "thread"]
LAYOUTS: tuple[Layout, ...] = ("full", "compact", "thread")


def panels_of(
    edition: Edition, platform: str, templates: Templates, *, layout: Layout, zone: tzinfo | None
) -> tuple[Panel, ...]:
    """What `templates/PLATFORM/edition.xml` makes of the edition; one panel at least, with a heading.

    Raises:
        TemplateFault: a template does not compile or render, or writes markup that there is not.
    """
    shown = show(edition, zone=zone)
    name = f"{platform}/edition.xml"
    try:
        panels = parse(templates.render(name, {"edition": shown, "layout": layout}))
    except UnknownMarkup as error:
        raise TemplateFault(name, 1, str(error)) from error
    return panels or (Panel(heading=shown.title or "Briefing", parts=(), level=1),)
