"""The stores that the suite is told to: in memory, in a file, on a server."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import pytest

from bot.store import opened
from tests.contract.kept import AnyStore, Opening
from tests.fakes.kept import FakeKept


@asynccontextmanager
async def _in_memory() -> AsyncIterator[AnyStore]:
    yield FakeKept()


@pytest.fixture(params=["memory", "sqlite", "postgres"])
def store(request: pytest.FixtureRequest, tmp_path: Path) -> Opening:
    """An empty store of each kind."""
    if request.param == "memory":
        return _in_memory()
    if request.param == "sqlite":
        return opened(f"sqlite:///{tmp_path}/kept.db")
    return opened(request.getfixturevalue("postgres_database"))
