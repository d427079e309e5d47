"""Answers become messages: once for all who ask the same, with pictures, and with ours where a template fails."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Iterable, Mapping
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from functools import partial

from bot.app.answers import answers, charts_shown, drawing_for_threads
from bot.commands import Button, Reply
from bot.platforms.discord.messages import messages_of as on_discord
from bot.platforms.remembering import Remembering
from bot.platforms.slack.messages import messages_of as on_slack
from briefings.composing.narrowing import one_topic
from briefings.rendering.charts import Chart
from briefings.rendering.chat.message import Message
from briefings.rendering.chat.panels import Panel
from tests.fakes.editions import rich_edition

RICH = Reply(kind="edition", edition=rich_edition())


class Counting:
    """Renders, and counts how often."""

    def __init__(self) -> None:
        self.rendered = 0
        self._lock = threading.Lock()

    def __call__(self, reply: Reply) -> tuple[Message, ...]:
        with self._lock:
            self.rendered += 1
        return on_slack(reply)


def test_what_many_ask_for_at_once_is_rendered_once() -> None:
    counting = Counting()
    remembering = Remembering(counting)
    with ThreadPoolExecutor(8) as threads:
        made = list(threads.map(remembering, [RICH] * 40))
    assert counting.rendered == 1
    assert all(messages == on_slack(RICH) for messages in made)


def test_what_differs_in_anything_that_is_seen_is_rendered_anew() -> None:
    counting = Counting()
    remembering = Remembering(counting)
    edition = rich_edition()
    ways = (
        RICH,
        replace(RICH, zone="Asia/Phnom_Penh"),
        replace(RICH, actions=(Button(id="nb1:run:help", label="Help"),)),
        replace(RICH, edition=one_topic(edition, "tariffs")),
        replace(RICH, edition=replace(edition, changes=replace(edition.changes, new=()))),
        replace(RICH, edition=replace(edition, id="another")),
    )
    for _ in range(2):
        for reply in ways:
            assert remembering(reply) == on_slack(reply)
    assert counting.rendered == len(ways)


def test_who_sees_an_answer_and_where_makes_no_other_messages() -> None:
    counting = Counting()
    remembering = Remembering(counting)
    for reply in (RICH, replace(RICH, visibility="channel"), replace(RICH, in_place=True)):
        remembering(reply)
    assert counting.rendered == 1


def test_panels_are_rendered_each_time_and_little_is_held() -> None:
    counting = Counting()
    remembering = Remembering(counting)
    for number in range(200):
        remembering(replace(RICH, edition=replace(rich_edition(), id=f"edition {number}", cards=())))
    remembering(Reply(kind="text", panels=(Panel(heading="Help", parts=()),)))
    assert counting.rendered == 201
    assert remembering.held <= 16


def test_a_template_that_fails_on_an_edition_gives_way_to_ours_on_both_platforms() -> None:
    broken = {f"{kind}/card.xml": "{{ card.no_such_thing }}" for kind in ("slack", "discord")}
    for render in (on_slack, on_discord):
        shown = answers(lambda reply, *, overrides, render=render: render(reply, overrides), broken)
        assert shown(RICH) == render(RICH)


class PaintedGrey:
    """`Drawing` of one colour."""

    async def draw(self, charts: Iterable[Chart]) -> Mapping[str, bytes]:
        return {chart.name: b"grey" for chart in charts}


def test_charts_are_drawn_in_the_event_loop_for_threads_that_render() -> None:
    async def story() -> tuple[Message, ...]:
        draw = drawing_for_threads(PaintedGrey())
        pictures = await asyncio.to_thread(draw, charts_shown(RICH))
        return await asyncio.to_thread(partial(on_discord, RICH, pictures=pictures))

    files = [file.data for message in asyncio.run(story()) for file in message.files]
    assert files == [b"grey"]
