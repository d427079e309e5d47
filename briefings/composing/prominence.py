"""How well a line would open its card or the briefing: not by what the topic is, but by what newsrooms put first.

What counts its dead is the main news more often than anything else: of 35 graded stories that began so and were news of
the scope 31 were main news; of all such stories .46.
"""

from __future__ import annotations

from briefings.composing.currency import just_happened
from briefings.composing.timeline.told import without_hanging
from briefings.composing.tolls.counting import kind_of
from briefings.composing.tolls.counting_abroad import counted_in, may_count
from briefings.composing.tolls.overtaken import COUNTS
from briefings.composing.weighing import Candidate
from briefings.language.numbers import find_figures
from briefings.language.tongues import tongue_of
from briefings.patterns import late

_CORRECTING, _HAPPENED, _SETTING, _AHEAD = 0.5, 1.15, 0.5, 0.75
_GRAVE, _GRAVEST, _TEN, _BY_NUMBER = 2.0, 3.0, 10, 0.08  # of ten dead; a hundred weigh a fifth more
# A voice that sets a scene or has an opinion before it comes to any news.
_SETS_SCENE = late(
    r"(?:It(?:['’]s| is| was) (?:almost |nearly |so )?(?:hard|difficult|easy|impossible|no (?:secret|surprise))\b"
    r"|(?:Sure|Yes|Well|OK|Granted),|Imagine\b|Ask any|Once upon|There was a time\b|What a\b"
    r"|For (?:almost |nearly |more than |over )?(?:an?|[a-z]+|\d+) ?(?:weeks?|months?|years?|decades?),)"
)
_TO_COME = late(
    r"\b(?:will|would|may|might|could|should|intends?|plans?|hopes?|prepar(?:es|ing)"
    r"|(?:is|are) (?:set|due|expected|scheduled|poised|to))\b"
)
_RECALLS = late(
    r"\b(?:[Ss]ince|anniversary|accused|convicted|(?:which|that|who)(?: (?:have|has|had))? (?:killed|left|claimed|took)"
    r"|the (?:more than |about |some |nearly )?[\d,]+(?: [\w-]+){0,2} (?:killed|dead|who (?:were killed|died)))\b"
)
_OF_OLD = late(  # "after | the October 8 quake that killed": what is of these days is called by its weekday
    r"\bthe (?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]*\.?(?: \d{1,2})? (?:[a-z-]+ ){1,3}"
    r"(?:which|that) (?:has |had )?(?:killed|left|claimed|took)\b"
)
_SEVERAL, _DEAD = 2, late(r"\b(?:killed|dead|died|drowned)\b")
_NO_PEOPLE = late(
    r"\b(?:jobs|bills|laws|plans|projects|deals|animals|cattle|cows|sheep|goats|pigs|horses|dogs|cats|birds|chickens|ducks"
    r"|poultry|fish|whales|dolphins|elephants|trees|crops)\b"
)


def leading(candidate: Candidate) -> float:
    """How much a line is main news: what a newsroom put first weighs more than it does on a card.

    A correction is read beside what it corrects; as the main news it would say too little.
    """
    parts, text = candidate.parts, candidate.passage.text
    weight = _CORRECTING if text.startswith("Correction") else 1.0
    weight *= _SETTING if _SETS_SCENE.match(text) else 1.0
    weight *= _AHEAD if candidate.stance.ahead and _TO_COME.search(without_hanging(text)) else 1.0
    weight *= _gravity(text)
    position = parts.position if parts.inheritance == 1.0 else 1.0  # as what it takes the place of was put first
    return candidate.score * (0.5 + 0.5 * position**2) * parts.standing * parts.currency**3 * weight


def opening(candidate: Candidate) -> float:
    """How well a line would open its card: what has just happened opens better than what is so."""
    return leading(candidate) * (_HAPPENED if just_happened(candidate.passage.text) else 1.0)


def _gravity(text: str) -> float:
    """How much more a sentence is main news for those who have died, of several: by a toll, the more the more they are.

    Where only the label of a figure tells it, or the sentence recalls the event, how many they are says little.
    """
    if not COUNTS.search(text) or _OF_OLD.search(text):
        return _gravity_abroad(text)
    several = [each for each in find_figures(text, plain=False) if each.in_ones >= _SEVERAL]
    tolls = [each.in_ones for each in several if (kind_of(text, each, 0) or "").startswith("dead")]
    if not tolls and not any(_tells_dead(each.label) for each in several):
        return 1.0
    return _gravity_of(_TEN if not tolls or _RECALLS.search(text) else max(tolls))


def _gravity_abroad(text: str) -> float:
    language = tongue_of(text) if may_count(text) else None
    dead = [each.mention.value for each in counted_in(text, language) if each.kind == "dead"] if language else []
    return _gravity_of(max(dead)) if dead else 1.0


def _gravity_of(dead: float) -> float:
    return min(_GRAVEST, _GRAVE * float((dead / _TEN) ** _BY_NUMBER))


def _tells_dead(label: str) -> bool:
    """Whether the label of a figure tells of people who died: a firm kills jobs, and frost cattle."""
    return _DEAD.search(label) is not None and _NO_PEOPLE.search(label) is None
