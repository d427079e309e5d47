"""What a sentence says of its subject with an amount: "tariffs were reduced to 19%", "Americans lost $10 billion"."""

from __future__ import annotations

from briefings.language.numbers.labels.backwards import phrase_before
from briefings.language.numbers.labels.deeds import done_by
from briefings.language.numbers.labels.firms import company_first, past_blanks
from briefings.language.numbers.labels.frames import Frame, end_of_subject, frame_of, moved_object, subject_of
from briefings.language.numbers.labels.moves import TRADED, moves_a_price
from briefings.language.numbers.labels.owners import sayer_of
from briefings.language.numbers.labels.phrases import Phrase, opens_noun, phrase_after
from briefings.language.numbers.labels.results import lacks_owner, possessive
from briefings.language.numbers.labels.setting import Setting, Words
from briefings.language.numbers.labels.verbs import COSTS, MOVES, PARTICIPLES, PUTTING, STATES
from briefings.language.numbers.labels.wording import AUXILIARIES, DETERMINERS

_GIVING = STATES | MOVES
_LEVELS = _GIVING | PUTTING | TRADED.keys() | {"recorded", "quoted", "measured", "registered", "reported"}
HOLDINGS = frozenset("stake share holding interest".split())
_TRANSITIVE = frozenset("cut cuts cutting raise raises raised raising slash slashed shed".split())
_VAGUE = frozenset("figure figures number numbers level levels total amount value toll it".split())
_OF_SOMEBODY = frozenset("his her their my our your".split())
_IS = frozenset("is are was were be been now still reportedly ,".split())
_FOUND = frozenset("recorded estimated put set fixed quoted measured forecast projected registered reported".split())
_WHERE = frozenset("in at on near across around from outside".split())
_VALUING = frozenset("value values valued valuing".split())
_VALUED = {"valued": "value", "priced": "price"}


def level_label(place: Setting, *, measured: bool = False) -> str:
    """The subject or object of a verb of state or change, of which the number is the level; "" where unsure.

    `measured` says that the number is no money or share: then "is" alone tells nothing sure.
    """
    before = place.before
    if measured and before.last in AUXILIARIES:
        return ""  # "he is 1.9 metres tall"
    if (moved := moved_object(before)) is not None:
        phrase, verb = moved
        if verb in _VALUING and before.last == "at":
            return "" if phrase.owned else f"value of {phrase.named}"
        return _held(place, phrase) if phrase.text.lower() not in _VAGUE else ""
    frame = None if _LEVELS.isdisjoint(before.lows) else frame_of(before)
    if frame is None or not (_gives_level(place, frame, measured=measured) or moves_a_price(place)):
        return ""
    subject = subject_of(before, frame)
    if subject is None or (subject.size == 1 and subject.head in _VAGUE):
        return ""
    return _with_sayer(before, subject)


def _with_sayer(before: Words, subject: Phrase) -> str:
    """The subject with whose "its" is, as the words before say: "sales of its cars", "Savin said", are of Savin's cars.

    "" where a bare measure's owner is not told.
    """
    inner = " of its " in subject.text
    owner = sayer_of(before, subject) if subject.owned or inner else ""
    if inner:
        return subject.text.replace(" its ", f" {possessive(owner.removeprefix(' of '))} ") if owner else subject.text
    whose = before.lows[subject.first : subject.last]
    bare = subject.owned and not owner and (" " not in subject.text or not _OF_SOMEBODY.isdisjoint(whose))
    return "" if bare and not lacks_owner(subject.text) else subject.text + owner


def _gives_level(place: Setting, frame: Frame, *, measured: bool) -> bool:
    """Whether the verb gives its subject the number as its level, and is not what moved something by it."""
    if frame.passive and frame.preposition == "at" and frame.verb in _FOUND:
        return True
    if frame.verb not in _GIVING or (frame.verb in _TRANSITIVE and not frame.preposition):
        return False  # "cut $5 million": the number is what was moved
    return frame.verb not in AUXILIARIES or not (measured or opens_noun(place.after))  # "the state is 3% Polish"


def _held(place: Setting, moved: Phrase) -> str:
    """The moved object, a holding with its holder: "raised its stake in Octel to", "stake in Octel held by …"."""
    if not moved.owned or moved.head not in HOLDINGS:
        return moved.text
    holder = company_first(place.text, past_blanks(place.text, place.begin), place.start)
    return f"{moved.text} held by {holder}" if holder else moved.text


def grown_label(place: Setting) -> str:
    """What a verb says has grown that is the number itself: "profits have doubled", "it doubled the price of rice"."""
    before, after = place.before, place.after
    if opens_noun(after) or after.first in DETERMINERS:
        grown = phrase_after(after, 0)
        return grown.text if grown else ""
    end = len(before)
    while before.low(end - 1) in AUXILIARIES or before.low(end - 1) in {"more", "than", "nearly", "almost", "also"}:
        end -= 1
    subject = phrase_before(before, end)
    return subject.text if subject and not (subject.owned and subject.size == 1) else ""


def worth_label(before: Words) -> str:
    """Reads "the sector is worth $19 billion", "a firm valued at $5m", "the bridge cost £3m"."""
    last = len(before) - 1
    if before.last == "at" and before.low(last - 1) in _VALUED:
        word, last = _VALUED[before.low(last - 1)], last - 1
    elif before.last == "worth":
        word = "worth"
    else:
        return _cost(before)
    end = last
    while before.low(end - 1) in _IS:
        end -= 1
    subject = phrase_before(before, end, anywhere=end == last)
    if subject is None or (end == last and _stands_in(before, subject)):
        return ""
    verb = PARTICIPLES.get(before.low(subject.first - 1)) if end == last else None
    if verb is not None:  # "the Treasury seized cryptocurrency worth $14 billion"
        return f"{subject.text}{done_by(before.up_to(subject.first)) or f' {verb}'}"
    return f"{word} of {subject.named}"


def _stands_in(before: Words, place: Phrase) -> bool:
    """Whether a phrase only says where something is: "projects in | Osk | valued at"."""
    first = place.first - 1 if place.article else place.first
    return before.low(first - 1) in _WHERE


def _cost(before: Words) -> str:
    frame = frame_of(before)
    bearer = phrase_before(before, len(before))
    if bearer is not None and before.low(bearer.first - 1) in COSTS:
        source = phrase_before(before, end_of_subject(before, bearer.first - 1))
        if source and before.low(source.first - 1) in {"and", "by", "from"}:
            return ""  # "what was done by drivers and staff | cost customers"
        return f"cost of {source.named} to {bearer.named}" if source and not source.owned else f"cost to {bearer.named}"
    if frame is None or frame.verb not in COSTS or frame.preposition:
        return ""
    subject = subject_of(before, frame)
    return f"cost of {subject.named}" if subject and not subject.owned else ""
