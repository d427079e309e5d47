"""Whether a verb tells of words about a thing, which change nothing: "praised", "rejected claims". English only."""

from __future__ import annotations

from collections.abc import Sequence

from briefings.composing.timeline.tokens import Token
from briefings.composing.timeline.vocabulary import forms_of
from briefings.language.quotes.verbs import SPEECH_NOUNS

_REMARKS = forms_of(
    """
    acknowledge add applaud argue assert boast brag caution claim clarify comment commend complain concede condemn
    congratulate contend criticise criticize decry deplore describe echo emphasise emphasize estimate explain
    express fear hail hint hope insist joke lament laud liken list maintain mention mock note observe point praise
    predict question quote refer reiterate remark repeat reply ridicule speculate stress suggest tease thank tweet
    underline underscore voice warn welcome wish wonder worry believe expect want
    """
) | frozenset("speak speaks spoke think thinks thought".split())
"""Verbs that tell of words about a thing, and change nothing."""
_DOUBLING = forms_of("double")
_CALLING, _CLAIMING = forms_of("call"), forms_of("claim")
_CALLED = frozenset(
    "on upon off election elections vote referendum strike strikes meeting session emergency up back".split()
)
_CLAIMED = frozenset("victory responsibility life lives seat title crown".split())
_POSTING, _WHERE = forms_of("post") | frozenset(("wrote", "writes", "write")), frozenset(("on", "in", "that"))
_TAKING, _MEDIA = (
    frozenset(("take", "takes", "took")),
    frozenset("social truth twitter x facebook instagram tiktok youtube".split()),
)
_DISMISSING = forms_of("reject deny dismiss dispute rebuff rebut refute allege trade exchange")
_WORDS = SPEECH_NOUNS | frozenset("blame barbs accusations allegations criticism rumours rumors reports that".split())
_MAKING = frozenset(("make", "makes", "made"))
_MADE = frozenset("appeal plea remarks comments comparison claim claims".split())
_ADMITTING, _MAYBE = forms_of("admit") | {"admitted", "admitting"}, frozenset(("could", "may", "might"))
_DENYING, _RAISING = forms_of("deny"), forms_of("raise")
_RAISED = frozenset(
    "possibility prospect question questions concern concerns doubt doubts fears hopes spectre specter".split()
)
_WORDED = ((_MAKING, _MADE), (_RAISING, _RAISED), (_DISMISSING, _WORDS))
_OBJECT, _FAR = 4, 12


def only_remarks(group: Sequence[str], behind: Sequence[Token], *, passive: bool) -> bool:
    """Whether a verb only tells of words: its `group` of words in lower case, and the words behind it."""
    what, head = {word.low for word in behind[:_OBJECT]}, group[-1]
    if head in _CALLING:
        return not passive and what.isdisjoint(_CALLED)
    if head in _TAKING and behind[:1] and behind[0].low == "to":
        return not what.isdisjoint(_MEDIA)  # "took to social media"
    if head in _POSTING:
        return bool(behind) and behind[0].low in _WHERE
    if head in _CLAIMING:
        return what.isdisjoint(_CLAIMED)
    denied = head in _DENYING and any(word.low == "that" for word in behind[:_FAR])
    far = {word.low for word in behind[:_FAR]}
    admitted = head in _ADMITTING and not _MAYBE.isdisjoint(far)  # "admitted that losses could grow"
    worded = head in _REMARKS or (head in _DOUBLING and "down" in what) or admitted or denied
    return worded or any(head in verbs and not what.isdisjoint(said) for verbs, said in _WORDED)
