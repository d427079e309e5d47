"""Parts that were posted, noted many at once."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import Any, NamedTuple

import sqlalchemy as sa

from bot.store.changing import note
from bot.store.delivery_tables import DELIVERIES, MESSAGES

_D, _M = DELIVERIES.c, MESSAGES.c


class Confirmation(NamedTuple):
    """That a delivery's next part was posted by its owner, as what."""

    delivery: str
    owner: str
    message: str
    at: str


@dataclass(slots=True)
class _Known:
    """A delivery as it is by now."""

    state: str
    owner: str | None
    parts: int | None
    messages: list[str] = field(default_factory=list)
    new: list[str] = field(default_factory=list)
    at: str = ""

    def confirm(self, confirmation: Confirmation) -> bool:
        """Whether it is the owner's, or was confirmed by it."""
        ours = self.state == "claimed" and self.owner == confirmation.owner
        if confirmation.message in self.messages:
            return ours or self.state == "sent"
        if not ours:
            return False
        self.messages.append(confirmation.message)
        self.new.append(confirmation.message)
        self.at = confirmation.at
        if len(self.messages) == self.parts:
            self.state, self.owner = "sent", None
        return True


_PART = sa.update(DELIVERIES).where(_D.id == sa.bindparam("the_id"))
_CONFIRM = _PART.values(confirmed=sa.bindparam("count"), doubtful=False, changed=sa.bindparam("instant"))
_SEND = _CONFIRM.values(state="sent", reason="posted", owner=None)
_KEEP = sa.insert(MESSAGES).inline()


def confirm_all(connection: sa.Connection, confirmations: Sequence[Confirmation]) -> list[bool]:
    """Notes each in turn; for each whether the delivery was its owner's. To confirm a message twice does no harm."""
    known = _read(connection, {each.delivery for each in confirmations})
    answers = [each.delivery in known and known[each.delivery].confirm(each) for each in confirmations]
    _write(connection, {identity: one for identity, one in known.items() if one.new})
    return answers


def _read(connection: sa.Connection, ids: Iterable[str]) -> dict[str, _Known]:
    columns = (_D.id, _D.state, _D.owner, _D.parts, _D.confirmed)
    chosen = sa.select(*columns).where(_D.id.in_(sorted(ids))).order_by(_D.id).with_for_update()
    rows = connection.execute(chosen).all()
    messages = messages_of(connection, rows)
    return {row.id: _Known(row.state, row.owner, row.parts, messages[row.id]) for row in rows}


def messages_of(connection: sa.Connection, rows: Sequence[Any]) -> defaultdict[str, list[str]]:
    """What the platform calls the confirmed parts of deliveries, by delivery and in order."""
    messages: defaultdict[str, list[str]] = defaultdict(list)
    if begun := [row.id for row in rows if row.confirmed]:
        statement = sa.select(MESSAGES).where(_M.delivery.in_(begun)).order_by(_M.delivery, _M.part)
        for row in connection.execute(statement):
            messages[row.delivery].append(row.message)
    return messages


def _write(connection: sa.Connection, changed: dict[str, _Known]) -> None:
    parts: list[dict[str, Any]] = []
    for identity, one in changed.items():
        first = len(one.messages) - len(one.new)
        parts += [{"delivery": identity, "part": first + at, "message": each} for at, each in enumerate(one.new)]
    for statement, sent in ((_CONFIRM, False), (_SEND, True)):
        these = {identity: one for identity, one in changed.items() if (one.state == "sent") == sent}
        if these:
            values = [{"the_id": key, "count": len(one.messages), "instant": one.at} for key, one in these.items()]
            connection.execute(statement, values)
        if sent:
            note(connection, [_sent(identity, one.at) for identity, one in these.items()])
    if parts:
        connection.execute(_KEEP, parts)


def _sent(delivery: str, at: str) -> dict[str, Any]:
    return {"delivery": delivery, "at": at, "state": "sent", "reason": "posted"}
