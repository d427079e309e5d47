"""What one sentence tells of the status of a phrase: announced, planned, under way, done, suspended or denied.

A verb of the lists tells a status when the phrase is its object ("lifted its arms embargo on …") or its subject
in the passive ("the tariffs were reduced to …"). Anything looser tells none: "sanctions on the group behind the scams"
says nothing of how far the scams have got. Conditions, negations and looks back ("since the drills were suspended") are
left alone. English only.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from briefings.composing.status.acts import acts
from briefings.composing.status.deeds import deeds
from briefings.composing.status.plainness import is_open, is_plain, is_told
from briefings.composing.status.senseless import is_senseless
from briefings.composing.status.state import Telling, action_of, changes_things, may_come
from briefings.composing.status.verbs import (
    ARTICLE,
    COMPOUND,
    CONJUNCTIONS,
    FIXED,
    OBJECT,
    PASSIVE,
    PHRASE_ENDS,
    PREPOSITIONS,
)
from briefings.composing.status.wording import with_rest
from briefings.composing.timeline.reduced import only_describes
from briefings.patterns import late

# "recently released polls", "the suspended talks": a participle that only describes.
_DESCRIBING = late(
    r"\b(?:the|an?|this|that|these|those|its|their|his|her|our|newly|just|\d+|any|all|some|many|other|of|two|three|four|"
    rf"five|six|seven|eight|nine|ten|dozens?|hundred|thousand|million|{PREPOSITIONS})\s$|['’]s\s$",
    re.IGNORECASE,
)
_DESCRIBED = late(r"\b[a-z]+\s(?:recently|previously|already)\s$")
# "Information about the airport will be included": the phrase only belongs to what the sentence is about.
_HANGING = late(
    r"\b(?:about|of|for|with|against|over|from|by|near|behind|under|inside|on|in|at|to|into|across|through|towards?"
    r"|around|outside|along|within|beyond)\s(?:[\w'’.-]+\s){0,4}$"
    r"|\bbetween\s(?:[\w'’-]+\s){0,12}$"
    r"|\b[a-z]{2,}ing\s(?:the|an?|its|their)\s(?:[\w'’.-]+\s){0,2}$"  # "products bearing the mascot"
)
# "Tories and some Labour MPs are poised to vote": the phrase is not all of who does it.
_PART_OF_SUBJECT = late(
    r"\b(?:some|many|few|several|most|other|two|three|four|five|\d+)\s(?:[\w'’-]+\s){0,2}$|\b(?:and|or)\s(?:[\w'’-]+\s){0,3}$"
)
# "Denied the ban had led to a breach": the phrase is the subject of a clause, and no object.
_CLAUSE_NEXT = late(r"\s(?:had|has|have|was|were|is|are|would|will|could|might)\b")
_FEWER = late(r"\b(?:more|fewer|less)\s(?:[\w'’-]+\s){0,2}$")  # "48,000 fewer mortgages were approved"
_COPULA = late(r"^(?:is|are|was|were)\s")
# "The return of German and Danish envoys": the phrase only describes what stands behind it.
_OF_TWO = late(
    r"(?:,\s[A-Z][\w-]+)*\s(?:and|or)\s[A-Z][\w-]+\s(?!(?:is|are|was|were|has|have|had|will|would|on|in|at)\b)[a-z]"
)
# "Launched drone and missile attacks": the phrase and another noun describe what is done.
_JOINT = late(
    r"\s(?:and|or)\s(?!\w+ed\b|(?:the|an?|its|their|his|her)\b)[a-z-]+\s(?:[a-z-]{3,}(?<!s)s|bill|deal|law|plan)\b"
)
# How things stood before something else, where nobody reports it: "Corvia had suspended talks".
_HAD = late(r"\bhad (?:been )?(?:\w+ly |also |already )?$")
_TO_HAVE = late(r"\b(?:to have|having) (?:\w+ly )?$")  # "the first firm to have launched it"
# "Had been investigated and refused asylum": a second participle in the passive, no verb of the subject's.
_DONE_TO_BOTH = late(r"\b(?:been|was|were|being) (?:\w+ly )?\w+(?:ed|en|wn)\b[^,;]*\b(?:and|or|but) $")
_REPORTING = late(r"\b(?:said|says|announced|told|reported|confirmed|added)\b")
# "The red wind warning", "Four terminals": what describes the phrase, from its article or the sentence's head on.
_DESCRIBED_BY = late(
    rf"(?:^|\b{ARTICLE}\s)(?P<by>(?:(?!(?:{ARTICLE}|{PREPOSITIONS}|{CONJUNCTIONS}|of|said|says)\b)[\w'’-]+\s){{1,3}})$",
    re.IGNORECASE,
)
# "Killed in Osk since the war began": what began is another clause's.
_OTHER_CLAUSE = late(r"\b(?:since|after|when|before|until|while|because)\b")
_REACH = 110


def tellings(sentence: str, phrase: tuple[int, int], about: frozenset[str] = frozenset()) -> Iterator[Telling]:
    """What `sentence` tells of the phrase at `sentence[start:end]`; usually nothing or one telling.

    `about` are the terms of the briefing and of the sentence's title, which tell an act that the card is about.
    """
    start, end = phrase
    if not is_told(sentence, start, end) or sentence.endswith("-", 0, start):
        return
    found = [*_done_to(sentence, phrase), *acts(sentence, phrase, about), *deeds(sentence, phrase)]
    for telling in found[:1]:
        if not is_senseless(sentence, telling) and not only_describes(sentence, telling.at):
            yield telling


def _done_to(sentence: str, phrase: tuple[int, int]) -> Iterator[Telling]:
    """What is done to the phrase, or happens to it."""
    start, end = phrase
    if not PHRASE_ENDS.match(sentence, end) or (sentence[start].isupper() and _OF_TWO.match(sentence, end)):
        return
    before = sentence[max(0, start - _REACH) : start]
    shift = start - len(before)
    joint = None if sentence.endswith("s", start, end) else _JOINT.match(sentence, end)
    compound = joint or COMPOUND.match(sentence, end)
    end = compound.end() if compound else end
    found = OBJECT.search(before)
    if found and _is_background(before, found, sentence, end):
        return
    if found and found["fixed"] and (_CLAUSE_NEXT.match(sentence, end) or _is_report_denied(found, sentence, end)):
        found = None
    if found and is_plain(before[: found.start()]) and not _describes(before, found) and not _is_idle(found):
        yield _telling(found, shift, words=_words(found), whole=sentence[shift + found.start() : end])
    elif _HANGING.search(before):
        return
    elif (
        (found := PASSIVE.match(sentence, phrase[1]))
        and is_plain(before)
        and not _OTHER_CLAUSE.search(sentence, phrase[1], found.start(_group(found)))
        and not is_open(found.group())
        and not _FEWER.search(before)
        and not (found["a"] and not _comes(found))
        and not (found["b"] and (found["b"] == "attended" or not may_come(found["b"])))
    ):
        begin, described = found.start(_group(found)), _DESCRIBED_BY.search(sentence, 0, start)
        words = with_rest(sentence, begin, found.end()) if found["a"] else _words(found)
        if words is None:
            return
        alone = described is None and _PART_OF_SUBJECT.search(before) is not None
        subject = sentence[described.start("by") if described else start : begin]
        yield _telling(found, 0, words=words, whole=_COPULA.sub("", words) if alone else subject + words)


def _is_background(before: str, found: re.Match[str], sentence: str, end: int) -> bool:
    """Whether everybody knows it or it came before something else: "launched the war that", "had suspended talks"."""
    if found["fixed"] == "launched" and found["gap"].startswith(" the") and sentence.startswith(" that ", end):
        return True
    if _TO_HAVE.search(before, 0, found.start()) or _DONE_TO_BOTH.search(before, 0, found.start()):
        return True
    return _HAD.search(before, 0, found.start()) is not None and _REPORTING.search(sentence) is None


def _is_report_denied(found: re.Match[str], sentence: str, end: int) -> bool:
    """Whether what is denied is a report of something: "denied an earlier report that he planned to go"."""
    return FIXED[found["fixed"].lower()] == "denied" and sentence.startswith(" that ", end)


def _is_idle(found: re.Match[str]) -> bool:
    """Whether what will be done is nothing that changes how things stand: "will intensify the search"."""
    ahead = found["a"] or found["c"]
    return (found["b"] is not None and not changes_things(found["b"])) or (bool(ahead) and not may_come(ahead))


def _comes(found: re.Match[str]) -> bool:
    """Whether what the subject is to do, or is to be done to it, leaves things otherwise: not "is due to be busy"."""
    return may_come(found["a"]) or not found[0].endswith(found["a"])


def _describes(before: str, found: re.Match[str]) -> bool:
    """Whether the verb is a participle before its noun, no verb: "discussed recently released polls"."""
    if not found["fixed"]:
        return False
    head = before[: found.start()]
    return bool(_DESCRIBING.search(head)) or (not found["gap"] and bool(_DESCRIBED.search(head)))


def _words(found: re.Match[str]) -> str:
    """The words that tell the state: "set to lift", "lifted"."""
    return found[_group(found)]


def _group(found: re.Match[str]) -> str:
    groups = ("planned", "announced", "under_way", "suspended", "denied", "done", "fixed")
    return next(name for name in groups if name in found.groupdict() and found[name])


def _telling(found: re.Match[str], shift: int, *, words: str, whole: str) -> Telling:
    groups = found.groupdict()
    named = {"planned": "planned", "announced": "announced", "under_way": "under way"}
    named |= {"suspended": "suspended", "denied": "denied", "done": "done"}
    state = next((named[key] for key in named if groups.get(key)), None) or FIXED[groups["fixed"].lower()]
    verb = next((groups[key] for key in "abcd" if groups.get(key)), None) or groups.get("fixed") or found.group()
    at = shift + found.start(_group(found))
    return Telling(state=state, action=action_of(verb), at=at, words=words, whole=whole)
