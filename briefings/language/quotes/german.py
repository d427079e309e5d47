"""Who says what in German, which writes all nouns large, so that capitals alone tell no name.

behind the words      "...", sagte Ministerin Ada Lund am Montag.     "...", so der Sprecher Otto Brandt.
before them           Die Ministerin Ada Lund erklärt: "..."          Otto Brandt sagte, "..."
by name alone         Ada Lund: "..."

A speaker is told by name alone: a name in full, or a surname behind an office ("Kanzler Brandt") or of somebody whom
the text names in full. What no form fits has no speaker.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import cached_property
from itertools import takewhile
from typing import NamedTuple

from briefings.language.quotes.marks import Passage
from briefings.language.quotes.saying import Saying, is_fragment
from briefings.patterns import late

_REACH = 300
_VERBS = (
    r"(?:sag(?:t|te|ten|en)|erklär(?:t|te|en|ten)|beton(?:t|te|en|ten)|mein(?:t|te|en|ten)|kritisier(?:t|te|en|ten)"
    r"|warn(?:t|te|en|ten)|forder(?:t|te|n|ten)|schreib(?:t|en)|schrieb(?:en)?|berichte(?:t|te|n|ten)|erläuter(?:t|te)"
    r"|(?:kommentier|ergänz|versicher|klag|erzähl|urteil|resümier|bekräftig|droh)te?|(?:behaupte|verkünde|antworte)te?"
    r"|räum(?:t|te)(?= [^.]{0,60}\bein\b)|teil(?:t|te|en|ten)(?= [^.]{0,80}\bmit\b)|kündig(?:t|te)(?= [^.]{0,80}\ban\b)"
    r"|so|verspr(?:icht|ach))"
)
_CAP = r"(?:[A-ZÄÖÜ][\w’'-]+|[A-ZÄÖÜ]\.|Dr\.|Prof\.)"
_RUN = rf"{_CAP}(?: (?:von |van |de |der |zu |al |bin )?{_CAP}){{0,5}}"
_PARTY = r"(?: \([^)]{2,30}\))?"
_BEHIND = late(
    rf"\s*,?\s*(?P<cue>{_VERBS}) (?:(?P<article>der|die|das|ihr|sein) )?(?P<adjectives>(?:[a-zäöüß-]{{3,}} ){{0,2}})"
    rf"(?P<run>{_RUN}){_PARTY}(?=[.,;:!?]|$|\s(?:in|im|am|an|bei|auf|vor|nach|zu|zum|zur|dem|der|den|laut|gegenüber|über"
    r"|mit|und|weiter|dazu|selbst|jetzt|nun|heute|später|kürzlich|einst|damals)\b)"
)
_BEFORE = late(
    rf"(?:^\s*|[.!?:;,–] )(?P<article>[Dd](?:er|ie|as) )?(?P<adjectives>(?:[a-zäöüß-]{{3,}} ){{0,2}})(?P<run>{_RUN})"
    rf"{_PARTY}(?:, [^,:„“\"»«]{{3,80}},)? (?P<cue>{_VERBS})(?:,? [^:„“\"»«.]{{0,80}}?)?"
    r"(?<! in)(?<! im)(?<! aus)[:,]?\s*$"
)
_LABEL = late(rf"(?P<run>{_RUN}){_PARTY}:\s*$")
_SENTENCE = late(r"[.!?…][”“\"«»)]?\s+(?=[A-ZÄÖÜ„“\"»])|\+\+\+|\n")
_OFFICE = late(
    r"(?:präsident|minister|kanzler|chef|sprecher|senator|vorsitzende[rn]?|direktor|leiter|trainer|coach|expert[e]?"
    r"|forscher|professor|anwalt|richter|general|autor|fotograf|korrespondent|redakteur|politiker|abgeordnete[rn]?"
    r"|bürgermeister|botschafter|psycholog[e]?|ökonom|sekretär|manager|beauftragte[rn]?|kommissar|bischof|papst|könig"
    r"|gründer|analyst|star|spieler|torwart|stürmer|sänger|schauspieler|regisseur|künstler|schriftsteller|therapeut"
    r"|spezialist|wissenschaftler|historiker|soziolog[e]?|ärzt|arzt|virolog[e]?|meister|herr|frau|dr\.|prof\.)"
    r"(?:in|innen)?$",
    re.IGNORECASE,
)
_FULL = late(rf"(?<![\w-]){_CAP} (?:von |van |de |der |zu |al |bin )?{_CAP}(?![\w-])")
_PARTS = late(rf"(?:(?:von |van |de |der |zu |al |bin )?{_CAP})")
_NO_NAME = frozenset(
    "Der Die Das Ein Eine In Im Am An Auf Mit Nach Vor Für Und Aber Auch Dann Doch Nun Es Er Sie Wir Ich Man So Wie Was"
    " Wer Warum Laut Bei Zum Zur Von Als Wenn Während Ab Seit Dort Hier Jetzt Ihr Ihre Sein Seine Mein Meine Unser"
    " Unsere Kein Keine Alle Viele Einige Beide Heute Gestern Morgen".split()
)


class _Somebody(NamedTuple):
    name: str
    role: str | None
    mention: tuple[int, int]


def read_german(text: str, passages: Sequence[Passage]) -> Iterator[tuple[Saying | None, bool]]:
    """Whose each passage is, if the text tells, and whether it is a fragment of somebody else's sentence."""
    reader, last = _Reader(text), None
    for index, passage in enumerate(passages):
        before = passages[index - 1].end if index else 0
        after = passages[index + 1].start if index + 1 < len(passages) else len(text)
        start = _sentence_start(text, passage, before)
        lead = text[start : passage.start]
        last = last if passage.resumes else reader.behind(passage, after) or reader.before(start, lead)
        yield last, is_fragment(text, passage, lead)


def _sentence_start(text: str, passage: Passage, before: int) -> int:
    """Where the words of a passage's sentence begin that lead to it, behind the passage before."""
    start = max(passage.paragraph[0], passage.start - _REACH, before)
    return max((found.end() for found in _SENTENCE.finditer(text, start, passage.start)), default=start)


class _Reader:
    """Reads the words around the passages of a text; whom a surname means is looked up once, when one asks for it."""

    def __init__(self, text: str) -> None:
        self._text = text

    def behind(self, passage: Passage, limit: int) -> Saying | None:
        """Whom the words behind a passage name, up to the next one."""
        found = _BEHIND.match(self._text, passage.end, min(limit, passage.paragraph[1], passage.end + _REACH))
        return self._saying(found, 0) if found else None

    def before(self, start: int, lead: str) -> Saying | None:
        """Whose verb of speech stands in the words before a passage; else whose name before a colon."""
        if found := _BEFORE.search(lead.rstrip()):
            return self._saying(found, start)
        told = lead.lstrip()
        label = _LABEL.fullmatch(told)
        somebody = self._named(label, start + len(lead) - len(told), described=False) if label else None
        return Saying(*somebody, None) if somebody else None

    def _saying(self, found: re.Match[str], shift: int) -> Saying | None:
        somebody = self._named(found, shift, described=bool(found["article"] or found["adjectives"]))
        return Saying(*somebody, (shift + found.start("cue"), shift + found.end("cue"))) if somebody else None

    def _named(self, found: re.Match[str], shift: int, *, described: bool) -> _Somebody | None:
        """The person whom a run of capitals names, with the office before the name; None where that is not sure."""
        begin, end = (shift + place for place in found.span("run"))
        parts = list(_PARTS.finditer(self._text, begin, end))
        offices = list(takewhile(lambda part: _OFFICE.search(part[0]), parts))
        held = len(offices) or int(described)  # "die Winzerin Ada Lund": a noun, whatever it is
        name = parts[held:]
        if len(name) not in range(1 if offices or not described else 2, 4):
            return None
        if name[0][0][0].islower() or any(part[0] in _NO_NAME for part in name):
            return None  # "der Trainer von Osk" is nobody's name
        role = " ".join(part[0] for part in parts[:held]) or None
        mention = name[0].start(), name[-1].end()
        told = self._text[slice(*mention)]
        if len(name) == 1:
            full = self._full.get(told, frozenset())
            told = next(iter(full)) if len(full) == 1 else told if role else ""
        return _Somebody(told, role, mention) if told else None

    @cached_property
    def _full(self) -> Mapping[str, frozenset[str]]:
        """The full names of the text, by their last words."""
        found: dict[str, frozenset[str]] = {}
        for match in _FULL.finditer(self._text):
            first, last = match[0].split()[0], match[0].split()[-1]
            if not _OFFICE.search(first) and first not in _NO_NAME:
                found[last] = found.get(last, frozenset()) | {match[0]}
        return found
