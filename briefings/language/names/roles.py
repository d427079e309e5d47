"""What a source calls the person it names: titles and job names before the name, an apposition after it."""

from __future__ import annotations

import re

from briefings.language.names.runs import Run
from briefings.language.names.words import COURTESY, ROLE_NOUNS, TITLES

_AFTER = re.compile(r",(?: \d{1,3},)? (?=[\w'’])")
_APPOSITION = re.compile(r"(?:(?:an?|the|one of the|then) )?([^,.;:()\"“”—–\n]{3,160})(?=[,.;:—–]|\s*$|\n)")
_CUT = re.compile(r" (?:who|which|whose|that|when|where|whom|said|says|told) ")
_AT_PLACE = re.compile(r"( (?:at|of|for) .*[A-Z].*) in (?:the )?[A-Z][\w.]*(?: [A-Z]\w+)?$")
_BEFORE = re.compile(r"[^,.;:()\"“”—–\n]{0,80}$")
_DETERMINER = re.compile(
    r"(?:^|.*[ (])(?:an?|the|by|and|to|with|that|from|of|for|as|but|when|while|his|her|their|its) ", re.IGNORECASE
)


def role_before(text: str, run: Run) -> str | None:
    """A title in capitals, or a job name with what stands before it ("Trump campaign spokesman Jason Miller")."""
    if run.title:
        return None if run.title.rstrip(".") in COURTESY or run.title.rstrip(".") == "Dr" else run.title
    before = text[max(0, run.start - 80) : run.start]
    if not before.endswith(" ") or before[:-1].rsplit(" ", 1)[-1].lower() not in ROLE_NOUNS:
        return None
    match = _BEFORE.search(before.rstrip())
    phrase = match.group().strip() if match else ""
    return _DETERMINER.sub("", phrase + " ").strip() or None


def role_after(text: str, run: Run) -> str | None:
    """An apposition that holds a job name: ", a political scientist and professor at the university,"."""
    comma = _AFTER.match(text, run.end)
    match = _APPOSITION.match(text, comma.end()) if comma else None
    if not match:
        return None
    phrase = _CUT.split(match.group(1), maxsplit=1)[0].strip()
    words = [word.lower() for word in re.findall(r"[\w-]+", phrase)]
    if not any(word in ROLE_NOUNS or word.title() in TITLES for word in words[:8]):
        return None
    return _AT_PLACE.sub(r"\1", phrase)
