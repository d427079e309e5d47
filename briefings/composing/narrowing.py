"""One card of an edition on its own: what `/brief cambodia tariffs` answers."""

from __future__ import annotations

from dataclasses import replace

from briefings.model import Changes, Edition, Verification


def one_topic(edition: Edition, topic: str) -> Edition:
    """The same edition with this topic's card alone: no lead, the documents in their letters, the notices as they are.

    It is a view and keeps the edition's id. Where the topic has no card, none is left.
    """
    cards = tuple(card for card in edition.cards if card.topic == topic)
    ids = [line.id for card in cards for line in card.lines]
    changes = edition.changes
    return replace(
        edition,
        lead=(),
        cards=cards,
        changes=Changes(
            since=changes.since,
            new=tuple(line for line in changes.new if line in ids),
            changed=tuple(line for line in changes.changed if line in ids),
        ),
        verification=Verification(lines=len(ids), verified=len(ids), withheld=edition.verification.withheld),
        trace=tuple(entry for entry in edition.trace if entry.topic == topic),
    )
