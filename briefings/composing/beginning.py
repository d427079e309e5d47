"""Where the story of a text begins, whose title a later sentence tells and not the first.

Pages put what stands below a picture or a film, or who writes, above their stories, and what takes a page's text out of
it may bring the paragraphs in another order. What stands before the story counts as a headline does: as none of its
sentences.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import compress

from briefings.language.tokens import content_terms, cut
from briefings.model import Sentence

_LEAST, _SHARE, _MORE = 4, 0.5, 3
_TOLD_FIRST = 0.31
_REACH = 7  # sentences among which it begins


def begins_at(sentences: Sequence[Sentence], telling: Sequence[bool], title: str) -> int:
    """The position of the sentence that a story begins with; 0 where its first sentence does, or none surely does.

    `telling` says of each sentence whether it tells something.
    """
    wanted = cut(content_terms(title))
    told = list(compress(range(len(sentences)), telling))[:_REACH] if len(wanted) >= _LEAST else []
    if not told:
        return 0
    first = len(wanted & cut(content_terms(sentences[told[0]].text)))
    if first >= min(_LEAST, _TOLD_FIRST * len(wanted)):
        return 0
    opening = [at for at in told[1:] if sentences[at].paragraph != sentences[at - 1].paragraph]
    shared = [len(wanted & cut(content_terms(sentences[at].text))) for at in opening]
    most = max(shared, default=0)
    return opening[shared.index(most)] if most >= max(_LEAST, _SHARE * len(wanted), first + _MORE) else 0
