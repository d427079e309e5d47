"""Labels of percentages and fractions of a whole: what they are a share of, and whose share it is."""

from __future__ import annotations

from briefings.language.numbers.labels.backwards import phrase_before
from briefings.language.numbers.labels.frames import end_of_subject, frame_of, subject_of
from briefings.language.numbers.labels.phrases import LINKS, Phrase, phrase_after
from briefings.language.numbers.labels.setting import Setting, Words
from briefings.language.numbers.labels.verbs import MOVES, PARTICIPLES, SHARE_VERBS, STATES
from briefings.language.numbers.labels.wording import TIMES
from briefings.patterns import late

_LINKS = LINKS - {"on", "for"}
_NO_WHOLE = frozenset("which whom these those them this that it".split())
_GROUPS = frozenset("top bottom middle richest poorest wealthiest lower upper lowest highest remaining other".split())
_OPENING = frozenset(["", ",", ";", "–", "—", *"and but that while as because when said where if".split()])
"""What stands before a share that is the subject: then its predicate would have to be told as well."""

_BESIDE = frozenset("to in with by from on at among across for".split())
_EQUALS = frozenset("equivalent equal amounting amounted amounts comes came corresponds".split())
_ENDS = frozenset(
    """
    in at by last this since after during each when while before until through under over nationwide worldwide
    annually yearly today yesterday monday tuesday wednesday thursday friday saturday sunday than per
    """.split()
)
_OUTPUT = late(r" of (?:the )?(?:country[’']s |national )?(?P<what>GDP|GNP|gross domestic product)\b")
_LEVELS = STATES | MOVES
_LONGEST = 5
_VOTES = frozenset({"of the vote", "of the votes", "of the ballots"})
_RUNS = frozenset("won wins led leads finished came lost re-elected elected".split())
_POINTING = frozenset("these those".split())
_MAKING = frozenset("make makes".split())
_OPEN = frozenset("on for to with from".split())


def whole_label(place: Setting) -> str:
    """The label of "N% of …": "share of Cambodia's exports purchased by the US"; "" where unsure."""
    after, before = place.after, place.before
    last = before.last
    if last == "with" and after.span(0, 3).lower() in _VOTES:
        return _won(before)
    if (output := _OUTPUT.match(place.text, place.end)) and (level := _level_of(before)):
        return f"{level} as a share of {output['what']}"
    if after.first != "of" or after.low(1) in _NO_WHOLE or last in _OPENING or last in _GROUPS or _is_aside(before):
        return ""
    if after.low(1) in {"everything", "all"} and after.low(2) == "that":
        return _of_everything(after, before)
    whole = phrase_after(after, 1, links=_LINKS)
    if whole is None or whole.head in TIMES or _goes_on(after, whole):
        return ""
    from_another = after.low(1) in {"its", "their"} and " from " in whole.text  # "buys 30% of its oil from Vell"
    return "" if from_another else f"share of {whole.named}{_owner(before)}"


def _level_of(before: Words) -> str:
    """What comes to so much of the whole: "the deficit of Vell is expected to reach | 3.4 percent of GDP"."""
    frame = frame_of(before)
    if frame is None or frame.verb not in _LEVELS or frame.preposition == "by":
        return ""
    subject = subject_of(before, frame)
    return subject.text if subject and not subject.owned and subject.size > 1 else ""


def _won(before: Words) -> str:
    """Who won, lost or led with so much of the vote: "Mira Toll won the poll | with 54 percent of the vote"."""
    verb = next((at for at in range(len(before) - 2, -1, -1) if before.lows[at] in _RUNS), None)
    who = phrase_before(before, end_of_subject(before, verb)) if verb else None
    what = before.span(verb + 1, len(before) - 1) if verb else ""
    what = f" in {what}" if what.startswith(("the ", "a ", "an ")) and what.count(" ") <= _LONGEST else ""
    return f"share of the vote{what} won by {who.named}" if who is not None and not who.owned else ""


def _of_everything(after: Words, before: Words) -> str:
    """Reads "everything that Cambodia exports": a short clause up to its end."""
    end = next((at for at in range(3, len(after)) if not after.lows[at][0].isalpha()), len(after))
    return f"share of {after.span(1, end)}{_owner(before)}" if 3 < end <= 7 else ""


def _is_aside(before: Words) -> bool:
    """Whether a preposition makes the share only a part of what is said: "iodine is added to 10% of salt"."""
    if before.last not in _BESIDE:
        return False
    verb = before.low(len(before) - 2)
    return verb not in _EQUALS and verb not in MOVES and verb not in SHARE_VERBS


def _goes_on(after: Words, whole: Phrase) -> bool:
    """Whether a predicate follows, without which "share of voters" would not say what is shared."""
    following, then = after.low(whole.last), after.low(whole.last + 1)
    if following in _OPEN:
        return then not in TIMES and not then[:1].isdigit()
    return (following[:1].isalpha() and following not in _ENDS) or following[:1] in {'"', "“", "‘", "'"}


def _owner(before: Words) -> str:
    """Reads " purchased by the US", " made up by services" from the verb before the number."""
    last = len(before) - 1
    if before.last in {"for", "up"} and before.low(last - 1) in SHARE_VERBS:
        verb, actor = SHARE_VERBS[before.low(last - 1)], phrase_before(before, last - 1)
        untold = actor is None or actor.owned or before.low(actor.first) in _POINTING
        return "" if actor is None or untold else f" {verb} {actor.named}"
    frame = frame_of(before)
    if frame is None or frame.passive or frame.preposition:
        return ""
    verb = "made by" if frame.verb in _MAKING else SHARE_VERBS.get(frame.verb, "")
    if not verb and frame.verb in PARTICIPLES:
        verb = f"{PARTICIPLES[frame.verb]} by"
    actor = subject_of(before, frame) if verb else None
    return f" {verb} {actor.named}" if actor and not actor.owned else ""
