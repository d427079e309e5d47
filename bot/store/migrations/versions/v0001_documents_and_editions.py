"""Documents with full-text search, editions, and who was shown what."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

from bot.store.columns import word

revision = "0001"
down_revision = None

# SQLite: the index holds no text of its own. Words come folded and split already, so the plainest tokeniser is the
# right one: `ascii` takes every character beyond ASCII as part of a word, whatever Unicode version SQLite knows.
_FULL_TEXT = (
    """CREATE VIRTUAL TABLE documents_fts USING fts5(
        search_text, content='documents', content_rowid='number', tokenize='ascii')""",
    """CREATE TRIGGER documents_found AFTER INSERT ON documents BEGIN
        INSERT INTO documents_fts (rowid, search_text) VALUES (new.number, new.search_text);
    END""",
    """CREATE TRIGGER documents_refound AFTER UPDATE OF search_text ON documents BEGIN
        INSERT INTO documents_fts (documents_fts, rowid, search_text) VALUES ('delete', old.number, old.search_text);
        INSERT INTO documents_fts (rowid, search_text) VALUES (new.number, new.search_text);
    END""",
    """CREATE TRIGGER documents_lost AFTER DELETE ON documents BEGIN
        INSERT INTO documents_fts (documents_fts, rowid, search_text) VALUES ('delete', old.number, old.search_text);
    END""",
)


# PostgreSQL: its parser would split words anew, so the words go into the vector as they are; without positions, for it
# keeps few of them. What is too long for a vector is found by its text alone.
_VECTOR = (
    """ALTER TABLE documents
        ADD COLUMN words tsvector GENERATED ALWAYS AS (
            CASE WHEN octet_length(search_text) <= 1000000 THEN array_to_tsvector(string_to_array(search_text, ' ')) END
        ) STORED,
        ADD COLUMN length integer GENERATED ALWAYS AS (cardinality(string_to_array(search_text, ' '))) STORED""",
    "CREATE INDEX documents_words ON documents USING gin (words)",
    "CREATE INDEX documents_too_long ON documents (number) WHERE words IS NULL",
)


def upgrade() -> None:
    """Makes the tables in an empty database."""
    op.create_table(
        "documents",
        sa.Column("number", sa.Integer, primary_key=True),
        sa.Column("id", word(16), nullable=False, unique=True),
        sa.Column("text", sa.LargeBinary, nullable=False),
        sa.Column("title", sa.LargeBinary, nullable=False),
        sa.Column("publisher", sa.LargeBinary),
        sa.Column("published", word(40)),
        sa.Column("url", sa.LargeBinary),
        sa.Column("origin", sa.LargeBinary, index=True),
        sa.Column("notes", sa.Text, nullable=False),
        sa.Column("first_seen", word(40), nullable=False),
        sa.Column("replaced", sa.Boolean, nullable=False),
        sa.Column("search_text", sa.Text, nullable=False),
    )
    library = op.create_table(
        "library",
        sa.Column("one", sa.Integer, sa.CheckConstraint("one = 1"), primary_key=True),
        sa.Column("state", sa.Integer, nullable=False),
    )
    op.bulk_insert(library, [{"one": 1, "state": 0}])
    _editions_and_receipts()
    for statement in _VECTOR if op.get_bind().dialect.name == "postgresql" else _FULL_TEXT:
        op.execute(statement)


def _editions_and_receipts() -> None:
    op.create_table(
        "editions",
        sa.Column("id", word(16), primary_key=True),
        sa.Column("briefing", sa.LargeBinary, nullable=False),
        sa.Column("composed_at", word(40), nullable=False, index=True),
        sa.Column("body", sa.LargeBinary, nullable=False),
    )
    op.create_table(
        "receipts",
        sa.Column("audience", sa.LargeBinary, primary_key=True),
        sa.Column("briefing", sa.LargeBinary, primary_key=True),
        sa.Column("part", sa.LargeBinary, primary_key=True),
        sa.Column("edition", word(16), sa.ForeignKey("editions.id"), nullable=False, index=True),
        sa.Column("at", word(40), nullable=False),
        sa.Column("turn", sa.Integer, nullable=False),
    )
