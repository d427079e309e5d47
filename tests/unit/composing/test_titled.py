"""What the title of a topic says of its card: the country that it names keeps others off, a name has to be told."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from briefings import Briefing, Document, Edition, Topic, compose
from briefings.composing.titled import names_of_title, tells_of

NOW = datetime(2026, 3, 20, 8, 0, tzinfo=UTC)


def edition(
    *texts: str, title: str, scope: tuple[str, ...] = ("India*", "Peru*", "Chile*"), match: str = "talks"
) -> Edition:
    topics = (Topic(key="a", title=title, match=(match,)), Topic(key="z", title="Frogs", match=("frogs",)))
    documents = [Document.from_text(text, published="2026-03-19") for text in texts]
    return compose(Briefing(name="x", title="X", scope=scope, topics=topics), documents, now=NOW)


def lines(
    *texts: str, title: str, scope: tuple[str, ...] = ("India*", "Peru*", "Chile*"), match: str = "talks"
) -> list[str]:
    return [line.text for line in edition(*texts, title=title, scope=scope, match=match).cards[0].lines]


INDIA = "India opened talks with its miners on Monday. The talks went on until the evening."
PERU = "Peru opened talks with its miners on Monday. The talks went on until the evening."


def test_a_country_in_a_title_keeps_other_countries_off_the_card() -> None:
    told = lines(INDIA, PERU, title="Indian mining talks")
    assert told
    assert not any("Peru" in line for line in told)
    assert any("Peru" in line for line in lines(INDIA, PERU, title="Mining talks"))


def test_parties_that_a_story_begins_with_belong_to_it() -> None:
    text = "India and Norway opened talks on salmon. Norway's envoy said on Monday that the talks would take a week."
    assert any("Norway's envoy" in line for line in lines(text, title="Indian salmon talks"))


def test_a_country_that_the_phrases_name_belongs_to_the_card() -> None:
    assert lines(PERU, title="Indian mining talks", match="Peru*")


def test_the_country_of_the_briefing_belongs_to_every_card() -> None:
    text = "Peru cut its tolls on copper on Monday, and the tolls of the ports as well."
    assert lines(text, title="Chilean tolls", scope=("Peru*",), match="tolls")
    assert not edition(text, title="Chilean tolls", match="tolls").cards


def test_north_and_south_are_meant_by_korea() -> None:
    text = "South Korea opened talks with its miners on Monday, and they were long."
    assert lines(text, title="Korean talks", scope=("Korea*", "Peru*"))


def test_countries_of_a_text_in_another_language_are_not_known() -> None:
    text = "Die Ukraine hat am Montag die talks mit den Bergleuten in Kambodscha fortgesetzt, sagte der Minister."
    assert lines(text, title="Indian mining talks", scope=("Kambodscha", "India*"))


@pytest.mark.parametrize(
    ("title", "match", "names"),
    [
        ("EU budget", "budget", {"eu"}),
        ("Rafah crossing", "Rafah", {"rafah"}),
        ("Rafah crossing", "crossing", set()),
        ("Arms Embargo", "embargo", set()),
        ("The Doha round", "tolls", {"doha"}),
        ("US arms", "arms", {"United States"}),
        ("Indian tolls", "tolls", {"India"}),
    ],
)
def test_the_names_in_a_title(title: str, match: str, names: set[str]) -> None:
    assert names_of_title(Topic(key="a", title=title, match=(match,))) == names


def test_an_abbreviation_is_told_by_the_words_it_stands_for() -> None:
    assert tells_of({"eu"}, ["They left the European Union."])
    assert not tells_of({"eu"}, ["They left the union of European states."])


def test_a_status_tells_of_whom_the_title_names() -> None:
    text = "Peru has many crossings. The Lima crossing was closed on Monday. It is so all over Peru."
    assert edition(text, title="Cusco crossing", match="crossing").cards[0].status is not None
    named = Topic(key="a", title="Cusco crossing", match=("crossing", "Cusco"))
    briefing = Briefing(name="x", title="X", scope=("Peru*",), topics=(named,))
    assert compose(briefing, [Document.from_text(text, published="2026-03-19")], now=NOW).cards[0].status is None
