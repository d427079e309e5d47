"""What is new, changed or gone against an earlier edition."""

from __future__ import annotations

from collections.abc import Sequence

from briefings.composing.weighing import likeness
from briefings.language.tokens import content_terms
from briefings.model import Changes, Edition, Line

_SAME_FACT = 0.7


def changes(lines: Sequence[Line], previous: Edition | None) -> Changes:
    """Line ids against `previous`: new, changed (the same fact in other words or with another value) and dropped.

    Without an earlier edition nothing is marked: the first edition is the baseline.
    """
    if previous is None:
        return Changes()
    before = {line.id: line for card in previous.cards for line in card.lines}
    gone = {
        key: frozenset(content_terms(line.text)) for key, line in before.items() if key not in {n.id for n in lines}
    }
    new, changed = list[str](), list[str]()
    for line in lines:
        if line.id in before:
            continue
        terms = frozenset(content_terms(line.text))
        same = next((key for key, other in gone.items() if likeness(terms, other) >= _SAME_FACT), None)
        (new if same is None else changed).append(line.id)
        gone.pop(same or "", None)
    return Changes(since=previous.id, new=tuple(new), changed=tuple(changed), dropped=tuple(gone))
