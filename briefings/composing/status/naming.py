"""Who does what to which, where the title of a card names only a kind of thing: Deals, Charges, Peace talks.

Beside "Arms embargo" the verb alone says it all: "lifted". Beside "Deals" it says nothing: which, whose? There the
status tells the whole of its clause, subject and all, and nothing where the subject is a pronoun. English only.
"""

from __future__ import annotations

import re
from collections.abc import Set as AbstractSet

from briefings.composing.status.state import Telling
from briefings.composing.status.wording import DAY, with_rest
from briefings.language.places import countries, find_places
from briefings.language.tokens import content_terms, words
from briefings.patterns import late

_KINDS = frozenset(
    """
    accidents accords acquisitions agreements aid appeals appointments army arrests arts attacks awards bankruptcies
    bans battles
    bids bills budget budgets business cabinets campaigns cases ceasefires charges cities clashes companies conflict
    contracts convictions costs court courts crashes crime crimes culture cuts deals deaths debates decisions
    defence defense developments diplomacy diseases disputes economics economy education elections emergencies
    energy environment events exercises factories exports fighting finance force forces funding funds games government
    governments health hearings hostages hosts imports incidents industries industry initiatives injuries inquiries
    institutions investigations investment investments jobs justice killings labor labour launches law laws lawsuits
    layoffs leaders licences licenses links losses markets matches measures medals meetings mergers military
    missions murders negotiations networks offers operations orders outbreaks output pacts parliament parties
    payments peace people plans plants players police policies policy politics power prices prisoners products
    profits programmes programs projects proposals protests raids rallies rates reactions reform reforms refugees
    records regulation relations releases relief reports resolutions results rights rules rulings safety sales science
    security seizures sentences services shootings sites society sports staff states storms strikes suits summits
    suspensions
    takeovers talks taxes teams technology tests trade trades transfers transport treaties trials troops truces
    verdicts victims violence visits votes wages war wars weapons weather winners workers
    """.split()
)
_PLURAL = late(r"(?:[a-z]{3,}(?<!s)s)$", re.IGNORECASE)
_JOINING = frozenset("and or of the in on for with other more new local foreign world international national".split())
# Where a clause begins: behind "that", "said", a semicolon, or the comma of what was put in front.
_CLAUSE_START = late(
    r"(?:\bthat(?!\s(?:is|was|has|had|will|would)\b)|\b(?:said|says|announced|reported|confirmed|added)"
    rf"(?:,? (?:late |early )?(?:on )?(?:{DAY}|today|yesterday|here))?|[;:]"
    r"|^(?:In|On|At|By|From|After|Before|During|Last|Next|This|Earlier|Late|Early|"
    r"Meanwhile|Also|Besides|Moreover|Furthermore|Nevertheless|Still|Then|Now|Today|Yesterday|Separately|But|And|However|"
    r"So far|For|Under|Following|Despite|Since|With|Among|Within|Amid)\b[^,;]*,)\s"
)
_SUBJECT = late(
    r"(?!(?:he|she|it|they|we|i|you|this|that|these|those|there|who|which|what|his|her|its|their|earlier|according|as|if"
    r"|both (?:the )?(?:[\w-]+['’] |compan|firms)"
    r"|the (?:two companies|company|companies|firms?|group|airline|bank|club|team)\b"
    r"|when|while|after|before|but|and|or|(?:some|many|others|both|all|one) (?:have|has|had|is|are|was|were|\w+ed))\b)"
    r"(?:(?:[\w'’$€£%-]|\.(?=\w|\s)|,(?=\d))+\s){1,14}(?:also\s|now\s|have\s|has\s|had\s|is\s|are\s|was\s|were\s|been\s)*$"
)
_DONE_TO = late(r"\b(?:was|were|be|been|being) (?:\w+ly |also |now |later )?$")
_PRONOUN = late(
    r"\b(?:[Hh]e|[Ss]he|[Ii]t|[Tt]hey) (?:\w+ly )?(?:has |have |had )?(?:was|were|been) (?:\w+ly |also |now |later )?$"
)
_PRONOUN_LAST = late(r"\b(?:it|he|she|they|we|who|which|that) (?:(?:also|now|have|has|had|is|are|was|were|been) )*$")
_SOMEWHERE = late(r" (?:in|at|on|of) the (?:area|city|town|village|region|country|site|place|camp)$")
# What only the sentence before it names: "The curfew began", "the feature is expected", "rejected this offer".
_BARE = late(
    r"(?:[Tt]he|[Tt]his|[Tt]hat|[Tt]hese|[Tt]hose)(?: [a-z][\w-]*){1,4} "
    r"(?:is|are|was|were|has|have|had|will|\w+ed)\b"
)
_TRAILING = late(r"\s(?:[-–—]|until|till|to|of|at|by|for|from|with|after|before)$")
_DAY_FIRST = late(rf"(?:On |Late |Early )+{DAY} ")
_ANAPHORIC = late(
    r"\b(?:similar|(?:the|this) (?:same|post|role|move)|such an?|this|these|those|him|them|it)\b"
    r"|^(?:[\w-]+ )?(?:others?|another)\b",
    re.IGNORECASE,
)
_PARENTHESIS = late(r"\([^()]{1,30}\)\s")
_MOST = 18  # words of a status that tells who and what


_FRONTS = frozenset("the in of and front border north south east west northern southern eastern western coast".split())


def names_a_kind(title: str) -> bool:
    """Whether a title tells what kind of thing a card holds, and not which: "Deals", not "Arms embargo"."""
    said = [word for word in words(title.casefold()) if word not in _JOINING]
    return bool(said) and _KINDS.issuperset(said)


def is_place(title: str) -> bool:
    """Whether a title only says where: how things stand with all of a land or a front no sentence tells."""
    rest = title
    for place in reversed(find_places(title)):
        rest = rest[: place.start] + rest[place.end :]
    return rest != title and _FRONTS.issuperset(words(rest.casefold()))


def leaves_open_which(title: str, names: AbstractSet[str], known: AbstractSet[str]) -> bool:
    """Whether a title without `names` may be of several: "Airline mergers", "Curfew" where many countries are `known`.

    Of one country, or of what no country is named for, there is one curfew to be told of.
    """
    if names:
        return False
    plural = any(_PLURAL.match(part.split()[-1]) for part in title.split(" and ") if part.split())
    nations = len(countries(" , ".join(word.capitalize() for word in sorted(known))))
    return nations > 1 or plural


def says_which(title: str) -> frozenset[str]:
    """The terms of a title that say of what its things are: "telecom" of "Telecom licences", none of "Peace talks"."""
    *before, last = words(title.casefold()) or [""]
    said = [word for word in before if last in _KINDS and word not in _JOINING and word not in _KINDS]
    return frozenset(content_terms(" ".join(said))) if " and " not in title else frozenset()


def leaves_open_who(sentence: str, telling: Telling, phrase: tuple[int, int]) -> bool:
    """Whether the topic's phrase is a verb in the passive: "was banned", and the title tells nobody who was.

    Whom "he was banned" means, the title may tell.
    """
    done_to = telling.at == phrase[0] and _DONE_TO.search(sentence, 0, telling.at) is not None
    return done_to and _PRONOUN.search(sentence, 0, telling.at) is None


def leans_on_another(clause: str) -> bool:
    """Whether only the sentence before a clause says what or whom it means: "a similar ban", "sentenced him"."""
    return _ANAPHORIC.search(clause) is not None or _BARE.match(clause) is not None


def whole_clause(sentence: str, telling: Telling, *, which: bool) -> str | None:
    """Who does what: the subject, the verb and what it acts on, as they stand in the sentence.

    The verb with its object where the subject is too long to be told, unless the title leaves open `which` it is; None
    where neither would say it, or only the sentence before says whom or what it means.
    """
    begin = sentence.find(telling.whole, max(0, telling.at - len(telling.whole)))
    if begin < 0:
        return None
    end = begin + len(telling.whole)
    longer = with_rest(sentence, begin, end)
    behind = sentence.index(longer, begin) + len(longer) if longer and longer in sentence else end
    somewhere = _SOMEWHERE.search(sentence, end, behind)
    behind = somewhere.start() if somewhere else behind
    holds_subject = telling.whole != telling.words and telling.whole.endswith(telling.words)
    is_verb_alone = not holds_subject and (which or telling.whole == telling.words)
    subject = _subject_start(sentence, end - len(telling.words) if holds_subject else begin)
    for start in (subject, None if is_verb_alone else begin):
        for stop in (behind, end):
            if start is not None and sentence.count(" ", start, stop) < _MOST:
                told = _TRAILING.sub("", sentence[start:stop])
                return None if _ANAPHORIC.search(told) or (which and _BARE.match(told)) else told
    return None


def _subject_start(sentence: str, verb: int) -> int | None:
    """Where the subject that ends before `verb` begins; None where it is a pronoun, broken by commas, or long."""
    start = max((found.end() for found in _CLAUSE_START.finditer(sentence, 0, verb)), default=0)
    day = _DAY_FIRST.match(sentence, start)
    start = day.end() if day else start
    subject = _PARENTHESIS.sub("", sentence[start:verb])
    if _PRONOUN_LAST.search(subject):
        return None
    return start if _SUBJECT.match(f"{subject[:1].lower()}{subject[1:]}") else None
