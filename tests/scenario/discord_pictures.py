"""Pictures of what people see in Discord, to be looked at: `python -m tests.scenario.discord_pictures FOLDER`.

Drawn by simcord in a headless Chromium (`pip install 'simcord[screenshot]'`, and Chromium on the PATH), from the
documents in `seeds/`.
"""

from __future__ import annotations

import shutil
import sys
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import simcord
from playwright.async_api import BrowserType

from bot.ports.posting import Part, Posted
from bot.settings.reading import read_settings
from bot.sources import read_sources
from briefings.composing.compose import compose
from tests.scenario.discord_peers import Foreign, foreign
from tests.unit.bot.asking import World

WINDOW = (1000, 1400)
NOW = datetime(2025, 11, 14, 1, tzinfo=UTC)
LAUNCH: Any = BrowserType.launch


async def launch(self: BrowserType, **options: Any) -> Any:
    """Chromium of this machine: simcord has no option that names one."""
    there = shutil.which("chromium") or shutil.which("chromium-browser")
    return await LAUNCH(self, executable_path=there, args=["--no-sandbox", "--disable-gpu"], **options)


async def draw(folder: Path, world: World) -> None:
    """A briefing, its sources, a card, and a digest with its thread."""
    async with foreign(world) as peer:
        topic = world.settings.briefings[0].topics[0].key
        views: dict[str, dict[str, Any]] = {"briefing": {}, "sources": {"more": "sources"}, "card": {"topic": topic}}
        for name, options in views.items():
            asked = await peer.mari.slash(peer.channel, "brief", briefing="cambodia", share=True, **options)
            await picture(peer, peer.channel, [asked, *asked.followups], folder / name)
        await digest(peer, folder)


async def digest(peer: Foreign, folder: Path) -> None:
    """The lead in the channel, the cards in its thread."""
    briefing = peer.world.settings.briefings[0]
    edition = compose(briefing, await peer.world.store.documents(), now=NOW)
    to, poster = peer.destination("text"), peer.poster()
    first: str | None = None
    under: str | None = None
    for at, message in enumerate(poster.render(edition, layout="thread", zone=ZoneInfo("Asia/Phnom_Penh"))):
        below = under if message.place == "thread" else None
        posted = await poster.post(to, Part(key=f"k/{at}", message=message, first=first, under=below, title="Cambodia"))
        assert isinstance(posted, Posted)
        first = first or posted.message
        under = posted.message if message.place == "channel" else under
    channel = peer.guild.channels["text-place"]
    lead, *cards = [int(each.id) for each in peer.seen() if each.channel != str(peer.channel.id) and each.words]
    await picture(peer, channel, [lead], folder / "lead")
    await picture(peer, channel.threads[0], cards, folder / "thread")


async def picture(peer: Foreign, channel: simcord.ChannelHandle, targets: Sequence[Any], name: Path) -> None:
    """A picture of each message."""
    async with peer.env.preview(channel, viewers=[peer.mari], width=WINDOW[0], height=WINDOW[1]) as preview:
        for number, target in enumerate(targets, start=1):
            path = name.with_name(f"{name.name}-{number}.png")
            await preview.screenshot(path, target=target, viewport=WINDOW, allow_incomplete=True)
            print(path)


def main(folder: Path) -> None:
    """Draws them all."""
    browser: Any = BrowserType
    browser.launch = launch
    folder.mkdir(parents=True, exist_ok=True)
    settings = read_settings(Path("config"), {})
    with World(briefings=settings.briefings, documents=read_sources([Path("seeds")]).documents) as world:
        world.run(draw(folder, world))


if __name__ == "__main__":
    main(Path(sys.argv[1]))
