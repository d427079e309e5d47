"""Made-up news for measuring speed: the same articles at every run, in which facts, names and figures recur."""

from __future__ import annotations

import random
from collections.abc import Iterator
from datetime import date, timedelta

from briefings import Document

_ACTORS = "Cambodia|Phnom Penh|Washington|Thailand|the ministry|exporters|garment makers|the finance minister".split(
    "|"
)
_VERBS = "raised|cut|postponed|welcomed|criticised|confirmed|signed|suspended|extended|denied".split("|")
_THINGS = (
    "tariffs on clothing|the arms embargo|joint drills near the border|scam compounds in the south|a trade deal|"
    "exports of rice|sanctions on a bank|a training programme|rules for online lenders|duties on steel"
).split("|")
_ENDS = (
    "after weeks of talks|despite warnings from analysts|for the first time in eight years|as officials had promised|"
    "while neighbours looked on|in return for better access|according to two people who know the plans|at a summit"
).split("|")


def articles(count: int, *, words: int = 500) -> tuple[Document, ...]:
    """`count` documents of about `words` words each."""
    chance = random.Random(20251114)
    return tuple(
        Document.from_text(
            "\n\n".join(_paragraphs(chance, words)),
            title=f"{chance.choice(_ACTORS).capitalize()} and {chance.choice(_THINGS)}, report {number}",
            published=date(2025, 11, 13) - timedelta(days=chance.randrange(60)),
            publisher=f"Paper {number % 7}",
        )
        for number in range(count)
    )


def _paragraphs(chance: random.Random, words: int) -> Iterator[str]:
    written = 0
    while written < words:
        paragraph = " ".join(_sentence(chance) for _ in range(3))
        written += len(paragraph.split())
        yield paragraph


def _sentence(chance: random.Random) -> str:
    actor, verb, thing, end = map(chance.choice, (_ACTORS, _VERBS, _THINGS, _ENDS))
    figure = chance.choice((f"by {chance.randrange(1, 90)}%", f"worth ${chance.randrange(2, 900)} million", "again"))
    day = chance.choice(("on Monday", "last month", f"on {chance.randrange(1, 28)} October", "in August", "this week"))
    return f"{actor[0].upper()}{actor[1:]} {verb} {thing} {figure} {day} {end}."
