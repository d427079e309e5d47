"""Plain news of every beat that has to be a line of its card, in the words that newsrooms have for it."""

from __future__ import annotations

import pytest

from briefings.model import Card
from tests.unit.composing.test_ordinary_news import BESIDE, card, paper

OTHERS = [paper(text, named) for named, text in BESIDE]


def lines(found: Card) -> list[str]:
    return [line.text for line in found.lines]


def is_line(sentence: str, title: str) -> bool:
    """Whether a sentence that a story of two days before the others begins with is a line beside theirs."""
    return sentence in lines(card(paper(sentence, title, "2026-07-06"), *OTHERS))


@pytest.mark.parametrize(
    ("title", "sentence"),
    [
        (
            "'I saw him leave'",
            "A locksmith told a jury in Osk on Monday that he had watched the accused burn the ledgers.",
        ),
        (
            "Nine years for baker",
            "A baker who set fire to his rival's mill in Osk was jailed for nine years on Monday.",
        ),
        ("Family welcomes ruling", "The widow of a sailor won 80,000 crowns from the port of Osk in court on Monday."),
        ("Trial stopped", "The jury in the trial of Osk's former mayor was discharged after one of them fell ill."),
        ("Rapper walks free", "Prosecutors in Osk have dropped all charges against the singer Mo Tarn."),
        ("Two held", "Police in Osk have arrested two men over the theft of a bronze goose."),
        ("Body in canal named", "The woman who was found in a canal in Osk last week has been named as Ida Holt, 31."),
        (
            "Detectives reopen case",
            "Detectives in Osk are to dig up a garden in their search for a girl who vanished in 1988.",
        ),
        ("Teenager charged", "A boy of 17 appeared in court in Osk charged with the murder of a watchman."),
        (
            "Fugitive gives up",
            "The last of three men who broke out of Osk prison walked into a police station and gave up.",
        ),
    ],
)
def test_courts_and_police(title: str, sentence: str) -> None:
    assert is_line(sentence, title)


@pytest.mark.parametrize(
    ("title", "sentence"),
    [
        (
            "Library to stay open",
            "Councillors have dropped a plan to close Osk's library, after 9,000 people protested.",
        ),
        ("Black bags pile up", "Dustmen in Osk voted by 71 to 12 to go on with their strike until the end of July."),
        ("First woman at the top", "Priya Nandra has been elected leader of Osk council by a single vote."),
        ("Mayor says sorry", "The mayor of Osk apologised for a poem about cyclists that he had read out at a dinner."),
        (
            "Flats get go-ahead",
            "Plans for 140 flats on the cattle market in Osk were approved in spite of 312 objections.",
        ),
        ("Minister quits", "Osk's health minister has resigned, saying that she had lost faith in the government."),
        ("Calder claims victory", "Ines Calder declared herself the winner of the election in Osk early on Monday."),
        (
            "Count goes to the wire",
            "With all votes counted, the Greens are the largest party in Osk for the first time.",
        ),
        ("Poll put off", "The election in Osk will be held two weeks later than planned because of the floods."),
        (
            "Fuel dearer, beer cheaper",
            "Osk's finance minister has raised the tax on petrol by 9 cents in a budget that she called fair.",
        ),
        ("Dry days ahead", "Osk is to ban the sale of alcohol on Sundays from October, its government announced."),
        ("Envoy goes home", "Vell called its ambassador home from Osk after border guards had shot at a boat."),
        ("A handshake at last", "Osk and Vell agreed to free each other's prisoners at talks that lasted three hours."),
        ("Six ships and a warning", "The United Nations warned on Monday that food in Osk would last for ten days."),
    ],
)
def test_councils_elections_and_diplomacy(title: str, sentence: str) -> None:
    assert is_line(sentence, title)


@pytest.mark.parametrize(
    ("title", "sentence"),
    [
        ("Carmaker halts line", "Veltra has stopped production at its plant in Osk because parts are stuck at sea."),
        (
            "A third less",
            "Osk Foods earned 142 million crowns in the first half of the year, a third less than before.",
        ),
        ("Steelmaker sheds 1,200", "Savin Steel is cutting 1,200 jobs at its mill in Osk, staff were told by video."),
        ("Billion-crown swoop", "Borsig has bought Osk's only brewery for 1.2 billion crowns in cash."),
        ("Regulator steps in", "The competition authority has opened an inquiry into the sale of the port of Osk."),
        (
            "Cranes stand still",
            "Some 2,300 dockers stopped work in the port of Osk on Monday, leaving 17 ships at sea.",
        ),
        ("Back to work", "A court ordered striking train drivers in Osk back to work on Monday."),
        ("No deal", "Talks between bus drivers and the city of Osk collapsed after eleven hours."),
        ("Glasses that overheat", "Lumo of Osk stopped selling its smart glasses two days after it had unveiled them."),
        ("A robot for the vineyard", "Engineers in Osk have built a robot that prunes 600 vines a day."),
        ("Founder out", "Amir Haddad has left Osk Robotics, which he founded, after a quarrel with its board."),
        ("Milk money", "Dairy farmers in Osk will get 31 cents a litre from August, two less than now."),
        ("Blight", "Potato blight has been confirmed on eleven farms around Osk."),
        ("Tractors at dawn", "More than 200 tractors blocked the road to Osk for six hours on Monday."),
    ],
)
def test_business_strikes_and_farming(title: str, sentence: str) -> None:
    assert is_line(sentence, title)


@pytest.mark.parametrize(
    ("title", "sentence"),
    [
        ("'It sounded like a train'", "A storm tore the roof off a school in Osk in the early hours of Monday."),
        ("In the dark", "Some 14,000 homes in Osk were without power on Monday after lightning struck a mast."),
        ("Two feared lost", "Two fishermen from Osk were missing on Monday after their boat had failed to return."),
        ("Flames jump highway", "A wildfire has destroyed 30 homes in the hills above Osk."),
        (
            "Miners brought up alive",
            "Eleven miners were brought to the surface after three days beneath a mine in Osk.",
        ),
        ("Fog on the line", "A goods train hit a lorry near Osk on Monday, killing its driver."),
        ("Plane comes down in field", "Both people aboard a light aircraft died when it crashed near Osk on Monday."),
        ("Captain was drunk", "The captain of a ferry that ran aground off Osk had been drinking, police said."),
        (
            "Town moves out",
            "Soldiers helped 20,000 people to leave Osk as lava came within a mile of the first houses.",
        ),
        ("Cracks in the wall", "Engineers have found cracks in the dam above Osk, and the lake is being lowered."),
        ("Tent city burns", "Fire destroyed most of the refugee camp outside Osk in the night to Monday."),
        ("Market hit", "An air strike on the market of Osk killed at least 23 people, doctors said."),
        ("Over the river", "Government troops withdrew from the eastern bank at Osk after blowing up both bridges."),
        ("Bread for six hours", "Eighteen lorries with food reached Osk on Monday under a truce of six hours."),
        ("Commandos storm tanker", "Commandos freed all 22 of the crew of a tanker that pirates had seized off Osk."),
    ],
)
def test_weather_accidents_and_war(title: str, sentence: str) -> None:
    assert is_line(sentence, title)


@pytest.mark.parametrize(
    ("title", "sentence"),
    [
        ("Nine babies infected", "A ward of Osk's hospital has been closed after nine babies were infected there."),
        ("Queues at clinics", "Some 6,000 people were vaccinated against measles in Osk within a day."),
        (
            "Surgeon struck off",
            "A surgeon who operated on the wrong knee of three patients in Osk has been struck off.",
        ),
        ("First case", "A nurse who came back to Osk from abroad has tested positive for Tavlo fever."),
        ("Clever insects", "Bees can count to five, researchers at the university of Osk have found."),
        ("Lander tips over", "A lander built in Osk touched down on the Moon but seems to lie on its side."),
        ("A tomb under the car park", "Archaeologists have found a sealed royal tomb of about 1400 BC beneath Osk."),
        ("Ice in retreat", "The glacier above Osk has lost two-thirds of its ice since 1980, a study shows."),
        ("Exam cancelled", "The chemistry results of 214 pupils in Osk were cancelled because the paper had leaked."),
        ("The last bell", "The smallest school in Osk will close when its only pupil moves away this month."),
        ("Teacher suspended", "A teacher at Osk's academy has been suspended over a leaked exam."),
        ("Debut wins", "Tess Okoro of Osk has won the country's book prize with her first novel."),
        ("Booed", "The audience booed the conductor at the first night of the opera in Osk on Monday."),
        ("A goose comes home", "The bronze goose of Osk was found in a skip behind the railway station."),
        ("Twins", "The panda at Osk zoo has had twins, her keepers discovered on Monday."),
    ],
)
def test_health_science_schools_and_culture(title: str, sentence: str) -> None:
    assert is_line(sentence, title)


@pytest.mark.parametrize(
    ("title", "sentence"),
    [
        ("Two up, three down", "Osk Rovers threw away a lead of two goals at home and lost to Kestrel by 3-2."),
        ("Olde out", "Jan Olde has been sacked as coach of Osk Rovers after eleven months."),
        ("Season over", "The captain of Osk Rovers will miss the rest of the season with a torn ligament."),
        (
            "Striker sold",
            "Striker Ivo Marek is leaving Osk City for Sevilla for 31 million euros, the clubs confirmed.",
        ),
        ("Limping on", "Top seed Irina Petrova of Osk beat Aiko Mori 4-6, 7-6, 6-4 in three hours."),
        ("Rain saves Vell", "Rain washed out the last day of the match in Osk, and Vell escaped with a draw."),
        ("Ground sold", "Osk Rovers have sold their ground to a chain of supermarkets for 22 million crowns."),
        ("Cleared", "The chess federation cleared Anand Iyer of Osk of cheating on Monday."),
    ],
)
def test_sport(title: str, sentence: str) -> None:
    assert is_line(sentence, title)


@pytest.mark.parametrize(
    ("title", "sentence"),
    [
        (
            "Le pont fermé aux camions",
            "Le pont d'Osk est interdit aux poids lourds depuis lundi, après la découverte de fissures.",
        ),
        (
            "Le maire mis en examen",
            "Le maire d'Osk a été mis en examen mardi pour favoritisme dans un marché de travaux.",
        ),
        (
            "Fin de la grève",
            "La direction de l'hôpital d'Osk et les syndicats ont signé un accord qui met fin à la grève.",
        ),
        ("Freibad bleibt zu", "Das Freibad in Osk bleibt geschlossen, weil der Stadt das Geld für eine Pumpe fehlt."),
        (
            "Zug rammt Lastwagen",
            "Bei einem Unfall an einem Bahnübergang in Osk sind am Montag zwei Menschen gestorben.",
        ),
        (
            "Chef muss gehen",
            "Der Aufsichtsrat der Brauerei von Osk hat ihren Vorstand mit sofortiger Wirkung abberufen.",
        ),
        (
            "El fuego obliga a evacuar",
            "Unos 600 vecinos de Osk fueron evacuados en la madrugada del lunes por un incendio.",
        ),
        ("Fallece un bombero", "Un bombero de 29 años murió el lunes en Osk al volcar su camión."),
    ],
)
def test_other_languages(title: str, sentence: str) -> None:
    assert is_line(sentence, title)


def test_a_summary_gives_each_of_its_items_to_the_card() -> None:
    items = [
        "A cyclist was killed by a lorry in Osk on Sunday.",
        "The main street of Osk will be closed to traffic for six weeks.",
    ]
    summary = paper("\n".join(f"* {item}" for item in items), "Monday in brief", "2026-07-06")
    assert set(items) <= set(lines(card(summary, *OTHERS)))


def test_an_event_of_a_day_of_late_is_a_line_wherever_its_story_tells_it() -> None:
    opening = "The market hall of Osk is to be sold to a bank from Vell, the council decided on Monday."
    behind = "On Sunday, police in Osk broke up a march of traders against the bank with water cannon."
    found = card(paper(f"{opening} The hall was built by monks. {behind}", "Market hall sold", "2026-07-06"), *OTHERS)
    assert {opening, behind} <= set(lines(found))


@pytest.mark.parametrize(
    ("planned", "later"),
    [
        (
            "The former mayor of Osk will stand trial over the sale of the harbour, a judge ruled on Monday.",
            "A new witness has come forward in the case against the former mayor of Osk over the sale of the harbour.",
        ),
        (
            "Bins for knives will be put up at three places in Osk after a series of stabbings.",
            "Police have arrested three boys at a school in Osk after knives were found in their lockers.",
        ),
    ],
)
def test_a_plan_is_a_line_until_it_is_carried_out(planned: str, later: str) -> None:
    stories = [paper(planned, "Osk makes plans", "2026-07-06"), paper(later, "News from Osk")]
    assert {planned, later} <= set(lines(card(*stories, *OTHERS)))


@pytest.mark.parametrize(
    ("title", "sentence"),
    [
        ("Marsh: an era ends at the ballot box", "Osk has shown more clearly than ever what it thinks of its rulers."),
        ("How a small town came to fear the rain", "Osk has learnt to read the sky and to keep its boats close by."),
        (
            "A quarry that never sleeps and those who dig",
            "Osk has lived with the dust of its mills since the days of the monks.",
        ),
        ("Young writers look for a way out", "Osk is still a town of tanners, and it smells like one."),
    ],
)
def test_what_a_voice_or_a_scene_says_first_is_none(title: str, sentence: str) -> None:
    assert not is_line(sentence, title)


def test_what_was_asked_for_and_what_lasts_from_a_day_on() -> None:
    asked = "Three members of his own party called on the mayor of Osk to resign over the sale of the harbour."
    gone = "The mayor of Osk announced his resignation over the sale of the harbour."
    stories = [paper(asked, "Pressure on the mayor", "2026-07-06"), paper(gone, "Mayor of Osk goes")]
    assert gone in lines(card(*stories, *OTHERS))
    assert asked not in lines(card(*stories, *OTHERS))
    assert is_line("A ferry will run again at Osk from Tuesday for the first time since 1971.", "Ferry makes comeback")
