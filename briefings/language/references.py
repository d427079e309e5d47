"""Openings that lean on an earlier sentence: "He said…", "This came…", "However, these tariffs…".

A line stands alone in a briefing, so a sentence is judged by its first clause: a pronoun or pointing word that comes
before any name has its referent elsewhere. English; of French, Spanish and German the first word is looked at, of
other languages nothing.
"""

from __future__ import annotations

import re
from collections.abc import Collection
from enum import IntEnum

from briefings.patterns import late

_POINTING = frozenset(
    "he she they it him them his her hers their theirs its this these that those latter former".split()
)
_VAGUE = frozenset("both neither such".split())
_CONNECTIVES = frozenset(
    "however but and so yet also additionally moreover furthermore meanwhile instead otherwise therefore thus hence "
    "nevertheless nonetheless then likewise similarly besides still consequently officially afterwards later".split()
)
_CONNECTIVE_PHRASES = (
    "in addition", "as a result", "at the same time", "on the other hand", "for example", "for instance", "in contrast",
    "by contrast", "in turn", "even so", "after that", "the two", "the pair", "the same", "another", "beyond the",
    "the step", "the move", "the decision", "the latter", "the former", "to that end", "a year later", "a day later",
    "that is why",
)  # fmt: skip
_EXPLETIVE = late(
    r"it (?:is|was|has been|will be|would be|remains|seems|appears|took|takes)\b(?! being)", re.IGNORECASE
)
# "The report said": which one stands in an earlier sentence, unless something behind it tells ("the report by Ann").
_DEFINITE = late(
    r"the (?:[a-z]+ )?(?:report|study|survey|news|order|contract|announcement|statement|letter|article|post|document|"
    r"paper|plan|bill|law|measure|ruling|verdict|award|project|incident|attack|accident|event|visit|meeting|"
    r"authors?|researchers?|scientists?|senator|congressman|congresswoman|lawmaker|judge|candidate|nominee|"
    r"man|woman|boy|girl|suspect|victims?|witness(?:es)?|official|officials|spokesman|spokeswoman|executive|author|"
    r"company|firm|airline|bank|agency|group|party|union|team|club|player|actor|singer|others?)\b"
    r"(?!['’]|,? (?:of|by|from|in|at|on|for|between|against|to|behind|near|who|that|which) "
    r"(?!the\b|this\b|that\b|its\b|their\b))"
)
_THAT_CLAUSE = late(r"(?:such (?:as|that)|that (?:the|a|an|it|they|he|she|we|there)\b)", re.IGNORECASE)
# "…," he said: a quotation whose speaker is only a pronoun.
_QUOTED_BY_PRONOUN = late(r"^[\"“«„].*[\"”»“],? (?:he|she|they) \w+|^[\"“«„].*[\"”»“],? \w+ (?:he|she|they)\b")
# First words that point back, and the small words by which the language of a sentence is known.
_ABROAD = (
    (
        frozenset("il ils elle elles ce cet cette ces celui celle ceux celles son sa ses leur leurs lui".split()),
        frozenset("le la les des du une est dans qui pour sur aux et que à en par".split()),
        late(
            r"\w+ (?:semaine|mois|année|matin|soir|jour|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|y a|faut|"
            r"s['’]agit)\b"
        ),
    ),
    (
        frozenset("él ella ellos ellas este esta estos estas ese esa esos esas su sus eso esto".split()),
        frozenset("el la los las del una que en por con para y se al".split()),
        late(r"\w+ (?:semana|mes|año|mañana|tarde|noche|lunes|martes|miércoles|jueves|viernes|sábado|domingo)\b"),
    ),
    (
        frozenset("er sie dies diese dieser dieses sein seine seiner ihr ihre ihrer".split()),
        frozenset("der die das und ist von mit dem den ein eine im in zu".split()),
        late(r"\w+ (?:woche|monat|jahr|morgen|abend|sommer|winter|herbst|frühjahr)\b"),
    ),
)
_ANY_ABROAD = frozenset[str]().union(*(pointing for pointing, _, _ in _ABROAD))
_SMALL_WORDS = 2
_WORD = late(r"[^\W_]+(?:['’][^\W_]+)?")
_CLAUSE_WORDS = 8
# What may open a sentence before its subject; any other first word belongs to the subject, and "it" behind that is it.
_BEFORE_SUBJECT = frozenset(
    "in on at by for from to of with without under over during despite after before when while as although though if "
    "since because until unless once about against among between like than asked given last this next that earlier "
    "each every one yesterday today tomorrow monday tuesday wednesday thursday friday saturday sunday".split()
)
_CALENDAR = frozenset(
    "monday tuesday wednesday thursday friday saturday sunday january february march april may june july august "
    "september october november december".split()
)
_TIMES = late(
    r"\s(?:past |last |coming |same )?(?:year|month|week|weekend|morning|afternoon|evening|quarter|season|summer|"
    r"winter|spring|autumn|fall|time|century|decade)\b"
)
_SUBJECT = 2


class Leaning(IntEnum):
    """How much a sentence needs what stood before it."""

    NONE = 0
    CONNECTIVE = 1
    """Opens with a word such as *However*: understandable, but it answers something."""
    VAGUE = 2
    """Opens with *both* or *such*, or holds half a quotation: half of it can be read alone."""
    POINTING = 3
    """Opens with a pronoun or a pointing word whose referent is elsewhere."""


def leaning(sentence: str, *, known: Collection[int] = ()) -> Leaning:
    """How much the opening of an English sentence leans on an earlier one.

    `known` are offsets of words that the reader knows without the earlier sentence, such as the subject of the card
    that the sentence stands on: "these tariffs" leans little under the heading *Tariffs*.
    """
    low = sentence.lstrip("\"'“”‘’([ ").lower()
    if _QUOTED_BY_PRONOUN.search(sentence):
        return Leaning.POINTING
    if _points_abroad(low):
        return Leaning.POINTING
    pointing = None if _EXPLETIVE.match(low) else _pointing_word(sentence)
    if pointing:
        rest = pointing.end() + 1
        return Leaning.CONNECTIVE if rest in known else Leaning.POINTING
    first = low.split(maxsplit=1)[0].rstrip(",;:") if low else ""
    definite = _DEFINITE.match(low)
    if first in _VAGUE or _is_torn(sentence) or (definite and not _names(sentence, definite.end(), known)):
        return Leaning.VAGUE
    if first in _CONNECTIVES or low.startswith(_CONNECTIVE_PHRASES):
        return Leaning.CONNECTIVE
    return Leaning.NONE


def _names(sentence: str, end: int, known: Collection[int]) -> bool:
    """Whether a definite opening that ends at an offset holds a word that the reader knows, or a name follows it."""
    first = len(sentence) - len(sentence.lstrip("\"'“”‘’([ "))
    follows = sentence[first + end : first + end + 2].strip()
    return follows[:1].isupper() or any(place < first + end for place in known)


def _points_abroad(low: str) -> bool:
    """Whether a French, Spanish or German sentence opens with a word that points back."""
    first = _WORD.match(low)
    if first is None or first[0] not in _ANY_ABROAD:
        return False
    words = set(_WORD.findall(low))
    return any(
        first[0] in pointing and len(small & words) >= _SMALL_WORDS and not times.match(low)
        for pointing, small, times in _ABROAD
    )


def pointing_word(sentence: str) -> int | None:
    """The offset of the word in the opening of a sentence whose referent is elsewhere; None where there is none."""
    word = _pointing_word(sentence)
    return word.start() if word else None


def _is_torn(sentence: str) -> bool:
    """Whether a quotation begins or ends outside the sentence."""
    return sentence.count('"') % 2 == 1 or sentence.count("“") != sentence.count("”")


def _pointing_word(sentence: str) -> re.Match[str] | None:
    """The pointing word that stands in the opening before any name or subject could have given it its referent."""
    has_subject = False
    for number, word in enumerate(_WORD.finditer(sentence)):
        text = word.group()
        low = text.lower()
        if number >= _CLAUSE_WORDS or (has_subject and number >= _SUBJECT):
            return None
        if low in _POINTING and not _TIMES.match(sentence, word.end()):
            return None if _THAT_CLAUSE.match(sentence, word.start()) else word
        if number and text[0].isupper() and text != "I" and low not in _CALENDAR:
            return None
        if not number:
            has_subject = not (low in _BEFORE_SUBJECT or low in _CONNECTIVES or low in _VAGUE or low.endswith("ly"))
        if not number and text.endswith(("'s", "’s")):
            return None
    return None
