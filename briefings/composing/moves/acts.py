"""Whether a later sentence tells that an act of an earlier one has got further: planned and done, begun and ended.

Both have to tell it of one thing, in the very clauses that tell the act: who signs a treaty on Sunday is whom that
clause names, and so is the treaty. That two sentences name the same people elsewhere ties nothing.
"""

from __future__ import annotations

from collections.abc import Iterable

from briefings.composing.agreement.comparing import Rarity
from briefings.composing.agreement.doubts import OFFICES, beside_names
from briefings.composing.agreement.facts import Fact
from briefings.composing.agreement.told import names_of, stems
from briefings.composing.moves.near import share_a_part
from briefings.composing.moves.stages import Stage, Staged
from briefings.composing.timeline.agreeing import Agreement, are_one_agent, are_one_patient, telling
from briefings.language.dates import days_of
from briefings.language.places import find_places
from briefings.language.tokens import cut

# What becomes of a thing to which the first has been done; all of it can happen to that thing only then.
_NEXT = frozenset(
    (first, then)
    for first, _, following in (
        line.partition(": ")
        for line in """
postpone: resume
halt: resume
cancel: resume
close: resume
ban: lift
impose: lift
block: lift
lift: impose
arrest: charge rescue
accuse: charge arrest
charge: convict acquit jail
convict: jail overturn appeal
rule: appeal
launch: return
leave: arrive return
jail: rescue overturn appeal
seek: find
miss: find
trap: rescue
kidnap: rescue
hospitalise: discharge
recall: return
negotiate: sign collapse
agree: sign
sue: settle
name: install
nominate: elect name
elect: install
strike: end
declare: extend lift
declar: extend lift
""".strip().splitlines()
    )
    for then in following.split()
)
# What becomes of what was only to be, too.
_OUTCOMES = frozenset(
    (first, then)
    for first, following in (
        ("begin", ("end", "collapse")),
        ("resume", ("end", "collapse", "postpone")),
        ("negotiate", ("sign", "collapse")),
        ("vote", ("approve", "reject", "elect")),
        ("nominate", ("elect", "install")),
        ("approve", ("rule", "agree")),
        ("leave", ("arrive", "return")),
        ("agree", ("sign",)),
        ("seek", ("find", "arrest")),
    )
    for then in following
)
# What ends what was only to be, and what answers it where it names that as well: "rejected the offer".
_ENDS = frozenset("cancel postpone halt".split())
_EVENTS = frozenset("negotiate talk resume meet visit try vote elect strike march begin".split())  # by any name
_APPEAL = "appeal"  # who says that he will has taken the step
_ANSWERS = frozenset("reject approve overturn".split())
_ASKED = frozenset("offer ask plan appeal sue propose buy sell merge join build promise nominate negotiate".split())
_OF_PERSONS = frozenset(
    """
    meet visit arrest charge jail convict kidnap acquit expel name install dismiss resign rescue operate nominate
    """.split()
)
_CHOOSING = frozenset(("nominate", "name", "install"))
_FILLING = stems("total amount number several part most new")
_LEAST, _HELD, _SHARED, _WIDELY = 2, 0.34, 3, 5
_ELSEWHERE = 3


def act_overtaken(
    now: Fact, before: Fact, acts: Iterable[Staged], earlier: Iterable[Staged], rarity: Rarity
) -> Staged | None:
    """The act of the earlier sentence than which one of the later's is a step further, on the same thing; or None."""
    if len(cut(now.whole) & cut(before.whole)) + _share_day(now, before) < _SHARED:
        return None
    common = cut(rarity.common)
    told, reached = list(earlier), list(acts)
    steps = (
        other
        for one in reached
        if not one.recalled and not any(_is_told(one, other) for other in told)
        for other in told
        if _is_step(one, other) and not (_is_still_so(other, reached) or _was_done(one, other, now, before))
        if _are_of_one_thing(one, other, now, before, common)
    )
    return next(steps, None)


def _share_day(now: Fact, before: Fact) -> bool:
    """Whether both name one day."""
    days, others = ({date.value for date in fact.dates if date.kind == "day"} for fact in (now, before))
    return not days.isdisjoint(others)


def are_told_again(acts: Iterable[Staged], earlier: Iterable[Staged]) -> bool:
    """Whether an earlier sentence tells any act of a later one's main clauses as far as it has got."""
    known = list(earlier)
    return any(_is_told(one, other) for one in acts if not one.aside for other in known)


def _is_told(one: Staged, other: Staged) -> bool:
    """Whether the earlier sentence tells the act itself, as far as it has got."""
    return one.meaning == other.meaning and one.stage <= other.stage and bool(one.about & other.about)


def _is_still_so(other: Staged, reached: Iterable[Staged]) -> bool:
    """Whether the later sentence tells an earlier act as well, and that it has got no further."""
    return any(
        one.meaning == other.meaning and one.stage is other.stage and bool(one.about & other.about) for one in reached
    )


def _was_done(one: Staged, other: Staged, now: Fact, before: Fact) -> bool:
    """Whether what the earlier sentence calls a decision was carried out before its paper's day, as the later says."""
    if other.stage is not Stage.DECIDED or one.meaning != other.meaning or before.day is None:
        return False
    spans = [span for date in now.dates if date.kind == "day" and (span := days_of(str(date.value)))]
    return bool(spans) and all(end < before.day for _, end in spans)


def _is_step(one: Staged, other: Staged) -> bool:
    if one.meaning == other.meaning:
        further = one.stage > other.stage and (other.stage is not Stage.DENIED or one.stage is Stage.DONE)
        if one.meaning in _CHOOSING and are_one_patient(one.whom, other.whom) is Agreement.TWO:
            return False  # who nominates one may have nominated another
        return further and are_one_agent(one.who, other.who) is not Agreement.TWO
    told = one.stage is Stage.DONE or (one.meaning == _APPEAL and one.stage is not Stage.DENIED)
    if not told or one.named or other.stage in {Stage.DENIED, Stage.ENDED}:
        return False
    pair = other.meaning, one.meaning
    if other.stage is Stage.DONE:
        return pair in _NEXT or (pair in _OUTCOMES and other.meaning != "vote")  # what was voted for is adopted
    asked = one.meaning in _ANSWERS and other.meaning in _ASKED and not stems(other.word).isdisjoint(one.about)
    return pair in _OUTCOMES or _is_end(one, other) or asked


def _is_end(one: Staged, other: Staged) -> bool:
    """Whether an act ends what was only to be: an event, by any name, or what it names or does to the same thing."""
    if one.meaning not in _ENDS:
        return False
    if other.meaning in _ENDS | _EVENTS or not stems(other.word).isdisjoint(one.about):
        return True
    return are_one_patient(one.whom, other.whom) is Agreement.ONE


def _are_of_one_thing(one: Staged, other: Staged, now: Fact, before: Fact, common: frozenset[str]) -> bool:
    """Whether the two clauses share enough of what they are about: a thing, or whom it is done to by name.

    What is in much of the news of a topic tells two of its acts apart only where it is said who does them and to whom.
    """
    if one.meaning == "reject" and one.who.terms and cut(one.who.terms).isdisjoint(cut(before.whole)):
        return False  # who rejects what a house will vote on need not be of that house
    common = frozenset() if are_done_to_one(one, other) else common
    both = (one.about & other.about) - common
    least = 1 if len((cut(now.whole) & cut(before.whole)) - common) >= _WIDELY else _LEAST
    if len(both) < least or len(both) < _HELD * min(len(one.about), len(other.about)):
        return False
    elsewhere = (other.about & cut(now.whole)) - one.about
    if len(elsewhere) >= _ELSEWHERE and are_one_agent(one.who, other.who) is not Agreement.ONE:
        return False  # what the earlier act is about, the later sentence tells in another clause
    if _is_of_another(one, other, now, before):
        return False
    if one.meaning in _OF_PERSONS:
        both -= _lands(now) | _lands(before) | stems(OFFICES)  # the ministers of two countries are not their presidents
        return len(both) > _LEAST or not both.isdisjoint(names_of(now) | names_of(before))
    ended = one.meaning in _ENDS and other.meaning not in _ENDS and stems(other.word).isdisjoint(one.about)
    sure = not ended or share_a_part(now, before)
    return len(beside_names(both, now, before)) >= (1 if sure else _LEAST)


def _is_of_another(one: Staged, other: Staged, now: Fact, before: Fact) -> bool:
    """Whether two acts are of two countries, or done by one to two."""
    if one.meaning == other.meaning and _is_done_to_two(one, other, now, before):
        return True
    return _names_another_country(one, now, before) and _names_another_country(other, before, now)


def _is_done_to_two(one: Staged, other: Staged, now: Fact, before: Fact) -> bool:
    """Whether all that the clauses of one act share is who acts: a firm buys this one, and means to buy that one.

    A word more ties them where neither clause names what the other sentence does not.
    """
    if not (one.whom.terms and other.whom.terms):
        return False
    rest = (one.about & other.about) - cut(one.who.terms) - _lands(now) - _FILLING
    if len(rest) >= _LEAST:
        return False
    if not rest:
        beside = cut(now.whole) & cut(before.whole) - cut(one.who.terms) - _lands(now) - _FILLING
        return len(beside) < _LEAST
    mine = (one.about & names_of(now)) - cut(before.whole)
    others = (other.about & names_of(before)) - cut(now.whole)
    return bool(mine and others)


def are_done_to_one(one: Staged, other: Staged) -> bool:
    """Whether two acts are done to one thing, and by one party for all that is said.

    Where it is not said by whom, more than a word has to be one: taxes are imposed here and there.
    """
    agents = are_one_agent(one.who, other.who)
    if agents is Agreement.TWO or are_one_patient(one.whom, other.whom) is Agreement.TWO:
        return False
    here, there = (telling(act.whom.terms - act.whom.owners) for act in (one, other))
    least = 1 if agents is Agreement.ONE else _LEAST
    return bool(one.whom.names & other.whom.names) or len(here & there) >= least


def _names_another_country(act: Staged, fact: Fact, other: Fact) -> bool:
    """Whether the clause of an act names a country that the other sentence does not name."""
    return bool(act.about & _lands(fact) - cut(other.whole))


def _lands(fact: Fact) -> frozenset[str]:
    """The stems of the words that name countries and peoples."""
    return stems(" ".join(fact.words[place.start : place.end] for place in find_places(fact.words)))
