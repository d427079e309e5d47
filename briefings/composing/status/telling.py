"""What one sentence tells of the status of a phrase: announced, planned, under way, done, suspended or denied.

A verb of the lists below tells a status when the phrase is its object ("lifted its arms embargo on …") or its subject
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
from briefings.composing.status.wording import DAY, MONTH, with_rest
from briefings.patterns import late

_DONE = (
    "lifted signed imposed cut reduced lowered raised increased ended seized approved passed completed adopted "
    "ratified banned dissolved opened closed resumed restarted revived halved doubled repealed scrapped abolished "
    "dropped withdrew withdrawn launched finished finalised finalized introduced settled released delivered removed "
    "eased extended renewed accepted endorsed issued"
).split()
_ANNOUNCED = "announced unveiled proposed ordered declared".split()
_SUSPENDED = (
    "suspended halted paused postponed delayed froze frozen cancelled canceled shelved stopped adjourned interrupted"
).split()
_DENIED = "denied rejected refused blocked vetoed".split()
_PLANNING = "set due about expected scheduled slated poised ready preparing planning plan plans intend intends".split()
_PROMISING = "agreed pledged promised vowed decided offered voted".split()
_DOING = (
    "holding conducting building rebuilding negotiating investigating enforcing implementing expanding continuing "
    "reviewing drafting debating collecting paying running testing discussing"
).split()

_PREPOSITIONS = (
    "about|above|across|after|against|along|among|around|as|at|because|before|behind|below|beside|between|beyond|by|"
    "despite|during|following|for|from|in|inside|into|near|on|onto|over|through|throughout|to|toward|towards|under|until|upon|"
    "with|within|without"
)
_CONJUNCTIONS = "and|or|but|which|that|who|whose|where|when|while|since|though|although|if|so|whereas"
# What may stand behind a verb that has no object: "began in May", "began again", not "began testimony".
_ALONE = (
    rf"(?:(?!to\b)(?:{_PREPOSITIONS}|{_CONJUNCTIONS})|again|anew|afresh|today|yesterday|tonight|early|late|earlier|later|"
    rf"last|this|next|here|there|soon|shortly|\w+ly|{DAY}|{MONTH})\b"
)
_NO_OBJECT_BEHIND = rf"(?!\s+(?!{_ALONE})[a-z]|\s+that\b)"

# What the subject itself does, with no object behind it.
_HAPPENED = {
    "done": rf"(?:ended|concluded|expired|finished|opened|reopened|resumed|closed|passed){_NO_OBJECT_BEHIND}|"
    r"took place|(?:came|went|entered) into (?:force|effect)|(?:took|has taken|have taken) effect",
    "under_way": rf"(?:began|started|(?:has|have) (?:begun|started)){_NO_OBJECT_BEHIND}|got under way|"
    r"entered (?:its|their|a) \w+ (?:day|week|month|year|round)",
    "suspended": r"collapsed|broke (?:down|off)|stalled|fell (?:through|apart)|failed(?: to pass| to start|(?! to\b))",
}
_EVENTS = (
    "begin|start|open|reopen|resume|end|close|expire|continue|apply|rise|fall|increase|double|stop|return|cease|"
    "take (?:place|effect)|(?:come|go|enter) into (?:force|effect)|go ahead"
)
_PARTICLE = r"(?: (?:place|effect|part|off|over|out|ahead|into (?:force|effect)))?"
# What a topic's phrase may stand before: the verb acts on the compound, and the card is about it.
_COMPOUNDS = (
    "cuts?|rises?|increases?|reductions?|hikes?|plans?|deals?|talks|bans?|sales?|agreements?|accords?|pacts?|schemes?|"
    "programs?|programmes?|projects?|orders?|rates?|measures|sanctions|restrictions|exercises|exemptions?|proposals?|"
    "bids?|offers?|requests?|laws?|bills?|contracts?|treat(?:y|ies)"
)
_COMPOUND = late(rf"\s(?:{_COMPOUNDS})\b")
# "Closed the gates of the port" says nothing of the port; "lifted the rest of the tariffs" says it of the tariffs.
_WHOLES = (
    "rest last most some part half all first round series number rate return start restart end resumption revival "
    "renewal suspension lifting removal introduction easing"
).split()
_NO_OBJECT = (
    r"earlier|later|yesterday|today|(?:this|last|next) (?:week|month|year|quarter)|show(?:s|ed)|said|says|"
    r"(?:support|oppos|condemn|call|urg|demand|back|regard|concern|involv|criticis|criticiz|welcom|prais|reject)ing|"
    r"suggest(?:s|ed)|indicate[sd]|reveal(?:s|ed)|found|is|are|was|were|has|have|had|will|would"
)
_PARTITIVE = "".join(rf"(?<!\b{word} )" for word in _WHOLES) + r"of\b"
_ARTICLE = "(?:an?|the|its|their|his|her|this|that)"
# What is agreed to is a thing, and nothing to do: "agreed to historic talks".
_NOUN_NEXT = rf"(?:{_ARTICLE}|new|further|fresh|more|direct|joint|full|early|immediate|[\w-]+(?:ic|al|ive|ous))"
_TO_DO = rf"(?!(?:{_ARTICLE}|last|remain|stay)\b)\w+"  # how long a thing lasts says nothing of how far it has got
_HELD = "held|built|sold|sent|paid|heard"  # what is done to a thing, beside the verbs of the lists
_BE = r"(?:was|were|is|are|be|been|being)"
_FIXED = {
    **dict.fromkeys(_DONE, "done"),
    **dict.fromkeys(_ANNOUNCED, "announced"),
    **dict.fromkeys(_SUSPENDED, "suspended"),
    **dict.fromkeys(_DENIED, "denied"),
}
_VERBS = "|".join(sorted(_FIXED, key=lambda verb: (-len(verb), verb)))
_OBJECT = late(
    rf"(?<![\w-])(?:(?P<planned>(?:{'|'.join(_PLANNING)}) to (?P<a>{_TO_DO})(?: on)?"
    r"|will (?:soon |now |also |then |still |likely |probably |again |later )?(?P<b>(?!be\b|not\b|have\b)\w+)(?: on)?)"
    rf"|(?P<announced>agreed (?:to|on)(?=\s{_NOUN_NEXT}\b)|(?:{'|'.join(_PROMISING)}) to (?P<c>{_TO_DO})(?: on)?)"
    rf"|(?P<under_way>(?:is|are|was|were) (?:now |currently |still )?(?P<d>{'|'.join(_DOING)})"
    r"|(?:has|have|had) begun|began)"
    rf"|(?P<suspended>called off|put on hold)|(?P<denied>ruled out)|(?<!\bto )(?P<fixed>{_VERBS}))"
    # The object: a few words that are no preposition, conjunction, time or verb of their own, up to the phrase.
    rf"(?P<gap>(?:\s+(?!(?:{_PREPOSITIONS}|{_CONJUNCTIONS}|than|being|{_NO_OBJECT})\b|{_PARTITIVE}|-)"
    r"[\w'’“”\"-]+){0,5})\s+[\"“]?$",
    re.IGNORECASE,
)
_AT_VALUE = r"at [$€£]?\d[\d.,]*+(?! ?[ap]\.?m|:\d| GMT)"  # "closed at 41.2", not "at 4 a.m."
_PASSIVE = late(
    rf"(?:\s(?:{_COMPOUNDS}))?(?:\s+(?:on|in|for|with|against|between|of|to|from|at|over|by)"
    r"(?:\s+(?!(?:that|which|who|whose|where|when|after|before|as|while|said|says)\b|-)[$€£]?[\w'’-]+){1,6}?"
    r"(?<!\sand)(?<!\sor)(?<!\sbut))?(?:,? (?:also|now|finally|officially|formally|previously|originally|recently))?"
    rf"\s+(?:(?P<planned>(?:is|are|was|were) (?:{'|'.join(_PLANNING)}) to (?:be )?(?P<a>{_TO_DO}){_PARTICLE}"
    rf"|(?:will|(?:is|are) to) (?:be (?P<b>\w+ed|{_HELD}|{_VERBS})(?! (?:an?|the) )"
    rf"|(?P<d>{_EVENTS})(?! to be\b)){_PARTICLE}"
    r"|(?:takes?|comes? into|goes? into|enters? into) (?:effect|force))"
    rf"|(?P<under_way>(?:is|are) (?:being (?:\w+ly )?(?!\w+ly\b)\w+|under way|underway|ongoing)"
    rf"|{_HAPPENED['under_way']})"
    r"|(?P<suspended>(?:was|were|is|are|has been|have been|had been) (?:\w+ly )?(?:called off|put on hold|broken off)"
    rf"|(?:has |have )?(?:{_HAPPENED['suspended']}))"
    rf"|(?:has |have |had )?{_BE} (?:\w+ly |now )?(?P<fixed>{_VERBS})"
    r"(?! (?:(?:almost |nearly )?(?:whole|straight|word)|to an?) )"
    rf"|(?P<done>(?:has |have )?(?:{_HAPPENED['done']})"
    r"(?!\s+(?:(?:on )?(?:Mon|Tues|Wednes|Thurs|Fri)day )?"
    rf"(?:(?:at )?(?:the|a|an|its|their|his|her)|up|down|higher|lower|{_AT_VALUE}|mixed|flat|in on|\d[\d.,]*)\b)"
    r"))\b",
    re.IGNORECASE,
)
_PHRASE_ENDS = late(
    rf"(?:\s(?:{_COMPOUNDS}))?[\"”’']?(?:[.,;:!?)—–]|\s+\d+[-–]\d+\b|\s+(?:{_PREPOSITIONS}|{_CONJUNCTIONS}|of|was|were|is|are|has|have|had|will|would|this|last|next|"
    r"takes?|comes?|goes|enters?|failed|planned|scheduled|announced|imposed|agreed|signed|due|set|took|entered|came|went|ended|concluded|expired|finished|"
    r"opened|reopened|resumed|closed|passed|began|started|got|collapsed|broke|stalled|fell|"
    r"again|once|back|it|they|he|she|yesterday|today)\b|\s*$)",
    re.IGNORECASE,
)
# "recently released polls", "the suspended talks": a participle that only describes.
_DESCRIBING = late(
    rf"\b(?:the|an?|this|that|these|those|its|their|his|her|our|newly|just|\d+|any|all|some|many|other|of|{_PREPOSITIONS})\s$",
    re.IGNORECASE,
)
_DESCRIBED = late(r"\b[a-z]+\s(?:recently|previously|already)\s$")
# "Information about the airport will be included": the phrase only belongs to what the sentence is about.
_HANGING = late(
    r"\b(?:about|of|for|with|against|over|from|by|near|behind|under|inside|on|in|at|to)\s(?:[\w'’.-]+\s){0,4}$"
    r"|\bbetween\s(?:[\w'’-]+\s){0,12}$"
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
# How things stood before something else, where nobody reports it: "Corvia had suspended talks".
_HAD = late(r"\bhad (?:been )?(?:\w+ly |also |already )?$")
_REPORTING = late(r"\b(?:said|says|announced|told|reported|confirmed|added)\b")
# What is feared of a toll is no plan of anybody's.
_FORECAST = late(
    r"\b(?:expected|likely|about|set) to (?:rise|climb|grow|increase|go)\b|\bwill (?:rise|climb|grow|increase)\b"
)
_LIVES = late(r"\b(?:death toll|dead|deaths|killed|casualties|injured|wounded)\b")
# "The red wind warning", "Four terminals": what describes the phrase, from its article or the sentence's head on.
_DESCRIBED_BY = late(
    rf"(?:^|\b{_ARTICLE}\s)(?P<by>(?:(?!(?:{_ARTICLE}|{_PREPOSITIONS}|{_CONJUNCTIONS}|of|said|says)\b)[\w'’-]+\s){{1,3}})$",
    re.IGNORECASE,
)
_REACH = 110


def tellings(sentence: str, phrase: tuple[int, int], about: frozenset[str] = frozenset()) -> Iterator[Telling]:
    """What `sentence` tells of the phrase at `sentence[start:end]`; usually nothing or one telling.

    `about` are the terms of the briefing and of the sentence's title, which tell an act that the card is about.
    """
    start, end = phrase
    if not is_told(sentence, start, end) or sentence.endswith("-", 0, start):
        return
    found = [*_done_to(sentence, phrase), *acts(sentence, phrase, about), *deeds(sentence, phrase)]
    yield from (telling for telling in found[:1] if not is_senseless(sentence, telling))


def _done_to(sentence: str, phrase: tuple[int, int]) -> Iterator[Telling]:
    """What is done to the phrase, or happens to it."""
    start, end = phrase
    if not _PHRASE_ENDS.match(sentence, end) or (sentence[start].isupper() and _OF_TWO.match(sentence, end)):
        return
    before = sentence[max(0, start - _REACH) : start]
    shift = start - len(before)
    compound = _COMPOUND.match(sentence, end)
    end = compound.end() if compound else end
    found = _OBJECT.search(before)
    if found and _is_background(before, found, sentence, end):
        return
    if found and found["fixed"] and (_CLAUSE_NEXT.match(sentence, end) or _is_report_denied(found, sentence, end)):
        found = None
    if found and is_plain(before[: found.start()]) and not _describes(before, found) and not _is_idle(found):
        yield _telling(found, shift, words=_words(found), whole=sentence[shift + found.start() : end])
    elif _HANGING.search(before):
        return
    elif (
        (found := _PASSIVE.match(sentence, phrase[1]))
        and is_plain(before)
        and not is_open(found.group())
        and not _FEWER.search(before)
        and not (_FORECAST.search(found.group()) and _LIVES.search(sentence))
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
    return _HAD.search(before, 0, found.start()) is not None and _REPORTING.search(sentence) is None


def _is_report_denied(found: re.Match[str], sentence: str, end: int) -> bool:
    """Whether what is denied is a report of something: "denied an earlier report that he planned to go"."""
    return _FIXED[found["fixed"].lower()] == "denied" and sentence.startswith(" that ", end)


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
    state = next((named[key] for key in named if groups.get(key)), None) or _FIXED[groups["fixed"].lower()]
    verb = next((groups[key] for key in "abcd" if groups.get(key)), None) or groups.get("fixed") or found.group()
    at = shift + found.start()
    return Telling(state=state, action=action_of(verb), at=at, words=words, whole=whole)
