"""How a destination is written, and nothing about whether it can be reached.

`slack:C0123456789`, `slack:T0123456789/C0123456789`, `discord:112233445566778899`, `slack-webhook:NAME`,
`discord-webhook:NAME`, `console`. With an `@` before its id a person gets a direct message: `slack:@U0123456789`,
`discord:@112233445566778899`.
"""

from __future__ import annotations

import difflib

from bot.settings.values import Destination
from briefings.patterns import late

_SLACK_CHANNEL = late(r"[CGD][A-Z0-9]{7,20}|@[UW][A-Z0-9]{7,20}")
_SLACK_TEAM = late(r"[TE][A-Z0-9]{7,20}")
_DISCORD_CHANNEL = late(r"@?[1-9][0-9]{16,19}")
_WEBHOOK_NAME = late(r"[A-Za-z][A-Za-z0-9_-]{0,63}")
PLATFORMS = ("slack", "discord", "slack-webhook", "discord-webhook", "console")


def read_destination(text: str) -> Destination:
    """Reads one destination; whether it can be reached is for `newsbrief doctor` to say.

    Raises:
        ValueError: says what a destination on that platform looks like.
    """
    platform, _, place = text.partition(":")
    if platform not in PLATFORMS:
        close = difflib.get_close_matches(platform.casefold(), PLATFORMS, n=1)
        meant = f"; did you mean {close[0]!r}?" if close else f"; a destination begins with {', '.join(PLATFORMS)}"
        raise ValueError(f"unknown platform {platform!r} in destination {text!r}{meant}")
    team, slash, channel = place.rpartition("/")
    if platform == "slack" and (not _SLACK_CHANNEL.fullmatch(channel) or (slash and not _SLACK_TEAM.fullmatch(team))):
        ways = "slack:C0123456789, slack:TEAM/CHANNEL, or slack:@U0123456789 for a person"
        raise ValueError(f"{text!r} names no Slack channel; write its id: {ways}")
    if platform == "discord" and not _DISCORD_CHANNEL.fullmatch(place):
        ways = "discord:112233445566778899, or discord:@112233445566778899 for a person"
        raise ValueError(f"{text!r} names no Discord channel; write its id: {ways}")
    if platform.endswith("-webhook") and not _WEBHOOK_NAME.fullmatch(place):
        raise ValueError(f"{text!r} names no webhook; write a name, never the address: {platform}:NAME")
    if platform == "console" and text != "console":
        raise ValueError(f"{text!r} says too much; write console")
    return Destination(platform=platform, channel=channel, within=team or None)
