"""What news tells that somebody does, by meaning, and the courses that such things take: arrested, charged, sentenced.

Two papers word one act in two ways ("killed", "lost their lives"): one meaning. Two acts of one course are steps of one
thing ("missing", "found"); two acts that share no course ("resigned", "flooded") are not. English only.
"""

from __future__ import annotations

from functools import cache

# One meaning a line: its name, then base forms and irregular ones, nouns too; what is regular is made from them.
_MEANINGS = """
plan: plan intend propose consider mull aim want hope prepare draft proposal intention
begin: begin began begun start launch commence kick-off
continue: continue kept-up
end: end finish conclude complete cease expire stop
halt: suspend pause freeze froze frozen halt interrupt adjourn suspension
postpone: postpone delay defer shelve postponement
cancel: cancel scrap abandon axe dropped withdraw withdrew withdrawn reverse revoke retract ditch
resume: resume restart reopen restore revive resumption
extend: extend prolong widen broaden extension
ease: ease relax loosen soften
approve: back approve approval passed passes passing adopt endorse ratify accept agree agreement grant authorise clear
investigate: investigate investigation inquiry probe
reject: reject refuse veto rebuff rejection
fail: fail collapse stall unravel
debate: debate discuss consider
vote: vote ballot referendum
sign: sign
effect: effected
ban: ban outlaw prohibit barred forbid forbade forbidden
impose: impose introduce
lift: lift repeal abolish remove removal
amend: amend alter
overturn: overturn stripped quash annul strike-down
seek: seek sought hunt search look
arrest: arrest detain capture catch caught detention
accuse: accuse suspect blame allege
charge: charge indict prosecute sue indictment
question: question interrogate
try: try trial
hear: heard hearing
convict: convict conviction guilty
acquit: acquit acquittal
sentence: sentence jail imprison
appeal: appeal
free: release freed freeing bail pardon
extradite: extradite deport extradition deportation flown
escape: escape
sink: sank sunk capsize founder
miss: missing vanish disappear disappearance
find: find found discover locate
rescue: rescue save
recover: recover retrieve
trap: trap strand
die: die dying dead death kill drown perish killing slain slay
hurt: injure wound hurt injury
hospitalise: hospitalise hospitalize hospitalised
discharge: discharge
operate: surgery operation
infect: infect contracted
heal: heal cure
ask: ask apply request urge demand
offer: offer bid
pledge: pledge promise vow commit
order: order
pay: pays paid paying disburse transfer
send: send sent dispatch shipped shipping deliver delivery provide donate supplied
receive: receive
buy: buy bought purchase acquire takeover acquisition
sell: sell sold
spend: spend spent
invest: invest
budget: allocate budget earmark
design: design
build: build built construct erect construction
produce: produce manufacture
open: open inaugurate opening
close: close shut closure blocked blocking
cut: sever
repair: repair fix mend
fund: funded financed
attack: attack invade raid bomb shell assault ambush
besiege: besiege surround encircle siege
truce: ceasefire truce armistice
negotiate: negotiate talks negotiations
breach: break broke broken violate breach
retreat: retreat pull-out
seize: seize confiscate
retake: retake retook retaken recapture
surrender: surrender
shoot: shoot shot
play: play
beat: beat beaten defeat win won thrash
lose: lose lost
draw: draw drew drawn
score: score
concede: concede
qualify: qualify
strike: strike walkout
dismiss: dismiss sacked fired redundancy
hire: hire recruit
resign: resign resignation quit
leave: leave left leaving depart
appoint: appoint named appointment
arrive: arrive arrival landed
join: join accede accession membership
decide: decide rule ruling verdict
cross: cross crossing
expect: expect forecast warn
hit: hit struck landfall batter sweep swept
evacuate: evacuate evacuation flee fled displace
return: return
spread: spread
burn: burn burnt
contain: contain extinguish
destroy: destroy flatten raze
damage: damage
flood: flood
oppose: oppose object
deny: deny denied denial disputes disputed disputing
admit: admit confess acknowledge admission
apologise: apologise apologize apology
nominate: nominate candidate candidacy
elect: elect
count: count
steal: steal stole stolen rob loot
register: register
test: test
import: import
export: export
plant: planted planting sow sown
fell: felled
born: born birth
march: march rally protest demonstrate demonstration
visit: visit
meet: meet met meeting
"""

# Acts that may follow each other on one thing; what stands in `any` is a step of every course. In a course that runs
# one way (">") a later act follows an earlier one, and never the other way.
_COURSES = """
any: plan begin end halt postpone cancel resume extend ease approve reject fail oppose
law>: investigate debate vote decide sign impose ban effect amend lift overturn
claims: deny admit accuse appeal apologise overturn
court>: escape seek investigate question accuse arrest charge ask try hear decide admit convict acquit lose \
    sentence appeal overturn free extradite
search>: sink miss trap seek find rescue recover die
illness: hurt hospitalise discharge operate infect heal die resign
deal: ask offer pledge order pay send receive buy sell spend invest budget sign negotiate overturn
work: design build open close cut repair fund
war: attack besiege truce negotiate breach retreat seize retake surrender meet
sport>: qualify play beat lose draw
office: resign leave
post>: seek nominate vote count elect appoint
labour: ask offer strike dismiss hire negotiate
storm>: expect hit flood burn evacuate spread contain return
theft>: steal seek find recover arrest return
journey: leave arrive visit return
membership>: ask offer sign approve decide join leave
"""
_WISHES = frozenset("plan ask offer pledge".split())
_DENIALS = frozenset("deny reject fail oppose".split())
_PLANS = frozenset("plan debate ask vote".split())
_OF_WHAT_IS = frozenset("retake extend ease cancel postpone halt resume end lift amend overturn".split())
_VOWELS = "aeiou"


@cache
def meanings() -> dict[str, str]:
    """Every form of every word, lower case, with the meaning that it has; the first where it may have several."""
    found: dict[str, str] = {}
    for line in _MEANINGS.strip().splitlines():
        name, _, bases = line.partition(": ")
        for base in bases.split():
            for form in forms(base):
                found.setdefault(form, name)
    return found


@cache
def _courses() -> dict[str, dict[str, int]]:
    """Every meaning that is a step, with its place in each course that it is a step of: 0 where the order is free."""
    found: dict[str, dict[str, int]] = {}
    for course, _, names in (line.partition(": ") for line in _COURSES.strip().splitlines()):
        for place, name in enumerate(names.split(), 1):
            found.setdefault(name, {})[course] = place if course.endswith(">") else 0
    return found


def is_plan(meaning: str) -> bool:
    """Whether an act only says that another is meant to come."""
    return meaning in _PLANS


def tells_nothing_done(meaning: str) -> bool:
    """Whether an act only says that another is meant to come, or expected."""
    return is_plan(meaning) or meaning == "expect"


def is_wish(meaning: str) -> bool:
    """Whether what is told of is only asked for, offered or meant."""
    return meaning in _WISHES


def is_denial(meaning: str) -> bool:
    """Whether who tells it won't have what else is told."""
    return meaning in _DENIALS


def is_step_of_a_course(meaning: str) -> bool:
    """Whether an act is a step of any course."""
    return meaning in _courses()


def is_of_what_is(meaning: str) -> bool:
    """Whether an act can only be done to what is there: what is extended or lifted has been."""
    return meaning in _OF_WHAT_IS


def follow(a: str, b: str) -> bool:
    """Whether one act may follow the other on one thing: both are of one course, or one is a step of any.

    What is only meant doesn't follow what was done.
    """
    one, other = _courses().get(a), _courses().get(b)
    if a == b or one is None or other is None or (is_plan(a) and not is_plan(b)):
        return False
    if "any" in one or "any" in other:
        return True
    return any(one[course] >= other[course] for course in one.keys() & other.keys())


def are_strangers(a: str, b: str) -> bool:
    """Whether both acts are steps of some course, and none of the same: to find a wreck and to go on strike."""
    one, other = _courses().get(a), _courses().get(b)
    return a != b and one is not None and other is not None and not follow(a, b) and not follow(b, a)


def forms(base: str) -> list[str]:
    """A verb in its regular forms; a noun gives some that are no word, which is no harm."""
    stem = base.removesuffix("e")
    if base.endswith("y") and base[-2] not in _VOWELS:
        return [base, base[:-1] + "ies", base[:-1] + "ied", base + "ing"]
    third = base + "es" if base.endswith(("s", "sh", "ch", "x", "z")) else base + "s"
    doubled = stem + stem[-1]
    return [base, third, stem + "ed", stem + "ing", doubled + "ed", doubled + "ing"]
