"""In French texts whoever the verb beside a quotation tells is its speaker; no word of another's office is one."""

from __future__ import annotations

import pytest

from briefings.language.quotes import find_quotes

HEAD = "Le conseil de la ville s'est réuni lundi pour parler du port et du nouveau pont. "


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("« Le pont est trop étroit pour la ville », a déclaré Ada Lund lundi.", "Ada Lund"),
        ("Ada Lund a affirmé que « le pont est trop étroit pour la ville ».", "Ada Lund"),
        ("L'ancienne maire d'Osk a affirmé que « le pont est trop étroit ».", "l'ancienne maire d'Osk"),
        ("« Le pont est trop étroit pour la ville », indique la ministre du Travail.", "la ministre du Travail"),
        ("« Le pont est trop étroit », a dit à la presse le ministre de la Défense Otto Brandt.", "Otto Brandt"),
        ("« Le pont est trop étroit », a prévenu lundi la maire d'Osk, Ada Lund, devant le port.", "Ada Lund"),
        ("Ada Lund est venue au port. « Il est fermé », a confirmé le bureau de la maire.", "le bureau de la maire"),
        (
            "Ada Lund est partie. « Il est fermé », dit un élu de l'administration Lund.",
            "un élu de l'administration Lund",
        ),
        ("« Le port est fermé », dit le patron du journal Nouvelle Vague.", "le patron du journal Nouvelle Vague"),
        ("Ada Lund est au port. « Il est fermé », insiste-t-on à la mairie.", None),
        ("« Le pont est étroit », a dit Ada Lund. « Il tombera », a-t-elle ajouté.", "Ada Lund"),
        ("« Le pont est étroit », a dit Ada Lund. Otto Brandt la reçoit. « Il tombera », a-t-il ajouté.", None),
        ("« Le pont est étroit », a dit Ada Lund. « Il tombera avant la fin de l'année. »", "Ada Lund"),
        ("« Le port est fermé », a affirmé sur son compte Chirper le conseil de la ville.", None),
        ("La maire, interrogée par le Journal, estime que la loi est mauvaise : « Le port est fermé. »", None),
        ("« Le port est fermé », a affirmé sur Chirper Ada Lund, maire de la ville.", "Ada Lund"),
        ("Selon Ada Lund, « le pont est trop étroit pour la ville ».", "Ada Lund"),
        ("« Le pont est trop étroit pour la ville », selon Ada Lund.", "Ada Lund"),
        ("Et Ada Lund de préciser : « Le pont est trop étroit pour la ville. »", None),
        ("Mais à la mairie, on le dit : « Le pont est trop étroit pour la ville. »", None),
        ("Mère de deux enfants, elle n'a qu'un slogan : « Le pont est trop étroit ! »", None),
        ("Ada Lund : « Le pont est trop étroit pour la ville. »", "Ada Lund"),
        ("Lundi soir, le maire a jugé le pont « étroit » et dit souhaiter que la ville « le ferme ».", None),
        ("Le maire a soigné la sortie d'Otto Brandt, qui a assuré vouloir rester « un ami de la ville ».", None),
    ],
)
def test_a_speaker_is_somebody(text: str, speaker: str | None) -> None:
    assert [quote.speaker for quote in find_quotes(HEAD + text)][-1] == speaker


def test_the_headline_of_another_page_is_nobodys_word() -> None:
    assert [quote.speaker for quote in find_quotes(f"{HEAD}\n\nAda Lund : « Le pont est trop étroit »\n")] == [None]


def test_a_surname_means_whoever_alone_has_it_in_the_text() -> None:
    told = "Ada Lund est venue au port de la ville. « Il est fermé », a dit Mme Lund."
    assert [quote.speaker for quote in find_quotes(HEAD + told)] == ["Ada Lund"]
    several = "Ada Lund et Otto Lund sont venus au port de la ville. « Il est fermé », a dit Mme Lund."
    assert [quote.speaker for quote in find_quotes(HEAD + several)] == ["Mme Lund"]
    other = "Ada Lund est venue au port de la ville. « Il est fermé », a dit Lund, un marin."
    assert [quote.speaker for quote in find_quotes(HEAD + other)] == ["Lund"]


def test_an_office_is_a_role_and_where_somebody_stands_is_none() -> None:
    told = "« Le pont est trop étroit », a dit la maire d'Osk, Ada Lund. Otto Brandt, présent au port, a affirmé :"
    assert [quote.role for quote in find_quotes(f"{HEAD}{told} « Non. »")] == ["maire d'Osk", None]
