"""Small disks that only the bot sees, which a test may fill or write-protect: in a mount namespace of its own.

On Linux root may make one, and mostly everybody, as the root of a namespace of users.
"""

from __future__ import annotations

import asyncio
import os
import shutil
import subprocess
import sys
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import pytest

from tests.scenario.outages import Bot
from tests.unit.bot.command import CHECKOUT, environment

_ROOT = os.geteuid() == 0
_APART = ("unshare", "--mount") if _ROOT else ("unshare", "--mount", "--user", "--map-root-user")
_INTO = () if _ROOT else ("--user", "--preserve-credentials")


@dataclass(frozen=True, slots=True, kw_only=True)
class Disk:
    """A folder that is a disk of its own for who is started behind `small` or `read_only`."""

    folder: Path

    def small(self, megabytes: int) -> tuple[str, ...]:
        """The words before a command that has it as an empty disk of this size."""
        return self._with(f"mount -t tmpfs -o size={megabytes}m tmpfs '{self.folder}'")

    def read_only(self) -> tuple[str, ...]:
        """The words before a command that has what stands there, and can't write to it."""
        bound = f"mount --bind '{self.folder}' '{self.folder}'"
        return self._with(f"{bound} && mount -o remount,ro,bind '{self.folder}'")

    async def fill(self, bot: Bot) -> None:
        """Leaves not a byte of it."""
        await self._inside(bot, "sh", "-c", f"cat /dev/zero >'{self.folder}/ballast' 2>/dev/null; true")

    async def clear(self, bot: Bot) -> None:
        """Makes room again."""
        await self._inside(bot, "rm", f"{self.folder}/ballast")

    async def plan(self, bot: Bot, database: str, key: str) -> None:
        """Plans a slot that is due now in the database that stands there."""
        await self._inside(bot, sys.executable, "-m", "tests.scenario.outages", database, key, "0")

    def _with(self, mounted: str) -> tuple[str, ...]:
        if why := _not_here():
            pytest.skip(why)
        return (*_APART, "sh", "-c", f'{mounted} && exec "$@"', "sh")

    async def _inside(self, bot: Bot, *words: str) -> None:
        process = await asyncio.create_subprocess_exec(
            "nsenter", "--target", str(bot.process.pid), "--mount", *_INTO, *words, cwd=CHECKOUT, env=environment()
        )
        assert await process.wait() == 0, words


@cache
def _not_here() -> str:
    """Why there are no such disks on this machine; empty where there are."""
    if not (shutil.which("unshare") and shutil.which("nsenter")):
        return "there is no unshare and nsenter here (they are util-linux's), so no disk can be filled"
    tried = subprocess.run(
        [*_APART, "mount", "-t", "tmpfs", "tmpfs", str(CHECKOUT)], capture_output=True, text=True, check=False
    )
    return f"this system lets nobody here mount a disk: {tried.stderr.strip()}" if tried.returncode else ""
