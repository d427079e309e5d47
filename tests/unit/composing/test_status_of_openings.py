"""The opening of a story tells how far its news has got, by its whole main clause."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from briefings import Briefing, Document, Topic, compose
from briefings.model import Status

_NOW = datetime(2026, 3, 12, 8, 0, tzinfo=UTC)
_TOPIC = Topic(key="works", title="Deals and courts", match=("plant*", "lawsuit*", "contract*", "guard*"))


def status(*stories: tuple[str, str]) -> Status | None:
    """The status of stories of Osk, each with its day."""
    briefing = Briefing(name="osk", title="Osk", scope=("Osk*",), topics=(_TOPIC,))
    documents = [
        Document.from_text(text, published=day, title="News of the day", publisher=f"Paper {number}")
        for number, (day, text) in enumerate(stories)
    ]
    return compose(briefing, documents, now=_NOW).cards[0].status


@pytest.mark.parametrize(
    ("sentence", "state", "words"),
    [
        (
            "Osk's mayor Ann Lee has secured a new contract for the yard, after weeks of talks.",
            "done",
            "Osk's mayor Ann Lee has secured a new contract for the yard",
        ),
        (
            "Emil Sorg's lawsuit against Osk will go to trial after a judge found that there was a case.",
            "planned",
            "Emil Sorg's lawsuit against Osk will go to trial",
        ),
        (
            "Osk says it has seized two plants in the north, after a long search.",
            "done",
            "Osk says it has seized two plants in the north",
        ),
        (
            "Osk's court has freed the guard Emil Sorg more than five months after he had been seized.",
            "done",
            "Osk's court has freed the guard Emil Sorg",
        ),
        (
            "Osk is about to stop using any plant for burning coal - ending a century of smoke in its old harbour.",
            "planned",
            "Osk is about to stop using any plant for burning coal",
        ),
        (
            "Osk says it will close two plants in the north, after a long search.",
            "announced",
            "Osk says it will close two plants in the north",
        ),
        (
            "A chief of the Osk plant has been placed under watch in Vell as part of a long search for lost funds.",
            "done",
            "A chief of the Osk plant has been placed under watch in Vell",
        ),
    ],
)
def test_an_opening_tells_a_state_by_its_main_clause(sentence: str, state: str, words: str) -> None:
    found = status(("2026-03-11", sentence))
    assert found is not None
    assert (found.state, found.words) == (state, words)


@pytest.mark.parametrize(
    "sentence",
    [
        "The rise of the Osk plant has drawn anger from its neighbours.",
        "Osk's guard declined a request to comment on the lawsuit.",
        "A judge from Osk joins our show to discuss the lawsuit.",
        "At least nine guards have been killed in Osk and the plant was hurt.",
        "Emil Sorg has left Osk with shirts bearing the name of the plant.",
        "Osk might close the plant.",
        "Osk's hold on the plant has deteriorated sharply, as its guard has left.",
        "Osk won all lawsuits so far in the row with Vell.",
        "Osk's guard launched what it called “early” raids on the plant, as nobody else had.",
        "Vell claims to have taken as much of the plant (some 1,200 yards by its own count) as Osk has won all year.",
        "A contract made in Osk and announced in Vell showed that the plant pays.",
        "A plant built in Osk for its ferries burned down, the guards said.",
        "The plant of Osk has 340,000 spindles.",
        "The council of Osk has yet to approve the plant.",
        "Neither Osk nor Vell approved the plant.",
    ],
)
def test_what_leaves_things_as_they_were_is_no_state(sentence: str) -> None:
    assert status(("2026-03-11", sentence)) is None


def test_what_went_on_days_ago_or_was_the_news_of_another_week_is_no_state_of_today() -> None:
    later = ("2026-03-11", "The plant of Osk is large, and its owners are proud of it.")
    assert status(("2026-03-11", "Osk is closing its old plant, to the anger of its people.")) is not None
    assert status(("2026-03-05", "Osk is closing its old plant, to the anger of its people."), later) is None
    assert status(("2026-03-01", "Osk's Ann Lee has secured a new contract for the yard."), later) is None


def test_a_plan_is_none_beside_what_was_told_done_or_announced_on_the_day() -> None:
    plan = "Osk's Ann Lee will announce a contract for the plant on Wednesday, after weeks of talks."
    done = "Osk's Ann Lee announced a contract for the plant on Wednesday, after weeks of talks."
    found = status(("2026-03-11", plan), ("2026-03-11", done))
    assert found is not None
    assert found.state == "announced"


def test_what_a_newer_story_may_have_undone_is_no_state() -> None:
    agreed = ("2026-03-09", "The council of Osk approved the sale of the plant.")
    blocked = ("2026-03-11", "A court in Vell stood in the way of the sale of the Osk plant for good.")
    assert status(agreed) is not None
    found = status(agreed, blocked)
    assert found is None or "approved" not in found.words
