"""HTML pages -> a draft: the article's text without the page around it, and what the page says about itself.

    HTML -> tokens -> blocks.outline -> main_text     the article's paragraphs
                   -> facts, linked_data              title, publisher, date, address

Written here, because the parser must be safe from hostile files and start at once; `tests/bench/reading.py` compares
it with other extractors on pages with known text.
"""

from __future__ import annotations

import re
from itertools import islice

from bot.sources.draft import Draft, Refused
from bot.sources.pages.blocks import outline
from bot.sources.pages.facts import with_facts
from bot.sources.pages.main_text import main_text
from bot.sources.pages.tokens import tokens
from briefings.patterns import late

__all__ = ["from_page"]


_FEED = late(r"\s*(?:<[?!][^>]{0,500}>\s*){0,4}<(?:rss|feed|rdf:RDF)[\s>]")
_LONGEST_REFUSAL = 500  # characters of a page that says nothing but that it shows no article
_REFUSAL = late(
    r"\A(?:access denied|(?:\d{3} |error )?(?:forbidden|(?:page )?not found|too many requests))"
    r"|checking (?:your browser|if the site connection)|enable javascript and cookies|you have been blocked"
    r"|verify(?:ing)? (?:that )?you(?:['’]re| are) (?:a )?(?:human|not a robot)|are you a (?:robot|human)"
    r"|unusual traffic from your|(?:don['’]t|do not) have permission to access"
    r"|the page you (?:requested|(?:are|were) looking for) (?:could|can|was|does)",
    re.IGNORECASE,
)
MOST_TOKENS = 1_000_000
"""Tags and texts: twenty megabytes of ordinary pages; what has more was made to exhaust the machine."""


def from_page(draft: Draft) -> Draft | Refused:
    """The draft with its HTML replaced by the article's text, or why the page gives none."""
    if _FEED.match(draft.text):
        return Refused(reason="a feed, which lists articles: save the pages that it points to")
    page = list(islice(tokens(draft.text), MOST_TOKENS + 1))
    if len(page) > MOST_TOKENS:
        return Refused(reason=f"no ordinary page: more than {MOST_TOKENS:,} tags")
    text = main_text(outline(page))
    if not text:
        return Refused(reason="holds no article: only menus, links, forms or scripts")
    if len(text) <= _LONGEST_REFUSAL and _REFUSAL.search(text):
        return Refused(reason="no article: the site refused whoever asked for it; save the page from a browser")
    return with_facts(draft._replace(text=text), page)
