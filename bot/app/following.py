"""The configuration's files followed while the bot runs: what is right in them is taken up, a mistake is told.

::

    look ── as before ──> nothing
       └── changed ── read ── a mistake ──> told with its place; what was read before stays in force
                           └── another meaning than before ──> the bot ends in order and begins anew with it
"""

from __future__ import annotations

import asyncio
import logging
import os
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

from bot.app.running import Role, require_sense
from bot.errors import ConfigurationFault, WrongUsage
from bot.settings.overrides import TEMPLATES
from bot.settings.places import BRIEFINGS, MAIN
from bot.settings.reading import read_settings
from bot.settings.values import Settings

log = logging.getLogger(__name__)

Look = dict[Path, tuple[int, int]]
_STAYS = "what was read before stays in force"


class Following:
    """Looks at the files that `settings` were read from; `told` hears what is wrong in them."""

    def __init__(self, settings: Settings, role: Role, told: Callable[[str], None]) -> None:
        self._settings, self._role, self._told = settings, role, told
        self._before = _look(settings.folder)

    async def changed(self) -> Settings:
        """Comes back with other settings, once there are some that the bot can run with."""
        while True:
            await asyncio.sleep(self._settings.reread.total_seconds())
            try:
                found = await asyncio.to_thread(self.look)
            except Exception:  # the edge of a look: the next one makes up for it
                log.exception("configuration.not_read")
                continue
            if found is not None:
                return found

    def look(self) -> Settings | None:
        """The settings to begin anew with; None where nothing that counts changed, or where it can't be used."""
        look, before = _look(self._settings.folder), self._before
        self._before = look
        if look == before:
            return None
        try:
            found = self._usable(read_settings(self._settings.folder, os.environ))
        except ConfigurationFault as fault:
            for problem in fault.problems:
                self._told(str(problem))
            self._told(f"the configuration changed and can't be taken up; {_STAYS}")
            return None
        except WrongUsage as error:
            self._told(f"the configuration changed and can't be taken up: {error}; {_STAYS}")
            return None
        drawn_anew = _templates(look) != _templates(before)
        return found if drawn_anew or found != self._settings else None

    def _usable(self, found: Settings) -> Settings:
        """As they can be used without a new process.

        Raises:
            WrongUsage: there would be nothing to run.
        """
        require_sense(found, self._role)
        if found.database != self._settings.database:
            self._told("another `database` is used from the next start on")
        return replace(found, database=self._settings.database)


def _look(folder: Path) -> Look:
    """How each file looks from outside; one that is gone meanwhile isn't there."""
    return {path: look for path in _files(folder) for look in _facts(path)}


def _files(folder: Path) -> Iterator[Path]:
    yield folder / MAIN
    yield from (folder / BRIEFINGS).glob("*.y*ml")
    yield from (folder / TEMPLATES).rglob("*")


def _facts(path: Path) -> Iterator[tuple[int, int]]:
    try:
        facts = path.stat()
    except OSError:
        return
    yield facts.st_mtime_ns, facts.st_size


def _templates(look: Look) -> Look:
    return {path: facts for path, facts in look.items() if TEMPLATES in path.parts}
