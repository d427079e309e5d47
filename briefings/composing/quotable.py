"""Whether a quotation can be read alone, as a card's voice is: a sentence of its own, with who says it told.

A few quoted words say what they mean only inside the sentence that quotes them ("a movement in the wrong direction"),
so a fragment counts only where it is a clause with subject and verb. So does the half of a sentence that stands behind
"he said". English rules; in other languages only whole sentences count.
"""

from __future__ import annotations

import re

from briefings.language.finite_verbs import PAST_FORMS, has_finite_verb
from briefings.language.names.words import PARTICLES
from briefings.language.places import find_places
from briefings.language.quotes import QuoteMention
from briefings.language.references import pointing_word
from briefings.language.tokens import content_terms
from briefings.patterns import late

# What words stand in is nobody who says them.
_THING = late(
    r"^(?:an?|one|the|this|that|his|her|its|their) (?:[\w-]+ ){0,4}?(?:documents?|e-?mails?|messages?|letters?|memos?|"
    r"notes?|posts?|filings?|reports?|articles?) (?:from|of|by|to|in|on|sent|seen)\b|"
    r"\b(?:following|above|e-?mails?|messages?|letters?|notes?|posts?|postings?|tweets?|texts?|signs?|banners?|placards?|captions?|"
    r"headlines?|slogans?|guidelines?|articles?|stor(?:y|ies)|songs?|books?|films?|videos?|editorials?)$"
    r"|^(?:an?|the|one|another) (?:portion|part|section|excerpt|passage|paragraph|summary|draft|copy|transcript) of\b"
    r"|^(?:an?|the|this|that|his|her|its|their) (?:[\w-]+ )?(?:statement|communiqu[eé]|opinion|ruling|verdict|decision|"
    r"resolution|declaration|announcement|release|memo|notice|document|petition|complaint|filing|order|lawsuit)$"
)
# Whoever is told only as one whom the text named before says nothing of who it is: "the company", "his lawyer".
_POINTING_BACK = late(
    r"^(?:the|this|that|these|those|his|her|its|their|our|my|such|both|other)\b(?!.*[A-Z])(?!.*['’]s )"
)
# Of some office or of none: "a department official", "a source", "a statement from his office".
_OF_SOME_OFFICE = late(
    r"^an? (?:(?:department|ministry|agency|office|committee|embassy|senior|well-informed|informed|reliable|local"
    r"|official|government|state) )*(?:spokes\w+|officials?|sources?)$"
    r"|^an? (?:statement|spokes\w+|official|source|aide|adviser|lawyer) (?:from|for|of|in|at|by) "
    r"(?:the|his|her|its|their|an?)\b(?!.*[A-Z])"
)
# Speakers that give themselves away as misread: a verb or a small word at an end, a number, a crowd.
_NOBODY = late(
    r"^(?:two|three|four|five|six|seven|eight|nine|ten|only|some|many|most|several|small|large|few|hundreds|thousands|"
    r"dozens|one of|among|hope|when|while|if|as|that|this|these|those|what|how|why|there|here|released|"
    r"published|used|called|according|another|each|both|either|neither|includes?|including|whose|who|which|appears?|serves|"
    r"works|lives|leads|runs|owns|teaches|was|is|has|had|frequently|often|also)\b"
    r"|^(?:an?|the|the other) (?:\w+ )?(?:m[ae]n|wom[ae]n|person|people|voice)$"
    r"|\b(?:used|quot(?:ed|ing)|cit(?:ed|ing))\b|\d|%|[—–:;,]|\b(?:on|in|at|of|to|by|for|from|with|and|or|but|that|made|"
    r"carried|held|wore|waved|said|says|is|was|are|were|has|had|will|would|could|should|can|may|might|\w+n['’]t|this|these)$"
    r"|\b(?:analysis|statistics|website|tweet|results|data|polls?|percent|voters|protesters|crowds?|signs?)\b"
    r"|\b(?:today|yesterday|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)\b",
    re.IGNORECASE,
)
_NAMELESS = late(
    r"an? (?=.*\b(?:sources?|officials?|spokes\w+|officers?|aide|diplomat|police\w*|soldier|medic|doctor|witness"
    r"|statement|member|leader|commander|negotiator)\b)"
)
_HALF_NAMES = frozenset(
    """
    Agency Association Authority Board Bureau Commission Committee Council Department Institute Ministry Office
    """.split()
)
"""What alone is the end of some body's name."""
_WORD, _LONG, _TITLE = late(r"[^\W\d_][\w’'-]*"), 4, 2
_BEFORE_SUBJECT = 3  # words that may stand before "he", as in "In his view he"
_LABEL = late(r"[A-Z][A-Z .'’-]{2,25}:\s")
_ARTICLES = frozenset({"a", "an", "the"})
_LEAST_WORDS, _LEAST_OF_PART, _MOST_WORDS = 4, 6, 70

_SUBJECT = r"(?:I|(?i:we|you|it|they|he|she|there|nobody|no one|everybody|everyone))"
_POINTING = r"(?i:this|that|these|those)"
_VERB = r"(?:(?:\w+ly|also|just|still|now|never|always) )?(?!(?:of|in|who|which|that|and|or)\b)[a-z]+"
_AUXILIARY = r"(?:is|are|was|were|has|have|had|will|would|can|could|may|might|must|shall|should|do|does|did|\w+n['’]t)"
_NO_SUBJECT = (
    r"(?:which|who|whom|whose|that|where|when|what|how|why|to|not|and|or|nor|but|so|as|in|on|at|of|by|for|from|with|"
    r"within|until|without|under|over|into|like|than|one|about|after|before|because|if|while|more|less|just|very|too|"
    rf"\w+ing|\w+ed|\w+ly|{_AUXILIARY})"
)
_NOUN = r"(?:the|an?|our|my|your|his|her|its|their|all|many|most|some|no|every|each|both|[A-Z][\w.'’-]*|[a-z’'-]+s)"
_CLAUSE = late(
    rf"(?:(?:but|and|so|because|if) )?(?:{_SUBJECT}(?:['’](?:s|re|m|ve|ll|d)\b| {_VERB})|{_POINTING}(?:['’]s\b"
    rf"| (?:just |simply |really |also )?(?:{_AUXILIARY}|[a-z]{{2,}}[^\Ws]s|[a-z]{{3,}}ed|went|came|took|made|gave)\b))"
    rf"|(?!{_NO_SUBJECT}\b){_NOUN} (?:[\w.'’-]+ ){{0,6}}?(?<!\bthe )(?<!\bown )(?<!\bfree ){_AUXILIARY}\b"
)
_RELATIVE = late(r"\b(?:who|which|that|whom|whose|I|we|you|he|she|they|it)\b")
# Words that something has to follow: `"we're going to get away from" that`, `"blame thousands of $12-an-hour" workers`.
_ANSWERING = late(  # "No, I will not" says it by itself
    r"(?:Yes|Yeah|Yep|Absolutely|Exactly|Correct|Definitely|Of course|(?:That|It)['’]s (?:right|true))\b[,.!]"
    r"|No, (?![^.!?]*\b(?:not|never|no|none|nobody|nothing)\b|[^.!?]*n['’]t\b)"
)
_TAGGED = ("#", "@")  # what a post is filed under, and nothing that is said
_CUT_OFF = late(
    r"(?:\b(?:a|an|the|of|to|from|with|by|for|at|into|about|and|or|but|is|are|was|were|my|our|your|his|their|very|more|"
    r"than|as|like|not|no)|\w-an?-\w+)$",
    re.IGNORECASE,
)
_OF_SOMETHING = late(r"^[….\"'“‘ ]*(?:its|their|his|her)\b")
_SOMEBODY = frozenset({"he", "she", "him", "her", "his", "hers", "they", "them", "their", "theirs"})


def can_speak(speaker: str) -> bool:
    """Whether words tell whose a quotation is: no thing that holds them, no place, no credit, nobody named before."""
    if speaker.lower() == "the police":
        return True
    if speaker in _HALF_NAMES or _ends_in_verb(speaker):
        return False
    places = find_places(speaker)
    is_place = bool(places) and places[0].end - places[0].start == len(speaker)
    misread = (pattern.search(speaker) for pattern in (_THING, _NOBODY, _POINTING_BACK, _OF_SOME_OFFICE))
    return not (is_place or "/" in speaker or any(misread)) and bool(content_terms(speaker))


def _ends_in_verb(speaker: str) -> bool:
    """Whether a verb was read as a part of who speaks: "the papers led", "readers mourned", but "the accused"."""
    before, _, last = speaker.rpartition(" ")
    if not before or not last.islower():
        return last.endswith("-based")
    return last in PAST_FORMS or last.endswith("-based") or (last.endswith("ed") and before.lower() not in _ARTICLES)


def stands_alone(quote: QuoteMention, *, goes_on: bool, english: bool) -> bool:
    """Whether a quotation says something by itself, is short enough for chat, and is no label, title, question or Yes.

    `goes_on` says that the sentence which it begins ends behind "he said".
    """
    words, text = len(quote.quote.split()), quote.quote
    if _LABEL.match(text) or text[-1:] == "?" or _is_title(text):
        return False  # a transcript's label stands inside; a question says nothing
    if _CUT_OFF.search(text) or _ANSWERING.match(text) or text.startswith(_TAGGED):
        return False
    part = quote.fragment or _begins_small(text)
    if part and _OF_SOMETHING.match(text):
        return False  # whose it is stands before the quotation: "its regime is weak"
    if not (_LEAST_OF_PART if part or (english and points_back(text)) else _LEAST_WORDS) <= words <= _MOST_WORDS:
        return False
    if part:
        return english and is_clause(text)
    return not (goes_on and english) or has_finite_verb(text)


def is_nameless(speaker: str) -> bool:
    """Whether somebody speaks whom the source doesn't name: "an Interior Ministry source"."""
    return _NAMELESS.match(speaker) is not None


def is_name(speaker: str) -> bool:
    """Whether every word is a name's, as far as capitals tell: no verb of a language that is not read is among them."""
    return all(word[0].isupper() or word.lower() in PARTICLES for word in speaker.split())


def points_back(quote: str) -> bool:
    """Whether the opening of a quotation points at what was said before it: "This is no way to do it"."""
    return pointing_word(quote) is not None


def means_somebody(quote: str) -> bool:
    """Whether it points at somebody whom the quotation doesn't name: "He is as likely to be here"."""
    at = pointing_word(quote)
    word = _WORD.match(quote, at) if at is not None and quote.count(" ", 0, at) < _BEFORE_SUBJECT else None
    return word is not None and word[0].lower().replace("’", "'").partition("'")[0] in _SOMEBODY


def is_clause(text: str) -> bool:
    """Whether English words begin with a subject and its verb: "it will not be built here"."""
    found = _CLAUSE.match(text.lstrip("….\"'“‘ "))
    if found is None:
        return False
    subject = _WORD.match(found[0])
    inner = found[0][subject.end() if subject else 0 :]
    return _RELATIVE.search(inner) is None


def _begins_small(text: str) -> bool:
    return text.lstrip("….\"'“‘ ")[:1].islower()


def _is_title(quoted: str) -> bool:
    """Whether words have a title's capitals: "Hedwig and the Angry Inch", "American Skin (41 Shots)"."""
    words = [word for word in _WORD.findall(quoted) if len(word) >= _LONG]
    return len(words) >= _TITLE and all(word[0].isupper() for word in words)
