"""What a sentence tells that somebody does, and where: the acts that tell one fact from another of the same things.

"Ordered 40 trams" and "received 12 trams" are two facts, "killed 64" and "64 lost their lives" one. What only gives a
value ("stood at", "rose to", "cost") or only says so ("announced") is no act. English only.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache
from typing import NamedTuple

from briefings.composing.agreement.courses import is_wish, meanings
from briefings.composing.agreement.facts import Fact, Value
from briefings.language.finite_verbs import PAST_FORMS, has_finite_verb
from briefings.language.numbers.labels.verbs import COSTS, MOVES, PUTTING, STATES
from briefings.language.quotes.verbs import SAYING
from briefings.language.synonyms import things
from briefings.patterns import late

_PARTS = late(r"[,;:—]|\b(?:when|after|because|while|that|who|which|whose|as|since|before|although|where|until)\b")
# Several words that are one act, and the one word that stands for them; figures and dates between them are blank, as in
# "voted 31 to 14 for".
_PHRASES = {
    "lost their lives": "died", "claimed the lives": "killed", "loss of life": "death",
    "called off": "cancelled", "call off": "cancel", "broken off": "cancelled",
    "put off": "postponed", "put on hold": "suspended", "put back": "postponed",
    "turned down": "rejected", "voted down": "rejected", "struck down": "overturned", "turns down": "rejects",
    "took effect": "effected", "take effect": "effected", "takes effect": "effected", "taken effect": "effected",
    "into force": "effected", "into effect": "effected",
    "pleaded guilty": "admitted", "cleared of": "acquitted",
    "stepped down": "resigned", "step down": "resign", "steps down": "resigns", "left office": "resigned",
    "walked out": "strike", "walk out": "strike", "on strike": "strike",
    "taken to hospital": "hospitalised", "sent to hospital": "hospitalised", "rushed to hospital": "hospitalised",
    "admitted to hospital": "hospitalised", "in hospital": "hospitalised", "left hospital": "discharged",
    "leave hospital": "discharged", "out of hospital": "discharged",
    "set aside": "earmarked", "handed back": "returned", "gave back": "returned", "given back": "returned",
    "handed over": "delivered", "taken delivery": "received", "took delivery": "received",
    "taken part": "joined", "took part": "joined", "take part": "join",
    "broke down": "collapsed", "broken down": "collapsed", "fell through": "collapsed", "fell apart": "collapsed",
    "broke out": "began", "got under way": "began", "carried out": "performed",
    "go to prison": "sentence", "goes to prison": "sentenced", "sent to prison": "sentenced", "to jail": "sentenced",
    "looking into": "investigating", "looks into": "investigates", "look into": "investigate",
    "looking for": "seeking", "looks for": "seeks", "look for": "seek", "searching for": "seeking",
    "laid off": "dismissed", "lay off": "dismiss", "laying off": "dismissing",
    "taken over": "acquired", "took over": "acquired", "take over": "acquire",
    "made landfall": "hit", "make landfall": "hit", "out of service": "halted",
    "cut off": "severed", "open again": "reopened", "back in service": "reopened",
    "caught fire": "burned", "catch fire": "burn", "on fire": "burning", "set fire": "burned",
    "from their homes": "displaced", "left their homes": "displaced", "leave their homes": "displace",
    "fled their homes": "displaced", "flee their homes": "displace",
    "released on bail": "released", "on trial": "trial", "free of charge": "gratis", "in charge": "heading",
    "voted for": "approved", "voted to for": "approved", "voted to": "approved", "voted on to": "approved",
    "voted against": "rejected",
    "run for": "nominate", "stand again": "nominate", "run again": "nominate", "stand for": "nominate",
    "will travel": "visit", "to travel": "visit", "travelled to": "visited", "traveled to": "visited",
    "set free": "freed", "let go": "freed", "blew up": "destroyed", "blown up": "destroyed",
    "become members": "join", "became members": "joined", "become full members": "join", "become a member": "join",
    "became full members": "joined", "became full-fledged members": "joined", "became a member": "joined",
    "become a full member": "join", "became a full member": "joined",
    "walked off": "strike", "walk off": "strike", "back to work": "resumed", "back at work": "resumed",
    "to safety": "rescued",
    "kept up": "kept-up", "keep up": "kept-up", "receiving patients": "reopened", "no longer": "ended",
    "fell to": "seized", "fallen to": "seized", "is against": "opposes", "are against": "oppose",
    "was against": "opposed",
    "called for": "asked", "calls for": "asks", "call for": "ask",
}  # fmt: skip
_LONGEST_FIRST = "|".join(sorted(_PHRASES, key=len, reverse=True)).replace(" ", r"\s+")
_PHRASE = late(rf"\b(?:{_LONGEST_FIRST})\b", re.IGNORECASE)
_OPENS_PHRASE = frozenset(phrase.partition(" ")[0] for phrase in _PHRASES)
_WORD = late(r"[a-z]+(?:-[a-z]+)?", re.IGNORECASE)
_FUTURE = late(r"\b(?:will|would|shall|to|not|may|might|can|could|must|should)\s(?:also |now |soon |not )?([a-z]+)")
_INFINITIVE = late(r"\b([a-z]+) to ([a-z]+)")
_BEFORE_INFINITIVE = frozenset(
    "set due about ready likely able unable forced allowed asked told decided tried fails failed".split()
)
_IDLE = (
    frozenset(
        """
        is are was were be been being has have had having do does did will would can could may might must shall should
        said says told say tell announced announce announces added add noted note stated state states reported report
        reports put estimated estimate believed believe known know thought think seen see shown show showed shows set
        become became remain remained remains seem seemed including according based called named go goes went come came
        get got given gave take took taken bring brought use used need needed like involved related united
        confirmed confirm recorded measured
        """.split()
    )
    | STATES
    | COSTS
    | PUTTING
    | MOVES
)


_KEPT = 1024  # sentences


class Act(NamedTuple):
    """An act by its meaning, or by its own word where that has none of the known.

    `words` are those that tell it, `part` numbers the clause that they stand in. A `named` act may be a noun, and so a
    thing as well: "the strike".
    """

    meaning: str
    words: str
    part: int
    named: bool


@lru_cache(maxsize=_KEPT)
def acts_of(words: str) -> tuple[Act, ...]:
    """The acts that a sentence tells of, in order; `words` is the sentence with its figures and dates blank.

    Each line of an edition is held against every other one, so those of the last lines are kept.
    """
    future = {found.start(1) for found in _FUTURE.finditer(words) if has_finite_verb(found[1])}
    future |= {found.start(2) for found in _INFINITIVE.finditer(words) if _takes_infinitive(found[1])}
    told = []
    for found, meaning in pieces(words):
        meant = meaning or _verb(found, future=found.start() in future)
        if meant and not (found[0][0].isupper() and found.start() > 0):
            named = found.start() not in future and not is_past(found[0].casefold())
            told.append(Act(meant, found[0], part_at(words, found.start()), named))
    return tuple(told)


def pieces(words: str) -> Iterator[tuple[re.Match[str], str]]:
    """The words of a sentence, those that are one act together, each with the meaning that it has; mostly none."""
    known, at = meanings(), 0
    while found := _WORD.search(words, at):
        word = found[0].casefold()
        if word in _OPENS_PHRASE and (phrase := _PHRASE.match(words, found.start())):
            found, word = phrase, _PHRASES[" ".join(phrase[0].casefold().split())]
        yield found, known.get(word, "")
        at = found.end()


def is_idle(word: str) -> bool:
    """Whether a verb, in lower case, tells no act: it gives a value, or says that somebody says so."""
    return word in _IDLE or word in SAYING


def part_at(words: str, at: int) -> int:
    """The number of the clause that holds the offset `at`."""
    return sum(found.start() < at for found in _PARTS.finditer(words))


def _verb(found: re.Match[str], *, future: bool) -> str:
    """A verb that is none of the known; empty for every other word."""
    word = found[0].casefold()
    if is_idle(word) or not (future or is_past(word)):
        return ""
    return next(iter(things(word)), "")


def is_past(word: str) -> bool:
    """Whether a word in lower case has the form of a verb in the past."""
    return word.endswith("ed") or word in PAST_FORMS


def _takes_infinitive(word: str) -> bool:
    return word in meanings() or word in _BEFORE_INFINITIVE


def do_other_things(a: Fact, b: Fact, values: tuple[Value, Value]) -> bool:
    """Whether two sentences tell of other acts where each gives its value: ordered so many, received so many.

    What somebody asks for, offers or plans is another value than what there is.

    An act of the clause with the value may stand anywhere in the other sentence: "the number of those who drowned when
    their boat capsized has risen to 38".
    """
    here, there = acts_of(a.words), acts_of(b.words)
    beside = _meanings(here, part_at(a.words, values[0].at)), _meanings(there, part_at(b.words, values[1].at))
    every = _meanings(here), _meanings(there)
    if a.stance.ahead == b.stance.ahead and any(map(is_wish, beside[0])) != any(map(is_wish, beside[1])):
        return True
    return all(beside) and beside[0].isdisjoint(every[1]) and beside[1].isdisjoint(every[0])


def _meanings(acts: Iterable[Act], part: int | None = None) -> frozenset[str]:
    return frozenset(act.meaning for act in acts if part is None or act.part == part)
