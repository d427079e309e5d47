"""The words beside a quotation that say whose it is: after it, before it, or around the sentence it is part of."""

from __future__ import annotations

from collections.abc import Iterator

from briefings.language.quotes.cues import is_cue
from briefings.language.quotes.governing import (
    AUXILIARIES_ABROAD,
    TELLS,
    TELLS_SOMEBODY,
    Attribution,
    according,
    governed,
    governing,
    inverted,
    is_participle_abroad,
    made,
    quoted_as,
    set_off,
)
from briefings.language.quotes.narration import Narration, Token
from briefings.language.quotes.subjects import Subject, first_subject, phrase_before, phrase_from
from briefings.language.quotes.verbs import (
    CALLING,
    NAMING,
    PRONOUNS,
    SAYING,
    SPEECH_NOUNS,
    SUBORDINATORS,
)
from briefings.patterns import late

_LABEL = late(r"([A-Z][A-Z.’'-]+(?: [A-Z][A-Z.’'-]+){0,3}): ")
_UNLISTED = late(r"[a-z]{3,}(?:s|ed)")
_SKIPPED = frozenset({",", "—", "–", "-", "―", "−", ";"})
_DASHES = frozenset({"—", "–", "-", "―"})
_OBJECTS = frozenset({"him", "them", "me", "us"})
_USED = frozenset("use uses used using coined invoked repeated repeats".split())
_EXPRESSIONS = frozenset("phrase term word words expression nickname slogan".split())
_REPORTED, _SAID = frozenset({"reported", "reports"}), frozenset({"said", "says", "told", "added"})
_TELLING = SUBORDINATORS - {"who", "which", "whose", "if", "unless", "until"}  # a clause that tells what was said


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
        signed = phrase_from(tokens, at)
        if signed and (signed.last + 1 >= len(tokens) or tokens[signed.last + 1].text in {",", "."}):
            return made(narration, tokens, signed, None, behind=True)
    if ended:
        return None
    if tokens[at].lower in AUXILIARIES_ABROAD and at + 1 < len(tokens) and is_participle_abroad(tokens[at + 1].lower):
        at += 1
    if tokens[at].lower == "according" and at + 2 < len(tokens):
        subject = phrase_from(tokens, at + 2)
        return made(narration, tokens, subject, tokens[at], behind=True) if subject else None
    if is_cue(tokens, at, SAYING) and not SAYING[tokens[at].lower]:
        return inverted(narration, tokens, at)
    return quoted_as(narration, tokens, behind=True) or governing(narration, tokens, at)


def read_unlisted(narration: Narration, tokens: list[Token]) -> Attribution | None:
    """The name behind a statement's comma with any verb of its own: `Ann Lee improvises`."""
    if not tokens or tokens[0].name < 0:
        return None
    verb = 1
    while verb < len(tokens) and tokens[verb].name == tokens[0].name:
        verb += 1
    if verb == len(tokens) or tokens[verb - 1].possessive or not _UNLISTED.fullmatch(tokens[verb].text):
        return None
    return made(narration, tokens, Subject(0, verb - 1, tokens[0].name), tokens[verb], behind=True)


def read_before(narration: Narration, tokens: list[Token]) -> Attribution | None:
    """The speech verb nearest to an opening mark, with its subject; for whole statements."""
    for at in range(len(tokens) - 1, -1, -1):
        if tokens[at].lower == "according" and (found := according(narration, tokens, at)):
            return found
        if tokens[at].lower in TELLS and (found := quoted_as(narration, tokens[: at + 1])):
            return found
        if is_cue(tokens, at, SAYING) and (found := governed(narration, tokens, at, SAYING)):
            return found
    return None


def read_around(narration: Narration, tokens: list[Token]) -> Attribution | None:
    """Whose sentence a fragment is part of: the first speech verb of its clause, else the nearest verb of calling.

    `She said that he favours a "strong hand"` is hers: whoever reports the clause reports the words in it.
    """
    found: Attribution | None = None
    for at in range(len(tokens)):
        if tokens[at].lower == "according":
            found = according(narration, tokens, at) or found
        elif found is None and is_cue(tokens, at, SAYING) and _reports(tokens, at):
            found = governed(narration, tokens, at, SAYING)
        elif found and is_cue(tokens, at, CALLING) and _reports(tokens, at) and _is_coordinate(tokens, at):
            found = governed(narration, tokens, at, CALLING) or found
    if found:
        return (
            _reported_inside(narration, tokens)
            or _passed_on(narration, tokens)
            or _called_last(narration, tokens)
            or found
        )
    for at in range(len(tokens) - 1, -1, -1):
        if is_cue(tokens, at, CALLING) and (found := governed(narration, tokens, at, CALLING)):
            return _main(narration, tokens, at) or found
    return _painted(narration, tokens) or next(_possessors(narration, tokens), None)


def _reported_inside(narration: Narration, tokens: list[Token]) -> Attribution | None:
    """Who speaks in the subordinate clause that a fragment ends: `Lee said so, after Poe said it was "no hurry"`."""
    for at in range(len(tokens) - 1, 0, -1):
        if tokens[at].text == ",":
            return None
        if is_cue(tokens, at, SAYING) and not SAYING[tokens[at].lower] and _opener(tokens, at) in _TELLING:
            return governed(narration, tokens, at, SAYING)
    return None


def _passed_on(narration: Narration, tokens: list[Token]) -> Attribution | None:
    """Whose words a report passes on: `The agency reported that President Lee said it was "no hurry"`."""
    for at in range(1, len(tokens) - 2):
        if tokens[at].lower not in _REPORTED or tokens[at + 1].lower != "that":
            continue
        inside = tokens[at + 2 :]
        for verb in range(1, len(inside)):
            if inside[verb].text == ",":
                return None
            if inside[verb].lower in _SAID and is_cue(inside, verb, SAYING):
                found = governed(narration, inside, verb, SAYING)
                return found if found and found.name >= 0 else None
    return None


def _called_last(narration: Narration, tokens: list[Token]) -> Attribution | None:
    """Who calls something by the fragment that follows at once: `Lee said no, which Poe called "odd"`."""
    at = len(tokens) - 1
    if at < 1 or tokens[at].lower not in NAMING or not is_cue(tokens, at, CALLING):
        return None
    subject = phrase_before(tokens, at)
    return (
        made(narration, tokens, subject, tokens[at])
        if subject and tokens[subject.first].lower not in PRONOUNS
        else None
    )


def _painted(narration: Narration, tokens: list[Token]) -> Attribution | None:
    """The subject of a sentence that paints somebody (`Lee admires Kim as a`) or uses a word (`used the phrase`)."""
    words = [token.lower for token in tokens[-3:]]
    if len(words) < 3:
        return None
    subject = first_subject(tokens)
    if words[1] == "as" and words[2] in {"a", "an"} and (tokens[-3].name >= 0 or words[0] in _OBJECTS | {"her"}):
        if tokens[0].name >= 0:
            subject = Subject(0, 0, tokens[0].name)  # `Lee openly admires Kim as a`: a verb that is in no list
        painted = subject and subject.last < len(tokens) - 3 and (subject.name < 0 or subject.name != tokens[-3].name)
        return made(narration, tokens, subject, None) if subject and painted else None
    if words[0] in _USED and words[1] in {"the", "a"} and words[2] in _EXPRESSIONS and subject:
        return made(narration, tokens, subject, tokens[-3])
    return None


def _main(narration: Narration, tokens: list[Token], verb: int) -> Attribution | None:
    """The subject of the sentence, where the verb's own only points back at it: `Lee condemned what he called a`."""
    subject = phrase_before(tokens, verb)
    if not subject or subject.first < 1 or tokens[subject.first].lower not in PRONOUNS:
        return None
    main = first_subject(tokens) if tokens[subject.first - 1].lower in {"what", "which"} else None
    return made(narration, tokens, main, tokens[verb]) if main else None


def _reports(tokens: list[Token], verb: int) -> bool:
    """Whether the sentence may hang on a speech verb: finite or behind a comma, and not subordinate."""
    if CALLING[tokens[verb].lower]:
        return verb > 0 and tokens[verb - 1].text == ","
    return not _is_subordinate(tokens, verb)


def _is_coordinate(tokens: list[Token], verb: int) -> bool:
    """Whether the verb begins a clause of its own behind `and` or `but`."""
    subject = phrase_before(tokens, verb)
    return bool(subject and subject.first and tokens[subject.first - 1].lower in {"and", "but", ";"})


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
        if is_cue(tokens, at, SAYING) and not SAYING[tokens[at].lower]:
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
    if not tokens or (tokens[-1].lower not in _REPORTED and tokens[-2:-1] and tokens[-2].lower not in _REPORTED):
        return None
    commas = [at for at, token in enumerate(tokens) if token.text == ","]
    spoken = (at for at in range(commas[-1] if commas else 0, 0, -1) if tokens[at].lower in _SAID)
    return next((at for at in spoken if is_cue(tokens, at, SAYING)), None)


def _is_subordinate(tokens: list[Token], verb: int) -> bool:
    """Whether the verb stands in a clause that a word such as `when` opens."""
    return _opener(tokens, verb) is not None


def _opener(tokens: list[Token], verb: int) -> str | None:
    """The word that opens the subordinate clause of a verb; None in a main clause, and behind `As` at the head."""
    for at in range(verb - 1, -1, -1):
        if tokens[at].lower in SUBORDINATORS and tokens[at].name < 0:
            return None if at == 0 and tokens[at].lower == "as" else tokens[at].lower
        if tokens[at].text == ",":
            return None
    return None


def _possessors(narration: Narration, tokens: list[Token]) -> Iterator[Attribution]:
    """`Lee's claim that ...`, nearest first."""
    for at in range(len(tokens) - 1, 0, -1):
        if tokens[at].lower not in SPEECH_NOUNS:
            continue
        for owner in range(at - 1, max(-1, at - 5), -1):
            if tokens[owner].name >= 0 and tokens[owner].possessive:
                yield made(narration, tokens, Subject(owner, owner, tokens[owner].name), tokens[at])
                break
