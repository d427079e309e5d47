"""How far a story is about a briefing's scope, by what its newsroom puts first: title and opening name the matter.

A title that begins with the scope tells of it; one that names it late, as a place or a party, a little less, like a
story whose title is silent but which opens with the scope and comes back to it. Any other is about something else more
often than not. A piece that explains the news or looks into it says so in its title, and stands behind the news. Of few
documents every one counts alike.

Of 532 real documents in 88 windows that touch a topic, graded by readers who knew nothing of this, so many were news of
the scope: named in the title .70; only in a first sentence, and in a fifth of all .70, in fewer .26; not in the first
.25. Of those whose title explains, .11.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from briefings.composing.currency import just_happened
from briefings.composing.headlines import headline_of
from briefings.composing.own_news import explains
from briefings.composing.passages import Passage
from briefings.composing.phrases import Phrases
from briefings.composing.scope import Belonging
from briefings.composing.topics import Placing
from briefings.composing.weighing import Placed
from briefings.model import Document

ABOUT = 0.8
"""How far a story is about the scope, at least, that is its own."""
_LATE, _UNTITLED, _RARE, _EXPLAINS = 0.85, 0.5, 0.85, 0.4
_EARLY, _JUST = 1.2, 1.1
_WORDS_OF_TITLE, _WORDS_OF_OPENING = 3, 6
_SHARE, _OFTEN = 0.2, 0.35  # of a story's sentences


def salience_of(
    document: Document, passages: Sequence[Passage], belongings: Sequence[Belonging], scope: Phrases
) -> float:
    """How far a document is about the scope, 0.17 to 1.32; `belongings` are those of its passages, one at least."""
    first, share = _first(passages), sum(each.named for each in belongings) / len(belongings)
    opens, rare = scope.matches(first), share < _SHARE
    if scope.matches(document.title):
        worth = 1.0 if _stands_early(document.title, scope, _WORDS_OF_TITLE) else _LATE
    else:
        worth = _LATE if (opens and not rare) or share >= _OFTEN else _UNTITLED
    if explains(headline_of(document)):
        worth *= _EXPLAINS
    if rare:
        worth *= _RARE
    if opens and _stands_early(first, scope, _WORDS_OF_OPENING):
        worth *= _EARLY
    return worth * _JUST if just_happened(first) else worth


def with_salience(placed: Iterable[Placed], salience: Mapping[int, float]) -> list[Placed]:
    """The passages of a card with how far their documents are about the scope; an item of a list is its own story."""
    return [
        (passage, placing, belonging)
        if passage.item and belonging.named
        else (passage, Placing(*placing[:4], salience[passage.document], placing.aside), belonging)
        for passage, placing, belonging in placed
    ]


def _first(passages: Sequence[Passage]) -> str:
    return next((passage.text for passage in passages if passage.place == 0), "")


def _stands_early(text: str, scope: Phrases, words: int) -> bool:
    """Whether at most so many words stand before the first place where a text names the scope."""
    found = next(scope.find(text), None)
    return found is not None and len(text[: found.start].split()) <= words
