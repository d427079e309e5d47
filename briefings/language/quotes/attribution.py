"""The words beside a quotation that say whose it is: in front of it as a label, behind it, or before it."""

from __future__ import annotations

from briefings.language.quotes.around import REPORTED, SAID
from briefings.language.quotes.cues import is_cue
from briefings.language.quotes.governed import governed
from briefings.language.quotes.governing import (
    AUXILIARIES_ABROAD,
    TELLS,
    TELLS_SOMEBODY,
    Attribution,
    according,
    governing,
    inverted,
    is_participle_abroad,
    made,
    quoted_as,
    set_off,
)
from briefings.language.quotes.narration import Narration, Token
from briefings.language.quotes.phrases import Subject, phrase_from
from briefings.language.quotes.subjects import phrase_before
from briefings.language.quotes.verbs import QUOTING
from briefings.patterns import late

_LABEL = late(r"([A-Z][A-Z.’'-]+(?: [A-Z][A-Z.’'-]+){0,3}): ")
_UNLISTED = late(r"[a-z]{3,}(?:s|ed)")
_SKIPPED = frozenset({",", "—", "–", "-", "―", "−", ";"})
_ALONE = range(2, 5)
_DASHES = frozenset({"—", "–", "-", "―"})


def read_turn(narration: Narration, at: int) -> Attribution | None:
    """Whoever has the turn of an interview that a place stands in."""
    label = narration.label_before(at)
    return Attribution(label, None, narration.name_at(label)) if label else None


def read_label(narration: Narration, start: int, end: int) -> Attribution | None:
    """The speaker's name in capitals that opens a paragraph of a transcript: `SMITH: Good evening.`."""
    label = _LABEL.match(narration.text, start, end)
    return Attribution(label.span(1), None) if label else None


def read_after(narration: Narration, tokens: list[Token], *, ended: bool) -> Attribution | None:
    """The attribution that begins right behind a closing mark: `he said`, `said Ann Lee`, `according to Ann Lee`.

    Where the quotation `ended` its sentence, only a signature counts: `― Ann Lee`.
    """
    at = 0
    while at < len(tokens) and (tokens[at].text in _SKIPPED or tokens[at].lower == "as"):
        at += 1
    if at >= len(tokens):
        return None
    if at and tokens[at - 1].text in _DASHES and tokens[at].name >= 0:
        signed = phrase_from(tokens, at) if not tokens[at].possessive else None
        if signed and (signed.last + 1 >= len(tokens) or tokens[signed.last + 1].text in {",", "."}):
            return made(narration, tokens, signed, None, behind=True)
    if ended:
        return _closing_alone(narration, tokens, at)
    if tokens[at].lower in AUXILIARIES_ABROAD and at + 1 < len(tokens) and is_participle_abroad(tokens[at + 1].lower):
        at += 1
    if tokens[at].lower == "according" and at + 2 < len(tokens):
        subject = phrase_from(tokens, at + 2)
        return made(narration, tokens, subject, tokens[at], behind=True) if subject else None
    if is_cue(tokens, at, QUOTING) and not QUOTING[tokens[at].lower]:
        return inverted(narration, tokens, at)
    return quoted_as(narration, tokens, behind=True) or governing(narration, tokens, at)


def _closing_alone(narration: Narration, tokens: list[Token], at: int) -> Attribution | None:
    """A sentence that tells nothing but who spoke, behind one that a stop has ended: `"It is over." Lee said.`."""
    words = [here for here in range(at, len(tokens)) if tokens[here].text[0].isalnum()]
    if len(words) not in _ALONE or not is_cue(tokens, words[-1], QUOTING):
        return None
    subject = phrase_from(tokens, at)
    alone = subject and subject.last == words[-1] - 1
    return made(narration, tokens, subject, tokens[words[-1]], behind=True) if subject and alone else None


def read_unlisted(narration: Narration, tokens: list[Token]) -> Attribution | None:
    """The name beside any verb of its own right behind a statement: `Ann Lee improvises`, `beamed Ann Lee`."""
    if len(tokens) > 1 and tokens[1].name >= 0 and tokens[0].name < 0 and tokens[0].text.endswith("ed"):
        return inverted(narration, tokens, 0) if _UNLISTED.fullmatch(tokens[0].text) else None
    if not tokens or tokens[0].name < 0:
        return None
    verb = 1
    while verb < len(tokens) and tokens[verb].name == tokens[0].name:
        verb += 1
    if verb == len(tokens) or tokens[verb - 1].possessive or not _UNLISTED.fullmatch(tokens[verb].text):
        return None
    return made(narration, tokens, Subject(0, verb - 1, tokens[0].name), tokens[verb], behind=True)


def _labelled(narration: Narration, tokens: list[Token]) -> Attribution | None:
    """Whoever is named alone between a dash and a colon: `A record turnout - Ann Lee:`, `- More from Lee:`."""
    if len(tokens) < 3 or tokens[-1].text != ":" or tokens[-2].name < 0:
        return None
    first = len(tokens) - 2
    while first and tokens[first - 1].name == tokens[-2].name:
        first -= 1
    before = first - 2 if [token.lower for token in tokens[first - 2 : first]] == ["more", "from"] else first
    dashed = before > 0 and tokens[before - 1].text in _DASHES
    return made(narration, tokens, Subject(first, len(tokens) - 2, tokens[-2].name), None) if dashed else None


def read_before(narration: Narration, tokens: list[Token]) -> Attribution | None:
    """The speech verb nearest to an opening mark, with its subject; for whole statements."""
    if labelled := _labelled(narration, tokens):
        return labelled
    for at in range(len(tokens) - 1, -1, -1):
        if tokens[at].lower == "according" and (found := according(narration, tokens, at)):
            return found
        if tokens[at].lower in TELLS and (found := quoted_as(narration, tokens[: at + 1])):
            return found
        if is_cue(tokens, at, QUOTING) and (found := governed(narration, tokens, at, QUOTING)):
            return found
    return None


def read_tail(narration: Narration, tokens: list[Token]) -> Attribution | None:
    """The attribution that closes a sentence: `..., union leader Ann Lee said`.

    Who passes it on says nothing: `..., Ann Lee said, the agency reported`.
    """
    last = len(tokens) - 1
    if said := _passed_behind(tokens):
        last = said
    for at in range(last, 0, -1):
        if tokens[at].lower == "according" and (found := according(narration, tokens, at)):
            return found
        if is_cue(tokens, at, QUOTING) and not QUOTING[tokens[at].lower]:
            told = tokens[at].lower in TELLS_SOMEBODY
            if not told and tokens[at - 1].text == "," and (found := inverted(narration, tokens, at)):
                return found  # `..., said union leader Ann Lee`
            if found := set_off(narration, tokens, at):
                return found  # `..., Ann Lee, head of the union, told reporters`
            subject = phrase_before(tokens, at)
            if subject and subject.first and any(token.text == "," for token in tokens[: subject.first]):
                return made(narration, tokens, subject, tokens[at], behind=True)
    return None


def _passed_behind(tokens: list[Token]) -> int | None:
    """The last verb of speech before the comma of a report that passes it on; None where nothing is passed on."""
    if not tokens or (tokens[-1].lower not in REPORTED and tokens[-2:-1] and tokens[-2].lower not in REPORTED):
        return None
    commas = [at for at, token in enumerate(tokens) if token.text == ","]
    spoken = (at for at in range(commas[-1] if commas else 0, 0, -1) if tokens[at].lower in SAID)
    return next((at for at in spoken if is_cue(tokens, at, QUOTING)), None)
