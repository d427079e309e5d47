"""A reader of German news wants to know who says what; all nouns are large there, so capitals alone name nobody."""

from __future__ import annotations

import pytest

from briefings.language.quotes import find_quotes

HEAD = "Der Rat der Stadt hat am Montag über den Hafen und die neue Brücke beraten. "


@pytest.mark.parametrize(
    ("text", "speaker", "role"),
    [
        ("„Das ist für die Stadt nicht gut“, sagte Ada Lund am Montag.", "Ada Lund", None),
        ("„Das ist für die Stadt nicht gut“, sagte Ministerin Ada Lund.", "Ada Lund", "Ministerin"),
        ("„Das ist für die Stadt nicht gut“, erklärte der neue Hafenchef Otto Brandt.", "Otto Brandt", "Hafenchef"),
        ("„Das ist für die Stadt nicht gut“, sagt die Winzerin Ada Lund.", "Ada Lund", "Winzerin"),
        ("„Das ist für die Stadt nicht gut“, so Kanzler Brandt.", "Brandt", "Kanzler"),
        ("„Das ist nicht gut“, sagte Brandt. Otto Brandt ist der Chef der Werft.", "Otto Brandt", None),
        ("Otto Brandt sagte: „Das ist für die Stadt nicht gut.“", "Otto Brandt", None),
        ("Die Ministerin Ada Lund (SPD) betonte, das sei „für die Stadt nicht gut“.", "Ada Lund", "Ministerin"),
        ("Otto Brandt, der Chef der Werft, warnte: „Das ist für die Stadt nicht gut.“", "Otto Brandt", None),
        ("Otto Brandt: „Das ist für die Stadt nicht gut“.", "Otto Brandt", None),
        ("»Das ist für die Stadt nicht gut«, schreibt Ada von Lund.", "Ada von Lund", None),
        ("„Das ist nicht gut“, sagte der Trainer von Borussia Osk.", None, None),
        ("„Das ist nicht gut“, sagt die Familie.", None, None),
        ("„Das ist nicht gut“, sagt der Minister.", None, None),
        ("Ihr Prinzip: „Das ist für die Stadt nicht gut.“", None, None),
        ("Auf die Wut folgt die Frage: „Ist das für die Stadt nicht gut?“", None, None),
        ("Ada Lund schreibt in „Endlose Ketten“ über eine Maschine und die Stadt.", None, None),
        ("Der Moderator wirkt „müde“, sagt Ada Lund. Menschen wie der Wirt sehen es auch so.", "Ada Lund", None),
    ],
)
def test_a_speaker_is_a_name_behind_or_before_a_verb_of_speech(
    text: str, speaker: str | None, role: str | None
) -> None:
    assert [(quote.speaker, quote.role) for quote in find_quotes(HEAD + text)][-1:] == [(speaker, role)]


def test_words_quoted_in_the_sentence_of_another_are_a_fragment() -> None:
    (quote,) = find_quotes(f"{HEAD}Ada Lund nannte das am Montag „für die Stadt nicht gut“ und ging.")
    assert quote.fragment
