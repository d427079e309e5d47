"""Words by which German, French and Spanish papers tell one thing have one stem; what begins alike has its own."""

from __future__ import annotations

import pytest

from briefings.language.synonyms_abroad import stems_of


@pytest.mark.parametrize(
    "words",
    [
        "Feuer Brand Großbrandes Flammeninferno",
        "festgenommen Festnahme verhafteten Gefangennahme",
        "Rücktritt zurückgetreten",
        "Staatschef Staatspräsident Präsidenten",
        "Venezuela venezolanischen",
        "démission démissionné",
        "arrêté arrestation interpellés",
        "incendie feu flammes",
        "Russie russes",
        "detenido detenidos detuvieron arrestado",
        "dimite dimisión renunció",
        "murieron muertos fallecidos",
    ],
)
def test_words_for_one_thing_have_one_stem(words: str) -> None:
    assert len(stems_of(words)) == 1


@pytest.mark.parametrize(
    "words",
    ["Staatschef Staatsanwalt", "Bundeskanzler Bundestag", "Niederlage Niederlande", "Regierung Regierungschef"],
)
def test_words_that_only_begin_alike_do_not(words: str) -> None:
    one, other = map(stems_of, words.split())
    assert one.isdisjoint(other)
