"""Briefings that are composed ahead: nobody waits for what is ready, and what is ready is of the last minutes."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from datetime import datetime, timedelta

import pytest

from bot.commands.composing import Asked, Composer
from bot.commands.upkeep import every
from bot.errors import StoreFault
from bot.ports.working import Library
from briefings.composing.compose import compose
from briefings.model import Briefing, Edition
from tests.fakes.clock import FakeClock
from tests.fakes.store import FakeStore
from tests.unit.bot.asking import ARTICLES, BALTIC, LATER

BALTIC_NOW = Asked(briefing=BALTIC)


class SlowComposing:
    """`Composing` that waits where it is told to, and counts."""

    def __init__(self) -> None:
        self.go = asyncio.Event()
        self.go.set()
        self.composed = 0

    async def compose(
        self, briefing: Briefing, library: Library, *, now: datetime, since: datetime | None, explain: bool
    ) -> Edition:
        self.composed += 1
        await self.go.wait()
        return compose(briefing, library.documents, now=now, since=since, explain=explain)


class Shop:
    """A composer over five articles, with no patience at all."""

    def __init__(self) -> None:
        self.store, self.clock, self.composing = FakeStore(), FakeClock(), SlowComposing()
        self.composer = Composer(self.store, self.clock, timezone="UTC", composing=self.composing, patience=0.0)


@pytest.fixture
def runner() -> Iterator[asyncio.Runner]:
    with asyncio.Runner() as made:
        yield made


def test_while_documents_came_and_composing_takes_long_the_edition_of_before_is_given(runner: asyncio.Runner) -> None:
    async def story() -> None:
        shop = Shop()
        await shop.store.keep(ARTICLES, now=shop.clock.now())
        await shop.composer.prepare(BALTIC)
        before = await shop.composer.edition(BALTIC_NOW)
        shop.composing.go.clear()
        shop.clock.advance(days=0, minutes=2)
        await shop.store.keep([LATER], now=shop.clock.now())
        assert await shop.composer.edition(BALTIC_NOW) == before
        shop.composing.go.set()
        await shop.composer.prepare(BALTIC)
        assert shop.composing.composed == 2, "who asked and who prepared waited for the same work"
        after = await shop.composer.edition(BALTIC_NOW)
        assert after.composed_at > before.composed_at

    runner.run(story())


def test_what_is_too_old_is_not_given_however_long_the_new_takes(runner: asyncio.Runner) -> None:
    async def story() -> None:
        shop = Shop()
        await shop.store.keep(ARTICLES, now=shop.clock.now())
        await shop.composer.prepare(BALTIC)
        shop.composing.go.clear()
        shop.clock.advance(minutes=11)
        asked = asyncio.create_task(shop.composer.edition(BALTIC_NOW))
        await asyncio.sleep(0)
        shop.composing.go.set()
        assert (await asked).composed_at == shop.clock.now().isoformat()

    runner.run(story())


def test_what_is_ready_is_renewed_before_it_is_too_old_and_not_sooner(runner: asyncio.Runner) -> None:
    async def story() -> None:
        shop = Shop()
        await shop.store.keep(ARTICLES, now=shop.clock.now())
        for minutes, composed in ((0, 1), (4, 1), (2, 2), (4, 2), (2, 3)):
            shop.clock.advance(minutes=minutes)
            await shop.composer.prepare(BALTIC)
            assert shop.composing.composed == composed
        edition = await shop.composer.edition(BALTIC_NOW)
        assert edition.composed_at == shop.clock.now().isoformat()
        assert shop.composing.composed == 3

    runner.run(story())


def test_a_window_is_composed_when_it_is_asked_for(runner: asyncio.Runner) -> None:
    async def story() -> None:
        shop = Shop()
        await shop.store.keep(ARTICLES, now=shop.clock.now())
        await shop.composer.prepare(BALTIC)
        since = shop.clock.now() - timedelta(days=3)
        edition = await shop.composer.edition(Asked(briefing=BALTIC, window=since), since=since)
        assert edition.window.since == since.isoformat()

    runner.run(story())


def test_upkeep_goes_on_after_what_goes_wrong(runner: asyncio.Runner, caplog: pytest.LogCaptureFixture) -> None:
    async def story() -> None:
        done: list[str] = []

        async def work() -> None:
            done.append("work")
            if len(done) == 1:
                raise OSError("the disk is away")

        async def sleep(seconds: float) -> None:
            done.append(f"{seconds:g} s")
            if len(done) == 4:
                raise asyncio.CancelledError

        with pytest.raises(asyncio.CancelledError):
            await every(timedelta(minutes=1), work, sleep=sleep)
        assert done == ["work", "60 s", "work", "60 s"]

    runner.run(story())
    assert "the disk is away" in caplog.text


def test_a_database_that_is_away_is_told_in_a_line(caplog: pytest.LogCaptureFixture) -> None:
    async def away() -> None:
        raise StoreFault("the database is away")

    async def enough(seconds: float) -> None:
        raise asyncio.CancelledError

    with pytest.raises(asyncio.CancelledError), asyncio.Runner() as runner:
        runner.run(every(timedelta(minutes=1), away, sleep=enough))
    assert "upkeep.waiting: the database is away" in caplog.text
    assert "Traceback" not in caplog.text
