"""Where a sentence can be cut so that the part stands alone: verbatim excerpts for timelines and tables.

An excerpt is a whole clause with its verb, and never says more than the sentence does: what denies, doubts, limits or
attributes it stays in it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from briefings.language.finite_verbs import has_finite_verb
from briefings.language.places import find_places
from briefings.language.quotes.verbs import SAYING
from briefings.patterns import late

_BOUNDARY = late(
    r";|(?<!\d)\s[–-]\s(?!\d)|\s?—|,(?=\s(?:which|who|whose|when|where|although|though|while|after|before|but|"
    r"with|despite|over|for|following|because|ostensibly|partly|largely|mainly|including|among|by|in|at|on|an?|one|its|"
    r"\w{3,}ing|and (?:the|a|he|she|it|they)\b)\s)"
)
_OPENING = late(r"^(?:Although|Though|While|Even though) (?P<said>[^,;]+),\s")
_LATER = late(
    r"(?:(?:—|,|;)\s*(?:although|though|while|whereas|but|and) (?:in \d{4} )?|\b(?:since|because) )"
    r"(?P<said>(?:the|an?|[A-Z][\w’'-]+)\s(?:(?!\s--?\s)[^,;—])+)"
)
_AND = late(r"[—,;]\s*and\s")
_RELATIVE = ("which ", "who ", "where ", "whose ")
_NAMING = ("a ", "an ", "one ", "its ")  # an item of a list as well as another name for what stands before
_GIVING = late(r"\b(?:provid|suppl|present|equipp?|furnish)(?:ed|es|ing|y|ies|ied|s|e)?\b")
_GIVEN = late(r",\s(?:[^;]{1,90},\s)?with\s(?!the |his |her |its )")  # "provided Osk, a town, | with ships"
_LISTED = late(r",? (?:and|or) ")
_SINCE_SOMEBODY = late(r"(?:[A-Z][\w'’-]+\s)+in \d{4}\b")  # "the first since Ann Lee in 1988 to win three titles"
_HANGING = late(r"\b(?:which|who|whom|whose|where|that|and|or|but|if|whether|because)$")  # "figures which, when"
# "said on Monday that once the mill has closed | , its workers will be paid"
_UNFINISHED = late(
    r"\bthat (?:once|if|when|whenever|while|after|before|until|unless|because|although|though|as soon as|in case)\s"
    r"[^,;]*$"
)
_WORD = late(r"[a-z]+")
_NAMES_SUBJECT = late(
    r"(?!(?:he|she|it|they|we|you|there|his|her|its|their|this|that|these|those|who|which|what|[a-z]+ing|both|all)\b)[\w\"“]"
)
# "Israel said he was killed": no body says so of itself, and whom it means stands before the clause
_BODY_OF_HIM = late(
    r"(?:(?P<name>[A-Z][\w’'-]+)"
    r"|(?:[\w’'-]+ ){0,4}(?:police|army|military|officials|prosecutors|authorities|ministry|government"
    r"|officers|agency|court|hospital))(?: has| have| had)? (?:said|says|say|announced|confirmed|claimed|reported)"
    r" (?:that )?(?:he|she|his|her)\b"
)
_JOINED = late(r"\s?(?:[,;—]|and\b|but\b|that\b|when\b|who\b|which\b|to\b|$)")
_STOP = late(r",\s|;|—|\s[–-]{1,2}\s")
_RESUMED = late(r"(?<!\band )\b(?:has|have|is|are|was|were|will)\b")  # the verb of what stands before the clause
_TAKEN_UP = late(r",\s[^,;]{2,60},\s(?:has|have|had|is|are|was|were|will|would)\b")
_SAID = late(r"\b(?:that|which|who|whose|where|whether|when|because)\b")
_LEAST_WORDS, _NEAR = 5, 120


def clause_around(sentence: str, at: int) -> tuple[int, int]:
    """The span of the clause that holds the offset `at`; the whole sentence where a cut would leave too little."""
    own = own_clause(sentence, at)
    if own is not None:
        return own
    for end in _ends(sentence):
        if at < end and _is_whole(sentence[:end]) and not _is_attributed(sentence[end:]):
            return 0, end
    return 0, len(sentence)


def own_clause(sentence: str, at: int) -> tuple[int, int] | None:
    """The span of a clause beside the main one that holds the offset `at` and can be read alone: subject and verb."""
    for said in (_OPENING, _LATER):
        for match in said.finditer(sentence):
            if _SINCE_SOMEBODY.match(match["said"]):
                continue
            if _TAKEN_UP.match(sentence, match.end("said")):
                continue  # "but the man whom she named in 2017, Ann Lee, has"
            if _AND.match(sentence, match.start()) and not has_finite_verb(sentence[: match.start()]):
                continue  # "Vell Lines, Osk Ferries, and Merrow today announced a pact"
            if match.start("said") <= at < match.end("said") and _is_whole(match["said"]):
                return match.start("said"), _without_stop(sentence, match.end("said"))
    return None


def clause_from(sentence: str, begin: int, at: int) -> tuple[int, int] | None:
    """The clause that begins at `begin`, to the first comma behind `at`; None where it can't be read alone."""
    if not _NAMES_SUBJECT.match(sentence, begin) or _tells_a_body_of_him(sentence, begin):
        return None
    stop = _STOP.search(sentence, at)
    end = stop.start() if stop else len(sentence)
    if not _JOINED.match(sentence, at) and has_finite_verb(sentence[at:end]):
        return None  # "after the two met on Monday Osk closed its port"
    said = _SAID.search(sentence, at, end)
    if _RESUMED.search(sentence, at, said.start() if said else end) or not _is_whole(sentence[begin:end]):
        return None
    return begin, _without_stop(sentence, end)


def _tells_a_body_of_him(sentence: str, begin: int) -> bool:
    """Whether a clause says of somebody whom it doesn't name what a land or an authority said."""
    found = _BODY_OF_HIM.match(sentence, begin)
    return found is not None and (found["name"] is None or bool(find_places(found["name"])))


def _ends(sentence: str) -> Iterator[int]:
    """Where the first clause may end, the earliest first; not before a clause that it is taken up again behind."""
    giving = _GIVING.search(sentence)
    for boundary in _BOUNDARY.finditer(sentence):
        rest = sentence[boundary.end() :].lstrip()
        if (
            not _goes_on(rest)
            and not _is_of_two(sentence, boundary)
            and not (rest.startswith(_NAMING) and _LISTED.search(rest))
            and not (giving and giving.end() <= boundary.start() and _GIVEN.search(sentence, boundary.start()))
            and not (rest.startswith("but ") and not has_finite_verb(rest[:_NEAR]))  # "an old, | but strong house"
        ):
            yield boundary.start()


def _is_of_two(sentence: str, boundary: re.Match[str]) -> bool:
    """Whether a dash is one of the two around an aside: "the mayor — who had fled — was found"."""
    dash = boundary[0].strip()
    if dash not in {"-", "–", "—"}:
        return False
    mark = boundary[0] if dash == "-" else dash
    return mark in sentence[boundary.end() :] or mark in sentence[: boundary.start()]


def _is_whole(clause: str) -> bool:
    """Whether a clause is long enough, has a verb, and leaves no bracket, quotation or condition open."""
    if len(clause.split()) < _LEAST_WORDS or not has_finite_verb(_told(clause)):
        return False
    if _HANGING.search(clause) or _UNFINISHED.search(clause):
        return False
    return (
        clause.count("(") == clause.count(")") and clause.count('"') % 2 == 0 and clause.count("“") == clause.count("”")
    )


def _told(clause: str) -> str:
    """The clause behind a date or place that opens it: "On Monday, ..."."""
    head, comma, rest = clause.partition(", ")
    return rest if comma and len(head.split()) < _LEAST_WORDS else clause


def _is_attributed(rest: str) -> bool:
    """Whether what would be cut off says who says it."""
    return "according to" in rest or any(word in SAYING for word in _WORD.findall(rest))


def _goes_on(rest: str) -> bool:
    """Whether the clause before a relative one is taken up again behind it: "a man, who had fled, was found"."""
    return rest.startswith(_RELATIVE) and "," in rest


def _without_stop(sentence: str, end: int) -> int:
    return len(sentence[:end].rstrip(" .")) if end >= len(sentence.rstrip()) else end
