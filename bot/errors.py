"""What can go wrong at the edge, as a tree.

::

    BotError
    ├── ConfigurationFault    mistakes in the configuration files, all of them at once, each with file, line and column
    ├── UnknownName           no briefing or topic is called so; carries the nearest names
    ├── WrongUsage            an option that cannot be followed: what was given and what is taken
    ├── AccessRefused         a platform refuses us in a way that only a person can mend: a wrong token, a missing right
    ├── NothingToRead         no document could be read at all; names the places that were looked at
    ├── NotWritten            the system refuses a file that was to be written
    ├── WorkFailed            work that is done in a process beside this one went wrong
    ├── WorkLost              that process was lost: killed, or out of memory
    └── StoreFault            what is kept cannot be read or written
        ├── StoreAway         not now: a full disk, a lock, a server that is down; the store itself says so, once
        ├── StoreInUse        another process owns the database
        ├── StoreTooNew       a newer Newsbrief wrote the database
        └── NothingKept       there is no database yet

Expected outcomes are values, never errors: a file that cannot be read is a `Refusal` inside a `Reading`.
"""

from __future__ import annotations

from typing import NamedTuple

_WARNING, _DEBUG = 30, 10  # logging's levels: every command would wait for that module to be loaded


class BotError(Exception):
    """The root: catching it catches everything that `bot` raises on purpose."""


class Problem(NamedTuple):
    """One mistake in a file; `line` and `column` count from 1."""

    file: str
    line: int
    column: int
    message: str

    def __str__(self) -> str:
        return f"{self.file}:{self.line}:{self.column}: {self.message}"


class ConfigurationFault(BotError):
    """The configuration holds mistakes; `problems` lists every one, in file and line order."""

    def __init__(self, problems: tuple[Problem, ...]) -> None:
        self.problems = tuple(sorted(problems, key=lambda problem: (problem.file, problem.line, problem.column)))
        super().__init__("\n".join(str(problem) for problem in self.problems))


class UnknownName(BotError):
    """No `kind` (briefing, topic) is called `name`; `nearest` is best first, `known` is every one there is."""

    def __init__(self, kind: str, name: str, nearest: tuple[str, ...], known: tuple[str, ...]) -> None:
        self.kind, self.name, self.nearest, self.known = kind, name, nearest, known
        meant = f"; did you mean {' or '.join(nearest)}?" if nearest else ""
        there = f"There is: {', '.join(known)}" if known else f"There is no {kind} yet"
        super().__init__(f"there is no {kind} {name!r}{meant}\n{there}")


class WrongUsage(BotError):
    """An option that cannot be followed."""


class AccessRefused(BotError):
    """`platform` refuses us, and trying again won't help; `reason` says why and what to do."""

    def __init__(self, platform: str, reason: str) -> None:
        self.platform, self.reason = platform, reason
        super().__init__(f"{platform} refuses access: {reason}")


class NothingToRead(BotError):
    """No document could be read at all."""


class NotWritten(BotError):
    """The system refuses a file that was to be written."""


class WorkFailed(BotError):
    """A job went wrong in the process that works beside this one."""


class WorkLost(BotError):
    """The process that works beside this one was lost in the midst of a job."""


class StoreFault(BotError):
    """What is kept cannot be read or written; names the database and the reason.

    `level` is how loud those say it who try again by themselves.
    """

    level = _WARNING


class StoreAway(StoreFault):
    """It cannot be read or written now. It is said where that is noticed, so that not everybody who waits says it."""

    level = _DEBUG


class StoreInUse(StoreFault):
    """Another process owns the database."""


class StoreTooNew(StoreFault):
    """A newer Newsbrief wrote the database, and this one would not understand all of it."""


class NothingKept(StoreFault):
    """There is no database yet."""
