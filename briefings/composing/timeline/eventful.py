"""Whether the clause that a date dates tells of something that happens, and can stand in a timeline. English only.

"The plant was shut on Monday" does; that sales were down last year, that the port could open next month, that the mayor
praised the crews on Sunday, or that a rally comes days after a vote, only tells how things stand, what may be, what is
said of them, or how far apart two other things lie.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from briefings.composing.timeline.dated import Dated
from briefings.composing.timeline.deeds import clause_with, without_date
from briefings.composing.timeline.opinions import is_only_so
from briefings.composing.timeline.predicates import behind_opening, predicates
from briefings.composing.timeline.tokens import Token, tokens_of
from briefings.composing.timeline.vocabulary import forms_of
from briefings.language.finite_verbs import PAST_FORMS, PRESENT_FORMS
from briefings.language.quotes.verbs import SAYING, SPEECH_NOUNS
from briefings.patterns import late

_REMARKS = forms_of(
    """
    acknowledge add applaud argue assert boast brag caution claim clarify comment commend complain concede condemn
    congratulate contend criticise criticize decry deplore describe double echo emphasise emphasize estimate explain
    express fear hail hint hope insist joke lament laud liken maintain mention mock note observe point praise predict
    question refer reiterate remark repeat reply ridicule speculate stress suggest tease thank tweet underline
    underscore voice warn welcome wish wonder worry believe expect want
    """
) | frozenset("speak speaks spoke think thinks thought".split())
"""Verbs that tell of words about a thing, and change nothing."""
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
_MAYBE = frozenset("may might could can cannot should".split())
_SPEAKERS = frozenset("i we you".split())
_RELATING = frozenset("come comes came coming follow follows".split())
_RELATED = frozenset("as after amid before days hours weeks months just less only at on a".split())
_HELPING = frozenset(("has", "have", "do", "does"))
_OF_PAST = frozenset("was were had did".split())
_OPENS_IF = late(r"(?:If|Unless|Whether|Should|Speaking|Asked)\b|[^a-z]{2,20}:\s")
_DUE, _IS = frozenset("due scheduled slated expected hoping".split()), frozenset(("is", "are"))
_OBJECT = 4


def tells_event(dated: Dated, published: date | None) -> bool:
    """Whether the clause of a date tells of an event; `published` is the day of its paper."""
    if _OPENS_IF.match(dated.candidate.passage.text):
        return False
    at = dated.at - dated.begins
    words = tokens_of(without_date(dated.text, at, dated.ends - dated.begins))
    begin = clause_with(words, at)
    planned = published is not None and dated.when.first_day > published
    past = published is not None and dated.when.last_day < published
    found = predicates(words, begin)
    if not found:
        return False
    verb, behind = found[0], words[found[0].head + 1 :]
    group = [word.low for word in words[verb.begin : verb.head + 1]]
    subject = words[behind_opening(words, begin) : verb.begin]
    opens = subject[0].low if subject else ""
    if (
        not _MAYBE.isdisjoint(group)
        or opens.partition("'")[0] in _SPEAKERS
        or (opens != "there" and is_only_so(words, verb) and not (planned and "must" in group))
    ):
        return False
    if _only_relates(words) or _only_remarks(group, behind, passive=verb.passive):
        return False
    return not (planned and _is_over(group, ahead=verb.ahead)) and not (past and _is_open(group))


def _only_relates(words: Sequence[Token]) -> bool:
    """Whether the main verb only tells when something was against another thing: "The strike comes days after"."""
    main = next(iter(predicates(words)), None)
    if main is None or words[main.head].low not in _RELATING:
        return False
    following = next((word.low for word in words[main.head + 1 :]), "")
    return following in _RELATED or (bool(following) and words[main.head].low.startswith("follow"))


def _only_remarks(group: Sequence[str], behind: Sequence[Token], *, passive: bool) -> bool:
    """Whether a verb tells of words about a thing: "praised", "rejected claims", "called the plan a shame"."""
    what = {word.low for word in behind[:_OBJECT]}
    if group[-1] in _CALLING:
        return not passive and what.isdisjoint(_CALLED)
    if group[-1] in _TAKING and behind[:1] and behind[0].low == "to":
        return not what.isdisjoint(_MEDIA)  # "took to social media"
    if group[-1] in _POSTING:
        return bool(behind) and behind[0].low in _WHERE
    if group[-1] in _CLAIMING:
        return what.isdisjoint(_CLAIMED)
    return group[-1] in _REMARKS or (group[-1] in _DISMISSING and not what.isdisjoint(_WORDS))


def _is_open(group: Sequence[str]) -> bool:
    """Whether a verb tells of now, or of what was only to be: "is fighting a levy of last year", "had been due"."""
    now = group[0] in _IS or (group[0] in PRESENT_FORMS and group[0] not in PAST_FORMS and group[0] not in _HELPING)
    return (now and group[-1] not in SAYING) or not _DUE.isdisjoint(group)


def _is_over(group: Sequence[str], *, ahead: bool) -> bool:
    """Whether a verb tells of what was, so that no day to come can be its own: "abandoned its goal for 2030"."""
    past = group[0] in PAST_FORMS or group[0] in _OF_PAST or group[0].endswith("ed")
    return not ahead and (past or group[:1] in (["has"], ["have"]))
