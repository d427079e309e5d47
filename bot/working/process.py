"""A process beside this one, begun when it is first needed, begun anew when it was lost, gone at once when told to."""

from __future__ import annotations

import asyncio
import logging
import sys
from asyncio.subprocess import PIPE, Process
from contextlib import suppress
from dataclasses import dataclass
from typing import Any

from bot.errors import WorkFailed, WorkLost
from bot.working.frames import LENGTH, packed, unpacked
from bot.working.jobs import Hold, Job

log = logging.getLogger("newsbrief.working")

_COMMAND = (sys.executable, "-P", "-m", "bot.working")  # -P: a folder named `bot` where we were started is not ours
_CHUNK = 1 << 20


@dataclass(frozen=True, slots=True)
class _Beside:
    """The process and the two pipes to it."""

    process: Process
    to: asyncio.StreamWriter
    back: asyncio.StreamReader


class Worker:
    """Does one job at a time, in the order in which they are asked for."""

    def __init__(self) -> None:
        self._turn = asyncio.Lock()
        self._beside: _Beside | None = None
        self._killed: Process | None = None
        self._closed = False

    @property
    def pid(self) -> int | None:
        """The id of the process, where there is one."""
        return self._beside.process.pid if self._beside else None

    async def do(self, job: Job) -> Any:
        """The result of the job. A process that is lost on the way, which memory can run out for, is begun anew once.

        Raises:
            WorkFailed: the job itself went wrong.
            WorkLost: the process was lost twice.
            CancelledError: the worker was closed.
        """
        async with self._turn:
            try:
                kind, result = await self._exchanged(job)
            except WorkLost as lost:
                if self._closed:
                    raise asyncio.CancelledError from lost  # whoever waits is at its end too
                log.warning("working.lost: %s", lost)
                kind, result = await self._exchanged(job)
        if kind == "failed":
            raise WorkFailed(str(result))
        return result

    def stop(self) -> None:
        """Kills the process, whatever it is doing, for good: whoever waits for it waits no more."""
        self._closed = True
        if self._beside is not None:
            self._kill(self._beside.process)

    async def close(self) -> None:
        """The same, and waits until the process is gone."""
        self._closed = True
        await self._end()

    async def _end(self) -> None:
        beside, self._beside = self._beside, None
        if beside is not None:
            self._kill(beside.process)
            beside.to.close()
            await beside.process.wait()

    def _kill(self, process: Process) -> None:
        """Kills a process, but only once: a second time asks how it is, which takes its end from who waits for it."""
        if process is not self._killed:
            self._killed = process
            with suppress(ProcessLookupError):
                process.kill()

    async def _exchanged(self, job: Job) -> Any:
        whole = False
        try:
            beside = self._beside or await self._begun()
            await _send(beside, job)
            result = await _received(beside)
            whole = True
        except (OSError, asyncio.IncompleteReadError) as error:
            raise WorkLost(f"{type(job).__name__}: the process that works beside this one is gone") from error
        finally:
            if not whole:  # whoever asked has gone, or the process has: its next result would be another job's
                await self._end()
        return result

    async def _begun(self) -> _Beside:
        if self._closed:
            raise WorkLost("no work is begun any more")
        process = await asyncio.create_subprocess_exec(*_COMMAND, stdin=PIPE, stdout=PIPE, limit=_CHUNK)
        if process.stdin is None or process.stdout is None:
            raise WorkLost("the process that works beside this one has no pipes")
        self._beside = _Beside(process, process.stdin, process.stdout)
        return self._beside


async def _send(beside: _Beside, job: Job) -> None:
    large = isinstance(job, Hold)
    data = await asyncio.to_thread(packed, job) if large else packed(job)
    for start in range(0, len(data), _CHUNK):
        beside.to.write(data[start : start + _CHUNK])
        await beside.to.drain()


async def _received(beside: _Beside) -> Any:
    (size,) = LENGTH.unpack(await beside.back.readexactly(LENGTH.size))
    return unpacked(await beside.back.readexactly(size))
