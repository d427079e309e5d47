"""Claim, confirm, settle: what makes a delivery happen once. One suite over the fake, SQLite and PostgreSQL."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from datetime import timedelta

import pytest

from bot.ports.deliveries import State
from tests.contract.kept import AnyStore, Opening, told
from tests.contract.ledgers import CONSOLE, DESK, MESSAGES, MINUTE, NOW, PORT, claimed, planned, slot, states, the_one

AGAIN = timedelta(minutes=2)


def test_what_is_claimed_is_claimed_by_nobody_else(store: Opening) -> None:
    async def story(kept: AnyStore) -> None:
        ids = await planned(kept, slot(), to=[PORT, DESK, CONSOLE])
        await asyncio.gather(*(kept.owners.beat(owner, seconds=600) for owner in "abcd"))
        taken = await asyncio.gather(*(kept.ledger.claim(ids, owner=owner, now=NOW) for owner in "abcd"))
        assert sorted(each.id for one in taken for each in one) == sorted(ids)
        for one in taken:
            assert await kept.ledger.claim(ids, owner="a", now=NOW) == (), "not even by who has it"
            assert [each.id for each in one] == sorted(each.id for each in one)
            assert all((each.state, each.tries, each.doubtful) == ("claimed", 1, False) for each in one)

    told(store, story)


def test_what_is_due_later_is_claimed_later(store: Opening) -> None:
    async def story(kept: AnyStore) -> None:
        ids = await planned(kept, slot(5))
        assert await kept.ledger.claim([*ids, "no such id"], owner="one", now=NOW) == ()
        assert len(await kept.ledger.claim(ids, owner="one", now=NOW + 5 * MINUTE)) == 1

    told(store, story)


def test_what_a_dead_owner_had_claimed_is_taken_over_in_doubt(store: Opening) -> None:
    async def story(kept: AnyStore) -> None:
        (delivery,) = await claimed(kept)
        await kept.renderings.attach(delivery.id, "edition", MESSAGES)
        await kept.owners.beat("one", seconds=0)
        (again,) = await kept.ledger.claim([delivery.id], owner="two", now=NOW)
        assert (again.doubtful, again.tries, again.reason) == (True, 1, "taken over by two")
        assert not await kept.ledger.confirm(delivery.id, owner="one", message="m1", now=NOW)
        assert not await kept.ledger.settle(delivery.id, "failed", "no", owner="one", now=NOW)
        assert await states(kept, delivery.id) == "planned claimed claimed"

    told(store, story)


def test_what_a_dead_owner_had_not_even_rendered_was_not_posted(store: Opening) -> None:
    async def story(kept: AnyStore) -> None:
        (delivery,) = await claimed(kept)
        await kept.owners.beat("one", seconds=0)
        (again,) = await kept.ledger.claim([delivery.id], owner="two", now=NOW)
        assert (again.doubtful, again.tries) == (False, 1), "and the process's end is no try of it"

    told(store, story)


def test_who_leaves_leaves_what_it_had_claimed(store: Opening) -> None:
    async def story(kept: AnyStore) -> None:
        (delivery,) = await claimed(kept)
        await kept.owners.leave("one")
        assert len(await kept.ledger.claim([delivery.id], owner="two", now=NOW)) == 1

    told(store, story)


def test_parts_are_confirmed_one_by_one_and_the_last_ends_it(store: Opening) -> None:
    async def story(kept: AnyStore) -> None:
        (delivery,) = await claimed(kept)
        await kept.renderings.attach(delivery.id, "edition", MESSAGES)
        assert await kept.ledger.confirm(delivery.id, owner="one", message="m1\x00", now=NOW)
        half = await the_one(kept, delivery.id)
        assert (half.state, half.messages, half.parts, half.edition) == ("claimed", ("m1\x00",), 2, "edition")
        assert not await kept.ledger.confirm(delivery.id, owner="two", message="m2", now=NOW)
        assert await kept.ledger.confirm(delivery.id, owner="one", message="m2", now=NOW + MINUTE)
        sent = await the_one(kept, delivery.id)
        assert (sent.state, sent.messages, sent.changed) == ("sent", ("m1\x00", "m2"), NOW + MINUTE)
        assert not await kept.ledger.confirm(delivery.id, owner="one", message="m3", now=NOW)
        assert await states(kept, delivery.id) == "planned claimed sent"

    told(store, story)


def test_to_confirm_a_message_again_does_no_harm(store: Opening) -> None:
    """The answer to the first time may have been lost on its way from the database."""

    async def story(kept: AnyStore) -> None:
        (delivery,) = await claimed(kept)
        await kept.renderings.attach(delivery.id, "edition", MESSAGES)
        for message in ("m1", "m1", "m2", "m2"):
            assert await kept.ledger.confirm(delivery.id, owner="one", message=message, now=NOW)
        assert (await the_one(kept, delivery.id)).messages == ("m1", "m2")
        assert await states(kept, delivery.id) == "planned claimed sent"

    told(store, story)


def test_a_message_that_another_owner_confirmed_is_not_ours(store: Opening) -> None:
    async def story(kept: AnyStore) -> None:
        (delivery,) = await claimed(kept)
        await kept.renderings.attach(delivery.id, "edition", MESSAGES)
        await kept.owners.leave("one")
        await kept.ledger.claim([delivery.id], owner="two", now=NOW)
        assert await kept.ledger.confirm(delivery.id, owner="two", message="m1", now=NOW)
        assert not await kept.ledger.confirm(delivery.id, owner="one", message="m1", now=NOW)
        assert (await the_one(kept, delivery.id)).messages == ("m1",)

    told(store, story)


def test_a_resumed_delivery_knows_what_was_confirmed(store: Opening) -> None:
    async def story(kept: AnyStore) -> None:
        (delivery,) = await claimed(kept)
        await kept.renderings.attach(delivery.id, "edition", MESSAGES)
        await kept.ledger.confirm(delivery.id, owner="one", message="m1", now=NOW)
        await kept.owners.leave("one")
        (again,) = await kept.ledger.claim([delivery.id], owner="two", now=NOW)
        assert (again.messages, again.parts, again.edition, again.doubtful) == (("m1",), 2, "edition", True)
        assert await kept.renderings.attached(delivery.id) == MESSAGES

    told(store, story)


def test_the_first_rendering_stays(store: Opening) -> None:
    async def story(kept: AnyStore) -> None:
        first, second = await claimed(kept, to=[PORT, DESK])
        assert await kept.renderings.attached(first.id) is None
        await kept.renderings.attach(first.id, "edition", MESSAGES)
        await kept.renderings.attach(first.id, "another", MESSAGES[:1])
        await kept.renderings.attach(second.id, "edition", MESSAGES)
        assert await kept.renderings.attached(first.id) == MESSAGES == await kept.renderings.attached(second.id)
        assert (await the_one(kept, first.id)).edition == "edition"

    told(store, story)


@pytest.mark.parametrize("state", ["skipped", "missed", "failed", "unknown", "paused"])
def test_a_claim_ends_in_a_state_with_its_reason(state: State, store: Opening) -> None:
    async def story(kept: AnyStore) -> None:
        (delivery,) = await claimed(kept)
        assert await kept.ledger.settle(delivery.id, state, "so", owner="one", now=NOW + MINUTE)
        ended = await the_one(kept, delivery.id)
        assert (ended.state, ended.reason, ended.changed) == (state, "so", NOW + MINUTE)
        assert not await kept.ledger.settle(delivery.id, "failed", "again", owner="one", now=NOW)
        assert await kept.ledger.claim([delivery.id], owner="one", now=NOW + 9 * MINUTE) == ()

    told(store, story)


def test_a_delivery_that_is_tried_later_keeps_its_doubt(store: Opening) -> None:
    async def story(kept: AnyStore) -> None:
        (delivery,) = await claimed(kept)
        later = NOW + 3 * MINUTE
        await kept.ledger.settle(delivery.id, "planned", "500", owner="one", now=NOW, due=later, doubtful=True)
        assert await kept.ledger.claim([delivery.id], owner="one", now=NOW + MINUTE) == ()
        (again,) = await kept.ledger.claim([delivery.id], owner="one", now=later)
        assert (again.doubtful, again.tries) == (True, 2)
        await kept.renderings.attach(again.id, "edition", MESSAGES)
        await kept.ledger.confirm(again.id, owner="one", message="m1", now=later)
        assert not (await the_one(kept, again.id)).doubtful, "it was found, or posted"

    told(store, story)


def test_what_is_due_is_handed_out_once_those_that_wait_longest_first(store: Opening) -> None:
    async def story(kept: AnyStore) -> None:
        late = await planned(kept, slot(-1), to=[PORT])
        early = await planned(kept, slot(-9, schedule="evening"), to=[DESK])
        await planned(kept, slot(3), to=[CONSOLE])
        assert await kept.ledger.hand_out(NOW, most=1, again_after=AGAIN) == early
        assert await kept.ledger.hand_out(NOW, most=9, again_after=AGAIN) == late
        assert await kept.ledger.hand_out(NOW + MINUTE, most=9, again_after=AGAIN) == ()
        assert await kept.ledger.hand_out(NOW + AGAIN, most=9, again_after=AGAIN) == (*early, *late), "nobody claimed"
        past = NOW - timedelta(seconds=1)
        assert await kept.ledger.hand_out(past, most=9, again_after=AGAIN) == (*early, *late), "the clock was set back"

    told(store, story)


def test_there_is_nothing_to_do_until_a_delivery_is_due_or_claimed(store: Opening) -> None:
    async def story(kept: AnyStore) -> None:
        assert not await kept.ledger.any_pending(NOW)
        (later,) = await planned(kept, slot(3), to=[PORT])
        assert not await kept.ledger.any_pending(NOW), "its time has not come"
        at = NOW + timedelta(hours=9)
        assert await kept.ledger.any_pending(at)
        await kept.ledger.claim([later], owner="one", now=at)
        assert await kept.ledger.any_pending(NOW), "its owner may be dead, whatever the clock says"
        await kept.ledger.settle(later, "skipped", "so", owner="one", now=at)
        assert not await kept.ledger.any_pending(at)

    told(store, story)


def test_what_was_handed_out_before_a_process_ended_is_handed_out_again(store: Opening) -> None:
    async def story(kept: AnyStore) -> None:
        ids = await planned(kept, slot(-1))
        await kept.owners.beat("one", seconds=600)
        await kept.ledger.hand_out(NOW - MINUTE / 2, most=9, again_after=AGAIN)
        assert await kept.ledger.hand_out(NOW, most=9, again_after=AGAIN) == ()
        await kept.owners.leave("one")
        assert await kept.ledger.hand_out(NOW, most=9, again_after=AGAIN) == ids, "it may have been on its way there"
        assert await kept.ledger.hand_out(NOW, most=9, again_after=AGAIN) == (), "once"

    told(store, story)


def test_what_changed_since_it_was_handed_out_is_handed_out_again(store: Opening) -> None:
    async def story(kept: AnyStore) -> None:
        ids = await planned(kept, slot())
        await kept.owners.beat("one", seconds=600)
        await kept.ledger.hand_out(NOW, most=9, again_after=AGAIN)
        await kept.ledger.claim(ids, owner="one", now=NOW)
        assert await kept.ledger.hand_out(NOW + AGAIN, most=9, again_after=AGAIN) == ()
        await kept.ledger.settle(ids[0], "planned", "429", owner="one", now=NOW, due=NOW + MINUTE / 2)
        assert await kept.ledger.hand_out(NOW, most=9, again_after=AGAIN) == ()
        assert await kept.ledger.hand_out(NOW + MINUTE, most=9, again_after=AGAIN) == ids
        await kept.ledger.claim(ids, owner="one", now=NOW + MINUTE)
        await kept.owners.leave("one")
        assert await kept.ledger.hand_out(NOW + MINUTE, most=9, again_after=AGAIN) == ids, "its owner died"
        assert await kept.ledger.hand_out(NOW + MINUTE, most=9, again_after=AGAIN) == ()

    told(store, story)


def test_digests_come_to_a_destination_in_order(store: Opening) -> None:
    async def story(kept: AnyStore) -> None:
        first = await planned(kept, slot(-9))
        second = await planned(kept, slot(-5), to=[PORT, DESK])
        free = await kept.ledger.hand_out(NOW, most=9, again_after=AGAIN)
        assert set(free) == {*first, *second} - {await _to_port(kept, second)}
        await kept.owners.beat("one", seconds=600)
        await kept.ledger.claim(first, owner="one", now=NOW)
        assert await kept.ledger.hand_out(NOW, most=9, again_after=AGAIN) == ()
        await kept.ledger.settle(first[0], "planned", "500", owner="one", now=NOW, due=NOW + 9 * MINUTE)
        assert await kept.ledger.hand_out(NOW, most=9, again_after=AGAIN) == (), "still on its way"
        await kept.ledger.claim(first, owner="one", now=NOW + 9 * MINUTE)
        await kept.ledger.settle(first[0], "failed", "400", owner="one", now=NOW + 9 * MINUTE)
        assert await kept.ledger.hand_out(NOW, most=9, again_after=AGAIN) == (await _to_port(kept, second),)

    told(store, story)


async def _to_port(kept: AnyStore, ids: tuple[str, ...]) -> str:
    (found,) = [each for each in ids if (await the_one(kept, each)).to == PORT]
    return found


def test_destinations_that_are_alike_are_told_apart(store: Opening) -> None:
    alike = (PORT, replace(PORT, within=None), replace(PORT, platform="slack-webhook", within=None))

    async def story(kept: AnyStore) -> None:
        ids = await planned(kept, slot(), to=alike)
        assert {(await the_one(kept, each)).to for each in ids} == set(alike)

    told(store, story)
