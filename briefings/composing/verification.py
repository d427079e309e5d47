"""The gate that fails closed: every cited span is read again from its document before an edition leaves."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace

from briefings.model import (
    Card,
    Changes,
    Citation,
    Earlier,
    Edition,
    Line,
    Status,
    Verification,
    sha256_of,
)


def verify(edition: Edition, texts: Mapping[str, str]) -> Edition:
    """The edition with everything withheld that does not check against `texts` (document id -> text as stored now).

    A line checks when each of its citations' spans reads and hashes as cited and its text is its first citation's.
    Figures, events, voices, statuses and conflicts go the same way. What was withheld is counted, never silent; a line
    that stands in the lead and on a card counts once. What an earlier edition said stays what it said: where its
    document is at hand and reads otherwise now, it is cited there no longer.
    """
    by_letter = {document.ref: texts.get(document.id) for document in edition.documents}

    def holds(citation: Citation) -> bool:
        text = by_letter.get(citation.document)
        span = text[citation.start : citation.end] if text is not None else None
        return span == citation.text and sha256_of(citation.text) == citation.sha256

    lines = {line.id: line for card in edition.cards for line in card.lines} | {line.id: line for line in edition.lead}
    kept = {key for key, line in lines.items() if _line_holds(line, holds)}
    return replace(
        edition,
        lead=tuple(line for line in edition.lead if line.id in kept),
        cards=tuple(_checked(card, kept, holds) for card in edition.cards),
        changes=_cited_where_it_stands(
            edition.changes, lambda each: by_letter.get(each.document) is None or holds(each)
        ),
        verification=Verification(lines=len(kept), verified=len(kept), withheld=len(lines) - len(kept)),
    )


def _cited_where_it_stands(changes: Changes, stands: Callable[[Citation], bool]) -> Changes:
    def checked(earlier: Earlier) -> Earlier:
        return replace(earlier, citations=tuple(filter(stands, earlier.citations)))

    return replace(changes, replaced=tuple(map(checked, changes.replaced)), gone=tuple(map(checked, changes.gone)))


def _line_holds(line: Line, holds: Callable[[Citation], bool]) -> bool:
    return bool(line.citations) and line.text == line.citations[0].text and all(map(holds, line.citations))


def _checked(card: Card, kept: set[str], holds: Callable[[Citation], bool]) -> Card:
    def checks(*citations: Citation) -> bool:
        return bool(citations) and all(map(holds, citations))

    return replace(
        card,
        lines=tuple(line for line in card.lines if line.id in kept),
        status=card.status if card.status and _status_holds(card.status, checks) else None,
        figures=tuple(
            figure
            for figure in card.figures
            if checks(*figure.citations) and (figure.previous is None or checks(*figure.previous.citations))
        ),
        timeline=tuple(e for e in card.timeline if checks(*e.citations) and e.text in e.citations[0].text),
        voices=tuple(voice for voice in card.voices if checks(*voice.citations)),
        conflicts=tuple(
            conflict for conflict in card.conflicts if all(checks(*side.citations) for side in conflict.sides)
        ),
    )


def _status_holds(status: Status, checks: Callable[..., bool]) -> bool:
    return checks(*status.citations) and (status.previous is None or _status_holds(status.previous, checks))
