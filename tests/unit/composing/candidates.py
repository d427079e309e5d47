"""Candidates of made-up documents, for the rules that ask of one sentence whether it is news."""

from __future__ import annotations

from collections.abc import Sequence

from briefings import Document
from briefings.composing.mentions import Mentions
from briefings.composing.passages import Cut
from briefings.composing.topics import Placing
from briefings.composing.weighing import Candidate, terms_of


def read(documents: Sequence[Document]) -> tuple[Mentions, list[Candidate]]:
    """All sentences of some documents as candidates of one topic, in order, with what the documents mention."""
    passages = [passage for number, document in enumerate(documents) for passage in Cut(document, number).passages]
    placing = Placing(topic="news", strength=1.0, rule="")
    return Mentions(documents, passages), [Candidate(each, placing, terms_of(each), 1.0) for each in passages]


def found(text: str, candidates: Sequence[Candidate]) -> Candidate:
    """The candidate with a text."""
    return next(each for each in candidates if each.passage.text == text)
