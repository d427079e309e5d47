"""Openings that lean on an earlier sentence: "He said…", "This came…", "However, these tariffs…".

A line stands alone in a briefing, so a sentence is judged by its first clause: a pronoun or pointing word that comes
before any name has its referent elsewhere. English; of French, Spanish and German the first words are looked at
(`abroad`), of other languages nothing.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from enum import IntEnum

from briefings.language.abroad import OPENERS, joins_inside, joins_on, points_back
from briefings.language.comes_as import COMES_AS
from briefings.language.dates.pieces import MONTH, WEEKDAY
from briefings.language.known_before import QUOTING, speaks_of_known
from briefings.language.pointing_abroad import tells_no_place
from briefings.patterns import late

_POINTING = frozenset(
    "he she they it him them his her hers their theirs its this these that those latter former".split()
)
_POSSESSIVE = frozenset("its his her their".split())
_VAGUE = frozenset("both neither such".split())
_CONNECTIVES = frozenset(
    "however but and so yet also additionally moreover furthermore meanwhile instead otherwise therefore thus hence "
    "nevertheless nonetheless then likewise similarly besides still consequently officially afterwards later".split()
)
_CONNECTIVE_PHRASES = (
    "in addition", "as a result", "at the same time", "on the other hand", "for example", "for instance",
    "in contrast", "by contrast", "in turn", "even so", "after that", "the two", "the pair", "the same", "another",
    "beyond the", "the step", "the move", "the decision", "the latter", "to that end", "a year later",
    "a day later", "that is why", "for his part", "for her part", "for its part", "elsewhere", "among them",
    "most of them", "one of them", "some of them", "none of them", "all of them", "of these", "of those", "by then",
    "since then", "until then", "earlier in the", "later in the", "later on", "asked about", "asked whether",
    "asked if", "as such", "at first", "in particular", "specifically", "of particular", "to this effect",
    "in an earlier", "in a later", "in a previous", "in a separate", "in another",
)  # fmt: skip
_BACKWARD_PHRASES = (
    "the year before", "the day before", "the night before", "the week before", "the month before", "a year earlier",
    "a day earlier", "a week earlier", "a month earlier", "at that time", "at the time", "at that point",
    "in that year", "that year", "that day", "that night", "that same", "in the second case", "in the first case",
    "in both cases", "in each case", "in the other", "the other", "the implication", "the reason",
    "the result is", "the goal is", "the aim is", "the idea is", "the answer", "the problem is", "the question is",
)  # fmt: skip
_INITIALS = 2


def _by_initials(phrases: Sequence[str]) -> dict[str, tuple[str, ...]]:
    """The phrases by their first letters: to hold a sentence against all of them takes as long as all else here."""
    found: dict[str, tuple[str, ...]] = {}
    for phrase in phrases:
        found[phrase[:_INITIALS]] = (*found.get(phrase[:_INITIALS], ()), phrase)
    return found


_CONNECTING, _BACKWARD = _by_initials(_CONNECTIVE_PHRASES), _by_initials(_BACKWARD_PHRASES)
# "It is clear that", "It was the third time"; but "It is the biggest contract of its kind" tells of something.
_EXPLETIVE = late(
    r"it(?:['’]s| (?:is|was|has been|will be|would be|remains|seems|appears|took|takes))\b(?! being)"
    r"(?! (?:also |still |now |currently |only |just )?(?:(?:the|an?|one of)\b(?!(?: [\w-]+){0,3} time\b)"
    r"(?!(?: [\w-]+){1,3} to (?!(?:the|an?|its)\b)[a-z])(?![^.;]*\b(?:that|who|when|whether|if)\b)"
    r"|(?:located|based|owned|run|named|known|called|part)\b))",
    re.IGNORECASE,
)
# "The report said": which one stands in an earlier sentence, unless something behind it tells ("the report by Ann").
_DEFINITE = late(
    r"the (?:[a-z]+ )?(?:report|study|survey|news|order|contract|announcement|statement|letter|article|post|document|"
    r"paper|plan|bill|law|measure|ruling|verdict|award|project|incident|attack|accident|event|visit|meeting|"
    r"authors?|researchers?|scientists?|senator|congressman|congresswoman|lawmaker|judge|candidate|nominee|"
    r"man|woman|boy|girl|suspect|victims?|witness(?:es)?|official|officials|spokesman|spokeswoman|executive|author|"
    r"company|firm|airline|bank|agency|group|party|union|team|club|player|actor|singer|others?|"
    r"screening|tests?|hearing|operation|crash|blast|explosion|shooting|raid|deal|agreement|ban|decision|dispute|"
    r"measures|changes|proposals?|scheme|offer|bid|search|protest|vote|comments?|remarks?|allegations?|claims?|"
    r"charges|figures?|results?|case|inquiry|investigation|probe|developments?(?! of\b))\b"
    r"(?!['’]|,? (?:of|by|from|in|at|on|for|between|against|to|behind|near|who|that|which) "
    r"(?!the\b|this\b|that\b|its\b|their\b))"
)
# "Vowing to help, the ambassador renewed", "Turnover was 3 million shares": whose stands in an earlier sentence.
_OFFICE_ALONE = late(
    r"[a-z]+(?:ing|ed)\b[^\"“”;]{3,140}?, the (?:ambassador|envoy|minister|official|spokes(?:man|woman|person)|chairman"
    r"|governor|commander|expert|analyst|source|diplomat|prosecutor)s? (?!of\b|for\b|who\b)[a-z]"
    r"|(?:(?:market|overall|total|daily) )?(?:turnover|(?:trading )?volume) "
    r"(?:was|were|stood|reached|total+ed|came|rose|fell)\b"
)
# "Trump made this statement": which one stands in an earlier sentence.
_REMARK = late(
    r"\b(?:made|makes|making|gave|issued) (?:the|this|that|those|these) (?:statement|reference|remark|comment|pledge|"
    r"claim|announcement|promise|suggestion|accusation|point|call|offer|decision|argument|observation|admission|appeal)s?\b"
    r"(?! (?:that|of|to|about|in which|on|for))"
)
# "Zhou made the remarks at a meeting": where, and nothing of what.
_REMARKED_WHERE = late(
    r"\b(?:made|makes|making) (?:the|this|these|his|her|their) (?:statement|remark|comment|announcement|claim|call|"
    r"appeal|assertion|pledge)s?\b(?: (?:here|on \w+|\w+day))?,? "
    r"(?:at|in|during|when|while|after|before|to|as|on)\b(?!.*\b(?:that|saying)\b)"
)
# "Blamed workers for this behaviour": a thing that is pointed at inside the sentence; a time is not, and "the largest
# such bust" is one of its kind.
_POINTS_INSIDE = late(
    r"(?:t(?<!\w.)h(?:is|ese|ose)|s(?<!\w.)(?<!est .)(?<!first .)(?<!only .)(?<!last .)(?<!second .)(?<!third .)uch) "
    r"(?!year|month|week|morning|afternoon|evening|night|time|summer|winter|spring|autumn|"
    r"season|century|decade|quarter|weekend|past|last|coming|and|or|in|on|of|who|that|which|as|is|was|are|were|with|"
    r"from|to|at|by|for|a|an|the)(?P<thing>[a-z]{3,})(?=[^\"“”]*(?:[\"“][^\"“”]*[\"”][^\"“”]*)*$)"
)
_THAT_CLAUSE = late(
    r"(?:such (?:as|that)|that (?:the|a|an|it|they|he|she|we|there)\b|those (?:who|whose|with|in|from|under|over|"
    r"living|working|killed|injured|arrested|detained|responsible|involved|affected)\b"
    r"|(?:his|her|their) (?:majest|royal|highness|holiness|excellenc))",
    re.IGNORECASE,
)
# "It was during the last presidency that the pact was founded": told beside the news, of another time.
# So does "Formed in reaction to a war, the pact keeps the peace", unless the day says that it is news.
_LOOKS_BACK = late(
    r"it was (?:only |also )?(?:during|under|in|back in|at|on|then|there|not until)\b"
    r"|(?:formed|founded|created|established|set up|born)\s(?:in|on|by|after|during|under|as)\b[^,]*,"
    r"(?!.*\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|today|yesterday|tonight|tomorrow|this week|this month|"
    r"has|have)\b)"
)
# "An answer in March did not suggest this.": what is pointed at is all that it tells.
_POINTS_AT_END = late(
    r"\b(?:suggest|say|said|mean|do|did|deny|denied|confirm|know|believe|accept|reject|show|explain|support|oppose|dispute)"
    r"(?:s|ed|ing)? (?:this|that|these|those)[.;!]?[\"”]?$"
)
# "40,000 have been killed since then": since when stands before; "after the 2022 invasion … since then" says it.
_SINCE_THEN = late(r"(?P<before>.*?)\bsince then\b", re.IGNORECASE)
_COUNTS = late(r"\b\d{1,3}(?:,\d{3})+\b|\b\d{1,3}\b(?!:)")
_A_TIME = late(rf"\d|\b(?:after|when|since|last|ago|began|before|during|{WEEKDAY}|{MONTH})\b")
# "…," he said: a quotation whose speaker is only a pronoun.
_QUOTED_BY_PRONOUN = late(r"^[\"“«„].*[\"”»“],? (?:he|she|they) \w+|^[\"“«„].*[\"”»“],? \w+ (?:he|she|they)\b")
# `... right to protest," a student said`: whose quotation began in another sentence.
_HEADLESS = late(r"[^\"“”„«»]*(?:”|(?<=[\w.,!?…])\"(?=[\s.,;]|$))")
# "In the first nine months, it recorded", "The other said": who it is stands in an earlier sentence.
_BEHIND_TIME = late(
    r"(?:in|on|at|by|during|since|over|within|as of|until|earlier|later|last|this)\b[^,;:\"“”]{2,70}, "
    r"(?P<who>they|it)\b(?! (?:is|was|has been|will be|would be|took|takes|seems|emerged|became)\b)"
    r"|the others? (?:said|told|added|was|were|is|are|has|have|had|will|would|did|does)\b",
    re.IGNORECASE,
)
# "A few minutes later, another office burned": than what, the sentence before says.
_TIME_LATER = late(
    r"(?:(?:an?|a few|some|several|only|just|about|[\w-]+) ){0,3}(?:moment|second|minute|hour|day|week|month|year)s? "
    r"(?:later|earlier|afterwards?)\b"
)
_WORD = late(r"[^\W_]+(?:['’][^\W_]+)?")
_CONTRACTED = late(r"(?<=[a-z])['’](?:s|re|d|ll|ve)$")  # "he's", "they're"
_CLAUSE_WORDS = 8
# "About half were container ships": of what it is a part, the sentence before says.
_HEDGED = "about|around|nearly|almost|roughly|only|just|more than|over|fewer than|less than|at least"
_OF_ALL = r"half|most|many|some|few|several|others|none|all|(?:a|one|two|three)[ -](?:third|quarter|fifth|tenth)s?"
_PART = late(
    rf"(?:(?:{_HEDGED}) )?(?:{_OF_ALL}) "
    r"(?:(?:were|was|are|is|have|has|had|did|do|came|died|remain|remained|lived|said|say)\b|of (?:them|these|those)\b)"
)
_PART_OPENS = frozenset(
    f"half most many some few several others none all a one two three {_HEDGED}".replace("|", " ").split()
)
# What may open a sentence before its subject; any other first word belongs to the subject, and "it" behind that is it.
_BEFORE_SUBJECT = frozenset(
    "in on at by for from to of with without under over during despite after before when while as although though if "
    "since because until unless once about against among between like than asked given last this next that earlier "
    "each every one yesterday today tomorrow monday tuesday wednesday thursday friday saturday sunday".split()
)
_CALENDAR = frozenset(
    "monday tuesday wednesday thursday friday saturday sunday january february march april may june july august "
    "september october november december".split()
)
_TIMES = late(
    r"\s(?:past |last |coming |same )?(?:year|month|week|weekend|morning|afternoon|evening|quarter|season|summer|"
    r"winter|spring|autumn|fall|time|century|decade)\b"
)
# "The former police chief" is one who was; "the former" by itself points back.
_WHO_WAS = late(
    r"former (?!(?:is|was|are|were|has|have|had|will|would|can|could|may|might|did|does|said|says|and|or|but|of|in|to|"
    r"for|with|who|which|that|by)\b)[\w\"“]",
    re.IGNORECASE,
)
# "In its yearly report, Amnesty": whose it is follows.
_NAMED_BEHIND = late(r"[^,;:\"“”]{2,60}, (?:the )?[A-Z](?!\w+day\b)[\w’'-]+ ")
_SUBJECT = 2
_TAIL, _STOPS, _POINTERS = 24, '.;!?"”', ("this", "that", "these", "those")
_TIME_OPENS = tuple("in|on|at|by|during|since|over|within|as of|until|earlier|later|last|this|the other".split("|"))


class Leaning(IntEnum):
    """How much a sentence needs what stood before it."""

    NONE = 0
    CONNECTIVE = 1
    """Opens with a word such as *However*: understandable, but it answers something."""
    VAGUE = 2
    """Opens with *both* or *such*, or holds half a quotation: half of it can be read alone."""
    POINTING = 3
    """Opens with a pronoun or a pointing word whose referent is elsewhere."""


def leaning(sentence: str, *, known: Collection[int] = ()) -> Leaning:
    """How much the opening of an English sentence leans on an earlier one.

    `known` are offsets of words that the reader knows without the earlier sentence, such as the subject of the card
    that the sentence stands on: "these tariffs" leans little under the heading *Tariffs*.
    """
    low = sentence.lstrip("\"'“”‘’([ ").lower()
    first = low.split(maxsplit=1)[0].rstrip(",;:") if low else ""
    abroad = first in OPENERS
    part = first.partition("-")[0] in _PART_OPENS and _PART.match(low)
    quoted = sentence[:1] in QUOTING and _QUOTED_BY_PRONOUN.search(sentence)
    remark = _has_remark(low)
    remarked = remark and _REMARKED_WHERE.search(sentence)
    beside = low.startswith("the ") and _comes_beside(sentence, low, known)
    if quoted or part or remarked or beside or (abroad and points_back(low)) or _has_subject_before(sentence, low):
        return Leaning.POINTING
    pointing = _pointing_word(sentence)
    if pointing and _EXPLETIVE.match(sentence, pointing.start()):
        pointing = None
    if pointing:
        rest = pointing.end() + 1
        return Leaning.CONNECTIVE if rest in known else Leaning.POINTING
    definite = _DEFINITE.match(low) if low.startswith("the ") else None
    if (
        first in _VAGUE
        or low.startswith(_BACKWARD.get(low[:_INITIALS], ()))
        or (remark and _REMARK.search(sentence))
        or _is_torn(sentence)
        or _LOOKS_BACK.match(low)
        or (low.rstrip(_STOPS).endswith(_POINTERS) and _POINTS_AT_END.search(sentence, max(0, len(sentence) - _TAIL)))
        or ("since then" in low and _says_no_time(sentence))
        or (definite and not _names(sentence, definite.end(), known))
        or speaks_of_known(sentence, low)
        or (_has_office_alone(low) and _OFFICE_ALONE.match(low))
        or tells_no_place(sentence)
    ):
        return Leaning.VAGUE
    if (
        first in _CONNECTIVES
        or low.startswith(_CONNECTING.get(low[:_INITIALS], ()))
        or ((" later" in low or " earlier" in low or " afterward" in low) and _TIME_LATER.match(low))
        or (abroad and joins_on(low))
        or joins_inside(low)
    ):
        return Leaning.CONNECTIVE
    if _has_pointer(low) and _points_inside(sentence, known):
        return Leaning.CONNECTIVE
    return Leaning.NONE


def _comes_beside(sentence: str, low: str, known: Collection[int]) -> bool:
    """Whether a sentence sets beside other news what was told before it; of some things it says enough itself."""
    beside = COMES_AS.match(sentence)
    return beside is not None and not _DEFINITE.match(low) and not _names(sentence, beside.end(), known)


def _says_no_time(sentence: str) -> bool:
    """Whether nothing before "since then" says when that was; a number of people is no year."""
    found = _SINCE_THEN.match(sentence)
    return found is not None and not _A_TIME.search(_COUNTS.sub("", found["before"]))


def _has_subject_before(sentence: str, low: str) -> bool:
    """Whether who acts stands in an earlier sentence; a name before "it" may be what "it" is."""
    found = _BEHIND_TIME.match(sentence) if low.startswith(_TIME_OPENS) else None
    if found is None:
        return False
    names = [word[0].lower() for word in _WORD.finditer(sentence, 1, found.end()) if word[0][0].isupper()]
    return found["who"] != "it" or not set(names) - _CALENDAR


def _has_remark(low: str) -> bool:
    """Whether a pattern for what somebody said is worth a look."""
    return " made " in low or " makes " in low or " making " in low or " gave " in low or " issued " in low


def _has_office_alone(low: str) -> bool:
    return ", the " in low or "turnover " in low or "volume " in low


def _has_pointer(low: str) -> bool:
    return " this " in low or " these " in low or " those " in low or " such " in low


def _names(sentence: str, end: int, known: Collection[int]) -> bool:
    """Whether a definite opening that ends at an offset holds a word that the reader knows, or a name follows it."""
    first = len(sentence) - len(sentence.lstrip("\"'“”‘’([ "))
    follows = sentence[first + end : first + end + 2].strip()
    return follows[:1].isupper() or any(place < first + end for place in known)


def _points_inside(sentence: str, known: Collection[int]) -> bool:
    """Whether a thing is pointed at inside the sentence that the reader does not know."""
    return any(found.start("thing") not in known for found in _POINTS_INSIDE.finditer(sentence))


def only_says_where(sentence: str) -> bool:
    """Whether a sentence says where somebody made remarks, and nothing of what they were."""
    return _has_remark(sentence.lower()) and _REMARKED_WHERE.search(sentence) is not None


def pointing_word(sentence: str) -> int | None:
    """The offset of the word in the opening of a sentence whose referent is elsewhere; None where there is none."""
    word = _pointing_word(sentence)
    return word.start() if word else None


def begins_in_quotation(sentence: str) -> bool:
    """Whether a sentence begins inside a quotation that another one opened: it reads as its writer's own words."""
    return ('"' in sentence or "”" in sentence) and _HEADLESS.match(sentence) is not None


def _is_torn(sentence: str) -> bool:
    """Whether a quotation begins or ends outside the sentence."""
    if sentence.isascii():
        return sentence.count('"') % 2 == 1
    low, high, closing = map(sentence.count, "„“”")
    paired = low == high + closing if low else high == closing  # „so in German“, „in Polish” as well
    return sentence.count('"') % 2 == 1 or not paired or sentence.count("«") != sentence.count("»")


def _pointing_word(sentence: str) -> re.Match[str] | None:
    """The pointing word that stands in the opening before any name or subject could have given it its referent."""
    has_subject, contracted = False, "'" in sentence or "’" in sentence
    for number, word in enumerate(_WORD.finditer(sentence)):
        text = word.group()
        low = text.lower()
        if contracted and not text.isalnum():
            low = _CONTRACTED.sub("", low)
        if number >= _CLAUSE_WORDS or (has_subject and number >= _SUBJECT):
            return None
        if number and low in _POSSESSIVE and _NAMED_BEHIND.match(sentence, word.end()):
            return None
        if low in _POINTING and not _TIMES.match(sentence, word.end()) and not _WHO_WAS.match(sentence, word.start()):
            return None if _THAT_CLAUSE.match(sentence, word.start()) else word
        if number and text[0].isupper() and text != "I" and low not in _CALENDAR:
            return None
        if not number:
            has_subject = not (low in _BEFORE_SUBJECT or low in _CONNECTIVES or low in _VAGUE or low.endswith("ly"))
        if not number and text.endswith(("'s", "’s")):
            return None
    return None
