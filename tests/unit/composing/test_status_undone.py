"""The state that a card shows of small stories of two papers, for every state and what undoes it."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest

from briefings import Briefing, Document, Topic, compose
from briefings.model import Status

NOW = datetime(2026, 7, 8, 20, 0, tzinfo=UTC)
PAPERS = (("older", "2026-07-01"), ("newer", "2026-07-08"))


def stories() -> list[dict[str, str]]:
    """Those of the file beside this one.

    Each has a title with its topic's phrases, what one or two papers tell, the states that may be shown, and words that
    the status says, or never does.
    """
    text = (Path(__file__).parent / "status_of_stories.txt").read_text(encoding="utf-8")
    return [
        {"topic": story.splitlines()[0].removeprefix("# ")}
        | {key: told for key, _, told in (line.partition(": ") for line in story.splitlines()[1:])}
        for story in text.strip().split("\n\n")
    ]


def status(story: dict[str, str]) -> Status | None:
    title, _, phrases = story["topic"].partition(" | ")
    topic = Topic(key="topic", title=title, match=tuple(phrases.split(" + ")))
    briefing = Briefing(name="osk", title="Osk", scope=("Osk", "Osk's", "Norland's"), topics=(topic,))
    documents = [
        Document.from_text(story[which], title=f"{which} news of Osk", published=day, publisher=f"Paper of {day}")
        for which, day in PAPERS
        if which in story
    ]
    cards = compose(briefing, documents, now=NOW).cards
    return cards[0].status if cards else None


@pytest.mark.parametrize("story", stories(), ids=lambda story: story["newer"])
def test_a_state_is_shown_until_a_newer_paper_undoes_it(story: dict[str, str]) -> None:
    found = status(story)
    assert (found.state if found else "none") in story["state"].split(" or ")
    if found:
        assert story.get("says", "") in (found.words or "")
        assert "never" not in story or story["never"] not in (found.words or "")
