"""What must hold for the figures of any text, however hostile."""

from __future__ import annotations

import math

from hypothesis import given
from hypothesis import strategies as st

from briefings.language.numbers import find_figures

WORDS = """
    one two three nineteen forty twenty-one hundred thousand million bn k m half a an third fifths quarter dozen dozens
    hundreds of and & between from to by up down rose fell cut at least about over almost some or so $ € £ Rs US$ % per
    cent percent points km km/h m/s^2 -1 10^6 x10 e5 ± +/- 1/2 2½ 3,000 1.500.000 1 000 2017 -10 °C in " ' pounds miles
    tonnes people dead killed 43 share the US Americans lost was were ( ) , . ; – — - / 1990s No. F-16 aged year-old
    times in 10 out each a week doubled twice fold minus zero absolute
""".split()
TEXTS = st.one_of(
    st.text(max_size=200),
    st.lists(st.sampled_from([*WORDS, "\n"]), max_size=40).map(" ".join),
    st.lists(st.sampled_from(WORDS), max_size=40).map("".join),
)
ONES = """
    zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen
    eighteen nineteen
""".split()
TENS = ["", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"]


def spelled(number: int) -> str:
    """A number below a billion in British words."""
    if number < 20:
        return ONES[number]
    if number < 100:
        return TENS[number // 10] + (f"-{ONES[number % 10]}" if number % 10 else "")
    if number < 1000:
        rest = number % 100
        return f"{ONES[number // 100]} hundred" + (f" and {spelled(rest)}" if rest else "")
    for scale, word in ((1_000_000, "million"), (1000, "thousand")):
        if number >= scale:
            rest = number % scale
            joint = " and " if 0 < rest < 100 else " "
            return f"{spelled(number // scale)} {word}" + (f"{joint}{spelled(rest)}" if rest else "")
    raise AssertionError(number)


@given(TEXTS, st.booleans())
def test_figures_are_verbatim_in_order_and_apart(text: str, plain: bool) -> None:
    end = 0
    for figure in find_figures(text, plain=plain):
        assert end <= figure.start < figure.end <= len(text)
        assert figure.text == text[figure.start : figure.end]
        end = figure.end


@given(TEXTS)
def test_values_are_numbers_and_ranges_hold_them(text: str) -> None:
    for figure in find_figures(text, plain=True):
        assert math.isfinite(figure.value)
        assert figure.unit
        if figure.lower is not None or figure.upper is not None:
            assert figure.lower is not None
            assert figure.upper is not None
            assert figure.lower <= figure.value <= figure.upper


@given(TEXTS)
def test_what_a_figure_replaces_is_a_figure_of_the_same_text_and_unit(text: str) -> None:
    figures = find_figures(text)
    for figure in figures:
        if figure.previous is not None:
            assert figure.previous.unit == figure.unit
            assert (figure.previous.start, figure.previous.end) in {(each.start, each.end) for each in figures}


@given(TEXTS)
def test_words_of_a_figure_come_from_its_text(text: str) -> None:
    for figure in find_figures(text):
        assert figure.as_of is None or figure.as_of in text
        assert figure.since is None or figure.since in text
        assert len(figure.label) <= 110


@given(TEXTS)
def test_the_same_text_gives_the_same_figures(text: str) -> None:
    assert find_figures(text) == find_figures(text)


@given(TEXTS)
def test_plain_numbers_only_add_figures(text: str) -> None:
    spans = {(figure.start, figure.end) for figure in find_figures(text, plain=True)}
    assert {(figure.start, figure.end) for figure in find_figures(text)} <= spans


@given(TEXTS)
def test_a_paragraph_before_moves_figures_and_changes_none(text: str) -> None:
    before = "Nothing of note was said.\n\n"
    moved = find_figures(before + text)
    here = find_figures(text)
    assert [(figure.start - len(before), figure.value, figure.unit) for figure in moved] == [
        (figure.start, figure.value, figure.unit) for figure in here
    ]


@given(st.integers(min_value=2, max_value=999_999_999))
def test_a_number_in_words_has_its_value(number: int) -> None:
    (figure,) = find_figures(f"They counted {spelled(number)} birds.")
    assert figure.value == number


@given(st.integers(min_value=2101, max_value=10**12))
def test_separators_change_no_value(number: int) -> None:
    for written in (str(number), f"{number:,}"):
        (figure,) = find_figures(f"They counted {written} birds.")
        assert figure.value == number


@given(
    st.decimals(min_value=1, max_value=999, places=2), st.sampled_from(["million", "billion", "bn", "m", "trillion"])
)
def test_money_in_front_and_behind_is_the_same(number: object, magnitude: str) -> None:
    factor = {"million": 1e6, "m": 1e6, "billion": 1e9, "bn": 1e9, "trillion": 1e12}[magnitude]
    gap = "" if len(magnitude) < 3 else " "
    (signed,) = find_figures(f"It cost €{number}{gap}{magnitude} then.")
    (worded,) = find_figures(f"It cost {number}{gap}{magnitude} euros then.")
    assert math.isclose(signed.value, float(str(number)) * factor)
    assert (signed.value, signed.unit) == (worded.value, worded.unit)
