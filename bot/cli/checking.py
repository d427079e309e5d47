"""`newsbrief doctor`: what keeps the bot from its platforms, and how to mend it."""

from __future__ import annotations

import typer

from bot.cli.options import Config, examples


def add_to(program: typer.Typer) -> None:
    """Adds this command."""
    program.command(
        short_help="Say what is missing on the platforms, and how to mend it.", **examples("newsbrief doctor")
    )(doctor)


def doctor(config: Config = None) -> None:
    """Check tokens, scopes, clock and channels against the platforms; nothing is posted and no secret is shown."""
    import asyncio

    from bot.app.checkups import check_ups
    from bot.cli.reports import settings_of
    from bot.cli.terminal import put

    findings = asyncio.run(check_ups(settings_of(config)))
    for finding in findings:
        put(f"{'ok     ' if finding.well else 'wrong  '} {finding.said}\n")
        if finding.mend:
            put(f"        → {finding.mend}\n")
    if not all(finding.well for finding in findings):
        raise typer.Exit(1)
