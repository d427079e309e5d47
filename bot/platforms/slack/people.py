"""What Slack knows of a person that an answer can use: time zone, language, and whether they manage the workspace."""

from __future__ import annotations

import asyncio
import time
from collections import OrderedDict
from dataclasses import dataclass

from slack_sdk.web.async_client import AsyncWebClient

from bot.platforms.slack.calling import FAILED

_KEPT, _HOUR = 5_000, 3600.0
_WITHIN = 1.0  # seconds: an answer doesn't wait longer to learn how to write its dates


@dataclass(frozen=True, slots=True, kw_only=True)
class Person:
    """An IANA zone and a language (`en`), each where it is known; whether they are an admin or owner there."""

    zone: str | None = None
    locale: str = "en"
    admin: bool = False


class People:
    """Asks Slack about each person once an hour; who cannot be asked about is a person like any other."""

    def __init__(self) -> None:
        self._known: OrderedDict[str, tuple[float, Person]] = OrderedDict()

    async def about(self, user: str, client: AsyncWebClient) -> Person:
        """The person, from memory where asked within the hour; no two workspaces have users of one id."""
        asked, person = self._known.get(user, (None, Person()))
        if asked is not None and time.monotonic() - asked < _HOUR:
            return person
        try:
            answer = await asyncio.wait_for(client.users_info(user=user, include_locale=True), _WITHIN)
            found = answer.get("user") or {}
            person = Person(
                zone=found.get("tz") or None,
                locale=str(found.get("locale") or "en").partition("-")[0],
                admin=bool(found.get("is_admin") or found.get("is_owner")),
            )
        except FAILED:
            person = Person()  # asked again in an hour: a missing scope doesn't come back by asking
        self._known[user] = (time.monotonic(), person)
        self._known.move_to_end(user)
        if len(self._known) > _KEPT:
            self._known.popitem(last=False)
        return person
