"""Lists of what an agency means to cover: advisories to editors, which report nothing.

They stand in a wire beside its news, a phrase an item: "Monitoring the talks in Osk as ministers arrive". Title or
first words say what they are; a conference's agenda, or a summit that tops one, is news. English.
"""

from __future__ import annotations

import re

from briefings.model import Document
from briefings.patterns import late

AGENDA = "a list of what an agency means to cover, no report"
_TITLE = late(
    r"\bnews (?:advisory|agenda|schedule|budget|diary|planner|line-?up)\b|\bplanned (?:news )?coverage\b"
    r"|\bcoverage (?:plans?|advisory|schedule)\b|\beditorial (?:diary|advisory)\b"
    r"|\Aadvisory\b(?= to (?:editors|subscribers|clients))",
    re.IGNORECASE,
)
_OPENING = late(
    r"[^.!?\n]{0,120}\b(?:stories|events|items|news)\b[^.!?\n]{0,60}\b(?:scheduled|due|expected|planned|set|likely) "
    r"to be (?:covered|pursued|reported|filed|moved|transmitted)\b"
    r"|[^.!?\n]{0,80}\b(?:plans|expects|intends) to (?:cover|file|move|transmit) the following\b",
    re.IGNORECASE,
)
_BEGINNING = 300


def is_agenda(document: Document) -> bool:
    """Whether title or first words say that a document lists what is to be covered."""
    return _TITLE.search(document.title) is not None or _OPENING.match(document.text[:_BEGINNING].lstrip()) is not None
