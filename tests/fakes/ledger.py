"""Slots and the ledger in memory: what the store does with a database, proven equal by contract."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import datetime, timedelta

from bot.ports.deliveries import OPEN, Change, Delivery, Overdue, State, Tally, delivery_id
from bot.ports.schedules import Slot
from bot.settings.values import Destination
from briefings.rendering.chat.message import Message


class FakeLedger:
    """`Slots`, `PastSlots`, `Ledger`, `Renderings`, `Owners`, `Pauses`, `Deliveries` and `Tallies` until the test ends.

    `time` is the database's own clock in seconds, which leases go by; a test moves it on.
    """

    def __init__(self) -> None:
        self.time = 0.0
        self._watermarks: dict[str, datetime] = {}
        self._slots: dict[tuple[str, str], Slot] = {}
        self._noted: dict[tuple[str, str], datetime] = {}
        self._rows: dict[str, Delivery] = {}
        self._owner: dict[str, str] = {}
        self._handed: dict[str, datetime] = {}
        self._leases: dict[str, float] = {}
        self._messages: dict[str, tuple[Message, ...]] = {}
        self._changes: defaultdict[str, list[Change]] = defaultdict(list)
        self._pauses: dict[Destination, tuple[str, datetime]] = {}

    # Slots

    async def watermark(self, schedule: str) -> datetime | None:
        return self._watermarks.get(schedule)

    async def plan(
        self, schedule: str, slots: Sequence[Slot], to: Sequence[Destination], *, watermark: datetime, now: datetime
    ) -> tuple[str, ...]:
        added = []
        for slot in slots:
            if (schedule, slot.key) not in self._slots:
                self._slots[schedule, slot.key], self._noted[schedule, slot.key] = slot, now
                added += [self._begin(slot, each, now) for each in dict.fromkeys(to)]
            elif slot.state == "planned" and self._ahead(slot, now):
                self._slots[schedule, slot.key], self._noted[schedule, slot.key] = slot, now
                added += [self._after_all(slot, each, now) for each in dict.fromkeys(to)]
        before = self._watermarks.get(schedule)
        self._watermarks[schedule] = max(before, watermark) if before else watermark
        return tuple(sorted(each for each in added if self._rows[each].state == "planned"))

    def _ahead(self, slot: Slot, now: datetime) -> bool:
        key = slot.schedule, slot.key
        return self._slots[key].state != "planned" and self._noted[key] > now

    def _after_all(self, slot: Slot, to: Destination, now: datetime) -> str:
        row = self._rows.get(delivery_id(slot.schedule, slot.key, to))
        if row is None:
            return self._begin(slot, to, now)
        if row.state in ("skipped", "missed") and row.changed > now:
            self._rows[row.id] = replace(row, due=slot.at)
            self._change(row.id, "planned", slot.reason, now)
            self._hold_back(row.id, now)
        return row.id

    def _hold_back(self, identity: str, now: datetime) -> None:
        row = self._rows[identity]
        if row.state == "planned" and row.to in self._pauses:
            self._change(identity, "paused", self._pauses[row.to][0], now)

    def _begin(self, slot: Slot, to: Destination, now: datetime) -> str:
        identity = delivery_id(slot.schedule, slot.key, to)
        self._rows[identity] = Delivery(
            id=identity,
            schedule=slot.schedule,
            slot=slot.key,
            at=slot.at,
            planned=now,
            to=to,
            state=slot.state,
            reason=slot.reason,
            changed=now,
            due=slot.at,
        )
        self._note(identity)
        self._hold_back(identity, now)
        return identity

    async def slot(self, schedule: str, key: str) -> Slot | None:
        return self._slots.get((schedule, key))

    async def settle_edition(self, schedule: str, key: str, edition: str) -> str:
        slot = self._slots[schedule, key]
        if slot.edition is None:
            slot = self._slots[schedule, key] = replace(slot, edition=edition)
        return str(slot.edition)

    async def slots(self, schedule: str, *, since: datetime, most: int = 1000) -> tuple[Slot, ...]:
        found = [slot for slot in self._slots.values() if slot.schedule == schedule and slot.at >= since]
        return tuple(sorted(found, key=lambda slot: (slot.at, slot.key))[-most:])

    # Ledger

    async def claim(self, ids: Sequence[str], *, owner: str, now: datetime) -> tuple[Delivery, ...]:
        taken = []
        for identity in sorted(set(ids)):
            row = self._rows.get(identity)
            if row is None or not self._free(row, owner, now):
                continue
            doubtful = row.doubtful or (row.state == "claimed" and identity in self._messages)
            if row.to in self._pauses:
                self._change(identity, "paused", self._pauses[row.to][0], now, doubtful=doubtful)
                continue
            over = "taken over" if row.state == "claimed" else "claimed"
            self._rows[identity] = replace(row, tries=row.tries + (row.state == "planned"))
            self._change(identity, "claimed", f"{over} by {owner}", now, doubtful=doubtful)
            self._owner[identity] = owner
            taken.append(self._rows[identity])
        return tuple(taken)

    def _free(self, row: Delivery, owner: str, now: datetime) -> bool:
        if row.state == "claimed":
            return self._owner[row.id] != owner and not self._alive(self._owner[row.id])
        return row.state == "planned" and row.due <= now

    def _alive(self, owner: str) -> bool:
        return self._leases.get(owner, self.time) > self.time

    def _mine(self, delivery: str, owner: str) -> bool:
        row = self._rows.get(delivery)
        return row is not None and row.state == "claimed" and self._owner[delivery] == owner

    async def confirm(self, delivery: str, *, owner: str, message: str, now: datetime) -> bool:
        row = self._rows.get(delivery)
        if row is not None and message in row.messages:
            return row.state == "sent" or self._mine(delivery, owner)
        if not self._mine(delivery, owner):
            return False
        row = replace(self._rows[delivery], doubtful=False, changed=now)
        self._rows[delivery] = row = replace(row, messages=(*row.messages, message))
        if len(row.messages) == row.parts:
            self._change(delivery, "sent", "posted", now)
        return True

    async def settle(
        self,
        delivery: str,
        state: State,
        reason: str,
        *,
        owner: str,
        now: datetime,
        due: datetime | None = None,
        doubtful: bool = False,
    ) -> bool:
        if not self._mine(delivery, owner):
            return False
        self._rows[delivery] = replace(self._rows[delivery], due=due or now)
        self._change(delivery, state, reason, now, doubtful=doubtful)
        return True

    async def any_pending(self, now: datetime) -> bool:
        return any(row.state == "claimed" or (row.state == "planned" and row.due <= now) for row in self._rows.values())

    async def hand_out(self, now: datetime, *, most: int, again_after: timedelta) -> tuple[str, ...]:
        first: dict[Destination, datetime] = {}
        for row in self._rows.values():
            if row.state in OPEN:
                first[row.to] = min(row.at, first.get(row.to, row.at))
        found = [
            row
            for row in self._rows.values()
            if self._free(row, "", now)
            and row.at == first[row.to]
            and not self._handed_lately(row.id, now, again_after)
        ]
        ids = tuple(row.id for row in sorted(found, key=lambda row: (row.due, row.id))[:most])
        self._handed.update(dict.fromkeys(ids, now))
        return ids

    def _handed_lately(self, delivery: str, now: datetime, again_after: timedelta) -> bool:
        handed = self._handed.get(delivery)
        if handed is None or not now - again_after < handed <= now:
            return False
        ends = [now - timedelta(seconds=self.time - until) for until in self._leases.values() if until <= self.time]
        return handed >= max(ends, default=handed)

    # Renderings

    async def attach(self, delivery: str, edition: str, messages: Sequence[Message]) -> None:
        if delivery not in self._messages:
            self._messages[delivery] = tuple(messages)
            self._rows[delivery] = replace(self._rows[delivery], edition=edition, parts=len(messages))

    async def attached(self, delivery: str) -> tuple[Message, ...] | None:
        return self._messages.get(delivery)

    # Owners

    async def beat(self, owner: str, *, seconds: float) -> None:
        self._leases[owner] = self.time + seconds

    async def leave(self, owner: str) -> None:
        if owner in self._leases:
            self._leases[owner] = min(self._leases[owner], self.time)

    # Pauses

    async def pause(self, to: Destination, reason: str, *, now: datetime) -> bool:
        new = to not in self._pauses
        self._pauses.setdefault(to, (reason, now))
        for row in self._of(to, "planned"):
            self._change(row.id, "paused", reason, now, doubtful=row.doubtful)
        return new

    async def resume(self, to: Destination, *, now: datetime) -> tuple[str, ...]:
        self._pauses.pop(to, None)
        rows = tuple(self._of(to, "paused"))
        for row in rows:
            self._rows[row.id] = replace(row, due=now)
            self._change(row.id, "planned", "resumed", now, doubtful=row.doubtful)
        return tuple(sorted(row.id for row in rows))

    async def paused(self) -> tuple[tuple[Destination, str, datetime], ...]:
        return tuple((to, *self._pauses[to]) for to in sorted(self._pauses, key=str))

    # Deliveries

    async def deliveries(
        self,
        *,
        states: Sequence[State] = (),
        schedule: str | None = None,
        to: Destination | None = None,
        since: datetime | None = None,
        most: int = 100,
    ) -> tuple[Delivery, ...]:
        found = [
            row
            for row in self._rows.values()
            if (not states or row.state in states)
            and schedule in (None, row.schedule)
            and to in (None, row.to)
            and (since is None or row.at >= since)
        ]
        found.sort(key=lambda row: row.id)
        return tuple(sorted(found, key=lambda row: row.at, reverse=True)[:most])

    async def delivery(self, beginning: str) -> tuple[Delivery, ...]:
        return tuple(self._rows[each] for each in sorted(self._rows) if each.startswith(beginning))

    async def history(self, delivery: str) -> tuple[Change, ...]:
        return tuple(self._changes[delivery])

    async def forget(self, before: datetime, *, most: int) -> int:
        ended = [row for row in self._rows.values() if row.state in ("sent", "skipped", "missed", "failed")]
        old = [row for row in ended if row.at < before and row.changed < before]
        old = sorted(old, key=lambda row: (row.at, row.id))[:most]
        for row in old:
            del self._rows[row.id]
            self._changes.pop(row.id, None)
            self._messages.pop(row.id, None)
        if len(old) < most:
            left = {(row.schedule, row.slot) for row in self._rows.values()}
            for key in [key for key, slot in self._slots.items() if slot.at < before and key not in left]:
                del self._slots[key]
        return len(old)

    async def decide(self, delivery: str, state: State, reason: str, *, now: datetime, doubtful: bool = False) -> bool:
        row = self._rows.get(delivery)
        if row is None or (row.state == "claimed" and self._alive(self._owner[delivery])):
            return False
        self._rows[delivery] = replace(row, due=now)
        self._change(delivery, state, reason, now, doubtful=doubtful or row.state == "claimed")
        return True

    # What they share

    async def tally(self, now: datetime, *, overdue: timedelta) -> Tally:
        open_rows = sorted((row for row in self._rows.values() if row.state in OPEN), key=lambda row: (row.at, row.id))
        late: defaultdict[tuple[str, str], list[Delivery]] = defaultdict(list)
        for row in open_rows:
            if row.at <= now - overdue:
                late[row.schedule, row.slot].append(row)
        due = [row.due for row in open_rows if row.due <= now]
        return Tally(
            states=Counter(row.state for row in self._rows.values()),
            due=len(due),
            oldest_due=min(due, default=None),
            overdue=tuple(Overdue(count=len(rows), first=min(rows, key=lambda row: row.id)) for rows in late.values()),
        )

    def _of(self, to: Destination, state: State) -> Iterator[Delivery]:
        return iter([row for row in self._rows.values() if row.to == to and row.state == state])

    def _change(self, delivery: str, state: State, reason: str, now: datetime, *, doubtful: bool = False) -> None:
        row = replace(self._rows[delivery], state=state, reason=reason, changed=now, doubtful=doubtful)
        self._rows[delivery] = row
        self._owner.pop(delivery, None)
        self._handed.pop(delivery, None)
        self._note(delivery)

    def _note(self, delivery: str) -> None:
        row = self._rows[delivery]
        self._changes[delivery].append(Change(at=row.changed, state=row.state, reason=row.reason))
