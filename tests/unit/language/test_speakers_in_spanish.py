"""A reader of Spanish news wants to know who says what, where the speaker stands behind the verb or is left out."""

from __future__ import annotations

import pytest

from briefings.language.quotes import find_quotes


@pytest.mark.parametrize(
    ("text", "speaker", "role"),
    [
        ("La ley es buena. “No la cambiaremos este año”, dijo Ana Vidal en la ciudad de Osk.", "Ana Vidal", None),
        ("“No la cambiaremos este año”, afirmó Ana Vidal, jefa del puerto.", "Ana Vidal", "jefa del puerto"),
        ("“No la cambiaremos este año”, afirmó Ana Vidal, la jefa del puerto.", "Ana Vidal", "jefa del puerto"),
        (
            "“No la cambiaremos este año”, explicó el alcalde de Osk, Luis Roca, en la plaza.",
            "Luis Roca",
            "alcalde de Osk",
        ),
        (
            "“No la cambiaremos este año”, explicó el director de ventas de Lund para Osk y Vell, Luis Roca.",
            "Luis Roca",
            "director de ventas de Lund para Osk y Vell",
        ),
        ("“No la cambiaremos este año”, expresó el Presidente de Lund, Luis Roca.", "Luis Roca", "Presidente de Lund"),
        ("“No la cambiaremos este año”, dijo ayer la ministra Ana Vidal sobre la ley.", "Ana Vidal", "ministra"),
        ("“No la cambiaremos este año”, dijo el presidente Luis Roca el pasado jueves.", "Luis Roca", "presidente"),
        ("“No la cambiaremos este año”, advirtieron los dueños del puerto en la carta.", "los dueños del puerto", None),
        ("“No la cambiaremos este año”, afirmó el alcalde de Osk.", "el alcalde de Osk", None),
        ("“No la cambiaremos este año”, señaló la Fiscalía en un comunicado.", "Fiscalía", None),
        ("“No la cambiaremos este año”, señaló la Casa Roja en un comunicado.", "Casa Roja", None),
        ("“No la cambiaremos este año”, según Ana Vidal.", "Ana Vidal", None),
        ("“No la cambiaremos este año”, trinó la ministra Ana Vidal.", "Ana Vidal", "ministra"),
        ("Gráfico LR Ana Vidal estuvo en la ciudad. “No la cambiaremos este año”, dijo Vidal.", "Ana Vidal", None),
        ("El alcalde de Osk, Luis Roca, aseguró que “la ley no se cambia este año”.", "Luis Roca", "alcalde de Osk"),
        (
            "Luis Roca, gerente de Lund, señaló que, con la ley, “los barcos no vendrán a la ciudad”.",
            "Luis Roca",
            "gerente de Lund",
        ),
        (
            "Entre ellos está Luis Roca, exalcalde de Osk, quien aseguró: “La ley no es buena”.",
            "Luis Roca",
            "exalcalde de Osk",
        ),
        ("El jefe de Puertos Osk explicó que en la ciudad “los barcos no caben”.", "el jefe de Puertos Osk", None),
        (
            "Ana Vidal, delegada del Gobierno en la mesa de los puertos, aseguró que la ley es “una buena noticia”.",
            "Ana Vidal",
            "delegada del Gobierno en la mesa de los puertos",
        ),
        ("Ante la ley de los puertos de Osk, Ana Vidal dijo: “No la cambiaremos este año”.", "Ana Vidal", None),
        ("Para Ana Vidal, jefa del puerto, “la ley no es buena para los barcos”.", "Ana Vidal", "jefa del puerto"),
        ("Luis Roca: “La ley de los puertos no es buena para la ciudad”.", "Luis Roca", None),
        (
            "Luis Roca vive en la ciudad. “La ley no se cambia”, aseguró Roca, quien no dio los nombres.",
            "Luis Roca",
            None,
        ),
        (
            "El ministro del puerto, Luis Roca, puso cifras a la ley: “Son los 20 millones de este año”, dijo Roca.",
            "Luis Roca",
            None,
        ),
        ("Luis Roca habló con los vecinos de la ciudad. “La ley no se cambia este año”, explicó.", "Luis Roca", None),
        # Nobody certain
        ("La ley de la ciudad es un “regalo de los vecinos” para Ana Vidal y los barcos.", None, None),
        ("En el foro “La ley de los barcos y el puerto” se sostuvo una charla con Ana Vidal en la ciudad.", None, None),
        ("Ana Vidal dijo mucho. “No la cambiaremos este año”, expresó asesor del puerto de la ciudad.", None, None),
        (
            "La alcaldesa Ana Vidal se fue. Aseguró que la ley, por los barcos, es una “amenaza para la ciudad”.",
            None,
            None,
        ),
        ("Explica que “la ley no es buena para los barcos de la ciudad”.", None, None),
        (
            "Llegó una cadena del senador de la ciudad, Luis Roca, que dice que la ley “se queda con los barcos”.",
            None,
            None,
        ),
        ("Sugerimos: “La ley no es buena para los barcos de la ciudad”.", None, None),
        ("Luis Roca dijo que apoya a la alcaldesa, quien llamó a la ley “un regalo para los barcos”.", None, None),
        ("Es lo que la ciudad conoce como la “ley de los barcos” y no gusta en el puerto.", None, None),
    ],
)
def test_says_who_speaks_in_spanish(text: str, speaker: str | None, role: str | None) -> None:
    quote = find_quotes(text)[-1]
    assert (quote.speaker, quote.role) == (speaker, role)


def test_a_quotation_goes_on_behind_whoever_has_spoken() -> None:
    text = "“La ley no se cambia”, dijo Ana Vidal en la plaza. “Los barcos son de todos los vecinos de la ciudad”."
    assert [quote.speaker for quote in find_quotes(text)] == ["Ana Vidal", "Ana Vidal"]


def test_a_quotation_whose_own_sentence_goes_on_belongs_to_nobody_before() -> None:
    text = (
        "“La ley no se cambia”, dijo Ana Vidal en la plaza. “Los barcos son de todos”, garabatea un vecino en el muro."
    )
    assert [quote.speaker for quote in find_quotes(text)] == ["Ana Vidal", None]


def test_a_surname_of_two_people_stays_a_surname() -> None:
    text = "Ana Roca y Luis Roca viven en la ciudad y Roca no es un nombre raro. “La ley no se cambia”, dijo Roca."
    assert find_quotes(text)[0].speaker == "Roca"


def test_few_words_in_somebody_elses_sentence_are_a_fragment() -> None:
    text = (
        "El alcalde dijo que la ley es “mala para los barcos”. La ministra respondió: “La ley es de todos los vecinos”."
    )
    assert [quote.fragment for quote in find_quotes(text)] == [True, False]


@pytest.mark.parametrize(
    ("text", "speaker", "role"),
    [
        # A surname that several of the text have means none of them, whatever stands between name and surname.
        ("Luis el Roca vino con Ana Roca a la ciudad. “La ley no es buena”, dijo Roca en la plaza.", "Roca", None),
        ("Luis el Roca vino a la ciudad. “La ley no es buena”, dijo Roca en la plaza.", "Luis el Roca", None),
        (
            "Habló la portavoz del Departamento de Estado Ana Vidal en la ciudad. “La ley no es buena”, dijo Vidal.",
            "Ana Vidal",
            None,
        ),
        ("Luis Roca vino a la ciudad. “La ley no es buena”, afirmó el Presidente.", None, None),
        ("“La ley no es buena”, dijo el Ministerio lundés de la ciudad.", None, None),
        ("Desde Nueva Osk, el alcalde de la ciudad le respondía al otro: “La ley no es buena”.", None, None),
        ("Según Luis Roca, la ley de la ciudad es sencilla: “Los barcos no caben”.", "Luis Roca", None),
        ("“La ley no es buena”, dijo su padre, Luis Roca, en la ciudad.", "Luis Roca", None),
        ("“La ley no es buena”, dijo la hermana de Ana, Marta Roca.", "Marta Roca", "hermana de Ana"),
        ("“La ley no es buena”, dijo Luis Roca, también profesor de la ciudad.", "Luis Roca", "profesor de la ciudad"),
        ("Según Luis Roca, contactado por la radio de Osk, la ley es “mala para la ciudad”.", "Luis Roca", None),
        ("“La ley no es buena”, dijo Luis Roca, enviado de la ciudad.", "Luis Roca", "enviado de la ciudad"),
        ("“La ley no es buena”, dijo Luis Roca, cuyo barco está en la ciudad.", "Luis Roca", None),
        ("“La ley no es buena”, dijo Luis Roca, abogado de la ciudad.", "Luis Roca", "abogado de la ciudad"),
    ],
)
def test_a_speaker_is_told_by_a_whole_name_and_what_he_is(text: str, speaker: str | None, role: str | None) -> None:
    quote = find_quotes(text)[-1]
    assert (quote.speaker, quote.role) == (speaker, role)
