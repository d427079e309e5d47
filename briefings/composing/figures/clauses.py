"""Who does what to how many, as a whole clause says: "The Osk festival sold 52,000 tickets in June".

A clause with a named subject, one finite verb of doing and an object that is counted tells all that a row needs,
whatever the verb is: "tickets sold by the Osk festival". So does one whose place has the name: "trees planted in Osk".
What goes on behind the object must be a time, a place, another deed or a stop: "found 30 graves | belonging to" says
more than the label could. How large a thing is, or how many it has, is no deed and seldom news.
"""

from __future__ import annotations

import re

from briefings.composing.figures.named import is_name
from briefings.composing.figures.unreadable import is_unreadable
from briefings.composing.passages import Passage
from briefings.language.dates.pieces import MONTH
from briefings.language.numbers import FigureMention
from briefings.language.numbers.labels.firms import NAME, clean_name
from briefings.language.numbers.labels.verbs import PARTICIPLES
from briefings.language.numbers.labels.wording import DETERMINERS, PERSONAL, STOPS, TIMES, is_participle
from briefings.language.quotes.verbs import SAYING
from briefings.patterns import late

_FEWEST = 20
_WORD = r"[a-z][\w’'-]*"
_AT = "in|at|of|near|off|from|along|across"
_NAMED = rf"(?:{_WORD} ){{0,3}}?(?P<name>{NAME})(?: {_WORD}){{0,3}}?"
_PLACED = rf"(?P<body>[A-Za-z][\w-]*(?: {_WORD}){{0,2}}) (?:{_AT}) (?:the )?(?P<place>{NAME})(?: {_WORD})?"
_CLAUSE = r"(?:.*(?:\b(?:that|when|while|as|after|where|but|because|said|says)|, (?:and|but)|,) )?"
_SUBJECT = (
    rf"(?P<the>[Tt]he )?(?P<who>{_NAMED}|{_PLACED})"
    r"(?:, (?!but\b|and\b)[^,;]{1,70},| \([^)]{1,20}\))?"
    r"(?:(?: (?:on )?[A-Z]\w+day)? (?:said|says)(?: (?:on )?[A-Z]\w+day)?(?: that)? (?:it|they))?"
)
_ADVERB = r"(?: (?:also|now|already|since|so far|recently|together|then|later|[a-z]+ly))?"
_UP_TO = (
    r"(?: (?:a|an|a total of|a record))?"
    r"(?: (?:about|around|some|nearly|almost|over|more than|at least|roughly|approximately|only|just|up to))* "
)
_DOES = late(rf"{_CLAUSE}{_SUBJECT}(?: (?:has|have|had))?{_ADVERB}(?: [a-z]+ed (?:and|or))? (?P<verb>{_WORD}){_UP_TO}")
_SOMEBODY_DOES = late(
    rf"(?:The )?(?!(?:It|He|She|They|We|I|You)\b)[A-Za-z][a-z]+(?: {_WORD})?(?: (?:has|have))?{_ADVERB}"
    rf" (?P<verb>{_WORD}){_UP_TO}"
)
"""Somebody who has no name, where the place of the deed has one: "Volunteers planted 900 trees in Osk"."""

_SPAN = r"(?:the )?(?:\w+ ){0,2}(?:year|month|week|season|quarter|decade|days|weeks|months|years)\b"
_ON = (
    rf"(?:in|since|on|during|last|this|over|between|by) (?:(?:{MONTH})\b|\w+day\b|(?:19|20)\d\d|\w+ night"
    rf"|{_SPAN}(?! (?:after|before|since|following|leading|up)\b))|\w+day\b|overnight|so far|yesterday|today"
    r"|(?:a|per|each|every) (?:day|week|month|year)\b"
    r"|as|while|when|after|before|but|because|amid|following|and (?:(?:is|are|has|have|had|was|were)"
    r"|[a-z]+ed (?:an?|the|its|their|his|more|over|about|some|in|on|at|by|that|\d\S*))\b"
)
_LIST = rf", (?:(?:and|or)\b|(?:{_WORD} ){{0,2}}{_WORD}s(?:,| (?:and|or)\b))"
_END = rf"(?=[.;]|(?!{_LIST}), |$| (?:{_ON}))"
_NO_DATE = rf"(?!\w+day\b|(?:{MONTH})\b)"
_WHITHER = (
    rf"(?P<where>(?: (?:in|at|near|off|across|along|from|to|into|towards?|against) (?:the )?{_NO_DATE}[A-Z][\w’'-]+"
    rf"(?: {_NO_DATE}[A-Z][\w’'-]+)*"
    r"(?: (?:coast|valley|river|region|province|district|city|county|area|border|mountains|islands?|peninsula))?){0,2})"
)
_OBJECT = late(
    rf"(?: of)? (?P<what>(?:{_WORD} |[A-Z]\w+ ){{0,3}}?"
    rf"(?:{_WORD}s|people|men|women|children|police|troops|cattle|aircraft)"
    rf"(?: of (?:{_WORD} )?{_WORD})?){_WHITHER}{_END}"
)
_STUFF = late(rf" of (?P<what>(?:{_WORD} )??{_WORD}){_WHITHER}{_END}")
_NO_DOING = frozenset(
    """
    asked called named walked travelled traveled lasted waited played expected wanted needed planned hoped predicted
    estimated considered discussed faced suffered survived marked turned celebrated remained stayed worked died lived
    numbered totalled totaled exceeded topped passed reached hit described mentioned included featured involved required
    allowed sought requested proposed targeted missed trailed followed gained lost dropped fell rose increased declined
    surpassed moved ended started began opened returned climbed jumped takes take
    """.split()
)
"""What is no deed done to those counted, or says no more than that there are so many."""

_DONE = {
    "drew": "drawn", "found": "found", "bred": "bred", "taught": "taught", "fed": "fed", "carries": "carried",
    "makes": "made", "operates": "operated", "runs": "run", "serves": "served", "houses": "housed", "stores": "stored",
    "flew": "flown",
}  # fmt: skip
_BY_LAW = frozenset("arrested detained deported evacuated rescued jailed convicted executed".split())
_VICTIMS = PERSONAL - _BY_LAW
"""What befalls people in an event, which is told apart by its place."""

_SPEAKING = late(r"\b(?:spokes\w+|officials?|sources?|reports?|study)$|[a-z]{3}[A-Z]|^An? ")
"""A subject that only tells of another's deed, or words run together."""

_NO_NAMES = DETERMINERS | TIMES | frozenset("it he she they we i you many most others other both all more".split())
_GENERIC = frozenset("units items things points times cases deals others members".split())
_LINKS = frozenset(_AT.split("|")) | {"the"}


def clause_label(passage: Passage, mention: FigureMention, text: str) -> str:
    """What was done to those counted or measured, and by whom, as a clause tells; "" where that is unsure."""
    sentence, at = passage.text, mention.start - passage.sentence.start
    if not _is_size(mention):
        return ""
    counted = (_OBJECT if mention.kind == "count" else _STUFF).match(sentence, at + len(mention.text))
    if counted is None or not _says_what(counted["what"]):
        return ""
    by = ""
    if found := _DOES.fullmatch(sentence, 0, at):
        by = _who(found, text)
    if not by:
        found = _SOMEBODY_DOES.fullmatch(sentence, 0, at) if counted["where"] else None
    done = _participle(found["verb"]) if found else ""
    label = f"{counted['what']} {done}{counted['where']}{f' by {by}' if by else ''}" if done else ""
    return "" if is_unreadable(label) else label


def _is_size(mention: FigureMention) -> bool:
    """Whether many were counted, and in figures, or something was measured that is no time."""
    if mention.kind != "count":
        return mention.kind == "measure" and mention.unit not in TIMES
    return mention.value >= _FEWEST and any(map(str.isdigit, mention.text))


def _says_what(what: str) -> bool:
    """Whether words are a noun phrase, and its noun says something."""
    words = what.split(" ")
    return words[-1] not in _GENERIC and not any(word in STOPS and word != "of" for word in words)


def _participle(verb: str) -> str:
    """The participle of a finite verb of doing; "" for any other."""
    if verb in _NO_DOING or verb.endswith("ing") or (verb in SAYING and verb not in _DONE):
        return ""
    done = PARTICIPLES.get(verb) or _DONE.get(verb) or (verb if verb.endswith("ed") and is_participle(verb) else "")
    return "" if done in _VICTIMS else done


def _who(found: re.Match[str], text: str) -> str:
    """The subject of a clause as a label has it; "" where it is no one's name, or holds more than a noun phrase."""
    who, name = found["who"], found["name"] or found["place"]
    small = [word for word in who.split(" ") if word.islower()]
    if any((word in STOPS and word not in _LINKS) or is_participle(word) or word in SAYING for word in small):
        return ""
    first = name.split(" ")[0]
    if _SPEAKING.search(who) or first.casefold() in _NO_NAMES or not (" " in name or is_name(name, text)):
        return ""
    who = clean_name(who)
    if found["body"] and not found["the"]:
        who = f"{who[0].lower()}{who[1:]}"
    return f"{(found['the'] or '').lower()}{who}"
