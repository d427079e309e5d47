"""Installations of the Slack app, the states of those under way, and what was handled: SQL that any database takes."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from datetime import UTC, datetime, timedelta
from typing import Any, Protocol, TypeVar

import sqlalchemy as sa

from bot.ports.installing import Installation
from bot.store.rows import instant
from bot.store.tables import HANDLED, INSTALL_STATES, INSTALLATIONS

Value = TypeVar("Value")
REMEMBERED = timedelta(days=3)  # Slack repeats delayed events for a day


class Transaction(Protocol):
    """Runs work on a connection, all of it or nothing."""

    def __call__(self, work: Callable[[sa.Connection], Value], /) -> Awaitable[Value]:
        """What the work gives."""
        ...


class InstalledApps:
    """`Installations`, `InstallStates` and `Handled` over the transactions of a store."""

    def __init__(self, read: Transaction, write: Transaction) -> None:
        self._read, self._write = read, write

    async def keep_installation(self, installation: Installation, *, instead_of: str | None = None) -> bool:
        """Takes the place of an earlier one; with `instead_of` only where that token is kept. Whether it did."""
        return await self._write(lambda connection: _keep(connection, installation, instead_of))

    async def installation(self, place: str) -> Installation | None:
        """The one of this workspace or organisation."""
        statement = sa.select(INSTALLATIONS).where(INSTALLATIONS.c.place == place)
        row = await self._read(lambda connection: connection.execute(statement).first())
        return _installation_of(row) if row is not None else None

    async def installations(self) -> tuple[Installation, ...]:
        """All of them, in the order of their places."""
        statement = sa.select(INSTALLATIONS).order_by(INSTALLATIONS.c.place)
        return await self._read(lambda connection: tuple(map(_installation_of, connection.execute(statement))))

    async def remove_installation(self, place: str, *, before: datetime) -> None:
        """Removes it with its tokens, unless it was installed at this instant or later."""
        older = INSTALLATIONS.c.installed_at < instant(before)
        statement = sa.delete(INSTALLATIONS).where(INSTALLATIONS.c.place == place, older)
        await self._write(lambda connection: connection.execute(statement))

    async def issue_state(self, state: str, *, until: datetime) -> None:
        """Makes it good until then."""
        statement = sa.insert(INSTALL_STATES).values(state=state, until=instant(until))
        await self._write(lambda connection: connection.execute(statement))

    async def take_state(self, state: str, *, now: datetime) -> bool:
        """Whether it was good; it no longer is. What nobody came back with in time goes as well."""
        return await self._write(lambda connection: _take(connection, state, instant(now)))

    async def first_time(self, key: str, *, now: datetime) -> bool:
        """Whether nobody asked about this key before."""
        return await self._write(lambda connection: _first_time(connection, key, now))


def _keep(connection: sa.Connection, installation: Installation, instead_of: str | None) -> bool:
    row = _row(installation)
    change = sa.update(INSTALLATIONS).where(INSTALLATIONS.c.place == installation.place).values(row)
    if instead_of is not None:
        return bool(connection.execute(change.where(INSTALLATIONS.c.token == instead_of)).rowcount)
    if not connection.execute(change).rowcount:
        connection.execute(sa.insert(INSTALLATIONS).values(row))
    return True


def _take(connection: sa.Connection, state: str, now: str) -> bool:
    connection.execute(sa.delete(INSTALL_STATES).where(INSTALL_STATES.c.until <= now))
    return bool(connection.execute(sa.delete(INSTALL_STATES).where(INSTALL_STATES.c.state == state)).rowcount)


def _first_time(connection: sa.Connection, key: str, now: datetime) -> bool:
    """Two processes may insert at once; the one that fails came second."""
    connection.execute(sa.delete(HANDLED).where(HANDLED.c.at < instant(now - REMEMBERED)))
    try:
        with connection.begin_nested():
            connection.execute(sa.insert(HANDLED).values(key=key, at=instant(now)))
    except sa.exc.IntegrityError:
        return False
    return True


def _row(installation: Installation) -> dict[str, Any]:
    return {
        "place": installation.place,
        "app": installation.app,
        "workspace": installation.workspace,
        "organisation": installation.organisation,
        "name": installation.name,
        "bot_id": installation.bot_id,
        "bot_user": installation.bot_user,
        "scopes": ",".join(installation.scopes),
        "token": installation.token,
        "refresh_token": installation.refresh_token,
        "expires_at": instant(installation.expires_at) if installation.expires_at else None,
        "installed_at": instant(installation.installed_at),
    }


def _installation_of(row: sa.Row[Any]) -> Installation:
    return Installation(
        app=row.app,
        workspace=row.workspace,
        organisation=row.organisation,
        name=row.name,
        bot_id=row.bot_id,
        bot_user=row.bot_user,
        scopes=tuple(filter(None, row.scopes.split(","))),
        token=row.token,
        refresh_token=row.refresh_token,
        expires_at=_moment(row.expires_at) if row.expires_at else None,
        installed_at=_moment(row.installed_at),
    )


def _moment(text: str) -> datetime:
    return datetime.fromisoformat(text).astimezone(UTC)
