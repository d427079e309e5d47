"""A workspace that removes the app, or takes its tokens back, is forgotten with its tokens."""

from __future__ import annotations

import logging
from datetime import UTC, datetime

from bot.platforms.slack.events import Body
from bot.ports.installing import Installations

log = logging.getLogger("newsbrief.slack")


class Leaving:
    """The listeners of `app_uninstalled` and `tokens_revoked`."""

    def __init__(self, installations: Installations) -> None:
        self._installations = installations

    async def uninstalled(self, body: Body) -> None:
        """The app was removed."""
        await self._remove(body)

    async def revoked(self, body: Body) -> None:
        """Tokens were taken back; of people's tokens we have none, so theirs don't matter."""
        if (body["event"].get("tokens") or {}).get("bot"):
            await self._remove(body)

    async def _remove(self, body: Body) -> None:
        """Slack may tell late, when the app has been installed again: what is newer than the event stays.

        Its clock counts whole seconds, so what was installed within the second of the event is newer too.
        """
        place = _place(body)
        if place is None:
            return
        before = datetime.fromtimestamp(int(body.get("event_time") or 0), UTC)
        await self._installations.remove_installation(place, before=before)
        log.info("slack.uninstalled: %s", place)


def _place(body: Body) -> str | None:
    """The organisation where all of it had the app, else the workspace."""
    first = (body.get("authorizations") or [{}])[0]
    everywhere = first.get("is_enterprise_install") or body.get("is_enterprise_install")
    organisation = body.get("enterprise_id") or first.get("enterprise_id")
    found: str | None = organisation if everywhere else body.get("team_id") or first.get("team_id")
    return found
