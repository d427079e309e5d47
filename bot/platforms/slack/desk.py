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

from bot.commands import Command, Commands, Reply, Section
from bot.commands.front_page import BACK
from bot.platforms.discretion import discreet
from bot.platforms.slack import events, tab, views
from bot.platforms.slack.calling import FAILED, Sent, code_of
from bot.platforms.slack.events import Asked, Body, Place
from bot.platforms.slack.messages import note
from bot.platforms.slack.people import People
from bot.platforms.slack.posting import Poster
from bot.platforms.slack.repeats import Repeats
from bot.ports.clock import Clock
from bot.ports.installing import Handled
from briefings.rendering.chat.message import Message, Payload
from briefings.rendering.slack.charts import has_chart, without_charts

log = logging.getLogger("newsbrief.slack")
Ack = Callable[..., Awaitable[Any]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Office:
    """What the desk works with. `render` makes messages of a reply; `briefings` are names and titles for the form.

    `handled` remembers events over the end of the process.
    """

    commands: Commands
    render: Callable[[Reply], Sequence[Message]]
    clock: Clock
    briefings: Sequence[tuple[str, str]] = ()
    handled: Handled | None = None


class Desk:
    """The listeners; Bolt calls them by the names of their arguments, each with a client of the asker's workspace."""

    def __init__(self, office: Office, session: aiohttp.ClientSession) -> None:
        self._office, self._session = office, session
        self._people = People()
        self._repeats = Repeats(office.clock, office.handled)
        self._at_work: set[asyncio.Task[Any]] = set()

    async def settle(self, seconds: float) -> None:
        """Lets the answers that are being given end; after that time they are cancelled."""
        if self._at_work:
            _, late = await asyncio.wait(self._at_work, timeout=seconds)
            for task in late:
                task.cancel()

    async def command(self, ack: Ack, body: Body, client: AsyncWebClient) -> None:
        """A slash command."""
        await ack()
        await self._answer(events.typed(body), client)

    async def action(self, ack: Ack, body: Body, client: AsyncWebClient) -> None:
        """A button or a menu."""
        await ack()
        asked = events.pressed(body)
        if asked.place.home and asked.action == tab.ASK_FORM:
            await self._form(asked.place, str(body["trigger_id"]), client)
        elif asked.place.home and asked.action == str(BACK):
            await self._front_page(asked, client)
        else:
            await self._answer(asked, client)

    async def point(self, ack: Ack, body: Body, client: AsyncWebClient) -> None:
        """The shortcut on a message."""
        await ack()
        await self._answer(events.pointed_at(body), client)

    async def open_form(self, ack: Ack, body: Body, client: AsyncWebClient) -> None:
        """The shortcut that stands everywhere; its trigger is good for three seconds, so nothing comes before it."""
        await ack()
        await self._form(events.filled_in(body, "").place, str(body["trigger_id"]), client)

    async def submit(self, ack: Ack, body: Body, client: AsyncWebClient) -> None:
        """The form, sent: the answer comes as a direct message."""
        await ack()
        await self._answer(events.filled_in(body, views.form_text(body["view"])), client)

    async def mention(self, body: Body, client: AsyncWebClient) -> None:
        """A message that names the bot."""
        if not await self._repeats.again(body):
            await self._answer(events.mentioned(body), client)

    async def message(self, body: Body, client: AsyncWebClient) -> None:
        """A direct message."""
        asked = events.written(body)
        if asked and not await self._repeats.again(body):
            await self._answer(asked, client)

    async def home(self, body: Body, client: AsyncWebClient) -> None:
        """Somebody opens the bot's tab."""
        if body["event"].get("tab", "home") == "home" and not self._repeats.lately(body):
            await self._front_page(events.opened_home(body), client)

    async def other(self) -> None:
        """An event that nothing is done about; Slack gets its acknowledgement and doesn't repeat it."""

    async def _form(self, place: Place, trigger: str, client: AsyncWebClient) -> None:
        """Opens the form; who pressed too long ago for that is told so."""
        view = views.form(self._office.briefings) if self._office.briefings else views.nothing()
        if not await self._tried(client, "views.open", {"trigger_id": trigger, "view": view}):
            await Poster(client, self._session, place).to_asker([note(_TOO_LATE)])

    async def _front_page(self, asked: Asked, client: AsyncWebClient) -> None:
        """The briefings, their latest editions, what changed."""
        sections = await self._office.commands.front_page(await self._informed(asked.command, client))
        await self._publish(asked.place, await asyncio.to_thread(tab.front, sections), client)

    async def _answer(self, asked: Asked, client: AsyncWebClient) -> None:
        task = asyncio.ensure_future(self._answered(asked, client))
        self._at_work.add(task)
        task.add_done_callback(self._at_work.discard)
        await task

    async def _answered(self, asked: Asked, client: AsyncWebClient) -> None:
        """The edge of a question: the one place where anything that went wrong ends."""
        poster = Poster(client, self._session, asked.place)
        try:
            reply = await self._reply(asked, await self._informed(asked.command, client))
            messages = await asyncio.to_thread(self._office.render, reply)
            if asked.place.home:
                done = await self._publish(asked.place, await self._in_tab(asked, reply, messages, client), client)
            else:
                done = await self._show(poster, reply, messages) is Sent.DONE
            if done:
                await self._office.commands.delivered(reply)
        except Exception:
            log.exception("slack.not_answered")
            await poster.to_asker([note("Something went wrong here, and it was logged. Please ask again.")])

    async def _reply(self, asked: Asked, command: Command) -> Reply:
        if asked.action is None:
            return await self._office.commands.answer(command)
        reply = await self._office.commands.act(asked.action, command)
        if asked.fresh:
            return replace(reply, in_place=False)
        return replace(reply, actions=tab.without_posting(reply.actions)) if asked.place.home else reply

    async def _in_tab(self, asked: Asked, reply: Reply, messages: Sequence[Message], client: AsyncWebClient) -> Payload:
        """The answer with the way back; what changed something stands above the page that shows it changed."""
        if not reply.changed:
            return tab.answer(messages)
        sections = await self._office.commands.front_page(await self._informed(asked.command, client))
        return await asyncio.to_thread(tab.front, (Section(panel=reply.panels[0]), *sections))

    async def _show(self, poster: Poster, reply: Reply, messages: Sequence[Message]) -> Sent:
        if reply.in_place:
            return await poster.in_place(messages)
        if reply.visibility == "asker":
            return await poster.to_asker(messages)
        outcome = await poster.to_channel(messages)
        if outcome is not Sent.DONE:
            await poster.to_asker([note(_WHY[outcome])])
        return outcome

    async def _informed(self, command: Command, client: AsyncWebClient) -> Command:
        """The command with what Slack knows of the person."""
        person = await self._people.about(command.user, client)
        return replace(command, zone=person.zone, locale=person.locale, admin=person.admin)

    async def _publish(self, place: Place, view: Payload, client: AsyncWebClient) -> bool:
        """Shows it in the person's tab; without its charts where Slack doesn't take those there."""
        if await self._tried(client, "views.publish", {"user_id": place.user, "view": view}):
            return True
        return has_chart(view) and await self._publish(place, without_charts(view), client)

    async def _tried(self, client: AsyncWebClient, method: str, arguments: Mapping[str, Any]) -> bool:
        try:
            await client.api_call(method, json=dict(arguments))
        except FAILED as error:
            log.warning("slack.not_shown: %s: %s", method, discreet(code_of(error)))
            return False
        return True


_TOO_LATE = "Slack closed the form before it could open. Try the shortcut again, or write me the name of a briefing."
_WHY = {
    Sent.REFUSED: "Slack did not let me post that in this channel. Invite me with /invite, then try again.",
    Sent.UNKNOWN: "Slack did not confirm that post. Look into the channel before you share it again.",
}
