"""Lists of what an agency means to cover: advisories to editors, which report nothing.

They stand in a wire beside its news, a phrase an item: "Monitoring the talks in Osk as ministers arrive". Title or
first words say what they are; a conference's agenda, or a summit that tops one, is news. English.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from briefings.model import Document
from briefings.patterns import late

AGENDA = "a list of what an agency means to cover, no report"
# Behind these a title says of when the list is, and nothing of what became of it: "news agenda at 0900 GMT".
_OF_WHEN = r"[-–—:,/(\d]|(?:for|at|of|on) (?:\w+day|the (?:day|week)|to(?:day|morrow)|\d)"
_WHOSE = (
    r"\A(?:the )?(?:(?-i:[A-Z][\w.-]*|world|international|national|foreign|business|sports|local|daily|weekly) ){0,4}?"
)
_TITLE = late(
    rf"\bnews (?:advisory|planner)\b(?=\s*(?:$|{_OF_WHEN}))"
    rf"|{_WHOSE}news (?:agenda|schedule|budget|diary|line-?up)\b(?=\s*(?:{_OF_WHEN}))"
    r"|\A(?:planned (?:news )?coverage|coverage (?:plans?|advisory|schedule)|editorial (?:diary|advisory))\b"
    rf"(?=\s*(?:$|{_OF_WHEN}))"
    r"|\Aadvisory\b(?= to (?:editors|subscribers|clients))",
    re.IGNORECASE,
)
_OPENING = late(
    r"[^.!?\n]{0,120}\b(?:(?:news|top|major|main) (?:stories|events|items)|following)\b[^.!?\n]{0,100}"
    r"\b(?:scheduled|due|expected|planned|set|likely) to be (?:covered|pursued|reported|filed|moved|transmitted)\b"
    r"|[^.!?\n]{0,80}\b(?:plans|expects|intends) to (?:cover|file|move|transmit) the following\b",
    re.IGNORECASE,
)
_BEGINNING = 300
_IN_TITLE, _IN_OPENING = ("news ", "coverage", "editorial", "advisory"), (" to be ", " the following")
"""One of these stands in every such title and opening; the patterns cost more."""


def is_agenda(document: Document) -> bool:
    """Whether title or first words say that a document lists what is to be covered."""
    if _holds(document.title, _IN_TITLE) and _TITLE.search(document.title):
        return True
    opening = document.text[:_BEGINNING].lstrip()
    return _holds(opening, _IN_OPENING) and _OPENING.match(opening) is not None


def _holds(text: str, words: Iterable[str]) -> bool:
    return any(map(text.lower().__contains__, words))
