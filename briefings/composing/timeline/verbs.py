"""Whether a word is a verb where it stands, by its form and the words beside it. English only.

What ends in -ed, an irregular past and what helps a verb are known by themselves. A present may as well be a noun:
"the court sentences three men", but "sentences of three years"; "Osk talks to rebels", but "peace talks". One that is
hardly ever a noun ("withdraws") counts behind what may be its subject; the others want an object behind them as well,
and no other verb that could be the clause's.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from briefings.composing.agreement.courses import forms, meanings
from briefings.composing.timeline.tokens import COMMAS, Token
from briefings.composing.timeline.vocabulary import verbs
from briefings.language.dates.words import CALENDAR
from briefings.language.finite_verbs import PARTICIPLES, PAST_FORMS
from briefings.language.quotes.verbs import CALLING, CONJUNCTIONS, PREPOSITIONS, SAYING, is_adverb

AUXILIARIES = frozenset(
    "is are was were be been being has have had will would can could may might must shall should do does did".split()
)
NO_VERB_BEHIND = frozenset(
    """
    a an the his her its their our my your this these those some any no two three four five six seven eight nine ten
    several many most all both each another other of by with from for at on in into over near between against among
    about newly recently so-called former
    """.split()
)
_ARTICLES = frozenset(("a", "an", "the", "its", "his", "her", "their"))
ADJECTIVES = frozenset(
    "hundred united sacred naked wicked alleged suspected armed masked unidentified red beloved".split()
)
_PLAIN = frozenset(
    """
    says say tells tell denies wants plans hopes seeks remains opens begins starts faces meets leaves visits joins
    expects intends agrees wins loses becomes returns arrives shows show finds gives
    """.split()
)
# Bases of verbs whose -s is hardly ever the plural of a noun.
_NEVER_NOUNS = """
withdraw resign approve reject accuse die adopt appoint acquit announce abolish become bring go take make hold get come
elect expel deport extradite freeze suspend impose ratify endorse authorise authorize dismiss dissolve detain apprehend
seize capture invade storm evacuate flee depart enter cross condemn denounce deplore criticise criticize
confirm declare unveil reveal disclose publish acquire purchase merge beat lose destroy demolish injure wound
assassinate murder kidnap abduct rescue recover retrieve discover uncover locate overturn uphold annul quash revoke
repeal lift extend postpone cancel scrap abandon resume reopen complete inaugurate deploy send provide donate deliver
deny admit confess acknowledge apologise apologize warn ask insist threaten refuse decline
convict indict prosecute sue overthrow topple oust depose replace succeed nominate renew sell buy pay leave
restore ease lower reduce slash raise introduce launch establish create form join accede quit recall repatriate
surrender retreat besiege ban outlaw prohibit forbid allow violate contravene infringe apply
""".split()
_NOUNS_AS_WELL = frozenset("kidnaps rescues lifts forms launches raises slashes bans storms murders".split())
_PLURALS = frozenset("plans hopes visits shows returns starts".split())
_MODALS = frozenset("will would can could may might must should".split())
_NOUNS_LIKE_PASTS = frozenset(("hit",))
_HIM = frozenset("him her them it himself herself itself themselves us".split())
_WITH_PARTICLE = frozenset(
    "steps walks breaks pulls puts turns hands calls sets blows takes moves strikes signs".split()
)
_PARTICLES = frozenset("down up out off over aside back".split())
_WHO = frozenset("who which that he she it".split())
_MANY = frozenset("dozens scores hundreds thousands millions people troops police".split())
_NUMBERS = frozenset("one two three four five six seven eight nine ten several many most all both another".split())
_JOINING = frozenset(("and", "or", "but"))
_LETTING = frozenset("let lets make makes made help helps helped see sees saw to".split())
_HAPPENING = frozenset("begin start open reopen resume end close expire return meet vote".split())
_REACH = 6
_PREFIXES = frozenset("re co over out pre de un fire hand court cross mis dis sub".split())


def is_verb(words: Sequence[Token], at: int, *, capital: bool = False) -> bool:
    """Whether the word at a place is a verb that may be a clause's, or helps one."""
    word, before = words[at], words[at - 1].low if at else ""
    if word.low in AUXILIARIES:
        return True
    if not (capital or word.text[0].islower()):
        return False
    if (before in NO_VERB_BEHIND and not _is_parted(words, at)) or (
        before.endswith(("'s", "s'")) and not _is_owner(words, at)
    ):
        return False
    if word.low in _PLAIN or word.low in PAST_FORMS:
        return not _is_noun(words, at)
    if word.low.endswith("ed"):
        return not word.low.endswith("eed") and word.low not in ADJECTIVES and not _is_compound(word.low)
    return at > 0 and not capital and (_is_third(words, at) or _is_plural(words, at))


def _is_parted(words: Sequence[Token], at: int) -> bool:
    """Whether a title or quotation that is left out stood before a word."""
    return at > 0 and words[at].start > words[at - 1].end + 1


def _is_owner(words: Sequence[Token], at: int) -> bool:
    """Whether what stands before "cut the" is no owner of a cut: "Moody's cut the"."""
    return _is_parted(words, at) or (at + 1 < len(words) and words[at + 1].low in _ARTICLES)


def _is_noun(words: Sequence[Token], at: int) -> bool:
    """Whether what may be a noun is one: "a worldwide hit with", "plans announced in", but "a bomb hit the"."""
    if words[at].low in _PLURALS and at and at + 1 < len(words):
        described = words[at + 1].low.endswith("ed") or words[at + 1].low in PARTICIPLES
        return described and (at + 2 == len(words) or words[at + 2].low in PREPOSITIONS | COMMAS)
    if at < len(("a", "worldwide")) or at + 1 == len(words):
        return False
    if words[at].low in _bases() and words[at + 1].low in _MODALS:
        return True  # "a water cut will be in effect"
    if words[at].low not in _NOUNS_LIKE_PASTS:
        return False
    return words[at - 2].low in ("a", "an") and at + 1 < len(words) and words[at + 1].low in PREPOSITIONS


def _is_compound(low: str) -> bool:
    """Whether a word with a hyphen describes: "gas-rich", "court-ordered", but not "re-elected"."""
    before, hyphen, _ = low.partition("-")
    return bool(hyphen) and before not in _PREFIXES


@cache
def _bases() -> frozenset[str]:
    """The bases of all verbs that are known, and of nouns that stand for what is done."""
    known = verbs().keys() | meanings().keys() | CALLING.keys()
    return frozenset(form for form in known if not form.endswith(("s", "ed", "ing"))) | frozenset(_NEVER_NOUNS)


@cache
def _thirds() -> dict[str, bool]:
    """The third persons of all verbs that are known, and whether they are hardly ever nouns."""
    listed = {third for base in _NEVER_NOUNS for third in forms(base)[1:2]} - _NOUNS_AS_WELL
    found = dict.fromkeys((third for base in _bases() for third in forms(base)[1:2]), False)
    return found | dict.fromkeys(listed, True) | {"goes": True}


def _is_third(words: Sequence[Token], at: int) -> bool:
    """Whether a word is a verb in the third person that may as well be a noun: "sentences three men"."""
    low = words[at].low
    if (low not in _thirds() and low not in _WITH_PARTICLE) or not _is_behind_subject(words, at):
        return False
    if words[at - 1].low in _WHO - {"that"} or _is_named_saying(words, at):
        return True
    behind = words[at + 1].low if at + 1 < len(words) else ""
    sure = (
        _thirds().get(low, False)
        or (low in _WITH_PARTICLE and behind in _PARTICLES)
        or begins_object(words, at + 1)
        or _is_of_many(words, at + 1)
    )
    return sure and not _has_verb_beside(words, at)


def _is_named_saying(words: Sequence[Token], at: int) -> bool:
    """Whether somebody with a name says that: "Savin Steel claims that"."""
    saying = words[at].low in SAYING and words[at - 1].text[0].isupper() and at > 1
    return saying and at + 1 < len(words) and words[at + 1].low == "that"


def _is_plural(words: Sequence[Token], at: int) -> bool:
    """Whether a word is the verb of several, with an object or nothing behind: "voters elect a", "schools reopen"."""
    acts = words[at].low in _bases() and begins_object(words, at + 1)
    happens = words[at].low in _HAPPENING and (at + 1 == len(words) or words[at + 1].low in PREPOSITIONS)
    if not (acts or happens) or _has_verb_beside(words, at):
        return False
    place = _head_before(words, _behind_adverbs(words, at))
    before = words[place]
    if before.text[0].isupper() and place > 1 and words[place - 1].low == "and" and words[place - 2].text[0].isupper():
        return True
    return before.low in _MANY or (_is_of_many(words, place) and not any(word.low in _LETTING for word in words[:at]))


def _head_before(words: Sequence[Token], at: int) -> int:
    """The place of the noun that a subject ends with, before what it is of or in: "voters in Osk"."""
    begin = next((place + 1 for place in range(at, -1, -1) if words[place].low in COMMAS), 0)
    behind = next((place for place in range(begin + 1, at) if words[place].low in PREPOSITIONS), at + 1)
    return behind - 1


def _is_behind_subject(words: Sequence[Token], at: int) -> bool:
    """Whether what stands before a verb in the third person may be its subject: one, and no verb or adjective."""
    place = _behind_adverbs(words, at)
    word = words[place]
    if word.low in COMMAS:
        return place > 0 and word.low == ","
    if word.low in PREPOSITIONS or word.low in CONJUNCTIONS - _WHO or word.low in NO_VERB_BEHIND:
        return word.low in _JOINING and _joins_verb(words, place)
    named = place > 0 and words[place - 1].low in _ARTICLES  # "the cut comes"
    if word.low in AUXILIARIES or (not named and (word.low in PAST_FORMS or word.low.endswith("ed"))):
        return False
    return not _is_of_many(words, place) or any(each.low in _WHO for each in words[:place])


def _behind_adverbs(words: Sequence[Token], at: int) -> int:
    """The place of the last word before a verb that is no adverb."""
    place = at - 1
    while place > 0 and is_adverb(words[place].low):
        place -= 1
    return place


def _joins_verb(words: Sequence[Token], at: int) -> bool:
    """Whether a verb in the present stands before "and": "withdraws its troops and closes the border"."""
    return any(words[place].low in _thirds() and is_verb(words, place) for place in range(max(1, at - _REACH), at))


def _is_of_many(words: Sequence[Token], at: int) -> bool:
    """Whether a word is the plural of a noun by its form."""
    if at >= len(words):
        return False
    word = words[at]
    low = word.low.endswith("s") and not word.low.endswith(("ss", "us", "is", "'s", "as"))
    return low and (word.text[0].islower() or word.start == 0)


def begins_object(words: Sequence[Token], at: int) -> bool:
    """Whether a word begins what is acted on: an article, a number, a name, "him"."""
    if at >= len(words):
        return False
    word = words[at]
    if word.low in _ARTICLES or word.low in _HIM or word.low in _MANY or word.low in _NUMBERS:
        return True
    return word.text[0].isdigit() or word.text[0] in "$€£" or (word.text[0].isupper() and word.low not in CALENDAR)


def _has_verb_beside(words: Sequence[Token], at: int) -> bool:
    """Whether the clause has another verb behind the word, that is known by itself."""
    for place in range(at + 1, len(words)):
        low = words[place].low
        if low in COMMAS or low in CONJUNCTIONS:
            return False
        by_itself = low in AUXILIARIES or low in PAST_FORMS or (low in _PLAIN and not _is_noun(words, place))
        if (by_itself or (low.endswith("ed") and begins_object(words, place + 1))) and words[place].text[0].islower():
            return words[place - 1].low not in NO_VERB_BEHIND
    return False
