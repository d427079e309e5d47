"""Installations of the Slack app, the states of those under way, and events that were handled."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    """Adds the tables."""
    op.create_table(
        "installations",
        sa.Column("place", sa.String(40), primary_key=True),
        sa.Column("app", sa.String(40), nullable=False),
        sa.Column("workspace", sa.String(40)),
        sa.Column("organisation", sa.String(40)),
        sa.Column("name", sa.Text, nullable=False),
        sa.Column("bot_id", sa.String(40), nullable=False),
        sa.Column("bot_user", sa.String(40), nullable=False),
        sa.Column("scopes", sa.Text, nullable=False),
        sa.Column("token", sa.Text, nullable=False),
        sa.Column("refresh_token", sa.Text),
        sa.Column("expires_at", sa.String(40)),
        sa.Column("installed_at", sa.String(40), nullable=False),
    )
    op.create_table(
        "install_states",
        sa.Column("state", sa.String(80), primary_key=True),
        sa.Column("until", sa.String(40), nullable=False),
    )
    op.create_table(
        "handled",
        sa.Column("key", sa.String(120), primary_key=True),
        sa.Column("at", sa.String(40), nullable=False, index=True),
    )
