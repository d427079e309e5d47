"""Whether the words around a date speak of the past or of what is to come; knows nothing of calendars."""

from __future__ import annotations

import re

_IRREGULAR = (
    "was were had has have did been said told met took made won lost came went began held left got gave found saw "
    "became fell rose hit killed shot struck led fled spoke wrote broke sold bought brought thought felt kept paid sent spent stood "
    "ran set cut put grew drew flew threw knew ago died"
).split()
_FUTURE = (
    r"will|won['’]t|would|shall|['’]ll|may|might|should|must|plan(?:s|ned|ning)?|expect(?:s|ed)?|scheduled|slated|due|intends?|"
    r"hopes?|upcoming|ahead|deadline|set\s+to|set\s+for|going\s+to|(?:is|are|were|was)\s+to|until|effective|"
    r"to\s+(?:be|begin|start|meet|vote|hold|take|open|close|resume|visit|decide|announce|release|launch|return|travel|discuss|face|"
    r"appear|speak|address|attend|sign|end|expire|leave|arrive|play|testify|report|publish|unveil|host|join|stand|run|hear|rule|"
    r"present|give|make|go|come|reopen|mark|celebrate|debate|consider|continue|become|finish|complete|deliver)"
)
_CUE = re.compile(rf"\b(?:(?P<ahead>{_FUTURE})|(?P<behind>{'|'.join(_IRREGULAR)}|[a-z]{{2,20}}ed))\b")
_BOUNDARY = re.compile(r"(?<=[\w)\]\"”’'%]{2})[.!?][\"”’)]?\s+(?=[\"“‘(]?[A-Z])|\n\s*\n")


def direction_of(text: str, start: int, end: int) -> int:
    """1 where the words around a span speak of what is to come, -1 of what has been, 0 where they don't say.

    The nearest verb before the date in its sentence decides, else the first after it.
    """
    left = text[max(0, start - 200) : start]
    for boundary in _BOUNDARY.finditer(left):
        left = left[boundary.end() - len(left) :] if boundary.end() < len(left) else ""
        break
    cues = list(_CUE.finditer(left))
    if cues:
        return 1 if cues[-1]["ahead"] else -1
    right = _BOUNDARY.split(text[end : end + 120], maxsplit=1)[0]
    cue = _CUE.search(right)
    return 0 if cue is None else 1 if cue["ahead"] else -1
