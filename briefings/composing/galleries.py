"""Captions told by what stands beside them in their paragraph: a gallery's number before, who made the picture behind.

    4/30 21 May Dockers hold up a banner in Merrow Getty        Ships wait off Merrow. (Ann Lee/KPT)

Whatever names a photographer closes a caption, in whatever tense; an agency alone closes reports as well, so that what
stands before it has to show something. English.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence

from briefings.composing.glued import shows
from briefings.language.names.credits import AGENCIES
from briefings.model import Sentence
from briefings.patterns import late

_NUMBERED = late(r"(\d{1,3})/(\d{1,3}) (?=[\w“\"‘])")
_FEWEST = 3
_BULLETED = late(r"[A-Z][^a-z\n•.]{1,40}•\s?[A-Z]{2,}\b")  # "KPT • PORT OF MERROW Ships wait"
_PERSON = r"[A-Z][\w.'’-]+(?: (?:[A-Z][\w.'’-]*|de|van|von|al|el|bin)){1,4}"
_SOURCE = r"(?:The )?[A-Z][\w.&'’-]*(?: (?:[A-Z][\w.&'’-]*|of|for|and|the|via))*"
_BY_SOMEBODY = late(
    rf"(?:[(\[](?:Credit:? )?{_PERSON}(?:, (?:File|Pool))?\s?/\s?{_SOURCE}(?:\s?/\s?{_SOURCE})*[)\]]"
    rf"|(?:Credit:? )?{_PERSON}\s?/\s?{_SOURCE}(?:\s?/\s?{_SOURCE})*$|Credit:? {_PERSON} for {_SOURCE}$)"
)
_BY_AGENCY = late(
    rf"[(\[]?(?:{_SOURCE}\s?/\s?)*(?:{_SOURCE} via )?(?:{AGENCIES}|The Associated Press)(?:\s?/\s?{_SOURCE})*[)\]]?$"
)
_LONGEST_CREDIT, _LONGEST_CAPTION = 14, 4
_STOPS = frozenset(".!?")


def beside_pictures(sentences: Sequence[Sentence]) -> Iterator[int]:
    """The positions of captions that a number or a credit gives away, and of these."""
    paragraphs = defaultdict[int, list[int]](list)
    for at, sentence in enumerate(sentences):
        paragraphs[sentence.paragraph].append(at)
    numbered = {
        paragraph: found[2]
        for paragraph, within in paragraphs.items()
        if (found := _NUMBERED.match(sentences[within[0]].text)) and int(found[1]) <= int(found[2])
    }
    totals = Counter(numbered.values())
    for paragraph, within in paragraphs.items():
        begins = sentences[within[0]].text
        if totals[numbered.get(paragraph, "")] >= _FEWEST or (
            len(paragraphs) > 1
            and len(within) <= _LONGEST_CAPTION
            and (_is_closed([sentences[at].text for at in within]) or ("•" in begins and _BULLETED.match(begins)))
        ):
            yield from within


def _is_closed(paragraph: Sequence[str]) -> bool:
    """Whether the last sentence of a paragraph says only who made the picture that the others show."""
    credit = paragraph[-1]
    if len(paragraph) == 1 or credit[-1] in _STOPS or credit.count(" ") > _LONGEST_CREDIT:
        return False
    if _BY_SOMEBODY.match(credit):
        return True
    return _BY_AGENCY.match(credit) is not None and shows(paragraph[0])
