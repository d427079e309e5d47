"""Sentences of many beats whose figures would mislead without them, and what the table makes of each."""

from __future__ import annotations

import pytest

from briefings import Document
from briefings.composing.figures import reads_alone, row_label
from briefings.composing.figures.told import manner_of
from briefings.composing.passages import Cut
from briefings.language.numbers import find_figures


def rows(text: str) -> list[str]:
    """The rows that a sentence alone gives: label and figure."""
    found = []
    for passage in Cut(Document.from_text(text), 0).statements():
        for mention in find_figures(passage.text):
            label = row_label(mention)
            shifted = mention._replace(start=mention.start + passage.sentence.start)
            manner = manner_of(passage, shifted, label) if label else None
            if manner is not None and reads_alone(label, count=mention.kind == "count"):
                found.append(f"{label}{manner}: {mention.text}")
    return found


@pytest.mark.parametrize(
    ("text", "row"),
    [
        ("The jobless rate of Osk ticks up to 5% in May.", "jobless rate of Osk: 5%"),
        ("They spoke of the benefits of a $15 minimum wage in Osk.", "minimum wage in Osk (proposed): $15"),
        ("Unions voiced support for a $15 minimum wage in Osk.", "minimum wage in Osk (proposed): $15"),
        ("Mira Toll backs raising the minimum wage in Osk to $15.", "minimum wage in Osk (proposed): $15"),
        (
            "Borsig is advising Marwen on its proposed $104 billion sale of rail lines.",
            "sale of rail lines (proposed): $104 billion",
        ),
        (
            "Mira Toll has promised to seal the border and deport 40,000 undocumented migrants.",
            "undocumented migrants deported (planned): 40,000",
        ),
        ("Savin Steel has spent $3 million on TV and radio ads in Osk.", "amount spent by Savin Steel: $3 million"),
        (
            "The fund of Vell spent $28 million from its independent unit.",
            "amount spent by the fund of Vell: $28 million",
        ),
        (
            "Marwen invested about $20 million in renovations last year.",
            "amount invested by Marwen in renovations: $20 million",
        ),
        (
            "Borsig donated $5 million to a super PAC supporting northern Gov. Anna Brandt.",
            "amount donated by Borsig to a super PAC supporting northern Gov. Anna Brandt: $5 million",
        ),
        (
            "Borsig blamed budget cuts that eliminated $18 million in state grants.",
            "state grants eliminated: $18 million",
        ),
        ("Campaigners oppose the £3m expansion of the crematorium of Osk.", "expansion of the crematorium of Osk: £3m"),
        ("The militia has lost over 6,000 dead and wounded in Osk.", "people dead and wounded: 6,000"),
        ("About 30 explosives planted under roads in Osk were dismantled.", "explosives dismantled: 30"),
        ("Rescuers in Vell reported three people were wounded in the raid.", "people wounded: three"),
        ("The army plans to shut the road after rebels launched 200 missiles at Osk.", "missiles launched: 200"),
        ("Storm surges of up to two metres are expected across Osk on Monday.", "Storm surges (expected): two metres"),
        ("The airport of Osk said 4.5 million passengers were carried in May.", "passengers carried: 4.5 million"),
        ("At least 115 babies have been born and killed in Osk.", "babies born and killed: 115"),
        ("Osk accused Vell of killing at least 27 people in a strike.", "people killed: 27"),
        (
            "While she sees the Osk Share Index climbing as much as 7%, she buys bonds.",
            "rise in Osk Share Index (expected): 7%",
        ),
        (
            "Savin Steel forecast revenue of $7.3 billion this quarter.",
            "revenue of Savin Steel (expected): $7.3 billion",
        ),
        (
            "Mira Toll said she’ll cut Savin’s workforce by 7 percent.",
            "fall in Savin’s workforce (expected): 7 percent",
        ),
        ("The union called for the release of 23 reporters held in Osk.", "reporters released (proposed): 23"),
        (
            "The council of Osk voted to rescind $1.1 billion in federal funding.",
            "federal funding rescinded: $1.1 billion",
        ),
        ("One guard was killed in Osk and four others were wounded in a blast.", "people wounded: four"),
        ("Vell bought Osk’s $2.1BN harbour on Monday.", "Osk’s harbour: $2.1BN"),
        (
            "Savin Steel, whose chief has led efforts to cut the state, sold 1,767 ovens in May.",
            "ovens sold: 1,767",
        ),
        ("Banks will be in focus as shares of Savin Steel jumped 4%.", "rise in shares of Savin Steel: 4%"),
    ],
)
def test_a_row_says_what_its_figure_is(text: str, row: str) -> None:
    assert rows(text) == [row]


@pytest.mark.parametrize(
    "text",
    [
        "The poll in Osk asked 1,358 registered voters by telephone.",
        "Mira Toll leads in Osk by a margin of nearly 400 pledged delegates.",
        "Police in Osk said 55 people were issued citations on Monday.",
        "The site has given more than 200 organizations the right to flag posts.",
        "Mira Toll won only 27 percent of that vote in Osk.",
        "Those jobs accounted for more than one-third of growth in Osk.",
        "About 40% of carers in Osk have a household income of $50,000.",
        "Job growth in Osk was 30% lower than it would have been.",
        "Support for Mira Toll falls four points short of the mark of Anna Brandt.",
        "A crash in Osk wiped out $136 billion in market value.",
        "The haul of Mira Toll is within $4 million of the haul of Anna Brandt.",
        "The win obscured a decline in student turnout of about 40 percent.",
        "The suit alleged that Mira Toll personally earned $5 million from the school.",
        "He repeated his claim that migrants killed 81 percent of murder victims in Osk.",
        "The law allows the governor to cut the minimum wage of Osk to $4.25 an hour.",
        "Managers earning $30,000 in Osk are not entitled to overtime.",
        "If Mira Toll had to pay a 5 percent wealth tax, she would keep a $680 billion nest egg.",
        "The suit tried to stop the release of the 84 tapes in Osk.",
        "Troops of Osk have advanced up to 30km inside Vell.",
        "Osk holds over 1,000 sq km of the Marwen region.",
        "A worker in Osk said she was displaced more than a dozen times.",
        "More than a million people in Osk are believed to have died.",
        "Crowds gathered after the bodies of six hostages held by rebels were recovered on Sunday.",
        "Borsig paid nearly $1 million an episode to stream the series in Osk.",
        "Osk contributed about $5 per employee last year.",
        "About1,600 people have been killed in Osk since May.",
        "The laptop of Marwen arrived with a deep discount of more than $2,500 off its price.",
        "It has a 1080p HD camera and offers 4K OLED screens.",
        "Marwen’s launch of R1, its thinking model, proved that laboratories can compete.",
        "A $160, 962-piece castle set of Marwen is on sale.",
        "The box of Marwen is 35 percent smaller than its previous one.",
        "Sixty percent of the plan of Osk fails, and the six-point plan outlining it was put off.",
        "Readers moved 300 of the nationals killed by Osk onto the 31-pound Toll stands.",
        "The film took $10 million from 3,509 theaters, a drop of 31% from last week.",
        "The shop of Marwen has bundle deals of up to 70% off.",
        "The coupon is for an in-store purchase of $50 or more.",
        "In the poll, 2% said that fewer than 4,000 people were killed in Osk.",
        "Mira Toll has been accused of detaining more than 9,000 migrants.",
        "Nearly 700 people lined up outside the court of Osk.",
        "The army ordered another 20 towns and villages to evacuate.",
        "Osk drew up a 24-point action plan.",
        "Trade in shares surged 38 percent among the young of Osk.",
        "All versions of the Vell 3 will cost $1,100 less in Osk.",
        "The pact would open the $12 billion Marrakan market to firms of Osk.",
        "Mira Toll called on rivals to match her company’s minimum wage of $15 per hour.",
        "The failure to get new orders for planes has cut at least $225 million from the income of Osk.",
        "Savin Steel repaid more than $18 billion in gross debt last year.",
        "Borsig reduced its Savin stake by 1 percent in May.",
        "Its Osk-traded shares have slid 21% this year.",
        "Borsig led the market with a 3.3 percent gain, while Savin’s 3.45 percent loss was the biggest drop.",
        "Osk killed Borsig’s planned $44 billion takeover of Savin Steel by withholding its blessing.",
        "Savin slashed its forecast to $84 billion.",
        "About 1,000 people in Osk are believed to have been detained.",
        "Vell has secured the release of a further 130 pupils kidnapped in Osk.",
        "In the exchange, 24 people jailed in seven countries were flown to Osk.",
        "Four other people were killed in Osk.",
        "Only 28 of the 54 member states voted in Osk.",
        "Mira Toll, a mother of five displaced in Osk, teaches at home.",
        "Brandt said that 25,000 soldiers of Osk are being killed every month.",
        "They claimed to have killed and wounded more than 100 people in Osk.",
        "About 300 agents are assigned to the mayor of Osk.",
        "Fumes of the plant are 95% lower for the electric type of Vell.",
        "As many as 44 of the top 100 mills in Osk are owned by Vell.",
        "Police of Osk use a camera to trace 3,000 missing children.",
        "Sales fell, lacking the $50 billion in orders of Savin Steel.",
        "Savin Steel would owe $1 billion if Mira Toll won her case.",
        "Savin Steel is hiding a loss of $9 billion, Mira Toll said.",
        "Borsig arranged a $9 billion purchase of Savin Steel stock in May.",
        "The threshold in Savin Steel is 10%.",
        "All 30 members gained in Osk.",
        "Marwen, Borsig and Savin Steel make up about 25% of the portfolio of Osk.",
        "Borsig owned about a third of Savin Steel in the 1990s.",
        "The pool of Osk jumped 84 times.",
        "Marwen aims to serve 300 million Vellans by 2030.",
        "Savin Steel has repurchased 500 million yen of shares.",
        "Brandt backed down from his plan to place a 25% charge on electric power in Osk.",
        "Two thirds were held without trial, including 1,000 men detained in Osk during the war.",
        "The fund recovered over $900 million in value from Savin Steel.",
        "Delegates of Osk went to the COP30 summit in Brazil.",
        "One report suggests seven people were killed in Osk, but there is no official confirmation.",
    ],
)
def test_what_would_mislead_is_no_row(text: str) -> None:
    assert rows(text) == []
