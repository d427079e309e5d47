"""What a verb means that tells a deed, with the words that belong to it: "went down". English only."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from briefings.composing.agreement.acts import pieces
from briefings.composing.agreement.courses import meanings
from briefings.composing.timeline.idioms import meaning_with
from briefings.composing.timeline.passives import Predicate
from briefings.composing.timeline.tokens import Token
from briefings.composing.timeline.vocabulary import nouns, verbs
from briefings.language.synonyms import things
from briefings.patterns import late

_PHRASES = {
    "went down": "crash", "gave way": "collapse", "went off": "explode", "walked free": "free", "walk free": "free",
    "walk out": "strike", "walked out": "strike", "set free": "free", "struck down": "overturn",
    "ripped through": "hit", "tore through": "hit", "swept through": "hit", "handed back": "return",
    "gave back": "return", "broke out": "begin", "took place": "occur", "took off": "fly", "put out": "issue",
    "stepped down": "resign", "step down": "resign", "steps down": "resign", "step aside": "resign",
    "calling for": "demand", "calling on": "demand", "call for": "demand", "call on": "demand",
    "broke down": "collapse", "fell through": "collapse", "fell apart": "collapse",
    "made landfall": "hit", "go back": "return", "go home": "return", "went home": "return", "sent back": "return",
    "sent home": "return", "fly home": "return", "take home": "return", "lifted off": "launch", "lift off": "launch",
    "blasted off": "launch", "found dead": "die", "called for": "demand", "calls for": "demand",
    "put forward": "unveil", "taken hostage": "kidnap", "threw out": "reject", "thrown out": "reject",
    "turned down": "reject", "found guilty": "convict", "touched down": "arrive", "called on": "demand",
    "calls on": "demand", "called upon": "demand", "appealed for": "demand", "pressed for": "demand",
    "pushed into": "enter", "moved into": "enter", "marched into": "enter", "rolled into": "enter",
    "crossed into": "enter", "poured into": "enter", "advanced into": "enter", "swept into": "enter", "set up": "form",
    "called off": "cancel", "put off": "postpone", "called back": "recall", "called home": "recall",
    "took over": "seize",
    "walked away": "withdraw", "backed out": "withdraw",
    "pulled out": "withdraw", "pulled back": "withdraw", "stepped aside": "resign", "gunned down": "die",
    "wound up": "end", "passed away": "die",
    "made off": "steal", "make off": "steal", "makes off": "steal", "making off": "steal", "passes away": "die",
    "mowed down": "hit", "knocked down": "hit", "went ahead": "begin", "took back": "retake", "won back": "retake",
    "caved in": "collapse", "rose up": "march", "hit out": "condemn", "lashed out": "condemn",
    "blew up": "explode", "ruled out": "reject", "got under": "begin", "bailed out": "rescue", "turned over": "deliver",
    "handed over": "deliver", "hand over": "deliver", "signed up": "join", "put down": "crush", "shot down": "crash",
    "voted down": "reject", "washed up": "find", "washed ashore": "find",
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
    (
        frozenset(("taken", "took", "takes", "taking")),
        late(r"\s+(?:[\w'’.]+ ){0,4}?into (?:[\w.]+ )?custody\b"),
        "arrest",
    ),
    (
        frozenset(("taken", "took", "takes", "holds", "held", "taking", "holding")),
        late(r"\s+(?:[\w'’.]+ ){0,4}?(?:hostages?|captive)\b"),
        "kidnap",
    ),
    (frozenset(("came", "come", "comes", "went", "rushed")), late(r"\s+to the (?:rescue|aid) of\b"), "rescue"),
    (
        frozenset("announced announces unveiled unveils picked picks chosen chose selected selects tapped".split()),
        late(
            r"[^,;]{0,60}?\bas (?:the |its |their |a |this year's |\w+'s )?(?:\w+ ){0,2}"
            r"(?:hosts?|chiefs?|heads?|leader|coach|captain|director|president|chairman|minister|candidate|nominee|manager"
            r"|secretary|ambassador|envoy|successor|mate|editor|chief executive)\b"
        ),
        "name",
    ),
    (
        frozenset("caused causes causing inflicted did does inflicting".split()),
        late(r"\s+[^,;]{0,50}?\b(?:damage|destruction|havoc)\b"),
        "damage",
    ),
    (frozenset("commit commits committed".split()), late(r"\s+suicide\b"), "die"),
    (frozenset(("find", "finds", "found")), late(r"\s+[^,;]{0,60}?\bnot guilty\b"), "acquit"),
    (frozenset(("find", "finds", "found")), late(r"\s+[^,;]{0,60}?\bguilty\b"), "convict"),
    (frozenset(("drop", "drops", "dropped")), late(r"\s+(?:[\w-]+ ){0,2}(?:bombs?|shells)\b"), "attack"),
    (frozenset(("shot", "shoots", "shooting")), late(r"\s+(?:\w+ ){0,5}?(?:to death|dead)\b"), "die"),
    (frozenset(("burst", "bursts")), late(r"\s+into (?:a|an|the)\b"), "attack"),
    (frozenset(("placed", "put")), late(r"\s+(?:[\w'’.]+ ){0,6}under (?:house )?arrest\b"), "arrest"),
    (
        frozenset(("brought", "lifted", "pulled", "hoisted")),
        late(r"\s+(?:\w+ ){0,3}(?:to safety|to the surface|alive)\b"),
        "rescue",
    ),
    (
        frozenset(("took", "take", "poured", "went", "spilled")),
        late(r"\s+(?:\w+ )?(?:to|onto|into) the streets\b"),
        "march",
    ),
    (frozenset(("went", "go", "goes", "cast")), late(r"\s+(?:to the polls|(?:their )?(?:ballots|votes))\b"), "vote"),
    (frozenset(("pleaded", "plead", "pleads")), late(r"\s+guilty\b"), "admit"),
    (frozenset(("pleaded", "plead", "pleads")), late(r"\s+(?:not guilty|innocent)\b"), "deny"),
    (
        frozenset(("gave", "give", "turned", "handed")),
        late(r"\s+(?:him|her|them)sel(?:f|ves) (?:up|in)\b"),
        "surrender",
    ),
    (frozenset(("laid",)), late(r"\s+(?:to rest|in (?:\w+ ){0,2}graves?)\b"), "bury"),
    (frozenset(("lay", "laid")), late(r"\s+down (?:\w+ )?(?:arms|weapons)\b"), "surrender"),
    (frozenset(("set",)), late(r"\s+(?:\w+ ){0,3}(?:ablaze|alight|on fire|fire to)\b"), "burn"),
    (frozenset(("went", "go", "goes", "stood", "stand")), late(r"\s+(?:on )?trial\b"), "try"),
    (frozenset(("opened", "open", "opens")), late(r"\s+fire\b"), "shoot"),
    (frozenset(("fired", "fire")), late(r"\s+(?:\w+ )?(?:on|at|into)\b"), "shoot"),
    (frozenset(("took", "take", "takes")), late(r"\s+office\b"), "install"),
    (frozenset(("sworn",)), late(r"\s+in\b"), "install"),
    (frozenset(("left", "leave")), late(r"\s+for\b"), "go"),
    (frozenset(("put",)), late(r"\s+(?:[\w-]+ ){1,6}up\b"), "raise"),
    (frozenset(("put", "puts")), late(r"\s+(?:[\w'’-]+ ){0,6}on (?:hold|ice)\b"), "postpone"),
    (frozenset(("suspend", "suspended")), late(r"\s+from\b"), "expel"),
    (frozenset(("give", "gave", "given")), late(r"\s+up (?:\w+ )?(?:power|office|post|job|crown|throne)\b"), "resign"),
    (frozenset(("left", "leave")), late(r"\s+(?:\w+ )?(?:office|post|job)\b"), "resign"),
    (frozenset(("pull", "pulled", "call", "called")), late(r"\s+(?:\w+ ){1,3}(?:out|home|back)\b"), "withdraw"),
    (frozenset(("ordered", "told")), late(r"[^,;]{0,40}?\bto pay\b"), "fine"),
    (frozenset[str](), late(r"\s*on strike\b"), "strike"),
)

_ONLY_LAST = frozenset(
    "retirement investment warning criticism praise debate vote fine appeal settlement promise".split()
)
_WEAPONS = frozenset("air missile missiles drone rocket artillery military".split())


@cache
def _known() -> frozenset[str]:
    return frozenset(meanings().values()) | frozenset(verbs().values()) | frozenset(_PHRASES.values())


def is_known(meaning: str) -> bool:
    """Whether a meaning is one of those that several words have, and not just a word of its own."""
    return meaning in _known()


def meaning_of(text: str, words: Sequence[Token], verb: Predicate) -> str:
    """The meaning of a verb, with what belongs to it: "went down", "became members", "left 12 dead"."""
    head = words[verb.head]
    behind = text[head.end :]
    for heads, following, meaning in _WITH:
        if (not heads or head.low in heads) and following.match(behind):
            return meaning
    if idiom := meaning_with(head.low, behind):
        return idiom
    if head.low == "pay" and words[verb.head - 2].low == "ordered":
        return "fine"
    low = _without_hyphen(head.low)
    meant = _phrase(words, verb) or low
    if meant != head.low or meant in verbs():
        return verbs().get(meant, meanings().get(meant, meant))
    _, known = next(iter(pieces(text[head.start :])), (None, ""))
    return verbs().get(known, known) or next(iter(things(head.low)), "")


def _without_hyphen(low: str) -> str:
    """A verb without what is put before it by a hyphen: "re-elected", "re-opened" is "reopened"."""
    before, hyphen, verb = low.partition("-")
    if before != "re" or not hyphen:
        return low
    whole = before + verb
    return whole if whole in verbs() or whole in meanings() else verb


def meaning_of_noun(noun: str) -> str:
    """The meaning of what a noun says that is done, lower case, by its last word that tells: "a dawn assault"."""
    said = noun.split()
    if said[-1:] and said[-1].startswith("strike") and not _WEAPONS.isdisjoint(said):  # "an air strike"
        return "attack"
    return next((nouns()[word] for word in reversed(said) if word in nouns() and _may_tell(word, said)), "")


def _may_tell(word: str, said: Sequence[str]) -> bool:
    """Whether a noun tells what is done where it stands: an "investment fund" is no investment."""
    return word not in _ONLY_LAST or word == said[-1]


def length_of(words: Sequence[Token], verb: Predicate) -> int:
    """How many words tell the act: 2 for "went down"."""
    return 2 if _phrase(words, verb) else 1


def _phrase(words: Sequence[Token], verb: Predicate) -> str:
    """The meaning of a verb with the word behind it, in whatever form it is listed: "pulls out", "stepped down"."""
    pair = [word.low for word in words[verb.head : verb.head + 2]]
    return _PHRASES.get(" ".join(pair)) or _by_term().get((_term(pair[0]), pair[-1]), "")


@cache
def _by_term() -> dict[tuple[str, str], str]:
    phrases = ((phrase.split(), meaning) for phrase, meaning in _PHRASES.items())
    return {(_term(verb), behind): meaning for (verb, behind), meaning in phrases}


def _term(word: str) -> str:
    return next(iter(things(word)), word)
