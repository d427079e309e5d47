"""The tables of schedules, slots, the ledger and the rate gate, as the newest migration leaves them.

Unique keys do the work: one slot for a key of a schedule, one delivery for a slot and destination.
"""

from __future__ import annotations

import sqlalchemy as sa

from bot.store.columns import AnyText, word
from bot.store.tables import METADATA

SCHEDULES = sa.Table(
    "schedules",
    METADATA,
    sa.Column("name", AnyText, primary_key=True),
    sa.Column("body", sa.Text, nullable=False),  # JSON in ASCII
)

SCHEDULE_CHANGES = sa.Table(
    "schedule_changes",
    METADATA,
    sa.Column("number", sa.Integer, primary_key=True),
    sa.Column("schedule", AnyText, nullable=False, index=True),
    sa.Column("at", word(40), nullable=False),
    sa.Column("done", word(20), nullable=False),
    sa.Column("by", word(200), nullable=False),
    sa.Column("here", word(200), nullable=False),
    sa.Column("times", AnyText, nullable=False),  # the cron and its zone, as they were then
)
"""What people did with schedules in chat; nothing is ever removed."""

WATERMARKS = sa.Table(
    "watermarks",
    METADATA,
    sa.Column("schedule", AnyText, primary_key=True),
    sa.Column("at", word(40), nullable=False),
)

SLOTS = sa.Table(
    "slots",
    METADATA,
    sa.Column("schedule", AnyText, primary_key=True),
    sa.Column("key", word(120), primary_key=True),
    sa.Column("at", word(40), nullable=False),
    sa.Column("state", word(10), nullable=False),
    sa.Column("reason", AnyText, nullable=False),
    sa.Column("edition", word(16)),
    sa.Column("noted", word(40), nullable=False),
    sa.Index("slots_in_time", "schedule", "at"),
)

OPEN_STATES = sa.text("state IN ('planned', 'claimed')")
"""Literally so in every query that is to use the index of open deliveries."""

DELIVERIES = sa.Table(
    "deliveries",
    METADATA,
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
    sa.Column("owner", word(80)),  # while it is claimed
    sa.Column("handed", word(40)),  # when the engine was given it, in its present state
    sa.Column("edition", word(16)),
    sa.Column("rendering", word(64)),
    sa.Column("parts", sa.Integer),
    sa.Column("confirmed", sa.Integer, nullable=False),  # how many of the parts
    sa.UniqueConstraint("schedule", "slot", "destination", name="one_delivery"),
    sa.Index("deliveries_in_time", "at"),
    sa.Index("deliveries_open", "destination", "at", sqlite_where=OPEN_STATES, postgresql_where=OPEN_STATES),
)

MESSAGES = sa.Table(
    "delivery_messages",
    METADATA,
    sa.Column("delivery", word(20), primary_key=True),
    sa.Column("part", sa.Integer, primary_key=True, autoincrement=False),
    sa.Column("message", AnyText, nullable=False),
    sqlite_with_rowid=False,
)
"""What the platform calls each confirmed part."""

CHANGES = sa.Table(
    "delivery_changes",
    METADATA,
    sa.Column("number", sa.Integer, primary_key=True),
    sa.Column("delivery", word(20), nullable=False, index=True),
    sa.Column("at", word(40), nullable=False),
    sa.Column("state", word(10), nullable=False),
    sa.Column("reason", AnyText, nullable=False),
)
"""Every change of a delivery's state; they go with the delivery, long after it ended."""

RENDERINGS = sa.Table(
    "renderings",
    METADATA,
    sa.Column("id", word(64), primary_key=True),  # the SHA-256 of the messages
    sa.Column("body", sa.LargeBinary, nullable=False),  # the messages as JSON, deflated
)

RESTORATIONS = sa.Table(
    "restorations",
    METADATA,
    sa.Column("at", word(40), primary_key=True),
)
"""When a copy was put back: what was posted up to then may be missing here."""

OWNERS = sa.Table(
    "owners",
    METADATA,
    sa.Column("owner", word(80), primary_key=True),
    sa.Column("until", sa.Double, nullable=False),  # seconds of the database's clock
)

PAUSES = sa.Table(
    "pauses",
    METADATA,
    sa.Column("destination", word(200), primary_key=True),
    sa.Column("reason", AnyText, nullable=False),
    sa.Column("since", word(40), nullable=False),
)

GATES = sa.Table(
    "gates",
    METADATA,
    sa.Column("name", word(200), primary_key=True),
    sa.Column("free", sa.Double, nullable=False),  # seconds of the database's clock
)
