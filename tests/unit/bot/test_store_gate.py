"""The rate gate in simulated time: whatever lateness, pauses and deaths, no second sees more than the limit."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from random import Random

from hypothesis import given, settings
from hypothesis import strategies as st

from bot.ports.deliveries import Limit
from bot.store.gate import LocalTurnstile, Refusal, TurnGate

JUST_BEFORE = 1e-9


class SimulatedTime:
    """A clock that moves when somebody sleeps; each sleep is late by the next of `late`, in turn."""

    def __init__(self, late: Sequence[float] = (0.0,)) -> None:
        self.seconds = 1000.0
        self._late, self._slept = late, 0

    def now(self) -> float:
        return self.seconds

    async def sleep(self, seconds: float) -> None:
        self._slept += 1
        self.seconds += seconds + self._late[self._slept % len(self._late)]

    def gate(self) -> TurnGate:
        """The gate of a process that begins now."""
        return TurnGate(LocalTurnstile(now=self.now), sleep=self.sleep, now=self.now)


def most_in_a_second(turns: Sequence[float]) -> int:
    """The most turns in any second."""
    return max(sum(first <= turn < first + 1 - JUST_BEFORE for turn in turns) for first in turns)


lateness = st.lists(st.one_of(st.just(0.0), st.floats(0, 0.05), st.floats(0, 2)), min_size=1, max_size=40)


@settings(deadline=None)
@given(per_second=st.integers(1, 40), late=lateness, idle=lateness)
def test_no_second_sees_more_than_the_limit(per_second: int, late: list[float], idle: list[float]) -> None:
    time, turns = SimulatedTime(late), list[float]()

    async def story() -> None:
        gate = time.gate()
        for number in range(3 * per_second):
            await gate.turn(Limit(name="all", per_second=per_second))
            turns.append(time.now())
            time.seconds += idle[number % len(idle)] / 10

    asyncio.run(story())
    assert most_in_a_second(turns) <= per_second


@settings(deadline=None)
@given(per_second=st.integers(1, 40), lives=st.lists(st.integers(1, 60), min_size=2, max_size=5), down=st.floats(0, 1))
def test_nor_where_the_process_dies_and_comes_back_at_once(per_second: int, lives: list[int], down: float) -> None:
    time, turns = SimulatedTime(), list[float]()

    async def story() -> None:
        for life in lives:
            gate = time.gate()
            for _ in range(life):
                await gate.turn(Limit(name="all", per_second=per_second))
                turns.append(time.now())
            time.seconds += down

    asyncio.run(story())
    assert most_in_a_second(turns) <= per_second


def test_ten_thousand_turns_take_hardly_longer_than_they_must() -> None:
    time = SimulatedTime((0.0, 0.001, 0.004))

    async def story() -> None:
        gate = time.gate()
        for _ in range(10_000):
            await gate.turn(Limit(name="all", per_second=50))

    asyncio.run(story())
    assert time.now() - 1000 <= 1.045 * 10_000 / 50


def test_channels_take_turns_each_at_its_own_pace_under_one_limit_for_all() -> None:
    time = SimulatedTime()
    channels = [Limit(name=f"channel {number}", per_second=1) for number in range(20)]
    turns: dict[str, list[float]] = {channel.name: [] for channel in channels}

    async def story() -> None:
        gate = time.gate()
        for _ in range(5):
            for channel in channels:
                await gate.turn(channel, Limit(name="all", per_second=10))
                turns[channel.name].append(time.now())

    asyncio.run(story())
    assert max(map(most_in_a_second, turns.values())) == 1
    assert most_in_a_second(sorted(turn for each in turns.values() for turn in each)) <= 10


def test_what_the_platform_said_is_heard_by_who_waits_already() -> None:
    time = SimulatedTime()
    limit = Limit(name="all", per_second=1)

    async def story() -> None:
        gate = time.gate()
        await gate.turn(limit)
        begun = time.now()
        await gate.hold("all", seconds=30)
        await gate.turn(limit)
        assert time.now() - begun >= 30

    asyncio.run(story())


class SlowAnswers(LocalTurnstile):
    """A turnstile whose answers take as long as is said on their way back."""

    def __init__(self, time: SimulatedTime, answers: Sequence[float]) -> None:
        super().__init__(now=time.now)
        self._time, self._answers, self._given = time, answers, 0

    async def take(self, limits: Sequence[Limit]) -> Refusal | None:
        outcome = await super().take(limits)
        self._time.seconds += self._answers[self._given % len(self._answers)]
        self._given += 1
        return outcome


@settings(deadline=None, max_examples=50)
@given(
    per_second=st.integers(1, 40),
    slow=st.lists(st.floats(0, 0.5), min_size=1, max_size=20),
    chance=st.randoms(use_true_random=False),
)
def test_a_turn_whose_answer_came_late_is_not_used(per_second: int, slow: list[float], chance: Random) -> None:
    """Most answers tell what is usual; the first one does."""
    answers = [0.0, *chance.choices([0.001, *slow], weights=[20, *[3 / len(slow)] * len(slow)], k=997)]
    time, turns = SimulatedTime(), list[float]()

    async def story() -> None:
        gate = TurnGate(SlowAnswers(time, answers), sleep=time.sleep, now=time.now)
        for _ in range(3 * per_second):
            await gate.turn(Limit(name="all", per_second=per_second))
            turns.append(time.now())

    asyncio.run(story())
    assert most_in_a_second(turns) <= per_second


def test_a_database_that_got_slower_is_used_all_the_same() -> None:
    time = SimulatedTime()

    async def story() -> None:
        gate = TurnGate(SlowAnswers(time, [0.001, *[0.1] * 999]), sleep=time.sleep, now=time.now)
        for _ in range(50):
            await gate.turn(Limit(name="all", per_second=50))

    asyncio.run(story())


def test_a_gate_that_was_used_for_many_limits_forgets_them() -> None:
    time = SimulatedTime()

    async def story() -> None:
        turnstile = LocalTurnstile(now=time.now)
        gate = TurnGate(turnstile, sleep=time.sleep, now=time.now)
        for number in range(3000):
            await gate.turn(Limit(name=f"channel {number}", per_second=1))
            time.seconds += 0.01
        assert turnstile.known < 1500

    asyncio.run(story())
