"""The accounts that have tokens."""

from __future__ import annotations

import os
from collections.abc import Mapping
from typing import NamedTuple

from bot.errors import WrongUsage
from bot.settings.accounts import SlackAccount, slack_account
from bot.settings.discord_account import DiscordAccount, discord_account

NO_PLATFORM = (
    "no platform has a token: set SLACK_BOT_TOKEN and SLACK_APP_TOKEN (for many workspaces SLACK_CLIENT_ID, "
    "SLACK_CLIENT_SECRET and SLACK_SIGNING_SECRET), or DISCORD_TOKEN; "
    "`newsbrief init slack` and `newsbrief init discord` say where from"
)


class Accounts(NamedTuple):
    """Those that the environment gives tokens for."""

    slack: SlackAccount | None
    discord: DiscordAccount | None

    @property
    def any(self) -> bool:
        """Whether there is one at least."""
        return self.slack is not None or self.discord is not None


def accounts(environment: Mapping[str, str] = os.environ) -> Accounts:
    """The accounts that have tokens.

    Raises:
        WrongUsage: tokens are missing or mixed up.
    """
    return Accounts(slack=slack_account(environment), discord=discord_account(environment))


def accounts_at_least_one() -> Accounts:
    """The same, where there is nothing to do without any.

    Raises:
        WrongUsage: no platform has tokens, or tokens are missing or mixed up.
    """
    given = accounts()
    if not given.any:
        raise WrongUsage(NO_PLATFORM)
    return given
