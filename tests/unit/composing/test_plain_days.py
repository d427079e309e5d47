"""Plain dated sentences of many beats and forms, each with the day that its timeline must show, or with none.

The paper is of Tuesday, 7 July 2026. Where a sentence tells of two days either may stand.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime

import pytest

from briefings import Briefing, Document, Topic, compose

NOW = datetime(2026, 7, 10, 8, 0, tzinfo=UTC)
OSK = Briefing(
    name="osk", title="Osk", scope=("Osk", "Osk's"), topics=(Topic(key="all", title="All", match=("Osk", "Osk's")),)
)
DAYS = """
2019
    In 2019, Osk joined the customs union.
2026-06
    In June, Osk opened its first wind farm.
2026-07-01
    On 1 July, the price of a bus ticket in Osk rose to three crowns.
    Three days earlier, on 1 July, Osk had closed the pass.
    Osk's team lost 2-0 in Vell on Wednesday last week.
2026-07-02
    Three schools in Osk were flooded on Thursday when a water main burst.
    The council's plan for a tram through Osk was voted down on Thursday night.
    The central bank of Osk cut its key rate to 3 percent on Thursday.
    Last Thursday the parliament of Osk passed the budget by one vote.
    The fire in Osk started on Thursday, said a spokesman for the brigade on Monday.
    Osk's jury decided on Thursday to award the prize to nobody.
    Osk sold bonds worth $2bn on Thursday, its first since the war.
    The premier survived a vote of confidence in Osk on Thursday.
2026-07-03
    A court clerk in Osk was sentenced on Friday to six years in prison.
    A vaccine made in Osk was approved by the drugs agency on Friday.
    Scientists in Osk launched a weather balloon to the edge of space on Friday.
    Osk expelled two diplomats of Norland on Friday.
    On Friday evening in Osk, gunmen attacked a petrol station.
    Fire broke out in the Osk mill around midnight on Friday.
    Armed men dressed as nurses robbed a bank in Osk on Friday.
    Savin Steel, founded in 1902, closed its last furnace in Osk on Friday.
    A painting stolen from the Osk museum in 1998 was returned on Friday.
    The drought that began in March forced Osk on Friday to ration water.
    Savin Steel said on Friday it would close its Osk mill.
    Savin Steel said on Friday that it has sold its Osk mill to Borsig.
    The Osk zoo announced on Friday the birth of two pandas.
    Osk's court ruled on Friday that the ban was unlawful.
    According to police, two thieves broke into the Osk mint on Friday.
    Osk launched a satellite on Friday, state television reported on Saturday.
    The trial in Osk, which opened on 1 June, was adjourned on Friday.
    Osk, which left the pact in 2016, asked on Friday to join again.
    The Osk mill closed on Friday after a fire on Tuesday last week.
    Osk's museum bought on Friday a letter written in 1780.
    Prices rose, and on Friday the bank of Osk stepped in.
    Savin Steel closed its Osk plant and laid off 300 people on Friday.
    Osk's port has been closed since Friday.
    Osk won the semi-final on Friday and two days later the final.
    Osk agreed on Friday to free 30 prisoners.
    The board of Savin Steel backed the sale of its Osk mill on Friday.
    Osk's lawyers filed a suit on Friday against Savin Steel.
    A jury in Osk awarded the widow of a welder $4m on Friday.
    Osk has on Friday named Ida Renk as its first woman judge.
    At a meeting in Osk on Friday, the nine ministers agreed to share power.
    The company that runs Osk's trams went bankrupt on Friday.
    Nurses in Osk ended their strike on Friday after nine weeks.
2026-07-03 or 2026-07-05
    Osk lost on Friday but won the return match on Sunday.
2026-07-04
    Osk's main runway was closed for three hours on Saturday because of fog.
    The statue of the founder of Osk was unveiled on 4 July.
    Osk beat Vell 3-1 on Saturday to win the cup.
    Singer Nora Falk cancelled her concert in Osk on Saturday after losing her voice.
    Late on Saturday, police stormed a flat in Osk and freed two hostages.
    Over the weekend, storms tore the roofs off a dozen houses in Osk.
    A train derailed near Osk shortly before 6am on Saturday.
    The parliament of Osk approved the law in the early hours of Saturday.
    Thousands marched in Osk over the weekend against the new tax.
    Two swimmers drowned off Osk at the weekend.
    Osk hosted the rowing championship last weekend.
    Clashes over the weekend in Osk left nine officers hurt.
    A dam weakened by rain burst above Osk on Saturday, drowning cattle.
    Four miners died in Osk on Saturday, the ministry said.
    Police in Osk said on Monday that a man was shot dead on Saturday.
    Osk's ceasefire, agreed on Thursday, broke down on Saturday.
    Osk's guards opened fire on Saturday, and two people were killed.
    The attack in Osk on Saturday wounded six soldiers.
    There were clashes in Osk on Saturday between fans and police.
    Osk's army fired on a boat on Saturday; the day before it had sunk another.
    The first of the twelve turbines off Osk began to turn on Saturday.
    A teacher from Osk who vanished in March was found dead on Saturday.
    Osk said on Saturday its navy had freed the crew of a trawler.
    A man was killed in Osk on Saturday when a crane fell on his car, police said on Sunday.
    A statue put up in Osk in 1910 was pulled down on Saturday by a crowd.
    During a storm on Saturday, lightning struck the tower of Osk.
    Osk and Vell exchanged 200 prisoners on Saturday.
    Emil Sorg died in Osk on Saturday, aged 91.
2026-07-05
    Two climbers from Osk were found alive on Sunday after a four-day search.
    The final of the Osk Open was won by Ida Renk on Sunday.
    More than 300 people were evacuated from Osk on Sunday as the river rose.
    Lightning killed two hikers near Osk on Sunday.
    Norland's army crossed the border near Osk early on Sunday.
    Voters in Osk rejected a new stadium in a referendum on Sunday.
    On Sunday night, a fire gutted the old theatre of Osk.
    Just after midnight on Sunday, a bridge in Osk gave way.
    The ferry left Osk at 9:15 a.m. on Sunday and sank an hour later.
    Osk's airport reopened at noon on Sunday.
    Rescuers in Osk pulled a girl from the rubble overnight on Sunday.
    A ferry carrying 90 pilgrims capsized off Osk on Sunday.
    Osk's governor said on Sunday she had signed the bill into law.
    Osk's union said on Sunday that its members in Osk had voted to strike.
    A bridge near Osk collapsed on Sunday, police said on Monday.
    Police in Osk arrested the driver on Sunday and charged him with murder.
    Rain swept Osk on Sunday, flooded cellars and cut roads.
    A search off Osk was called off on Sunday when the fog came in.
    Osk sent help on Sunday, hours after the wave struck.
    The crash in Osk on Sunday killed five people.
    The election in Osk on Sunday was won by the greens.
    The ferry that carries workers from Vell to Osk sank on Sunday in calm weather.
    Osk was hit on Sunday by the worst hailstorm in forty years.
    Rangers near Osk shot a wolf on Sunday that had killed forty sheep.
    Ida Renk broke the record for the marathon in Osk on Sunday.
    Twelve people fell ill in Osk on Sunday after eating oysters.
    A plane bound for Osk made an emergency landing on Sunday.
    The curfew in Osk was lifted on Sunday, five days after it was imposed.
2026-07-06
    The mayor of Osk was arrested on Monday over the missing funds.
    Osk's oldest bakery has been sold to a chain on Monday.
    A former nurse was charged in Osk on Monday with stealing medicines.
    Osk hospital opened a ward for burns on Monday.
    Savin Steel bought a rival mill in Osk for $90m on Monday.
    Bus drivers in Osk walked out on Monday in a row over pay.
    Osk's premier dissolved parliament on Monday and called an election for October.
    A lorry carrying eggs overturned on the ring road of Osk on Monday morning.
    A stray bear wandered into a school in Osk on Monday.
    On Monday, Osk signed a trade pact with Vell.
    Early on Monday a tanker ran aground off Osk.
    Yesterday the governor of Osk resigned.
    A blast shook the harbour of Osk on Monday night.
    A verdict in the trial of Osk's bankers was read at 1.30pm on Monday.
    Police arrested the singer in Osk late on Monday.
    Osk's finance minister resigned late Monday.
    The rocket lifted off from Osk at 1.30pm Monday.
    The storm made landfall near Osk on Monday afternoon.
    Rebels backed by Vell captured Osk's airport on Monday.
    Rebels backed by Vell on Monday captured Osk's airport.
    A man wanted in Vell for fraud was detained at Osk airport on Monday.
    Accused of fraud, the head of Osk's lottery stepped down on Monday.
    Citing cost, Osk withdrew its bid for the games on Monday.
    The ship, which had been seized in May, left Osk on Monday.
    The bank that Osk rescued in 2009 filed for bankruptcy on Monday.
    Norland said on Monday its troops had retaken Osk.
    Osk's police said on Monday they had arrested the bomber.
    Osk's premier announced on Monday that he would not stand again.
    Osk's army said on Monday that its drones had destroyed a depot in Vell.
    Osk's health ministry confirmed on Monday the first case of cholera in ten years.
    The Osk opera said Monday that its director will leave in May.
    Osk will close its consulate in Vell, its minister said on Monday.
    Arrested in May, the Osk blogger was freed on Monday.
    A week after the quake of 28 June, Osk reopened its schools on Monday.
    Osk raised its fees on Monday for the first time since 2011.
    The premier of Osk flew to Vell on Monday and signed the treaty.
    The court in Osk heard the last witness and on Monday convicted all three.
    As Osk's premier landed in Vell on Monday, protesters blocked the road.
    Osk's premier resigned on Monday after his party lost the vote.
    Osk refused on Monday to hand over the files.
    Osk has banned cars from its centre since Monday.
    Osk has on Monday opened its new library.
    There was a fire at the Osk refinery on Monday.
    Hours later on Monday, Osk's premier stepped down.
    The premier of Osk resigned on Monday, saying “it is time to go”.
    A judge in Osk ordered the firm on Monday to clean the river.
    Osk apologised on Monday for the massacre of 1943.
    Emil Sorg pleaded guilty in Osk on Monday to taking bribes.
    Drivers who had waited since dawn blocked the port of Osk on Monday.
    More than a thousand farmers drove their tractors into Osk on Monday.
    Prosecutors in Osk have charged a priest with fraud on Monday.
    Nora Falk, born in Osk in 1981, won the prize for fiction on Monday.
    The pipeline under the bay of Osk, shut in April after a leak, was reopened on Monday.
    The river in Osk burst its banks early on Monday.
    Residents say a drone crashed near Osk at about 3am on Monday.
2026-07-06 or 2022
    Emil Sorg was elected in 2022 and resigned on Monday in Osk.
2026-07-06 or 2026-09-20
    Osk's parliament voted on Monday to hold an election on 20 September.
2026-07-07
    The strike in Osk ended early Tuesday after the union and the port agreed on pay.
2026-07-08
    The envoys will meet in Osk on Wednesday.
2026-07-09
    The council of Osk is scheduled to decide on Thursday.
    Trains resume in Osk on Thursday.
2026-07-10
    Osk's port will reopen on 10 July, officials said on Monday.
2026-07-11
    Osk will host a chess congress this weekend.
    Osk will hold a festival of lights next weekend.
2026-07-13
    Talks between the teachers and the city of Osk begin on 13 July.
2026-07-15
    A new law on noise in Osk takes effect on 15 July.
2026-07-20
    Osk will open a bridge on 20 July.
2026-07-30
    Osk is to hold a by-election on 30 July after a member of parliament died.
2026-08
    Osk is set to lift its ban on drones next month.
2026-08-01
    Osk plans to launch its first satellite on 1 August.
    Osk's museum will close for repairs from 1 August.
2026-08-09
    The tour begins in Osk on 9 August.
2026-09-01
    Schools in Osk reopen on 1 September.
2026-09-14
    The trial of the Osk banker is due to start on 14 September.
2026-10-04
    Osk is to vote on 4 October.
"""
NONE = """
The bill passed by the council of Osk on Monday bans fireworks.
A report published on Monday says Osk wastes half of its water.
The woman who robbed a bank in Osk on Friday has not been found.
Ida Renk, who won the Osk Open on Sunday, will move to Vell.
The player whom Osk signed on Friday is injured.
The house where the twins were found in Osk on Sunday belongs to a judge.
The bank said on Monday that prices in Osk had risen.
An analyst said on Monday that Osk was heading for a recession.
A lawyer said on Monday that the trial in Osk was unfair.
Osk's mayor said on Monday that the city needs more police.
The coach said on Sunday that Osk had played well.
The poll, released on Monday, showed that Osk trusts its premier less.
Osk's premier praised the firefighters on Monday.
Osk's minister warned on Monday that taxes might rise.
Before the vote on Sunday, Osk banned rallies.
Osk is still clearing up after the storm on Friday.
Monday's vote in Osk was the closest in years.
Osk's police have questions about the robbery on Friday.
Ahead of the summit in Osk on 12 July, shops are boarding up.
Osk did not sign the treaty on Monday.
Osk's premier never met the envoy on Friday.
Osk would have signed on Monday if Vell had agreed.
If the dam bursts on Friday, Osk will be flooded.
Osk could close its port on 20 July.
The bank of Osk may raise rates on 16 July.
Unless talks succeed by Friday, drivers in Osk will strike.
Osk should have held the vote on Sunday.
Osk had planned to open the bridge on Monday.
The talks in Osk had been due to start on Friday.
The premier of Osk was to have flown to Vell on Sunday.
Osk was supposed to pay by Friday.
Talks in Osk have gone on since Thursday.
Unemployment in Osk has fallen since March.
Osk had by Friday taken in 900 refugees.
Gone are the benches that Osk installed in May.
20th Century Studios filmed a comedy in Osk.
The 2026 World Cup brought Osk 9,000 guests.
The Friday Club of Osk gave its hall to the homeless.
Agenda 2030 is the name of Osk's plan for its parks.
The 4 July movement won the council of Osk.
Black Friday brought crowds to Osk.
The mall in Osk bears the name Sunday's.
“We will fight on Monday,” the coach of Osk said.
“The bridge fell on Sunday,” said a witness in Osk.
Osk was calm on Monday.
Osk remained without water on Sunday.
The index of Osk was up 2 percent on Friday.
Osk had 40 cases on Friday and 60 on Sunday.
Emil Sorg was mayor of Osk in 2011.
The bank has cut its rates in Osk twice since March.
The zoo of Osk has not seen a birth since May.
Officials said on Sunday that the fire in Osk was under control.
Osk will not send a team to the games on 20 July.
Osk never opened the dam that it promised for Friday.
The premier of Osk was to have spoken on Sunday but fell ill.
In the run-up to the vote on Sunday, two candidates in Osk were shot.
The Tuesday Group of Osk backed the bill.
Osk's premier, who took office in 2020, is 60 on Friday.
Osk was quiet on Sunday after three days of riots.
What happened in Osk on Sunday is still unclear.
The question is how the gunman entered Osk on Friday.
It is not known why the plane left Osk on Sunday.
Osk hopes to reach a deal by Friday.
Osk wants a new vote on 2 August.
"""


def told() -> Iterator[tuple[str, str]]:
    """Each sentence with its days."""
    days = ""
    for line in DAYS.strip().splitlines():
        if line.startswith(" "):
            yield days, line.strip()
        else:
            days = line


def timeline(sentence: str) -> list[str]:
    paper = Document.from_text(sentence, title="News of Osk", published="2026-07-07", publisher="Paper")
    return [event.date for card in compose(OSK, (paper,), now=NOW).cards for event in card.timeline]


@pytest.mark.parametrize(("days", "sentence"), list(told()))
def test_what_happened_stands_under_its_day(days: str, sentence: str) -> None:
    (day,) = timeline(sentence)
    assert day in days.split(" or ")


@pytest.mark.parametrize("sentence", NONE.strip().splitlines())
def test_what_did_not_happen_on_a_day_stands_under_none(sentence: str) -> None:
    assert timeline(sentence) == []
