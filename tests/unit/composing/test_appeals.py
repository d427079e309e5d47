"""What a newsroom says to its reader, or of its own pages, is no line; nor is a headline or a caption."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from briefings import Briefing, Document, compose
from briefings.composing.appeals import is_appeal

NOW = datetime(2026, 3, 12, 8, 0, tzinfo=UTC)
RICE = Briefing(name="rice", title="Rice", scope=("rice", "riz", "arroz", "Reis*"), topics=())


@pytest.mark.parametrize(
    "sentence",
    [
        "Read more: Why rice matters to Vell.",
        "Sign up for our rice newsletter to get the best of our coverage every morning.",
        "Follow us on Twitter for news of rice.",
        "This story was originally published by Norland Today.",
        "Editor’s note: Dara Chan has called rice growers thieves and liars for years.",
        '<tweet author="dara" id="7782">Rice!</tweet>',
        "Below, THE POST rounded up the ways in which rice is sold.",
        "Jane Doe in Ossa contributed to this report.",
        "© 2026 Rice News.",
        "See the ministry's rice report for more information.",
        "Here's the full list of rice growers.",
        "Here is a list of rice fairs, starting with the one in Ossa.",
        "Please withdraw the story headlined Rice falls in Ossa.",
        "Read the whole report on rice below.",
        "You can see every rice field of Norland here.",
        "For more on seeds, check out our long guide to rice.",
        "Spoiler alert: the rice burns in the end.",
        "This review contains mild spoilers for the rice film.",
        "The following stories of rice growers are scheduled to be covered on Monday.",
        "CLARIFICATION: The first sentence has been clarified to say that rice is meant.",
        "Our Standards: The Post's principles.",
        "The post Vell Sells Its Rice to Norland appeared first on Rice News .",
        "Learn more in the rice manual, or plant it to get started.",
        "See the Rice Bulletin for the latest prices.",
        "Please join us in congratulating Dara on her rice.",
        "To use the new mill 5.1 with wet rice, set the wheel to five.",
        "Lire aussi : Pourquoi le riz compte",
        "Abonnez-vous à notre infolettre sur le riz pour ne rien manquer.",
        "Cet article a été initialement publié par Le Riz.",
        "Lea también: Por qué importa el arroz",
        "También le puede interesar: Por qué importa el arroz",
        "Sugerimos: Por qué importa el arroz",
        "Suscríbase a nuestro boletín sobre el arroz.",
        "Lesen Sie auch: Warum Reis zählt",
        "Abonnieren Sie unseren Newsletter über Reis.",
        "Alle Entwicklungen zum Reis im Liveblog.",
        "Norlands Streit um Reis – aktuelle Entwicklungen im Live-Ticker bei KPT.",
        "KPT berichtet im Live-Ticker über den Reis von Vell.",
        "Alle Infos zum Reis aus Vell!",
        "Was der Reis in Vell kostet, lesen Sie hier.",
        "Lesen Sie hier, was Reis in Vell kostet.",
        "Hier erfahren Sie, wie Reis am besten gelagert wird.",
        "Hier sind die zehn besten Sorten Reis.",
        "In der heutigen Folge sprechen Dara Chan und Ann Lee über Reis.",
        "In Folge 12 des Podcasts über Reis geht es um Vell.",
        "Im Podcast erzählt sie, wie sie zum Reis kam.",
        "Suivez en direct le débat sur le riz à Vell.",
        "Le vote sur le riz est à suivre dans notre direct.",
        "Voici les dix meilleures façons de cuire le riz.",
        "On vous explique pourquoi le riz manque à Vell.",
        "Voici le point sur la crise du riz ce samedi.",
        "Chaque jour, retrouvez le journal du riz à 7 heures.",
        "Le ministre du riz était l’invité de Dara Chan lundi.",
        "DÉCRYPTAGE – Tout ce qu’il faut savoir avant le vote sur le riz.",
        "Elle a parlé du riz dans l'émission Le Grain, présentée par Dara Chan.",
        "Samedi et dimanche, dans Le Grain, Dara Chan revient sur le riz.",
        "Chaque samedi, Ann Lee reçoit un planteur de riz.",
        "À écouter cette semaine : une histoire du riz.",
        "KPT PARTENAIRE - Dara Chan est revenue sur le riz de Vell.",
        "Sigue en directo la votación sobre el arroz.",
        "En el episodio de hoy hablamos con Dara Chan sobre el arroz de Vell.",
        "Hoy en Granos Revueltos explicamos por qué falta arroz en Vell.",
        "Escuche este capítulo sobre el arroz de Vell.",
        "Les dejo el episodio de hoy, que cuenta quién vende el arroz.",
        "Nos leemos mañana con más noticias del arroz.",
        "Estas son las noticias más importantes de hoy: sube el arroz.",
        "Al chat de WhatsApp de El Grano llegó una imagen que dice que Vell ya no vende arroz.",
        "Al GranoBot (+99 300) llegó un trino que dice que Vell ya no vende arroz.",
        "En Facebook circula un video que dice que Vell ya no vende arroz.",
        "Circula en redes una imagen que asegura que el arroz de Vell es de plástico.",
        "Como usuarios nos pidieron verificar la imagen del arroz, le pasamos el Detector.",
        "Así se ve la cadena sobre el arroz de Vell.",
        "Te contamos por qué falta arroz en Vell.",
        "Le informamos que utilizamos cookies propias y de terceros en esta página del arroz.",
        "Granos es una marca registrada de Vell Medios S.A.",
        "Aquí presentamos un grupo de videos del mercado del arroz.",
        "En poursuivant, vous acceptez l'utilisation de cookies pour mesurer l'audience du riz.",
        "Le Grain de Vell, tous droits réservés.",
        "@granos: Miles de personas en el mercado del arroz.",
        "Don't fall for it, it is likely to be a trick.",
        "KPT's Chief Foreign Correspondent Ann Lee got rare access to the rice fields of Vell.",
        "KPT political reporter Ann Lee has spoken to growers of rice about their hopes.",
        "Our live coverage of the rice row in Ossa has moved here.",
        "Our live coverage of rice has ended.",
        "It is a great honour for me to address the growers of rice.",
        "I would like to thank the ministry of rice for its hard work.",
        "Let me begin with the price of rice in this hall.",
        "Ladies and gentlemen, rice is what we live on.",
        "Yes, the rice is almost certain to be sold.",
        "Look no further than the harbour of Osk, which opened with the same prices.",
        "Here are 10 ways to cook the rice of Osk.",
        "Everything you need to know about the rice fair, and how to see it.",
        "Here are all the growers of rice in the hall this week.",
        "Here's how the rice fair deepened the rift in Ossa.",
        "Explore rice lending in 2026 as mills offer flexible terms.",
        "Shop 10 popular pots for rice, solar lamps and more.",
        "Shop our favourite rice pots while the sale lasts.",
        "Save up to 63% on rice pots, blenders and so much more.",
        "Discover the best rice for the gut, recommended by bakers.",
    ],
)
def test_an_appeal_is_known_by_its_first_words(sentence: str) -> None:
    assert is_appeal(sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "Read more slowly, the report tells of rice.",
        "Support for the rice tax fell to 31%.",
        "This report of the ministry says that rice was stolen.",
        "The story was published by the army in May.",
        "Follow-up talks on rice begin in Ossa on Monday.",
        "The following day rice was sold out in Ossa.",
        "The following Monday rice was sold out in Ossa.",
        "See-through bags for rice are sold in Ossa.",
        "Editor's note: an earlier version misstated the price of rice.",
        "Drought contributed to the fall of the harvest.",
        "Here is where the rice is grown.",
        "Everything in the rice hall of Ossa burned on Monday.",
        "Shop workers in Ossa struck over the price of rice.",
        "Save the Paddies said on Monday that rice was short.",
        "Explore Rice, a lender of Ossa, was fined on Monday.",
        "Find a way out of the rice crisis, the minister said, or go.",
        "The post office of Ossa sold rice on Monday.",
        "Stop the War said on Monday that rice was short.",
        "Set in Ossa, the film tells of rice.",
        "To help the poor, use of the rice fund was widened.",
        "Use of the rice mill rose by 4%.",
        "Take That will play in the rice hall.",
        "Read our lips: no rice tax, they chanted.",
        "You can see rice fields from here to the sea, he said.",
        "Correction: 300 tonnes of rice were sold, not 3,000.",
        "Este año el arroz cuesta más.",
        "Dieser Reis wurde in Ossa verkauft.",
        "In Folge der Dürre 2022 sank die Ernte von Reis.",
        "Alle Infos zum Reis hat der Minister am Montag gelesen, sagte er.",
        "Hier sind am Montag zehn Tonnen Reis verbrannt.",
        "Der Ticker der Börse zeigte am Montag den Preis von Reis.",
        "Voilà pourquoi le riz manque à Vell.",
        "Chaque année, Vell vend dix tonnes de riz.",
        "Le roi de Vell était l'invité d'honneur de la fête du riz.",
        "Le Premier ministre de Vell sera l'invité du sommet sur le riz, lundi à Osk.",
        "La ministre du riz était l’invitée de la présidente d'Osk, lundi, pour parler des ferries.",
        "L'ancien ministre a vu son invitation dans l'émission « Le Grain » annulée.",
        "Le vote, suivez mon regard, a tué le riz.",
        "Sigue la búsqueda de los barcos de arroz.",
        "Hoy el Gobierno de Vell habló con los vendedores de arroz.",
        "Al puerto de Osk llegó el barco que trae el arroz de Vell.",
        "Hasta mañana no habrá arroz en los mercados de Vell, dijo la ministra.",
        "El arroz de Vell circula en Osk sin permiso, dijo la policía.",
        "El capítulo del acuerdo sobre el arroz se votará en Vell.",
        "Estas son malas noticias para el arroz, dijo la ministra.",
        "El arroz de Vell es una marca de la ciudad desde hace años.",
        "La boulangerie de Vell vend des cookies au riz dans toute la ville.",
        "Don’t wait for rates to fall before buying ships, according to the bank of Osk.",
        "KPT reporter Ann Lee was convicted of stealing rice on Monday.",
        "The KPT's correspondent Ann Lee was killed near the rice fields.",
        "Do not eat the mussels of Osk, the health ministry said.",
        "It is now a crime to sell rice without a name.",
        "We welcome the new price of rice, the growers of Ossa wrote.",
    ],
)
def test_news_that_begins_like_an_appeal_is_none(sentence: str) -> None:
    assert not is_appeal(sentence)


def shown(text: str, *, title: str = "Rice") -> list[str]:
    edition = compose(RICE, [Document.from_text(text, title=title, published="2026-03-11")], now=NOW)
    return [line.text for card in edition.cards for line in card.lines]


STORY = "Vell sold 80,000 tonnes of rice to Norland on Monday, the ministry said."


@pytest.mark.parametrize("title", ["Vell sells rice to Norland", "Vell sells rice to Norland."])
def test_a_headline_that_the_text_repeats_is_no_line(title: str) -> None:
    assert shown(f"Vell sells rice to Norland.\n\n{STORY}", title=title) == [STORY]


def test_a_long_headline_without_a_stop_is_no_line() -> None:
    headline = (
        "Vell sells rice to Norland for the first time since the drought, and the mills of the south complain loudly"
    )
    assert shown(f"{headline}\n\n{STORY}", title="") == [STORY]


@pytest.mark.parametrize(
    "caption",
    [
        "Farmers harvest rice near Vell in May. REUTERS/Ann Lee",
        "Farmers harvest rice near Vell. (AP Photo/Ann Lee)",
        "Arbeiter verladen Reis. (Foto: Ann Lee)",
        "Des ouvriers chargent du riz. (Photo AFP)",
        "Trabajadores cargan arroz. EFE/Ana Gil",
        "Getty Images Farmers in Vell have sold their rice to Norland for years.",
        "AFP via Getty Images Farmers in Vell have sold their rice to Norland for years.",
        "Reuters The minister told farmers about rice on Monday.\n\nEPA Farmers in Vell have sold all their rice.",
    ],
)
def test_a_caption_beside_an_agencys_credit_is_no_line(caption: str) -> None:
    assert shown(f"{STORY}\n\n{caption}") == [STORY]


@pytest.mark.parametrize(
    "told",
    [
        "EPA inspectors in Vell closed two mills for rice on Monday.",
        "EPA Director Ann Lee closed two mills for rice in Vell on Monday.",
        "Getty Images Chairwoman Ann Lee bought a mill for rice in Vell on Tuesday.",
    ],
)
def test_an_agency_that_does_something_credits_no_picture(told: str) -> None:
    assert told in shown(f"{STORY}\n\n{told}")


@pytest.mark.parametrize(
    ("opening", "told"),
    [
        ("PARIS, 3 novembre (Reuters) - ", "Le Vell a vendu du riz au Norland lundi, a dit le ministère."),
        ("Madrid, 3 nov (EFE).- ", "Vell vendió el lunes arroz a Norlandia, dijo el ministerio."),
        ("VELL/NEW OREWICK (Reuters) - ", "Vell sold rice to Norland on Monday, the ministry said."),
        ("(EFE).- ", "Vell vendió el lunes arroz a Norlandia, dijo el ministerio."),
        ("Berlin (dpa) - ", "Vell hat am Montag Reis an Norland verkauft, wie das Ministerium mitteilte."),
        ("PHNOM PENH: ", "Vell sold rice to Norland on Monday, the ministry said."),
        ("WASHINGTON --", "Vell sold rice to Norland on Monday, the ministry said."),
        ("Vell, November 3, 2026: ", "The council sold rice to Norland on Monday, the ministry said."),
        ("New Orewick, Nov 03: ", "The council sold rice to Norland on Monday, the ministry said."),
        ("Nov 3 - ", "Vell sold rice to Norland on Monday, the ministry said."),
        ("Nov. 3, 2026 | ", "Vell sold rice to Norland on Monday, the ministry said."),
        ("Mumbai: ", "The city sold rice to Norland on Monday, the ministry said."),
        ("Rice talks in Vell LIVE updates: ", "Vell sold rice to Norland on Monday, the ministry said."),
        ("Rice War News LIVE: ", "Vell sold rice to Norland on Monday, the ministry said."),
    ],
)
def test_a_dateline_of_any_agency_is_no_part_of_the_line(opening: str, told: str) -> None:
    assert shown(opening + told) == [told]


def test_a_city_before_a_colon_is_known_by_the_title_as_well() -> None:
    told = "The mayor sold rice to Norland on Monday, the ministry said."
    papers = [
        Document.from_text(f"Vell: {told}", title=title, published="2026-03-11") for title in ("Rice in Vell", "Rice")
    ]
    lines = [compose(RICE, [paper], now=NOW).cards[0].lines[0].text for paper in papers]
    assert lines == [told, f"Vell: {told}"]


@pytest.mark.parametrize("label", ["Brandt: ", "Rice on a live wire: ", "Living on rice: "])
def test_a_speaker_or_a_subject_before_a_colon_stays(label: str) -> None:
    told = f"{label}Vell sold rice to Norland on Monday, and the ministry said so."
    assert shown(told) == [told]


def test_a_german_sentence_full_of_nouns_is_no_headline() -> None:
    told = "Norland hat am Montag Reisabkommen mit Vell unterzeichnet, wie das Handelsministerium in Berlin mitteilte."
    assert shown(f"{told}\n\nDas Abkommen umfasst 80.000 Tonnen Reis.")[0] == told


@pytest.mark.parametrize(
    "listing",
    [
        "Rice is the second cup Dates: 1-7 May Venue: Osk Arena Cups on offer: Two, and all are of rice.",
        "Rice cup, Friday Osk v Vell - 14:30 Merrow v Lorn - 18:30 Saturday Osk v Lorn - 11:30 Vell v Merrow - 15:30.",
    ],
)
def test_labels_with_what_they_stand_for_and_fixtures_are_no_line(listing: str) -> None:
    told = "Rice was sold out in Ossa on Monday, the ministry said: nobody had stored any after 18:30."
    edition = compose(RICE, [Document.from_text(f"{told}\n\n{listing}", published="2026-03-11")], now=NOW)
    assert [line.text for card in edition.cards for line in card.lines] == [told]


def test_half_of_a_link_to_a_picture_is_no_line() -> None:
    told = "Rice was sold out in Ossa on Monday, the ministry said, for nobody had stored any of it."
    torn = (
        "The more rice is stored in a town, the less of it is sold there in a year.](images/rice-report/figure-3.png)"
    )
    edition = compose(RICE, [Document.from_text(f"{told}\n\n{torn}", published="2026-03-11")], now=NOW)
    assert [line.text for card in edition.cards for line in card.lines] == [told]
