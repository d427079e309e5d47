"""PostgreSQL's own in searching: words by the vector's index, phrases by the text, and BM25 as SQLite counts it.

The text of a document is its words with single spaces, so a phrase stands there between two spaces, letter for letter.
The vector holds the words without their places (it would keep 256 of each at most), so it says which documents may
hold a phrase, and the text says which do and how often.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import Any

import sqlalchemy as sa
from sqlalchemy.dialects.postgresql import TSQUERY

from bot.store.tables import DOCUMENTS
from bot.store.words import Term

_K, _B = 1.2, 0.75  # BM25 as in SQLite's FTS5
_LEAST = 1e-6  # the weight of a word that most documents hold
_WORDS: sa.ColumnElement[Any] = sa.literal_column("documents.words")
_LENGTH = sa.literal_column("documents.length", sa.Integer)
_SPACED = " " + DOCUMENTS.c.search_text + " "
# Two spaces between words, so that a word that stands twice in a row is counted twice.
_WIDE = " " + sa.func.replace(DOCUMENTS.c.search_text, " ", "  ") + " "


def search(connection: sa.Connection, terms: tuple[Term, ...], *, most: int) -> Sequence[sa.Row[Any]]:
    """The rows of the documents that hold the terms, best first."""
    held, average = connection.execute(sa.select(sa.func.count(), sa.func.avg(_LENGTH)).select_from(DOCUMENTS)).one()
    wanted = [term for term in terms if not term.unwanted]
    score: sa.ColumnElement[Any] = sa.literal(0.0)
    for term in wanted:
        having = sa.select(sa.func.count()).select_from(DOCUMENTS).where(_may_hold([term]), _holds(term))
        count = connection.execute(having).scalar_one()
        score += _weight(term, rarity=_rarity(held, count), average=float(average or 1))
    conditions = [_holds(term) if not term.unwanted else ~_holds(term) for term in terms]
    statement = (
        sa.select(DOCUMENTS)
        .where(~DOCUMENTS.c.replaced, _may_hold(wanted), *conditions)
        .order_by(sa.desc(score), DOCUMENTS.c.id)
        .limit(most)
    )
    return connection.execute(statement).all()


def _rarity(documents: int, holding: int) -> float:
    return max(math.log((documents - holding + 0.5) / (holding + 0.5)), _LEAST)


def _may_hold(terms: Sequence[Term]) -> sa.ColumnElement[bool]:
    """Holds every word of the terms by the index, or is too long to be in it."""
    query = " & ".join(
        f"'{word}'{':*' if term.beginning and word is term.words[-1] else ''}" for term in terms for word in term.words
    )
    return _WORDS.op("@@")(sa.cast(query, TSQUERY)) | _WORDS.is_(None)


def _holds(term: Term) -> sa.ColumnElement[bool]:
    return sa.func.strpos(_SPACED, f" {' '.join(term.words)}{'' if term.beginning else ' '}") > 0


def _weight(term: Term, *, rarity: float, average: float) -> sa.ColumnElement[Any]:
    """What a term adds to the score of a document that holds it so often."""
    sought = f" {'  '.join(term.words)}{'' if term.beginning else ' '}"
    without = sa.func.replace(_WIDE, sought, "")
    often = (sa.func.length(_WIDE) - sa.func.length(without)) / float(len(sought))
    return rarity * often * (_K + 1) / (often + _K * (1 - _B + _B * _LENGTH / average))
