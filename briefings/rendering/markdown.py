"""An edition as Markdown (CommonMark with GitHub's tables), through the templates of `templates/markdown/`.

Texts are escaped so that they come out of a Markdown processor as they stand in their documents: no markup, no HTML and
no link that is not ours.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import tzinfo
from functools import lru_cache

from briefings.model import Edition
from briefings.patterns import late
from briefings.rendering.showing import show
from briefings.rendering.templating import Escaped, Layers, Templates, layers

_ANYWHERE = late(r"[\\`*_\[\]#|~]|(?<=www)\.|:(?=//)")
_AT_START = late(r"^(\s*)([-+=]|[0-9]{1,9}(?=[.)]))")
_BLANKS = late(r"\n{3,}")


def render_markdown(edition: Edition, *, zone: tzinfo | None = None, overrides: Mapping[str, str] | None = None) -> str:
    """The edition as a Markdown document that ends in a newline.

    `zone` is the time zone for instants; `overrides` are templates by name (`markdown/card.md`) that stand before ours.

    Raises:
        TemplateFault: a template does not compile or render.
    """
    text = _templates(layers(overrides)).render("markdown/edition.md", {"edition": show(edition, zone=zone)})
    return _BLANKS.sub("\n\n", text).strip("\n") + "\n"


@lru_cache(maxsize=4)
def _templates(overrides: Layers) -> Templates:
    return Templates(overrides=overrides, escape=escape_markdown, filters={"destination": destination})


def escape_markdown(text: str) -> str:
    """A neutralised text so that Markdown shows it as it is, in a paragraph, item, heading or cell."""
    escaped = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    escaped = _ANYWHERE.sub(lambda found: f"\\{found[0]}", escaped)
    return _AT_START.sub(_escape_start, escaped)


def destination(address: str) -> Escaped:
    """A web address as it may stand between `<` and `>` in a link."""
    return Escaped(address.replace("&", "&amp;"))


def _escape_start(found: re.Match[str]) -> str:
    """What would begin a list, an underline or a numbered list, begins none."""
    return f"{found[1]}{found[2]}\\" if found[2].isdecimal() else f"{found[1]}\\{found[2]}"
