"""A row of the table is read without its sentence: what it leaves out must not make it say something else."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from briefings import Briefing, Document, Topic, compose
from briefings.composing.figures.labels import said_small
from briefings.composing.figures.periods import moved_over
from briefings.composing.figures.unreadable import is_unreadable
from briefings.language.numbers import find_figures
from briefings.model import Card
from tests.unit.composing.test_rows_that_mislead import rows as mislead

NOW = datetime(2026, 3, 20, 8, 0, tzinfo=UTC)
NEWS = Briefing(
    name="n", title="N", scope=("Osk*", "Norland*", "Vell*"), topics=(Topic(key="n", title="News", match=("*",)),)
)
LEAD = "Vell and Osk were in the news. Norland looked on as well. Much was said of them. The day was long. "


def card(*papers: tuple[str, str, str]) -> Card:
    """The card of papers, each a day of March 2026, a title and a text."""
    documents = [
        Document.from_text(text, title=title, published=f"2026-03-{day}", publisher=f"Post {number}")
        for number, (day, title, text) in enumerate(papers)
    ]
    (found,) = compose(NEWS, documents, now=NOW).cards
    return found


def rows(text: str, title: str = "News of the day", day: str = "12") -> list[tuple[str, str, str | None]]:
    """The rows of one paper: label, figure and day."""
    return [(each.label, each.text, each.as_of) for each in card((day, title, text)).figures]


def test_what_a_firm_has_admitted_of_people_is_no_admission_of_them() -> None:
    assert rows("Vell has admitted more than 15 million Oskers have been robbed in a breach.") == [
        ("Oskers robbed", "more than 15 million", None)
    ]
    assert find_figures("The club of Osk admitted 900 women to its halls.")[0].label == "women admitted"


def test_a_bound_in_capitals_is_one() -> None:
    assert [text for _, text, _ in rows("AT least two people were killed in Osk when a bus overturned.")] == [
        "at least two"
    ]


def test_a_few_told_in_words_are_of_the_day_of_their_paper() -> None:
    assert rows("A bomber rammed a car into a wall in Osk, killing at least four civilians, officials said.") == [
        ("civilians killed in Osk", "at least four", "2026-03-12")
    ]


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("The debate began after a gunman killed 17 people on March 1 at a school in Osk.", "2026-03-01"),
        ("Banks have been under pressure since 17 people died in a school fire in Osk in February.", "2026-02"),
        ("At least 17 people have died in school fires in Osk since February.", "2026-03-12"),
        ("Twenty-six people were killed when a gunman fired inside a church in Osk on March 1.", "2026-03-01"),
        ("The fire of March 1 in Osk has killed 26 people.", "2026-03-12"),
    ],
)
def test_the_dead_of_an_event_told_in_passing_are_of_its_day(text: str, day: str) -> None:
    assert [as_of for _, _, as_of in rows(text)] == [day]


def test_when_the_freed_were_taken_is_not_when_they_were_freed() -> None:
    told = rows("Osk welcomed the release of 82 Norland pupils that were taken by the band in 2024, it said on Monday.")
    assert [(label, text) for label, text, _ in told] == [("Norland pupils released", "82")]
    assert all(as_of != "2024" for _, _, as_of in told)
    dated = rows("Vell Steel shipped 82 boats to Norway in May 2025, it said.")
    assert [as_of for _, _, as_of in dated] == ["2025-05"]
    quarter = rows(
        "Vell Steel shipped close to 925,000 boats to Norway in the quarter that ended in December, it said."
    )
    assert [as_of for _, _, as_of in quarter] == ["2025-12"]


def test_the_citizens_of_a_land_are_no_other_number_of_all_the_dead() -> None:
    found = card(
        ("11", "Plane crash in Osk", "A plane crash in Osk on Wednesday killed 10 U.S. citizens and two pilots."),
        ("12", "Family among 12 killed", "A family was among 12 people killed when a small plane crashed in Osk."),
        ("12", "Crash in Osk leaves 12 dead", "The crash in Osk killed 12 people, including 10 US citizens."),
    )
    assert [(each.text, each.previous) for each in found.figures if each.label.startswith("people")] == [("12", None)]
    assert len([each for each in found.figures if each.text == "10"]) == 1
    assert found.conflicts == ()


def test_those_still_held_are_no_later_number_of_those_freed() -> None:
    found = card(
        ("11", "Band frees girls", "The band of Osk handed over 21 Lorn schoolgirls to authorities Wednesday."),
        (
            "12",
            "Band of Osk frees 21",
            "The band of Osk has freed 21 of the more than 200 Lorn schoolgirls kidnapped more than two years ago, "
            "raising hopes for the release of the others, officials said Thursday.",
        ),
    )
    assert all(each.previous is None for each in found.figures)


def test_civilians_of_an_earlier_hour_are_no_row_beside_all_the_dead() -> None:
    found = card(
        ("12", "Blast in Lorn", "A bomber rammed a car into a wall in the Osk town of Lorn, killing at least four "
         "civilians, officials said."),
        ("12", "Toll of blast rises", "The death toll of a bombing in the Osk town of Lorn rose to six on Thursday."),
    )  # fmt: skip
    assert [each.text for each in found.figures] == ["six"]


def test_a_bid_is_no_price() -> None:
    assert rows("Vell is raising its offer to acquire Marwen for more than $121 billion.") == [
        ("price of Marwen (proposed)", "more than $121 billion", None)
    ]
    assert rows("Vell made a $121 billion “best and final offer” to acquire Marwen.") == []
    assert rows("Vell bought Marwen for $121 billion.")[0][0] == "price of Marwen"


@pytest.mark.parametrize(
    ("text", "label"),
    [
        ("About 28,500 Osk troops are stationed in Norland as a deterrent.", "Osk troops stationed in Norland"),
        (
            "Vell Motors posted a fourth-quarter loss of $534 million in Norway last quarter.",
            "fourth-quarter loss of Vell Motors in Norway",
        ),
        (
            "In Asia, Vell Motors swung to a loss of 296 million euros in the fourth quarter.",
            "loss of Vell Motors in Asia",
        ),
        (
            "Kenya had a $69 billion trade surplus with Norway last year, Osk said.",
            "trade surplus of Kenya with Norway",
        ),
        ("Vell Steel’s sales grew 30% year-over-year in Norway last year.", "rise in Vell Steel’s sales in Norway"),
        ("Vell Steel employs about 6,800 people in all of Norway, it said.", "people employed by Vell Steel"),
    ],
)
def test_a_figure_of_a_place_says_so(text: str, label: str) -> None:
    assert label in [each for each, _, _ in rows(text)]


@pytest.mark.parametrize(
    "text",
    [
        "Vell Steel employs about 6,800 people at the Lorn plant, which makes boats for Norway.",
        "Vell Motors booked a net loss of 50 billion yen on the stake.",
        "Vell Motors sold the mill at a loss of $89 million.",
        "Vell Steel generated $1.95 billion in revenue from its toy business in 2025.",
    ],
)
def test_a_figure_of_a_part_that_no_label_tells_is_no_row(text: str) -> None:
    assert rows(text) == []


def test_a_share_is_written_pc_as_well() -> None:
    assert rows("Shares of Vell Steel fell by as much as 10pc on Thursday.") == [
        ("fall in shares of Vell Steel", "as much as 10pc", "2026-03-12")
    ]
    units = [each.unit for text in ("It fell by 10pc.", "The star is 10 kpc away.") for each in find_figures(text)]
    assert units == ["percentage", "kiloparsec"]


def test_a_price_further_down_needs_its_day() -> None:
    assert rows(f"{LEAD}Elsewhere, Osk crude rose above $50 a barrel on hopes about the talks.") == []
    assert rows(f"{LEAD}Osk crude rose to $50 a barrel on Thursday.")[-1][2] == "2026-03-12"


@pytest.mark.parametrize(
    "text",
    [
        "The news sent the Lorne Index of Osk down 3.4 percent, led by the worst slide for Vell since January 2023.",
        "Since 2014, there was only one other session when the Lorne Index of Osk was down more than 2 percent.",
    ],
)
def test_since_when_a_record_holds_is_no_time_of_the_move(text: str) -> None:
    (mention,) = (each for each in find_figures(text) if "percent" in each.text)
    assert moved_over(text, mention.start, mention.end) == ""


def test_a_distance_between_two_yields_is_no_fall() -> None:
    assert mislead("Rates on the notes of Norway fell just 15 basis points below yields on its bonds.") == []
    assert mislead("Rates on the notes of Norway fell 15 basis points on Monday.") != []


def test_what_corresponds_to_something_else_can_t_be_read_alone() -> None:
    assert is_unreadable("corresponding ratio for Norway")
    assert is_unreadable("fall in top gainer on the Lorne Index")
    assert is_unreadable("Given Vell's value")
    assert is_unreadable("Lorn cases mentioned")
    assert not is_unreadable("debt ratio of Norway")


@pytest.mark.parametrize(
    "text",
    [
        "Ann Lee of Vell Bank said the charge equates to an 11 percent tax rate in Norway.",
    ],
)
def test_a_distance_and_what_something_comes_to_are_no_level(text: str) -> None:
    assert rows(f"{LEAD}Vell Steel employs 700 people in Norway, it said. {text}")[1:] == []


def test_a_place_that_the_deed_only_recalled_is_not_where_it_was() -> None:
    text = (
        "It was the first assault of the band of Osk in Kenya since it killed 147 people at a northern college in "
        "April 2025 and echoed a September 2023 attack on Nairobi's Westwall mall that left 67 dead."
    )
    assert not [label for label, value, _ in rows(text) if "Westwall" in label and value == "147"]


def test_very_many_dead_of_a_year_need_what_they_died_of() -> None:
    assert rows("Such pills killed more than 33,000 people in Norway in 2025, more than in any year, Osk said.") == []
    assert rows("An earthquake in Norway killed more than 33,000 people last month, Osk said.") == [
        ("people killed in an earthquake in Norway", "more than 33,000", "2026-02")
    ]


def test_what_is_built_of_two_things_is_not_cut_between_them() -> None:
    assert rows("Osk and Vell agreed to produce about 100 Lorn vans fitted with a new system of Vell.") == []


def test_a_word_in_capitals_at_the_head_of_a_paper_is_made_small_whole() -> None:
    text = "CREDIT companies raised $5 million. Most credit companies are small."
    assert said_small("amount raised by CREDIT companies", text, text) == "amount raised by credit companies"
    assert said_small("amount raised by BRT companies", "BRT companies raised $5.", text).endswith("BRT companies")


@pytest.mark.parametrize(
    "text",
    [
        "Shares of Osk Steel fell 4.3 percent to $63.20 at mid-afternoon on doubts about the deal.",
        "Shares of Osk Steel fell 4.3 percent to $63.20 before the opening bell.",
        "Shares of Osk Steel fell as much as 4.3 percent to $63.20 as of 11:54 a.m. in Vell.",
    ],
)
def test_a_price_told_by_the_hour_is_of_its_paper_s_day(text: str) -> None:
    assert {as_of for _, _, as_of in rows(f"{LEAD}{text}")} == {"2026-03-12"}


def test_first_half_gains_are_no_half_of_which_a_loss_is() -> None:
    told = rows(
        "Vell Steel lost $3.4 million, Norway said. The year of Osk began well until first-half gains were lost."
    )
    assert not [label for label, _, _ in told if "first half" in label]
