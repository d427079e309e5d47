"""Digests to come in the bot's own tab: what a person follows, and what admins have posted in channels."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from bot.ports.deliveries import State
from tests.fakes.slack_api import USER
from tests.scenario.slack import NEWS, Workspace, tell
from tests.scenario.test_slack_tab import blocks, buttons, opened, press, shown
from tests.unit.bot.asking import World
from tests.unit.bot.scheduling import a_schedule

FOLLOW = "Follow, daily at 08:00"


def test_a_briefing_is_followed_by_a_button_and_left_by_another() -> None:
    async def story(desk: Workspace) -> None:
        async with desk.at_work():
            await press(desk, buttons(await opened(desk))[FOLLOW])
            front = await shown(desk, 2)
            assert headings(front)[0] == "You follow baltic"
            assert headings(front)[-1] == "You follow"
            assert "Baltic Sea · every day at 08:00, Asia/Phnom_Penh · next " in said(front)
            assert dates(blocks(front, "rich_text")[-1]) == [1763168400], "15 November 2025 at 08:00 in Phnom Penh"
            assert labels(front).count(FOLLOW) == 1, "Rotterdam's alone is left"
            await press(desk, buttons(front)["Unfollow Baltic Sea"])
            left = await shown(desk, 3)
            assert headings(left)[0] == "You don't follow baltic any more"
            assert "You follow" not in headings(left)
            assert labels(left).count(FOLLOW) == 2
        assert await desk.world.kept.kept() == ()

    tell(story)


def test_what_was_followed_in_a_channel_stands_in_the_tab_when_it_is_opened() -> None:
    async def story(desk: Workspace) -> None:
        async with desk.at_work():
            await desk.slack.typed("follow rotterdam mondays 7:30 in Europe/Riga")
            await desk.slack.posts(1)
            assert "Port of Rotterdam · mondays at 07:30, Europe/Riga · next " in said(await opened(desk))

    tell(story)


def test_a_button_of_an_old_tab_is_answered_with_the_way_back() -> None:
    async def story(desk: Workspace) -> None:
        async with desk.at_work():
            await press(desk, "nb1:run:unfollow baltic")
            answer = await shown(desk, 1)
            assert "There is no briefing that you follow" in headings(answer)[0]
            assert next(iter(buttons(answer))) == "← All briefings"

    tell(story)


def test_admins_see_what_is_posted_where_it_went_and_pause_it() -> None:
    async def story(desk: Workspace) -> None:
        desk.slack.admins.add(USER)
        async with desk.at_work():
            await desk.slack.typed("schedule create morning baltic weekdays 08:00", command="/briefing")
            await desk.slack.posts(1)
            await desk.slack.typed("schedule send now morning", command="/briefing")
            await desk.slack.posts(2)
            front = await opened(desk)
            assert headings(front)[-1] == "Schedules"
            assert "morning Baltic Sea · weekdays at 08:00, Europe/Tallinn · next " in said(front)
            assert said(front).endswith("on its way")
            await end(desk, "failed", "no_text")
            assert said(await opened(desk, 2)).endswith("failed (no_text)")
            await press(desk, buttons(front)["Pause morning"])
            paused = await shown(desk, 3)
            assert headings(paused)[0] == "morning is paused"
            assert f"paused since 2025-11-14 01:00 UTC by slack:T0001/@{USER}" in said(paused)
            await press(desk, buttons(paused)["Resume morning"])
            assert " · next " in said(await shown(desk, 4))

    tell(story)


def test_a_file_s_schedule_that_names_no_workspace_is_the_only_one_s() -> None:
    channel = replace(a_schedule().to[0], channel="C9")
    schedules = (a_schedule("0 8 * * *", "Europe/Riga", briefing="baltic", to=(channel,)),)

    async def story(desk: Workspace) -> None:
        async with desk.at_work():
            assert "Schedules" not in headings(await opened(desk)), "no admin"
        desk.slack.admins.add(USER)
        async with desk.at_work():
            front = await opened(desk, 2)
            assert "morning Baltic Sea · every day at 08:00, Europe/Riga" in said(front)
            await press(desk, buttons(front)["Preview morning"])
            assert "was cut on 8 November 2025" in said(await shown(desk, 3))

    tell(story, World(documents=NEWS, schedules=schedules))


def test_admins_without_a_schedule_learn_how_one_is_made() -> None:
    async def story(desk: Workspace) -> None:
        desk.slack.admins.add(USER)
        async with desk.at_work():
            assert "schedule create morning cambodia weekdays 08:00" in said(await opened(desk))

    tell(story, World(documents=()))


def test_more_schedules_than_the_page_tells_of_are_counted_and_the_page_still_fits() -> None:
    channel = a_schedule().to[0]
    schedules = tuple(a_schedule(name=f"s{number:02}", briefing="baltic", to=(channel,)) for number in range(60))

    async def story(desk: Workspace) -> None:
        desk.slack.admins.add(USER)
        async with desk.at_work():
            front = await opened(desk)
            assert "and 40 more: /briefing schedule list" in said(front)
            (menu,) = [each for block in blocks(front, "actions") for each in block["elements"] if "options" in each]
            assert len(menu["options"]) == 20

    tell(story, World(documents=NEWS, schedules=schedules))


async def end(desk: Workspace, state: State, reason: str) -> None:
    """The only delivery comes to this end."""
    (delivery,), now = await desk.world.ledger.deliveries(), desk.world.clock.now()
    await desk.world.ledger.beat("worker", seconds=60)
    assert await desk.world.ledger.claim([delivery.id], owner="worker", now=now)
    assert await desk.world.ledger.settle(delivery.id, state, reason, owner="worker", now=now)


def headings(view: dict[str, Any]) -> list[str]:
    """The headings of the sections, in order."""
    return [str(header["text"]["text"]) for header in blocks(view, "header")]


def labels(view: dict[str, Any]) -> list[str]:
    """The labels of all buttons, in order."""
    elements = [each for block in blocks(view, "actions") for each in block["elements"]]
    return [str(each["text"]["text"]) for each in elements if each["type"] == "button"]


def said(view: dict[str, Any]) -> str:
    """What a person reads in the lists and paragraphs, instants as their words."""
    return "\n".join("".join(_words(block)) for block in blocks(view, "rich_text"))


def dates(block: dict[str, Any]) -> list[int]:
    """The instants that are shown on the reader's own clock."""
    return [each["timestamp"] for each in _elements(block) if each["type"] == "date"]


def _words(block: dict[str, Any]) -> list[str]:
    return [str(each.get("text") or each.get("fallback")) for each in _elements(block)]


def _elements(block: dict[str, Any]) -> list[dict[str, Any]]:
    """The leaves of a rich text."""
    inner = block.get("elements")
    return [leaf for each in inner for leaf in _elements(each)] if inner is not None else [block]
