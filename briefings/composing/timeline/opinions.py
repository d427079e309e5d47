"""What somebody only thinks, wishes or finds so, told by the day on which he said it: no event. English only.

"The firm said on Monday that it will close the plant" tells of a decision; "said on Monday that relations are
excellent" or "hopes to reach a deal, the minister said on Tuesday" tells that somebody spoke. Only where the day is
that of the saying: what is dated itself has happened, whatever is thought of it.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from briefings.composing.timeline.passives import Predicate
from briefings.composing.timeline.predicates import predicates
from briefings.composing.timeline.tokens import Token, tokens_of
from briefings.language.finite_verbs import PAST_FORMS, has_finite_verb
from briefings.language.quotes.verbs import is_adverb
from briefings.patterns import late

_SAID = late(
    r"(?<!having )(?<!been )(?<!be )\b(?:said|says|told|added|noted|stressed|predicted|believed|argued|reiterated"
    r"|emphasi[sz]ed|reported|confirmed|insisted|maintained|underlined|underscored|reaffirmed|acknowledged"
    r"|commented|remarked|hoped|forecast)\b"
)
_THINKS = late(
    r"\b(?:predicted|reiterated|stressed|emphasi[sz]ed|underlined|underscored|reaffirmed|hoped|commented|remarked"
    r"|forecast|believed|argued)\b"
)
# Verbs that tell of no act: how things are, what should or may be, what one means or wishes to do.
_THINKING = frozenset(
    """
    hope hopes hoped want wants wanted wish wishes believe believes believed expect expects think thinks need needs
    should could may might must can cannot remain remains remained seem seems appear appears feel feels welcomes
    attaches considers supports deserve deserves bears sees regards looks knows lacks ready willing likely
    """.split()
)
_WILL, _BE = frozenset(("will", "would")), frozenset("is are was were am be been being".split())
_HAVE = frozenset(("has", "have", "had"))
_SHARE = late(r"(?:[A-Z][a-z]+ |more than |at least )?[\d.,]+ (?:percent|per cent) of\b")
# What was "dead", "missing", "due", "set" or "under way" is so since something happened.
_HAPPENED = frozenset(
    """
    dead missing ill due set under in on at to out over open closed free safe alive back being going about
    responsible behind near inside outside off trapped aground ablaze pregnant
    sworn born torn done gone begun sunk run won
    """.split()
)
_NO_PARTICIPLES = frozenset(
    "interested pleased concerned satisfied worried convinced determined committed limited down".split()
)
_VAGUE = frozenset(
    """
    making trying working striving facing struggling becoming getting growing continuing continue remain stay strengthen
    enhance promote deepen further support strive try work do carry benefit depend contribute need keep
    """.split()
)
_OPENS = late(
    r"(?:After|Before|When|While|As|In|On|At|During|Following|Despite|Although|Though|If|Since|With|Amid|For)\b"
)
_OPENS_WITH_DAY = late(r"(?:Earlier |Late |Early )?(?:On|In|By)?\s?(?:the )?", re.IGNORECASE)
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
    return _SHARE.match(content) is not None or _tells_no_act(content)


def _said_then(sentence: str, start: int, end: int) -> re.Match[str] | None:
    """The verb of saying that the date belongs to: no other verb stands between them."""
    before = list(_SAID.finditer(sentence, 0, start))
    if before and not has_finite_verb(sentence[before[-1].end() : start]):
        return before[-1]
    behind = _SAID.search(sentence, end)
    opens = not sentence[:start].strip() or _OPENS_WITH_DAY.fullmatch(sentence, 0, start) is not None
    between = sentence[end : behind.start()] if behind else ","
    between = between.removeprefix(",") if opens else between
    if _PARTS.search(between) or has_finite_verb(between):
        return None
    return None if has_finite_verb(sentence[sentence.rfind(",", 0, start) + 1 : start]) else behind


def _content(sentence: str, said: re.Match[str], end: int) -> str:
    """What is said: behind the verb, its day and "that", else what stands before who says it, at the sentence's end."""
    before = sentence[: max(0, sentence.rfind(",", 0, said.start()))]
    if before and not _OPENS.match(before) and has_finite_verb(before):
        return before
    return sentence[max(said.end(), end) :].lstrip(" ,")


def _tells_no_act(content: str) -> bool:
    """Whether the main verb of what is said is none of doing."""
    words = tokens_of(content)
    found = predicates(words)
    return bool(found) and is_only_so(words, found[0])


def is_only_so(words: Sequence[Token], verb: Predicate) -> bool:
    """Whether a clause's verb is none of doing: how things are, what should be, what somebody means or wishes."""
    group = [word.low for word in words[verb.begin : verb.head + 1]]
    behind = next((word.low for word in words[verb.head + 1 :] if not is_adverb(word.low)), "")
    if not _THINKING.isdisjoint(group) or any(word.low in _THINKING for word in words[: verb.begin]):
        return True
    if group[-1] in _BE or group[-1] in _HAVE:
        return group[-1] in _HAVE or not _has_happened(behind) or _is_open_to(words, verb)
    helped = next((low for low in reversed(group[:-1]) if not is_adverb(low)), "")
    if helped in _BE and group[0] not in _WILL and not verb.ahead:
        return not _has_happened(group[-1]) or _is_open_to(words, verb)
    return group[-1] in _VAGUE and (group[0] in _WILL or group[0] in _BE)


def _is_open_to(words: Sequence[Token], verb: Predicate) -> bool:
    """Whether somebody is only "open to" something, which as "open" would have happened."""
    lows = [word.low for word in words[verb.head : verb.head + 3]]
    return "open" in lows[:-1] and lows[lows.index("open") + 1] == "to"


def _has_happened(what: str) -> bool:
    """Whether what stands behind "is" tells of something that was done, or of what has come of it."""
    if what in _HAPPENED or what in PAST_FORMS:
        return True
    return what.endswith(("ed", "en", "wn", "ing")) and what not in _NO_PARTICIPLES
