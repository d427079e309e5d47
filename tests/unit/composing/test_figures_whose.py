"""Whose a row's figure is, and of which period: named, taken from the sentence or the paper, or no row at all."""

from __future__ import annotations

import pytest

from tests.bench.quality.company_figures import given


def rows(text: str) -> list[tuple[str, str]]:
    return [(label, figure) for label, figure, _, _ in given(text)]


@pytest.mark.parametrize(
    ("text", "row"),
    [
        # Who cuts, makes and orders, says the sentence.
        (
            "Brandt Lorne, the country's largest bank, is to cut 2,850 jobs as profits fall.",
            ("jobs to be cut by Brandt Lorne", "2,850"),
        ),
        ("Marwen produced 14 million tonnes of wheat in 1988.", ("wheat produced by Marwen", "14 million tonnes")),
        (
            "The Bank of Marwen said it cut its key lending rate to 7 percent from 8 percent.",
            ("key lending rate of the Bank of Marwen", "7 percent"),
        ),
        (
            "The central bank of Marwen raised its key rate to 6.5% from 5.25%.",
            ("key rate of the central bank of Marwen", "6.5%"),
        ),
        (
            "Lorne Air offered $40 million (£24m) for the Marwen Exchange, as it said on Monday in a letter.",
            ("amount offered by Lorne Air for the Marwen Exchange", "$40 million"),
        ),
        (
            "Last month, Marwen cut its planned tariff on imports of steel from Peru by more than half after a plea.",
            ("fall in planned tariff on imports of steel from Peru set by Marwen", "more than half"),
        ),
        (
            "The president of Marwen, Brandt Lorne, flew home. Brandt Lorne on Monday said he had imposed a 25% tariff "
            "on goods from countries with ties to Peru, a first.",
            ("tariff on goods from countries with ties to Peru set by Brandt Lorne", "25%"),
        ),
        (
            "It is said that venture funding of Marwen is down nearly 50% from its 1987 peak.",
            ("fall in venture funding of Marwen from its 1987 peak", "nearly 50%"),
        ),
        # Whose bid it is, say the words right before its amount.
        (
            "The fight goes on, with Lorne Air making an unsolicited $40 million bid to buy Brandt Corp.",
            ("Lorne Air's bid to buy Brandt Corp", "$40 million"),
        ),
        # Whose economy it is, says the paper.
        (
            "Peru sold more copper than ever. In August exports rose 4 percent, the ministry in Lima said.",
            ("rise in exports of Peru", "4 percent"),
        ),
        (
            "Smuggling has long been rife in Peru. Some say that the illegal gold sector is worth around $4 billion "
            "annually, equal to 3% of the formal economy.",
            ("annual worth of the illegal gold sector in Peru", "around $4 billion"),
        ),
        (
            "House prices are high in all of Peru. Inflation rose to 9 percent in June.",
            ("inflation in Peru", "9 percent"),
        ),
        # How often, say the words behind it.
        (
            "Peru produces about 793,000 barrels of oil per day.",
            ("daily oil produced by Peru", "about 793,000 barrels"),
        ),
        # Sales at a place are a company's.
        (
            "Brandt Corp. said that U.S. truck sales fell 9 percent.",
            ("fall in U.S. truck sales of Brandt Corp", "9 percent"),
        ),
    ],
)
def test_a_row_says_whose_it_is(text: str, row: tuple[str, str]) -> None:
    label, figure = row
    assert [found for found in rows(text) if found[0].startswith(label) and found[1].startswith(figure)]


@pytest.mark.parametrize(
    "text",
    [
        "Shareholders lost about $180 million when it collapsed.",
        "When it collapsed, 20,000 workers lost their jobs.",
        "A capital injection of 35 million dollars is needed.",
        "Last year 965,000 tonnes of food assistance were needed.",
        # Two countries are spoken of, a region, or a company's own budget.
        "Peru and Chile signed a treaty. Exports rose 4 percent.",
        "Peru joined the European Union's talks. Inflation in the eurozone is low, and prices rose 4 percent.",
        "Brandt Corp. of Peru said the budget rose 4 percent.",
        # A thing is no measure, and a percentage is no size of an amount.
        "Brandt Corp. outlined the Marwen plan of $15 million.",
        "A sharp rise in producer prices of Peru of 7 percent worried the bank.",
        # Somebody of whom only a description is told.
        "Shares in the fifth biggest US carrier fell 6.9 percent.",
        # A speaker of others, a detail behind "including", and a title that is no owner.
        "Lorne Corp. said that of the nine regions of the north two had gains of $3 million.",
        "The loans were large, including $1 million in short-term loans.",
        "Analyst James Vell of Lorne Inc. believes that many bought at the offering price of $28.",
        # What is saved, and the value before a plan that names no other.
        "The party of Peru says it can save $35 million in government spending.",
        "The chancellor of Peru is to raise the income tax threshold from $60,000.",
        "Lorne Corp. sold 19 million units.",
        # The amount is a part of the debt.
        "Lorne Bank approved the conversion of $80 million worth of debt of Peru.",
        # What only would be, whose "its" is, and a stake in nobody.
        "A 10 point cut in the oil levy of Peru would help the Marwen mills.",
        "The mills of Marwen could not fill its OPEC quota of $4 million.",
        "Lorne holds a 50 percent stake and will sell it.",
        # The holder of the second clause is another.
        "Orders fell in Marwen at Brandt Corp, while analysts put yearly sales at $14 million.",
    ],
)
def test_what_nobody_can_tell_whose_it_is_makes_no_row(text: str) -> None:
    assert rows(text) == []


def test_the_value_of_another_clause_is_its_own_company_s() -> None:
    text = "Brandt Corp. has annual sales of $15.6 million, while Lorne's yearly sales are $14.4 million."
    assert ("sales of Brandt Corp", "$14.4 million") not in rows(text)
    assert ("annual sales of Brandt Corp", "$15.6 million") in rows(text)


@pytest.mark.parametrize(
    ("text", "label"),
    [
        ("For the full year, Brandt Corp. posted a profit of $3 million.", "profit of Brandt Corp in the full year"),
        (
            "Brandt Corp. posted a record loss of $68 million in the 12 months through June.",
            "record loss of Brandt Corp in the 12 months through June",
        ),
        (
            "Brandt Corp. has forecast a net loss of $4 million in its financial year to March.",
            "net loss of Brandt Corp in the financial year to March (expected)",
        ),
        (
            "Sales of Brandt Corp. have slid 41 percent in the past year.",
            "fall in sales of Brandt Corp in the past year",
        ),
        (
            "Over the last six years the market for games in Peru grew by 90%.",
            "rise in market for games in Peru over the last six years",
        ),
        (
            "Peru's economy grew 0.1 percent between October and December.",
            "rise in Peru's economy between October and December",
        ),
    ],
)
def test_a_row_says_of_which_period_it_is(text: str, label: str) -> None:
    assert [found for found, _ in rows(text)] == [label]


@pytest.mark.parametrize(
    ("text", "when"),
    [
        ("Peru's economy shrank 0.2 percent in the last three months of 1988.", "1988-Q4"),
        ("Brandt Corp. said that it made a net profit of $13 million (£8m; 22m marks) in 1988.", "1988"),
        ("US retail sales fell 0.3 percent in September, the largest fall since last spring.", "1989-09"),
        ("Brandt Corp. said it had profits of $12 million in the first half of 1989.", "1989-H1"),
        ("For the whole of 1988, Brandt Corp. earned $37 million.", "1988"),
        ("Lorne owns 56 percent of Marwen Lines, having first bought into it in 1969.", "-"),
        ("The key rate of Marwen fell from 20 percent in September to 18 percent.", "-"),
    ],
)
def test_a_date_is_the_figure_s_own(text: str, when: str) -> None:
    assert [time for _, _, time, _ in given(text)] == [when]


def test_a_label_keeps_no_capital_from_the_beginning_of_its_sentence() -> None:
    assert ("rise in house prices in Peru", "2%") in rows(
        "All of Peru is dear to live in. House prices rose 2% in May."
    )


@pytest.mark.parametrize(
    "text",
    [
        # A subsidiary of Lorne Air is not Lorne Air, and of a bid one needs to know for what.
        "A group of Osk banks and a subsidiary of Lorne Air is making a $40 million bid to buy Brandt Corp.",
        "Peru is proud. A maker of kites for Peru is to grow after creating 30 jobs in mid Vell.",
        "Lorne Air launched a hostile bid valued at $40 million on Monday.",
        "Marwen signed the $40 million (£30m) agreement in May, under which it keeps a base.",
        "Lorne Air sold approximately $40 million in advertising tied to each of its games.",
        "The court needs time to weigh a proposed $40 million deal to Brandt Properties and other ways.",
    ],
)
def test_of_what_the_label_does_not_tell_there_is_no_row(text: str) -> None:
    assert rows(text) == []
