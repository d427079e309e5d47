"""What a verb means that tells a deed, with the words that belong to it: "went down", "became members". English only.

What the rest of the composer reads keeps some acts apart that papers tell in one another's place: here they are one.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from briefings.composing.agreement.acts import pieces
from briefings.composing.agreement.courses import meanings
from briefings.composing.timeline.predicates import Predicate, Token
from briefings.language.synonyms import things
from briefings.patterns import late

_LIKE = """
join: join joined joining joins accede acceded acceding embrace embraced
buy: buy bought purchase purchased acquire acquired
sell: sell sold
beat: beat beaten defeat defeated
lose: lose lost
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
die: kill killed die died drown drowned perish perished slain slay succumb succumbed
hurt: hurt injure injured wound wounded maim maimed
explode: explode exploded detonate detonated
approve: approve approved adopt adopted ratify ratified pass passed endorse endorsed
collapse: collapse collapsed burst
crash: crash crashed slam slammed plunge plunged collide collided
kidnap: kidnap kidnapped abduct abducted
expel: expel expelled deport deported
visit: visit visited tour toured
issue: issue issued publish published release
unveil: unveil unveiled present presented
launch: launch launched
marry: marry married wed
cut: cut lower lowered reduce reduced slash slashed
raise: raise raised increase increased hike hiked
name: name named appoint appointed
demand: demand demanded urge urged
"""
_PHRASES = {
    "went down": "crash", "gave way": "collapse", "went off": "explode", "walked free": "free", "walk free": "free",
    "walk out": "strike", "walked out": "strike", "set free": "free", "struck down": "overturn",
    "ripped through": "hit", "tore through": "hit", "swept through": "hit", "handed back": "return",
    "gave back": "return", "broke out": "begin", "took place": "occur", "took off": "fly", "put out": "issue",
    "stepped down": "resign", "broke down": "collapse", "fell through": "collapse", "fell apart": "collapse",
    "made landfall": "hit", "go back": "return", "go home": "return", "went home": "return", "sent back": "return",
    "sent home": "return", "fly home": "return", "take home": "return", "lifted off": "launch", "lift off": "launch",
    "blasted off": "launch", "found dead": "die", "called for": "demand", "calls for": "demand",
    "put forward": "unveil", "taken hostage": "kidnap", "threw out": "reject", "thrown out": "reject",
    "turned down": "reject", "found guilty": "convict", "touched down": "arrive",
}  # fmt: skip
# Verbs that mean something by what follows, and what they mean then.
_WITH = (
    (
        frozenset(("became", "become", "becomes")),
        late(r"\s*(?:\w+ly |full |fully |full-fledged |new |its |the )*members?\b"),
        "join",
    ),
    (
        frozenset(("admit", "admits", "admitted", "accept", "accepted")),
        late(r"\s+(?:[A-Z][\w-]+(?:,\s|\sand\s|\s)(?:the\s)?)+[A-Z]"),
        "join",
    ),
    (
        frozenset(("left", "leave", "leaves", "claimed", "claim", "claims", "cost", "took", "taken", "take")),
        late(r"[^,;]{0,60}?\b(?:dead|lives)\b"),
        "die",
    ),
    (
        frozenset(("won", "win", "wins")),
        late(r"[^,;]{0,50}?\b(?:elections?|vote|presidency|race|run-?off|ballot)\b"),
        "elect",
    ),
    (frozenset(("came", "come", "jumped", "left")), late(r"\s+(?:off )?the (?:rails|tracks)\b"), "crash"),
    (frozenset(("ordered", "told")), late(r"[^,;]{0,40}?\bto pay\b"), "fine"),
    (frozenset[str](), late(r"\s*on strike\b"), "strike"),
)


@cache
def _meanings() -> dict[str, str]:
    rows = (line.partition(": ") for line in _LIKE.strip().splitlines())
    return {form: name for name, _, forms in rows for form in forms.split()}


@cache
def _known() -> frozenset[str]:
    return frozenset(meanings().values()) | frozenset(_meanings().values()) | frozenset(_PHRASES.values())


def is_known(meaning: str) -> bool:
    """Whether a meaning is one of those that several words have, and not just a word of its own."""
    return meaning in _known()


def meaning_of(text: str, words: Sequence[Token], verb: Predicate) -> str:
    """The meaning of a verb, with what belongs to it: "went down", "became members", "left 12 dead"."""
    head = words[verb.head]
    behind = text[head.end :]
    for verbs, following, meaning in _WITH:
        if (not verbs or head.low in verbs) and following.match(behind):
            return meaning
    if head.low == "pay" and words[verb.head - 2].low == "ordered":
        return "fine"
    meant = _PHRASES.get(_pair(words, verb), head.low)
    if meant != head.low or meant in _meanings():
        return _meanings().get(meant, meant)
    _, known = next(iter(pieces(text[head.start :])), (None, ""))
    return _meanings().get(known, known) or next(iter(things(head.low)), "")


def length_of(words: Sequence[Token], verb: Predicate) -> int:
    """How many words tell the act: 2 for "went down"."""
    return 2 if _pair(words, verb) in _PHRASES else 1


def _pair(words: Sequence[Token], verb: Predicate) -> str:
    return " ".join(word.low for word in words[verb.head : verb.head + 2])
