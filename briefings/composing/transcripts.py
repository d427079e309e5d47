"""What a recording was written down as: a broadcast or a talk without paragraphs, marks or anybody's name before words.

Nobody is quoted in it and nobody reports; who speaks to whom is lost, and machines that write such texts mishear. So
none of its sentences can be a line. Three signs together: the text isn't cut into paragraphs, it is said to somebody
(I, you, we) without quotation marks, and its sentences begin as speech does ("And", "So", "Yeah") or stand in capitals.
An interview with its speakers' labels is none; nor is a column, whose sentences begin as writing does; nor a letter,
which may begin them so, but says no "well, you know" and no word twice. English only.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from briefings.model import Sentence
from briefings.patterns import late

_ADDRESSING = late(r"\b(?:I|me|my|you|your|we|our|us|let['’]?s)\b(?!\.)", re.IGNORECASE)
_AS_SPEECH = late(r"(?:and|so|but|well|yeah|yes|okay|ok|right|now|look|because|oh|no|i mean|you know)\b", re.IGNORECASE)
_SPOKEN = late(
    r"\b(?:yeah|yep|okay|ok|uh|um|hey|gonna|you know|i mean|kind of|sort of|good (?:morning|evening)|joins? us"
    r"|to have you|welcome (?:to|back))\b|\b(?:well|oh|now|look),|\b(?!had |that )(\w+) \1\b",
    re.IGNORECASE,
)
_MARKS = late(r"[\"“”«»]")
_LEAST = 12
_TOGETHER, _ADDRESSED, _BEGUN, _QUOTED = 0.5, 0.3, 0.25, 0.05
_CAPITALS = 0.5


def is_transcript(sentences: Sequence[Sentence]) -> bool:
    """Whether a text, in sentences, is the bare record of what was said."""
    if len(sentences) < _LEAST:
        return False
    paragraphs = Counter(sentence.paragraph for sentence in sentences)
    if max(paragraphs.values()) < max(_LEAST, _TOGETHER * len(sentences)):
        return False
    said = [sentence.text for sentence in sentences]
    if _share(said, _MARKS) > _QUOTED or _share(said, _ADDRESSING) < _ADDRESSED:
        return False
    if sum(map(str.isupper, said)) >= _CAPITALS * len(said):
        return True
    begun = sum(_AS_SPEECH.match(text) is not None for text in said)
    return begun >= _BEGUN * len(said) and any(map(_SPOKEN.search, said))


def _share(said: Sequence[str], sign: re.Pattern[str]) -> float:
    return sum(sign.search(text) is not None for text in said) / len(said)
