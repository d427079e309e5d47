"""Any text is a query: the database never refuses one, and finds what the words say."""

from __future__ import annotations

import asyncio
import tempfile
from collections.abc import Sequence
from datetime import UTC, datetime

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bot.ports.library import Documents
from bot.store import opened
from bot.store.words import search_words
from briefings.model import Document
from tests.fakes.store import FakeStore

NOW = datetime(2025, 11, 14, tzinfo=UTC)
PIECES = """cable Zürich c++ 詐欺 covid-19 ស្រុក AND OR NOT NEAR * " - ( ) : ^ ' 0""".split()
QUERIES = st.lists(st.one_of(st.sampled_from(PIECES), st.text(max_size=8)), max_size=8).flatmap(
    lambda words: st.sampled_from(["", " "]).map(lambda between: between.join(words))
)
TEXTS = (*PIECES, "Cable, cable AND harbour", "not near the cable", "“cable” 'cars'", "ﬁve ½ Ⅷ ², İstanbul ß ẞ")


async def _differing(queries: Sequence[str], address: str) -> list[str]:
    documents = [Document.from_text(f"{text} {number}", title=text) for number, text in enumerate(TEXTS)]
    fake = FakeStore()
    await fake.keep(documents, now=NOW)
    async with opened(address) as store:
        await store.keep(documents, now=NOW)
        return [query for query in queries if await _found(store, query) != await _found(fake, query)]


async def _found(store: Documents, query: str) -> set[str]:
    return {document.id for document in await store.search(query, most=99)}


@given(queries=st.lists(QUERIES, min_size=40, max_size=60))
@settings(max_examples=10, deadline=None)
def test_the_database_finds_what_the_fake_finds(queries: list[str]) -> None:
    with tempfile.TemporaryDirectory() as folder:
        assert asyncio.run(_differing(queries, f"sqlite:///{folder}/kept.db")) == []


@given(queries=st.lists(QUERIES, min_size=40, max_size=60))
@settings(max_examples=4, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_and_so_does_the_other(queries: list[str], postgres_database: str) -> None:
    """The documents are known there from the second time on, which changes nothing."""
    assert asyncio.run(_differing(queries, postgres_database)) == []


@given(text=st.text())
def test_words_are_their_own_words(text: str) -> None:
    words = search_words(text)
    assert all(word and word == word.casefold() and " " not in word for word in words)
