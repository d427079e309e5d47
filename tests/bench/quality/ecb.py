"""One line an event: pairs of sentences of ECB+, news of 43 topics with two look-alike stories each; none lies here.

`NEWSBRIEF_ECB` names a folder with its files, `3_10ecb.xml` and so on, and its list of checked sentences. One event are
two sentences of two papers whose main act gold has in one chain; two are those that share none, of one story or of its
look-alike. "Own days" have a day in their words: in one story each stays in one week where it was, and look-alikes come
on one day. The others are given one day in front. Of the later topics those with odd numbers were mended on, of the
even ones only figures were read. A pair counts where the
timeline tells both sentences, for what it doesn't tell is not told twice. Beside us, of one day and half of the words;
of one day, a name and a word.
"""

from __future__ import annotations

import os
import re
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import UTC, date, datetime, timedelta
from functools import partial
from itertools import combinations
from pathlib import Path
from typing import NamedTuple

from briefings import Briefing, Document, Topic, compose
from briefings.composing.weighing import likeness
from briefings.language.tokens import content_terms
from tests.bench.quality import ecb_news
from tests.bench.quality.ecb_articles import WEEK, Told, told
from tests.bench.quality.ecb_news import Pair
from tests.bench.quality.table import Row, seconds

TUNED = range(1, 25)
_NOW = datetime(2026, 10, 1, 8, 0, tzinfo=UTC)
_MONDAY = date(2009, 3, 2)
_HALF = 0.5
_NAME = re.compile(r"\b[A-Z][a-z]{2,}\b")
_LOWERED = frozenset(
    "The A An In On At He She They It His Her Their Its Two Three Police Officials Authorities".split()
)
_COPIES, _OF_ONE_CHAIN, _OF_ONE_TOPIC = 0.6, 8, 24


class Case(NamedTuple):
    """Two documents, the sentence of each that is looked for, and whether the two tell one event."""

    briefing: Briefing
    documents: tuple[Document, ...]
    sentences: tuple[str, ...]
    one_event: bool


def cases(every: Iterable[Told], topics: Iterable[int], *, own_days: bool) -> list[Case]:
    """Pairs of the topics, no copies of each other, of each event and of each topic only so many."""
    by_topic: defaultdict[int, list[Told]] = defaultdict(list)
    for each in every:
        if (each.day is not None) == own_days:
            by_topic[each.article.topic].append(each)
    return [_case(*chosen) for topic in topics for chosen in _chosen(by_topic[topic])]


def _chosen(every: Sequence[Told]) -> Iterator[tuple[Told, Told]]:
    taken = Counter[str]()
    for a, b in sorted(combinations(every, 2), key=_at_random):
        if a.article.name == b.article.name or _are_copies(a.text, b.text):
            continue
        one = a.main == b.main
        chain, most = (a.main, _OF_ONE_CHAIN) if one else (a.article.story + b.article.story, _OF_ONE_TOPIC)
        if (one or a.chains.isdisjoint(b.chains)) and taken[chain] < most:
            taken[chain] += 1
            yield a, b


def _at_random(pair: tuple[Told, Told]) -> tuple[int, str]:
    """Always in the same order, and not in that of the files."""
    texts = "".join(each.text for each in pair)
    return sum(map(ord, texts)) * 7919 % 10007, texts


def _are_copies(a: str, b: str) -> bool:
    one, other = (frozenset(text.casefold().split()) for text in (a, b))
    return len(one & other) > _COPIES * len(one | other)


def _case(a: Told, b: Told) -> Case:
    moved = a.day if a.article.story != b.article.story else None
    sentences = tuple(_dated(each, moved) for each in (a, b))
    documents = tuple(
        _document(each, sentence, moved, publisher)
        for each, sentence, publisher in zip((a, b), sentences, ("Post", "Tribune"), strict=True)
    )
    words = " ".join(sentences)
    scope = tuple(dict.fromkeys(name for name in _NAME.findall(words) if name not in WEEK)) or (words.split()[2],)
    topic = Topic(key="all", title="All", match=scope)
    briefing = Briefing(name="gold", title=f"{a.article.name} {b.article.name}", scope=scope, topics=(topic,))
    return Case(briefing, documents, sentences, one_event=a.main == b.main)


def _dated(each: Told, moved: int | None) -> str:
    if each.day is None:
        first, _, rest = each.text.partition(" ")
        return f"On Monday, {first.lower() if first in _LOWERED else first} {rest}"
    return each.text if moved is None else each.text.replace(WEEK[each.day], WEEK[moved])


def _document(each: Told, sentence: str, moved: int | None, publisher: str) -> Document:
    """The whole article, where no other sentence names a day of the week."""
    lines = {**each.article.undated, each.number: sentence}
    told = (line for number, line in sorted(lines.items()) if number == each.number or line.endswith((".", '"')))
    day = moved if moved is not None else each.day or 0
    published = _MONDAY + timedelta(days=day + 1)
    text = "\n\n".join(told)
    return Document.from_text(text, title=each.article.title, published=published.isoformat(), publisher=publisher)


def is_merged(case: Case) -> bool | None:
    """Whether one line of the timeline cites both sentences; None where none cites the one or the other."""
    texts = frozenset(case.sentences)
    lines = [
        texts & {citation.text for citation in event.citations}
        for card in compose(case.briefing, case.documents, now=_NOW).cards
        for event in card.timeline
    ]
    if any(len(cited) > 1 for cited in lines):
        return True
    return False if len(frozenset[str]().union(*lines)) > 1 else None


def is_alike(case: Case) -> bool:
    """The simple way: half of the words of the shorter are in the other."""
    one, other = (frozenset(content_terms(sentence)) for sentence in case.sentences)
    return likeness(one, other) >= _HALF


def has_act_and_name(case: Case) -> bool:
    """The simple way: a name in both, and a stem that is no name's."""
    one, other = case.sentences
    names = {name for name in _NAME.findall(one) if name not in WEEK} & set(_NAME.findall(other))
    shared = frozenset(content_terms(one)) & frozenset(content_terms(other))
    return bool(names) and bool(shared - frozenset(content_terms(" ".join((*names, *WEEK)))))


def rows(_data: Path) -> list[Row]:
    """Ours and the simple ways, on topics tuned on and on the others; or that there are no files."""
    folder = os.environ.get("NEWSBRIEF_ECB")
    every = list(told(Path(folder))) if folder else []
    if not every:
        why = f"no ECB+ file below {folder}" if folder else "NEWSBRIEF_ECB names no folder"
        measures = f"not measured: {why}"
        return [Row(component="one line an event", data="ECB+", system="newsbrief", measures=measures, speed="")]
    later = sorted({each.article.topic for each in every} - set(TUNED))
    seen, unread = [*TUNED, *(topic for topic in later if topic % 2)], [topic for topic in later if not topic % 2]
    return [
        row
        for own_days, days in ((True, "own days"), (False, "days given"))
        for topics, remark in ((seen, ""), (unread, ", figures read only"))
        for row in _measured(cases(every, topics, own_days=own_days), f"ECB+, {days}{remark}")
    ] + [
        row
        for topics, remark in ((range(1, later[-1] + 1, 2), ""), (unread, ", figures read only"))
        for row in _news(list(ecb_news.pairs(every, topics)), f"openings of ECB+, all on one day{remark}")
    ]


def _news(every: Sequence[Pair], data: str) -> Iterator[Row]:
    for system, decide in (("newsbrief", ecb_news.is_one_line), ("words", ecb_news.is_alike)):
        took = seconds(partial(_decided, every, decide), least=0.001)
        yield Row(
            component="one news of two papers",
            data=f"{len(every)} pairs of {data}",
            system=system,
            measures=score(_decided(every, decide)),
            speed=f"{len(every) / took:,.0f} pairs/s",
        )


def _decided(every: Sequence[Pair], decide: Callable[[Pair], bool]) -> list[tuple[bool, bool]]:
    return [(pair.one_news, decide(pair)) for pair in every]


def _measured(every: Sequence[Case], data: str) -> Iterator[Row]:
    merged: dict[Case, bool | None] = {}
    took = seconds(lambda: merged.update({case: is_merged(case) for case in every}), least=0.001)
    counted = [case for case in every if merged[case] is not None]
    speeds = {"newsbrief": f"{len(every) / took:,.0f} pairs/s"}
    decisions: dict[str, Callable[[Case], bool | None]] = {
        "newsbrief": merged.__getitem__,
        "day and words": is_alike,
        "day, name and word": has_act_and_name,
    }
    for system, decide in decisions.items():
        yield Row(
            component="one line an event",
            data=f"{len(counted)} pairs of {data}",
            system=system,
            measures=score([(case.one_event, bool(decide(case))) for case in counted]),
            speed=speeds.get(system, ""),
        )


def score(decided: Iterable[tuple[bool, bool]]) -> str:
    """Precision, recall and F of decisions, each beside what gold says."""
    counts = Counter(decided)
    right, wrong, missed = counts[True, True], counts[False, True], counts[True, False]
    precision, recall = right / max(1, right + wrong), right / max(1, right + missed)
    f = 2 * right / max(1, 2 * right + wrong + missed)
    return f"precision {precision:.3f} ({right}/{right + wrong}), recall {recall:.3f} of {right + missed}, F {f:.3f}"
