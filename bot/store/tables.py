"""The tables, as the newest migration leaves them.

Texts of documents may hold anything, half surrogate pairs and NUL too, so they are kept as bytes; instants are kept as
ISO 8601 in UTC, which every database compares as text.
"""

from __future__ import annotations

import sqlalchemy as sa

METADATA = sa.MetaData()


class AnyText(sa.types.TypeDecorator[str]):
    """A text to the letter, whatever code points it holds."""

    impl = sa.LargeBinary
    cache_ok = True

    def process_bind_param(self, value: str | None, dialect: sa.Dialect) -> bytes | None:
        """To bytes."""
        return None if value is None else value.encode("utf-8", "surrogatepass")

    def process_result_value(self, value: bytes | None, dialect: sa.Dialect) -> str | None:
        """And back."""
        return None if value is None else value.decode("utf-8", "surrogatepass")


DOCUMENTS = sa.Table(
    "documents",
    METADATA,
    sa.Column("number", sa.Integer, primary_key=True),
    sa.Column("id", sa.String(16), nullable=False, unique=True),
    sa.Column("text", AnyText, nullable=False),
    sa.Column("title", AnyText, nullable=False),
    sa.Column("publisher", AnyText),
    sa.Column("published", sa.String(40)),
    sa.Column("url", AnyText),
    sa.Column("origin", AnyText, index=True),
    sa.Column("notes", sa.Text, nullable=False),  # a JSON list
    sa.Column("first_seen", sa.String(40), nullable=False),
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
    sa.Column("id", sa.String(16), primary_key=True),
    sa.Column("briefing", AnyText, nullable=False),
    sa.Column("composed_at", sa.String(40), nullable=False, index=True),
    sa.Column("body", sa.LargeBinary, nullable=False),  # the JSON edition, deflated: a tenth of its size
)

RECEIPTS = sa.Table(
    "receipts",
    METADATA,
    sa.Column("audience", AnyText, primary_key=True),
    sa.Column("briefing", AnyText, primary_key=True),
    sa.Column("part", AnyText, primary_key=True),
    sa.Column("edition", sa.String(16), sa.ForeignKey("editions.id"), nullable=False, index=True),
    sa.Column("at", sa.String(40), nullable=False),
    sa.Column("turn", sa.Integer, nullable=False),  # tells apart what was shown at one instant
)

INSTALLATIONS = sa.Table(
    "installations",
    METADATA,
    sa.Column("place", sa.String(40), primary_key=True),  # the workspace, or the organisation where all of it is meant
    sa.Column("app", sa.String(40), nullable=False),
    sa.Column("workspace", sa.String(40)),
    sa.Column("organisation", sa.String(40)),
    sa.Column("name", sa.Text, nullable=False),
    sa.Column("bot_id", sa.String(40), nullable=False),
    sa.Column("bot_user", sa.String(40), nullable=False),
    sa.Column("scopes", sa.Text, nullable=False),  # with commas between them
    sa.Column("token", sa.Text, nullable=False),
    sa.Column("refresh_token", sa.Text),
    sa.Column("expires_at", sa.String(40)),
    sa.Column("installed_at", sa.String(40), nullable=False),
)
"""Where the Slack app is installed. Tokens stand here as they are: who can read the database can post as the bot."""

INSTALL_STATES = sa.Table(
    "install_states",
    METADATA,
    sa.Column("state", sa.String(80), primary_key=True),
    sa.Column("until", sa.String(40), nullable=False),
)

HANDLED = sa.Table(
    "handled",
    METADATA,
    sa.Column("key", sa.String(120), primary_key=True),
    sa.Column("at", sa.String(40), nullable=False, index=True),
)
"""Events that were answered, for as long as a platform may send them again."""
