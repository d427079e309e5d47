"""Slack's side of installing: consent, codes and tokens, each with the rules that Slack holds to.

A code is good once. With rotation a token ends after twelve hours and a refresh token renews it once, and once more for
whom the answer got lost; after that it is refused.
"""

from __future__ import annotations

import itertools
from dataclasses import dataclass, field
from typing import Any

Json = dict[str, Any]
CLIENT, CLIENT_SECRET, APP = "1234.5678", "hush-client", "A0001"


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """A workspace, or all of an organisation."""

    team: str | None = "T0002"
    name: str = "Newsroom"
    enterprise: str | None = None

    @property
    def everywhere(self) -> bool:
        """Whether all of the organisation is meant."""
        return self.team is None


@dataclass(slots=True)
class OAuth:
    """`tokens` are those that are good now, each with what `auth.test` says of it."""

    rotating: bool = False
    tokens: dict[str, Json] = field(default_factory=dict)
    _codes: dict[str, Place] = field(default_factory=dict)
    _refreshing: dict[str, Place] = field(default_factory=dict)
    _grace: dict[str, Place] = field(default_factory=dict)
    _numbers: itertools.count[int] = field(default_factory=lambda: itertools.count(1))

    def consented(self, place: Place) -> str:
        """Somebody allows it for this place; the code that Slack sends back."""
        code = f"code-{next(self._numbers)}"
        self._codes[code] = place
        return code

    def access(self, arguments: Json) -> Json:
        """`oauth.v2.access`, for a code or a refresh token."""
        if (arguments.get("client_id"), arguments.get("client_secret")) != (CLIENT, CLIENT_SECRET):
            return {"ok": False, "error": "bad_client_secret"}
        if arguments.get("grant_type") == "refresh_token":
            return self._refreshed(str(arguments.get("refresh_token")))
        place = self._codes.pop(str(arguments.get("code")), None)
        return self._granted(place) if place else {"ok": False, "error": "invalid_code"}

    def _refreshed(self, refresh: str) -> Json:
        place = self._grace.pop(refresh, None)
        if refresh in self._refreshing:
            place = self._grace[refresh] = self._refreshing.pop(refresh)
        return self._granted(place, rotating=True) if place else {"ok": False, "error": "invalid_refresh_token"}

    def _granted(self, place: Place, *, rotating: bool = False) -> Json:
        number, rotating = next(self._numbers), rotating or self.rotating
        token = f"xoxe.xoxb-{number}-test" if rotating else f"xoxb-{number}-test"
        self.tokens[token] = {
            "ok": True, "url": "https://newsroom.slack.com/", "team": place.name, "team_id": place.team,
            "enterprise_id": place.enterprise, "user": "newsbrief", "user_id": "U0BOT", "bot_id": "B1",
            "is_enterprise_install": place.everywhere,
        }  # fmt: skip
        answer: Json = {
            "ok": True, "app_id": APP, "access_token": token, "token_type": "bot", "scope": "chat:write,commands",
            "bot_user_id": "U0BOT", "authed_user": {"id": "U0001"}, "is_enterprise_install": place.everywhere,
            "team": None if place.everywhere else {"id": place.team, "name": place.name},
            "enterprise": {"id": place.enterprise, "name": place.name} if place.enterprise else None,
        }  # fmt: skip
        if rotating:
            refresh = f"xoxe-1-{number}-test"
            self._refreshing[refresh] = place
            answer |= {"refresh_token": refresh, "expires_in": 43200}
        return answer
