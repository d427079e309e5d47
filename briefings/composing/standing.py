"""How far a sentence can be read alone: whether its opening leans on another, and whether it says whose words it is."""

from __future__ import annotations

from collections.abc import Collection

from briefings.composing.anaphora import leans_back, opens_with_surname
from briefings.composing.passages import Passage
from briefings.composing.topics import Placing
from briefings.language.references import Leaning, begins_in_quotation, leaning
from briefings.model import Document
from briefings.patterns import late

POINTS = 0.1
"""How far a passage can be read alone, at most, whose opening points at something before it."""
WITH_NOTE = 0.75
"""How far it can be read where a note says whom the opening means."""
_LEANING = {Leaning.NONE: 1.0, Leaning.CONNECTIVE: 0.7, Leaning.VAGUE: 0.5, Leaning.POINTING: POINTS}
_TORN, _TOLD_BEFORE, _BY_SURNAME = 0.3, 0.4, 0.75
_SPOKEN, _OWN, _ANNOUNCED, _UNNAMED, _QUOTING = 0.4, 0.6, 0.85, 0.6, 0.6
_QUOTED_SHARE = 0.5
_OF_ONESELF = r"(?<=I)(?=[ ,][a-z]|['’][a-z])|(?<=[Mm])y\b|(?<=[Ww])e\b|(?<=[Oo])urs?\b|(?<=u)s\b|(?<=[Yy])ou(?:rs?)?\b"
_FIRST_PERSON = late(rf"[IMmWwOouYy](?<!\w.)(?:{_OF_ONESELF})")
# "Today we're releasing the plans": a note says who "we" are, and that is how a house tells its news.
_ANNOUNCES = late(
    r"\b[Ww]e(?: are|['’]re| have|['’]ve| will|['’]ll)? (?:(?:also|now|today|officially|just|[a-z]+ly) )?"
    r"(?:releas|launch|introduc|announc|publish|acquir|rais|expand|partner|retir|deprecat|updat|lower|reduc|"
    r"ban|add(?! that)|clos|open|cancel|recall|suspend|extend|sign|agree)"
    r"(?:[a-z]?(?:e|es|ed|ing))?\b(?! (?:of|for|with)\b)"
    r"|\b[Ww]e(?: are|['’]re| have|['’]ve)? (?:rolling|rolled|shipping|shipped|making|bringing) "
)
# The same in French, German and Spanish, by words that the others and English don't have.
_FIRST_PERSON_ABROAD = late(
    r"(?<!\w)(?:^[NJWIUPDTSH]|[njwiupdtsh])(?:(?<=[Nn])(?:ous|otre|osotr[oa]s|uestr[oa]s?)\b|(?<=[Jj])(?:e(?=\s[a-zà-ÿ])|['’](?=[aeéêh]))"
    r"|(?<=[Ww])ir\b|(?<=[Ii])ch\b|(?<=[Uu])nser(?:e[mnrs]?)?\b|(?<=[Pp])odemos\b|(?<=[Dd])ebemos\b|(?<=[Tt])enemos\b"
    r"|(?<=[Ss])omos\b|(?<=[Hh])emos\b)"
)
_SIGNS_ABROAD = (
    *("nous", "Nous", "otre", "osotr", "uestr", "je", "Je", "j'", "J'", "j’", "J’"),
    *("wir", "Wir", "ich", "Ich", "nser", "emos", "omos"),
)
"""One of these stands in every such sentence; the pattern costs more."""
_PRONOUN = late(r"h(?<!\w.)e\b|s(?<!\w.)he\b")
_EITHER = late(rf"[IMmWwOouYyhs](?<!\w.)(?:{_OF_ONESELF}|(?<=h)e\b|(?<=s)he\b)")
"""What the two find: most sentences hold neither, and are gone through once."""
_SOMEBODY = late(
    r"(?<=[\w,;:'’\"”)] )(?<!\bin )(?<!\bof )(?<!\bat )(?<!\bon )(?<!\bnear )(?<!\bfrom )(?<!\bto )[A-Z][\w'’-]+"
)
_QUOTATION = late(r"[\"“][^\"“”]*[\"”]?")
_MARK, _WORDS_OF_OTHERS = late(r"[“«„»]"), late(r"[\"“«„»][^\"“”«»„]*[\"”»“«]")
_ANYONE = late(r"[A-Z][a-z]+(?:s|ing|ly)\b|(?:The|An?|In|On|At|But|And|As|For|When|While|After|Before|If|It)\b")


def standing_of(passage: Passage, placing: Placing, document: Document) -> float:
    """How far a passage can be read alone: by what its opening leans on, and whether it says whose words it is."""
    text, known = passage.text, [start for start, _ in placing.places]
    leans = min(_LEANING[leaning(text, known=known)], _TORN if begins_in_quotation(text) else 1.0)
    if passage.place and leans > _TOLD_BEFORE:
        leans = min(leans, _leaning_back(passage, document, known))
    return leans * (_SPOKEN if passage.spoken else _telling(text) * _reporting(text))


def _leaning_back(passage: Passage, document: Document, known: Collection[int]) -> float:
    """How far a later sentence of a story can be read alone, by whether its subject was told before."""
    start = passage.sentence.start
    if leans_back(passage.text, document.text, start, known=known):
        return _TOLD_BEFORE
    if 0 not in known and opens_with_surname(passage.text, document, start):
        return _BY_SURNAME
    return 1.0


def _telling(text: str) -> float:
    """Less than 1 for what an author says of himself or to his reader, or of a "he" whom the sentence does not name."""
    if " the " not in text and any(map(text.__contains__, _SIGNS_ABROAD)) and _FIRST_PERSON_ABROAD.search(text):
        told = _WORDS_OF_OTHERS.sub(lambda found: " " * len(found[0]), text)
        return _OWN if _FIRST_PERSON_ABROAD.search(told) else 1.0
    if _EITHER.search(text) is None:
        return 1.0
    own, pronoun = _FIRST_PERSON.search(text), _PRONOUN.search(text)
    told = _QUOTATION.sub(lambda found: " " * len(found[0]), text)
    if own and _FIRST_PERSON.search(told):
        return _ANNOUNCED if _ANNOUNCES.search(told) else _OWN
    found = _PRONOUN.search(told) if pronoun else None
    return 1.0 if found is None or _is_named(told[: found.start()]) else _UNNAMED


def _reporting(text: str) -> float:
    """Less than 1 for a sentence most of which is a quotation: it is read as a voice, and lines report."""
    if '"' not in text and (text.isascii() or not _MARK.search(text)):
        return 1.0
    quoted = sum(len(found[0]) for found in _WORDS_OF_OTHERS.finditer(text))
    return _QUOTING if quoted > _QUOTED_SHARE * len(text) else 1.0


def _is_named(before: str) -> bool:
    """Whether a name, or a first word that may be one, stands before a pronoun."""
    return _SOMEBODY.search(before) is not None or not (_ANYONE.match(before) or not before[:1].isupper())
