"""The two or three lines above the cards: the briefing's main news, each from another card."""

from __future__ import annotations

from collections.abc import Sequence

from briefings.composing.weighing import Candidate, likeness

_REPEATS = 0.4


def choose_lead(firsts: Sequence[Sequence[Candidate]], *, most: int) -> tuple[Candidate, ...]:
    """The line of each card that best opens a briefing, strongest cards first, at most `most`.

    `firsts` has each card's chosen candidates. What a newsroom put first weighs more here than on a card. A line that
    repeats one already in the lead gives way to its card's next.
    """
    lead: list[Candidate] = []
    by_card = [sorted(chosen, key=lambda c: (-_opening(c), c.order)) for chosen in firsts if chosen]
    for chosen in sorted(by_card, key=lambda c: (-_opening(c[0]), c[0].order)):
        if len(lead) == most:
            break
        fresh = (c for c in chosen if all(likeness(c.terms, other.terms) < _REPEATS for other in lead))
        if best := next(fresh, None):
            lead.append(best)
    return tuple(lead)


def _opening(candidate: Candidate) -> float:
    parts = dict(candidate.parts)
    return candidate.score * (0.5 + 0.5 * parts["position"]) * parts["standing"] * parts["currency"] ** 3
