"""What must hold for reading any file at all."""

from __future__ import annotations

import re
import tempfile
from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from bot.sources import read_sources
from bot.sources.boilerplate import without_boilerplate
from bot.sources.draft import Refused
from bot.sources.headings import without_headings
from bot.sources.pages.tokens import tokens
from bot.sources.publication_date import read_date_line
from bot.sources.reading import document_of
from briefings.model import Document, document_id

FORMS = st.sampled_from(["plain", "markdown", "page"])

PIECES = st.sampled_from(
    [
        "---\n",
        "title: x\n",
        "published: 2025-13-45\n",
        "# A\n",
        "```\n",
        "By Jane Doe\n",
        "Photo: a/AFP\n",
        "Read more: ",
        "\n\n",
        "\r\n",
        "—\n",
        "November 13, 2025\n",
        "99/99/9999\n",
        "The ship left the port on Friday. ",
        "[a](b)",
        "**",
        "<!--",
        "<p>",
        "</p>",
        "<article>",
        "<a href='",
        "<time datetime=",
        "<meta property=og:url content=http://[>",
        "<script type='application/ld+json'>",
        '{"@type":["Article"],"headline":"\\ud800\\u001b","url":"http://a\\ud800","publisher":{"name":"\\u009b"}}',
        "</script>",
        "&#xD800;",
        "&#0;",
        "\x00",
        "\ufeff",
        "\u2028",
        "é",
    ]
)
BYTES = st.one_of(
    st.binary(max_size=400),
    st.lists(st.one_of(PIECES.map(str.encode), st.binary(max_size=8)), max_size=30).map(b"".join),
    st.lists(PIECES, max_size=30).map(lambda pieces: "".join(pieces).encode("utf-16", "surrogatepass")),
)


def decoded(text: str) -> str:
    """A text as decoding leaves it: line feeds are its only control characters."""
    return re.sub("[\x00-\x09\x0b-\x1f\x7f-\x9f\u2028\u2029\ufeff]", "", text)


WORDS = st.sampled_from(
    "harbour berth ship lines delay spring port minister tariff year trade north rice border talks he said".split()
)
SENTENCE = st.lists(WORDS, min_size=6, max_size=25).map(lambda words: " ".join(words).capitalize() + ".")
PARAGRAPHS = st.lists(st.lists(SENTENCE, min_size=1, max_size=4).map(" ".join), min_size=1, max_size=8)


@given(data=BYTES, form=FORMS)
@example(data=b"---\n---", form="plain")
@example(data=b"---\na: &a [*a]\n---\nText.", form="markdown")
@example(data=b"---\n? [a]\n: b\n---\nText that stands below.", form="markdown")
@example(data=b'---\ntitle: "\\e[31m"\nurl: "http://a\\uD800"\n---\nText that stands below.', form="markdown")
@example(
    data=b'<script type=ld+json>{"@type":"Article","headline":"\\ud800\\u001b","url":"http://a\\ud800"}</script>'
    b"<p>The harbour authority opened a second berth on Monday, they said.",
    form="page",
)
@example(data=b"<" * 50, form="page")
@example(data=b'<script type="application/ld+json">' + b"[" * 5000, form="page")
@example(data=b"<p>A sentence with a lone surrogate &#xDFFF; stands here for sixty characters.", form="page")
def test_any_bytes_are_a_document_or_a_refusal_with_its_reason(data: bytes, form: str) -> None:
    outcome = document_of(data, form=form, origin="file")
    if isinstance(outcome, Refused):
        assert outcome.reason.strip()
        return
    assert outcome.text.strip() == outcome.text != ""
    assert outcome.id == document_id(outcome.text)
    assert outcome.title.strip()
    assert "\n" not in outcome.title
    for field in (outcome.text, outcome.title, outcome.publisher or "", outcome.url or "", *outcome.notes):
        assert field.encode().decode() == field
        assert not any(character < " " and character not in "\n\t" for character in field)


@given(contents=st.lists(BYTES, max_size=5))
def test_every_file_of_a_folder_is_accounted_for_once(contents: list[bytes]) -> None:
    with tempfile.TemporaryDirectory() as name:
        for number, content in enumerate(contents):
            Path(name, f"{number}{('.txt', '.md', '.html')[number % 3]}").write_bytes(content)
        reading = read_sources([name])
        named = [str(document.origin) for document in reading.documents]
        named += [refusal.path for refusal in reading.refusals]
        named += [duplicate.path for duplicate in reading.duplicates]
        assert sorted(named) == sorted(path.as_posix() for path in Path(name).iterdir())
        assert reading == read_sources([name])


@given(paragraphs=PARAGRAPHS, gap=st.sampled_from(["\n", "\n\n"]), newline=st.sampled_from(["\n", "\r\n", "\r"]))
def test_a_text_without_boilerplate_comes_through_unchanged(paragraphs: list[str], gap: str, newline: str) -> None:
    text = gap.join(paragraphs)
    for form in ("plain", "markdown"):
        outcome = document_of(text.replace("\n", newline).encode(), form=form, origin="file")
        assert isinstance(outcome, Document)
        assert outcome.text == text


@given(paragraphs=PARAGRAPHS)
def test_the_same_text_gives_the_same_document_in_every_encoding(paragraphs: list[str]) -> None:
    text = "\n\n".join(paragraphs) + " « Déjà vu », dit-elle à l’été."
    encodings = ("utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "cp1252")
    outcomes = [document_of(text.encode(encoding), form="plain", origin="file") for encoding in encodings]
    assert {outcome.text if isinstance(outcome, Document) else outcome.reason for outcome in outcomes} == {text}


@given(lines=st.lists(st.one_of(PIECES, st.text(max_size=60)).map(decoded), max_size=20))
def test_lines_that_stay_keep_every_character(lines: list[str]) -> None:
    text = "\n".join(lines)
    kept = without_headings(without_boilerplate(text)).split("\n")
    before = text.split("\n")
    assert len(kept) == len(before)
    for line, original in zip(kept, before, strict=True):
        assert original.startswith(line) or not line.strip()


@given(paragraphs=PARAGRAPHS)
def test_a_page_of_paragraphs_gives_those_paragraphs(paragraphs: list[str]) -> None:
    long = [paragraph + " It was the last word that anybody said about the harbour." for paragraph in paragraphs]
    page = "".join(f"<p>{paragraph}</p>" for paragraph in long)
    outcome = document_of(f"<article>{page}</article>".encode(), form="page", origin="file")
    assert isinstance(outcome, Document)
    assert outcome.text.split("\n\n") == long


@given(html=st.text(alphabet="<>/!-\"'= apbscript&;\n", max_size=300))
def test_cutting_html_ends_and_never_loses_its_place(html: str) -> None:
    assert len(list(tokens(html))) <= len(html) + 1


@pytest.mark.parametrize("form", ["plain", "markdown", "page"])
@pytest.mark.parametrize(
    "piece", ["<div>", "<!--", '<a x="', "<p>A. ", "[a](", "**a ", "`", "By A ", "Photo: ", '."', "1:2 "]
)
def test_a_piece_repeated_without_end_is_read_to_the_end(piece: str, form: str) -> None:
    # No clock here: a pattern that blows up would not come back from so many.
    outcome = document_of((piece * 20_000).encode(), form=form, origin="file")
    assert isinstance(outcome, Document | Refused)


@given(text=st.text(max_size=170))
def test_any_line_is_a_date_line_or_none(text: str) -> None:
    line = read_date_line(text)
    assert line is None or (line.published is None) == (line.problem is not None)
