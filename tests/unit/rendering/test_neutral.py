from __future__ import annotations

import pytest

from briefings.rendering.neutral import isolated, neutralise


def test_a_sentence_that_its_source_broke_over_lines_is_shown_on_one() -> None:
    assert neutralise("The ministry\n  said\r\n\ton Monday\u00a0that\u2028it would.\u0085") == (
        "The ministry said on Monday that it would."
    )


@pytest.mark.parametrize(
    ("hostile", "shown"),
    [
        ("\x1b[2Jall gone", "[2Jall gone"),
        ("\x1b]8;;https://evil.example\x07click\x1b]8;;\x07", "]8;;https://evil.exampleclick]8;;"),
        ("one\x9b31mbyte", "one31mbyte"),
        ("bell\x07 back\x08 del\x7f nul\x00", "bell back del nul"),
        ("invoice\u202efdp.exe", "invoicefdp.exe"),
        ("\u2066isolated\u2069 \u200emarks\u200f", "isolated marks"),
        ("zero\u200bwidth, word\u2060joiner, soft\xadhyphen, \ufeffmark", "zerowidth, wordjoiner, softhyphen, mark"),
        ("tag\U000e0041\U000e0042ged", "tagged"),
        ("blank\u3164 \u2800filler", "blank filler"),
        ("half \ud83d a pair", "half \ufffd a pair"),
        ("no\ufdd0character\uffff", "nocharacter"),
    ],
)
def test_what_cannot_be_seen_does_not_reach_the_reader(hostile: str, shown: str) -> None:
    assert neutralise(hostile) == shown


@pytest.mark.parametrize("text", ["Ünïcödé — “quoted”", "ភ្នំពេញ", "می‌خواهم", "👩‍👧 ❤️‍🔥 🛡️ 3️⃣ 🇰🇭", "क्‍ष", "Việt Nam"])
def test_scripts_and_emoji_that_need_joiners_keep_them(text: str) -> None:
    assert neutralise(text) == text


def test_joiners_between_plain_letters_hide_words_and_go() -> None:
    assert neutralise("ta\u200dri\u200cff\ufe0f") == "tariff"


def test_a_heap_of_marks_is_cut_to_a_height_that_stays_on_its_line() -> None:
    assert neutralise("e" + "\u0301" * 60) == "e" + "\u0301" * 4


@pytest.mark.parametrize("text", ["صحيفة النيل", "העיתון", "Report: العدد 12"])
def test_what_is_written_from_right_to_left_stands_apart_from_the_words_beside_it(text: str) -> None:
    assert isolated(text) == f"\u2068{text}\u2069"
    assert neutralise(isolated(text)) == text


def test_what_is_written_from_left_to_right_stays_as_it_is() -> None:
    assert [isolated(text) for text in ("Nile Gazette", "Журнал", "ភ្នំពេញ", "")] == [
        "Nile Gazette",
        "Журнал",
        "ភ្នំពេញ",
        "",
    ]
