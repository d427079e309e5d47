"""What somebody only thinks, wishes or finds so, told by the day on which he said it: no event. English only.

"The firm said on Monday that it will close the plant" tells of a decision; "said on Monday that relations are
excellent" or "hopes to reach a deal, the minister said on Tuesday" tells that somebody spoke. Only where the day is
that of the saying: what is dated itself has happened, whatever is thought of it.
"""

from __future__ import annotations

import re

from briefings.composing.captions import PAST_FORMS, has_finite_verb
from briefings.patterns import late

_SAID = late(
    r"(?<!having )(?<!been )(?<!be )\b(?:said|says|told|added|noted|stressed|predicted|believed|argued|reiterated"
    r"|emphasi[sz]ed|reported|announced|insisted|maintained|underlined|underscored|reaffirmed|acknowledged|commented|remarked|hoped|forecast)\b"
)
_THINKS = late(
    r"\b(?:predicted|reiterated|stressed|emphasi[sz]ed|underlined|underscored|reaffirmed|hoped|commented|remarked|forecast"
    r"|believed|argued)\b"
)
# The first verb of what is said, where it tells of no act: how things are, what should or may be, what one means to do.
_FIRST_VERB = late(
    r"\b(?:(?P<thinks>hopes?|hoped|wants?|wanted|wishes|believes?|believed|expects?|thinks?|needs?|should|could|may"
    r"|might|must|can|cannot|remains?|seems?|appears?|feels?|looks? forward|welcomes?|attaches"
    r"|considers?|supports?|deserves?|bears?)"
    r"|(?P<is>is|are|was|were|am|(?<=it)['’]s|(?<=he)['’]s|['’]re|['’]m)\s"
    r"(?P<what>(?:not |now |still |also |already |very |\w+ly )*[\w'’-]+)"
    r"|(?P<will>will|would|wo|['’]ll)(?:n['’]t| not)?\s(?:\w+ly |also |now |always )*"
    r"(?P<does>be\s(?:\w+ly\s)?[\w-]+|[\w-]+)"
    r"|(?P<acts>has|have|had|did|\w+ed|said|told|met|won|lost|held|made|took|left|came|went|found|began|shot|hit|sent|set"
    r"|cut|put|led|fell|rose|grew|gave|got|ran|saw|sold|bought|struck|agrees|plans|intends))\b"
)
# What was "dead", "missing", "due", "set" or "under way" is so since something happened.
_HAPPENED = frozenset(
    """
    dead missing ill due set under in on at to out over open closed free safe alive back down up being going about
    responsible behind near inside outside off trapped aground ablaze pregnant
    """.split()
)
_NO_PARTICIPLES = frozenset(
    "interested pleased concerned satisfied worried convinced determined committed limited".split()
)
_VAGUE = frozenset(
    """
    be continue remain stay strengthen enhance promote deepen further support strive try work do carry benefit depend
    contribute need keep
    """.split()
)
_OF_RELATIVE = late(r"\b(?:who|which|whose\s\w+|where|when)\s(?:\w+ly\s|also\s|now\s)?$")
_OPENS = late(
    r"(?:After|Before|When|While|As|In|On|At|During|Following|Despite|Although|Though|If|Since|With|Amid|For)\b"
)
_PARTS = late(r",|\sand\s")
_QUOTE_FIRST = late(r"[\"“][^\"”]{12,}[,!?][\"”]")


def only_thinks(sentence: str, start: int, end: int) -> bool:
    """Whether the date at `sentence[start:end]` is that of a saying, and what is said tells of no act."""
    if _QUOTE_FIRST.match(sentence):
        return True
    said = _said_then(sentence, start, end)
    if said is None:
        return False
    if _THINKS.match(sentence, said.start()):
        return True
    content = _content(sentence, said, end)
    verbs = _FIRST_VERB.finditer(content)
    verb = next((verb for verb in verbs if not _OF_RELATIVE.search(content, 0, verb.start())), None)
    return verb is not None and _tells_no_act(verb)


def _said_then(sentence: str, start: int, end: int) -> re.Match[str] | None:
    """The verb of saying that the date belongs to: no other verb stands between them."""
    before = list(_SAID.finditer(sentence, 0, start))
    if before and not has_finite_verb(sentence[before[-1].end() : start]):
        return before[-1]
    behind = _SAID.search(sentence, end)
    between = sentence[end : behind.start()] if behind else ","
    if _PARTS.search(between) or has_finite_verb(between):
        return None
    return None if has_finite_verb(sentence[sentence.rfind(",", 0, start) + 1 : start]) else behind


def _content(sentence: str, said: re.Match[str], end: int) -> str:
    """What is said: behind the verb, its day and "that", else what stands before who says it, at the sentence's end."""
    before = sentence[: max(0, sentence.rfind(",", 0, said.start()))]
    if before and not _OPENS.match(before) and has_finite_verb(before):
        return before
    return sentence[max(said.end(), end) :].lstrip(" ,")


def _tells_no_act(verb: re.Match[str]) -> bool:
    if verb["thinks"]:
        return True
    if verb["will"]:
        does = verb["does"]
        return does in _VAGUE or (does.startswith("be ") and not _has_happened(does.split()[-1]))
    if verb["is"] is None:
        return False
    return not _has_happened(verb["what"].split()[-1].lower())


def _has_happened(what: str) -> bool:
    """Whether what stands behind "is" tells of something that was done, or of what has come of it."""
    if what in _HAPPENED or what in PAST_FORMS:
        return True
    return what.endswith(("ed", "en", "wn", "ing")) and what not in _NO_PARTICIPLES
