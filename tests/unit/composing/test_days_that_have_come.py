"""What was announced for a day, and what a paper tells when the day has come."""

from __future__ import annotations

from datetime import UTC, datetime

from briefings import Briefing, Document, compose
from briefings.model import Earlier

BRIEFING = Briefing(name="merrow", title="Merrow", scope=("Merrow",), topics=())
COURT = "The supreme court of Merrow will announce on Tuesday whether six managers of the bank have to be tried again."


def replaced(before: str, now: str, *, days: tuple[int, int] = (6, 11)) -> tuple[Earlier, ...]:
    """What the later sentence replaces; days are of March 2026, whose 10th is a Tuesday."""
    edition = None
    for text, day in zip((before, now), days, strict=True):
        document = Document.from_text(text, published=f"2026-03-{day:02}", publisher="Post")
        edition = compose(BRIEFING, [document], now=datetime(2026, 3, day, 23, tzinfo=UTC), previous=edition)
    assert edition is not None
    return edition.changes.replaced


def test_what_is_told_of_the_announced_day_replaces_the_announcement() -> None:
    (earlier,) = replaced(
        COURT, "Six managers of the bank in Merrow must stand trial again, the supreme court ruled on Tuesday."
    )
    assert earlier.text == COURT
    assert earlier.value == COURT.removesuffix(".")


def test_that_a_day_has_come_makes_no_change_of_what_else_happened_on_it() -> None:
    now = "A museum for clocks opened its doors in Merrow on Tuesday, and hundreds of people queued in the rain."
    assert replaced(COURT, now) == ()


def test_another_value_of_the_only_measure_that_both_give_replaces_the_first() -> None:
    (earlier,) = replaced(
        "The central bank of Merrow left its key rate at 3 percent but said that oil might make it think again soon.",
        "For the second time this year the central bank of Merrow put up its key rate, to 3.25 percent.",
    )
    assert earlier.value == "3 percent"


def test_what_adds_nothing_to_an_announcement_is_no_change() -> None:
    assert (
        replaced(
            "The writer Orla Pam will receive this year's prize for literature, the academy in Merrow announced.",
            "The academy in Merrow said that the prize for literature goes this year to the writer Orla Pam.",
        )
        == ()
    )
