"""A status can be read beside its title: it is whole, says who does it, is no answer and no plan for a past day."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from briefings import Briefing, Document, Topic, compose
from briefings.model import Status

NOW = datetime(2026, 3, 12, 8, 0, tzinfo=UTC)


def status(text: str, *match: str, title: str, published: str = "2026-03-11") -> Status | None:
    topics = (Topic(key="asked", title=title, match=match),)
    briefing = Briefing(name="lorenz", title="Lorenz", scope=("Lorenz",), topics=topics)
    document = Document.from_text(text, title="Tankers of Lorenz", published=published)
    return compose(briefing, [document], now=NOW).cards[0].status


@pytest.mark.parametrize(
    ("text", "phrase", "title", "words"),
    [
        (
            "Lorenz has seized two tankers linked to the trade in salt.",
            "seiz*",
            "Blockade",
            "Lorenz has seized two tankers linked to the trade in salt",
        ),
        (
            "A judge on Monday ordered Brandt to remain in custody in Lorenz.",
            "Brandt",
            "Trials",
            "A judge on Monday ordered Brandt to remain in custody in Lorenz",
        ),
        (
            "The tariff of Lorenz was cut in August.",
            "tariff*",
            "Tariffs and trade",
            "The tariff of Lorenz was cut",
        ),
        (
            "Ada Koll was sworn in as the mayor of Lorenz on Monday.",
            "Koll",
            "Politics",
            "Ada Koll was sworn in",
        ),
        (
            "Mayor Koll endorsed Ada Roe against Mr. Brandt of Lorenz in the vote, and left.",
            "Koll",
            "Politics",
            "Mayor Koll endorsed Ada Roe against Mr. Brandt of Lorenz in the vote",
        ),
        (
            "The patrols began under President Tom W. Brandt of Lorenz and have gone on.",
            "patrol*",
            "Patrols",
            "The patrols began under President Tom W. Brandt of Lorenz",
        ),
    ],
)
def test_a_status_is_whole_and_says_who(text: str, phrase: str, title: str, words: str) -> None:
    found = status(text, phrase, title=title)
    assert found is not None
    assert found.words == words


@pytest.mark.parametrize(
    ("text", "phrase", "title"),
    [
        ("The mayor of Lorenz, Ada Koll, rejected claims about the harbour.", "Koll", "Politics"),
        ("Lorenz waits. The feature is expected to roll out in the coming weeks.", "feature*", "Products"),
        ("The council of Lorenz announced a similar ban on Monday.", "ban*", "Regulators"),
        ("At least some of the papers released show the letters of Lorenz.", "released", "Release of papers"),
        ("Ada Koll of Lorenz decided to forge ahead on her own career.", "Koll", "Politics"),
        ("Lorenz weighs Arden's accepted offer of two crowns.", "offer*", "Bids"),
        ("The lists of Lorenz suggest Ada Koll won the vote.", "Koll", "Election"),
        ("A judge in Lorenz sentenced him to two years.", "sentenced", "Arrests and sentences"),
    ],
)
def test_what_is_no_state_or_leans_on_another_sentence_is_no_status(text: str, phrase: str, title: str) -> None:
    assert status(text, phrase, title=title) is None


def test_a_plan_for_a_day_that_has_come_and_gone_is_no_status() -> None:
    text = "The nominations of Lorenz will be announced March 7."
    assert status(text, "nominat*", title="Nominations", published="2026-03-04") is None
    planned = status(text.replace("March 7", "March 17"), "nominat*", title="Nominations")
    assert planned is not None
    assert planned.date == "2026-03-17"


def test_beside_a_title_that_names_a_kind_of_thing_what_is_months_old_is_no_status() -> None:
    old = "Arden of Lorenz launched its lamp in October."
    assert status(old, "launch*", title="Products") is None
