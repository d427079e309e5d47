"""The verbs and nouns by which papers tell one act, a meaning a line: the words of the timeline. English only.

What the rest of the composer reads keeps some acts apart that papers tell in one another's place: here they are one.
"""

from __future__ import annotations

from functools import cache

from briefings.composing.agreement.courses import forms

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
die: kill die hang hung drown perish slain slay succumb assassinate murder massacre execute lynch electrocute suffocate
hurt: hurt injure wound maim
explode: explode detonate
approve: approve adopt ratify pass endorse authorise authorize authorized impose enact back support okay
reject: reject veto rebuff
collapse: collapse burst
crash: crash slam plunge collide
kidnap: kidnap abduct
expel: expel deport oust
visit: visit tour
issue: issue publish
unveil: unveil present introduce
launch: launch
cut: cut lower reduce slash trim
raise: raise increase hike improve boost
name: name appoint
demand: demand urge
seize: seize capture overran overrun conquer confiscate
retake: retake retook retaken recapture reclaim regain
attack: attack assault storm raid bombard shell
form: form establish create founded
dismiss: dismiss sack fire dissolve canned terminate
withdraw: withdraw withdrew withdrawn
recall: recall
flee: flee fled
defect: defect
reach: reach
bury: bury
stop: stop
limit: limit restrict curb
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
rise: rise rose risen climb jump soar surge swell
fall: fall fell fallen decline slide slid slip tumble plunge plummet dip shrink shrank shrunk
file: file lodge submit
award: award honour honor
investigate: investigate probe examine
merge: merge combine
overthrow: overthrow overthrew overthrown topple depose remove
replace: replace succeed
welcome: welcome greet hail praise
admit: admit confess acknowledge
reveal: reveal disclose
rally: rally gather
disrupt: disrupt hamper interrupt
foil: foil thwart repulse repel repelled prevent avert
lift: rescind revoke repeal
amend: revise revamp overhaul amend
declare: declare proclaim
warn: warn caution
order: order instruct
celebrate: celebrate commemorate
hijack: hijack commandeer
stab: stab knife
place: place put
marry: marry wed
deface: deface vandalise vandalize
deny: deny refute
apologise: apologise apologize
halt: halt suspend freeze froze frozen pause
hire: hire recruit
occur: occur happen
intercept: intercept waylay
grant: grant
testify: testify
invest: invest
subpoena: subpoena
retire: retire
settle: settle
sanction: sanction
premiere: premiere debut
steal: steal stole stolen snatch rob loot burgle burglarize
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
agree: agreement deal accord pact
test: test tests
evacuate: evacuation
rescue: rescue
steal: heist heists robbery robberies theft burglary
recall: recall
die: death deaths killing killings murder murders execution executions assassination
offer: offer offers bid bids
dismiss: dismissal sacking firing ouster
name: nomination
arrive: arrival
shoot: shooting
explode: explosion explosions blast blasts
damage: damage
convict: conviction
charge: indictment
kidnap: kidnapping abduction
seize: seizure capture
extradite: extradition
escape: escape
launch: launch
sign: signing
approve: approval ratification
ban: ban
foil: foiling
hijack: hijacking hijack
marry: wedding marriage
collapse: collapse cave-in cave-ins
crash: crash
apologise: apology apologies
subpoena: subpoena subpoenas
warn: warning warnings
invest: investment
cancel: cancellation
fine: fine fines
sanction: sanctions
appeal: appeal
accuse: accusation accusations
condemn: condemnation criticism
deny: denial
reject: veto rejection
debate: debate
testify: testimony
promise: pledge promise
retire: retirement
settle: settlement
vote: vote
postpone: postponement
approve: endorsement
welcome: praise
"""
# Meanings that papers tell in one another's place where all else agrees: a town is seized or taken.
_AKIN = """
find rescue; seize arrest; seize retake; seize take; block close; block reject; withdraw cancel; withdraw recall;
lift end; begin launch; begin open; halt stop; halt end; stop end; ask demand; expel halt; halt cancel; end cancel;
block overturn; negotiate meet; search seek; lift cancel; overthrow expel; overthrow dismiss; overthrow replace;
march rally; clash attack; shoot die; file sue; explode attack; hit attack; award name; replace name; elect vote;
approve agree; settle agree; foil rescue; foil stop; amend issue; rescue issue; issue launch; launch unveil;
issue unveil; rescue launch; announc report
"""

_IRREGULAR = {
    "begin": "began begun", "cast": "cast", "deal": "dealt", "give": "gave given", "hold": "held", "make": "made",
    "pay": "paid", "strike": "struck", "undertake": "undertook undertaken", "say": "said", "tell": "told",
    "find": "found", "do": "did",
}  # fmt: skip


@cache
def verbs() -> dict[str, str]:
    """Every form of a verb with its meaning."""
    listed = _table(_LIKE)
    return {form: name for word, name in listed.items() for form in forms(word)} | listed


def _table(lines: str) -> dict[str, str]:
    rows = (line.partition(": ") for line in lines.strip().splitlines())
    return {form: name for name, _, forms in rows for form in forms.split()}


@cache
def nouns() -> dict[str, str]:
    """Nouns of what is done, with the meaning of doing it."""
    return _table(_NOUNS)


@cache
def _akin() -> frozenset[frozenset[str]]:
    return frozenset(frozenset(pair.split()) for pair in _AKIN.split(";"))


def are_akin(a: str, b: str) -> bool:
    """Whether two meanings may be told in one another's place."""
    return a == b or frozenset((a, b)) in _akin()


def forms_of(bases: str) -> frozenset[str]:
    """The forms of verbs in which a clause may have them: "hold", "holds", "held"."""
    return frozenset(form for base in bases.split() for form in (*forms(base), *_IRREGULAR.get(base, "").split()))
