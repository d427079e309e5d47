"""Ranking: which sentences of some documents tell most of them.

::

    measuring   sentences as words, terms and length; what can stand in a summary
    pairs       the worth of word pairs        vectors   likeness and centrality
    scoring     named parts and a score for each sentence
    selecting   the sentences worth most together within a length
    summary     the ranker on its own
"""

from __future__ import annotations

from briefings.composing.ranking.scoring import Scored, score_sentences
from briefings.composing.ranking.selecting import select
from briefings.composing.ranking.summary import summarise

__all__ = ["Scored", "score_sentences", "select", "summarise"]
