"""Whether the words around a date speak of the past or of what is to come; knows nothing of calendars."""

from __future__ import annotations

import re

from briefings.patterns import late

_PAST = (
    "was were had has have did been said told met took made won lost came went began held left got gave found saw "
    "became fell rose hit killed shot struck led fled spoke wrote broke sold bought brought thought felt kept "
    "paid sent spent stood ran set cut put grew drew flew threw knew ago died beat built caught chose drove ate "
    "fought forgot froze hid hung heard laid lay lent lit meant rode rang sang sank sat shook shrank slept slid "
    "swept swore taught tore understood woke wore since"
).split()
_VERBS = (
    "be begin start meet vote hold take open close resume visit decide announce release launch return travel "
    "discuss face appear speak address attend sign end expire leave arrive play testify report publish unveil "
    "host join stand run hear rule present give make go come reopen mark celebrate debate consider continue "
    "become finish complete deliver lift"
).split()
_PRESENT = (
    "begins starts opens closes ends expires airs premieres resumes reopens returns leaves meets votes "
    "arrives travels plays"
).split()
_PLURAL = (
    "begin start open close end expire resume reopen return leave meet vote kick arrive travel play gather".split()
)
_AHEAD = (
    r"will|won['’]t|shall|['’]ll|scheduled|slated|due|upcoming|deadline|set\s+(?:to|for)|going\s+to|ha(?:s|ve)\s+until|"
    rf"(?:is|are)\s+(?:expected\s+)?to|effective|takes\s+(?:effect|place)|kicks\s+off|{'|'.join(_PRESENT)}|"
    r"(?:is|are)\s+(?:\w+ly\s+|also\s+|now\s+)?(?:forecast|expected|planned|predicted|supposed)|heads?\s+to|go(?:es)?\s+to|"
    rf"(?<=[b-hj-tv-z]s\s)(?:{'|'.join(_PLURAL)})"
)
_PERHAPS_AHEAD = (
    r"(?:was|were|been)\s+(?:originally\s+)?(?:scheduled|slated|due|set|supposed|expected)|would|may|might|could|should|plan(?:s|ned|ning)?|expect(?:s|ed)?|intends?|hopes?|ahead|(?:was|were)\s+to|"
    rf"(?:is|are)\s+\w{{2,16}}ing|to\s+(?:{'|'.join(_VERBS)})"
)
_DONE = rf"{'|'.join(_PAST)}|(?<!\ba )(?<!\ban )(?<!\bthe )[a-z]{{2,20}}ed"
_CUE = late(rf"\b(?:(?P<ahead>{_AHEAD})|(?P<perhaps>{_PERHAPS_AHEAD})|(?P<behind>{_DONE}))\b")
_IF = late(r"\b(?:[Ii]f|[Uu]nless|[Ww]hether)\b")
_BOUNDARY = late(r"(?<=[\w)\]\"”’'%]{2})\s?[.!?](?:\s?[\"”’)]{1,2})?\s+(?=[\"“‘(`]?[A-Z])|\n\s*\n")
# Verbs that look the same in the past and after a helping verb ("will cut"): the helping verb decides.
_ALIKE = frozenset(
    "hit set cut put beat lent let cost read spread burst shut quit bet bid come run become have".split()
)
_BARE = late(r"(?:\s+(?:to|also|soon|then|now|again|not|be|\w+ly))*\s+")
_PASSIVE = late(  # "will be published", "are expected to stay closed": what helps a participle decides for it
    r"(?:\s+(?:to|also|soon|then|now|again|not|have|\w+ly)){0,3}\s+(?:be|been|get|stay|remain|keep)\s+(?:\w+ly\s+)?(?:\w+ed\s+(?:and|or)\s+)?"
)
# "is raising questions about Monday's debate" may look ahead; "... of his words during Monday's debate" looks back.
_OVER = late(r"\b(?:during|after|following|since)\s(?:the\s)?$")
# "suspended until June" tells an end to come; "lasted until June" one that has been.
_UNTIL = late(r"\b(?:until|till)\s(?:the\s)?(?:end\sof\s|early\s|late\s|mid-?)?$")
_STANDS = late(
    r"\b(?:has|have|will|is|are|be|suspend\w*|postpon\w*|delay\w*|extend\w*|halt\w*|adjourn\w*|fr(?:eez|oz)\w*|paus\w*|"
    r"defer\w*|remand\w*|put off|barred|banned)\b"
)
_LEFT, _RIGHT, _NEAR = 200, 120, 28
_SURE, _LIKELY = 1.0, 0.5


def direction_of(text: str, start: int, end: int) -> float:
    """From 1, what is to come, to -1, what has been; 0 where the words around a span don't say, a half where they hint.

    The nearest verb before the date in its sentence decides, else the first clear one after it.
    """
    left = max(0, start - _LEFT)
    for boundary in _BOUNDARY.finditer(text, left, min(len(text), start + 1)):
        left = boundary.end()
    if _UNTIL.search(text, left, start) and _STANDS.search(text, left, start):
        return _SURE
    last: re.Match[str] | None = None
    for cue in _CUE.finditer(text, left, start):
        if not (last and _governs(text, last, cue)):
            last = cue
    if last:
        if last["perhaps"] and _OVER.search(text, last.end(), start):
            return -_LIKELY
        supposed = last["perhaps"] or (last["behind"] and _IF.search(text, left, last.start()))
        sure = _SURE if not supposed and start - last.end() <= _NEAR else _LIKELY
        return -sure if last["behind"] else sure
    stop = _BOUNDARY.search(text, end, end + _RIGHT)
    for cue in _CUE.finditer(text, end, stop.start() if stop else end + _RIGHT):
        if not cue["perhaps"]:
            return _LIKELY if cue["ahead"] else -_LIKELY
    return 0.0


def _governs(text: str, verb: re.Match[str], cue: re.Match[str]) -> bool:
    if verb["behind"] or not cue["behind"]:
        return False
    bare = cue[0] in _ALIKE and _BARE.fullmatch(text, verb.end(), cue.start())
    return bool(bare or _PASSIVE.fullmatch(text, verb.end(), cue.start()))


def sentences_between(text: str, start: int, end: int) -> int:
    """How many sentences end between two places; a paragraph's end counts for two."""
    return sum(2 if boundary[0].isspace() else 1 for boundary in _BOUNDARY.finditer(text, start, end))
