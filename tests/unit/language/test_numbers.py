"""A reader meets figures in the news and wants each value, its unit, what it measures, and what it replaces."""

from __future__ import annotations

from itertools import pairwise

import pytest

from briefings.language.numbers import FigureMention, find_figures
from briefings.language.numbers.currencies import currency_units
from tests.bench.quality.numbers import ours, quantities, score
from tests.bench.quality.table import open_data


def figures_in(text: str) -> tuple[FigureMention, ...]:
    """The figures that measure or count something; years and numbers in names left out."""
    return find_figures(text, plain=False)


def pairs(text: str, *, plain: bool = False) -> list[tuple[float, str]]:
    return [(figure.value, figure.unit) for figure in find_figures(text, plain=plain)]


def only(text: str) -> FigureMention:
    (figure,) = figures_in(text)
    return figure


def assert_one(text: str, value: float, unit: str) -> None:
    figure = only(text)
    assert figure.value == pytest.approx(value)
    assert figure.unit == unit


@pytest.mark.parametrize(
    ("text", "value", "unit"),
    [
        ("The fund holds $10bn.", 1e10, "dollar"),
        ("The fund holds 10 billion dollars.", 1e10, "dollar"),
        ("The fund holds US$14 billion.", 1.4e10, "united states dollar"),
        ("The fund holds €8.6 billion.", 8.6e9, "euro"),
        ("The fund holds 8.6 billion euros.", 8.6e9, "euro"),
        ("The fund holds £3.5m.", 3.5e6, "pound sterling"),
        ("The fund holds Rs 500 crore.", 5e9, "rupee"),
        ("The fund holds Rs500 crore.", 5e9, "rupee"),
        ("The fund holds Rp5 trillion.", 5e12, "indonesian rupiah"),
        ("The fund holds Tk500.", 500, "bangladeshi taka"),
        ("The fund holds KSh40m, or nothing.", 4e7, "kenyan shilling"),
        ("The fund holds Sh4 billion.", 4e9, "shilling"),
        ("The fund holds P1,500.", 1500, "philippine peso"),
        ("The fund holds P2.5 billion.", 2.5e9, "philippine peso"),
        ("The fund holds N5bn.", 5e9, "nigerian naira"),
        ("The fund holds MXN$15.", 15, "mexican peso"),
        ("The fund holds TRY 5 million.", 5e6, "turkish lira"),
        ("The fund holds ₹2 lakh crore.", 2e12, "indian rupee"),
        ("She had 59. 2 million euros left.", 59.2e6, "euro"),
        ("He owed 1. 38 billion dollars.", 1.38e9, "dollar"),
        ("They met on May 2. 300 million dollars went.", 3e8, "dollar"),
        ("The fund holds A$250,000.", 250_000, "australian dollar"),
        ("The fund holds 30 million baht.", 3e7, "thai baht"),
        ("The fund holds 4,000 riel.", 4000, "cambodian riel"),
        ("The fund holds CHF 12.5 million.", 1.25e7, "swiss franc"),
        ("The fund holds 900 USD.", 900, "united states dollar"),
        ("The fund holds ¥500 billion.", 5e11, "japanese yen"),
        ("The fund holds -$5.", -5, "dollar"),
        ("A call costs 25p.", 25, "penny"),
        ("The firm is a $400-million-a-year business.", 4e8, "dollar per year"),
        ("Crude fetched $75/barrel.", 75, "dollar per barrel"),
        ("Crude fetched $75 a barrel.", 75, "dollar per barrel"),
        ("They pay $12.50 an hour.", 12.5, "dollar per hour"),
        ("Millions of dollars are missing.", 2e6, "dollar"),
        ("The profit was ($99.99).", -99.99, "dollar"),
    ],
)
def test_money_is_read_with_its_currency_and_magnitude(text: str, value: float, unit: str) -> None:
    figure = only(text)
    assert figure.value == pytest.approx(value)
    assert (figure.unit, figure.kind) == (unit, "money")


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("It drew 1,500,000 fans.", 1.5e6),
        ("It drew 1.500.000 fans.", 1.5e6),
        ("It drew 1 500 000 fans.", 1.5e6),
        ("It drew 15,00,000 fans.", 1.5e6),
        ("It drew 1.5 million fans.", 1.5e6),
        ("It drew 1.5m people.", 1.5e6),
        ("It drew 50k people.", 50_000),
        ("It drew forty-three fans.", 43),
        ("It drew a hundred and two fans.", 102),
        ("It drew three thousand, two hundred and six fans.", 3206),
        ("It drew two hundred thousand fans.", 200_000),
        ("It drew two and a half million fans.", 2.5e6),
        ("It drew half a million fans.", 5e5),
        ("It drew two point five million fans.", 2.5e6),
        ("It drew 5 hundred fans.", 500),
        ("It drew 2 lakh fans.", 200_000),
        ("It drew 3×10^4 fans.", 30_000),
        ("It drew 2.5e4 fans.", 25_000),
    ],
)
def test_one_number_has_many_spellings(text: str, value: float) -> None:
    assert_one(text, value, "dimensionless")


@pytest.mark.parametrize(
    ("text", "value", "unit"),
    [
        ("Turnout reached 49%.", 49, "percentage"),
        ("Turnout reached 49 percent.", 49, "percentage"),
        ("Turnout reached 49 per cent.", 49, "percentage"),
        ("Turnout fell by 3.5 percentage points.", 3.5, "percentage point"),
        ("The bank added 25 basis points.", 25, "basis point"),
        ("She has a ten-point lead.", 10, "point"),
        ("Only two-fifths of voters came.", 0.4, "dimensionless"),
        ("A third of voters came.", 1 / 3, "dimensionless"),
        ("Three quarters of voters came.", 0.75, "dimensionless"),
        ("Half of the voters came.", 0.5, "dimensionless"),
        ("One in five voters came.", 0.2, "dimensionless"),
        ("Nine out of 10 voters came.", 0.9, "dimensionless"),
        ("Costs rose threefold.", 3, "dimensionless"),
        ("Costs doubled.", 2, "dimensionless"),
        ("It costs twice as much.", 2, "dimensionless"),
        ("It is 20 times larger.", 20, "dimensionless"),
        ("Planes leave four times per week.", 4, "count per week"),
    ],
)
def test_shares_points_and_multiples(text: str, value: float, unit: str) -> None:
    assert_one(text, value, unit)


@pytest.mark.parametrize(
    ("text", "value", "unit"),
    [
        ("The road is 4 km long.", 4, "kilometre"),
        ("The road is 4 kilometers long.", 4, "kilometre"),
        ("The road is 2 1/2 miles long.", 2.5, "mile"),
        ("The park covers 301,338 km2.", 301_338, "square kilometre"),
        ("The park covers 12 sq mi.", 12, "square mile"),
        ("The park covers 40 hectares.", 40, "hectare"),
        ("The dam holds 3 cubic kilometres.", 3, "cubic kilometre"),
        ("The plant makes 1,200 MW.", 1200, "megawatt"),
        ("The plant made 7.3 MWh.", 7.3, "megawatt hour"),
        ("It was 38 degrees Celsius.", 38, "degree Celsius"),
        ("It was -10°C.", -10, "degree Celsius"),
        ("It was 101 °F.", 101, "degree fahrenheit"),
        ("Gusts blew at 120 km/h.", 120, "kilometre per hour"),
        ("Gusts blew at 75 mph.", 75, "mile per hour"),
        ("Gusts blew at 33 metres per second.", 33, "metre per second"),
        ("Gravity is 9.81 m/s^2.", 9.81, "metre per square second"),
        ("Gravity is 9.81 metres per second squared.", 9.81, "metre per square second"),
        ("The field gave 5 tonnes per hectare.", 5, "tonne per hectare"),
        ("The dose was 20 J/m^2 per year.", 20, "joule per square metre per year"),
        ("The disk stores 15 exabytes.", 15, "exabyte"),
        ("The disk stores 16 GiB.", 16, "gibibyte"),
        ("The line carries 20 Mbps.", 20, "megabit per second"),
        ("The bottle holds 330 ml.", 330, "cubic centimetre"),
        ("The parcel weighs 20 pounds.", 20, "pound-mass"),
        ("The prize is 20 million pounds.", 2e7, "pound sterling"),
        ('The shelf is 9" deep.', 9, "inch"),
        ("Data came in at 4e14 s-1.", 4e14, "inverse second"),
        ("The laser has 500 nm.", 500, "nanometre"),
        ("The resistor has 4.7 kΩ.", 4.7, "kiloohm"),
        ("Add ⅓ cup of sauce.", 1 / 3, "cup"),
        ("They waited six weeks.", 6, "week"),
        ("They waited half an hour.", 0.5, "hour"),
        ("We ordered two dozen buses.", 2, "dozen"),
        ("It fell to absolute zero.", 0, "kelvin"),
    ],
)
def test_measures_carry_the_full_name_of_their_unit(text: str, value: float, unit: str) -> None:
    assert_one(text, value, unit)


@pytest.mark.parametrize(
    ("text", "lower", "upper", "unit"),
    [
        ("It will take 10 to 15 days.", 10, 15, "day"),
        ("It will take 10-15 days.", 10, 15, "day"),
        ("Prices rise 10–15% a year in the city.", 10, 15, "percentage per year"),
        ("It needs between 3 and 5 million euros.", 3e6, 5e6, "euro"),
        ("It needs $10-15 million.", 1e7, 1.5e7, "dollar"),
        ("It needs $10m to $15m.", 1e7, 1.5e7, "dollar"),
        ("The lows ranged from -34 °C to -18 °C.", -34, -18, "degree Celsius"),
        ("Highs of 30C-32C are expected in Osk.", 30, 32, "degree Celsius"),
        ("An 8- to 16-metre mast stands there.", 8, 16, "metre"),
        ("A 10-to-15-year term awaits him.", 10, 15, "year"),
        ("Two or three buses came.", 2, 3, "dimensionless"),
    ],
)
def test_a_range_gives_its_ends_and_its_middle(text: str, lower: float, upper: float, unit: str) -> None:
    figure = only(text)
    assert (figure.lower, figure.upper, figure.unit) == (lower, upper, unit)
    assert figure.value == (lower + upper) / 2
    assert figure.approximate


@pytest.mark.parametrize(
    ("text", "value", "hedge"),
    [
        ("Almost one million workers left.", 1e6, "almost"),
        ("About 300 workers left.", 300, "about"),
        ("Some 500 workers left.", 500, "some"),
        ("Up to 200 workers left.", 200, "up to"),
        ("At least 40 workers left.", 40, "at least"),
        ("More than 40 workers left.", 40, "more than"),
        ("An estimated 40 workers left.", 40, "an estimated"),
        ("As many as 40 workers left.", 40, "as many as"),
        ("40 or so workers left.", 40, "or so"),
        ("Hundreds of thousands of workers left.", 200_000, ""),
        ("Tens of thousands of workers left.", 20_000, ""),
        ("Several hundred workers left.", 300, ""),
        ("A few thousand workers left.", 3000, ""),
        ("Dozens of workers left.", 2, ""),
    ],
)
def test_loose_numbers_say_that_they_are_loose(text: str, value: float, hedge: str) -> None:
    figure = only(text)
    assert (figure.value, figure.approximate, figure.hedge) == (value, True, hedge)


def test_a_dozen_can_be_compared_with_twelve() -> None:
    assert only("A dozen buses burned.").in_ones == only("Twelve buses burned.").in_ones == 12


def test_a_flat_number_is_not_called_approximate() -> None:
    assert not only("The firm handed over $5 million.").approximate
    assert not only("Rates went up to 19%.").approximate


@pytest.mark.parametrize(
    "text",
    [
        "The drills ran until 2017 and in the 1990s.",
        "The drills began on November 7 and ended on 9 November.",
        "The drills began on March 3, 2010 at 3:45 pm.",
        "The drills began at 2 pm, or 14:00 GMT.",
        "The drills began on 2025-11-07.",
        "An F-16, a Boeing 737 and a B-52 flew over Route 66.",
        "COVID-19 shut the G20 and every 7-Eleven.",
        "No. 10 kept silent on Article 5.",
        "It was the 21st century's first day.",
        "The motion passed 68-31.",
        "Sweden won 1 – 0 on day five.",
        "Ring 012 345 678 for help.",
        "The plan for 2024-25 is out.",
        "One of the ministers left.",
        "A third party stepped in for a second term.",
        "They met at Ground Zero and shared a high-five.",
        "Version 2.1.3 runs on an i7.",
    ],
)
def test_years_dates_times_scores_and_names_are_no_figures(text: str) -> None:
    assert figures_in(text) == ()


def test_plain_numbers_can_be_left_out() -> None:
    text = "Voyager 2 flew past in 1979 with 50 instruments."
    assert pairs(text) == [(50, "dimensionless")]
    assert pairs(text, plain=True) == [(2, "dimensionless"), (1979, "dimensionless"), (50, "dimensionless")]


def test_four_digits_that_count_things_are_no_year() -> None:
    assert pairs("Rebels freed 1800 prisoners.") == [(1800, "dimensionless")]


def test_a_conversion_in_brackets_is_a_figure_of_its_own_about_the_same_thing() -> None:
    lost, converted = figures_in("Savers lost $10 billion (€8.6 billion) to fraudsters last year.")
    assert (lost.value, lost.unit, converted.value, converted.unit) == (1e10, "dollar", 8.6e9, "euro")
    assert lost.label == converted.label == "amount lost by Savers to fraudsters"
    assert lost.as_of == converted.as_of == "last year"


def test_markets_leave_out_what_two_prices_share() -> None:
    assert_one("The dollar was quoted at 116.04-06 yen.", 116.05, "japanese yen")
    assert_one("The euro was quoted at 1.2345-47 dollars.", 1.2346, "dollar")


def test_a_range_is_no_change() -> None:
    figure = only("Zones from 7 to 10 are mild.")
    assert (figure.lower, figure.upper, figure.change) == (7, 10, None)


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("A 63-year-old man fell.", "age"),
        ("She is aged 63.", "age"),
        ("Ana Diaz, 63, fell.", "age"),
        ("It costs $5.", "money"),
        ("It fell 5%.", "percent"),
        ("It fell 5 points.", "points"),
        ("It is 5 km away.", "measure"),
        ("Some 300 buses burned.", "count"),
        ("The answer is 42.", "plain"),
        ("Half of it burned.", "ratio"),
        ("It tripled.", "multiple"),
    ],
)
def test_each_figure_has_a_kind(text: str, kind: str) -> None:
    assert only(text).kind == kind


def test_the_span_is_the_words_of_the_source() -> None:
    text = "Workers — almost 1.5 million of them — went home; 3 tonnes stayed."
    for figure in figures_in(text):
        assert figure.text == text[figure.start : figure.end]
    assert [figure.text for figure in figures_in(text)] == ["1.5 million", "3 tonnes"]


def test_most_of_the_quantities_set_is_right() -> None:
    data = open_data()
    if data is None:
        pytest.skip("the open data is not on this machine")
    result = score(quantities(data), ours)
    assert result.recall >= 0.95
    assert result.f1 >= 0.95


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("The party has 72 MPs.", 72),
        ("They make 5 million TVs a year.", 5e6),
        ("They showed 200 TV series.", 200),
        ("Eight AU observers came.", 8),
        ("Belgium gives 30 F-16 fighter jets.", 30),
        ("It has sold 800,000 F-Series pickups.", 800_000),
        ("There were hundreds of us.", 200),
        ("They won 15 league matches.", 15),
        ("They burned 10 Teslas.", 10),
        ("Six euro-area banks failed.", 6),
        ("He won 5-in-a-row.", 5),
        ("The film was seen 10.7m times.", 10.7e6),
        ("It is more than 8m of those.", 8e6),
        ("The quake drove out 6m Syrians.", 6e6),
    ],
)
def test_a_letter_or_word_behind_a_number_need_be_no_unit(text: str, value: float) -> None:
    assert_one(text, value, "dimensionless")


def test_letters_are_units_where_they_measure() -> None:
    assert pairs("A 25m wall, 400m hurdles, 12C at noon, 1.5 AU, 7 tesla.") == [
        (25.0, "metre"),
        (400.0, "metre"),
        (12.0, "degree Celsius"),
        (1.5, "astronomical unit"),
        (7.0, "tesla"),
    ]
    assert pairs("He won 51%-49%, at ten degrees Celcius.") == [
        (51.0, "percentage"),
        (49.0, "percentage"),
        (10.0, "degree Celsius"),
    ]


@pytest.mark.parametrize("text", ["One $0", "three $0 notes", "3 $2 notes", "7 €0", "20 £3 tickets", "One $ 0"])
def test_a_currency_sign_before_digits_belongs_to_what_follows(text: str) -> None:
    found = find_figures(text)
    assert all(a.end <= b.start for a, b in pairwise(found))
    assert found[-1].text[0] in "$€£"


def test_a_week_from_monday_is_no_rate() -> None:
    (found,) = find_figures("The duty falls to 19 percent a week from Monday.")
    assert (found.value, found.unit) == (19, "percentage")


@pytest.mark.parametrize(
    ("text", "value", "unit"),
    [
        ("His blood alcohol was .08 percent.", 0.08, "percentage"),
        ("Prices fell by -.5 percent.", -0.5, "percentage"),
        ("It earned $.50 a share.", 0.5, "dollar per share"),
        ("He won a quarter million dollars.", 250_000, "dollar"),
        ("A quarter-million people marched.", 250_000, "dimensionless"),
        ("The strike cost half-a-million euros.", 500_000, "euro"),
        ("Some 3 million and a half people live there.", 3.5e6, "dimensionless"),
        ("It cost five billion and three quarters.", 5.75e9, "dimensionless"),
        ("They paid 75 USD million for it.", 7.5e7, "united states dollar"),
        ("The lunch was 100元!", 100, "chinese yuan"),
        ("It was 98.6 degrees F inside.", 98.6, "degree fahrenheit"),
        ("A magnitude-6.1 earthquake struck.", 6.1, "dimensionless"),
    ],
)
def test_numbers_as_papers_shorten_them(text: str, value: float, unit: str) -> None:
    assert_one(text, value, unit)


def test_rows_of_sums_are_all_read() -> None:
    assert pairs("$ 20,000.00 $ 37,305.97 february expenses") == [(20_000.0, "dollar"), (37_305.97, "dollar")]


def test_a_part_of_something_else_is_not_added_to_the_millions_before_it() -> None:
    found = figures_in("It took two million and a third of the budget.")
    assert [figure.value for figure in found] == [2e6, pytest.approx(1 / 3)]


@pytest.mark.parametrize(
    "text",
    [
        "The twenty-first century began.",
        "It was the twenty-second anniversary.",
        "They marked its two hundredth birthday.",
        "Call (212) 555-1234 or 212-555-0135.",
        "Call 555-1234 before noon.",
        "He bought a .22-caliber rifle and a .357 Magnum.",
        "See https://osk.example/a%20b?x=15%&y=20 or www.osk.example/q=300 now.",
        "The under 25s voted at COP 28, said TVN24.",
        "TRY AGAIN AT GATE P5 IN N95 MASKS, ALL 5, TOP 10",
        "At one point it was a gross error, to one degree or another.",
        "They led at half time, in the half term break, as his half brother called 0800 313 4630.",
    ],
)
def test_ordinals_telephones_and_calibres_are_no_figures(text: str) -> None:
    assert figures_in(text) == ()


def test_a_small_step_to_a_high_value_is_no_range() -> None:
    assert pairs("Unemployment rose 0.1% to 4.7% in December.") == [(0.1, "percentage"), (4.7, "percentage")]
    assert [figure.lower for figure in figures_in("Spending fell 2% to 3% by region.")] == [2.0]


def test_the_table_of_currencies_is_read_once() -> None:
    assert currency_units() is currency_units()
    assert {"euro", "thai baht"} <= currency_units()
