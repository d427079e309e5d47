"""Heavy work goes on in a process beside ours, which may be lost, and ends when we end."""

from __future__ import annotations

import asyncio
import os
import signal
from collections.abc import Awaitable, Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import TypeVar

import pytest

from bot.errors import WorkFailed
from bot.ports.working import Library
from bot.working.composing import ComposingBeside
from bot.working.drawing import MISSING, Artist
from bot.working.jobs import Compose, Draw, Job, Read
from bot.working.process import Worker
from briefings.composing.compose import compose
from briefings.rendering.charts import Chart, Point
from tests.unit.bot.asking import ARTICLES, BALTIC, LATER

Value = TypeVar("Value")
NOW = datetime(2025, 11, 14, tzinfo=UTC)
POINTS = tuple(Point(date=str(year), value=year - 2000.0, text=f"{year - 2000} ships") for year in (2022, 2023, 2024))
CHART = Chart(title="ships lost", unit="", points=POINTS)


def beside(story: Callable[[Worker], Awaitable[Value]]) -> Value:
    """Lets a story happen with a process beside it."""

    async def happen() -> Value:
        worker = Worker()
        try:
            return await story(worker)
        finally:
            await worker.close()

    return asyncio.run(happen())


def test_what_is_composed_beside_is_what_would_be_composed_here() -> None:
    async def story(worker: Worker) -> None:
        composing = ComposingBeside(worker)
        first, later = Library(state=1, documents=ARTICLES), Library(state=2, documents=(*ARTICLES, LATER))
        for library in (first, first, later, first):
            edition = await composing.compose(BALTIC, library, now=NOW, since=None, explain=True)
            assert edition == compose(BALTIC, library.documents, now=NOW, explain=True)

    beside(story)


def test_a_process_that_is_killed_is_begun_anew_and_the_work_is_done() -> None:
    async def story(worker: Worker) -> None:
        composing = ComposingBeside(worker)
        library = Library(state=1, documents=ARTICLES)
        before = await composing.compose(BALTIC, library, now=NOW, since=None, explain=False)
        os.kill(process_of(worker), signal.SIGKILL)
        assert await composing.compose(BALTIC, library, now=NOW, since=None, explain=False) == before

    beside(story)


def test_a_job_that_goes_wrong_says_why_and_the_next_one_is_done() -> None:
    async def story(worker: Worker) -> None:
        with pytest.raises(WorkFailed, match="no time zone"):
            await ComposingBeside(worker).compose(
                BALTIC,
                Library(state=1, documents=()),
                now=NOW.replace(tzinfo=None),
                since=None,
                explain=False,
            )
        assert (await worker.do(Read(places=(Path("nowhere"),)))).refusals

    beside(story)


def test_who_stops_waiting_ends_the_work_and_the_next_to_ask_gets_their_own_result() -> None:
    async def story(worker: Worker) -> None:
        asked = asyncio.create_task(worker.do(Read(places=(Path("/dev/null"),))))
        await asyncio.sleep(0)
        asked.cancel()
        await asyncio.gather(asked, return_exceptions=True)
        composed = await ComposingBeside(worker).compose(
            BALTIC, Library(state=1, documents=ARTICLES), now=NOW, since=None, explain=False
        )
        assert composed.name == "baltic"

    beside(story)


def test_jobs_that_are_asked_for_at_once_get_their_own_results() -> None:
    async def story(worker: Worker) -> None:
        places = [Path(f"nowhere-{number}") for number in range(20)]
        readings = await asyncio.gather(*(worker.do(Read(places=(place,))) for place in places))
        assert [reading.refusals[0].path for reading in readings] == [str(place) for place in places]

    beside(story)


def test_closing_ends_the_process() -> None:
    async def story(worker: Worker) -> int:
        await worker.do(Compose(state=1, briefing=BALTIC, now=NOW))
        return process_of(worker)

    with pytest.raises(ProcessLookupError):
        os.kill(beside(story), 0)


def test_closing_in_the_midst_of_a_job_begins_no_other(caplog: pytest.LogCaptureFixture) -> None:
    async def story(worker: Worker) -> None:
        composing = ComposingBeside(worker)
        library = Library(state=1, documents=ARTICLES)
        await worker.do(Read(places=()))
        asked = asyncio.create_task(composing.compose(BALTIC, library, now=NOW, since=None, explain=False))
        await asyncio.sleep(0)
        await worker.close()
        with pytest.raises(asyncio.CancelledError):
            await asked
        assert worker.pid is None

    beside(story)
    assert caplog.text == ""


def test_a_chart_is_drawn_as_png_and_as_svg_of_the_same_words() -> None:
    async def story(worker: Worker) -> None:
        artist = Artist(worker, told=pytest.fail)
        (picture,) = (await artist.draw([CHART])).values()
        assert picture.startswith(b"\x89PNG\r\n")
        (drawing,) = (await artist.draw([CHART], form="svg")).values()
        assert all(word in drawing.decode() for word in ("22 ships", "23 ships", "24 ships", "2022", "ships lost"))
        assert b"currentColor" in drawing
        assert b"http" not in drawing.replace(b"http://www.w3.org/", b"")

    beside(story)


class FakeWorker(Worker):
    """Gives what it is told to, and counts what it was asked for."""

    def __init__(self, picture: bytes | None) -> None:
        super().__init__()
        self.picture = picture
        self.asked: list[Job] = []

    async def do(self, job: Job) -> bytes | None:
        """Whatever the picture is."""
        self.asked.append(job)
        return self.picture


def test_a_chart_that_was_drawn_is_not_drawn_again() -> None:
    worker = FakeWorker(b"picture")
    artist = Artist(worker, told=pytest.fail)
    for _ in range(3):
        assert asyncio.run(artist.draw([CHART])) == {CHART.name: b"picture"}
    assert [type(job) for job in worker.asked] == [Draw]


def test_where_nothing_can_draw_it_is_said_once_and_not_tried_again() -> None:
    worker, said = FakeWorker(None), list[str]()
    artist = Artist(worker, told=said.append)
    assert asyncio.run(artist.draw([CHART])) == asyncio.run(artist.draw([CHART])) == {}
    assert said == [MISSING]
    assert len(worker.asked) == 1


def process_of(worker: Worker) -> int:
    """The id of the process, which the system knows too."""
    assert worker.pid is not None
    return worker.pid


def test_a_process_is_killed_once_so_that_who_waits_for_it_hears_how_it_ended(monkeypatch: pytest.MonkeyPatch) -> None:
    async def story(worker: Worker) -> None:
        await ComposingBeside(worker).compose(
            BALTIC, Library(state=1, documents=ARTICLES), now=NOW, since=None, explain=False
        )
        told: list[int] = []
        kill = asyncio.subprocess.Process.kill

        def counted(process: asyncio.subprocess.Process) -> None:
            told.append(process.pid)
            kill(process)

        monkeypatch.setattr(asyncio.subprocess.Process, "kill", counted)
        worker.stop()
        await worker.close()
        assert len(told) == 1

    beside(story)
