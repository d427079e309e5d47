"""How far the news of a story has got, as the main clause of its opening tells it, whatever verb a topic's phrase has.

    "Osk's council has closed the port to all ferries, after ..."     done
    "The trial of Emil Sorg will open in Vell on Monday"              planned

An opening tells the news of its story, so that its whole clause is a state where the topic stands in it; a sentence
further down tells one only by what it says of the topic's phrase itself. English only.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from briefings.composing.status.acts import describes_subject
from briefings.composing.status.naming import leans_on_another
from briefings.composing.status.plainness import is_open, is_plain, is_told
from briefings.composing.status.senseless import is_senseless
from briefings.composing.status.state import Telling, action_of, changes_things, may_come
from briefings.composing.status.verbs import FIXED
from briefings.composing.timeline.acts import behind_verb
from briefings.composing.timeline.deeds import said_by, without_dates
from briefings.composing.timeline.incidents import befalls
from briefings.composing.timeline.meanings import meaning_of
from briefings.composing.timeline.opinions import is_only_so
from briefings.composing.timeline.passives import SUBORDINATE, Predicate
from briefings.composing.timeline.predicates import behind_opening, predicates
from briefings.composing.timeline.reduced import only_describes
from briefings.composing.timeline.remarks import only_remarks
from briefings.composing.timeline.tokens import COMMAS, Token, tokens_of
from briefings.composing.timeline.vocabulary import forms_of
from briefings.language.finite_verbs import PAST_FORMS
from briefings.language.quotes.verbs import CALLING, PREPOSITIONS
from briefings.patterns import late

_NOT = frozenset("not never no may might could would should can cannot must reportedly".split())
_HARDLY = frozenset(
    "neither nor nobody none no few hardly rarely seldom barely scarcely almost nearly yet only".split()
)
_RESOLVED = forms_of("agree decide promise pledge vow offer vote")
_BEGUN = frozenset(("began", "begun", "started"))
_IS, _PERFECT = frozenset(("is", "are")), frozenset(("has", "have"))
_BESIDE = PREPOSITIONS - {"of", "to"}
_NOBODY = frozenset(
    "he she it they we i you this that these those there who which what his her its their our my some".split()
)
_LEADS_ON = frozenset(("that", "whether", "how", "why", "who", "which", "whose", "where", "("))
_LASTING = forms_of("face hold consider discuss continue meet") | {"held", "met"}
_HIMSELF = frozenset(("it", "he", "she", "they"))
_GOING, _WHITHER = frozenset(("go",)), frozenset(("to", "on", "ahead", "into", "public", "free"))
_MOVING = frozenset("moving advancing withdrawing retreating leaving".split())
# What these tell of may be no act of anybody's, or of what was felt, seen or earned.
_VAGUE = frozenset(
    """
    drawn caused demonstrated shown highlighted spotlighted made faced enjoyed seen sparked met found become remained
    prompted brought given suffered lost had been gone come grown earned grossed sent told felt kept led fuelled fueled
    deteriorated worsened improved strengthened weakened blitzed
    triggered left helped tried got gotten used thrown cast revived renewed deepened intensified stoked drawn
    """.split()
)
_CHANGING = frozenset("won win arrived limited restricted overturned upheld detained left quit".split())
_OF_WHAT = late(r"(?:\s(?:in|on|of|to|for|by|with|at|over|about|from|after))?\swhat\s.*")
_DANGLES = late(r"\b(?:until|till|from|by|since|of|to|for|in|on|at|with|all|every|each)$")  # "was postponed until"
_SPAN = late(
    r",?\s(?:(?:(?:more|less) than|almost|nearly|about|some|just|over) )?(?:an?|[\d.,]+|[a-z-]+) "
    r"(?:decade|year|month|week|day|hour|minute)s?$"
)
_ENDS_SPAN = late(r"\s(?:after|before|since|later|earlier|ago)\b")
_BRACKETS = 4
_ROLE = 5  # words, as of "as prime minister"
_MOST, _LEAST = 20, 4


def opening_telling(
    sentence: str, dates: Iterable[tuple[int, int]], places: Sequence[tuple[int, int]]
) -> Telling | None:
    """What the main clause of an opening tells, if one of `places` is whom or what it is about.

    `dates` are the spans of the sentence's dates. The telling's whole is the clause with its subject.
    """
    words = _without_brackets(tokens_of(without_dates(sentence, dates)))
    verb = next(iter(predicates(words)), None)
    begin = behind_opening(words)
    while begin < len(words) and words[begin].low in COMMAS:
        begin += 1
    if verb is None or begin >= verb.begin or words[begin].low in _NOBODY or _is_half(words, begin):
        return None
    told = _own_deed(words, verb) or verb
    if not _HARDLY.isdisjoint(word.low for word in words[begin : told.head + 1]) or _only_has(words, told):
        return None
    state, end = _state(sentence, words, told), _end(words, told)
    if state is None or (end < len(words) and words[end].low in _LEADS_ON):
        return None
    state = "announced" if told is not verb and told.ahead else state
    end = _fitting(words, begin, told, end)
    core = (*_core(words, begin, verb.begin), *_core(words, told.head + 1, end))
    if not any(first <= place < last for place, _ in places for first, last in core):
        return None
    start, at = words[begin].start, words[told.begin].start
    clause = _OF_WHAT.sub("", sentence[start : words[end - 1].end])
    if _ENDS_SPAN.match(sentence, start + len(clause)):
        clause = _SPAN.sub("", clause)  # "granted bail more than five months | after he was arrested"
    if len(clause) <= words[told.head].end - start < words[end - 1].end - start:
        return None  # "launched what it called raids": nothing is left of what
    telling = Telling(
        state=state, action=action_of(words[told.head].low), at=at, words=clause[at - start :], whole=clause
    )
    own = clause if told is verb else telling.words
    return telling if _is_fact(sentence, telling) and not leans_on_another(own) else None


def _is_fact(sentence: str, telling: Telling) -> bool:
    """Whether what a clause tells is neither too short nor too long, doubted, somebody's words, nor no state at all."""
    start, end = telling.at + len(telling.words) - len(telling.whole), telling.at + len(telling.words)
    fits = _LEAST <= telling.whole.count(" ") + 1 <= _MOST
    if _DANGLES.search(telling.words):
        return False
    plain = is_told(sentence, telling.at, end) and is_plain(sentence[start : telling.at]) and not is_open(telling.whole)
    return fits and plain and not is_senseless(sentence, telling)


def _only_has(words: Sequence[Token], verb: Predicate) -> bool:
    """Whether "has" is a verb of its own: "has 40 seats", "has been ill"."""
    head = words[verb.head].low
    of_past = head.endswith(("ed", "en", "wn")) or head in PAST_FORMS
    return words[verb.begin].low in _PERFECT and (not of_past or head in {"been", "had"})


def _end(words: Sequence[Token], verb: Predicate) -> int:
    """Where a verb's clause ends, with what somebody becomes or is taken "as"."""
    end = verb.head + 1 + len(behind_verb(words, verb))
    if end < len(words) and words[end].low == "as":
        comma = next((at for at in range(end, len(words)) if words[at].low in COMMAS), len(words))
        if comma - end <= _ROLE and not predicates(words[end + 1 : comma]):
            return comma
    return end


def _fitting(words: Sequence[Token], begin: int, verb: Predicate, end: int) -> int:
    """Where a clause that is too long can end instead: before the last words that only say where or with what."""
    while end - begin > _MOST:
        cut = next((at for at in range(end - 1, verb.head + 1, -1) if words[at].low in _BESIDE), None)
        if cut is None:
            return end
        end = cut
    return end


def _without_brackets(words: Sequence[Token]) -> Sequence[Token]:
    """The words without a short name in brackets: "the Works Council (WC)"."""
    dropped = {
        at
        for first, word in enumerate(words)
        if word.low == "("
        for last in range(first + 1, min(len(words), first + _BRACKETS))
        if words[last].low == ")"
        for at in range(first, last + 1)
    }
    return [word for at, word in enumerate(words) if at not in dropped] if dropped else words


def _core(words: Sequence[Token], begin: int, end: int) -> Iterator[tuple[int, int]]:
    """The span of who does it or of what it is done to, without what stands beside: "shirts bearing its name"."""
    stop = next((at for at in range(begin + 1, end) if words[at].low in _BESIDE or words[at].low.endswith("ing")), end)
    if begin < stop:
        yield words[begin].start, words[stop - 1].end


def _is_half(words: Sequence[Token], begin: int) -> bool:
    """Whether what was taken for an opening is half of one: "Since Emil Sorg, the founder of the firm, was"."""
    return begin > 0 and words[0].low in SUBORDINATE and not predicates(words[1:begin])


def _own_deed(words: Sequence[Token], verb: Predicate) -> Predicate | None:
    """What who speaks says that he himself has done or will do: "Osk says it has closed the port"; else None."""
    content = said_by(words, verb, 0)
    if content is None or content[0] <= verb.head:
        return None
    if not any(word.low in _HIMSELF for word in words[content[0] : content[0] + 1]):
        return None
    return next(iter(predicates(words, content[0])), None)


def _state(sentence: str, words: Sequence[Token], verb: Predicate) -> str | None:
    """The state that a verb tells, if it leaves things otherwise than before."""
    group, head = [word.low for word in words[verb.begin : verb.head + 1]], words[verb.head].low
    behind = tuple(word.low for word in words[verb.head + 1 : verb.head + 3])
    describes = describes_subject(sentence, words[verb.head].end) or only_describes(sentence, words[verb.begin].start)
    if not _NOT.isdisjoint(group) or head in _LASTING or describes:
        return None
    if verb.ahead:
        comes = may_come(head) or (head in _GOING and behind[:1] and behind[0] in _WHITHER)
        return ("announced" if not _RESOLVED.isdisjoint(group) else "planned") if comes else None
    if group[0] in _IS:
        return "under way" if head.endswith("ing") and (changes_things(head) or head in _MOVING) else None
    if verb.begin == verb.head and not (head.endswith("ed") or head in PAST_FORMS):
        return None  # "joins us to discuss"
    if head in _BEGUN:
        return "under way"
    return FIXED.get(head) or ("done" if _changes(sentence, words, verb) else None)


def _changes(sentence: str, words: Sequence[Token], verb: Predicate) -> bool:
    """Whether a verb tells what leaves things otherwise; in the perfect, news of today, any known act may."""
    head = words[verb.head].low
    if changes_things(head) or head in _CHANGING:
        return True
    group = [word.low for word in words[verb.begin : verb.head + 1]]
    if group[0] not in _PERFECT or only_remarks(group, words[verb.head + 1 :], passive=verb.passive):
        return False
    meaning = meaning_of(sentence, words, verb)
    return head not in _VAGUE and not befalls({meaning}) and head not in CALLING and not is_only_so(words, verb)
