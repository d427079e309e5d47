"""`newsbrief init slack` and `init discord`: manifest, link, and what is left to click."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any
from urllib.parse import quote

from bot.cli.edge import say
from bot.errors import NotWritten

MANIFEST = "slack-manifest.json"
_APPS = "https://api.slack.com/apps"


def init_slack(request_url: str | None, *, many: bool) -> None:
    """Writes the manifest beside the configuration and says the clicks; what is there already stays as it is.

    With `many` it is for every workspace that installs the app, else for one.
    """
    from bot.cli.terminal import put
    from bot.platforms.slack.manifest import manifest

    path = Path(MANIFEST)
    made = manifest(request_url=request_url, many=many)
    try:
        with path.open("x", encoding="utf-8") as file:
            file.write(json.dumps(made, ensure_ascii=False, indent=2) + "\n")
        put(f"wrote {path}\n")
    except FileExistsError:
        say(f"newsbrief: kept {path}, which was there already")
        made = _kept(path)
    except OSError as error:
        raise NotWritten(f"{path}: {error.strerror}") from error
    compact = json.dumps(made, ensure_ascii=False, separators=(",", ":"))
    link = f"{_APPS}?new_app=1&manifest_json={quote(compact, safe='')}"
    say(_clicks_of_many(link, request_url) if many and request_url else _clicks(link, socket=request_url is None))


def _kept(path: Path) -> Any:
    """The manifest that is there, so that the link makes the same app."""
    try:
        return json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        raise NotWritten(f"{path} is there and is no manifest: {error}; move it away and run this again") from error


def _clicks(link: str, *, socket: bool) -> str:
    third = (
        "3. Basic Information, App-Level Tokens: generate one with connections:write.  export SLACK_APP_TOKEN=xapp-…"
        if socket
        else "3. Basic Information, App Credentials: show the signing secret.  export SLACK_SIGNING_SECRET=…"
    )
    return (
        "newsbrief: three clicks are left:\n"
        "  1. Create the app: open the link below, choose the workspace, Create.\n"
        "  2. Install App: install it, and copy the bot token.  export SLACK_BOT_TOKEN=xoxb-…\n"
        f"  {third}\n"
        "Then: newsbrief doctor && newsbrief run\n\n"
        f"{link}"
    )


def _clicks_of_many(link: str, request_url: str) -> str:
    from urllib.parse import urljoin

    from bot.platforms.slack.manifest import INSTALL

    return (
        "newsbrief: three clicks are left:\n"
        "  1. Create the app: open the link below, choose a workspace of your own, Create.\n"
        "  2. Basic Information, App Credentials: copy three of them.\n"
        "     export SLACK_CLIENT_ID=…  SLACK_CLIENT_SECRET=…  SLACK_SIGNING_SECRET=…\n"
        "  3. Manage Distribution: activate public distribution, so that other workspaces can install it.\n"
        f"Then: newsbrief run --listen HOST:PORT behind {request_url}, and each workspace installs it at\n"
        f"{urljoin(request_url, INSTALL)}. The database holds their tokens: keep it and its copies to yourself.\n\n"
        f"{link}"
    )


def init_discord() -> None:
    """Prints the link that adds the bot to a server, once there is a token, and says the clicks that are left."""
    import os

    from bot.cli.terminal import put
    from bot.platforms.discord.invitation import RIGHTS, application_of, invite_link
    from bot.settings.discord_account import discord_account

    account = discord_account(os.environ)
    application = application_of(account.token) if account else None
    if application is None:
        say(_DISCORD_CLICKS)
        say(_DISCORD_WEBHOOKS)
        return
    say("newsbrief: one click is left: open the link below, choose the server, Authorize. The rights, and why:")
    for right, why in RIGHTS.items():
        say(f"  {right.replace('_', ' ')}: {why}")
    say(_DISCORD_WEBHOOKS)
    say("Then: newsbrief doctor && newsbrief run\n")
    put(f"{invite_link(application)}\n")


_DISCORD_WEBHOOKS = (
    "A digest needs no bot where a channel has a webhook (Edit Channel, Integrations, Webhooks, Copy Webhook URL):\n"
    "  export DISCORD_WEBHOOK_DESK=…, and in newsbrief.yaml  to: [discord-webhook:desk]"
)
_DISCORD_CLICKS = (
    "newsbrief: three clicks are left:\n"
    "  1. New Application at https://discord.com/developers/applications; give it a name.\n"
    "  2. Bot, Reset Token: copy it.  export DISCORD_TOKEN=…   (no privileged intent is needed)\n"
    "  3. newsbrief init discord, once more: it prints the link that adds the bot to a server."
)
