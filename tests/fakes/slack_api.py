"""Slack as it looks from the wire: Web API, Socket Mode, response URLs and signed requests, on a free port of loopback.

What it does on request is what a real Slack does on bad days: 429, 500 before or after the post, answers that get lost,
sockets that are reset, refused or told to disconnect. It keeps the rules that matter: a ticket opens one socket, an
envelope goes to one socket, a response URL takes five posts, a trigger one form.
"""

from __future__ import annotations

import asyncio
import base64
import hashlib
import hmac
import itertools
import json
import time
from collections import defaultdict, deque
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import Any, Literal
from urllib.parse import parse_qsl, urlencode

from aiohttp import WSMsgType, web

from tests.fakes.slack_channels import Channels
from tests.fakes.slack_oauth import OAuth

Json = dict[str, Any]
Fault = Literal["429", "500", "500 after", "lost", "reset", "slow", "gone"]

BOT_TOKEN, APP_TOKEN, SECRET = "xoxb-1-test", "xapp-1-test", "an8b1tsecret"
TEAM, CHANNEL, USER, BOT = "T0001", "C0001", "U0001", "U0BOT"
PATIENCE = 20.0  # seconds that a test waits for what must come


@dataclass(frozen=True, slots=True, kw_only=True)
class Call:
    """A request as it came, whether it was answered or not; `at` is the monotonic time.

    `token` is the one that it bears; of a response URL the name that stands in it.
    """

    method: str
    token: str
    arguments: Json
    at: float = field(default_factory=time.monotonic)


@dataclass(slots=True)
class FakeSlack:
    """One workspace with one app.

    `refusals` maps a method, or a method and channel, to the error it answers; `handshakes` are the statuses with which
    the next sockets are refused; the next one leaves pings unanswered where it is `silent`. With `no_charts` the block
    for charts is none that Slack knows.
    """

    calls: list[Call] = field(default_factory=list)
    acks: dict[str, Json] = field(default_factory=dict)
    refusals: dict[str, str] = field(default_factory=dict)
    faults: defaultdict[str, deque[Fault | None]] = field(default_factory=lambda: defaultdict(deque))
    scopes: str = ""
    admins: set[str] = field(default_factory=set)
    date: str | None = None
    conversations: dict[str, Json] = field(default_factory=dict)
    sockets: list[web.WebSocketResponse] = field(default_factory=list)
    handshakes: deque[int] = field(default_factory=deque)
    silent: bool = False
    no_charts: bool = False
    port: int = 0
    oauth: OAuth = field(default_factory=OAuth)
    channels: Channels = field(default_factory=Channels)
    retry_after: str = "0"
    late: float = 0.0
    """Seconds that every answer takes, once the deed is done; a slow one takes two more."""
    pressed_at: dict[str, str] = field(default_factory=dict)
    """The message that was pressed, by the name of the response URL that came with the press."""
    _transports: list[asyncio.Transport] = field(default_factory=list)
    _tickets: set[str] = field(default_factory=set)
    _uses: defaultdict[str, int] = field(default_factory=lambda: defaultdict(int))
    _numbers: itertools.count[int] = field(default_factory=lambda: itertools.count(1))
    _news: asyncio.Condition = field(default_factory=asyncio.Condition)

    @property
    def url(self) -> str:
        """The address of its Web API."""
        return f"http://127.0.0.1:{self.port}/api/"

    @asynccontextmanager
    async def open(self) -> AsyncIterator[FakeSlack]:
        """Listens until the end of the block."""
        site = web.Application()
        site.router.add_route("*", "/api/{method}", self._api)
        site.router.add_get("/socket/{ticket}", self._socket)
        site.router.add_post("/commands/{name}", self._response_url)
        site.router.add_post("/services/{team}/{bot}/{channel}", self._webhook)
        runner = web.AppRunner(site, shutdown_timeout=0.1)
        await runner.setup()
        try:
            await web.TCPSite(runner, "127.0.0.1", 0).start()
            self.port = runner.addresses[0][1]
            yield self
        finally:
            await runner.cleanup()

    # What people do

    async def typed(self, text: str, *, channel: str = CHANNEL, user: str = USER, command: str = "/brief") -> str:
        """Somebody types `/brief TEXT`, or another command; the envelope's id."""
        body = self.slash(text, channel=channel, user=user) | {"command": command}
        return await self.send("slash_commands", body)

    def slash(self, text: str, *, channel: str = CHANNEL, user: str = USER) -> Json:
        """The body of a slash command."""
        return {
            "command": "/brief", "text": text, "team_id": TEAM, "channel_id": channel, "user_id": user,
            "trigger_id": self.name("trigger"), "response_url": self.response_url(), "api_app_id": "A1",
        }  # fmt: skip

    async def pressed(
        self, action: str, *, message: str = "1700.0001", ephemeral: bool = True, block: str = "b"
    ) -> str:
        """Somebody presses a button of a message, in the block of this id."""
        url = self.response_url()
        self.pressed_at[url.rpartition("/")[2]] = message
        body = {
            "type": "block_actions", "team": {"id": TEAM}, "user": {"id": USER, "team_id": TEAM}, "api_app_id": "A1",
            "channel": {"id": CHANNEL}, "trigger_id": self.name("trigger"), "response_url": url,
            "container": {"type": "message", "message_ts": message, "channel_id": CHANNEL, "is_ephemeral": ephemeral},
            "actions": [{"type": "button", "action_id": action, "block_id": block, "action_ts": "1.1"}],
        }  # fmt: skip
        return await self.send("interactive", body)

    async def happened(self, event: Json, *, identity: str | None = None) -> str:
        """An event of the Events API; with the same `identity` it is a repetition."""
        body = {
            "type": "event_callback", "team_id": TEAM, "api_app_id": "A1", "event": event,
            "event_id": identity or self.name("Ev"), "event_time": 1700000000,
            "authorizations": [{"team_id": TEAM, "user_id": BOT, "is_bot": True}],
        }  # fmt: skip
        return await self.send("events_api", body)

    async def send(self, kind: str, payload: Json) -> str:
        """Puts an envelope on the newest socket that is open."""
        await self.until(lambda: any(not socket.closed for socket in self.sockets))
        socket = [socket for socket in self.sockets if not socket.closed][-1]
        identity = self.name("envelope")
        envelope = {"envelope_id": identity, "type": kind, "accepts_response_payload": True, "payload": payload}
        await socket.send_json(envelope)
        return identity

    def slash_form(self, text: str) -> str:
        """The same as the form that is posted to an app without a socket."""
        return urlencode(self.slash(text))

    def cut(self) -> None:
        """Resets every socket, as a network does."""
        for transport in self._transports:
            transport.abort()
        self._transports.clear()

    def signed(self, body: str, *, at: float, key: str = SECRET) -> dict[str, str]:
        """The headers of a request that Slack signs (docs.slack.dev/authentication/verifying-requests-from-slack)."""
        stamp = str(int(at))
        digest = hmac.new(key.encode(), f"v0:{stamp}:{body}".encode(), hashlib.sha256).hexdigest()
        return {
            "X-Slack-Request-Timestamp": stamp,
            "X-Slack-Signature": f"v0={digest}",
            "Content-Type": "application/x-www-form-urlencoded",
        }

    # What tests look at

    async def until(self, holds: Callable[[], object], *, patience: float = PATIENCE) -> None:
        """Waits until something holds; fails where it never does."""
        async with asyncio.timeout(patience), self._news:
            await self._news.wait_for(lambda: bool(holds()))

    async def posts(self, number: int, *methods: str) -> list[Call]:
        """The first posts, as soon as there are so many."""
        await self.until(lambda: len(self.posted(*methods)) >= number)
        return self.posted(*methods)

    def posted(self, *methods: str) -> list[Call]:
        """What was posted so far, through these methods or all that post."""
        wanted = methods or ("chat.postMessage", "chat.postEphemeral", "chat.update", "response_url")
        return [call for call in self.calls if call.method in wanted]

    def name(self, prefix: str) -> str:
        """A name that was not given before."""
        return f"{prefix}{next(self._numbers)}"

    def response_url(self) -> str:
        """A new address that takes five posts."""
        return f"http://127.0.0.1:{self.port}/commands/{self.name('r')}"

    # The wire

    async def _noted(self, method: str, token: str, arguments: Json) -> None:
        self.calls.append(Call(method=method, token=token, arguments=arguments))
        await self._tell()

    async def _tell(self) -> None:
        async with self._news:
            self._news.notify_all()

    async def _api(self, request: web.Request) -> web.StreamResponse:
        method = request.match_info["method"]
        token = request.headers.get("Authorization", "").removeprefix("Bearer ")
        arguments = dict(request.query) | await _arguments(request) | _client(request)
        fault = self.faults[method].popleft() if self.faults[method] else None
        if fault == "429":
            await self._noted(f"{method} 429", token, arguments)
            return web.json_response(
                {"ok": False, "error": "ratelimited"}, status=429, headers={"Retry-After": self.retry_after}
            )
        if fault in ("500", "reset"):
            await self._noted(f"{method} {fault}", token, arguments)
            return _broken() if fault == "500" else _dropped(request)
        answer = self._answer(method, token, arguments)
        await self._noted(method, token, arguments)
        if fault in ("500 after", "lost"):
            return _broken() if fault == "500 after" else _dropped(request)
        if late := self.late + (2 if fault == "slow" else 0):
            await asyncio.sleep(late)
        return web.json_response(answer, headers=self._headers())

    def _headers(self) -> dict[str, str]:
        return {"x-oauth-scopes": self.scopes} | ({"Date": self.date} if self.date else {})

    def _answer(self, method: str, token: str, arguments: Json) -> Json:
        channel = str(arguments.get("channel", ""))
        refusal = self.refusals.get(f"{method} {channel}") or self.refusals.get(method)
        if not refusal and not self._admits(method, token):
            refusal = "invalid_auth"
        if not refusal and self.no_charts and "data_visualization" in json.dumps(arguments):
            refusal = "invalid_blocks"
        if refusal:
            return {"ok": False, "error": refusal}
        known: dict[str, Callable[[], Json]] = {
            "auth.test": lambda: self.oauth.tokens.get(token, _OURSELVES),
            "oauth.v2.access": lambda: self.oauth.access(arguments),
            "apps.connections.open": lambda: {"ok": True, "url": self._new_ticket()},
            "chat.postMessage": lambda: self.channels.post(arguments),
            "chat.update": lambda: self.channels.update(arguments),
            "conversations.history": lambda: self.channels.history(arguments),
            "conversations.replies": lambda: self.channels.replies(arguments),
            "conversations.open": lambda: {"ok": True, "channel": {"id": f"D{arguments.get('users')}"}},
            "users.info": lambda: {"ok": True, "user": self._person(str(arguments.get("user")))},
            "conversations.info": lambda: (
                {"ok": True, "channel": self.conversations[channel]}
                if channel in self.conversations
                else {"ok": False, "error": "channel_not_found"}
            ),
        }
        return known.get(method, lambda: {"ok": True})()

    def _person(self, user: str) -> Json:
        return {"id": user, "tz": "Asia/Phnom_Penh", "locale": "en-GB", "is_admin": user in self.admins}

    def _admits(self, method: str, token: str) -> bool:
        if method == "apps.connections.open":
            return token == APP_TOKEN
        return method == "oauth.v2.access" or token == BOT_TOKEN or token in self.oauth.tokens

    def _new_ticket(self) -> str:
        ticket = self.name("ticket")
        self._tickets.add(ticket)
        return f"ws://127.0.0.1:{self.port}/socket/{ticket}"

    async def _socket(self, request: web.Request) -> web.StreamResponse:
        if request.match_info["ticket"] not in self._tickets:
            return web.Response(status=408)  # used before
        self._tickets.remove(request.match_info["ticket"])
        if self.handshakes:
            return web.Response(status=self.handshakes.popleft())
        silent, self.silent = self.silent, False
        socket = web.WebSocketResponse(autoping=not silent)
        await socket.prepare(request)
        await socket.send_json({"type": "hello", "num_connections": 1, "connection_info": {"app_id": "A1"}})
        self.sockets.append(socket)
        if isinstance(request.transport, asyncio.Transport):
            self._transports.append(request.transport)
        await self._tell()
        async for message in socket:
            if message.type is WSMsgType.TEXT:
                ack = json.loads(message.data)
                self.acks[ack["envelope_id"]] = ack.get("payload") or {}
                await self._noted("ack", "", ack)
        await self._tell()
        return socket

    async def _response_url(self, request: web.Request) -> web.StreamResponse:
        name = request.match_info["name"]
        self._uses[name] += 1
        fault = self.faults["response_url"].popleft() if self.faults["response_url"] else None
        if self._uses[name] > 5 or fault == "gone":
            return web.json_response({"ok": False, "error": "used_url"}, status=404)
        if fault in ("500", "reset"):
            return _broken() if fault == "500" else _dropped(request)
        given = await request.json()
        if self.no_charts and "data_visualization" in json.dumps(given):
            return web.Response(status=400, text="invalid_blocks")
        await self._noted("response_url", name, given)
        return _dropped(request) if fault == "lost" else web.json_response({"ok": True})

    async def _webhook(self, request: web.Request) -> web.StreamResponse:
        """An incoming webhook: answers in plain words, and never says what the message is called."""
        arguments: Json = await request.json()
        fault = self.faults["webhook"].popleft() if self.faults["webhook"] else None
        if fault == "429":
            return web.Response(status=429, headers={"Retry-After": self.retry_after})
        if fault in ("500", "reset"):
            return _broken() if fault == "500" else _dropped(request)
        gone = "no_service" if request.match_info["channel"] == "GONE" else None
        if refusal := self.refusals.get("webhook") or gone:
            return web.Response(status=404 if refusal == "no_service" else 400, text=refusal)
        answer = self.channels.post(arguments | {"channel": request.match_info["channel"]})
        await self._noted("webhook", "", arguments)
        if fault is not None:
            return _broken() if fault == "500 after" else _dropped(request)
        return web.Response(text="ok") if answer["ok"] else web.Response(status=400, text=answer["error"])


_OURSELVES = {
    "ok": True, "url": "https://desk.slack.com/", "team": "Desk", "team_id": TEAM, "user": "newsbrief", "user_id": BOT,
    "bot_id": "B1",
}  # fmt: skip


def _client(request: web.Request) -> Json:
    """Which app asks for a token, where it says so as the specification of OAuth would have it."""
    kind, _, encoded = request.headers.get("Authorization", "").partition(" ")
    if kind != "Basic":
        return {}
    client, _, secret = base64.b64decode(encoded).decode().partition(":")
    return {"client_id": client, "client_secret": secret}


async def _arguments(request: web.Request) -> Json:
    if request.content_type == "application/json":
        found: Json = await request.json()
        return found
    return dict(parse_qsl(await request.text()))


def _broken() -> web.Response:
    return web.Response(status=500, text="<html>Slack is having trouble</html>", content_type="text/html")


def _dropped(request: web.Request) -> web.Response:
    """No answer: the connection ends."""
    if request.transport is not None:  # who asked may be gone by now
        request.transport.abort()
    return web.Response()
