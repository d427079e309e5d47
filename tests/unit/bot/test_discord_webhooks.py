"""Webhooks as the environment gives them: found by name, told apart from other addresses, never shown."""

from __future__ import annotations

import pytest

from bot.errors import WrongUsage
from bot.settings.discord_webhooks import discord_webhooks

ID, TOKEN = "1100000000000000009", "hush" * 17


@pytest.mark.parametrize(
    "address",
    [
        f"https://discord.com/api/webhooks/{ID}/{TOKEN}",
        f"https://discord.com/api/v10/webhooks/{ID}/{TOKEN}/",
        f"https://ptb.discord.com/api/webhooks/{ID}/{TOKEN}?wait=true",
        f"https://discordapp.com/api/webhooks/{ID}/{TOKEN}",
    ],
)
def test_an_address_as_discord_gives_it_is_read(address: str) -> None:
    (webhook,) = discord_webhooks(["old-desk"], {"DISCORD_WEBHOOK_OLD_DESK": f" {address} "}).values()
    assert (webhook.id, webhook.token) == (ID, TOKEN)
    assert TOKEN not in repr(webhook)


@pytest.mark.parametrize(
    "address",
    [
        "hush", "https://[hush", f"https://discord.com.hush.example/api/webhooks/{ID}/{TOKEN}",
        f"http://discord.com/api/webhooks/{ID}/{TOKEN}", f"https://discord.com/api/webhooks/{ID}/{TOKEN}/slack",
        f"https://discord.com/api/webhooks/{ID}", f"https://example.com/api/webhooks/{ID}/{TOKEN}",
    ],
)  # fmt: skip
def test_any_other_address_is_a_mistake_that_is_named_and_not_shown(address: str) -> None:
    with pytest.raises(WrongUsage, match="DISCORD_WEBHOOK_DESK") as raised:
        discord_webhooks(["desk"], {"DISCORD_WEBHOOK_DESK": address})
    assert "hush" not in str(raised.value)


def test_a_name_without_an_address_has_no_webhook() -> None:
    assert discord_webhooks(["desk"], {}) == {}
