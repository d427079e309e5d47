"""Where the Slack app is installed: one suite over the fake in memory, SQLite and PostgreSQL."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta

from bot.ports.installing import Installation
from tests.contract import kept
from tests.contract.kept import AnyApps, Opening

NOW = datetime(2025, 11, 14, 8, tzinfo=UTC)
DESK = Installation(
    app="A1",
    workspace="T1",
    organisation=None,
    name="Desk",
    bot_id="B1",
    bot_user="U1",
    scopes=("chat:write", "commands"),
    token="xoxe.xoxb-one",
    refresh_token="xoxe-one",
    expires_at=NOW + timedelta(hours=12),
    installed_at=NOW,
)
EVERYWHERE = replace(DESK, workspace=None, organisation="E1", token="xoxb-org", refresh_token=None, expires_at=None)


Story = Callable[[AnyApps], Awaitable[None]]


def told(store: Opening, story: Story) -> None:
    """Tells the story to what is kept about the app."""
    kept.told(store, lambda everything: story(everything.apps))


def test_an_installation_comes_back_as_it_was(store: Opening) -> None:
    async def story(apps: AnyApps) -> None:
        assert await apps.installation("T1") is None
        assert await apps.keep_installation(DESK)
        assert await apps.keep_installation(EVERYWHERE)
        assert await apps.installation("T1") == DESK
        assert await apps.installation("E1") == EVERYWHERE
        assert await apps.installations() == (EVERYWHERE, DESK)

    told(store, story)


def test_who_installs_again_has_the_new_token(store: Opening) -> None:
    again = replace(DESK, token="xoxb-two", name="The desk")

    async def story(apps: AnyApps) -> None:
        await apps.keep_installation(DESK)
        await apps.keep_installation(again)
        assert await apps.installations() == (again,)

    told(store, story)


def test_a_renewed_token_takes_the_place_of_its_own_only(store: Opening) -> None:
    renewed = replace(DESK, token="xoxe.xoxb-two", refresh_token="xoxe-two")

    async def story(apps: AnyApps) -> None:
        assert not await apps.keep_installation(renewed, instead_of=DESK.token), "it was removed in the meantime"
        assert await apps.installations() == ()
        await apps.keep_installation(DESK)
        assert await apps.keep_installation(renewed, instead_of=DESK.token)
        assert not await apps.keep_installation(replace(DESK, token="xoxe.xoxb-three"), instead_of=DESK.token)
        assert await apps.installation("T1") == renewed

    told(store, story)


def test_what_is_removed_is_gone_but_not_what_was_installed_since(store: Opening) -> None:
    async def story(apps: AnyApps) -> None:
        await apps.keep_installation(DESK)
        await apps.keep_installation(EVERYWHERE)
        await apps.remove_installation("T1", before=NOW)
        assert await apps.installation("T1") == DESK, "told of late: the app was installed again before"
        await apps.remove_installation("T1", before=NOW + timedelta(seconds=1))
        assert await apps.installations() == (EVERYWHERE,)

    told(store, story)


def test_a_state_is_good_once_and_for_a_while(store: Opening) -> None:
    async def story(apps: AnyApps) -> None:
        await apps.issue_state("a", until=NOW)
        await apps.issue_state("b", until=NOW)
        before = NOW - timedelta(seconds=1)
        assert await apps.take_state("a", now=before)
        assert not await apps.take_state("a", now=before)
        assert not await apps.take_state("b", now=NOW)
        assert not await apps.take_state("never issued", now=before)

    told(store, story)


def test_what_is_asked_about_by_many_at_once_is_new_to_one(store: Opening) -> None:
    async def story(apps: AnyApps) -> None:
        answers = await asyncio.gather(*(apps.first_time("Ev1", now=NOW) for _ in range(8)))
        assert sorted(answers) == [False] * 7 + [True]
        assert not await apps.first_time("Ev1", now=NOW + timedelta(days=2))
        assert await apps.first_time("Ev2", now=NOW + timedelta(days=9))

    told(store, story)


def test_no_token_shows_in_what_is_printed() -> None:
    assert "xox" not in repr(DESK)
