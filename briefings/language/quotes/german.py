"""Who says what in German, which writes all nouns large, so that capitals alone tell no name.

behind the words      "...", sagte Ministerin Ada Lund am Montag.     "...", so der Sprecher Otto Brandt.
before them           Die Ministerin Ada Lund erklärt: "..."          Otto Brandt sagte, "..."
by name alone         Ada Lund: "..."

A speaker is told by name alone: a name in full, or a surname behind an office ("Kanzler Brandt") or of somebody whom
the text names in full. What no form fits has no speaker.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
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
    start: int
    end: int


def read_german(text: str, passages: Sequence[Passage]) -> Iterator[tuple[Saying | None, bool]]:
    """Whose each passage is, if the text tells, and whether it is a fragment of somebody else's sentence."""
    last: Saying | None = None
    for index, passage in enumerate(passages):
        before = passages[index - 1].end if index else 0
        after = passages[index + 1].start if index + 1 < len(passages) else len(text)
        start = _sentence_start(text, passage, before)
        lead = text[start : passage.start]
        last = last if passage.resumes else _behind(text, passage, after) or _before(text, start, lead)
        yield last, is_fragment(text, passage, lead)


def _sentence_start(text: str, passage: Passage, before: int) -> int:
    """Where the words of a passage's sentence begin that lead to it, behind the passage before."""
    start = max(passage.paragraph[0], passage.start - _REACH, before)
    return max((found.end() for found in _SENTENCE.finditer(text, start, passage.start)), default=start)


def _behind(text: str, passage: Passage, limit: int) -> Saying | None:
    found = _BEHIND.match(text, passage.end, min(limit, passage.paragraph[1], passage.end + _REACH))
    somebody = _named(text, found, 0, article=bool(found["article"] or found["adjectives"])) if found else None
    return _saying(somebody, found.span("cue")) if found and somebody else None


def _before(text: str, start: int, lead: str) -> Saying | None:
    """Whose verb of speech stands in the words before a passage; else whose name before a colon."""
    if found := _BEFORE.search(lead.rstrip()):
        somebody = _named(text, found, start, article=bool(found["article"] or found["adjectives"]))
        return _saying(somebody, (start + found.start("cue"), start + found.end("cue"))) if somebody else None
    label = _LABEL.fullmatch(lead.lstrip())
    somebody = _named(text, label, start + len(lead) - len(lead.lstrip()), article=False) if label else None
    return _saying(somebody, None) if somebody else None


def _named(text: str, found: re.Match[str], shift: int, *, article: bool) -> _Somebody | None:
    """The person whom a run of capitals names, with the office before the name; None where that is not sure."""
    begin, end = (shift + place for place in found.span("run"))
    parts = [(part.group(), part.start(), part.end()) for part in _PARTS.finditer(text, begin, end)]
    held = 0
    while held < len(parts) and _OFFICE.search(parts[held][0]):
        held += 1
    if not held and article:
        held = 1  # "die Winzerin Ada Lund": a noun, whatever it is, and then a name in full
        if len(parts) < 3:
            return None
    name = parts[held:]
    if not name or len(name) > 3 or name[0][0][0].islower() or any(part in _NO_NAME for part, _, _ in name):
        return None  # "der Trainer von Osk" is nobody's name
    start, end = name[0][1], name[-1][2]
    told, role = text[start:end], " ".join(part for part, _, _ in parts[:held]) or None
    if len(name) == 1:
        full = {each.group() for each in _FULL.finditer(text) if each.group().endswith(f" {told}")}
        full = {each for each in full if not _OFFICE.search(each.split()[0]) and each.split()[0] not in _NO_NAME}
        told = full.pop() if len(full) == 1 else told if role else ""
    return _Somebody(told, role, start, end) if told else None


def _saying(somebody: _Somebody, cue: tuple[int, int] | None) -> Saying:
    return Saying(somebody.name, somebody.role, (somebody.start, somebody.end), cue)
