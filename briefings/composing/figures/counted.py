"""Counts that are not of those whom their label names: of some of them, of others, or of those who only might be.

"Of the 19 who came, two were hurt" counts two of those, and "killed three pupils abducted in Osk" no abducted. English
only.
"""

from __future__ import annotations

from briefings.composing.figures.manners import HAPPENED
from briefings.patterns import late

HARMED = late(r"\b(?:killed|dead|died|injured|wounded|hurt|arrested)\b")
"""What has happened, whoever did it."""

_SO_SAID = late(
    r"[^,;]{0,60}?\b(?:is|are|was|were) (?:widely )?(?:believed|thought|feared|suspected|estimated|rumou?red) to\b"
)
_OF_THEM = late(r" of (?:the|its|their|those|these) (?:\d|two|three|four|five|six|seven|eight|nine|ten)")
"""What makes a count a part of another, which its label would be taken for: "28 | of the 54 states voted"."""

_INCLUDED = late(r"\bincluding (?:about |at least |some |nearly |almost |more than )?$")
_WHO_THEY_ARE = late(r" (?:[\w’'-]+ ){1,3}?(?:detained|arrested|held|jailed|convicted|employed|displaced)\b")
_HARM = late(
    r"\b(?:kill|wound|injur|hurt|shot|dead|died?|dying|strand|trapp|arrest|detain|captur|abduct|kidnapp)(?:ed|ing|s)?\b"
)
_OTHERS = late(r" others?\b")
# "benefits for | 1.3 million jobless Americans won a vote": these did not; a toll "from Irma" is of no place before it.
_FOR_WHOM = late(r"\w (?:for|to|with|against) (?:about |some |nearly |almost |more than )?$")
_OF_THE_MANY = late(
    r"(?:Of|Among|Out of) (?:the|those|these|its|their|his|her|about|some|more|\d\S*) [^,;]{2,80}, "
    r"(?:[a-z]+ (?:said|say) )?(?:about |some |only |just |at least |nearly |almost |more than )?$"
)
"""Of whom a count is a part, which only its sentence names: "Of the 19 who came, | two were hurt"."""
_OF_FIRST = late(r"\bof (?:the|its|their) (?:top|biggest|largest|first|last|best)? ?$")
_SOUGHT = late(r"\b(?:trac(?:e|es|ed|ing)|locat\w+|find(?:s|ing)?|search\w*|look\w* for|identif\w+) [^,;]{0,30}$")
_KIN = late(r"\b(?:[Mm]other|[Ff]ather|[Pp]arent|[Mm]um|[Dd]ad|[Gg]rand(?:mother|father)|[Ff]amily)s? of $")
_BOTH_HARMED = late(r"\bkill(?:ed|ing) (?:and|or) (?:wound|injur)(?:ed|ing) (?:[a-z]+ ){0,3}$")
_FREED = late(
    r"\b(?:call(?:s|ed|ing)? for|demand(?:s|ed|ing)?|urg(?:es?|ed|ing)|order(?:s|ed|ing)?"
    r"|request(?:s|ed|ing)?|seek(?:s|ing)?|secur(?:e[sd]?|ing)|await\w*)"
    r" (?:[\w’'-]+ ){0,3}(?:release|freeing|return) of (?:[a-z]+ ){0,2}$"
)
"""Whose release somebody asks for, or has brought about: "secured the release of | 130 pupils kidnapped in Osk"."""

_RELEASE_ORDERED = late(r"\border(?:s|ed|ing)? (?:[\w’'-]+ ){0,3}(?:release|freeing) of (?:[a-z]+ ){0,2}$")
"""Whose release is ordered, and no news that they are free."""

_DONE_NEXT = late(
    r" (?:[\w’'-]+ ){0,3}?(?P<first>[a-z]+(?:ed|wn|ught|eld)) (?:from|in|by|at|on|of|during|to) [^,;.]{2,50}? "
    r"(?:were|was|are|have been|had been|has been) [a-z]+(?:ed|wn|ught|en)\b"
)
"""What befell those of whom another participle only tells who they are: "24 | jailed in Osk were exchanged"."""

_MADE = ("generated", "made", "produced", "sold", "built")
_OFTEN = late(
    r"(?: [\w’'-]+){0,6}? (?:an?|per|each|every) (?:hour|day|week|month)\b"
    r"(?! (?:earlier|later|before|after|ago|when|of))"
)
_TOLD_THAT = late(r" [\w’' -]{2,60}? (?:were|was|are|is|had|have|has|would|will) ")
"""What somebody "reported" is a deed of theirs, and not that they are so many: "Osk Radio reported | two were hurt"."""

_FOR_WHAT = late(r" (?:new )?(?:applications|claims|filings|requests|complaints|orders) (?:for|of|from|about) ")
"""What was reported, where the label ends before that: "reported | 900 claims for benefits"."""

_KILLING = late(r"\bkill(?:s|ed|ing)? (?:at least |about |some |the )?$")
_ALL_BEFELL = late(r"\b(?:killed|dead|died|injured|wounded|hurt)\b")
_LET_GO = late(
    r"\b(?:releas|free|deport|admitt)(?:s|e[sd]?|d|ed|ing)? [^;]*,(?: and)? (?:nearly |about |some |almost )?$"
)
_LIST_ENDS = late(r" (?:nearly |about |some |almost )?$")
_OF_LAW = late(r" (?:convicted|charged|accused|suspected|arrested)\b")
"""Who they are of whom a list goes on: "released 200 thieves and | 40 convicted of arson"."""

_MIGHT_BE = late(r"(?: [\w-]+){1,5} (?:could|might|may)\b")


def is_of_others(clause: str, rest: str, label: str) -> bool:
    """Whether so many only might be, or a row would count others than those of whom the sentence tells."""
    done, harmed = _DONE_NEXT.match(rest), HARMED.search(label) is not None
    happened = HAPPENED.search(label) is not None
    rated = happened or label.endswith(_MADE)
    return any(
        (
            _SO_SAID.match(rest) or _OF_THEM.match(rest) or _KIN.search(clause),
            _OF_FIRST.search(clause) and not harmed,
            _FOR_WHOM.search(clause) and (" that " in label or " who " in label),
            _INCLUDED.search(clause) and _WHO_THEY_ARE.match(rest),
            _OTHERS.match(rest) and harmed and not _HARM.search(clause),  # besides whom, another sentence tells
            done and label.endswith(f" {done['first']}"),
            label.endswith("missing") and _SOUGHT.search(clause),
            _FREED.search(clause) and not label.endswith("released"),
            _BOTH_HARMED.search(clause) and " and " not in label,
            label.endswith("released") and _RELEASE_ORDERED.search(clause),
            rated and _OFTEN.match(rest),
            not happened and _MIGHT_BE.match(rest),
            " reported by " in label and (_TOLD_THAT.match(rest) or _FOR_WHAT.match(rest)),
            label and _KILLING.search(clause) and not _ALL_BEFELL.search(label),
            _OF_THE_MANY.match(clause),
            label.endswith(" took part") and " took part in " not in rest,
            (_LET_GO.search(clause) or _LIST_ENDS.match(clause)) and _OF_LAW.match(rest),
        )
    )
