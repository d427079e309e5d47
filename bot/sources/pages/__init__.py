"""HTML pages -> a draft: the article's text without the page around it, and what the page says about itself.

    HTML -> tokens -> blocks.outline -> main_text     the article's paragraphs
                   -> facts, linked_data              title, publisher, date, address

Written here, because the parser must be safe from hostile files and start at once; `tests/bench/reading.py` compares
it with other extractors on pages with known text.
"""

from __future__ import annotations

from itertools import islice

from bot.sources.draft import Draft, Refused
from bot.sources.pages.blocks import outline
from bot.sources.pages.facts import with_facts
from bot.sources.pages.main_text import main_text
from bot.sources.pages.tokens import tokens

__all__ = ["from_page"]


MOST_TOKENS = 1_000_000
"""Tags and texts: twenty megabytes of ordinary pages; what has more was made to exhaust the machine."""


def from_page(draft: Draft) -> Draft | Refused:
    """The draft with its HTML replaced by the article's text, or why the page gives none."""
    page = list(islice(tokens(draft.text), MOST_TOKENS + 1))
    if len(page) > MOST_TOKENS:
        return Refused(reason=f"no ordinary page: more than {MOST_TOKENS:,} tags")
    text = main_text(outline(page))
    if not text:
        return Refused(reason="holds no article: only menus, links, forms or scripts")
    return with_facts(draft._replace(text=text), page)
