"""The page and the Markdown as documents: what assistive technology, printers and processors rely on."""

from __future__ import annotations

import itertools
import re
from dataclasses import replace
from html.parser import HTMLParser
from importlib.resources import files

import pytest
from markdown_it import MarkdownIt

from briefings.model import Line
from briefings.rendering.html import render_html
from briefings.rendering.markdown import escape_markdown, render_markdown
from tests.fakes.editions import rich_edition

STYLE = (files("briefings") / "templates" / "html" / "style.css").read_text(encoding="utf-8")
LIGHT, DARK = (dict(re.findall(r"--([a-z-]+): (#[0-9a-f]{6})", part)) for part in STYLE.split("@media", 2)[:2])


class Outline(HTMLParser):
    """Tags with their attributes, and the text of the page without its style."""

    def __init__(self, source: str) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.texts: list[str] = []
        self.feed(source)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))

    def handle_data(self, data: str) -> None:
        if self.tags and self.tags[-1][0] != "style":
            self.texts.append(data)

    def all(self, tag: str) -> list[dict[str, str | None]]:
        return [attributes for name, attributes in self.tags if name == tag]


@pytest.fixture(scope="module")
def page() -> Outline:
    return Outline(render_html(rich_edition()))


def test_the_page_has_a_language_landmarks_and_a_way_past_its_head(page: Outline) -> None:
    assert page.all("html") == [{"lang": "en"}]
    assert [len(page.all(name)) for name in ("main", "nav", "footer")] == [1, 1, 1]
    skip = page.all("a")[0]
    assert skip["href"] == "#" + str(page.all("main")[0]["id"])


def test_headings_never_skip_a_level(page: Outline) -> None:
    levels = [int(name[1]) for name, _ in page.tags if re.fullmatch("h[1-6]", name)]
    assert levels.count(1) == 1
    assert all(after - before <= 1 for before, after in itertools.pairwise(levels))


def test_tables_have_captions_and_scopes(page: Outline) -> None:
    assert len(page.all("caption")) == len(page.all("table")) == 3
    assert {attributes.get("scope") for attributes in page.all("th")} == {"col", "row"}


def test_citations_are_links_that_say_where_they_lead(page: Outline) -> None:
    citations = [link for link in page.all("a") if str(link.get("aria-label", "")).startswith("Citation")]
    assert citations[0]["aria-label"] == "Citation 1: The Ledger, 8 November 2025"
    inside = {link["href"] for link in citations if str(link["href"]).startswith("#")}
    assert inside == {"#citation-3", "#citation-13", "#citation-14", "#citation-17"}
    assert inside <= {f"#{item.get('id')}" for item in page.all("li")}


def test_dates_are_given_to_machines_too(page: Outline) -> None:
    dates = {time.get("datetime") for time in page.all("time")}
    assert {"2025-11-14T00:00:00+00:00", "2025-11-07", "2025-10", "2017"} <= dates


def test_the_page_asks_nothing_of_anyone(page: Outline) -> None:
    assert not page.all("script") + page.all("img") + page.all("link")
    assert "url(" not in STYLE
    assert "@import" not in STYLE
    assert any("default-src 'none'" in str(meta.get("content")) for meta in page.all("meta"))


@pytest.mark.parametrize("colours", [LIGHT, DARK], ids=["light", "dark"])
def test_all_text_stands_out_from_its_ground(colours: dict[str, str]) -> None:
    """4.5 to 1 at least, as WCAG 2.2 asks in success criterion 1.4.3."""

    def luminance(colour: str) -> float:
        parts = (int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5))
        red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
        return 0.2126 * red + 0.7152 * green + 0.0722 * blue

    def contrast(one: str, other: str) -> float:
        low, high = sorted((luminance(colours[one]), luminance(colours[other])))
        return (high + 0.05) / (low + 0.05)

    texts = ("ink", "soft", "accent", "open", "moving", "settled", "stopped")
    pairs = [(text, ground) for text in texts for ground in ("page", "paper")]
    pairs += [("note", "note-back"), ("warn", "warn-back"), ("ink", "warn-back"), ("ink", "mark"), ("soft", "mark")]
    assert [pair for pair in pairs if contrast(*pair) < 4.5] == []


def test_hostile_text_is_text_on_the_page() -> None:
    hostile = '<img src=x onerror="alert(1)"> & </style> {{ 7 * 7 }}'
    line = rich_edition().lead[0]
    edition = replace(rich_edition(), title=hostile, lead=(replace(line, text=hostile, notes=()),))
    page = Outline(render_html(edition))
    assert not page.all("img")
    assert hostile in "".join(page.texts)


def processed(lines: tuple[Line, ...]) -> str:
    edition = replace(rich_edition(), lead=lines)
    return str(MarkdownIt("commonmark").enable("table").render(render_markdown(edition)))


def test_markdown_turns_into_lists_tables_and_links_to_the_sentences() -> None:
    page = processed(rich_edition().lead)
    assert '<a href="https://ledger.example/deal#p2:~:text=Washington%20lifted' in page
    assert page.count("<table>") == 3
    assert "<em>[spring 2026]</em>, the defence ministry" in page
    assert "<blockquote>" in page
    assert "billion in bitcoin from the head of one conglomerate. [3] · one publisher</li>" in page


@pytest.mark.parametrize(
    "text",
    [
        "1. first # second",
        "2025. was the year",
        "3) third",
        "- item + item",
        "=====",
        "[click](javascript:alert(1)) ![x](https://evil.example/x.png)",
        "[1]: https://evil.example",
        "**b** _i_ `c` ~~s~~ <b>x</b> &copy; a|b \\",
        "https://evil.example and www.evil.example",
    ],
)
def test_hostile_text_is_text_in_markdown(text: str) -> None:
    line = replace(rich_edition().lead[0], id="unmarked", text=text, notes=())
    shown = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    assert f"<li>{shown} <a href" in processed((line,))


def test_processors_that_make_links_of_bare_addresses_find_none_in_texts() -> None:
    assert escape_markdown("see https://evil.example or www.evil.example") == (
        r"see https\://evil.example or www\.evil.example"
    )


def test_words_of_a_source_run_in_their_own_direction_whatever_stands_before_them(page: Outline) -> None:
    told = [
        attributes for name, attributes in page.tags if attributes.get("class") == "statement" or name == "blockquote"
    ]
    assert told
    assert {attributes.get("dir") for attributes in told} == {"auto"}
    assert page.all("bdi")  # `dir="auto"` looks past what is isolated: the mark "new" is English
