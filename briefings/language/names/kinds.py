"""What kind of thing a name names: by its own words, and by the words around its mentions.

Only evidence that news gives freely is used: titles, ages, `who`, `in`, the article (no person takes one), heads of
names such as `University` and `River`, the closed list of countries. What stays undecided is `unknown`.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from briefings.language.names.given import GIVEN
from briefings.language.names.words import (
    COURTESY,
    DIRECTIONS,
    LINKERS,
    ORGANISATION_ENDS,
    PLACE_ENDS,
    PLACES,
    THING_ENDS,
)
from briefings.language.places import find_places
from briefings.patterns import late

_PLACE_OPENINGS = frozenset({"Lake", "Mount", "Mt", "Fort", "Ft", "Port", "Cape", "San", "Santa", "Gulf", "Los", "Las"})
_NOBODYS_SURNAMES = frozenset(
    {"Air", "Crescent", "Guards", "Images", "Jazeera", "Jihad"}
)  # `Islamic Jihad`, `Iran Air`
_TWO_LETTERS = frozenset("AI IT TV PC VR AR PR HR EU UK UN US".split())  # `Existing AI`
_INITIALS = late(r" \(([A-Z]{2,8})s?\)")
_STORMS = frozenset({"Hurricane", "Typhoon", "Cyclone"})
SAINTS, _TWO = frozenset({"St", "St.", "Saint"}), 2  # `St. Petersburg`; `St. Paul` may be the man
_WATERS = frozenset({"Gulf", "Strait", "Bay", "Isle", "Sea", "Lake", "Republic", "Kingdom", "City", "Province"})
_OF_FIRMS = frozenset({"&", "Bros."})
# `Mike Lake` and `Mr Hill` are people.
_SURNAMES_TOO = frozenset("Field Hill Lake Lane".split())
_AFTER = late(
    r"(?P<age>, \d\d,)|(?P<who>,? (?:who|whose|whom)\b)|(?P<said> (?:said|says|told|added|wrote|tweeted|argued)\b)"
    r"|(?P<place>, (?=[A-Z]))|(?P<body> (?:organi[sz]ation|company|party|members?|employees|staff"
    r"|executives?|spokes(?:man|woman|person)|CEO|co-?founders?|founder|website|shares|users|headquarters)\b)"
    r"|(?P<headed> (?:leader|mayor|governor|premier|prime minister|police chief)\b)"
)
_BEFORE = late(
    r"(?P<the>\b[Tt]he)|(?P<one>\b(?:[Aa]n?|[Tt]his|[Ee]very|[Ee]ach|[Aa]nother|[Yy]our|[Oo]ur|[Mm]y|[Ii]ts|[Ss]ome))"
    r"|(?P<inside>\b(?:[Ii]n|[Nn]ear|[Oo]utside|[Aa]cross|[Aa]round))|(?P<way>\b(?:from|to|at))"
)
_FIRM_NOUNS = (
    "company|firm|automaker|carmaker|car ?maker|auto maker|plane ?maker|aircraft maker|chip ?maker|drug ?maker|airline"
    "|carrier|bank|lender|insurer|retailer|manufacturer|giant|group|broadcaster|newspaper|magazine|daily|weekly|agency"
    "|network|brewer|conglomerate|start-?up|chain|brokerage|consultancy|charity|website|subsidiary|division|party|union"
    "|utility|refiner|steelmaker|shipbuilder|contractor|think tank|search engine|label|studio|exchange|consortium"
)
_NOUN_BEFORE = late(rf"(?P<the>\b(?:[Tt]he|[Aa]n?|[Hh]is|[Hh]er|[Ii]ts|[Tt]heir) )?\b(?:{_FIRM_NOUNS})s? $")
_NOUN_AFTER = late(
    r", (?:an?|the|another|one of the) (?:(?!(?:of|at|for|with|from|by|in|to|on|who|whose|and)\b)[\w’'.&-]+ ){0,5}?"
    rf"(?:{_FIRM_NOUNS})s?\b(?!['’])(?! (?:\w+ )?[a-z]+(?:er|or|man|ist|ive)\b)"
)
"""What a body is called beside its name: "airline | Merrow Air", "Lundo Steel, a leading maker"."""

_HELD_IN = late(r"\b(?:stakes?|shares?|interests?|holdings?|invest(?:s|ed|ing|ments?|ors?)?|majority) in $")
_AIR = "Air"
_FLAGS = frozenset({"UK", "USA"})  # behind a name nobody's surname: `Cancer Research UK`
_FIELDS = frozenset(
    """
    Agriculture Aid Arts Athletics Aviation Basketball Boxing Business Care Consumers Corrections Creative Cricket
    Cycling Defence Defense Destination Education Elections Energy Enterprise Environment Equality Farmers Fisheries
    Football Forestry Golf Gymnastics Health Heritage Highways Historic Hockey Housing Immigration Industry
    Infrastructure Innovation Invest Justice Legal Libraries Medical Natural Netball Nuclear Parks Pensions
    Petroleum Police Ports Radio Rail Revenue Rowing Rugby Sailing Science Screen Skills Soccer Sport Sports
    Statistics Swimming Tennis Tourism Trade Transparency Transport Universities Veterans Visit Volleyball Water
    Wildlife Women Workers Youth
    """.split()
)
"""What a body works on, where a country's name tells whose it is: `Sport England`."""
_CAPITALISED = late(r"[A-Z][\w.]+(?: [A-Z]\w+)?")
_BRAND = late(r"(?!(?:Mc|Mac|De|Di|Du|La|Le|Da|Ja|Jo|Ta|Van|Von|Fitz|O)[A-Z])[A-Z][a-z]+[A-Z]+[a-z]*")
_SHORT_FORMS = late(r"[A-Z]{2,}s")
_QUOTED, _QUOTED_END = frozenset('"“‘'), late(r",?[\"”’](?!s\b)")
_LOOK_BACK, _LOOK_FAR = 8, 24


def kind_by_words(words: list[str]) -> str:
    """The kind that the words of a name give away, or an empty string."""
    return _kind(" ".join(words))


@lru_cache(maxsize=8192)
def _kind(name: str) -> str:
    words = name.split(" ")
    last = words[-1].rstrip(".")
    if _is_place(name):
        return "place"
    if len(words) == 1:
        return ""
    if last in ORGANISATION_ENDS or last in _NOBODYS_SURNAMES or _is_of_a_body(words):
        return "organisation"  # also `Gulf Cooperation Council`
    if (
        (last in PLACE_ENDS and not (last in _SURNAMES_TOO and (words[0] in GIVEN or words[0].rstrip(".") in COURTESY)))
        or words[0].rstrip(".") in _PLACE_OPENINGS | _WATERS
        or (words[0] in DIRECTIONS and last in PLACES)
        or (words[0] in SAINTS and len(words) == _TWO and last not in GIVEN)
    ):
        return "place"
    return ""


def _is_place(name: str) -> bool:
    """Whether a name is that of a known place, whole."""
    place = find_places(name)
    return name in PLACES or bool(place and place[0].end - place[0].start == len(name))


def _is_of_a_body(words: list[str]) -> bool:
    """Whether words inside a name make it a body's: `Hart & Lowe`, `Bank of Osk`, `Air China`, `Sport England`."""
    abroad = words[0].isupper() and words[0].isalpha() and words[-1] in PLACES and not find_places(words[0])
    flag = words[0] == _AIR and bool(find_places(words[1]))
    flag = flag or words[-1] in _FLAGS or (words[0] in _FLAGS and words[-1] in _FIELDS)
    flag = flag or (words[0] in _FIELDS and _is_place(" ".join(words[1:])))
    owned = any(word.endswith(("'s", "’s")) for word in words[:-1])
    return (
        not _OF_FIRMS.isdisjoint(words) or abroad or flag or owned or (_has_linker(words) and words[0] not in _WATERS)
    )


def _has_linker(words: list[str]) -> bool:
    return any(word in {"of", "for"} and words[at - 1] in LINKERS for at, word in enumerate(words) if at)


def _is_called_a_body(text: str, start: int, end: int, words: list[str]) -> bool:
    """Whether a noun beside a name says that it is a body's; "the company Ann Lee founded" is what somebody did."""
    before = _NOUN_BEFORE.search(text, max(0, start - _LOOK_FAR), start)
    if before and not (before["the"] and len(words) > 1 and words[0] in GIVEN):
        return True
    return _NOUN_AFTER.match(text, end) is not None


def is_brand(word: str) -> bool:
    """Whether a word has a capital inside as nobody's name has: `TikTok`, `OpenAI`, but `McAfee` and `LeBron`."""
    return _BRAND.fullmatch(word) is not None


@dataclass(slots=True)
class Votes:
    """How much speaks for each kind; for a person it may be negative.

    Where one goes `to`, comes `from` or is `at` may be a person or a body as well, so it counts only for what something
    is `inside` too.
    """

    person: int = 0
    inside: int = 0
    way: int = 0
    organisation: int = 0

    @property
    def place(self) -> int:
        """How much speaks for a place."""
        return self.inside + self.way if self.inside else 0


def vote(text: str, start: int, end: int, words: list[str], votes: Votes) -> None:
    """Adds what the surroundings of one mention say about its kind."""
    acronym = len(words) == 1 and len(words[0]) > 1 and words[0].isupper() and words[0].isalpha()
    before = _BEFORE.search(text, max(0, start - _LOOK_BACK), start - 1) if start > 1 else None
    if before and before.end() == start - 1 and text[start - 1] == " ":
        if before["the"] or before["one"]:
            compound = len(words) > 1 and text[end : end + 1] == " " and text[end + 1 : end + 2].islower()
            votes.person -= 1 if compound else 4
            votes.organisation += 2 if acronym and before["the"] else 0
        held = before["inside"] and _HELD_IN.search(text, max(0, start - _LOOK_FAR), start)
        votes.organisation += 3 if held else 0
        votes.inside += 2 if before["inside"] and not held else 0
        votes.way += 1 if before["way"] else 0
    if text[start - 1 : start] in _QUOTED and _QUOTED_END.match(text, end):
        votes.person -= 3  # the title of a work: “Merrow Nights”
    if _is_called_a_body(text, start, end, words):
        votes.organisation += 3
    after = _AFTER.match(text, end)
    if after:
        votes.person += 4 if after["age"] else 3 if after["who"] else 1 if after["said"] else 0
        votes.inside += 2 if after["place"] and _names_place(text, after.end()) else 0
        votes.organisation += 2 if acronym and after["said"] else 0
        votes.organisation += 2 if after["body"] else 0
        votes.person -= 2 if after["headed"] else 0  # `Khmer Rouge leader`
    if len(words) > 1:
        numbered = any(character.isdigit() for character in words[-1])  # `Core X9`
        thing = (
            numbered or words[-1].rstrip(".") in THING_ENDS or any(word.isupper() and len(word) > 2 for word in words)
        )
        thing = thing or len(words[-1]) == 1 or _SHORT_FORMS.fullmatch(words[-1]) is not None  # `Group G`, `ISPs`
        thing = (
            thing
            or words[-1] in _TWO_LETTERS
            or is_brand(words[0])
            or words[0] in _STORMS
            or _is_shortened(text, end, words)
        )
        votes.person += -2 if thing else 1
        votes.inside += 1 if words[0] in DIRECTIONS else 0


def _is_shortened(text: str, end: int, words: list[str]) -> bool:
    """Whether the initials of a name stand behind it, as of a thing or a body: `Role Based Access Control (RBAC)`."""
    short = _INITIALS.match(text, end)
    if short is None or words[0] in GIVEN:
        return False
    return short[1].endswith("".join(part[0].upper() for word in words for part in word.split("-") if part))


def _names_place(text: str, start: int) -> bool:
    ahead = _CAPITALISED.match(text, start)
    return ahead is not None and kind_by_words(ahead.group().split()) == "place"
