"""What keeps two statements of one day from being one news, however much they share. English only.

value ─── another sum, share or count of one kind
stance ── one denies or plans what the other tells
step ──── one act, done here and still to come there; or called off, or a step further
actors ── one act, and in each somebody else who is named does it; or its opposite: a rise, a fall
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import cache, lru_cache
from itertools import product, takewhile

from briefings.composing.agreement.comparing import (
    Rarity,
    Relation,
    compare,
    denies_the_other,
    equal_figures,
    tell_of_others,
)
from briefings.composing.agreement.facts import Fact, Value
from briefings.composing.agreement.markets import of_two_sessions
from briefings.composing.agreement.opposites import opposed
from briefings.composing.agreement.quoted import share_quotation
from briefings.composing.agreement.speakers import IS_BODY, give_two_views, is_named
from briefings.composing.agreement.values import share_money
from briefings.composing.moves.stages import Stage, Staged
from briefings.composing.same_act import ONCE
from briefings.composing.timeline.acts import Act
from briefings.composing.timeline.agreeing import Agreement, are_one_agent, are_one_patient
from briefings.composing.timeline.beside import differ_beside
from briefings.composing.timeline.differing import act_in_two_lands
from briefings.composing.timeline.one_act import are_one_meaning
from briefings.composing.timeline.parties import ANYBODY, PERSONS, Party
from briefings.composing.timeline.predicates import behind_opening, predicates
from briefings.composing.timeline.tokens import tokens_of
from briefings.composing.timeline.told import Told, without_hanging
from briefings.composing.timeline.vocabulary import are_akin
from briefings.language.places import countries
from briefings.language.quotes.verbs import PREPOSITIONS
from briefings.language.stance import denied, stance_of
from briefings.language.synonyms import things
from briefings.language.tokens import content_terms
from briefings.patterns import late

# Who waits for something tells nothing that has happened yet.
_AWAITS = late(
    r"(?<!-)\b(?:ahead of|on the eve of|in the run-up to|await(?:s|ed|ing)?|(?:waits?|waited|waiting|brac(?:es?|ed|ing)"
    r"|watch(?:es|ed|ing)?(?: out)?|prepar(?:es?|ed|ing)|gear(?:s|ed|ing) up) for)\s(?P<what>[^,;:.]{3,80})"
)
_LEAST_SAID, _KEPT = 2, 512
_ASIDES = frozenset(", who which that and whose".split())
_MAN = late(r"(?:^|[a-z,]\s)(?:[A-Z][\w'’.-]+\s){1,3}(?P<last>[A-Z][\w'’-]+)\s?(?:,\s[^,]{3,60},\s?)?$")
_OPPOSITE = tuple(map(frozenset, (("rise", "fall"), ("approve", "reject"), ("raise", "cut"), ("beat", "lose"))))


def tell_otherwise(a: Told, b: Told, rarity: Rarity) -> bool:
    """Whether two sentences say other things of what both tell: the opposite, another value, what each thinks of it."""
    return say_two_things(a, b) or give_other_values(a, b, rarity)


def give_other_values(a: Told, b: Told, rarity: Rarity) -> bool:
    """Whether two sentences tell the opposite, or give another value for what both tell.

    Figures of one kind and none in common are other values, but the later may be of more dead.
    """
    if a.fact is None or b.fact is None or opposed(a.fact.words, b.fact.words):
        return True
    if of_two_sessions(a.fact, b.fact) or _is_awaited_in_one(a, b):
        return True
    relation = compare(a.fact, b.fact, rarity).relation
    return relation is Relation.CONFLICT or _give_other_figures(a.fact, b.fact) or tell_of_others(a.fact, b.fact)


def share_an_act(a: Told, b: Told) -> bool:
    """Whether both tell something that is done, by one meaning."""
    here, there = (told.deed.acts if told.deed else () for told in (a, b))
    return any(are_one_meaning(one, other) for one in here for other in there)


def _give_other_figures(a: Fact, b: Fact) -> bool:
    """Whether two sentences give figures of one kind and none in common; "more than 100" films may be 130."""
    pairs = [(one, other) for one in a.figures for other in b.figures if one.is_like(other)]
    return bool(pairs) and not any(_agree(one, other) or _agree(other, one) for one, other in pairs)


def _agree(one: Value, other: Value) -> bool:
    return equal_figures(one, other) or (one.least and not one.fate and one.is_less(other))


def take_other_stances(a: Told, b: Told) -> bool:
    """Whether one of two sentences denies or plans what the other tells."""
    if a.fact is None or b.fact is None or _is_denied(a.fact, b.fact) or _is_denied(b.fact, a.fact):
        return True
    return _is_ahead(a) != _is_ahead(b) and not share_money(a.fact, b.fact)


def _is_denied(denying: Fact, other: Fact) -> bool:
    """Whether one sentence denies something of which the other speaks, and that one does not."""
    return denying.stance.denies and not other.stance.denies and denies_the_other(denying, other)


def _is_ahead(told: Told) -> bool:
    """Whether what a sentence tells is yet to come."""
    return told.deed.ahead if told.deed else bool(told.fact and told.fact.stance.ahead)


def deny_in_main(a: Told, b: Told) -> bool:
    """Whether the main clause of one of two sentences denies something of which the other speaks, and that doesn't."""
    return any(_denies_in_main(one.fact, other.fact) for one, other in ((a, b), (b, a)) if one.fact and other.fact)


def _denies_in_main(denying: Fact, other: Fact) -> bool:
    if other.stance.denies or not denying.stance.denies:
        return False
    main = without_hanging(denying.words)
    terms = frozenset(things(denied(main)))
    return stance_of(main).denies and (not terms or not terms.isdisjoint(things(other.words)))


def is_called_off_in_one(a: Told, b: Told) -> bool:
    """Whether one of two sentences calls off what the other tells of as still to come."""
    if a.fact is None or b.fact is None or a.fact.stance.over == b.fact.stance.over:
        return False
    return _is_ahead(b if a.fact.stance.over else a)


def are_at_other_steps(acts: Iterable[Staged], others: Iterable[Staged]) -> bool:
    """Whether each act that both tell is done in one alone: "will seize the ferry", "has seized it".

    Of who "is returning" nobody knows whether he is on the way or means to be.
    """
    settled = ([act for act in every if act.named or not act.word.endswith("ing")] for every in (acts, others))
    akin = [(one, other) for one, other in product(*settled) if are_akin(one.meaning, other.meaning)]
    return bool(akin) and all((one.stage is Stage.DONE) != (other.stage is Stage.DONE) for one, other in akin)


def act_apart(a: Told, b: Told) -> bool:
    """Whether what is done in the main clauses of two sentences is done by two who are named, or is the opposite."""
    here, there = (told.deed.acts[:1] if told.deed else () for told in (a, b))
    if act_in_two_lands(a, b) or _are_of_two_men(_text(a), _text(b)):
        return True
    return any(
        {one.meaning, other.meaning} in _OPPOSITE or (are_one_meaning(one, other) and _are_of_two(one, other))
        for one, other in product(here, there)
    )


def say_two_things(a: Told, b: Told) -> bool:
    """Whether two who are named say what each thinks, or what is said is of next to nothing that the other says."""
    if a.fact is None or b.fact is None or a.deed is None or b.deed is None:
        return False
    if give_two_views(a.fact, b.fact):
        return True
    if _count_alike(a.fact, b.fact):
        return False
    names = frozenset(things(" ".join(a.names | b.names)))
    shared = _said(a, a.fact) & _said(b, b.fact) - names
    return a.deed.said and b.deed.said and len(shared) < _LEAST_SAID and not share_quotation(_text(a), _text(b))


def _count_alike(a: Fact, b: Fact) -> bool:
    """Whether both count as many, which two who tell of one thing do in whichever words: 32 soldiers, 32 "heroes"."""
    return any(equal_figures(one, other) for one, other in product(a.figures, b.figures))


def _said(told: Told, fact: Fact) -> frozenset[str]:
    """What is said, without what hangs on it, where that leaves enough."""
    said = told.main & fact.frame
    return said if len(said) > _LEAST_SAID else fact.frame


def _is_awaited_in_one(a: Told, b: Told) -> bool:
    """Whether one of two sentences that tell no act in common waits for what the other tells of: "ahead of a sale"."""
    here, there = (_AWAITS.search(_text(told)) for told in (a, b))
    acts, others = (told.deed.acts[:1] if told.deed else () for told in (a, b))
    if (here is None) == (there is None) or any(are_one_meaning(*pair) for pair in product(acts, others)):
        return False
    awaited, other = (here, b) if here else (there, a)
    terms = frozenset(content_terms(awaited["what"])) if awaited else frozenset[str]()
    return not terms.isdisjoint(content_terms(_text(other)))


def differ_in_a_word(a: Told, b: Told) -> bool:
    """Whether two sentences that are worded alike tell one act of two things: of a yacht here, of a trawler there."""
    here, there = (told.deed.acts if told.deed else () for told in (a, b))
    return any(
        differ_beside(one, other, a.terms, b.terms) or are_one_patient(one.patient, other.patient) is Agreement.TWO
        for one, other in product(here, there)
        if are_one_meaning(one, other)
    )


def have_other_subjects(a: Told, b: Told) -> bool:
    """Whether in the main clause of each something does it that the other does not speak of: the church, the school."""
    one, other = (_subject(_text(told)) for told in (a, b))
    return bool(one and other) and one.isdisjoint(things(_text(b))) and other.isdisjoint(things(_text(a)))


def _subject(sentence: str) -> frozenset[str]:
    """What the plain noun means that a sentence's main verb is of; nothing where that may be anybody."""
    words = tokens_of(sentence)
    begin, verb = behind_opening(words), next(iter(predicates(words)), None)
    if verb is None:
        return frozenset()
    subject = list(takewhile(lambda word: word.low not in PREPOSITIONS | _ASIDES, words[begin : verb.begin]))
    head = subject[-1].text if subject else ""
    return frozenset(things(head)) - _anybody() if head.islower() else frozenset()


@cache
def _anybody() -> frozenset[str]:
    return frozenset(things(f"{ANYBODY} {PERSONS}"))


def befalls_anybody(a: Told, b: Told) -> bool:
    """Whether one of two sentences only counts those to whom something is done: "several people", "nine men"."""
    acts = (act for told in (a, b) if told.deed for act in told.deed.acts)
    return any(not act.patient.terms.isdisjoint(_anybody()) for act in acts)


def are_two_deeds_of_one(a: Told, b: Told) -> bool:
    """Whether one and the same does two things, each of which is done once: who resigned has named somebody."""
    here, there = (told.deed.acts[:1] if told.deed else () for told in (a, b))
    return any(
        {one.meaning, other.meaning} <= ONCE
        and not are_one_meaning(one, other)
        and are_one_agent(one.agent, other.agent) is Agreement.ONE
        for one, other in product(here, there)
    )


def _are_of_two_men(a: str, b: str) -> bool:
    """Whether the subject of each sentence is somebody by first and last name whom the other does not name."""
    one, other = man_of(a), man_of(b)
    return bool(one and other) and not (is_named(one, b) or is_named(other, a))


@lru_cache(maxsize=_KEPT)
def man_of(sentence: str) -> str:
    """The last name of who is the subject of a sentence that opens with him: "Democratic nominee Oda Krall has"."""
    words = tokens_of(sentence)
    begin, verb = behind_opening(words), next(iter(predicates(words)), None)
    subject = sentence[words[begin].start : words[verb.begin].start] if verb else ""
    named = _MAN.search(subject)
    if named is None or IS_BODY.search(named[0].rstrip(", ")):
        return ""
    before = subject[: named.start() + 1].split()
    return "" if before and before[-1] in PREPOSITIONS else named["last"]


def _are_of_two(one: Act, other: Act) -> bool:
    """Whether who does one act is named, and so is who does the other, and that is somebody else.

    By what name a paper calls a country, its capital or its palace, is open: of two countries both have to be named.
    """
    named = all(any(_persons(act.agent)) for act in (one, other))
    lands = [frozenset(name for name in act.agent.names if countries(name) == {name}) for act in (one, other)]
    named = named or (all(lands) and lands[0].isdisjoint(lands[1]))
    return named and are_one_agent(one.agent, other.agent) is Agreement.TWO


def _text(told: Told) -> str:
    return told.dated.candidate.passage.text


def _persons(party: Party) -> Iterator[str]:
    return (name for name in party.names if not countries(name.capitalize()))
