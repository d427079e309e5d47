"""A reader of French and Spanish lines wants none whose reason, source, object or place only an earlier one tells."""

from __future__ import annotations

import pytest

from briefings.language.references import Leaning, leaning


@pytest.mark.parametrize(
    "text",
    [
        "Para ello, la alcaldesa acudió al puerto de Osk.",
        "En ese contexto, la ciudad de Osk cerró el puerto.",
        "En este sentido, la ciudad de Osk cerró el puerto.",
        "De igual modo, la ciudad de Osk cerró el puerto.",
        "Comme le port d'Osk, qui est fermé depuis lundi.",
        "Quitte à fermer le port de la ville pour la nuit.",
        "Dans le premier cas, la ville d'Osk ferme le port.",
        "Según él, la ciudad de Osk no cerrará el puerto.",
        "El fiscal de la ciudad, Luis Roca, la había solicitado a los jueces.",
        "Los choques entre marinos y policías en esa ciudad han dejado 35 heridos.",
        "C'est d'ailleurs pour cette raison que la ville d'Osk a fermé le port.",
        "D'autant que la loi de la ville interdit les bateaux du port.",
        "Car, chose plus grave pour la ville, le port est fermé.",
        "Oui : la ville d'Osk est à la tête de la côte.",
        "Selon lui, la ville d'Osk ne fermera pas le port.",
        "Dans ce pays, les ports de la côte sont fermés.",
        "Les marins et les soldats se battent dans cette ville pour le port.",
    ],
)
def test_what_only_an_earlier_sentence_tells_leans(text: str) -> None:
    assert leaning(text) in (Leaning.POINTING, Leaning.VAGUE)


@pytest.mark.parametrize(
    "text",
    [
        "Para la alcaldesa de Osk, la ley es buena.",
        "En ese mismo momento la ciudad de Osk cerró el puerto.",
        "Según la alcaldesa, la ciudad de Osk no cerrará el puerto.",
        "El fiscal de la ciudad, Luis Roca, había solicitado la orden a los jueces.",
        "El puente de la ciudad lo cerró la policía el lunes.",
        "Los choques en Osk siguen, y en esa ciudad hay 35 heridos.",
        "Comme le dit la maire, la ville d'Osk est sur la côte.",
        "Dans le premier port de la côte, la ville d'Osk compte les bateaux.",
        "Selon la maire, la ville d'Osk ne fermera pas le port.",
        "C'est à Osk que la ville a fermé le port.",
        "Les marins de la ville d'Osk se battent dans cette ville pour le port.",
        "Dans ces jours de fête, la ville d'Osk ferme le port.",
        "Car bombs killed three people in the port of Osk.",
    ],
)
def test_what_is_told_in_the_sentence_itself_does_not_lean(text: str) -> None:
    assert leaning(text) is Leaning.NONE
