"""What a verb means that tells a deed, with the words that belong to it: "went down", "became members". English only.

What the rest of the composer reads keeps some acts apart that papers tell in one another's place: here they are one.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from briefings.composing.agreement.acts import pieces
from briefings.composing.agreement.courses import forms, meanings
from briefings.composing.timeline.predicates import Predicate, Token
from briefings.language.synonyms import things
from briefings.patterns import late

# Base forms and irregular ones, as courses have them; of nouns and phrases, the forms that tell.
_LIKE = """
join: join accede embrace
buy: buy bought purchase acquire
sell: sell sold
beat: beat beaten defeat
lose: lose lost
find: find found discover unearth uncover locate recover retrieve
rescue: rescue save pluck free
rule: rule decide
condemn: condemn deplore denounce criticise criticize
promise: vow pledge promise
return: return repatriate
close: close shut
fine: fine
jail: sentence jail imprison
die: kill die drown perish slain slay succumb assassinate murder massacre
hurt: hurt injure wound maim
explode: explode detonate
approve: approve adopt ratify pass endorse authorise authorize authorized impose enact back support
reject: reject veto rebuff
collapse: collapse burst
crash: crash slam plunge collide
kidnap: kidnap abduct
expel: expel deport oust
visit: visit tour
issue: issue publish
unveil: unveil present
launch: launch
marry: marry wed
cut: cut lower reduce slash trim
raise: raise increase hike improve
name: name appoint
demand: demand urge
seize: seize capture overran overrun conquer confiscate
retake: retake retook retaken recapture reclaim regain
attack: attack assault storm raid bombard shell
form: form establish create founded
dismiss: dismiss sack fire dissolve
withdraw: withdraw withdrew withdrawn
recall: recall
flee: flee fled
defect: defect
reach: reach
bury: bury
stop: stop
resign: resign quit
block: block
burn: burn burnt torch
fly: fly flew flown
sue: sue
shoot: shoot shot
install: inaugurate
arrest: arrest detain nab apprehend
accuse: accuse blame
acquit: acquit
ban: ban outlaw prohibit forbid forbade forbidden bar
begin: begin began begun start commence
build: build built construct erect
cancel: cancel scrap axe abandon drop
clash: clash fight fought battle
destroy: destroy flatten raze demolish
postpone: postpone delay defer shelve adjourn
send: send sent dispatch deploy
rise: rise rose risen climb jump soar surge
fall: fall fell fallen decline slide slid slip tumble
file: file lodge submit
award: award
investigate: investigate probe examine
merge: merge combine
overthrow: overthrow overthrew overthrown topple depose remove
replace: replace succeed
welcome: welcome greet hail praise
admit: admit confess acknowledge
reveal: reveal disclose
rally: rally gather
"""

_NOUNS = """
attack: attack attacks assault assaults offensive airstrike airstrikes raid raids bombardment invasion
visit: visit visits tour trip journey
meet: meeting
negotiate: talks negotiations
arrest: arrest arrests
sue: lawsuit lawsuits suit
speak: speech address
march: march demonstration demonstrations protest protests rally rallies
strike: strike walkout
lift: lifting
form: formation creation establishment
close: closure closing
sell: sale
buy: takeover acquisition purchase
merge: merger
free: release liberation
dismiss: dissolution dismissal
withdraw: withdrawal
resign: resignation
expel: expulsion
name: appointment
halt: suspension
build: construction
join: accession admission
extend: extension
search: search
investigate: investigation inquiry probe
jail: sentence
try: trial
burn: burn
return: return comeback
appear: appearance
agree: agreement deal accord pact settlement
test: test tests
evacuate: evacuation
rescue: rescue
recall: recall
"""
# Meanings that papers tell in one another's place where all else agrees: a town is seized or taken.
_AKIN = """
find rescue; seize arrest; seize retake; seize take; block close; block reject; withdraw cancel; withdraw recall;
lift end; begin launch; begin open; halt stop; halt end; stop end; ask demand; expel halt; halt cancel; end cancel;
block overturn; negotiate meet; search seek; lift cancel; overthrow expel; overthrow dismiss; overthrow replace;
march rally; clash attack; file sue; explode attack; hit attack; award name; replace name
"""
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
    "pulled out": "withdraw", "pulled back": "withdraw", "stepped aside": "resign", "gunned down": "die",
    "wound up": "end", "went ahead": "begin", "took back": "retake", "won back": "retake",
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
    (frozenset(("taken", "took")), late(r"\s+into custody\b"), "arrest"),
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
    (frozenset(("suspend", "suspended")), late(r"\s+from\b"), "expel"),
    (frozenset(("give", "gave", "given")), late(r"\s+up (?:\w+ )?(?:power|office|post|job|crown|throne)\b"), "resign"),
    (frozenset(("left", "leave")), late(r"\s+(?:\w+ )?(?:office|post|job)\b"), "resign"),
    (frozenset(("pull", "pulled", "call", "called")), late(r"\s+(?:\w+ ){1,3}(?:out|home|back)\b"), "withdraw"),
    (frozenset(("ordered", "told")), late(r"[^,;]{0,40}?\bto pay\b"), "fine"),
    (frozenset[str](), late(r"\s*on strike\b"), "strike"),
)


@cache
def _meanings() -> dict[str, str]:
    listed = _table(_LIKE)
    return {form: name for word, name in listed.items() for form in forms(word)} | listed


def _table(lines: str) -> dict[str, str]:
    rows = (line.partition(": ") for line in lines.strip().splitlines())
    return {form: name for name, _, forms in rows for form in forms.split()}


@cache
def _nouns() -> dict[str, str]:
    return _table(_NOUNS)


@cache
def _akin() -> frozenset[frozenset[str]]:
    return frozenset(frozenset(pair.split()) for pair in _AKIN.split(";"))


def are_akin(a: str, b: str) -> bool:
    """Whether two meanings may be told in one another's place."""
    return a == b or frozenset((a, b)) in _akin()


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


def meaning_of_noun(noun: str) -> str:
    """The meaning of what a noun says that is done, lower case, by its last word that tells: "a dawn assault"."""
    return next((_nouns()[word] for word in reversed(noun.split()) if word in _nouns()), "")


def length_of(words: Sequence[Token], verb: Predicate) -> int:
    """How many words tell the act: 2 for "went down"."""
    return 2 if _pair(words, verb) in _PHRASES else 1


def _pair(words: Sequence[Token], verb: Predicate) -> str:
    return " ".join(word.low for word in words[verb.head : verb.head + 2])
