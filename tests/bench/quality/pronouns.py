"""Whom `he` and `she` mean, in GUM news and PolNeAR: `pronouns_gold.json`, names by the offset of the pronoun.

In GUM news every pronoun was read, so recall is known there; None stands for one that means nobody named. In PolNeAR
our own answers were read one by one, and in half of its articles all others too: the gold is whom the text means, be it
our answer or not, and an answer that nobody has read counts as wrong. By the coreference of GUM news itself, which has
`him`, `her` and `his` as well, an answer is right where a mention of the name given is one of the person meant.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from pathlib import Path

from briefings.language.names import References, find_names
from briefings.model import sha256_of
from tests.bench.quality.dates import articles as gum_news
from tests.bench.quality.names import Article, read
from tests.bench.quality.quotes import articles as polnear
from tests.bench.quality.table import Row, seconds

_PRONOUN = re.compile(r"\b(?:[Hh]e|[Ss]he)\b(?!['’])")


def answers(text: str) -> Iterator[tuple[int, str | None]]:
    """The offset of every `he` and `she` of a text, and whom we say it means."""
    references = References(text, find_names(text))
    for match in _PRONOUN.finditer(text):
        yield match.start(), references.resolve(*match.span())


def rows(data: Path) -> list[Row]:
    """A row for each set of articles, and one by coreference."""
    return [
        _row("GUM news", [article.text for article in gum_news(data / "gum_news" / "xml")]),
        _by_coreference([read(path) for path in sorted(data.glob("gum_news/conllu/*.gz"))]),
        _row("PolNeAR", [article.text for article in polnear(data / "polnear" / "dev")]),
    ]


def _row(name: str, texts: list[str]) -> Row:
    gold = json.loads(Path(__file__).with_name("pronouns_gold.json").read_text(encoding="utf-8"))
    told = right = met = 0
    for text in texts:
        judged = gold.get(sha256_of(text)[:12], {})
        for start, person in answers(text):
            met += 1
            told += person is not None
            right += person is not None and judged.get(str(start)) == person
    taken = seconds(lambda: [list(answers(text)) for text in texts])
    return Row(
        component="pronouns",
        data=name,
        system="newsbrief",
        measures=f"precision {right / max(1, told):.3f}, {right} of {met} told",
        speed=f"{sum(len(text.split()) for text in texts) / taken:,.0f} words/s",
    )


def _by_coreference(articles: list[Article]) -> Row:
    told = right = met = named = 0
    for article in articles:
        names = find_names(article.text)
        references = References(article.text, names)
        people = {name.same for name in article.people}
        for pronoun in article.pronouns:
            person = references.resolve(pronoun.start, pronoun.end)
            mentions = [other for other in article.people if other.same == pronoun.same]
            met += 1
            named += pronoun.same in people
            told += person is not None
            right += any(
                name.name == person and name.start < other.end and other.start < name.end
                for name in names
                for other in mentions
            )
    return Row(
        component="pronouns",
        data="GUM news, all by coreference",
        system="newsbrief",
        measures=f"precision {right / max(1, told):.3f}, {right} of {met} told, {named} of them mean somebody named",
        speed="",
    )
