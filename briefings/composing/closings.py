"""What a text closes with: who wrote or publishes it, what lawyers want said, whom to call; none of it is news.

It stands behind a heading of its own ("About Acme Corp.", "Forward-Looking Statements", "Media Contact") and goes on to
the end. English.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence

from briefings.model import Sentence
from briefings.patterns import late

_HEADING = late(
    r"[#*_\s]*(?:About (?!the\b|this\b|our\b|us\b)[A-Z].{0,60}"
    r"|(?:Cautionary|CAUTIONARY|Safe Harbor|SAFE HARBOR)\b.{0,90}"
    r"|(?i:forward[- ]looking statements?)\b.{0,40}"
    r"|(?i:(?:media|press|investor)s?(?: relations)? contacts?)\b.{0,40}"
    r"|(?i:notes? to editors?)|(?i:contacts?:))[:*_\s]*"
)
_OPENS = frozenset("#*_ACSFMPINacsfmpin")
_LEGAL = late(
    r"\bforward[- ]looking (?:statements?|information)\b"
    r"|\bactual results (?:could|may|might|will) (?:\w+ )?(?:differ|vary)\b"
    r"|\brisks? (?:and|or) uncertainties\b.*\b(?:materially|actual)\b",
    re.IGNORECASE,
)
# What a site says of itself, its rights and its forms, in whatever words its lawyers chose.
_OF_SITE = late(
    r"\b(?:may|shall|must|can) not be (?:\w+,? (?:or |and )?){0,4}"
    r"(?:republished|reproduced|redistributed|reprinted|rewritten)\b"
    r"|\bwithout (?:\w+,? ){0,3}(?:permission|authori[sz]ation|consent)\b[^.]*"
    r"\b(?:republish|reproduc|redistribut|reprint)\w*"
    r"|\b(?:external|third[- ]party) (?:\w+ )?(?:links|(?:web)?sites)\b[^.]*\b(?:provided|responsible|endorse\w*)\b"
    r"|\b(?:not responsible|no responsibility) for the (?:content|accuracy)\b[^.]*\b(?:web)?sites?\b"
    r"|\bpublished (?:in|on) this (?:web ?)?site\b"
    r"|\b(?:originally|first) (?:appeared|published|ran) (?:on|in|at) (?:www\.)?[\w-]+\.(?:com|org|net|co|io|tv)\b"
    r"|\benter your (?:\w+ )?(?:e-?mail|password|zip|postcode)\b",
    re.IGNORECASE,
)
_SAID_OF_SITE = (
    "not be ",
    "without ",
    "ithout ",
    "xternal ",
    "hird",
    "responsib",
    " this site",
    " this web",
    " appeared ",
    "nter your ",
    " published ",
    " ran ",
)
_RIGHTS = late(r"(?:Copyright(?: ©)? ?(?:\d{4}|©|by\b)|© ?\d{4}|\(c\) \d{4})", re.IGNORECASE)
_OF_AUTHOR_ABOVE = late(r"About [Tt]he [Aa]uthor:?")
_FOOTNOTE = ("†", "‡", "§", "¶")
_CREDITED, _LONGEST_CREDIT = ("Source: ", "Sources: ", "Data source: ", "Data sources: "), 12
_WHERE_AND_WHEN = late(  # "Merrow - France - le 12 mars 2025 à 8h."
    r"(?:[^–—.:]{2,40}?\s[-–—]\s){1,3}(?:(?:le|el|am|on)\s)?\d{1,2}(?:er|\.)?\s(?:de\s)?[^\W\d]{3,10}\s(?:de\s)?\d{4}"
    r"(?:,?\s(?:à|at|um|a\slas)\s[\dh:.]{1,6})?\.?"
)
# "Ann Lee, a former mayor, is a fellow of the Harbour Institute": of whom the text has not spoken before.
_ABOUT_AUTHOR = late(
    r"[\s*_–—-]*(?:(?:Dr|Prof|Sen|Rep|Gov)\. )?(?P<first>[A-Z][\w'’-]+) (?:[A-Z]\. )?(?P<surname>[A-Z][\w'’-]+)"
    r"(?:, [^,.]{2,80},)? (?:is|was|works as|serves as|has served as|teaches|writes|covers|hosts|heads) [^.]{8,200}\.$"
)
_LAST, _FEWEST = 3, 8
_BRACKETED, _BRACKETS = late(r"[(\[][^()\[\]]*[)\]]\.?"), frozenset("([")
_LONGEST_RIGHTS = 6
_OPENS_RIGHTS = frozenset("Cc©(")
_ENDS_DAY = frozenset("0123456789h.")
_LINK = "]("
_STOPS = ".!?"
_LONGEST = 100


def closing_at(sentences: Sequence[Sentence]) -> int:
    """The position from which a text is what a press release closes with; their number where it has no such part.

    Only in the second half: what stands before is the release itself, whatever it is headed.
    """
    if sentences and _OF_AUTHOR_ABOVE.fullmatch(sentences[0].text):
        return 0
    half = len(sentences) // 2
    for at in range(max(1, half), len(sentences)):
        if _is_heading(sentences[at].text) or _is_about_author(sentences, at) or _holds_rights(sentences, at):
            return at
    return len(sentences)


def of_rights(sentences: Sequence[Sentence]) -> Iterator[int]:
    """The positions of what stands in short paragraphs that begin with whose the text is."""
    begin = {sentences[at].paragraph for at in range(len(sentences)) if _holds_rights(sentences, at)}
    length = Counter(sentence.paragraph for sentence in sentences if sentence.paragraph in begin)
    for at, sentence in enumerate(sentences if begin else ()):
        if 0 < length[sentence.paragraph] <= _LONGEST_RIGHTS:
            yield at


def _holds_rights(sentences: Sequence[Sentence], at: int) -> bool:
    """Whether a paragraph begins with whose the text is."""
    begins = not at or sentences[at].paragraph != sentences[at - 1].paragraph
    return begins and sentences[at].text[:1] in _OPENS_RIGHTS and _RIGHTS.match(sentences[at].text) is not None


def _is_about_author(sentences: Sequence[Sentence], at: int) -> bool:
    """Whether one of the last sentences of a longer text says who somebody is that it has not named before."""
    if at < max(_FEWEST, len(sentences) - _LAST):
        return False
    about = _ABOUT_AUTHOR.match(sentences[at].text)
    return about is not None and not any(about["surname"] in before.text for before in sentences[:at])


def author_above(sentences: Sequence[Sentence]) -> Iterator[int]:
    """The positions of a first paragraph that says who somebody is of whom a longer text tells nothing."""
    about = _ABOUT_AUTHOR.match(sentences[0].text) if len(sentences) >= _FEWEST else None
    if about is None:
        return
    behind = [at for at, sentence in enumerate(sentences) if sentence.paragraph != sentences[0].paragraph]
    if behind and not any(name in sentences[at].text for at in behind for name in about.group("first", "surname")):
        yield from range(behind[0])


def is_small_print(sentence: str) -> bool:
    """Whether a sentence is a lawyer's proviso, a footnote, half of a link or all in brackets, as what a desk adds.

    Nor does it tell anything where it says only where data is from, or a place and a day.
    """
    if sentence.count(" ") < _LONGEST_CREDIT and (
        sentence.startswith(_CREDITED) or (sentence[-1:] in _ENDS_DAY and _WHERE_AND_WHEN.fullmatch(sentence))
    ):
        return True
    if (
        sentence.startswith(_FOOTNOTE)
        or _LINK in sentence
        or (sentence[:1] in _BRACKETS and _BRACKETED.fullmatch(sentence))
    ):
        return True
    if any(map(sentence.__contains__, _SAID_OF_SITE)) and _OF_SITE.search(sentence):
        return True
    may_be = "looking " in sentence or "actual results" in sentence or "uncertaint" in sentence
    return may_be and _LEGAL.search(sentence) is not None


def _is_heading(text: str) -> bool:
    if len(text) > _LONGEST or text[:1] not in _OPENS or text[-1:] in _STOPS:
        return False
    return _HEADING.fullmatch(text) is not None
