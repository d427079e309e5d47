"""The app's manifest: what a Slack admin pastes to get an app with every right it needs, and no more."""

from __future__ import annotations

from typing import Any
from urllib.parse import urljoin

INSTALL, RETURN = "/slack/install", "/slack/oauth_redirect"
"""Where an installation begins and ends, beside the address of requests."""

ASK, POINT = "newsbrief_ask", "newsbrief_point"
"""The callback ids of the shortcuts."""

SCOPES = {
    "app_mentions:read": "to answer when somebody names the bot",
    "channels:history": "to look whether a digest arrived whose answer got lost, before it is posted again",
    "channels:read": "to see whether a channel is there before posting",
    "chat:write": "to post",
    "chat:write.public": "to post in public channels without being invited",
    "commands": "for /brief, /briefing and the shortcuts",
    "groups:history": "to look for it in private channels that the bot was invited to",
    "groups:read": "to see whether the bot is in a private channel",
    "im:history": "to read what people write to the bot",
    "im:write": "to send people the briefings that they ask for by direct message",
    "users:read": "to date answers on the reader's clock",
}
"""Bot scopes, each with the reason that an admin may ask for."""

EVENTS = ("app_home_opened", "app_mention", "message.im")
LEAVING = ("app_uninstalled", "tokens_revoked")


def manifest(*, name: str = "Newsbrief", request_url: str | None = None, many: bool = False) -> dict[str, Any]:
    """The manifest, for Socket Mode; for signed HTTP where a public `request_url` is given.

    With `many`, workspaces install the app by OAuth at the same host, and tokens rotate, which Slack never switches off
    again; so an app for one workspace, whose token stands in the environment, is better without.

    Raises:
        ValueError: a name that Slack does not take (1 to 35 characters), or `many` without an address.
    """
    if many and not request_url:
        raise ValueError("many workspaces install the app at a public address")
    if not 0 < len(name) <= 35:
        raise ValueError(f"an app's name has 1 to 35 characters, not {len(name)}")
    url = {"url": request_url} if request_url else {}
    events_url = {"request_url": request_url} if request_url else {}
    return {
        "_metadata": {"major_version": 1, "minor_version": 1},
        "display_information": {
            "name": name,
            "description": "News briefings in which every line is a sentence of a source and opens that very sentence",
            "background_color": "#1d3557",
        },
        "features": {
            "app_home": {
                "home_tab_enabled": True,
                "messages_tab_enabled": True,
                "messages_tab_read_only_enabled": False,
            },
            "bot_user": {"display_name": name, "always_online": True},
            "shortcuts": [
                {"name": "Get a briefing", "type": "global", "callback_id": ASK, "description": "Choose a briefing"},
                {
                    "name": "Show its sources",
                    "type": "message",
                    "callback_id": POINT,
                    "description": "What is behind it",
                },
            ],
            "slash_commands": [
                {
                    "command": "/brief",
                    "description": "A cited news briefing",
                    "usage_hint": "[name] [topic] [today|7d|since-last] [share] | search words | follow name | help",
                    "should_escape": False,
                }
                | url,
                {
                    "command": "/briefing",
                    "description": "Schedules, for admins",
                    "usage_hint": "schedule list | create name briefing weekdays 08:00 | pause name | send now name",
                    "should_escape": False,
                }
                | url,
            ],
        },
        "oauth_config": {"scopes": {"bot": sorted(SCOPES)}, **_redirect(request_url if many else None)},
        "settings": {
            "event_subscriptions": {"bot_events": [*EVENTS, *(LEAVING if many else ())], **events_url},
            "interactivity": {"is_enabled": True, **events_url},
            "org_deploy_enabled": True,
            "socket_mode_enabled": not request_url,
            "token_rotation_enabled": many,
        },
    }


def _redirect(request_url: str | None) -> dict[str, Any]:
    return {"redirect_urls": [urljoin(request_url, RETURN)]} if request_url else {}
