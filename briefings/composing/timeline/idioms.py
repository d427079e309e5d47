"""Verbs that tell an act only with what stands behind them: "relieved of his duties", "caught fire". English only."""

from __future__ import annotations

import re
from functools import cache

from briefings.patterns import late

# The forms of a verb | what stands behind it, a space for any | what both mean.
_IDIOMS = r"""
relieved relieves relieve | [^,;]{0,40}? of (?:\w+ ){0,4}?(?:dut|respons|post|command|job) | dismiss
parted part parts cut cuts | (?:ways|company|ties) with\b | dismiss
shown showed show | (?:\w+ ){0,3}?the (?:door|exit)\b | dismiss
pushed pushing forced forcing | (?:[\w'’.]+ ){0,4}?out\b | dismiss
threw throws thrown tossed kicked booted | (?:[\w'’.-]+ ){0,4}?out of\b | expel
drove drives veered skidded careered ran swerved | (?:[\w-]+ ){0,2}?off (?:a|the) | crash
let lets | (?:[\w'’.]+ ){0,4}?go\b | dismiss
lost loses lose | (?:his|her|their) (?:job|post|place)\b | dismiss
admitted admits | (?:(?:him|her)self )?(?:in ?to|to) (?:[\w'’.-]+ ){0,6}?(?:rehab|clinic|cent(?:er|re)|hospital) | enter
checked checks check entered enters | (?:(?:him|her)self )?(?:in ?to|in)\b | enter
caught catches catch | (?:fire|alight)\b | burn
went go goes gone | up in (?:flames|smoke)\b | burn
reduced reduces | (?:\w+ ){0,3}?to (?:ruins|rubble|ashes|ash|cinders)\b | destroy
burned burnt burns burn | (?:\w+ ){0,3}?(?:down|to the ground)\b | destroy
had has suffered suffers sustained sustains | [^,;]{0,40}?\bdamage\b | damage
defended defends retained retains kept keeps | [^;]{0,60}?\b(?:titles?|crowns?|belts?|championships?|trophy)\b | beat
knocked knocks knocking | (?:[\w'’.]+ ){0,3}?(?:out|down)\b | beat
stopped stops stopping dominated dominates dismantled outpointed | [^;]{0,60}?\bround\b | beat
rushed taken took flown airlifted | (?:[\w'’.]+ ){0,4}?to (?:(?:a|the|an) )?(?:\w+ ){0,4}?hospital\b | hospitalise
gave give gives given | birth\b | born
tied tie ties | the knot\b | marry
exchanged exchange | vows\b | marry
went go goes gone | missing\b | miss
went go goes | (?:bankrupt|bust|under)\b | bankrupt
filed files file | for (?:\w+ ){0,4}?(?:bankruptcy|protection|administration)\b | bankrupt
sought seeks seek | (?:[\w-]+ ){0,3}?(?:bankruptcy|protection from (?:its )?creditors)\b | bankrupt
declared declares declare | (?:[\w-]+ )?bankruptcy\b | bankrupt
entered enters went goes | (?:into )?(?:administration|receivership|bankruptcy|liquidation)\b | bankrupt
returned returns reached delivered | (?:a|its) (?:unanimous )?guilty verdicts?\b | convict
returned returns reached delivered | (?:a|its) (?:unanimous )?not[ -]guilty verdicts?\b | acquit
entered enters | (?:a )?(?:guilty plea|plea of guilty)\b | admit
entered enters | (?:a )?(?:not[ -]guilty plea|plea of not guilty)\b | deny
sorry | (?:for|about|to (?:the|all|his|her|its|their|those|victims))\b | apologise
filed files brought brings pressed | (?:[\w-]+ ){0,3}?charges\b | charge
gave gives handed hands | (?:[\w'’.]+ ){1,4}?an? (?:[\w-]+ ){0,3}?(?:prison|jail|life) (?:sentence|term)\b | jail
hit hits slapped | with an? (?:[^,;]{1,30} )?(?:fine|penalty)\b | fine
threw throws thrown | (?:his|her|its|their) (?:\w+ )?(?:support|weight) behind\b | approve
opened opens | (?:its|his|her|their) doors\b | open
opened opens | talks\b | negotiate
came come comes | into (?:force|effect)\b | begin
took takes take taken | effect\b | begin
took takes taken | (?:full )?control of\b | seize
took takes taken | the (?:[\w-]+ )?(?:towns?|city|cities|villages?|port|airport|capital|base) of\b | seize
sacked sacks removed removes | (?:[\w'’.-]+ ){1,4}?as\b | dismiss
took takes take taken | place\b | occur
ran run runs | aground\b | ground
fell fall falls fallen | (?:[\w,]+ ){0,4}?to (?:his|her|their|the) deaths?\b | die
lost loses lose | (?:his|her|their) (?:life|lives)\b | die
cost costs claimed claims took | the (?:life|lives) of\b | die
gave gives handed hands | (?:[\w'’.]+ ){1,4}?[\w-]+ (?:years?|months?)(?: in (?:prison|jail)| behind bars|\.?$) | jail
pronounced declared | dead\b | die
put beaten stabbed burned burnt hacked | (?:[\w'’.]+ ){0,4}?to death\b | die
"""


def meaning_with(head: str, behind: str) -> str:
    """The meaning of a verb, lower case, with the words `behind` it; empty where they make no idiom."""
    found = (meaning for pattern, meaning in _by_head().get(head, ()) if pattern.match(behind))
    return next(found, "")


@cache
def _by_head() -> dict[str, list[tuple[re.Pattern[str], str]]]:
    """What may stand behind each form, and what it means then."""
    found: dict[str, list[tuple[re.Pattern[str], str]]] = {}
    for row in _IDIOMS.strip().splitlines():
        heads, pattern, meaning = row.split(" | ")
        follows = late(r"\s+" + pattern.replace(" ", r"\s"))
        for head in heads.split():
            found.setdefault(head, []).append((follows, meaning))
    return found
