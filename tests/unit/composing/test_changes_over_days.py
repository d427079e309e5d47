"""What a channel is told to be new from one day to the next of a long story."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from briefings import Briefing, Document, Topic, compose
from briefings.model import Edition

CASE = Briefing(
    name="case",
    title="The Merrow blast",
    scope=("Merrow",),
    topics=(Topic(key="case", title="The blast", match=("Merrow",)),),
)


def edition(*articles: tuple[str, str], now: str, previous: Edition | None = None) -> Edition:
    documents = [Document.from_text(text, title="The Merrow blast", published=day) for day, text in articles]
    return compose(CASE, documents, now=datetime.fromisoformat(f"{now}T23:00").replace(tzinfo=UTC), previous=previous)


def mark(before: tuple[str, str], now: tuple[str, str]) -> str:
    """How the line of the second of two articles is marked against an edition of the first."""
    first = edition(before, now=before[0])
    second = edition(now, now=now[0], previous=first)
    line = second.cards[0].lines[0].id
    return "changed" if line in second.changes.changed else "new" if line in second.changes.new else "same"


@pytest.mark.parametrize(
    ("before", "now"),
    [
        ("At least 76 people were killed by the bombs in Merrow.", "The attacks in Merrow killed 112 people."),
        (
            "Six people were killed in the blast in Merrow.",
            "The toll of the blast in Merrow, first put at six, has reached nine.",
        ),
        (
            "Nobody has claimed responsibility for the Merrow blast.",
            "A group claimed responsibility for the Merrow blast.",
        ),
        ("The Merrow bridge to the coast has been closed.", "Cars may cross the Merrow bridge to the coast again."),
        ("An unexploded bomb was found in Merrow.", "Soldiers blew up the bomb that was found in Merrow."),
        (
            "Eleven miners are trapped below ground in Merrow since a shaft caved in.",
            "Nine of the miners who were trapped in Merrow have been pulled out alive.",
        ),
        (
            "There is no trace of the paintings that were stolen in Merrow.",
            "A painting stolen in Merrow has been found.",
        ),
        (
            "The owners of Merrow Steel have to approve the takeover.",
            "The owners of Merrow Steel voted for the takeover.",
        ),
        ("The summit in Merrow will be held on 24 April.", "The summit in Merrow has been moved to 7 May."),
        (
            "Merrow's relatives said they would appeal against the ruling.",
            "A court rejected the appeal of Merrow's relatives.",
        ),
        ("The Merrow pact approved the admission of Corvia.", "Corvia became a full member of the Merrow pact."),
    ],
)
def test_what_has_come_of_it_is_changed(before: str, now: str) -> None:
    assert mark(("2026-03-02", before), ("2026-03-09", now)) == "changed"


@pytest.mark.parametrize(
    ("before", "now"),
    [
        # what had happened before the first paper was printed
        (
            "The boy was found on the Merrow shore in late November, clinging to a tyre.",
            "Rescued on November 25 by fishermen, the boy lives in Merrow.",
        ),
        # two voices on one thing
        (
            "“We mourn with the families of the victims in Merrow,” the mayor said.",
            "Norland condemned the blast in Merrow and felt for the families of the victims.",
        ),
        # two plans of one planner
        ("The government of Merrow plans to ban the sect.", "The government of Merrow plans to build a tunnel."),
        # whom a story is about
        (
            "Lawyers for Ada Lind of Merrow wrote to the Attorney General.",
            "Ada Lind sang to children in Merrow on Sunday.",
        ),
        # a count that says no more than what was known
        (
            "The blast in Merrow killed 257 people.",
            "The blast in Merrow, which killed over 250 people, shook the town.",
        ),
    ],
)
def test_what_has_not_come_of_it_is_not_changed(before: str, now: str) -> None:
    assert mark(("2026-03-02", before), ("2026-03-09", now)) != "changed"


def test_what_the_same_document_says_is_no_news_a_day_later() -> None:
    told = (
        "The blast in Merrow broke windows ten streets away and closed the port.\n\n"
        "A bakery in Merrow baked bread all night for the rescuers."
    )
    short = Briefing(name="case", title="Merrow", scope=CASE.scope, topics=CASE.topics, lines=1)
    document = Document.from_text(told, title="The Merrow blast", published="2026-03-02")
    first = compose(short, [document], now=datetime(2026, 3, 2, 23, tzinfo=UTC))
    longer = compose(CASE, [document], now=datetime(2026, 3, 3, 23, tzinfo=UTC), previous=first)
    assert len(longer.cards[0].lines) > len(first.cards[0].lines)
    assert longer.changes.new == ()


def test_a_status_of_another_thing_is_no_change_of_the_first() -> None:
    first = edition(("2026-03-02", "The council of Merrow decided to admit Corvia."), now="2026-03-02")
    other = edition(("2026-03-04", "A concert will take place in Merrow."), now="2026-03-04", previous=first)
    assert other.changes.changed == ()
