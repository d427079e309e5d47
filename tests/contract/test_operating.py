"""What an operator sees and decides, and destinations that are paused: over the fake, SQLite and PostgreSQL."""

from __future__ import annotations

from datetime import datetime, timedelta

from bot.ports.deliveries import Change
from tests.contract.kept import AnyStore, Opening, told
from tests.contract.ledgers import DESK, MESSAGES, MINUTE, NOW, PORT, claimed, planned, slot, states, the_one

AGAIN = timedelta(minutes=2)


def test_a_paused_destination_holds_its_deliveries_and_no_others(store: Opening) -> None:
    async def story(kept: AnyStore) -> None:
        ids = await planned(kept, slot(), to=[PORT, DESK])
        assert await kept.pauses.pause(PORT, "no such channel", now=NOW)
        assert not await kept.pauses.pause(PORT, "another reason", now=NOW + MINUTE)
        assert await kept.pauses.paused() == ((PORT, "no such channel", NOW),)
        (free,) = await kept.ledger.claim(ids, owner="one", now=NOW)
        assert free.to == DESK
        later = await planned(kept, slot(1))
        assert later == (), "what is planned meanwhile is paused at once"
        (waiting, held) = await kept.deliveries.deliveries(states=("paused",))
        assert (waiting.reason, held.reason) == ("no such channel", "no such channel")
        assert await states(kept, waiting.id) == "planned paused"

    told(store, story)


def test_a_delivery_that_is_tried_again_meets_the_pause(store: Opening) -> None:
    async def story(kept: AnyStore) -> None:
        (delivery,) = await claimed(kept)
        await kept.pauses.pause(PORT, "gone", now=NOW)
        assert (await the_one(kept, delivery.id)).state == "claimed", "its owner says what became of it"
        await kept.ledger.settle(delivery.id, "planned", "500", owner="one", now=NOW, doubtful=True)
        assert await kept.ledger.claim([delivery.id], owner="one", now=NOW) == ()
        found = await the_one(kept, delivery.id)
        assert (found.state, found.reason, found.doubtful) == ("paused", "gone", True)

    told(store, story)


def test_what_a_dead_owner_had_claimed_is_paused_in_doubt(store: Opening) -> None:
    async def story(kept: AnyStore) -> None:
        (delivery,) = await claimed(kept)
        await kept.renderings.attach(delivery.id, "edition", MESSAGES)
        await kept.pauses.pause(PORT, "gone", now=NOW)
        await kept.owners.leave("one")
        assert await kept.ledger.claim([delivery.id], owner="two", now=NOW) == ()
        found = await the_one(kept, delivery.id)
        assert (found.state, found.doubtful) == ("paused", True)

    told(store, story)


def test_a_destination_that_is_mended_gets_what_was_held(store: Opening) -> None:
    async def story(kept: AnyStore) -> None:
        ids = await planned(kept, slot(), slot(1))
        await kept.pauses.pause(PORT, "gone", now=NOW)
        assert await kept.pauses.resume(DESK, now=NOW) == ()
        assert await kept.pauses.resume(PORT, now=NOW + 5 * MINUTE) == ids
        assert await kept.pauses.paused() == ()
        assert len(await kept.ledger.claim(ids, owner="one", now=NOW + 5 * MINUTE)) == 2
        assert await states(kept, ids[0]) == "planned paused planned claimed"

    told(store, story)


def test_deliveries_are_found_by_what_is_asked_the_newest_first(store: Opening) -> None:
    async def story(kept: AnyStore) -> None:
        await planned(kept, slot(-9), slot(-5), to=[PORT, DESK])
        await planned(kept, slot(-1, schedule="evening", state="missed"), to=[DESK])
        every = await kept.deliveries.deliveries()
        assert [each.at for each in every] == sorted((each.at for each in every), reverse=True)
        assert len(every) == 5
        assert [each.schedule for each in await kept.deliveries.deliveries(most=2)] == ["evening", "morning"]
        assert [each.schedule for each in await kept.deliveries.deliveries(states=["missed"])] == ["evening"]
        assert len(await kept.deliveries.deliveries(schedule="morning", to=DESK)) == 2
        assert len(await kept.deliveries.deliveries(since=NOW - 5 * MINUTE, states=["planned"])) == 2
        assert await kept.deliveries.deliveries(schedule="%") == ()

    told(store, story)


def test_a_delivery_is_found_by_the_beginning_of_its_id(store: Opening) -> None:
    async def story(kept: AnyStore) -> None:
        first, second = await planned(kept, slot(), to=[PORT, DESK])
        assert [each.id for each in await kept.deliveries.delivery(first[:12])] == [first]
        assert [each.id for each in await kept.deliveries.delivery("")] == [first, second]
        assert await kept.deliveries.delivery("%") == ()
        assert await kept.deliveries.delivery("_" * 20) == ()

    told(store, story)


def test_an_operator_decides_what_nobody_can_know(store: Opening) -> None:
    async def story(kept: AnyStore) -> None:
        (delivery,) = await claimed(kept)
        assert not await kept.deliveries.decide(delivery.id, "sent", "I saw it", now=NOW), "it is claimed"
        assert not await kept.deliveries.decide("no such id", "sent", "I saw it", now=NOW)
        await kept.ledger.settle(delivery.id, "unknown", "no answer", owner="one", now=NOW)
        assert await kept.deliveries.decide(delivery.id, "planned", "I looked: no", now=NOW + MINUTE, doubtful=True)
        (again,) = await kept.ledger.claim([delivery.id], owner="one", now=NOW + MINUTE)
        assert again.doubtful
        assert await kept.deliveries.history(delivery.id) == (
            Change(at=NOW, state="planned", reason=""),
            Change(at=NOW, state="claimed", reason="claimed by one"),
            Change(at=NOW, state="unknown", reason="no answer"),
            Change(at=NOW + MINUTE, state="planned", reason="I looked: no"),
            Change(at=NOW + MINUTE, state="claimed", reason="claimed by one"),
        )

    told(store, story)


def test_what_a_dead_owner_had_claimed_can_be_decided(store: Opening) -> None:
    async def story(kept: AnyStore) -> None:
        (delivery,) = await claimed(kept)
        await kept.owners.leave("one")
        assert await kept.deliveries.decide(delivery.id, "planned", "once more", now=NOW)
        assert (await the_one(kept, delivery.id)).doubtful, "its owner may have posted it"

    told(store, story)


def test_what_is_decided_is_handed_out(store: Opening) -> None:
    async def story(kept: AnyStore) -> None:
        (delivery,) = await claimed(kept)
        await kept.ledger.settle(delivery.id, "failed", "400", owner="one", now=NOW)
        assert await kept.ledger.hand_out(NOW, most=9, again_after=AGAIN) == ()
        await kept.deliveries.decide(delivery.id, "planned", "mended", now=NOW)
        assert await kept.ledger.hand_out(NOW, most=9, again_after=AGAIN) == (delivery.id,)

    told(store, story)


def test_the_ledger_in_numbers(store: Opening) -> None:
    async def story(kept: AnyStore) -> None:
        ids = await planned(kept, slot(), slot(60), to=[PORT, DESK])
        await kept.owners.beat("one", seconds=600)
        (first, *_) = await kept.ledger.claim(ids, owner="one", now=NOW)
        await kept.ledger.settle(first.id, "failed", "no", owner="one", now=NOW)
        tally = await kept.tallies.tally(NOW + 10 * MINUTE, overdue=5 * MINUTE)
        assert tally.states == {"failed": 1, "claimed": 1, "planned": 2}
        assert (tally.due, tally.oldest_due) == (1, NOW)
        (overdue,) = tally.overdue
        assert (overdue.count, overdue.first.slot) == (1, slot().key)

    told(store, story)


async def sent(kept: AnyStore, minutes: float, *, at: datetime) -> str:
    """A delivery that was posted; its id."""
    (delivery,) = await kept.ledger.claim(await planned(kept, slot(minutes)), owner="one", now=at)
    await kept.renderings.attach(delivery.id, "edition", MESSAGES)
    for number in range(len(MESSAGES)):
        assert await kept.ledger.confirm(delivery.id, owner="one", message=f"m{number}", now=at)
    return delivery.id


def test_what_ended_long_ago_is_forgotten_the_oldest_first(store: Opening) -> None:
    async def story(kept: AnyStore) -> None:
        await kept.owners.beat("one", seconds=600)
        oldest, older, new = [await sent(kept, minutes, at=NOW + minutes * MINUTE) for minutes in (0, 1, 9)]
        before = NOW + 5 * MINUTE
        assert await kept.deliveries.forget(before, most=1) == 1
        assert await kept.deliveries.delivery(oldest) == ()
        assert await kept.deliveries.history(oldest) == ()
        assert (await the_one(kept, older)).state == "sent"
        assert await kept.deliveries.forget(before, most=9) == 1
        assert await kept.deliveries.forget(before, most=9) == 0
        assert [each.id for each in await kept.deliveries.deliveries()] == [new]
        assert await kept.renderings.attached(new) == MESSAGES, "equal messages are kept once, and others have them"
        assert [each.key for each in await kept.slots.slots("morning", since=NOW)] == [slot(9).key]
        assert await kept.slots.watermark("morning") == slot(9).at, "no slot comes back"

    told(store, story)


def test_what_may_still_be_asked_for_is_never_forgotten(store: Opening) -> None:
    async def story(kept: AnyStore) -> None:
        late = NOW + timedelta(days=400)
        await kept.owners.beat("one", seconds=600)
        open_one, lost, held, retried = [await planned(kept, slot(minutes)) for minutes in range(4)]
        await kept.ledger.claim(lost, owner="one", now=slot(3).at)
        await kept.ledger.settle(lost[0], "unknown", "perhaps", owner="one", now=NOW)
        await kept.deliveries.decide(retried[0], "skipped", "so", now=late)
        await kept.deliveries.decide(held[0], "paused", "gone", now=NOW)
        assert await kept.deliveries.forget(late, most=9) == 0
        found = {each.id: each.state for each in await kept.deliveries.deliveries()}
        assert found == {open_one[0]: "planned", lost[0]: "unknown", held[0]: "paused", retried[0]: "skipped"}
        assert len(await kept.slots.slots("morning", since=NOW)) == 4

    told(store, story)
