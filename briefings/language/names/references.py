"""Whom a pronoun or a definite phrase means, said only where the text leaves no choice.

A wrong name in an editor's note is worse than none, so every doubt ends in None: a second person nearby, an unnamed
one, a quotation in between, a role that two people hold.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from briefings.language.names.finding import find_names
from briefings.language.names.mention import NameMention
from briefings.language.names.words import GROUPS, ROLE_GENDER, ROLE_NOUNS

_PRONOUNS = {"he": "m", "him": "m", "his": "m", "himself": "m", "she": "f", "her": "f", "hers": "f", "herself": "f"}
_DEFINITE = re.compile(r"(?:the|this|that) ((?:[\w-]+ ){0,4}[\w-]+)", re.IGNORECASE)
_UNNAMED = re.compile(
    rf"\b(?:{'|'.join(sorted({*ROLE_NOUNS, *ROLE_GENDER, 'person', 'suspect', 'patient', 'child', 'colleague'}))})\b"
    rf"|\b[Tt]he (?:{'|'.join(sorted(GROUPS))})\b"
)
_MALE = re.compile(r"\b(?:[Hh]e|[Hh]im|[Hh]is|himself)\b")
_FEMALE = re.compile(r"\b(?:[Ss]he|[Hh]er|hers|herself)\b")
_QUOTED = re.compile(r"[\"“”«»„]")
_STOP = re.compile(r"(?<![A-Z])(?<!\b(?:Mr|Ms|Dr|St|Jr|Sr))(?<!\b(?:Mrs|Gen|Sen|Rep|Gov))[.!?]\s+")
_HANGING = re.compile(r" (?:of|to|at|for|in|and|with|from|under|on) ")
_NOT_THE = frozenset({"former", "ex", "deputy", "vice", "assistant", "late", "acting", "then"})
_REACH = 600


def resolve_reference(text: str, start: int, end: int, *, names: Sequence[NameMention] | None = None) -> str | None:
    """The full name that `text[start:end]` stands for: a pronoun (`He`) or a definite phrase (`the president`).

    Gives None wherever another reading is possible. `names` are the names of the whole text, found again if not given.
    """
    words = " ".join(text[start:end].split()).lower()
    if words in _PRONOUNS:
        known = find_names(text) if names is None else names
        return _only_person(text, start, known, _PRONOUNS[words])
    definite = _DEFINITE.fullmatch(words)
    if definite and definite.group(1).rsplit(" ", 1)[-1] in ROLE_NOUNS:
        known = find_names(text) if names is None else names
        return _only_holder(start, known, definite.group(1))
    return None


def _only_person(text: str, start: int, names: Sequence[NameMention], gender: str) -> str | None:
    """The subject of the sentence before; else the one person named in this paragraph or, where none is, the last."""
    here = max(text.rfind("\n", 0, start) + 1, start - _REACH)
    before = max(text.rfind("\n", 0, len(text[:here].rstrip())) + 1, start - _REACH)
    sentence = _sentence_before(text, here, start)
    for begin in (sentence, here, before):
        near = _people(names, begin, start) if begin is not None else []
        opens = begin != sentence or (near and _opens(text, sentence, near[0].start))
        if near and opens and (found := _sole(text, begin or 0, start, near, gender)):
            return found
        if near and begin == here:
            return None
    return None


def _people(names: Sequence[NameMention], begin: int, end: int) -> list[NameMention]:
    return [name for name in names if begin <= name.start and name.end <= end and name.kind in {"person", "unknown"}]


def _sentence_before(text: str, begin: int, start: int) -> int | None:
    """Where the sentence before the one that opens at `start` begins; None where `start` opens none."""
    stops = [match.end() for match in _STOP.finditer(text, begin, start)]
    if not stops or stops[-1] != start:
        return None
    return stops[-2] if len(stops) > 1 else begin


def _opens(text: str, sentence: int | None, name: int) -> bool:
    """Whether nothing but titles stands between the start of the sentence and the name: the name is its subject."""
    return sentence is not None and all(word[0].isupper() for word in text[sentence:name].split())


def _sole(text: str, begin: int, start: int, near: list[NameMention], gender: str) -> str | None:
    first = near[0]
    if len({name.name for name in near}) > 1 or first.kind != "person" or first.gender not in {None, gender}:
        return None
    other = _MALE if gender == "f" else _FEMALE
    if (
        other.search(text, begin, start)
        or _QUOTED.search(text, begin, start)
        or _mentions_unnamed(text, begin, start, near)
    ):
        return None
    return first.name


def _mentions_unnamed(text: str, begin: int, start: int, near: list[NameMention]) -> bool:
    """Whether somebody without a name stands there as well: a job name that isn't the named person's own role."""
    role = (near[0].role or "").lower()
    return any(match.group().lower() not in role.split() for match in _UNNAMED.finditer(text, begin, start))


def _only_holder(start: int, names: Sequence[NameMention], role: str) -> str | None:
    """The one person of the text who holds a role, named before."""
    head = role.rsplit(" ", 1)[-1]
    holders = {name.name: name for name in names if name.role and head in name.role.lower().split()}
    if len(holders) != 1:
        return None
    (holder,) = holders.values()
    own = _HANGING.split((holder.role or "").lower(), maxsplit=1)[0].split()
    if holder.start >= start or own[-1:] != [head] or not _NOT_THE.isdisjoint(own) or not set(role.split()) <= set(own):
        return None
    return holder.name
