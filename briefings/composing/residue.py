"""What came along with a document's text and tells nothing: picture credits, posts of others, a site's furniture.

So do the turns of who asks in an interview. Nothing of it becomes a line, and it does not count where a story's first
sentence is looked for. Of a transcript everything is residue (`transcripts`).
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from itertools import accumulate

from briefings.composing.captions import credited
from briefings.composing.closings import author_above, of_rights
from briefings.composing.furniture import Furniture, spans_of_furniture
from briefings.composing.site_pages import is_site_page
from briefings.composing.transcripts import is_transcript
from briefings.language.quotes.turns import Turn
from briefings.model import Document, Sentence
from briefings.patterns import late

# What stands beneath a post of others: `— Dara Chan (@dara) January 4, 2026`, and in it the address of its picture.
_SIGNED = late(r"\(@\w{1,30}\) [A-Z][a-z]{2,8} \d{1,2}, \d{4}\W*$")
_PICTURE, _OF_PICTURE = late(r"\bpic\.[\w-]+\.[a-z]{2,}/\w"), "pic."


def residue_of(
    document: Document, sentences: Sequence[Sentence], turns: Sequence[Turn], furniture: Furniture
) -> frozenset[int]:
    """The positions of sentences that tell nothing; `turns` are those of the document, if it is an interview."""
    if is_transcript(sentences) or is_site_page(document, sentences):
        return frozenset(range(len(sentences)))
    found = {*credited(sentences), *of_rights(sentences), *author_above(sentences)}
    if "(@" in document.text or _OF_PICTURE in document.text:
        found.update(_posts(sentences))
    spans = spans_of_furniture(document, furniture)
    spans += [(turn.label[0], turn.said[1]) for turn in turns if turn.asks]
    if spans:
        found.update(_inside(sentences, sorted(spans)))
    return frozenset(found)


def _inside(sentences: Sequence[Sentence], spans: Sequence[tuple[int, int]]) -> Iterator[int]:
    """The sentences that stand wholly inside one of the spans, which come by where they begin and may overlap."""
    starts, reach = [start for start, _ in spans], list(accumulate((end for _, end in spans), max))
    for at, sentence in enumerate(sentences):
        begun = bisect_right(starts, sentence.start)
        if begun and sentence.end <= reach[begun - 1]:
            yield at


def _posts(sentences: Sequence[Sentence]) -> Iterator[int]:
    """The sentences of posts shown in the text: a post is a paragraph, and its signature ends it."""
    signed = {sentence.paragraph for sentence in sentences if _SIGNED.search(sentence.text)}
    for at, sentence in enumerate(sentences):
        if sentence.paragraph in signed or (_OF_PICTURE in sentence.text and _PICTURE.search(sentence.text)):
            yield at
