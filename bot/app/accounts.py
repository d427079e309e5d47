"""The accounts that have tokens."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from bot.errors import WrongUsage
from bot.settings.accounts import SlackAccount, slack_account
from bot.settings.discord_account import DiscordAccount, discord_account

if TYPE_CHECKING:
    pass


NO_PLATFORM = (
    "no platform has a token: set SLACK_BOT_TOKEN and SLACK_APP_TOKEN (for many workspaces SLACK_CLIENT_ID, "
    "SLACK_CLIENT_SECRET and SLACK_SIGNING_SECRET), or DISCORD_TOKEN; "
    "`newsbrief init slack` and `newsbrief init discord` say where from"
)


def accounts() -> tuple[SlackAccount | None, DiscordAccount | None]:
    """The accounts that have tokens, one at least."""
    slack, discord = slack_account(os.environ), discord_account(os.environ)
    if slack is None and discord is None:
        raise WrongUsage(NO_PLATFORM)
    return slack, discord
