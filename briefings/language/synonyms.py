"""Words that papers use for one and the same thing, and the forms of verbs, so that rewording keeps the terms.

Only words that stand for one another in news wherever they come: a blaze is a fire, a vessel a ship. Words that do so
in some places only ("officer", "act", "head") are left out. English only.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache, lru_cache

from briefings.language.places import BY_FIRST_WORD, PEOPLES
from briefings.language.tokens import content_terms
from briefings.patterns import late

_ONE_THING = """
fire blaze
earthquake quake tremor
storm hurricane cyclone typhoon
explosion blast
ship vessel boat
plane aircraft airliner airplane jet
lorry lorries truck
car automobile
company companies firm
worker employee staff staffer
lawmaker legislator parliamentarian
law legislation
agreement accord pact treaty deal
talks negotiations
price cost
murder homicide
prison jail
student pupil
doctor physician
child children kid
soldier troop serviceman servicemen
rebel insurgent
flat apartment
home house
metro subway
petrol gasoline
football soccer
film movie
border frontier
lender bank
government cabinet
ban moratorium
bid offer
regulator watchdog
vaccine vaccination vaccinated inoculation jab
robbery heist
hostage captive
unemployment jobless joblessness
illness disease
drug narcotic
airfield airstrip
inhabitant resident
salary salaries wage
harbour harbor
parliament legislature
prosecutor prosecution
investigator investigation
shop store
customer client
shareholder stockholder
supermarket grocery
downpour rainfall rain
snowfall snow
power electricity
aid assistance relief
budget spending
forecast outlook projection
protester demonstrator marcher
celebration festivity
injury wound
investigation inquiry probe
lawsuit suit
ceasefire truce
coronavirus covid-19 covid
senator sen
governor gov
representative rep
general gen
lieutenant lt
"""
_ONE_VERB = """
win won
know knew known
build built
sell sold
buy bought
give gave given
take took taken
hold held
lose lost
lead led
leave left
pay paid
send sent
spend spent
find found
fight fought
begin began begun
break broke broken
bring brought
catch caught
choose chose chosen
cut
draw drew drawn
drive drove driven
eat ate eaten
fall fell fallen
fly flew flown
forbid forbade forbidden
freeze froze frozen
grow grew grown
hear heard
hide hid hidden
keep kept
lend lent
make made
mean meant
meet met
ride rode ridden
ring rang rung
rise rose risen
run ran
see saw seen
seek sought
shake shook shaken
shoot shot
show shown
sing sang sung
sink sank sunk
speak spoke spoken
steal stole stolen
strike struck
swear swore sworn
sweep swept
swim swam swum
teach taught
tear tore torn
tell told
think thought
throw threw thrown
wear wore worn
write wrote written
die died dying
withdraw withdrew withdrawn
"""


# Two ways to write one word, of which terms would make two: "pre-emptive", "cease-fire", "airstrike", "air strike".
_PREFIXED = late(r"\b(?:pre|re|co|non|anti|counter|multi)-(?=[a-z]{4})|\b(?<=cease)[- ](?=fires?\b)", re.IGNORECASE)
_WRITTEN_AS_ONE = late(r"\b(?P<first>air)(?=(?:strike|raid)s?\b)", re.IGNORECASE)
_LANDS = late(r"\b(?:United (?:States|Kingdom)|U\.K\.)")
_KEPT = 4096  # texts
_SHORT = {"United States": "US", "United Kingdom": "Britain", "U.K.": "Britain"}


@cache
def _known() -> dict[str, str]:
    """The term of every word above with the term of the first on its line, and of peoples with that of their land."""
    found: dict[str, str] = {}
    for line in (*_ONE_THING.splitlines(), *_ONE_VERB.splitlines()):
        if terms := content_terms(line):
            found.update(dict.fromkeys(terms, terms[0]))
    for people in PEOPLES:
        land = content_terms(_SHORT.get(country := BY_FIRST_WORD[people.split()[0]][people], country))
        term = content_terms(people)
        if len(land) == len(term) == 1:
            found[term[0]] = land[0]
    found["uk"] = content_terms("Britain")[0]
    return found


def things(text: str) -> list[str]:
    """The content terms of a text, in order, one term for the words that stand for one thing."""
    return list(_things(text))


@lru_cache(maxsize=_KEPT)
def _things(text: str) -> tuple[str, ...]:
    return tuple(things_of(content_terms(_as_written(text))))


def things_of(terms: Iterable[str]) -> list[str]:
    """Content terms with one term for the words that stand for one thing."""
    known = _known()
    return [known.get(term, term) for term in terms]


def _as_written(text: str) -> str:
    """A text with one way to write what papers write in two; most texts have none, so a look comes first."""
    if "-" in text or "ease fire" in text:
        text = _PREFIXED.sub(lambda found: found[0].rstrip("- "), text)
    if "irstrike" in text or "irraid" in text:
        text = _WRITTEN_AS_ONE.sub(r"\g<first> ", text)
    return _LANDS.sub(lambda found: _SHORT[found[0]], text) if "United" in text or "U.K." in text else text
