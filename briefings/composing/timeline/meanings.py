"""What a verb means that tells a deed, with the words that belong to it: "went down", "became members". English only.

What the rest of the composer reads keeps some acts apart that papers tell in one another's place: here they are one.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from briefings.composing.agreement.acts import pieces
from briefings.composing.timeline.predicates import Predicate, Token
from briefings.language.synonyms import things
from briefings.patterns import late

_LIKE = """
join: join joined joining joins accede acceded acceding embrace embraced
find: find found discover discovered unearth unearthed uncover uncovered locate located
find: recover recovered retrieve retrieved
rescue: rescue rescued rescuing save saved pluck plucked free freed
rule: rule ruled ruling decide decided
condemn: condemn condemned deplore deplored denounce denounced
promise: vow vowed pledge pledged promise promised
return: return returned repatriate repatriated
close: close closed shut
fine: fine fined
jail: sentence sentenced jail jailed imprison imprisoned
die: kill killed die died drown drowned perish perished slain slay
hurt: hurt injure injured wound wounded maim maimed
explode: explode exploded detonate detonated
approve: approve approved adopt adopted ratify ratified pass passed endorse
collapse: collapse collapsed burst
"""
_PHRASES = {
    "went down": "crash", "gave way": "collapse", "went off": "explode", "walked free": "free", "walk free": "free",
    "walk out": "strike", "walked out": "strike", "set free": "free", "struck down": "overturn",
    "ripped through": "hit", "tore through": "hit", "swept through": "hit", "handed back": "return",
    "gave back": "return", "broke out": "begin", "took place": "occur", "took off": "fly", "put out": "issue",
    "stepped down": "resign", "broke down": "fail", "made landfall": "hit", "go back": "return", "go home": "return",
    "went home": "return", "sent back": "return", "sent home": "return", "fly home": "return", "take home": "return",
}  # fmt: skip
_MEMBER = late(r"\s*(?:\w+ly |full |fully |full-fledged |new |its |the )*members?\b")
_ON_STRIKE = late(r"\s*on strike\b")
_DEATHS = late(r"[^,;]{0,60}?\b(?:dead|lives)\b")
_BECOMING = frozenset(("became", "become", "becomes"))
_LEAVING = frozenset(("left", "leave", "leaves", "claimed", "claim", "claims", "cost", "took", "taken", "take"))


@cache
def _meanings() -> dict[str, str]:
    rows = (line.partition(": ") for line in _LIKE.strip().splitlines())
    return {form: name for name, _, forms in rows for form in forms.split()}


def meaning_of(text: str, words: Sequence[Token], verb: Predicate) -> str:
    """The meaning of a verb, with what belongs to it: "went down", "became members", "left 12 dead"."""
    head = words[verb.head]
    behind = text[head.end :]
    if head.low in _BECOMING and _MEMBER.match(behind):
        return "join"
    if head.low in _LEAVING and _DEATHS.match(behind):
        return "die"
    if _ON_STRIKE.match(behind):
        return "strike"
    following = words[verb.head + 1].low if verb.head + 1 < len(words) else ""
    meant = _PHRASES.get(f"{head.low} {following}") or _meanings().get(head.low)
    if meant:
        return meant
    _, meaning = next(iter(pieces(text[head.start :])), (None, ""))
    return _meanings().get(meaning, meaning) or next(iter(things(head.low)), "")
