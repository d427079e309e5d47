"""Answers to an interaction, by the webhook behind its token, which is good for fifteen minutes.

::

    deferred as it is to be seen     the first message takes its place, more follow
    deferred otherwise               a note takes its place, all messages follow, the note goes: who sees a message is
                                     settled when it is deferred, and a follow-up to it would be its answer
    a button, answered in place      the first message takes the place of the button's, more follow; where that is
                                     refused, since it is gone or of the other style, all messages follow
    a button, answered beside it     all messages follow
    messages for a thread            stand in one below the answer, where everybody sees that and the bot may open one;
                                     else they follow like the others

Taking a place may be repeated without harm. Follow-ups have no nonce, so each is sent at most once.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import discord
from discord.webhook.async_ import async_context

from bot.commands import Reply
from bot.platforms.discord.calling import FAILED, TO_POST, Sent, noted, within
from bot.platforms.discord.gate import at_most_once
from bot.platforms.discord.messages import note
from bot.platforms.discord.questions import Asked
from bot.platforms.discord.sending import for_a_webhook, instead
from bot.platforms.discord.threads import Threads
from briefings.rendering.chat.message import Message

_HIDDEN = 1 << 6  # the flag EPHEMERAL (discord.com/developers/docs/resources/message, message flags)


class Poster:
    """Posts the messages of one answer; `asked` says how it was deferred, `threads` opens one where that can be."""

    threads: Threads | None = None

    def __init__(self, webhook: discord.Webhook, asked: Asked) -> None:
        self._webhook, self._asked = webhook, asked
        self._waiting = asked.fresh  # the person sees that we are thinking, until the first message
        self._last: Any = None  # the message that stands above what follows

    async def show(self, reply: Reply, messages: Sequence[Message]) -> Sent:
        """Shows the answer to whoever it is for; the first message that fails ends it."""
        hidden = reply.visibility == "asker"
        if not self._asked.fresh:
            outcome = await self._replace(messages) if reply.in_place else Sent.REFUSED
            beside = outcome is Sent.REFUSED and self._last is None
            return await self._follow(messages, hidden=hidden) if beside else outcome
        if hidden == self._asked.hidden:
            return await self._replace(messages)
        outcome = await self._replace([note("The answer stands in a message of its own.")])
        if outcome is Sent.DONE:
            outcome = await self._follow(messages, hidden=hidden)
            await self._withdraw()
        return outcome

    async def tell(self, message: Message) -> None:
        """Says something to the asker, in place of what is still awaited."""
        if self._waiting:
            await self._replace([message])
        else:
            await self._follow([message], hidden=True)

    async def _replace(self, messages: Sequence[Message]) -> Sent:
        first, *more = messages
        self._waiting = False
        try:
            self._last = await within(
                TO_POST,
                async_context.get().edit_original_interaction_response(
                    self._webhook.id,
                    self._token,
                    session=self._webhook.session,
                    **for_a_webhook(instead(first.payload), first.files),
                ),
            )
        except FAILED as error:
            return noted("answer", error)
        return await self._follow(more, hidden=self._asked.hidden)

    async def _withdraw(self) -> None:
        try:
            await within(
                TO_POST,
                async_context.get().delete_original_interaction_response(
                    self._webhook.id, self._token, session=self._webhook.session
                ),
            )
        except FAILED as error:
            noted("withdrawal", error)

    async def _follow(self, messages: Sequence[Message], *, hidden: bool) -> Sent:
        for message in messages:
            inside = await self._in_thread(message) if message.place == "thread" and not hidden else None
            outcome = inside or await self._follow_up(message, hidden=hidden)
            if outcome is not Sent.DONE:
                return outcome
        return Sent.DONE

    async def _in_thread(self, message: Message) -> Sent | None:
        """What became of it in the thread below the answer; None where there can't be one."""
        if self.threads is None or self._last is None:
            return None
        return await self.threads.post(str(self._last["channel_id"]), str(self._last["id"]), message)

    async def _follow_up(self, message: Message, *, hidden: bool) -> Sent:
        flags = message.payload.get("flags", 0) | (_HIDDEN if hidden else 0)
        try:
            with at_most_once():
                made = await within(
                    TO_POST,
                    async_context.get().execute_webhook(
                        self._webhook.id,
                        self._token,
                        session=self._webhook.session,
                        wait=True,
                        **for_a_webhook({**message.payload, "flags": flags}, message.files),
                    ),
                )
        except FAILED as error:
            return noted("follow-up", error)
        self._last = made
        return Sent.DONE

    @property
    def _token(self) -> str:
        return self._webhook.token or ""
