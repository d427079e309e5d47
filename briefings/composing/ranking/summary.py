"""The ranker on its own: documents in, the sentences of a summary out.

::

    documents -> sentences -> scored against one another -> the best within the length -> in reading order
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from briefings.composing.ranking.chronology import told_on
from briefings.composing.ranking.scoring import Scored, score_sentences
from briefings.composing.ranking.selecting import select
from briefings.language.sentences import split_sentences
from briefings.model import Document, Sentence

_SENTENCES, _LEAST_SENTENCES = 6_000, 4


def summarise(documents: Sequence[Document], *, words: int) -> tuple[Sentence, ...]:
    """The sentences that tell most of some documents in at most `words` words, in reading order.

    Words are counted between spaces. Each sentence keeps its offsets and carries the id of its document; one text given
    twice counts once, and the order of the documents changes nothing. Reading order is that of publication, documents
    without a date last, the weightiest first. Where no sentence is short enough the best first sentence is given alone;
    nothing is given for no documents or no words. Of hundreds of documents only
    the beginnings are read.
    """
    kept = _distinct(documents)
    if not kept or words <= 0:
        return ()
    most = max(_LEAST_SENTENCES, _SENTENCES // len(kept))
    split = [split_sentences(document.text)[:most] for document in kept]
    scored = score_sentences(split, titles=[document.title for document in kept])
    taken = select(scored, words=words) or _best_opening(scored)
    return tuple(
        replace(split[each.document][each.position], document=kept[each.document].id)
        for each in _in_reading_order(taken, kept)
    )


def _distinct(documents: Sequence[Document]) -> list[Document]:
    """One document for each text, by id; of several the one whose title and date sort first."""
    by_name = sorted(documents, key=lambda document: (document.id, document.title, str(document.published)))
    return list({document.id: document for document in reversed(by_name)}.values())[::-1]


def _best_opening(scored: Sequence[Scored]) -> tuple[Scored, ...]:
    first = {each.document: each for each in reversed(scored)}
    return tuple(sorted(first.values(), key=lambda each: (-each.score, each.document))[:1])


def _in_reading_order(taken: Sequence[Scored], documents: Sequence[Document]) -> list[Scored]:
    best = dict[int, float]()
    for each in taken:
        best[each.document] = max(best.get(each.document, 0.0), each.score)
    days = {number: told_on(documents[number]) if len(best) > 1 else None for number in best}

    def order(each: Scored) -> tuple[date, float, int, int]:
        return days[each.document] or date.max, -best[each.document], each.document, each.position

    return sorted(taken, key=order)
