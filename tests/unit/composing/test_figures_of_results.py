"""What a company lost or earned is of the time that its sentence says, and stands beside that of the year before."""

from __future__ import annotations

import pytest

from tests.bench.quality.company_figures import given

# All of 2 November 1989.


@pytest.mark.parametrize(
    ("text", "row"),
    [
        (
            "Brandt Corp. had a loss of $3 million in the fourth quarter of 1988 and a loss of $8 million "
            "for the year.",
            ("loss of Brandt Corp", "$8 million", "1988", "-"),
        ),
        (
            "Marwen Corp. had a loss of $3 million in the fourth quarter of 1988 and a loss of $8 million "
            "for the whole year.",
            ("loss of Marwen Corp", "$8 million", "1988", "-"),
        ),
        ("Brandt Corp. sales fell 12% last month.", ("fall in sales of Brandt Corp", "12%", "1989-10", "-")),
        (
            "Brandt Motors Corp. said in October that its profit fell 12% in the quarter.",
            ("fall in profit of Brandt Motors Corp in the quarter", "12%", "-", "-"),
        ),
        (
            "Kenyan dairy company Lorne Creameries announced it has lost $6 million in the second quarter of 1989.",
            ("amount lost by Lorne Creameries", "$6 million", "1989-Q2", "-"),
        ),
        (
            "The Bank of Lorne, the oldest lender on the lake, has announced that it lost $6 million in 1988.",
            ("amount lost by Bank of Lorne", "$6 million", "1988", "-"),
        ),
        ("Brandt Corp. reported losing $4 million in 1988.", ("amount lost by Brandt Corp", "$4 million", "1988", "-")),
    ],
)
def test_what_was_lost_or_earned_is_of_its_own_time(text: str, row: tuple[str, str, str, str]) -> None:
    assert row in given(text)


@pytest.mark.parametrize(
    ("text", "row"),
    [
        (
            "Brandt Corp. lost $6 million in the third quarter of 1989. In the third quarter of last year, Brandt had "
            "reported a loss of $2 million.",
            ("amount lost by Brandt Corp", "$6 million", "1989-Q3", "$2 million"),
        ),
        (
            "Brandt Corp. lost $6 million in the third quarter, compared with a loss of $2 million a year earlier.",
            ("amount lost by Brandt Corp", "$6 million", "1989-Q3", "$2 million"),
        ),
        (
            "Brandt Corp. had a loss of $6 million in the third quarter of 1989. In the same quarter last year Brandt "
            "had posted a loss of $2 million.",
            ("loss of Brandt Corp", "$6 million", "1989-Q3", "$2 million"),
        ),
        (
            "Lorne Marwen Partners had a loss of $6 million in 1988. LMP lost $2 million in 1987.",
            ("loss of Lorne Marwen Partners", "$6 million", "1988", "$2 million"),
        ),
    ],
)
def test_the_year_before_stands_beside_what_is_told(text: str, row: tuple[str, str, str, str]) -> None:
    assert given(text) == [row]


@pytest.mark.parametrize(
    "text",
    [
        "Brandt Corp. lost $6 million in 1988. Lorne Corp. lost $2 million in 1987.",
        "Brandt Corp. had a profit of $6 million in 1988. Brandt lost $2 million in 1987.",
        "Brandt Corp. lost $6 million in 1988. Brandt lost $2 million in 1985.",
        "Brandt Corp. lost $6 million in the third quarter of 1989. It lost $2 million in the second quarter of 1988.",
    ],
)
def test_another_companys_measures_or_times_value_is_none_before(text: str) -> None:
    assert [before for _, _, _, before in given(text)] == ["-", "-"]


def test_a_rivals_result_is_the_rivals() -> None:
    told = given("Brandt Corp. lost $6 million in 1988. Its rival Lorne Corp. posted a profit of $2 million in 1988.")
    assert [label for label, _, _, _ in told] == ["amount lost by Brandt Corp", "profit of Lorne Corp"]


def test_a_whole_year_that_is_not_over_is_no_date() -> None:
    told = given("Brandt Corp. had a loss of $3 million for the whole year.")
    assert [time for _, _, time, _ in told] == ["-"]


@pytest.mark.parametrize("text", ["The minister said the lawyer for Brandt Corp. announced that it lost $6 million."])
def test_it_is_nobody_where_several_may_be_meant(text: str) -> None:
    assert given(text) == []
