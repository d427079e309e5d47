"""Discord as it looks from the wire: REST and gateway, on a free port of loopback.

What it does on request is what a real Discord does on bad days: 429 with and without `Via`, 5xx and resets before and
after the side effect. It keeps the rules that matter: a nonce makes one message, an interaction is answered once and
seen by whom it was deferred for, its first follow-up takes the place of what is awaited.
"""

from __future__ import annotations

import asyncio
import json
import time
from collections import defaultdict, deque
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import Any, Literal

from aiohttp import web

from tests.fakes.discord_channels import EPHEMERAL, Channels, Json, Posted, Refused
from tests.fakes.discord_facts import APP, CHANNEL, GUILD, USER, application, bot, guild
from tests.fakes.discord_gateway import Gateway

Fault = Literal["429", "429 without via", "429 for long", "500", "500 after", "503", "lost", "reset", "slow", "hang"]

TOKEN = ".".join(("fake" * 6, "fake00", "fake" * 10))
PATIENCE = 20.0  # seconds that a test waits for what must come

_ROUTES = (
    ("GET", "/users/@me", "me"),
    ("GET", "/oauth2/applications/@me", "application"),
    ("GET", "/applications/@me", "application"),
    ("GET", "/gateway/bot", "gateway"),
    ("GET", "/users/@me/guilds", "guilds"),
    ("PUT", "/applications/{application}/commands", "commands"),
    ("GET", "/applications/{application}/commands", "known commands"),
    ("GET", "/guilds/{guild}", "guild"),
    ("GET", "/guilds/{guild}/channels", "all channels"),
    ("GET", "/guilds/{guild}/members/{user}", "member"),
    ("GET", "/channels/{channel}", "channel"),
    ("POST", "/channels/{channel}/messages", "message"),
    ("GET", "/channels/{channel}/messages", "history"),
    ("GET", "/channels/{channel}/messages/{message}", "one message"),
    ("PATCH", "/channels/{channel}/messages/{message}", "edit"),
    ("GET", "/guilds/{guild}/threads/active", "active threads"),
    ("GET", "/channels/{channel}/threads/archived/public", "archived threads"),
    ("POST", "/users/@me/channels", "direct messages"),
    ("GET", "/users/{user}", "person"),
    ("POST", "/channels/{channel}/threads", "forum post"),
    ("POST", "/channels/{channel}/messages/{message}/threads", "thread"),
    ("POST", "/channels/{channel}/messages/{message}/crosspost", "crosspost"),
    ("POST", "/interactions/{interaction}/{token}/callback", "callback"),
    ("PATCH", "/webhooks/{webhook}/{token}/messages/@original", "answer"),
    ("DELETE", "/webhooks/{webhook}/{token}/messages/@original", "withdrawal"),
    ("GET", "/webhooks/{webhook}/{token}/messages/{message}", "webhook message"),
    ("PATCH", "/webhooks/{webhook}/{token}/messages/{message}", "webhook edit"),
    ("GET", "/webhooks/{webhook}/{token}", "webhook"),
    ("POST", "/webhooks/{webhook}/{token}", "follow-up"),
)


@dataclass(slots=True, kw_only=True)
class Asked:
    """An interaction: `original` is the message that its first answer is, or stands under."""

    id: str
    original: str | None = None
    acknowledged: Json | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Call:
    """A request as it came; `kind` is a name of `_ROUTES`, `at` the monotonic time."""

    kind: str
    method: str
    path: str
    given: Any
    at: float

    @property
    def body(self) -> Json:
        """What was given, where it was an object."""
        return self.given if isinstance(self.given, dict) else {}


@dataclass(slots=True)
class FakeDiscord:
    """One server with one bot. `refusals` maps a kind of call to status and code."""

    calls: list[Call] = field(default_factory=list)
    there: Channels = field(default_factory=Channels)
    asked: dict[str, Asked] = field(default_factory=dict)
    commands: list[Json] = field(default_factory=list)
    choices: list[list[str]] = field(default_factory=list)
    faults: defaultdict[str, deque[Fault | None]] = field(default_factory=lambda: defaultdict(deque))
    refusals: dict[str, tuple[int, int]] = field(default_factory=dict)
    guilds: list[str] = field(default_factory=lambda: [GUILD])
    rights: int = 0
    shards: int = 1
    late: float = 0.0
    """Seconds that every answer takes, once the deed is done; a slow one takes two more."""
    token: str = TOKEN
    port: int = 0
    gateway: Gateway = field(init=False)
    _news: asyncio.Condition = field(default_factory=asyncio.Condition)

    def __post_init__(self) -> None:
        self.gateway = Gateway(self)

    @property
    def messages(self) -> dict[str, Posted]:
        """What stands anywhere, by id."""
        return self.there.messages

    @property
    def url(self) -> str:
        """The address of its REST API."""
        return f"http://127.0.0.1:{self.port}/api/v10"

    @property
    def gateway_url(self) -> str:
        """The address of its gateway."""
        return f"ws://127.0.0.1:{self.port}/gw"

    @asynccontextmanager
    async def open(self, port: int = 0) -> AsyncIterator[FakeDiscord]:
        """Listens until the end of the block."""
        site = web.Application()
        for method, path, kind in _ROUTES:
            site.router.add_route(method, f"/api/v10{path}", self._handler(kind))
        site.router.add_get("/gw", self.gateway.connect)
        site.router.add_get("/gw/", self.gateway.connect)
        runner = web.AppRunner(site, shutdown_timeout=0.1, access_log=None)
        await runner.setup()
        try:
            await web.TCPSite(runner, "127.0.0.1", port).start()
            self.port = runner.addresses[0][1]
            yield self
        finally:
            await runner.cleanup()

    # What people do

    async def typed(
        self, *, where: str | None = CHANNEL, user: str = USER, locale: str = "en-GB", **options: Any
    ) -> str:
        """Somebody uses `/brief` with these options; the interaction's token."""
        data = {"id": "9", "name": "brief", "type": 1, "options": _options(options)}
        return await self._interact(2, data, where=where, user=user, locale=locale)

    async def scheduled(self, act: str, *, user: str = USER, **options: Any) -> str:
        """Somebody uses `/briefing schedule ACT` with these options."""
        command = {"name": act, "type": 1, "options": _options(options)}
        group = {"name": "schedule", "type": 2, "options": [command]}
        return await self._interact(2, {"id": "10", "name": "briefing", "type": 1, "options": [group]}, user=user)

    async def completed(self, focused: str, **options: str) -> str:
        """Somebody is typing the option `focused`."""
        given = [each | ({"focused": True} if each["name"] == focused else {}) for each in _options(options)]
        return await self._interact(4, {"id": "9", "name": "brief", "type": 1, "options": given})

    async def pressed(self, message: str, identity: str, *, value: str | None = None, user: str = USER) -> str:
        """Somebody presses a button, or chooses a value of a menu, of this message."""
        chosen = {"component_type": 2} if value is None else {"component_type": 3, "values": [value]}
        return await self._interact(3, {"custom_id": identity} | chosen, message=message, user=user)

    async def _interact(
        self,
        kind: int,
        data: Json,
        *,
        message: str | None = None,
        where: str | None = CHANNEL,
        user: str = USER,
        locale: str = "en-GB",
    ) -> str:
        identity = self.there.name()
        token = f"aW50ZXJhY3Rpb246{identity}"
        self.asked[token] = Asked(id=identity, original=message)
        person = {"id": user, "username": "mari", "discriminator": "0", "avatar": None, "global_name": "Mari"}
        there: Json = {"user": person, "context": 1}
        if where == CHANNEL:
            member = {
                "user": person,
                "roles": [],
                "joined_at": "2025-01-01T00:00:00+00:00",
                "deaf": False,
                "mute": False,
            }
            there = {
                "guild_id": GUILD,
                "guild_locale": "en-GB",
                "context": 0,
                "member": member | {"permissions": "0", "flags": 0},
            }
        about = {"message": self.there.told(self.messages[message])} if message else {}
        channel = {"id": where or "77", "type": 0 if where == CHANNEL else 1, "permissions": "0", "name": "news"}
        await self.gateway.happen(
            "INTERACTION_CREATE",
            {
                "id": identity, "application_id": APP, "type": kind, "token": token, "version": 1, "data": data,
                "channel": channel, "channel_id": channel["id"], "locale": locale, "entitlements": [],
                "authorizing_integration_owners": {"0": GUILD}, "app_permissions": "0",
                "attachment_size_limit": 10485760, **there, **about,
            },
        )  # fmt: skip
        return token

    # What tests look at

    async def until(self, holds: Callable[[], object]) -> None:
        """Waits until something holds; fails where it never does."""
        async with asyncio.timeout(PATIENCE), self._news:
            await self._news.wait_for(lambda: bool(holds()))

    async def shown(self, number: int = 1) -> list[Posted]:
        """The messages that people see, as soon as there are so many and none is awaited."""
        await self.until(lambda: len(self.visible()) >= number and not any(m.awaited for m in self.messages.values()))
        return self.visible()

    def visible(self) -> list[Posted]:
        """What stands there now, oldest first."""
        return [message for message in self.messages.values() if not message.awaited]

    def made(self, kind: str) -> list[Call]:
        """The calls of this kind so far."""
        return [call for call in self.calls if call.kind == kind]

    async def tell(self) -> None:
        """Wakes whoever waits for something."""
        async with self._news:
            self._news.notify_all()

    # The wire

    def _handler(self, kind: str) -> Callable[[web.Request], Any]:
        async def handle(request: web.Request) -> web.StreamResponse:
            answer = await self._handled(kind, request)
            await self.tell()
            return answer

        return handle

    async def _handled(self, kind: str, request: web.Request) -> web.StreamResponse:
        body = await _body_of(request)
        if kind == "follow-up" and request.match_info["webhook"] in self.there.webhooks:
            kind = "webhook post"
        self.calls.append(Call(kind=kind, method=request.method, path=request.path, given=body, at=time.monotonic()))
        if "Authorization" in request.headers and request.headers["Authorization"] != f"Bot {self.token}":
            return reply({"message": "401: Unauthorized", "code": 0}, status=401)
        fault = self.faults[kind].popleft() if self.faults[kind] else None
        if early := await _before(fault, request):
            return early
        if refusal := self.refusals.get(kind):
            return reply({"message": "refused", "code": refusal[1]}, status=refusal[0])
        answer = self._answer(kind, request, body)
        if late := self.late + (2 if fault == "slow" else 0):
            await asyncio.sleep(late)
        return _dropped(request) if fault == "lost" else reply({}, status=502) if fault == "500 after" else answer

    def _answer(self, kind: str, request: web.Request, body: Any) -> web.StreamResponse:
        at = request.match_info
        try:
            if kind in ("answer", "withdrawal", "follow-up"):
                return self._by_token(kind, self.asked.get(at["token"]), body)
            if kind == "callback":
                return reply(self._callback(self.asked.get(at["token"]), body))
            if "channel" in at or kind.startswith(("webhook", "active", "all", "direct")):
                return reply(self.there.answer(kind, at, request.query, body))
            return reply(self._told(kind, body))
        except Refused as refusal:
            return reply({"message": "refused", "code": refusal.code}, status=refusal.status)

    def _told(self, kind: str, body: Any) -> Any:
        """What is asked for without any doing, but for the commands, which replace those that were there."""
        if kind == "commands":
            self.commands = [dict(each) for each in body]
            told = {"application_id": APP, "version": "1", "default_member_permissions": None}
            return [told | each | {"id": self.there.name()} for each in self.commands]
        limit = {"total": 1000, "remaining": 999, "reset_after": 1, "max_concurrency": 1}
        return {
            "me": bot(),
            "person": {"id": USER, "username": "mari", "discriminator": "0", "avatar": None, "global_name": "Mari"},
            "application": application(),
            "gateway": {"url": self.gateway_url, "shards": self.shards, "session_start_limit": limit},
            "guilds": [{"id": each, "name": "Desk", "permissions": "0"} for each in self.guilds],
            "guild": guild(rights=self.rights),
            "member": {"user": bot(), "roles": [], "joined_at": "2025-01-01T00:00:00+00:00", "flags": 0},
            "known commands": self.commands,
        }[kind]

    def _callback(self, asked: Asked | None, body: Json) -> Json:
        if asked is None:
            raise Refused(404, 10062)
        if asked.acknowledged is not None:
            raise Refused(400, 40060)
        asked.acknowledged = body
        told: Json = {"interaction": {"id": asked.id, "type": 2}, "resource": {"type": body["type"]}}
        if body["type"] == 8:
            self.choices.append([choice["value"] for choice in body["data"]["choices"]])
        if body["type"] == 5:
            hidden = bool((body.get("data") or {}).get("flags", 0) & EPHEMERAL)
            asked.original = self.there.keep(CHANNEL, {}, hidden=hidden, awaited=True, asked=True).id
            told["resource"]["message"] = self.there.told(self.messages[asked.original])
            told["interaction"] |= {"response_message_id": asked.original, "response_message_ephemeral": hidden}
        return told

    def _by_token(self, kind: str, asked: Asked | None, body: Json) -> web.StreamResponse:
        if asked is None or asked.acknowledged is None:
            raise Refused(404, 10015)
        original = self.messages.get(asked.original or "")
        if kind == "follow-up" and not (original and original.awaited):
            hidden = bool(body.get("flags", 0) & EPHEMERAL)
            return reply(self.there.told(self.there.keep(CHANNEL, body, hidden=hidden, asked=True)))
        if original is None:
            raise Refused(404, 10008)
        if kind == "withdrawal":
            del self.messages[original.id]
            return web.Response(status=204)
        original.payload, original.awaited = body, False
        return reply(self.there.told(original))


def reply(content: Any, *, status: int = 200, headers: dict[str, str] | None = None) -> web.Response:
    """An answer whose type is exactly `application/json`: discord.py takes any other for text."""
    told = {"Content-Type": "application/json"} | (headers or {})
    return web.Response(body=json.dumps(content).encode(), status=status, headers=told)


async def _body_of(request: web.Request) -> Any:
    """The JSON that was sent, alone or beside files; a form that lacks a file that it tells of is none."""
    if not request.content_type.startswith("multipart/"):
        return await request.json() if request.can_read_body else {}
    form = await request.post()
    body = json.loads(str(form["payload_json"]))
    message = body.get("message", body)
    assert sum(name.startswith("files[") for name in form) == len(message["attachments"])
    return body


async def _before(fault: Fault | None, request: web.Request) -> web.StreamResponse | None:
    """What comes in place of the deed."""
    match fault:
        case "429" | "429 for long":
            wait = {"retry_after": 600 if fault == "429 for long" else 0.01, "global": False}
            return reply({"message": "slow down", **wait}, status=429, headers={"Via": "1.1 google"})
        case "429 without via":
            return reply({"message": "slow down"}, status=429, headers={"Retry-After": "3.5"})
        case "500" | "503":
            return reply({}, status=int(fault))
        case "reset":
            return _dropped(request)
        case "hang":
            await asyncio.sleep(PATIENCE)
    return None


def _dropped(request: web.Request) -> web.Response:
    """No answer: the connection ends."""
    if request.transport is not None:  # who asked may be gone by now
        request.transport.abort()
    return web.Response()


def _options(options: dict[str, Any]) -> list[Json]:
    kinds = {bool: 5, str: 3}
    return [{"name": name, "type": kinds[type(value)], "value": value} for name, value in options.items()]
