"""One card of an edition on its own: what `/brief cambodia tariffs` answers."""

from __future__ import annotations

from dataclasses import replace

from briefings.composing.notices import of_card
from briefings.model import Changes, Edition, Verification


def one_topic(edition: Edition, topic: str) -> Edition:
    """The same edition with this topic's card alone: no lead, and only the documents that the card cites.

    It is a view and keeps the edition's id and letters. Where the topic has no card, none is left, and the notices say
    as much as the edition's.
    """
    cards = tuple(card for card in edition.cards if card.topic == topic)
    ids = {line.id for card in cards for line in card.lines}
    replaced = tuple(earlier for earlier in edition.changes.replaced if earlier.line in ids)
    cited = {citation.document for card in cards for citation in card.cited()}
    cited |= {citation.document for earlier in replaced for citation in earlier.citations}
    documents = tuple(document for document in edition.documents if document.ref in cited)
    return replace(
        edition,
        lead=(),
        cards=cards,
        changes=Changes(
            since=edition.changes.since,
            new=tuple(line for line in edition.changes.new if line in ids),
            changed=tuple(line for line in edition.changes.changed if line in ids),
            replaced=replaced,
        ),
        documents=documents,
        verification=Verification(lines=len(ids), verified=len(ids), withheld=edition.verification.withheld),
        notices=of_card(edition.notices, documents) if cards else edition.notices,
        trace=tuple(entry for entry in edition.trace if entry.topic == topic),
    )
