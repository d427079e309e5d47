"""Installations of the Slack app, the states of those under way, and events that were handled."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

from bot.store.columns import word

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    """Adds the tables."""
    op.create_table(
        "installations",
        sa.Column("place", word(40), primary_key=True),
        sa.Column("app", word(40), nullable=False),
        sa.Column("workspace", word(40)),
        sa.Column("organisation", word(40)),
        sa.Column("name", sa.Text, nullable=False),
        sa.Column("bot_id", word(40), nullable=False),
        sa.Column("bot_user", word(40), nullable=False),
        sa.Column("scopes", sa.Text, nullable=False),
        sa.Column("token", sa.Text, nullable=False),
        sa.Column("refresh_token", sa.Text),
        sa.Column("expires_at", word(40)),
        sa.Column("installed_at", word(40), nullable=False),
    )
    op.create_table(
        "install_states",
        sa.Column("state", word(80), primary_key=True),
        sa.Column("until", word(40), nullable=False),
    )
    op.create_table(
        "handled",
        sa.Column("key", word(120), primary_key=True),
        sa.Column("at", word(40), nullable=False, index=True),
    )
