"""The trace of an edition in words: which rule and which scores decided over each sentence."""

from __future__ import annotations

from collections.abc import Iterator

from briefings.model import Edition, TraceEntry
from briefings.rendering.neutral import neutralise

_SHOWN = 100  # code points of a sentence: enough to know it again


def reasons(edition: Edition) -> str:
    """A paragraph for each sentence that was considered, in the order of documents and sentences."""
    letters = {document.id: document.ref for document in edition.documents}
    return "\nWhy each sentence is a line, or is not\n" + "".join(
        f"\n{line}\n" for entry in edition.trace for line in _paragraph(entry, letters.get(entry.document, "-"))
    )


def _paragraph(entry: TraceEntry, letter: str) -> Iterator[str]:
    text = neutralise(entry.text)
    shown = text if len(text) <= _SHOWN else f"{text[:_SHOWN]}…"
    where = f"{letter} {entry.start}-{entry.end}"
    outcome = f"{entry.decision} on {entry.topic}" if entry.topic else entry.decision
    scores = ", ".join(f"{name} {score:g}" for name, score in entry.scores)
    yield "\n".join(filter(None, (f"{where}  {outcome}: {entry.rule}", f"    {shown}", scores and f"    {scores}")))
