"""Figures that can be read alone, old and new where both are cited."""

from __future__ import annotations

from datetime import UTC, datetime

from briefings import Briefing, Document, Topic, compose
from briefings.model import Figure

NOW = datetime(2026, 3, 12, 8, 0, tzinfo=UTC)
TOLL = Briefing(
    name="toll", title="Toll", scope=("Merrow",), topics=(Topic(key="toll", title="Toll", match=("toll*", "ferr*")),)
)


def figures(text: str, published: str | None = "2026-03-11") -> tuple[Figure, ...]:
    cards = compose(TOLL, [Document.from_text(text, title="Merrow", published=published)], now=NOW).cards
    return cards[0].figures if cards else ()


def test_old_and_new_of_one_sentence_stand_together() -> None:
    (figure,) = figures("Merrow cut the toll rate on lorries from 12% to 5% in February.")
    assert (figure.value, figure.unit) == (5.0, "percentage")
    assert figure.previous is not None
    assert (figure.previous.value, figure.previous.text) == (12.0, "12%")
    assert figure.previous.citations == figure.citations


def test_a_value_that_moved_finds_the_earlier_one_close_before() -> None:
    (figure,) = figures(
        "The bridge authority of Merrow set a toll rate of 12% on lorries in May 2025. "
        "In January, the toll rate in Merrow was cut to 5%."
    )
    assert figure.value == 5.0
    assert figure.previous is not None
    assert figure.previous.value == 12.0
    assert figure.previous.citations != figure.citations
    assert figure.previous.as_of == "2025-05"


def test_what_the_card_is_called_by_may_be_pointed_at_where_it_moved() -> None:
    found = figures(
        "The bridge authority of Merrow called in May 2025 for a toll of 12% on all goods from the coast. "
        "Although these tolls were cut to 5% in January, the shops of Merrow fear for their trade."
    )
    assert [(each.text, each.previous.text if each.previous else None) for each in found] == [("5%", "12%")]


def test_a_value_that_moved_the_other_way_is_no_earlier_value() -> None:
    found = figures(
        "The bridge authority of Merrow set a toll rate of 4% on lorries in May 2025. "
        "In January, the toll rate in Merrow was cut to 5%."
    )
    assert all(figure.previous is None for figure in found)


def test_the_words_of_a_figure_keep_what_loosens_it() -> None:
    (figure,) = figures("The toll strike in Merrow left almost 40,000 commuters stranded last year.")
    assert figure.text == "almost 40,000"
    assert figure.as_of == "2025"
    assert "commuters" in figure.label


def test_the_amount_of_a_move_is_labelled_as_one() -> None:
    found = figures("Traffic over the toll bridge at Merrow fell by 25% last year.")
    assert [figure.label.split()[0] for figure in found] in (["fall"], [])
    assert all(figure.value == 25.0 for figure in found)


def test_lengths_of_time_and_small_counts_are_no_rows() -> None:
    assert figures("The toll office of Merrow closes for a two-hour lunch and has four desks.") == ()


def told(found: tuple[Figure, ...]) -> list[tuple[str, str | None, str]]:
    """Every value with its date and label, the ones before included, each once."""
    values = {(figure.text, figure.as_of, figure.label) for figure in found}
    earlier = {(each.previous.text, each.previous.as_of, each.label) for each in found if each.previous}
    return sorted(values | earlier, key=lambda each: str(each[1]))


def test_a_list_of_values_with_dates_stands_under_the_label_of_its_first() -> None:
    found = figures(
        "Ferries of Merrow carried freight worth $8.0 million in 2021, $9.1 million in 2022 and $7.8 million in 2023."
    )
    assert [(text, date) for text, date, _ in told(found)] == [
        ("$8.0 million", "2021"),
        ("$9.1 million", "2022"),
        ("$7.8 million", "2023"),
    ]
    assert len({label for *_, label in told(found)}) == 1


def test_a_chain_of_old_and_new_keeps_every_link() -> None:
    found = figures(
        "Arrests on the toll ferries of Merrow rose from 120 in 2021 to 340 in 2022 and 610 in 2023, the police said."
    )
    assert [(text, date) for text, date, _ in told(found)] == [("120", "2021"), ("340", "2022"), ("610", "2023")]


def test_values_that_other_words_part_are_no_list() -> None:
    found = figures(
        "The ferries of Merrow carried freight worth $8.0 million in 2021, while the bridge cost $9.1 million in 2022."
    )
    assert "$9.1 million" not in [text for text, _, label in told(found) if "freight" in label]
    found = figures("The ferries of Merrow carried freight worth $8.0 million in 2021 and €9.1 million in 2022.")
    assert "€9.1 million" not in [text for text, *_ in told(found)]


def test_a_word_that_loosens_a_value_does_not_part_it_from_its_list() -> None:
    found = figures(
        "Ferries of Merrow carried freight worth $8.0 million in 2021, $9.1 million in 2022 "
        "and almost $7.8 million in 2023."
    )
    assert ("almost $7.8 million", "2023") in [(text, date) for text, date, _ in told(found)]
