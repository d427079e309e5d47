"""Where the Slack app is installed: one suite over the fake in memory and the database."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Protocol

import pytest

from bot.ports.installing import Handled, Installation, Installations, InstallStates
from bot.store import opened
from tests.fakes.installations import FakeInstallations

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


class AnyApps(Installations, InstallStates, Handled, Protocol):
    """All that is kept about the app."""


Story = Callable[[AnyApps], Awaitable[None]]


@asynccontextmanager
async def in_memory() -> AsyncIterator[AnyApps]:
    yield FakeInstallations()


@asynccontextmanager
async def in_a_database(folder: Path) -> AsyncIterator[AnyApps]:
    async with opened(f"sqlite:///{folder}/kept.db") as store:
        yield store.apps


@pytest.fixture(params=["memory", "sqlite"])
def apps(request: pytest.FixtureRequest, tmp_path: Path) -> AbstractAsyncContextManager[AnyApps]:
    return in_memory() if request.param == "memory" else in_a_database(tmp_path)


def told(apps: AbstractAsyncContextManager[AnyApps], story: Story) -> None:
    async def tell() -> None:
        async with apps as kept:
            await story(kept)

    asyncio.run(tell())


def test_an_installation_comes_back_as_it_was(apps: AbstractAsyncContextManager[AnyApps]) -> None:
    async def story(kept: AnyApps) -> None:
        assert await kept.installation("T1") is None
        assert await kept.keep_installation(DESK)
        assert await kept.keep_installation(EVERYWHERE)
        assert await kept.installation("T1") == DESK
        assert await kept.installation("E1") == EVERYWHERE
        assert await kept.installations() == (EVERYWHERE, DESK)

    told(apps, story)


def test_who_installs_again_has_the_new_token(apps: AbstractAsyncContextManager[AnyApps]) -> None:
    again = replace(DESK, token="xoxb-two", name="The desk")

    async def story(kept: AnyApps) -> None:
        await kept.keep_installation(DESK)
        await kept.keep_installation(again)
        assert await kept.installations() == (again,)

    told(apps, story)


def test_a_renewed_token_takes_the_place_of_its_own_only(apps: AbstractAsyncContextManager[AnyApps]) -> None:
    renewed = replace(DESK, token="xoxe.xoxb-two", refresh_token="xoxe-two")

    async def story(kept: AnyApps) -> None:
        assert not await kept.keep_installation(renewed, instead_of=DESK.token), "it was removed in the meantime"
        assert await kept.installations() == ()
        await kept.keep_installation(DESK)
        assert await kept.keep_installation(renewed, instead_of=DESK.token)
        assert not await kept.keep_installation(replace(DESK, token="xoxe.xoxb-three"), instead_of=DESK.token)
        assert await kept.installation("T1") == renewed

    told(apps, story)


def test_what_is_removed_is_gone_but_not_what_was_installed_since(apps: AbstractAsyncContextManager[AnyApps]) -> None:
    async def story(kept: AnyApps) -> None:
        await kept.keep_installation(DESK)
        await kept.keep_installation(EVERYWHERE)
        await kept.remove_installation("T1", before=NOW)
        assert await kept.installation("T1") == DESK, "told of late: the app was installed again before"
        await kept.remove_installation("T1", before=NOW + timedelta(seconds=1))
        assert await kept.installations() == (EVERYWHERE,)

    told(apps, story)


def test_a_state_is_good_once_and_for_a_while(apps: AbstractAsyncContextManager[AnyApps]) -> None:
    async def story(kept: AnyApps) -> None:
        await kept.issue_state("a", until=NOW)
        await kept.issue_state("b", until=NOW)
        before = NOW - timedelta(seconds=1)
        assert await kept.take_state("a", now=before)
        assert not await kept.take_state("a", now=before)
        assert not await kept.take_state("b", now=NOW)
        assert not await kept.take_state("never issued", now=before)

    told(apps, story)


def test_what_is_asked_about_by_many_at_once_is_new_to_one(apps: AbstractAsyncContextManager[AnyApps]) -> None:
    async def story(kept: AnyApps) -> None:
        answers = await asyncio.gather(*(kept.first_time("Ev1", now=NOW) for _ in range(8)))
        assert sorted(answers) == [False] * 7 + [True]
        assert not await kept.first_time("Ev1", now=NOW + timedelta(days=2))
        assert await kept.first_time("Ev2", now=NOW + timedelta(days=9))

    told(apps, story)


def test_no_token_shows_in_what_is_printed() -> None:
    assert "xox" not in repr(DESK)
