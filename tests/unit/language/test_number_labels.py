"""A reader wants to know of each figure what it measures, as of when, and which value it replaces."""

from __future__ import annotations

import pytest

from briefings.language.numbers import FigureMention, find_figures


def figures_in(text: str) -> tuple[FigureMention, ...]:
    """The figures that measure or count something; years and numbers in names left out."""
    return find_figures(text, plain=False)


def only(text: str) -> FigureMention:
    (figure,) = figures_in(text)
    return figure


@pytest.mark.parametrize(
    ("text", "label"),
    [
        ("The flood left 43 people dead.", "people dead"),
        ("A raid killed 12 soldiers.", "soldiers killed"),
        ("A raid wounded 12.", "people wounded"),
        ("The storm left 12 dead and thousands homeless.", "people dead"),
        ("Thousands of people, including many children, have been evacuated.", "people evacuated"),
        ("Officers arrested 25 suspects.", "suspects arrested"),
        ("The group has verified the deaths of 90 protesters.", "protesters dead"),
        ("Savin Motors delivered 418,227 vans.", "vans delivered by Savin Motors"),
        ("The regulator fined Savin Holdings $5 million.", "fine for Savin Holdings"),
        ("Savin Holdings has been fined almost $5 million.", "fine for Savin Holdings"),
        ("It will fine Savin Corp up to $3 billion.", "fine for Savin Corp"),
        ("Savin said that sales of its vans rose last year by 28%.", "sales of Savin's vans"),
        ("Inflation peaked at 9.1% in 2022.", "Inflation"),
        ("Up to 200,000 people fled their homes.", "people who fled their homes"),
        ("The exodus of 300,000 migrant workers from Oman goes on.", "migrant workers from Oman"),
        ("The party won 120 of the 125 seats.", "seats won"),
        ("Ministers imposed a punishing 30% duty on Danish cheese.", "duty on Danish cheese"),
        ("China buys about two-fifths of Chile's copper.", "share of Chile's copper bought by China"),
        ("Tourism accounts for 12% of the economy.", "share of the economy accounted for by Tourism"),
        ("These duties were cut to 19%.", "duties"),
        ("The court saw an unemployment rate of 9%.", "unemployment rate"),
        (
            "Agents froze $14 billion in digital assets seized by the US Treasury.",
            "digital assets seized by the US Treasury",
        ),
        ("The illicit trade is worth around $19 billion annually.", "annual worth of the illicit trade"),
        ("The bridge will cost £3m.", "cost of the bridge"),
        ("The death toll rose to 1,200.", "death toll"),
        ("The island has a population of 3 million.", "population"),
        ("Customs seized 3 tonnes of ivory.", "ivory seized"),
        ("He served under a four-year arms embargo on Laos.", "arms embargo on Laos"),
        ("A 6.4-magnitude earthquake struck.", "earthquake magnitude"),
        ("Profits have doubled.", "Profits"),
        ("The storm doubled the price of rice.", "price of rice"),
        ("Ministers signed a $10bn contract to supply tankers.", "contract to supply tankers"),
        ("Rescuers took aboard the first nine of 20 helicopters donated by Japan.", "helicopters donated"),
        ("Some 100,000 soldiers and police officers are deployed.", "soldiers and police officers deployed"),
        ("Seven out of 10 households own a phone.", "share of households that own a phone"),
    ],
)
def test_a_label_says_what_is_measured(text: str, label: str) -> None:
    assert figures_in(text)[0].label == label


@pytest.mark.parametrize(
    "text",
    [
        "Two of them left.",
        "He is 1.9 metres tall.",
        "The state is 3% Polish.",
        "24 percent of the donors to the mayor have given nothing.",
        "Salt is added to 10% of bread.",
        "A plan for 3,000 refugees was rejected.",
        "The top 1 percent of earners paid.",
        "He lost a million dollars in a single year.",
        "A ferry with 260 men caught fire.",
        "Prices of cars and washing machines rose by 1.2 percent.",
        "The punishment for hitting a fan was reduced to five years.",
        "Troops, tanks and 80,000 of the rest moved.",
    ],
)
def test_an_unsure_label_stays_empty_or_says_only_what_is_sure(text: str) -> None:
    assert figures_in(text)[0].label in {"", "refugees"}


def test_a_change_from_one_value_to_another_is_told() -> None:
    old, new = figures_in("Washington cut the tariff from 49% to 19% in August.")
    assert (old.value, new.value, new.change) == (49, 19, "down")
    assert new.previous == old
    assert (new.label, new.as_of) == ("tariff", "August")


def test_the_old_value_may_follow_the_new_one() -> None:
    new, old = figures_in("Turnout was 61%, down from 66% in 2019.")
    assert new.previous == old
    assert (new.change, old.as_of, old.label) == ("down", "2019", "Turnout")


def test_values_keep_the_times_that_the_clause_gives_them() -> None:
    old, new = figures_in("The number of visitors rose from 2.1 million in 2022 to 3.4 million in 2023.")
    assert (old.as_of, new.as_of, new.change, new.label) == ("2022", "2023", "up", "number of visitors")
    assert new.previous == old


@pytest.mark.parametrize(
    "text",
    [
        "Output of the mill is expected to grow by 0.6 percent, unchanged from its estimate last month.",
        "The deaths of six more soldiers raised the army's death toll for October to 93.",
    ],
)
def test_the_time_of_what_stands_beside_a_value_is_not_its_own(text: str) -> None:
    assert find_figures(text)[0].as_of is None


def test_a_cut_without_the_old_value_has_a_direction_and_no_previous() -> None:
    figure = only("Although these tariffs were reduced to 19% in August, doubts remain.")
    assert (figure.label, figure.change, figure.delta, figure.previous) == ("tariffs", "down", False, None)


def test_the_size_of_a_change_is_no_level() -> None:
    level, change = figures_in("Savers lost $10 billion last year, a 66% increase from 2023, the agency said.")
    assert not level.delta
    assert (change.value, change.change, change.delta, change.since) == (66, "up", True, "2023")
    assert change.label == "increase in amount lost by Savers"


def test_a_change_may_lead_to_a_level() -> None:
    size, level = figures_in("The bank cut its main rate by 25 basis points to 4.5%.")
    assert (size.delta, level.delta, level.change, level.label) == (True, False, "down", "main rate")


def test_two_ways_of_saying_one_change_and_the_level_it_leads_to() -> None:
    points, percent, level = figures_in("The index rose 8.7 points or 1.5 percent to 602 points on Friday.")
    assert (points.delta, percent.delta, level.delta) == (True, True, False)
    assert {points.label, percent.label, level.label} == {"index"}
    assert level.change == "up"


def test_an_increase_behind_a_value_says_what_increased() -> None:
    _, change = figures_in("Trade turnover reached $255 billion in May, an increase of 18% over April.")
    assert (change.label, change.change, change.since) == ("increase in Trade turnover", "up", "April")


@pytest.mark.parametrize(
    ("text", "new", "old", "label"),
    [
        ("Inflation slowed to 9% in May from 20% a year earlier.", "9%", "20%", "Inflation"),
        ("Profit was $42.1 million, up 12% from $37.6 million a year ago.", "$42.1 million", "$37.6 million", "Profit"),
        ("Trade reached $3 billion in 2024, up from $2 billion in 2023.", "$3 billion", "$2 billion", "Trade"),
        ("Trade was $2 billion in 2023 and $3 billion in 2024.", "$3 billion", "$2 billion", "Trade"),
        (
            "Exports were 5 million tonnes, against 4 million tonnes in 2023.",
            "5 million tonnes",
            "4 million tonnes",
            "",
        ),
        ("The number of flights was halved from 400 to 200.", "200", "400", "number of flights"),
        ("The bank cut its key rate by a quarter point to 4.25% from 4.5%.", "4.25%", "4.5%", "key rate"),
        ("Lawmakers raised the wage to $15 an hour from $12.", "$15 an hour", "$12", "wage"),
        ("The wage, currently $12 an hour, will rise to $15.", "$15", "$12 an hour", "wage"),
        ("Claims rose by 9,000 to 240,000 last week from a revised 231,000.", "240,000", "231,000", "Claims"),
        ("Turnout was 35%, versus 20% four years ago.", "35%", "20%", "Turnout"),
        ("Arrivals reached 2,400, three times the 800 recorded in May.", "2,400", "800", "Arrivals"),
        (
            "The deficit was $1.4 billion, smaller than the $1.6 billion of June.",
            "$1.4 billion",
            "$1.6 billion",
            "deficit",
        ),
        ("The rate, first set at 49%, was cut to 36%.", "36%", "49%", "rate"),
    ],
)
def test_old_and_new_are_told_in_many_orders(text: str, new: str, old: str, label: str) -> None:
    (pair,) = [figure for figure in find_figures(text) if figure.previous]
    assert pair.previous is not None
    assert (pair.text, pair.previous.text, pair.label) == (new, old, label)
    assert pair.unit == pair.previous.unit


@pytest.mark.parametrize(
    "text",
    [
        "Some 40% of women voted, compared with 35% of men.",
        "The firm has 300 staff in Hanoi, compared with 900 in Bangkok.",
        "Prices rose by 4% to 6% a year.",
        "Tickets cost from $20 to $45.",
        "They worked from 9 to 5, 12 km away.",
        "Sales rose 4% from 2019 to 2023.",
    ],
)
def test_what_stands_side_by_side_or_ranges_has_no_old_value(text: str) -> None:
    assert not any(figure.previous for figure in find_figures(text))


def test_where_things_come_from_is_no_earlier_value() -> None:
    five, two = figures_in("The yard has received five orders from two customers.")
    assert (five.previous, two.previous) == (None, None)


def test_two_shares_set_side_by_side_replace_nothing() -> None:
    first, second = figures_in("Inspectors failed 22% of city schools compared with 11% of village schools.")
    assert first.previous is None
    assert second.previous is None


def test_a_row_of_a_hundred_numbers_gives_values_and_no_labels() -> None:
    row = "Sales were " + ", ".join(f"{number} tonnes" for number in range(300, 400)) + "."
    found = find_figures(row)
    assert [figure.value for figure in found] == list(range(300, 400))
    assert {figure.label for figure in found} == {""}


@pytest.mark.parametrize("text", ["Two mills said", "Prices would rise, the two mills said", "Three men are believed"])
def test_a_text_that_breaks_off_behind_who_says_so_is_read_all_the_same(text: str) -> None:
    assert [figure.value for figure in find_figures(text)] == [3 if text.startswith("Three") else 2]


def test_whose_a_surge_is_says_who_posted_it() -> None:
    surge, profit = figures_in("Savin posted a 50% surge in quarterly profit to $3 billion.")
    assert (surge.label, profit.label) == ("surge in quarterly profit of Savin", "quarterly profit of Savin")
    assert only("Analysts had a 50% rise in profit in mind.").label == "rise in profit"


def test_what_only_says_of_which_kind_a_thing_is_is_no_older_value() -> None:
    said = "Approximately 20 adults and children were displaced after a two-alarm fire at a hall in Merrow on Tuesday."
    assert [figure.previous for figure in figures_in(said)] == [None, None]


def test_a_year_in_which_somebody_did_something_else_is_not_that_of_his_pay() -> None:
    said = "Lind, who came to the council in 2010 and whose base council salary is $174,000, agrees."
    assert [(figure.text, figure.as_of) for figure in figures_in(said) if "$" in figure.text] == [("$174,000", None)]


def test_since_when_it_is_the_first_time_is_no_time_of_the_value() -> None:
    said = "For the first time since Lind took the oath of office in January 2009, unemployment is below 8 percent."
    assert [figure.as_of for figure in figures_in(said) if figure.kind == "percent"] == [None]
