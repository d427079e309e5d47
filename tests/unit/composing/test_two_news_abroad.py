"""Two news of one matter are two in German, French and Spanish as well."""

from __future__ import annotations

import pytest

from briefings.composing.two_news_abroad import are_two_abroad


@pytest.mark.parametrize(
    ("first", "second"),
    [
        (
            "Die Lehrer von Osk haben am Montag einen Streik begonnen.",
            "Die Ärzte von Osk haben am Montag einen Streik begonnen.",
        ),
        (
            "Deux dockers sont morts dans l'incendie du port d'Osk.",
            "Cinq dockers sont morts dans l'incendie du port de Tarn.",
        ),
        (
            "Ada Lund ist als Ministerin zurückgetreten.",
            "Die Opposition fordert den Rücktritt von Ministerin Ada Lund.",
        ),
        (
            "Le cinéaste Paul Verrier est mort mardi à Osk.",
            "Les hommages à Paul Verrier, mort mardi à Osk, se multiplient.",
        ),
        ("El tribunal de Osk condenó al alcalde a dos años.", "El alcalde recurrirá la condena del tribunal de Osk."),
        ("Die Fähre ist vor Osk gesunken.", "Die Fähre hatte vor Osk hundert Menschen an Bord genommen."),
        ("La ministre a quitté son poste.", "Avant le vote, la ministre avait promis de garder son poste."),
        ("Ada Lund dimitirá por el túnel.", "Ada Lund no dimitirá por el túnel de Osk."),
        ("Ada Lund lascia il posto a Osk.", "Ada Lund non lascia il posto di ministra a Osk."),
        ("Ada Lund vertrekt uit Osk.", "Ada Lund vertrekt niet uit de stad Osk."),
        ("Ada Lund deixou o cargo em Osk.", "Ada Lund não deixou o cargo de ministra em Osk."),
    ],
)
def test_two_news_of_one_matter_are_two(first: str, second: str) -> None:
    assert are_two_abroad(first, second)
    assert are_two_abroad(second, first)


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("Ein Feuer hat den Hafen von Osk zerstört.", "Der Hafen von Osk wurde durch ein Feuer zerstört."),
        ("Ab Mai sollte in Osk ein Zoll fällig werden.", "Ab Mai sollten in Osk ein Zoll fällig werden."),
        ("Le port d'Osk a fermé.", "Le port d'Osk, où des heurts avaient éclaté, a fermé."),
        ("Ada Lund no dimitirá por el túnel.", "La ministra Ada Lund no piensa dejar el cargo."),
        ("Streik in Osk.", "Unfall in Osk."),
    ],
)
def test_one_news_in_other_words_is_one(first: str, second: str) -> None:
    assert not are_two_abroad(first, second)
