"""The sentences of other documents that stand behind a line, or against it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from briefings.composing.agreement.comparing import Comparison, Rarity, Relation, compare
from briefings.composing.agreement.facts import Fact, fact_of
from briefings.composing.mentions import Mentions
from briefings.composing.weighing import Candidate, likeness

_NEAR = 0.4
_MOST = 12


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing:
    """What other documents say to a line: who states the same, and who gives another value."""

    line: Candidate
    fact: Fact
    behind: tuple[Candidate, ...]
    against: tuple[tuple[Candidate, Comparison], ...]


def standings(chosen: Sequence[Candidate], statements: Sequence[Candidate], mentions: Mentions) -> tuple[Standing, ...]:
    """For each chosen candidate, what the topic's other statements say to it; one statement a document, the likest."""
    near = [_near(candidate, statements) for candidate in chosen]
    facts = {
        c.order: fact_of(c.passage, mentions.document(c.passage))
        for c in (*chosen, *(c for found in near for c in found))
    }
    rarity = Rarity(candidate.terms for candidate in statements)
    return tuple(_standing(candidate, found, facts, rarity) for candidate, found in zip(chosen, near, strict=True))


def _near(line: Candidate, statements: Sequence[Candidate]) -> list[Candidate]:
    """The statements of other documents that share enough words to be worth comparing, the likest first."""
    others = [c for c in statements if c.passage.document != line.passage.document]
    alike = [(likeness(line.terms, c.terms), c) for c in others]
    found = sorted((pair for pair in alike if pair[0] >= _NEAR), key=lambda pair: (-pair[0], pair[1].order))
    return [candidate for _, candidate in found[: 2 * _MOST]]


def _standing(
    line: Candidate, near: Sequence[Candidate], facts: dict[tuple[int, int], Fact], rarity: Rarity
) -> Standing:
    compared = [(c, compare(facts[line.order], facts[c.order], rarity)) for c in near]
    behind = _one_a_document([pair for pair in compared if pair[1].relation is Relation.SAME])
    against = _one_a_document([pair for pair in compared if pair[1].relation is Relation.CONFLICT])
    return Standing(
        line=line, fact=facts[line.order], behind=tuple(candidate for candidate, _ in behind), against=tuple(against)
    )


def _one_a_document(found: list[tuple[Candidate, Comparison]]) -> list[tuple[Candidate, Comparison]]:
    """The likest of each document, in the order of documents, at most twelve."""
    best: dict[int, tuple[Candidate, Comparison]] = {}
    for candidate, comparison in sorted(found, key=lambda pair: (-pair[1].likeness, pair[0].order)):
        best.setdefault(candidate.passage.document, (candidate, comparison))
    return [best[number] for number in sorted(best)][:_MOST]
