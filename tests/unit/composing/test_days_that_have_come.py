"""What was announced for a day, and what a paper tells when the day has come."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest

from briefings import Briefing, Document, compose
from briefings.composing.agreement.comparing import Rarity
from briefings.composing.agreement.facts import fact_of
from briefings.composing.moves.moved import Read, moved
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


PHONE = (
    "Merrow Radio is expected to unveil its long-awaited picture phone service and a new song book during an evening "
    "at its mill in Osk on Tuesday, March 10."
)
ALL_SPEAK_OF_IT = (
    "Few know what the picture phone service of Merrow Radio costs.",
    "A picture phone service from Merrow Radio may sell well, dealers think.",
    "No bank will lend money on a picture phone service of Merrow Radio.",
    "Whoever wants the picture phone service of Merrow Radio needs a licence.",
    "Two schools have asked for the picture phone service of Merrow Radio.",
    "The mayor has never seen the picture phone service of Merrow Radio.",
)


@pytest.mark.parametrize(
    ("now", "has_come"),
    [
        ("Merrow Radio on Tuesday showed its long-awaited picture phone service.", True),
        ("The mayor on Tuesday praised the long-awaited picture phone service.", False),
    ],
)
def test_who_does_on_the_day_what_he_was_to_do_makes_a_change_however_much_all_speak_of_it(
    now: str, *, has_come: bool
) -> None:
    before = fact_of(PHONE, date(2026, 3, 6))
    later = fact_of(now, date(2026, 3, 10))
    others = [fact_of(each, date(2026, 3, 6)) for each in ALL_SPEAK_OF_IT]
    rarity = Rarity(fact.frame for fact in (before, later, *others))
    assert (moved(Read.of(later, now), Read.of(before, PHONE), rarity) is not None) is has_come
