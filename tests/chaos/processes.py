"""The processes of a run: the platforms and `newsbrief run`, none of which outlives the one that started it."""

from __future__ import annotations

import asyncio
import ctypes
import json
import signal
import sys
from asyncio.subprocess import DEVNULL, PIPE, Process
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from dataclasses import asdict, dataclass, field
from pathlib import Path

from tests.chaos.platforms import Seen, Wires
from tests.fakes.discord_api import TOKEN
from tests.fakes.slack_api import SECRET
from tests.fakes.slack_oauth import CLIENT, CLIENT_SECRET
from tests.unit.bot.command import CHECKOUT, environment, program

ANSWER_WITHIN = 60.0  # seconds, of the platforms
AGAIN_AFTER = 0.5  # seconds behind the end of a process, as a supervisor has it
SECRETS = {
    "SLACK_CLIENT_ID": CLIENT,
    "SLACK_CLIENT_SECRET": CLIENT_SECRET,
    "SLACK_SIGNING_SECRET": SECRET,
    "DISCORD_TOKEN": TOKEN,
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Wire:
    """The platforms' process."""

    process: Process
    addresses: dict[str, str]

    async def count(self) -> int:
        """How many messages stand there."""
        return int(await self._ask("count"))

    async def seen(self, file: Path) -> Seen:
        """All that came."""
        await self._ask(str(file))
        return Seen(**json.loads(await asyncio.to_thread(file.read_text)))

    async def _ask(self, question: str) -> str:
        return await _asked(self.process, question)


@asynccontextmanager
async def wired(wires: Wires) -> AsyncIterator[Wire]:
    """The platforms, until the end of the block."""
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-m", "tests.chaos.platforms", stdin=PIPE, stdout=PIPE, cwd=CHECKOUT, env=environment()
    )
    try:
        yield Wire(process=process, addresses=json.loads(await _asked(process, json.dumps(asdict(wires)))))
    finally:
        await _ended(process)


async def _asked(process: Process, question: str) -> str:
    assert process.stdin is not None
    assert process.stdout is not None
    process.stdin.write(f"{question}\n".encode())
    async with asyncio.timeout(ANSWER_WITHIN):
        answer = await process.stdout.readline()
    if not answer:
        raise RuntimeError("the platforms' process ended")
    return answer.decode()


@dataclass(slots=True, kw_only=True)
class Bot:
    """`newsbrief run` under a supervisor: started again whenever it ended. What it says is in `log`."""

    role: str
    folder: Path
    log: Path
    env: Mapping[str, str]
    killed: int = 0
    ended: list[int] = field(default_factory=list)
    _process: Process | None = None

    async def supervise(self) -> None:
        """Runs it, again and again, until cancelled; then it is stopped in order."""
        try:
            while True:
                killed = self.killed
                self._process = await self._started()
                code = await self._process.wait()
                if killed == self.killed:
                    self.ended.append(code)
                await asyncio.sleep(AGAIN_AFTER)
        finally:
            if self._process is not None:
                await _ended(self._process)

    def kill(self) -> None:
        """Kills it as nothing can be caught."""
        if self._process is not None and self._process.returncode is None:
            self.killed += 1
            self._process.kill()

    def said(self) -> str:
        """Everything that it and those before it said."""
        return self.log.read_text(errors="replace") if self.log.exists() else ""

    async def _started(self) -> Process:
        with self.log.open("ab") as log:
            return await asyncio.create_subprocess_exec(
                *program("run", "--role", self.role, "--listen", "127.0.0.1:0"),
                cwd=self.folder,
                env=environment(**self.env, HOME=str(self.folder)),
                stdin=DEVNULL,
                stdout=DEVNULL,
                stderr=log,
                preexec_fn=_die_with_parent,
            )


async def _ended(process: Process) -> None:
    """Asks it to end; kills it where it doesn't."""
    if process.returncode is not None:
        return
    process.terminate()
    try:
        await asyncio.wait_for(process.wait(), 15)
    except TimeoutError:
        process.kill()
        await process.wait()


def _die_with_parent() -> None:
    """On Linux; elsewhere a driver that is killed leaves its bots behind."""
    if sys.platform == "linux":
        ctypes.CDLL(None).prctl(1, signal.SIGKILL)  # PR_SET_PDEATHSIG
