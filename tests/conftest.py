"""What many tests share: a PostgreSQL server for the whole run, and databases on it."""

from __future__ import annotations

import asyncio
import fcntl
import json
import os
import uuid
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import settings

from bot.store import opened
from tests.servers.postgres import NoServer, Server

# a slow moment of the machine is no failure of ours
settings.register_profile("newsbrief", deadline=None)
settings.load_profile("newsbrief")

_TEMPLATE = "newsbrief_template"


@pytest.fixture(scope="session")
def postgres_server(tmp_path_factory: pytest.TempPathFactory, worker_id: str) -> Server:
    """The run's one server, with a template that has the tables; started by the first test that needs it."""
    together = tmp_path_factory.getbasetemp() if worker_id == "master" else tmp_path_factory.getbasetemp().parent
    with (together / "postgres.lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        known = together / "postgres.json"
        if not known.exists():
            known.write_text(json.dumps(_started(os.getpid() if worker_id == "master" else os.getppid())))
        found = json.loads(known.read_text())
    if "why" in found:
        pytest.skip(found["why"])
    return Server(folder=Path(found["folder"]), port=found["port"])


def _started(guarded_by: int) -> dict[str, object]:
    try:
        server = Server.made(guarded_by=guarded_by)
    except NoServer as why:
        return {"why": str(why)}
    server.create(_TEMPLATE)

    async def make_tables() -> None:
        async with opened(server.url(_TEMPLATE)):
            pass

    asyncio.run(make_tables())
    return {"folder": str(server.folder), "port": server.port}


@pytest.fixture(scope="session")
def _database_of_worker(postgres_server: Server, worker_id: str) -> str:
    postgres_server.create(worker_id, template=_TEMPLATE)
    return worker_id


@pytest.fixture
def postgres_database(postgres_server: Server, _database_of_worker: str) -> str:
    """The address of a database with all tables, as empty as a new one."""
    postgres_server.empty(_database_of_worker)
    return postgres_server.url(_database_of_worker)


@pytest.fixture
def bare_postgres_database(postgres_server: Server) -> Iterator[str]:
    """The address of a database without any tables."""
    name = f"test_{uuid.uuid4().hex}"
    postgres_server.create(name)
    yield postgres_server.url(name)
    postgres_server.drop(name)
