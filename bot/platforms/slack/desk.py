"""Where questions from Slack come in: each is acknowledged at once, then answered.

Slack waits three seconds for an acknowledgement and tells the person that the app failed otherwise, so nothing is done
before it. What goes wrong behind it ends here: it is logged, and the person learns that it went wrong.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

import aiohttp
from slack_sdk.web.async_client import AsyncWebClient

from bot.commands import Command, Commands, Reply
from bot.platforms.discretion import discreet
from bot.platforms.slack import events, views
from bot.platforms.slack.calling import FAILED, Sent, code_of
from bot.platforms.slack.events import Asked, Body, Place
from bot.platforms.slack.messages import note
from bot.platforms.slack.people import People
from bot.platforms.slack.posting import Poster
from bot.platforms.slack.repeats import Repeats
from briefings.rendering.chat.message import Message

log = logging.getLogger("newsbrief.slack")
Ack = Callable[..., Awaitable[Any]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Office:
    """What the desk works with. `render` makes messages of a reply; `briefings` are names and titles for the form."""

    commands: Commands
    render: Callable[[Reply], Sequence[Message]]
    briefings: Sequence[tuple[str, str]] = ()


class Desk:
    """The listeners; Bolt calls them by the names of their arguments."""

    def __init__(self, office: Office, client: AsyncWebClient, session: aiohttp.ClientSession) -> None:
        self._office, self._client, self._session = office, client, session
        self._people = People(client)
        self._repeats = Repeats()

    async def command(self, ack: Ack, body: Body) -> None:
        """A slash command."""
        await ack()
        await self._answer(events.typed(body))

    async def action(self, ack: Ack, body: Body) -> None:
        """A button or a menu."""
        await ack()
        await self._answer(events.pressed(body))

    async def point(self, ack: Ack, body: Body) -> None:
        """The shortcut on a message."""
        await ack()
        await self._answer(events.pointed_at(body))

    async def open_form(self, ack: Ack, body: Body) -> None:
        """The shortcut that stands everywhere; its trigger is good for three seconds, so nothing comes before it."""
        await ack()
        if self._office.briefings:
            view = views.form(self._office.briefings)
            await self._try("views.open", {"trigger_id": body["trigger_id"], "view": view})

    async def submit(self, ack: Ack, body: Body) -> None:
        """The form, sent: the answer comes as a direct message."""
        await ack()
        await self._answer(events.filled_in(body, views.form_text(body["view"])))

    async def mention(self, body: Body) -> None:
        """A message that names the bot."""
        if not self._repeats.again(body.get("event_id")):
            await self._answer(events.mentioned(body))

    async def message(self, body: Body) -> None:
        """A direct message."""
        asked = events.written(body)
        if asked and not self._repeats.again(body.get("event_id")):
            await self._answer(asked)

    async def home(self, body: Body) -> None:
        """Somebody opens the bot's tab: the briefings there are, each to be pressed."""
        if body["event"].get("tab", "home") != "home" or self._repeats.again(body.get("event_id")):
            return
        asked = events.opened_home(body)
        messages = await self._messages(await self._office.commands.answer(await self._informed(asked.command)))
        await self._try("views.publish", {"user_id": asked.place.user, "view": views.home(messages)})

    async def other(self) -> None:
        """An event that nothing is done about; Slack gets its acknowledgement and doesn't repeat it."""

    async def _answer(self, asked: Asked) -> None:
        """The edge of a question: the one place where anything that went wrong ends."""
        poster = Poster(self._client, self._session, asked.place)
        try:
            command = await self._informed(asked.command)
            reply = await self._reply(asked, command)
            outcome = await self._show(poster, asked.place, reply, await self._messages(reply))
            if outcome is Sent.DONE:
                await self._office.commands.delivered(reply)
        except Exception:
            log.exception("slack.not_answered")
            await poster.to_asker([note("Something went wrong here, and it was logged. Please ask again.")])

    async def _reply(self, asked: Asked, command: Command) -> Reply:
        if asked.action is not None:
            return await self._office.commands.act(asked.action, command)
        return await self._office.commands.answer(command)

    async def _show(self, poster: Poster, place: Place, reply: Reply, messages: Sequence[Message]) -> Sent:
        if reply.in_place:
            return await poster.in_place(messages)
        if reply.visibility == "asker":
            return await poster.to_asker(messages)
        outcome = await poster.to_channel(messages)
        if outcome is not Sent.DONE:
            await poster.to_asker([note(_WHY[outcome])])
        return outcome

    async def _messages(self, reply: Reply) -> Sequence[Message]:
        return await asyncio.to_thread(self._office.render, reply)

    async def _informed(self, command: Command) -> Command:
        """The command with what Slack knows of the person."""
        person = await self._people.about(command.user)
        return replace(command, zone=person.zone, locale=person.locale)

    async def _try(self, method: str, arguments: Mapping[str, Any]) -> None:
        try:
            await self._client.api_call(method, json=dict(arguments))
        except FAILED as error:
            log.warning("slack.not_shown: %s: %s", method, discreet(code_of(error)))


_WHY = {
    Sent.REFUSED: "Slack did not let me post that in this channel. Invite me with /invite, then try again.",
    Sent.UNKNOWN: "Slack did not confirm that post. Look into the channel before you share it again.",
}
