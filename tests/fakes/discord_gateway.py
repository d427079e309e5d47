"""Discord's gateway: HELLO, IDENTIFY, READY, RESUME, and what it tells a client to do on bad days."""

from __future__ import annotations

import itertools
import json
from dataclasses import dataclass, field
from typing import Any, Protocol

from aiohttp import WSMsgType, web

from tests.fakes.discord_facts import guild

Json = dict[str, Any]


class Server(Protocol):
    """What the gateway knows of the rest of Discord."""

    @property
    def token(self) -> str:
        """The bot's token."""
        ...

    @property
    def gateway_url(self) -> str:
        """Where to come back to."""
        ...

    async def tell(self) -> None:
        """Wakes whoever waits for something."""
        ...


@dataclass(slots=True)
class Session:
    """What one identification was sent; `socket` is None while nobody listens."""

    shard: list[int]
    events: list[Json] = field(default_factory=list)
    socket: web.WebSocketResponse | None = None


class Gateway:
    """Its sessions by id, and the counts of what clients did."""

    def __init__(self, server: Server) -> None:
        self._server = server
        self._numbers = itertools.count(1)
        self.sessions: dict[str, Session] = {}
        self.identified: list[Json] = []
        self.resumed: list[Json] = []
        self.close_with: int | None = None
        self.refuse_resume = False

    async def happen(self, name: str, data: Json) -> None:
        """Something happens: the newest session hears of it, now or when it is resumed."""
        await self._dispatch(list(self.sessions.values())[-1], name, data)

    async def say(self, op: int, data: Any = None) -> None:
        """Sends an op without a number to the newest connection: 7 reconnect, 9 invalid session, 1 heartbeat."""
        socket = list(self.sessions.values())[-1].socket
        assert socket is not None
        await socket.send_str(json.dumps({"op": op, "d": data, "s": None, "t": None}))

    async def close(self, code: int) -> None:
        """Ends the newest connection with this code."""
        session = list(self.sessions.values())[-1]
        assert session.socket is not None
        socket, session.socket = session.socket, None
        await socket.close(code=code)

    async def connect(self, request: web.Request) -> web.StreamResponse:
        """A connection, from HELLO to its end."""
        socket = web.WebSocketResponse()
        await socket.prepare(request)
        await socket.send_str(json.dumps({"op": 10, "d": {"heartbeat_interval": 41250}, "s": None, "t": None}))
        session: Session | None = None
        async for message in socket:
            if message.type is WSMsgType.TEXT:
                asked = json.loads(message.data)
                session = await self._received(socket, asked) or session
                await self._server.tell()
        if session is not None and session.socket is socket:
            session.socket = None
        await self._server.tell()
        return socket

    async def _received(self, socket: web.WebSocketResponse, asked: Json) -> Session | None:
        match asked["op"]:
            case 1:
                await socket.send_str(json.dumps({"op": 11, "d": None, "s": None, "t": None}))
            case 2:
                return await self._identify(socket, asked["d"])
            case 6:
                return await self._resume(socket, asked["d"])
        return None

    async def _identify(self, socket: web.WebSocketResponse, asked: Json) -> Session | None:
        self.identified.append(asked)
        if self.close_with is not None or asked["token"] != self._server.token:
            await socket.close(code=self.close_with or 4004)
            return None
        identity = f"session{next(self._numbers)}"
        session = self.sessions[identity] = Session(shard=asked.get("shard") or [0, 1], socket=socket)
        user = {"id": "1100000000000000001", "username": "newsbrief", "discriminator": "0", "avatar": None, "bot": True}
        ready = {
            "v": 10, "user": user, "session_id": identity, "shard": session.shard,
            "guilds": [{"id": "1100000000000000002", "unavailable": True}],
            "resume_gateway_url": self._server.gateway_url, "application": {"id": user["id"], "flags": 0},
        }  # fmt: skip
        await self._dispatch(session, "READY", ready)
        await self._dispatch(session, "GUILD_CREATE", guild())
        return session

    async def _resume(self, socket: web.WebSocketResponse, asked: Json) -> Session | None:
        self.resumed.append(asked)
        session = self.sessions.get(asked["session_id"])
        if session is None or self.refuse_resume:
            await socket.send_str(json.dumps({"op": 9, "d": False, "s": None, "t": None}))
            return None
        session.socket = socket
        for event in [event for event in session.events if event["s"] > asked["seq"]]:
            await socket.send_str(json.dumps(event))
        await self._dispatch(session, "RESUMED", {})
        return session

    async def _dispatch(self, session: Session, name: str, data: Json) -> None:
        event = {"op": 0, "t": name, "s": len(session.events) + 1, "d": data}
        session.events.append(event)
        if session.socket is not None and not session.socket.closed:
            await session.socket.send_str(json.dumps(event))
