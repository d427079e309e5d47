"""A press release gives its news: no dateline, no proviso of its lawyers, nothing of who publishes it."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from briefings import Briefing, Document, Topic, compose, find_dates
from briefings.composing.openings import opening_of

ACME = Briefing(
    name="acme", title="Acme", scope=("Acme",), topics=(Topic(key="pumps", title="Pumps", match=("pump*", "results")),)
)
NEWS = "Acme Corp. today said that it will build a pump works in Merrow and hire 300 people for it."
PARTS = "Acme is to make 40,000 pumps a year in that town for customers of the whole region from March on."


def shown(*rest: str) -> list[str]:
    text = "\n\n".join([NEWS, PARTS, *rest])
    document = Document.from_text(text, title="Acme to build pump works", published="2026-03-11")
    return [
        line.text
        for card in compose(ACME, [document], now=datetime(2026, 3, 12, tzinfo=UTC)).cards
        for line in card.lines
    ]


@pytest.mark.parametrize(
    "heading",
    ["About Acme Corp.'s works", "About Acme", "## About Acme", "Forward-Looking Statements", "Media Contact:"],
)
def test_what_stands_behind_a_closing_heading_is_no_line(heading: str) -> None:
    boast = "Acme is a leading maker of pumps and has served customers in 40 countries since 1931."
    assert boast not in shown(heading, boast)
    assert boast in shown("A maker with a history", boast)


def test_a_heading_about_something_in_the_first_half_ends_nothing() -> None:
    text = (
        f"About Acme\n\n{NEWS}\n\n{PARTS}\n\nAcme's pumps are sold in 40 countries, the company's head said on Monday."
    )
    document = Document.from_text(text, title="Acme to build pump works", published="2026-03-11")
    (card,) = compose(ACME, [document], now=datetime(2026, 3, 12, tzinfo=UTC)).cards
    assert len(card.lines) == 3


def test_who_wrote_a_text_is_no_line_of_it() -> None:
    body = [f"Its pump number {number} was sold to a farmer, and he praised it." for number in range(8)]
    about = "Ann Lee, a former pump maker, is a fellow of the Acme Institute in Merrow and writes on pumps."
    told = "Tom Hart, the head of Acme, is a friend of the pump works in Merrow and of its workers."
    assert about not in shown(*body, about)
    assert told in shown(*body, "Tom Hart said so.", told)


@pytest.mark.parametrize(
    "sentence",
    [
        "Acme's statements about its pumps are forward-looking statements and may prove wrong.",
        "Should Acme's pumps sell badly, actual results could differ materially from what Acme expects.",
        "† Acme counts a pump as sold on the day on which it leaves the works.",
        "(Reporting on Acme's pumps by Ann Lee in Merrow; writing by Tom Hart.)",
        "Data sources: Acme, Merrow Pump Index, Harbour Board.",
        "Acme-sur-l'Orro - France - le 12 mars 2025 à 8h.",
        "More on the pumps of Acme and on how they are made](https://acme.example/pumps) is told elsewhere.",
    ],
)
def test_small_print_is_no_line(sentence: str) -> None:
    assert sentence not in shown(sentence)


@pytest.mark.parametrize(
    "dateline",
    [
        "MERROW, Ore., (May 6, 2026) – ",
        "Merrow, Orewick – MAY 6, 2026 – ",
        "May 6, 2026 — ",
        "MERROW, OREWICK (6 May 2026) – ",
        "MERROW, Ore., May 6, 2026 /PRWire/ -- ",
        "MERROW, May 6 (Xinhua)--- ",
    ],
)
def test_a_dateline_with_its_year_is_no_part_of_a_line(dateline: str) -> None:
    assert opening_of(f"{dateline}Acme Corp. opened a works.", 0, None).length == len(dateline)


@pytest.mark.parametrize(
    "hour", ["0 h 15 : ", "23 h : ", "10H54 - ", "22h05 : ", "21 h. ", "23.46", "10:54 ", "10.12. ", "21.55 h: "]
)
def test_the_hour_of_an_entry_is_no_part_of_a_line_of_any_language(hour: str) -> None:
    assert opening_of(f"{hour}Acme ouvre le port d'Osk.", 5, None).length == len(hour)


@pytest.mark.parametrize("text", ["3 h de route séparent Osk de Vell.", "10 heures plus tard, le port ouvre.", "4.5Gm"])
def test_how_long_something_took_is_part_of_its_line(text: str) -> None:
    assert opening_of(text, 5, None).length == 0


def test_a_day_that_only_opens_a_sentence_is_part_of_it() -> None:
    assert opening_of("May 6, 2026 was a Wednesday – and a holiday.", 0, None).length == 0


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("MERROW, Ore., June 26, 2014 /PRWire/ -- Acme today opened a works.", "2014-06-26"),
        ("MERROW, July 20, 2020 - Acme Corp. announced it today.", "2020-07-20"),
        (
            "MERROW, March 11, 2025 - Acme Corp. announced it today.",
            "2026-03-11",
        ),  # in its first days a year is mistyped
        ("It began on June 26, 2014 - Acme Corp. said so today.", "2026-03-11"),
    ],
)
def test_a_release_that_came_on_the_web_years_later_counts_its_today_from_its_dateline(text: str, day: str) -> None:
    assert [found.value for found in find_dates(text, published="2026-03-11") if found.text == "today"] == [day]


@pytest.mark.parametrize(
    ("within", "length"),
    [
        ("They flew to New Orewick.", 13),
        ("Of those in, from New Orewick-on-Sea, none left.", 13),
        ("They flew to New Orewicks.", 0),
        ("They flew to New Merrow and saw Orewick.", 0),
    ],
)
def test_a_city_in_capitals_is_one_where_the_text_speaks_of_being_there(within: str, length: int) -> None:
    assert opening_of("NEW OREWICK: The dam was opened.", 0, None, within=within).length == length


def test_a_city_of_one_word_is_found_behind_two_prepositions() -> None:
    assert opening_of("OREWICK: The dam was opened.", 0, None, within="She is from near Orewick.").length == 9
    assert opening_of("OREWICK: The dam was opened.", 0, None, within="She is from Orewicks.").length == 0


@pytest.mark.parametrize("label", ["UPDATED: ", "UPDATED with latest: ", "FRIDAY AM: ", "UPDATE, 2 PM: "])
def test_what_says_when_a_story_was_updated_is_no_part_of_its_sentence(label: str) -> None:
    assert opening_of(f"{label}The dam was opened.", 0, None).length == len(label)
