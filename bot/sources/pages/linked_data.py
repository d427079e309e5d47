"""Reads schema.org data in JSON-LD: the article that a page is, as its publisher describes it to search engines."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

_ARTICLES = ("article", "blogposting", "report", "webpage", "liveblogposting")
_LONGEST = 500_000
_MOST_OBJECTS = 500


@dataclass(frozen=True, slots=True, kw_only=True)
class LinkedArticle:
    """The fields of an article, each empty where it is not stated."""

    title: str = ""
    publisher: str = ""
    published: str = ""
    url: str = ""
    body: str = ""


def article_of(scripts: list[str]) -> LinkedArticle:
    """The first article among the page's JSON-LD scripts; empty where there is none that can be read."""
    found = [item for script in scripts for item in _objects(script)]
    for kind in _ARTICLES:
        for item in found:
            if any(kind in each.lower() for each in _texts(item.get("@type"))):
                return _article(item)
    return LinkedArticle()


def _objects(script: str) -> Iterator[dict[str, object]]:
    """The objects of a script, outer ones first."""
    import json

    if len(script) > _LONGEST:
        return
    try:
        waiting: list[object] = [json.loads(script)]
    except (ValueError, RecursionError):
        return
    for _ in range(_MOST_OBJECTS):
        if not waiting:
            return
        item = waiting.pop(0)
        if isinstance(item, list):
            waiting += item
        elif isinstance(item, dict):
            yield item
            waiting += [each for each in item.values() if isinstance(each, list | dict)]


def _article(item: dict[str, object]) -> LinkedArticle:
    return LinkedArticle(
        title=_name(item.get("headline")),
        publisher=_name(item.get("publisher")),
        published=_name(item.get("datePublished")),
        url=_name(item.get("mainEntityOfPage")) or _name(item.get("url")),
        body=_name(item.get("articleBody")),
    )


def _name(value: object) -> str:
    """A text, or the name or id of an object, or that of the first in a list."""
    if isinstance(value, list):
        value = value[0] if value else ""
    if isinstance(value, dict):
        value = value.get("name") or value.get("@id") or ""
    return value.strip() if isinstance(value, str) else ""


def _texts(value: object) -> list[str]:
    values = value if isinstance(value, list) else [value]
    return [each for each in values if isinstance(each, str)]
