from __future__ import annotations

import json
import re
import unicodedata
from collections.abc import Iterable, Iterator
from contextlib import suppress
from html.parser import HTMLParser

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from jsonschema import Draft202012Validator
from markdown_it import MarkdownIt
from markdown_it.token import Token

from briefings.errors import InvalidEdition
from briefings.model import Edition
from briefings.rendering.citations import citation_link
from briefings.rendering.edition_json import edition_to_json, render_json
from briefings.rendering.edition_reading import edition_from_json
from briefings.rendering.edition_schema import edition_schema
from briefings.rendering.html import render_html
from briefings.rendering.markdown import escape_markdown, render_markdown
from briefings.rendering.neutral import neutralise
from briefings.rendering.terminal.cells import cell_width, clusters
from briefings.rendering.text import render_text, text_rows
from tests.property.random_editions import HOSTILE, editions, texts

SCHEMA = Draft202012Validator(edition_schema())
MARKDOWN = MarkdownIt("commonmark").enable(["table", "strikethrough"])

json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
    max_leaves=8,
)
few = settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow])


JOINERS = "\u200c\u200d"
# Format characters that are seen: signs set before numbers, and the marks that join hieroglyphs.
SIGNS = "\u0600\u0601\u0602\u0603\u0604\u0605\u06dd\u070f\u0890\u0891\u08e2\U000110bd\U000110cd"
SIGNS += "".join(map(chr, range(0x13430, 0x13460)))


def harmless(text: str, *, allowed: str = "") -> bool:
    """Nothing in it drives a terminal, turns the reading direction or stands there unseen."""
    kinds = {"Cc", "Cs", "Cf"}
    return all(unicodedata.category(mark) not in kinds or mark in f"{allowed}{JOINERS}{SIGNS}" for mark in text)


def paths(value: object) -> Iterator[tuple[str | int, ...]]:
    """The ways to all values inside a JSON value, beginning with the whole."""
    yield ()
    items = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for key, inner in items:
        yield from ((key, *path) for path in paths(inner))


def replaced(value: object, path: tuple[str | int, ...], other: object) -> object:
    """The value with another one at the end of the path."""
    if not path:
        return other
    key, *rest = path
    if isinstance(value, dict):
        return value | {key: replaced(value[key], tuple(rest), other)}
    assert isinstance(value, list)
    return [replaced(item, tuple(rest), other) if index == key else item for index, item in enumerate(value)]


def flat(tokens: Iterable[Token]) -> Iterator[Token]:
    """Tokens with those inside them."""
    for token in tokens:
        yield token
        yield from flat(token.children or ())


class Page(HTMLParser):
    """The elements of a page, and whether they close in order."""

    def __init__(self, source: str) -> None:
        super().__init__()
        self.open: list[str] = []
        self.names: set[str] = set()
        self.attributes: list[tuple[str, str]] = []
        self.feed(source)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.names.add(tag)
        self.attributes += [(name, value or "") for name, value in attrs]
        if tag != "meta":
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag


@few
@given(editions)
def test_an_edition_comes_back_from_its_json_as_it_was(edition: Edition) -> None:
    assert edition_from_json(edition_to_json(edition)) == edition


@few
@given(editions)
def test_the_json_text_of_any_edition_is_utf_8_that_fits_the_schema(edition: Edition) -> None:
    value = json.loads(render_json(edition).encode("utf-8"))
    SCHEMA.validate(value)


@given(json_values)
def test_what_is_no_edition_is_refused_by_name_and_never_crashes(value: object) -> None:
    with pytest.raises(InvalidEdition):
        edition_from_json(value)


@few
@given(editions, json_values, st.data())
def test_an_edition_with_one_value_replaced_is_read_or_refused(
    edition: Edition, other: object, data: st.DataObject
) -> None:
    value = edition_to_json(edition)
    damaged = replaced(value, data.draw(st.sampled_from(list(paths(value)))), other)
    read: Edition | None = None
    with suppress(InvalidEdition):
        read = edition_from_json(damaged)
    assert read is None or edition_from_json(edition_to_json(read)) == read


@few
@given(editions, st.integers(60, 200))
def test_text_of_any_edition_fits_its_width_and_harms_no_terminal(edition: Edition, width: int) -> None:
    for row in text_rows(edition, width=width, links=True):
        shown = "".join(span.text for span in row)
        assert cell_width(shown) <= min(width, 100)
        assert harmless(shown)
        assert all(re.fullmatch(r"https?://[!-~]+", span.href) for span in row if span.href is not None)
    assert harmless(render_text(edition, width=width), allowed="\n")


@few
@given(editions)
def test_html_of_any_edition_holds_only_our_elements_and_closes_them(edition: Edition) -> None:
    source = render_html(edition)
    page = Page(source)
    assert not page.open
    assert not page.names & {"script", "img", "iframe", "object", "link", "form"}
    assert not [name for name, _ in page.attributes if name.startswith("on")]
    hrefs = [value for name, value in page.attributes if name in {"href", "src"}]
    assert all(re.fullmatch(r"#[a-z0-9-]+|https?://[!-~]+", href) for href in hrefs)
    ids = [value for name, value in page.attributes if name == "id"]
    assert len(ids) == len(set(ids))
    assert {href for href in hrefs if href.startswith("#")} <= {f"#{one}" for one in ids}
    assert harmless(source, allowed="\n")


@few
@given(editions)
def test_markdown_of_any_edition_holds_no_markup_of_its_documents(edition: Edition) -> None:
    source = render_markdown(edition)
    assert harmless(source, allowed="\n")
    tokens = list(flat(MARKDOWN.parse(source)))
    assert not [
        token for token in tokens if token.type in {"html_inline", "html_block", "image", "code_inline", "fence"}
    ]
    assert all(str(token.attrGet("href")).startswith("http") for token in tokens if token.type == "link_open")


@given(texts.map(neutralise).filter(bool))
def test_a_text_comes_out_of_markdown_as_it_went_in(text: str) -> None:
    for around in ("{}", "- {}", "# {}", "> {}", "| {} |\n| --- |"):
        tokens = list(flat(MARKDOWN.parse(around.format(escape_markdown(text)))))
        assert "".join(token.content for token in tokens if token.type in {"text", "text_special"}) == text


@given(texts)
def test_neutralising_leaves_nothing_unseen_and_is_done_once(text: str) -> None:
    once = neutralise(text)
    assert neutralise(once) == once
    assert harmless(once)
    assert once == " ".join(once.split())


@given(st.text(alphabet=st.characters(categories=["L", "N", "P", "S"], max_codepoint=0x2FF), max_size=50))
def test_neutralising_leaves_what_can_be_seen_alone(text: str) -> None:
    assert neutralise(text) == text


@given(texts)
def test_clusters_join_to_their_text_and_their_widths_to_its_width(text: str) -> None:
    found = list(clusters(text))
    assert "".join(cluster for cluster, _ in found) == text
    assert all(cluster and 0 <= width <= 2 for cluster, width in found)
    assert sum(width for _, width in found) == cell_width(text) or text.isascii()


@given(st.sampled_from(["https://news.example/a", "http://news.example/a?b=c#part"]), texts)
def test_a_link_to_a_sentence_is_printable_ascii_with_one_directive(url: str, text: str) -> None:
    link = citation_link(url, text)
    assert link is not None
    assert re.fullmatch(r"[!-~]+", link)
    assert link.startswith(url)
    directive = link.partition(":~:text=")[2]
    assert re.fullmatch(r"(?:[A-Za-z0-9._~]|%[0-9A-F]{2})*(?:,(?:[A-Za-z0-9._~]|%[0-9A-F]{2})+)?", directive)


@pytest.mark.parametrize("text", HOSTILE)
def test_no_hostile_text_reaches_a_reader_raw(text: str) -> None:
    assert harmless(neutralise(text))
