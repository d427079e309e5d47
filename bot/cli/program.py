"""The program: its commands by name, and nothing of what they do."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Annotated

import typer
from typer.main import get_command_name

from bot.cli import briefs, checking, configuration, copies, deliveries, documents, library, running, schedules
from bot.cli.edge import Edge

program = typer.Typer(
    cls=Edge,
    epilog="Exit codes: 0 done; 1 failed; 2 wrong usage or configuration; 3 no such briefing or topic.",
    no_args_is_help=True,
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["-h", "--help"]},
)


def _version(asked: bool) -> None:
    if asked:
        from briefings.version import __version__

        typer.echo(f"newsbrief {__version__}")
        raise typer.Exit


@program.callback()
def newsbrief(
    version: Annotated[
        bool, typer.Option("--version", callback=_version, is_eager=True, help="Print the version and leave.")
    ] = False,
) -> None:
    """Turn news documents into cited briefings: every line is a sentence of a source and opens that very sentence."""


briefs.add_to(program)
documents.add_to(program)
library.add_to(program)
running.add_to(program)
schedules.add_to(program)
deliveries.add_to(program)
copies.add_to(program)
configuration.add_to(program)
checking.add_to(program)


def program_for(arguments: Sequence[str]) -> typer.Typer:
    """The program; where the first argument is a command, that one alone, for to make all takes ten milliseconds."""
    commands = program.registered_commands
    named = {each.name or get_command_name(each.callback.__name__): each for each in commands if each.callback}
    if arguments and arguments[0] in named:
        program.registered_commands = [named[arguments[0]]]
    return program
