"""What refers back to the news is told from the news, and one event is told once, in whatever words."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from briefings import Briefing, Document, Edition, Topic, compose
from briefings.composing.foreground import behind_leading, foreground

NOW = datetime(2026, 3, 12, 8, 0, tzinfo=UTC)
SEIZURE = Topic(key="seizure", title="Seizure", match=("seiz*", "captur*"))
LUNDO = Briefing(name="lundo", title="Lundo", scope=("Lundo*",), topics=(SEIZURE,))


def document(text: str, title: str, *, day: int = 11) -> Document:
    return Document.from_text(text, title=title, published=f"2026-03-{day:02}", publisher=f"Paper {title}")


def lines(edition: Edition) -> list[str]:
    return [line.text for card in edition.cards for line in card.lines]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Hours after the navy seized the ferry, rumours filled the town.", "rumours filled the town."),
        (
            "After a guard shot Ann Lee, a nurse of 40, people have been sharing pictures.",
            "people have been sharing pictures.",
        ),
        ("The mayor has resigned after the navy seized the ferry.", "The mayor has resigned"),
        ("The town said nine sailors were hurt during the raid.", "The town said nine sailors were hurt"),
        ("The navy seized the ferry on Monday.", "The navy seized the ferry on Monday."),
        ("After nine days at sea.", "After nine days at sea."),
    ],
)
def test_the_foreground_is_what_a_sentence_tells_itself(text: str, told: str) -> None:
    assert text[slice(*foreground(text))] == told


def test_only_what_stands_before_the_main_clause_is_left_out_at_first() -> None:
    assert behind_leading("The mayor has resigned after the navy seized the ferry.") == 0


EVENT = "The navy of Lundo has seized the ferry Aurora with ninety passengers on board near the island of Merrow."
AGAIN = "Lundo said on Tuesday that its navy had seized the ferry Aurora near Merrow and was holding its passengers."
BESIDE = (
    "Hours after the navy of Lundo seized the ferry Aurora near Merrow, bets on its fate brought players a fortune."
)


def test_two_papers_that_open_with_one_event_give_one_line() -> None:
    first, second = document(EVENT, "Navy seizes ferry Aurora"), document(AGAIN, "Lundo's navy seizes ferry", day=10)
    assert len(lines(compose(LUNDO, [first, second], now=NOW))) == 1


def test_what_came_of_an_event_is_no_retelling_of_it() -> None:
    came = "Merrow has called home its envoy after the navy of Lundo seized the ferry Aurora near the island."
    edition = compose(
        LUNDO, [document(EVENT, "Navy seizes ferry Aurora"), document(came, "Merrow calls envoy home")], now=NOW
    )
    assert set(lines(edition)) == {EVENT, came}


def test_what_an_older_story_saw_ahead_is_told_by_one_that_saw_it_come() -> None:
    ahead = "The navy of Lundo will seize the ferry Aurora near the island of Merrow, its admiral said."
    later = [document(EVENT, "Navy seizes ferry Aurora"), document(ahead, "Navy to seize ferry Aurora", day=9)]
    assert lines(compose(LUNDO, later, now=NOW)) == [EVENT]
    earlier = [document(EVENT, "Navy seizes ferry Aurora", day=9), document(ahead, "Navy to seize ferry Aurora")]
    assert len(lines(compose(LUNDO, earlier, now=NOW))) == 2


def test_a_story_of_something_else_after_the_news_stands_behind_the_news() -> None:
    edition = compose(LUNDO, [document(BESIDE, "Bets on ferry"), document(EVENT, "Navy seizes ferry", day=9)], now=NOW)
    assert lines(edition)[0] == EVENT


SHOW = "The evening show of Lundo's state channel is airing an episode on the captured captain of the Aurora."


def test_a_programme_about_the_news_stands_behind_it_unless_programmes_are_the_news() -> None:
    told = ("a ferry", "a yacht", "a trawler", "two barges", "a tug")
    news = [
        document(
            f"Lundo has captured {what} near the harbour of Merrow, its navy said.", f"Lundo captures {what}", day=9
        )
        for what in told
    ]
    among = lines(compose(LUNDO, [document(SHOW, "Captured captain on air"), *news], now=NOW))
    assert SHOW not in among[:-1]
    shows = [
        document(
            f"The channel of Lundo will air a documentary on {what} that was captured.", f"A film on {what}", day=11
        )
        for what in told
    ]
    assert SHOW in lines(compose(LUNDO, [document(SHOW, "Captured captain on air"), *shows], now=NOW))[:2]
