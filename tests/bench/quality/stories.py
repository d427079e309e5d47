"""Copies found among articles and rewrites, and events told apart: ours beside the two rules that people start with.

Wire rewrites are made from open articles, each rewritten twice as two newsrooms would: byline and dateline of their
own, paragraphs cut and moved, words swapped for any other word of the collection (harsher than a synonym), and
sentences of other news, which stand nowhere else here, set around the body. The headline keeps its words as far as the
body does, which is kind to the rule about titles. Gold is the article that a text was made from.
"""

from __future__ import annotations

import gzip
import random
import re
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from itertools import combinations
from pathlib import Path

from briefings import Document, split_sentences
from briefings.composing.stories import group_stories, near_duplicates
from tests.bench.quality.agreement import articles, days
from tests.bench.quality.corpora import french_events, other_events
from tests.bench.quality.story_rivals import alike_in_title, alike_in_words
from tests.bench.quality.table import Row, seconds

Grouping = Callable[[Sequence[Document]], Sequence[Sequence[Document]]]
Gold = dict[str, str]
"""What each document belongs to, by the document's origin."""

_SYSTEMS: dict[str, Grouping] = {"title words, Jaccard 0.55": alike_in_title, "TF-IDF cosine 0.5": alike_in_words}
_WORD = re.compile(r"\b[a-z]{3,}\b")
_DATELINES = ("By a staff writer\n\nLONDON — ", "CITY HALL, Tuesday (Wire) - ", "Reporting by two correspondents\n")


@dataclass(frozen=True, slots=True, kw_only=True)
class Strength:
    """How far a rewrite goes: the shares of paragraphs cut, of words swapped, and of the newsroom's own text added."""

    name: str
    cut: float
    swapped: float
    own: float


STRENGTHS = (
    Strength(name="light", cut=0.1, swapped=0.03, own=0.1),
    Strength(name="usual", cut=0.2, swapped=0.1, own=0.2),
    Strength(name="heavy", cut=0.3, swapped=0.2, own=0.3),
    Strength(name="beyond", cut=0.4, swapped=0.3, own=0.5),
)


def rewritten(texts: Sequence[str], others: Iterator[str], strength: Strength) -> tuple[list[Document], Gold]:
    """Every article with two rewrites of it, and which article each is; newsrooms' own sentences come from `others`."""
    chance = random.Random(11)
    vocabulary = sorted({word for text in texts for word in _WORD.findall(text)})
    documents: list[Document] = []
    for number, text in enumerate(texts):
        title = text.strip().splitlines()[0]
        documents.append(Document.from_text(text, title=title, origin=f"{number} original"))
        for newsroom in ("first", "second"):
            own = [sentence.text for sentence in split_sentences(next(others))]
            body = _swapped("\n\n".join(_cut(text, strength, chance)), strength, vocabulary, chance)
            titled = _swapped(title, strength, vocabulary, chance)
            documents.append(
                Document.from_text(_around(body, own, strength, chance), title=titled, origin=f"{number} {newsroom}")
            )
    return documents, {document.origin or "": (document.origin or "").split()[0] for document in documents}


def _paragraphs(text: str) -> list[str]:
    """The paragraphs, or the sentences of a text that has few."""
    paragraphs = [line.strip() for line in text.splitlines() if line.strip()]
    return paragraphs if len(paragraphs) > 5 else [sentence.text for sentence in split_sentences(text)]


def _cut(text: str, strength: Strength, chance: random.Random) -> list[str]:
    """The paragraphs that a newsroom keeps, a fifth of them elsewhere."""
    kept = [paragraph for paragraph in _paragraphs(text) if chance.random() >= strength.cut]
    for _ in range(len(kept) // 5):
        kept.insert(chance.randrange(len(kept)), kept.pop(chance.randrange(len(kept))))
    return kept


def _swapped(text: str, strength: Strength, vocabulary: list[str], chance: random.Random) -> str:
    return _WORD.sub(lambda m: chance.choice(vocabulary) if chance.random() < strength.swapped else m[0], text)


def _around(body: str, own: list[str], strength: Strength, chance: random.Random) -> str:
    """The body with a newsroom's head and tail."""
    words = strength.own * len(body.split())
    head, tail = _worth(own, words / 2), _worth(own[::-1], words / 2)
    return "\n\n".join([*head, chance.choice(_DATELINES) + body, *tail])


def _worth(paragraphs: list[str], words: float) -> list[str]:
    taken: list[str] = []
    while paragraphs[len(taken) :] and sum(len(one.split()) for one in taken) < words:
        taken.append(paragraphs[len(taken)])
    return taken


def planted(data: Path) -> tuple[list[Document], Gold]:
    """A thousand articles pasted together from news, ten of them with a copy."""
    lines = gzip.decompress((data / "neardup" / "articles_1000.train.gz").read_bytes()).decode().splitlines()
    named = dict(line.split(" ", 1) for line in lines if line)
    pairs = [line.split() for line in (data / "neardup" / "articles_1000.truth").read_text().splitlines()]
    gold = {name: name for name in named} | {b: a for a, b in pairs}
    return [Document.from_text(text, title=text[:80], origin=name) for name, text in named.items()], gold


def pairwise(groups: Sequence[Sequence[Document]], gold: Gold) -> tuple[float, float]:
    """Precision and recall over pairs of documents that stand in one group."""
    found = {pair for group in groups for pair in combinations(sorted(one.origin or "" for one in group), 2)}
    wanted = {pair for pair in combinations(sorted(gold), 2) if gold[pair[0]] == gold[pair[1]]}
    right = len(found & wanted)
    return right / max(1, len(found)), right / max(1, len(wanted))


def b_cubed(groups: Sequence[Sequence[Document]], gold: Gold) -> tuple[float, float]:
    """B-cubed (Bagga and Baldwin 1998): each document's share of right company, and of the company it should have."""
    sizes = Counter(gold.values())
    precision = recall = 0.0
    for group in groups:
        held = Counter(gold[document.origin or ""] for document in group)
        precision += sum(number * number for number in held.values()) / len(group)
        recall += sum(number * number / sizes[event] for event, number in held.items())
    return precision / len(gold), recall / len(gold)


def events(data: Path) -> Iterator[tuple[str, list[Document], Gold]]:
    """Ten events of ten articles in six languages; then the French ones with two dozen English articles between."""
    piles: list[tuple[str, list[Document], Gold]] = []
    for cases in (french_events(data), *other_events(data)):
        documents, gold = list[Document](), dict[str, str]()
        for case in cases:
            for number, one in enumerate(case.documents):
                origin = f"{case.name}{number}"
                title = one.text.strip().splitlines()[0]
                documents.append(Document.from_text(one.text, title=title, origin=origin))
                gold[origin] = case.name
        piles.append((f"{len(cases)} events, {cases[0].language}", documents, gold))
    yield from piles
    french, gold = piles[0][1], dict(piles[0][2])
    singles = [Document.from_text(t, title=t.splitlines()[0], origin=f"single {n}") for n, t in _singles(data)]
    yield (
        "10 events and 24 single articles",
        [*french, *singles],
        gold | {s.origin or "": s.origin or "" for s in singles},
    )


def one_campaign(data: Path, *, dated: bool) -> tuple[list[Document], Gold]:
    """English articles, most of them on one election, each as two reports that share no sentence: every other one.

    `dated` gives them the days that their files are named after, where they are.
    """
    documents, gold = list[Document](), dict[str, str]()
    for number, (text, day) in enumerate(zip(articles(data), days(data), strict=True)):
        sentences = [sentence.text for sentence in split_sentences(text)]
        for half in (0, 1):
            said, origin = " ".join(sentences[half::2]), f"{number} {half}"
            documents.append(Document.from_text(said, origin=origin, published=day if dated else None))
            gold[origin] = str(number)
    return documents, gold


def _singles(data: Path) -> Iterator[tuple[int, str]]:
    """The twelve articles of GUM and every seventh newspaper article."""
    texts = list(articles(data))
    return iter(enumerate([*texts[:12], *texts[12::7]]))


def rows(data: Path) -> list[Row]:
    """Copies, then events; ours and the rules beside it."""
    texts = list(articles(data))
    copies = [("10 copies in 1,000 articles", *planted(data))]
    for strength in STRENGTHS:
        others = (document.text for document in copies[0][1])
        copies.append((f"{len(texts)} articles, two {strength.name} rewrites", *rewritten(texts, others, strength)))
    halved = f"{len(texts)} articles, most on one election, halved"
    campaign = [(halved, *one_campaign(data, dated=False)), (f"{halved}, dated", *one_campaign(data, dated=True))]
    piles = [*events(data), *campaign]
    return [
        *_rows("copies", copies, {"newsbrief": near_duplicates, **_SYSTEMS}, pairwise),
        *_rows("stories", piles, {"newsbrief": group_stories, **_SYSTEMS}, b_cubed),
    ]


def _rows(
    component: str,
    piles: Sequence[tuple[str, list[Document], Gold]],
    systems: dict[str, Grouping],
    measure: Callable[[Sequence[Sequence[Document]], Gold], tuple[float, float]],
) -> Iterator[Row]:
    for name, documents, gold in piles:
        for system, group in systems.items():
            precision, recall = measure(group(documents), gold)
            f = 2 * precision * recall / max(1e-9, precision + recall)
            measures = (
                f"{'B³' if measure is b_cubed else 'pairs'}: precision {precision:.3f}, recall {recall:.3f}, F {f:.3f}"
            )
            speed = f"{len(documents) / seconds(partial(group, documents), least=0.01):,.0f} documents/s"
            yield Row(component=component, data=name, system=system, measures=measures, speed=speed)
