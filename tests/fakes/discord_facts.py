"""Who is who on the fake Discord: the bot, its application, the server with its channel."""

from __future__ import annotations

from typing import Any

Json = dict[str, Any]

APP, GUILD, CHANNEL, USER = (str(1_100_000_000_000_000_000 + number) for number in (1, 2, 3, 4))


def bot() -> Json:
    """The bot, as a person."""
    return {"id": APP, "username": "newsbrief", "discriminator": "0", "avatar": None, "bot": True}


def application() -> Json:
    """The application that the bot belongs to."""
    return {
        "id": APP, "name": "newsbrief", "icon": None, "description": "", "bot_public": True, "flags": 0,
        "bot_require_code_grant": False, "verify_key": "0" * 64, "team": None, "summary": "",
        "owner": {"id": USER, "username": "mari", "discriminator": "0", "avatar": None},
    }  # fmt: skip


def guild(*, rights: int = 2048) -> Json:
    """The server, where everybody has these rights."""
    channel = {"id": "1100000000000000003", "type": 0, "name": "news", "position": 0, "permission_overwrites": []}
    role = {
        "id": "1100000000000000002", "name": "@everyone", "color": 0, "hoist": False, "position": 0, "managed": False,
        "permissions": str(rights), "mentionable": False, "colors": {"primary_color": 0},
    }  # fmt: skip
    return {
        "id": "1100000000000000002", "name": "Desk", "icon": None, "owner_id": "1100000000000000004", "roles": [role],
        "emojis": [], "stickers": [], "features": [], "channels": [channel], "members": [], "threads": [],
        "presences": [], "voice_states": [], "stage_instances": [], "guild_scheduled_events": [], "member_count": 2,
        "large": False, "unavailable": False, "verification_level": 0, "default_message_notifications": 0,
        "explicit_content_filter": 0, "afk_timeout": 300, "afk_channel_id": None, "system_channel_id": None,
        "system_channel_flags": 0, "rules_channel_id": None, "public_updates_channel_id": None, "mfa_level": 0,
        "nsfw_level": 0, "premium_tier": 0, "preferred_locale": "en-US", "joined_at": "2025-01-01T00:00:00+00:00",
        "soundboard_sounds": [],
    }  # fmt: skip
