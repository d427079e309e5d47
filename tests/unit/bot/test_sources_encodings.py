"""The bytes of a file: what they are read as, and what is refused as no text."""

from __future__ import annotations

import codecs

import pytest

from bot.sources.articles import NO_DATE, NO_TITLE
from tests.unit.bot.reading import read, refusal

TEXT = "Le président a été reçu à Genève. « Nous avançons », a-t-il déclaré après la rencontre."
ASSUMED = (NO_TITLE, NO_DATE)


@pytest.mark.parametrize(
    "data",
    [
        TEXT.encode(),
        codecs.BOM_UTF8 + TEXT.encode(),
        TEXT.encode("utf-16"),
        codecs.BOM_UTF16_BE + TEXT.encode("utf-16-be"),
        codecs.BOM_UTF32_LE + TEXT.encode("utf-32-le"),
    ],
)
def test_unicode_in_each_of_its_encodings(data: bytes) -> None:
    document = read(data)
    assert document.text == TEXT
    assert document.notes == ASSUMED


@pytest.mark.parametrize("encoding", ["utf-16-le", "utf-16-be"])
def test_utf16_without_its_mark_is_seen_by_its_nul_bytes(encoding: str) -> None:
    document = read(TEXT.encode(encoding))
    assert document.text == TEXT
    assert document.notes == ("read as UTF-16, which the file does not say", *ASSUMED)


@pytest.mark.parametrize(
    ("text", "encoding", "name"),
    [
        (TEXT, "latin-1", "Windows-1252"),
        ("The “second” berth cost €5 million – too much for São Paulo’s port.", "cp1252", "Windows-1252"),
        (
            "Die Behörde öffnete für größere Schiffe. Das Gebäude blieb über Wochen geschlossen.",
            "cp1252",
            "Windows-1252",
        ),
        ("Vláda schválila nový zákon o dani. Ministři řekli, že začne platit příští rok.", "cp1250", "Windows-1250"),
        ("Rząd przyjął nową ustawę. Wejdzie ona w życie w przyszłym roku.", "iso8859-2", "ISO-8859-2"),
        ("Правительство приняло новый закон. Он вступит в силу в январе.", "cp1251", "Windows-1251"),
        ("Η κυβέρνηση ενέκρινε τον νέο νόμο. Θα ισχύσει από τον Ιανουάριο.", "cp1253", "Windows-1253"),
    ],
)
def test_older_encodings_are_told_by_the_letters_of_languages(text: str, encoding: str, name: str) -> None:
    document = read(text.encode(encoding))
    assert document.text == text
    assert document.notes[0] == f"read as {name}, which the file does not say"


def test_letters_that_fit_no_language_are_not_guessed() -> None:
    assert refusal("発表は金曜日に行われた。大臣は辞任を否定した。".encode("shift_jis")) == (
        "no text in UTF-8, UTF-16 or a known older encoding; save it as UTF-8"
    )


@pytest.mark.parametrize("newline", ["\r\n", "\r", "\n", "\x85", "\u2028"])
def test_every_kind_of_newline_is_one(newline: str) -> None:
    document = read("A headline\n13 November 2025\nThe first paragraph.\nThe second.\n".replace("\n", newline))
    assert document.title == "A headline"
    assert document.text == "The first paragraph.\nThe second."


def test_stray_nul_bytes_are_dropped_and_said() -> None:
    document = read(b"The ship \x00left the port on Friday, and nobody saw it go.")
    assert document.text == "The ship left the port on Friday, and nobody saw it go."
    assert document.notes[0] == "1 control character or NUL byte removed"


def test_a_record_that_a_page_hides_in_characters_of_no_width_is_dropped_and_no_reason_to_refuse_the_page() -> None:
    hidden = "\u200b\u200c\ufeff\u200d" * 40
    document = read(f"The ship left{hidden} the port on Friday, and nobody saw it go.")
    assert document.text == "The ship left the port on Friday, and nobody saw it go."
    assert not any("removed" in note for note in document.notes)
    assert read("ភ្នំពេញ\u200bជា\u200bទីក្រុង\u200bធំ។\ufeff").text == "ភ្នំពេញ\u200bជា\u200bទីក្រុង\u200bធំ។"


def test_escape_sequences_never_reach_a_terminal() -> None:
    document = read("The ship \x1b[31mleft\x9b0m the port on Friday, and nobody saw it go.")
    assert document.text.replace("\n", "").isprintable()


def test_a_file_cut_inside_a_character_loses_that_character_alone() -> None:
    document = read((TEXT + " Genève").encode()[:-3])
    assert document.text == f"{TEXT} Gen"
    assert document.notes[0] == "ends inside a character: the file was cut"


def test_damage_in_a_long_text_is_shown_where_it_is() -> None:
    data = (TEXT * 30).encode() + b" Il a dit\xff oui."
    document = read(data)
    assert document.text.endswith("Il a dit� oui.")
    assert document.notes[0] == "1 broken UTF-8 place, shown as �"


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"", "empty"),
        (b" \r\n\t \n", "holds nothing but white space"),
        (codecs.BOM_UTF8 + b"  \n", "holds nothing but white space"),
        ("\u00a0\u2003\n".encode(), "holds nothing but white space"),
        (b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR", "no text: a PNG picture"),
        (b"PK\x03\x04\x14\x00\x06\x00", "no text: a ZIP archive or an Office document"),
        (b"\x7fELF\x02\x01\x01\x00", "no text: an ELF program"),
        (b"%PDF-1.7\n%\xe2\xe3\xcf\xd3", "no text: a PDF file"),
        (b"{\\rtf1\\ansi The ship left.}", "no text: an RTF document"),
        (b"MZ\x90\x00\x03\x00\x00\x00", "no text: a Windows program"),
        (b"RIFF\x24\x00\x00\x00WEBPVP8 ", "no text: a WebP picture"),
        (b"\x00\x00\x00\x18ftypmp42", "no text: a film or sound recording"),
        (b"\xff\xfeT\x00h\x00e", "marked as UTF-16, but byte 6 does not fit it"),
        (bytes(range(32)) * 20 + b"The ship left.", "no text: "),
    ],
)
def test_what_is_no_text_is_refused_by_its_name(data: bytes, reason: str) -> None:
    assert refusal(data).startswith(reason)


def test_words_that_begin_like_a_program_are_text() -> None:
    assert read("MZ is the old name of the town, and BM was its code.").text.startswith("MZ")
