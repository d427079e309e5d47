"""Labels of money, percentages and measures: what the amount is of, is in, modifies, or is said about."""

from __future__ import annotations

from briefings.language.numbers.labels.frames import frame_of, moved_object, subject_of
from briefings.language.numbers.labels.phrases import LINKS, Phrase, phrase_after, phrase_before
from briefings.language.numbers.labels.setting import Setting, Words
from briefings.language.numbers.labels.verbs import MOVES, PARTICIPLES, SHARE_VERBS, STATES
from briefings.language.numbers.labels.wording import AUXILIARIES, DETERMINERS, STOPS, TIMES, is_participle

_EMPTY_HEADS = frozenset(
    """
    total maximum minimum average record number amount sum group course majority range one most half hundreds
    thousands millions billions tens dozens lot pair series percent percentage rest remainder many some
    """.split()
)
_TRANSITIVE = frozenset("cut cuts cutting raise raises raised raising slash slashed shed".split())
_NO_WHOLE = frozenset("which whom these those them this it".split())
_NOT_INSIDE = frozenset("total all cash return exchange order addition fact part particular".split())
_ENDS = frozenset(
    """
    in at by last this since after during each when while before until through under over nationwide worldwide annually
    yearly today yesterday monday tuesday wednesday thursday friday saturday sunday than per
    """.split()
)
_SHARED_LINKS = LINKS - {"on", "for"}
_GROUPS = frozenset("top bottom middle richest poorest wealthiest lower upper lowest highest remaining other".split())
_EQUALS = frozenset("equivalent equal amounting amounted amounts comes came corresponds".split())
_EXTENTS = frozenset("high long wide tall deep thick old ago later earlier away apart in from before after".split())
_LASTING = frozenset("sentence term delay ban truce ceasefire embargo moratorium contract".split())


def amount_label(place: Setting, *, rate: bool = False) -> str:
    """The label of money, or of a `rate` of it; "" where unsure."""
    return (
        _modified(place)
        or ("" if rate else _inside(place))
        or _of_before(place.before)
        or _worth(place.before)
        or _moved(place)
        or _spent(place)
    )


def share_label(place: Setting, *, ratio: bool) -> str:
    """The label of a percentage, of points or of a fraction; "" where unsure."""
    shared = _share(place)
    if shared or ratio or place.after.low(0) == "of":
        return shared
    return _modified(place) or _of_before(place.before) or _moved(place)


def measure_label(place: Setting, *, time: bool) -> str:
    """The label of any other measure, or of a span of `time`; "" where unsure."""
    if place.after.low(0) in _EXTENTS:
        return ""
    named = _of_before(place.before)
    if time and named.split(" ")[-1] not in _LASTING:
        named = ""
    return _modified(place) or named or _moved(place, measured=True)


def _modified(place: Setting) -> str:
    """The noun that the amount stands before: "a crippling 49% rate on Cambodian goods"."""
    article = _article(place.before)
    if not article:
        return ""
    at = 1 if place.after.low(0) == "-" else 0
    phrase = phrase_after(place.after, at, singular=article in {"a", "an"})
    if phrase is None or phrase.first != at or phrase.head in TIMES or phrase.size == 1:
        return ""
    return phrase.text


def _article(before: Words) -> str:
    """The article or possessive that the amount stands under, two adjectives between at most; "" where none."""
    for back in range(1, 4):
        low = before.low(len(before) - back)
        if low in DETERMINERS or low.endswith(("'s", "’s")):
            return low
        if not low[:1].isalpha() or low in STOPS:
            return ""
    return ""


def _inside(place: Setting) -> str:
    """What money is in or of: "$14 billion in cryptocurrency assets seized by the US Treasury"."""
    after = place.after
    at = 2 if after.low(0) == "worth" and after.low(1) == "of" else 1
    if after.low(0) not in {"in", "of", "worth"} or after.low(at) in _NOT_INSIDE:
        return ""
    phrase = phrase_after(after, at)
    if phrase is None or phrase.head in TIMES:
        return ""
    if after.low(0) == "in" and (phrase.text[0].isupper() or phrase.first != at):
        return ""  # "in the town", "in Vienna": where, and not what
    done = _done_by(after, phrase.last) or _spent_by(place.before)
    return phrase.text + done if done or phrase.size > 1 else ""


def _done_by(after: Words, at: int) -> str:
    """Reads " seized by the US Treasury" at word `at`."""
    if not is_participle(after.low(at)) or after.low(at + 1) != "by":
        return ""
    actor = phrase_after(after, at + 2)
    return f" {after.low(at)} by {actor.named}" if actor else ""


def _of_before(before: Words) -> str:
    """The noun that the amount is of: "an unemployment rate of 5%"."""
    last = len(before) - (1 if before.low(len(before) - 1) not in {"a", "an"} else 2)
    if before.low(last) != "of":
        return ""
    phrase = phrase_before(before, last)
    if phrase is None or phrase.head in _EMPTY_HEADS or phrase.head in TIMES:
        return ""
    return phrase.text


def _worth(before: Words) -> str:
    """Reads "the sector is worth $19 billion", "a firm valued at $5m"."""
    last = len(before) - 1
    if before.low(last) == "at" and before.low(last - 1) in {"valued", "priced"}:
        word, last = "value" if before.low(last - 1) == "valued" else "price", last - 1
    elif before.low(last) == "worth":
        word = "worth"
    else:
        return ""
    while before.low(last - 1) in {"is", "are", "was", "were", "be", "been", "now", "still", "reportedly", ","}:
        last -= 1
    subject = phrase_before(before, last)
    return f"{word} of {subject.named}" if subject else ""


def _moved(place: Setting, *, measured: bool = False) -> str:
    """The subject or object of a verb of state or change: "tariffs" in "these tariffs were reduced to 19%".

    `measured` says that the number is no money or share: then "is" alone tells nothing sure.
    """
    before = place.before
    if (moved := moved_object(before)) is not None:
        return moved[0].text
    frame = frame_of(before)
    if frame is None or not (
        frame.verb in STATES or (frame.verb in MOVES and not _is_transitive(frame.verb, frame.preposition))
    ):
        return ""
    if frame.verb in AUXILIARIES and (measured or _opens_noun(place.after)):
        return ""  # "the state is 3% Polish", "he is 1.9 metres tall"
    subject = subject_of(before, frame)
    return subject.text if subject and not (subject.owned and subject.size == 1) else ""


def _opens_noun(after: Words) -> bool:
    return after.low(0)[:1].isalpha() and after.low(0) not in STOPS


def _is_transitive(verb: str, preposition: str) -> bool:
    """Whether the number is what was moved and no level: "cut $5 million", "raised $20 million"."""
    return not preposition and verb in {
        "cut",
        "cuts",
        "cutting",
        "raise",
        "raises",
        "raised",
        "raising",
        "slash",
        "slashed",
        "shed",
    }


def _spent(place: Setting) -> str:
    """What somebody did with the amount: "amount lost by Americans to scammers"."""
    done = _spent_by(place.before)
    return f"amount{done}{_to_whom(place.after)}" if done else ""


def _spent_by(before: Words) -> str:
    """Reads " lost by Americans" from the verb before the amount and its subject."""
    frame = frame_of(before)
    if frame is None or frame.preposition or frame.verb not in PARTICIPLES or frame.passive:
        return ""
    actor = subject_of(before, frame)
    return f" {PARTICIPLES[frame.verb]} by {actor.named}" if actor and not actor.owned else ""


def _to_whom(after: Words) -> str:
    """Reads " to scammers" behind the amount, past a conversion in brackets."""
    at = 0
    if after.low(0) == "(" and ")" in after.lows[:8]:
        at = after.lows.index(")") + 1
    if after.low(at) != "to":
        return ""
    certain = after.low(at + 1) in DETERMINERS or after.words[at + 1 : at + 2] != after.lows[at + 1 : at + 2]
    receiver = phrase_after(after, at + 1, plural=not certain)
    return f" to {receiver.named}" if receiver else ""


def _share(place: Setting) -> str:
    """The whole that a percentage or fraction is of, and whose share it is."""
    after, before = place.after, place.before
    if after.low(0) != "of" or after.low(1) in _NO_WHOLE or before.low(len(before) - 1) in _GROUPS or _is_aside(before):
        return ""
    whole = phrase_after(after, 1, links=_SHARED_LINKS)
    if whole is None or whole.head in TIMES or _goes_on(after, whole):
        return ""
    return f"share of {whole.named}{_owner(before)}"


def _is_aside(before: Words) -> bool:
    """Whether a preposition makes the share only a part of what is said: "iodine is added to 10% of salt"."""
    last = len(before) - 1
    if before.low(last) not in {"to", "in", "with", "by", "from", "on", "at", "among", "across", "for"}:
        return False
    verb = before.low(last - 1)
    return verb not in _EQUALS and verb not in MOVES and verb not in SHARE_VERBS


def _owner(before: Words) -> str:
    """Reads " purchased by the US", " made up by services" from the verb before the number."""
    frame = frame_of(before)
    if frame is None or frame.passive:
        return ""
    verb = SHARE_VERBS.get(frame.verb) or (f"{PARTICIPLES[frame.verb]} by" if frame.verb in PARTICIPLES else "")
    if frame.verb in {"for", "up"}:
        verb = {"for": "accounted for by", "up": "made up by"}[frame.verb]
        actor = phrase_before(before, frame.at - 1) if before.low(frame.at - 1) in SHARE_VERBS else None
    else:
        actor = subject_of(before, frame) if verb and not frame.preposition else None
    return f" {verb} {actor.named}" if actor and not actor.owned else ""


def _goes_on(after: Words, whole: Phrase) -> bool:
    """Whether a predicate follows, without which "share of voters" would not say what is shared."""
    following, then = after.low(whole.last), after.low(whole.last + 1)
    if following in {"on", "for", "to", "with", "from"}:
        return then not in TIMES and not then[:1].isdigit()
    return (following[:1].isalpha() and following not in _ENDS) or following[:1] in {'"', "“", "‘", "'"}
