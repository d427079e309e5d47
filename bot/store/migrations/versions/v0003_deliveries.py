"""Schedules, slots, the ledger of deliveries, their owners, pauses, and the rate gate."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

from bot.store.columns import AnyText, word

revision = "0003"
down_revision = "0002"

_OPEN = sa.text("state IN ('planned', 'claimed')")


def upgrade() -> None:
    """Adds the tables, and an index by which the last receipt's turn is known at once."""
    op.create_index(op.f("ix_receipts_turn"), "receipts", ["turn"])
    _schedules()
    _deliveries()
    _what_deliveries_have()
    op.create_table("restorations", sa.Column("at", word(40), primary_key=True))
    op.create_table(
        "owners",
        sa.Column("owner", word(80), primary_key=True),
        sa.Column("until", sa.Double, nullable=False),
    )
    op.create_table(
        "pauses",
        sa.Column("destination", word(200), primary_key=True),
        sa.Column("reason", AnyText, nullable=False),
        sa.Column("since", word(40), nullable=False),
    )
    op.create_table(
        "gates",
        sa.Column("name", word(200), primary_key=True),
        sa.Column("free", sa.Double, nullable=False),
    )


def _schedules() -> None:
    op.create_table(
        "schedules",
        sa.Column("name", AnyText, primary_key=True),
        sa.Column("body", sa.Text, nullable=False),
    )
    op.create_table(
        "watermarks",
        sa.Column("schedule", AnyText, primary_key=True),
        sa.Column("at", word(40), nullable=False),
    )
    op.create_table(
        "slots",
        sa.Column("schedule", AnyText, primary_key=True),
        sa.Column("key", word(120), primary_key=True),
        sa.Column("at", word(40), nullable=False),
        sa.Column("state", word(10), nullable=False),
        sa.Column("reason", AnyText, nullable=False),
        sa.Column("edition", word(16)),
        sa.Column("noted", word(40), nullable=False),
        sa.Index("slots_in_time", "schedule", "at"),
    )


def _deliveries() -> None:
    op.create_table(
        "deliveries",
        sa.Column("id", word(20), primary_key=True),
        sa.Column("schedule", AnyText, nullable=False),
        sa.Column("slot", word(120), nullable=False),
        sa.Column("destination", word(200), nullable=False),
        sa.Column("at", word(40), nullable=False),
        sa.Column("planned", word(40), nullable=False),
        sa.Column("state", word(10), nullable=False),
        sa.Column("reason", AnyText, nullable=False),
        sa.Column("changed", word(40), nullable=False),
        sa.Column("due", word(40), nullable=False),
        sa.Column("tries", sa.Integer, nullable=False),
        sa.Column("doubtful", sa.Boolean, nullable=False),
        sa.Column("owner", word(80)),
        sa.Column("handed", word(40)),
        sa.Column("edition", word(16)),
        sa.Column("rendering", word(64)),
        sa.Column("parts", sa.Integer),
        sa.Column("confirmed", sa.Integer, nullable=False),
        sa.UniqueConstraint("schedule", "slot", "destination", name="one_delivery"),
        sa.Index("deliveries_in_time", "at"),
        sa.Index("deliveries_open", "destination", "at", sqlite_where=_OPEN, postgresql_where=_OPEN),
    )


def _what_deliveries_have() -> None:
    op.create_table(
        "delivery_messages",
        sa.Column("delivery", word(20), primary_key=True),
        sa.Column("part", sa.Integer, primary_key=True, autoincrement=False),
        sa.Column("message", AnyText, nullable=False),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "delivery_changes",
        sa.Column("number", sa.Integer, primary_key=True),
        sa.Column("delivery", word(20), nullable=False, index=True),
        sa.Column("at", word(40), nullable=False),
        sa.Column("state", word(10), nullable=False),
        sa.Column("reason", AnyText, nullable=False),
    )
    op.create_table(
        "renderings",
        sa.Column("id", word(64), primary_key=True),
        sa.Column("body", sa.LargeBinary, nullable=False),
    )
