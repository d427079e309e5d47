from __future__ import annotations

from collections.abc import Set as AbstractSet
from itertools import count

from hypothesis import given
from hypothesis import strategies as st

from briefings.rendering.chat.packing import Draft, Size, pack
from briefings.rendering.chat.panels import Panel, Part, Span, Unit, plain

numbers = count()
sizes = st.integers(1, 120)
units = st.builds(lambda size: Unit(kind="li", spans=(Span(text="x" * size),), line=f"l{next(numbers)}"), sizes)
parts = st.builds(
    Part, label=st.sampled_from(("", "Timeline")), units=st.lists(units, min_size=1, max_size=6).map(tuple)
)
panels = st.builds(
    Panel, heading=st.sampled_from(("", "Ports", "Cranes")), parts=st.lists(parts, max_size=4).map(tuple)
)


class Letters:
    """A platform that counts letters: 200 a message, 150 a part, 12 blocks."""

    room = Size(200, 12, 150)
    panel_text = 180
    heading = 30

    def panel(self, panel: Panel) -> Size:
        return Size(len(panel.heading), 1)

    def part(self, label: str) -> Size:
        return Size(len(label), 1, len(label))

    def unit(self, unit: Unit, linked: AbstractSet[int]) -> Size:
        size = len(plain(unit))
        return Size(size, 0, size)


def size_of(draft: Draft) -> Size:
    measure = Letters()
    size = Size(0)
    for panel in draft.panels:
        size += measure.panel(panel)
        for part in panel.parts:
            size += measure.part(part.label)
            for unit in part.units:
                size += measure.unit(unit, frozenset())
    return size


@given(st.lists(panels, max_size=6))
def test_no_message_holds_more_than_it_can_and_every_line_comes_in_order(made: list[Panel]) -> None:
    drafts = pack(made, Letters())
    for draft in drafts:
        size = size_of(draft)
        assert size.text <= 200
        assert size.blocks <= 12
    wanted = [unit.line for panel in made for part in panel.parts for unit in part.units]
    assert [line for draft in drafts for line in draft.lines()] == wanted


@given(st.lists(panels, max_size=6))
def test_what_fits_one_message_is_in_one_message(made: list[Panel]) -> None:
    drafts = pack(made, Letters())
    for panel in made:
        if len(pack([panel], Letters())) == 1:
            lines = {unit.line for part in panel.parts for unit in part.units}
            assert sum(bool(lines & set(draft.lines())) for draft in drafts) <= 1


@given(st.lists(panels, min_size=1, max_size=6))
def test_what_goes_on_in_the_next_message_says_so(made: list[Panel]) -> None:
    drafts = pack(made, Letters())
    whole = {panel.heading for panel in made}
    for draft in drafts[1:]:
        first = draft.panels[0]
        assert first.heading in whole or first.heading.removesuffix(" (continued)") in whole


@given(st.lists(panels, max_size=6))
def test_no_heading_and_no_label_stands_alone_at_the_end_of_a_message(made: list[Panel]) -> None:
    for draft in pack(made, Letters()):
        for panel in draft.panels:
            assert all(part.units for part in panel.parts)
            sources = [source for source in made if panel.heading.removesuffix(" (continued)") == source.heading]
            assert panel.parts or any(not source.parts for source in sources)


def test_the_first_message_is_in_the_channel_even_where_a_template_forgets_it() -> None:
    made = [Panel(heading="Ports", parts=(), place="thread", fresh=True) for _ in range(2)]
    assert [draft.place for draft in pack(made, Letters())] == ["channel", "thread"]


def test_a_heading_with_small_print_is_no_message_of_its_own() -> None:
    masthead = Panel(
        heading="Ports", parts=(Part(units=(Unit(kind="small", spans=(Span(text="14 November, all that is new"),)),)),)
    )
    lines = tuple(Unit(kind="li", spans=(Span(text="x" * 84),), line=f"l{number}") for number in range(2))
    drafts = pack([masthead, Panel(heading="Cranes", parts=(Part(units=lines),))], Letters())
    assert [[panel.heading for panel in draft.panels] for draft in drafts] == [
        ["Ports", "Cranes"],
        ["Cranes (continued)"],
    ]
