"""A bare bot on the same library, which says back what it hears: what no bot on that library can be faster than.

`python -m tests.bench.crowd.echo slack API_URL`, or `discord API_URL GATEWAY_URL`.
"""

from __future__ import annotations

import asyncio
import sys
from collections.abc import Awaitable, Callable
from typing import Any

from tests.fakes.discord_api import TOKEN
from tests.fakes.slack_api import APP_TOKEN, BOT_TOKEN


async def slack(url: str) -> None:
    """Acknowledges and answers `/brief` over Socket Mode."""
    from slack_bolt.adapter.socket_mode.async_handler import AsyncSocketModeHandler
    from slack_bolt.async_app import AsyncApp
    from slack_sdk.web.async_client import AsyncWebClient

    app = AsyncApp(client=AsyncWebClient(token=BOT_TOKEN, base_url=url))

    @app.command("/brief")
    async def brief(ack: Callable[..., Awaitable[Any]], body: dict[str, Any], respond: Any) -> None:
        await ack()
        await respond(text=body["text"] or "-")

    await AsyncSocketModeHandler(app, APP_TOKEN).start_async()


async def discord(url: str, gateway: str) -> None:
    """Defers and answers `/brief`."""
    import discord as library
    import yarl
    from discord.gateway import DiscordWebSocket
    from discord.http import Route

    Route.BASE = url
    DiscordWebSocket.DEFAULT_GATEWAY = yarl.URL(gateway)
    client = library.Client(intents=library.Intents.none())
    tree = library.app_commands.CommandTree(client)

    @tree.command(name="brief", description="Says it back")
    async def brief(interaction: library.Interaction, briefing: str = "-") -> None:
        await interaction.response.defer(ephemeral=True)
        await interaction.followup.send(briefing, ephemeral=True)

    async with client:
        await client.start(TOKEN)


if __name__ == "__main__":
    asyncio.run(slack(sys.argv[2]) if sys.argv[1] == "slack" else discord(sys.argv[2], sys.argv[3]))
