"""The tables, as the newest migration leaves them.

Texts of documents may hold anything, half surrogate pairs and NUL too, so they are kept as bytes; instants are kept as
ISO 8601 in UTC, which every database compares as text. Schedules and the ledger have theirs in `delivery_tables`.
"""

from __future__ import annotations

import sqlalchemy as sa

from bot.store.columns import AnyText, word

METADATA = sa.MetaData()


DOCUMENTS = sa.Table(
    "documents",
    METADATA,
    sa.Column("number", sa.Integer, primary_key=True),
    sa.Column("id", word(16), nullable=False, unique=True),
    sa.Column("text", AnyText, nullable=False),
    sa.Column("title", AnyText, nullable=False),
    sa.Column("publisher", AnyText),
    sa.Column("published", word(40)),
    sa.Column("url", AnyText),
    sa.Column("origin", AnyText, index=True),
    sa.Column("notes", sa.Text, nullable=False),  # a JSON list
    sa.Column("first_seen", word(40), nullable=False),
    sa.Column("replaced", sa.Boolean, nullable=False),
    sa.Column("search_text", sa.Text, nullable=False),
)
"""Every text that was ever kept; `replaced` ones gave way to a newer text of their origin but are still cited."""

LIBRARY = sa.Table(
    "library",
    METADATA,
    sa.Column("one", sa.Integer, sa.CheckConstraint("one = 1"), primary_key=True),
    sa.Column("state", sa.Integer, nullable=False),
)
"""One row: the state of the documents."""

EDITIONS = sa.Table(
    "editions",
    METADATA,
    sa.Column("id", word(16), primary_key=True),
    sa.Column("briefing", AnyText, nullable=False),
    sa.Column("composed_at", word(40), nullable=False, index=True),
    sa.Column("body", sa.LargeBinary, nullable=False),  # the JSON edition, deflated: a tenth of its size
)

RECEIPTS = sa.Table(
    "receipts",
    METADATA,
    sa.Column("audience", AnyText, primary_key=True),
    sa.Column("briefing", AnyText, primary_key=True),
    sa.Column("part", AnyText, primary_key=True),
    sa.Column("edition", word(16), sa.ForeignKey("editions.id"), nullable=False, index=True),
    sa.Column("at", word(40), nullable=False),
    sa.Column("turn", sa.Integer, nullable=False, index=True),  # tells apart what was shown at one instant
)

INSTALLATIONS = sa.Table(
    "installations",
    METADATA,
    sa.Column("place", word(40), primary_key=True),  # the workspace, or the organisation where all of it is meant
    sa.Column("app", word(40), nullable=False),
    sa.Column("workspace", word(40)),
    sa.Column("organisation", word(40)),
    sa.Column("name", sa.Text, nullable=False),
    sa.Column("bot_id", word(40), nullable=False),
    sa.Column("bot_user", word(40), nullable=False),
    sa.Column("scopes", sa.Text, nullable=False),  # with commas between them
    sa.Column("token", sa.Text, nullable=False),
    sa.Column("refresh_token", sa.Text),
    sa.Column("expires_at", word(40)),
    sa.Column("installed_at", word(40), nullable=False),
)
"""Where the Slack app is installed. Tokens stand here as they are: who can read the database can post as the bot."""

INSTALL_STATES = sa.Table(
    "install_states",
    METADATA,
    sa.Column("state", word(80), primary_key=True),
    sa.Column("until", word(40), nullable=False),
)

HANDLED = sa.Table(
    "handled",
    METADATA,
    sa.Column("key", word(120), primary_key=True),
    sa.Column("at", word(40), nullable=False, index=True),
)
"""Events that were answered, for as long as a platform may send them again."""
