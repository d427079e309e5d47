from __future__ import annotations

import pytest
from rich.console import Console

from briefings.rendering.terminal.cells import cell_width, clusters, is_narrow
from briefings.rendering.terminal.layout import lay_out, plain
from briefings.rendering.terminal.markup import Span
from briefings.rendering.terminal.painting import paint


def laid(markup: str, width: int, *, shorten: bool = False) -> list[str]:
    return plain(lay_out(markup, width=width, shorten=shorten)).splitlines()


@pytest.mark.parametrize(
    ("text", "width"),
    [
        ("plain", 5),
        ("港口", 4),
        ("é", 1),
        ("e\u0301", 1),
        ("📦", 2),
        ("🛡️", 2),
        ("👩‍👩‍👧‍👦", 2),
        ("👍🏽", 2),
        ("🇰🇭🇹🇭", 4),
        ("ភ្នំ", 2),
        ("ｶﾅ", 2),
        ("", 0),
    ],
)
def test_a_terminal_gives_a_text_as_many_cells_as_we_count(text: str, width: int) -> None:
    assert cell_width(text) == width


def test_what_is_taken_for_narrow_at_a_glance_is_narrow_character_by_character() -> None:
    narrow = "".join(filter(is_narrow, map(chr, range(0x3000))))
    assert {"é", "’", "—", "…"} < set(narrow)
    assert not {"\u00ad", "\u0301", "\u200d", "\ufe0f", "漢"} & set(narrow)
    assert list(clusters(narrow)) == [(character, 1) for character in narrow]


def test_a_picture_made_of_several_characters_is_never_cut() -> None:
    assert [cluster for cluster, _ in clusters("a👩‍👧🇰🇭e\u0301")] == ["a", "👩‍👧", "🇰🇭", "e\u0301"]


def test_lines_break_between_words_and_go_on_under_their_indent() -> None:
    assert laid("  The third berth opened.", 12) == ["  The third", "  berth", "  opened."]


def test_text_beside_a_bullet_stays_beside_it() -> None:
    assert laid("  •<tab/>The third berth opened.", 17) == ["  •  The third", "     berth", "     opened."]


def test_a_citation_is_not_left_alone_on_a_line() -> None:
    assert laid("The berth opened.&nbsp;<cite>[1]</cite>", 18) == ["The berth", "opened. [1]"]


def test_columns_line_up_over_neighbouring_lines_and_the_wide_one_wraps() -> None:
    table = "7 Nov 2025<tab/>The embargo was lifted<tab/>[1]\n2017<tab/>Drills<tab/>[12]"
    assert laid(table, 30) == [
        "7 Nov 2025  The embargo   [1]",
        "            was lifted",
        "2017        Drills        [12]",
    ]


def test_an_empty_line_parts_two_tables() -> None:
    assert laid("a<tab/>b\n\nlong label<tab/>b", 30) == ["a  b", "", "long label  b"]


def test_a_leader_pushes_to_the_edge_and_gives_way_where_there_is_no_room() -> None:
    assert laid("Tariffs <rule/> done", 20) == ["Tariffs ─────── done"]
    assert laid("<rule/>", 5) == ["─────"]
    assert laid("A long heading <fill/> done today", 16) == ["A long heading", "done today"]


def test_wide_scripts_break_between_characters_but_not_before_a_full_stop() -> None:
    assert laid("警察は拠点を捜索した。", 8) == ["警察は拠", "点を捜索", "した。"]
    assert laid("警察は拠。", 8) == ["警察は", "拠。"]


def test_a_word_longer_than_the_line_is_cut_and_an_address_is_not() -> None:
    assert laid("x" * 25, 10) == ["x" * 10, "x" * 10, "x" * 5]
    address = "https://news.example/" + "x" * 20
    assert laid(f"<keep>{address}</keep>", 20) == [address]
    assert laid(f'<keep><a href="{address}">{address}</a></keep>', 20, shorten=True) == [f"{address[:19]}…"]


def test_the_markup_of_values_is_text() -> None:
    assert laid("&lt;tab/&gt; &amp;amp; &#34;x&#39; <odd href> </muted> a < b", 60) == [
        "<tab/> &amp; \"x' <odd href>  a < b".replace("  ", " ")
    ]


def test_roles_nest_and_links_are_kept_apart_from_looks() -> None:
    (row,) = lay_out('<muted>see <a href="https://news.example/?a=1&amp;b=2"><cite>[1]</cite></a></muted>', width=60)
    assert row == (
        Span("see ", ("muted",)),
        Span("[1]", ("muted", "cite"), "https://news.example/?a=1&b=2"),
    )


def test_rich_paints_roles_and_links_and_nothing_without_a_terminal() -> None:
    rows = lay_out('<title>Port</title> <a href="https://news.example/">[1]</a> <unknown>x</unknown>', width=60)
    with (console := Console(width=60, force_terminal=True, color_system="standard", no_color=False)).capture() as got:
        console.print(paint(rows), soft_wrap=True, end="")
    assert "\x1b[1mPort\x1b[0m" in got.get()
    assert "https://news.example/" in got.get()
    with (console := Console(width=60, force_terminal=False, color_system=None)).capture() as got:
        console.print(paint(rows), soft_wrap=True, end="")
    assert got.get() == "Port [1] x\n"
