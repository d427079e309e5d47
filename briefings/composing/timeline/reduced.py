"""Verbs that only describe a noun or stand in a phrase, and where the clause of a verb begins. English only.

"counts published on Monday"    "a deal signed in Osk has collapsed"    ", with two shops hit"    "under a law made in"
"""

from __future__ import annotations

from collections.abc import Sequence

from briefings.composing.timeline.passives import SUBORDINATE, Predicate
from briefings.composing.timeline.predicates import every_predicate
from briefings.composing.timeline.tokens import COMMAS, Token, tokens_of
from briefings.composing.timeline.verbs import AUXILIARIES, NO_VERB_BEHIND
from briefings.language.finite_verbs import PAST_FORMS
from briefings.language.quotes.verbs import PREPOSITIONS, SAYING, is_adverb

WHO = frozenset("who whom whose which where how why what whoever whatever whichever wherever".split())
JOINING = frozenset(("and", "or", "but"))
OPENING = SUBORDINATE | JOINING | {",", ";", ":", "that"}
PRONOUNS = frozenset("i he she it they we you".split())
_HARD = frozenset(";:—–")
WITH = frozenset("with under without given unlike".split())
_NO_PARTICIPLES = frozenset(
    """
    met went came took saw got sat stood began ran gave drove fell fled flew grew rose spoke swam threw woke wore wrote
    became broke chose drew froze forgot knew rang sang sank shook stole swore tore ate did said told died arrived
    happened occurred appeared resigned sided clashed collided cooperated competed struggled rallied surged plunged
    soared slumped climbed jumped tumbled
    """.split()
)
"""Pasts that are no participle, or whose participle describes nothing."""


_NAMING = frozenset(("named", "called", "dubbed"))
_LONGEST_REGION = 3
_ASKED = frozenset(("for", "about"))  # "asked for help for people hurt": no clause stands behind
_STATES = frozenset("dead alive guilty unconscious".split())
_BEFORE_NOUNS = frozenset("since before after until".split())
_OBJECTS = frozenset("it him them me us himself herself itself themselves".split())
_PARTICLES = frozenset("up down out off".split())
_ACTED_ON = _OBJECTS | {"that", "the", "a", "an", "its", "their", "his", "her"}
SETTLED = frozenset("agreed announced decided".split())
"""What was said of a thing when it was made: the tariffs "announced in April"."""
LASTING = frozenset(
    "backed led based run headed owned armed supported funded allied accused suspected wanted controlled".split()
)
"""Participles that tell how somebody is, and nothing of a day."""
_DONE_TO = frozenset(
    "killed shot wounded injured beaten stabbed attacked abducted kidnapped arrested detained jailed captured".split()
)


def clause_begin(words: Sequence[Token], verbs: Sequence[Predicate], verb: Predicate) -> int:
    """Where the clause of a verb begins: behind what opens it, and behind a comma unless that closes an apposition.

    A clause within the subject is over with a verb of its own: "the bank that Osk saved in 2009 | filed".
    """
    number = verb.begin - 1
    while number >= 0:
        low = words[number].low
        if _opens(words, number):
            if not _is_over(words, verbs, verb, number):
                return number + 1
        elif low in COMMAS:
            opening = next((at for at in range(number - 1, -1, -1) if words[at].low in COMMAS), None)
            if low in _HARD or opening is None or number != verb.begin - 1:
                return number + 1
            if words[opening].low in _HARD:
                return opening + 1
            number = opening
        number -= 1
    return 0


def _opens(words: Sequence[Token], at: int) -> bool:
    """Whether a word opens a clause that has a verb of its own."""
    low = words[at].low
    return low in WHO or low == "that" or (low in SUBORDINATE and words[at - 1].low != "well")


def _is_over(words: Sequence[Token], verbs: Sequence[Predicate], verb: Predicate, opener: int) -> bool:
    """Whether a clause within a subject has had its verb, and this is the subject's own: only one verb is left.

    Each word that opens a clause owes a verb, and so does each saying, besides the one that is owed by all.
    """
    begin = next((at + 1 for at in range(opener - 1, -1, -1) if words[at].low in COMMAS), 0)
    if words[verb.begin].low in ("being", "having"):
        return False  # "who had been held before being freed"
    had = [each for each in verbs if begin <= each.begin and each.head < verb.begin]
    unread = _has_unread_verb(words, opener, verb) and all(each.begin != opener + 1 for each in had)
    if words[verb.begin - 1].low in PRONOUNS | JOINING or not (had or unread):
        return False
    phrase = words[opener].low in _BEFORE_NOUNS and had[-1:] and had[-1].head < opener  # "who had waited since dawn"
    if not (phrase or unread or had[-1].head > opener) or (phrase and begin and words[begin].low in WHO):
        return False  # ", who led an inquiry until Osk fired him"
    owed = sum(_opens(words, at) for at in range(begin, verb.begin)) - bool(phrase)
    sayings = (each for each in had if words[each.head].low in SAYING and words[each.head + 1].low != "that")
    if len(had) + unread > owed + len(list(sayings)):
        return False
    following = next((each for each in verbs if each.begin > verb.head), None)
    between = words[verb.head + 1 : following.begin] if following else ()
    return following is None or not (COMMAS | WHO | OPENING).isdisjoint(word.low for word in between)


def _has_unread_verb(words: Sequence[Token], opener: int, verb: Predicate) -> bool:
    """Whether what opens a clause stands before its verb, which no form tells from a noun: "that carries workers"."""
    if words[opener].low not in ("who", "which", "that") or opener + 2 >= verb.begin:
        return False
    low = words[opener + 1].low
    return words[opener + 1].text[0].islower() and not is_adverb(low) and low not in NO_VERB_BEHIND | AUXILIARIES


def is_reduced(words: Sequence[Token], verbs: Sequence[Predicate], verb: Predicate) -> bool:
    """Whether a verb is a participle behind its noun, as the clause has another verb before it that nothing joins."""
    may = _may_describe(words, verb) or _is_settled(words, verb)
    return may and (_is_done_by_somebody(words, verbs, verb) or _stands_behind_another(words, verbs, verb))


def _stands_behind_another(words: Sequence[Token], verbs: Sequence[Predicate], verb: Predicate) -> bool:
    """Whether the clause of what may be a participle has another verb before it that nothing joins."""
    begin, before = clause_begin(words, verbs, verb), verb.begin - 1
    while before > 0 and is_adverb(words[before].low):
        before -= 1
    earlier = [each for each in verbs if begin <= each.begin and each.head < verb.begin]
    if before < 0 or not earlier or words[before].low in COMMAS or words[before].low in PRONOUNS:
        return False
    within = any(_opens(words, at) and _is_over(words, verbs, verb, at) for at in range(begin, before))
    if within or all(_is_of_subject(words, each, before) for each in earlier):
        return False
    if words[before].low in JOINING:
        return earlier[-1].head == before - 1 and is_reduced(words, verbs, earlier[-1])
    if earlier[-1].passive and not JOINING.isdisjoint(word.low for word in words[earlier[-1].head : before]):
        return False  # "two were killed and nine others hurt"
    return words[earlier[-1].head].low not in SAYING or words[earlier[-1].head + 1].low in _ASKED


def _is_done_by_somebody(words: Sequence[Token], verbs: Sequence[Predicate], verb: Predicate) -> bool:
    """Whether a bare participle behind the sentence's verb says by whom: "met his kin, a man killed by the police"."""
    behind = words[verb.head + 1 : verb.head + 2]
    bare = verb.begin == verb.head and words[verb.head].low in _DONE_TO and bool(behind) and behind[0].low == "by"
    noun = verb.begin > 0 and words[verb.begin - 1].low not in COMMAS | JOINING | PRONOUNS
    return bare and noun and any(each.head < verb.begin for each in verbs)


def _is_settled(words: Sequence[Token], verb: Predicate) -> bool:
    """Whether what may be a saying says nothing, and tells of a thing that it was made: "cuts announced in April"."""
    behind = words[verb.head + 1 : verb.head + 2]
    alone = not behind or behind[0].low in PREPOSITIONS or behind[0].low in COMMAS
    return verb.begin == verb.head and words[verb.head].low in SETTLED and alone


def _is_of_subject(words: Sequence[Token], verb: Predicate, before: int) -> bool:
    """Whether a verb is the participle of a subject whose own verb stands behind the word `before`.

    "Rebels backed by Osk captured", "a bus packed with pupils overturned", "a firm based in Osk launched".
    """
    behind = words[verb.head + 1].low if verb.head < before else ""
    if not _may_describe(words, verb) or not behind:
        return False
    closed = words[before].text[0].isupper() or words[before].text[0].isdigit()
    return behind in ("by", "with") or words[verb.head].low in _NAMING or (behind in PREPOSITIONS and closed)


def stands_in_phrase(words: Sequence[Token], verb: Predicate, begin: int, place: int) -> bool:
    """Whether a verb stands in a phrase and no clause: ", with two shops hit", ", in a poll released"."""
    first = words[begin].low
    last = _closes_alone(words, verb)
    commas = words[begin - 1].low == "," and (last or any(word.low == "," for word in words[place:]))
    apposed = 0 < begin == verb.begin and commas  # "the pact, agreed last month, ended", ", unveiled in May."
    if first in WITH or (apposed and (_may_describe(words, verb) or words[verb.head].low in SETTLED)):
        return True
    bare = words[verb.head + 1 : verb.head + 2]
    alone = not bare or bare[0].low in PREPOSITIONS or bare[0].low in COMMAS
    return first in PREPOSITIONS | {"according"} and begin < verb.begin and alone and _may_describe(words, verb)


def goes_on(words: Sequence[Token], verbs: Sequence[Predicate], verb: Predicate, place: int) -> bool:
    """Whether the clause of what may be a participle has its own verb behind the date: "signed on Monday has"."""
    if not _may_describe(words, verb) or words[verb.head].low in LASTING:
        return False
    following = next((each for each in verbs if each.begin >= place), None)
    if following is None or (verb.head + 1 < place and words[verb.head + 1].low not in PREPOSITIONS | _PARTICLES):
        return False
    bare = _may_describe(words, following) and _is_before_preposition(words, following)
    last = next((each for each in verbs if each.begin > following.head), None)
    if last and words[following.begin - 1].low == "and" and (bare or last.begin == following.head + 1):
        # "conducted on Monday and released on Friday showed"
        return _are_side_by_side(words, following, last) and _is_finite(words, last)
    if bare:
        return False
    between = {word.low for word in words[place : _before_region(words, following.begin)]}
    return between.isdisjoint(COMMAS | WHO | OPENING)


def _closes_alone(words: Sequence[Token], verb: Predicate) -> bool:
    """Whether what is acted on stands behind no verb that nothing joins: ", passed in 2010 without a vote."."""
    behind = [word.low for word in words[verb.head + 1 :] if not is_adverb(word.low)]
    return JOINING.isdisjoint(behind) and (not behind or behind[0] in PREPOSITIONS | {"as"})


def is_set_off(words: Sequence[Token], verbs: Sequence[Predicate], verb: Predicate, place: int) -> bool:
    """Whether two commas set off a date and what may be a participle from the verb behind: ", held in May, showed"."""
    if words[verb.begin - 1].low != "," or words[place : place + 1] == () or words[place].low != ",":
        return False
    bare = words[verb.head + 1 : verb.head + 2]
    resumed = next((each for each in verbs if each.begin == place + 1), None)
    return (
        resumed is not None
        and words[resumed.head].low not in SAYING
        and verb.head < place
        and (verb.head + 1 == place or bare[0].low in PREPOSITIONS)
        and _may_describe(words, verb)
    )


def _before_region(words: Sequence[Token], end: int) -> int:
    """Where words end without the region behind a town, which two commas set off: "in Osk, North Vell, has"."""
    comma = end - 2
    while comma > 0 and words[comma].text[0].isupper():
        comma -= 1
    whole = words[end - 1].low == "," and words[comma].low == "," and 0 < end - 2 - comma <= _LONGEST_REGION
    return comma if whole and words[comma - 1].text[0].isupper() else end


def only_describes(sentence: str, at: int) -> bool:
    """Whether the first verb behind a place only describes the subject of another: "a ship built in Osk sank"."""
    words = tokens_of(sentence)
    verbs = [each for each in every_predicate(words) if words[each.begin].low != "to"]
    verb = next((each for each in verbs if words[each.head].start >= at), None)
    following = next((each for each in verbs if verb and each.begin > verb.head), None)
    if verb is None or following is None or not goes_on(words, verbs, verb, verb.head + 1):
        return False
    joined = words[following.begin - 1].low == "and"
    return joined or _is_finite(words, following)


def _is_before_preposition(words: Sequence[Token], verb: Predicate) -> bool:
    return any(word.low in PREPOSITIONS for word in words[verb.head + 1 : verb.head + 2])


def _are_side_by_side(words: Sequence[Token], verb: Predicate, last: Predicate) -> bool:
    """Whether nothing parts two verbs."""
    return (COMMAS | WHO | OPENING).isdisjoint(word.low for word in words[verb.head + 1 : last.begin])


def _is_finite(words: Sequence[Token], verb: Predicate) -> bool:
    """Whether a verb is surely one, by its form or by what it acts on, and no participle."""
    low, behind = words[verb.head].low, words[verb.head + 1 : verb.head + 2]
    if verb.begin != verb.head or low in SAYING or low in _NO_PARTICIPLES:
        return True
    return any(word.low in _ACTED_ON for word in behind)


def _may_describe(words: Sequence[Token], verb: Predicate) -> bool:
    low = words[verb.head].low
    if any(word.low in _OBJECTS for word in words[verb.head + 1 : verb.head + 2]):
        return False
    says = low in SAYING and not _is_done_by(words, verb) and not _is_found(words, verb)
    if verb.begin != verb.head or says or low in _NO_PARTICIPLES:
        return False
    return low.endswith(("ed", "en", "wn")) or low in PAST_FORMS


def _is_found(words: Sequence[Token], verb: Predicate) -> bool:
    """Whether somebody is "found dead", and nothing is found to be so."""
    return words[verb.head].low == "found" and any(word.low in _STATES for word in words[verb.head + 1 : verb.head + 2])


def _is_done_by(words: Sequence[Token], verb: Predicate) -> bool:
    return any(word.low == "by" or word.low in _PARTICLES for word in words[verb.head + 1 : verb.head + 2])
