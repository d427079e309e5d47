"""What Slack knows of a person that an answer can use: time zone, language, and whether they manage the workspace."""

from __future__ import annotations

import asyncio
import time
from collections import OrderedDict
from collections.abc import Callable
from dataclasses import dataclass

from slack_sdk.web.async_client import AsyncWebClient

from bot.platforms.slack.calling import FAILED, refusal

_KEPT, _HOUR, _MINUTE = 5_000, 3600.0, 60.0
_WITHIN = 1.0  # seconds: an answer doesn't wait longer to learn how to write its dates


@dataclass(frozen=True, slots=True, kw_only=True)
class Person:
    """An IANA zone and a language (`en`), each where it is known; whether they are an admin or owner there."""

    zone: str | None = None
    locale: str = "en"
    admin: bool = False


class People:
    """Asks Slack about each person once an hour; who cannot be asked about is a person like any other.

    An answer that came too late is asked for again in a minute, and what was known is good until then.
    """

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._known: OrderedDict[str, tuple[float, Person]] = OrderedDict()  # with when to ask again

    async def about(self, user: str, client: AsyncWebClient) -> Person:
        """The person, from memory where asked within the hour; no two workspaces have users of one id."""
        until, person = self._known.get(user, (None, Person()))
        if until is not None and self._clock() < until:
            return person
        lasting = _HOUR
        try:
            answer = await asyncio.wait_for(client.users_info(user=user, include_locale=True), _WITHIN)
            found = answer.get("user") or {}
            person = Person(
                zone=found.get("tz") or None,
                locale=str(found.get("locale") or "en").partition("-")[0],
                admin=bool(found.get("is_admin") or found.get("is_owner")),
            )
        except FAILED as error:
            if refusal(error):
                person = Person()  # a missing scope doesn't come back by asking
            else:
                lasting = _MINUTE
        self._known[user] = (self._clock() + lasting, person)
        self._known.move_to_end(user)
        if len(self._known) > _KEPT:
            self._known.popitem(last=False)
        return person
