"""Business news: what a company earned, took in, paid and is worth, whose it is, of which months, against what."""

from __future__ import annotations

import pytest

from briefings.language.numbers import find_figures
from briefings.language.numbers.labels.firms import FIRST
from briefings.language.numbers.labels.short_names import firms_named


def told(text: str) -> list[tuple[str, str]]:
    """Label and words of the figures that have a label."""
    return [(figure.label, figure.text) for figure in find_figures(text, plain=False) if figure.label]


def pairs(text: str) -> list[tuple[str, str, str | None, str]]:
    """Label, old words, the old value's time and the new words of each figure that replaced another."""
    return [
        (figure.label, figure.previous.text, figure.previous.as_of, figure.text)
        for figure in find_figures(text, plain=False)
        if figure.previous
    ]


@pytest.mark.parametrize(
    ("text", "label"),
    [
        ("Brandt Corp. reported a third-quarter net loss of $4 million.", "third-quarter net loss of Brandt Corp"),
        ("Brandt Corp. said net income jumped to $4 million.", "net income of Brandt Corp"),
        ("In addition, BRT reported third-quarter net of $4 million.", "third-quarter net income of BRT"),
        ("At BRT, profit rose to $4 million.", "profit of BRT"),
        ("Brandt Corp., whose revenue inched up to $4 million, closed two plants.", "revenue of Brandt Corp"),
        ("Brandt Corp. posted a $4 million charge.", "charge of Brandt Corp"),
        ("Separately, Brandt Corp. took a write-off of $4 million.", "write-off of Brandt Corp"),
        ("Brandt Corp., with $4 billion in assets, has 12 branches.", "assets of Brandt Corp"),
        ("Brandt Corp. raised its quarterly dividend to $1.20 a share.", "quarterly dividend of Brandt Corp"),
        ("Brandt Corp. posted a 54% drop in third-quarter profit.", "drop in third-quarter profit of Brandt Corp"),
        ("For the nine months, Brandt Corp. earned $4 million.", "amount earned by Brandt Corp in nine months"),
        ("Brandt Corp. said it raised its stake in Lorne Inc. to 8.5%.", "stake in Lorne Inc held by Brandt Corp"),
        ("Halden, a Bergen merchant bank, owns about 11% of Lorne.", "share of Lorne owned by Halden"),
        ("The heir is Seldon Co., which owns about 23% of Lorne.", "share of Lorne owned by Seldon Co"),
        ("Halden's $1 billion bond fund lost money.", "Halden's bond fund"),
        ("Brandt shares closed yesterday at $45.75, down 25 cents.", "closing share price of Brandt"),
        ("Brandt Corp. agreed to sell Lorne Mills for $15 million.", "price of Lorne Mills"),
        ("Brandt Corp. must pay $4 million in interest every quarter.", "quarterly interest"),
        ("Japan's Brandt Bank is likely to report a net loss of $4 million.", "net loss of Japan's Brandt Bank"),
        ("The heir's bank is Brandt Corp., which controls 25% of the market.", "share of the market"),
        (
            "Through the first nine months, Brandt's Inc. had sales of $4 million.",
            "sales of Brandt's Inc",
        ),
    ],
)
def test_a_company_s_measure_says_whose_it_is(text: str, label: str) -> None:
    assert any(name.startswith(label) for name, _ in told(text)), told(text)


def test_a_row_of_companies_is_read_in_no_time() -> None:
    """Each "Inc." could once be read in two ways: thirty of them took longer than anybody waits."""
    assert "lorne" in firms_named(f"Lorne Corp. fell. {'Brandt & Lorne Inc. ' * 30}2009")


def test_a_part_with_a_hyphen_belongs_to_the_name() -> None:
    found = FIRST.match("Brandt Co-operative Bank reported a loss.")
    assert found is not None
    assert found["name"] == "Brandt Co-operative Bank"


@pytest.mark.parametrize(
    ("text", "label"),
    [
        ("Ministers said net income rose to $4 million.", "net income"),
        ("Ann Lee, an analyst at Brandt Corp., said net income rose to $4 million.", "net income"),
        ("Brandt Corp.'s toy unit said profit rose to $4 million.", "profit"),
        ("Brandt Corp. bought a mill, whose sales rose to $4 million.", "sales"),
        ("Brandt Corp. said the mills to be bought had revenue of $4 million.", "revenue"),
        ("Brandt Corp. would link banks having $4 billion in assets.", "assets"),
        ("Brandt Corp. had a loss on its homeowners line, compared with earnings of $4 million in May.", "earnings"),
    ],
)
def test_what_another_may_have_earned_gets_no_owner(text: str, label: str) -> None:
    assert told(text)[0][0].lower() == label


@pytest.mark.parametrize(
    ("text", "pair"),
    [
        (
            "Brandt Corp. said net fell 37% to $3 million, or 30 cents a share, from $5 million, or 48 cents a share.",
            ("net income of Brandt Corp", "$5 million", None, "$3 million"),
        ),
        (
            "BRT earned $20 million, or $8.46 a share, up 18% from $17 million, or $7.03 a share, a year earlier.",
            ("amount earned by BRT", "$17 million", "a year earlier", "$20 million"),
        ),
        (
            "N.V. BRT said profit rose to 235 million guilders ($113 million), or 6.70 guilders a share, from "
            "144 million guilders, or 4.10 guilders a share, a year ago.",
            ("profit of BRT", "144 million guilders", "a year ago", "235 million guilders"),
        ),
        (
            "BRT said it had a loss of $158,000, compared with a year-earlier loss of $26,000.",
            ("loss of BRT", "$26,000", "a year earlier", "$158,000"),
        ),
        (
            "BRT said revenue inched up 3.7% in the quarter to $2.3 billion from $2.2 billion.",
            ("revenue of BRT", "$2.2 billion", None, "$2.3 billion"),
        ),
        (
            "At BRT, profit rose a lower-than-expected 5.2% to a record $238 million from $226 million.",
            ("profit of BRT", "$226 million", None, "$238 million"),
        ),
        (
            "Assets of BRT in the latest quarter fell to $2.4 billion from $2.8 billion a year ago.",
            ("Assets of BRT", "$2.8 billion", "a year ago", "$2.4 billion"),
        ),
    ],
)
def test_the_value_of_the_year_before_is_the_old_one(text: str, pair: tuple[str, str, str | None, str]) -> None:
    assert pair in pairs(text)


@pytest.mark.parametrize(
    ("text", "label"),
    [
        ("Qatar, an OPEC member, has an output ceiling of 285,000 barrels per day.", "output ceiling of Qatar"),
        ("The Philippines saw its budget deficit rise by 12.1 percent.", "budget deficit of the Philippines"),
        ("Qatar said its neighbour has an output ceiling of 285,000 barrels per day.", "output ceiling"),
        ("Auto makers sold 12,345 cars a day.", "daily cars sold by Auto makers"),
        ("The yield on the 30-year Treasury bond fell to 7.88%.", "yield on the 30-year Treasury bond"),
        ("Brandt Bank of New York's $21 million bid for Lorne lapsed.", "Brandt Bank of New York's bid for Lorne"),
        ("Brandt Corp. paid $4 million in legal fees.", "legal fees paid by Brandt Corp"),
    ],
)
def test_a_measure_says_whose_and_how_often(text: str, label: str) -> None:
    assert label in [name for name, _ in told(text)]


@pytest.mark.parametrize(
    "text",
    [
        "BRT had a loss of $2 million, compared with net income of $5 million a year earlier.",
        "BRT gets $5.94 a share, up from $163 million.",
    ],
)
def test_a_loss_replaces_no_profit_and_a_total_no_price(text: str) -> None:
    assert pairs(text) == []


def test_a_profit_that_is_only_compared_with_has_no_label_of_its_own() -> None:
    assert told("BRT had a loss of $2 million, versus net income of $5 million.") == [("loss of BRT", "$2 million")]


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("Brandt shares fell $1.125 to $13.625.", [1.125, 13.625]),
        ("Brandt fell 5 to 286 on light volume.", [5, 286]),
        ("Prices rose 5 to 10 percent.", [7.5]),
        ("The bid is worth $115 to $125 a share.", [120]),
        ("He asked for dlrs 2 million.", [2e6]),
        ("It cost 200 million Finnish markkaa.", [2e8]),
        ("It closed at $20 each in New York trading.", [20]),
    ],
)
def test_steps_ranges_and_old_currencies(text: str, values: list[float]) -> None:
    assert [figure.value for figure in find_figures(text, plain=False)] == values


def test_a_gain_in_the_books_is_no_rise() -> None:
    (gain,) = find_figures("BRT had a $2 million gain on the sale of a mill.", plain=False)
    assert not gain.delta
