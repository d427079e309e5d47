"""Sentences that a newsroom says to its reader, or of its own pages, and not of the world: "Read more: ...", "Sign up".

Sources take out whole lines of this kind where a text is read. What stands inside a paragraph, or comes in by another
way, is known here by its first words; what other languages have of their own, `appeals_abroad` knows.
"""

from __future__ import annotations

import re

from briefings.composing.appeals_abroad import is_appeal_abroad
from briefings.language.quotes.verbs import SAYING
from briefings.patterns import late

# A label before a link or a remark of the desk's, and what parts it from that.
_LABEL = (
    r"(?:read (?:more|also|next|the full \w+)|also read|see also|watch(?: also| now)?|listen(?: also| now)?|related|"
    r"recommended|more on this(?: \w+)?|spoilers?(?: (?:alert|warning))?|"
    r"(?:à )?lire(?: aussi| également)?|(?:à )?voir aussi|sur le même sujet|"
    r"le[ae] (?:también|más)|v(?:er|ea) también|te puede interesar|lesen sie (?:auch|mehr)|mehr (?:dazu|zum thema)|"
    r"siehe auch|auch interessant|(?:editor|author|publisher)['’]s note|disclaimer|our standards)\s?[:|»>▶→–—]"
)
_MARKS = ":|»>▶→–—"
# What the reader is asked to do, and what for.
_ASKED = (
    r"(?:please )?(?:sign up|subscribe|register|click|tap|follow|like|join|donate|download|stay|get|support|contact|"
    r"email|visit|share|listen|tune in|check out|scroll)\b[^.!?]*\b(?:newsletter|inbox|(?:click|tap) here|"
    r"our (?:\w+ )?(?:app|channel|podcast|site|website|page|coverage|journalism|live blog)|"
    r"on (?:twitter|facebook|instagram|whatsapp|telegram)|app store|google play)\b|(?:click|tap) here\b"
    r"|(?:please )?see [^.!?]*\bfor (?:more|further|full|complete) (?:information|details)\b"
    r"|(?:you can )?(?:read|see|watch|view|hear|listen|find|browse|check|scroll|take)\b"
    r"[^.!?]*\b(?:here|below|above)[.!]?$"
    r"|(?:please )?(?:chat with us|look back at|(?:click|tap|scroll|log in) to(?= (?-i:[a-z]))|read or share this)\b"
    r"|our live (?:coverage|blog|page|reporting|updates)\b[^.]*\b(?:moved|ended|closed|paused|here|over)\b"
    r"|for more\b[^,.]{0,40}, (?:read|see|browse|visit|check out)\b"
    r"|please (?:withdraw|kill|disregard|delete|substitute|replace)\b[^.!?]*\b(?:stor(?:y|ies)|items?|dispatch(?:es)?"
    r"|reports?|articles?|versions?|takes?|headlined?|slug(?:ged)?)\b"
)
_OF_THE_PAGE = (
    r"this (?:story|article|post|report|piece|page|column|interview|essay) (?:has been|was|is|will be|first|originally)"
    r" (?:\w+ )?(?:updated|published|appeared|edited|translated|republished|syndicated|produced|reprinted)\b"
    r"|this is a (?:developing|breaking) (?:story|news)|all rights reserved|copyright (?:©|\d{4}|by)|<\w+ [^>]*>"
    r"|below,? (?:we|[A-Z][\w ]{2,20}) (?:rounded up|list|explain|answer|look at|break down)\b"
    r"|here(?: are| is|['’]s) (?:the full|what you need|a look|how|why|our|everything)\b"
    r"|everything (?:you need|there is|you want) to\b"
    r"|here are (?:the|all|some|several|more|an? few|\d+|two|three|four|five|six|seven|eight|nine|ten)\b"
    r"|here(?: are| is|['’]s) (?:an?|the|some) (?:[\w-]+ ){0,2}(?:list|rundown|roundup|guide|schedule|breakdown)\b"
    r"|this (?:story|article|post|review|interview) contains (?:[\w-]+ )?spoilers\b"
    r"|.{0,120}\bcontributed (?:\w+ )?to this (?:report|story|article)\b"
    r"|the post .{1,300}\b(?:appeared first|first appeared) on\b"
)
# A verb of command and what stands before its object: "Learn more in the manual", "See the bulletin". With the others
# campaigns are named too: "Stop the War said".
_COMMANDS = """
    learn see try explore discover visit read check watch get use run install upgrade update add enable configure start
    build deploy join create import export click choose select consider remember note ask take give contact download set
    find imagine think look call follow send share tell browse shop snag grab enjoy
""".split()
_ALSO_NAMES = "open make keep let turn put stop help go do".split()
_OBJECT = (
    r"(?:the|an?|your|our|this|these|those|it|them|more|how|what|why|about|out|up|started|sure|that|all|any|each|us|"
    r"yourself)\b"
)
_COMMAND = late(
    rf"(?:{'|'.join(map(str.capitalize, _COMMANDS))}) {_OBJECT}"
    rf"|(?:{'|'.join(map(str.capitalize, _ALSO_NAMES))}) {_OBJECT}(?! [A-Z])"
    rf"|(?:Please|To [a-z]+ [^,;]{{3,120}},(?: please)?) (?:{'|'.join([*_COMMANDS, *_ALSO_NAMES])}) {_OBJECT}"
    r"|(?:Don['’]t|Do not) [a-z]+\b|Look no further\b|(?:Explore|Enjoy) [a-z]|Shop \d+\b|Save (?:up to )?[$€£\d]"
    r"|To [a-z]+ [^,;]{3,120}, (?:set|use|run|install|add|visit|see|click|import|enable) "
    r"(?!(?:of|for|in|and|was|were|is|are|has|had|fell|rose)\b)"
)
_PAGE = late(_OF_THE_PAGE, re.IGNORECASE)
_APPEAL = late(f"{_LABEL}|{_ASKED}", re.IGNORECASE)
_OPENING_PAGE = frozenset("this all copyright below here everything".split())
"""With these begins no appeal but what is said of the page."""
_OPENINGS = frozenset(
    """
    correction clarification update corrections clarifications
    read also see watch listen view hear find browse take you for spoiler spoilers related recommended more
    à lire voir sur lea lee ver vea te lesen mehr siehe auch editor editors author authors publisher publishers
    disclaimer our please sign subscribe register click tap follow like everything
    join donate download stay get support contact email visit share tune check scroll this all copyright below here
    chat look log
    """.split()
)
_OPENING_LABEL = frozenset(
    """
    also read see watch spoiler spoilers related recommended more à lire voir sur lea lee ver vea te lesen mehr siehe
    auch editor editors author authors publisher publishers disclaimer our
    """.split()
)
"""With these begins a label, which has its mark behind it."""
_OPENING_COMMAND = frozenset([*_COMMANDS, *_ALSO_NAMES, "please", "to", "don't", "don’t", "save"])
"""With these begins what the reader is told to do."""
_WORD = late(r"\w+")
_FIRST = late(r"[(\[*_\s]*([^\W\d_]+)")
_BY = late(r"\w+ by\b")  # "recommended by bakers" is no speech
_EDGES = "([*_:|»'’.,"
_CORRECTS = late(r"\b(?:correct|mistak|misstat|earlier version|previous version|wrong|error|clarif)", re.IGNORECASE)
# "Clarification: the first sentence has been changed": of the page, whatever it puts right.
_TEXT_BEGINS = ("correction", "clarification", "update", "editor")
_OF_THE_TEXT = late(
    r"(?:correction|clarification|update|editor['’]s note)s?\b[^.]{0,20}\b(?:sentence|paragraph|headline|caption)\b"
    r"[^.]*\b(?:has been|have been|was|were) (?:\w+ )?(?:clarified|corrected|changed|updated|amended|removed|added)\b",
    re.IGNORECASE,
)
_CONTRIBUTED, _THE_POST, _FOR, _OUR, _LIVE, _LONGEST = "contributed", "The post ", " for ", " our ", " live ", 14
_POINTING = ("here", "below", "above")
_SLUG = late(
    r"\b(?:STORY|TEXT|MATERIAL|TRIM|PARAGRAPHS?|GRAFS?) (?:CAN|MAY|ENDS?|FOLLOWS?|BEGINS?)\b"
    r"|\b(?:OPTIONAL|EDITORS?|END OF STORY|BEGIN OPTIONAL)\b"
)
_IN_CAPITALS = 12
# What the newsroom's own people do for its viewers: "KPT's correspondent Ann Lee got rare access to the port".
_STAFF, _LONGEST_OFFICE = ("orrespondent", "eporter", "ditor", "nchor", "resenter"), 110
_ON_AIR = late(
    r"(?:[A-Z][\w&]*(?: [A-Z][\w&]*){0,3}['’]s? |[A-Z]{2,}[a-z]? (?:News )?)(?:[\w-]+ ){0,6}?"
    r"(?:[Cc]orrespondent|[Rr]eporter|[Ee]ditor|[Aa]nchor|[Pp]resenter)(?: [A-Z][\w’'-]+){2,3} "
    r"(?:(?:reports|explains|explores|joins|examines|discusses|unpacks|answers|breaks down|takes a)\b"
    r"|(?:looks (?:at|back|into)|(?:speaks|spoke|has spoken|talks|talked) (?:to|with)|has (?:more|the latest))\b"
    r"|(?:got|gets|gained|was given) (?:\w+ )?access\b|(?:is|was) (?:live|there|on the scene)\b)"
)
# What a speech or a statement begins and ends with, and what answers somebody.
_COURTEOUS = (
    *("It is ", "It’s ", "It's ", "I ", "We ", "Let me ", "Allow me ", "May it ", "Thank you", "Ladies and "),
    *("Yes, ", "Yeah, ", "Yep, ", "Oh, ", "Well, "),
)
_COURTESY = late(
    r"It(?: is|['’]s) (?:\w+ ){0,4}(?:pleasure|honou?r|privilege) (?:to|for)\b"
    r"|(?:I|We) (?:(?:would like|wish|want) to |also |warmly |sincerely ){0,2}(?:thank|congratulate)\b"
    r"|(?:Let|Allow) me (?:to )?(?:also )?(?:begin|start|first|congratulate|thank|conclude|express)\b"
    r"|May it please\b|Thank you\b|Ladies and gentlemen\b|(?:Yes|Yeah|Yep|Oh|Well), "
)
# A list or a table comes, of which the sentence says nothing.
_HEADLINES = " headlines are here."
_ANNOUNCES = ("The following ", "Following are ", "Following is ")
_NEXT = late(  # "The following day, ..."
    r"The following (?:day|week|month|year|morning|afternoon|evening|night|season|quarter|summer|winter|spring|autumn|"
    r"\w+day|January|February|March|April|May|June|July|August|September|October|November|December)\b"
)


def is_appeal(sentence: str) -> bool:
    """Whether a sentence is said to the reader or an audience, or of the page; a note that corrects is none."""
    if (sentence.startswith(_ANNOUNCES) and not _NEXT.match(sentence)) or sentence.endswith(_HEADLINES):
        return True
    if any(map(sentence[:_LONGEST_OFFICE].__contains__, _STAFF)) and _ON_AIR.match(sentence):
        return True
    if sentence.startswith(_COURTEOUS) and _COURTESY.match(sentence):
        return True
    word = sentence[:_LONGEST].partition(" ")[0].strip(_EDGES).lower()
    if word in _OPENING_COMMAND and _COMMAND.match(sentence) and not _is_told(sentence):
        return True
    if (
        word not in _OPENINGS
        and word.partition("-")[0] not in _OPENINGS
        and word.replace("’", "'").partition("'")[0] not in _OPENINGS
    ):
        of_page = sentence[:1] in {"©", "<"} or (_may_be_of_page(sentence) and _says(sentence))
        return of_page or is_appeal_abroad(sentence)
    return _says(sentence) or is_appeal_abroad(sentence)


def _is_told(sentence: str) -> bool:
    """Whether somebody says what a sentence begins with: "Open the gates, the marchers chanted"."""
    behind = sentence.partition(", ")[2]
    return "according to " in behind or any(word in SAYING for word in _WORD.findall(_BY.sub("", behind)))


def is_slug(sentence: str) -> bool:
    """Whether a wire says something to its newspapers: "(STORY CAN END HERE. OPTIONAL MATERIAL FOLLOWS.)"."""
    return sentence[-_IN_CAPITALS:].isupper() and _SLUG.search(sentence) is not None


def _says(sentence: str) -> bool:
    first = _FIRST.match(sentence)
    at, opener = (first.start(1), first[1].lower()) if first else (0, "")
    if opener.startswith(_TEXT_BEGINS) and _OF_THE_TEXT.match(sentence):
        return True
    of_page = opener in _OPENING_PAGE or _may_be_of_page(sentence)
    appeal = _PAGE.match(sentence, at) if of_page else None
    if appeal is None and opener not in _OPENING_PAGE and (opener not in _OPENING_LABEL or _may_appeal(sentence)):
        appeal = _APPEAL.match(sentence, at)
    return appeal is not None and not _CORRECTS.search(sentence)


def _may_be_of_page(sentence: str) -> bool:
    """Whether a sentence that any word may open has what is said of a page; the pattern costs more."""
    return _CONTRIBUTED in sentence or sentence.startswith(_THE_POST)


def _may_appeal(sentence: str) -> bool:
    """Whether a sentence that begins as a label does has what goes with one; the pattern costs more."""
    if any(map(sentence.__contains__, _MARKS)) or _FOR in sentence or _OUR in sentence or _LIVE in sentence:
        return True
    return sentence.rstrip(".!").endswith(_POINTING)
