"""What a sentence's value holds for: a period, a place, a group of people or things. English only.

Unemployment among men and among women, prices of January and of February, a tariff here and one there: two numbers
that differ because they count different things contradict nobody. Only what both sentences name is compared; a
sentence that says nothing of its period may well mean the other's.
"""

from __future__ import annotations

from functools import cache

from briefings.composing.agreement.facts import Fact, told_span
from briefings.language.dates.words import CALENDAR
from briefings.language.finite_verbs import ends_subject, has_finite_verb
from briefings.language.places import countries
from briefings.language.quotes.verbs import SAYING
from briefings.language.synonyms import things
from briefings.language.tokens import content_terms
from briefings.patterns import late

_PLACE = late(
    r"\b(?:in|to|from|into|across|near|at) (?:the )?(?:(?:northern|southern|eastern|western|central) )?"
    r"(?P<name>[A-Z][\w'’-]+(?: [A-Z][\w'’-]+)*)"
)
# What is counted apart: a word of one group here, another word of the same group there.
_GROUPS = tuple(
    frozenset(group.split())
    for group in (
        "men women boys girls",
        "male female",
        "children adults teenagers pensioners",
        "north south east west northern southern eastern western central",
        "first second third fourth final",
        "urban rural",
        "town towns city cities village villages province provinces region country nation county state",
        "imports exports imported exported",
        "gross net",
        "hourly daily weekly monthly quarterly annual yearly",
        "core headline",
        "public private",
        "federal provincial municipal",
        "domestic foreign",
        "new used",
        "primary secondary",
        "doctors nurses teachers pilots drivers miners",
        "civilians soldiers police militants rebels",
        "petrol diesel gas electricity coal oil",
        "single married",
        "upper lower",
        "junior senior",
        "day night",
    )
)
_WORD = late(r"[A-Za-z]+")
_LOWER = late(r"(?<![\w-])[a-z]+(?![\w-])")
_COUNTED = late(r"\s+(?:[a-z-]+\s){0,2}[A-Z][a-z]+")
_OF = {word: number for number, group in enumerate(_GROUPS) for word in group}
_SUBJECT = late(
    r"\s*(?:(?:The|Some|About|Most|All|Many)\s+)?(?P<who>[A-Za-z][\w'’-]+)"
    r"(?: (?:in|of|at|from|on) (?:the )?[A-Z][\w-]+)? (?P<does>[a-z]+)\b"
)
_OPENING = late(r"\s*(?P<who>[A-Z][\w-]+(?: [A-Z][\w-]+)*) (?P<does>[a-z]+)\b")
_NAMED = late(
    r"\s*(?:The\s)?(?P<who>[A-Z][\w&.'’-]+(?:\s(?:and|of|the|&)?\s?[A-Z][\w&.'’-]+)*)\s(?P<does>(?!and\b|of\b)[a-z]+)\b"
)
_CAPITAL = late(r"(?<![\w'’])[A-Z][\w'’-]+")
_KINDS_OF_FIRMS = "corp inc co ltd plc company group bank holdings industries international financial services"
# Who may stand for one another: papers call the same men police, officers and authorities.
_ANYBODY = frozenset(
    "police officers authorities officials prosecutors rescuers firefighters crews troops soldiers gunmen militants "
    "government ministers lawmakers parliament he she it they this that these those there people residents".split()
)


def apart(a: Fact, b: Fact) -> bool:
    """Whether two sentences say that their values hold for different periods, places or groups."""
    return _in_periods(a, b) or places_apart(a.words, b.words) or _in_groups(a.words, b.words)


def limits(fact: Fact) -> frozenset[str]:
    """The terms of a sentence that name places and groups: what its value holds for, and not what it is of."""
    return frozenset(content_terms(" ".join((*_places(fact.words), *_groups(fact.words)))))


def other_subjects(a: Fact, b: Fact) -> bool:
    """Whether somebody else does the same: doctors earn so much, nurses so much."""
    here, there = _subject(a.words), _subject(b.words)
    return bool(here and there) and here[1:] == there[1:] and here[0] != there[0]


def are_named_apart(a: Fact, b: Fact) -> bool:
    """Whether two of names of their own do or say the same of themselves: two firms with a dividend each.

    What two officials say may be of one thing, which then has a name.
    """
    here, there = _named(a), _named(b)
    if not (here and there) or here[1] != there[1]:
        return False
    if not here[0].isdisjoint(there[0] | b.whole) or not there[0].isdisjoint(a.whole):
        return False
    return here[1] not in SAYING or _names(a).isdisjoint(_names(b))


def _named(fact: Fact) -> tuple[frozenset[str], str] | None:
    """Of whom a sentence with a name for its subject tells, without what kind he is, and the verb behind him."""
    found = _NAMED.match(fact.words)
    if found is None or (found["does"] not in SAYING and not has_finite_verb(found["does"])):
        return None
    return frozenset(things(found["who"])) - _kinds(), found["does"]


@cache
def _kinds() -> frozenset[str]:
    return frozenset(things(_KINDS_OF_FIRMS))


def _names(fact: Fact) -> frozenset[str]:
    """The words with capitals in what is told."""
    begin, end = told_span(fact.words)
    return frozenset(things(" ".join(_CAPITAL.findall(fact.words, begin, end))))


def other_countries(a: Fact, b: Fact) -> bool:
    """Whether two countries do the same: Germany confirmed so many cases, Norway so many."""
    here, there = _OPENING.match(a.words), _OPENING.match(b.words)
    if here is None or there is None or here["does"] != there["does"]:
        return False
    one, other = countries(here["who"]), countries(there["who"])
    return bool(one and other) and one.isdisjoint(other)


def of_two_countries(a: Fact, b: Fact) -> bool:
    """Whether the subjects are of two countries and do the same, or the other sentence names neither: both condemn."""
    (one, does), (other, too) = (_opened(fact.words) for fact in (a, b))
    if not one or not other or not one.isdisjoint(other):
        return False
    return does == too or (one.isdisjoint(countries(b.words)) and other.isdisjoint(countries(a.words)))


def of_two_peoples(a: Fact, b: Fact) -> bool:
    """Whether both count those to whom one thing happened, and they are of two countries: Frenchmen here, Germans."""
    here, there = ({(value.fate, _counted(fact.words, value.end)) for value in fact.figures} for fact in (a, b))
    pairs = [(one, other) for fate, one in here for too, other in there if fate == too and one and other]
    return bool(pairs) and all(one.isdisjoint(other) for one, other in pairs)


def _counted(words: str, at: int) -> frozenset[str]:
    """The countries of those whom a number counts: "ten | Palestinians", "two | young Frenchmen"."""
    found = _COUNTED.match(words, at)
    return countries(found[0]) if found else frozenset()


def _opened(words: str) -> tuple[frozenset[str], str]:
    """The countries that a sentence names before its first verb, and that verb."""
    verb = next((found for found in _LOWER.finditer(words) if ends_subject(found[0])), None)
    return (countries(words[: verb.start()]), verb[0]) if verb else (frozenset(), "")


def _in_periods(a: Fact, b: Fact) -> bool:
    """Whether both name periods and have none in common; the same words are the same, whatever year is read in them."""
    same = any(words == others or value == other for words, value in a.periods for others, other in b.periods)
    return bool(a.periods and b.periods) and not same


def places_apart(a: str, b: str) -> bool:
    """Whether each of two sentences names a place that the other does not."""
    here, there = _places(a), _places(b)
    return bool(here - there and there - here)


def _places(text: str) -> frozenset[str]:
    named = (found["name"] for found in _PLACE.finditer(text))
    return frozenset(name for name in named if name.split()[0].casefold() not in CALENDAR) | countries(text)


def _in_groups(a: str, b: str) -> bool:
    """Whether each names another part of one group."""
    here, there = _groups(a), _groups(b)
    return not {_OF[word] for word in here - there}.isdisjoint(_OF[word] for word in there - here)


def _groups(text: str) -> frozenset[str]:
    return frozenset(word for word in map(str.casefold, _WORD.findall(text)) if word in _OF)


def _subject(text: str) -> tuple[str, ...]:
    """The first word that names somebody or something, and what it does; nothing where it only says something."""
    found = _SUBJECT.match(text)
    if found is None or found["does"] in SAYING or not has_finite_verb(found["does"]):
        return ()
    who = found["who"].casefold()
    return () if who in _ANYBODY else (who, found["does"])
