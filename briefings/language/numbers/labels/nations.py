"""Whose a country's measure is: "budget deficit of the Philippines" where the sentence speaks of the Philippines."""

from __future__ import annotations

from briefings.language.places import countries
from briefings.patterns import late

_MEASURES = (
    r"(?:budget |trade |current account )?(?:deficit|surplus)|(?:unemployment|jobless|inflation|growth|birth) rate"
    r"|inflation|gross domestic product|(?:output|production) ceiling|foreign debt|(?:exports|imports)(?: of [a-z ]+)?"
    r"|(?:foreign exchange|currency|gold|strategic) reserves?|(?:military|defence|defense|public) spending|budget"
    r"|economic growth|economy|population"
)
_LACKING = late(rf"(?:(?!on\b)[a-z][a-z-]* ){{0,2}}(?:{_MEASURES})")
_SUBJECT = late(r"(?P<article>[Tt]he )?(?P<name>[A-Z][\w-]+(?: [A-Z][\w-]+){0,2})(?=,? [a-z])")
_LEAD_IN = late(
    r"(?:(?:Meanwhile|However|But|And|Yet|Still|Separately),? |(?:In|For|During|By|Since|At)\b[^,;]{1,50}, )*"
)
_ELSEWHERE = late(r"\b(?:\w+ing that|which|whose|where|while|whilst|whereas|and its neighbou?rs?)\b")
_TURNED = late(r"\b(?:over|about|of|with|against|because|target|despite|to) (?:[\w’'-]+ ){0,4}$")
_SAID = late(r"\b(?:said|says)\b")


def with_country(label: str, text: str, start: int, end: int) -> str:
    """The label of a country's measure that names none, with the country that the sentence from `start` speaks of."""
    if not label or label[0].isupper() or _LACKING.fullmatch(label) is None:
        return label
    lead = _LEAD_IN.match(text, start, end)
    subject = _SUBJECT.match(text, lead.end() if lead else start, end)
    if subject is None or subject["name"] not in countries(subject["name"]) or _is_elsewhere(label, text[start:end]):
        return label
    return f"{label} of {'the ' if subject['article'] else ''}{subject['name']}"


def _is_elsewhere(label: str, ahead: str) -> bool:
    """Whether the words before the figure may speak of another country: "Qatar said its neighbour has"."""
    if f" its {label}" not in ahead and _TURNED.search(ahead.partition(label)[0]):
        return True  # "Japan was the target of discouragement over last year's | trade deficit"
    return _ELSEWHERE.search(ahead) is not None or (_SAID.search(ahead) is not None and f" its {label}" not in ahead)
