"""The accounts at the platforms, as the environment gives them. A secret never shows in a value's `repr`."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from urllib.parse import urlsplit

from bot.errors import WrongUsage

SLACK_API = "https://slack.com/api/"


@dataclass(frozen=True, slots=True, kw_only=True)
class SlackAccount:
    """One workspace's bot. With an app token Slack is reached over Socket Mode, else it calls us with signed HTTP."""

    bot_token: str = field(repr=False)
    app_token: str | None = field(default=None, repr=False)
    signing_secret: str | None = field(default=None, repr=False)
    api_url: str = SLACK_API


def slack_account(environment: Mapping[str, str]) -> SlackAccount | None:
    """What the environment says about Slack; None where it says nothing.

    Raises:
        WrongUsage: a token is missing or stands in the place of another; every such mistake is named.
    """
    bot, app, secret = (_of(environment, name) for name in _SLACK)
    if not (bot or app or secret):
        return None
    mistakes = list(_mistakes(bot, app, secret))
    url = _of(environment, "NEWSBRIEF_SLACK_API_URL") or SLACK_API
    if urlsplit(url).scheme not in ("http", "https"):
        mistakes.append("NEWSBRIEF_SLACK_API_URL is no http or https address")
    if mistakes:
        raise WrongUsage("Slack: " + "; ".join(mistakes))
    return SlackAccount(
        bot_token=bot, app_token=app or None, signing_secret=secret or None, api_url=f"{url.rstrip('/')}/"
    )


_SLACK = ("SLACK_BOT_TOKEN", "SLACK_APP_TOKEN", "SLACK_SIGNING_SECRET")


def _of(environment: Mapping[str, str], name: str) -> str:
    return environment.get(name, "").strip()


def _mistakes(bot: str, app: str, secret: str) -> list[str]:
    """What is missing or stands in the wrong place; the values themselves are never repeated."""
    found = []
    if not bot:
        found.append("SLACK_BOT_TOKEN is not set (OAuth & Permissions, Bot User OAuth Token)")
    elif not bot.startswith(("xoxb-", "xoxe.xoxb-")):
        found.append("SLACK_BOT_TOKEN is no bot token: those begin with xoxb-")
    if app and not app.startswith("xapp-"):
        found.append("SLACK_APP_TOKEN is no app-level token: those begin with xapp-")
    if bot and not (app or secret):
        found.append(
            "neither SLACK_APP_TOKEN (Socket Mode: Basic Information, App-Level Tokens) "
            "nor SLACK_SIGNING_SECRET (signed HTTP) is set"
        )
    return found
