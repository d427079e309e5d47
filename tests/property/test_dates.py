"""What must hold for the dates of any text, however hostile."""

from __future__ import annotations

import re
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefings.language.dates import beside, days_of, find_dates
from briefings.language.dates.beside import Before, Ending

WORDS = (
    "on in by since until from to between and the of last this next that previous following a two 3 17 21st weeks days "
    "years week month year quarter ago earlier later before after Monday Friday Nov. May March August 2019 2025 1990s "
    "'80s 10-17 7 30 2025-11-07 11/07/2025 yesterday today summer fall third first century decade weekend will met "
    "said , . - – ( ) \n \n\n janvier de noviembre Oktober end early late mid- Christmas Eve Easter "
    "14th Q3 H1 fiscal FY 's"
).split(" ")
ABROAD = {
    "Le chef de la ville est dans les rues.": (
        "hier demain ce soir cette semaine mois an année jour dernier prochain suivant précédent il y a "
        "dans deux 3 1er 17 jours ans plus tôt tard lundi mardi en août mars fin début mi- de du au le la "
        "2019 novembre été à l'été premier trimestre semestre années 50 XIXe siècle lendemain veille a ront "
        ", . -là \n\n"
    ).split(" "),
    "El jefe de la ciudad está en las calles.": (
        "ayer hoy mañana pasado esta tarde semana mes año día pasada próximo siguiente anterior hace dentro "
        "de dos 3 17 días años antes después lunes martes en agosto marzo a finales el del la los 2019 "
        "noviembre verano primer trimestre década siglo XIX víspera fin dijo rá , . \n\n"
    ).split(" "),
    "Der Chef der Stadt ist auf den Straßen.": (
        "gestern heute morgen vergangene nächsten diesem Woche Monat Jahr Tag vor in zwei 3. 17. Tagen "
        "Jahren zuvor später Montag Dienstagabend im August Mai Ende Anfang am der des 2019 November Sommer "
        "ersten Quartal Halbjahr 50er Jahre 19. Jahrhundert Vortag Jahresende wird hatte , . \n\n"
    ).split(" "),
}
TEXTS = st.one_of(st.text(max_size=200), st.lists(st.sampled_from(WORDS), max_size=40).map(" ".join))
DAYS = st.dates(min_value=date(1900, 1, 1), max_value=date(2100, 12, 31))
VALUE = re.compile(
    r"(?:\d{4}|XXXX)-(?:\d\d(?:-\d\d)?|Q[1-4]|H[12]|SP|SU|FA|WI)|\d{4}-W\d\d(?:-WE)?|XXXX-WXX-(?:[1-7]|WE)|XXXX-XX-\d\d|\d{2,4}"
)


@given(TEXTS, st.none() | DAYS)
def test_mentions_are_verbatim_in_order_and_apart(text: str, published: date | None) -> None:
    end = 0
    for mention in find_dates(text, published=published):
        assert end <= mention.start < mention.end <= len(text)
        assert mention.text == text[mention.start : mention.end]
        end = mention.end


@given(TEXTS, st.none() | DAYS)
def test_every_value_has_the_form_that_is_promised(text: str, published: date | None) -> None:
    for mention in find_dates(text, published=published):
        assert mention.value is None or VALUE.fullmatch(mention.value), mention
        assert mention.value is not None or published is None
        assert not mention.inferred or days_of(mention.value or "") is not None


@given(st.sampled_from(sorted(ABROAD)), st.data(), st.none() | DAYS)
def test_what_holds_in_english_holds_abroad(opening: str, data: st.DataObject, published: date | None) -> None:
    words = data.draw(st.lists(st.sampled_from(ABROAD[opening]), max_size=40))
    text, end = f"{opening} {' '.join(words)}", 0
    for mention in find_dates(text, published=published):
        assert end <= mention.start < mention.end <= len(text)
        assert mention.text == text[mention.start : mention.end]
        assert mention.value is None or VALUE.fullmatch(mention.value), mention
        assert mention.value is not None or published is None
        end = mention.end


@given(TEXTS)
def test_every_range_ends_after_it_begins(text: str) -> None:
    for mention in find_dates(text, published="2025-11-13"):
        first, last = days_of(mention.value or ""), days_of(mention.until or "")
        assert mention.until is None or (first and last and first[0] < last[0])


@given(TEXTS, st.none() | DAYS)
def test_text_before_a_paragraph_of_its_own_only_moves_what_follows(text: str, published: date | None) -> None:
    plain = "Nothing of note was said.\n\n"
    here, there = find_dates(text, published=published), find_dates(text, published=published)
    assert here == there
    for mention in find_dates(plain * 40 + text, published=published):
        assert mention.start >= len(plain * 40)


@given(DAYS, DAYS)
def test_a_full_date_means_itself_whenever_it_was_published(day: date, published: date) -> None:
    for written in (f"{day:%B} {day.day}, {day.year}", f"{day.day} {day:%B} {day.year}", day.isoformat()):
        (mention,) = find_dates(f"It was signed on {written} by both.", published=published)
        assert (mention.value, mention.inferred) == (day.isoformat(), False)


@given(DAYS, st.integers(min_value=1, max_value=400))
def test_so_many_days_ago_is_so_many_days_ago(published: date, count: int) -> None:
    (mention,) = find_dates(f"It was signed {count} days ago.", published=published)
    assert mention.value == (published - timedelta(days=count)).isoformat()


@given(DAYS)
def test_the_same_weekday_name_is_never_more_than_a_week_away(published: date) -> None:
    for text in ("They met on Tuesday.", "They will meet on Tuesday.", "They will meet next Tuesday."):
        (mention,) = find_dates(text, published=published)
        day = date.fromisoformat(mention.value or "")
        assert day.weekday() == 1
        assert abs(day - published) <= timedelta(days=7)


@given(DAYS)
def test_last_tuesday_is_no_day_of_the_two_before_nor_more_than_nine_days_ago(published: date) -> None:
    (mention,) = find_dates("They met last Tuesday.", published=published)
    if published.weekday() in (4, 5):  # of this week, or of the last
        assert mention.value == "XXXX-WXX-2"
        return
    day = date.fromisoformat(mention.value or "")
    assert day.weekday() == 1
    assert timedelta(days=3) <= published - day <= timedelta(days=9)


@given(st.text(alphabet=" 0123456789-/.,–\n", max_size=3000))
def test_a_page_of_figures_does_not_hold_the_reader_up(text: str) -> None:
    assert all(mention.end - mention.start < 40 for mention in find_dates(text, published="2025-11-13"))


ENDINGS = [each for each in vars(beside).values() if isinstance(each, Ending)]
ENDING_WORDS = (
    "since early late the an of crash attack said told in an interview statement during his The killing on last "
    "delivery for set a new strict gave up running election seeking re-election next this effective was leaving at "
    'end starting beginning from to move before their chose fixed ( " wait-for \u00e9on'
).split()


@pytest.mark.parametrize(
    "words",
    [
        *("since the ", "the crash of ", "said in an interview on ", "The killing of a guard on ", "delivery in "),
        *("set a new ", "had set ", "up for election in ", "effective ", "said he was leaving in ", "starting from "),
        *("to move it from ", "(for ", "before their "),
    ],
)
def test_the_last_word_before_a_date_finds_what_the_words_before_it_are(words: str) -> None:
    before = Before.of(words, 0, len(words))
    assert any(ending.search(before) for ending in ENDINGS)


@given(st.lists(st.sampled_from(ENDING_WORDS), max_size=12).map(" ".join), st.sampled_from(["", " ", "\n", "  ", "-"]))
def test_nothing_is_missed_for_the_last_word_before_a_date(words: str, gap: str) -> None:
    text = words + gap
    before = Before.of(text, 0, len(text))
    for ending in ENDINGS:
        assert (ending.search(before) is None) == (ending.pattern.search(text) is None)
