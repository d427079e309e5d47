"""What changed between two editions whose papers tell the same news, or only name the same people."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from briefings import Briefing, Document, Edition, compose

NORLAND = Briefing(name="norland", title="Norland", scope=("Norland*", "Osk"), topics=())
FIRST, SECOND = datetime(2026, 3, 9, 20, tzinfo=UTC), datetime(2026, 3, 10, 20, tzinfo=UTC)
ABOUT = " Correspondents in Halmstad, Osterby and Vik reported from the Kestrel Hotel, where Tove Brandt was staying."


def after(before: str, now: str, *, kept: bool = False) -> Edition:
    """The second edition, after one with another paper's sentence, which is `kept` in its window or not."""
    papers = zip((before, now), ("2026-03-09", "2026-03-10"), ("Courier", "Evening Star"), strict=True)
    first, second = (Document.from_text(text + ABOUT, published=day, publisher=name) for text, day, name in papers)
    earlier = compose(NORLAND, [first], now=FIRST)
    return compose(NORLAND, [first, second] if kept else [second], now=SECOND, previous=earlier)


@pytest.mark.parametrize(
    ("before", "now", "was"),
    [
        (
            "The film Low Tide topped the charts of Norland for a second weekend, adding $6 million and lifting its "
            "total to $28 million, the cinemas say.",
            "The film Low Tide topped the charts of Norland for a third weekend, adding $4 million and lifting its "
            "cumulative total to $42 million, the cinemas say.",
            "$28 million",
        ),
        (
            "Two people were killed in Osk on Sunday during protests over the price of bread, a monitor says.",
            "At least six people were killed in Osk on Sunday during the protests over the price of bread.",
            "Two",
        ),
    ],
)
def test_a_total_and_a_toll_that_grew_are_changes(before: str, now: str, was: str) -> None:
    """The week or the day that both name is no reason to keep them apart."""
    (replaced,) = after(before, now).changes.replaced
    assert replaced.value is not None
    assert replaced.value.startswith(was)


@pytest.mark.parametrize(
    ("before", "now"),
    [
        (
            "Ann Lind, the daughter of Per Lind, who played in two of his films, was found dead in a hotel in Norland.",
            "Ann Lind, daughter of Per Lind, who played in three of his films, was found dead in a Norland hotel.",
        ),
        (
            "A deputy in Norland, Halvor Brandt, went to court to remove the name of Per Lind from the Kestrel Hall.",
            "A concert at the Kestrel Hall in Norland was cancelled by its host over the name of Per Lind on the hall.",
        ),
        (
            "Mr Lind arrived at the premier's residence in Norland on Monday to take over from Ann Brandt.",
            "In an interview in Norland, Mr Lind said he was open to a government with members of the left.",
        ),
        (
            "Norland's opposition leader and winner of a prize for peace, Oda Krall, will meet President Per Lind on "
            "Tuesday, the palace has confirmed.",
            "The spymaster Halvor Brandt met Norland's acting premier Ann Moen in Osterby on Tuesday at the direction "
            "of President Per Lind, an official of the palace has said.",
        ),
    ],
)
def test_the_same_people_are_no_change(before: str, now: str) -> None:
    """Films are not the dead, who goes to court is on no stage, "the left" left nothing, and others met."""
    assert after(before, now).changes.changed == ()


def test_news_that_another_paper_told_is_not_new() -> None:
    """It stands behind the line that had been told."""
    told = "Norland's finance minister, Halvor Lind, has stepped down over the sale of a port."
    again = "Halvor Lind quit as Norland's minister of finance on Monday, days after a port was sold to a friend."
    edition = after(told, again, kept=True)
    assert [line.publishers for card in edition.cards for line in card.lines if line.text in (told, again)] == [2]
    assert not {line.id for card in edition.cards for line in card.lines if line.text in (told, again)} & set(
        edition.changes.new
    )
