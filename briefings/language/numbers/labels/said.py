"""What is said of the counted behind their noun: "have been trafficked", "planted under roads were removed"."""

from __future__ import annotations

from briefings.language.numbers.labels.befallen import BEFALLEN
from briefings.language.numbers.labels.setting import Words
from briefings.language.numbers.labels.verbs import PARTICIPLES
from briefings.language.numbers.labels.wording import DETERMINERS, PERSONAL, PREPOSITIONS, is_participle

TO_BE = frozenset(
    "was were are is be been being got have has had also reportedly already since feared confirmed".split()
)
_SEVERAL = frozenset("were are have".split())
_TOLD = frozenset("reported believed confirmed feared known thought presumed said".split())
_TAKEN_TO = frozenset("hospital hospitals custody prison court shelters safety".split())
_WHO = {"died": "who died", "fled": "who fled", "voted": "who voted", "survived": "who survived"}
_TELLING = frozenset(
    "reported reports confirmed confirms announced said says admitted admits acknowledged conceded revealed found "
    "claimed claims warned warns".split()
)
_OPEN_ENDED = frozenset(
    "lived died voted agreed worked stayed "
    "refused declined decided tried managed threatened promised "
    "passed scattered marched flocked gathered rallied travelled traveled moved turned returned demonstrated protested "
    "participated competed crashed entitled taken brought placed listened looked talked walked waited headed remained "
    "belonged "
    "diagnosed increased decreased dropped climbed jumped plunged "
    "given sent based suspected accused known designed aimed related linked compared expected supposed".split()
)
_ALSO_ACTIVE = frozenset("made left held hit cut found led met kept won lost".split())
_PAST_SOMETHING = frozenset("through into onto past toward towards".split())
_ASIDE = frozenset("including among most many mostly mainly".split())
_GOING_ON = PREPOSITIONS | frozenset(
    "and but who while when last this monday tuesday wednesday thursday friday saturday sunday yesterday today".split()
)


def said_of(after: Words, at: int, *, hanging: bool) -> str:
    """The participle that is said of the noun before word `at`: "dead", "have been trafficked", "arrested in …".

    `hanging` says that the noun hangs on a preposition: then a verb behind it is said of something else, unless "by"
    follows, or it is said of people ("a ferry with 260 people | caught fire", "of 20 helicopters | donated by …").
    """
    at = _past_aside(after, at)
    start, first = at, after.low(at)
    if TO_BE.issuperset(after.lows[at : at + 1]) and after.span(at + 1, at + 3).lower() in {
        "among the",
        "among those",
    }:
        return BEFALLEN.get(after.low(at + 3), "")  # "12 children were | among the dead"
    if first in _WHO and _is_passive(after, at) and not hanging:
        return _WHO[first]
    while after.low(at) in TO_BE or (after.low(at) in _TOLD and is_participle(after.low(at + 1))):
        at += 1
    if after.low(at) in _TOLD and after.span(at + 1, at + 4) == "to have been":
        at += 4  # "believed | to have been killed"
    said = after.low(at)
    if said == "taken" and after.low(at + 1) in {"to", "into"} and after.low(at + 2) in _TAKEN_TO and at > start:
        return after.span(at, at + 3).lower()
    untold = said in _OPEN_ENDED or (said in _TOLD and after.low(at + 1) == "to")  # "were | reported to have got out"
    if not is_participle(said) or untold or not _agrees(after, start, at) or after.words[at] != said:
        return ""  # "titles including | Wicked" is a name
    by = after.low(at + 1) == "by"
    if (hanging and (at > start or said not in PERSONAL) and not by) or (said in _ALSO_ACTIVE and not by):
        return ""
    then = _done_then(after, at + 1) if at == start and said not in PERSONAL else ""
    joint = after.low(at + 1)
    if (joint == "or" or (joint == "and" and said == "born")) and after.low(at + 2) in PERSONAL:
        said = f"{said} {joint} {after.low(at + 2)}"
    return then or (said if at > start or _is_passive(after, at) or " " in said else "")


def _done_then(after: Words, at: int) -> str:
    """What the sentence says of what was "planted under roads | were dismantled"; "" where it says nothing more."""
    while at < len(after) and after.lows[at][0].isalpha() and after.lows[at] not in _SEVERAL:
        at += 1
    while after.low(at) in TO_BE:
        at += 1
    plain = after.low(at - 1) in TO_BE and is_participle(after.low(at)) and after.low(at) not in _OPEN_ENDED
    if plain and after.low(at) == "shot" and after.low(at + 1) == "down":
        return "shot down"
    return after.low(at) if plain else ""


def _agrees(after: Words, start: int, at: int) -> bool:
    """Whether the auxiliaries from `start` to `at` are said of several, and in the passive."""
    first = after.low(start) if at > start else ""
    if first in {"was", "is", "has"}:
        return False
    return first not in {"have", "had"} or "been" in after.lows[start:at]


def hangs(before: Words) -> bool:
    """Whether the count hangs on a preposition or a verb, and so is not the subject of what follows."""
    if before.last in _TELLING:
        return False  # "the ministry reported | three people were hurt"
    last = len(before) - 1
    while before.low(last) in DETERMINERS or before.low(last).endswith(("'s", "’s")):
        last -= 1
    return before.low(last) in PREPOSITIONS or before.low(last).endswith("ing") or before.low(last) in PARTICIPLES


def _past_aside(after: Words, at: int) -> int:
    """The word behind ", including many foreigners," where an aside stands at `at`."""
    if after.low(at) != "," or after.low(at + 1) not in _ASIDE:
        return at
    closed = next((index for index in range(at + 2, len(after)) if after.lows[index] == ","), len(after))
    return closed + 1


def _is_passive(after: Words, at: int) -> bool:
    """Whether the participle at `at` is no verb with an object of its own: what follows opens no noun phrase."""
    following = after.low(at + 1)
    if following in _PAST_SOMETHING:
        return False  # "5,000 students | smashed through"
    if not following[:1].isalpha():
        return not following[:1].isdigit()
    return following in _GOING_ON
