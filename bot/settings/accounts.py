"""The accounts at the platforms, as the environment gives them. A secret never shows in a value's `repr`."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from urllib.parse import urlsplit

from bot.errors import WrongUsage

SLACK_API = "https://slack.com/api/"


@dataclass(frozen=True, slots=True, kw_only=True)
class SlackAccount:
    """A bot at Slack.

    With a bot token it is one workspace's: with an app token Slack is reached over Socket Mode, else it calls us with
    signed HTTP. With the app's client id and secret instead, any workspace or organisation may install it.
    """

    bot_token: str | None = field(default=None, repr=False)
    app_token: str | None = field(default=None, repr=False)
    signing_secret: str | None = field(default=None, repr=False)
    client_id: str = ""
    client_secret: str = field(default="", repr=False)
    redirect_uri: str | None = None
    api_url: str = SLACK_API


def slack_account(environment: Mapping[str, str]) -> SlackAccount | None:
    """What the environment says about Slack; None where it says nothing.

    Raises:
        WrongUsage: a token is missing or stands in the place of another; every such mistake is named.
    """
    said = {name: environment.get(name, "").strip() for name in _SLACK}
    bot, app, secret = (said[name] for name in _SLACK[:3])
    if not any(said[name] for name in _SLACK[:5]):
        return None
    one = bool(bot or app or not (said["SLACK_CLIENT_ID"] or said["SLACK_CLIENT_SECRET"]))
    mistakes = list(_mistakes(bot, app, secret) if one else _missing_to_install(said))
    url = said["NEWSBRIEF_SLACK_API_URL"] or SLACK_API
    if urlsplit(url).scheme not in ("http", "https"):
        mistakes.append("NEWSBRIEF_SLACK_API_URL is no http or https address")
    if mistakes:
        raise WrongUsage("Slack: " + "; ".join(mistakes))
    return SlackAccount(
        bot_token=bot or None,
        app_token=app or None,
        signing_secret=secret or None,
        client_id="" if one else said["SLACK_CLIENT_ID"],
        client_secret="" if one else said["SLACK_CLIENT_SECRET"],
        redirect_uri=said["SLACK_REDIRECT_URI"] or None,
        api_url=f"{url.rstrip('/')}/",
    )


_SLACK = (
    "SLACK_BOT_TOKEN",
    "SLACK_APP_TOKEN",
    "SLACK_SIGNING_SECRET",
    "SLACK_CLIENT_ID",
    "SLACK_CLIENT_SECRET",
    "SLACK_REDIRECT_URI",
    "NEWSBRIEF_SLACK_API_URL",
)


def _missing_to_install(said: Mapping[str, str]) -> list[str]:
    """What is missing for many workspaces to install the app."""
    found = [
        f"{name} is not set (Basic Information, App Credentials); many workspaces need it"
        for name in ("SLACK_CLIENT_ID", "SLACK_CLIENT_SECRET", "SLACK_SIGNING_SECRET")
        if not said[name]
    ]
    if said["SLACK_REDIRECT_URI"] and urlsplit(said["SLACK_REDIRECT_URI"]).scheme not in ("http", "https"):
        found.append("SLACK_REDIRECT_URI is no http or https address")
    return found


def _mistakes(bot: str, app: str, secret: str) -> list[str]:
    """What is missing or stands in the wrong place; the values themselves are never repeated."""
    found = []
    if not bot:
        found.append(
            "SLACK_BOT_TOKEN is not set (OAuth & Permissions, Bot User OAuth Token); for many workspaces set "
            "SLACK_CLIENT_ID and SLACK_CLIENT_SECRET instead"
        )
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
