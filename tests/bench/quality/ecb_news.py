"""One news of two papers on ECB+: the first two sentences of articles of each topic, all put on one day.

What a card does with them: one line of both papers, or two. One news are two whose main act gold has in one chain, two
are those that share no act, of one story or of its look-alike; those that share some other act are not counted, nor
are copies. That look-alikes of years apart come on one day makes it harder than news is: of two patches of one browser
nothing tells. The topics are not those of `ecb`'s rows: those with odd numbers were developed on, for the others only
figures were read.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from itertools import combinations
from typing import NamedTuple

from briefings import Document
from briefings.composing.mentions import Mentions
from briefings.composing.one_news import OneNews
from briefings.composing.passages import Cut
from briefings.composing.topics import Placing
from briefings.composing.weighing import Candidate, likeness, terms_of
from tests.bench.quality.ecb_articles import Article, Told

_PLACING = Placing(topic="all", strength=1.0, rule="everything")
_DAY = "2009-03-02"
_OPENING, _HALF, _COPIES = 1, 0.5, 0.6


class Pair(NamedTuple):
    """Two openings of one topic, with who tells which are one news; whether they are."""

    news: OneNews
    a: Candidate
    b: Candidate
    one_news: bool


def pairs(every: Iterable[Told], topics: Iterable[int]) -> Iterator[Pair]:
    """The pairs of the topics."""
    by_topic = defaultdict[int, list[Told]](list)
    for each in every:
        by_topic[each.article.topic].append(each)
    for topic in topics:
        yield from _of_topic(by_topic[topic])


def _of_topic(told: Sequence[Told]) -> Iterator[Pair]:
    articles = {each.article.name: each.article for each in told}
    names = sorted(articles)
    documents = [_written(articles[name]) for name in names]
    cuts = [Cut(document, number) for number, document in enumerate(documents)]
    statements = [
        Candidate(passage, _PLACING, terms=terms_of(passage), score=1.0) for cut in cuts for passage in cut.statements()
    ]
    news = OneNews(statements, Mentions(documents, [passage for cut in cuts for passage in cut.passages]))
    found = {(each.passage.document, each.passage.text): each for each in statements}
    looked_up = [(each, found.get(_key(each, names))) for each in told]
    opening = [(each, c) for each, c in looked_up if c and c.passage.place <= _OPENING]
    for (one, a), (other, b) in combinations(opening, 2):
        if one.article.name == other.article.name or _are_copies(a, b):
            continue
        if one.main == other.main or one.chains.isdisjoint(other.chains):
            yield Pair(news, a, b, one.main == other.main)


def _key(each: Told, names: Sequence[str]) -> tuple[int, str]:
    return names.index(each.article.name), each.article.undated[each.number].strip()


def _written(article: Article) -> Document:
    told = (line for _, line in sorted(article.undated.items()) if line.endswith((".", '"')))
    return Document.from_text("\n\n".join(told), title=article.title, published=_DAY, publisher=article.name)


def _are_copies(a: Candidate, b: Candidate) -> bool:
    one, other = (frozenset(each.passage.text.casefold().split()) for each in (a, b))
    return len(one & other) > _COPIES * len(one | other)


def is_one_line(pair: Pair) -> bool:
    """Whether a card takes two openings for one news."""
    return pair.news.tell_one(pair.a, pair.b)


def is_alike(pair: Pair) -> bool:
    """The simple way: half of the words of the shorter are in the other."""
    return likeness(pair.a.terms, pair.b.terms) >= _HALF
