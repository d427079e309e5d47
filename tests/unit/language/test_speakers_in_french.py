"""In French texts no pronoun, no verb and no part of another's office is a speaker."""

from __future__ import annotations

import pytest

from briefings.language.quotes import find_quotes

HEAD = "Le conseil de la ville s'est réuni lundi pour parler du port et du nouveau pont. "


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("« Le pont est trop étroit pour la ville », a déclaré Ada Lund lundi.", "Ada Lund"),
        ("Ada Lund a affirmé que « le pont est trop étroit pour la ville ».", "Ada Lund"),
        ("L'ancienne maire d'Osk a affirmé que « le pont est trop étroit ».", "L'ancienne maire d'Osk"),
        ("« Le pont est trop étroit pour la ville », indique la ministre du Travail.", None),
        ("La présidente du groupe à l'Assemblée a affirmé qu'elle allait « écrire à la ville ».", None),
        ("Lundi soir, le maire a jugé le pont « étroit » et dit souhaiter que la ville « le ferme ».", None),
        ("Le maire a soigné la sortie d'Otto Brandt, qui a assuré vouloir rester « un ami de la ville ».", None),
    ],
)
def test_a_speaker_is_somebody(text: str, speaker: str | None) -> None:
    assert [quote.speaker for quote in find_quotes(HEAD + text)][-1] == speaker
