"""What a briefing of many documents can spare: what is named in passing, and pieces that are no reports."""

from __future__ import annotations

from collections.abc import Sequence, Set

from briefings.composing.agendas import AGENDA, is_agenda
from briefings.composing.currency import just_happened
from briefings.composing.foreground import behind_leading
from briefings.composing.passages import Passage
from briefings.composing.passing import PASSING, STRAYS, scope_in_passing, strays_from_scope
from briefings.composing.scope import Belonging, Scope
from briefings.composing.service import SERVICE, TALK, is_service, is_talk
from briefings.composing.solicitations import SOLICITS, solicits
from briefings.composing.topics import Placing
from briefings.composing.weighing import Candidate
from briefings.model import Document

_BESIDE, _MOSTLY = 0.55, 0.5
_BEGINNING, _ARTICLE = 60, 1  # characters that are looked at, and a word, or what says where: "In Merrow, ..."
_NEVER = frozenset((SOLICITS, AGENDA, SERVICE, STRAYS))


def set_aside(
    document: Document,
    passages: Sequence[Passage],
    placings: Sequence[Placing | None],
    belongings: Sequence[Belonging],
    scope: Scope,
    *,
    asked: Set[str],
) -> tuple[Placing | None, ...]:
    """The placings of a document, with a word for those that are no news of their topics.

    `asked` are the topics that pieces for the reader are the news of. What tells something else "after" the news is
    placed, but more weakly.
    """
    if not any(placings):
        return tuple(placings)
    served = _served(document, passages)
    named = [belonging.named for belonging in belongings]
    titled = scope.phrases.matches(document.title)
    passing = frozenset[int]() if titled else scope_in_passing(named, passages)
    straying = frozenset[int]() if titled else strays_from_scope(named, passages)

    def why(number: int, placing: Placing) -> str:
        if number in straying and not _is_on_topic(passages[number], placing, belongings[number], scope):
            return STRAYS
        own = served if placing.topic not in asked else ""
        why_not = own or (PASSING if number in passing else placing.aside)
        named = why_not == PASSING and _is_on_topic(passages[number], placing, belongings[number], scope)
        return "" if named and _tells_of_scope(passages[number], scope) else why_not

    def marked(number: int, placing: Placing) -> Placing:
        word = why(number, placing)
        told = placing if word == placing.aside else placing._replace(aside=word)
        return _beside(passages[number], told, scope)

    return tuple(marked(number, placing) if placing else None for number, placing in enumerate(placings))


def _is_on_topic(passage: Passage, placing: Placing, belonging: Belonging, scope: Scope) -> bool:
    """Whether a sentence is about scope and topic, whatever its story is: it names both, and the scope early."""
    if belonging is not Belonging.NAMES:
        return False
    return any(not scope.phrases.matches(passage.text[start:end]) for start, end in placing.places)


def _tells_of_scope(passage: Passage, scope: Scope) -> bool:
    """Whether a sentence tells of the scope, with which it begins, what it did on a day of late: that is its news."""
    first = next(scope.phrases.find(passage.text[:_BEGINNING]), None)
    begins = first is not None and len(passage.text[: first.start].split()) <= _ARTICLE
    return begins and just_happened(passage.text)


def _served(document: Document, passages: Sequence[Passage]) -> str:
    """What makes a document no report, or an empty string."""
    if solicits(document):
        return SOLICITS
    if is_agenda(document):
        return AGENDA
    return SERVICE if is_service(document) else TALK if is_talk(document, passages) else ""


def _beside(passage: Passage, placing: Placing, scope: Scope) -> Placing:
    """The placing, weaker where a sentence names topic and scope only in the news that it refers back to at first."""
    begin = behind_leading(passage.text)
    if not begin or any(start >= begin for start, _ in placing.places) or scope.phrases.matches(passage.text[begin:]):
        return placing
    return placing._replace(strength=placing.strength * _BESIDE, rule=f"{placing.rule} before something else")


def without_asides(
    candidates: Sequence[Candidate], *, of_many: bool
) -> tuple[Sequence[Candidate], list[tuple[Candidate, str]]]:
    """The candidates that are news of their topic, and the others, each with why it is none.

    In a briefing of few documents only what solicits or serves is set aside, and what strays from the scope. Where most
    of their documents serve the reader or talk to him, as letters of one writer do, that is what there is; so are a few
    documents that all solicit.
    """
    served = {candidate.passage.document for candidate in candidates if candidate.aside in {SERVICE, TALK}}
    documents = {candidate.passage.document for candidate in candidates}
    spared = {SERVICE, TALK} if len(served) > _MOSTLY * len(documents) else set[str]()
    asides = [
        (candidate, why)
        for candidate in candidates
        if (why := candidate.aside) and why not in spared and (of_many or why in _NEVER)
    ]
    left = {candidate.order for candidate, _ in asides}
    kept = [candidate for candidate in candidates if candidate.order not in left]
    if not kept and not of_many and any(why == SOLICITS for _, why in asides):
        kept = [candidate for candidate, why in asides if why != STRAYS]
        return kept, [(candidate, why) for candidate, why in asides if why == STRAYS]
    return kept, asides
