"""What people ask behind /brief, and what they are answered."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.unit.bot.asking import LATER, World, lines, pressable, words


@pytest.fixture
def world() -> Iterator[World]:
    """Five articles and two briefings, on the morning of 14 November 2025."""
    with World() as made:
        yield made


def test_brief_alone_lists_the_briefings_to_be_pressed(world: World) -> None:
    reply = world.ask("")
    assert reply.kind == "list"
    assert "Baltic Sea · /brief baltic · Sea cables, Ports" in words(reply)
    assert world.press(reply, "Port of Rotterdam").edition is not None


def test_a_name_gives_the_edition_to_the_asker_alone(world: World) -> None:
    reply = world.ask("baltic")
    assert (reply.kind, reply.visibility) == ("edition", "asker")
    assert reply.edition is not None
    assert [card.topic for card in reply.edition.cards] == ["cables", "ports"]


def test_share_shows_it_to_the_channel_wherever_the_word_stands(world: World) -> None:
    assert [world.ask(text).visibility for text in ("share baltic", "baltic share")] == ["channel", "channel"]


def test_a_topic_gives_its_card_and_the_way_to_the_others(world: World) -> None:
    reply = world.ask("baltic ports")
    assert reply.kind == "card"
    assert lines(reply) == ["Estonia closed the harbour of Paldiski to Baltic ferries for two days."]
    back = world.press(reply, "← All cards")
    assert (back.kind, back.in_place) == ("edition", True)
    assert world.press(back, "🔌 Sea cables").kind == "card"


def test_buttons_work_after_a_restart_and_after_the_news_went_on(world: World) -> None:
    old = world.ask("baltic")
    world.clock.advance(days=400)
    world.arrives(LATER)
    world.restart()
    reply = world.press(old, "🔌 Sea cables")
    assert "the operator said" in lines(reply)[0]
    assert not any("anchor" in line for line in lines(reply))


def test_post_to_channel_posts_what_the_asker_sees(world: World) -> None:
    card = world.ask("baltic ports")
    posted = world.press(card, "Post to channel")
    assert (posted.kind, posted.visibility, posted.in_place) == ("card", "channel", False)
    assert lines(posted) == lines(card)
    assert "Post to channel" not in pressable(posted)
