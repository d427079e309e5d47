"""A reader of company news and broadcasts wants to know which quarter is meant, which year, and what is no date."""

from __future__ import annotations

import pytest

from briefings.language.dates import find_dates

THURSDAY = "1989-11-02"


def values(text: str, published: str | None = THURSDAY) -> list[str | None]:
    return [mention.value for mention in find_dates(text, published=published)]


def test_a_year_ago_beside_figures_is_the_quarter_a_year_ago() -> None:
    text = (
        "The maker said third-quarter net rose to $108 million. Sales of paper were good. Revenue was $1.45 billion, "
        "against $1.37 billion a year ago. Costs rose in the quarter. In the year-earlier quarter it sold a mill. "
        "The head of the maker sees more growth than in the latest quarter."
    )
    assert values(text) == ["1989-Q3", "1988-Q3", "1989-Q3", "1988-Q3", "1989-Q3"]


def test_what_was_told_of_an_upcoming_thing_was_told_on_a_day_that_has_been() -> None:
    assert values("The mayors announced their upcoming strategy Sunday night.", "2016-04-25") == ["2016-04-24"]
    assert values("An upcoming vote on Sunday will tell.", "2016-04-25") == ["2016-05-01"]


def test_an_extension_through_a_month_that_has_passed_is_through_the_next_one() -> None:
    text = "An extension of the $600 per week benefit through January (the provision approved in March is to expire)."
    assert values(text, "2020-05-14")[0] == "2021-01"


def test_a_feast_of_a_thing_in_an_old_year_is_no_day() -> None:
    assert values("When the king made his Thanksgiving proclamation in 1863, few heard it.", "2019-11-28") == ["1863"]


def test_a_year_earlier_at_the_head_of_a_sentence_with_figures_is_the_quarter() -> None:
    text = "The maker lost $3 million in the second quarter. A year earlier, it had net income of $2 million."
    assert values(text) == ["1989-Q2", "1988-Q2"]


def test_a_quarter_that_is_not_over_is_not_the_one_reported_on() -> None:
    text = (
        "The insurer expects no gain in the fourth quarter. Third-quarter net was $10 million, compared with a loss of "
        "$3 million last year. It expects more from the fourth quarter. In the latest period it paid less."
    )
    assert values(text) == ["1989-Q4", "1989-Q3", "1988-Q3", "1989-Q4", "1989-Q3"]


def test_the_quarter_a_year_ago_is_one_date() -> None:
    text = "The bank lost $226 million in the third quarter. For the quarter a year ago, it earned $16 million."
    assert values(text) == ["1989-Q3", "1988-Q3"]


def test_nine_months_are_compared_with_nine_months_of_the_year_before() -> None:
    text = (
        "The bank lost $2 million in the third quarter. For nine months net was $9 million, from $8 million a year ago."
    )
    assert values(text) == ["1989-Q3", "1988"]


def test_what_figures_are_up_from_is_not_what_they_are_of() -> None:
    text = "Joblessness rose to 4.1% last month from 4.0% in August, and is up from 3.9% a year earlier."
    assert values(text) == ["1989-10", "1989-08", "1988-10"]


def test_a_year_ago_without_figures_is_a_year() -> None:
    assert values("Profit fell in the third quarter. He took the post a year ago.") == ["1989-Q3", "1988"]
    assert values("Profit fell from $3 million a year ago.") == ["1988"]


def test_a_quarter_that_ends_with_one_of_the_calendar_is_that_one() -> None:
    assert values("For the quarter ended Sept. 30, it lost $2 million.") == ["1989-Q3", "1989-09-30"]
    assert values("For the quarter ended Aug. 26, it lost $2 million.") == ["1989-08-26"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("It rose to a high for the year of $42 a share.", ["1989"]),
        ("It sold ten in the first nine months of the year.", ["1989"]),
        ("It will earn less for the fiscal year.", ["1989"]),
        ("The index is up a tenth since year-end.", ["1988-12-31"]),
        ("Costs rose in the last half of 1988.", ["1988-H2"]),
        ("Costs rose in the latter half of 1988.", ["1988-H2"]),
        ("Costs rose in the last quarter of 1988.", ["1988-Q4"]),
        ("For the year, pet food sales were flat.", ["1989"]),
        ("He is man of the year.", []),
    ],
)
def test_years_that_figures_are_of(text: str, expected: list[str]) -> None:
    assert values(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The drought of nineteen eighty-four was worse.", ["1984"]),
        ("It was built in nineteen oh five.", ["1905"]),
        ("It was built in nineteen twelve.", ["1912"]),
        ("Joblessness is to halve by the year two thousand.", ["2000"]),
        ("The plan is for two thousand ten, in two thousand ten the money ends.", ["2010"]),
        ("It was common in the nineteen seventies.", ["197"]),
        ("It gave nineteen twenty-dollar bills to two thousand people.", []),
        ("In two thousand cases it helped.", []),
        ("Atlanta, nineteen eighty-six. A bomb goes off.", ["1986"]),
        ("It was built in January nineteen eighty-seven.", ["1987-01"]),
        ("The winter of nineteen eighty-four was long.", ["1984"]),
        ("It was built twenty years ago.", ["1969"]),
        ("It was built two years ago.", ["1987"]),
    ],
)
def test_years_that_broadcasters_spell(text: str, expected: list[str]) -> None:
    assert values(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Few can afford it in today's world.",
        "Few can afford it in today's global economy.",
        "She speaks of the leaders of tomorrow.",
        'He said so on "This Week" with its old host.',
        "The ministers of Hungary, Poland and Jan Kavan of Prague signed.",
        "The march on the capital, the March for Peace, went on.",
    ],
)
def test_what_only_looks_like_a_date(text: str) -> None:
    assert values(text) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The dividend is payable Jan. 2.", ["1990-01-02"]),
        ("Mr. Schwarz, 52, will succeed Mr. Davison Feb. 1.", ["1990-02-01"]),
        ("He was named head, effective Feb. 1.", ["1990-02-01"]),
        ("It cut its dividend due to its third-quarter loss.", ["1989-Q3"]),
        ("The agency has given them until 9 a.m. Tuesday.", ["1989-11-07"]),
        ("The bank has extended the loan through January.", ["1990-01"]),
        ("The offer had been due to expire Monday.", ["1989-10-30"]),
        ("The court blocked the order, which had been due to take effect at noon Friday.", ["1989-11-03"]),
        ("By mid-April the dam should be full, said one who has worked there for years.", ["1990-04"]),
        ("They could leave as soon as Tuesday.", ["1989-11-07"]),
        ("It has earned more in fiscal 1990, which began in July.", ["1990", "1989-07"]),
        ("Oil cost $15 in June 1988 and $14 as late as August.", ["1988-06", "1989-08"]),
        ("Parliament rose in August and returns on the 22nd.", ["1989-08", "1989-11-22"]),
        ("The company agreed to buy its rival in February.", ["1989-02"]),
        ("While third-quarter deliveries were encouraging, concerns remain.", ["1989-Q3"]),
        ("In the June quarter it delivered 63,000, less than in the March quarter.", ["1989-Q2", "1989-Q1"]),
        ("It marched for a quarter in March.", ["1989-03"]),
        ("The fair is making clear what it thinks of Brandt's Monday speech.", ["1989-10-30"]),
        ("The fair is preparing for Brandt's Monday speech.", ["1989-11-06"]),
        ("Plans unveiled here would steer the bill through the house this summer.", ["1989-SU"]),
        ("Clerks were told that they stay paid if they resign as of April 30.", ["XXXX-04-30"]),
        ("In June they flew, expecting to return eight days later.", ["1989-06"]),
        ("It was the record set in 1975 as a rocky first quarter held firms back.", ["1975", "1989-Q1"]),
        ("It was the best since the third quarter of 1982. Sales fell in the quarter.", ["1982-Q3"]),
        ("They cut rates in 1975 to counter risks. September forecasts showed no rise.", ["1975", "1989-09"]),
        ("The company announced an agreement to buy its rival in January.", ["1990-01"]),
        ("It would be paid on a still unspecified date in January.", ["1990-01"]),
        ("The three, invited in July 1987, will join on March 12.", ["1987-07", "1990-03-12"]),
        ("Following are statements made Thursday and Wednesday by a lawyer.", ["1989-11-02", "1989-11-01"]),
        ("The fair runs from Friday until Sunday.", ["1989-11-03", "1989-11-05"]),
        ("The bridge opens in 1991, two years later than planned.", ["1991"]),
        ("He was born on 3 May 1931 and died on the night of 2 August.", ["1931-05-03", "1989-08-02"]),
        ("On Tuesday, the league plans to meet.", ["1989-11-07"]),
        ("Mr. Barak and Yasser Arafat meet Monday.", ["1989-11-06"]),
        ("They would look for ways to get around Monday's ruling.", ["1989-10-30"]),
        ("The plan, announced by the board in full, is to repay all of it by February.", ["1990-02"]),
        ("The bank is trying to sell itself under a June agreement.", ["1989-06"]),
        ("A revision Thursday to September's figures changed little.", ["1989-11-02", "1989-09"]),
        ("The March accession was cheered.", ["1989-03"]),
        ("The president will visit the site of Wednesday's attack.", ["1989-11-01"]),
        ("The minister will cut taxes in Wednesday's statement.", ["1989-11-08"]),
    ],
)
def test_the_words_beside_a_date_say_whether_it_has_been(text: str, expected: list[str]) -> None:
    assert values(text) == expected


def test_of_the_day_means_the_day_the_story_is_about() -> None:
    assert values("They met on Wednesday. In the last match of the day, Oslo won.") == ["1989-11-01", "1989-11-01"]
    assert values("It was the time of the day he liked.") == []
    assert values("It was the hottest part of the day.") == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("They hated the government's 1829 abolition of the toll.", ["1829"]),
        ("The 1863 Harbour Proclamation and his 1796 essay are on show.", ["1863", "1796"]),
        ("He bought the 1850 acres; a 1650 word essay; the 1700 block of the road; the 1776 people there.", []),
    ],
)
def test_a_year_long_past_may_stand_before_its_thing(text: str, expected: list[str]) -> None:
    assert values(text) == expected


def test_what_is_on_the_market_today_is_of_no_day() -> None:
    assert values("Many pumps on the market today are slow, a fifth of today’s production.") == []


def test_nobody_sets_a_deadline_that_is_over() -> None:
    assert values("The court set a Friday deadline for the lawyers to respond.") == ["1989-11-03"]
    assert values("The union missed a Friday deadline to respond.") == ["1989-10-27"]


def test_what_was_taken_on_a_day_has_been() -> None:
    text = "As a result of decisions taken on Tuesday, nurses are meeting all ships."
    assert values(text) == ["1989-10-31"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Police are investigating the attack on Tuesday.", ["1989-10-31"]),
        ("The blast on Monday is under investigation.", ["1989-10-30"]),
        ("Four men are believed to be tied to the riots on Tuesday.", ["1989-10-31"]),
        ("They marched against Tuesday's planned sale.", ["1989-11-07"]),
        ("Tuesday's expected ballot was in doubt.", ["1989-11-07"]),
        ("Between January 12, and 1.5 million people lost their homes.", ["1989-01-12"]),
        ("The city will host the next Summer Olympic Games in 1992.", ["1992"]),
    ],
)
def test_a_blast_has_been_and_what_is_planned_has_not(text: str, expected: list[str]) -> None:
    assert values(text) == expected


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("Bookings fell 9% in March, compared to the same month a year ago.", "1988-03"),
        ("Bookings fell 9% last month from the same month the year before.", "1988-10"),
        ("Bookings fell 9% last month from the same month the previous year.", "1988-10"),
        ("Bookings fell 9% in the second quarter, relative to the same quarter a year ago.", "1988-Q2"),
        ("Bookings fell 9% in the second quarter, relative to the same period two years ago.", "1987-Q2"),
        ("Bookings fell 9% last week, compared to the same week a year ago.", "1988"),
        ("Bookings fell 9% in the three months to March, compared to the same period a year ago.", "1988"),
        ("Bookings fell 9% in April and May, compared to the same period a year ago.", "1988"),
        ("Costs came to $3 million last year, less than the year previous.", "1987"),
    ],
)
def test_the_same_month_a_year_ago_is_a_month_where_a_month_is_spoken_of(text: str, meant: str) -> None:
    assert values(text)[-1] == meant


def test_the_same_month_in_another_year_is_not_the_month_before_it() -> None:
    assert values("Bookings fell 9% in March compared with the same month in 1986.") == ["1989-03", "1986"]


def test_so_many_shares_of_an_index_are_no_year() -> None:
    assert values("The Russell 2000 fell, as did the Kestrel 2000 index.") == []
    assert values("The May 1988 index rose, and a list of 1987 as well.") == ["1988-05", "1987"]


def test_the_same_period_at_the_head_of_a_sentence_is_that_of_the_report() -> None:
    text = "The bank lost $9 million in the third quarter. In the same period a year earlier, it gained."
    assert values(text) == ["1989-Q3", "1988-Q3"]
