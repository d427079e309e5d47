"""An edition for terminals and plain text files, through the templates of `templates/text/`.

It makes rows of styled spans and prints nothing; `briefings.rendering.terminal.painting` gives them to rich, and what
is piped needs no rich at all.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import tzinfo
from functools import lru_cache

from briefings.model import Edition
from briefings.rendering.showing import show
from briefings.rendering.templating import Layers, Templates, layers
from briefings.rendering.terminal.layout import lay_out, plain
from briefings.rendering.terminal.markup import Row

MEASURE = 100
"""The widest a text gets, in cells: beyond that the eye loses the line."""

_NARROWEST = 20


def render_text(
    edition: Edition, *, width: int = 80, zone: tzinfo | None = None, overrides: Mapping[str, str] | None = None
) -> str:
    """The edition as plain text of at most `width` cells a line, but for an address that is longer.

    `zone` is the time zone for instants; `overrides` are templates by name (`text/card.txt`) that stand before ours.

    Raises:
        TemplateFault: a template does not compile or render.
    """
    return plain(text_rows(edition, width=width, zone=zone, overrides=overrides))


def text_rows(
    edition: Edition,
    *,
    width: int,
    zone: tzinfo | None = None,
    overrides: Mapping[str, str] | None = None,
    links: bool = False,
) -> tuple[Row, ...]:
    """The same as rows of spans with roles and links. `links` says that the terminal opens links by a click.

    Raises:
        TemplateFault: a template does not compile or render.
    """
    shown = show(edition, zone=zone)
    markup = _templates(layers(overrides)).render("text/edition.txt", {"edition": shown})
    return lay_out(markup, width=max(_NARROWEST, min(width, MEASURE)), shorten=links)


@lru_cache(maxsize=4)
def _templates(overrides: Layers) -> Templates:
    return Templates(overrides=overrides)
