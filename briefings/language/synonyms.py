"""Words that papers use for one and the same thing, so that a reworded sentence still holds the same terms.

Only words that stand for one another in news wherever they come: a blaze is a fire, a vessel a ship. Words that do so
in some places only ("officer", "act", "head") are left out. English only.
"""

from __future__ import annotations

from functools import cache

from briefings.language.tokens import content_terms

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
senate senator
prosecutor prosecution
investigator investigation
coastguard coast-guard
shop store
customer client
shareholder stockholder
supermarket grocery
downpour rainfall rain
snowfall snow
power electricity
satellite sputnik
aid assistance relief
budget spending
refugee asylum-seeker
protester demonstrator
celebration festivity
injury wound
lead advantage
"""


@cache
def _known() -> dict[str, str]:
    """The term of every word above with the term of the first on its line."""
    found: dict[str, str] = {}
    for line in _ONE_THING.strip().splitlines():
        terms = content_terms(line)
        found.update(dict.fromkeys(terms, terms[0]))
    return found


def things(text: str) -> list[str]:
    """The content terms of a text, in order, one term for the words that stand for one thing."""
    known = _known()
    return [known.get(term, term) for term in content_terms(text)]
