"""Whether one sentence tells what came of news, or what somebody thinks of it, and the other that news: two lines.

    "Rolf Dahl mocked the judges after they jailed Ida Lind"        ── of ──>  "Ida Lind was jailed for nine years"
    "Lawmakers question the ministry over its sale of the harbour"  ── of ──>  "The ministry has sold the harbour"

The first only recalls what the second tells: behind "after" or "over", and what it tells itself is not in the second.
English only.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

from briefings.composing.agreement.quoted import share_quotation
from briefings.composing.agreement.speakers import is_named
from briefings.composing.agreement.told import stems
from briefings.composing.moves.stages import Stage, Staged
from briefings.composing.same_act import ONCE
from briefings.composing.timeline.predicates import behind_opening, predicates
from briefings.composing.timeline.tokens import tokens_of
from briefings.composing.timeline.told import without_hanging
from briefings.composing.timeline.vocabulary import are_akin
from briefings.composing.two_news import man_of
from briefings.language.numbers import find_figures
from briefings.language.places import countries
from briefings.language.quotes.verbs import SAYING
from briefings.patterns import late

_LEAST, _MORE, _KEPT = 2, 2, 512
_RECALLS = late(r"\b(?:after|following|who|which)\s[^,;]*$")
_TOLD_BEFORE = late(r"\b(?:(?:after|before|following|since|when|which|who)\s[^,;]*|that\s)$")
_BEHIND = late(
    r"(?:,?\s)(?:after|following|over|amid|despite|in (?:response|reaction|reply) to|in the wake of|because of"
    r"|for(?=\s(?:his|her|its|their|what|[a-z]+ing)\b))\s"
)
_FIRST = late(r"(?:After|Following|Amid|Despite|In (?:response|reaction|reply) to|In the wake of)\s[^,;]{12,200},\s")
_WHO_ANSWER = late(
    r"(?:^|\s)(?:[Ll]awmakers|[Ll]egislators|[Cc]ritics|Republicans|Democrats|[Ss]enators|[Aa]ctivists|[Oo]pponents"
    r"|[Ss]upporters|[Aa]llies|[Rr]ivals|[Ll]awyers|[Pp]rotesters|[Pp]rotestors|[Dd]emonstrators|[Rr]esidents|[Ii]nvestors"
    r"|[Aa]nalysts|[Ll]eaders|[Ff]amilies|[Rr]elatives|[Gg]roups|[Uu]nions)(?:\s|$)"
)
_NAMES = late(r"[A-Z][\w'’.-]+")


Statement = tuple[str, Sequence[Staged]]


class _Halves(NamedTuple):
    """The subject of a sentence, what it tells of that, and what it only recalls, both as stems without names."""

    subject: str
    says: bool
    told: frozenset[str]
    recalled: frozenset[str]


def is_reaction(one: Statement, other: Statement) -> bool:
    """Whether one of two statements, each with all its acts, is about news that the other tells."""
    return any(_answers(a[0], b[0]) or _recalls(*a, *b) for a, b in ((one, other), (other, one)))


def _recalls(text: str, acts: Sequence[Staged], news: str, others: Sequence[Staged]) -> bool:
    """Whether a sentence only recalls what another tells as done, and tells an act that the other does not."""
    told = [act for act in acts if not _RECALLS.search(text, 0, act.start)]
    if not told or any(are_akin(act.meaning, each.meaning) for act in told for each in others):
        return False
    recalled = [act for act in acts if act not in told and act.meaning in ONCE and _is_done(act)]
    done = [each for each in others if _is_done(each) and not _TOLD_BEFORE.search(news, 0, each.start)]
    return any(are_akin(act.meaning, each.meaning) for act in recalled for each in done)


def _is_done(act: Staged) -> bool:
    return act.stage is Stage.DONE and not act.named


def _answers(text: str, news: str) -> bool:
    """Whether a sentence tells what somebody does or says of whom the other does not speak, and recalls its news."""
    halves = _halves(text)
    if not halves.recalled or not _is_stranger(halves.subject, text, news) or share_quotation(text, news):
        return False
    main = stems(without_hanging(news)) - stems(" ".join(_NAMES.findall(news)))
    shared, told = halves.recalled & main, halves.told & main
    if halves.says and (told or _share_figure(text, news)):
        return False
    return len(shared) >= max(_LEAST, len(told) + _MORE if told else 0)


def _is_stranger(subject: str, text: str, news: str) -> bool:
    """Whether a subject is somebody, and nobody whom the other sentence names."""
    if man := man_of(text):
        return not is_named(man, news)
    lands = countries(subject)
    if lands:
        return bool(countries(news)) and lands.isdisjoint(countries(news))
    found = _WHO_ANSWER.search(subject)
    return found is not None and found[0].strip().casefold() not in news.casefold()


def _share_figure(text: str, news: str) -> bool:
    """Whether both give one figure: then both tell the news."""
    here, there = ({figure.in_ones for figure in find_figures(each, plain=False)} for each in (text, news))
    return not here.isdisjoint(there)


@lru_cache(maxsize=_KEPT)
def _halves(text: str) -> _Halves:
    first = _FIRST.match(text)
    begin = first.end() if first else 0
    behind = None if first else _BEHIND.search(text, 20)
    told = text[begin : behind.start() if behind else None]
    recalled = first[0] if first else text[behind.end() :] if behind else ""
    names = stems(" ".join(_NAMES.findall(text)))
    words = tokens_of(told)
    verb = next(iter(predicates(words)), None)
    if verb is None:
        return _Halves("", says=False, told=frozenset(), recalled=frozenset())
    subject = told[words[behind_opening(words)].start : words[verb.begin].start]
    own = stems(told) - names
    return _Halves(subject, words[verb.head].low in SAYING, own, stems(recalled) - names - own)
