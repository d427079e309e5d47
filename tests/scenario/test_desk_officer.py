"""What a desk officer finds on the four cards, from the seeds and from the articles whose facts the seeds tell."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import pytest

from tests.unit.bot.command import newsbrief

SEEDS = Path(__file__).parents[2] / "seeds"
GIVEN = Path(__file__).parents[3] / "shared" / "seeds"
NOW = "2025-11-14T00:00:00+00:00"

FACTS = {
    "drills": [r"Angkor Sentinel", r"2010", r"2017", r"eight years", r"Hegseth", r"Tea Seiha"],
    "embargo": [r"four[ -]year|four years", r"lifted", r"November 7"],
    "tariffs": [r"49%", r"19%", r"two-fifths", r"April", r"August"],
    "cyberscams": [r"\$10 billion", r"66%", r"sanctions on Prince Group", r"\$14 billion", r"\$19 billion", r"40%"],
}
STRANGERS = {
    "drills": r"tariff|scam|minerals",
    "embargo": r"tariff|scam compound|minerals",
    "tariffs": r"embargo|scam|minerals|Angkor",
    "cyberscams": r"tariff|embargo|minerals|Anutin",
}
BOILERPLATE = r"Edited by|Read more|Balancing between|Cyberscams in focus|Seeking favor|^#"

sources = pytest.mark.parametrize(
    "source",
    [
        pytest.param(SEEDS, id="seeds"),
        pytest.param(
            GIVEN,
            id="given",
            marks=pytest.mark.skipif(not GIVEN.is_dir(), reason="the given articles are not beside this checkout"),
        ),
    ],
)


def edition(source: Path) -> dict[str, object]:
    answer = newsbrief("brief", "cambodia", "--source", str(source), "--format", "json", "--now", NOW)
    assert answer.code == 0, answer.err
    found = json.loads(answer.out)
    assert isinstance(found, dict)
    return found


def cards(found: dict[str, object]) -> dict[str, list[dict[str, Any]]]:
    listed = found["cards"]
    assert isinstance(listed, list)
    return {card["topic"]: card["lines"] for card in listed}


@sources
def test_each_card_holds_its_facts(source: Path) -> None:
    for topic, lines in cards(edition(source)).items():
        told = "\n".join(str(line["text"]) for line in lines)
        missing = [fact for fact in FACTS[topic] if not re.search(fact, told, re.IGNORECASE)]
        assert missing == [], topic


@sources
def test_nothing_of_one_card_stands_on_another_and_no_boilerplate_anywhere(source: Path) -> None:
    for topic, lines in cards(edition(source)).items():
        for line in lines:
            assert not re.search(STRANGERS[topic], str(line["text"]), re.IGNORECASE), (topic, line["text"])
            assert not re.search(BOILERPLATE, str(line["text"])), line["text"]


@sources
def test_every_citation_stands_in_its_file(source: Path) -> None:
    texts = [path.read_text(encoding="utf-8") for path in sorted(source.iterdir())]
    cited = [
        citation["text"]
        for lines in cards(edition(source)).values()
        for line in lines
        for citation in line["citations"]
    ]
    assert cited
    assert all(any(text in source_text for source_text in texts) for text in cited)


@sources
def test_the_embargo_was_planned_and_is_done_and_the_tariff_has_an_old_and_a_new_value(source: Path) -> None:
    listed = edition(source)["cards"]
    assert isinstance(listed, list)
    by_topic = {card["topic"]: card for card in listed}
    status = by_topic["embargo"]["status"]
    assert (status["state"], status["date"], status["previous"]["state"]) == ("done", "2025-11-07", "planned")
    moved = [figure for figure in by_topic["tariffs"]["figures"] if figure["previous"]]
    assert [(figure["value"], figure["previous"]["value"]) for figure in moved] == [(19.0, 49.0)]


@pytest.mark.skipif(not GIVEN.is_dir(), reason="the given articles are not beside this checkout")
def test_no_eight_words_of_the_given_articles_stand_in_the_seeds() -> None:
    def runs(text: str) -> set[tuple[str, ...]]:
        words = re.findall(r"\w+", text.casefold())
        return {tuple(words[at : at + 8]) for at in range(len(words) - 7)}

    given = set[tuple[str, ...]]().union(*(runs(path.read_text(encoding="utf-8")) for path in GIVEN.iterdir()))
    for seed in sorted(SEEDS.iterdir()):
        body = seed.read_text(encoding="utf-8").split("---", 2)[2]
        assert sorted(" ".join(run) for run in runs(body) & given) == []
