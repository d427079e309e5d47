"""Whether what a status tells has been undone, behind it in its sentence or by a newer one. English only.

    "approved the sale"          undone by "a court blocked the sale"
    "agreed to buy the mill"     undone by "walked away from the deal for the mill"
    "closed the pass"            undone by "and opened it again on Tuesday"

An undoing has many words, and most of them tell no state of their own that could take the older one's place: so the
older one is none, too. What may, should or is only asked to undo it does nothing.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from collections.abc import Set as AbstractSet
from typing import NamedTuple

from briefings.composing.status.state import action_of
from briefings.composing.timeline.meanings import meaning_of
from briefings.composing.timeline.passives import Predicate
from briefings.composing.timeline.predicates import every_predicate
from briefings.composing.timeline.reduced import is_reduced
from briefings.composing.timeline.tokens import COMMAS, Token, tokens_of
from briefings.composing.timeline.verbs import begins_object
from briefings.composing.timeline.vocabulary import forms_of
from briefings.language.quotes.verbs import is_adverb
from briefings.language.tokens import content_terms

_UNDOING = frozenset("overturn cancel block collapse withdraw lift halt postpone end breach reject".split())
"""What undoes whatever was done, begun or planned."""
_ONLY_SAYING_NO = forms_of("reject refuse dismiss rebuff rule")
"""What undoes no more than a plan: a tariff that is rejected abroad stays imposed."""
_IMPOSING, _APPOINTING = forms_of("impose"), forms_of("appoint elect name swear")
_ENDS = {
    **dict.fromkeys("close ban block halt postpone cancel cut".split(), frozenset("resume open allow return".split())),
    **dict.fromkeys("arrest charge convict jail seize kidnap".split(), frozenset("rescue free acquit escape".split())),
    **dict.fromkeys("name elect hire".split(), frozenset("dismiss resign expel".split())),
    **dict.fromkeys("open begin resume launch".split(), frozenset(("close",))),
}
"""What undoes only that of which it is the end: what was closed is opened, who was arrested is freed."""
_OF_ITSELF = frozenset("collapse end resume open close".split())
"""What a thing does of itself: "the talks collapsed"."""
_GOING_ON = frozenset(("and", "but", "which", ",", "then"))
_FORCING, _FAR = forms_of("force compel"), 4
_CLOSING = COMMAS | frozenset(
    "over about against after amid despite because during since following before while as".split()
)
_NOT, _NEAR = frozenset(("not", "never")), 2
_MAYBE = frozenset("may might could would should must can cannot".split())
_IT, _IF = frozenset("it them him her".split()), frozenset("if unless whether".split())


class Deed(NamedTuple):
    """What a status tells that somebody has done or means to do: its verb, with what that means and acts on."""

    head: str
    meaning: str
    ahead: bool
    about: frozenset[str]


def deed_at(sentence: str, start: int, end: int, *, ahead: bool) -> Deed:
    """The deed that the words `sentence[start:end]` of a status tell, by the last verb of its group."""
    words = tokens_of(sentence)
    verb = next((each for each in every_predicate(words) if start <= words[each.head].start < end), None)
    if verb is None:
        return Deed("", "", ahead, frozenset())
    head = words[verb.head].low
    meaning = "ban" if head in _IMPOSING else meaning_of(sentence, words, verb)
    return Deed(head, meaning, ahead, frozenset(content_terms(sentence[words[verb.head].end :])))


def is_undone_behind(sentence: str, deed: Deed, end: int) -> bool:
    """Whether a sentence goes on to undo the `deed` whose words end at an offset: "closed it, but opened it again"."""
    words = tokens_of(sentence)
    for verb in _undoing(sentence, words, deed):
        if words[verb.begin].start < end:
            continue
        if any(word.low in _IT for word in words[verb.head + 1 : verb.head + 2]):
            return True
        if _goes_on(words, verb) and not begins_object(words, verb.head + 1):
            return True
    return False


def _goes_on(words: Sequence[Token], verb: Predicate) -> bool:
    """Whether what was told is who a verb is of: "and reopened", ", only to break down", ", which a court blocked"."""
    before = next((word.low for word in reversed(words[: verb.begin]) if not is_adverb(word.low)), "")
    first = next((at + 1 for at in range(verb.begin - 1, -1, -1) if words[at].low in COMMAS), 0)
    return before in _GOING_ON or words[first].low == "which"


def is_undone_by(sentence: str, deed: Deed, places: Sequence[tuple[int, int]], known: AbstractSet[str]) -> bool:
    """Whether a newer sentence undoes a `deed`, as done to what stands at one of `places` of it.

    `known` are the words of what the whole briefing is about, which tell no thing from another.
    """
    words = tokens_of(sentence)
    return any(_acts_on(sentence, words, verb, places, deed.about - known) for verb in _undoing(sentence, words, deed))


def _undoing(sentence: str, words: Sequence[Token], deed: Deed) -> Iterator[Predicate]:
    """The verbs of a sentence that undo a deed, as a fact."""
    verbs = list(every_predicate(words))
    for verb in verbs:
        group = [word.low for word in words[max(0, verb.begin - _NEAR) : verb.head + 1]]
        denied = any(low in _NOT or low.endswith("n't") for low in group)
        group = group[-(verb.head - verb.begin + 1) :]
        if (
            (group[0] == "to" and not _is_done_to_be(words, verb.begin))
            or not _MAYBE.isdisjoint(group)
            or _is_condition(words, verb)
            or is_reduced(words, verbs, verb)
        ):
            continue
        if denied:
            if deed.ahead and action_of(group[-1]) == action_of(deed.head):
                yield verb
        elif (not verb.ahead or group[0] == "to") and _undoes(meaning_of(sentence, words, verb), group[-1], deed):
            yield verb


def _is_done_to_be(words: Sequence[Token], at: int) -> bool:
    """Whether what stands behind "to" was done: "only | to break down", "forced Osk | to shut it"."""
    return words[at - 1].low == "only" or any(word.low in _FORCING for word in words[max(0, at - _FAR) : at])


def _undoes(meaning: str, head: str, deed: Deed) -> bool:
    if meaning == deed.meaning or (meaning == "reject" and head in _ONLY_SAYING_NO and not deed.ahead):
        return False
    return meaning in _UNDOING or meaning in _ENDS.get(deed.meaning, frozenset())


def _is_condition(words: Sequence[Token], verb: Predicate) -> bool:
    """Whether a verb stands in a condition: "if the sale collapses"."""
    begin = next((at + 1 for at in range(verb.begin - 1, -1, -1) if words[at].low in COMMAS), 0)
    return any(word.low in _IF for word in words[begin : verb.begin])


def _acts_on(
    sentence: str, words: Sequence[Token], verb: Predicate, places: Sequence[tuple[int, int]], about: AbstractSet[str]
) -> bool:
    """Whether a verb acts on what stands at one of the places: its object, or its subject where that suffers it.

    Where its subject does it, it has to do it to what the deed is `about`.
    """
    last = next((at for at in range(verb.head + 1, len(words)) if words[at].low in _CLOSING), len(words))
    first = next((at + 1 for at in range(verb.begin - 1, -1, -1) if words[at].low in COMMAS), 0)
    behind = (words[verb.head].end, words[last - 1].end)
    if any(behind[0] <= place < behind[1] for place, _ in places):
        return True
    if not any(words[first].start <= place < words[verb.begin].start for place, _ in places):
        return False
    suffers = verb.passive or meaning_of(sentence, words, verb) in _OF_ITSELF
    if suffers and not begins_object(words, verb.head + 1):
        return True
    return not about.isdisjoint(content_terms(sentence[slice(*behind)]))
