"""Where the addresses of Slack's webhooks stand: in the environment, one variable each, for they are secrets."""

from __future__ import annotations

from collections.abc import Mapping
from urllib.parse import urlsplit

from bot.settings.values import Destination


def webhook_variable(to: Destination) -> str:
    """The variable that holds its address: `SLACK_WEBHOOK_OPS_NEWS` for `slack-webhook:ops-news`."""
    return f"{to.platform}_{to.channel}".replace("-", "_").upper()


def webhook_address(to: Destination, environment: Mapping[str, str]) -> str:
    """The address.

    Raises:
        ValueError: it is not set, or is no web address; says which variable, and never what stands in it.
    """
    variable = webhook_variable(to)
    address = environment.get(variable, "").strip()
    if not address:
        raise ValueError(f"{variable} is not set; it holds the address of {to}")
    parts = urlsplit(address)
    if parts.scheme not in ("http", "https") or not parts.netloc:
        raise ValueError(f"{variable} is no http or https address")
    return address
