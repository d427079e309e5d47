"""What can go wrong at the edge, as a tree.

::

    BotError
    └── ConfigurationFault    mistakes in the configuration files, all of them at once, each with file, line and column

Expected outcomes are values, never errors: a file that cannot be read is a `Refusal` inside a `Reading`.
"""

from __future__ import annotations

from dataclasses import dataclass


class BotError(Exception):
    """The root: catching it catches everything that `bot` raises on purpose."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Problem:
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
