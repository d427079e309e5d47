"""What a command's errors become: a message on standard error and the exit code of the contract."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import typer
from typer.core import TyperGroup

from bot.errors import AccessRefused, BotError, ConfigurationFault, UnknownName, WrongUsage

FAILED, MISUSED, UNKNOWN = 1, 2, 3
STOPPED = 130  # what shells make of a process that Ctrl-C ended


class Edge(TyperGroup):
    """The group of all commands; whatever a command raises on purpose ends here."""

    def invoke(self, ctx: Any) -> None:
        """Runs the command that was asked for."""
        with at_the_edge():
            super().invoke(ctx)
            sys.stdout.flush()


@contextmanager
def at_the_edge() -> Iterator[None]:
    """Turns expected errors into messages and exit codes; a mistake of ours passes through with its traceback.

    A reader that has seen enough (`| head`) is no failure: the rest goes nowhere, in silence.
    """
    try:
        yield
    except BotError as error:
        say(message_of(error))
        raise typer.Exit(code_of(error)) from error
    except KeyboardInterrupt as error:
        say("newsbrief: stopped")
        raise typer.Exit(STOPPED) from error
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def message_of(error: BotError) -> str:
    """The error for a person; every mistake in the configuration stands on a line of its own, ready for an editor."""
    if not isinstance(error, ConfigurationFault):
        return f"newsbrief: {error}"
    count = len(error.problems)
    return f"{error}\nnewsbrief: {count} mistake{'' if count == 1 else 's'} in the configuration"


def code_of(error: BotError) -> int:
    """The exit code of the contract."""
    if isinstance(error, UnknownName):
        return UNKNOWN
    return MISUSED if isinstance(error, ConfigurationFault | WrongUsage | AccessRefused) else FAILED


def tell(message: str) -> None:
    """Tells the person something in the program's name."""
    say(f"newsbrief: {message}")


def say(message: str) -> None:
    """Tells the person something that is no result."""
    print(message, file=sys.stderr, flush=True)
