"""A reader of French, Spanish or German news wants to know which days are meant, as a reader of English does."""

from __future__ import annotations

import pytest

from briefings.language.dates import find_dates
from briefings.language.dates.wording import in_words
from briefings.language.tongues import tongue_of

THURSDAY = "2025-11-13"


def values(text: str, published: str | None = THURSDAY) -> list[str | None]:
    return [mention.value for mention in find_dates(text, published=published)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Le ministre a démissionné hier soir.", ["2025-11-12"]),
        ("Le ministre de la Défense a été entendu avant-hier.", ["2025-11-11"]),
        ("La séance de ce matin est reportée à demain.", ["2025-11-13", "2025-11-14"]),
        ("Les deux hommes se sont vus la nuit dernière.", ["2025-11-12"]),
        ("Le pont a été fermé il y a trois semaines.", ["2025-W43"]),
        ("La reine est morte voilà deux ans.", ["2023"]),
        ("La reine est morte il y a un peu plus d'un an.", ["2024"]),
        ("Les ministres se reverront dans dix jours.", ["2025-11-23"]),
        ("Il y a trois jours de retard sur le chantier de la gare.", []),
        ("La loi a été votée le mois dernier et sera appliquée l'an prochain.", ["2025-10", "2026"]),
        ("Le texte, voté en mars dernier, entrera en vigueur le 3 avril prochain.", ["2025-03", "2026-04-03"]),
        ("Les pluies ont cessé ce mois-ci.", ["2025-11"]),
        ("Le chantier a été ouvert en août de l'an dernier.", ["2024-08"]),
        ("Le parti a été fondé en 2012 ; cette année-là, il avait mille membres.", ["2012", "2012"]),
        ("Le maire a été élu le 9 mars 2020. Le lendemain, il était mort.", ["2020-03-09", "2020-03-10"]),
        ("Le maire a été élu le 9 mars 2020. La veille, il avait été menacé.", ["2020-03-09", "2020-03-08"]),
        ("Il a été élu en juin 2024 et mis en cause trois mois plus tard.", ["2024-06", "2024-09"]),
        ("Le bénéfice du troisième trimestre dépasse celui d'un an plus tôt.", ["2025-Q3", "2024-Q3"]),
        ("Le bénéfice du premier semestre 2024 a été révisé.", ["2024-H1"]),
        ("Le chômage a été divisé par deux dans les années soixante.", ["196"]),
        ("La ville est née au XIXe siècle.", ["18"]),
        ("Les mines seront fermées d'ici à la fin de l'année.", ["2025-12-31"]),
        ("La récolte a été perdue au printemps.", ["2025-SP"]),
        ("La récolte de l'été 2024 a été perdue.", ["2024-SU"]),
        ("Le vendredi 7 novembre 2025, les soldats ont tiré.", ["2025-11-07"]),
        ("Chaque lundi, les habitants de la ville sont plus de 2000 personnes.", []),
        ("Le marché est ouvert le lundi.", []),
        ("Lancée mardi, la grève du port vise le conseil de la ville.", ["2025-11-11"]),
        ("L'union du port est déterminée à revenir mardi devant la mairie.", ["2025-11-18"]),
        ("Les résolutions 1970 et 1973 du conseil sont nulles pour le maire.", []),
        ("La loi de 1973 est nulle pour le maire.", ["1973"]),
        ("Le maire parlera ce mois de décembre à la ville.", ["2025-12"]),
        ("En dépit du massacre, mardi au port, l'aide à la ville ne sera pas réduite.", ["2025-11-11"]),
        ("16 janvier : Les marins prennent le port de la ville.", ["2025-01-16"]),
        ("16 janvier : Le port sera rendu à la ville.", ["2026-01-16"]),
        ("La grève, commencée mardi, sera reconduite vendredi.", ["2025-11-11", "2025-11-14"]),
        ("Le pays est bloqué depuis lundi.", ["2025-11-10"]),
        ("Les victimes des attentats du 7 février sont là.", ["2025-02-07"]),
        ("Le bureau est ouvert jusqu'à samedi.", ["2025-11-15"]),
        ("Le chef de la police a parlé ce dimanche.", ["2025-11-09"]),
        ("À ce jour, la ville est calme.", []),
        ("Le navire a disparu le 1er juin l'an dernier.", ["2024-06-01"]),
        ("Les tireurs du week-end ont été arrêtés.", ["2025-W45-WE"]),
        ("Les boutiques seront fermées les 3, 4 et 5 décembre.", ["2025-12-03", "2025-12-04", "2025-12-05"]),
        ("La ville a été prise en 1550 et les soldats seront là à Noël.", ["1550", "2025-12-25"]),
        ("La reine est morte le jour de l'An.", ["2025-01-01"]),
        ("La chute a lieu au début de la semaine prochaine.", ["2025-W47"]),
        ("Le roi n'a pas confirmé mercredi sa présence au sommet de la ville mardi.", ["2025-11-12", "2025-11-18"]),
        ("Le roi a rencontré mercredi le maire arrêté avec ses fils mardi.", ["2025-11-12", "2025-11-11"]),
        ("Une attaque des rebelles vendredi contre le port a fait dix morts.", ["2025-11-07"]),
        ("L'émission va de midi à une heure, du lundi au vendredi.", []),
        ("Le club reçoit chaque samedi et dimanche, et le jeudi, vendredi ou samedi en hiver.", []),
        ("Le club de la ville joue vendredi et mardi contre ses rivaux.", ["2025-11-14", "2025-11-18"]),
        ("Le service s'occupe aussi de la veille sur les réseaux.", []),
        ("Le vote du vendredi 13 novembre est important.", ["XXXX-11-13"]),
    ],
)
def test_french(text: str, expected: list[str]) -> None:
    assert values(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("El ministro dimitió anoche.", ["2025-11-12"]),
        ("La reunión de esta mañana se reanudará pasado mañana.", ["2025-11-13", "2025-11-15"]),
        ("Por la mañana hubo combates en la ciudad.", []),
        ("El puente se cerró hace tres semanas.", ["2025-W43"]),
        ("La reina murió dos años atrás.", ["2023"]),
        ("Los ministros se verán dentro de diez días.", ["2025-11-23"]),
        ("El escritor vive en el exilio desde hace dos años.", []),
        ("La ley se aprobó el mes pasado y se aplicará el año que viene.", ["2025-10", "2026"]),
        ("La ley, aprobada el pasado marzo, vence el próximo 3 de abril.", ["2025-03", "2026-04-03"]),
        ("La obra empezó en agosto del año pasado.", ["2024-08"]),
        ("El partido se fundó en 2012; ese año tenía mil miembros.", ["2012", "2012"]),
        ("El alcalde fue elegido el 9 de marzo de 2020 y al día siguiente dimitió.", ["2020-03-09", "2020-03-10"]),
        ("Las ventas del tercer trimestre superan las de un año antes.", ["2025-Q3", "2024-Q3"]),
        ("La huelga del primer semestre de 2024 fue larga.", ["2024-H1"]),
        ("El paro cayó en la década de los sesenta.", ["196"]),
        ("La ciudad nació en el siglo XIX.", ["18"]),
        ("Las minas cerrarán antes de final de año.", ["2025-12-31"]),
        ("La cosecha se perdió en la primavera.", ["2025-SP"]),
        ("El viernes 7 de noviembre de 2025 los soldados dispararon.", ["2025-11-07"]),
        ("Todos los lunes se reúnen más de 2000 personas en la plaza.", []),
        ("La huelga, que empezó el martes, seguirá el viernes.", ["2025-11-11", "2025-11-14"]),
        ("El país está paralizado desde el lunes.", ["2025-11-10"]),
        ("El avión aterrizó en Santo Domingo el domingo.", ["2025-11-09"]),
        ("La policía detuvo a los autores durante el fin de semana.", ["2025-W45-WE"]),
        ("Las tiendas cerrarán los días 3, 4 y 5 de diciembre.", ["2025-12-03", "2025-12-04", "2025-12-05"]),
        ("La ciudad fue tomada en 1550 y los soldados llegarán en Navidad.", ["1550", "2025-12-25"]),
        ("La ministra hablará a principios de año.", ["2025"]),
        ("La reina confirmó el miércoles su presencia en la cumbre del martes.", ["2025-11-12", "2025-11-18"]),
        ("El club de la ciudad juega el viernes contra sus rivales.", ["2025-11-14"]),
        ("El jueves de esta semana empieza el congreso de los alcaldes.", ["2025-11-13"]),
        ("El congreso de los alcaldes cerró el viernes de la semana pasada.", ["2025-11-07"]),
        ("El martes 4, la alcaldesa de la ciudad renunció a su cargo.", ["2025-11-04"]),
        ("El lunes 3 personas murieron en la ciudad.", []),
        ("Viajarán entre el miércoles 19 y el jueves 20 de noviembre a la ciudad.", ["2025-11-19", "2025-11-20"]),
        ("La feria de la ciudad es el tercer sábado de cada mes.", []),
        ("Fue elegida en junio del 2012 y murió el pasado 14 de junio de 2023.", ["2012-06", "2023-06-14"]),
        ("El puerto creció en el primer trimestre del 2024.", ["2024-Q1"]),
        ("La recaudación subió frente al mismo mes de 2023.", ["2023"]),
        ("Las ventas crecen en enero del presente año y en marzo de este año.", ["2025-01", "2025-03"]),
        ("Las rebajas del fin de semana del 28 al 30 de noviembre serán las últimas.", ["2025-11-28", "2025-11-30"]),
        ("El puente estará cerrado el fin de semana.", ["2025-W46-WE"]),
        ("Hoy día la guerra es otra, y hoy por hoy nadie la gana.", []),
        ("La ministra dejará el cargo a mediados de marzo.", ["2026-03"]),
        ("Los abogados de la ciudad verán al juez en marzo.", ["2026-03"]),
        ("Desde el 9 de marzo, la compañía ofrecerá barcos a la ciudad.", ["2026-03-09"]),
        ("Las ventas subieron frente al mismo día de octubre.", ["2025-10"]),
        ("Del 12 al 15 de abril reuniremos a los alcaldes de la costa.", ["2026-04-12", "2026-04-15"]),
        ("El decreto, firmado el 11/04/2024 por el ministro, entra en vigor.", ["2024-04-11"]),
        ("Los dos países rehicieron sus relaciones hace dos años y medio.", []),
        ("Las tiendas abren de lunes a viernes.", []),
        ("El puente se hundió el pasado mes de mayo.", ["2025-05"]),
        ("El puente se hundió el pasado mes de mayo de 2021.", ["2021-05"]),
        ("El puente se cerró el pasado mes por las obras.", ["2025-10"]),
        ("Ese diciembre de 2007 la ministra visitó la ciudad por primera vez.", ["2007-12"]),
        ("Iniciada el martes, la huelga del puerto busca un acuerdo.", ["2025-11-11"]),
        ("La alcaldesa será la encargada de pedir el martes el apoyo de los grupos.", ["2025-11-18"]),
        ("Los niños son los hombres del mañana y la ciudad los recibe mañana.", ["2025-11-14"]),
        ("La resolución 1973 autoriza a la ciudad a cerrar el puerto.", []),
        ("16 de enero: Los marinos toman el puerto de la ciudad.", ["2025-01-16"]),
        ("16 de enero: El puerto será devuelto a la ciudad.", ["2026-01-16"]),
        ("El 16 de enero los marinos y la ciudad se ven en el puerto.", ["2026-01-16"]),
    ],
)
def test_spanish(text: str, expected: list[str]) -> None:
    assert values(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Der Minister ist gestern Abend zurückgetreten.", ["2025-11-12"]),
        ("Morgen tagt der Rat, am Morgen gab es Kämpfe.", ["2025-11-14"]),
        ("„Morgen sind wir so weit“, sagte der Chef der Firma, die von 1500 Stellen nicht viele hat.", ["2025-11-14"]),
        ("Die beiden trafen sich in der vergangenen Nacht.", ["2025-11-12"]),
        ("Die Brücke wurde vor drei Wochen geschlossen.", ["2025-W43"]),
        ("Die Königin starb vor rund zwei Jahren.", ["2023"]),
        ("Die Minister werden sich in zehn Tagen treffen.", ["2025-11-23"]),
        ("Die Arbeiter bauten die Brücke in zehn Tagen.", []),
        ("Das Gesetz wurde im vergangenen Monat beschlossen und gilt im nächsten Jahr.", ["2025-10", "2026"]),
        ("In den vergangenen Wochen und Jahren war es ruhig.", []),
        ("Der Bau begann im August vergangenen Jahres.", ["2024-08"]),
        ("Der Angriff war am 9. November. Am Tag zuvor war es ruhig.", ["2025-11-09", "2025-11-08"]),
        ("Der Angriff war am 9. November. Am nächsten Tag war es ruhig.", ["2025-11-09", "2025-11-10"]),
        ("Der Umsatz des dritten Quartals liegt über dem von ein Jahr zuvor.", ["2025-Q3", "2024-Q3"]),
        ("Der Streik im ersten Halbjahr 2024 war lang.", ["2024-H1"]),
        ("Das war in den sechziger Jahren und den 1970er Jahren so.", ["196", "197"]),
        ("Die Stadt wurde im 19. Jahrhundert gegründet.", ["18"]),
        ("Die Gruben werden bis Jahresende geschlossen.", ["2025-12-31"]),
        ("Die Ernte ist im Frühjahr verloren gegangen.", ["2025-SP"]),
        ("Am Freitag, dem 7. November 2025, fielen die Schüsse.", ["2025-11-07"]),
        ("Jeden Montag kommen mehr als 2000 Menschen auf den Platz.", []),
        ("Der Streik hatte am Dienstag begonnen und wird am Freitagabend fortgesetzt.", ["2025-11-11", "2025-11-14"]),
        ("Das Land steht seit Montag still.", ["2025-11-10"]),
        ("Die Abstimmung ist für Februar geplant.", ["2026-02"]),
        ("Die Täter wurden am Wochenende gefasst.", ["2025-W45-WE"]),
        (
            "Die Läden sind am 3., 4. und 5. sowie am 9. Dezember zu.",
            ["2025-12-03", "2025-12-04", "2025-12-05", "2025-12-09"],
        ),
        ("Die Statue ist vom Jahr 1550 und wird heuer nach Weihnachten gezeigt.", ["1550", "2025", "2025-12-25"]),
        ("In der zweiten Jahreshälfte wird es besser.", ["2025-H2"]),
        ("Am heutigen Donnerstag ist das Fest der Stadt.", ["2025-11-13"]),
        ("An DIESEM Abend war es so, am MONTAG wurde gewählt.", ["2025-11-10"]),
        ("Der Umsatz lag über dem von 2012. Ab Ende des Jahres war die Firma pleite.", ["2012", "2025"]),
        ("Der Ofen wird 2000 bis 3000 Grad heiß und das ist nicht gut.", []),
        ("Im Rennen siegte die Läuferin Anna Freitag vor vielen Gästen.", []),
        ("Die Opfer der Silvester-Explosion und vom Fußball-Samstag sind bekannt.", []),
        ("Der Minister ist angekommen +++ Der Rat berät am Montag +++ Hafen zu", ["2025-11-17"]),
        (
            "Die Königin bestätigte am Mittwoch ihre Reise zum Treffen der Städte am Dienstag.",
            ["2025-11-12", "2025-11-18"],
        ),
        ("Er bestätigte am Mittwoch, dass das Werk am 3. März schließen wird.", ["2025-11-12", "2026-03-03"]),
    ],
)
def test_german(text: str, expected: list[str]) -> None:
    assert values(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Le ministre a démissionné hier et la ministre lundi dernier.",
        "El ministro dimitió ayer y la ministra el lunes pasado.",
        "Der Minister ist gestern und die Ministerin am vergangenen Montag zurückgetreten.",
    ],
)
def test_without_a_publication_day_nothing_is_guessed(text: str) -> None:
    first, second = find_dates(text)
    assert first.value is None
    assert second.value in {None, "XXXX-WXX-1"}


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("La loi, votée en mars, est en vigueur.", "fr"),
        ("La ley, aprobada en marzo, entra en vigor.", "es"),
        ("Das Gesetz gilt ab März.", "de"),
        ("Das Gesetz, das im März kam, gilt nicht mehr.", "de"),
        ("The law, passed in March, is in force.", None),
        ("Merrow 24", None),
        ("La Paz and El Alto voted Tuesday.", None),
        ("Las Vegas, Los Angeles see heat Tuesday", None),
        ("", None),
        ("A lei, aprovada em março, não está em vigor para os bancos.", None),
        ("La legge che il governo ha approvato è in vigore per gli anni.", None),
        ("Zákon, který byl schválen v březnu, je v platnosti a bude se měnit.", None),
        ("De wet die in maart werd aangenomen is van kracht en het blijft niet zo.", None),
    ],
)
def test_a_language_is_told_by_its_small_words(text: str, language: str | None) -> None:
    assert tongue_of(text) == language


@pytest.mark.parametrize(
    ("value", "french", "spanish", "german"),
    [
        ("2025-10", "octobre 2025", "octubre de 2025", "Oktober 2025"),
        ("2025-11-01", "1er novembre 2025", "1 de noviembre de 2025", "1. November 2025"),
        ("2025-11-12", "12 novembre 2025", "12 de noviembre de 2025", "12. November 2025"),
        ("2025-W45", "3 au 9 novembre 2025", "3 al 9 de noviembre de 2025", "3. bis 9. November 2025"),
        (
            "2026-W01",
            "29 décembre 2025 au 4 janvier 2026",
            "29 de diciembre de 2025 al 4 de enero de 2026",
            "29. Dezember 2025 bis 4. Januar 2026",
        ),
        ("2025-Q3", "juillet à septembre 2025", "julio a septiembre de 2025", "Juli bis September 2025"),
        ("2025-SU", "été 2025", "verano de 2025", "Sommer 2025"),
        ("2025", "2025", "2025", "2025"),
    ],
)
def test_a_note_is_in_the_language_of_its_line(value: str, french: str, spanish: str, german: str) -> None:
    assert [in_words(value, code) for code in ("fr", "es", "de")] == [french, spanish, german]
