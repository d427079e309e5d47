"""Where everything is kept, as an address: a file beside the configuration, or what the environment says."""

from __future__ import annotations

import os
from collections.abc import Mapping
from pathlib import Path
from urllib.parse import urlsplit

from bot.errors import ConfigurationFault, Problem
from bot.settings.places import starter

VARIABLE = "NEWSBRIEF_DATABASE_URL"
_SQLITE = "sqlite:///"
_SERVER = "postgresql"
_SERVERS = ("postgresql", "postgres", "postgresql+psycopg")


def database_address(text: str) -> str:
    """The text, where it is a path or the address of a SQLite file.

    Raises:
        ValueError: it is the address of something else; the text is not repeated, because it may hold a password.
    """
    path = text.strip().removeprefix(_SQLITE)
    if path.partition("://")[0] in _SERVERS:
        raise ValueError(f"the address of a server may hold a password; put it into the environment, as {VARIABLE}")
    if not path or "://" in path or "?" in path:
        raise ValueError("this is no file for a database; write a path such as data/newsbrief.db, or sqlite:///PATH")
    return path


def database_beside(folder: Path, configured: str, environment: Mapping[str, str]) -> str:
    """The address to use; a relative path starts beside `folder`, and beside the caller for the packaged starter.

    Raises:
        ConfigurationFault: the environment's address cannot be used.
    """
    named = environment.get(VARIABLE, "").strip()
    if named:
        try:
            return _server_address(named) if _is_server(named) else _address(Path.cwd(), database_address(named))
        except ValueError as error:
            problem = Problem(file=VARIABLE, line=1, column=1, message=str(error))
            raise ConfigurationFault((problem,)) from None
    packaged = folder.absolute() == starter() / "config"
    return _address(Path.cwd() if packaged else Path(os.path.abspath(folder)).parent, configured)


def _is_server(text: str) -> bool:
    return text.partition("://")[0] in _SERVERS


def _server_address(text: str) -> str:
    """The address of a PostgreSQL database, however its scheme is written.

    Raises:
        ValueError: something is missing or wrong in it; says what, and nothing of what it holds.
    """
    try:
        parts = urlsplit(text)
        named, _ = parts.path.lstrip("/"), parts.port
    except ValueError:
        raise ValueError(f"this address cannot be read; {_EXAMPLE}, with %XX for signs in the password") from None
    if not named:
        raise ValueError(f"this address names no database; {_EXAMPLE}")
    return f"{_SERVER}://{text.partition('://')[2]}"


_EXAMPLE = "write postgresql://USER:PASSWORD@HOST:5432/DATABASE"


def _address(start: Path, path: str) -> str:
    return _SQLITE + os.path.abspath(start / os.path.expanduser(path))
