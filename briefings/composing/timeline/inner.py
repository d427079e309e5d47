"""The acts behind a verb that says little by itself: "launched an attack on", "passed a bill that lifts". English only.

One paper tells a deed by its verb, the other by a noun or in a clause that hangs on another verb:

    "launched a dawn assault on Osk"      attack: -> Osk             "held talks with an envoy"        meet: -> an envoy
    "adopted a resolution to oust Osk"    expel: -> Osk              "endorsed the lifting of the ban" lift: -> the ban
    "joined France in calling for a ban"  demand: for a ban          "became the first to urge him"    demand
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from briefings.composing.timeline.acts import Act, act_of, beside_of, end_of, end_of_object
from briefings.composing.timeline.meanings import is_known, meaning_of, meaning_of_noun
from briefings.composing.timeline.parties import NOBODY, Party, party_of
from briefings.composing.timeline.passives import Predicate
from briefings.composing.timeline.tokens import Token
from briefings.composing.timeline.verbs import NO_VERB_BEHIND, begins_object
from briefings.composing.timeline.vocabulary import forms_of
from briefings.language.quotes.verbs import CALLING, PREPOSITIONS

_LIGHT = forms_of(
    """
    launch mount stage carry conduct hold make begin start give deliver issue file lodge reach sign undertake pay open
    announce declare complete finish conclude cast use impose strike tender submit pull grant level offer send serve
    """
)
_DECIDING = forms_of(
    """
    adopt pass approve endorse accept ratify sign issue announce declare complete begin start back enact agree
    """
)
_TELLING_OF = forms_of("confirm announce report")
_FIRING = frozenset(("firing", "sacking"))
_DOING = forms_of("do cause inflict") | {"done"}
_WHERE = frozenset("in at near during after before until since by".split())
_OF_PLACES = frozenset(
    "attack visit strike build evacuate search vote".split()
)  # what is done in a place is done to it
_ORDERED = frozenset(("form", "close", "halt", "dismiss", "recall", "arrest", "withdraw", "free"))
_ORDERING = forms_of("order")
_JOINING = forms_of("join")
_DECISIONS = frozenset(
    "resolution resolutions bill bills law laws decree order orders motion measure measures legislation treaty "
    "plan offer deal accord agreement proposal".split()
)
_GOING = forms_of("begin start open resume end conclude occur erupt happen come") | {"came"}
_GIVING = forms_of("give hand deal make")
_BEGIN_GIFT = frozenset("a an the two three four five six seven eight nine ten".split())
_BEGINNING = forms_of("begin start")
_BECOMING = frozenset(("became", "become", "becomes"))
_EFFECTS = frozenset("halt stop close disrupt block paralys crippl leave trap trapp".split())
_CAUSES = frozenset("strike collapse march".split())
_BE, _COMING = frozenset(("is", "are", "was", "were")), frozenset(("came", "come", "comes"))
_TARGETS, _UNDER = (
    frozenset("target targets victim victims scene site".split()),
    frozenset(("attack", "fire", "attacks")),
)
_PARTICLES = frozenset(("off", "out", "up", "on"))
_WITHOUT_PATIENT = frozenset(("steal",))
_ORDINALS = frozenset("first second third fourth fifth sixth seventh eighth ninth tenth last latest only".split())
_NEW_CLAUSE = frozenset(
    "who which whose whom where that when while after before because since although though if".split()
)
_DESCRIBING = frozenset(("who", "which", "that"))
"""What opens a clause that only describes: behind its comma goes on what was told before it."""
_MOST = 8


def inner_acts(text: str, words: Sequence[Token], verb: Predicate, before: Sequence[Token]) -> Iterator[Act]:
    """The acts that a verb's object or clause tells, done by whoever does what the verb says."""
    head = words[verb.head].low
    yield from _of_subject(text, words, verb, before)
    if verb.passive:
        return
    if suffered := _suffered(words, verb):
        yield Act(suffered, NOBODY, party_of(before), tuple(beside_of(before)))
        return
    end = end_of(words, verb.head + 1)
    if end == verb.head + 1 and end < len(words) and words[end].low in _PARTICLES:  # "pulled off a robbery"
        end = end_of(words, end + 1)
    act = _given(words, verb, end, before) or _named(words, verb.head + 1, end, before)
    of = end < len(words) and words[end].low == "of"
    if (
        act and head in _TELLING_OF and act.meaning == "die"
    ):  # who confirms a death is neither he who died nor he who killed
        act = Act(act.meaning, NOBODY, act.patient if of else _whose(words, verb, end, before), ())
    if act and (
        head in _LIGHT
        or head in _TELLING_OF
        or (of and (head in _DECIDING or (head in _ORDERING and act.meaning in _ORDERED)))
    ):
        yield act
    at = _clause(words, verb, end)
    if at is not None:
        passive = words[at].low == "be" and at + 1 < len(words)
        yield act_of(text, words, Predicate(begin=at, head=at + passive, passive=passive, ahead=verb.ahead), before)


def participles(text: str, words: Sequence[Token], begin: int, passive: bool, before: Sequence[Token]) -> Iterator[Act]:
    """What is done along with the act of a clause: "exploded, killing nine", "hit Osk and left, taking 20 hostages".

    Whoever is only asked or condemned in it makes no act: only what is done counts.
    """
    aside = False
    for at in range(begin, len(words) - 1):
        low = words[at].low
        if low in _NEW_CLAUSE:
            if low not in _DESCRIBING:
                return
            aside = True
        aside = aside and low != ","
        if aside or not low.endswith("ing") or not _goes_along(words, at):
            continue
        verb = Predicate(begin=at, head=at, passive=False, ahead=False)
        act = act_of(text, words, verb, () if passive else before)
        if is_known(act.meaning) and (act.meaning not in CALLING or low in _FIRING):
            yield act


def _goes_along(words: Sequence[Token], at: int) -> bool:
    """Whether a word in -ing tells what goes along: behind a comma, "by" or "and", or with an object at once."""
    before = words[at - 1].low
    if before in {",", "by"}:
        return True
    if before in PREPOSITIONS or before in NO_VERB_BEHIND:
        return False
    return before == "and" or begins_object(words, at + 1)


def _of_subject(text: str, words: Sequence[Token], verb: Predicate, before: Sequence[Token]) -> Iterator[Act]:
    """The act that a verb's subject names: "the trial of X opened", "a strike halted the works"."""
    head = words[verb.head].low
    goes_on = head in _GOING or (verb.passive and (head in _LIGHT or head in _DOING))
    causes = not verb.passive and not goes_on and meaning_of(text, words, verb) in _EFFECTS
    act = _named(before, 0, end_of(before, 0), ()) if goes_on or causes else None
    if act and (goes_on or act.meaning in _CAUSES):
        owner = _owner(before, 0, len(before)) if act.meaning == "die" else NOBODY
        yield act if owner == NOBODY else act._replace(patient=owner)  # "Koll's death", "the death of Koll"


def _suffered(words: Sequence[Token], verb: Predicate) -> str:
    """What its subject suffers: "was the target of an air strike", "came under attack"; else empty."""
    behind = [word.low for word in words[verb.head + 1 : verb.head + 1 + _MOST]]
    if words[verb.head].low in _BE and behind[2:3] == ["of"] and behind[1] in _TARGETS:
        end = end_of(words, verb.head + 4)
        return meaning_of_noun(" ".join(word.low for word in words[verb.head + 4 : end]))
    under = words[verb.head].low in _COMING and behind[:1] == ["under"] and not _UNDER.isdisjoint(behind[1:3])
    return "attack" if under else ""


def _given(words: Sequence[Token], verb: Predicate, end: int, before: Sequence[Token]) -> Act | None:
    """What somebody is given that is an act: "gave Brandt a life sentence"."""
    article = next((at for at in range(verb.head + 2, end) if words[at].low in _BEGIN_GIFT), None)
    if words[verb.head].low not in _GIVING or article is None:
        return None
    act = _named(words, article, end, before)
    return act._replace(patient=party_of(words[verb.head + 1 : article])) if act else None


def _clause(words: Sequence[Token], verb: Predicate, end: int) -> int | None:
    """Where the verb of the clause stands that tells what is decided, begun, or done as the first or with others."""
    head = words[verb.head].low
    if head == "agreed" and end < len(words) and words[end].low == "to":
        end = end_of(words, end + 1)
    if head in _DECIDING and end > verb.head + 1 and words[end - 1].low in _DECISIONS:
        return _verb_behind(words, end, "to", "that", "which")
    if head in _BECOMING and any(word.low in _ORDINALS for word in words[verb.head + 1 : end]):
        return _verb_behind(words, end, "to")
    if head in _JOINING:
        return _verb_behind(words, verb.head + 1, "in")
    return _verb_behind(words, verb.head + 1, "to") if head in _BEGINNING else None


def _named(words: Sequence[Token], begin: int, end: int, before: Sequence[Token]) -> Act | None:
    """The act that the noun before `end` names, done to what stands behind the preposition."""
    meaning = meaning_of_noun(" ".join(word.low for word in words[begin:end]))
    if not meaning:
        return None
    patient = NOBODY
    at = next((place for place in range(end, len(words)) if words[place].low == "against"), end)
    placed = at < len(words) and words[at].low in _WHERE and meaning not in _OF_PLACES
    if at < len(words) and words[at].low in PREPOSITIONS and meaning not in _WITHOUT_PATIENT and not placed:
        patient = party_of(words[at + 1 : end_of_object(words, at + 1)])
    return Act(meaning, party_of(before), patient, tuple(beside_of(words[end:])))


def _whose(words: Sequence[Token], verb: Predicate, end: int, before: Sequence[Token]) -> Party:
    """Whose death is confirmed: "Koll's death", and his as well where "Koll's agent confirmed his death"."""
    named = _owner(words, verb.head + 1, end)
    return _owner(before, 0, len(before)) if named == NOBODY else named


def _owner(words: Sequence[Token], begin: int, end: int) -> Party:
    """Whose an act is that a noun names: "confirmed Koll's death"; nobody is named by "her death"."""
    at = next((place + 1 for place in range(begin, end) if words[place].low.endswith(("'s", "s'"))), begin)
    return party_of(words[begin:at])


def _verb_behind(words: Sequence[Token], at: int, *openers: str) -> int | None:
    """Where the verb of a clause stands that one of the words opens; None where none does."""
    for place in range(at, min(len(words) - 1, at + _MOST)):
        low = words[place].low
        if low in openers:
            return place + 1
        if low in {",", ";", ":"}:
            return None
    return None
