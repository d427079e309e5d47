"""What somebody only thinks, wishes or finds so, told by the day on which he said it: no event. English only.

"The firm said on Monday that it will close the plant" tells of a decision; "said on Monday that relations are
excellent" or "hopes to reach a deal, the minister said on Tuesday" tells that somebody spoke. Only where the day is
that of the saying: what is dated itself has happened, whatever is thought of it.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from briefings.composing.timeline.attachment import Attachment, Kind
from briefings.composing.timeline.deeds import said_by
from briefings.composing.timeline.passives import Predicate
from briefings.composing.timeline.predicates import predicates
from briefings.composing.timeline.tokens import Token
from briefings.composing.timeline.vocabulary import forms_of
from briefings.language.finite_verbs import PAST_FORMS
from briefings.language.quotes.verbs import PREPOSITIONS, is_adverb
from briefings.patterns import late

_THINKS = forms_of(
    "predict reiterate stress emphasise emphasize underline underscore reaffirm hope comment remark believe argue"
) | {"forecast"}
_SAID = _THINKS | forms_of("say tell add note report confirm insist maintain acknowledge state")
# Verbs that tell of no act: how things are, what should or may be, what one means or wishes to do.
_THINKING = frozenset(
    """
    hope hopes hoped want wants wanted wish wishes believe believes believed expect expects think thinks need needs
    should could may might must can cannot remain remains remained seem seems seemed appear appears appeared feel feels
    welcomes attaches considers supports deserve deserves bears sees regards looks knows lacks ready willing likely
    """.split()
)
# Verbs that tell how things stand, or at what level, and no change of it.
_STATIVE = forms_of(
    "live own belong contain exist consist represent employ total number amount rank stay wait trade resemble depend"
) | {"grown"}
_TREND = frozenset("gain rise fall grow drop climb increase decline shrink slow".split())
_FORESEEN = frozenset("projected forecast forecasted estimated predicted tipped".split())
_BEFORE_JUDGES, _PUTTING = frozenset(("in", "before", "at")), frozenset(("put", "placed"))
_STANDING = frozenset(
    (
        ("open", "to"),
        ("on", "standby"),
        ("on", "alert"),
        ("on", "course"),
        ("on", "track"),
        ("in", "response"),
        ("in", "line"),
    )
)
_WILL, _BE = frozenset(("will", "would")), frozenset("is are was were am be been being".split())
_HAVE = frozenset(("has", "have", "had"))
_MEASURES = frozenset("too so no little much enough plenty more less fewer".split())
"""What somebody has that is told by how much there is of it: "has too many dealers"."""
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
_QUOTE_FIRST = late(r"[\"“][^\"”]{12,}[,!?][\"”]")


def only_thinks(sentence: str, words: Sequence[Token], hung: Attachment) -> bool:
    """Whether a date hangs on a saying, and what is said tells of no act; `words` leave the dates out."""
    if _QUOTE_FIRST.match(sentence):
        return True
    verb = hung.verb
    if verb and hung.kind is Kind.SAID and _is_to_be(words, verb):
        return any(word.low in _THINKS for word in words[max(0, hung.begin - 2) : verb.begin])
    if verb is None or words[verb.head].low not in _SAID or hung.is_beside:
        return False
    if words[verb.head].low in _THINKS:
        return True
    content = said_by(words, verb, hung.begin)
    if content is None:
        return False
    begin, end = content
    found = predicates(words[:end], begin)
    return bool(found) and is_only_so(words[:end], found[0], begin)


def _is_to_be(words: Sequence[Token], verb: Predicate) -> bool:
    """Whether a verb tells how something will be: "predicted that it would be profitable by 2011"."""
    lows = [word.low for word in words[verb.begin : verb.head + 2] if not is_adverb(word.low)]
    behind = lows[lows.index("be") + 1 :] if "be" in lows else None
    return verb.ahead and behind is not None and not (behind and _has_happened(behind[0]))


def is_only_so(words: Sequence[Token], verb: Predicate, begin: int = 0) -> bool:
    """Whether the verb of a clause that begins there is none of doing: how things are, or should be, what is meant."""
    group = [word.low for word in words[verb.begin : verb.head + 1]]
    behind = next((word.low for word in words[verb.head + 1 :] if not is_adverb(word.low)), "")
    if group[-1] == "appeared" and behind in _BEFORE_JUDGES:
        group[-1] = "stood"  # who "appeared in court" does not seem to be so
    if group[-1] in _STATIVE or group[0] == "expected" or not _FORESEEN.isdisjoint(group):
        return True
    if "expected" in group and group[-1] in _TREND:
        return True
    if not _THINKING.isdisjoint(group) or _is_meant(words[begin : verb.begin]):
        return True
    has = group[-1] in _HAVE or (group[0] in _HAVE and group[-1] in _MEASURES)
    if has or group[-1] in _BE:
        return has or not _has_happened(behind) or _is_open_to(words, verb)
    helped = next((low for low in reversed(group[:-1]) if not is_adverb(low)), "")
    if helped in _BE and group[0] not in _WILL and not verb.ahead:
        return not _has_happened(group[-1]) or (_is_open_to(words, verb) and group[-1] not in _PUTTING)
    return group[-1] in _VAGUE and (group[0] in _WILL or group[0] in _BE)


def _is_meant(words: Sequence[Token]) -> bool:
    """Whether somebody means to do it: "hopes | to reach"; a man only "wanted for" something means nothing."""
    pairs = pairwise((*(word.low for word in words), "to"))
    return any(low in _THINKING and (behind == "to" or behind not in PREPOSITIONS) for low, behind in pairs)


def _is_open_to(words: Sequence[Token], verb: Predicate) -> bool:
    """Whether somebody is only "open to" something or "on standby", which as "open" or "on" would have happened."""
    lows = [word.low for word in words[verb.head : verb.head + 3]]
    return any(pair in _STANDING for pair in pairwise(lows))


def _has_happened(what: str) -> bool:
    """Whether what stands behind "is" tells of something that was done, or of what has come of it."""
    if what in _HAPPENED or what in PAST_FORMS:
        return True
    return what.endswith(("ed", "en", "wn", "ing")) and what not in _NO_PARTICIPLES
