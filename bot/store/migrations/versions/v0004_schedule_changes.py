"""Who made, paused, resumed or removed a schedule in chat, and when."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

from bot.store.columns import AnyText, word

revision = "0004"
down_revision = "0003"


def upgrade() -> None:
    """Adds the table."""
    op.create_table(
        "schedule_changes",
        sa.Column("number", sa.Integer, primary_key=True),
        sa.Column("schedule", AnyText, nullable=False, index=True),
        sa.Column("at", word(40), nullable=False),
        sa.Column("done", word(20), nullable=False),
        sa.Column("by", word(200), nullable=False),
        sa.Column("here", word(200), nullable=False),
        sa.Column("times", AnyText, nullable=False),
    )
