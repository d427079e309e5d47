"""Labels of counts: the noun behind the number, and what is said to have happened to what it names."""

from __future__ import annotations

from briefings.language.numbers.labels.befallen import BEFALLEN, among, befell_of, doing_of, left_in
from briefings.language.numbers.labels.deeds import done_by
from briefings.language.numbers.labels.phrases import LINKS, Phrase, phrase_after
from briefings.language.numbers.labels.setting import Setting, Words
from briefings.language.numbers.labels.verbs import PARTICIPLES
from briefings.language.numbers.labels.wording import (
    DETERMINERS,
    GENERIC,
    NO_HEADS,
    PERSONAL,
    PREPOSITIONS,
    STOPS,
    is_participle,
    is_plural,
)

_TO_BE = frozenset(
    "was were are is be been being got have has had also reportedly already since feared confirmed".split()
)
_TOLD = frozenset("reported believed confirmed feared known thought presumed said".split())
_TAKEN_TO = frozenset("hospital hospitals custody prison court shelters safety".split())
_WHO = {"died": "who died", "fled": "who fled", "voted": "who voted", "survived": "who survived"}
_LINKS = LINKS - {"to", "for"}
_AHEAD, _OPEN = frozenset({"will", "to"}), frozenset("would could may might should must can cannot not".split())
_STILL = frozenset("still also now soon eventually reportedly ultimately probably likely then".split())
_MEANT = frozenset(
    """
    expect expects expected plan plans planned set going due agree agreed want wants wanted intend intends aim aims hope
    hopes is are was were likely about ordered decided decides vow vows vowed pledge pledges pledged promise promised
    promises prepare prepares prepared preparing ready authorised authorized allowed scheduled unlikely offered
    contract deal scheme bid
    """.split()
)
_STATIC = frozenset("holds held covers uses used lists owes owed".split())
_LOOSE = frozenset("hundreds thousands millions dozens tens scores others".split())
_OPEN_ENDED = frozenset(
    "lived died voted agreed worked stayed "
    "refused declined decided tried managed threatened promised "
    "passed scattered marched flocked gathered rallied travelled traveled moved turned returned demonstrated protested "
    "participated competed crashed entitled taken brought placed listened looked talked walked waited headed remained "
    "belonged "
    "diagnosed increased decreased dropped climbed jumped plunged "
    "given sent based suspected accused known designed aimed related linked compared expected supposed".split()
)
_ALSO_ACTIVE = frozenset("made left held hit cut found led met kept won lost".split())
_LISTS = frozenset("list panel board photograph poll survey".split())
_FEW = frozenset("2 3 4 5 6 7 8 9 two three four five six seven eight nine ten".split())
_NEAR = 4
_PAST_SOMETHING = frozenset("through into onto past toward towards".split())
_PARTS = frozenset("one many most some several half none".split())
_ASIDE = frozenset("including among most many mostly mainly".split())
_GOING_ON = PREPOSITIONS | frozenset(
    "and but who while when last this monday tuesday wednesday thursday friday saturday sunday yesterday today".split()
)


def counted_label(place: Setting, *, many: bool) -> tuple[str, str]:
    """The label of a count and the noun that it counts; both "" where that is unsure.

    `many` says that the number is above one, so that its noun must be a plural.
    """
    after = place.after
    if after.first == "such":
        return "", ""  # what they are, only the text before tells
    if after.first == "-" or (after.first == "of" and not many):
        return _magnitude(after), ""
    if _is_rest(place.before) and not _TO_BE.isdisjoint(after.lows[:_NEAR]):
        return "", ""
    if _is_margin(place.before) or _is_listed(place.before):
        return "", ""
    phrase = phrase_after(after, _past_whole(after), plural=many, links=_LINKS)
    if phrase is None:
        label = _without_noun(after, _verb_before(place.before) or "")
        return label, "people" if label else ""
    return ("", "") if _is_title(after, phrase) else (_told(place, phrase), phrase.text)


def _told(place: Setting, phrase: Phrase) -> str:
    """The counted noun with what is said of it: "people who fled their homes", "suspects arrested"; "" where unsure."""
    after = place.after
    if _is_list(after, phrase.last):
        return ""
    name, last = _with_partner(after, phrase)
    if (left := left_in(place.before, after, last)) is not None:
        return _said_where(name, left)
    if (doing := doing_of(after, last)) is not None:
        return f"{name} {doing}" if doing else ""
    told = _said_of(after, last, hanging=_hangs(place.before)) or among(place.before, after)
    said = told or _done_before(place.before)
    if said is None:
        return ""
    if said:
        return _said_where(name, said)
    return name if _says_enough(place, phrase) else ""


def _said_where(name: str, said: str) -> str:
    """The noun, what became of it, and where: "officials charged in Ossa", not "officials in Ossa charged"."""
    noun, link, where = name.partition(" in ")
    return f"{noun} {said}{link}{where}" if where[:1].isupper() and " " not in where else f"{name} {said}"


def _magnitude(after: Words) -> str:
    """Reads "a 6.4-magnitude earthquake"."""
    return f"{after.low(2)} magnitude" if after.low(1) == "magnitude" and after.low(2).isalpha() else ""


def _is_rest(before: Words) -> bool:
    """Whether the number is only the whole of which another is counted: "two of the | 18 were rescued"."""
    if before.last not in DETERMINERS:
        return False
    at = len(before) - 2
    while before.low(at) in DETERMINERS:
        at -= 1
    part = before.low(at - 1)
    return before.low(at) == "of" and (part[:1].isdigit() or part in _FEW or part in _PARTS)


def _past_whole(after: Words) -> int:
    """The word where the noun starts: behind "of", and behind the whole in "120 of the 125 seats"."""
    if after.first != "of":
        return 0
    at = 1
    while after.low(at) in DETERMINERS:
        at += 1
    return at + 1 if after.low(at).replace(",", "").isdigit() or after.low(at) in _FEW else 1


def _says_enough(place: Setting, phrase: Phrase) -> bool:
    """Whether the noun alone tells what is counted: "two polls", "the 12 judges" do not."""
    if phrase.size > 1:
        return True
    referring = place.before.last in DETERMINERS
    return not referring and phrase.head not in GENERIC and place.text[place.start : place.end].lower() not in _FEW


def _is_title(after: Words, phrase: Phrase) -> bool:
    """Whether capitals run on past a plural, as in a name or a headline: "Six Flags Seeks …"."""
    inner = range(phrase.first, min(phrase.last, phrase.first + 3) - 1)
    return any(
        is_plural(after.lows[at]) and after.words[at][0].isupper() and after.words[at + 1][0].isupper() for at in inner
    )


def _is_list(after: Words, at: int) -> bool:
    """Whether the noun before word `at` is only the first of several: "troops, tanks and aircraft"."""
    return after.low(at) == "," and is_plural(after.low(at + 1)) and after.low(at + 2) in {"and", "or", ","}


def _with_partner(after: Words, phrase: Phrase) -> tuple[str, int]:
    """The noun with one that it is joined to, and the word behind: "soldiers and police officers"."""
    if after.low(phrase.last) in {"and", "or"} and after.low(phrase.last + 1) not in DETERMINERS:
        partner = phrase_after(after, phrase.last + 1, plural=True, links=_LINKS)
        fits = partner is not None and partner.first == phrase.last + 1 and partner.head not in _LOOSE
        fits = fits and after.low(phrase.last + 1) not in NO_HEADS
        if partner is not None and fits and not is_participle(after.low(partner.first)):
            return f"{phrase.text} {after.low(phrase.last)} {partner.text}", partner.last
    return phrase.text, phrase.last


def _done_before(before: Words) -> str | None:
    """What is done to the counted, and by whom where a name says it: "to be lost by France".

    None where something is done to them that nobody knows to happen: "could hire", "used explosives to kill".
    """
    verb = _verb_before(before)
    if verb is None:
        return None
    actor = done_by(before).rpartition(" by ")[2] if verb and verb.split(" ")[-1] not in PERSONAL else ""
    first = actor.removeprefix("the ").split(" ")[0]
    common = first in before.words[:1] and is_plural(first.lower())  # has its capital from the sentence: "Researchers"
    return f"{verb} by {actor}" if first[:1].isupper() and not common else verb


def _verb_before(before: Words) -> str | None:
    """The participle of the verb whose object the number is: "killed" in "killing 43 people"; None where unsure."""
    last = len(before) - 1
    while before.low(last) in {"another", "all", "the", "further", "a", "of", "with"}:
        last -= 1
    if before.low(last) in _STATIC:
        return ""
    if before.last == "of" and before.low(last - 1) == "the" and (befell := befell_of(before, last)):
        return befell
    done = PARTICIPLES.get(before.low(last), "")
    if not done:
        return ""
    at = last - 1
    if before.low(at) in {"who", "which"} and done not in PERSONAL:
        return None  # "a singer who recorded 150 albums": the label would not say whose they are
    while before.low(at) in _STILL:
        at -= 1
    ahead = before.low(at)
    if ahead in _OPEN or (ahead == "to" and before.low(at - 1) not in _MEANT):
        return None
    return f"to be {done}" if ahead in _AHEAD else done


def _without_noun(after: Words, verb: str) -> str:
    """The label where people are counted without a noun: "43 dead", "thousands displaced", "injuring 12"."""
    at = 0
    while after.low(at) in _TO_BE or after.low(at) in {"others", "more"} or after.low(at).endswith("ly"):
        at += 1
    if after.low(at) in PERSONAL:
        return f"people {after.low(at)}"
    first = after.first
    ended = not first[:1].isalpha() or first in STOPS
    return f"people {verb}" if verb in PERSONAL and ended else ""


def _said_of(after: Words, at: int, *, hanging: bool) -> str:
    """The participle that is said of the noun before word `at`: "dead", "have been trafficked", "arrested in …".

    `hanging` says that the noun hangs on a preposition: then a verb behind it is said of something else, unless "by"
    follows, or it is said of people ("a ferry with 260 people | caught fire", "of 20 helicopters | donated by …").
    """
    at = _past_aside(after, at)
    start, first = at, after.low(at)
    if _TO_BE.issuperset(after.lows[at : at + 1]) and after.span(at + 1, at + 3).lower() in {
        "among the",
        "among those",
    }:
        return BEFALLEN.get(after.low(at + 3), "")  # "12 children were | among the dead"
    if first in _WHO and _is_passive(after, at) and not hanging:
        return _WHO[first]
    while after.low(at) in _TO_BE or (after.low(at) in _TOLD and is_participle(after.low(at + 1))):
        at += 1
    if after.low(at) in _TOLD and after.span(at + 1, at + 4) == "to have been":
        at += 4  # "believed | to have been killed"
    said = after.low(at)
    if said == "taken" and after.low(at + 1) in {"to", "into"} and after.low(at + 2) in _TAKEN_TO and at > start:
        return after.span(at, at + 3).lower()
    if not is_participle(said) or said in _OPEN_ENDED or not _agrees(after, start, at) or after.words[at] != said:
        return ""  # "titles including | Wicked" is a name
    by = after.low(at + 1) == "by"
    if (hanging and (at > start or said not in PERSONAL) and not by) or (said in _ALSO_ACTIVE and not by):
        return ""
    if after.low(at + 1) == "or" and after.low(at + 2) in PERSONAL:
        said = f"{said} or {after.low(at + 2)}"
    return said if at > start or _is_passive(after, at) or " or " in said else ""


def _agrees(after: Words, start: int, at: int) -> bool:
    """Whether the auxiliaries from `start` to `at` are said of several, and in the passive."""
    first = after.low(start) if at > start else ""
    if first in {"was", "is", "has"}:
        return False
    return first not in {"have", "had"} or "been" in after.lows[start:at]


def _hangs(before: Words) -> bool:
    """Whether the count hangs on a preposition or a verb, and so is not the subject of what follows."""
    last = len(before) - 1
    while before.low(last) in DETERMINERS or before.low(last).endswith(("'s", "’s")):
        last -= 1
    return before.low(last) in PREPOSITIONS or before.low(last).endswith("ing") or before.low(last) in PARTICIPLES


def _is_margin(before: Words) -> bool:
    """Whether "by" before the count tells by how many: "led Gore by 927 votes", but not "attended by 350 guests"."""
    return before.last == "by" and not is_participle(before.low(len(before) - 2))


def _is_listed(before: Words) -> bool:
    """Whether what is told is told of the list: "a list of 31 people | issued by the ministry"."""
    return before.last == "of" and before.low(len(before) - 2) in _LISTS


def _past_aside(after: Words, at: int) -> int:
    """The word behind ", including many foreigners," where an aside stands at `at`."""
    if after.low(at) != "," or after.low(at + 1) not in _ASIDE:
        return at
    closed = next((index for index in range(at + 2, len(after)) if after.lows[index] == ","), len(after))
    return closed + 1


def _is_passive(after: Words, at: int) -> bool:
    """Whether the participle at `at` is no verb with an object of its own: what follows opens no noun phrase."""
    following = after.low(at + 1)
    if following in _PAST_SOMETHING:
        return False  # "5,000 students | smashed through"
    if not following[:1].isalpha():
        return not following[:1].isdigit()
    return following in _GOING_ON
