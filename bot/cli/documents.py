"""`newsbrief documents`: what the sources hold."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

import typer

from bot.cli.options import Config, Sources, TakesSources, examples

if TYPE_CHECKING:
    from bot.ports.library import Reading


def add_to(program: typer.Typer) -> None:
    """Adds this command."""
    program.command(
        cls=TakesSources,
        short_help="List the documents that the sources hold.",
        **examples("newsbrief documents", "newsbrief documents --source news/ report.txt"),
    )(documents)


def documents(source: Sources = None, config: Config = None) -> None:
    """List the documents that the sources hold, and what had to be assumed while reading them."""
    from bot.app.library import read_documents
    from bot.cli.reports import report_refusals, settings_of
    from bot.cli.terminal import put

    places, reading = read_documents(settings_of(config), source)
    report_refusals(places, reading)
    put("\n".join(_listed(reading)) + "\n")


def _listed(reading: Reading) -> Iterator[str]:
    from briefings.rendering.dates import date_words
    from briefings.rendering.neutral import neutralise

    for document in reading.documents:
        published = date_words(document.published.isoformat()) if document.published else "date unknown"
        facts = (document.publisher, published, _length(document.text), document.origin)
        yield neutralise(document.title) or "(no title)"
        yield "  " + " · ".join(neutralise(fact) for fact in facts if fact)
        yield from (f"  note: {neutralise(note)}" for note in document.notes)
        yield ""
    for duplicate in reading.duplicates:
        yield f"the same text as {duplicate.original}: {duplicate.path}"
    for path in reading.ignored:
        yield f"not a document by its name: {path}"
    counts = ((reading.documents, "read"), (reading.refusals, "refused"), (reading.duplicates, "twice"))
    yield ", ".join(f"{len(part)} {word}" for part, word in counts)


def _length(text: str) -> str:
    """The length of a text in words, or in letters where its script puts no space between words."""
    from briefings.language.tokens import UNSPACED

    letters, words = len(UNSPACED.findall(text)), len(text.split())
    count, unit = (letters, "letter") if 2 * letters > len(text) else (words, "word")
    return f"{count:,} {unit}{'' if count == 1 else 's'}"
