"""The dead, injured and missing in German, French and Spanish: read, shown at their newest, and set side by side."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from briefings import Briefing, Document, Edition, Topic, compose
from briefings.composing.tolls.abroad import named_at, places_abroad
from briefings.composing.tolls.counting_abroad import counted_in
from briefings.model import Card

ALL = Topic(key="rest", title="News", match=("*",))
OSK = Briefing(name="osk", title="Osk", scope=("*",), topics=(ALL,))
NOW = datetime(2026, 3, 12, 20, 0, tzinfo=UTC)


@pytest.mark.parametrize(
    ("language", "text", "counted"),
    [
        ("de", "Der Sturm an der Küste von Osk fordert mindestens 31 Tote.", "dead: mindestens 31"),
        ("de", "Beim Brand der Halle sind rund 1.200 Menschen verletzt worden.", "injured: rund 1.200"),
        (
            "de",
            "Nach dem Erdrutsch starben zwölf Menschen, vier Personen werden vermisst.",
            "dead: zwölf, missing: vier",
        ),
        ("de", "Die Zahl der Toten nach dem Beben ist auf 47 gestiegen.", "dead: 47"),
        ("de", "40 Menschen kamen in Osk ums Leben, 119 wurden überwiegend schwer verletzt.", "dead: 40, injured: 119"),
        ("de", "Bei dem Absturz kamen neun Passagiere ums Leben.", "dead: neun"),
        ("fr", "La tempête a fait au moins 31 morts et 200 blessés à Osk.", "dead: au moins 31, injured: 200"),
        ("fr", "Le naufrage a coûté la vie à douze personnes.", "dead: douze"),
        ("fr", "Le bilan du séisme est passé à 1 200 morts.", "dead: 1 200"),
        ("fr", "Huit personnes sont portées disparues après la crue.", "missing: huit"),
        ("es", "La tormenta deja al menos 31 muertos y más de 200 heridos.", "dead: al menos 31, injured: más de 200"),
        ("es", "Murieron doce personas en el naufragio frente a Osk.", "dead: doce"),
        ("es", "La cifra de fallecidos por el sismo sube a 1.200.", "dead: 1.200"),
        ("es", "Ocho personas siguen desaparecidas tras la crecida.", "missing: ocho"),
        ("de", "Bei dem Brand gab es achtunddreißig Verletzte.", "injured: achtunddreißig"),
        ("fr", "Trente-huit personnes ont été blessées au port d'Osk.", "injured: trente-huit"),
        ("fr", "Le bilan de la crue passe de 20 à 31 morts.", "dead: 31"),
        ("es", "El choque de trenes dejó treinta y ocho muertos.", "dead: treinta y ocho"),
        ("es", "La cifra de muertos por el sismo pasa de 12 a 31.", "dead: 31"),
        ("es", "Cuatro personas habrían muerto y diez resultaron heridas.", "dead: cuatro, injured: diez"),
    ],
)
def test_what_a_sentence_counts(language: str, text: str, counted: str) -> None:
    found = counted_in(text, language)
    assert ", ".join(f"{each.kind}: {each.mention.words.lower()}" for each in found) == counted


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "Weitere 14 Menschen wurden verletzt, als die Tribüne in Osk nachgab."),
        ("de", "Unter den Opfern sind darunter zwei Tote aus Merrow."),
        ("de", "In den vergangenen zehn Jahren gab es an der Kreuzung 40 Tote."),
        ("de", "Die Polizei von Osk hat die Identität von 24 Toten geklärt."),
        ("de", "Nach dem Unfall auf der Brücke mit drei Toten sperrt die Stadt die Straße."),
        ("de", "Drei Verletzte werden nach dem Brand nun in Kliniken von Osk und Vell versorgt."),
        ("de", "Nach dem Brand in Osk, bei dem im Juni 12 Menschen starben, beginnt der Prozess."),
        ("de", "Der Maler ist im Alter von 96 Jahren gestorben."),
        ("de", "Seit 2019 starben dort 90 Menschen."),
        ("fr", "L'incendie a tué trois hommes, dont 2 morts à l'hôpital."),
        ("fr", "Chaque année, 40 personnes sont tuées à ce carrefour."),
        ("fr", "Les orages du printemps avaient tué trois personnes dans la vallée."),
        ("fr", "Le procès s'ouvre après l'incendie d'Osk qui a fait 12 morts en juin."),
        ("fr", "L'actrice est morte à l'âge de 91 ans."),
        ("es", "Otras 14 personas resultaron heridas al ceder la tribuna."),
        ("es", "Cada año hay 40 muertos en ese cruce."),
        ("es", "La mesa se suspendió tras el ataque al puerto de Osk que dejó 12 muertos."),
        ("es", "El pintor ha muerto a los 96 años."),
        ("fr", "La crue a fait 150 à 200 morts dans la vallée."),
        ("fr", "Le naufrage a fait soixante-douze morts."),
        ("es", "Hay entre 30 y 40 muertos en el puerto de Osk."),
        ("es", "El derrumbe deja dos o tres muertos."),
    ],
)
def test_parts_ages_and_years_are_no_toll(language: str, text: str) -> None:
    assert not list(counted_in(text, language))


def card(*papers: tuple[str, str], day: int = 10) -> Card:
    """The card of papers, a day after one another, each with its title and text."""
    return edition(*papers, day=day).cards[0]


def edition(*papers: tuple[str, str], day: int = 10) -> Edition:
    documents = [
        Document.from_text(text, title=title, publisher=f"Blatt {number}", published=f"2026-03-{day + number:02}")
        for number, (title, text) in enumerate(papers)
    ]
    return compose(OSK, documents, now=NOW, since=NOW - timedelta(days=6))


GROWN = {
    "de": (
        ("Fähre vor Osk gesunken", "Beim Untergang einer Fähre in Osk sind 27 Menschen ums Leben gekommen."),
        ("Fährunglück von Osk", "Nach dem Untergang der Fähre in Osk ist die Zahl der Toten auf 41 gestiegen."),
    ),
    "fr": (
        ("Naufrage d'un ferry à Osk", "Le naufrage d'un ferry à Osk a fait 27 morts dans la nuit."),
        ("Le ferry d'Osk", "Le bilan du naufrage du ferry à Osk est passé à 41 morts, selon le port."),
    ),
    "es": (
        ("Naufraga un ferri en Osk", "El naufragio de un ferri en Osk ha dejado 27 muertos en la noche."),
        ("El ferri de Osk", "La cifra de fallecidos por el naufragio del ferri en Osk sube a 41, según el puerto."),
    ),
}


@pytest.mark.parametrize("language", GROWN)
def test_a_toll_that_has_grown_is_told_at_its_newest(language: str) -> None:
    (_, before), (_, now) = GROWN[language]
    told = card(*GROWN[language])
    assert [line.text for line in told.lines] == [now]
    (row,) = told.figures
    assert row.value == 41.0
    assert row.previous
    assert row.previous.value == 27.0
    assert row.previous.citations[0].text == before


def test_a_row_is_labelled_in_its_language() -> None:
    assert [card(*GROWN[language]).figures[0].label for language in GROWN] == [
        "Tote in Osk",
        "morts à Osk",
        "muertos en Osk",
    ]


def test_a_count_behind_another_is_of_the_same_place() -> None:
    told = card(("Feuer in Osk", "40 Menschen kamen in Osk ums Leben, 119 wurden überwiegend schwer verletzt."))
    assert [row.label for row in told.figures] == ["Tote in Osk", "Verletzte in Osk"]


def test_papers_that_give_one_toll_stand_behind_one_line() -> None:
    told = card(
        (
            "Brand in Osk",
            "Bei einem Feuer in einer Halle in Osk sind nach Angaben der Stadt etwa 40 Menschen getötet worden.",
        ),
        ("Feuer in Osk", "Feuer in Osk fordert 40 Tote, viele Verletzte und Trauer in ganz Norland."),
    )
    assert [line.publishers for line in told.lines] == [2]


def test_one_toll_of_a_town_and_of_its_land_is_one_row() -> None:
    told = card(
        ("Brand in der Schweiz", "Bei einem Brand in Osk sind in der Nacht 40 Gäste einer Bar ums Leben gekommen."),
        ("Feuer in einer Bar", "In der Schweiz sterben 40 Menschen beim Brand einer Bar, viele sind noch jung."),
    )
    assert [row.label for row in told.figures] == ["Tote in der Schweiz"]


def test_a_toll_of_no_named_place_has_no_row() -> None:
    told = card(("Feuer in einer Bar", "Bei einem Brand sind in der Nacht 40 Gäste einer Bar ums Leben gekommen."))
    assert told.lines
    assert not told.figures


def test_tolls_of_two_places_are_two_lines() -> None:
    told = card(
        ("Frappe sur Merrow", "Une frappe de nuit sur un marché couvert de Merrow a fait cinq morts."),
        ("Frappe sur Tarn", "Une frappe de nuit sur un marché couvert de Tarn a fait douze morts."),
    )
    assert [line.publishers for line in told.lines] == [1, 1]
    assert not any(row.previous for row in told.figures)
    assert not told.conflicts


def test_two_tolls_of_one_day_stand_side_by_side() -> None:
    documents = [
        Document.from_text(text, title="Fährunglück", publisher=publisher, published="2026-03-10")
        for publisher, text in (
            ("Blatt", "Beim Untergang der Fähre in Osk kamen nach Angaben der Polizei 27 Menschen ums Leben."),
            ("Bote", "Der Untergang der Fähre in Osk fordert laut dem Hafenamt 35 Tote."),
        )
    ]
    told = compose(OSK, documents, now=NOW, since=NOW - timedelta(days=6)).cards[0]
    assert [sorted(side.value for side in conflict.sides) for conflict in told.conflicts] == [["27", "35"]]


def test_what_counts_its_dead_opens_the_card() -> None:
    told = card(
        ("Hafenfest", "Der Rat von Merrow hat am Montag ein Fest im Hafen beschlossen, das drei Tage dauern soll."),
        (
            "Brücke",
            "Die Brücke von Vell bekommt im Sommer ein neues Geländer, die Stadt zahlt dafür zwei Millionen Euro.",
        ),
        ("Feuer", "Bei einem Feuer in Osk sind am Abend 40 Menschen getötet worden."),
        ("Theater", "Das Theater von Tarn zeigt im Frühling drei neue Stücke aus dem Norden des Landes."),
        day=9,
    )
    assert told.lines[0].text.startswith("Bei einem Feuer")


@pytest.mark.parametrize(
    ("language", "text", "named"),
    [
        ("de", "Nach dem Beben in Merrow meldet der Skiort Osk 12 Tote.", "(Osk)"),
        ("de", "In Merrow bedroht ein Mann die Feuerwehr, im Süden kommen 12 Menschen ums Leben.", ""),
        ("fr", "Une frappe dans la région d'Osk a fait 12 morts.", "(Osk)"),
        ("es", "Un choque en Osk deja 12 muertos.", "en Osk"),
    ],
)
def test_the_place_of_a_toll_is_that_of_its_clause(language: str, text: str, named: str) -> None:
    assert named_at(text, language, text.index("12")) == named


def test_haft_and_flammen_are_no_places() -> None:
    assert places_abroad("Die Halle in Osk steht in Flammen, der Täter ist in Haft.", "de") == {"osk"}


def changed(before: tuple[str, str], now: tuple[str, str]) -> list[str | None]:
    """What the lines of an edition replace of the edition of the day before, as they put it; none where all is new."""
    first, second = (
        Document.from_text(text, title=title, published=f"2026-03-{day}", publisher="Blatt")
        for day, (title, text) in ((10, before), (11, now))
    )
    yesterday, today = NOW - timedelta(days=2), NOW - timedelta(days=1)
    earlier = compose(OSK, [first], now=yesterday, since=yesterday - timedelta(days=1))
    later = compose(OSK, [second], now=today, since=yesterday, previous=earlier)
    assert later.changes
    return [each.value for each in later.changes.replaced]


def test_a_line_that_tells_a_grown_toll_is_changed() -> None:
    assert [changed(*GROWN[language]) for language in GROWN] == [["27"], ["27 morts"], ["27 muertos"]]


def test_the_toll_of_another_place_is_new() -> None:
    assert not changed(GROWN["de"][0], ("Fähre in Vell", "Beim Untergang einer Fähre in Vell starben 41 Menschen."))
