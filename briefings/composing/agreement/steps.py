"""Whether a later sentence tells a step further than an earlier one: an act that follows, or what had been ahead."""

from __future__ import annotations

import re
from collections.abc import Iterable

from briefings.composing.agreement.acts import acts_of, is_past
from briefings.composing.agreement.background import names_a_day_ahead
from briefings.composing.agreement.courses import (
    follow,
    is_denial,
    is_of_what_is,
    is_plan,
    is_step_of_a_course,
    is_wish,
)
from briefings.composing.agreement.facts import Fact, Value
from briefings.composing.agreement.told import Told
from briefings.composing.agreement.values import share_value
from briefings.language.dates import days_of
from briefings.language.synonyms import things
from briefings.patterns import late

_HELD_ALONE, _HELD_ANEW, _HELD = 0.69, 0.65, 0.58
_EXPECTS = late(
    r"\b(?:is|are|was|were) being [a-z]+ed\b|\bawait(?:s|ing)?\b|\bwait(?:s|ing)? for\b"
    r"|\b(?:is|are) (?:[a-z]+ing (?:towards?|for)|on (?:its|their|his|her) way)\b|\b(?:is|are) approaching\b"
    r"|\bexpect(?:s|ing|ed to)?\b|\b(?:has|have|needs?) (?:still )?to\b|\bmust\b"
)
_WOULD = late(r"\bwould\b")
_PLAN = "plan"
_MEANT = 2
_NOT_YET = late(
    r"\b(?:(?<!\bthat )(?:nobody|no one)|none of|(?:not|yet to|never) (?:yet )?[a-z]+|(?:do|does|did|has|have|had) not"
    r"|cannot|unable to|there (?:is|are|was|were|has been) no"
    r"|no (?:trace|sign|word|news|intention|decision|agreement|plans?))\b|n['’]t\b",
    re.IGNORECASE,
)
# A clause, or a participle behind its noun, by which a sentence says which thing it means.
_PARTICIPLES = "stolen|taken|killed|seized|trapped|arrested|held|abducted|kidnapped|found|lost|hurt|injured"
_RECALLS = late(
    r"(?:(?<!, )\b(?:that|who|which|whom)\s(?:was|were|had|has|have|[a-z]+ed|ran|fell|sank|broke)\b"
    r"|\b(?:that|which|whom?)\s(?:[\w'’]+\s){1,4}(?:had|has|have)\b"
    rf"|(?<=[a-z]s )(?:{_PARTICIPLES})(?= (?:in|from|by|at|near|on|off|when|during)\b))"
    r"[^,;]{0,40}?(?=\s(?:was|were|is|are|has|have)\b|[,;.]|$)"
)
# A participle that only describes: "on stolen passports".
_DESCRIBING = late(r"\b(?:on|of|in|by|with|an?|the|his|her|its)\s[a-z]+(?:ed|en)(?=\s[a-z])")
_PERFECT = late(
    r"\b(?:has|have)\s(?:now |already |since )?(?:been\s)?(?:[a-z]+(?:ed|en|wn|un)|made|done|gone|come|left)\b"
)
_STATE = late(r"\b(?:is|are)\b")
_ATTRIBUTING = frozenset("said told announced added reported warned estimated believed".split())
_ANEW = late(r"\b(?:again|once more|no longer|any more|anymore|any longer)\b")


def is_step(now: Fact, before: Fact, here: Told, there: Told, *, alike: bool) -> bool:
    """Whether the later tells an act that follows those of the earlier, does what that planned, or what that denied.

    Where both are `alike` in all else, what is planned need not be told by the same act.
    """
    if now.stance.over != before.stance.over:
        return True
    shared = here.acts & there.acts
    still = _WOULD.search(now.words) is not None
    if is_ahead(before, there.acts) and not (still or is_ahead(now, here.acts)) and (shared or (alike and there.acts)):
        return True
    if shared and is_ahead(before, ()) and not (still or is_ahead(now, ())):
        return True
    if shared and any(map(is_denial, there.acts - here.acts)):
        return True
    told = _meant(there.acts) if _PLAN in shared else there.acts
    later = here.acts - there.acts
    if any(map(is_wish, there.acts)):
        later = frozenset(act for act in later if not is_wish(act))
    return any(is_of_what_is(act) or any(follow(act, other) for other in told) for act in later)


def _meant(acts: frozenset[str]) -> frozenset[str]:
    """Acts without that of meaning them, where there are others: who plans to ban plans nothing else."""
    return frozenset(act for act in acts if act != _PLAN) or acts


def has_become_otherwise(now: Fact, before: Fact, held: float) -> bool:
    """Whether one tells that what the other says has come about, is for another day, or has led to something else."""
    if held >= _HELD_ALONE and has_been_done(now, before):
        return True
    return _is_put_elsewhen(now, before, held) or _has_come_about(now, before, held) or goes_on_from(now, before)


def is_anew(now: Fact, before: Fact) -> bool:
    """Whether the later alone says that it is so again, or no longer."""
    return _ANEW.search(now.words) is not None and _ANEW.search(before.words) is None


def is_so_by_now(now: Fact, before: Fact) -> bool:
    """Whether the earlier says of something that it is not so, or nobody's doing, and the later does not."""
    denied = _NOT_YET.search(before.words)
    if denied is None or "," in before.words[: denied.start()]:
        return False  # what is denied aside, "but it could not be verified", is not what the sentence tells
    return not now.stance.denies and _NOT_YET.search(now.words) is None


def has_happened_to(now: Fact, before: Fact) -> bool:
    """Whether the earlier tells no act but how something is, and the later one that is a step of a course."""
    earlier, later = acts_of(before.words), acts_of(now.words)
    if not _STATE.search(before.words) or any(not act.named for act in earlier):
        return False
    told = {act.meaning for act in later if not act.named} - {act.meaning for act in earlier}
    return any(map(is_step_of_a_course, told))


def has_been_done(now: Fact, before: Fact) -> bool:
    """Whether the earlier speaks of what is to come, and the later tells in the past what has."""
    if not is_ahead(before, ()) or is_ahead(now, ()):
        return False
    if _PERFECT.search(now.words):
        return True
    return any(is_past(word) and word not in _ATTRIBUTING for word in now.words.casefold().split())


def _has_come_about(now: Fact, before: Fact, held: float) -> bool:
    """Whether one says that it is so now, or again, of what the other says had not been, or had ended."""
    return (held >= _HELD_ANEW and is_anew(now, before)) or (held >= _HELD and is_so_by_now(now, before))


def _is_put_elsewhen(now: Fact, before: Fact, held: float) -> bool:
    """Whether both name a day for what is to come, and not the same; when the first has come, it is for the next."""
    if held < _HELD_ALONE or not (is_ahead(before, ()) and names_a_day_ahead(now)):
        return False
    if not (now.dates and before.dates) or share_value(now, before):
        return False
    return not any(has_come(now, date) for date in before.dates)


def has_come(now: Fact, date: Value) -> bool:
    """Whether a day that an earlier sentence names has come when the later is published: then another is another's."""
    span = days_of(str(date.value)) if date.kind == "day" else None
    return now.day is not None and span is not None and span[1] <= now.day


def goes_on_from(now: Fact, before: Fact) -> bool:
    """Whether one only recalls what the other tells, and tells of something else: "blew up the bomb that was found"."""
    recalled = _RECALLS.search(now.words)
    if recalled is None:
        return False
    if not _names_what_is_recalled(now, before, recalled.start()):
        return False
    aside = {act.meaning for act in acts_of(recalled[0])}
    told = {act.meaning for act in acts_of(_RECALLS.sub(" ", now.words))}
    earlier = {act.meaning for act in acts_of(_DESCRIBING.sub(" ", before.words))}
    return bool(aside & earlier) and bool(told - earlier or not told)


def _names_what_is_recalled(now: Fact, before: Fact, at: int) -> bool:
    """Whether the word or two before a clause that recalls something are of what the earlier sentence tells of."""
    meant = frozenset(things(" ".join(now.words[:at].split()[-_MEANT:])))
    return not meant or not meant.isdisjoint(before.whole)


def is_apart(now: Fact, here: Told, there: Told) -> bool:
    """Whether the later tells acts of which the earlier tells none, and that one tells others or these are to come."""
    return here.acts.isdisjoint(there.acts) and bool(here.acts and (there.acts or now.stance.ahead))


def is_ahead(fact: Fact, acts: Iterable[str]) -> bool:
    """Whether a sentence speaks of what is planned or to come."""
    return (
        fact.stance.ahead or fact.coming or _EXPECTS.search(fact.words) is not None or any(is_plan(act) for act in acts)
    )
