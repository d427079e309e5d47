"""Finds the article on a page: the blocks that a reader came for, without what stands around them.

    good blocks            long enough to be a paragraph, few links; each element weighs what it holds of them
    furniture              navigation, footers, forms, captions, comments, by tag and by what their class says
    the main element       marked as the article, or where most of the weight is, going inwards
    its blocks             paragraphs, and what stands between paragraphs; no lists of links, no headings but questions

After the ideas of Kohlschütter et al. (Boilerplate Detection using Shallow Text Features, 2010) and jusText (Pomikálek,
2011): text density, link density, and a block's neighbours say more than any tag.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from bot.sources.headings import asks_somebody
from bot.sources.pages.blocks import Block, Element, Outline
from briefings.patterns import late

_FURNITURE_TAGS = frozenset(
    "nav footer aside form button select option svg noscript template iframe object audio video canvas map menu dialog "
    "figcaption legend fieldset math label".split()
)
_FURNITURE_ROLES = frozenset(
    "navigation banner complementary contentinfo search dialog alertdialog alert menu menubar toolbar tablist".split()
)
_FURNITURE = late(
    r"(?:^|[\s_-])(?:nav|navi|navbar|navigation|menu|submenu|breadcrumbs?|sidebar|side-?bar|widget|widgets|footer|foot|"
    r"masthead|topbar|toolbar|share|sharing|shares|sharedaddy|social|socials|addtoany|comments?|commentlist|respond|reply|"
    r"disqus|related|recommended|recommendations|recirc|more-?stories|read-?more|readmore|trending|popular|most-?read|"
    r"newsletter|subscribe|subscription|signup|paywall|promo|promoted|sponsor|sponsored|advert|advertisement|ads?|adsense|"
    r"cookies?|consent|gdpr|popup|modal|overlay|banner|caption|credit|credits|copyright|tags?|taglist|tag-?links|"
    r"categories|cat-?links|byline|author-?(?:bio|box|info)|about-?author|entry-?(?:meta|footer|utility)|post-?(?:meta|"
    r"footer|info|nav|navigation|tags)|meta|metadata|pagination|pager|page-?links|prev-?next|rating|votes?|print|skip-?link|"
    r"screen-?reader-?text|visually-?hidden|sr-only|outbrain|taboola|search|login|toc|infobox|navbox|reflist|references|"
    r"blogroll|archive-?list|calendar|tooltip|disclaimer|jp-relatedposts|wp-caption-text)(?:$|[\s_-])",
    re.IGNORECASE,
)
_ARTICLE = late(
    r"(?:^|[\s_-])(?:article-?(?:body|content|text|main)|story-?(?:body|content|text)|post-?(?:body|content|entry|text)|"
    r"entry-?(?:content|body|text)|body-?(?:content|text)|news-?(?:body|content|text)|articlebody|rich-?text|"
    r"main-?(?:content|text)|text-?body)(?:$|[\s_-])",
    re.IGNORECASE,
)
_HEADINGS = frozenset("h1 h2 h3 h4 h5 h6".split())
_PARAGRAPHS = frozenset("p li dd pre blockquote".split())
_STOP = late(r"[.!?…。！？।؟]")
_LONG = 60
_MOST_LINKED = 0.4
_MOST_FURNITURE = 0.5
_LEAST_MARKED = 0.4
_INWARDS = 0.8


def main_text(outline: Outline) -> str:
    """The article's blocks, one blank line between two; empty where the page holds none."""
    weights = _weights(outline, dropped=None)
    dropped = _furniture(outline, weights)
    weights = _weights(outline, dropped=dropped)
    inside = _descendants(outline, _main_element(outline, weights, dropped))
    blocks = [block for block in outline.blocks if inside[block.element] and not dropped[block.element]]
    return "\n\n".join(block.text for block in _kept(blocks, outline))


def _is_good(block: Block) -> bool:
    return len(block.text) >= _LONG and block.linked < len(block.text) * _MOST_LINKED and bool(_STOP.search(block.text))


def _weights(outline: Outline, *, dropped: list[bool] | None) -> list[int]:
    """The characters of good blocks in each element and all below it."""
    weights = [0] * len(outline.elements)
    for block in outline.blocks:
        if _is_good(block) and not (dropped and dropped[block.element]):
            weights[block.element] += len(block.text)
    for number in range(len(weights) - 1, 0, -1):
        weights[outline.elements[number].parent] += weights[number]
    return weights


def _furniture(outline: Outline, weights: list[int]) -> list[bool]:
    """Which elements stand around the article, or inside such an element."""
    dropped = [False] * len(outline.elements)
    most = weights[0] * _MOST_FURNITURE
    for number, element in enumerate(outline.elements):
        if (number and dropped[element.parent]) or element.tag in _FURNITURE_TAGS or _is_hidden(element):
            dropped[number] = True
        elif weights[number] <= most and element.tag not in {"html", "body", "article", "main"}:
            dropped[number] = _is_furniture(element)
    return dropped


def _is_hidden(element: Element) -> bool:
    style = element.attributes.get("style", "")
    return "hidden" in element.attributes or bool(style and re.search(r"display\s?:\s?none", style))


def _is_furniture(element: Element) -> bool:
    attributes = element.attributes
    if attributes.get("role", "").lower() in _FURNITURE_ROLES:
        return True
    return any(_FURNITURE.search(attributes[name]) for name in ("class", "id") if name in attributes)


def _main_element(outline: Outline, weights: list[int], dropped: list[bool]) -> int:
    """The innermost element that is marked as the article, or that holds most of the weight going inwards."""
    least = weights[0] * _LEAST_MARKED
    for marks in _MARKS:
        found = [
            number
            for number, element in enumerate(outline.elements)
            if weights[number] > least and not dropped[number] and marks(element)
        ]
        if found:
            return found[-1]
    return _inwards(outline, weights)


def _inwards(outline: Outline, weights: list[int]) -> int:
    """From the page inwards, as long as one child holds most of what its parent holds."""
    heaviest = list(range(len(weights)))
    best = [0] * len(weights)
    for number in range(len(weights) - 1, 0, -1):
        parent = outline.elements[number].parent
        if weights[number] >= best[parent]:
            best[parent], heaviest[parent] = weights[number], number
    at = 0
    while heaviest[at] != at and weights[heaviest[at]] > weights[at] * _INWARDS:
        if outline.elements[heaviest[at]].tag in _PARAGRAPHS:
            break
        at = heaviest[at]
    return at


def _is_body(element: Element) -> bool:
    return "articlebody" in element.attributes.get("itemprop", "").lower()


def _is_named(element: Element) -> bool:
    return any(_ARTICLE.search(element.attributes.get(name, "")) for name in ("class", "id"))


def _is_article(element: Element) -> bool:
    return element.tag == "article" or element.attributes.get("role", "").lower() == "article"


def _is_main(element: Element) -> bool:
    return element.tag == "main" or element.attributes.get("role", "").lower() == "main"


_MARKS = (_is_body, _is_named, _is_article, _is_main)


def _descendants(outline: Outline, main: int) -> list[bool]:
    inside = [False] * len(outline.elements)
    inside[main] = True
    for number in range(main + 1, len(inside)):
        inside[number] = inside[outline.elements[number].parent]
    return inside


def _kept(blocks: list[Block], outline: Outline) -> Iterator[Block]:
    """Good blocks, and shorter ones that read as text."""
    for block in blocks:
        if outline.elements[block.element].tag in _HEADINGS and not asks_somebody(block.text):
            continue
        if block.linked >= len(block.text) * 0.6:
            continue
        if _is_good(block) or _STOP.search(block.text[-4:]) or len(block.text) >= _LONG * 2:
            yield block
