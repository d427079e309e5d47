"""The stations of the courses that news takes, and how far along each of them a sentence is.

    "was admitted to hospital"  ->  "after an operation"  ->  "left the hospital"
    "go to the polls on Sunday" ->  "polls have closed"   ->  "won the run-off" -> "was sworn in"

A station is told by nouns and set phrases as much as by verbs, so it is found by its words wherever they stand. What is
yet to come is half a step short of it; what is denied or only supposed is none. English only.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from enum import StrEnum
from functools import cache
from itertools import islice
from typing import NamedTuple

from briefings.composing.agreement.facts import Fact
from briefings.composing.moves.clauses import clause_at
from briefings.patterns import late

_NEAR, _PLACES = 120, 4
"""How far before a station stands what says that it is open, denied or known; how often one is looked at."""
_OPEN = late(
    r"\b(?:will|would|may|might|could|can|should|must|to|for(?!\s+the\s+\w+\s+time\b)|expects?|expected|before|until|over|than)"
    r"\s+(?:\w+\s+){0,3}$",
    re.IGNORECASE,
)
_STAYS = late(r"\b(?:remain|stay|continue)s?\s+(?:\w+\s+){0,2}$")  # and so is there already
_DENIED = late(r"\b(?:not|never|nobody|refus\w+ to|fail\w* to|unable to|without|no)\s+(?:\w+\s+){0,3}$", re.IGNORECASE)
_SUPPOSED = late(r"\b(?:if|unless|whether)[\s,][^;.]{0,60}$", re.IGNORECASE)
_MIGHT_HAVE = late(r"\b(?:could|would|might|may|should)\s(?:not\s)?have\s(?:\w+\s){0,2}$", re.IGNORECASE)
_RECALLED = late(r"\b(?:after|since|when|before|following)\s[^,;]*$", re.IGNORECASE)
_PARTICIPLE = late(r"[a-z]+(?:ed|en|ught)\b")
_BEHIND_A_NAME = late(r"(?<![\w'’-])[A-Z][\w'’-]+(?:, \d+)?,\s+$")  # "Enk, sentenced in June, urged": that is known
_DONE_TO = late(
    r"(?i)(?:dismissed|ousted|sacked|named|appointed|elected|chosen|nominat(?:e[sd]?|ing)|recommended|confirmed|arrested|detained"
    r"|captured|apprehended|charged|indicted|convicted|sentenced|jailed|acquitted|freed|released|rescued|killed|murdered"
    r"|assassinated|kidnapped|abducted)\b"
)
_TITLE = late(r"[A-Za-z]+-(?:elect|designate)\s[A-Z]")  # says who somebody is, and is no news
_BEING = late(r"(?i)\b(?:is|are|was|were|be|been|being|gets?|got|who|and|,)\s+(?:[a-z]+\s+){0,2}$")
_BEFORE_A_NAME = late(r"\b(?:of|the|an?|by|with|for|former|most|[\w-]+['’]s)\s+$")  # "of captured leader Miro Enk"

_WARD = r"(?:(?:a|an|the|his|her)\s)?(?:\w+\s){0,2}(?:hospital|clinic|institute)"
_HOUSE = r"(?:parliament|senate|congress|congresses|house|assembly|lawmakers|deputies|council)"
_TEXT = r"(?:bill|legislation|law|resolution|treaty|budget|constitution|emergency|programme)"
_TALKS = r"(?:talks|negotiations|conference|summit|visit|meeting|trial|round|congress)"
_ACCORD = r"(?:accord|agreement|treaty|pact|contract|deal)"
_ITS = r"(?:its|the|their)"
_HEAD = (
    r"(?:president|chief|leader|chair\w*|minister|chancellor|premier|governor|mayor|head|coach|manager|director"
    r"|secretary|speaker|king|queen|pope|nominee|candidate)"
)
# A course a paragraph: whose it is, then a station a line from the first to the last, or a station in several lines
# that begin with "|".
_COURSES = rf"""
of a person: before the courts
fugitive|on the run|warrant for|(?:looking|searching|hunting) for|wanted(?! to\b)|suspected of
arrested|detained|captured|caught|apprehended|in custody|(?:gave|turned) (?:him|her)self (?:up|in)
extradit\w+|bail|handed over to|transfer to the|remanded
charged with|indicted|arraigned|accused of|pleaded|appear(?:ed|s) (?:\w+ )?(?:before|in)
selection of a jury|(?:is|are|was|were) to stand trial
went on trial|(?:trial|case) of [^,;]* (?:opened|began)|opened its case
convicted|found (?:not )?guilty|sentenced|jailed|acquitted|dropped the charges?|flown home
|will not be charged|let off|cleared of
upheld|lost (?:his|her) appeal
executed|hanged|put to death

of a person: ill
(?:taken|rushed|admitted|brought|flown) to {_WARD}|in {_WARD}|heart attack|gravely ill|fell (?:\w+ )?ill|in a coma
|poison(?:ed)?|intensive care|(?:critical|serious) condition
operated on|operation on|underwent|(?:after|following) (?:an?|the) (?:\w+ )?(?:operation|surgery)
(?:left|leaves|released from|discharged from) {_WARD}
died|has died

of a person: dead
killed|murdered|assassinated|died
coffin|funeral|buried|laid to rest

of a person: held by others
kidnapp\w+|abducted|taken hostage|threatened to kill|led away|carried off
freed|released|rescued|(?:is|are) free|let go|back home|unharmed

of a person: in office
considering|to dismiss|to resign|confidence (?:of|in)|under pressure
|favourite|candidate for|be their candidate|(?:would|will|to) become (?:\w+ ){{0,4}}{_HEAD}
stepp(?:ed|ing) down|stood down|resigned|quits?|dismissed|ousted|sacked|waived|(?:was|is) leaving|will leave
named|appointed|elected|chosen|succeeds?
sworn in|took office

of a person: nominated
nominat(?:e[sd]?|ing)|recommended|[a-z]+-designate
(?:won|wins|was|been|is|were) (?:\w+ )?(?:confirmed|confirmation)|confirmed|appointed|elected
sworn in|took office|takes office

of a person: a candidate
running for|(?:seeking|seeks|seek) the|(?:bid|campaign|campaigning|candidate|contender) for
|(?:considering|considers|weighing) a (?:run|bid)
(?:would|will|does|did) not (?:seek|run|be a candidate)|dropp?(?:ed|s|ing) out|withdr[ae]wn?|withdraws|bow(?:ed|s) out
|(?:ended|ends|suspended|suspends|quits?|abandoned|dropped|drops) (?:\w+ ){{0,2}}(?:campaign|bid|race|candidacy)

of a person: before voters
polls? (?:shows?|showed|gives?|gave|sees?|put)|is (?:well |far )?ahead|ahead (?:in|of (?:his|her))|nominated
|in the lead|leads
won(?! (?:[a-z]+ ){{0,2}}nomination)|re-?elected|president-elect|declared the winner|conceded
|(?:declar|claim)(?:ed|s) victory
challenged
rejected the challenge|was confirmed|upheld
sworn in|took office

of a person: under contract
right to talk with|in talks with|turned down an offer|offered [^,;]{{0,20}}contract
signed|(?:agreed|agree) on a contract

of a person: meeting another
(?:willing|ready|offered|agreed) to meet
(?:will|would|is to|are to) meet
met|(?:during|after|following|at) (?:[\w’'-]+ ){{0,3}}(?:talks|meeting|summit)

of a person: in a tournament
(?:second|third|fourth) round|round of \w+
quarter-?finals?
semi-?finals?
the final(?! (?!on|of|in|at|against|by)[a-z])
won the (?:title|final|tournament|cup)|champion

of a person: on a journey
waiting (?:\w+ ){{0,4}}for a flight|on (?:his|her|their) way to|will arrive|leaves? for
arrived|landed|arrives
(?<!the\s)left|flew home|flown home|returned

of a matter: hostages
(?:holds?|held|holding|keeps?|kept) [^;]{{0,40}}hostages?|hostages? [^;]{{0,30}}\b(?:held|hold)
stormed|freed|free|rescued|raid|assault|(?:drama|siege|standoff) (?:ended|is over)
|ended [^;]{{0,30}}(?:drama|siege|standoff)

of a matter: those who are lost
missing|trapped|stuck|stranded|disappeared|ran aground|still on board
rescued|found|brought (?:up|out)|lifted|pulled|(?:are|is) dead

of a matter: a vote
go(?:es)? to the polls|to elect|will be elected|eve of an election|decide on|faces a vote|to vote
still voting|were voting|chose|voted|turnout
(?:stations|polls) (?:\w+ ){{0,3}}closed|counting|counted
won|winner|lost (?:a vote|in)|results of|official count|had rejected|said (?:yes|no)

of a matter: a law
draft {_TEXT}|{_TEXT} (?:on )?(?:by which|that would|will be)|declared a state|(?:deadlock|dispute|odds) over
(?:filed|tabled|submitted|introduced|unveiled) (?:a|the|its) {_TEXT}|cabinet approved|agreed (?:\w+ )?on a {_TEXT}
{_HOUSE} [^;]{{0,40}}(?:passed|approved|adopted)
|(?:passed|approved|adopted) [^;]{{0,60}}{_TEXT}|no action on
signed (?:the|a) {_TEXT}
took effect|came into force

of a matter: an accord
(?:close to|working on|hopes? for|wants?) [^;]{{0,40}}{_ACCORD}|put (?:their|its) names? to
initialled|reached (?:a|an) {_ACCORD}
signed [^,;]{{0,20}}{_ACCORD}

of a matter: a truce
(?:ceasefire|truce) [^;]{{0,30}}(?:holds?|in force)|declared a (?:truce|ceasefire)
prolonged|extended|broken? off|ended {_ITS} (?:truce|ceasefire)

of a matter: a storm
(?:heading|bound) for|bearing down on|expected to (?:hit|strike|make landfall)
hit|struck|made landfall|swept|set off|flooded

of a matter: help
asked (?:\w+ ){{0,3}}for (?:soldiers|troops|help|aid)
landed|arrived|were sent

of a matter: a meeting
will (?:hold|begin|open|start|go on|resume)|set to resume|to be held|adjourned
|(?:is|are|was|were) to (?:begin|open|start|resume)
(?:began|opened|resumed|started)\b[^;]{{0,40}}\b{_TALKS}
|{_TALKS} (?:[^;]{{0,40}} )?(?:began|opened|resumed|started|went on)|struggling
(?:ended|concluded|wrapped up|closed)|dead end|come to a halt|collapsed|broke down
|at the end of (?:a|the|their|its)|agreed (?:on )?that

of a matter: a deal
(?:in talks|negotiating) (?:on|over|about|with)|table an? (?:\w+ )?(?:offer|bid)|(?:recommended|rejected|offered|bid)
(?:raised|improved|increased) its (?:offer|bid)
(?:accepted|approved) (?:a|an|the|its) [^,;]{{0,20}}(?:offer|bid|deal|merger)|agreed to (?:buy|merge|be bought)
completed (?:the|its) (?:takeover|purchase|merger|acquisition)

of a matter: an advance
(?:closing in|advancing|marching) on|approaching|expected to reach
entered|captured|seized|took control|reached

of a matter: a fire
burning
put out|extinguished|under control

of a matter: a supply
(?:would|will|threatened to|threatens to) (?:be )?(?:cut|turned? off|switched? off)|turned off
cut off|shut off
averts?|averted|flow(?:ed|s)? [^;]{{0,40}}again|restored

of a matter: a strike
walk out if|(?:will|to) walk out|deadline|threaten\w* to (?:strike|walk out)
walked o(?:ut|ff)|on strike|stood still|(?:with|in) (?:a|their) strike
back to work|returned to work|called off|suspended

of a matter: a rate
to (?:raise|cut|lower|increase|reduce) {_ITS}
(?:raised|cut|lowered|increased|reduced) {_ITS} [^,;]{{0,20}}\brates?

of a matter: a protest
will (?:protest|appeal|sue|complain)
(?:handed|filed|lodged|delivered|submitted|sent) [^,;]{{0,20}}(?:protest|appeal|complaint|lawsuit|suit)
|protested|appealed|sued

of a matter: a landing
(?:is|are) to land|will land
landed

of a matter: an evacuation
ordered people|told to leave|ordered [^,;]{{0,40}}to leave
evacuated
"""


MEETING = "of a person: meeting another"
"""The course of which both persons have to be named."""
VOTE, ILL = "of a person: before voters", "of a person: ill"
"""Courses whose stations are told of others as well: "the court rejected the challenge", "the doctors do not know"."""
JOURNEY = "of a person: on a journey"
"""The course on which where somebody is counts."""
TOURNAMENT = "of a person: in a tournament"
"""The course of whom a sentence names first: the others are those whom he meets."""


class Of(StrEnum):
    """Whose course it is: of one person, or of a matter that is told by what it is about."""

    PERSON = "of a person"
    MATTER = "of a matter"


class Station(NamedTuple):
    """Where a sentence is on a course, as a rank, and where it says so.

    The words themselves begin at `at` and end at `stop`, in a clause that begins at `start` and ends at `end`. One that
    is `recalled` is told aside, as what went before: "since she took office".
    """

    course: str
    of: Of
    rank: float
    start: int
    end: int
    at: int
    stop: int
    recalled: bool
    done: bool


def stations_in(fact: Fact) -> tuple[Station, ...]:
    """How far along each course a sentence is: the furthest station that it tells, wherever it does so."""
    return tuple(station for course in _courses() for station in _furthest(list(_on(fact.words, *course))))


def _furthest(told: Sequence[Station]) -> Iterator[Station]:
    rank = max((station.rank for station in told), default=0.0)
    return islice((station for station in told if station.rank == rank), _PLACES)


def _on(words: str, course: str, of: Of, pattern: re.Pattern[str]) -> Iterator[Station]:
    for found in pattern.finditer(words):
        start = found.start()
        near = max(0, start - _NEAR)
        if any(mark.search(words, near, start) for mark in (_DENIED, _SUPPOSED, _MIGHT_HAVE)):
            continue
        participle = _PARTICIPLE.match(found[0]) is not None
        if participle and of is Of.PERSON and _BEFORE_A_NAME.search(words, near, start):
            continue
        open_ = _OPEN.search(words, near, start) and not _STAYS.search(words, near, start)
        rank = float(str(found.lastgroup)[1:]) - (0.5 if open_ else 0)
        recalled = (
            _TITLE.match(words, start)
            or _RECALLED.search(words, 0, start)
            or (participle and _is_in_apposition(words, start))
        )
        clause = clause_at(words, start, found.end())
        done = _DONE_TO.match(found[0]) is not None and _BEING.search(words, near, start) is None
        yield Station(course, of, rank, *clause, start, found.end(), recalled=bool(recalled), done=done)


def _is_in_apposition(words: str, start: int) -> bool:
    """Whether a participle stands right behind a name and its first comma; behind the second is the verb."""
    return (
        _BEHIND_A_NAME.search(words, max(0, start - _NEAR), start) is not None and words.count(",", 0, start) % 2 == 1
    )


@cache
def _courses() -> tuple[tuple[str, Of, re.Pattern[str]], ...]:
    """The courses, each with a pattern whose groups are its stations in order; where a date stood, are many spaces."""
    found = []
    for block in _COURSES.strip().replace("\n|", "|").split("\n\n"):
        course, *stations = block.splitlines()
        pattern = "|".join(f"(?P<s{rank}>{words})" for rank, words in enumerate(stations, 1))
        told = rf"\b(?:{pattern})\b(?!['’]t\b)".replace(" ", r"\s+")  # "won't" is not "won"
        found.append((course, Of(course.partition(":")[0]), late(told, re.IGNORECASE)))
    return tuple(found)
