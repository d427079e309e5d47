"""Asking again: what is new since the last time, what is not done twice, and buttons of old messages."""

from __future__ import annotations

import asyncio
import re
from collections.abc import Iterator

import pytest

from bot.commands.actions import LAYOUTS, VIEWS, Opening, Running, read_action
from tests.unit.bot.asking import DEARER, LATER, World, lines, pressable, typed, words


@pytest.fixture
def world() -> Iterator[World]:
    """Three articles and two briefings, on the morning of 14 November 2025."""
    with World() as made:
        yield made


def test_a_repeat_within_seconds_is_the_same_edition(world: World) -> None:
    first = world.ask("baltic")
    world.clock.advance(seconds=20)
    again = world.ask("baltic")
    assert again.edition is first.edition
    assert world.ask("baltic", user="other").edition == first.edition, "and for everybody"
    assert world.store.readings == 1


def test_a_whole_briefing_holds_for_minutes_while_no_document_comes(world: World) -> None:
    world.run(world.commands.prepare())
    prepared = world.clock.now()
    world.clock.advance(minutes=9)
    edition = world.ask("baltic").edition
    assert edition is not None
    assert edition.composed_at == prepared.isoformat()
    world.clock.advance(minutes=2)
    later = world.ask("baltic").edition
    assert later is not None
    assert later.composed_at == world.clock.now().isoformat()


def test_new_documents_are_seen_at_once(world: World) -> None:
    world.ask("baltic")
    world.arrives(LATER)
    world.clock.advance(days=2)
    assert any("anchor" in line for line in lines(world.ask("baltic")))


def test_the_next_edition_marks_what_is_new_since_the_last(world: World) -> None:
    first = world.ask("baltic")
    world.arrives(LATER)
    world.clock.advance(days=2)
    second = world.ask("baltic")
    assert first.edition is not None
    assert second.edition is not None
    assert second.edition.changes.since == first.edition.id
    assert "Divers found an anchor" in words(world.press(second, "Changes"))
    newcomer = world.ask("baltic", user="newcomer").edition
    assert newcomer is not None
    assert newcomer.changes.since is None, "who has seen nothing before is told of no changes"
    assert newcomer.cards == second.edition.cards, "the lines are the same for all"


def test_a_changed_line_says_what_it_replaces_and_why_its_number_is_there(world: World) -> None:
    world.ask("baltic")
    world.arrives(DEARER)
    world.clock.advance(days=2)
    second = world.ask("baltic since-last")
    assert second.edition is not None
    (earlier,) = second.edition.changes.replaced
    assert (earlier.value, earlier.text) == ("40 million euros", earlier.citations[0].text)
    told = words(world.press(second, "Changes"))
    (number,) = re.findall(r"was: Repairs to the Baltic cable will cost 40 million euros, .* \[(\d+)\]", told)
    assert "The brief before this one said so" in words(world.ask(f"why {number}"))


def test_since_last_holds_what_came_after_the_last_edition(world: World) -> None:
    assert len(lines(world.ask("baltic since-last"))) > 1, "the first one holds everything"
    world.arrives(LATER)
    world.clock.advance(days=2)
    assert lines(world.ask("baltic since last")) == [LATER.text]
    assert lines(world.ask("baltic since-last")) == [LATER.text], "pressed twice by mistake"
    world.clock.advance(minutes=5)
    assert world.ask("baltic since-last").edition is None


def test_what_was_never_posted_was_not_received(world: World) -> None:
    world.run(world.commands.answer(typed("baltic")))
    world.clock.advance(minutes=5)
    edition = world.ask("baltic").edition
    assert edition is not None
    assert edition.changes.since is None


def test_the_channel_and_the_asker_have_each_their_last(world: World) -> None:
    world.ask("baltic share")
    world.clock.advance(minutes=5)
    private, public = world.ask("baltic").edition, world.ask("baltic share", user="other").edition
    assert private is not None
    assert public is not None
    assert (private.changes.since, public.changes.since is None) == (None, False)


def test_a_card_or_a_window_is_not_all_that_there_was(world: World) -> None:
    world.ask("baltic ports")
    world.ask("baltic 3d")
    world.clock.advance(minutes=5)
    edition = world.ask("baltic").edition
    assert edition is not None
    assert edition.changes.since is None


def test_two_hundred_people_at_once_are_one_reading_and_one_composing(world: World) -> None:
    async def everybody() -> set[int]:
        asked = (world.commands.answer(typed("baltic", user=f"u{number}")) for number in range(200))
        return {id(reply.edition) for reply in await asyncio.gather(*asked)}

    assert len(world.run(everybody())) == 1
    assert world.store.readings == 1


def test_who_gives_up_waiting_does_not_stop_the_others(world: World) -> None:
    async def story() -> str:
        impatient = asyncio.create_task(world.commands.answer(typed("baltic", user="a")))
        patient = asyncio.create_task(world.commands.answer(typed("baltic", user="b")))
        await asyncio.sleep(0)
        impatient.cancel()
        return (await patient).kind

    assert world.run(story()) == "edition"


def test_buttons_work_after_a_restart_and_after_the_news_went_on(world: World) -> None:
    old = world.ask("baltic")
    world.clock.advance(days=400)
    world.arrives(LATER)
    world.restart()
    reply = world.press(old, "🔌 Sea cables")
    assert (reply.kind, reply.in_place) == ("card", True)
    assert not any("anchor" in line for line in lines(reply))
    assert world.press(reply, "← All cards").edition == old.edition


def test_every_side_leads_to_every_other_and_back(world: World) -> None:
    reply = world.ask("baltic")
    for label in ("Timeline", "Sources", "Voices", "Figures", "🔌 Sea cables", "Ports", "Timeline", "← All cards"):
        reply = world.press(reply, label)
        assert reply.in_place
        assert reply.kind != "error"
    assert reply.kind == "edition"


def test_post_to_channel_posts_what_the_asker_sees(world: World) -> None:
    card = world.ask("baltic ports")
    posted = world.press(card, "Post to channel")
    assert (posted.kind, posted.visibility, posted.in_place) == ("card", "channel", False)
    assert lines(posted) == lines(card)
    assert "Post to channel" not in pressable(posted)
    moved = world.press(posted, "Timeline")
    assert (moved.visibility, moved.in_place, "Post to channel" in pressable(moved)) == ("channel", True, False)


def test_a_button_of_an_edition_that_is_gone_says_what_to_do(world: World) -> None:
    reply = world.run(world.commands.act("nb1:e0123456789abcde:timeline", typed("")))
    assert words(reply) == "This edition is no longer kept\nAsk for the briefing again with /brief."


@pytest.mark.parametrize("identity", ["", "nb2:e0123456789abcde:timeline", "nb1:e01:timeline", "card:tariffs", "nb1:"])
def test_a_button_that_is_not_ours_is_no_fault(identity: str, world: World) -> None:
    assert words(world.run(world.commands.act(identity, typed("")))).startswith("This button is not known any more")


def test_an_id_says_all_there_is_to_know() -> None:
    for view in VIEWS:
        for topic in (None, "harbour-dues"):
            for post in (False, True):
                opening = Opening(edition="e0123456789abcde", view=view, topic=topic, post=post)
                sensible = (view == "card") <= bool(topic) and not (view in LAYOUTS and topic)
                assert read_action(str(opening)) == (opening if sensible else None)
    assert read_action("nb1:run:baltic: 7d") == Running(words="baltic: 7d")
    assert read_action("nb1:post:search a\nb") == Running(words="search a\nb", post=True)
