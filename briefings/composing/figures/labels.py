"""The label of a figure's row: what is measured, in words that can be read alone, or nothing."""

from __future__ import annotations

import re

from briefings.language.numbers import FigureMention
from briefings.language.numbers.labels.verbs import PARTICIPLES
from briefings.language.numbers.labels.wording import is_participle
from briefings.language.places import find_places
from briefings.language.tokens import content_terms
from briefings.patterns import late

_SMALL, _VAGUE = 20, 10_000
_SHOWN = frozenset({"money", "percent", "points", "count", "measure", "ratio"})
_TIMES = frozenset({"second", "minute", "hour", "day", "week", "month", "year", "decade", "century"})
_MOVE = late(
    r"\b(?:increase|decrease|rise|fall|decline|drop|growth|gain|loss|cut|reduction|surge|jump|change|swing)s?"
    r"(?: (?:in|of)\b|$)"
)
# Labels that give themselves away as misread: a verb in front, a second number or a currency inside, a cut-off end.
_MISREAD = late(
    r"^(?:see|(?:gain|see|mak|tak|gett|hav|be|giv|los|leav)ing)\b|\b(?:dollars?|euros?|pounds?|yen|rupees?|francs?)\b"
    r"|\b(?:two|three|four|five|six|seven|eight|nine|ten|dozens?|hundreds?|thousands?|millions?|billions?)\b"
    r"|\b(?:made|based|used|called|known|leaves|lived|live|living|walked|left|failed)$"
    # What can't be read alone: "different plans", "stuff bought", "share of Trump's claim", "rise in Trump".
    r"|^(?:different|other|various|entire|fellow|such|same|own|certain|extra|new)\s\w+$|\b(?:stuff|things?|claims?)\b"
    r"|\ban? entire\b|^(?i:rise|fall) in (?-i:[A-Z])[\w’'-]+$",
    re.IGNORECASE,
)
_PEOPLE = late(
    r"\b(?:people|persons?|deaths?|dead|killed|injured|wounded|missing|arrested|detained|workers|soldiers|children|victims|"
    r"civilians|migrants|refugees|patients|cases|hostages)\b"
)
# A judgement about the figure, not a part of what is measured.
_JUDGING = late(
    r"\b(?:gaping|whopping|staggering|massive|huge|enormous|stunning|mere|hefty|eye-watering|astonishing|luckless|"
    r"so-called|stellar|paltry|colossal)\s",
    re.IGNORECASE,
)
_FIRST = late(
    r"(?P<move>(?:rise|fall) in )?(?P<word>[A-Z][a-z]+)(?P<link> (?:in|of|on|from|for|among|at|with|to|between)\b)?"
)
# What ties a count to something: "teams in the competition", "people who fled".
_TIED = late(
    r"\b(?:of|in|from|on|for|at|to|by|with|among|against|between|near|off|who|that)\s|['’]s\s|\w-\w", re.IGNORECASE
)
_DONE = frozenset(PARTICIPLES.values())
_SIZES = frozenset("population toll workforce staff membership turnout circulation fleet index capacity".split())
_NAMED = 2
_COMMON = late(r"(?:s|ment|tion|sion|ness|out|ance|ence|age|ation)$")


def row_label(mention: FigureMention) -> str:
    """The label of a figure's row; empty for a figure that no row should show.

    Small counts ("four provisions"), lengths of time ("a 45-minute commute") and vague magnitudes ("thousands of
    fans") are detail, unless people were counted. The amount of a move is labelled as one: "25 percent" is no surface
    ozone but the fall in it.
    """
    label = _JUDGING.sub("", mention.label)
    if mention.kind not in _SHOWN or mention.unit in _TIMES or not label:
        return ""
    vague = mention.approximate and not any(map(str.isdigit, mention.text)) and mention.value < _VAGUE
    small = mention.kind == "count" and mention.value < _SMALL and not _PEOPLE.search(label)
    if small or (vague and mention.kind != "ratio"):
        return ""
    if mention.delta and not _MOVE.search(label):
        label = f"{'fall' if mention.change == 'down' else 'rise'} in {label}"
    return "" if _MISREAD.search(label) else label


def reads_alone(label: str, *, count: bool) -> bool:
    """Whether a label of two words with meaning or more says what is measured.

    Of a count it says so only where it tells what became of it, or where it is: "retail bankers: 100,000" leaves open
    who has them and why they are counted.
    """
    if len(content_terms(label)) < _NAMED:
        return False
    return not count or _TIED.search(label) is not None or any(map(_tells, label.casefold().split()))


def _tells(word: str) -> bool:
    """Whether a word of a label says what became of the counted, or is itself a size."""
    return word in _DONE or word in _SIZES or is_participle(word)


def said_small(label: str, sentence: str, text: str) -> str:
    """The label without the capital that it has only because its sentence begins with it: "fall in exports"."""
    found = _FIRST.match(label)
    if found is None or not sentence.startswith((found["word"], f"The {found['word']}")):
        return label
    word = found["word"]
    common = bool(found["link"]) and _COMMON.search(word) is not None and not find_places(word)
    if not common and re.search(rf"(?<![\w-]){word.lower()}\b", text) is None:
        return label
    return label[: found.start("word")] + word.lower() + label[found.end("word") :]
