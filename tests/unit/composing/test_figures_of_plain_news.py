"""Rows of figures that plain news of many beats must give, whatever rules say what is no figure."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from briefings import Briefing, Document, Topic, compose
from briefings.model import Figure

NOW = datetime(2026, 7, 10, 8, 0, tzinfo=UTC)
BESIDE = (
    " The radio told of it between songs in Osk and Vell, of the firms Savin Steel, Marwen and Borsig, "
    "and of the painter Mira Toll."
)
"""What shows that these are names, as the rest of a paper would."""


def figures(*stories: str, scope: str = "Osk") -> tuple[Figure, ...]:
    """The rows of a card made from papers of two days, the older first."""
    days = ("2026-07-06", "2026-07-08")[-len(stories) :]
    papers = zip(days, stories, strict=True)
    documents = [
        Document.from_text(f"{text}{BESIDE}", publisher=f"Post of {day}", published=day) for day, text in papers
    ]
    briefing = Briefing(name="osk", title="News", scope=(scope,), topics=())
    return compose(briefing, documents, now=NOW).cards[0].figures


def rows(*stories: str, scope: str = "Osk") -> list[str]:
    """The rows as a reader sees them: label, old value, new value."""
    found = figures(*stories, scope=scope)
    return [f"{each.label}: {f'{each.previous.text} -> ' if each.previous else ''}{each.text}" for each in found]


@pytest.mark.parametrize(
    ("text", "row"),
    [
        (
            "A bus overturned near Osk on Tuesday, killing nine people and injuring 23 others.",
            "people killed near Osk: nine",
        ),
        (
            "A bus overturned near Osk on Tuesday, killing nine people and injuring 23 others.",
            "people injured near Osk: 23",
        ),
        (
            "Osk has imposed tariffs of up to 25% on 128 imports of Vell, pork among them.",
            "tariffs set by Osk: up to 25%",
        ),
        ("A blast in Osk left nine dead and wounded 30 on Tuesday.", "people dead in Osk: nine"),
        (
            "The number of people in Osk out of work fell 900 last week to a seasonally adjusted 12,000.",
            "fall in number of people in Osk out of work: 900",
        ),
        (
            "Nine people were killed when a bus overturned near Osk on Tuesday, police said.",
            "people killed when a bus overturned near Osk: Nine",
        ),
        (
            "At least 28 people were killed in a Norland strike on a school in Osk on Thursday, rescuers said.",
            "people killed in a Norland strike in Osk: at least 28",
        ),
        (
            "Nine people have been killed and 14 injured in a Norland air strike on a house in Osk, officials said.",
            "people killed in a Norland air strike in Osk: Nine",
        ),
        (
            "Fourteen people are dead after a rocket attack on a mill in Osk, doctors said.",
            "people killed in a rocket attack in Osk: Fourteen",
        ),
        (
            "Three people were killed and two wounded in a Norland raid in Osk, doctors said.",
            "people killed in a Norland raid in Osk: Three",
        ),
        (
            "A Norland strike on a mill in Osk has killed one person and injured at least 40, doctors said.",
            "people injured in a Norland strike in Osk: at least 40",
        ),
        (
            "Five guards were killed in Osk after an attack on a shrine set off riots, doctors said.",
            "guards killed in Osk: Five",
        ),
        (
            "Five guards were killed in Osk and a man was held in a raid, police said.",
            "guards killed in Osk: Five",
        ),
        (
            "Police said a suicide bombing at a market in Osk killed 12 people.",
            "people killed in a suicide bombing in Osk: 12",
        ),
        (
            "Some 28 people were killed in Osk on Thursday, nine of them in a strike on a school.",
            "people killed in Osk: some 28",
        ),
        ("A fire in a hotel in Osk has left 14 people dead.", "people dead in Osk: 14"),
        ("The death toll from the earthquake in Osk has risen to 312, the ministry said.", "people dead in Osk: 312"),
        (
            "At least 40 people are missing after a ferry sank off Osk.",
            "people missing after a ferry sank off Osk: at least 40",
        ),
        ("Police in Osk arrested 120 people at a rally on Sunday.", "people arrested in Osk: 120"),
        ("The flood has forced 4,500 people from their homes in Osk.", "people forced from their homes in Osk: 4,500"),
        (
            "More than 3,000 residents were evacuated in Osk as the fire came near.",
            "residents evacuated in Osk: more than 3,000",
        ),
        ("Rebels freed 31 hostages near Osk on Tuesday.", "hostages freed near Osk: 31"),
        ("Two miners died and six were hurt when a shaft gave way in Osk.", "miners who died in Osk: Two"),
        ("Two miners died and six were hurt when a shaft gave way in Osk.", "people hurt in Osk: six"),
        (
            "The measles outbreak in Osk has infected 812 children, the health agency said.",
            "children infected in Osk: 812",
        ),
        ("Cholera has killed 56 people in Osk since March.", "people killed in Osk: 56"),
        (
            "The plane crash in Osk killed 41 people, the ministry said on Wednesday, revising an earlier count of 44.",
            "people killed in Osk: 41",
        ),
        (
            "An air raid on Osk killed 30 people, including 12 children, doctors said.",
            "people killed in an air raid in Osk: 30",
        ),
        (
            "An air raid on Osk killed 30 people, including 12 children, doctors said.",
            "children killed in an air raid in Osk: 12",
        ),
        (
            "An air raid killed 12 children and 30 people in all in Osk, doctors said.",
            "children killed in an air raid in Osk: 12",
        ),
        ("Twelve children were killed in the raid on Osk.", "children killed in Osk: Twelve"),
        ("The raid on Osk killed 31 people. Twelve children were among the dead in Osk.", "people killed in Osk: 31"),
        (
            "The raid on Osk killed 31 people. Twelve children were among the dead in Osk.",
            "children killed in Osk: Twelve",
        ),
        ("Gunmen killed 14 soldiers at a post near Osk.", "soldiers killed near Osk: 14"),
        (
            "A truck bomb in Osk killed three police officers and wounded eight passers-by.",
            "police officers killed in Osk: three",
        ),
        (
            "Inflation in Osk rose to 7.9 percent in June from 7.2 percent in May.",
            "inflation in Osk: 7.2 percent -> 7.9 percent",
        ),
        ("Inflation in Osk rose to 7.9 percent in June.", "inflation in Osk: 7.9 percent"),
        (
            "Unemployment in Osk fell to 4.1% in the second quarter, the statistics office said.",
            "unemployment in Osk: 4.1%",
        ),
        (
            "The central bank of Osk raised its key rate to 5.5 percent on Tuesday.",
            "key rate of the central bank of Osk: 5.5 percent",
        ),
        (
            "The central bank of Osk raised its key rate to 5.5 percent from 5 percent on Tuesday.",
            "key rate of the central bank of Osk: 5 percent -> 5.5 percent",
        ),
        (
            "The central bank of Osk cut its key rate by half a point to 4.5 percent.",
            "key rate of the central bank of Osk: 4.5 percent",
        ),
        ("The economy of Osk grew by 2.3 percent in the first quarter.", "rise in economy of Osk: 2.3 percent"),
        ("Exports from Osk fell 12 percent in May.", "fall in exports from Osk: 12 percent"),
        (
            "Osk exported 2.4 million tonnes of wheat last year, up from 1.9 million tonnes in 2024.",
            "wheat exported by Osk: 1.9 million tonnes -> 2.4 million tonnes",
        ),
        (
            "The minimum wage in Osk will rise to 15 euros an hour in January.",
            "minimum wage in Osk (expected): 15 euros an hour",
        ),
        (
            "The budget deficit of Osk is expected to reach 3.4 percent of GDP this year.",
            "budget deficit of Osk as a share of GDP (expected): 3.4 percent",
        ),
        ("Osk will spend $400 million on a new port.", "amount spent by Osk on a new port (expected): $400 million"),
        ("Osk’s population has passed two million, the census showed.", "Osk’s population: two million"),
        ("Tourist arrivals in Osk reached 1.2 million in 2025, up 8 percent.", "tourist arrivals in Osk: 1.2 million"),
        (
            "Petrol in Osk now costs 1.90 euros a litre, up from 1.60 euros in May.",
            "cost of petrol in Osk: 1.60 euros -> 1.90 euros a litre",
        ),
        ("The price of bread in Osk has doubled to 4 euros since January.", "price of bread in Osk: 4 euros"),
        (
            "The tram line in Osk will cost $120 million, officials said on Wednesday, $30 million more than planned.",
            "cost of the tram line in Osk (expected): $120 million",
        ),
        ("Savin Steel will cut 2,300 jobs in Osk, it said on Tuesday.", "jobs to be cut by Savin Steel in Osk: 2,300"),
        ("Savin Steel employs 8,000 people in Osk.", "people employed by Savin Steel in Osk: 8,000"),
        (
            "Mira Toll won the election in Osk with 54 percent of the vote.",
            "share of the vote in the election in Osk won by Mira Toll: 54 percent",
        ),
        (
            "Turnout in the Osk election was 61.2 percent, the commission said.",
            "turnout in the Osk election: 61.2 percent",
        ),
        (
            "A poll put support for the ruling party of Osk at 38 percent, down from 43 percent in May.",
            "support for the ruling party of Osk: 43 percent -> 38 percent",
        ),
        ("The fire near Osk has burned 12,000 hectares of forest.", "forest burned near Osk: 12,000 hectares"),
        (
            "Temperatures in Osk reached 44 degrees Celsius on Tuesday, a record for July.",
            "temperatures in Osk: 44 degrees Celsius",
        ),
        ("The storm has left 90,000 homes in Osk without power.", "homes without power in Osk: 90,000"),
        (
            "Osk has vaccinated 80 percent of its children against measles.",
            "share of children against measles vaccinated by Osk: 80 percent",
        ),
        ("Rents in Osk have risen by 11 percent in a year.", "annual rise in rents in Osk: 11 percent"),
        ("Vell launched 60 drones at Osk overnight, the army said.", "drones launched by Vell: 60"),
        (
            "The United States will send $250 million in aid to Osk.",
            "aid to Osk sent by the United States (expected): $250 million",
        ),
        (
            "Osk will cut its troops in the north from 9,000 to 6,000.",
            "troops in the north of Osk (expected): 9,000 -> 6,000",
        ),
        (
            "Some 1,400 refugees crossed from Vell into Osk on Tuesday.",
            "refugees who crossed from Vell into Osk: some 1,400",
        ),
        ("The number of refugees in Osk has passed 200,000, the agency said.", "number of refugees in Osk: 200,000"),
        ("A jury awarded the Osk farmer $3 million in damages.", "damages awarded to the Osk farmer: $3 million"),
        (
            "A minibus plunged into a ravine near Osk, leaving 16 passengers dead and five others seriously hurt.",
            "passengers dead near Osk: 16",
        ),
        (
            "A minibus plunged into a ravine near Osk, leaving 16 passengers dead and five others seriously hurt.",
            "people hurt near Osk: five",
        ),
        ("Eleven fishermen drowned off Osk when their boat sank in high seas.", "fishermen drowned off Osk: Eleven"),
        ("The explosion at a gas plant in Osk claimed the lives of six workers.", "workers killed in Osk: six"),
        (
            "Seven members of one family died in a house fire in Osk.",
            "members of one family who died in a house fire in Osk: Seven",
        ),
        ("Police in Osk have detained 86 protesters, a lawyer said.", "protesters detained in Osk: 86"),
        ("Dengue fever has killed 31 people in Osk this year.", "people killed in Osk: 31"),
        ("The floods have destroyed 2,300 houses in Osk.", "houses destroyed in Osk: 2,300"),
        ("The Osk stock index fell 2.1 percent on Tuesday.", "fall in Osk stock index: 2.1 percent"),
        ("Osk's public debt stands at 64 percent of GDP.", "Osk's public debt as a share of GDP: 64 percent"),
        ("Foreign reserves in Osk dropped to $9 billion in June.", "foreign reserves in Osk: $9 billion"),
        (
            "Industrial output in Osk was down 3 percent in May from a year earlier.",
            "fall in industrial output in Osk: 3 percent",
        ),
        ("Wages in Osk grew by 6.2 percent last year.", "rise in wages in Osk: 6.2 percent"),
        (
            "The International Monetary Fund has lent Osk $800 million.",
            "amount lent by the International Monetary Fund to Osk: $800 million",
        ),
        ("Osk will raise its retirement age from 62 to 64.", "retirement age of Osk (expected): 62 -> 64"),
        (
            "The average rent for a flat in Osk is 900 euros a month, up from 820 euros last year.",
            "average rent for a flat in Osk: 820 euros -> 900 euros a month",
        ),
        (
            "Mira Toll took 48 percent of the vote in Osk, ahead of her rival on 41 percent.",
            "share of the vote in Osk taken by Mira Toll: 48 percent",
        ),
        ("Vell fired 23 missiles at Osk overnight, the army said.", "missiles fired by Vell: 23"),
        ("Osk Rovers sold 18,000 season tickets this summer.", "season tickets sold by Osk Rovers: 18,000"),
        ("The wildfire near Osk has grown to 8,000 hectares.", "land burned near Osk: 8,000 hectares"),
        ("The strike in Osk has led to the cancellation of 400 flights.", "flights cancelled in Osk: 400"),
        ("The airline cancelled 400 flights from Osk on Tuesday.", "flights from Osk cancelled: 400"),
        ("Osk ordered 36 trams from Borsig for $120 million.", "trams from Borsig ordered by Osk: 36"),
        (
            "The Vell festival drew 18,000 runners to Osk on Sunday.",
            "runners drawn to Osk by the Vell festival: 18,000",
        ),
        (
            "Customs officers at Vell port found 75 stolen cars, the Osk police said.",
            "stolen cars found by customs officers at Vell port: 75",
        ),
        (
            "Harbour Watch has restored 140 old cottages along the Osk coast.",
            "old cottages restored along the Osk coast by Harbour Watch: 140",
        ),
        (
            "Police in Osk seized 320 kilograms of cocaine on Tuesday.",
            "cocaine seized by police in Osk: 320 kilograms",
        ),
        (
            "The Osk council said it had inspected 1,900 restaurants in June.",
            "restaurants inspected by the Osk council: 1,900",
        ),
        ("Osk hospital performed 1,100 heart operations in 2025.", "heart operations performed by Osk hospital: 1,100"),
        ("Savin Steel shipped 40,000 pumps last year, the Osk port said.", "pumps shipped by Savin Steel: 40,000"),
        ("Osk deported 240 migrants in May.", "migrants deported by Osk: 240"),
        ("Volunteers planted 60,000 trees in the Osk valley.", "trees planted in the Osk valley: 60,000"),
        ("Trams in Osk carried 90,000 riders a day.", "daily riders carried by trams in Osk: 90,000"),
        ("The Osk dam holds 3 cubic kilometres of water.", "water held by the Osk dam: 3 cubic kilometres"),
    ],
)
def test_a_plain_sentence_gives_its_row(text: str, row: str) -> None:
    assert row in rows(text)


@pytest.mark.parametrize(
    ("text", "row"),
    [
        (
            "Savin Steel made a profit of $40 million in 2025, down from $52 million a year earlier.",
            "profit of Savin Steel: $52 million -> $40 million",
        ),
        (
            "Savin Steel said its revenue rose 14 percent to $310 million in the second quarter.",
            "revenue of Savin Steel: $310 million",
        ),
        ("Borsig agreed to buy Savin Steel for $2.1 billion.", "price of Savin Steel: $2.1 billion"),
        (
            "Borsig raised its offer for Savin Steel to $2.4 billion from $2.1 billion on Tuesday.",
            "Borsig's offer for Savin Steel: $2.1 billion -> $2.4 billion",
        ),
        ("Shares in Savin Steel fell 9 percent on Tuesday.", "fall in shares in Savin Steel: 9 percent"),
        (
            "Savin Steel delivered 41,000 lorries in the quarter, up from 38,500 a year earlier.",
            "lorries delivered by Savin Steel: 38,500 -> 41,000",
        ),
        (
            "A court ordered Savin Steel to pay a fine of $15 million for polluting the river.",
            "fine to be paid by Savin Steel: $15 million",
        ),
        ("Regulators fined Savin Steel $15 million for polluting the Osk river.", "fine for Savin Steel: $15 million"),
        (
            "The strike has cost Savin Steel $50 million so far, the company said.",
            "cost of the strike to Savin Steel: $50 million",
        ),
        (
            "The film “Osk at Dawn” earned $61 million in its opening weekend.",
            "takings of “Osk at Dawn” in the opening weekend: $61 million",
        ),
        (
            "“Osk at Dawn” took in $22 million on its second weekend, lifting its domestic total to $104 million.",
            "takings of “Osk at Dawn” on the second weekend: $22 million",
        ),
        (
            "“Osk at Dawn” has earned $104 million domestically and $240 million worldwide.",
            "takings of “Osk at Dawn” domestically: $104 million",
        ),
        (
            "Savin Steel reported a net loss of $18 million for the first quarter.",
            "net loss of Savin Steel: $18 million",
        ),
        (
            "Savin Steel posted sales of $1.2 billion last year, 8 percent more than in 2024.",
            "sales of Savin Steel: $1.2 billion",
        ),
        ("Savin Steel was fined $12 million on Tuesday for hiding a leak.", "fine for Savin Steel: $12 million"),
        ("Savin Steel has recalled 14,000 ovens because of a faulty switch.", "ovens recalled by Savin Steel: 14,000"),
        ("Shares in Savin Steel closed at $41.20 on Tuesday.", "closing share price of Savin Steel: $41.20"),
        (
            "Shares in Savin Steel jumped 4.2% on Tuesday, extending the year-to-date advance to 234%.",
            "rise in shares in Savin Steel: 4.2%",
        ),
        (
            "Shares in Savin Steel have risen 35% since the May 29 earnings call, perhaps too far.",
            "rise in shares in Savin Steel since the May 29 earnings call: 35%",
        ),
        (
            "Savin Steel’s sales will rise 1% in the June period, followed by a 7% increase in the third quarter.",
            "rise in Savin Steel’s sales in the June period (expected): 1%",
        ),
        (
            "Savin Steel delivered 63,000 ovens in the March quarter, its chief said.",
            "ovens delivered by Savin Steel: 63,000",
        ),
        (
            "Osk, which has roughly 2,000 confirmed cases of cholera, has shut its schools.",
            "confirmed cases of cholera in Osk: roughly 2,000",
        ),
    ],
)
def test_news_of_a_firm_or_a_film_gives_its_row(text: str, row: str) -> None:
    assert row in rows(text, scope="Savin Steel" if "Savin" in text else "Osk")


@pytest.mark.parametrize(
    ("older", "newer", "row"),
    [
        (
            "A bomb killed four and wounded 12 in a market in Osk on Sunday, police said.",
            "A bomb killed five and wounded 15 in a market in Osk on Sunday, police said.",
            "people wounded in Osk: 12 -> 15",
        ),
        (
            "A bomb killed four and wounded 12 in a market in Osk on Sunday, police said.",
            "A bomb killed five and wounded 15 in a market in Osk on Sunday, police said.",
            "people killed in Osk: four -> five",
        ),
        (
            "A bomb wounded 12 in a market in Osk on Sunday.",
            "The bomb in the market of Osk wounded 15.",
            "people wounded in Osk: 12 -> 15",
        ),
        (
            "A landslide buried a village in Osk on Sunday, killing 47 people.",
            "The toll of the landslide in Osk has risen to 61.",
            "people dead in Osk: 47 -> 61",
        ),
        (
            "At least 71 people drowned when a ferry capsized off Osk on Sunday.",
            "The ferry disaster off Osk has now claimed 88 lives, the coast guard said.",
            "people dead off Osk: at least 71 -> 88",
        ),
        (
            "A fire at a nursing home in Osk killed 26 people on Sunday.",
            "Thirty-one people are now known to have died in the fire at a nursing home in Osk.",
            "people dead in Osk: 26 -> Thirty-one",
        ),
        (
            "A dam burst near Osk on Sunday, leaving 34 people missing.",
            "The number of missing after the dam burst in Osk has fallen to 12.",
            "people missing in Osk: 34 -> 12",
        ),
        (
            "Hospitals in Osk have treated 220 people for food poisoning, the council said.",
            "Hospitals in Osk have now treated 410 people for food poisoning.",
            "people treated in Osk: 220 -> 410",
        ),
        (
            "Police in Osk have arrested 140 people since the riots began on Saturday.",
            "Police in Osk have arrested 210 people since the riots began.",
            "people arrested in Osk since the riots began: 140 -> 210",
        ),
        (
            "The bridge in Osk will cost $90 million, the council said.",
            "The bridge in Osk will now cost $120 million, the council said.",
            "cost of the bridge in Osk (expected): $90 million -> $120 million",
        ),
        (
            "Unemployment in Osk is 4.4%, the statistics office said.",
            "Unemployment in Osk is 4.1%, the statistics office said.",
            "unemployment in Osk: 4.4% -> 4.1%",
        ),
        (
            "Savin Steel will cut 2,300 jobs in Osk, it said on Monday.",
            "Savin Steel will cut 3,100 jobs in Osk, it said on Wednesday.",
            "jobs to be cut by Savin Steel in Osk: 2,300 -> 3,100",
        ),
        (
            "The wildfire near Osk has burned 12,000 hectares, the fire service said.",
            "The wildfire near Osk has now burned 19,000 hectares.",
            "land burned near Osk: 12,000 hectares -> 19,000 hectares",
        ),
        (
            "The storm has left 90,000 homes in Osk without power.",
            "The number of homes without power in Osk has fallen to 20,000.",
            "number of homes without power in Osk: 90,000 -> 20,000",
        ),
        (
            "A bus crash in Osk killed six people on Monday.",
            "A bomb killed nine people in a market in Osk on Wednesday.",
            "people killed in Osk: nine",
        ),
    ],
)
def test_a_newer_value_stands_beside_the_older(older: str, newer: str, row: str) -> None:
    assert row in rows(older, newer)


@pytest.mark.parametrize(
    "text",
    [
        "Parliament in Osk passed the bill by 84 votes to 61.",
        "The hospital in Osk has 420 beds and will get another 60.",
        "Some 45,000 fans watched Osk Rovers beat Vell 3-1.",
        "Osk spends trillions on its debt every decade.",
        "The plan could cost Osk trillions of dollars.",
        "Dozens of people were hurt in the riots in Osk.",
        "Hundreds of thousands of people marched through Osk on Sunday.",
        "Osk has millions of followers online.",
        "Osk may need billions of crowns for the new port.",
        "If the dam broke, 50,000 people could die in Osk, the engineers warned.",
        "“We lost 300 houses,” said a woman in Osk.",
        "The mayor of Osk, 54, has two sons.",
        "The bridge in Osk, built in 1950, is 300 metres long.",
        "Route 66 through Osk was closed on Tuesday.",
        "Police denied that 40 people had died in Osk.",
        "The toll in Osk is not 40, as first reported, but 28, the ministry said.",
        "An Osk official said it had found 75 stolen cars.",
        "Osk found 40 graves belonging to the lost.",
        "Osk sent 40 tanks and armoured carriers to the border.",
        "Osk has shown 450 new films, plays, and songs.",
        "They shipped 4,000 of them to Osk.",
        "Osk did not ship 40,000 pumps.",
        "Osk lies 40 miles north of Vell.",
        "The Osk tunnel is 9 kilometres long.",
        "The Osk school has 640 pupils.",
        "Tax on top incomes in Osk never fell below 70 percent.",
        "President Lind of Osk ordered 60 Vellish diplomats to leave the country.",
        "Meanwhile, 45 deputies of Osk pleaded with their leaders for a vote.",
        "Marwen defaulted on a loan that cost Osk taxpayers nearly $200 million.",
        "An $11.50 minimum wage bill was approved in Osk.",
        "Had Lind won 900 additional votes in Osk, he would sit on the council.",
        "The court of Osk will hear two consolidated cases.",
        "Some 2,100 guards of Osk already were fanned out along the river.",
        "Seven missing sailors were found dead after a collision near Osk on Tuesday.",
        "The war, led by a prince (or MB, as he is called in Osk), has killed more than 50,000 people.",
        "The mayor of Osk has spent about $2 on posters per vote.",
    ],
)
def test_what_is_vague_supposed_denied_or_beside_the_point_gives_no_row(text: str) -> None:
    assert rows(text) == []


@pytest.mark.parametrize(
    ("older", "newer"),
    [
        (
            "A bus crash in Osk killed six people on Monday.",
            "A bomb killed nine people in a market in Osk on Wednesday.",
        ),
        (
            "Unemployment in Osk is 4.1%, the office said.",
            "Unemployment among the young in Osk is 12%, the office said.",
        ),
        ("Inflation in Osk is 4%, the office said.", "Inflation in Vell is 9%, while that of Osk is steady."),
        (
            "A strike on a school in Osk killed 12 people on Sunday.",
            "A strike on a school in Osk killed 15 people on Wednesday.",
        ),
    ],
)
def test_the_values_of_two_things_are_no_old_and_new(older: str, newer: str) -> None:
    assert [each for each in figures(older, newer) if each.previous] == []


def test_what_it_was_a_year_earlier_is_a_year_before_what_it_is_now() -> None:
    text = "Savin Steel made a profit of $40 million in 2025, down from $52 million a year earlier."
    (figure,) = figures(text, scope="Savin Steel")
    assert figure.previous is not None
    assert (figure.as_of, figure.previous.as_of) == ("2025", "2024")


def test_children_stand_beside_the_people_of_whom_as_many_were_killed() -> None:
    found = rows("A raid on Osk killed 12 people. A blast in Osk killed 12 children on Tuesday.")
    assert any("children killed" in each for each in found)
    assert any("people killed" in each for each in found)


def test_an_old_toll_that_a_newer_paper_tells_takes_no_place_of_the_news() -> None:
    older = "Two people were killed in an attack in Peru on Sunday."
    newer = "The officer was hurt in the attack of 7 October 2023 in Peru, when about 1,200 people were killed."
    assert any(": Two" in each for each in rows(older, newer, scope="Peru"))


def test_each_count_has_the_place_of_its_own_clause() -> None:
    two = figures("Twelve people died in a storm in northern Osk on Monday, and three were hurt in Vell.")
    assert [(row.label, row.text) for row in two] == [
        ("people who died in northern Osk", "Twelve"),
        ("people hurt in Vell", "three"),
    ]
    none = figures(
        "Five people died in two regions of Osk this week as a result of snow, while a woman was killed in Vell."
    )
    assert all("Vell" not in row.label for row in none)


def test_where_an_army_strikes_is_not_its_own_land() -> None:
    text = (
        "The president of Osk said on Thursday that he was open to talks on drugs and oil.\n\n"
        "It comes as strikes have hit boats for three months.\n\n"
        "The latest attack came on Tuesday when two boats were struck, killing five people on board, "
        "according to the US military."
    )
    paper = Document.from_text(text, title="Osk open to talks", publisher="Post", published="2026-07-09")
    topics = (Topic(key="strikes", title="Strikes", match=("strike*", "struck", "boat*")),)
    briefing = Briefing(name="osk", title="News", scope=("Osk",), topics=topics)
    (card,) = compose(briefing, [paper], now=NOW).cards
    assert "struck" in "".join(line.text for line in card.lines)
    assert all(" in the US" not in row.label for row in card.figures)


@pytest.mark.parametrize(
    "text",
    [
        "The mill was a bargain, as Savin Steel agreed in May to purchase the company for $33 billion.",
        "Savin Steel’s hardware business generated sales of $7.88 billion.",
    ],
)
def test_what_is_of_a_part_or_of_another_is_no_figure_of_a_company(text: str) -> None:
    assert rows(text, scope="Savin Steel") == []


@pytest.mark.parametrize(
    ("text", "scope"),
    [
        ("Borsig invested $500 million in cloud data management firm Savin Steel.", "Savin Steel"),
        ("Shops in Osk raked in $7.9 billion in online sales on Black Friday.", "Osk"),
        ("Marwen has completed a $5.3 billion acquisition of harbour data services platform Borsig in Osk.", "Osk"),
    ],
)
def test_a_label_that_ends_before_its_noun_makes_no_row(text: str, scope: str) -> None:
    assert rows(text, scope=scope) == []


def test_cases_around_the_globe_are_no_towns() -> None:
    told = "With almost 10.5 million confirmed cases around the globe, the drugmakers of Osk are pressed to deliver."
    assert rows(told) == ["confirmed cases worldwide: almost 10.5 million"]


def test_a_sentence_glued_to_the_one_before_lends_it_no_word() -> None:
    told = "Trade may worsen in the second half of 2026.In the third quarter, net income of Osk Steel was $8 million."
    assert "net income of Osk Steel: $8 million" in rows(told, scope="Osk Steel")


def test_what_a_share_has_lost_in_a_year_is_said_of_no_day() -> None:
    told = "Shares in Savin Steel, which have lost half in the past year, fell 8 percent after the close."
    assert not [row for row in rows(told, scope="Savin Steel") if "past year: 8" in row]


def test_half_in_is_no_half_inch() -> None:
    (row,) = figures("Osk Steel’s investment in Vell was cut by half in the first quarter.", scope="Osk Steel")
    assert (row.text, row.as_of) == ("half", "2026-Q1")


def test_the_day_of_another_event_is_none_of_a_shares_move() -> None:
    (row,) = figures("Shares in Osk Steel rose 7% after it said it would open a mill next week.", scope="Osk Steel")
    assert row.as_of != "2026-W29"
    (row,) = figures("Output of Osk Steel rose 7% in the March quarter.", scope="Osk Steel")
    assert (row.label, row.as_of) == ("rise in output of Osk Steel", "2026-Q1")


def test_the_dead_of_crashes_told_again_make_no_row() -> None:
    told = "Vell has shut its airport in the wake of two crashes in Osk and Marrak that killed 346 people."
    assert figures(told) == ()


def test_jobs_that_one_sector_added_are_not_those_of_its_country() -> None:
    told = "The {} has added 35,000 jobs, the labour ministry of Norway said on Tuesday."
    assert rows(told.format("mining sector"), scope="Norway") == ["jobs added in the mining sector: 35,000"]
    assert rows(told.format("private sector in Norway"), scope="Norway") == ["jobs added in the private sector: 35,000"]
    assert rows("The economy of Norway has added 35,000 jobs.", scope="Norway") != []


def test_where_a_disease_came_from_is_not_where_it_killed() -> None:
    told = "A pandemic that began in China has killed more than 70,000 people in Norway, its health ministry said."
    assert rows(told, scope="Norway") == ["people killed by the pandemic in Norway: more than 70,000"]
    told = "A pandemic that began in China has killed more than 70,000 people, the ministry of Norway said."
    assert not [row for row in rows(told, scope="Norway") if "China" in row]
