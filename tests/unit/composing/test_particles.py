"""Hebrew and Arabic write `in`, `from` and `the` together with the next word: a name stays one name behind them."""

from __future__ import annotations

from briefings.composing.stories.particles import Bare, read_bare
from briefings.language.tokens import words

HEBREW = (
    "רעידת אדמה חזקה פקדה את האיטי ביום שלישי.",
    "אלפים נהרגו בהאיטי, ומטוסים המריאו מהאיטי ולהאיטי.",
    "הממשלה דנה, וממשלה אחרת בלונדון שתקה.",
    "שר מלונדון נסע, והממשלה החליטה.",
)
ARABIC = (
    "ضرب زلزال هايتي يوم الثلاثاء",
    "وصلت المساعدات الى هايتي وقال بيان الحكومة ان البيان صحيح",
    "قتل الاف في هايتي وبهايتي مطار واحد",
    "عادت الحكومة من حكومة الظل والحكومة صامتة",
)


def bare(*texts: str) -> Bare:
    return read_bare(map(words, texts))


def test_a_hebrew_name_is_one_name_behind_any_preposition() -> None:
    forms = bare(*HEBREW).forms
    assert {forms[word] for word in ("האיטי", "בהאיטי", "מהאיטי", "ולהאיטי")} == {"האיטי"}
    assert {forms[word] for word in ("הממשלה", "וממשלה", "והממשלה")} == {"ממשלה"}


def test_a_name_that_never_stands_alone_is_told_by_what_stands_behind_two_prepositions() -> None:
    forms = bare(*HEBREW).forms
    assert forms["בלונדון"] == forms["מלונדון"] == "לונדון"


def test_an_arabic_word_loses_its_article_but_not_a_first_letter_that_only_looks_like_a_particle() -> None:
    forms = bare(*ARABIC).forms
    assert forms["البيان"] == forms["بيان"] == "بيان"
    assert forms["وبهايتي"] == forms["هايتي"] == "هايتي"
    assert forms["والحكومة"] == forms["الحكومة"] == forms["حكومة"]


def test_what_follows_a_preposition_and_takes_no_article_is_a_name() -> None:
    assert {"האיטי", "לונדון"} <= bare(*HEBREW).names
    assert "ממשלה" not in bare(*HEBREW).names
    assert "هايتي" in bare(*ARABIC).names
    assert "حكومة" not in bare(*ARABIC).names


def test_a_number_loses_the_article_before_it() -> None:
    assert bare("ה12 ביולי").forms["ה12"] == "12"


def test_other_scripts_are_left_out() -> None:
    assert bare("Londres, Αθήνα, Москва 12", "") == Bare(forms={}, names=frozenset())
