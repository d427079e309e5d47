"""The bot's own tab: briefings, latest editions, what changed, and buttons that work where there is no channel."""

from __future__ import annotations

import json
from typing import Any

from bot.platforms.slack import tab
from bot.platforms.slack.messages import note
from briefings.model import Briefing, Topic
from tests.fakes.slack_api import TEAM, USER, Call
from tests.scenario.slack import Workspace, tell
from tests.unit.bot.asking import ARTICLES, BALTIC, LATER, World

OPENED = {"type": "app_home_opened", "user": USER, "tab": "home", "channel": "D1"}


def test_the_tab_shows_every_briefing_with_its_latest_edition() -> None:
    async def story(desk: Workspace) -> None:
        async with desk.at_work():
            view = await opened(desk)
            said = json.dumps(view["blocks"], ensure_ascii=False)
            assert view["type"] == "home"
            assert [header["text"]["text"] for header in blocks(view, "header")] == ["Baltic Sea", "Port of Rotterdam"]
            assert "was cut on 8 November 2025" in said
            assert "You haven't opened it yet." in said
            assert list(buttons(view)) == ["Open", "Sources", "Follow, daily at 08:00", "Choose a topic or a time…"]

    tell(story)


def test_what_is_opened_stands_in_the_tab_with_the_way_back_and_nothing_to_post() -> None:
    async def story(desk: Workspace) -> None:
        async with desk.at_work():
            await press(desk, buttons(await opened(desk))["Open"])
            edition = await shown(desk, 2)
            ways = buttons(edition)
            assert next(iter(ways)) == "← All briefings"
            assert "Sources" in ways
            assert "Post to channel" not in ways
            await press(desk, ways["← All briefings"])
            front = await shown(desk, 3)
            assert [header["text"]["text"] for header in blocks(front, "header")] == ["Baltic Sea", "Port of Rotterdam"]
            assert desk.slack.posted() == [], "nothing is posted anywhere"

    tell(story)


def test_a_topic_or_a_time_is_chosen_in_the_form() -> None:
    async def story(desk: Workspace) -> None:
        async with desk.at_work():
            await press(desk, buttons(await opened(desk))["Choose a topic or a time…"])
            (form,) = await desk.slack.posts(1, "views.open")
            assert form.arguments["trigger_id"] == "t1"

    tell(story)


def test_what_changed_since_its_reader_opened_it_stands_in_the_tab() -> None:
    async def story(desk: Workspace) -> None:
        async with desk.at_work():
            await press(desk, buttons(await opened(desk))["Open"])
            await shown(desk, 2)
            await desk.world.store.keep([LATER], now=desk.world.clock.now())
            desk.world.clock.advance(days=2)
            view = await opened(desk, 3)
            assert "1 new" in json.dumps(view["blocks"])
            await press(desk, buttons(view)["What changed"])
            changes = await shown(desk, 4)
            assert "Divers found an anchor" in json.dumps(changes["blocks"])

    tell(story)


def test_without_documents_the_tab_says_what_is_missing() -> None:
    async def story(desk: Workspace) -> None:
        async with desk.at_work():
            assert "newsbrief ingest" in json.dumps((await opened(desk))["blocks"])

    tell(story, World(documents=()))


def test_a_briefing_that_cannot_be_read_is_told_and_not_a_blank_tab() -> None:
    async def story(desk: Workspace) -> None:
        desk.world.store.broken = True
        async with desk.at_work():
            assert "Not just now" in json.dumps((await opened(desk))["blocks"])

    tell(story)


def test_many_briefings_stand_in_a_menu_behind_the_first_and_open_too() -> None:
    topic = Topic(key="cables", title="Cables", match=("cable*",))
    many = tuple(
        Briefing(name=f"sea-{number}", title=f"Sea {number}", scope=("Baltic*",), topics=(topic,))
        for number in range(30)
    )

    async def story(desk: Workspace) -> None:
        async with desk.at_work():
            view = await opened(desk)
            assert len(view["blocks"]) <= tab.BLOCKS
            (menu,) = [each for block in blocks(view, "actions") for each in block["elements"] if "options" in each]
            assert len(menu["options"]) == 22
            await press(desk, menu["action_id"], chosen=menu["options"][-1]["value"])
            edition = await shown(desk, 2)
            assert "was cut on 8 November 2025" in json.dumps(edition["blocks"])

    tell(story, World(briefings=many, documents=ARTICLES))


def test_what_the_tab_cannot_hold_is_said_to_be_left_out() -> None:
    messages = [note(*(f"{number}" for number in range(40))) for _ in range(3)]
    for message in messages:
        message.payload["blocks"] *= 40
    view = tab.answer(messages)
    assert len(view["blocks"]) <= tab.BLOCKS
    assert "more than this tab holds" in json.dumps(view["blocks"][-1])


def test_a_briefing_with_nothing_in_it_says_so() -> None:
    empty = Briefing(name="moon", title="The Moon", scope=("lunar*",), topics=BALTIC.topics)

    async def story(desk: Workspace) -> None:
        async with desk.at_work():
            assert "Nothing in the documents yet" in json.dumps((await opened(desk))["blocks"])

    tell(story, World(briefings=(empty,)))


async def opened(desk: Workspace, number: int = 1) -> dict[str, Any]:
    """Somebody opens the tab; the view that it shows, which is the so-manieth."""
    await desk.slack.happened(OPENED)
    return await shown(desk, number)


async def shown(desk: Workspace, number: int) -> dict[str, Any]:
    """The so-manieth view."""
    calls: list[Call] = await desk.slack.posts(number, "views.publish")
    assert calls[-1].arguments["user_id"] == USER
    view: dict[str, Any] = calls[number - 1].arguments["view"]
    return view


async def press(desk: Workspace, action: str, *, chosen: str | None = None) -> None:
    """A button of the tab, or a choice of its menu: no channel, no message, no response URL."""
    option = {"selected_option": {"value": chosen}} if chosen else {}
    body = {
        "type": "block_actions", "team": {"id": TEAM}, "user": {"id": USER, "team_id": TEAM}, "api_app_id": "A1",
        "trigger_id": "t1", "container": {"type": "view", "view_id": "V1"}, "view": {"id": "V1", "type": "home"},
        "actions": [{"type": "button", "action_id": action, "block_id": "b", "action_ts": "1.1"} | option],
    }  # fmt: skip
    await desk.slack.send("interactive", body)


def blocks(view: dict[str, Any], kind: str) -> list[dict[str, Any]]:
    """The blocks of one kind."""
    return [block for block in view["blocks"] if block["type"] == kind]


def buttons(view: dict[str, Any]) -> dict[str, str]:
    """The first button of each label, with its id."""
    found: dict[str, str] = {}
    for block in blocks(view, "actions"):
        for each in block["elements"]:
            if each["type"] == "button":
                found.setdefault(each["text"]["text"], each["action_id"])
    return found
