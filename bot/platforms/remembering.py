"""Messages of answers that many ask for at once are made once: making them takes longer than all the rest."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Hashable, Sequence
from dataclasses import replace
from threading import Lock

from bot.commands import Reply
from briefings.model import Edition
from briefings.rendering.chat.message import Message

_AT_HAND = 16  # answers, of half a megabyte as values


class Remembering:
    """`render`, which is called from several threads, with the messages of the last editions and cards at hand."""

    def __init__(self, render: Callable[[Reply], Sequence[Message]]) -> None:
        self._render = render
        self._lock = Lock()
        self._at_hand: OrderedDict[Hashable, Sequence[Message]] = OrderedDict()
        self._making: dict[Hashable, Lock] = {}

    @property
    def held(self) -> int:
        """How many answers are at hand."""
        return len(self._at_hand)

    def __call__(self, reply: Reply) -> Sequence[Message]:
        """The messages of the reply; panels, which are seldom the same twice, are rendered each time."""
        if reply.edition is None or reply.panels:
            return self._render(reply)
        key = _key(reply.edition, reply)
        with self._lock:
            making = self._making.setdefault(key, Lock())
        with making:
            messages = self._at_hand.get(key)
            if messages is None:
                messages = self._render(reply)
                self._keep(key, messages)
        return messages

    def _keep(self, key: Hashable, messages: Sequence[Message]) -> None:
        with self._lock:
            self._at_hand[key] = messages
            while len(self._at_hand) > _AT_HAND:
                oldest, _ = self._at_hand.popitem(last=False)
                self._making.pop(oldest, None)


def _key(edition: Edition, reply: Reply) -> Hashable:
    """All that the messages are made of: of one id, editions differ by their cards and their changes alone."""
    topics = tuple(card.topic for card in edition.cards)
    rest = replace(reply, edition=None, receipt=None, visibility="asker", in_place=False)
    return edition.id, topics, edition.changes, rest
