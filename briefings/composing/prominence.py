"""How well a line would open its card or the briefing: not by what the topic is, but by what newsrooms put first.

What counts its dead is the main news more often than anything else: of 35 graded stories that began so and were news of
the scope 31 were main news; of all such stories .46.
"""

from __future__ import annotations

from briefings.composing.currency import just_happened
from briefings.composing.timeline.told import without_hanging
from briefings.composing.tolls.counting import kind_of
from briefings.composing.tolls.overtaken import COUNTS
from briefings.composing.weighing import Candidate
from briefings.language.numbers import find_figures
from briefings.patterns import late

_CORRECTING, _HAPPENED, _GRAVE, _SETTING, _AHEAD = 0.5, 1.15, 2.0, 0.5, 0.75
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
_SEVERAL, _DEAD = 2, late(r"\b(?:killed|dead|died|drowned)\b")


def leading(candidate: Candidate) -> float:
    """How much a line is main news: what a newsroom put first weighs more than it does on a card.

    A correction is read beside what it corrects; as the main news it would say too little.
    """
    parts, text = candidate.parts, candidate.passage.text
    weight = _CORRECTING if text.startswith("Correction") else 1.0
    weight *= _SETTING if _SETS_SCENE.match(text) else 1.0
    weight *= _AHEAD if candidate.stance.ahead and _TO_COME.search(without_hanging(text)) else 1.0
    weight *= _GRAVE if _counts_dead(text) else 1.0
    return candidate.score * (0.5 + 0.5 * parts.position**2) * parts.standing * parts.currency**3 * weight


def opening(candidate: Candidate) -> float:
    """How well a line would open its card: what has just happened opens better than what is so."""
    return leading(candidate) * (_HAPPENED if just_happened(candidate.passage.text) else 1.0)


def _counts_dead(text: str) -> bool:
    """Whether a sentence tells how many have died, of several: by a toll, or by what a figure's label says."""
    if not COUNTS.search(text):
        return False
    several = (each for each in find_figures(text, plain=False) if each.in_ones >= _SEVERAL)
    return any((kind_of(text, each, 0) or "").startswith("dead") or _DEAD.search(each.label) for each in several)
