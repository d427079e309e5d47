"""What a sentence says of its subject with an amount: "tariffs were reduced to 19%", "Americans lost $10 billion"."""

from __future__ import annotations

from briefings.language.numbers.labels.firms import company_first, past_blanks
from briefings.language.numbers.labels.frames import frame_of, moved_object, subject_of
from briefings.language.numbers.labels.owners import sayer_of
from briefings.language.numbers.labels.phrases import Phrase, phrase_after, phrase_before
from briefings.language.numbers.labels.results import lacks_owner
from briefings.language.numbers.labels.setting import Setting, Words
from briefings.language.numbers.labels.verbs import COSTS, MOVES, PARTICIPLES, PUTTING, STATES
from briefings.language.numbers.labels.wording import AUXILIARIES, DETERMINERS, STOPS, TIMES, is_participle, is_plural
from briefings.language.quotes.verbs import SAYING

_GIVING = STATES | MOVES
_LEVELS = _GIVING | PUTTING
HOLDINGS = frozenset("stake share holding interest".split())
_PAID_AS = frozenset(
    "taxes interest dividends fines damages fees royalties compensation bonuses wages salaries subsidies".split()
)
_TRANSITIVE = frozenset("cut cuts cutting raise raises raised raising slash slashed shed".split())
_VAGUE = frozenset("figure figures number numbers level levels total amount value toll it".split())
_IS = frozenset("is are was were be been now still reportedly ,".split())
_OPENING = TIMES | {"that", ",", ""}
_WAS = frozenset("was were has have had been being is are will be also".split())
_VALUED = {"valued": "value", "priced": "price"}


def level_label(place: Setting, *, measured: bool = False) -> str:
    """The subject or object of a verb of state or change, of which the number is the level; "" where unsure.

    `measured` says that the number is no money or share: then "is" alone tells nothing sure.
    """
    before = place.before
    if measured and before.last in AUXILIARIES:
        return ""  # "he is 1.9 metres tall"
    if (moved := moved_object(before)) is not None:
        return _held(place, moved[0]) if moved[0].text.lower() not in _VAGUE else ""
    frame = None if _LEVELS.isdisjoint(before.lows) else frame_of(before)
    if frame is None or frame.verb not in _GIVING or (frame.verb in _TRANSITIVE and not frame.preposition):
        return ""  # "cut $5 million": the number is what was moved
    if frame.verb in AUXILIARIES and (measured or opens_noun(place.after)):
        return ""  # "the state is 3% Polish"
    subject = subject_of(before, frame)
    if subject is None or (subject.size == 1 and subject.head in _VAGUE):
        return ""
    owner = sayer_of(before, subject) if subject.owned else ""
    bare = subject.owned and not owner and " " not in subject.text
    return "" if bare and not lacks_owner(subject.text) else subject.text + owner


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


def opens_noun(after: Words) -> bool:
    """Whether a noun, or what might be one, follows, past a conversion in brackets."""
    low = after.low(past_bracket(after)) if after.first == "(" else after.first
    return low[:1].isalpha() and low not in STOPS


def past_bracket(after: Words) -> int:
    """The word behind "(€8.6 billion)" where that stands first."""
    return after.lows.index(")") + 1 if after.first == "(" and ")" in after.lows[:8] else 0


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
    if subject is None:
        return ""
    verb = PARTICIPLES.get(before.low(subject.first - 1)) if end == last else None
    if verb is not None:  # "the Treasury seized cryptocurrency worth $14 billion"
        return f"{subject.text}{done_by(before.up_to(subject.first)) or f' {verb}'}"
    return f"{word} of {subject.named}"


def _cost(before: Words) -> str:
    frame = frame_of(before)
    bearer = phrase_before(before, len(before))
    if bearer is not None and before.low(bearer.first - 1) in COSTS:
        return f"cost to {bearer.named}"
    if frame is None or frame.verb not in COSTS or frame.preposition:
        return ""
    subject = subject_of(before, frame)
    return f"cost of {subject.named}" if subject and not subject.owned else ""


def spent_label(place: Setting) -> str:
    """What somebody did with the amount, or what was done with it: "amount lost by Americans to scammers"."""
    done = done_by(place.before)
    if done and place.before.last in {"a", "an"} and opens_noun(place.after):
        noun = phrase_after(place.after, 1 if place.after.first == "-" else 0)
        return f"{noun.text}{done}" if noun else ""  # "received a $24-a-share | offer"
    if done:
        return f"amount{done}{_to_whom(place.after)}"
    under_article = place.before.last in {"a", "an"}
    if not under_article and (done := _done_by_it(place.before)):
        return f"amount{done}{_to_whom(place.after)}"
    return _done_with(place.after)


def done_by(before: Words) -> str:
    """Reads " lost by Americans" from the verb before the amount and its subject; "" where that is unsure."""
    frame = None if PARTICIPLES.keys().isdisjoint(before.lows) else frame_of(before)
    if frame is None or frame.preposition or frame.verb not in PARTICIPLES or frame.passive:
        return ""
    actor = subject_of(before, frame)
    return f" {PARTICIPLES[frame.verb]} by {actor.named}" if actor and not actor.owned else ""


def _done_by_it(before: Words) -> str:
    """Reads " raised by it" from "said it raised": whom that means, the sentence may tell."""
    frame = None if PARTICIPLES.keys().isdisjoint(before.lows) else frame_of(before)
    if frame is None or frame.preposition or frame.verb not in PARTICIPLES or frame.passive:
        return ""
    told = before.low(frame.subject_end - 2)
    said = before.low(frame.subject_end - 1) == "it" and (told in SAYING or told in _OPENING)
    return f" {PARTICIPLES[frame.verb]} by it" if said else ""


def _paid_as(after: Words, at: int) -> str:
    """What the amount is in, no place and no time: "in taxes", "in Brazilian loans"; "" where unsure."""
    if after.low(at) in _PAID_AS:
        return after.span(at, at + 1)
    what = phrase_after(after, at, links=frozenset())
    plain = what is not None and what.first == at and what.size > 1 and is_plural(what.head) and what.head not in TIMES
    return what.text if what and plain and after.words[what.last - 1].islower() else ""


def _to_whom(after: Words) -> str:
    """Reads " to scammers", " from savers" behind the amount, past a conversion in brackets."""
    at = past_bracket(after)
    if after.low(at) == "in" and (what := _paid_as(after, at + 1)):
        return f" in {what}"
    if after.low(at) == "against" and after.low(at + 1) == "earnings":
        return " against earnings"
    if after.low(at) not in {"to", "from"}:
        return ""
    certain = after.low(at + 1) in DETERMINERS or after.words[at + 1 : at + 2] != after.lows[at + 1 : at + 2]
    receiver = phrase_after(after, at + 1, plural=not certain)
    return f" {after.low(at)} {receiver.named}" if receiver and receiver.head not in TIMES else ""


def _done_with(after: Words) -> str:
    """Reads "$5 million was allocated for repairs": participles that have a purpose or a place behind them."""
    at = 0
    while after.low(at) in _WAS:
        at += 1
    if at == 0 or not is_participle(after.low(at)) or after.low(at + 1) not in {"for", "to", "from", "in"}:
        return ""
    purpose = phrase_after(after, at + 2)
    return f"amount {after.low(at)} {after.low(at + 1)} {purpose.named}" if purpose else ""
