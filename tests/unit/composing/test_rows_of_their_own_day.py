"""The day of a row is that of what it tells, whatever another paper dates by a clause beside it."""

from __future__ import annotations

from datetime import UTC, datetime

from briefings import Briefing, Document, Topic, compose

NOW = datetime(2026, 3, 20, 8, 0, tzinfo=UTC)
RAIDS = Briefing(name="r", title="R", scope=("Osk",), topics=(Topic(key="r", title="Killed", match=("kill*", "band")),))


def rows(*papers: tuple[str, str]) -> list[tuple[str, str]]:
    """The rows of papers, each a day of March 2026 and a text: their dates and how they begin."""
    documents = [
        Document.from_text(text, title="Raids in Osk", published=f"2026-03-{day}", publisher=f"Post {day}{number}")
        for number, (day, text) in enumerate(papers)
    ]
    return [
        (event.date, event.text[:24]) for card in compose(RAIDS, documents, now=NOW).cards for event in card.timeline
    ]


def test_a_day_on_which_something_beside_began_is_not_that_of_the_deed() -> None:
    told = rows(
        ("12", "Osk's army said Thursday it killed five gunmen in a mosque in the town of Lorn."),
        (
            "12",
            "The army said it killed five gunmen in Lorn, a chief among them, during its raids in the Osk Hills which "
            "began on March 10, bringing the toll to 14.",
        ),
    )
    assert ("2026-03-10", "Osk's army said Thursday") not in told
    assert any(day == "2026-03-12" for day, _ in told)


def test_what_has_come_since_an_attack_is_not_of_the_day_of_the_attack() -> None:
    assert (
        rows(("12", "The band of Osk has largely been broken up by the army since the Oct. 7 massacre in Lorn.")) == []
    )
    assert rows(("12", "The band of Osk has been banned since Oct. 7.")) == [("2025-10-07", "The band of Osk has been")]


def test_a_year_that_only_leads_up_to_the_news_is_not_its_day() -> None:
    told = rows(
        ("12", "Ten men of Osk were indicted last year, and eight who killed a guard were sentenced on Monday.")
    )
    assert told == [("2026-03-09", "Ten men of Osk were indi")]
    told = rows(("12", "The band of Osk was founded in 2019 by a miner."))
    assert told == [("2019", "The band of Osk was foun")]


def test_the_day_of_an_aside_in_a_relative_clause_is_not_its_own() -> None:
    told = rows(
        (
            "12",
            "Emil Sorg, who according to his wife became a citizen of Osk on Jan. 3, was killed in Lorn on March 9",
        )
    )
    assert told == [("2026-03-09", "Emil Sorg, who according")]


def test_what_is_put_off_on_a_day_until_another_is_of_the_first() -> None:
    (event,) = (
        event
        for card in compose(
            RAIDS,
            [
                Document.from_text(
                    "The trial of the band of Osk was adjourned Monday until Wednesday, a clerk said.",
                    title="Trial in Osk",
                    published="2026-03-09",
                )
            ],
            now=NOW,
        ).cards
        for event in card.timeline
    )
    assert (event.date, event.until) == ("2026-03-09", None)


def test_what_was_said_at_a_burial_is_not_of_the_day_of_the_attack() -> None:
    text = "Emil Sorg said at the funerals of five victims of the weekend {} on the band of Osk that he was sad."
    assert rows(("12", text.format("grenade attack"))) == []


def test_a_forecast_for_a_year_beside_the_year_before_has_no_year() -> None:
    assert rows(("12", "Osk expected the band to sell 8 cars for the full year, up from 7 in 2024.")) == []
    assert rows(("12", "The band of Osk sold 8 million cars, up from 7.4 million the previous year.")) == []
