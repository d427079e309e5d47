"""Kinds of columns; what they mean never changes, because released migrations use them."""

from __future__ import annotations

import sqlalchemy as sa


def word(length: int) -> sa.types.TypeEngine[str]:
    """Letters of our own making, compared by code point on every database, whatever language it was set up for."""
    return sa.String(length).with_variant(sa.Text(collation="C"), "postgresql")


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
