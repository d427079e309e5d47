"""Labels of counts: the noun behind the number, and what is said to have happened to what it names."""

from __future__ import annotations

from briefings.language.numbers.labels.befallen import among, befell_of, doing_of, left_in
from briefings.language.numbers.labels.deeds import done_by
from briefings.language.numbers.labels.phrases import LINKS, Phrase, phrase_after
from briefings.language.numbers.labels.said import TO_BE, hangs, said_of
from briefings.language.numbers.labels.setting import Setting, Words
from briefings.language.numbers.labels.verbs import PARTICIPLES
from briefings.language.numbers.labels.wording import (
    DETERMINERS,
    GENERIC,
    NO_HEADS,
    PERSONAL,
    STOPS,
    is_participle,
    is_plural,
)

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
_LISTS = frozenset(
    "list panel board photograph poll survey out lead margin advantage gap edge deficit shortfall surplus majority"
    "".split()
)
_FREEING = frozenset("released release releasing freed freeing rescued rescue rescuing".split())
_GROUPED = frozenset("children people men women patients civilians soldiers prisoners workers".split())
_FEW = frozenset("2 3 4 5 6 7 8 9 two three four five six seven eight nine ten".split())
_NEAR = 4
_PARTS = frozenset("one many most some several half none".split())
_COUNTING = frozenset(
    "one two three four five six seven eight nine ten dozens scores hundreds thousands many several some about around "
    "at more over nearly almost another others up".split()
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
    if _is_rest(place.before) and not TO_BE.isdisjoint(after.lows[:_NEAR]):
        return "", ""
    if _is_margin(place.before) or _is_listed(place.before) or _is_given(place.before):
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
    told = said_of(after, last, hanging=hangs(place.before)) or among(place.before, after)
    said = (_done_before(place.before) if _frees(place.before) else "") or told or _done_before(place.before)
    if said is None or (place.before.low(len(place.before) - 2) == "bodies" and said not in PERSONAL):
        return ""  # "the bodies of six hostages were | recovered"
    if said:
        return _said_where(name, said)
    return name if _says_enough(place, phrase) else ""


def _frees(before: Words) -> bool:
    """Whether what is done to the counted undoes what they were: "released | five people detained in Vell"."""
    verb = before.low(len(before) - (2 if before.last in {"the", "all"} else 1))
    return verb in _FREEING


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
    if after.first == "times":
        return ""  # "was displaced a dozen | times"
    while after.low(at) in TO_BE or after.low(at) in {"others", "more"} or after.low(at).endswith("ly"):
        at += 1
    if after.low(at) in PERSONAL and after.low(at + 1) == "and" and after.low(at + 3) in _GROUPED:
        return ""  # "24 wounded and sick | children"
    if after.low(at) in PERSONAL:
        both = after.low(at + 1) in {"and", "or"} and after.low(at + 2) in PERSONAL
        both = both and not _is_of_others(after.low(at + 3))  # "left 9 dead and wounded | 30"
        return f"people {after.span(at, at + 3).lower() if both else after.low(at)}"
    first = after.first
    ended = not first[:1].isalpha() or first in STOPS
    return f"people {verb}" if verb in PERSONAL and ended else ""


def _is_of_others(word: str) -> bool:
    """Whether a word opens another count: "nine dead and wounded | 30"."""
    return word[:1].isdigit() or word in _COUNTING


def _is_margin(before: Words) -> bool:
    """Whether "by" before the count tells by how many: "led Gore by 927 votes", but not "attended by 350 guests"."""
    return before.last == "by" and not is_participle(before.low(len(before) - 2))


def _is_given(before: Words) -> bool:
    """Whether the count is what somebody is given, or what something is between: "gives her | 1,280 delegates"."""
    given = before.last in {"her", "him", "them"} and before.low(len(before) - 2) in {"give", "gives", "gave", "giving"}
    return given or before.last == "between"


def _is_listed(before: Words) -> bool:
    """Whether what is told is told of the list: "a list of 31 people | issued by", "a lead of 20 seats"."""
    return before.last == "of" and before.low(len(before) - 2) in _LISTS
