"""Who an unnamed speaker is by what the text said before: `a customs official`, or the body whose statement is quoted.

`The official` who speaks says nothing to whoever reads the words alone; the sentence that brought him in does. Told
only where it leaves no choice: all such officials were called the same, the statement told of last. English only.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from briefings.language.names import NameMention
from briefings.language.names.jobs import ROLE_NOUNS
from briefings.language.quotes.around import read_around
from briefings.language.quotes.attribution import read_before
from briefings.language.quotes.governing import Attribution, governing, made
from briefings.language.quotes.narration import Narration, Token
from briefings.language.quotes.phrases import phrase_from
from briefings.language.quotes.subjects import first_subject
from briefings.language.quotes.verbs import SAYING
from briefings.language.stop_words import STOP_WORDS
from briefings.patterns import late

PAPERS = frozenset(
    "statement communique communiqué declaration announcement release message letter resolution memo memorandum report "
    "bulletin notice".split()
)
"""What holds somebody's words without being somebody."""

_BODY = (
    r"(?:government|ministry|embassy|army|military|police|party|group|company|bank|court|office|agency|union|council)"
)
_NAMED = (
    r"(?P<who>(?:(?:[A-Z][\w.-]+ )?[A-Z][\w.-]+['’]s (?:[a-z-]+ ){0,3}|the |its )?"
    r"(?:[A-Z][\w.’'-]*|(?<=\w )(?:of|for|and) (?:the )?(?=[A-Z])[\w.’'-]+)"
    rf"(?:(?<![a-z]{{4}}\.) (?:[A-Z][\w.’'-]*|(?:of|for|and) (?:the )?(?=[A-Z])[\w.’'-]+)){{0,7}}(?: {_BODY})?)"
)
# Not "received by": who passes a paper on has not written it.
_FROM = r"(?: (?!received|obtained|seen|monitored|carried|cited|reported)[a-z]+){0,3}? (?:by|from|of) "
_OWN = late(rf"{_FROM[:-1]} {_NAMED}$")
_ISSUED = late(r"\b(?:issued|released|published|distributed|made|sent|wrote|signed|put out|made public) (?:an?|the)\b")
_PEOPLE = frozenset("man woman boy girl source insider bystander passenger neighbor neighbour client".split())
_REACH, _FAR, _NEAR = 1500, 4000, 120
_MARKED = late(r"(?<!\w)[\"“'‘][^\"“”\n]{1,60}?[\"”'’](?!\w)")
_MEETING = (
    r"\b(?:[Ii]nterview(?:s|ed|ing)?(?:\swith|\sof)?|(?:spoke|speaks|speaking|spoken|talk(?:s|ed|ing)?|chat(?:s|ted)?)"
    r"\s(?:with|to)|(?:sat|sits)\sdown\swith|(?:caught|catches)\sup\swith|conversation\swith|Q&A\swith)\s"
)
_MET_SOMEBODY_ELSE = late(rf"{_MEETING}(?!(?:him|her)\b)")
_MET = late(  # before the name of whoever is interviewed
    rf"{_MEETING}(?:(?!about\b|on\b|over\b|after\b|called\b|for\b|by\b)[^.!?\n]){{0,80}}(?<!\bof\s)$"
)


def interviewee(introduction: str, names: Sequence[NameMention]) -> NameMention | None:
    """Whoever answers: who is said to be interviewed; where nobody is, the one person named before the questions.

    Nobody where a whole story comes before them, which may tell of other talks, too.
    """
    if len(introduction) > _FAR:
        return None
    marked = [match.span() for match in _MARKED.finditer(introduction)]
    before = [
        name
        for name in names
        if name.end <= len(introduction)
        and name.kind == "person"
        and not any(start < name.start < end for start, end in marked)  # "the 'Town Poet'"
    ]
    met = {
        name.name: name
        for name in reversed(before)
        if _MET.search(introduction, max(0, name.start - _NEAR), name.start)
    }
    people = {name.name: name for name in reversed(before)}
    found = met if met or _MET_SOMEBODY_ELSE.search(introduction) else people
    is_long = found is met and len(introduction) > _REACH
    return next(iter(found.values())) if len(found) == 1 and not is_long else None


def introduced(text: str, at: int, words: str) -> str | None:
    """The one phrase before a place that brought in whom `the official` means: `a customs official`."""
    described = words.split()[1:]
    head = described[-1] if described else ""
    if not (head in ROLE_NOUNS or head in _PEOPLE) or not "".join(described).isalpha():
        return None
    pattern = (
        rf"\b(?P<article>[Aa]n?|[Oo]ne|[Aa]nother) (?P<phrase>(?:[\w.'’-]+ ){{0,5}}?{re.escape(head)})\b(?! \w+man\b)"
    )
    found: dict[str, str] = {}
    for match in re.finditer(pattern, text[max(0, at - _FAR) : at]):
        if not any(word in STOP_WORDS for word in match["phrase"].split()):
            found.setdefault(match["phrase"], match["article"].lower())
    if len(found) != 1:
        return None
    ((phrase, article),) = found.items()
    if not set(described) <= set(phrase.split()):
        return None
    return f"{article if article in {'a', 'an'} else 'an' if phrase[0] in 'aeiou' else 'a'} {phrase}"


def owner(words: str) -> str | None:
    """Whose a paper is that says so itself: `a statement from the Foreign Ministry`."""
    found = _OWN.search(words)
    return found["who"].rstrip(".") if found else None


def issuer(narration: Narration, at: int, head: str) -> Attribution | str | None:
    """Whose paper a text told of last before a place: its name, or the words that say who speaks in it."""
    begin = max(0, at - _REACH)
    told = narration.text[begin:at]
    best: tuple[int, Attribution | str | None] = (-1, None)
    for match in re.finditer(rf"\b[Aa]n? (?:[\w-]+ ){{0,3}}?{head}{_FROM}{_NAMED}", told):
        best = max(best, (match.start(), match["who"].rstrip(".")), key=lambda one: one[0])
    for match in re.finditer(rf"\b(?:[Ii]n|into) (?:an?|the|its|their) (?:[\w-]+ ){{0,3}}?{head}\b", told):
        best = max(best, (match.start(), _speaking(narration, begin + match.start())), key=lambda one: one[0])
    for match in _ISSUED.finditer(told):
        if re.match(rf" (?:[\w-]+ ){{0,3}}?{head}\b", told[match.end() : match.end() + 60]):
            best = max(best, (match.start(), _acting(narration, begin + match.start())), key=lambda one: one[0])
    return best[1]


def _speaking(narration: Narration, at: int) -> Attribution | None:
    start = narration.sentence_start(at, max(0, at - _REACH))
    tokens = narration.tokens(start, at)
    if not tokens:  # `In a statement received by the Post, the ministry said`
        tokens = narration.tokens(at, narration.sentence_end(at, at + _REACH))
        opened = next((here for here, token in enumerate(tokens) if token.text == ","), len(tokens))
        return governing(narration, tokens, opened + 1)
    return _named_behind(narration, tokens) or read_before(narration, tokens) or read_around(narration, tokens)


def _named_behind(narration: Narration, tokens: list[Token]) -> Attribution | None:
    """Who is named at the end, behind a verb of speech that a comma parts from what was said: `It is off, said Lee`."""
    at = next((at for at in range(len(tokens) - 1, 0, -1) if tokens[at].text == ","), 0) + 1
    said = 1 < at < len(tokens) - 1 and tokens[at].lower in SAYING and tokens[at + 1].text[0].isupper()
    subject = phrase_from(tokens, at + 1) if said else None
    return made(narration, tokens, subject, tokens[at]) if subject and subject.last + 1 == len(tokens) else None


def _acting(narration: Narration, at: int) -> Attribution | None:
    start = narration.sentence_start(at, max(0, at - _REACH))
    tokens = narration.tokens(start, at)
    subject = first_subject(tokens)
    return made(narration, tokens, subject, None) if subject else None
