"""What a page says about itself in its markup: title, site, date and address.

Taken in this order: schema.org data (JSON-LD), Open Graph and the other `meta` names that news sites use, microdata,
and last what the page shows (`h1`, `time`). A date counts only where it is one; an address only where it is http(s).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from bot.sources.draft import Draft
from bot.sources.metadata import one_line, web_address
from bot.sources.pages.linked_data import article_of
from bot.sources.pages.tokens import End, Start, Text, Token
from bot.sources.publication_date import read_date_line
from briefings.patterns import late

_TITLE = ("og:title", "twitter:title", "dc.title", "dcterms.title", "headline", "parsely-title", "sailthru.title")
_PUBLISHER = ("og:site_name", "application-name", "publisher", "dc.publisher", "article:publisher", "copyright-holder")
_PUBLISHED = (
    "article:published_time og:article:published_time article:published datepublished date pubdate publishdate "
    "publish-date publish_date publication_date dc.date dc.date.issued dcterms.date dcterms.created dcterms.issued "
    "parsely-pub-date sailthru.date cxenseparse:recs:publishtime article.published displaydate release_date"
).split()
_SEPARATOR = late(r"\s+(?:[|–—·»:-]|::)\s+")
_DATED = late(r"(?:^|[\s_-])(?:date|datum|fecha|time|timestamp|published|pubdate|posted)(?:$|[\s_-])", re.IGNORECASE)
_LONGEST_TITLE = 300
_LONGEST_DATE = 160


@dataclass(slots=True)
class _Facts:
    """What was found, by name; the first of each name counts."""

    metas: dict[str, str] = field(default_factory=dict)
    titles: list[str] = field(default_factory=list)
    headings: list[str] = field(default_factory=list)
    times: list[str] = field(default_factory=list)
    shown: list[str] = field(default_factory=list)
    canonical: str = ""
    scripts: list[str] = field(default_factory=list)


def with_facts(draft: Draft, page: list[Token]) -> Draft:
    """The draft with title, publisher, publication date and address, as far as the page states them."""
    facts = _facts(page)
    data = article_of(facts.scripts)
    publisher = one_line(data.publisher or _first(facts.metas, _PUBLISHER))
    if web_address(publisher):
        publisher = ""
    dates = (data.published, *(facts.metas.get(name, "") for name in _PUBLISHED), *facts.times, *facts.shown)
    lines = (read_date_line(date) for date in dates if date)
    addresses = (facts.canonical, facts.metas.get("og:url", ""), data.url)
    return draft._replace(
        title=_title(facts, data.title, publisher),
        publisher=publisher or None,
        published=next((line.published for line in lines if line and line.published), None),
        url=next((address for each in addresses if (address := web_address(each))), None),
    )


def _title(facts: _Facts, stated: str, publisher: str) -> str:
    """The headline without the name of the site behind it."""
    only = facts.headings[0] if len(facts.headings) == 1 else ""
    named = stated or _first(facts.metas, _TITLE) or only or next(iter(facts.titles), "")
    title = one_line(named)[:_LONGEST_TITLE]
    parts = _SEPARATOR.split(title)
    if len(parts) > 1 and (parts[-1].casefold() == publisher.casefold() or _is_site(parts[-1], facts)):
        title = title[: title.rfind(parts[-1])].rstrip(" |–—·»:-")
    return title


def _is_site(part: str, facts: _Facts) -> bool:
    """Whether the last part of a title is no part of the headline: the page's own heading ends before it."""
    return any(part and one_line(title).endswith(part) for title in facts.titles) and any(
        heading and part.casefold() not in heading.casefold() for heading in facts.headings
    )


def _first(metas: dict[str, str], names: tuple[str, ...]) -> str:
    return next((metas[name] for name in names if metas.get(name)), "")


def _facts(page: list[Token]) -> _Facts:
    facts = _Facts()
    for number, token in enumerate(page):
        if isinstance(token, Start):
            _take(facts, token, page, number)
        elif isinstance(token, Text) and token.raw == "title" and token.text.strip():
            facts.titles.append(token.text)
    return facts


def _take(facts: _Facts, tag: Start, page: list[Token], number: int) -> None:
    attributes = tag.attributes
    if tag.name == "meta":
        name = attributes.get("property") or attributes.get("name") or attributes.get("itemprop") or ""
        if attributes.get("content", "").strip():
            facts.metas.setdefault(name.strip().lower(), attributes["content"].strip())
    elif tag.name == "link" and "canonical" in attributes.get("rel", "").lower().split():
        facts.canonical = facts.canonical or attributes.get("href", "")
    elif tag.name == "script" and "ld+json" in attributes.get("type", "").lower():
        facts.scripts += _text_inside(page, number, tag.name)
    elif tag.name == "h1":
        facts.headings.append(one_line("".join(_text_inside(page, number, tag.name))))
    elif tag.name == "time":
        facts.times.append(attributes.get("datetime") or "".join(_text_inside(page, number, tag.name)))
    elif "datepublished" in attributes.get("itemprop", "").lower():
        facts.times.insert(0, attributes.get("datetime") or "".join(_text_inside(page, number, tag.name)))
    elif _DATED.search(attributes.get("class", "")):
        facts.shown.append(one_line("".join(_text_inside(page, number, tag.name)))[:_LONGEST_DATE])


def _text_inside(page: list[Token], number: int, name: str) -> Iterator[str]:
    """The texts up to the end tag; at most a few dozen tokens, because a headline or date has no more."""
    for token in page[number + 1 : number + 40]:
        if isinstance(token, End) and token.name == name:
            return
        if isinstance(token, Text):
            yield token.text
