"""Which candidates become the lines of a card: the best that say something the lines before them do not."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence, Set
from itertools import takewhile
from types import MappingProxyType
from typing import NamedTuple

from briefings.composing.agreement.opposites import opposed
from briefings.composing.currency import days_named, just_happened
from briefings.composing.foreground import behind_leading, foreground
from briefings.composing.mentions import Mentions
from briefings.composing.no_news import NoNews
from briefings.composing.one_news import OneNews
from briefings.composing.salience import ABOUT
from briefings.composing.standing import WITH_NOTE
from briefings.composing.tickers import are_of_two_firms
from briefings.composing.translations import Translations
from briefings.composing.weighing import Candidate, likeness
from briefings.language.tokens import content_terms
from briefings.patterns import late

_CONSIDERED, _AGAIN_HERE = 240, "stands more than once in its text"
_YEAR = late(r"(?:19|20)\d\d")
_REPEATS, _REPEATS_FIGURE, _OVERLAP = 0.6, 0.42, 0.65
_WORTH, _WORTH_OF_OWN, _WORTH_OF_FEW, _FEW = 0.22, 0.12, 0.1, 4
_AGAIN = 0.5  # of what it is worth, where its story has a line already
_OPENED = 0.5  # where a line opens its story in another paper
_MAY_BE_ONE = 0.16
_WORTH_OF_EVENT, _WORTH_OF_LATER, _WORTH_OF_BACKGROUND, _OF_HEADLINE = 0.2, 0.35, 0.8, 0.2
_OPENING_OF_HEADLINE = 0.28
_LEANS, _WORTH_OF_LEANING, _ALONE = 0.4, 0.28, 0.15
_DEEP = 12  # sentences into a story: what happened on a day of late is told before
_UNLED = "leans on what stands before it or is not its story's news, and would open the card"


class Selection(NamedTuple):
    """The chosen candidates, best first, and for each one left out the rule that left it out.

    `newest` are those that give the newest toll of an event, which a card's figures need whatever they weigh; `retold`
    are those that are the news of a chosen one in another paper, by its order; `sides` are the openings that tell from
    another side what a chosen one opens with, each with the order of that one; `news` has told which are one news.
    """

    chosen: tuple[Candidate, ...]
    left_out: tuple[tuple[Candidate, str], ...]
    newest: tuple[Candidate, ...] = ()
    retold: Mapping[tuple[int, int], Sequence[Candidate]] = MappingProxyType({})
    sides: Mapping[tuple[int, int], tuple[int, int]] = MappingProxyType({})
    news: OneNews | None = None

    def considered(self) -> Iterator[Candidate]:
        """All candidates, those chosen and those left out."""
        yield from self.chosen
        yield from (candidate for candidate, _ in self.left_out)


def select(
    candidates: Sequence[Candidate], mentions: Mentions, no_news: NoNews, *, most: int, of_many: bool = False
) -> Selection:
    """Chooses at most `most` candidates by score less what they repeat (maximal marginal relevance).

    A candidate whose terms mostly stand in a chosen one repeats it, unless it only refers back to that; where both give
    one figure, fewer terms are enough. So does one that says the same in another language; one that scores far below
    the card's best is not worth a line. All are said in `left_out`. In a briefing `of_many` documents a sentence from
    the middle of a story has to be worth more, for there is other news to read, most of all where it tells of something
    else than its title and does not name the scope; one that leans on what stands before it opens no card, and a second
    one of a story weighs little, unless it tells of a day of its own. What `no_news` gives a reason for is no line.
    """
    translations = Translations(mentions)
    summaries = frozenset(c.passage.document for c in candidates if c.passage.item and not c.passage.place)
    considered, left_out = _considered(candidates, of_many=of_many)
    pool, chosen, by_order = list(considered), list[Candidate](), {c.order: c for c in considered}
    overlap, told = dict.fromkeys(by_order, 0.0), dict[int, Set[str]]()
    worths = {c.order: c.score for c in pool}
    news, retold = OneNews(considered, mentions), dict[tuple[int, int], list[Candidate]]()
    sides = dict[tuple[int, int], tuple[int, int]]()
    while pool and len(chosen) < most:
        best = min(pool, key=lambda c: (-worths[c.order], c.order))
        pool.remove(best)
        if why_not := no_news.why(best, chosen):
            left_out.append((best, why_not))
            continue
        translated = [c for c in pool if translations.say_the_same(best, c)]
        if translated and chosen:
            alike = [best, *translated]
            best = translations.in_language_of(chosen[0], alike)
            translated = [c for c in alike if c is not best]
        left_out += [(c, "says in another language what a line of the card says") for c in translated]
        pool = [c for c in pool if c is not best and c not in translated]
        chosen.append(best)
        if of_many and not best.passage.item:
            told[best.passage.document] = told.get(best.passage.document, set()) | days_named(best.passage.text)
        alike_now = {order: likeness(c.terms, best.terms) for order, c in by_order.items()}
        for order, like in alike_now.items():
            overlap[order] = max(overlap[order], like)
        retold[best.order] = news.of(best, [by_order[at] for at, like in alike_now.items() if like >= _MAY_BE_ONE])
        again = {c.order for c in retold[best.order]}
        left_out += [(c, "is the news of a line of the card in another document") for c in pool if c.order in again]
        pool = [c for c in pool if c.order not in again]
        sides |= {c.order: best.order for c in pool if c.order not in sides and news.open_one_story(best, c)}
        worths = {c.order: _marginal(c, overlap[c.order], told) for c in pool}
        worths |= {order: worth * _OPENED for order, worth in worths.items() if order in sides}
        twice = {c.order for c in pool if _tells_again(c, best, alike_now[c.order], news)}
        dropped = list(_dropped(pool, chosen, twice, worths, summaries if of_many else None))
        left_out += dropped
        gone = {c.order for c, _ in dropped}
        pool = [c for c in pool if c.order not in gone]
    full = [(c, "the card is full") for c in pool]
    return Selection(tuple(chosen), (*left_out, *full), retold=each_once(chosen, retold), sides=sides, news=news)


def each_once(
    chosen: Sequence[Candidate], retold: Mapping[tuple[int, int], Sequence[Candidate]]
) -> dict[tuple[int, int], list[Candidate]]:
    """What is the news of several lines, with the one that it is most like; of two alike, the one chosen first."""
    likest = dict[tuple[int, int], tuple[float, tuple[int, int]]]()
    for line in chosen:
        for other in retold[line.order]:
            alike = likeness(other.terms, line.terms)
            if alike > likest.get(other.order, (-1.0, line.order))[0]:
                likest[other.order] = alike, line.order
    return {line.order: [c for c in retold[line.order] if likest[c.order][1] == line.order] for line in chosen}


def _considered(
    candidates: Sequence[Candidate], *, of_many: bool
) -> tuple[list[Candidate], list[tuple[Candidate, str]]]:
    """The best candidates, from the first that can open a card, and the others, each with why it is out."""
    ranked = sorted(candidates, key=lambda c: (-c.score, c.order))
    first = dict[tuple[int, str], Candidate]()
    again = [c for c in ranked if first.setdefault((c.passage.document, c.passage.text), c) is not c]
    ranked = list(first.values())
    unled = list(takewhile(_cannot_open if of_many else _says_too_little, ranked))
    best, many = ranked[len(unled) : len(unled) + _CONSIDERED], ranked[len(unled) + _CONSIDERED :]
    reasons = ((unled, _UNLED), (again, _AGAIN_HERE), (many, "outranked by many others"))
    return best, [(each, why) for others, why in reasons for each in others]


def _dropped(
    pool: Sequence[Candidate],
    chosen: Sequence[Candidate],
    twice: Set[tuple[int, int]],
    worths: Mapping[tuple[int, int], float],
    summaries: Set[int] | None,
) -> Iterator[tuple[Candidate, str]]:
    """The candidates that are no lines beside those chosen, each with why; those at `twice` tell what the last tells.

    `summaries` are the documents that are lists of stories; None says that there is no other news to read.
    """
    first = chosen[0].score
    for candidate in pool:
        worth = worths[candidate.order]
        if candidate.order in twice:
            yield candidate, "repeats a line of the card"
        elif _leans(candidate) and worth < _WORTH_OF_LEANING * first:
            yield candidate, "leans on what stands before it, and is worth too little"
        elif _is_later(candidate, summaries) and worth < _least_of_later(candidate) * first:
            yield candidate, "stands in the middle of a story, and is worth too little"
        elif worth < _least(candidate, len(chosen), of_many=summaries is not None) * first:
            yield candidate, "scores far below the card's first line"


def _cannot_open(candidate: Candidate) -> bool:
    """Whether a sentence from the middle of a story leans on what stands before it, or is not its news.

    A note may say whom it means; news is what the title tells, or what happened on a day of late.
    """
    aloof = candidate.parts.headline < _OPENING_OF_HEADLINE and not just_happened(candidate.passage.text)
    return candidate.passage.place > 0 and not candidate.passage.item and (candidate.standing < WITH_NOTE or aloof)


def _says_too_little(candidate: Candidate) -> bool:
    """Whether nobody can tell alone what a sentence says: not what stands before it, and not whose words it is."""
    return candidate.standing <= _ALONE and not candidate.passage.item


def _least_of_later(candidate: Candidate) -> float:
    """The share of a card's first line that a sentence from the middle of a story has to be worth.

    What happened on a day is an event of its own, and worth a line sooner than what else a story tells.
    """
    parts = candidate.parts
    aloof = parts.scope < 1.0 and parts.headline < _OF_HEADLINE
    joins_on = candidate.standing < WITH_NOTE
    if candidate.background or aloof or joins_on:
        return _WORTH_OF_BACKGROUND
    return _WORTH_OF_EVENT if _is_event(candidate) else _WORTH_OF_LATER


def _is_event(candidate: Candidate) -> bool:
    """Whether a sentence not deep in its story tells what happened on a day, and nothing that is to come."""
    text = candidate.passage.text
    if candidate.passage.place >= _DEEP or candidate.stance.ahead or " would " in text:
        return False
    return bool(days_named(text[behind_leading(text) :]))


def _is_later(candidate: Candidate, summaries: Set[int] | None) -> bool:
    """Whether a sentence stands in the middle of a story; each item of a summary is a story of its own."""
    if summaries is None or candidate.passage.place == 0:
        return False
    return not (candidate.passage.item and candidate.passage.document in summaries)


def _leans(candidate: Candidate) -> bool:
    """Whether a candidate can hardly be read alone; of what is somebody's words alone a note says so."""
    return candidate.standing <= _LEANS and not candidate.passage.spoken


def _repeats(candidate: Candidate, chosen: Candidate, alike: float) -> bool:
    """Whether a candidate tells what a chosen one tells; `alike` is the share of terms that they have in common."""
    if alike < _REPEATS_FIGURE or opposed(candidate.passage.text, chosen.passage.text):
        return False
    here, there = days_named(candidate.passage.text), days_named(chosen.passage.text)
    if here and there and here.isdisjoint(there):
        return False
    return alike >= _REPEATS or any(map(_is_figure, candidate.terms & chosen.terms))


def _tells_again(candidate: Candidate, chosen: Candidate, alike: float, news: OneNews) -> bool:
    """Whether a candidate tells what a line tells, and nothing newer or of its own beside."""
    repeats = _repeats(candidate, chosen, alike) and _has_nothing_newer(candidate, chosen)
    return repeats and not _has_news(candidate, chosen) and not _are_two(candidate, chosen, news)


def _are_two(candidate: Candidate, chosen: Candidate, news: OneNews) -> bool:
    """Whether a candidate tells in nearly the words of a line what another document has of something else."""
    texts = candidate.passage.text, chosen.passage.text
    apart = candidate.passage.document != chosen.passage.document and texts[0] != texts[1]
    return apart and (are_of_two_firms(*texts) or news.surely_two(candidate, chosen))


def _has_nothing_newer(candidate: Candidate, chosen: Candidate) -> bool:
    """Whether a candidate does to its subject what a line does; what an older document saw ahead has come by now.

    Documents are numbered from the newest.
    """
    now, told = candidate.stance, chosen.stance
    older = candidate.passage.document > chosen.passage.document
    return (now.over, now.denies) == (told.over, told.denies) and (now.ahead == told.ahead or (now.ahead and older))


def _has_news(candidate: Candidate, chosen: Candidate) -> bool:
    """Whether what a candidate tells itself is not in a line, however much of what it refers back to is."""
    text = candidate.passage.text
    return likeness(frozenset(content_terms(text[slice(*foreground(text))])), chosen.terms) < _REPEATS_FIGURE


def _is_figure(term: str) -> bool:
    """Whether a term is a number that tells one thing from others: no year, and no single digit."""
    return term[0].isdigit() and len(term) > 1 and not _YEAR.fullmatch(term)


def _least(candidate: Candidate, lines: int, *, of_many: bool) -> float:
    """The share of a card's first line that a candidate has to be worth behind so many lines.

    A story of the scope's own is worth one sooner, most of all where there are few; where the briefing is of few
    documents, the best of them fill the card.
    """
    if candidate.placing.salience < ABOUT:
        return _WORTH
    return _WORTH_OF_FEW if lines < _FEW else _WORTH_OF_OWN if of_many else _WORTH


def _marginal(candidate: Candidate, overlap: float, told: Mapping[int, Set[str]]) -> float:
    """What a candidate adds to a card that tells so much of what it says.

    `told` are the documents that have a line, with the days that they name there: what a story tells of another day
    is an event of its own.
    """
    worth = candidate.score * (1.0 - _OVERLAP * overlap)
    if (days := told.get(candidate.passage.document)) is None:
        return worth
    other = days and days.isdisjoint(days_named(candidate.passage.text)) and _is_event(candidate)
    return worth if other else worth * _AGAIN
