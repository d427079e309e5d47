"""A person asks what would be posted."""

from __future__ import annotations

import json

from tests.unit.bot.command import NOW, newsbrief


def test_slack_and_discord_print_the_messages_that_would_be_sent() -> None:
    slack = newsbrief("brief", "cambodia", "--now", NOW, "--format", "slack")
    discord = newsbrief("brief", "cambodia", "--now", NOW, "--format", "discord")
    assert (slack.code, slack.err, discord.code, discord.err) == (0, "", 0, "")
    assert all(message["blocks"] and message["unfurl_links"] is False for message in json.loads(slack.out))
    assert all(message["allowed_mentions"] == {"parse": []} for message in json.loads(discord.out))
