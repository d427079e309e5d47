"""The two databases that a run can stand on."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass
from pathlib import Path
from random import Random

from tests.servers.postgres import Server


@dataclass(frozen=True, slots=True, kw_only=True)
class OnSqlite:
    """A file: one process, which is what can be killed."""

    folder: Path
    name: str = "SQLite"
    roles: tuple[str, ...] = ("all",)
    victims: tuple[str, ...] = ("process",)

    @property
    def database(self) -> str:
        """Its address."""
        return f"sqlite:///{self.folder / 'kept.db'}"

    async def crash(self, dice: Random) -> None:
        """There is no server."""
        raise AssertionError


@dataclass(frozen=True, slots=True, kw_only=True)
class OnPostgres:
    """A server with three processes, and all four can be killed."""

    server: Server
    database: str
    name: str = "PostgreSQL"
    roles: tuple[str, ...] = ("all", "worker", "worker")
    victims: tuple[str, ...] = ("process", "process", "process", "server")

    async def crash(self, dice: Random) -> None:
        """Ends the server as if its machine had lost power, and starts it again up to three seconds later."""
        await asyncio.to_thread(self.server.stop, "immediate")
        await asyncio.sleep(3 * dice.random())
        await asyncio.to_thread(self.server.start)
