"""`newsbrief ingest` and `newsbrief search`: what is kept, for `/brief` to answer from."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Annotated

import typer

from bot.cli.edge import say
from bot.cli.options import Config, Sources, TakesSources, examples

if TYPE_CHECKING:
    from bot.sources.ingesting import Ingested
    from briefings.model import Document


def add_to(program: typer.Typer) -> None:
    """Adds these commands."""
    program.command(
        cls=TakesSources,
        short_help="Read the sources into what is kept.",
        **examples("newsbrief ingest", "newsbrief ingest --source news/ report.txt"),
    )(ingest)
    program.command(
        short_help="Look for words in the documents that are kept.",
        **examples(
            "newsbrief search tariff deal", "newsbrief search '\"arms embargo\" -review'", "newsbrief search scam*"
        ),
    )(search)


def ingest(source: Sources = None, config: Config = None) -> None:
    """Read the sources into what is kept, and say what is new, changed or refused."""
    import asyncio

    from bot.app.library import ingest_sources
    from bot.cli.reports import report_refusals, settings_of
    from bot.cli.terminal import put

    places, ingested = asyncio.run(ingest_sources(settings_of(config), source))
    report_refusals(places, ingested.reading)
    put("\n".join(_outcome(ingested)) + "\n")


def _outcome(ingested: Ingested) -> Iterator[str]:
    from briefings.rendering.neutral import neutralise

    titles = {document.id: neutralise(document.title) or "(no title)" for document in ingested.reading.documents}
    kept, reading = ingested.kept, ingested.reading
    yield from (f"new: {titles[each]}" for each in kept.new)
    yield from (f"changed: {titles[each]}" for each in kept.changed)
    parts: Sequence[tuple[Sequence[object], str]] = (
        (kept.new, "new"),
        (kept.changed, "changed"),
        (kept.known, "known already"),
        (reading.refusals, "refused"),
        (reading.duplicates, "twice"),
    )
    yield ", ".join(f"{len(part)} {word}" for part, word in parts)


def search(
    words: Annotated[
        list[str], typer.Argument(metavar="WORDS...", help='All of them: word, "a phrase", begin*, -without.')
    ],
    *,
    most: Annotated[int, typer.Option("--most", min=1, max=1000, help="The most documents to show.")] = 10,
    config: Config = None,
) -> None:
    """Look for words in the documents that are kept, and show the sentences that hold them.

    Words that begin with a minus go behind --.
    """
    import asyncio

    from bot.app.library import search_documents
    from bot.cli.reports import settings_of
    from bot.cli.terminal import put
    from bot.errors import WrongUsage
    from bot.store.words import no_query, read_query

    query = " ".join(words)
    if not read_query(query):
        raise WrongUsage(f"{no_query(query)}: newsbrief search tariff deal")
    found = asyncio.run(search_documents(settings_of(config), query, most=most))
    if not found:
        say(f"newsbrief: nothing found for {query!r}; all words have to stand in one document")
    for document in found:
        put("\n".join(_found(document, query)) + "\n\n")


def _found(document: Document, query: str) -> Iterator[str]:
    from bot.commands.searching import best_sentences
    from bot.store.words import read_query
    from briefings.rendering.dates import date_words
    from briefings.rendering.neutral import neutralise

    published = date_words(document.published.isoformat()) if document.published else "date unknown"
    facts = (document.publisher, published, document.url or document.origin)
    yield neutralise(document.title) or "(no title)"
    yield "  " + " · ".join(neutralise(fact) for fact in facts if fact)
    yield from (f"  – {neutralise(each.text)}" for each in best_sentences(document, read_query(query)))
