"""The value of another paper is an earlier one only where both surely speak of one thing."""

from __future__ import annotations

from datetime import UTC, datetime

from briefings import Briefing, Document, Topic, compose

NOW = datetime(2026, 8, 12, 8, 0, tzinfo=UTC)
VELL = Briefing(
    name="vell", title="Vell", scope=("Vell", "Kenya"), topics=(Topic(key="all", title="All", match=("Vell", "Kenya")),)
)


def rows(*told: tuple[str, str]) -> list[tuple[str, str, str | None]]:
    """Label, figure and the figure before it, of one paper a day."""
    documents = [Document.from_text(text, title="Vell", publisher=f"Post {day}", published=day) for day, text in told]
    found = [figure for card in compose(VELL, documents, now=NOW).cards for figure in card.figures]
    return [(each.label, each.text, each.previous.text if each.previous else None) for each in found]


def test_a_deed_done_again_replaces_nothing() -> None:
    first = ("2026-08-09", "Vell Motors raised $40 million in a round led by a bank.")
    assert rows(first, ("2026-08-11", "Vell Motors raised $90 million in a round led by Osk Air.")) == [
        ("amount raised by Vell Motors", "$90 million", None)
    ]


def test_what_a_deed_has_come_to_replaces_what_it_had() -> None:
    first = ("2026-08-09", "Vell Motors has raised $40 million so far, the bank said.")
    assert ("amount raised by Vell Motors", "$90 million", "$40 million") in rows(
        first, ("2026-08-11", "Vell Motors has raised $90 million so far, the bank said.")
    )


def test_another_raid_is_no_earlier_toll() -> None:
    first = ("2026-08-05", "An air strike hit a tent in Kenya, killing at least five people, medics said.")
    then = ("2026-08-11", "An air strike on a school building in Kenya killed more than 70 people, medics said.")
    assert all(before is None for _, _, before in rows(first, then))


def test_a_toll_close_in_number_has_grown() -> None:
    first = ("2026-08-08", "The crash of two trains at the old bridge in Kenya killed at least 41 people.")
    then = ("2026-08-11", "The crash of two trains at the old bridge in Kenya killed 45 people, an inquiry has found.")
    assert [(figure, before) for _, figure, before in rows(first, then)] == [("45", "at least 41")]


def test_who_raised_a_round_is_told() -> None:
    text = "Just last month, Vell Motors raised a $35 million seed round at a $300 million post-money valuation."
    assert [(label, figure) for label, figure, _ in rows(("2026-08-11", text))] == [
        ("seed round of Vell Motors", "$35 million"),
        ("post-money valuation of Vell Motors", "$300 million"),
    ]


def test_a_part_of_a_sum_dates_not_the_whole() -> None:
    text = "Vell Motors has raised nearly $3 million to date, including a $1 million round in August 2025."
    documents = [Document.from_text(text, title="Vell", publisher="Post", published="2026-08-11")]
    (card,) = compose(VELL, documents, now=NOW).cards
    assert [(each.text, each.as_of) for each in card.figures if each.label.startswith("amount")] == [
        ("nearly $3 million", None)
    ]


def test_a_year_that_dates_its_sentence_is_no_part_of_a_label() -> None:
    text = "Since 2007 coal exports of Vell Motors have shrunk by 64%, the group said of Vell Motors."
    assert all("2007 coal" not in label for label, *_ in rows(("2026-08-11", text)))


def test_where_officials_sit_takes_no_place_from_the_sentence_before() -> None:
    text = "Raids went on in Vell. Officials in the port of Osk said three people were killed by a drone."
    assert rows(("2026-08-11", text)) == []


def test_one_sides_count_of_a_disputed_event_is_no_figure() -> None:
    text = "Police fired at a crowd in Kenya, a claim disputed by an aide, who said they killed 40 people in a house."
    assert rows(("2026-08-11", text)) == []


def test_when_somebody_began_is_no_date_of_a_sum() -> None:
    text = "Vell Motors, a maker of carts set up in early 2024, has raised $70 million, said Vell Motors."
    documents = [Document.from_text(text, title="Vell", publisher="Post", published="2026-08-11")]
    (card,) = compose(VELL, documents, now=NOW).cards
    assert [(each.label, each.as_of) for each in card.figures] == [("amount raised by Vell Motors", None)]


def test_what_is_so_now_is_not_of_the_day_told_before() -> None:
    text = "The general of Vell launched a raid in February 2022, and Norland currently controls 20% of Kenyan land."
    documents = [Document.from_text(text, title="Vell", publisher="Post", published="2026-08-11")]
    found = [each for card in compose(VELL, documents, now=NOW).cards for each in card.figures]
    assert [(each.label, each.as_of) for each in found] == [("share of Kenyan land controlled by Norland", None)]


def test_what_leads_into_a_sentence_is_no_part_of_a_label() -> None:
    text = "As a result Kenyan imports of goods from Vell fell by 10% in 2025."
    assert [label for label, *_ in rows(("2026-08-11", text))] == ["fall in Kenyan imports of goods from Vell"]
    text = (
        "Since 2007 coal power generation in Kenya has shrunk by 64%, with a rise only the second in the last decade."
    )
    assert [label for label, *_ in rows(("2026-08-11", text))] == ["fall in coal power generation in Kenya since 2007"]


def test_whom_somebody_knew_is_no_count() -> None:
    assert rows(("2026-08-11", "A nurse in Vell said she knew at least 13 people who had been killed in Kenya.")) == []
