"""What the phrases of each briefing find in documents, as remarks that lead to their place in the file."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from bot.errors import Problem
from bot.settings.places import BRIEFINGS
from bot.settings.values import Settings
from bot.settings.yaml_text import Loc, YamlText, read_yaml
from briefings.composing.phrasing.found import BriefingFound
from briefings.composing.phrasing.rules import LEAST, Finding, findings
from briefings.model import Briefing, Document

__all__ = ["LEAST", "Measured", "measured"]


class Measured(NamedTuple):
    """What was measured of a briefing: how many documents name its scope, and the remarks; none of fewer than LEAST."""

    briefing: str
    inside: int
    remarks: tuple[Problem, ...]


def measured(settings: Settings, documents: Sequence[Document]) -> tuple[Measured, ...]:
    """Measures the phrases of every briefing on documents, in the order of the briefings."""
    return tuple(_measured(settings, briefing, documents) for briefing in settings.briefings)


def _measured(settings: Settings, briefing: Briefing, documents: Sequence[Document]) -> Measured:
    found = BriefingFound(briefing, documents)
    path = settings.folder / BRIEFINGS / f"{briefing.name}.yaml"
    said = findings(found)
    text = read_yaml(path.read_bytes(), file=str(path)) if said else None
    remarks = sorted(_remark(text, briefing, finding) for finding in said) if text else []
    return Measured(briefing.name, len(found.texts), tuple(remarks))


def _remark(text: YamlText, briefing: Briefing, finding: Finding) -> Problem:
    loc: Loc
    if finding.topic is None:
        loc, of = (("topics",), "topics") if finding.phrase is None else (("scope", finding.phrase), "scope")
    else:
        of = f"topic {briefing.topics[finding.topic].key!r}"
        loc = ("topics", finding.topic, *(("key",) if finding.phrase is None else ("match", finding.phrase)))
    return text.problem(loc, f"warning: {of}: {finding.message}")
