"""Where documents and editions are kept, as an address: beside the configuration, or what the environment says."""

from __future__ import annotations

import os
from collections.abc import Mapping
from pathlib import Path

from bot.errors import ConfigurationFault, Problem
from bot.settings.places import starter

VARIABLE = "NEWSBRIEF_DATABASE_URL"
_SQLITE = "sqlite:///"


def database_address(text: str) -> str:
    """The text, where it is a path or the address of a SQLite file.

    Raises:
        ValueError: it is the address of something else; the text is not repeated, because it may hold a password.
    """
    path = text.strip().removeprefix(_SQLITE)
    if not path or "://" in path or "?" in path:
        raise ValueError("this is no file for a database; write a path such as data/newsbrief.db, or sqlite:///PATH")
    return path


def database_beside(folder: Path, configured: str, environment: Mapping[str, str]) -> str:
    """The address to use; a relative path starts beside `folder`, and beside the caller for the packaged starter.

    Raises:
        ConfigurationFault: the environment's address cannot be used.
    """
    named = environment.get(VARIABLE)
    if named:
        try:
            return _address(Path.cwd(), database_address(named))
        except ValueError as error:
            problem = Problem(file=VARIABLE, line=1, column=1, message=str(error))
            raise ConfigurationFault((problem,)) from error
    packaged = folder.absolute() == starter() / "config"
    return _address(Path.cwd() if packaged else Path(os.path.abspath(folder)).parent, configured)


def _address(start: Path, path: str) -> str:
    return _SQLITE + os.path.abspath(start / os.path.expanduser(path))
