"""An edition as one HTML file that needs nothing else, through the templates of `templates/html/`."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import tzinfo
from functools import lru_cache

from briefings.model import Edition
from briefings.rendering.showing import show
from briefings.rendering.templating import Escaped, Layers, Templates, layers


def render_html(
    edition: Edition,
    *,
    zone: tzinfo | None = None,
    overrides: Mapping[str, str] | None = None,
    pictures: Mapping[str, str] | None = None,
) -> str:
    """The edition as a whole page: no script, no address but its links, light and dark, ready for print.

    `zone` is the time zone for instants; `overrides` are templates by name (`html/card.html`) that stand before ours.
    `pictures` are charts by name, drawn as SVG in the colour of the text around them; they stand in the page as markup.

    Raises:
        TemplateFault: a template does not compile or render.
    """
    drawn = {name: Escaped(picture) for name, picture in (pictures or {}).items()}
    values = {"edition": show(edition, zone=zone), "pictures": drawn}
    return _templates(layers(overrides)).render("html/edition.html", values)


@lru_cache(maxsize=4)
def _templates(overrides: Layers) -> Templates:
    return Templates(overrides=overrides)
