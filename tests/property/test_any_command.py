"""Whatever is typed or pressed, there is an answer, and everything in it can be pressed."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from bot.commands import Button, Reply
from bot.commands.actions import LONGEST, read_action
from tests.unit.bot.asking import World, typed

WORDS = st.sampled_from(
    "baltic sea rotterdam baltik cables cabels ports dues share why not 1 [2] 99999 search find help since "
    "since-last last today 24h 7d 0d 99999w 3 days 2025-11-01 2025-02-31 9999-12-31 0001-01-01 "
    "timeline sources changes figures voices "
    '/brief " "" * -cable "cable cut" cab* \x00 \ud800 <@U1> 詐欺 🔌 ﷽ nb1: : %s {{x}}'.split(" ")
)
TYPED = st.one_of(st.lists(WORDS, max_size=8).map(" ".join), st.text(max_size=60))
PRESSED = st.one_of(
    TYPED.map("nb1:run:{}".format),
    TYPED.map("nb1:post:{}".format),
    st.builds("nb1:e0123456789abcde:{}:{}".format, WORDS, WORDS),
    st.text(max_size=60),
)


def sound(reply: Reply) -> bool:
    """An answer that any platform can show, and whose every button leads somewhere."""
    ids = [action.id for action in reply.actions]
    for action in reply.actions:
        ids += [] if isinstance(action, Button) else [choice.value for choice in action.choices]
        assert isinstance(action, Button) or 1 <= len(action.choices) <= 25
    pressed = [each for action in reply.actions for each in _led(action)]
    assert all(0 < len(identity) <= LONGEST for identity in ids)
    assert len(set(ids)) == len(ids)
    assert all(read_action(identity) is not None for identity in pressed)
    assert reply.kind != "error" or reply.visibility == "asker"
    return (reply.edition is not None) == (reply.kind in ("edition", "card")) != bool(reply.panels)


def _led(action: object) -> list[str]:
    if isinstance(action, Button):
        return [action.id]
    return [choice.value for choice in getattr(action, "choices", ())]


@given(text=TYPED, shared=st.booleans(), zone=st.sampled_from([None, "", "Asia/Tokyo", "../etc/passwd", "x" * 300]))
@settings(max_examples=150, deadline=None)
def test_whatever_is_typed_is_answered(text: str, shared: bool, zone: str | None) -> None:
    with World() as world:
        reply = world.ask(text, shared=shared, zone=zone)
        assert sound(reply)
        assert "our side" not in str(reply.panels)


@given(identity=PRESSED, shared=st.booleans())
@settings(max_examples=100, deadline=None)
def test_whatever_is_pressed_is_answered(identity: str, shared: bool) -> None:
    with World() as world:
        world.ask("baltic")
        reply = world.run(world.commands.act(identity, typed("", shared=shared)))
        assert sound(reply)
        assert "our side" not in str(reply.panels)
