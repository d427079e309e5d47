"""What is PostgreSQL's own: how it is connected to, and who may change its form."""

from __future__ import annotations

import shlex

import sqlalchemy as sa

from bot.errors import StoreFault

CONNECTIONS = 6
_MIGRATING = 0x6E657773  # the key of the advisory lock under which one process at a time changes the form

# A server that is gone without a word (a pulled cable, a frozen machine) is given up after 20 seconds, not after hours.
_PATIENCE = {
    "connect_timeout": 10,
    "keepalives_idle": 10,
    "keepalives_interval": 5,
    "keepalives_count": 2,
    "tcp_user_timeout": 20_000,
}


def make_engine(address: str, *, connections: int = CONNECTIONS, settings: str = "") -> sa.Engine:
    """The engine for an address; `settings` are the server's for these connections, as `-c name=value`.

    A connection that broke while nobody used it is replaced before it is used.

    Raises:
        StoreFault: the driver isn't installed.
    """
    url = sa.make_url(address).set(drivername="postgresql+psycopg")
    patience: dict[str, object] = {key: value for key, value in _PATIENCE.items() if key not in url.query}
    options = " ".join(filter(None, (_as_text(url.query.get("options")), settings)))
    arguments = {"application_name": "newsbrief", **patience} | ({"options": options} if options else {})
    try:
        return sa.create_engine(
            url, pool_size=connections, max_overflow=0, pool_pre_ping=True, connect_args=arguments, hide_parameters=True
        )
    except ImportError as error:
        message = "PostgreSQL needs a driver that isn't installed: pip install 'newsbrief[postgres]'"
        raise StoreFault(message) from error


def name_of(address: str) -> str:
    """What messages call the database: never with a password."""
    url = sa.make_url(address)
    place = f"{url.host or 'local socket'}{f':{url.port}' if url.port else ''}"
    return f"PostgreSQL database {url.database} at {place}"


def secret_of(address: str) -> str:
    """The password, to be kept out of messages; empty where there is none."""
    return sa.make_url(address).password or ""


def command_line(address: str, program: str, file: str) -> str:
    """How `pg_dump` or `pg_restore` is called for an address; it asks for the password, or has it from ~/.pgpass."""
    url = sa.make_url(address)
    options = {"--host": url.host, "--port": url.port, "--username": url.username}
    words = [program, *(f"{name} {shlex.quote(str(value))}" for name, value in options.items() if value)]
    database, quoted = shlex.quote(url.database or ""), shlex.quote(file)
    if program == "pg_dump":
        return " ".join((*words, f"--format custom --file {quoted}", database))
    return " ".join((*words, f"--clean --if-exists --single-transaction --dbname {database}", quoted))


def migrate_alone(connection: sa.Connection) -> None:
    """Waits until no other process is changing the form; holds that until the transaction ends."""
    connection.execute(sa.select(sa.func.pg_advisory_xact_lock(_MIGRATING)))


def _as_text(value: str | tuple[str, ...] | None) -> str:
    return " ".join(value) if isinstance(value, tuple) else value or ""
