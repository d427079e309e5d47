"""What somebody did with an amount, or what was done with it: "Americans lost $10 billion to scammers"."""

from __future__ import annotations

from briefings.language.numbers.labels.frames import Frame, end_of_subject, frame_of, subject_of
from briefings.language.numbers.labels.moves import moves_a_price
from briefings.language.numbers.labels.phrases import Phrase, opens_noun, past_bracket, phrase_after
from briefings.language.numbers.labels.results import lacks_owner
from briefings.language.numbers.labels.setting import Setting, Words
from briefings.language.numbers.labels.verbs import PARTICIPLES
from briefings.language.numbers.labels.wording import DETERMINERS, TIMES, is_participle, is_plural
from briefings.language.quotes.verbs import SAYING

_PAID_AS = frozenset(
    "taxes interest dividends fines damages fees royalties compensation bonuses wages salaries subsidies".split()
)
_OF_ANOTHER = frozenset("its their his her this that these those".split())
_OPENING = TIMES | {"that", ",", ""}
_GIVEN_TO = frozenset(
    "give gives gave given grant grants granted lend lends lent loaned offer offered paid pay send sent".split()
)
_TOLD_OF_ONESELF = frozenset("reported reports admitted announced".split())
_WAS = frozenset("was were has have had been being is are will be also".split())


def spent_label(place: Setting) -> str:
    """What somebody did with the amount, or what was done with it: "amount lost by Americans to scammers"."""
    if moves_a_price(place):
        return ""
    if done := done_by(place.before):
        return _with_noun(place, done) or f"amount{done}{_on_what(place.after, done) or _to_whom(place.after)}"
    if receiver := _receiver(place.before):
        verb = len(place.before) - receiver.size - (1 if receiver.article else 0)
        done = done_by(place.before.up_to(verb))
        return f"amount{done} to {receiver.named}" if done else ""
    if place.before.last not in {"a", "an"} and (done := _done_by_it(place.before)):
        return f"amount{done}{_on_what(place.after, done) or _to_whom(place.after)}"
    return _done_with(place.after)


def _with_noun(place: Setting, done: str) -> str:
    """The noun that the amount stands before, with who did what to it; "" where it stands alone."""
    if not opens_noun(place.after):
        return ""
    if place.before.last in {"a", "an"}:
        noun = phrase_after(place.after, 1 if place.after.first == "-" else past_bracket(place.after))
        return f"{noun.text}{done}" if noun else ""  # "received a $24-a-share | offer"
    booked = phrase_after(place.after, 0, links=frozenset())
    if booked is None or booked.first or not lacks_owner(booked.text):
        return ""
    return f"{booked.text} of{done.partition(' by')[2]}"  # "made 41.9 billion yen | net profit"


def _receiver(before: Words) -> Phrase | None:
    """Whom an amount goes to, named between the verb and the amount: "has given | Nepal | 30 million dollars"."""
    if _GIVEN_TO.isdisjoint(before.lows):
        return None
    verb = next(
        (at for at in range(len(before) - 2, max(-1, len(before) - 6), -1) if before.low(at) in _GIVEN_TO), None
    )
    receiver = phrase_after(before, verb + 1) if verb is not None else None
    named = receiver is not None and receiver.text[0].isupper() and receiver.last == len(before)
    return receiver if named else None


def done_by(before: Words) -> str:
    """Reads " lost by Americans" from the verb before the amount and its subject; "" where that is unsure."""
    frame = None if PARTICIPLES.keys().isdisjoint(before.lows) else frame_of(before)
    if frame is None or frame.preposition or frame.verb not in PARTICIPLES or frame.passive:
        return ""
    frame = _of_reporter(before, frame)
    actor = subject_of(before, frame)
    if actor is None or actor.owned or _is_reduced(before, frame, actor):
        return ""
    return f" {PARTICIPLES[frame.verb]} by {actor.named}"


def _of_reporter(before: Words, frame: Frame) -> Frame:
    """The frame with the subject of who told what befell him: "Osk | reported | losing $5 million"."""
    told = frame.at - 1
    if frame.verb != "losing" or before.low(told) not in _TOLD_OF_ONESELF:
        return frame
    return frame._replace(verb="lost", at=told, subject_end=end_of_subject(before, told))


def _is_reduced(before: Words, frame: Frame, actor: Phrase) -> bool:
    """Whether a participle only says which ones: "managers earning $30,000", but not "with tourists paying a fee"."""
    reduced = frame.verb.endswith("ing") and before.low(frame.at - 1).isalpha()
    return reduced and before.low(actor.first - 1) != "with"


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


def _on_what(after: Words, done: str) -> str:
    """Reads " on drugs" behind what was spent; "" where nothing sure follows."""
    at = past_bracket(after)
    at += 1 if after.low(at) in {"annually", "yearly"} else 0
    link = after.low(at)
    spent = link == "on" and done.startswith((" spent", " invested"))
    spent = spent or (link == "in" and done.startswith(" invested") and after.low(at + 1) not in DETERMINERS)
    what = phrase_after(after, at + 1) if spent else None
    return f" {link} {what.named}" if what and what.head not in TIMES and not _goes_on(after, what) else ""


def _goes_on(after: Words, phrase: Phrase) -> bool:
    """Whether the phrase is only the first of several, or half a name: "on TV | and radio ads"."""
    following, then = after.low(phrase.last), after.low(phrase.last + 1)
    return following in {"and", "or"} or (following == "," and is_plural(then))


def _to_whom(after: Words) -> str:
    """Reads " to scammers", " from savers" behind the amount, past a conversion in brackets."""
    at = past_bracket(after)
    if after.low(at) == "in" and (what := _paid_as(after, at + 1)):
        return f" in {what}"
    if after.low(at) == "against" and after.low(at + 1) == "earnings":
        return " against earnings"
    if after.low(at) not in {"to", "from"} or after.low(at + 1)[:1].isdigit():
        return ""
    if after.low(at) == "from" and after.low(at + 1) in _OF_ANOTHER:
        return ""
    certain = after.low(at + 1) in DETERMINERS or after.words[at + 1 : at + 2] != after.lows[at + 1 : at + 2]
    receiver = phrase_after(after, at + 1, plural=not certain)
    if receiver is None or receiver.head in TIMES or (after.low(at) == "from" and _goes_on(after, receiver)):
        return ""
    last = receiver.last
    while after.words[last - 1][0].isupper() and after.words[last : last + 1] and after.words[last][0].isupper():
        last += 1  # "to a committee for Gov. Scott | Walker"
    return f" {after.low(at)} {receiver.named}{' ' if last > receiver.last else ''}{after.span(receiver.last, last)}"


def _done_with(after: Words) -> str:
    """Reads "$5 million was allocated for repairs": participles that have a purpose or a place behind them."""
    at = 0
    while after.low(at) in _WAS:
        at += 1
    if at == 0 or not is_participle(after.low(at)) or after.low(at + 1) not in {"for", "to", "from", "in"}:
        return ""
    purpose = phrase_after(after, at + 2)
    done = f"to be {after.low(at)}" if after.first == "will" else after.low(at)
    return f"amount {done} {after.low(at + 1)} {purpose.named}" if purpose else ""
